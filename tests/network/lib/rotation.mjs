// SPDX-License-Identifier: Apache-2.0
// New session keys of validators, known to the test: `//NAME//2`.

import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { submit, until } from '../../e2e/lib/chain.mjs';
import { encodedSessionKeys, hexOf, keyOf, ownershipProof, sessionKeysOf } from './keys.mjs';

/** How long new keys may take to sign: some sessions of a minute, in seconds. */
const ROTATION_SECONDS = 300;

/** The name of the new keys of a validator. */
export const newKeys = (name) => `${name}//2`;

/** Gives the validators on `nodes` new session keys, and waits until these sign. */
export async function rotateKeys(api, nodes) {
	for (const node of nodes) {
		const name = newKeys(node.keys);
		for (const { id, pair } of sessionKeysOf(name)) {
			await node.ask('author_insertKey', id, `//${name}`, hexOf(pair.publicKey));
		}
		const owner = keyOf(node.keys);
		await submit(api, api.tx.session.setKeys(encodedSessionKeys(name), ownershipProof(name, owner)), owner);
	}
	for (const node of nodes) {
		const wanted = hexOf(keyOf(newKeys(node.keys)).publicKey);
		const signs = async () => (await api.query.babe.authorities()).some(([authority]) => authority.toHex() === wanted);
		await until(signs, { seconds: ROTATION_SECONDS, what: `the new keys of ${node.keys}` });
	}
}

const SCRIPT = fileURLToPath(new URL('../../../scripts/validator', import.meta.url));

/**
 * Does what an operator does: the node makes new session keys, and the account of `name` sets them.
 * Waits until the keys of genesis sign no more.
 */
export async function takeKeysOf(api, node, name) {
	const words = ['rotate-keys', '--dev', name, '--url', node.url];
	const { stdout } = await promisify(execFile)(SCRIPT, words, { timeout: 120_000 });
	console.log(stdout.trim());
	const old = hexOf(keyOf(name).publicKey);
	const signs = async () => (await api.query.babe.authorities()).some(([authority]) => authority.toHex() === old);
	await until(async () => !(await signs()), { seconds: ROTATION_SECONDS, what: `a session without the old keys of ${name}` });
}
