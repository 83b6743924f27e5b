// SPDX-License-Identifier: Apache-2.0
// A standby with session keys of its own follows the chain; the validator's account gives the keys
// of the standby, which takes over two sessions later, without a second signature of anything. The
// drill of the runbook "A standby takes over".

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { submit, until } from '../../e2e/lib/chain.mjs';
import { encodedSessionKeys, hexOf, keyOf, ownershipProof } from '../lib/keys.mjs';
import { openNetwork } from '../lib/network.mjs';
import { offencesIn } from '../lib/offences.mjs';

const STANDBY = 'Dave//standby';

let network;
let api;
before(async () => {
	network = await openNetwork({ validators: 4, extra: [STANDBY] });
	api = await network.connect(network.nodes[0]);
});
after(() => network?.close());

test('the standby takes over', { timeout: 900_000 }, async () => {
	const [, , , old, standby] = network.nodes;
	await standby.start();
	await network.watch.advance(network.running, 2);
	const began = Date.now();
	const owner = keyOf('Dave');
	await submit(api, api.tx.session.setKeys(encodedSessionKeys(STANDBY), ownershipProof(STANDBY, owner)), owner);
	const wanted = hexOf(keyOf(STANDBY).publicKey);
	const signs = async () => (await api.query.babe.authorities()).some(([authority]) => authority.toHex() === wanted);
	await until(signs, { seconds: 420, what: 'the keys of the standby' });
	console.log(`the standby signs ${Math.round((Date.now() - began) / 1000)} s after session.setKeys`);
	// The last session of the old keys must be final before the old node goes.
	await network.watch.advance(network.running, 3);
	await old.stop();
});

test('the vote of the standby counts', { timeout: 420_000 }, async () => {
	const [first, second, third, , standby] = network.nodes;
	await third.kill();
	await network.watch.advance([first, second, standby], 4);
	await third.start();
	await network.watch.advance(network.running, 2);
});

test('nothing was signed twice', { timeout: 120_000 }, async () => {
	assert.deepEqual(await offencesIn(network, api), []);
});

test('nothing is lost', { timeout: 300_000 }, () => network.settle('standby'));
