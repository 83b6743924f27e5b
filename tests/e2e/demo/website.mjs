// SPDX-License-Identifier: Apache-2.0
// The first job of the demo: a website, paid in BTRST.

import { balance, developmentKeys, eventOf, submit, submitAll } from '../lib/chain.mjs';
import { signed, total } from '../lib/story.mjs';
import { BTRST, CLIENT, TALENT, btrst, contentId, oneMilestone, palletAccount, readReceipt, simpleJob } from '../lib/talent.mjs';

const PAY = 1000n * BTRST;

const CLIENT_NAME = 'Bob, the client';
const TALENT_NAME = 'Charlie, the talent';
const ESCROW_NAME = 'The escrow account';

/** The shares that go to nobody in person. */
const COMMON = ['DisputePot', 'Validators', 'Treasury'];

/** What the parties say to each other. Only the addresses of these texts go to the chain. */
const TEXTS = {
	client: 'Bob, who runs a bakery and needs a website',
	talent: 'Charlie, who has built websites for ten years',
	job: 'A website for a bakery: opening hours, the week’s bread, how to find us.',
	proposal: 'I would build it in two weeks; here are three I made before.',
	agreement: 'Charlie builds the website that the job describes. Bob owns the result.',
	milestone: 'The website is online.',
	evidence: 'https://bakery.example is online; source and texts are handed over.',
};

/** Plays it and gives the numbers that a test wants to check. */
export async function playWebsite(story, category) {
	const { api } = story;
	const { Bob: client, Charlie: talent } = developmentKeys(api);
	const treasury = palletAccount(api, api.consts.treasury.palletId);
	const escrow = palletAccount(api, api.consts.jobs.palletId);

	const fees = { [client.address]: 0n, [talent.address]: 0n };
	const play = async (who, call, title) => {
		const result = await story.play(who, call, title);
		fees[who.address] += result.fee;
		return result;
	};
	const note = (line) => story.note(line);

	const all = { [CLIENT_NAME]: client.address, [TALENT_NAME]: talent.address, [ESCROW_NAME]: escrow };
	const takeStock = async (at) =>
		Object.fromEntries(
			await Promise.all(Object.values(all).map(async (address) => [address, await balance(api, address, at)])),
		);
	const before = await takeStock();

	story.heading('The life of one job');
	story.say('Bob needs a website. Charlie builds websites. Neither knows the other; the chain keeps both sides honest.');
	story.say();
	story.say('Balances before:');
	for (const [name, address] of Object.entries(all)) note(`${name.padEnd(24)}${btrst(before[address].free)}`);

	// Both can join in the same block, and a new client can post in the same transaction.
	const postJob = api.tx.jobs.postJob(simpleJob(category.id, TEXTS.job, 'Native', PAY));
	const join = async (who, roles, profile) =>
		(await api.query.members.members(who.address)).isSome ? [] : [api.tx.members.join(roles, contentId(profile), null)];
	const [clientJoins, talentJoins] = await Promise.all([
		join(client, CLIENT, TEXTS.client),
		join(talent, TALENT, TEXTS.talent),
	]);
	const [posted, joined] = await Promise.all([
		submit(api, api.tx.utility.batchAll([...clientJoins, postJob]), client),
		talentJoins.length > 0 ? submit(api, talentJoins[0], talent) : null,
	]);
	fees[client.address] += posted.fee;
	fees[talent.address] += joined?.fee ?? 0n;
	const heldForMembership = [clientJoins.length > 0 ? posted : null, joined].map((result) =>
		result === null ? 0n : eventOf(result.events, 'members', 'MemberJoined').deposit.toBigInt(),
	);
	for (const [index, title] of ['Bob joins the network as a client.', 'Charlie joins the network as talent.'].entries()) {
		story.step(title);
		const deposit = heldForMembership[index];
		if (deposit === 0n) note('(He is a member already.)');
		else note(`A deposit of ${btrst(deposit)} is held from him and comes back when he leaves.`);
	}

	story.step(`Bob posts a job in “${category.name}”, with a budget of ${btrst(PAY)}.`);
	const { job, deposit: jobDeposit } = eventOf(posted.events, 'jobs', 'JobPosted');
	note(`It is job ${job}. Its text is not on the chain, only its address: ${contentId(TEXTS.job)}`);
	note(`${btrst(jobDeposit.toBigInt())} is held from Bob while the job is open.`);

	const applied = await play(
		talent,
		api.tx.jobs.apply(job, contentId(TEXTS.proposal), null),
		'Charlie applies.',
	);
	const { deposit: applicationDeposit } = eventOf(applied.events, 'jobs', 'Applied');
	note(`${btrst(applicationDeposit.toBigInt())} is held from him until the application is answered.`);

	const offered = await play(
		client,
		api.tx.jobs.makeOffer(job, talent.address, oneMilestone(PAY, TEXTS.milestone, TEXTS.agreement)),
		`Bob offers Charlie ${btrst(PAY)} for one milestone: “${TEXTS.milestone}”`,
	);
	const { contract, termsHash, deposit: contractDeposit } = eventOf(offered.events, 'jobs', 'OfferMade');
	const { amount: funded } = eventOf(offered.events, 'jobs', 'Funded');
	note(`The offer is funded at once: ${btrst(funded.toBigInt())}, pay and fee, move from Bob into escrow.`);
	await story.noteMove(offered, { [CLIENT_NAME]: client.address, [ESCROW_NAME]: escrow });
	note(`${btrst(contractDeposit.toBigInt())} is held from Bob until the contract is over.`);
	note(`The terms are pinned by their hash: ${termsHash.toHex()}`);

	// He has the website already, so both of his transactions are in one block.
	const [accepted, invoiced] = await submitAll(
		api,
		[
			api.tx.jobs.acceptOffer(contract, termsHash),
			api.tx.utility.batchAll([
				api.tx.jobs.submitInvoice(contract, { Milestone: { index: 0 } }, contentId(TEXTS.evidence)),
				api.tx.jobs.endContract(contract),
			]),
		],
		talent,
	);
	fees[talent.address] += accepted.fee + invoiced.fee;
	story.step('Charlie repeats that hash and so accepts exactly these terms.');
	eventOf(accepted.events, 'jobs', 'OfferAccepted');
	note(`Contract ${contract} is active. His application has been answered: the deposit for it is his again.`);

	story.step('The website is online. Charlie bills the milestone and ends the contract: this was all of the work.');
	const { invoice, amount: billed, fee: billedFee, dueAt } = eventOf(invoiced.events, 'jobs', 'InvoiceSubmitted');
	note(`Invoice ${invoice}: ${btrst(billed.toBigInt())} for him, ${btrst(billedFee.toBigInt())} for the network.`);
	note(`If Bob does nothing it pays itself in block ${dueAt}.`);
	note(`The ${btrst(contractDeposit.toBigInt())} for the contract come back to Bob by themselves when nothing can be billed any more.`);

	const approved = await play(
		client,
		api.tx.utility.batchAll([api.tx.jobs.approveInvoice(invoice, null), api.tx.jobs.closeJob(job)]),
		'Bob likes what he sees: he approves, and closes the job.',
	);
	const paid = eventOf(approved.events, 'jobs', 'InvoicePaid');
	note(`${btrst(paid.amount.toBigInt())} move from escrow to Charlie: every coin that was agreed.`);
	await story.noteMove(approved, { [ESCROW_NAME]: escrow, [TALENT_NAME]: talent.address });
	const receipt = readReceipt(eventOf(approved.events, 'feeTreasury', 'FeeReceipt'));
	note('');
	note(`Fee receipt for invoice ${invoice}`);
	note(`  fee      ${btrst(receipt.fee)} (${receipt.rate} % on top of the pay, from Bob)`);
	story.noteShares(receipt);
	if (receipt.shares.every(({ kind }) => COMMON.includes(kind))) {
		note('Nobody has brought Bob or Charlie, recommended or vetted him: what they would have got is the treasury’s.');
	}

	note('');
	note(`Bob’s deposit of ${btrst(jobDeposit.toBigInt())} for the job is his again.`);

	const after = await takeStock(approved.block);
	story.say();
	story.say(`Balances after (block ${approved.number}):`);
	for (const [name, address] of Object.entries(all)) {
		const change = total(after[address]) - total(before[address]);
		const held = after[address].held > 0n ? `, of it ${btrst(after[address].held)} held as deposit` : '';
		note(`${name.padEnd(24)}${btrst(total(after[address]))} (${signed(change, btrst)}${held})`);
	}
	note(`Bob and Charlie also paid ${btrst(fees[client.address])} and ${btrst(fees[talent.address])} for transactions.`);

	return {
		pay: PAY,
		fee: receipt.fee,
		receipt,
		before,
		after,
		fees,
		addresses: { client: client.address, talent: talent.address, escrow, treasury },
		ids: { job: job.toNumber(), contract: contract.toNumber(), invoice: invoice.toNumber() },
		heldForContract: contractDeposit.toBigInt(),
		heldForMembership,
		lastBlock: approved.number,
	};
}
