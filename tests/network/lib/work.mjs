// SPDX-License-Identifier: Apache-2.0
// Work in all its stages on a running network: contracts, invoices and a case with money in them,
// and how each of them ends.

import assert from 'node:assert/strict';
import { assetBalance, balance, eventOf, submit } from '../../e2e/lib/chain.mjs';
import { readCase } from '../../e2e/lib/court.mjs';
import {
	BTRST,
	CLIENT,
	TALENT,
	TUSD,
	TUSD_ASSET,
	TUSD_ID,
	contentId,
	oneMilestone,
	palletAccount,
	simpleJob,
} from '../../e2e/lib/talent.mjs';
import { keyOf } from './keys.mjs';

/**
 * Parties of each piece of work. No party has two, so that all can be begun at once; none is a
 * validator, whose coins grow with each block. Eve has some of the stable asset.
 */
const PARTIES = {
	unbilled: ['Work//client//1', 'Work//talent//1'],
	billed: ['Work//client//2', 'Work//talent//2'],
	inAsset: ['Eve', 'Work//talent//3'],
	disputed: ['Work//client//4', 'Work//talent//4'],
	offered: ['Work//client//5', 'Work//talent//5'],
};
const PAY = 100n * BTRST;
const DOLLARS = 100n * TUSD;
/** The part of the pay on which the parties of the case agree, in 10^-9. */
const SETTLED = 600_000_000;
/** How long an invoice can be reviewed, in blocks: longer than a rehearsal takes. */
const REVIEW = 200;

/** The accounts that need coins from the start. */
export const WORK_ACCOUNTS = Object.values(PARTIES).flat().filter((name) => name.startsWith('Work'));

/** Begins all pieces of work: what `finishWork()` takes. */
export async function beginWork(api) {
	const kinds = Object.entries(PARTIES).map(async ([kind, names]) => {
		const [client, talent] = names.map((name) => keyOf(name));
		await Promise.all([
			submit(api, api.tx.members.join(CLIENT, contentId(`profile of ${client.meta.name}`), null), client),
			submit(api, api.tx.members.join(TALENT, contentId(`profile of ${talent.meta.name}`), null), talent),
		]);
		return [kind, await begin(api, kind, client, talent)];
	});
	return Object.fromEntries(await Promise.all(kinds));
}

async function begin(api, kind, client, talent) {
	const [currency, pay] = kind === 'inAsset' ? [TUSD_ASSET, DOLLARS] : ['Native', PAY];
	const posted = await submit(api, api.tx.jobs.postJob(simpleJob(0, `work ${kind}`, currency, pay)), client);
	const job = eventOf(posted.events, 'jobs', 'JobPosted').job.toNumber();
	await submit(api, api.tx.jobs.apply(job, contentId('me'), null), talent);
	const work = { client, talent, job, pay };
	if (kind === 'offered') return work;
	const terms = { ...oneMilestone(pay, 'all of it', 'as agreed'), reviewWindow: REVIEW };
	const offered = await submit(api, api.tx.jobs.makeOffer(job, talent.address, terms), client);
	const { contract, termsHash } = eventOf(offered.events, 'jobs', 'OfferMade');
	await submit(api, api.tx.jobs.acceptOffer(contract, termsHash), talent);
	work.contract = contract.toNumber();
	if (kind === 'unbilled') return work;
	work.invoice = await bill(api, work);
	if (kind !== 'disputed') return work;
	const filed = await submit(api, api.tx.jobs.disputeInvoice(work.invoice, 'Cancelled'), client);
	work.caseId = eventOf(filed.events, 'jury', 'CaseOpened').caseId.toNumber();
	await submit(api, api.tx.jury.counterclaim(work.caseId, contentId('it was done as agreed')), talent);
	return work;
}

async function bill(api, { contract, talent }) {
	const call = api.tx.jobs.submitInvoice(contract, { Milestone: { index: 0 } }, contentId('it is done'));
	return eventOf((await submit(api, call, talent)).events, 'jobs', 'InvoiceSubmitted').invoice.toNumber();
}

/** Everything that a block must keep: records and money, as plain values. */
export async function takeStock(api, work, hash) {
	const at = await api.at(hash);
	const named = Object.entries(work);
	const records = await Promise.all(
		named.map(async ([kind, { job, contract, invoice, caseId }]) => [
			kind,
			{
				job: (await at.query.jobs.jobs(job)).isSome,
				contract: contract === undefined ? undefined : (await at.query.jobs.contracts(contract)).isSome,
				invoice: invoice === undefined ? undefined : (await at.query.jobs.invoices(invoice)).isSome,
				caseId: caseId === undefined ? undefined : (await at.query.jury.cases(caseId)).isSome,
			},
		]),
	);
	const escrow = palletAccount(api, api.consts.jobs.palletId);
	const accounts = await at.query.system.account.entries();
	const people = named.flatMap(([, { client, talent }]) => [client, talent]);
	return {
		records: Object.fromEntries(records),
		escrow: (await balance(api, escrow, hash)).free,
		escrowDollars: await assetBalance(api, TUSD_ID, escrow, hash),
		issuance: (await at.query.balances.totalIssuance()).toBigInt(),
		sum: accounts.reduce((sum, [, { data }]) => sum + data.free.toBigInt() + data.reserved.toBigInt(), 0n),
		accounts: accounts.length,
		dollars: (await at.query.assets.asset(TUSD_ID)).unwrap().supply.toBigInt(),
		parties: Object.fromEntries(await Promise.all(people.map(async ({ address }) => [address, await balance(api, address, hash)]))),
	};
}

/** Ends every piece of work, and checks who is paid. */
export async function finishWork(api, work) {
	await Promise.all([
		(async () => {
			const invoice = await bill(api, work.unbilled);
			await paid(api, { ...work.unbilled, invoice });
		})(),
		paid(api, work.billed),
		paidInDollars(api, work.inAsset),
		settle(api, work.disputed),
		(async () => {
			const { client, job } = work.offered;
			eventOf((await submit(api, api.tx.jobs.closeJob(job), client)).events, 'jobs', 'JobClosed');
		})(),
	]);
}

async function paid(api, { client, talent, invoice, pay }) {
	const before = (await balance(api, talent.address)).free;
	await submit(api, api.tx.jobs.approveInvoice(invoice, null), client);
	assert.equal((await balance(api, talent.address)).free - before, pay, `the pay of ${talent.meta.name}`);
}

async function paidInDollars(api, { client, talent, invoice, pay }) {
	const before = await assetBalance(api, TUSD_ID, talent.address);
	await submit(api, api.tx.jobs.approveInvoice(invoice, null), client);
	assert.equal((await assetBalance(api, TUSD_ID, talent.address)) - before, pay, `the pay of ${talent.meta.name}`);
}

async function settle(api, { client, talent, caseId, pay }) {
	await submit(api, api.tx.jury.offerSettlement(caseId, SETTLED), client);
	const before = (await balance(api, talent.address)).free;
	const { events } = await submit(api, api.tx.jury.acceptSettlement(caseId, SETTLED), talent);
	eventOf(events, 'jury', 'RulingExecuted');
	assert.equal((await balance(api, talent.address)).free - before, (pay * BigInt(SETTLED)) / 1_000_000_000n);
	assert.equal(await readCase(api, caseId), undefined);
}
