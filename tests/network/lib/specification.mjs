// SPDX-License-Identifier: Apache-2.0
// The chain of a network: that of `local`, with as many validators as wanted and with accounts for
// the load.

import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { BINARY } from '../../e2e/lib/node.mjs';
import { BTRST } from '../../e2e/lib/talent.mjs';
import { keyOf, sessionKeysOf } from './keys.mjs';

const execute = promisify(execFile);
const MOST_BYTES = 64 * 1024 * 1024;

/** What each account that the chain gets has from the start, taken from Ferdie's. */
const ENDOWMENT = 20_000n * BTRST;

/** Reads JSON. Numbers that JavaScript would round stay as they are written. */
const readJson = (text) =>
	JSON.parse(text, (_, value, { source }) =>
		typeof value === 'number' && !Number.isSafeInteger(value) ? JSON.rawJSON(source) : value,
	);

/**
 * Writes a raw specification into `directory` and gives its path. `validators` and `accounts` are
 * names of development keys.
 */
export async function writeSpecification(directory, { validators, accounts }) {
	const { stdout } = await execute(BINARY, ['export-chain-spec', '--chain', 'local'], { maxBuffer: MOST_BYTES });
	const specification = readJson(stdout);
	const { patch } = specification.genesis.runtimeGenesis;
	const addresses = validators.map((name) => keyOf(name).address);
	patch.validatorSet.validators = addresses;
	patch.session.keys = validators.map((name, index) => [
		addresses[index],
		addresses[index],
		Object.fromEntries(sessionKeysOf(name).map(({ field, pair }) => [field, pair.address])),
	]);
	endow(patch.balances.balances, [...addresses, ...accounts.map((name) => keyOf(name).address)]);

	const plain = join(directory, 'plain.json');
	await writeFile(plain, JSON.stringify(specification));
	const raw = await execute(BINARY, ['export-chain-spec', '--chain', plain, '--raw'], { maxBuffer: MOST_BYTES });
	const path = join(directory, 'chain.json');
	await writeFile(path, raw.stdout);
	return path;
}

/** Gives the accounts without coins some of Ferdie's: the supply stays as it is. */
function endow(balances, addresses) {
	const richest = balances.find(([address]) => address === keyOf('Ferdie').address);
	const poor = addresses.filter((address) => !balances.some(([known]) => known === address));
	const left = BigInt(richest[1].rawJSON) - BigInt(poor.length) * ENDOWMENT;
	richest[1] = JSON.rawJSON(String(left));
	for (const address of poor) balances.push([address, JSON.rawJSON(String(ENDOWMENT))]);
}
