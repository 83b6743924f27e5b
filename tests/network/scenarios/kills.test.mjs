// SPDX-License-Identifier: Apache-2.0
// One of four validators, a random one each time, is killed as by a power failure, fifty times
// under load.

import { randomInt } from 'node:crypto';
import { after, before, test } from 'node:test';
import { sleep } from '../../e2e/lib/chain.mjs';
import { openNetwork } from '../lib/network.mjs';

const KILLS = 50;
/** How long a node runs at least, and stays down, in milliseconds. */
const BETWEEN = 4000;
const DOWN = 500;

let network;
before(async () => {
	network = await openNetwork({ validators: 4, every: 500 });
});
after(() => network?.close());

test(`after each of ${KILLS} kills the node opens its database again`, { timeout: 1_800_000 }, async () => {
	for (let kill = 1; kill <= KILLS; kill += 1) {
		const victim = network.nodes[randomInt(network.nodes.length)];
		await victim.kill();
		await sleep(DOWN);
		await victim.start();
		network.watch.check();
		if (kill % 10 === 0) network.print(`${kill} kills`);
		await sleep(randomInt(BETWEEN));
	}
});

test('all finalise the same chain', { timeout: 420_000 }, async () => {
	await network.watch.advance(network.running, 5, { seconds: 360 });
});

test('nothing is lost', { timeout: 420_000 }, () => network.settle(`${KILLS} kills`));
