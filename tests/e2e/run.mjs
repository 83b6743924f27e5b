// SPDX-License-Identifier: Apache-2.0
// Runs the end-to-end tests, two files at a time (each starts nodes of its own): node run.mjs
// [FILE…]

import { readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';

/** The files that take longest, which start first, so that no long one runs alone at the end. */
const LONGEST = ['jury', 'validators', 'crash', 'clients', 'vetting', 'pool', 'stable_pay'];
/** The limit for one file with its hooks: above the sum of the limits of its tests. */
const FILE_MINUTES = 20;
const TESTS = join(dirname(fileURLToPath(import.meta.url)), 'tests');

function allTests() {
	const rank = (name) => {
		const found = LONGEST.indexOf(name.replace('.test.mjs', ''));
		return found < 0 ? LONGEST.length : found;
	};
	return readdirSync(TESTS)
		.filter((name) => name.endsWith('.test.mjs'))
		.sort((one, other) => rank(one) - rank(other) || one.localeCompare(other))
		.map((name) => join(TESTS, name));
}

const given = process.argv.slice(2);
const files = given.length > 0 ? given.map((file) => resolve(file)) : allTests();
const started = Date.now();
run({ files, concurrency: 2, timeout: FILE_MINUTES * 60_000 })
	.on('test:fail', () => {
		process.exitCode = 1;
	})
	.compose(spec)
	.on('end', () => console.log(`${files.length} files in ${Math.round((Date.now() - started) / 1000)} s`))
	.pipe(process.stdout);
