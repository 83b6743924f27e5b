// SPDX-License-Identifier: Apache-2.0
// An upgrade of the runtime with money in flight: the holders vote for the hash of the new runtime,
// anybody puts the runtime on the chain, the old program follows, and every contract, invoice and
// case ends as it would have ended. Run by scripts/rehearse-upgrade, which names the new runtime in
// TALENT_NEW_RUNTIME.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { until } from '../../e2e/lib/chain.mjs';
import { btrst } from '../../e2e/lib/talent.mjs';
import { enactFast } from '../lib/governance.mjs';
import { keyOf } from '../lib/keys.mjs';
import { openNetwork } from '../lib/network.mjs';
import { genesisCode, versionOf } from '../lib/wasm.mjs';
import { WORK_ACCOUNTS, beginWork, finishWork, takeStock } from '../lib/work.mjs';

let network;
let api;
let code;
let old;
let next;
before(async () => {
	code = await readFile(process.env.TALENT_NEW_RUNTIME);
	network = await openNetwork({ validators: 4, accounts: WORK_ACCOUNTS });
	old = versionOf(await genesisCode(network.specification)).spec;
	next = versionOf(code).spec;
	api = await network.connect(network.nodes[0]);
});
after(() => network?.close());

const specOf = async (node) => (await node.ask('state_getRuntimeVersion')).specVersion;
let work;
let stock;

/**
 * The number of the final block, above `from`, that has the new runtime in its state. The block in
 * which the transaction came first may have given way to another one.
 */
async function untilUpgraded(from) {
	let number = from + 1;
	const upgraded = async () => {
		for (; number <= network.watch.height; number += 1) {
			const { hash, node } = network.watch.chain.get(number);
			if ((await node.ask('state_getRuntimeVersion', hash)).specVersion === next) return true;
		}
		return false;
	};
	await until(upgraded, { seconds: 240, what: 'a final block with the new runtime' });
	return number;
}

test('the holders vote for the hash of the new runtime', { timeout: 900_000 }, async () => {
	const began = Date.now();
	const number = await enactFast(api, api.tx.system.authorizeUpgrade(api.registry.hash(code)));
	console.log(`authorised in block ${number}, ${Math.round((Date.now() - began) / 1000)} s after the proposal`);
});

test('contracts, invoices and a case are open', { timeout: 600_000 }, async () => {
	work = await beginWork(api);
});

test('the old program follows the new runtime, and nothing is lost', { timeout: 600_000 }, async () => {
	network.load.pause();
	const from = network.watch.height;
	// Without waiting for its events: polkadot.js would read them while it changes its metadata.
	const apply = api.tx.system.applyAuthorizedUpgrade(`0x${code.toString('hex')}`);
	const signed = await apply.signAsync(keyOf('Alice'), { nonce: -1 });
	await network.nodes[0].ask('author_submitExtrinsic', signed.toHex());
	const began = Date.now();
	const applied = await untilUpgraded(from);
	for (const node of network.running) await network.watch.reach(node, applied + 1, 240);
	console.log(`block ${applied + 1}, the first of the new runtime, was final after ${Math.round((Date.now() - began) / 1000)} s`);
	assert.deepEqual(await Promise.all(network.running.map(specOf)), network.running.map(() => next));

	// A client that connects anew has the new metadata.
	api = await network.connect(network.nodes[1]);
	assert.equal(api.runtimeVersion.specVersion.toNumber(), next);
	const again = await network.load.resume(api);
	const parent = network.watch.chain.get(applied - 1).hash;
	const first = network.watch.chain.get(applied + 1).hash;
	stock = await takeStock(api, work, parent);
	const now = await takeStock(api, work, first);
	for (const key of ['records', 'escrow', 'escrowDollars', 'issuance', 'dollars', 'parties']) {
		assert.deepEqual(now[key], stock[key], key);
	}
	for (const { sum, issuance } of [stock, now]) assert.equal(sum, issuance, 'the coins of all accounts');
	assert.ok(now.accounts >= stock.accounts);
	console.log(
		`spec_version ${old} → ${next} with ${btrst(now.escrow)} and ${now.escrowDollars} units of the stable asset in escrow, ` +
			`${now.accounts} accounts, ${again} transactions signed again`,
	);
});

test('a node of the old program starts again', { timeout: 300_000 }, async () => {
	const [, , , node] = network.nodes;
	await node.stop();
	await node.start();
	await network.watch.advance(network.running, 2);
	assert.equal(await specOf(node), next);
});

test('every piece of work ends as agreed', { timeout: 600_000 }, async () => {
	await finishWork(api, work);
	await network.watch.advance(network.running, 3);
	const hash = network.watch.chain.get(network.watch.height).hash;
	const { sum, issuance, dollars } = await takeStock(api, work, hash);
	assert.equal(issuance, stock.issuance);
	assert.equal(sum, issuance);
	assert.equal(dollars, stock.dollars);
});

test('nothing is lost', { timeout: 300_000 }, () => network.settle('upgrade'));
