// SPDX-License-Identifier: Apache-2.0
// Votes and salts in files that only their owner can read.

import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { hexToU8a, isHex, u8aToHex } from '@polkadot/util';
import { BILLION } from './commitment.mjs';
import { sameAccount } from './keys.mjs';

/** Where a vote is kept: by chain, case, round and account. */
function pathOf(directory, { genesis, number, round }, account) {
	return join(directory, u8aToHex(genesis).slice(2, 18), `case-${number}-round-${round}-${account}.json`);
}

/** A vote as it is kept. */
export const keptVote = ({ genesis, number, round }, account, { kept, salt, commitment }) => ({
	version: 1,
	genesis: u8aToHex(genesis),
	case: number,
	round,
	account,
	kept,
	salt: u8aToHex(salt),
	commitment,
});

/** Keeps a vote under `directory`, in place of an earlier one for the same seat. Gives the file. */
export async function writeKeptVote(directory, vote) {
	const place = { genesis: hexToU8a(vote.genesis), number: vote.case, round: vote.round };
	const file = pathOf(directory, place, vote.account);
	await writePrivately(file, `${JSON.stringify(vote, null, '\t')}\n`);
	return file;
}

/** Writes a file, whole or not at all, that nobody else can read. */
async function writePrivately(file, text) {
	await mkdir(join(file, '..'), { recursive: true, mode: 0o700 });
	const unfinished = `${file}.${process.pid}`;
	const handle = await open(unfinished, 'w', 0o600);
	try {
		await handle.chmod(0o600);
		await handle.writeFile(text);
		// It may be the only copy: it is on the disk before anything is committed to.
		await handle.sync();
	} finally {
		await handle.close();
	}
	await rename(unfinished, file);
}

/** The vote that is kept for a seat, if there is one; or what is wrong with the file. */
export async function readKeptVote(directory, place, account) {
	const file = pathOf(directory, place, account);
	let vote;
	try {
		vote = JSON.parse(await readFile(file, 'utf8'));
	} catch (error) {
		return error.code === 'ENOENT' ? {} : { problem: `${file} cannot be read: ${error.code ?? 'it is not JSON'}` };
	}
	const { version, genesis, case: number, round, account: of, kept, salt } = vote ?? {};
	const isVote = version === 1 && Number.isInteger(kept) && kept >= 0 && kept <= BILLION && isHex(salt, 256);
	if (!isVote) return { problem: `${file} is damaged` };
	const isOfSeat = genesis === u8aToHex(place.genesis) && number === place.number && round === place.round;
	if (!isOfSeat || !sameAccount(of, account)) return { problem: `${file} is of another seat` };
	return { vote: { kept, salt: hexToU8a(salt) } };
}
