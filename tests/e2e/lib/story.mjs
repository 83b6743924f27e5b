// SPDX-License-Identifier: Apache-2.0
// Telling what happens on a chain, step by step, as a person would.

import { balance, submit } from './chain.mjs';
import { btrst } from './talent.mjs';

/** What each share of a fee is paid for. */
const SHARES = {
	ClientReferrer: 'for bringing the client',
	TalentReferrer: 'for bringing the talent',
	Recommender: 'for the recommendation',
	Screening: 'for vetting the talent',
	DisputePot: 'to the pot that pays for disputes',
	Validators: 'to the pot of the validators',
	Treasury: 'to the community treasury',
};

export class Story {
	#print;
	#steps = 0;

	constructor(api, print) {
		this.api = api;
		this.#print = print;
	}

	heading(title) {
		this.#print('');
		this.#print(title);
		this.#print('='.repeat(title.length));
	}

	say(line = '') {
		this.#print(line);
	}

	note(line) {
		this.#print(line === '' ? '' : `   ${line}`);
	}

	/** Begins a step that has been played. */
	step(title) {
		this.#print('');
		this.#print(`${(this.#steps += 1)}. ${title}`);
	}

	/** Plays a step: submits `call`, and tells that it was done. */
	async play(who, call, title, options) {
		const result = await submit(this.api, call, who, options);
		this.step(title);
		return result;
	}

	/** Tells what the block of a step did to the free BTRST of `people`: addresses by name. */
	async noteMove({ block }, people) {
		const parent = (await this.api.rpc.chain.getHeader(block)).parentHash;
		for (const [name, address] of Object.entries(people)) {
			const [from, to] = await Promise.all([parent, block].map((at) => balance(this.api, address, at)));
			this.note(`  ${name.padEnd(24)}${btrst(from.free)} → ${btrst(to.free)}`);
		}
	}

	/** Tells who got which part of a fee; `names` has those whom the listener knows, by address. */
	noteShares(receipt, names = {}) {
		for (const { kind, earner, amount } of receipt.shares) {
			const who = names[earner] ? ` to ${names[earner]}` : '';
			this.note(`  share    ${btrst(amount)}${who} ${SHARES[kind]}`);
		}
	}
}

/**
 * A `print` that keeps lines back until `release()`, for a story that is played while another one
 * is told.
 */
export function heldBack(print) {
	let held = [];
	return {
		print: (line) => (held ? held.push(line) : print(line)),
		release() {
			held.forEach((line) => print(line));
			held = undefined;
		},
	};
}

/** All coins that are somebody's: free to use, and held as deposits. */
export const total = ({ free, held }) => free + held;

/** With a plus where it is not a minus. */
export const signed = (change, written) => `${change < 0n ? '' : '+'}${written(change)}`;
