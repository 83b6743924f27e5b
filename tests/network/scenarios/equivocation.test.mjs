// SPDX-License-Identifier: Apache-2.0
// Equivocations that a program signs and anybody reports: two votes; two headers in the last slot
// of an epoch, reported in the next epoch; two votes on the sides of a partition, reported after
// it.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { height, submit, until } from '../../e2e/lib/chain.mjs';
import { babeBlock, babeReport, grandpaReport, lastTwo } from '../lib/equivocation.mjs';
import { keyOf, NAMES } from '../lib/keys.mjs';
import { openNetwork } from '../lib/network.mjs';
import { assertOffence, BABE_EQUIVOCATION, GRANDPA_EQUIVOCATION, untilExcluded } from '../lib/offences.mjs';

/** Files the reports; no validator. */
const REPORTER = 'Reporter';

let network;
let api;
const offenders = new Set();
before(async () => {
	network = await openNetwork({ validators: NAMES.length, accounts: [REPORTER] });
	api = await network.connect(network.nodes[0]);
});
after(() => network?.close());

const session = async (at) => (await at.query.session.currentIndex()).toNumber();

/** Files a report of an offence of the validator `//NAME`, and sees the validator excluded. */
async function file(report, name, kind) {
	offenders.add(name);
	const { events, number } = await submit(api, report, keyOf(REPORTER));
	assertOffence(api, events, keyOf(name).address, kind);
	await untilExcluded(network, api, keyOf(name).address, number);
	await network.watch.advance(network.running, 2);
}

test('two votes in one round', { timeout: 600_000 }, async () => {
	const targets = await lastTwo(api);
	await file(await grandpaReport(api, 'Bob', { targets, round: 1, at: targets[0].hash }), 'Bob', GRANDPA_EQUIVOCATION);
});

test('two headers in the last slot of an epoch, reported in the next', { timeout: 900_000 }, async () => {
	const block = await blockInLastSlot();
	const name = NAMES.find((one) => keyOf(one).address === block.author);
	const report = await babeReport(api, block, name);
	const index = await session(await api.at(block.hash));
	await until(async () => (await session(api)) > index, { seconds: 180, what: 'the next epoch' });
	await file(report, name, BABE_EQUIVOCATION);
});

/** A block of the best chain in the last slot of an epoch, by an author without an offence. */
async function blockInLastSlot() {
	const genesis = (await api.query.babe.genesisSlot()).toBigInt();
	const length = api.consts.babe.epochDuration.toBigInt();
	let number = (await height(api)) + 1;
	return until(
		async () => {
			if ((await height(api)) < number) return undefined;
			const block = await babeBlock(api, (await api.rpc.chain.getBlockHash(number)).toHex());
			number += 1;
			const known = [...offenders].some((name) => keyOf(name).address === block.author);
			return (block.slot - genesis) % length === length - 1n && !known ? block : undefined;
		},
		{ seconds: 600, what: 'a block in the last slot of an epoch' },
	);
}

test('two votes on the sides of a partition, reported after it', { timeout: 900_000 }, async () => {
	const sides = [
		[0, 1, 2, 3],
		[4, 5, 6],
	];
	const name = sides[1].map((index) => NAMES[index]).find((one) => !offenders.has(one));
	await network.faults.partition(...sides);
	const there = await network.connect(network.nodes[sides[1][0]]);
	await network.watch.standsStill(network.running, { seconds: 40, blocks: 1 });
	const targets = (await Promise.all([api, there].map(lastTwo))).map(([best]) => best);
	assert.notEqual(targets[0].hash, targets[1].hash);
	const at = targets[1].hash;
	const report = await grandpaReport(there, name, { targets, round: 2, at });
	const index = await session(await there.at(at));
	await until(async () => (await session(there)) > index, { seconds: 180, what: 'the next session, apart' });
	await network.faults.heal();
	await network.watch.advance(network.running, 2, { seconds: 420 });
	assert.ok((await session(api)) > index);
	await file(api.tx.grandpa.reportEquivocation(...report.args), name, GRANDPA_EQUIVOCATION);
});

test('nothing is lost', { timeout: 300_000 }, () => network.settle('equivocation'));
