// SPDX-License-Identifier: Apache-2.0
// promtool, and a Prometheus on the loopback interface that knows what was recorded.

import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { RECORDED } from './files.mjs';

const run = promisify(execFile);
const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'talent');
/** Where scripts/setup --checks puts both programs, out of Debian's package. */
const TOOLS = join(cache, 'tools', 'bin');
const START_SECONDS = 30;

async function program(name) {
	const path = join(TOOLS, name);
	await access(path).catch(() => {
		throw new Error(`there is no ${name} in ${TOOLS}; scripts/setup --checks puts it there`);
	});
	return path;
}

/** Runs promtool; throws what it says if it fails. */
export async function promtool(...args) {
	try {
		const { stdout } = await run(await program('promtool'), args, { maxBuffer: 1 << 26 });
		return stdout;
	} catch (error) {
		throw new Error(`promtool ${args.join(' ')}:\n${error.stdout ?? ''}${error.stderr ?? error.message}`, { cause: error });
	}
}

/** The recorded samples, as text that promtool makes a database of, and their last second. */
export async function recorded() {
	const files = (await readdir(RECORDED)).filter((name) => name.endsWith('.prom')).sort();
	const texts = await Promise.all(files.map((name) => readFile(join(RECORDED, name), 'utf8')));
	const lines = texts.flatMap((text) => text.split('\n')).filter((line) => line && !line.startsWith('#'));
	const last = Math.max(...lines.map((line) => Number(line.slice(line.lastIndexOf(' ') + 1))));
	return { text: `${lines.join('\n')}\n# EOF\n`, last, lines };
}

async function freePort() {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address();
	server.close();
	await once(server, 'close');
	return port;
}

/** Starts Prometheus on what was recorded. `query` gives the result at the end of the recording. */
export async function startPrometheus() {
	const directory = await mkdtemp(join(tmpdir(), 'talent-ops-'));
	const { text, last } = await recorded();
	const input = join(directory, 'recorded.txt');
	const data = join(directory, 'data');
	const config = join(directory, 'prometheus.yml');
	await writeFile(input, text);
	await writeFile(config, 'scrape_configs: []\n');
	await promtool('tsdb', 'create-blocks-from', 'openmetrics', '--quiet', input, data);
	const port = await freePort();
	const child = spawn(
		await program('prometheus'),
		[
			`--config.file=${config}`,
			`--storage.tsdb.path=${data}`,
			// What was recorded long ago is not thrown away.
			'--storage.tsdb.retention.time=100y',
			`--web.listen-address=127.0.0.1:${port}`,
			'--log.level=error',
		],
		{ stdio: ['ignore', 'ignore', 'pipe'] },
	);
	let words = '';
	child.stderr.on('data', (data) => {
		words += data;
	});
	const ended = once(child, 'exit');
	const endWithUs = () => child.kill('SIGKILL');
	process.once('exit', endWithUs);
	const stop = async () => {
		child.kill('SIGTERM');
		await ended;
		process.off('exit', endWithUs);
		await rm(directory, { recursive: true, force: true });
	};

	const ask = async (path, parameters) => {
		const response = await fetch(`http://127.0.0.1:${port}${path}?${new URLSearchParams(parameters)}`);
		return { ok: response.ok, text: await response.text() };
	};
	const deadline = Date.now() + START_SECONDS * 1000;
	for (;;) {
		const ready = await ask('/-/ready', {}).catch(() => undefined);
		if (ready?.ok) break;
		if (child.exitCode !== null || Date.now() > deadline) {
			await stop();
			throw new Error(`Prometheus did not start: ${words}`);
		}
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	const query = async (expression) => {
		const { text } = await ask('/api/v1/query', { query: expression, time: String(last) });
		const { status, data, error } = JSON.parse(text);
		if (status !== 'success') throw new Error(`${expression}: ${error}`);
		return data.result;
	};
	return { query, stop };
}
