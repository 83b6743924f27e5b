// SPDX-License-Identifier: Apache-2.0
// The metrics of a running node: they follow the chain, and those that ops/ names are there.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alerts, expanded, nameOf, panels, selectors } from '../../../ops/tests/lib/files.mjs';
import { developmentKeys, finalisedHeight, height, makeBlocks, submit, until } from '../lib/chain.mjs';
import { startNode } from '../lib/node.mjs';
import { BTRST, TUSD_ID } from '../lib/talent.mjs';

/** A reader of a node's metrics: `value('talent_…', { label: … })`; `undefined` if absent. */
const reader = (node) => async (name, labels = {}) => {
	const pairs = Object.entries({ chain: 'talent_dev', ...labels }).map(([label, of]) => `${label}="${of}"`);
	return (await node.metrics()).get(`${name}{${pairs.sort().join(',')}}`);
};
const asset = String(TUSD_ID);

test('the metrics of the chain follow its blocks', { timeout: 180_000 }, async (t) => {
	const node = await startNode({ args: ['--dev', '--sealing', 'instant'], metrics: true });
	t.after(() => node.stop());
	const { api } = node;
	const { Alice, Bob, Charlie } = developmentKeys(api);
	const value = reader(node);
	const becomes = (wanted, name, labels) =>
		until(async () => (await value(name, labels)) === wanted, { what: `${name} ${JSON.stringify(labels ?? {})} = ${wanted}` });

	await t.test('at genesis', async () => {
		await becomes(0, 'talent_clock_open_blocks');
		assert.equal(await value('talent_runtime_spec_version'), api.runtimeVersion.specVersion.toNumber());
		assert.equal(await value('talent_validators', { state: 'in_session' }), 1);
		for (const queue of ['jobs', 'jury', 'screening']) {
			assert.equal(await value('talent_queue_stuck_items', { queue }), 0);
			assert.equal(await value('talent_queue_overdue_blocks', { queue }), 0);
		}
		assert.equal(await value('talent_price_guard_can_convert', { asset }), 0);
		assert.equal(await value('talent_price_guard_refusal', { asset, reason: 'TooFewSamples' }), 1);
	});

	await t.test('the clock counts blocks, the validator its own', async () => {
		await makeBlocks(api, 20);
		const best = await height(api);
		await becomes(best, 'talent_clock_open_blocks');
		await until(async () => (await finalisedHeight(api)) === best, { what: 'finality of the best block' });
		await becomes(best, 'talent_own_blocks_total');
		assert.equal(await value('talent_own_slots_missed_total'), 0);
	});

	await t.test('with enough samples the price guard would sell, and gives no reason', async () => {
		await becomes(1, 'talent_price_guard_can_convert', { asset });
		const series = [...(await node.metrics()).keys()];
		assert.deepEqual(series.filter((name) => name.startsWith('talent_price_guard_refusal')), []);
	});

	await t.test('a transaction fee is in the pot of the validators', async () => {
		const pot = () => value('talent_pot_btrst', { pot: 'validators' });
		const before = await pot();
		await submit(api, api.tx.balances.transferKeepAlive(Bob.address, BTRST), Alice);
		await until(async () => (await pot()) > before, { what: 'a fuller pot' });
	});

	await t.test('a paused call shows', async () => {
		const pause = api.tx.brake.pause(['Jobs', 'apply'], 10);
		const length = pause.method.encodedLength;
		await submit(api, api.tx.council.propose(2, pause, length), Alice);
		const hash = pause.method.hash;
		await Promise.all([Alice, Bob].map((who) => submit(api, api.tx.council.vote(hash, 0, true), who)));
		await submit(api, api.tx.council.close(hash, 0, { refTime: 10_000_000_000, proofSize: 1_000_000 }, length), Charlie);
		await becomes(1, 'talent_paused_calls');
		await makeBlocks(api, 12);
		await becomes(0, 'talent_paused_calls');
	});

	await t.test('the disk of the database is measured', async () => {
		assert.equal(await value('talent_disk_threshold_bytes'), 1024 * 2 ** 20);
		assert.ok((await value('talent_disk_free_bytes')) > 1024 * 2 ** 20);
	});
});

test('a validator has every metric that an alarm or a panel names', { timeout: 180_000 }, async (t) => {
	const node = await startNode({ args: ['--dev'], metrics: true });
	t.after(() => node.stop());
	// With the first block that was made and called final every task has shown what it shows.
	await until(async () => (await finalisedHeight(node.api)) >= 2, { seconds: 90, what: 'finality of two blocks' });
	const value = reader(node);
	for (const type of ['audi', 'babe', 'gran']) {
		for (const fault of ['missing', 'unknown']) {
			assert.equal(await value(`talent_session_keys_${fault}`, { type }), 0, `${type} ${fault}`);
		}
	}
	await until(async () => (await value('talent_own_blocks_total')) >= 2, { what: 'two blocks of its own' });

	// A fee asset has its reason only while nothing can be sold.
	const sometimes = ['talent_price_guard_refusal'];
	const expressions = [
		...alerts().map(({ expr }) => expr),
		...panels().flatMap(({ targets }) => targets.map(({ expr }) => expanded(expr))),
	];
	const names = new Set(expressions.flatMap(selectors).map(nameOf));
	const known = new Set([...(await node.metrics()).keys()].map(nameOf));
	const absent = [...names].filter((name) => !name.startsWith('node_') && !known.has(name) && !sometimes.includes(name));
	assert.deepEqual(absent, []);
});
