// SPDX-License-Identifier: Apache-2.0
// Somebody else has the session keys of a validator and a proxy of the type `Validate`. The
// validator takes the proxy away and gives new session keys, and two sessions later the old keys
// can do no more. The drill of the runbook "A key is compromised".

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { CallFailed, submit, until } from '../../e2e/lib/chain.mjs';
import { grandpaReport, lastTwo } from '../lib/equivocation.mjs';
import { encodedSessionKeys, keyOf, ownershipProof } from '../lib/keys.mjs';
import { openNetwork } from '../lib/network.mjs';
import { offencesIn } from '../lib/offences.mjs';
import { takeKeysOf } from '../lib/rotation.mjs';

const VICTIM = 'Dave';
const THIEF = 'Mallory';
/** How many sessions the thief's node runs with the old keys. */
const SESSIONS = 2;

let network;
let api;
before(async () => {
	network = await openNetwork({ validators: 4, extra: [VICTIM], accounts: [THIEF] });
	api = await network.connect(network.nodes[0]);
	await submit(api, api.tx.proxy.addProxy(keyOf(THIEF).address, 'Validate', 0), keyOf(VICTIM));
});
after(() => network?.close());

const session = async () => (await api.query.session.currentIndex()).toNumber();

test('the proxy is taken away, and new session keys sign two sessions later', { timeout: 900_000 }, async () => {
	const [, , , node] = network.nodes;
	const owner = keyOf(VICTIM);
	await submit(api, api.tx.proxy.removeProxy(keyOf(THIEF).address, 'Validate', 0), owner);
	const steal = api.tx.session.setKeys(encodedSessionKeys(THIEF), ownershipProof(THIEF, owner));
	await assert.rejects(
		submit(api, api.tx.proxy.proxy(owner.address, null, steal), keyOf(THIEF)),
		(error) => error instanceof CallFailed && /proxy\.NotProxy/.test(error.message),
	);

	const began = Date.now();
	const from = await session();
	await takeKeysOf(api, node, VICTIM);
	console.log(`the old keys are out ${Math.round((Date.now() - began) / 1000)} s after the command`);
	assert.ok([2, 3].includes((await session()) - from), 'two sessions after the one of the transaction');
	await network.watch.advance(network.running, 3);
});

test('the old keys make no block and prove nothing', { timeout: 600_000 }, async () => {
	const thief = network.nodes[4];
	await thief.start();
	const last = (await session()) + SESSIONS;
	await until(async () => (await session()) >= last, { seconds: 420, what: `${SESSIONS} sessions` });
	const log = await readFile(thief.logPath, 'utf8');
	assert.ok(!/Prepared block for proposing/.test(log), 'a block of the old keys');
	assert.match(log, /This validator cannot do its work/);
	await thief.stop();
	const targets = await lastTwo(api);
	const report = await grandpaReport(api, VICTIM, { targets, round: 1, at: targets[0].hash });
	await assert.rejects(submit(api, report, keyOf(THIEF)), /grandpa\.InvalidKeyOwnershipProof|was refused/);
});

test('the vote of the new keys counts', { timeout: 420_000 }, async () => {
	const [first, second, third, victim] = network.nodes;
	await third.kill();
	await network.watch.advance([first, second, victim], 4);
	await third.start();
	await network.watch.advance(network.running, 2);
	assert.deepEqual(await offencesIn(network, api), []);
});

test('nothing is lost', { timeout: 300_000 }, () => network.settle('key compromised'));
