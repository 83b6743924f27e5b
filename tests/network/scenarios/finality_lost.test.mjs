// SPDX-License-Identifier: Apache-2.0
// Two of four validators are gone for good, and finality with them. Two candidates register, a
// fast-tracked referendum admits the candidates, removes the lost validators and reports the stall,
// and finality returns. The drill of the runbook "Finality is lost".

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { submit } from '../../e2e/lib/chain.mjs';
import { enactFast } from '../lib/governance.mjs';
import { encodedSessionKeys, keyOf, ownershipProof } from '../lib/keys.mjs';
import { openNetwork } from '../lib/network.mjs';

const CANDIDATES = ['Candidate//1', 'Candidate//2'];
const SCRIPT = fileURLToPath(new URL('../../../scripts/restore-finality', import.meta.url));

let network;
let api;
before(async () => {
	// Two hosts of candidates, and one without keys that comes later.
	network = await openNetwork({ validators: 4, extra: [...CANDIDATES, undefined], accounts: CANDIDATES });
	api = await network.connect(network.nodes[0]);
});
after(() => network?.close());

const addressOf = (name) => keyOf(name).address;
/** The set of voters by a node, and by the state of the best block. */
const setOfNode = async (node) => (await node.ask('grandpa_roundState')).setId;
const setOfState = async () => (await api.query.grandpa.currentSetId()).toNumber();
/** Waits until every node that runs has blocks as final that were made after this moment. */
async function finaliseNewBlocks() {
	const best = await network.nodes[0].best();
	for (const node of network.running) await network.watch.reach(node, best + 2, 420);
	network.watch.check();
}
let final;
let began;

test('without two of four blocks are made and none is final', { timeout: 420_000 }, async () => {
	const [, , third, fourth] = network.nodes;
	await Promise.all([third, fourth].map((node) => node.kill()));
	began = Date.now();
	final = await network.watch.standsStill(network.running);
});

test('two candidates register', { timeout: 420_000 }, async () => {
	for (const node of network.nodes.slice(4, 6)) await node.start();
	for (const name of CANDIDATES) {
		const owner = keyOf(name);
		await submit(api, api.tx.validatorSet.register(encodedSessionKeys(name), ownershipProof(name, owner)), owner, {}, 120);
	}
});

test('a fast-tracked referendum gives the chain a set that can vote', { timeout: 1_500_000 }, async () => {
	// As an operator does, on the node whose last final block is the highest.
	const heights = await Promise.all(network.validators(2).map((node) => node.finalised()));
	const node = network.nodes[heights.indexOf(Math.max(...heights))];
	const words = [
		...CANDIDATES.flatMap((name) => ['--admit', addressOf(name)]),
		...['Charlie', 'Dave'].flatMap((name) => ['--remove', addressOf(name)]),
		...['--url', node.url],
	];
	const { stdout } = await promisify(execFile)(SCRIPT, words, { timeout: 60_000 });
	const [, bytes] = /Propose this call: (0x[0-9a-f]+)/.exec(stdout);
	const number = await enactFast(api, api.tx(api.registry.createType('Call', bytes)));
	console.log(`enacted in block ${number}, ${Math.round((Date.now() - began) / 1000)} s after the loss`);
	await network.watch.reach(network.nodes[0], final + 1, 600);
	console.log(`finality is back ${Math.round((Date.now() - began) / 1000)} s after the loss`);
	await network.watch.advance(network.running, 5, { seconds: 300 });
	const validators = (await api.query.session.validators()).map(String).sort();
	assert.deepEqual(validators, ['Alice', 'Bob', ...CANDIDATES].map(addressOf).sort());
});

test('nodes and state number the sets alike, so later votes can be reported', { timeout: 60_000 }, async () => {
	const sets = await Promise.all(network.running.map(setOfNode));
	assert.deepEqual(sets, sets.map(() => sets[0]));
	assert.equal(await setOfState(), sets[0]);
});

test('one of the new four may be down', { timeout: 420_000 }, async () => {
	const [, second] = network.nodes;
	await second.kill();
	await finaliseNewBlocks();
	await second.start();
});

test('a lost validator that returns follows, and so does a new node', { timeout: 600_000 }, async () => {
	await network.nodes[2].start();
	await network.nodes[6].start();
	await finaliseNewBlocks();
});

test('nothing is lost', { timeout: 420_000 }, () => network.settle('finality lost'));
