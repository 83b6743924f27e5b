// SPDX-License-Identifier: Apache-2.0
// Referenda of the holders, on a chain with the short periods of `local`.

import { eventOf, height, submit, submitAll, until, untilEvent } from '../../e2e/lib/chain.mjs';
import { BTRST } from '../../e2e/lib/talent.mjs';
import { keyOf } from './keys.mjs';

/** The deposit of a proposal. */
const DEPOSIT = 500n * BTRST;
/** Who votes, and with how much. */
const VOTERS = ['Alice', 'Bob', 'Charlie', 'Dave', 'Eve', 'Ferdie', 'Alice//stash', 'Bob//stash'];
const VOTE = 1_000_000n * BTRST;
/** The members of the council and of the technical committee. */
const MEMBERS = ['Alice', 'Bob', 'Charlie'];
/** The vote and the delay of a fast-tracked referendum, in blocks. */
const FAST = { voting: 5, delay: 2 };
/** What a motion of a body may weigh: more than the two calls of a fast track. */
const MOTION_WEIGHT = { refTime: 10_000_000_000n, proofSize: 200_000n };
/** After how many blocks what has come into a block stays there, most probably. */
const SETTLED = 2;
/** How many blocks a referendum may take, and how many seconds. */
const LIMITS = { blocks: 200, seconds: 1200 };

/**
 * Proposes `call`, has every voter vote for it, and waits until it is carried out. `voters` are
 * names of keys; the first proposes.
 */
export async function enact(api, call, voters = VOTERS) {
	const proposer = keyOf(voters[0]);
	await note(api, call, proposer);
	const proposed = await height(api);
	eventOf((await submit(api, api.tx.democracy.propose(lookup(call), DEPOSIT), proposer)).events, 'democracy', 'Proposed');
	const { picked: started } = await untilNamed(api, 'democracy', 'Started', () => true, proposed);
	return carry(api, started.refIndex, voters);
}

/**
 * The same by the fast track: the council proposes, the technical committee shortens the vote and
 * the delay. The number of the block in which it is carried out.
 */
export async function enactFast(api, call) {
	const members = MEMBERS.map((name) => keyOf(name));
	await note(api, call, members[0]);
	const motions = [
		{ body: 'council', call: api.tx.democracy.externalProposeMajority(lookup(call)) },
		{ body: 'technicalCommittee', call: api.tx.democracy.fastTrack(call.method.hash, FAST.voting, FAST.delay) },
	];
	// Both bodies decide in one block: democracy would launch the council's proposal as a slow
	// referendum if a launch period ended in between.
	const length = (motion) => motion.call.method.encodedLength;
	const proposed = await submitAll(
		api,
		motions.map((motion) => api.tx[motion.body].propose(members.length, motion.call, length(motion))),
		members[0],
	);
	const named = motions.map(({ body }, index) => eventOf(proposed[index].events, body, 'Proposed'));
	// A call of its own for each member: signing changes the call.
	const votes = () =>
		motions.map(({ body }, index) => api.tx[body].vote(named[index].proposalHash, named[index].proposalIndex, true));
	await Promise.all(members.map((member) => submitAll(api, votes(), member)));
	await settled(api, async () => {
		const found = await Promise.all(motions.map(({ body }, index) => api.query[body].voting(named[index].proposalHash)));
		return found.every((voting) => voting.isSome && voting.unwrap().ayes.length === members.length);
	});
	const closings = motions.map((motion, index) => {
		const { proposalHash, proposalIndex } = named[index];
		return api.tx[motion.body].close(proposalHash, proposalIndex, MOTION_WEIGHT, length(motion));
	});
	const [, { events }] = await submitAll(api, closings, members[0]);
	return carry(api, eventOf(events, 'democracy', 'Started').refIndex);
}

/**
 * Waits until `condition()` has held for some blocks. A block in which a transaction has come may
 * give way to another one, which has the transaction not yet.
 */
async function settled(api, condition) {
	let since;
	const holds = async () => {
		const now = await height(api);
		since = (await condition()) ? (since ?? now) : undefined;
		return since !== undefined && now >= since + SETTLED;
	};
	await until(holds, { seconds: 240, every: 1000, what: 'the votes of both bodies' });
}

/** Puts the bytes of a call on the chain, unless an earlier vote has left them there. */
async function note(api, call, who) {
	if ((await api.query.preimage.requestStatusFor(call.method.hash)).isSome) return;
	await submit(api, api.tx.preimage.notePreimage(call.method.toHex()), who);
}

/** How a proposal names a call whose preimage is on the chain. */
const lookup = (call) => ({ Lookup: { hash: call.method.hash, len: call.method.encodedLength } });

/** Votes for a referendum, and waits until its call is carried out: the number of the block. */
async function carry(api, refIndex, voters = VOTERS) {
	const vote = { Standard: { vote: { aye: true, conviction: 'Locked1x' }, balance: VOTE } };
	const voted = await height(api);
	await Promise.all(voters.map((name) => submit(api, api.tx.democracy.vote(refIndex, vote), keyOf(name))));
	await untilNamed(api, 'democracy', 'Passed', (data) => data.refIndex.eq(refIndex), voted);
	const { picked: dispatched, number } = await untilNamed(api, 'scheduler', 'Dispatched', () => true, voted);
	if (dispatched.result.isErr) throw new Error(`the call of referendum ${refIndex} failed: ${dispatched.result.asErr}`);
	return number;
}

/** The first event `section.method` from block `fromBlock` on whose data fit. */
const untilNamed = (api, section, method, fits, fromBlock) =>
	untilEvent(
		api,
		(event) => (event.section === section && event.method === method && fits(event.data) ? event.data : undefined),
		{ what: `${section}.${method}`, fromBlock, ...LIMITS },
	);

/** Puts `code` in the place of the runtime by a referendum: the block of the upgrade. */
export async function upgradeTo(api, code, { checked = true } = {}) {
	const hash = api.registry.hash(code);
	const { authorizeUpgrade, authorizeUpgradeWithoutChecks, applyAuthorizedUpgrade } = api.tx.system;
	await enactFast(api, checked ? authorizeUpgrade(hash) : authorizeUpgradeWithoutChecks(hash));
	// The block with this transaction may be the last that the chain can make.
	return submit(api, applyAuthorizedUpgrade(`0x${code.toString('hex')}`), keyOf('Alice'), {}, 120);
}
