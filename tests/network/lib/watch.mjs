// SPDX-License-Identifier: Apache-2.0
// Follows what every node calls final, from the start of a network to its end.

import { sleep, until } from '../../e2e/lib/chain.mjs';

const EVERY_MILLISECONDS = 1000;

export class Watch {
	#nodes;
	#listeners = [];
	#going = false;
	#ended;
	/** The last height that a node has been asked for, by the node's index. */
	#seen = new Map();

	constructor(nodes) {
		this.#nodes = nodes;
		/** The final chain: hash by height, with the first node that reported the hash. */
		this.chain = new Map();
		/** The height of the final chain. */
		this.height = 0;
		/** How two nodes contradict each other, in words. */
		this.forks = [];
	}

	/** Calls `listener(number, hash, node)` for each final block, in order. */
	onFinal(listener) {
		this.#listeners.push(listener);
	}

	start() {
		this.#going = true;
		this.#ended = this.#follow();
	}

	async stop() {
		this.#going = false;
		await this.#ended;
	}

	/** Fails if two nodes have called different blocks of one height final. */
	check() {
		if (this.forks.length > 0) throw new Error(`final blocks fork:\n${this.forks.join('\n')}`);
	}

	/**
	 * Waits until each of `nodes` has `more` further final blocks, counted from the highest one
	 * known now.
	 */
	async advance(nodes, more, { seconds = 180 } = {}) {
		const goal = this.height + more;
		for (const node of nodes) await this.reach(node, goal, seconds);
		this.check();
		return goal;
	}

	/** Waits until a node has block `goal` as final. */
	async reach(node, goal, seconds = 180) {
		const what = `block ${goal} final on ${node.name} (highest now: ${this.height})`;
		await until(async () => (await node.finalised().catch(() => 0)) >= goal, { seconds, every: 500, what });
	}

	/**
	 * Waits until finality stands still while blocks are made: `seconds` long no new final block,
	 * and at least `blocks` new blocks on each of `nodes`.
	 */
	async standsStill(nodes, { seconds = 30, blocks = 2, patience = 240 } = {}) {
		const deadline = Date.now() + patience * 1000;
		for (;;) {
			const before = await Promise.all(nodes.map((node) => node.best()));
			const final = Math.max(...(await Promise.all(nodes.map((node) => node.finalised()))));
			await sleep(seconds * 1000);
			const after = await Promise.all(nodes.map((node) => node.best()));
			const finalAfter = Math.max(...(await Promise.all(nodes.map((node) => node.finalised()))));
			if (finalAfter === final && after.every((height, index) => height >= before[index] + blocks)) return final;
			if (Date.now() > deadline) {
				const heights = after.map((height, index) => `${before[index]} to ${height}`).join(', ');
				throw new Error(`in ${seconds} s: final ${final} to ${finalAfter}, best ${heights}`);
			}
		}
	}

	async #follow() {
		while (this.#going) {
			await Promise.all(this.#nodes.filter(({ running }) => running).map((node) => this.#look(node)));
			await sleep(EVERY_MILLISECONDS);
		}
	}

	/** Asks a node for each final block that it has reported since it was asked last. */
	async #look(node) {
		try {
			const height = await node.finalised();
			const seen = Math.min(this.#seen.get(node.index) ?? 0, height);
			for (let number = seen + 1; number <= height; number += 1) {
				// A node that has synced by warp fills in the blocks below later.
				const hash = await node.hashAt(number);
				if (hash) await this.#note(node, number, hash);
				this.#seen.set(node.index, number);
			}
		} catch {
			// The node has just been killed, or is too busy to answer: it is asked again.
		}
	}

	async #note(node, number, hash) {
		const known = this.chain.get(number);
		if (known === undefined) {
			this.chain.set(number, { hash, node });
			while (this.chain.has(this.height + 1)) {
				this.height += 1;
				const next = this.chain.get(this.height);
				for (const listener of this.#listeners) listener(this.height, next.hash, next.node);
			}
		} else if (known.hash !== hash) {
			this.forks.push(`block ${number}: ${known.hash} on ${known.node.name}, ${hash} on ${node.name}`);
		}
	}
}
