// SPDX-License-Identifier: Apache-2.0
// The jobs that scripts/quickstart plays, to the last unit.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { playDemo } from '../demo.mjs';
import { assetBalance } from '../lib/chain.mjs';
import { startNode } from '../lib/node.mjs';
import { total } from '../lib/story.mjs';
import { TUSD_ASSET, TUSD_ID, palletAccount } from '../lib/talent.mjs';

let node;
before(async () => {
	// A block each tenth of a second.
	node = await startNode({ args: ['--dev', '--sealing', '100'] });
});
after(() => node?.stop());

const sum = (amounts) => amounts.reduce((all, amount) => all + amount, 0n);
const percent = (amount, rate) => (amount * BigInt(rate)) / 100n;

/** That nobody but the treasury and the pots has a share, each of them its part to the unit. */
function assertCommonShares(receipt, { treasury }, personal = []) {
	const pots = percent(receipt.paid, 5);
	const kinds = receipt.shares.map(({ kind }) => kind);
	assert.deepEqual(kinds, [...personal.map(({ kind }) => kind), 'DisputePot', 'Validators', 'Treasury']);
	const amounts = [...personal.map(({ amount }) => amount), pots, pots];
	assert.deepEqual(
		receipt.shares.map(({ amount }) => amount),
		[...amounts, receipt.paid - sum(amounts)],
	);
	assert.equal(receipt.shares.at(-1).to, treasury);
}

test('the demo is played', { timeout: 180_000 }, async (t) => {
	const lines = [];
	const treasury = palletAccount(node.api, node.api.consts.treasury.palletId);
	const had = await assetBalance(node.api, TUSD_ID, treasury);
	const { website, newcomer, income } = await playDemo(node.api, (line) => lines.push(line));

	await t.test('a job is posted, applied for, offered, accepted, invoiced and paid in BTRST', async (t) => {
		const { before: was, after: is, fees, addresses, pay, fee, receipt, ids } = website;
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
		await t.test('the shares of the receipt are the fee, split in BTRST at once', () => {
			assert.equal(receipt.paid, fee);
			assert.equal(receipt.price, null);
			assertCommonShares(receipt, addresses);
		});
		await t.test('nothing is left in escrow', async () => {
			assert.equal(change(addresses.escrow), 0n);
			assert.equal((await node.api.query.jobs.ledger('Native')).toBigInt(), 0n);
		});
		await t.test('of all deposits only those of the memberships and of the ending contract are held', () => {
			const held = (address) => is[address].held - was[address].held;
			assert.equal(held(addresses.client), website.heldForMembership[0] + website.heldForContract);
			assert.equal(held(addresses.talent), website.heldForMembership[1]);
		});
	});

	await t.test('a newcomer is invited, works for TUSD and pays a transaction with it', async (t) => {
		const { before: was, after: is, fees, addresses, pay, fee, receipts, ids, endedWith, gift } = newcomer;
		const change = (address, unit) => is[address][unit] - was[address][unit];

		await t.test('she owned nothing, and has every unit of the pay less that one transaction', () => {
			assert.deepEqual(was[addresses.talent], { btrst: 0n, tusd: 0n });
			assert.ok(endedWith.assetFee > 0n);
			assert.equal(endedWith.fee, 0n, 'it took no BTRST');
			assert.equal(is[addresses.talent].tusd, pay - endedWith.assetFee);
			assert.ok(is[addresses.talent].btrst > 0n && is[addresses.talent].btrst < gift);
		});
		await t.test('the client has paid pay and fee in TUSD; in BTRST the gift and transactions', () => {
			assert.equal(fee, pay / 10n);
			assert.equal(change(addresses.client, 'tusd'), -(pay + fee));
			assert.equal(change(addresses.client, 'btrst'), -gift - fees.client);
		});
		await t.test('the fee was turned into BTRST, and each has the exact share of it', async () => {
			assert.equal(sum(receipts.map((receipt) => receipt.fee)), fee);
			for (const receipt of receipts) {
				assert.equal(receipt.invoice, ids.invoice);
				assert.equal(receipt.rate, 10);
				assert.deepEqual([receipt.asset, receipt.paidIn], [{ withId: 1 }, { native: null }]);
				assert.ok(receipt.price > 0n);
				assertCommonShares(receipt, addresses, [{ kind: 'TalentReferrer', amount: percent(receipt.paid, 10) }]);
				assert.equal(receipt.shares[0].earner, addresses.referrer);
			}
			const of = (kind) =>
				sum(receipts.flatMap(({ shares }) => shares.filter((share) => share.kind === kind).map(({ amount }) => amount)));
			assert.equal(change(addresses.referrer, 'btrst'), of('TalentReferrer') - fees.referrer);
			assert.equal(income - website.receipt.shares.at(-1).amount, of('Treasury'), 'the treasury has its share of both jobs');
			assert.equal(await assetBalance(node.api, TUSD_ID, treasury), had, 'and nothing in TUSD');
		});
		await t.test('nothing is left in escrow or in the queue', async () => {
			assert.equal((await node.api.query.jobs.ledger(TUSD_ASSET)).toBigInt(), 0n);
			assert.equal((await node.api.query.feeTreasury.queues(TUSD_ASSET)).queued.toBigInt(), 0n);
		});
	});

	await t.test('the story names every step', () => {
		const story = lines.join('\n');
		for (const part of [
			...['Bob posts a job', 'Charlie applies', 'Bob offers', 'accepts', 'bills', 'approves', 'Fee receipt'],
			...['invites Grace', 'names Dave', 'waits its turn', 'She pays for her transaction in TUSD', 'became', 'to Dave'],
		]) {
			assert.ok(story.includes(part), `the story does not say “${part}”:\n${story}`);
		}
	});
});

test('the demo can be played again on the same chain', { timeout: 180_000 }, async () => {
	const { website, newcomer } = await playDemo(node.api);
	assert.equal(website.fee, website.pay / 10n);
	assert.deepEqual(website.heldForMembership, [0n, 0n], 'nobody joins twice');
	assert.equal(newcomer.fees.referrer, 0n);
	assert.deepEqual(newcomer.before[newcomer.addresses.talent], { btrst: 0n, tusd: 0n }, 'another newcomer');
});
