// SPDX-License-Identifier: Apache-2.0
// Referenda of the holders, on a chain with the short periods of `local`.

import { eventOf, height, submit, untilEvent } from '../../e2e/lib/chain.mjs';
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
/** How many blocks a referendum may take, and how many seconds. */
const LIMITS = { blocks: 200, seconds: 1200 };

/**
 * Proposes `call`, has every voter vote for it, and waits until it is carried out. `voters` are
 * names of keys; the first proposes.
 */
export async function enact(api, call, voters = VOTERS) {
	const proposer = keyOf(voters[0]);
	await submit(api, api.tx.preimage.notePreimage(call.method.toHex()), proposer);
	const proposed = await height(api);
	eventOf((await submit(api, api.tx.democracy.propose(lookup(call), DEPOSIT), proposer)).events, 'democracy', 'Proposed');
	const { picked: started } = await untilNamed(api, 'democracy', 'Started', () => true, proposed);
	return carry(api, started.refIndex, voters);
}

/**
 * The same by the fast track: three quarters of the council propose, two thirds of the technical
 * committee shorten the vote and the delay. The number of the block in which it is carried out.
 */
export async function enactFast(api, call) {
	const [proposer] = MEMBERS.map((name) => keyOf(name));
	await submit(api, api.tx.preimage.notePreimage(call.method.toHex()), proposer);
	await move(api, 'council', api.tx.democracy.externalProposeMajority(lookup(call)));
	const shorten = api.tx.democracy.fastTrack(call.method.hash, FAST.voting, FAST.delay);
	const events = await move(api, 'technicalCommittee', shorten);
	return carry(api, eventOf(events, 'democracy', 'Started').refIndex);
}

/** How a proposal names a call whose preimage is on the chain. */
const lookup = (call) => ({ Lookup: { hash: call.method.hash, len: call.method.encodedLength } });

/** Every member of a body votes for `call`, which the body then carries out: the events of that. */
async function move(api, body, call) {
	const members = MEMBERS.map((name) => keyOf(name));
	const length = call.method.encodedLength;
	const proposed = await submit(api, api.tx[body].propose(members.length, call, length), members[0]);
	const { proposalHash, proposalIndex } = eventOf(proposed.events, body, 'Proposed');
	await Promise.all(members.map((member) => submit(api, api.tx[body].vote(proposalHash, proposalIndex, true), member)));
	const close = api.tx[body].close(proposalHash, proposalIndex, MOTION_WEIGHT, length);
	return (await submit(api, close, members[0])).events;
}

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
