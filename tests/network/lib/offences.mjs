// SPDX-License-Identifier: Apache-2.0
// What the chain does about a proven offence.

import assert from 'node:assert/strict';
import { until } from '../../e2e/lib/chain.mjs';

/** How long an offender may stay a validator: some sessions of a minute, in seconds. */
const REMOVAL_SECONDS = 300;

/** The event that reports the offence of `account` to the set of validators, if it is `event`. */
const offenceOf = (api, account) => (event) =>
	api.events.validatorSet.ValidatorOffended.is(event) && event.data.validator.eq(account) ? event.data : undefined;

/** What an offence is called on the chain: 16 bytes. */
export const BABE_EQUIVOCATION = 'babe:equivocatio';
export const GRANDPA_EQUIVOCATION = 'grandpa:equivoca';

/** Waits for `pick(events)` to give something for the events of a final block from `from` on. */
async function untilFinal(network, api, pick, { from, what, seconds }) {
	let number = from;
	return until(
		async () => {
			for (; number <= network.watch.height; number += 1) {
				const { hash } = network.watch.chain.get(number);
				const events = (await (await api.at(hash)).query.system.events()).map(({ event }) => event);
				const picked = pick(events);
				if (picked !== undefined) return { picked, number };
			}
			return undefined;
		},
		{ seconds, what },
	);
}

/** Waits until a final block has an offence of `account` of this kind: the number of the block. */
export async function untilOffence(network, api, account, { kind, from, seconds }) {
	const pick = (events) => (events.some(offenceOf(api, account)) ? events : undefined);
	const what = `an offence of ${account}`;
	const { picked, number } = await untilFinal(network, api, pick, { from, what, seconds });
	assertOffence(api, picked, account, kind);
	return number;
}

/** Fails if `events` report no offence of this kind by `account`, or the offence costs nothing. */
export function assertOffence(api, events, account, kind) {
	const offence = events.map(offenceOf(api, account)).find(Boolean);
	assert.ok(offence, `an offence of ${account}`);
	const kinds = events.filter((event) => api.events.offences.Offence.is(event)).map(({ data }) => data.kind);
	assert.deepEqual(kinds.map((bytes) => Buffer.from(bytes.toU8a(true)).toString()), [kind]);
	assert.ok(offence.slashFraction.toBigInt() > 0n, 'a slash fraction');
	assert.ok(offence.slashed.toBigInt() > 0n, 'a slashed bond');
}

/** Waits until `account`, whose offence is in block `from`, is removed and validates no more. */
export async function untilExcluded(network, api, account, from) {
	const isRemoval = (event) => api.events.validatorSet.ValidatorRemoved.is(event) && event.data.validator.eq(account);
	const limits = { from, what: `the removal of ${account}`, seconds: REMOVAL_SECONDS };
	await untilFinal(network, api, (events) => events.find(isRemoval), limits);
	await until(async () => !(await api.query.session.validators()).some((one) => one.eq(account)), {
		seconds: REMOVAL_SECONDS,
		what: `a session without ${account}`,
	});
}

/** The offences in all final blocks, as text. */
export async function offencesIn(network, api) {
	const found = [];
	for (let number = 1; number <= network.watch.height; number += 1) {
		const { hash } = network.watch.chain.get(number);
		const events = await (await api.at(hash)).query.system.events();
		const offences = events.filter(({ event }) => api.events.validatorSet.ValidatorOffended.is(event));
		found.push(...offences.map(({ event }) => `block ${number}: ${event.data.validator}`));
	}
	return found;
}
