// SPDX-License-Identifier: Apache-2.0
// Runs the end-to-end tests one after the other (each starts nodes of its own): node run.mjs [FILE…]

import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const given = process.argv.slice(2);
const files = given.length
	? given
	: readdirSync(join(here, 'tests'))
			.filter((name) => name.endsWith('.test.mjs'))
			.sort()
			.map((name) => join(here, 'tests', name));

const { status } = spawnSync(
	process.execPath,
	['--test', '--test-concurrency=1', '--test-reporter=spec', ...files],
	{ stdio: 'inherit' },
);
process.exitCode = status ?? 1;
