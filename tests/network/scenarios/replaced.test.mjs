// SPDX-License-Identifier: Apache-2.0
// Two of seven validators are gone for good. Two candidates register, a referendum admits the
// candidates and removes the lost validators, and the set is whole: two others may be down.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { submit, until } from '../../e2e/lib/chain.mjs';
import { enact } from '../lib/governance.mjs';
import { encodedSessionKeys, keyOf, NAMES, ownershipProof } from '../lib/keys.mjs';
import { openNetwork } from '../lib/network.mjs';

/** The candidates, with nodes of their own. */
const CANDIDATES = ['Candidate//1', 'Candidate//2'];

let network;
let api;
before(async () => {
	network = await openNetwork({ validators: NAMES.length, extra: CANDIDATES, accounts: CANDIDATES });
	api = await network.connect(network.nodes[0]);
});
after(() => network?.close());

const addressOf = (name) => keyOf(name).address;
const lost = NAMES.slice(-2);

test('finality goes on without two of seven', { timeout: 420_000 }, async () => {
	for (const name of lost) await network.nodes[NAMES.indexOf(name)].kill();
	await network.watch.advance(network.running, 3);
});

test('two candidates register', { timeout: 300_000 }, async () => {
	assert.ok(api.tx.validatorSet.register, 'a chain whose validators are candidates first');
	for (const node of network.nodes.slice(NAMES.length)) await node.start();
	for (const name of CANDIDATES) {
		const owner = keyOf(name);
		await submit(api, api.tx.validatorSet.register(encodedSessionKeys(name), ownershipProof(name, owner)), owner);
	}
});

test('a referendum replaces the lost validators', { timeout: 1_500_000 }, async () => {
	const { admit, remove } = api.tx.validatorSet;
	const calls = [
		...CANDIDATES.map((name) => admit(addressOf(name))),
		...lost.map((name) => remove(addressOf(name))),
	];
	await enact(api, api.tx.utility.batchAll(calls));
	const wanted = [...NAMES.filter((name) => !lost.includes(name)), ...CANDIDATES].map(addressOf).sort();
	const current = async () => (await api.query.session.validators()).map(String).sort();
	await until(async () => String(await current()) === String(wanted), { seconds: 420, what: 'the new set' });
	assert.equal(wanted.length, NAMES.length);
	await network.watch.advance(network.running, 3);
});

test('with two others down, finality goes on', { timeout: 420_000 }, async () => {
	const [, second, third] = network.nodes;
	await second.kill();
	await third.kill();
	await network.watch.advance(network.running, 4);
});

test('nothing is lost', { timeout: 300_000 }, () => network.settle('two of seven replaced'));
