// SPDX-License-Identifier: Apache-2.0
// A validator runs twice, with the same session keys on two hosts: the nodes of the others see two
// blocks of one slot, and report them by themselves. The second node does not vote, so that the
// only offence is that of the blocks.

import { after, before, test } from 'node:test';
import { keyOf } from '../lib/keys.mjs';
import { openNetwork } from '../lib/network.mjs';
import { BABE_EQUIVOCATION, untilExcluded, untilOffence } from '../lib/offences.mjs';

const OFFENDER = 'Dave';

let network;
before(async () => {
	network = await openNetwork({ validators: 4, extra: [OFFENDER] });
});
after(() => network?.close());

test('the nodes report the offender, who is excluded', { timeout: 720_000 }, async () => {
	const [first, second, third, , twin] = network.nodes;
	const api = await network.connect(first);
	const from = network.watch.height + 1;
	await twin.start(['--no-grandpa']);
	const { address } = keyOf(OFFENDER);
	const number = await untilOffence(network, api, address, { kind: BABE_EQUIVOCATION, from, seconds: 240 });
	console.log(`reported in block ${number}`);
	await twin.stop();
	await untilExcluded(network, api, address, number);
	await network.watch.advance([first, second, third], 4);
});

test('nothing is lost', { timeout: 300_000 }, () => network.settle('doubled node'));
