// SPDX-License-Identifier: Apache-2.0
// Runs a guide: the commands of its blocks, as they are written, on hosts.
//
// A comment before each block of commands says who runs it, for example `<!-- run: validators -->`:
//
//   run: ROLE         every host of the role runs the block, one host after the other
//   start: ROLE       the same for a block that starts a node and does not end: the guide goes on
//                     when the node answers
//   set: ROLE         the block assigns variables, as an example: hosts have values of their own
//   not run: REASON   nobody runs the block; the reason says what shows that the commands work
//
// A block without such a comment is an error, so that no command of the guide escapes the test.

import { execFile, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { mkdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { request, sleep } from '../../e2e/lib/chain.mjs';
import { BINARY, endOfLog } from '../../e2e/lib/node.mjs';
import { controlAddress, DIRECTORY, onHost, spawnOn } from './hosts.mjs';

const execute = promisify(execFile);
const MARK = /^<!-- (run|start|set|not run): (.+) -->$/;
/** How long a block may take, and a node until it answers. */
const SECONDS = 120;
const STARTUP_SECONDS = 180;
/** The port of a relay on each host, to the node that listens on its own machine only. */
const OUTSIDE_PORT = 9945;
/** The port of the test's relay to the first host. A node answers callers of `localhost` only. */
const FIRST_PORT = 9950;
const RELAY = fileURLToPath(new URL('relay.mjs', import.meta.url));

/**
 * Reads the blocks of commands of a guide: `{ section, line, mode, who, commands }`. Throws if a
 * block has no comment that says who runs it.
 */
export function readBlocks(text) {
	const blocks = [];
	let section = '';
	let mark;
	let block;
	for (const [index, line] of text.split('\n').entries()) {
		const bare = line.trim();
		if (block) {
			if (bare === '```') {
				blocks.push({ ...block, commands: block.commands.join('\n') });
				block = undefined;
			} else {
				// A block in a list is indented.
				block.commands.push(line.startsWith(block.indent) ? line.slice(block.indent.length) : bare);
			}
		} else if (/^#+ /.test(bare)) {
			section = bare.replace(/^#+ /, '');
		} else if (MARK.test(bare)) {
			const [, mode, who] = MARK.exec(bare);
			mark = { mode, who };
		} else if (/^```(sh|bash|console)$/.test(bare)) {
			if (!mark) throw new Error(`line ${index + 1}: a block of commands without a comment that says who runs it`);
			block = { section, line: index + 1, ...mark, indent: line.slice(0, line.indexOf('`')), commands: [] };
			mark = undefined;
		} else if (bare !== '' && mark) {
			throw new Error(`line ${index + 1}: the comment '${mark.mode}: ${mark.who}' has no block`);
		}
	}
	return blocks;
}

/** Plays the blocks of a guide in their order. */
export class Guide {
	#blocks;
	#roles;

	/** `roles` has the hosts of each role. A role without hosts is left out of this run. */
	constructor(text, roles) {
		this.#roles = roles;
		this.#blocks = readBlocks(text).filter(({ mode, who }) => mode !== 'not run' && (mode === 'set' || who in roles));
	}

	/** The blocks that are still to be played, as text. */
	get left() {
		return this.#blocks.map(({ section, line, commands }) => `${section}, line ${line}: ${commands}`);
	}

	/** The names of the variables that the guide tells people to set. */
	get variables() {
		return this.#blocks.filter(({ mode }) => mode === 'set').flatMap(({ commands }) => assigned(commands));
	}

	/**
	 * Plays the next block, which must have `text` in its commands: what each host has printed. A
	 * block of the mode `start` ends when the nodes answer.
	 */
	async play(text) {
		this.#blocks = this.#blocks.filter(({ mode }) => mode !== 'set');
		const block = this.#blocks.shift();
		if (!block?.commands.includes(text)) {
			throw new Error(`'${text}' is not in the next block of the guide, line ${block?.line}: ${block?.commands}`);
		}
		const hosts = this.#roles[block.who];
		if (block.mode === 'start') {
			await Promise.all(hosts.map((host) => host.start(block.commands)));
			return [];
		}
		const printed = [];
		for (const host of hosts) printed.push(await host.run(block.commands));
		return printed;
	}
}

/** The names of the variables that a block of the mode `set` assigns. */
const assigned = (commands) =>
	commands
		.split('\n')
		.map((line) => /^(?:export )?([A-Z_]+)=/.exec(line)?.[1])
		.filter(Boolean);

/**
 * Puts directories of the host in their places, and runs $SCRIPT. The places need not exist on the
 * machine of the test, and are not made there: each stands in an overlay that ends with the
 * namespace.
 */
const ENTER = `
mount -t tmpfs tmpfs /mnt
while [ $# -gt 0 ]; do
	parent=$(dirname "$1")
	layer=/mnt/$(basename "$parent")
	if [ ! -e "$layer" ]; then
		mkdir -p "$layer/upper" "$layer/work"
		mount -t overlay overlay -o "lowerdir=$parent,upperdir=$layer/upper,workdir=$layer/work" "$parent"
	fi
	mkdir -p "$1"
	mount --bind "$2" "$1"
	shift 2
done
cd "$HOME"
exec bash -euo pipefail -c "$SCRIPT"`;

/** A host of a guide: the directories of its machine, and variables. */
export class Host {
	#files;
	#running;
	#relays = [];

	/** `directories` are places like `/var/lib/talent`, which each host has for itself. */
	constructor(index, { name, variables, directories }) {
		this.index = index;
		this.name = name;
		this.variables = variables;
		this.root = join(DIRECTORY, `machine-${index}`);
		this.logPath = join(this.root, 'node.log');
		this.home = join(this.root, 'home');
		this.url = `http://127.0.0.1:${FIRST_PORT + index}`;
		this.#files = directories.map((place) => [place, join(this.root, place)]);
	}

	/** Makes the machine's directories. */
	async prepare() {
		for (const directory of [this.home, this.#bin, ...this.#files.map(([, source]) => source)]) {
			await mkdir(directory, { recursive: true });
		}
	}

	/** Puts programs on the machine's path, beside the node. */
	async install(programs) {
		for (const [name, path] of Object.entries({ 'talent-node': BINARY, ...programs })) {
			await symlink(path, join(this.#bin, name));
		}
	}

	get #bin() {
		return join(this.root, 'bin');
	}

	/** The command line that runs `script` on the host, in its own file system. */
	#words(script) {
		const environment = {
			...this.variables,
			HOME: this.home,
			PATH: `${this.#bin}:${process.env.PATH}`,
			SCRIPT: script,
		};
		const assignments = Object.entries(environment).map(([name, value]) => `${name}=${value}`);
		const places = this.#files.flat();
		return ['unshare', '--mount', '--propagation', 'private', 'env', ...assignments, 'bash', '-euc', ENTER, 'enter', ...places];
	}

	/** Runs commands to their end and gives their output. Throws with their errors. */
	async run(commands, { seconds = SECONDS } = {}) {
		const [command, args] = onHost(this.index, this.#words(commands));
		try {
			return (await execute(command, args, { timeout: seconds * 1000, maxBuffer: 1 << 26 })).stdout;
		} catch (error) {
			throw new Error(`${this.name}: ${commands}\n${error.stdout ?? ''}${error.stderr ?? error.message}`, { cause: error });
		}
	}

	/** Starts commands that do not end, and waits until the node answers. */
	async start(commands, { seconds = STARTUP_SECONDS } = {}) {
		this.#openRelays();
		const log = openSync(this.logPath, 'a');
		const child = spawnOn(this.index, this.#words(commands), { stdio: ['ignore', log, log], detached: true });
		closeSync(log);
		const running = { child, ended: new Promise((resolve) => child.once('exit', resolve)), over: false };
		running.ended.then(() => (running.over = true));
		this.#running = running;
		const deadline = Date.now() + seconds * 1000;
		const answers = () => this.ask('system_health').then(
			() => true,
			() => false,
		);
		while (!(await answers())) {
			if (running.over || Date.now() > deadline) {
				throw new Error(`${this.name} did not start:\n${await endOfLog(this.logPath)}`);
			}
			await sleep(300);
		}
	}

	/** Lets the test reach the node, which listens on its own machine only. */
	#openRelays() {
		if (this.#relays.length > 0) return;
		const relay = (...ports) => [process.execPath, RELAY, '0', '0', ports.join(':')];
		const [command, ...args] = relay(FIRST_PORT + this.index, controlAddress(this.index), OUTSIDE_PORT);
		this.#relays.push(
			spawnOn(this.index, relay(OUTSIDE_PORT, '127.0.0.1', 9944), { stdio: 'ignore' }),
			spawn(command, args, { stdio: 'ignore' }),
		);
	}

	/** Asks the node by JSON-RPC. */
	ask(method, ...params) {
		return request(this.url, method, ...params);
	}

	/** The number of the last final block. */
	async finalised() {
		return Number((await this.ask('chain_getHeader', await this.ask('chain_getFinalizedHead'))).number);
	}

	/** Ends the node and what lets the test reach it. */
	async close() {
		await this.stop('SIGKILL');
		for (const relay of this.#relays) relay.kill('SIGKILL');
	}

	/** Ends what `start` has started. */
	async stop(signal = 'SIGTERM') {
		const running = this.#running;
		if (!running || running.over) return;
		process.kill(-running.child.pid, signal);
		await running.ended;
	}

	/** What the node has logged. */
	log() {
		return readFile(this.logPath, 'utf8');
	}
}
