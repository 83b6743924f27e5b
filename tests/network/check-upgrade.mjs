// SPDX-License-Identifier: Apache-2.0
// Whether a runtime can take the place of that of the node under test: node check-upgrade.mjs FILE
//
// Prints both versions, or one line that says why not.

import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { BINARY } from '../e2e/lib/node.mjs';
import { codeOf, versionOf } from './lib/wasm.mjs';

/** Ends with one line. */
function refuse(line) {
	console.error(`error: ${line}`);
	process.exit(1);
}

const [path] = process.argv.slice(2);
if (!path) refuse('which file? node check-upgrade.mjs FILE');
const code = await readFile(path).catch((error) => refuse(`${path} cannot be read: ${error.code ?? error.message}`));
let next;
try {
	next = versionOf(code);
} catch (error) {
	refuse(`${path} is no runtime: ${error.message}`);
}
if (!next) refuse(`${path} is no runtime: it is no Wasm, or states no version`);
const words = ['export-chain-spec', '--chain', 'local', '--raw'];
const { stdout } = await promisify(execFile)(BINARY, words, { maxBuffer: 64 * 1024 * 1024 });
const now = versionOf(codeOf(JSON.parse(stdout)));
if (next.name !== now.name) refuse(`${path} is a runtime of '${next.name}', the node's of '${now.name}'`);
if (next.spec <= now.spec) {
	refuse(`${path} has spec_version ${next.spec}, which is not above ${now.spec}, that of the running runtime`);
}
console.log(`runtime ${now.name}: spec_version ${now.spec} → ${next.spec}`);
