// SPDX-License-Identifier: Apache-2.0
// What scripts in JavaScript share: help, arguments, and how they fail. Needs no package, so that
// it can say which are missing.

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';

const NODE_MAJOR = 22;

/** A problem in words for the user of the script. Ends the script with code 1. */
export class Problem extends Error {}

/** The script was called in a way that it does not know. Ends it with code 2. */
export class Misuse extends Problem {}

/**
 * Runs the script `path` with the `commands` that `load()` gives, each by its name, or with its
 * only `command`. A command has `options` (those of `parseArgs`), the names of the arguments that
 * it `takes`, and `run(values, positionals)`. The help is the comment at the head of the script.
 */
export async function run(path, load) {
	try {
		await call(path, load);
	} catch (error) {
		process.exitCode = error instanceof Misuse ? 2 : 1;
		console.error(`error: ${error.message}`);
		if (error instanceof Misuse) console.error(`       see scripts/${basename(path)} --help`);
	}
}

async function call(path, load) {
	const args = process.argv.slice(2);
	if (args.length === 0 || args.some((argument) => argument === '--help' || argument === '-h')) {
		console.log(help(path));
		if (args.length === 0) throw new Misuse('which command or argument?');
		return;
	}
	const program = await loaded(load);
	const [command, rest] = program.command ? [program.command, args] : [chosen(program.commands, args[0]), args.slice(1)];
	const { values, positionals } = argumentsOf(command, rest);
	await command.run(values, positionals);
}

function chosen(commands, name) {
	if (!Object.hasOwn(commands, name)) {
		throw new Misuse(`there is no command '${name}', only ${Object.keys(commands).join(', ')}`);
	}
	return commands[name];
}

/** The comment at the head of a script, without the line about its licence. */
function help(path) {
	const lines = readFileSync(path, 'utf8').split('\n').slice(2);
	const end = lines.findIndex((line) => !line.startsWith('//'));
	return lines
		.slice(0, end)
		.map((line) => line.replace(/^\/\/ ?/, ''))
		.join('\n');
}

async function loaded(load) {
	if (Number(process.versions.node.split('.')[0]) < NODE_MAJOR) {
		const way = "scripts/setup finds one, and '. scripts/lib.sh' in your shell uses it";
		throw new Problem(`Node.js ${process.versions.node} is too old, ${NODE_MAJOR} is needed; ${way}`);
	}
	try {
		return await load();
	} catch (error) {
		// A package, that is; a file of ours would be named by its path.
		if (error.code !== 'ERR_MODULE_NOT_FOUND' || !/package '/.test(error.message)) throw error;
		throw new Problem("a package from npm is missing; get all with: bash -c '. scripts/lib.sh && install_e2e_packages'");
	}
}

function argumentsOf({ options, takes = [] }, args) {
	let parsed;
	try {
		parsed = parseArgs({ args, options, allowPositionals: true });
	} catch (error) {
		throw new Misuse(error.message.split('. ')[0]);
	}
	for (const [name, { needed }] of Object.entries(options)) {
		if (needed && parsed.values[name] === undefined) throw new Misuse(`--${name} is needed`);
	}
	const many = takes.at(-1)?.endsWith('…');
	const { length } = parsed.positionals;
	if (length < takes.length) throw new Misuse(`${takes[length]} is needed`);
	if (length > takes.length && !many) throw new Misuse(`'${parsed.positionals[takes.length]}' is one too many`);
	return parsed;
}

/** A number from 0 on that fits into 32 bits, as it stands on the command line behind `--name`. */
export function readNumber(text, name) {
	const number = /^\d{1,10}$/.test(text) ? Number(text) : NaN;
	if (!(number < 2 ** 32)) throw new Misuse(`--${name} takes a number, not '${text}'`);
	return number;
}
