// SPDX-License-Identifier: Apache-2.0
// The life of one job, from post to pay, on a running development chain, told step by step.
//
//   node tests/e2e/demo.mjs [--url ws://127.0.0.1:9944]

import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import {
	balance,
	connect,
	developmentKeys,
	eventOf,
	finalisedHeight,
	submit,
	until,
} from './lib/chain.mjs';
import { BTRST, CLIENT, TALENT, btrst, contentId, palletAccount } from './lib/talent.mjs';

const PAY = 1000n * BTRST;

const CLIENT_NAME = 'Bob, the client';
const TALENT_NAME = 'Charlie, the talent';
const ESCROW_NAME = 'The escrow account';
const TREASURY_NAME = 'The community treasury';

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

/**
 * Plays the demo on the chain behind `api`. `print(line)` tells it. Gives the numbers that a test wants to check.
 */
export async function playDemo(api, print = () => {}) {
	const { Bob: client, Charlie: talent } = await developmentKeys();
	const treasury = palletAccount(api, api.consts.treasury.palletId);
	const escrow = palletAccount(api, api.consts.jobs.palletId);
	const category = await firstCategory(api);

	const fees = { [client.address]: 0n, [talent.address]: 0n };
	let steps = 0;
	const play = async (who, call, title) => {
		const result = await submit(api, call, who);
		fees[who.address] += result.fee;
		print('');
		print(`${(steps += 1)}. ${title}`);
		return result;
	};
	const note = (line) => print(`   ${line}`);

	const all = {
		[CLIENT_NAME]: client.address,
		[TALENT_NAME]: talent.address,
		[ESCROW_NAME]: escrow,
		[TREASURY_NAME]: treasury,
	};
	const takeStock = async () =>
		Object.fromEntries(
			await Promise.all(Object.values(all).map(async (address) => [address, await balance(api, address)])),
		);
	const before = await takeStock();

	print('The life of one job');
	print('===================');
	print('Bob needs a website. Charlie builds websites. Neither knows the other; the chain keeps both sides honest.');
	print('');
	print('Balances before:');
	for (const [name, address] of Object.entries(all)) note(`${name.padEnd(24)}${btrst(before[address].free)}`);

	/** What the block of a step did to the free coins of these. */
	const noteMove = async ({ block }, names) => {
		const parent = (await api.rpc.chain.getHeader(block)).parentHash;
		for (const name of names) {
			const [from, to] = await Promise.all([parent, block].map((at) => balance(api, all[name], at)));
			note(`  ${name.padEnd(24)}${btrst(from.free)} → ${btrst(to.free)}`);
		}
	};

	// Both can join in the same block.
	const joining = [
		[client, 'Bob', CLIENT, 'a client', TEXTS.client],
		[talent, 'Charlie', TALENT, 'talent', TEXTS.talent],
	];
	const joined = await Promise.all(
		joining.map(async ([who, , roles, , profile]) => {
			if ((await api.query.members.members(who.address)).isSome) return null;
			return submit(api, api.tx.members.join(roles, contentId(profile), null), who);
		}),
	);
	for (const [index, [who, name, , role]] of joining.entries()) {
		print('');
		print(`${(steps += 1)}. ${name} joins the network as ${role}.`);
		if (joined[index] === null) {
			note('(He is a member already.)');
			continue;
		}
		fees[who.address] += joined[index].fee;
		const { deposit } = eventOf(joined[index].events, 'members', 'MemberJoined');
		note(`A deposit of ${btrst(deposit.toBigInt())} is held from him and comes back when he leaves.`);
	}

	const posted = await play(
		client,
		api.tx.jobs.postJob({
			category: category.id,
			description: contentId(TEXTS.job),
			currency: 'Native',
			budget: PAY,
			openings: 1,
			requiredSkill: null,
			maxApplications: 10,
			openFor: null,
		}),
		`Bob posts a job in “${category.name}”, with a budget of ${btrst(PAY)}.`,
	);
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
		api.tx.jobs.makeOffer(job, talent.address, {
			payment: { Fixed: { milestones: [{ amount: PAY, description: contentId(TEXTS.milestone) }] } },
			agreement: contentId(TEXTS.agreement),
			reviewWindow: null,
			noticePeriod: null,
			duration: null,
		}),
		`Bob offers Charlie ${btrst(PAY)} for one milestone: “${TEXTS.milestone}”`,
	);
	const { contract, termsHash, deposit: contractDeposit } = eventOf(offered.events, 'jobs', 'OfferMade');
	const { amount: funded } = eventOf(offered.events, 'jobs', 'Funded');
	note(`The offer is funded at once: ${btrst(funded.toBigInt())}, pay and fee, move from Bob into escrow.`);
	await noteMove(offered, [CLIENT_NAME, ESCROW_NAME]);
	note(`${btrst(contractDeposit.toBigInt())} is held from Bob until the contract is over.`);
	note(`The terms are pinned by their hash: ${termsHash.toHex()}`);

	const accepted = await play(
		talent,
		api.tx.jobs.acceptOffer(contract, termsHash),
		'Charlie repeats that hash and so accepts exactly these terms.',
	);
	eventOf(accepted.events, 'jobs', 'OfferAccepted');
	note(`Contract ${contract} is active. His application has been answered: the deposit for it is his again.`);

	const invoiced = await play(
		talent,
		api.tx.jobs.submitInvoice(contract, { Milestone: { index: 0 } }, contentId(TEXTS.evidence)),
		'The website is online. Charlie bills the milestone.',
	);
	const { invoice, amount: billed, fee: billedFee, dueAt } = eventOf(invoiced.events, 'jobs', 'InvoiceSubmitted');
	note(`Invoice ${invoice}: ${btrst(billed.toBigInt())} for him, ${btrst(billedFee.toBigInt())} for the network.`);
	note(`If Bob does nothing it pays itself in block ${dueAt}.`);

	const approved = await play(
		client,
		api.tx.jobs.approveInvoice(invoice, null),
		'Bob likes what he sees and approves.',
	);
	const paid = eventOf(approved.events, 'jobs', 'InvoicePaid');
	note(`${btrst(paid.amount.toBigInt())} move from escrow to Charlie: every coin that was agreed.`);
	await noteMove(approved, [ESCROW_NAME, TALENT_NAME, TREASURY_NAME]);
	const receipt = readReceipt(eventOf(approved.events, 'feeTreasury', 'FeeReceipt'));
	note('');
	note(`Fee receipt for invoice ${invoice}`);
	note(`  fee      ${btrst(receipt.fee)} (${receipt.rate} % on top of the pay, from Bob)`);
	for (const share of receipt.shares) {
		const to = share.to === treasury ? 'the community treasury' : share.to;
		note(`  share    ${btrst(share.amount)} to ${to} (${share.kind})`);
	}

	// Two signatures, one block.
	const [ended, closed] = await Promise.all([
		submit(api, api.tx.jobs.endContract(contract), talent),
		submit(api, api.tx.jobs.closeJob(job), client),
	]);
	fees[talent.address] += ended.fee;
	fees[client.address] += closed.fee;
	print('');
	print(`${(steps += 1)}. The work is done: Charlie ends the contract, Bob closes the job.`);
	note(`Bob’s deposit of ${btrst(jobDeposit.toBigInt())} for the job is his again.`);
	note(`That of ${btrst(contractDeposit.toBigInt())} for the contract comes back by itself when nothing can be billed any more.`);

	const last = Math.max(...(await Promise.all([ended, closed].map(({ block }) => heightOf(api, block)))));
	await until(async () => (await finalisedHeight(api)) >= last, { seconds: 60, what: `finality of block ${last}` });
	const after = await takeStock();

	print('');
	print(`Balances after (block ${last}, final):`);
	for (const [name, address] of Object.entries(all)) {
		const change = total(after[address]) - total(before[address]);
		const held = after[address].held > 0n ? `, of it ${btrst(after[address].held)} held as deposit` : '';
		note(`${name.padEnd(24)}${btrst(total(after[address]))} (${change < 0n ? '' : '+'}${btrst(change)}${held})`);
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
		heldForMembership: joined.map((result) =>
			result === null ? 0n : eventOf(result.events, 'members', 'MemberJoined').deposit.toBigInt(),
		),
	};
}

const total = ({ free, held }) => free + held;

async function heightOf(api, hash) {
	return (await api.rpc.chain.getHeader(hash)).number.toNumber();
}

/** The first category in which jobs may be posted. */
async function firstCategory(api) {
	if (!api.query.jobs || !api.query.members || !api.query.feeTreasury) {
		throw new Error('the chain behind this address is not a talent network: it has no jobs, members or fee treasury');
	}
	const entries = await api.query.jobs.categories.entries();
	const open = entries
		.map(([key, value]) => ({ id: key.args[0].toNumber(), ...describe(value) }))
		.filter(({ retired }) => !retired)
		.sort((a, b) => a.id - b.id);
	if (open.length === 0) {
		throw new Error('no category of work is open on this chain: governance adds one with jobs.addCategory');
	}
	return open[0];
}

function describe(value) {
	const category = value.unwrap();
	return { name: category.name.toUtf8(), retired: category.retired.isTrue };
}

/** A `FeeReceipt` as plain values; the rate in percent. */
export function readReceipt(data) {
	return {
		invoice: data.context.invoice.toNumber(),
		fee: data.fee.toBigInt(),
		rate: data.rate.toNumber() / 10_000,
		shares: data.shares.map(({ kind, to, amount }) => ({
			kind: kind.type,
			to: to.toString(),
			amount: amount.toBigInt(),
		})),
	};
}

async function main() {
	const { values } = parseArgs({ options: { url: { type: 'string', default: 'ws://127.0.0.1:9944' } } });
	const api = await connect(values.url);
	try {
		await playDemo(api, console.log);
	} finally {
		await api.disconnect();
	}
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	main().catch((error) => {
		console.error(`error: ${error.message}`);
		process.exitCode = 1;
	});
}
