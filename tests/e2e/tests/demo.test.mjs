// SPDX-License-Identifier: Apache-2.0
// The job that scripts/quickstart plays, to the last unit.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { playDemo } from '../demo.mjs';
import { startNode } from '../lib/node.mjs';

let node;
before(async () => {
	// A block each tenth of a second.
	node = await startNode({ args: ['--dev', '--sealing', '100'] });
});
after(() => node?.stop());

const total = ({ free, held }) => free + held;

test('a job is posted, applied for, offered, accepted, invoiced and paid', { timeout: 120_000 }, async (t) => {
	const lines = [];
	const told = await playDemo(node.api, (line) => lines.push(line));
	const { before: was, after: is, fees, addresses, pay, fee, receipt, ids } = told;
	const change = (address) => total(is[address]) - total(was[address]);

	await t.test('the fee is a tenth of the pay, on top of it', () => {
		assert.equal(fee, pay / 10n);
		assert.equal(receipt.rate, 10);
		assert.equal(receipt.invoice, ids.invoice);
	});
	await t.test('talent has every coin of the pay', () => {
		assert.equal(change(addresses.talent), pay - fees[addresses.talent]);
	});
	await t.test('the client has paid the pay and the fee, and nothing else but transactions', () => {
		assert.equal(change(addresses.client), -(pay + fee) - fees[addresses.client]);
	});
	await t.test('the shares of the receipt add up to the fee', () => {
		assert.equal(
			receipt.shares.reduce((sum, share) => sum + share.amount, 0n),
			fee,
		);
		assert.deepEqual(
			receipt.shares.map((share) => share.to),
			receipt.shares.map(() => addresses.treasury),
			'nobody else takes a share yet',
		);
		assert.equal(change(addresses.treasury), fee);
	});
	await t.test('nothing is left in escrow', async () => {
		assert.equal(change(addresses.escrow), 0n);
		assert.equal((await node.api.query.jobs.ledger('Native')).toBigInt(), 0n);
	});
	await t.test('of all deposits only those of the memberships and of the ending contract are held', () => {
		const held = (address) => is[address].held - was[address].held;
		assert.equal(held(addresses.client), told.heldForMembership[0] + told.heldForContract);
		assert.equal(held(addresses.talent), told.heldForMembership[1]);
	});
	await t.test('the story names every step', () => {
		const story = lines.join('\n');
		for (const part of ['Bob posts a job', 'Charlie applies', 'Bob offers', 'accepts', 'bills', 'approves', 'Fee receipt']) {
			assert.ok(story.includes(part), `the story does not say “${part}”:\n${story}`);
		}
	});
});

test('the demo can be played again on the same chain', { timeout: 120_000 }, async () => {
	const told = await playDemo(node.api);
	assert.equal(told.fee, told.pay / 10n);
	assert.deepEqual(told.heldForMembership, [0n, 0n], 'nobody joins twice');
});
