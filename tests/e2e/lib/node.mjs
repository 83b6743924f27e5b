// SPDX-License-Identifier: Apache-2.0
// Starts nodes on free ports of the loopback interface, each in a directory of its own, and ends them again.

import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { access, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, sleep } from './chain.mjs';

const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'talent');

/** The node under test: TALENT_NODE, or the release build where scripts/ puts it. */
export const BINARY =
	process.env.TALENT_NODE ||
	join(process.env.CARGO_TARGET_DIR || join(cache, 'target'), 'release', 'talent-node');

const STARTUP_SECONDS = 90;

/** As many different free ports of the loopback interface. */
export async function freePorts(count) {
	const servers = await Promise.all(
		Array.from(
			{ length: count },
			() =>
				new Promise((resolve, reject) => {
					const server = createServer();
					server.once('error', reject);
					server.listen(0, '127.0.0.1', () => resolve(server));
				}),
		),
	);
	const ports = servers.map((server) => server.address().port);
	await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
	return ports;
}

/** The first of `count` neighbouring free ports below the range from which the system gives out ports by itself. */
export async function freePortRange(count) {
	const free = (port) =>
		new Promise((resolve) => {
			const server = createServer();
			server.once('error', () => resolve(false));
			server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
		});
	for (let base = 20000 + ((process.pid * 16) % 8000); base < 32000; base += count) {
		const all = await Promise.all(Array.from({ length: count }, (_, index) => free(base + index)));
		if (all.every(Boolean)) return base;
	}
	throw new Error('no free ports');
}

export async function temporaryDirectory() {
	return mkdtemp(join(tmpdir(), 'talent-e2e-'));
}

/**
 * Starts a node and waits until it answers. `basePath` is kept if it is given, so that the same chain can be started
 * again; otherwise it is removed when the node stops.
 */
export async function startNode({ args = ['--dev'], basePath } = {}) {
	await access(BINARY).catch(() => {
		throw new Error(`there is no node at ${BINARY}; build it with: make node`);
	});
	const directory = basePath ?? (await temporaryDirectory());
	const [rpcPort, p2pPort] = await freePorts(2);
	const logPath = join(directory, 'node.log');
	const log = createWriteStream(logPath, { flags: 'a' });
	await new Promise((opened) => log.once('open', opened));
	const child = spawn(
		BINARY,
		[
			...args,
			...['--base-path', join(directory, 'chain')],
			...['--rpc-port', String(rpcPort)],
			...['--listen-addr', `/ip4/127.0.0.1/tcp/${p2pPort}`],
			...['--no-prometheus', '--no-telemetry', '--no-mdns'],
		],
		{ stdio: ['ignore', log, log] },
	);
	log.close();
	let ended = false;
	const end = new Promise((resolve) => {
		child.once('exit', (code, signal) => {
			ended = true;
			resolve({ code, signal });
		});
	});
	// A test run that is broken off takes its nodes along.
	const endWithUs = () => child.kill('SIGKILL');
	process.once('exit', endWithUs);

	const node = { url: `ws://127.0.0.1:${rpcPort}`, directory, logPath, api: undefined };
	const finish = async (signal) => {
		await node.api?.disconnect();
		if (!ended) child.kill(signal);
		const outcome = await end;
		process.off('exit', endWithUs);
		return outcome;
	};
	/** Ends the node in good order. */
	node.stop = async () => {
		const outcome = await finish('SIGTERM');
		if (basePath === undefined) await rm(directory, { recursive: true, force: true });
		return outcome;
	};
	/** Ends the node as a power failure would. */
	node.kill = () => finish('SIGKILL');

	const deadline = Date.now() + STARTUP_SECONDS * 1000;
	while (node.api === undefined) {
		if (ended || Date.now() > deadline) {
			await finish('SIGKILL');
			const lines = (await readFile(logPath, 'utf8')).trimEnd().split('\n').slice(-20);
			throw new Error(`the node did not start:\n${lines.join('\n')}`);
		}
		// The node opens its RPC port last: before that a connection is refused at once.
		if (await answers(rpcPort)) node.api = await connect(node.url);
		else await sleep(200);
	}
	return node;
}

async function answers(port) {
	try {
		const response = await fetch(`http://127.0.0.1:${port}/health`, { signal: AbortSignal.timeout(2000) });
		return response.ok;
	} catch {
		return false;
	}
}
