// SPDX-License-Identifier: Apache-2.0
// A node that loses power while it produces blocks comes back with every block that was final, and
// goes on.

import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { developmentKeys, finalisedHeight, height, sleep, submit, until } from '../lib/chain.mjs';
import { startNode, temporaryDirectory } from '../lib/node.mjs';
import { BTRST } from '../lib/talent.mjs';

const ROUNDS = 3;
let basePath;
let node;
before(async () => {
	basePath = await temporaryDirectory();
});
after(async () => {
	await node?.stop();
	await rm(basePath, { recursive: true, force: true });
});

/** Transfers without waiting for them, so that the next block has something in it. */
async function flood(api, keys, count) {
	let nonce = (await api.rpc.system.accountNextIndex(keys.Alice.address)).toNumber();
	for (let sent = 0; sent < count; sent += 1, nonce += 1) {
		await api.tx.balances.transferKeepAlive(keys.Bob.address, BTRST).signAndSend(keys.Alice, { nonce });
	}
}

test('no final block is lost when the node is killed during authoring', { timeout: 400_000 }, async () => {
	let known = new Map();
	for (let round = 0; round <= ROUNDS; round += 1) {
		node = await startNode({ args: ['--dev'], basePath });
		const { api } = node;
		const keys = developmentKeys(api);
		for (const [number, hash] of known) {
			assert.equal((await api.rpc.chain.getBlockHash(number)).toHex(), hash, `block ${number} after crash ${round}`);
		}
		assert.ok((await finalisedHeight(api)) >= known.size - 1, `finality after crash ${round} has not gone back`);

		// The chain goes on: a new transfer gets into a block, and that becomes final.
		const from = await height(api);
		await submit(api, api.tx.balances.transferKeepAlive(keys.Bob.address, BTRST), keys.Alice);
		await until(async () => (await finalisedHeight(api)) > from, { what: `finality in round ${round}` });
		if (round === ROUNDS) break;

		// Kill it in the middle of things: transfers wait, a block has just been begun, or
		// imported, or finalised.
		await flood(api, keys, 200);
		const best = await height(api);
		await until(async () => (await height(api)) > best, { every: 5, what: 'the next block' });
		await sleep(round * 40);
		const final = await finalisedHeight(api);
		known = new Map();
		for (let number = 0; number <= final; number += 1) {
			known.set(number, (await api.rpc.chain.getBlockHash(number)).toHex());
		}
		await node.kill();
		node = undefined;
	}
});
