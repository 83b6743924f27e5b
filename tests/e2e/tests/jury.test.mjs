// SPDX-License-Identifier: Apache-2.0
// A dispute from the claim to the last unit: a talent with an empty purse answers, evidence that
// only judges can read, an arbitrator, eyewitnesses, three jurors who vote with scripts/juror, an
// appeal, seven others, and everybody is paid. And one that was not answered in time, opened again
// and settled.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import {
	CallFailed,
	Refused,
	balance,
	developmentKeys,
	eventOf,
	eventsFrom,
	freshKey,
	height,
	makeBlocks,
	submit,
	view,
} from '../lib/chain.mjs';
import {
	courtKeys,
	heldForCourt,
	nextStep,
	obligationsOf,
	passCaseUntil,
	readCase,
} from '../lib/court.mjs';
import { startNode, temporaryDirectory } from '../lib/node.mjs';
import { total } from '../lib/story.mjs';
import { BTRST, CLIENT, TALENT, contentId, oneMilestone, palletAccount, readReceipt, simpleJob } from '../lib/talent.mjs';
import { SKILL } from '../lib/vetting.mjs';

const SCRIPTS = fileURLToPath(new URL('../../../scripts', import.meta.url));
const PERCENT = 10_000_000;
const PAY = 100n * BTRST;
const GIFT = 5n * BTRST;
/** What the pot has from the fees of earlier days. */
const IN_POT = 30n * BTRST;
/** How many blocks in a row can be full, so that what is due in them waits. */
const FULL_BLOCKS = 3;

let node;
let api;
let people;
let judges;
let parameters;
let pot;
let directory;
before(async () => {
	// A block for each transaction, and as many more as a test asks for: no window ends before the
	// test is ready.
	node = await startNode({ args: ['--dev', '--sealing', 'instant'] });
	({ api } = node);
	directory = await temporaryDirectory();
	// Nobody here writes blocks, so what they have changes by nothing but what is told.
	const { Bob, Charlie, Dave, Eve } = developmentKeys(api);
	people = { client: Bob, second: Charlie, host: Dave, friend: Eve, talent: freshKey(api, 'Grace') };
	judges = courtKeys(api);
	const found = await view(api, 'Jury', 'parameters');
	const amounts = ['jurorPay', 'jurorBonus', 'appealPay', 'eyewitnessPay', 'arbitratorPay'];
	const windows = ['answerWindow', 'evidenceWindow', 'testimonyWindow', 'drawWindow', 'appealWindow'];
	parameters = Object.fromEntries([
		...amounts.map((name) => [name, found[name].toBigInt()]),
		...windows.map((name) => [name, found[name].toNumber()]),
	]);
	pot = palletAccount(api, api.consts.jury.palletId);
	await submit(api, api.tx.balances.transferKeepAlive(pot, IN_POT), people.host);
	for (const [name, key] of [['Bob', people.client], ['Dave', people.host]]) {
		await submit(api, api.tx.members.join(CLIENT, contentId(`the profile of ${name}`), null), key);
	}
});
after(async () => {
	await node?.stop();
	if (directory) await rm(directory, { recursive: true, force: true });
});

const has = async (address) => total(await balance(api, address));
const fails = (call, signer, words) =>
	assert.rejects(submit(api, call, signer), (error) => error instanceof CallFailed && words.test(error.message));
/** Submits what must cost nothing: the events of it. */
async function free(call, who) {
	const { events, fee } = await submit(api, call, who);
	assert.equal(fee, 0n);
	assert.ok(!events.some((event) => api.events.transactionPayment.TransactionFeePaid.is(event)), 'a duty is free');
	return events;
}
/** The events of these kinds in the blocks from `fromBlock` to the best one. */
async function eventsOfKinds(kinds, fromBlock) {
	const found = [];
	const blocks = (await height(api)) - fromBlock + 1;
	for await (const { event } of eventsFrom(api, fromBlock, { blocks })) {
		if (kinds.some((kind) => kind.is(event))) found.push(event);
	}
	return found;
}

/**
 * Runs one of the scripts in the test's directory, as a person would: its exit code, and what it
 * says.
 */
function script(name, ...args) {
	return new Promise((resolve) => {
		execFile(join(SCRIPTS, name), args, { cwd: directory, timeout: 60_000 }, (error, stdout, stderr) =>
			resolve({ code: error ? error.code : 0, stdout, stderr }),
		);
	});
}
async function succeeds(name, ...args) {
	const { code, stdout, stderr } = await script(name, ...args);
	assert.equal(code, 0, `${name} ${args[0]}: ${stderr}`);
	return stdout;
}
async function refuses(words, name, ...args) {
	const { code, stderr } = await script(name, ...args);
	assert.equal(code, 1, stderr);
	assert.match(stderr, words);
}
/** What says to a script of jurors who calls it. */
const as = (key) => ['--dev', key.meta.name, '--url', node.url];
/** And where a juror keeps votes: each at home. */
const athome = (key) => [...as(key), '--keep', join(directory, key.address)];

/** Work that was done and billed: the contract and the invoice. */
async function billed(client, talent) {
	const posted = await submit(api, api.tx.jobs.postJob(simpleJob(0, 'a job', 'Native', PAY)), client);
	const { job } = eventOf(posted.events, 'jobs', 'JobPosted');
	await submit(api, api.tx.jobs.apply(job, contentId('me'), null), talent);
	const offer = api.tx.jobs.makeOffer(job, talent.address, oneMilestone(PAY, 'all of it', 'as agreed'));
	const { contract, termsHash } = eventOf((await submit(api, offer, client)).events, 'jobs', 'OfferMade');
	await submit(api, api.tx.jobs.acceptOffer(contract, termsHash), talent);
	const bill = api.tx.jobs.submitInvoice(contract, { Milestone: { index: 0 } }, contentId('it is done'));
	const { invoice } = eventOf((await submit(api, bill, talent)).events, 'jobs', 'InvoiceSubmitted');
	return { contract, invoice };
}
/** The client disputes all of it: the case. What is held for it is what was quoted before. */
async function disputed(invoice, client) {
	const quote = await view(api, 'Jury', 'quote', 'Native', PAY);
	assert.equal(quote.defaultAt.toNumber(), (await height(api)) + parameters.answerWindow);
	const before = await balance(api, client.address);
	const filed = await submit(api, api.tx.jobs.disputeInvoice(invoice, 'Cancelled'), client);
	const opened = eventOf(filed.events, 'jury', 'CaseOpened');
	const deposit = quote.claimDeposit.toBigInt();
	assert.equal(opened.deposit.toBigInt(), deposit);
	assert.equal((await balance(api, client.address)).held - before.held, deposit, 'as quoted');
	assert.equal((await heldForCourt(api, client.address)).Deposit, deposit);
	// It is in the latest block: nobody else makes any.
	assert.equal(opened.until.toNumber(), (await height(api)) + parameters.answerWindow, 'as quoted, but later');
	return { number: opened.caseId.toNumber(), quote, deposit, fee: filed.fee };
}
const keysOf = (addresses) =>
	addresses.map((address) => {
		assert.ok(judges[address], `${address} judges here`);
		return judges[address];
	});
/** A panel of so many different ones, none of `others`. */
async function seated(number, seats, others) {
	const { seats: taken } = await passCaseUntil(api, number, 'Committing', parameters.drawWindow + FULL_BLOCKS);
	const panel = taken.map(({ juror }) => juror);
	assert.equal(new Set(panel).size, seats);
	assert.ok(!panel.some((address) => others.includes(address)), 'nobody who has to do with the case already');
	return keysOf(panel);
}

test('disputed, answered, judged, appealed, judged again, paid', { timeout: 600_000 }, async (t) => {
	const { client, host, friend, talent } = people;
	let number;
	let contract;
	let invoice;
	let quote;
	let deposit;
	let appealFee;
	let before;
	let arbitrator;
	let witnesses;
	let first;
	let second;

	await t.test('the client disputes; what that costs was told before', async () => {
		await submit(api, api.tx.members.invite(talent.address, GIFT), host);
		await submit(api, api.tx.members.join(TALENT, contentId('the profile of Grace'), null), talent);
		({ contract, invoice } = await billed(client, talent));
		const judging = Object.keys(judges);
		before = Object.fromEntries(
			await Promise.all([...judging, pot, client.address, friend.address].map(async (who) => [who, await has(who)])),
		);
		const filed = await disputed(invoice, client);
		({ number, quote, deposit } = filed);
		before[client.address] -= filed.fee;
		assert.deepEqual(quote.seats.toJSON(), [3, 7]);
		assert.equal(quote.worstCase.toBigInt(), deposit);
		assert.equal((await nextStep(api, number)).step, 'Answer');
		assert.equal((await view(api, 'Jury', 'case_about', invoice)).unwrap().toNumber(), number);
	});

	await t.test('the talent, who has nothing left, answers for nothing', async () => {
		await submit(api, api.tx.balances.transferAll(host.address, true), talent);
		const answer = () => api.tx.jury.counterclaim(number, contentId('it was done as agreed'));
		const { partialFee } = await answer().paymentInfo(talent.address);
		const had = await balance(api, talent.address);
		const spendable = had.free - api.consts.balances.existentialDeposit.toBigInt();
		assert.ok(spendable < partialFee.toBigInt(), 'what is left pays for no transaction');
		await fails(answer(), host, /jury\.NotTheRespondent/);

		const events = await free(answer(), talent);
		eventOf(events, 'jury', 'ClaimCountered');
		assert.equal((await readCase(api, number)).stage, 'Evidence');
		assert.deepEqual(await balance(api, talent.address), had);
		before[talent.address] = total(had);
	});

	await t.test('evidence gets its address encrypted', async () => {
		await writeFile(join(directory, 'contract.txt'), 'a bakery, a page for each bread');
		await writeFile(join(directory, 'delivery.txt'), 'twelve pages, twelve breads');
		const told = await succeeds('evidence', 'encrypt', 'contract.txt', 'delivery.txt');
		const addresses = told.trim().split('\n').map((line) => line.split(' ')[0]);
		for (const [index, address] of addresses.entries()) {
			const submitted = eventOf(await free(api.tx.jury.submitEvidence(number, address), talent), 'jury', 'EvidenceSubmitted');
			assert.deepEqual([submitted.index.toNumber(), submitted.content.toUtf8()], [index, address]);
		}
		await free(api.tx.jury.makeStatement(number, contentId('a bread is a product'), SKILL), talent);
		await refuses(/nobody is drawn for case/, 'evidence', 'share', '--case', `${number}`, '--url', node.url);
	});

	await t.test('an arbitrator is drawn, reads it, calls eyewitnesses and closes', async () => {
		const found = await passCaseUntil(
			api,
			number,
			'Evidence',
			parameters.evidenceWindow,
			(now) => now.arbitrator !== undefined,
		);
		[arbitrator] = keysOf([found.arbitrator]);
		assert.deepEqual((await nextStep(api, number)).who, [arbitrator.address]);
		assert.match(await succeeds('juror', 'status', ...as(arbitrator)), /, arbitrator: organise the evidence before block/);

		const shared = await succeeds('evidence', 'share', '--case', `${number}`, '--url', node.url, '--out', 'first.envelope');
		assert.match(shared, new RegExp(`sealed for ${arbitrator.address} \\(arbitrator\\)`));
		await succeeds('evidence', 'open', 'first.envelope', ...as(arbitrator), '--out', 'arbitrator');
		assert.equal(await readFile(join(directory, 'arbitrator/contract.txt'), 'utf8'), 'a bakery, a page for each bread');

		await free(api.tx.jury.callEyewitnesses(number, 'Respondent'), arbitrator);
		const half = found.until - Math.floor(parameters.evidenceWindow / 2);
		await makeBlocks(api, Math.max(0, half - (await height(api))));
		eventOf(await free(api.tx.jury.closeEvidence(number), arbitrator), 'jury', 'TestimonyBegun');
	});

	await t.test('three eyewitnesses say what they think', async () => {
		const blocks = parameters.drawWindow + FULL_BLOCKS;
		const { witnesses: drawn } = await passCaseUntil(
			api,
			number,
			'Testimony',
			blocks,
			(now) => now.witnesses[1].length === 3,
		);
		witnesses = keysOf(drawn[1]);
		const opinions = [true, true, false];
		for (const [index, witness] of witnesses.entries()) {
			const { step, who } = await nextStep(api, number);
			assert.equal(step, 'Testify');
			assert.ok(who.includes(witness.address));
			await free(api.tx.jury.testify(number, 'Respondent', opinions[index]), witness);
		}
	});

	await t.test('three jurors are drawn, and read what only judges can read', async () => {
		const involved = [client, talent, arbitrator, ...witnesses].map(({ address }) => address);
		first = await seated(number, 3, involved);
		const out = ['--out', 'second.envelope'];
		const shared = await succeeds('evidence', 'share', '--case', `${number}`, '--url', node.url, ...out);
		for (const { address } of first) assert.match(shared, new RegExp(`sealed for ${address} \\(juror\\)`));
		assert.equal(shared.match(/sealed for/g).length, 7, 'with the eyewitnesses and the arbitrator');
		for (const juror of first) {
			await succeeds('evidence', 'open', 'second.envelope', ...as(juror), '--out', `read by ${juror.address}`);
			const read = await readFile(join(directory, `read by ${juror.address}`, 'delivery.txt'), 'utf8');
			assert.equal(read, 'twelve pages, twelve breads');
		}
		await refuses(/sealed for others/, 'evidence', 'open', 'second.envelope', ...as(client));
		await refuses(/sealed for others/, 'evidence', 'open', 'first.envelope', ...as(first[0]));
	});

	await t.test('they commit and reveal with the script, for nothing, whatever they have lost', async () => {
		const [anna, bert, cora] = first;
		const inCase = ['--case', `${number}`];
		const status = await succeeds('juror', 'status', ...as(anna));
		assert.match(status, new RegExp(`case ${number}, juror of panel 0: commit before block \\d+`));
		assert.match(status, /bond as a juror: 20 BTRST on hold/);

		await refuses(/has no seat on a panel/, 'juror', 'commit', ...inCase, '--kept', '0%', ...athome(client));
		await refuses(/you have not committed/, 'juror', 'reveal', ...inCase, ...athome(anna));
		for (const [juror, kept] of [
			[anna, '40%'],
			[bert, '30%'],
		]) {
			const told = await succeeds('juror', 'commit', ...inCase, '--kept', kept, ...athome(juror));
			assert.match(told, /committed in case \d+, panel 0: block \d+, for nothing/);
			assert.ok(!told.includes(kept), 'it is a secret still');
		}
		await refuses(/that cannot be changed/, 'juror', 'commit', ...inCase, '--kept', '90%', ...athome(anna));
		await refuses(/not taking reveals now/, 'juror', 'reveal', ...inCase, ...athome(anna));
		await succeeds('juror', 'commit', ...inCase, '--kept', '45%', ...athome(cora));
		assert.equal((await readCase(api, number)).stage, 'Revealing', 'with the last one it begins at once');

		await refuses(/another vote than the one you name/, 'juror', 'reveal', ...inCase, '--kept', '41%', ...athome(anna));
		// Anna has all. Bert has lost his file and takes the note. Cora gets her file back first.
		const told = await succeeds('juror', 'reveal', ...inCase, ...athome(anna), '--reasons', contentId('why'));
		assert.match(told, /revealed in case \d+, panel 0: block \d+, for nothing/);
		await rm(join(directory, bert.address), { recursive: true, force: true });
		await succeeds('juror', 'reveal', ...inCase, ...athome(bert));
		await rm(join(directory, cora.address), { recursive: true, force: true });
		const recovered = await succeeds('juror', 'recover', ...inCase, ...athome(cora));
		const [, file] = /are in (.*)/.exec(recovered);
		assert.equal(JSON.parse(await readFile(file, 'utf8')).kept, 45 * PERCENT);
		await succeeds('juror', 'reveal', ...inCase, ...athome(cora));

		const { ruling } = await passCaseUntil(api, number, 'Provisional', FULL_BLOCKS);
		assert.deepEqual(ruling, { kept: 40 * PERCENT, basis: 'Votes' });
	});

	await t.test('a friend appeals for the talent, and seven others are drawn', async () => {
		const had = await balance(api, friend.address);
		// Not the talent, who cannot pay for what is no duty.
		await assert.rejects(submit(api, api.tx.jury.appeal(number, 'Respondent'), talent), Refused);
		const appealed = await submit(api, api.tx.jury.appeal(number, 'Respondent'), friend);
		appealFee = appealed.fee;
		assert.equal((await balance(api, friend.address)).held - had.held, quote.appealDeposit.toBigInt(), 'as quoted');
		assert.deepEqual(
			(await obligationsOf(api, friend.address)).map(({ bound, held }) => [bound, held]),
			[['Deposit', quote.appealDeposit.toBigInt()]],
		);
		const involved = [client, talent, friend, arbitrator, ...witnesses, ...first].map(({ address }) => address);
		second = await seated(number, 7, involved);
	});

	await t.test('they vote, and their ruling is executed at once', async () => {
		const votes = ['90%', '90%', '100%', '80%', '90%', '95%', '90%'];
		const inCase = ['--case', `${number}`];
		const [elsewhere, ...others] = second;
		// One of them has a wallet that signs what the script prints. Printed twice, it is the
		// same.
		const printed = async (...args) => {
			const account = ['--account', elsewhere.address, '--keep', join(directory, 'elsewhere'), '--url', node.url];
			const told = await succeeds('juror', ...args, ...inCase, ...account);
			return /submit this call: (0x[0-9a-f]+)/.exec(told)[1];
		};
		const signed = (call) => free(api.tx(api.registry.createType('Call', call)), elsewhere);
		const call = await printed('commit', '--kept', votes[0]);
		assert.equal(await printed('commit', '--kept', votes[0]), call);
		await signed(call);
		await Promise.all(
			others.map((juror, seat) => succeeds('juror', 'commit', ...inCase, '--kept', votes[seat + 1], ...athome(juror))),
		);
		const from = (await height(api)) + 1;
		await signed(await printed('reveal'));
		await Promise.all(others.map((juror) => succeeds('juror', 'reveal', ...inCase, ...athome(juror))));
		await passCaseUntil(api, number, undefined, FULL_BLOCKS);

		const { CaseRuled, RulingExecuted } = api.events.jury;
		const events = await eventsOfKinds([CaseRuled, RulingExecuted, api.events.jobs.InvoicePaid], from);
		const kept = 90 * PERCENT;
		const told = events.map(({ method, data }) => [method, data.kept?.toNumber() ?? data.amount.toBigInt()]);
		assert.deepEqual(
			told.sort(([one], [other]) => one.localeCompare(other)),
			[
				['CaseRuled', kept],
				['InvoicePaid', (PAY * 9n) / 10n],
				['RulingExecuted', kept],
			],
		);
		assert.equal(await nextStep(api, number), undefined);
		before.from = from;
	});

	await t.test('every unit is where it belongs', async () => {
		const keptPay = (PAY * 9n) / 10n;
		const gained = async (keys) => Promise.all(keys.map(async ({ address }) => (await has(address)) - before[address]));
		assert.deepEqual(await gained([talent]), [keptPay], 'and nothing of it was spent on the dispute');
		const all = (keys, pay) => keys.map(() => pay);
		// The appeal has overruled them: they are paid, and not rewarded.
		assert.deepEqual(await gained(first), all(first, parameters.jurorPay));
		assert.deepEqual(await gained(second), all(second, parameters.appealPay));
		assert.deepEqual(await gained(witnesses), all(witnesses, parameters.eyewitnessPay));
		assert.deepEqual(await gained([arbitrator]), [parameters.arbitratorPay]);
		assert.deepEqual(await gained([friend]), [-appealFee], 'who was right to appeal gets all back');

		// The client claimed nine tenths in vain, and loses as much of the deposit.
		const lost = (deposit * 9n + 9n) / 10n;
		const wages =
			3n * parameters.jurorPay + 7n * parameters.appealPay + 3n * parameters.eyewitnessPay + parameters.arbitratorPay;
		const [receipt] = await eventsOfKinds([api.events.feeTreasury.FeeReceipt], before.from);
		const share = readReceipt(receipt.data).shares.find(({ kind }) => kind === 'DisputePot');
		assert.equal(share.to, pot);
		assert.equal((await has(pot)) - before[pot], lost + share.amount - wages);
		for (const { address } of [client, talent, friend]) {
			assert.deepEqual(await heldForCourt(api, address), { Bond: 0n, Deposit: 0n });
			assert.deepEqual(await obligationsOf(api, address), []);
		}
		for (const { address } of [...first, ...second]) {
			assert.deepEqual(
				(await obligationsOf(api, address)).map(({ bound }) => bound),
				['Bond'],
			);
			assert.equal((await view(api, 'Jury', 'record', address)).voted.toNumber(), 1);
		}

		// What the talent does not keep is the client's again, with the fee on it, when the
		// contract is over.
		const ended = await submit(api, api.tx.jobs.endContract(contract), client);
		for (let made = 0; (await api.query.jobs.contracts(contract)).isSome; made += 1) {
			assert.ok(made < 60, 'the contract is never over');
			await makeBlocks(api, 1);
		}
		const feeOnKept = keptPay / 10n;
		// It was in escrow before the claim was made.
		const returned = PAY + PAY / 10n - keptPay - feeOnKept;
		assert.equal((await has(client.address)) - before[client.address], returned - lost - ended.fee);
	});
});

test('a claim that was not answered is opened again, and settled', { timeout: 180_000 }, async () => {
	const { client, second: talent } = people;
	await submit(api, api.tx.members.join(TALENT, contentId('the profile of Charlie'), null), talent);
	const { invoice } = await billed(client, talent);
	const { number } = await disputed(invoice, client);

	const found = await passCaseUntil(api, number, 'Provisional', parameters.answerWindow + FULL_BLOCKS);
	assert.deepEqual(found.ruling, { kept: 0, basis: 'Default' }, 'what the client has claimed');
	await fails(api.tx.jury.appeal(number, 'Respondent'), talent, /jury\.DefaultNotAppealable/);
	await makeBlocks(api, Math.max(0, found.until - 3 - (await height(api))));
	const answered = await free(api.tx.jury.counterclaim(number, contentId('I was ill')), talent);
	eventOf(answered, 'jury', 'DefaultOpened');
	assert.equal((await readCase(api, number)).stage, 'Evidence', 'as if it had been in time');

	await submit(api, api.tx.jury.offerSettlement(number, 60 * PERCENT), client);
	await fails(api.tx.jury.acceptSettlement(number, 70 * PERCENT), talent, /jury\.OfferMismatch/);
	const had = await has(talent.address);
	const settled = await free(api.tx.jury.acceptSettlement(number, 60 * PERCENT), talent);
	eventOf(settled, 'jury', 'RulingExecuted');
	assert.equal((await has(talent.address)) - had, (PAY * 6n) / 10n);
	assert.equal(await readCase(api, number), undefined);
	// Nobody has served, so nobody pays.
	for (const { address } of [client, talent]) {
		assert.deepEqual(await heldForCourt(api, address), { Bond: 0n, Deposit: 0n });
	}
});
