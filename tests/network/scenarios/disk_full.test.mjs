// SPDX-License-Identifier: Apache-2.0
// The disk of a validator fills: the node ends in good order and names the disk, does not start
// before there is space again, and then validates as before. The drill of the runbook "A disk is
// full".

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { openNetwork } from '../lib/network.mjs';
import { chainDirectory } from '../lib/nodes.mjs';

const execute = promisify(execFile);
const MIB = 1024 * 1024;
/** The size of the small disk, and what the node wants to have free, in MiB. */
const DISK = 400;
const THRESHOLD = 100;
const VICTIM = 3;
const ARGUMENTS = ['--db-storage-threshold', String(THRESHOLD)];
const LAST_WORDS = new RegExp(`^Error: the disk of .* has \\d+ MiB free, less than the ${THRESHOLD} MiB of --db-storage-threshold`);

let network;
before(async () => {
	network = await openNetwork({
		validators: 4,
		prepare: async () => {
			await mkdir(chainDirectory(VICTIM), { recursive: true });
			await execute('mount', ['-t', 'tmpfs', '-o', `size=${DISK}m`, 'tmpfs', chainDirectory(VICTIM)]);
		},
		argumentsOf: (index) => (index === VICTIM ? ARGUMENTS : []),
	});
});
after(() => network?.close());

const lastLine = async (node) => (await readFile(node.logPath, 'utf8')).trimEnd().split('\n').at(-1);
const ballast = () => join(chainDirectory(VICTIM), 'ballast');

test('the node ends and names the disk, and finality goes on', { timeout: 420_000 }, async () => {
	const node = network.nodes[VICTIM];
	await network.watch.advance(network.running, 2);
	const { bavail, bsize } = await statfs(chainDirectory(VICTIM));
	const began = Date.now();
	await writeFile(ballast(), Buffer.alloc(bavail * bsize - (THRESHOLD - 20) * MIB));
	const { code, signal } = await node.ended;
	console.log(`the node ended ${Math.round((Date.now() - began) / 1000)} s after the disk was full`);
	assert.deepEqual([code, signal], [1, null]);
	assert.match(await lastLine(node), LAST_WORDS);
	await network.watch.advance(network.running, 3);
});

test('the node does not start on the full disk', { timeout: 120_000 }, async () => {
	const node = network.nodes[VICTIM];
	await assert.rejects(node.start(ARGUMENTS), /did not start/);
	assert.match(await lastLine(node), LAST_WORDS);
});

test('with space again the validator works as before', { timeout: 420_000 }, async () => {
	const [first, second, third, victim] = network.nodes;
	await rm(ballast());
	await victim.start(ARGUMENTS);
	await network.watch.advance(network.running, 2);
	await third.kill();
	await network.watch.advance([first, second, victim], 4);
	await third.start();
	await network.watch.advance(network.running, 2);
});

test('nothing is lost', { timeout: 300_000 }, () => network.settle('disk full'));
