// SPDX-License-Identifier: Apache-2.0
// Which chain a script talks to, and on whose behalf.

import { connect, submit } from '../../tests/e2e/lib/chain.mjs';
import { developmentKey, readAccount, readKey } from '../../tests/e2e/lib/keys.mjs';
import { btrst } from '../../tests/e2e/lib/talent.mjs';
import { Misuse, Problem } from './program.mjs';

/** The options that say where the chain is. */
export const CHAIN = { url: { type: 'string', default: 'ws://127.0.0.1:9944' } };
/** The options that say whose key it is. */
export const KEY = { 'key-file': { type: 'string' }, dev: { type: 'string' } };
/** And whose account, where another wallet may sign. */
export const ACCOUNT = { account: { type: 'string' } };

/**
 * The key that the options name, and its account; or the account alone, of a person who signs
 * elsewhere.
 */
export async function readSigner(values) {
	const given = ['key-file', 'dev', 'account'].filter((name) => values[name] !== undefined);
	if (given.length === 0) throw new Misuse('whose? --key-file FILE says it');
	if (given.length > 1) throw new Misuse(`--${given.join(' and --')} cannot both say whose it is`);
	if (values.account !== undefined) return { key: undefined, account: readAccount(values.account) };
	const key = values.dev === undefined ? await readKey(values['key-file']) : await developmentKey(values.dev);
	return { key, account: key.publicKey };
}

/** Runs `use(api)` with the chain behind `url`, which must have the pallet. */
export async function onChain(url, pallet, use) {
	if (!/^wss?:\/\/./.test(url)) throw new Misuse(`--url takes an address that begins with ws:// or wss://, not '${url}'`);
	const api = await connect(url, { seconds: 15 }).catch((error) => {
		throw new Problem(error.message);
	});
	try {
		if (!api.consts[pallet]) throw new Problem(`the chain at ${url} has no pallet '${pallet}': it is another network`);
		await use(api);
	} finally {
		await api.disconnect();
	}
}

/** Signs and submits a call; without a key, prints the call for a wallet that signs it. */
export async function send(api, call, key, done) {
	if (!key) {
		console.log(`Sign and submit this call: ${call.method.toHex()}`);
		return;
	}
	const { number, fee } = await submit(api, call, key);
	console.log(`${done}: block ${number}, ${fee === 0n ? 'for nothing' : `at ${btrst(fee)}`}`);
}

/** How long so many blocks take, in words behind the number of a block. */
export function soon(api, blocks) {
	const minutes = Math.round((blocks * api.consts.babe.expectedBlockTime.toNumber()) / 60_000);
	if (blocks <= 0) return ' (over)';
	if (minutes < 2) return ' (a minute or so)';
	if (minutes < 120) return ` (in about ${minutes} minutes)`;
	const hours = Math.round(minutes / 60);
	return hours < 48 ? ` (in about ${hours} hours)` : ` (in about ${Math.round(hours / 24)} days)`;
}
