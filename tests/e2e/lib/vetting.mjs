// SPDX-License-Identifier: Apache-2.0
// What applicants and screeners need: keys, opinions that are committed to, and the panel of a
// request.

import { u8aToHex } from '@polkadot/util';
import { eventOf, keyringOf, makeBlocks, submit, view } from './chain.mjs';
import { commitmentTo, placeOf, saltOf } from './commitment.mjs';
import { contentId } from './talent.mjs';

/** The skill that development chains have screeners for. */
export const SKILL = 0;

/**
 * The keys of those who screen for it from the start, by address. Public knowledge, as all keys of
 * these chains.
 */
export function screenerKeys(api) {
	const keyring = keyringOf(api);
	const names = ['Alice//stash', 'Bob//stash', 'Dave//stash', 'Eve//stash', 'Ferdie//stash', 'Two'];
	const keys = names.map((name) => keyring.addFromUri(`//${name}`, { name }));
	return Object.fromEntries(keys.map((key) => [key.address, key]));
}

/** What the holder of `key` thinks of a request: the two calls that say so, one after the other. */
export function opinion(api, key, { request, round, score }) {
	const report = contentId(`what ${key.address} found: request ${request}, panel ${round}`);
	const place = placeOf(api, 'screening', request, round);
	const salt = saltOf(key, place);
	const payload = ['(u8, Bytes)', [score, report]];
	const commitment = commitmentTo(api.registry, place, { address: key.address, payload, salt });
	return {
		key,
		score,
		commitment,
		commit: () => api.tx.screening.commitAssessment(request, commitment),
		reveal: () => api.tx.screening.submitAssessment(request, score, report, u8aToHex(salt)),
	};
}

/** `who` asks to be vetted: the number of the request. */
export async function requestScreening(api, who) {
	const call = api.tx.screening.requestScreening(SKILL, contentId(`the portfolio of ${who.address}`));
	const asked = await submit(api, call, who);
	return { asked, request: eventOf(asked.events, 'screening', 'ScreeningRequested').request.toNumber() };
}

/**
 * A request, as plain values: its stage (`Committing`, …) and who sits on it; `undefined` once it
 * is over.
 */
export async function readRequest(api, request) {
	const answer = await view(api, 'Screening', 'request', request);
	if (answer.isNone) return undefined;
	const [{ state }, stage] = answer.unwrap();
	const panel = state.isFailed ? undefined : state.inner.panel;
	return { stage: stage.type, panel: panel?.seats.map(({ screener }) => screener.toString()) ?? [] };
}

/**
 * Lets blocks pass until the request has come to `stage`, or is over if that is `undefined`: the
 * request then.
 */
export async function passUntil(api, request, stage, blocks = 60) {
	for (let made = 0; made <= blocks; made += 1) {
		const now = await readRequest(api, request);
		if (now?.stage === stage) return now;
		await makeBlocks(api, 1);
	}
	throw new Error(`request ${request} has not come to ${stage ?? 'its end'} in ${blocks} blocks`);
}

/**
 * Everybody on a panel gives one of these opinions: all commit, then all reveal. What each
 * transaction was.
 */
export async function assess(api, opinions) {
	const results = [];
	for (const { key, commit } of opinions) results.push(await submit(api, commit(), key));
	for (const { key, reveal } of opinions) results.push(await submit(api, reveal(), key));
	return results;
}

/** The public record of a screener, as plain numbers. */
export async function recordOf(api, address) {
	return (await view(api, 'Screening', 'record', address, SKILL)).toJSON();
}

/** The credential of an account, as plain values, or `null`. */
export async function credentialOf(api, address) {
	return (await view(api, 'Screening', 'credential', address, SKILL)).toJSON();
}
