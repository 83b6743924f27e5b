// SPDX-License-Identifier: Apache-2.0
// The commands of scripts/juror.

import { randomBytes } from 'node:crypto';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { addressOn, height, view } from '../../tests/e2e/lib/chain.mjs';
import {
	commitmentToVote,
	openNote,
	placeOf,
	readShare,
	saltOf,
	sealNote,
	whatWasCommitted,
} from '../../tests/e2e/lib/commitment.mjs';
import { nextStep, obligationsOf, readCase } from '../../tests/e2e/lib/court.mjs';
import { keptVote, readKeptVote, writeKeptVote } from '../../tests/e2e/lib/kept.mjs';
import { sameAccount } from '../../tests/e2e/lib/keys.mjs';
import { btrst, isContentId } from '../../tests/e2e/lib/talent.mjs';
import { Misuse, Problem, readNumber } from './program.mjs';
import { ACCOUNT, CHAIN, KEY, onChain, readSigner, send, soon } from './signer.mjs';

const COMMON = { ...CHAIN, ...KEY, ...ACCOUNT };
const CASE = { case: { type: 'string', needed: true } };
const KEEP = {
	keep: { type: 'string', default: join(process.env.XDG_DATA_HOME || join(homedir(), '.local/share'), 'talent', 'jury') },
};

export const commands = {
	status: { options: COMMON, run: status },
	commit: { options: { ...COMMON, ...CASE, ...KEEP, kept: { type: 'string', needed: true } }, run: commit },
	reveal: {
		options: { ...COMMON, ...CASE, ...KEEP, kept: { type: 'string' }, reasons: { type: 'string' } },
		run: reveal,
	},
	recover: { options: { ...COMMON, ...CASE, ...KEEP }, run: recover },
};

async function status(values) {
	const { account } = await readSigner(values);
	await onChain(values.url, 'jury', async (api) => {
		const address = addressOn(api, account);
		const now = await height(api);
		const by = (block) => (block === undefined ? 'no end is set' : `before block ${block}${soon(api, block - now)}`);
		const juror = await view(api, 'Jury', 'juror', address);
		console.log(
			juror.isSome
				? `${address} is a juror (${juror.unwrap().status.type}), term until block ${juror.unwrap().endsAt}`
				: `${address} is no juror`,
		);
		console.log(`It is block ${now}.`);
		const obligations = await obligationsOf(api, address);
		for (const { bound, caseId: number, invoice, held, until } of obligations) {
			if (bound === 'Duty') {
				console.log(await dutyLine(api, number, address, by));
				continue;
			}
			const about = number === undefined ? (invoice === undefined ? '' : ` for invoice ${invoice}`) : ` in case ${number}`;
			const words = { Bond: 'bond as a juror', Deposit: 'deposit', Backing: 'promise of a deposit', Party: 'party' }[bound];
			console.log(`${words ?? bound}${about}: ${held > 0n ? `${btrst(held)} on hold, ` : ''}${by(until)}`);
		}
		if (!obligations.some(({ bound }) => bound === 'Duty')) console.log('You are seated for nothing.');
	});
}

async function dutyLine(api, number, address, by) {
	const found = await readCase(api, number);
	const next = await nextStep(api, number);
	if (!found || !next) return `case ${number}: over`;
	const isSeated = found.seats.some(({ juror }) => sameAccount(juror, address));
	const isWitness = found.witnesses.flat().some((witness) => sameAccount(witness, address));
	const role = isSeated ? `juror of panel ${found.round}` : isWitness ? 'eyewitness' : 'arbitrator';
	const yours = next.who.some((who) => sameAccount(who, address));
	const words = {
		Commit: `commit ${by(next.until)}: scripts/juror commit --case ${number} --kept SHARE`,
		Reveal: `reveal ${by(next.until)}: scripts/juror reveal --case ${number}`,
		Testify: `testify ${by(next.until)}: jury.testify`,
		Evidence: `organise the evidence ${by(next.until)}: jury.callEyewitnesses, jury.closeEvidence`,
	}[next.step];
	if (yours && words) return `case ${number}, ${role}: ${words}`;
	const end = next.until === undefined ? '' : `, ${by(next.until)}`;
	return `case ${number}, ${role}: nothing to do now; the case is at ${next.step}${end}`;
}

async function commit(values) {
	const number = readNumber(values.case, 'case');
	const kept = shareOf(values.kept);
	const { key, account } = await readSigner(values);
	await onChain(values.url, 'jury', async (api) => {
		const address = addressOn(api, account);
		const { seat, found } = await seatIn(api, number, address);
		if (seat.ballot !== 'Awaited') throw new Problem(`you have committed in case ${number}; that cannot be changed`);
		if (found.stage !== 'Committing') {
			throw new Problem(`case ${number} is not taking commitments now: it is at ${found.stage}`);
		}
		const place = placeOf(api, 'jury', number, found.round);
		const salt = key ? saltOf(key, place) : await saltByChance(resolve(values.keep), place, address);
		const commitment = commitmentToVote(api.registry, place, { address, kept, salt });
		const note = key ? sealNote(key, place, { kept, salt }) : new Uint8Array();
		// Before anybody is told: what was committed and lost is a seat that was lost.
		const file = await writeKeptVote(resolve(values.keep), keptVote(place, address, { kept, salt, commitment }));
		console.log(`Your vote and its salt are in ${file}`);
		const call = api.tx.jury.commitVote(number, commitment, `0x${Buffer.from(note).toString('hex')}`);
		await send(api, call, key, `committed in case ${number}, panel ${found.round}`);
		console.log(`Reveal, once all have committed: scripts/juror reveal --case ${number}`);
	});
}

/**
 * The salt of somebody who signs elsewhere. It stays the same for a seat: a call that was printed
 * before may have been submitted, and must not lose its salt to one that was printed later.
 */
async function saltByChance(directory, place, address) {
	const { vote, problem } = await readKeptVote(directory, place, address);
	if (problem) throw new Problem(`${problem}; it may be the only copy of a salt, so move it away before you commit`);
	return vote?.salt ?? randomBytes(32);
}

async function reveal(values) {
	const number = readNumber(values.case, 'case');
	const given = values.kept === undefined ? undefined : shareOf(values.kept);
	const { reasons = null } = values;
	if (reasons !== null && !isContentId(reasons)) throw new Misuse(`--reasons takes a content address, not '${reasons}'`);
	const { key, account } = await readSigner(values);
	await onChain(values.url, 'jury', async (api) => {
		const address = addressOn(api, account);
		const { seat, found: open } = await seatIn(api, number, address);
		if (seat.ballot === 'Revealed') throw new Problem(`you have revealed in case ${number}`);
		if (seat.ballot === 'Awaited') throw new Problem(`you have not committed in case ${number}`);
		if (open.stage !== 'Revealing') {
			throw new Problem(`case ${number} is not taking reveals now: it is at ${open.stage}`);
		}
		const place = placeOf(api, 'jury', number, open.round);
		const { vote: inFile, problem } = await readKeptVote(resolve(values.keep), place, address);
		const inNote = await noteOf(api, key, place, address);
		const found = [inFile, inNote].filter((vote) => vote !== undefined);
		// A named vote is revealed, and no other.
		const votes = given === undefined ? found : [{ kept: given }, ...found.map(({ salt }) => ({ kept: given, salt }))];
		const { commitment } = seat;
		const vote = whatWasCommitted(api.registry, place, { address, commitment, votes, key });
		if (!vote) throw new Problem(whyNotFound({ votes, given, problem, key }));
		if (problem) console.error(`note: ${problem}; the vote was found without it`);
		const call = api.tx.jury.revealVote(number, vote.kept, reasons, vote.salt);
		await send(api, call, key, `revealed in case ${number}, panel ${open.round}`);
	});
}

function whyNotFound({ votes, given, problem, key }) {
	if (given !== undefined) return 'you have committed to another vote than the one you name, or with another key';
	if (votes.length > 0) return 'what you have committed to is neither in the file nor in the note: name your vote with --kept';
	const file = problem ?? 'no vote is kept here (--keep DIR says where)';
	return key ? `${file}, and no note on the chain can be read: name your vote with --kept` : file;
}

async function recover(values) {
	const number = readNumber(values.case, 'case');
	const { key, account } = await readSigner(values);
	if (!key) throw new Misuse('a note can be read with its key only: --key-file');
	await onChain(values.url, 'jury', async (api) => {
		const address = addressOn(api, account);
		const { seat, found } = await seatIn(api, number, address);
		const place = placeOf(api, 'jury', number, found.round);
		const note = await view(api, 'Jury', 'note', number, address);
		if (note.isNone) throw new Problem(`no note of yours stands in case ${number}`);
		const vote = openNote(key, place, note.unwrap().toU8a(true));
		if (!vote) throw new Problem('the note cannot be read with this key: another program or another key has written it');
		const commitment = commitmentToVote(api.registry, place, { address, ...vote });
		if (seat.commitment !== undefined && seat.commitment !== commitment) {
			throw new Problem('the note can be read, but it is not what you have committed to');
		}
		const file = await writeKeptVote(resolve(values.keep), keptVote(place, address, { ...vote, commitment }));
		console.log(`Your vote and its salt are in ${file}`);
	});
}

/** The case, and the seat that the account has on its panel. */
async function seatIn(api, number, address) {
	const found = await readCase(api, number);
	if (!found) throw new Problem(`there is no case ${number}, or it is over`);
	const seat = found.seats.find(({ juror }) => sameAccount(juror, address));
	if (!seat) throw new Problem(`${address} has no seat on a panel of case ${number}, which is at ${found.stage}`);
	return { found, seat };
}

async function noteOf(api, key, place, address) {
	if (!key) return undefined;
	const note = await view(api, 'Jury', 'note', place.number, address);
	return note.isSome ? openNote(key, place, note.unwrap().toU8a(true)) : undefined;
}

function shareOf(text) {
	const share = readShare(text);
	if (share === undefined) throw new Misuse(`--kept takes a share from 0% to 100%, as in 62.5%, not '${text}'`);
	return share;
}
