// SPDX-License-Identifier: Apache-2.0
// Four validators: one is killed and finality goes on; the validator comes back and votes again.

import { after, before, test } from 'node:test';
import { openNetwork } from '../lib/network.mjs';

let network;
before(async () => {
	network = await openNetwork({ validators: 4 });
});
after(() => network?.close());

test('finality goes on without one of four', { timeout: 240_000 }, async () => {
	const [, , , victim] = network.nodes;
	await victim.kill();
	await network.watch.advance(network.running, 5);
});

test('the validator comes back, and its vote counts again', { timeout: 300_000 }, async () => {
	const [first, second, third, victim] = network.nodes;
	await victim.start();
	await network.watch.advance(network.running, 3);
	// With another one down, three of four need the one that came back.
	await third.kill();
	await network.watch.advance([first, second, victim], 4);
	await third.start();
	await network.watch.advance(network.running, 2);
});

test('nothing is lost', { timeout: 300_000 }, () => network.settle('one of four down'));
