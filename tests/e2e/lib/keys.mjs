// SPDX-License-Identifier: Apache-2.0
// The key of a script's user: read from a file that nobody else can read, and never shown.

import { readFile, stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { Keyring } from '@polkadot/api';
import { isHex } from '@polkadot/util';
import {
	addressEq,
	cryptoWaitReady,
	decodeAddress,
	keyExtractSuri,
	mnemonicValidate,
} from '@polkadot/util-crypto';

/** What is wrong with a key, without a word of what it is. */
export class BadKey extends Error {}

/**
 * The key in a file: a secret phrase, or 32 bytes in hexadecimal, with a derivation path if need
 * be; or an account as wallets export it, JSON, with a password that is asked for.
 */
export async function readKey(file) {
	await cryptoWaitReady();
	let text;
	try {
		const { mode } = await stat(file);
		if (mode & 0o077) throw new BadKey(`others can read ${file}; first: chmod 600 ${file}`);
		text = (await readFile(file, 'utf8')).trim();
	} catch (error) {
		if (error instanceof BadKey) throw error;
		throw new BadKey(`the key file ${file} cannot be read: ${error.code}`);
	}
	return text.startsWith('{') ? exportedAccount(text, file) : fromPhrase(text, file);
}

/** The key that development chains have under a name: `Alice`, `Juror//1`. Public knowledge. */
export async function developmentKey(name) {
	await cryptoWaitReady();
	const key = attempt(() => new Keyring({ type: 'sr25519' }).addFromUri(`//${name}`, { name }));
	if (!key) throw new BadKey(`'${name}' is no name of a development key`);
	return key;
}

/** The account behind an address in any format: 32 bytes. */
export function readAccount(text) {
	const account = isHex(text) ? undefined : attempt(() => decodeAddress(text));
	if (account?.length !== 32) throw new BadKey(`'${text}' is no address of an account`);
	return account;
}

/**
 * Returns `true` for two addresses of one account, in any format. A text that is no address is of
 * no account.
 */
export const sameAccount = (one, other) => attempt(() => addressEq(one, other)) ?? false;

function fromPhrase(text, file) {
	// Without a phrase it is a development key. What is nothing of all that would be taken for a
	// secret, padded with blanks.
	const phrase = text.startsWith('//') ? undefined : (attempt(() => keyExtractSuri(text).phrase) ?? '');
	if (phrase !== undefined && !isHex(phrase, 256) && !mnemonicValidate(phrase)) {
		throw new BadKey(`${file} holds no secret phrase, no 32 bytes in hexadecimal and no exported account`);
	}
	const key = attempt(() => new Keyring({ type: 'sr25519' }).addFromUri(text));
	if (!key) throw new BadKey(`what ${file} holds makes no key: look at its derivation path`);
	return key;
}

async function exportedAccount(text, file) {
	const account = attempt(() => new Keyring({ type: 'sr25519' }).addFromJson(JSON.parse(text)));
	if (!account) throw new BadKey(`${file} is no account as wallets export it`);
	if (account.type !== 'sr25519') throw new BadKey(`${file} is an ${account.type} key; sr25519 is needed`);
	const password = process.env.TALENT_PASSWORD ?? (await ask(`Password of the account in ${file}: `));
	if (!attempt(() => (account.unlock(password), true))) throw new BadKey(`that is not the password of ${file}`);
	return account;
}

/** Asks on the terminal, and shows nothing of the answer. */
async function ask(question) {
	if (!process.stdin.isTTY) throw new BadKey('the account has a password: give it in TALENT_PASSWORD, or on a terminal');
	process.stderr.write(question);
	const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
	const terminal = createInterface({ input: process.stdin, output: nowhere, terminal: true });
	try {
		return await new Promise((resolve, reject) => {
			terminal.once('line', resolve);
			terminal.once('SIGINT', () => reject(new BadKey('no password was given')));
		});
	} finally {
		terminal.close();
		process.stderr.write('\n');
	}
}

/** What `make` gives; `undefined` if it throws: errors of the libraries can repeat the secret. */
function attempt(make) {
	try {
		return make();
	} catch {
		return undefined;
	}
}
