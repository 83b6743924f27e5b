// SPDX-License-Identifier: Apache-2.0
// The story of a network that loses more validators than finality can spare.

import { after, before, test } from 'node:test';
import { openNetwork } from './network.mjs';

/** Of `validators` validators the last `down` are killed, and come back. */
export function haltStory(validators, down) {
	let network;
	const victims = () => network.nodes.slice(validators - down);
	before(async () => {
		network = await openNetwork({ validators });
	});
	after(() => network?.close());

	test(`without ${down} of ${validators} blocks are made and none is final`, { timeout: 420_000 }, async () => {
		await Promise.all(victims().map((node) => node.kill()));
		await network.watch.standsStill(network.running);
		network.watch.check();
	});

	test('finality resumes when they come back', { timeout: 420_000 }, async () => {
		const best = await network.nodes[0].best();
		await Promise.all(victims().map((node) => node.start()));
		for (const node of network.running) await network.watch.reach(node, best, 300);
		await network.watch.advance(network.running, 3);
	});

	test('nothing is lost', { timeout: 300_000 }, () => network.settle(`${down} of ${validators} down`));
}
