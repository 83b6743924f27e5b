// SPDX-License-Identifier: Apache-2.0
// A validator loses its database and keeps its keys, which it has changed before: GRANDPA has a new
// set of authorities since then. The validator syncs by warp from three others and validates again.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { until } from '../../e2e/lib/chain.mjs';
import { openNetwork } from '../lib/network.mjs';
import { rotateKeys } from '../lib/rotation.mjs';

let network;
before(async () => {
	network = await openNetwork({ validators: 4 });
});
after(() => network?.close());

test('a node with an empty database syncs by warp', { timeout: 900_000 }, async () => {
	const [, , , victim] = network.nodes;
	const api = await network.connect(network.nodes[0]);
	await rotateKeys(api, [victim]);
	await network.watch.advance(network.running, 3);
	await victim.stop();
	await victim.wipe();
	await victim.start(['--sync', 'warp']);
	await network.watch.advance(network.running, 2);
	assert.match(await readFile(victim.logPath, 'utf8'), /Warp sync is complete/);
	// The blocks below the warp come later.
	await until(async () => (await victim.hashAt(1)) !== null, { seconds: 180, what: 'block 1 on the wiped disk' });
	assert.equal(await victim.hashAt(1), network.watch.chain.get(1).hash);
});

test('it makes blocks and finalises again', { timeout: 420_000 }, async () => {
	const [first, second, third, victim] = network.nodes;
	const log = async () => (await readFile(victim.logPath, 'utf8')).split('Warp sync is complete')[1];
	await until(async () => /Prepared block for proposing/.test(await log()), { seconds: 180, what: 'a block of its own' });
	// With another one down, three of four need its vote.
	await third.kill();
	await network.watch.advance([first, second, victim], 4);
	await third.start();
	await network.watch.advance(network.running, 2);
});

test('nothing is lost', { timeout: 300_000 }, () => network.settle('wiped disk'));
