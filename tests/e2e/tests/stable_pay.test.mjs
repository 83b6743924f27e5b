// SPDX-License-Identifier: Apache-2.0
// Paid in a stable asset: the client was brought by one, the talent by another, recommended by a
// third, and each gets the exact share in BTRST. Then the contract is renewed, both sides are
// reviewed, and the chain remembers.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
	CallFailed,
	Refused,
	assetBalance,
	balance,
	developmentKeys,
	eventOf,
	eventsFrom,
	freshKey,
	submit,
	untilEvent,
	view,
} from '../lib/chain.mjs';
import { startNode } from '../lib/node.mjs';
import { total } from '../lib/story.mjs';
import {
	BTRST,
	CLIENT,
	TALENT,
	TUSD,
	TUSD_ASSET,
	TUSD_ID,
	contentId,
	feeAsset,
	oneMilestone,
	palletAccount,
	simpleJob,
	untilReceipts,
} from '../lib/talent.mjs';

const PAY = 1_000n * TUSD;
const FEE = PAY / 10n;
/** The parts of a fee, in percent, in the order of the receipt; the rest is the treasury's. */
const SHARES = { ClientReferrer: 20n, TalentReferrer: 10n, Recommender: 5n, DisputePot: 5n, Validators: 5n };
/** One, as reputation counts: fixed-point numbers have eighteen decimals. */
const ONE = 10n ** 18n;

let node;
let api;
let people;
before(async () => {
	// A block each quarter of a second: a window of a minute lasts two and a half seconds
	// here.
	node = await startNode({ args: ['--dev', '--sealing', '250'] });
	({ api } = node);
	// Nobody here writes blocks, so what they have changes by nothing but what is told.
	const { Bob, Charlie, Dave, Eve, Ferdie } = developmentKeys(api);
	people = { client: Bob, talent: Charlie, bringsClient: Dave, bringsTalent: Eve, recommends: Ferdie };
});
after(() => node?.stop());

const join = (who, roles, referrer) =>
	submit(api, api.tx.members.join(roles, contentId(`the profile of ${who.meta.name}`), referrer?.address ?? null), who);
const parentOf = async (hash) => (await api.rpc.chain.getHeader(hash)).parentHash.toHex();
const numberOf = (value) => value.toBigInt();

/** The client pays one milestone of `contract`: billed, approved, and the fee turned into BTRST. */
async function payMilestone(contract) {
	const { talent, client } = people;
	const work = { Milestone: { index: 0 } };
	const billed = await submit(api, api.tx.jobs.submitInvoice(contract, work, contentId('it is done')), talent);
	const { invoice } = eventOf(billed.events, 'jobs', 'InvoiceSubmitted');
	const approved = await submit(api, api.tx.jobs.approveInvoice(invoice, null), client);
	const { fee } = eventOf(approved.events, 'feeTreasury', 'FeeQueued');
	const converted = await untilReceipts(api, {
		invoice: invoice.toNumber(),
		fee: numberOf(fee),
		fromBlock: approved.number,
	});
	return { invoice: invoice.toNumber(), approved, ...converted };
}

let job;
let contract;
test('each who has helped gets the exact share of a fee paid in a stable asset', { timeout: 180_000 }, async (t) => {
	const { client, talent, bringsClient, bringsTalent, recommends } = people;

	await t.test('three who help, a client and a talent join', async () => {
		await Promise.all([bringsClient, bringsTalent, recommends].map((who) => join(who, TALENT)));
		await Promise.all([join(client, CLIENT, bringsClient), join(talent, TALENT, bringsTalent)]);
		assert.equal((await view(api, 'Members', 'referrer', client.address)).toString(), bringsClient.address);
	});

	await t.test('the talent is recommended, applies and says by whom', async () => {
		const posted = await submit(api, api.tx.jobs.postJob(simpleJob(0, 'a job', TUSD_ASSET, PAY)), client);
		({ job } = eventOf(posted.events, 'jobs', 'JobPosted'));
		// Whom nobody has recommended cannot say so.
		await assert.rejects(
			submit(api, api.tx.jobs.apply(job, contentId('me'), recommends.address), talent),
			(error) => error instanceof CallFailed && /jobs\.\w*[Rr]ecommend/.test(error.message),
		);
		const recommended = await submit(api, api.tx.referrals.recommend(job, talent.address), recommends);
		const { deposit } = eventOf(recommended.events, 'referrals', 'Recommended');
		assert.equal((await balance(api, recommends.address)).held > numberOf(deposit), true, 'membership and this one');
		await submit(api, api.tx.jobs.apply(job, contentId('me'), recommends.address), talent);
	});

	await t.test('what the fee will be is told before anybody signs', async () => {
		const quote = (await view(api, 'FeeTreasury', 'quote', TUSD_ASSET, PAY)).unwrap();
		assert.equal(numberOf(quote.fee), FEE);
	});

	await t.test('the offer is funded with pay and fee, in the asset alone', async () => {
		const had = await assetBalance(api, TUSD_ID, client.address);
		const offered = await submit(
			api,
			api.tx.jobs.makeOffer(job, talent.address, oneMilestone(PAY, 'all of it', 'as agreed')),
			client,
		);
		const offer = eventOf(offered.events, 'jobs', 'OfferMade');
		contract = offer.contract.toNumber();
		assert.equal(had - (await assetBalance(api, TUSD_ID, client.address)), PAY + FEE);
		assert.equal(numberOf(await api.query.jobs.ledger(TUSD_ASSET)), PAY + FEE);
		await submit(api, api.tx.jobs.acceptOffer(contract, offer.termsHash), talent);
	});

	await t.test('the work is paid, the fee converted, and all is as the receipt says', async () => {
		const { invoice, approved, receipts, number, hash } = await payMilestone(contract);
		const was = await parentOf(approved.block);

		const [before, after] = await Promise.all([was, hash].map((at) => assetBalance(api, TUSD_ID, talent.address, at)));
		assert.equal(after - before, PAY, 'talent has every unit, in the asset');
		assert.equal(numberOf(await (await api.at(hash)).query.jobs.ledger(TUSD_ASSET)), 0n, 'nothing stays in escrow');

		assert.equal(receipts.length, 1, 'so small a fee is one slice');
		const [receipt] = receipts;
		assert.equal(receipt.invoice, invoice);
		assert.deepEqual([receipt.asset, receipt.paidIn], [{ withId: TUSD_ID }, { native: null }]);
		assert.deepEqual([receipt.fee, receipt.rate], [FEE, 10]);
		const part = (percent) => (receipt.paid * percent) / 100n;
		const cut = Object.entries(SHARES).map(([kind, percent]) => ({ kind, amount: part(percent) }));
		const rest = receipt.paid - cut.reduce((sum, { amount }) => sum + amount, 0n);
		assert.deepEqual(
			receipt.shares.map(({ kind, amount }) => ({ kind, amount })),
			[...cut, { kind: 'Treasury', amount: rest }],
		);

		// What was split is what the pool gave, and that is about what the guarded price says.
		const swaps = [];
		for await (const { event } of eventsFrom(api, number, { blocks: 1 })) {
			if (api.events.assetConversion.SwapExecuted.is(event)) swaps.push(event.data);
		}
		assert.equal(swaps.length, 1);
		assert.deepEqual([numberOf(swaps[0].amountIn), numberOf(swaps[0].amountOut)], [FEE, receipt.paid]);
		const expected = (FEE * receipt.price) / ONE;
		assert.ok(receipt.paid <= expected && receipt.paid >= (expected * 98n) / 100n, `${receipt.paid} for ${expected}`);

		// Everybody's balance moved by their share and nothing else.
		const pot = receipt.shares.find(({ kind }) => kind === 'DisputePot').to;
		const treasury = palletAccount(api, api.consts.treasury.palletId);
		for (const [kind, address, amount] of [
			['ClientReferrer', bringsClient.address, part(20n)],
			['TalentReferrer', bringsTalent.address, part(10n)],
			['Recommender', recommends.address, part(5n)],
			['DisputePot', pot, part(5n)],
			['Treasury', treasury, rest],
		]) {
			assert.equal(receipt.shares.find((share) => share.kind === kind).to, address);
			const [from, to] = await Promise.all([was, hash].map((at) => balance(api, address, at)));
			assert.equal(total(to) - total(from), amount, kind);
		}
		for (const [who, field, amount] of [
			[bringsClient, 'clientReferrer', part(20n)],
			[bringsTalent, 'talentReferrer', part(10n)],
			[recommends, 'recommender', part(5n)],
		]) {
			const totals = await view(api, 'Referrals', 'totals', who.address);
			assert.equal(numberOf(totals[field]), amount, field);
		}
		assert.equal(numberOf((await api.query.feeTreasury.queues(TUSD_ASSET)).queued), 0n);
	});
});

test('a contract is renewed: nothing of it is lost, and the next one is paid under the new terms', { timeout: 180_000 }, async () => {
	const { client, talent } = people;
	const proposed = await submit(
		api,
		api.tx.jobs.proposeRenewal(contract, oneMilestone(PAY, 'more of it', 'as agreed, once more')),
		client,
	);
	const proposal = eventOf(proposed.events, 'jobs', 'RenewalProposed');
	await assert.rejects(
		submit(api, api.tx.jobs.acceptRenewal(contract, proposal.termsHash), client),
		(error) => error instanceof CallFailed,
		'nobody accepts their own proposal',
	);
	const had = await assetBalance(api, TUSD_ID, client.address);
	const accepted = await submit(api, api.tx.jobs.acceptRenewal(contract, proposal.termsHash), talent);
	const renewed = eventOf(accepted.events, 'jobs', 'ContractRenewed');
	const next = renewed.renewedAs.toNumber();
	assert.equal(next, proposal.renewedAs.toNumber());
	assert.equal(numberOf(renewed.carried) + numberOf(renewed.funded), PAY + FEE);
	assert.equal(had - (await assetBalance(api, TUSD_ID, client.address)), numberOf(renewed.funded));

	const { receipts } = await payMilestone(next);
	assert.deepEqual(
		receipts[0].shares.map(({ kind }) => kind),
		[...Object.keys(SHARES), 'Treasury'],
		'who has helped is not forgotten by a renewal',
	);

	await submit(api, api.tx.jobs.endContract(next), talent);
	// The old contract is ending since it was renewed; each is over when nothing can be billed
	// under it any more.
	const over = new Set();
	await untilEvent(
		api,
		(event) => {
			if (api.events.jobs.ContractEnded.is(event)) over.add(event.data.contract.toNumber());
			return over.has(contract) && over.has(next) ? true : undefined;
		},
		{ fromBlock: accepted.number, blocks: 200, what: 'the end of both contracts' },
	);
	contract = next;
});

test('both sides are reviewed once, and the view of their reputation says so', { timeout: 180_000 }, async (t) => {
	const { client, talent, bringsClient } = people;
	const reputation = async (who) => view(api, 'Members', 'reputation', who.address);
	const review = (who, rating) =>
		submit(api, api.tx.jobs.review(contract, rating, contentId(`${rating} of 5`)), who);

	await t.test('the work is counted, for either side, on its own track', async () => {
		const { done, given } = await reputation(talent);
		assert.ok(numberOf(done.contracts) > (ONE * 19n) / 10n && numberOf(done.contracts) <= 2n * ONE, done.contracts.toString());
		assert.equal(done.counterparties.toNumber(), 1);
		assert.equal(numberOf(given.contracts), 0n);
		const ofClient = await reputation(client);
		assert.equal(numberOf(ofClient.given.volume), numberOf(done.volume));
		assert.equal(numberOf(ofClient.done.volume), 0n);
		// Half a BTRST for a TUSD, or thereabouts.
		const volume = (2n * PAY * BTRST) / (2n * TUSD);
		assert.ok(numberOf(done.volume) > (volume * 9n) / 10n && numberOf(done.volume) < (volume * 11n) / 10n);
		assert.ok(done.score.isNone, 'nobody has said anything yet');
	});

	await t.test('a stranger, a rating out of range and a second opinion are refused', async () => {
		// In one block: on a development chain there is a minute for reviews, and here that is
		// seconds.
		const ratings = [6, 0, 5, 1].map((rating) => api.tx.jobs.review(contract, rating, null));
		const [failed] = await Promise.all([
			submit(api, api.tx.utility.forceBatch(ratings), client).catch((error) => error),
			assert.rejects(
				review(bringsClient, 5),
				(error) => error instanceof CallFailed && /jobs\.NotAParty/.test(error.message),
			),
		]);
		assert.ok(failed instanceof CallFailed, `${failed}`);
		assert.match(failed.message, /RatingOutOfRange.*RatingOutOfRange.*AlreadyReviewed/);
		const items = failed.outcome.events.map(({ method }) => method).filter((method) => method.startsWith('Item'));
		assert.deepEqual(items, ['ItemFailed', 'ItemFailed', 'ItemCompleted', 'ItemFailed']);
		assert.ok((await reputation(talent)).done.score.isNone, 'it counts when both are in');
	});

	await t.test('with the other side’s review both count', async () => {
		const counted = await review(talent, 4);
		assert.equal(counted.events.filter((event) => api.events.members.ReviewCounted.is(event)).length, 2);
		const score = async (who, side) => {
			const found = (await reputation(who))[side];
			return { score: found.score.unwrap().toBigInt(), weight: numberOf(found.weight) };
		};
		const ofTalent = await score(talent, 'done');
		const ofClient = await score(client, 'given');
		assert.ok(near(ofTalent.score, 5n * ONE), `${ofTalent.score}`);
		assert.ok(near(ofClient.score, 4n * ONE), `${ofClient.score}`);
		// It weighs what is gone for good: of the fee all but what three people got, at the guarded
		// price.
		const gone = (((FEE * 65n) / 100n) * BTRST) / (2n * TUSD);
		assert.ok(ofTalent.weight > (gone * 9n) / 10n && ofTalent.weight < (gone * 11n) / 10n, `${ofTalent.weight}`);
		assert.equal(ofClient.weight, ofTalent.weight);
	});
});

/** Equal but for what fixed-point arithmetic rounds away. */
const near = (found, wanted) => {
	const off = found - wanted;
	return off * off < (ONE / 1_000_000n) ** 2n;
};

test('a transaction fee that cannot be paid in the asset is refused, and nothing is lost', { timeout: 120_000 }, async (t) => {
	const { client, bringsClient } = people;
	const call = () => api.tx.system.remark('0x00');
	const state = async (who) => ({
		...(await balance(api, who.address)),
		tusd: await assetBalance(api, TUSD_ID, who.address),
		nonce: (await api.rpc.system.accountNextIndex(who.address)).toNumber(),
	});
	const refused = async (who, assetId) => {
		const was = await state(who);
		await assert.rejects(
			submit(api, call(), who, { assetId }),
			(error) => error instanceof Refused && /Inability to pay some fees/.test(error.message),
		);
		assert.deepEqual(await state(who), was);
	};

	await t.test('in an asset that has no pool', () => refused(bringsClient, feeAsset(77)));

	await t.test('by somebody who has none of it', async () => {
		const newcomer = freshKey(api, 'nobody');
		await submit(api, api.tx.balances.transferKeepAlive(newcomer.address, 10n * BTRST), client);
		await refused(newcomer, feeAsset(TUSD_ID));
		// The same account, the same call, in BTRST.
		const { fee, assetFee } = await submit(api, call(), newcomer);
		assert.ok(fee > 0n && assetFee === 0n);
	});

	await t.test('paid in the asset it costs nothing else', async () => {
		const was = await state(bringsClient);
		const { fee, assetFee } = await submit(api, call(), bringsClient, { assetId: feeAsset(TUSD_ID) });
		assert.equal(fee, 0n);
		assert.ok(assetFee > 0n);
		const is = await state(bringsClient);
		assert.deepEqual(is, { ...was, tusd: was.tusd - assetFee, nonce: was.nonce + 1 });
	});

	await t.test('who has no BTRST at all can pay', async () => {
		const newcomer = freshKey(api, 'somebody');
		await submit(api, api.tx.assets.transferKeepAlive(TUSD_ID, newcomer.address, 10n * TUSD), client);
		const { nonce } = await state(newcomer);
		const { assetFee } = await submit(api, call(), newcomer, { assetId: feeAsset(TUSD_ID) });
		assert.deepEqual(await state(newcomer), { free: 0n, held: 0n, tusd: 10n * TUSD - assetFee, nonce: nonce + 1 });
	});
});
