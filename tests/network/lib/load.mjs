// SPDX-License-Identifier: Apache-2.0
// A steady load: transfers from several accounts, each followed until it is in a final block.
//
// Rule, as of a real client: a transaction is signed once and sent to the account's own node, or to
// the next one that runs. While the transaction is in no final block `patience` seconds after it
// was sent, the client sends the same bytes again, to another node. A transaction that never comes
// into a final block is lost.

import { sleep, until } from '../../e2e/lib/chain.mjs';
import { BTRST } from '../../e2e/lib/talent.mjs';
import { keyOf } from './keys.mjs';

/** How long the client waits before it sends again, in seconds, if nothing else is said. */
const PATIENCE = 45;
/** How many transactions that are due again one node takes at once. */
const AT_ONCE = 20;
const AMOUNT = BTRST / 10n;
const NAMES = ['Load//1', 'Load//2', 'Load//3', 'Load//4'];

/** The accounts that send, for the specification. */
export const LOAD_ACCOUNTS = NAMES;

export class Load {
	#api;
	#nodes;
	#watch;
	#senders;
	#going = false;
	#paused = false;
	#ended;
	/** Transactions that are in no final block yet, by hash. */
	#open = new Map();
	#included = 0;
	#again = 0;
	#waiting = [];
	#reading = Promise.resolve();

	/** `api` signs and reads; its node need not run. Each account sends once in `every` ms. */
	constructor({ api, nodes, watch, every = 2000, patience = PATIENCE }) {
		this.#api = api;
		this.#nodes = nodes;
		this.#watch = watch;
		this.every = every;
		this.patience = patience;
		this.#senders = NAMES.map((name, index) => ({
			key: keyOf(name),
			to: keyOf(`${name}//to`),
			nonce: 0,
			home: index,
		}));
		watch.onFinal((number, hash, node) => {
			this.#waiting.push({ hash, node });
			this.#reading = this.#reading.then(() => this.#readWaiting());
		});
	}

	/** What has been sent so far, and what of it is in final blocks. */
	get figures() {
		return {
			sent: this.#senders.reduce((sum, { nonce }) => sum + nonce, 0),
			included: this.#included,
			again: this.#again,
			open: this.#open.size,
		};
	}

	start() {
		this.#going = true;
		this.#ended = Promise.all([this.#send(), this.#sendAgain()]);
	}

	/** Stops sending until `resume()`; what is open is not sent again either. */
	pause() {
		this.#paused = true;
	}

	/**
	 * Goes on as clients do after an upgrade of the runtime, when a block of the new runtime is
	 * final: what was signed for the old runtime and is in no final block will be in none, and is
	 * signed again. `api` knows the new runtime. The number of transactions signed again.
	 */
	async resume(api) {
		this.#api = api;
		// Blocks that are final and not read yet.
		await this.#reading;
		const open = [...this.#open.values()];
		this.#open.clear();
		for (const { from, nonce } of open) {
			const sender = this.#senders.find(({ key }) => key.meta.name === from);
			const transaction = this.#sign(sender, nonce);
			this.#open.set(transaction.hash, transaction);
			await this.#submit(transaction);
		}
		this.#paused = false;
		return open.length;
	}

	/**
	 * Stops sending, waits until nothing is open, and compares what each receiver has with what was
	 * sent. Fails if a transaction is lost.
	 */
	async finish({ seconds = 240 } = {}) {
		this.#going = false;
		await until(() => this.#open.size === 0, { seconds, what: 'the end of the load' }).catch(() => {});
		this.#open.forEach((transaction) => (transaction.over = true));
		await this.#ended;
		const { open, sent } = this.figures;
		if (open > 0) {
			const lost = [...this.#open.values()].slice(0, 10).map(({ from, nonce }) => `${from} ${nonce}`);
			throw new Error(`${open} of ${sent} transactions are lost: ${lost.join(', ')}`);
		}
		await this.#compare();
	}

	/** Each receiver has exactly what was sent, in the last final block. */
	async #compare() {
		const node = this.#running();
		const { hash } = this.#watch.chain.get(this.#watch.height);
		for (const { key, to, nonce } of this.#senders) {
			const storageKey = this.#api.query.system.account.key(to.address);
			const bytes = await node.ask('state_getStorage', storageKey, hash);
			const account = this.#api.createType('FrameSystemAccountInfo', bytes ?? undefined);
			const expected = BigInt(nonce) * AMOUNT;
			if (account.data.free.toBigInt() !== expected) {
				throw new Error(`${key.meta.name}: ${account.data.free} received, ${expected} sent`);
			}
		}
	}

	async #send() {
		while (this.#going) {
			for (const sender of this.#paused ? [] : this.#senders) {
				const transaction = this.#sign(sender, sender.nonce);
				sender.nonce += 1;
				this.#open.set(transaction.hash, transaction);
				await this.#submit(transaction);
			}
			await sleep(this.every);
		}
	}

	/** Signs a transfer of an account. It is valid for ever, so its bytes never change. */
	#sign(sender, nonce) {
		const { genesisHash, runtimeVersion, tx } = this.#api;
		const transfer = tx.balances.transferAllowDeath(sender.to.address, AMOUNT);
		transfer.sign(sender.key, { nonce, genesisHash, blockHash: genesisHash, runtimeVersion });
		const { meta } = sender.key;
		return { hash: transfer.hash.toHex(), bytes: transfer.toHex(), from: meta.name, nonce, node: sender.home };
	}

	/** Gives a transaction to its node. What the node answers does not matter. */
	async #submit(transaction) {
		transaction.sentAt = Date.now();
		await this.#running(transaction.node)
			?.ask('author_submitExtrinsic', transaction.bytes)
			.catch(() => {});
	}

	async #sendAgain() {
		while (this.#going || [...this.#open.values()].some(({ over }) => !over)) {
			const limit = Date.now() - this.patience * 1000;
			const due = this.#paused ? [] : [...this.#open.values()].filter(({ sentAt }) => sentAt < limit).slice(0, AT_ONCE);
			this.#again += due.length;
			for (const transaction of due) {
				transaction.node += 1;
				await this.#submit(transaction);
			}
			await sleep(500);
		}
	}

	/** Node `index`, or the next one that runs. */
	#running(index = 0) {
		const inOrder = this.#nodes.map((_, more) => this.#nodes[(index + more) % this.#nodes.length]);
		return inOrder.find((node) => node.running);
	}

	/** Looks for transactions of the load in the final blocks that have not been read. */
	async #readWaiting() {
		while (this.#waiting.length > 0) {
			const { hash, node } = this.#waiting[0];
			const block = await this.#block(node, hash);
			for (const extrinsic of block.extrinsics) {
				const bytes = Buffer.from(extrinsic.slice(2), 'hex');
				if (this.#open.delete(this.#api.registry.hash(bytes).toHex())) this.#included += 1;
			}
			this.#waiting.shift();
		}
	}

	/** A final block, from the node that has reported it or from any other. */
	async #block(node, hash) {
		for (;;) {
			const answer = await (node.running ? node : this.#running())?.ask('chain_getBlock', hash).catch(() => undefined);
			if (answer) return answer.block;
			node = this.#running() ?? node;
			await sleep(500);
		}
	}
}
