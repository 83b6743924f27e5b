// SPDX-License-Identifier: Apache-2.0
// The second job of the demo: somebody who has never had a coin is invited, works for a stable
// asset, and pays a transaction with it.

import { assetBalance, balance, developmentKeys, eventOf, freshKey, submit } from '../lib/chain.mjs';
import { signed, total } from '../lib/story.mjs';
import {
	BTRST,
	CLIENT,
	TALENT,
	TUSD,
	TUSD_ASSET,
	TUSD_ID,
	btrst,
	contentId,
	feeAsset,
	oneMilestone,
	palletAccount,
	simpleJob,
	tusd,
	untilReceipts,
} from '../lib/talent.mjs';

const PAY = 400n * TUSD;
const GIFT = 5n * BTRST;

const CLIENT_NAME = 'Eve, the client';
const TALENT_NAME = 'Grace, the newcomer';
const REFERRER_NAME = 'Dave, who brought her';

/** What the parties say to each other. Only the addresses of these texts go to the chain. */
const TEXTS = {
	referrer: 'Dave, who knows people who write',
	client: 'Eve, who runs a bookshop',
	talent: 'Grace, who writes so that people want to read on',
	job: 'Texts for the window of a bookshop, a card for each book.',
	proposal: 'A week, and I would like to read all of them.',
	agreement: 'Grace writes the texts that the job describes. Eve owns the result.',
	milestone: 'All texts are there.',
	evidence: 'Twelve cards for twelve books, handed over.',
};

/** Plays it and gives the numbers that a test wants to check. */
export async function playNewcomer(story, category) {
	const { api } = story;
	const { Eve: client, Dave: referrer } = developmentKeys(api);
	const talent = freshKey(api, 'Grace');
	const treasury = palletAccount(api, api.consts.treasury.palletId);
	const escrow = palletAccount(api, api.consts.jobs.palletId);
	const note = (line) => story.note(line);

	const all = {
		[CLIENT_NAME]: client.address,
		[TALENT_NAME]: talent.address,
		[REFERRER_NAME]: referrer.address,
	};
	const takeStock = async (at) =>
		Object.fromEntries(
			await Promise.all(
				Object.values(all).map(async (address) => [
					address,
					{ btrst: total(await balance(api, address, at)), tusd: await assetBalance(api, TUSD_ID, address, at) },
				]),
			),
		);
	const before = await takeStock();

	story.heading('A newcomer, paid in a stable asset');
	story.say('At the same time, in the same blocks, Eve needs texts for her bookshop. Dave has told Grace of the network.');
	story.say('Grace owns nothing here: not a coin, not an account. She wants to be paid in TUSD, the test dollar of this chain.');

	const join = async (who, roles, profile) =>
		(await api.query.members.members(who.address)).isSome ? [] : [api.tx.members.join(roles, contentId(profile), null)];
	const [clientJoins, referrerJoins] = await Promise.all([
		join(client, CLIENT, TEXTS.client),
		join(referrer, TALENT, TEXTS.referrer),
	]);
	const [invited, referrerJoined] = await Promise.all([
		submit(
			api,
			api.tx.utility.batchAll([
				...clientJoins,
				api.tx.jobs.postJob(simpleJob(category.id, TEXTS.job, TUSD_ASSET, PAY)),
				api.tx.members.invite(talent.address, GIFT),
			]),
			client,
		),
		referrerJoins.length > 0 ? submit(api, referrerJoins[0], referrer) : null,
	]);
	story.step(`Eve ${clientJoins.length > 0 ? 'joins, ' : ''}posts a job with a budget of ${tusd(PAY)}, and invites Grace.`);
	const { job } = eventOf(invited.events, 'jobs', 'JobPosted');
	const { gift } = eventOf(invited.events, 'members', 'Invited');
	note(`It is job ${job}. Eve gives her ${btrst(gift.toBigInt())} to begin with: for deposits and her first transactions.`);
	if (referrerJoined) note('Dave joins in the same block: only a member can have brought somebody.');

	const applied = await story.play(
		talent,
		api.tx.utility.batchAll([
			api.tx.members.join(TALENT, contentId(TEXTS.talent), referrer.address),
			api.tx.jobs.apply(job, contentId(TEXTS.proposal), null),
		]),
		'Grace joins as talent, names Dave as the one who has brought her, and applies.',
	);
	const { referrer: fixed } = eventOf(applied.events, 'members', 'MemberJoined');
	if (fixed.toString() !== referrer.address) throw new Error('the chain has written down somebody else');
	note('Who invites and who has brought her need not be the same. It is written down for good.');

	const offered = await story.play(
		client,
		api.tx.jobs.makeOffer(job, talent.address, oneMilestone(PAY, TEXTS.milestone, TEXTS.agreement)),
		`Eve offers her ${tusd(PAY)} for one milestone: “${TEXTS.milestone}”`,
	);
	const { contract, termsHash } = eventOf(offered.events, 'jobs', 'OfferMade');
	const { amount: funded } = eventOf(offered.events, 'jobs', 'Funded');
	note(`${tusd(funded.toBigInt())}, pay and fee, move from Eve into escrow.`);

	const invoiced = await story.play(
		talent,
		api.tx.utility.batchAll([
			api.tx.jobs.acceptOffer(contract, termsHash),
			api.tx.jobs.submitInvoice(contract, { Milestone: { index: 0 } }, contentId(TEXTS.evidence)),
		]),
		'Grace accepts. She has the texts already, and bills the milestone in the same transaction.',
	);
	const { invoice } = eventOf(invoiced.events, 'jobs', 'InvoiceSubmitted');

	const approved = await story.play(
		client,
		api.tx.utility.batchAll([api.tx.jobs.approveInvoice(invoice, null), api.tx.jobs.closeJob(job)]),
		'Eve approves, and closes the job.',
	);
	const paid = eventOf(approved.events, 'jobs', 'InvoicePaid');
	const queued = eventOf(approved.events, 'feeTreasury', 'FeeQueued');
	const fee = queued.fee.toBigInt();
	note(`${tusd(paid.amount.toBigInt())} move from escrow to Grace: every unit that was agreed.`);
	note(`The fee of ${tusd(fee)} waits its turn. Nothing is exchanged while somebody is being paid.`);

	const ended = await story.play(
		talent,
		api.tx.jobs.endContract(contract),
		'Grace ends the contract. She pays for her transaction in TUSD.',
		{ assetId: feeAsset(TUSD_ID) },
	);
	note(`It cost her ${tusd(ended.assetFee)} and no BTRST. The validator who wrote the block got BTRST, out of the pool.`);

	const converted = await untilReceipts(api, { invoice: invoice.toNumber(), fee, fromBlock: approved.number });
	story.step('Meanwhile the chain has turned the fee into BTRST, at a price that nobody can bend within one block.');
	for (const receipt of converted.receipts) {
		note(`Fee receipt for invoice ${receipt.invoice} (block ${receipt.number})`);
		note(`  fee      ${tusd(receipt.fee)} (${receipt.rate} % on top of the pay, from Eve)`);
		note(`  became   ${btrst(receipt.paid)}`);
		story.noteShares(receipt, { [referrer.address]: 'Dave' });
	}

	const last = ended.number > converted.number ? ended : { number: converted.number, block: converted.hash };
	const after = await takeStock(last.block);
	story.say();
	story.say(`Balances after (block ${last.number}), and what has changed since Grace was invited:`);
	for (const [name, address] of Object.entries(all)) {
		const [was, is] = [before[address], after[address]];
		const changes = [signed(is.btrst - was.btrst, btrst), signed(is.tusd - was.tusd, tusd)].join(', ');
		note(`${name.padEnd(24)}${btrst(is.btrst)}, ${tusd(is.tusd)} (${changes})`);
	}

	return {
		pay: PAY,
		gift: gift.toBigInt(),
		fee,
		receipts: converted.receipts,
		before,
		after,
		addresses: { client: client.address, talent: talent.address, referrer: referrer.address, escrow, treasury },
		fees: {
			client: [invited, offered, approved].reduce((sum, step) => sum + step.fee, 0n),
			referrer: referrerJoined?.fee ?? 0n,
		},
		endedWith: { fee: ended.fee, assetFee: ended.assetFee },
		ids: { job: job.toNumber(), contract: contract.toNumber(), invoice: invoice.toNumber() },
		lastBlock: last.number,
	};
}
