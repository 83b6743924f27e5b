// SPDX-License-Identifier: Apache-2.0
// The story of a network that falls into two parts, neither of which can finalise.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openNetwork } from './network.mjs';

/** How long the parts are apart at least, in seconds: longer than an epoch. */
const APART_SECONDS = 70;

/** Of `validators` validators the first `size` hear each other, and the others each other. */
export function partitionStory(validators, size) {
	let network;
	const parts = () => [network.nodes.slice(0, size), network.nodes.slice(size)];
	const indices = () => parts().map((part) => part.map(({ index }) => index));
	before(async () => {
		network = await openNetwork({ validators });
	});
	after(() => network?.close());

	test('apart, both parts make blocks and neither finalises', { timeout: 600_000 }, async () => {
		await network.faults.partition(...indices());
		const limits = { seconds: APART_SECONDS, blocks: 2, patience: 300 };
		await network.watch.standsStill(network.running, limits);
		network.watch.check();
		const height = Math.min(...(await Promise.all(parts().map(([node]) => node.best()))));
		const [one, other] = await Promise.all(parts().map(([node]) => node.hashAt(height)));
		assert.notEqual(one, other, 'each part has blocks of its own');
	});

	test('together again, the chain is one and goes on', { timeout: 600_000 }, async () => {
		const started = Date.now();
		await network.faults.heal();
		await network.watch.advance(network.running, 5, { seconds: 420 });
		console.log(`finality resumed ${Math.round((Date.now() - started) / 1000)} s after the partition`);
	});

	test('nothing is lost', { timeout: 300_000 }, () => network.settle(`partition ${size}|${validators - size}`));
}
