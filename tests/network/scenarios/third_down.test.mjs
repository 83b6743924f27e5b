// SPDX-License-Identifier: Apache-2.0
// Seven validators: two, as many as may be down, are killed and finality goes on; both come back.

import { after, before, test } from 'node:test';
import { openNetwork } from '../lib/network.mjs';

let network;
before(async () => {
	network = await openNetwork({ validators: 7 });
});
after(() => network?.close());

test('finality goes on without two of seven', { timeout: 300_000 }, async () => {
	const [, , , , , ...victims] = network.nodes;
	await Promise.all(victims.map((node) => node.kill()));
	await network.watch.advance(network.running, 5);
});

test('both come back and catch up', { timeout: 300_000 }, async () => {
	const [, , , , , ...victims] = network.nodes;
	for (const node of victims) await node.start();
	await network.watch.advance(network.running, 3);
});

test('nothing is lost', { timeout: 300_000 }, () => network.settle('two of seven down'));
