// SPDX-License-Identifier: Apache-2.0
// Four validators far from each other: what one sends arrives 200 to 500 ms later.

import { after, before, test } from 'node:test';
import { openNetwork } from '../lib/network.mjs';

const SECONDS = 60;

let network;
before(async () => {
	network = await openNetwork({ validators: 4, prepare: (faults) => faults.delay(200, 500) });
});
after(() => network?.close());

test('finality goes on with a delay of 200 to 500 ms', { timeout: 600_000 }, async () => {
	await network.measure('delay of 200 to 500 ms', SECONDS);
	await network.watch.advance(network.running, 5, { seconds: 420 });
});

test('nothing is lost', { timeout: 300_000 }, () => network.settle('delay'));
