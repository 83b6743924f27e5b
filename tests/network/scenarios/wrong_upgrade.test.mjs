// SPDX-License-Identifier: Apache-2.0
// Two wrong runtimes. One breaks what clients ask and lets the chain go on: a referendum repairs
// it. The other cannot build a block: the validators start with a specification that puts a right
// runtime in its place (`codeSubstitutes`). The drill of the runbook "A wrong upgrade".

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { sleep, until, view } from '../../e2e/lib/chain.mjs';
import { upgradeTo } from '../lib/governance.mjs';
import { DIRECTORY } from '../lib/hosts.mjs';
import { openNetwork } from '../lib/network.mjs';
import { genesisCode, without, writeSubstitute } from '../lib/wasm.mjs';

/** How long the chain stands still at least, in seconds. */
const STILL_SECONDS = 40;
/** The runtimes have one version, as the tests of the upgrade itself would refuse. */
const UNCHECKED = { checked: false };

let network;
let api;
let right;
before(async () => {
	network = await openNetwork({ validators: 4, extra: [undefined] });
	right = await genesisCode(network.specification);
	api = await network.connect(network.nodes[0]);
});
after(() => network?.close());

const asksViews = () => view(api, 'ValidatorSet', 'validators');

test('a runtime that answers no views is repaired by a referendum', { timeout: 900_000 }, async () => {
	await asksViews();
	const wrong = without(right, 'RuntimeViewFunction_execute_view_function');
	const { number } = await upgradeTo(api, wrong, UNCHECKED);
	await until(() => asksViews().then(() => false, (error) => /not found/.test(error.message)), { what: 'a broken view' });
	await network.watch.reach(network.nodes[0], number + 1);
	await network.watch.advance(network.running, 3);
	await upgradeTo(api, right, UNCHECKED);
	await until(() => asksViews().then(() => true, () => false), { what: 'views that work' });
	await network.watch.advance(network.running, 3);
});

let last;

/** The height at which all nodes stand still for a while; `undefined` if one does not. */
async function standstill() {
	const heights = () => Promise.all(network.running.map((node) => node.best()));
	const before = await heights();
	await sleep(STILL_SECONDS * 1000);
	const all = [...before, ...(await heights())];
	return all.every((height) => height === all[0]) ? all[0] : undefined;
}

test('with a runtime that cannot build a block the chain stands still', { timeout: 900_000 }, async () => {
	const wrong = without(right, 'BlockBuilder_inherent_extrinsics');
	await upgradeTo(api, wrong, UNCHECKED);
	await until(async () => (last = await standstill()) !== undefined, { seconds: 240, what: 'a standstill' });
	const hashes = await Promise.all(network.running.map((node) => node.hashAt(last)));
	assert.deepEqual(hashes, hashes.map(() => hashes[0]));
});

test('nodes that substitute the runtime go on', { timeout: 600_000 }, async () => {
	const repaired = join(DIRECTORY, 'repaired.json');
	await writeSubstitute(network.specification, repaired, { number: last, code: right });
	// polkadot.js would try for ever to reach a node that restarts.
	await api.disconnect();
	const began = Date.now();
	await Promise.all(
		network.running.map(async (node) => {
			await node.stop();
			node.use(repaired);
			await node.start();
		}),
	);
	await network.watch.reach(network.nodes[0], last + 1, 300);
	console.log(`block ${last + 1} was final ${Math.round((Date.now() - began) / 1000)} s after the first restart`);
	await network.watch.advance(network.running, 3);
});

test('a referendum puts a right runtime on the chain', { timeout: 900_000 }, async () => {
	api = await network.connect(network.nodes[0]);
	const { number } = await upgradeTo(api, right, UNCHECKED);
	await network.watch.reach(network.nodes[0], number + 1);
	await network.watch.advance(network.running, 3);
});

test('a new node with the repaired specification syncs all blocks', { timeout: 420_000 }, async () => {
	const [, , , , newcomer] = network.nodes;
	newcomer.use(join(DIRECTORY, 'repaired.json'));
	await newcomer.start();
	await network.watch.advance([newcomer], 2);
	assert.equal(await newcomer.hashAt(last), network.watch.chain.get(last).hash);
});

test('nothing is lost', { timeout: 420_000 }, () => network.settle('wrong upgrade'));
