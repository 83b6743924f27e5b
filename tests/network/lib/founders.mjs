// SPDX-License-Identifier: Apache-2.0
// The people of a network that a guide founds, and the genesis that its author fills in.

import { readFile, writeFile } from 'node:fs/promises';
import { BTRST } from '../../e2e/lib/talent.mjs';
import { keyOf } from './keys.mjs';

/** The blocks of a month, as vesting counts them. */
const MONTH = 438_000;
const SUPPLY = 250_000_000n * BTRST;
const percent = (part) => (SUPPLY / 100n) * BigInt(part);

/** The key of somebody in a network of a guide. Known to everybody, as all keys of tests. */
export const person = (name) => `Guide//${name}`;
/** The address of somebody in a network of a guide. */
export const addressOf = (name) => keyOf(person(name)).address;

const several = (name, count) => Array.from({ length: count }, (_, index) => `${name} ${index + 1}`.replace(' ', '//'));

/** Those who vote. */
export const HOLDERS = several('holder', 3);
const COUNCIL = several('councillor', 5);
const COMMITTEE = several('expert', 3);
const JURORS = several('juror', 15);

/**
 * Fills in the template of a genesis at `path`. `validators` have their bonds and some more.
 * `profile` replaces the profile of the network: for a rehearsal.
 */
export async function fillIn(path, { validators, profile }) {
	// Amounts are too large for numbers of JavaScript: they stay as they are written.
	const network = JSON.parse(await readFile(path, 'utf8'), (_, value, { source }) =>
		typeof value === 'number' && !Number.isSafeInteger(value) ? JSON.rawJSON(source) : value,
	);
	const sale = [
		...validators.map((name) => [name, 10_100n]),
		...HOLDERS.map((name) => [name, 1_500_000n]),
		...[...COUNCIL, ...COMMITTEE].map((name) => [name, 1_000n]),
		...JURORS.map((name) => [name, 200n]),
	].map(([name, coins]) => [addressOf(name), coins * BTRST]);
	const sold = sale.reduce((sum, [, amount]) => sum + amount, 0n);
	const balances = [
		[addressOf('contributor'), percent(19)],
		[addressOf('investor'), percent(22)],
		...sale,
		[addressOf('buyer'), percent(5) - sold],
	];
	network.balances.balances.push(...balances.map(([address, amount]) => [address, String(amount)]));
	network.vesting = {
		vesting: [
			[addressOf('contributor'), 11 * MONTH, 36 * MONTH, 0],
			[addressOf('investor'), 12 * MONTH, 24 * MONTH, 0],
		],
	};
	network.council = { members: COUNCIL.map(addressOf) };
	network.technicalCommittee = { members: COMMITTEE.map(addressOf) };
	network.jury.jurors = JURORS.map((name) => [addressOf(name), []]);
	if (profile) network.networkProfile = { ...network.networkProfile, ...profile };
	await writeFile(path, JSON.stringify(network, undefined, '\t'));
}
