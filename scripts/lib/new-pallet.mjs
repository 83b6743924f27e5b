// SPDX-License-Identifier: Apache-2.0
// Makes a pallet from scripts/template and names it in every place that has to know it. All edits
// are planned first and written together, so that a refusal leaves nothing half done.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Misuse, Problem } from './program.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TEMPLATE = fileURLToPath(new URL('../template', import.meta.url));
/** Indices of the pallets of the marketplace begin here; an index is never given out again. */
const FIRST_INDEX = 50;
/** Words of Rust that can be no name of a module. */
const KEYWORDS = new Set(
	'abstract as async await become box break const continue crate do dyn else enum extern false final fn for gen if impl in let loop macro match mod move mut override priv pub ref return self static struct super trait true try type typeof unsafe unsized use virtual where while yield'.split(
		' ',
	),
);
const LAST_INDEX = 255;

/** The forms of a pallet's name: `talent-pools`, `talent_pools`, `TalentPools`. */
export function formsOf(name) {
	if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
		throw new Misuse(`'${name}' is no name: lower case letters and digits, words joined by single hyphens`);
	}
	if (KEYWORDS.has(name)) throw new Misuse(`'${name}' is no name: it is a word of Rust`);
	const words = name.split('-');
	return {
		kebab: name,
		snake: words.join('_'),
		camel: words.map((word) => word[0].toUpperCase() + word.slice(1)).join(''),
	};
}

/** A text of the template with the pallet's name. */
export function named(text, { kebab, snake, camel }) {
	return text
		.replaceAll('pallet-template', `pallet-${kebab}`)
		.replaceAll('pallet_template', `pallet_${snake}`)
		.replaceAll('runtime::template', `runtime::${kebab}`)
		.replaceAll('The template pallet', `\`pallet-${kebab}\``)
		.replace(/\btemplate:/g, `${snake}:`)
		.replace(/\bTemplate\b/g, camel);
}

/**
 * Inserts `line` among the lines that match `like`, in their order, within the first block that
 * begins with `from`. The block ends at the first line after it that matches `to`.
 */
export function insertSorted(text, { file, from, to, like, line }) {
	const lines = text.split('\n');
	const begin = lines.findIndex((one) => from.test(one));
	const end = begin < 0 ? -1 : lines.findIndex((one, index) => index > begin && to.test(one));
	if (end < 0) throw new Problem(`${file} is not as expected: there is no block from ${from} to ${to}`);
	const places = [];
	for (let index = begin; index <= end; index += 1) if (like.test(lines[index])) places.push(index);
	if (places.length === 0) throw new Problem(`${file} is not as expected: nothing in the block matches ${like}`);
	const after = places.filter((index) => lines[index] < line).at(-1);
	lines.splice(after === undefined ? places[0] : after + 1, 0, line);
	return lines.join('\n');
}

/** The lowest index from `FIRST_INDEX` on above all that are in use. */
export function nextIndex(runtime) {
	const used = [...runtime.matchAll(/#\[runtime::pallet_index\((\d+)\)\]/g)].map(([, index]) => Number(index));
	const next = Math.max(FIRST_INDEX - 1, ...used) + 1;
	if (next > LAST_INDEX) throw new Problem('the runtime has no pallet index left');
	return next;
}

/** The files of a directory, with paths relative to it. */
function filesBelow(directory) {
	return readdirSync(directory, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(directory, join(entry.parentPath, entry.name)));
}

/** What the script writes: a map from path to text, and the paths that are new. */
export function plan(root, name) {
	const forms = formsOf(name);
	const { kebab, snake, camel } = forms;
	const directory = `pallets/${kebab}`;
	if (existsSync(join(root, directory))) throw new Problem(`${directory} is there already`);
	const written = new Map();
	const make = (path, template) => {
		if (existsSync(join(root, path))) throw new Problem(`${path} is there already`);
		written.set(path, named(readFileSync(join(TEMPLATE, template), 'utf8'), forms));
	};
	const read = (path) => written.get(path) ?? readFileSync(join(root, path), 'utf8');
	const edit = (path, change) => written.set(path, change(read(path)));
	const sorted = (path, place) => edit(path, (text) => insertSorted(text, { file: path, ...place }));

	// The pallet.
	for (const file of filesBelow(join(TEMPLATE, 'pallet'))) make(`${directory}/${file}`, `pallet/${file}`);

	// The workspace and the manifests.
	sorted('Cargo.toml', {
		from: /^# Ours$/,
		to: /^$/,
		like: /^(pallet|talent)-[a-z-]+ = \{ path/,
		line: `pallet-${kebab} = { path = "${directory}", default-features = false }`,
	});
	sorted('runtime/Cargo.toml', {
		from: /^\[dependencies\]$/,
		to: /^$/,
		like: /^[a-z-]+ = \{ workspace/,
		line: `pallet-${kebab} = { workspace = true }`,
	});
	for (const feature of ['std', 'runtime-benchmarks', 'try-runtime']) {
		sorted('runtime/Cargo.toml', {
			from: new RegExp(`^${feature} = \\[$`),
			to: /^\]$/,
			like: /^\t"/,
			line: `\t"pallet-${kebab}/${feature}",`,
		});
	}
	sorted('tests/runtime/Cargo.toml', {
		from: /^pallet-/,
		to: /^$/,
		like: /^[a-z-]+ = \{ workspace/,
		line: `pallet-${kebab} = { workspace = true, default-features = true }`,
	});

	for (const feature of ['runtime-benchmarks', 'try-runtime']) {
		sorted('tests/runtime/Cargo.toml', {
			from: new RegExp(`^${feature} = \\[$`),
			to: /^\]$/,
			like: /^\t"(pallet|talent)-/,
			line: `\t"pallet-${kebab}/${feature}",`,
		});
	}

	// The runtime.
	edit('runtime/src/lib.rs', (text) => {
		const index = nextIndex(text);
		if (new RegExp(`pub type ${camel} = `).test(text)) throw new Problem(`the runtime has a pallet ${camel} already`);
		// The module ends with the first brace at the beginning of a line after its head.
		const end = text.indexOf('\n}\n', text.indexOf('#[frame_support::runtime]'));
		if (end < 0) throw new Problem('runtime/src/lib.rs is not as expected: the module of the runtime has no end');
		const line = `\n\t#[runtime::pallet_index(${index})]\n\tpub type ${camel} = pallet_${snake};`;
		return text.slice(0, end) + line + text.slice(end);
	});
	sorted('runtime/src/configs/mod.rs', { from: /^pub mod /, to: /^$/, like: /^pub mod /, line: `pub mod ${snake};` });
	make(`runtime/src/configs/${snake}.rs`, 'runtime/config.rs');
	sorted('runtime/src/benchmarks.rs', {
		from: /^\t\/\/ Ours$/,
		to: /^\t\/\/ The SDK's$/,
		like: /^\t\[pallet_/,
		line: `\t[pallet_${snake}, ${camel}]`,
	});

	// Its story, and what the texts say.
	make(`tests/runtime/tests/${snake}.rs`, 'runtime/story.rs');
	sorted('tests/runtime/tests/stories.rs', { from: /^mod /, to: /^$/, like: /^mod /, line: `mod ${snake};` });
	const registry = 'tests/runtime/tests/registry.rs';
	edit(registry, (text) => {
		const list = /const DEFAULTS_SUFFICE: \[&str; (\d+)\] = \[([^\]]*)\];/;
		const found = list.exec(text);
		if (!found) throw new Problem(`${registry} is not as expected: there is no list DEFAULTS_SUFFICE`);
		const key = camel[0].toLowerCase() + camel.slice(1);
		const entries = [...found[2].matchAll(/"([^"]+)"/g)].map(([, one]) => one).concat(key);
		const quoted = entries.map((one) => `"${one}"`).join(', ');
		return text.replace(list, `const DEFAULTS_SUFFICE: [&str; ${entries.length}] = [${quoted}];`);
	});
	const proxies = 'tests/runtime/tests/proxies.rs';
	edit(proxies, (text) => {
		const anchor = '	calls.into_iter().map(|call| (call, Vec::new())).collect()\n';
		if (text.split(anchor).length !== 2) throw new Problem(`${proxies} is not as expected: any_alone() has another end`);
		const rows = named(readFileSync(join(TEMPLATE, 'runtime/proxies.rs'), 'utf8'), forms);
		return text.replace(anchor, rows + anchor).replace('	let calls: Vec<RuntimeCall> = vec![', '	let mut calls: Vec<RuntimeCall> = vec![');
	});
	edit('README.md', (text) => {
		const rows = text.split('\n');
		const last = rows.findLastIndex((row) => /^\| \[`[a-z-]+`\]\(pallets\//.test(row));
		if (last < 0) throw new Problem('README.md is not as expected: there is no table of pallets');
		rows.splice(last + 1, 0, `| [\`${kebab}\`](${directory}/README.md) | one record for each member, with a deposit |`);
		return rows.join('\n');
	});
	edit('CHANGELOG.md', (text) => {
		const begin = text.indexOf('### Added\n');
		if (begin < 0) throw new Problem('CHANGELOG.md is not as expected: there is no section Added');
		const at = begin + '### Added\n'.length;
		return `${text.slice(0, at)}- \`${kebab}\`: one record for each member, with a deposit. **metadata**\n${text.slice(at)}`;
	});
	return written;
}

/**
 * Formats sources: a longer name breaks a line elsewhere. Without rustfmt they stay as they are,
 * which the script says.
 */
function format(root, paths) {
	const options = ['--edition', '2021', '--config-path', join(root, 'rustfmt.toml')];
	try {
		execFileSync('rustfmt', [...options, ...paths], { cwd: root, stdio: 'pipe' });
	} catch (error) {
		console.log(`not formatted: ${error.code === 'ENOENT' ? 'rustfmt is missing' : String(error.stderr).split('\n')[0]}; run cargo fmt`);
	}
}

export const command = {
	options: { root: { type: 'string' } },
	takes: ['NAME'],
	run({ root = ROOT }, [name]) {
		if (!existsSync(join(root, 'pallets'))) throw new Problem(`${root} is no clone of this repository: it has no directory pallets`);
		const written = plan(root, name);
		for (const [path, text] of written) {
			const isNew = !existsSync(join(root, path));
			mkdirSync(dirname(join(root, path)), { recursive: true });
			writeFileSync(join(root, path), text);
			console.log(`${isNew ? 'new    ' : 'changed'} ${path}`);
		}
		format(root, [...written.keys()].filter((path) => path.endsWith('.rs')));
		console.log(`
Next (docs/pallet-developer.md, "Add a pallet"):
  cargo update --workspace --offline
  bash -c '. scripts/lib.sh && test_crates -p pallet-${name}'
  scripts/benchmark --pallet pallet_${name.replaceAll('-', '_')}`);
	},
};
