// SPDX-License-Identifier: Apache-2.0
// Starts nodes on free ports of the loopback interface, each in a directory of its own, and ends
// them again.

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

/** Generous: another test may start nodes at the same time, on a machine with two cores. */
const STARTUP_SECONDS = 180;
/** How long a node may take to end after SIGTERM. */
const END_SECONDS = 20;

// run.mjs ends a file with this signal when its time is over. Only `exit` takes along what the file
// has started.
process.once('SIGTERM', () => process.exit(143));

// ---- ports --------------------------------------------------------------------------------------

/** Ports below those that the system gives out by itself, in blocks. */
const FIRST_PORT = 20_000;
const LAST_PORT = 32_000;
const BLOCK = 16;

/** Listens on a port of the loopback interface; `undefined` if the port is taken. */
const listen = (port) =>
	new Promise((resolve) => {
		const server = createServer();
		server.once('error', () => resolve(undefined));
		server.listen(port, '127.0.0.1', () => resolve(server));
	});

async function isFree(port) {
	const server = await listen(port);
	if (server) await new Promise((closed) => server.close(closed));
	return server !== undefined;
}

/** What is left of the block of ports that this process owns. */
let owned = [];

/**
 * Takes a block of ports for this process: a test that runs at the same time takes another. The
 * first port of a block is the lock: the process listens on it until it ends, however it ends.
 */
async function takeBlock() {
	for (let base = FIRST_PORT; base < LAST_PORT; base += BLOCK) {
		const lock = await listen(base);
		if (!lock) continue;
		lock.unref();
		const ports = Array.from({ length: BLOCK - 1 }, (_, index) => base + 1 + index);
		if ((await Promise.all(ports.map(isFree))).every(Boolean)) {
			owned = ports;
			return;
		}
		await new Promise((closed) => lock.close(closed));
	}
	throw new Error('no free ports');
}

/**
 * `count` neighbouring free ports of the loopback interface, 15 at most, which no other test gets.
 */
export async function freePorts(count) {
	if (owned.length < count) await takeBlock();
	return owned.splice(0, count);
}

// ---- nodes --------------------------------------------------------------------------------------

export async function temporaryDirectory() {
	return mkdtemp(join(tmpdir(), 'talent-e2e-'));
}

/** The end of a log, for the message of a failure. */
export async function endOfLog(path) {
	return (await readFile(path, 'utf8')).trimEnd().split('\n').slice(-20).join('\n');
}

/**
 * What a node shows at a port for Prometheus: the value of each series, `name{label="value",…}`
 * with the labels in the order of the alphabet.
 */
async function metricsAt(port) {
	const text = await (await fetch(`http://127.0.0.1:${port}/metrics`, { signal: AbortSignal.timeout(10_000) })).text();
	const values = new Map();
	for (const line of text.split('\n')) {
		const [, name, labels = '', value] = line.match(/^(\w+)(?:\{(.*)\})? (\S+)$/) ?? [];
		const sorted = (labels.match(/\w+="[^"]*"/g) ?? []).sort().join(',');
		if (name) values.set(`${name}{${sorted}}`, Number(value));
	}
	return values;
}

/**
 * Starts a node and waits until it answers. `basePath` is kept if it is given, so that the same
 * chain can be started again; otherwise it is removed when the node stops. With `metrics` the node
 * has them, and `node.metrics()` reads them.
 */
export async function startNode({ args = ['--dev'], basePath, metrics = false } = {}) {
	await access(BINARY).catch(() => {
		throw new Error(`there is no node at ${BINARY}; build it with: make node`);
	});
	const directory = basePath ?? (await temporaryDirectory());
	const [rpcPort, p2pPort, metricsPort] = await freePorts(3);
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
			...(metrics ? ['--prometheus-port', String(metricsPort)] : ['--no-prometheus']),
			...['--no-telemetry', '--no-mdns'],
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
		const late = setTimeout(() => child.kill('SIGKILL'), END_SECONDS * 1000);
		const outcome = await end;
		clearTimeout(late);
		process.off('exit', endWithUs);
		return outcome;
	};
	/** Ends the node in good order. Throws if the node had to be killed. */
	node.stop = async () => {
		const running = !ended;
		const outcome = await finish('SIGTERM');
		const words = running && outcome.signal === 'SIGKILL' ? await endOfLog(logPath) : undefined;
		if (basePath === undefined) await rm(directory, { recursive: true, force: true });
		if (words !== undefined) throw new Error(`the node did not end ${END_SECONDS} s after SIGTERM:\n${words}`);
		return outcome;
	};
	node.metrics = () => metricsAt(metricsPort);
	/** Ends the node as a power failure would. */
	node.kill = () => finish('SIGKILL');

	const deadline = Date.now() + STARTUP_SECONDS * 1000;
	while (node.api === undefined) {
		if (ended || Date.now() > deadline) {
			await finish('SIGKILL');
			const words = await endOfLog(logPath);
			if (basePath === undefined) await rm(directory, { recursive: true, force: true });
			throw new Error(`the node did not start:\n${words}`);
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
