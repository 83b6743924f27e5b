// SPDX-License-Identifier: Apache-2.0
// The short form, for every change: four validators lose one and two of them, fall apart and find
// together again, and one of them is convicted of an equivocation.

import { after, before, test } from 'node:test';
import { submit } from '../../e2e/lib/chain.mjs';
import { grandpaReport, lastTwo } from '../lib/equivocation.mjs';
import { keyOf } from '../lib/keys.mjs';
import { openNetwork } from '../lib/network.mjs';
import { assertOffence, GRANDPA_EQUIVOCATION } from '../lib/offences.mjs';

const REPORTER = 'Reporter';
const STILL = { seconds: 18, blocks: 1, patience: 120 };

let network;
before(async () => {
	network = await openNetwork({ validators: 4, accounts: [REPORTER], every: 3000, patience: 30 });
});
after(() => network?.close());

test('finality goes on without one of four, and stops without two', { timeout: 240_000 }, async () => {
	const [, , third, fourth] = network.nodes;
	await fourth.kill();
	await network.watch.advance(network.running, 1);
	await third.kill();
	await network.watch.standsStill(network.running, STILL);
	await Promise.all([third, fourth].map((node) => node.start()));
	await network.watch.advance(network.running, 1);
});

test('two parts of a network find together again', { timeout: 240_000 }, async () => {
	await network.faults.partition([0, 1], [2, 3]);
	await network.watch.standsStill(network.running, STILL);
	await network.faults.heal();
	await network.watch.advance(network.running, 1);
});

test('two votes in one round are an offence', { timeout: 120_000 }, async () => {
	const api = await network.connect(network.nodes[0]);
	const targets = await lastTwo(api);
	const report = await grandpaReport(api, 'Dave', { targets, round: 1, at: targets[0].hash });
	const { events } = await submit(api, report, keyOf(REPORTER));
	assertOffence(api, events, keyOf('Dave').address, GRANDPA_EQUIVOCATION);
});

test('nothing is lost', { timeout: 180_000 }, () => network.settle('short form'));
