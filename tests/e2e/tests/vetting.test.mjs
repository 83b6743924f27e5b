// SPDX-License-Identifier: Apache-2.0
// Being vetted: a request, a panel that is drawn, commits and reveals, a credential, the job that
// demands it, and what the screeners earn of that. A failed applicant passes on a second panel. A
// screener who copies earns nothing.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
	CallFailed,
	balance,
	developmentKeys,
	eventOf,
	eventsFrom,
	height,
	makeBlocks,
	submit,
	view,
} from '../lib/chain.mjs';
import { startNode } from '../lib/node.mjs';
import { total } from '../lib/story.mjs';
import { BTRST, CLIENT, TALENT, contentId, oneMilestone, palletAccount, readReceipt, simpleJob } from '../lib/talent.mjs';
import {
	SKILL,
	assess,
	credentialOf,
	opinion,
	passUntil,
	readRequest,
	recordOf,
	requestScreening,
	screenerKeys,
} from '../lib/vetting.mjs';

const PAY = 100n * BTRST;
/** A twentieth of the fee of a tenth. */
const SHARE = PAY / 200n;
/** How many blocks in a row can be full, so that what is due in them waits. */
const FULL_BLOCKS = 3;

let node;
let api;
let people;
let screeners;
let parameters;
let pot;
before(async () => {
	// A block for each transaction, and as many more as a test asks for: no window ends before the
	// test is ready.
	node = await startNode({ args: ['--dev', '--sealing', 'instant'] });
	({ api } = node);
	// Nobody here writes blocks, so what they have changes by nothing but what is told.
	const { Bob, Charlie, Dave, Eve, Ferdie } = developmentKeys(api);
	people = { client: Bob, talent: Charlie, second: Dave, third: Ferdie, stranger: Eve };
	screeners = screenerKeys(api);
	const found = await view(api, 'Screening', 'parameters');
	parameters = {
		fee: found.fee.toBigInt(),
		pay: found.assessmentPay.toBigInt(),
		deposit: found.requestDeposit.toBigInt(),
		drawWindow: found.drawWindow.toNumber(),
		revealWindow: found.revealWindow.toNumber(),
	};
	pot = palletAccount(api, api.consts.screening.palletId);
});
after(() => node?.stop());

const join = (who, roles) =>
	submit(api, api.tx.members.join(roles, contentId(`the profile of ${who.meta.name}`), null), who);
const has = async ({ address }) => total(await balance(api, address));
const fails = (call, signer, words) =>
	assert.rejects(submit(api, call, signer), (error) => error instanceof CallFailed && words.test(error.message));
const paidNothing = ({ events, fee }) => {
	assert.equal(fee, 0n);
	assert.ok(!events.some((event) => api.events.transactionPayment.TransactionFeePaid.is(event)), 'a duty is free');
};
const seated = async (request) => {
	const { panel } = await passUntil(api, request, 'Committing', parameters.drawWindow + FULL_BLOCKS);
	assert.equal(new Set(panel).size, 3, 'three different ones');
	return panel.map((address) => {
		assert.ok(screeners[address], `${address} screens`);
		return screeners[address];
	});
};
/** All of the panel's opinions, with these scores. */
const opinions = (panel, request, round, scores) =>
	panel.map((key, seat) => opinion(api, key, { request, round, score: scores[seat] }));
/** The events of this kind in the blocks from `fromBlock` to the best one. */
async function eventsOfKind(kind, fromBlock) {
	const found = [];
	const blocks = (await height(api)) - fromBlock + 1;
	for await (const { event } of eventsFrom(api, fromBlock, { blocks })) if (kind.is(event)) found.push(event.data);
	return found;
}

test('vetted, hired and paid, and the screeners have their share', { timeout: 240_000 }, async (t) => {
	const { client, talent, stranger } = people;
	let job;
	let request;
	let panel;

	await t.test('who has no credential cannot apply, and is told for which skill', async () => {
		await join(client, CLIENT);
		await join(talent, TALENT);
		const details = { ...simpleJob(0, 'a job', 'Native', PAY), requiredSkill: SKILL };
		const posted = await submit(api, api.tx.jobs.postJob(details), client);
		job = eventOf(posted.events, 'jobs', 'JobPosted').job.toNumber();
		await fails(
			api.tx.jobs.apply(job, contentId('me'), null),
			talent,
			new RegExp(`jobs\\.CredentialMissing \\{ skill: ${SKILL} \\}`),
		);
	});

	await t.test('the request costs a fee and a deposit, and two epochs later a panel is drawn', async () => {
		const before = await balance(api, talent.address);
		let asked;
		({ asked, request } = await requestScreening(api, talent));
		const now = await balance(api, talent.address);
		assert.equal(now.held - before.held, parameters.deposit);
		assert.equal(total(before) - total(now) - asked.fee, parameters.fee);
		assert.deepEqual(await readRequest(api, request), { stage: 'Drawing', panel: [] });
		panel = await seated(request);
	});

	await t.test('they commit and reveal for nothing; a stranger fails, and pays', async () => {
		const [first, second, third] = opinions(panel, request, 0, [70, 90, 50]);
		const before = await Promise.all(panel.map(has));

		const had = await has(stranger);
		await fails(first.commit(), stranger, /screening\.NotSeated/);
		const left = await has(stranger);
		assert.ok(left < had, 'the same call is not free for who has no duty');

		for (const { key, commit } of [first, second]) paidNothing(await submit(api, commit(), key));
		await fails(first.reveal(), first.key, /screening\.NotRevealing/);
		const cost = before[0] - (await has(first.key));
		assert.ok(cost > 0n, 'what is too early is no duty');
		paidNothing(await submit(api, third.commit(), third.key));
		assert.equal((await readRequest(api, request)).stage, 'Revealing', 'with the last one it begins at once');

		await fails(first.reveal(), stranger, /screening\.NotSeated/);
		assert.ok((await has(stranger)) < left);
		// In another order than before: it is all the same.
		for (const { key, reveal } of [third, first, second]) paidNothing(await submit(api, reveal(), key));
		await passUntil(api, request, undefined, FULL_BLOCKS);

		const after = await Promise.all(panel.map(has));
		const gained = after.map((now, seat) => now - before[seat]);
		assert.deepEqual(gained, [parameters.pay - cost, parameters.pay, parameters.pay], 'the same pay for all');
	});

	await t.test('the credential is there, and the public record says who has admitted the talent', async () => {
		const credential = await credentialOf(api, talent.address);
		assert.deepEqual(credential.source, { panel: { request, round: 0, score: 70 } });
		assert.deepEqual(credential.admittedBy, [panel[0].address, panel[1].address]);
		for (const [seat, admitted] of [1, 1, 0].entries()) {
			const { assessed, ...record } = await recordOf(api, panel[seat].address);
			assert.deepEqual([assessed, record.admitted, record.silent], [1, admitted, 0]);
		}
	});

	await t.test('the job is taken and paid, and a share of the fee is the screeners’', async () => {
		await submit(api, api.tx.jobs.apply(job, contentId('me'), null), talent);
		const terms = oneMilestone(PAY, 'all of it', 'as agreed');
		const offered = await submit(api, api.tx.jobs.makeOffer(job, talent.address, terms), client);
		const { contract, termsHash } = eventOf(offered.events, 'jobs', 'OfferMade');
		await submit(api, api.tx.jobs.acceptOffer(contract, termsHash), talent);
		const work = { Milestone: { index: 0 } };
		const billed = await submit(api, api.tx.jobs.submitInvoice(contract, work, contentId('it is done')), talent);
		const { invoice } = eventOf(billed.events, 'jobs', 'InvoiceSubmitted');

		const [had, pots] = [await has(talent), await has({ address: pot })];
		const approved = await submit(api, api.tx.jobs.approveInvoice(invoice, null), client);
		assert.equal((await has(talent)) - had, PAY, 'every unit of what was billed');
		const { shares } = readReceipt(eventOf(approved.events, 'feeTreasury', 'FeeReceipt'));
		const share = shares.find(({ kind }) => kind === 'Screening');
		assert.deepEqual([share?.to, share?.amount], [pot, SHARE]);
		assert.equal((await has({ address: pot })) - pots, SHARE);
		const shared = eventOf(approved.events, 'screening', 'RewardShared');
		assert.deepEqual(
			[shared.skill.toNumber(), shared.amount.toBigInt(), shared.points.toNumber()],
			[SKILL, SHARE, 3],
		);

		await submit(api, api.tx.jobs.endContract(contract), talent);
		// The last day for bills is a minute here.
		for (let made = 0; (await recordOf(api, panel[0].address)).completed === 0; made += 1) {
			assert.ok(made < 30, 'the contract is never over');
			await makeBlocks(api, 1);
		}
		const completed = await Promise.all(panel.map(async ({ address }) => (await recordOf(api, address)).completed));
		assert.deepEqual(completed, [1, 1, 0], 'on the record of those who admitted the talent, and of nobody else');
	});

	await t.test('when it has vested, it arrives: a third for each, whatever they said', async () => {
		const vestsAt = (await view(api, 'Screening', 'vesting', request, 0)).unwrap().vestsAt.toNumber();
		const before = await Promise.all(panel.map(has));
		await makeBlocks(api, vestsAt - 1 - (await height(api)));
		assert.deepEqual(await Promise.all(panel.map(has)), before, 'not a block too early');
		await makeBlocks(api, 1 + FULL_BLOCKS);

		const paid = await eventsOfKind(api.events.screening.RewardPaid, vestsAt);
		const found = paid.map(({ request: of, screener, to, amount }) => [
			of.toNumber(),
			screener.toString(),
			to.toString(),
			amount.toBigInt(),
		]);
		assert.deepEqual(
			found,
			panel.map(({ address }) => [request, address, address, SHARE / 3n]),
		);
		const after = await Promise.all(panel.map(has));
		assert.deepEqual(
			after.map((now, seat) => now - before[seat]),
			[SHARE / 3n, SHARE / 3n, SHARE / 3n],
		);
		assert.ok((await view(api, 'Screening', 'vesting', request, 0)).isNone);
	});
});

test('a failed applicant passes on a second panel of three others', { timeout: 180_000 }, async () => {
	const { second: applicant, stranger } = people;
	await join(applicant, TALENT);
	const had = await has(applicant);
	const { asked, request } = await requestScreening(api, applicant);
	const first = await seated(request);
	const overruled = async () =>
		Promise.all(first.map(async ({ address }) => (await recordOf(api, address)).overruled));
	const before = await overruled();
	for (const result of await assess(api, opinions(first, request, 0, [30, 10, 20]))) paidNothing(result);
	await passUntil(api, request, 'Failed', FULL_BLOCKS);
	assert.equal(await credentialOf(api, applicant.address), null);

	const claim = () => api.tx.screening.claimSecondPanel(request);
	await fails(claim(), stranger, /screening\.NotTheApplicant/);
	const claimed = await submit(api, claim(), applicant);
	eventOf(claimed.events, 'screening', 'SecondPanelClaimed');
	const second = await seated(request);
	const addresses = first.map(({ address }) => address);
	assert.ok(!second.some(({ address }) => addresses.includes(address)), 'none of the first panel');
	for (const result of await assess(api, opinions(second, request, 1, [60, 100, 80]))) paidNothing(result);
	await passUntil(api, request, undefined, FULL_BLOCKS);

	const credential = await credentialOf(api, applicant.address);
	assert.deepEqual(credential.source, { panel: { request, round: 1, score: 80 } });
	assert.equal(had - (await has(applicant)), 2n * parameters.fee + asked.fee + claimed.fee);
	assert.deepEqual(
		await overruled(),
		before.map((times) => times + 1),
		'what they said was wrong, says their record',
	);
});

test('a commitment that was copied cannot be revealed, and two honest screeners judge', { timeout: 120_000 }, async () => {
	const { third: applicant } = people;
	await join(applicant, TALENT);
	const had = await has(applicant);
	const { asked, request } = await requestScreening(api, applicant);
	const panel = await seated(request);
	const [first, , third] = opinions(panel, request, 0, [61, 0, 60]);
	const copier = panel[1];
	const { silent } = await recordOf(api, copier.address);

	await submit(api, first.commit(), first.key);
	// It is taken: nobody can see what it says, the chain neither.
	paidNothing(await submit(api, api.tx.screening.commitAssessment(request, first.commitment), copier));
	await submit(api, third.commit(), third.key);
	await submit(api, first.reveal(), first.key);
	const before = await has(copier);
	await fails(first.reveal(), copier, /screening\.CommitmentMismatch/);
	assert.ok((await has(copier)) < before, 'it was no duty, so it was paid for');
	await submit(api, third.reveal(), third.key);
	await passUntil(api, request, undefined, parameters.revealWindow + FULL_BLOCKS);

	const credential = await credentialOf(api, applicant.address);
	assert.deepEqual(credential.source, { panel: { request, round: 0, score: 60 } }, 'their mean, rounded down');
	assert.equal((await recordOf(api, copier.address)).silent, silent + 1);
	assert.equal(had - (await has(applicant)), parameters.fee - parameters.pay + asked.fee, 'the third pay came back');
});
