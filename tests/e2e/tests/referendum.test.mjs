// SPDX-License-Identifier: Apache-2.0
// Token holders change a parameter of the network: propose, vote, enact. There is no other way to
// Root.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { CallFailed, developmentKeys, errorText, eventOf, height, submit, untilEvent } from '../lib/chain.mjs';
import { startNode } from '../lib/node.mjs';
import { BTRST } from '../lib/talent.mjs';

/** What a proposal costs its maker until it is put to the vote. */
const DEPOSIT = 500n * BTRST;

let node;
let api;
let keys;
before(async () => {
	// A block each tenth of a second: a minute of governance passes in a second.
	node = await startNode({ args: ['--dev', '--sealing', '100'] });
	({ api } = node);
	keys = developmentKeys(api);
});
after(() => node?.stop());

/** Waits for the event `section.Name` of which `fits(data)` holds. */
const untilNamed = (section, name, fits = () => true, options = {}) =>
	untilEvent(
		api,
		(event) => (event.section === section && event.method === name && fits(event.data) ? event.data : undefined),
		{ what: `${section}.${name}`, blocks: 300, ...options },
	);

const aye = (amount) => ({ Standard: { vote: { aye: true, conviction: 'Locked1x' }, balance: amount } });
const nay = (amount) => ({ Standard: { vote: { aye: false, conviction: 'Locked1x' }, balance: amount } });

async function propose(call) {
	const encoded = call.method.toHex();
	await submit(api, api.tx.preimage.notePreimage(encoded), keys.Dave);
	const proposal = { Lookup: { hash: call.method.hash, len: call.method.encodedLength } };
	const from = await height(api);
	const { events } = await submit(api, api.tx.democracy.propose(proposal, DEPOSIT), keys.Dave);
	const { deposit: paid } = eventOf(events, 'democracy', 'Proposed');
	assert.equal(paid.toBigInt(), DEPOSIT);
	const { picked } = await untilNamed('democracy', 'Started', () => true, { fromBlock: from });
	return picked.refIndex;
}

async function newParameters(feeRatePercent) {
	const parameters = (await currentParameters()).toJSON();
	return { ...parameters, feeRate: feeRatePercent * 10_000 };
}
const currentParameters = () => api.query.feeTreasury.currentParameters();

test('a referendum changes the fee rate, end to end', { timeout: 180_000 }, async (t) => {
	assert.equal((await currentParameters()).feeRate.toNumber(), 100_000, 'a tenth, in millionths');

	await t.test('nobody can change it alone', async () => {
		await assert.rejects(
			submit(api, api.tx.feeTreasury.setParameters(await newParameters(8)), keys.Alice),
			(error) => error instanceof CallFailed && /BadOrigin/.test(error.message),
		);
	});

	let referendum;
	await t.test('a proposal with its deposit is put to the vote', async () => {
		referendum = await propose(api.tx.feeTreasury.setParameters(await newParameters(8)));
		assert.ok((await api.query.democracy.referendumInfoOf(referendum)).unwrap().isOngoing);
	});

	await t.test('holders vote, the majority wins, and the call is carried out', async () => {
		const from = await height(api);
		await Promise.all([
			submit(api, api.tx.democracy.vote(referendum, aye(1_000_000n * BTRST)), keys.Bob),
			submit(api, api.tx.democracy.vote(referendum, aye(1_000_000n * BTRST)), keys.Charlie),
			submit(api, api.tx.democracy.vote(referendum, nay(10_000n * BTRST)), keys.Eve),
		]);
		await untilNamed('democracy', 'Passed', (data) => data.refIndex.eq(referendum), { fromBlock: from });
		const { picked: changed, hash } = await untilNamed('feeTreasury', 'ParametersChanged', () => true, {
			fromBlock: from,
		});
		assert.equal(changed.previous.feeRate.toNumber(), 100_000);
		assert.equal(changed.current.feeRate.toNumber(), 80_000);
		// The scheduler ran it, in that block, and it succeeded.
		const events = await (await api.at(hash)).query.system.events();
		const dispatched = events.map(({ event }) => event).filter((event) => api.events.scheduler.Dispatched.is(event));
		assert.equal(dispatched.length, 1);
		assert.ok(dispatched[0].data.result.isOk, () => errorText(api, dispatched[0].data.result.asErr));
		assert.equal((await currentParameters()).feeRate.toNumber(), 80_000);
	});
});

test('a referendum that is voted down changes nothing', { timeout: 180_000 }, async () => {
	const rate = (await currentParameters()).feeRate.toNumber();
	const referendum = await propose(api.tx.feeTreasury.setParameters(await newParameters(25)));
	const from = await height(api);
	await Promise.all([
		submit(api, api.tx.democracy.vote(referendum, aye(10_000n * BTRST)), keys.Bob),
		submit(api, api.tx.democracy.vote(referendum, nay(1_000_000n * BTRST)), keys.Eve),
	]);
	await untilNamed('democracy', 'NotPassed', (data) => data.refIndex.eq(referendum), { fromBlock: from });
	assert.equal((await currentParameters()).feeRate.toNumber(), rate);
});
