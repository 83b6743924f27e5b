// SPDX-License-Identifier: Apache-2.0
// What parties and jurors need: a case as it stands, who judges it, and what that waits for.

import { keyringOf, makeBlocks, view } from './chain.mjs';
import { screenerKeys } from './vetting.mjs';

/** How many jurors development chains have who know nothing in particular. */
const JURORS = 12;

/**
 * The keys of those who judge on development chains from the start, by address: jurors, the
 * screeners, who are jurors too and eyewitnesses in what they screen for, and the arbitrator.
 * Public knowledge, as all keys of these chains.
 */
export function courtKeys(api) {
	const keyring = keyringOf(api);
	const names = ['Charlie//stash', ...Array.from({ length: JURORS }, (_, index) => `Juror//${index + 1}`)];
	const keys = names.map((name) => keyring.addFromUri(`//${name}`, { name }));
	return { ...screenerKeys(api), ...Object.fromEntries(keys.map((key) => [key.address, key])) };
}

/**
 * A case as plain values: its `stage` (`Claimed`, `Evidence`, …) and until which block, which panel
 * is next (`round`), the seats of the present panel, and the other drawn accounts; `undefined` once
 * it is over.
 */
export async function readCase(api, number) {
	const answer = await view(api, 'Jury', 'case', number);
	if (answer.isNone) return undefined;
	const [record, stage] = answer.unwrap();
	const statements = [record.statements.claimant, record.statements.respondent];
	const panel = record.state.isPanel ? record.state.asPanel : undefined;
	return {
		stage: stage.type,
		until: stage.inner.until?.toNumber(),
		round: record.appeal.isSome ? 1 : 0,
		claimant: record.claimant.toString(),
		respondent: record.respondent.toString(),
		amount: record.amount.toBigInt(),
		arbitrator: record.arbitrator.isSome ? record.arbitrator.unwrap().who.toString() : undefined,
		witnesses: statements.map((made) =>
			made.isSome ? made.unwrap().witnesses.map(({ who }) => who.toString()) : [],
		),
		seats: panel?.seats.map(readSeat) ?? [],
		ruling: record.state.isProvisional
			? { kept: record.state.asProvisional.kept.toNumber(), basis: record.state.asProvisional.basis.type }
			: undefined,
	};
}

const readSeat = ({ juror, ballot }) => ({
	juror: juror.toString(),
	ballot: ballot.type,
	commitment: ballot.isCommitted ? ballot.asCommitted.toHex() : undefined,
});

/**
 * Everybody who was drawn for a case and is there still, each with what they are: `juror`,
 * `eyewitness`, `arbitrator`.
 */
export function whoJudges({ arbitrator, witnesses, seats }) {
	return [
		...seats.map(({ juror }) => ({ address: juror, role: 'juror' })),
		...witnesses.flat().map((address) => ({ address, role: 'eyewitness' })),
		...(arbitrator ? [{ address: arbitrator, role: 'arbitrator' }] : []),
	];
}

/** The content addresses of what was submitted in a case, and of what was stated. */
export async function contentOf(api, number) {
	const log = await view(api, 'Jury', 'evidence', number);
	const answer = await view(api, 'Jury', 'case', number);
	const statements = answer.isSome ? answer.unwrap()[0].statements : undefined;
	const made = [statements?.claimant, statements?.respondent].filter((statement) => statement?.isSome);
	return [...log, ...made.map((statement) => statement.unwrap())].map(({ content }) => content.toUtf8());
}

/**
 * What a case waits for: `{ step: 'Commit', who: […], until }`, by the names of the view;
 * `undefined` once it is over.
 */
export async function nextStep(api, number) {
	const answer = await view(api, 'Jury', 'next_step', number);
	if (answer.isNone) return undefined;
	const step = answer.unwrap();
	const { who, until, arbitrator } = step.inner;
	return {
		step: step.type,
		who: who?.map(String) ?? (arbitrator?.isSome ? [arbitrator.unwrap().toString()] : []),
		until: until?.toNumber(),
	};
}

/** All that binds an account to the court: `{ bound: 'Duty', caseId, held, until }`, … */
export async function obligationsOf(api, address) {
	return (await view(api, 'Jury', 'obligations', address)).map(({ bound, held, until }) => ({
		bound: bound.type,
		caseId: bound.inner.caseId?.toNumber(),
		invoice: bound.inner.invoice?.toNumber(),
		held: held.toBigInt(),
		until: until.isSome ? until.unwrap().toNumber() : undefined,
	}));
}

/**
 * Lets blocks pass until a case has come to `stage`, or is over if that is `undefined`, and `is`
 * says that it is as wanted: the case then.
 */
export async function passCaseUntil(api, number, stage, blocks, is = () => true) {
	let found;
	for (let made = 0; made <= blocks; made += 1) {
		found = await readCase(api, number);
		if (found?.stage === stage && is(found)) return found;
		await makeBlocks(api, 1);
	}
	throw new Error(`case ${number} has not come to ${stage ?? 'its end'} in ${blocks} blocks: ${found?.stage}`);
}

/** What is on hold from an account for the court: the sum for each reason, `Bond` and `Deposit`. */
export async function heldForCourt(api, address) {
	const sums = { Bond: 0n, Deposit: 0n };
	for (const { id, amount } of await api.query.balances.holds(address)) {
		if (id.isJury) sums[id.asJury.type] += amount.toBigInt();
	}
	return sums;
}
