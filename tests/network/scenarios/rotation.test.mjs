// SPDX-License-Identifier: Apache-2.0
// Two validators take new session keys and equivocate with them: one is reported in the same
// session, the other in the next.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { submit, until } from '../../e2e/lib/chain.mjs';
import { grandpaReport, lastTwo } from '../lib/equivocation.mjs';
import { keyOf, NAMES } from '../lib/keys.mjs';
import { openNetwork } from '../lib/network.mjs';
import { assertOffence, GRANDPA_EQUIVOCATION, untilExcluded } from '../lib/offences.mjs';
import { newKeys, rotateKeys } from '../lib/rotation.mjs';

const REPORTER = 'Reporter';
/** Validators that take new keys. */
const ROTATING = ['Charlie', 'Dave'];

let network;
let api;
before(async () => {
	network = await openNetwork({ validators: NAMES.length, accounts: [REPORTER] });
	api = await network.connect(network.nodes[0]);
});
after(() => network?.close());

const session = async () => (await api.query.session.currentIndex()).toNumber();

test('two validators change their keys, and finality goes on', { timeout: 600_000 }, async () => {
	await rotateKeys(
		api,
		ROTATING.map((name) => network.nodes[NAMES.indexOf(name)]),
	);
	await network.watch.advance(network.running, 3);
});

test('votes with new keys are reported, in the same session and in the next', { timeout: 900_000 }, async () => {
	const [first, second] = ROTATING;
	// Both proofs belong to one session, of which enough is left to file the first report.
	const begun = await session();
	await until(async () => (await session()) > begun, { seconds: 180, what: 'a new session' });
	const index = await session();
	const targets = await lastTwo(api);
	const at = targets[0].hash;
	const reports = await Promise.all(
		ROTATING.map((name, round) => grandpaReport(api, newKeys(name), { targets, round: round + 1, at })),
	);
	const early = await submit(api, reports[0], keyOf(REPORTER));
	assertOffence(api, early.events, keyOf(first).address, GRANDPA_EQUIVOCATION);
	await until(async () => (await session()) > index, { seconds: 180, what: 'the next session' });
	const late = await submit(api, reports[1], keyOf(REPORTER));
	assertOffence(api, late.events, keyOf(second).address, GRANDPA_EQUIVOCATION);
	assert.ok((await session()) > index);
	await untilExcluded(network, api, keyOf(first).address, early.number);
	await untilExcluded(network, api, keyOf(second).address, late.number);
	await network.watch.advance(network.running, 2);
});

test('nothing is lost', { timeout: 300_000 }, () => network.settle('rotation'));
