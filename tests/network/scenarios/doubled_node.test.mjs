// SPDX-License-Identifier: Apache-2.0
// A validator runs twice, with the same session keys on two hosts: the nodes of the others see two
// blocks of one slot, and report it by themselves.

import { after, before, test } from 'node:test';
import { untilEvent } from '../../e2e/lib/chain.mjs';
import { keyOf } from '../lib/keys.mjs';
import { openNetwork } from '../lib/network.mjs';
import { assertCost, offenceOf, untilExcluded } from '../lib/offences.mjs';

const OFFENDER = 'Dave';

let network;
before(async () => {
	network = await openNetwork({ validators: 4, extra: [OFFENDER] });
});
after(() => network?.close());

let api;
let found;
test('the report of the nodes reaches the chain', { timeout: 420_000 }, async () => {
	const [first, , , , twin] = network.nodes;
	api = await network.connect(first);
	await twin.start();
	const { address } = keyOf(OFFENDER);
	found = await untilEvent(api, offenceOf(api, address), { what: `an offence of ${OFFENDER}`, seconds: 360 });
	assertCost(api, found.picked);
	console.log(`reported in block ${found.number}`);
});

test('the offender is excluded, and finality goes on', { timeout: 420_000 }, async () => {
	await untilExcluded(api, keyOf(OFFENDER).address, found.number);
	const [first, second, third] = network.nodes;
	await network.watch.advance([first, second, third], 4);
});

test('nothing is lost', { timeout: 300_000 }, () => network.settle('doubled node'));
