// SPDX-License-Identifier: Apache-2.0
// What the chain does about a proven offence.

import assert from 'node:assert/strict';
import { until, untilEvent, view } from '../../e2e/lib/chain.mjs';

/** How long an offender may stay a validator: some sessions of a minute, in seconds. */
const REMOVAL_SECONDS = 300;

/** `true` on a chain that takes the bond and the seat of an offender. */
const removesOffenders = (api) => api.events.validatorSet.ValidatorRemoved !== undefined;

/** The event that reports the offence of `account` to the set of validators, if it is `event`. */
export const offenceOf = (api, account) => (event) =>
	api.events.validatorSet.ValidatorOffended.is(event) && event.data.validator.eq(account) ? event.data : undefined;

/** Fails if `events` do not report an offence of `account`, or the offence costs nothing. */
export function assertOffence(api, events, account) {
	const offence = events.map(offenceOf(api, account)).find(Boolean);
	assert.ok(offence, `an offence of ${account}`);
	assert.ok(
		events.some((event) => api.events.offences.Offence.is(event)),
		'an offence that is kept',
	);
	assertCost(api, offence);
}

/** Fails if an offence costs nothing: a part of the bond, where validators have one. */
export function assertCost(api, offence) {
	assert.ok(offence.slashFraction.toBigInt() > 0n, 'a slash fraction');
	if (removesOffenders(api)) assert.ok(offence.slashed.toBigInt() > 0n, 'a slashed bond');
}

/**
 * Waits until `account`, whose offence is in block `fromBlock`, is no validator any more. On a
 * chain that only disables offenders: fails if the account is not on the list of offenders, or
 * nobody is disabled.
 */
export async function untilExcluded(api, account, fromBlock) {
	if (removesOffenders(api)) {
		const removed = ({ section, method, data }) =>
			section === 'validatorSet' && method === 'ValidatorRemoved' && data.validator.eq(account) ? data : undefined;
		await untilEvent(api, removed, { what: `the removal of ${account}`, fromBlock, seconds: REMOVAL_SECONDS });
		await until(async () => !(await api.query.session.validators()).some((one) => one.eq(account)), {
			seconds: REMOVAL_SECONDS,
			what: `a session without ${account}`,
		});
	} else {
		const offenders = await view(api, 'ValidatorSet', 'offenders');
		assert.ok(JSON.stringify(offenders).includes(String(account)), `${account} among the offenders`);
		assert.ok((await api.query.session.disabledValidators()).length > 0, 'a disabled validator');
	}
}
