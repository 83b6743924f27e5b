// SPDX-License-Identifier: Apache-2.0
// Checks texts and comments: node scripts/check-texts.mjs [FILE…]
//
// - No comment in Rust, JavaScript or shell is wider than 100 columns (a tab counts 4), unless it
//   cannot be broken.
// - No text and no comment uses a word that docs/glossary.md refuses: the bold entries of its third
//   column, at most 30.
//
// Without arguments every file that git knows is checked. Generated weights and the history in
// CHANGELOG.md are not.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const GLOSSARY = 'docs/glossary.md';
const MOST_REFUSED = 30;
const WIDTH = 100;
const TAB = 4;

/** The bold entries of the third column of the glossary's tables of words. */
export function refusedWords(glossary) {
	const words = [];
	for (const line of glossary.split('\n')) {
		if (line.startsWith('## Changed names')) break;
		const cells = line.split('|').map((cell) => cell.trim());
		if (cells.length !== 5) continue;
		for (const [, word] of cells[3].matchAll(/\*\*([^*]+)\*\*/g)) words.push(word);
	}
	return words;
}

/** A pattern for a word and its plural, with any white space between its parts. */
const pattern = (word) => new RegExp(`(?<![\\w-])${word.replace(/\s+/g, '\\s+')}s?(?![\\w-])`, 'i');

const isComment = {
	'.rs': (line) => /^\s*\/\//.test(line),
	'.mjs': (line) => /^\s*(\/\/|\/?\*)/.test(line),
	'.sh': (line) => /^\s*#/.test(line),
};

/**
 * What a file is, by its name or its first line: '.rs', '.mjs', '.sh', '.md' or nothing that is
 * checked.
 */
export function kindOf(path, text) {
	if (/\/weights(\.rs$|\/)/.test(path) || path === 'CHANGELOG.md') return undefined;
	const extension = extname(path);
	if (['.rs', '.mjs', '.md', '.sh'].includes(extension)) return extension;
	if (/^#!.*\bbash\b/.test(text)) return '.sh';
	if (/^#!.*\bnode\b/.test(text)) return '.mjs';
	return undefined;
}

/**
 * The lines of a text that people read, without code between backticks or in fences: [number,
 * text].
 */
export function prose(kind, text) {
	const lines = [];
	let fenced = false;
	text.split('\n').forEach((line, index) => {
		if (kind === '.md' && /^\s*(```|~~~)/.test(line)) fenced = !fenced;
		const read = kind === '.md' ? !fenced : isComment[kind](line);
		if (read) lines.push([index + 1, line.replace(/`[^`]*`/g, '')]);
	});
	return lines;
}

/** The comments that are too wide. One whose last word alone is over the edge cannot be broken. */
export function wideComments(kind, text) {
	if (kind === '.md') return [];
	const width = (line) => line.replaceAll('\t', ' '.repeat(TAB)).length;
	const wide = [];
	text.split('\n').forEach((line, index) => {
		// A table in a doc comment is one line for each row.
		const unbreakable = /^\s*\S+\s+\S+$/.test(line) || /^\s*\/\/[/!]\s*\|/.test(line);
		if (isComment[kind](line) && width(line) > WIDTH && !unbreakable) wide.push([index + 1, width(line)]);
	});
	return wide;
}

/** The problems of one file, as lines of text. */
export function problemsOf(path, text, refused) {
	const kind = kindOf(path, text);
	if (kind === undefined) return [];
	const problems = wideComments(kind, text).map(
		([line, width]) => `${path}:${line}: the comment has ${width} columns; at most ${WIDTH}`,
	);
	if (path === GLOSSARY) return problems;
	for (const [number, line] of prose(kind, text)) {
		for (const word of refused) {
			if (pattern(word).test(line)) problems.push(`${path}:${number}: '${word}' is refused; see ${GLOSSARY}`);
		}
	}
	return problems;
}

function main() {
	const refused = refusedWords(readFileSync(join(root, GLOSSARY), 'utf8'));
	const problems = [];
	if (refused.length === 0) problems.push(`${GLOSSARY} refuses no word: its third column has no bold entry`);
	if (refused.length > MOST_REFUSED) problems.push(`${GLOSSARY} refuses ${refused.length} words; at most ${MOST_REFUSED}`);
	const named = process.argv.slice(2);
	const files = named.length > 0 ? named : execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean);
	for (const path of files) {
		let text;
		try {
			text = readFileSync(join(root, path), 'utf8');
		} catch (error) {
			// Deleted and not committed yet, or a link to a directory.
			if (['ENOENT', 'EISDIR'].includes(error.code) && named.length === 0) continue;
			throw error;
		}
		problems.push(...problemsOf(path, text, refused));
	}
	for (const problem of problems) console.error(problem);
	console.log(`${files.length} files, ${refused.length} refused words, ${problems.length} problems`);
	process.exitCode = problems.length === 0 ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) main();
