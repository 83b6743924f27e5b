// SPDX-License-Identifier: Apache-2.0
// Commit and reveal, as `primitives/src/commitment.rs` has it: salts that nobody has to remember,
// the commitments made of them, and what a juror notes for themselves. Nothing here asks a chain.

import { u8aConcat, u8aToHex } from '@polkadot/util';
import { blake2AsU8a, naclDecrypt, naclEncrypt } from '@polkadot/util-crypto';

/** The part of the parts of a whole in which the chain counts shares (`Perbill`). */
export const BILLION = 1_000_000_000;

/**
 * To what something is committed: the pallet of this name, a request or a case by its number, and
 * the round of it. It says all that the chain puts into a commitment by itself but the account.
 */
export const placeOf = (api, pallet, number, round) => ({
	genesis: api.genesisHash.toU8a(),
	domain: api.consts[pallet].palletId.toU8a(),
	path: `//${pallet}//${number}//${round}`,
	number,
	round,
});

/**
 * What all secrets for a place are made of: the secret of a key that is hard-derived for it, and
 * the genesis hash. Who judges with the same key on two chains has two of them, so that what is
 * revealed on one tells nothing about the other. It must never leave this module.
 */
function secretOf(key, { path, genesis }) {
	// Without a password this is the derived secret as it is.
	return u8aConcat(key.derive(path).encodePkcs8(), genesis);
}

/**
 * The salt for a place: 32 bytes that only the holder of `key` can compute, and can compute again
 * if they were lost.
 */
export const saltOf = (key, place) => blake2AsU8a(secretOf(key, place), 256);

/**
 * The commitment of the account `address` to `payload`, given as the name of its type and its
 * value. `registry` knows the types: `api.registry`, or one of its own.
 */
export function commitmentTo(registry, place, { address, payload: [type, value], salt }) {
	const layout = `([u8; 32], [u8; 8], u32, u32, AccountId, ${type}, [u8; 32])`;
	const parts = [place.genesis, place.domain, place.number, place.round, address, value, salt];
	return u8aToHex(blake2AsU8a(registry.createType(layout, parts).toU8a(), 256));
}

/** The commitment of a juror to a vote: the share that the respondent keeps, in billionths. */
export const commitmentToVote = (registry, place, { address, kept, salt }) =>
	commitmentTo(registry, place, { address, payload: ['Perbill', kept], salt });

/** The first byte of a note: how the rest is to be read. */
const NOTE_VERSION = 1;
const NONCE_BYTES = 24;
const SALT_BYTES = 32;
const NOTE_BYTES = 1 + 4 + SALT_BYTES;

/**
 * The key that notes for a place are encrypted with. The salt, once it is public, tells nothing
 * about it.
 */
const noteKeyOf = (key, place) => blake2AsU8a(u8aConcat(secretOf(key, place), 'note'), 256);

/** A vote and its salt so that only the holder of `key` can read them: 77 bytes. */
export function sealNote(key, place, { kept, salt }) {
	const plain = new Uint8Array(NOTE_BYTES);
	plain[0] = NOTE_VERSION;
	new DataView(plain.buffer).setUint32(1, kept, true);
	plain.set(salt, 5);
	const { encrypted, nonce } = naclEncrypt(plain, noteKeyOf(key, place));
	return u8aConcat(nonce, encrypted);
}

/** What a note says, or `undefined` if the holder of `key` has not written it for this place. */
export function openNote(key, place, note) {
	if (note.length <= NONCE_BYTES) return undefined;
	const plain = naclDecrypt(note.subarray(NONCE_BYTES), note.subarray(0, NONCE_BYTES), noteKeyOf(key, place));
	if (plain?.length !== NOTE_BYTES || plain[0] !== NOTE_VERSION) return undefined;
	const kept = new DataView(plain.buffer, plain.byteOffset).getUint32(1, true);
	return { kept, salt: plain.slice(5) };
}

/**
 * The vote and the salt that `commitment` was made of: the first of `votes` with its own salt, or
 * with the one that the holder of `key` computes again. A vote without a salt may be given, and a
 * holder of no key. `undefined` if none fits.
 */
export function whatWasCommitted(registry, place, { address, commitment, votes, key }) {
	const computed = key ? [saltOf(key, place)] : [];
	for (const { kept, salt } of votes) {
		for (const candidate of [...computed, ...(salt ? [salt] : [])]) {
			if (commitmentToVote(registry, place, { address, kept, salt: candidate }) === commitment) {
				return { kept, salt: candidate };
			}
		}
	}
	return undefined;
}

/**
 * A share as people write it, `62.5%`, in billionths. `undefined` if it is none, or finer than a
 * billionth.
 */
export function readShare(text) {
	const [, whole, fraction = ''] = /^(\d{1,3})(?:\.(\d{1,7}))?\s*%$/.exec(text.trim()) ?? [];
	if (whole === undefined) return undefined;
	const share = Number(whole) * (BILLION / 100) + Number(fraction.padEnd(7, '0'));
	return share <= BILLION ? share : undefined;
}

/** Billionths as people write them. */
export function writeShare(billionths) {
	const digits = String(billionths).padStart(8, '0');
	const fraction = digits.slice(-7).replace(/0+$/, '');
	return `${digits.slice(0, -7)}${fraction ? `.${fraction}` : ''}%`;
}
