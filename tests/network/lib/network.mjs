// SPDX-License-Identifier: Apache-2.0
// A network of validators on hosts of their own, with a load and a watch on finality.

import { connect, sleep } from '../../e2e/lib/chain.mjs';
import { Faults } from './faults.mjs';
import { DIRECTORY, makeHost, makeSwitches } from './hosts.mjs';
import { NAMES } from './keys.mjs';
import { Load, LOAD_ACCOUNTS } from './load.mjs';
import { Node } from './nodes.mjs';
import { writeSpecification } from './specification.mjs';
import { Watch } from './watch.mjs';

/**
 * Starts a network of `validators` validators and waits for its first final block. `extra` names
 * the session keys of further hosts, whose nodes do not start by themselves (`undefined`: a node
 * without keys). `accounts` get coins from the start. `prepare(faults)` runs before nodes start;
 * `argumentsOf(index)` gives further arguments of the first start. What else is given is for the
 * load.
 */
export async function openNetwork({ validators = 4, extra = [], accounts = [], prepare, argumentsOf = () => [], ...load } = {}) {
	const names = NAMES.slice(0, validators);
	await makeSwitches();
	const keysOfHosts = [...names, ...extra];
	const [specification] = await Promise.all([
		writeSpecification(DIRECTORY, { validators: names, accounts: [...LOAD_ACCOUNTS, ...accounts] }),
		(async () => {
			for (const index of keysOfHosts.keys()) await makeHost(index);
		})(),
	]);
	const nodes = keysOfHosts.map((keys, index) => new Node(index, { specification, keys }));
	const peers = await Promise.all(nodes.map((node) => node.peer()));
	await Promise.all(nodes.map((node) => node.prepare(peers)));
	const faults = new Faults(nodes.length);
	await prepare?.(faults);
	const watch = new Watch(nodes);
	const network = new Network({ nodes, faults, watch });
	network.specification = specification;
	try {
		await Promise.all(network.validators(validators).map((node) => node.start(argumentsOf(node.index))));
		const api = await connect(nodes[0].url);
		network.load = new Load({ api, nodes, watch, ...load });
		// Ends with the answer to what polkadot.js has asked by itself.
		await api.rpc.system.chain();
		await api.disconnect();
		watch.start();
		await watch.advance(network.validators(validators), 1, { seconds: 240 });
		network.load.start();
		return network;
	} catch (error) {
		await network.close();
		throw error;
	}
}

class Network {
	#started = Date.now();
	#apis = [];

	constructor({ nodes, faults, watch }) {
		this.nodes = nodes;
		this.faults = faults;
		this.watch = watch;
		/** The load, once nodes run. */
		this.load = undefined;
		/** The raw specification of the chain, a file. */
		this.specification = undefined;
	}

	/** The first `count` nodes. */
	validators(count) {
		return this.nodes.slice(0, count);
	}

	/** The nodes that run. */
	get running() {
		return this.nodes.filter((node) => node.running);
	}

	/**
	 * Ends the load and fails if a transaction is lost or final blocks fork. Prints the figures.
	 */
	async settle(title) {
		try {
			await this.load.finish();
			this.watch.check();
		} finally {
			this.print(title, 'lost');
		}
	}

	/**
	 * Lets `seconds` pass and prints how many blocks were made and finalised in that time. Gives
	 * the number of final ones.
	 */
	async measure(title, seconds) {
		const [node] = this.running;
		const before = { best: await node.best(), final: this.watch.height };
		await sleep(seconds * 1000);
		const made = (await node.best()) - before.best;
		const final = this.watch.height - before.final;
		console.log(`${title}: in ${seconds} s ${made} blocks made, ${final} finalised`);
		return final;
	}

	/** Connects polkadot.js to a node; `close()` disconnects it. */
	async connect(node) {
		const api = await connect(node.url);
		this.#apis.push(api);
		return api;
	}

	/** Prints what the network has done so far; `rest` says what transactions not included are. */
	print(title, rest = 'open') {
		const { sent, included, again, open } = this.load.figures;
		const seconds = Math.round((Date.now() - this.#started) / 1000);
		console.log(
			`${title}: ${this.watch.height} blocks finalised, ${sent} transactions sent, ${included} included, ` +
				`${open} ${rest}; ${again} sent again; ${this.watch.forks.length} forks; ${seconds} s`,
		);
	}

	/** Ends every connection, node and relay. */
	async close() {
		await Promise.all(this.#apis.map((api) => api.disconnect()));
		await this.watch.stop();
		await Promise.all(this.nodes.map((node) => node.kill()));
		this.faults.close();
	}
}
