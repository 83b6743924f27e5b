// SPDX-License-Identifier: Apache-2.0
// A standby without session keys follows the chain; it makes keys, the validator's account sets
// them, and it takes over two sessions later, without a second signature of anything. The drill of
// the runbook "A standby takes over".

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openNetwork } from '../lib/network.mjs';
import { offencesIn } from '../lib/offences.mjs';
import { takeKeysOf } from '../lib/rotation.mjs';

const NAME = 'Dave';

let network;
let api;
before(async () => {
	network = await openNetwork({ validators: 4, extra: [undefined] });
	api = await network.connect(network.nodes[0]);
});
after(() => network?.close());

test('the standby takes over', { timeout: 900_000 }, async () => {
	const [, , , old, standby] = network.nodes;
	await standby.start(['--validator']);
	await network.watch.advance(network.running, 2);
	const began = Date.now();
	await takeKeysOf(api, standby, NAME);
	console.log(`the standby signs ${Math.round((Date.now() - began) / 1000)} s after the command`);
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
