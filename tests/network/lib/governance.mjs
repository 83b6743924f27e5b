// SPDX-License-Identifier: Apache-2.0
// A referendum of the holders, on a chain with the short periods of `local`.

import { eventOf, height, submit, untilEvent } from '../../e2e/lib/chain.mjs';
import { BTRST } from '../../e2e/lib/talent.mjs';
import { keyOf } from './keys.mjs';

/** The deposit of a proposal. */
const DEPOSIT = 500n * BTRST;
/** Who votes, and with how much. */
const VOTERS = ['Alice', 'Bob', 'Charlie', 'Dave', 'Eve', 'Ferdie', 'Alice//stash', 'Bob//stash'];
const VOTE = 1_000_000n * BTRST;
/** How many blocks a referendum may take, and how many seconds. */
const LIMITS = { blocks: 200, seconds: 1200 };

/**
 * Proposes `call`, has every voter vote for it, and waits until it is carried out. `voters` are
 * names of keys; the first proposes.
 */
export async function enact(api, call, voters = VOTERS) {
	const proposer = keyOf(voters[0]);
	const untilNamed = (section, method, fits, fromBlock) =>
		untilEvent(
			api,
			(event) => (event.section === section && event.method === method && fits(event.data) ? event.data : undefined),
			{ what: `${section}.${method}`, fromBlock, ...LIMITS },
		);

	await submit(api, api.tx.preimage.notePreimage(call.method.toHex()), proposer);
	const lookup = { Lookup: { hash: call.method.hash, len: call.method.encodedLength } };
	const proposed = await height(api);
	eventOf((await submit(api, api.tx.democracy.propose(lookup, DEPOSIT), proposer)).events, 'democracy', 'Proposed');
	const { picked: started } = await untilNamed('democracy', 'Started', () => true, proposed);
	const { refIndex } = started;

	const vote = { Standard: { vote: { aye: true, conviction: 'Locked1x' }, balance: VOTE } };
	const voted = await height(api);
	await Promise.all(voters.map((name) => submit(api, api.tx.democracy.vote(refIndex, vote), keyOf(name))));
	await untilNamed('democracy', 'Passed', (data) => data.refIndex.eq(refIndex), voted);
	const { picked: dispatched, number } = await untilNamed('scheduler', 'Dispatched', () => true, voted);
	if (dispatched.result.isErr) throw new Error(`the call of referendum ${refIndex} failed: ${dispatched.result.asErr}`);
	return number;
}
