// SPDX-License-Identifier: Apache-2.0
// A node on a host: start, stop, end as by a power failure, wipe.

import { closeSync, openSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { request, sleep } from '../../e2e/lib/chain.mjs';
import { BINARY, endOfLog } from '../../e2e/lib/node.mjs';
import { P2P_PORT } from './faults.mjs';
import { controlAddress, DIRECTORY, peerAddress, spawnOn } from './hosts.mjs';
import { insertKeys, nodeKey, peerId } from './keys.mjs';

const RPC_PORT = 9944;
/** How long a node may take until it answers, and until it has ended. */
const STARTUP_SECONDS = 120;
const END_SECONDS = 30;
/** How long a node may take for one answer. */
const ANSWER_SECONDS = 20;

/** Where host `index` has its database. */
export const chainDirectory = (index) => join(DIRECTORY, `host-${index}`, 'chain');

export class Node {
	#specification;
	#bootnodes;
	#child;
	#ended;

	/** `keys` names the development key whose session keys the node has, if it is a validator. */
	constructor(index, { specification, keys }) {
		this.index = index;
		this.keys = keys;
		this.name = `host ${index}${keys ? ` (${keys})` : ''}`;
		this.directory = join(DIRECTORY, `host-${index}`);
		this.logPath = join(DIRECTORY, `host-${index}.log`);
		this.url = `ws://${controlAddress(index)}:${RPC_PORT}`;
		this.#specification = specification;
	}

	get running() {
		return this.#child !== undefined;
	}

	/** How the node has ended, as soon as it has: `{ code, signal }`. */
	get ended() {
		return this.#ended;
	}

	/** The specification of the chain, from the next start on. */
	use(specification) {
		this.#specification = specification;
	}

	/** The directories of the database and of the keys. */
	get #chain() {
		return chainDirectory(this.index);
	}
	get #keystore() {
		return join(this.directory, 'keystore');
	}

	/**
	 * Makes the directories, puts the session keys into the keystore, and notes the other hosts.
	 */
	async prepare(peers) {
		await mkdir(this.#keystore, { recursive: true });
		if (this.keys) await insertKeys(this.#keystore, this.keys);
		this.#bootnodes = peers.filter((_, index) => index !== this.index);
	}

	/** Starts the node and waits until it answers. `more` are further arguments. */
	async start(more = []) {
		if (this.#child) throw new Error(`${this.name} runs already`);
		const here = `/ip4/${peerAddress(this.index)}/tcp/${P2P_PORT}`;
		const log = openSync(this.logPath, 'a');
		const child = spawnOn(
			this.index,
			[
				BINARY,
				...['--chain', this.#specification, '--base-path', this.#chain, '--keystore-path', this.#keystore],
				...['--node-key', nodeKey(this.index), '--name', `host-${this.index}`],
				...['--listen-addr', here, '--public-addr', here],
				...['--rpc-port', String(RPC_PORT), '--unsafe-rpc-external', '--rpc-methods', 'unsafe'],
				...['--rpc-cors', 'all', '--allow-private-ip', '--no-mdns', '--no-prometheus', '--no-telemetry'],
				...this.#bootnodes.flatMap((address) => ['--bootnodes', address]),
				...(this.keys ? ['--validator'] : []),
				...more,
			],
			{ stdio: ['ignore', log, log] },
		);
		closeSync(log);
		this.#child = child;
		this.#ended = new Promise((resolve) => {
			child.once('exit', (code, signal) => {
				if (this.#child === child) this.#child = undefined;
				resolve({ code, signal });
			});
		});
		const deadline = Date.now() + STARTUP_SECONDS * 1000;
		while (!(await this.#answers())) {
			if (!this.running || Date.now() > deadline) {
				throw new Error(`${this.name} did not start:\n${await endOfLog(this.logPath)}`);
			}
			await sleep(200);
		}
	}

	/** Ends the node in good order. */
	async stop() {
		if (!this.running) return;
		this.#child.kill('SIGTERM');
		await this.#untilEnded();
	}

	/** Ends the node as a power failure would. */
	async kill() {
		if (!this.running) return;
		this.#child.kill('SIGKILL');
		await this.#untilEnded();
	}

	/** Removes the database and keeps the keys. */
	async wipe() {
		if (this.running) throw new Error(`${this.name} still runs`);
		await rm(this.#chain, { recursive: true });
	}

	/** Asks the node by JSON-RPC. */
	async ask(method, ...params) {
		let timer;
		const late = new Promise((_, reject) => {
			const error = new Error(`${this.name} has not answered ${method} in ${ANSWER_SECONDS} s`);
			timer = setTimeout(() => reject(error), ANSWER_SECONDS * 1000);
		});
		try {
			return await Promise.race([request(this.url, method, ...params), late]);
		} finally {
			clearTimeout(timer);
		}
	}

	/** The number of the best block. */
	async best() {
		return Number((await this.ask('chain_getHeader')).number);
	}

	/** The number of the last final block. */
	async finalised() {
		const hash = await this.ask('chain_getFinalizedHead');
		return Number((await this.ask('chain_getHeader', hash)).number);
	}

	/** The hash of block `number` of the best chain. */
	hashAt(number) {
		return this.ask('chain_getBlockHash', number);
	}

	/** The address by which other nodes find this one. */
	async peer() {
		return `/ip4/${peerAddress(this.index)}/tcp/${P2P_PORT}/p2p/${await peerId(this.index)}`;
	}

	async #answers() {
		try {
			await request(this.url, 'system_health');
			return true;
		} catch {
			return false;
		}
	}

	async #untilEnded() {
		const child = this.#child;
		const late = setTimeout(() => child?.kill('SIGKILL'), END_SECONDS * 1000);
		await this.#ended;
		clearTimeout(late);
	}
}
