// SPDX-License-Identifier: Apache-2.0
// A development chain whose time passes as fast as blocks are made.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { developmentKeys, finalisedHeight, height, submit, until } from '../lib/chain.mjs';
import { startNode } from '../lib/node.mjs';
import { BTRST } from '../lib/talent.mjs';

const SLOT = 6_000;

/** The clock begins, in the first block, with the world's; from the third on it goes by slots. */
async function timeAt(api, number) {
	const at = await api.at(await api.rpc.chain.getBlockHash(number));
	return (await at.query.timestamp.now()).toNumber();
}

test('instant: every transaction gets a block at once, also where a session begins', { timeout: 120_000 }, async (t) => {
	const node = await startNode({ args: ['--dev', '--sealing', 'instant'] });
	t.after(() => node.stop());
	const { api } = node;
	const { Alice, Bob } = developmentKeys(api);
	// Sessions have ten slots, and the block in which one begins is full: what does not fit must
	// not be forgotten.
	for (let sent = 0; sent < 25; sent += 1) {
		const call = api.tx.balances.transferKeepAlive(Bob.address, BTRST);
		await submit(api, call, Alice, {}, 10);
	}
	const best = await height(api);
	assert.ok(best >= 25);
	assert.ok((await api.query.babe.epochIndex()).toNumber() >= 2, 'sessions have changed');
	await until(async () => (await finalisedHeight(api)) === best, { what: 'finality of the best block' });
	assert.equal((await timeAt(api, best)) - (await timeAt(api, 3)), (best - 3) * SLOT);
});

test('an interval: blocks come without transactions, each a slot further', { timeout: 120_000 }, async (t) => {
	const node = await startNode({ args: ['--dev', '--sealing', '20'] });
	t.after(() => node.stop());
	const { api } = node;
	await until(async () => (await finalisedHeight(api)) >= 103, { what: 'block 103' });
	assert.equal((await timeAt(api, 103)) - (await timeAt(api, 3)), 100 * SLOT, 'ten minutes of the chain');
});
