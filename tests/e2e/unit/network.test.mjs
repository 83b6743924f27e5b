// SPDX-License-Identifier: Apache-2.0
// scripts/network as it is called, with a small program in the node's place that answers as late as
// a test wants: what the script keeps, what it waits for, and what it says.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, afterEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { freePorts } from '../lib/node.mjs';

const SCRIPT = fileURLToPath(new URL('../../../scripts/network', import.meta.url));

/** Listens on the ports of a node, and answers JSON-RPC, `START_AFTER` milliseconds later. */
const STAND_IN = `#!${process.execPath}
const { createServer } = require('node:http');
const value = (flag) => process.argv[process.argv.indexOf(flag) + 1];
if (process.argv[2] === 'key') {
	console.log('12D3KooWEyoppNCUx8Yx66oV9fJnriXwCcXwDDUA2kj6vnc6iDEp');
	process.exit();
}
if (process.env.FAIL) {
	console.error('Error: the words of a node that cannot start');
	process.exit(1);
}
const results = { chain_getHeader: { number: '0x2a' }, chain_getFinalizedHead: '0xabcd', system_health: { peers: 3 } };
setTimeout(() => {
	createServer((asked, answer) => {
		let body = '';
		asked.on('data', (bytes) => (body += bytes)).on('end', () => {
			const { method } = JSON.parse(body);
			answer.end(JSON.stringify({ jsonrpc: '2.0', id: 1, result: results[method] }));
		});
	}).listen(Number(value('--rpc-port')), '127.0.0.1');
}, Number(process.env.START_AFTER ?? 0));
`;

let home;
let directory;
let rpcPort;
let p2pPort;
before(async () => {
	home = await mkdtemp(join(tmpdir(), 'talent-network-unit-'));
	await writeFile(join(home, 'talent-node'), STAND_IN);
	await chmod(join(home, 'talent-node'), 0o755);
});
after(() => rm(home, { recursive: true, force: true }));
beforeEach(async () => {
	directory = await mkdtemp(join(home, 'network-'));
	[rpcPort, , , p2pPort] = await freePorts(6);
});
afterEach(() => network(['clean']));

/** Runs the script on the test's directory. */
function network(args, env = {}) {
	const options = { env: { ...process.env, TALENT_NODE: join(home, 'talent-node'), ...env }, timeout: 60_000 };
	return new Promise((resolve) => {
		execFile(SCRIPT, [...args, '--dir', directory], options, (error, stdout, stderr) =>
			resolve({ status: error ? (error.code ?? error.signal) : 0, stdout, stderr }),
		);
	});
}
const start = (more = [], env) =>
	network(['start', '--validators', '2', '--rpc-port', `${rpcPort}`, '--p2p-port', `${p2pPort}`, ...more], env);
const settings = () => join(directory, 'settings');
const pid = async (index) => Number(await readFile(join(directory, `${index}.pid`), 'utf8'));

test('a taken port leaves nothing behind, and the port that is advised works', async () => {
	const other = createServer();
	// The port of the second node: the first one must not have been started either.
	await new Promise((listening) => other.listen(rpcPort + 1, '127.0.0.1', listening));
	const refused = await start();
	assert.equal(refused.status, 1);
	assert.match(refused.stderr, new RegExp(`port ${rpcPort + 1} is taken; choose others with --rpc-port`));
	assert.ok(!existsSync(settings()), 'no settings');
	assert.ok(!existsSync(join(directory, '0.pid')), 'no node');
	const [free] = await freePorts(2);
	const started = await network(['start', '--validators', '2', '--rpc-port', `${free}`, '--p2p-port', `${p2pPort}`]);
	assert.equal(started.status, 0, started.stderr);
	assert.equal(await readFile(settings(), 'utf8'), `2 0 ${free} ${p2pPort}\n`);
	await new Promise((closed) => other.close(closed));
});

test('a node that ends while starting leaves no settings', async () => {
	const { status, stderr } = await start([], { FAIL: 'yes' });
	assert.equal(status, 1);
	assert.match(stderr, /the words of a node that cannot start\n.*alice stopped while starting/s);
	assert.ok(!existsSync(settings()), 'no settings');
});

test('a slow node is waited for; giving up names what runs, and start goes on', async () => {
	const ports = ['--validators', '2', '--rpc-port', `${rpcPort}`, '--p2p-port', `${p2pPort}`];
	const slow = await start(['--patience', '2'], { START_AFTER: '6000' });
	assert.equal(slow.status, 1);
	assert.match(slow.stderr, /alice \(pid \d+\) has not answered in 2 s and still runs; log /);
	assert.match(slow.stderr, /still running: alice\n/);
	assert.match(slow.stderr, /scripts\/network stop --dir /);
	const first = await pid(0);
	const again = await network(['start', ...ports, '--patience', '30']);
	assert.equal(again.status, 0, again.stderr);
	assert.match(again.stdout, /alice runs: .*\n.*bob runs: /);
	assert.equal(await pid(0), first, 'the slow node is the same process');
});

test('waiting says how long it has taken', async () => {
	const { status, stdout } = await start(['--patience', '40', '--validators', '1'], { START_AFTER: '12500' });
	assert.equal(status, 0);
	assert.match(stdout, /alice has not answered for \d+ s: /);
});

test('a mute node does not end the status of the others', async () => {
	assert.equal((await start()).status, 0);
	const mute = await pid(0);
	process.kill(mute, 'SIGSTOP');
	const { status, stdout, stderr } = await network(['status']);
	process.kill(mute, 'SIGCONT');
	assert.equal(status, 0, stderr);
	assert.match(stdout, new RegExp(`alice: does not answer \\(pid ${mute}\\), log `));
	assert.match(stdout, /bob: best #42, finalised #42, ws:/);
});

test('a patience that is no number is refused', async () => {
	const { status, stderr } = await start(['--patience', 'long']);
	assert.equal(status, 1);
	assert.match(stderr, /'long' is not a number/);
});
