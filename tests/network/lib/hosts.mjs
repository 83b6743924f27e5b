// SPDX-License-Identifier: Apache-2.0
// Hosts of a network, each a namespace of Linux with its own interfaces and addresses.
//
// A host has two interfaces: `peers`, where nodes talk to each other and where faults are made, and
// `control`, where the test asks the nodes. run.mjs starts a scenario in namespaces of its own, so
// names and addresses of two runs never meet, and the kernel removes everything with the last
// process of the run.

import { execFile, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { promisify } from 'node:util';

/** The directory of this run, which run.mjs makes and removes. */
export const DIRECTORY = process.env.TALENT_NETWORK_DIR;

const execute = promisify(execFile);

/** The address of host `index` (from 0) for other hosts. */
export const peerAddress = (index) => `10.77.0.${index + 1}`;
/** The address of host `index` for the test. */
export const controlAddress = (index) => `10.78.0.${index + 1}`;
/** The address of the test for hosts. */
const TEST_ADDRESS = '10.78.0.254';

const nameOf = (index) => `host-${index}`;
const ip = (...words) => execute('ip', words);

/** Makes the two switches (bridges) that hosts are connected to. Call it once. */
export async function makeSwitches() {
	if (!DIRECTORY) throw new Error('start a scenario with tests/network/run.mjs, which gives it namespaces of its own');
	// The names of namespaces are files: here they are private to this run.
	await execute('mount', ['-t', 'tmpfs', 'tmpfs', '/run']);
	mkdirSync('/run/netns');
	await ip('link', 'set', 'lo', 'up');
	for (const name of ['peers', 'control']) {
		await ip('link', 'add', name, 'type', 'bridge');
		await ip('link', 'set', name, 'up');
	}
	await ip('address', 'add', `${TEST_ADDRESS}/24`, 'dev', 'control');
}

/** Makes host `index` and connects it to both switches. */
export async function makeHost(index) {
	const name = nameOf(index);
	await ip('netns', 'add', name);
	await ip('-n', name, 'link', 'set', 'lo', 'up');
	for (const [link, address] of [
		['peers', peerAddress(index)],
		['control', controlAddress(index)],
	]) {
		const port = `${link}-${index}`;
		await ip('link', 'add', port, 'type', 'veth', 'peer', 'name', link, 'netns', name);
		await ip('link', 'set', port, 'master', link, 'up');
		await ip('-n', name, 'address', 'add', `${address}/24`, 'dev', link);
		await ip('-n', name, 'link', 'set', link, 'up');
	}
}

/** The command line that runs `words` on host `index`. */
export const onHost = (index, words) => ['ip', ['netns', 'exec', nameOf(index), ...words]];

/**
 * Starts a program on host `index`. The process of the program has the pid of the child: `ip`
 * replaces itself.
 */
export function spawnOn(index, words, options) {
	const [command, args] = onHost(index, words);
	return spawn(command, args, options);
}

/** Runs a program on host `index` to its end, with `input` on its standard input. */
export async function runOn(index, words, input = '') {
	const [command, args] = onHost(index, words);
	const running = execute(command, args);
	running.child.stdin.end(input);
	return running;
}
