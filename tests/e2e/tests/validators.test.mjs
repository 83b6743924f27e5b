// SPDX-License-Identifier: Apache-2.0
// Four validators on one machine: they finalise; one is cut off and they go on; it comes back and
// catches up.

import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { connect, finalisedHeight, until } from '../lib/chain.mjs';
import { BINARY, freePorts, temporaryDirectory } from '../lib/node.mjs';

const SCRIPT = fileURLToPath(new URL('../../../scripts/network', import.meta.url));
const COUNT = 4;
const VICTIM = 3;
const OTHER = 2;
const NAMES = ['alice', 'bob', 'charlie', 'dave'];

let directory;
let rpcPort;
const apis = [];

async function network(...args) {
	try {
		return await promisify(execFile)(SCRIPT, [...args, '--dir', directory], {
			env: { ...process.env, TALENT_NODE: BINARY },
		});
	} catch (error) {
		throw new Error(`scripts/network ${args.join(' ')}: ${error.stderr || error.message}`, { cause: error });
	}
}
const attach = async (index) => {
	apis[index] = await connect(`ws://127.0.0.1:${rpcPort + index}`);
};
const finalised = (index) => finalisedHeight(apis[index]);
const hashAt = async (index, number) => (await apis[index].rpc.chain.getBlockHash(number)).toHex();

/** Ends a validator as a power failure would. */
async function cutOff(index) {
	await apis[index].disconnect();
	apis[index] = undefined;
	await network('kill', String(index));
	await assert.rejects(fetch(`http://127.0.0.1:${rpcPort + index}/health`), 'it answers no more');
	assert.match((await network('status')).stdout, new RegExp(`${NAMES[index]}: stopped`));
}

// A test run that is broken off takes its validators along.
const endWithUs = () => spawnSync(SCRIPT, ['clean', '--dir', directory], { timeout: 60_000 });

before(async () => {
	directory = await temporaryDirectory();
	[rpcPort] = await freePorts(2 * COUNT);
	process.once('exit', endWithUs);
	await startBesideATakenPort();
	await Promise.all(Array.from({ length: COUNT }, (_, index) => attach(index)));
});
after(async () => {
	await Promise.all(apis.map((api) => api?.disconnect()));
	await network('clean');
	process.off('exit', endWithUs);
	await rm(directory, { recursive: true, force: true });
});

/** A start that fails leaves nothing behind: the next one may choose other ports. */
async function startBesideATakenPort() {
	const ports = ['--p2p-port', String(rpcPort + COUNT), '--rpc-port'];
	const other = createServer();
	await new Promise((listening) => other.listen(0, '127.0.0.1', listening));
	const { port } = other.address();
	// The port of the last node is taken.
	await assert.rejects(network('start', ...ports, String(port - COUNT + 1)), new RegExp(`port ${port} is taken.*--rpc-port`));
	await new Promise((closed) => other.close(closed));
	assert.deepEqual(await readdir(directory), []);
	const { stdout } = await network('start', ...ports, String(rpcPort));
	for (const name of NAMES) assert.match(stdout, new RegExp(`${name} runs: ws://`));
}

test('four validators agree on what is final', { timeout: 180_000 }, async () => {
	const authors = await apis[0].query.session.validators();
	assert.equal(authors.length, COUNT);
	for (let index = 0; index < COUNT; index += 1) {
		await until(async () => (await finalised(index)) >= 3, { seconds: 120, what: `node ${index} finalising block 3` });
	}
	const hashes = new Set(await Promise.all(apis.map((_, index) => hashAt(index, 3))));
	assert.equal(hashes.size, 1, 'all have the same block 3');
});

let atKill;
test('a node that does not answer is named, and the others are listed', { timeout: 180_000 }, async () => {
	const pid = Number(await readFile(join(directory, `${OTHER}.pid`), 'utf8'));
	process.kill(pid, 'SIGSTOP');
	try {
		const { stdout } = await network('status');
		assert.match(stdout, new RegExp(`${NAMES[OTHER]}: does not answer \\(pid ${pid}\\)`));
		for (const name of NAMES.filter((_, index) => index !== OTHER)) assert.match(stdout, new RegExp(`${name}: best #\\d+, finalised #\\d+`));
	} finally {
		process.kill(pid, 'SIGCONT');
	}
	await assert.rejects(network('start', '--rpc-port', '9944'), /has its settings already/);
});

test('three go on when one is killed', { timeout: 180_000 }, async () => {
	await cutOff(VICTIM);
	atKill = await finalised(0);
	await until(async () => (await finalised(0)) >= atKill + 3, { seconds: 120, what: 'finality with three of four' });
});

test('the one that was killed comes back, catches up and finalises with the others', { timeout: 180_000 }, async () => {
	await network('start', String(VICTIM));
	await attach(VICTIM);
	const others = await finalised(0);
	assert.ok(others > atKill);
	await until(async () => (await finalised(VICTIM)) >= others, { seconds: 120, what: 'the fourth node catching up' });
	assert.equal(await hashAt(VICTIM, others), await hashAt(0, others));
	// Its vote counts again: with another one gone there is finality only with it.
	await cutOff(OTHER);
	const alone = await finalised(0);
	await until(async () => (await finalised(0)) >= alone + 5, { seconds: 120, what: 'finality that needs the fourth node' });
});
