// SPDX-License-Identifier: Apache-2.0
// Four validators on bad links: packets are lost, then links are narrow.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openNetwork } from '../lib/network.mjs';

const SECONDS = 60;
/** As `tc` writes them. Without a limit a node sends some 40 kbit/s here, in bursts. */
const RATES = ['1mbit', '256kbit'];

let network;
before(async () => {
	network = await openNetwork({ validators: 4, every: 500 });
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
		const lost = await network.faults.lost();
		console.log(`${lost} packets lost`);
		assert.ok(lost > 0);
	});
}

test('finality goes on with narrow links', { timeout: 900_000 }, async () => {
	await network.faults.lose(0);
	for (const rate of RATES) {
		await network.faults.narrow(rate);
		await network.measure(`links of ${rate}`, SECONDS);
		await network.watch.advance(network.running, 3, { seconds: 420 });
		console.log(`${await network.faults.heldBack()} packets held back`);
	}
	assert.ok((await network.faults.heldBack()) > 0, 'the last rate is less than what nodes send');
	await network.faults.narrow();
});

test('nothing is lost', { timeout: 300_000 }, () => network.settle('loss and narrow links'));
