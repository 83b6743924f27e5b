// SPDX-License-Identifier: Apache-2.0
// Four validators on bad links: packets are lost, then links are narrow.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openNetwork } from '../lib/network.mjs';

const SECONDS = 90;

let network;
before(async () => {
	network = await openNetwork({ validators: 4 });
});
after(() => network?.close());

test('blocks as without faults, for comparison', { timeout: 180_000 }, async () => {
	assert.ok((await network.measure('no fault', SECONDS)) > 0);
});

for (const percent of [10, 20]) {
	test(`finality goes on with ${percent} % of packets lost`, { timeout: 600_000 }, async () => {
		await network.faults.lose(percent);
		await network.measure(`loss of ${percent} %`, SECONDS);
		await network.watch.advance(network.running, 5, { seconds: 420 });
	});
}

test('finality goes on with links of 1 Mbit/s', { timeout: 600_000 }, async () => {
	await network.faults.lose(0);
	await network.faults.narrow('1mbit');
	await network.measure('links of 1 Mbit/s', SECONDS);
	await network.watch.advance(network.running, 5, { seconds: 420 });
	await network.faults.narrow();
});

test('nothing is lost', { timeout: 300_000 }, () => network.settle('loss and narrow links'));
