// SPDX-License-Identifier: Apache-2.0
// Salts, commitments and notes, without a chain.

import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { Keyring } from '@polkadot/api';
import { TypeRegistry } from '@polkadot/types';
import { stringToU8a, u8aConcat, u8aToHex } from '@polkadot/util';
import { blake2AsHex, cryptoWaitReady, mnemonicGenerate, naclDecrypt } from '@polkadot/util-crypto';
import {
	commitmentTo,
	commitmentToVote,
	openNote,
	readShare,
	saltOf,
	sealNote,
	whatWasCommitted,
	writeShare,
} from '../lib/commitment.mjs';

const registry = new TypeRegistry();
const GENESIS = new Uint8Array(32).fill(1);
const place = (changed = {}) => {
	const { number = 2, round = 3 } = changed;
	return { genesis: GENESIS, domain: stringToU8a('tn/tests'), path: `//jury//${number}//${round}`, number, round, ...changed };
};
const KEPT = 625_000_000;

let anna;
let bert;
before(async () => {
	await cryptoWaitReady();
	const keyring = new Keyring({ type: 'sr25519' });
	[anna, bert] = [mnemonicGenerate(), mnemonicGenerate()].map((phrase) => keyring.addFromMnemonic(phrase));
});

test('a commitment is the hash of the bytes that primitives/src/commitment.rs documents', () => {
	const salt = new Uint8Array(32).fill(7);
	const account = new Uint8Array(32).fill(4);
	const head = u8aConcat(GENESIS, stringToU8a('tn/tests'), [2, 0, 0, 0], [3, 0, 0, 0], account);

	const vote = u8aConcat(head, [0x40, 0xbe, 0x40, 0x25], salt);
	assert.equal(commitmentToVote(registry, place(), { address: account, kept: KEPT, salt }), blake2AsHex(vote, 256));

	const assessment = u8aConcat(head, [70, 4 << 2], stringToU8a('ipfs'), salt);
	const payload = ['(u8, Bytes)', [70, 'ipfs']];
	assert.equal(commitmentTo(registry, place(), { address: account, payload, salt }), blake2AsHex(assessment, 256));
});

test('a salt is the same again for the same key and place, and another for any other', () => {
	const salt = u8aToHex(saltOf(anna, place()));
	assert.equal(u8aToHex(saltOf(anna, place())), salt);
	const others = [
		saltOf(bert, place()),
		saltOf(anna, place({ number: 3 })),
		saltOf(anna, place({ round: 2 })),
		saltOf(anna, place({ path: '//screening//2//3' })),
		saltOf(anna, place({ genesis: new Uint8Array(32).fill(2) })),
	];
	assert.equal(new Set([salt, ...others.map((other) => u8aToHex(other))]).size, 1 + others.length);
});

test('an account that a wallet has exported computes the same salt', () => {
	const exported = new Keyring({ type: 'sr25519' }).addFromJson(anna.toJson('password'));
	exported.unlock('password');
	assert.deepEqual(saltOf(exported, place()), saltOf(anna, place()));
});

test('a note fits into what the chain takes, and only its writer can read it, in its place', () => {
	const salt = saltOf(anna, place());
	const note = sealNote(anna, place(), { kept: KEPT, salt });
	assert.equal(note.length, 77);
	assert.deepEqual(openNote(anna, place(), note), { kept: KEPT, salt });
	assert.notDeepEqual(sealNote(anna, place(), { kept: KEPT, salt }), note, 'the same vote does not look the same twice');

	assert.equal(openNote(bert, place(), note), undefined);
	assert.equal(openNote(anna, place({ round: 2 }), note), undefined);
	for (const at of [0, 30, 76]) {
		const changed = note.slice();
		changed[at] ^= 1;
		assert.equal(openNote(anna, place(), changed), undefined);
	}
	for (const length of [0, 1, 24, 40, 76]) assert.equal(openNote(anna, place(), note.subarray(0, length)), undefined);
});

test('nobody who knows the salt, which becomes public, can read the note', () => {
	const salt = saltOf(anna, place());
	const note = sealNote(anna, place(), { kept: 0, salt });
	assert.ok(!u8aToHex(note).includes(u8aToHex(salt).slice(2)));
	assert.equal(naclDecrypt(note.subarray(24), note.subarray(0, 24), salt), null);
});

test('what was committed is found by the computed salt, else by one that was kept, else not', () => {
	const { address } = anna;
	const random = new Uint8Array(32).fill(9);
	const vote = { address, kept: KEPT };
	const computed = commitmentToVote(registry, place(), { ...vote, salt: saltOf(anna, place()) });
	const kept = commitmentToVote(registry, place(), { ...vote, salt: random });
	const find = (commitment, votes, key) => whatWasCommitted(registry, place(), { address, commitment, votes, key });

	assert.deepEqual(find(computed, [{ kept: 5 }, { kept: KEPT }], anna), { kept: KEPT, salt: saltOf(anna, place()) });
	// The file was written by somebody else: the vote is right, its salt is not.
	assert.deepEqual(find(computed, [{ kept: KEPT, salt: random }], anna)?.salt, saltOf(anna, place()));
	assert.deepEqual(find(kept, [{ kept: KEPT, salt: random }], anna), { kept: KEPT, salt: random });
	assert.deepEqual(find(kept, [{ kept: KEPT, salt: random }], undefined), { kept: KEPT, salt: random });
	assert.equal(find(computed, [{ kept: KEPT }], bert), undefined);
	assert.equal(find(computed, [{ kept: KEPT }], undefined), undefined);
	assert.equal(find(computed, [], anna), undefined);
});

test('the part of a VRF output that a wallet can make a salt of is the same each time', () => {
	const [one, other] = [0, 1].map(() => anna.vrfSign('//jury//2//3'));
	assert.deepEqual(one.subarray(0, 32), other.subarray(0, 32));
	assert.notDeepEqual(one, other);
});

test('shares are read and written as percent, exactly', () => {
	for (const [text, share] of [
		['0%', 0],
		['62.5%', KEPT],
		['100%', 1_000_000_000],
		['33.3333333%', 333_333_333],
		['0.0000001%', 1],
	]) {
		assert.equal(readShare(text), share);
		assert.equal(writeShare(share), text);
	}
	assert.equal(readShare(' 7.50 % '), 75_000_000);
	for (const text of ['', '50', '0.5', '101%', '100.0000001%', '-1%', '1.00000001%', '1e1%', '5 0%', '%']) {
		assert.equal(readShare(text), undefined, text);
	}
});
