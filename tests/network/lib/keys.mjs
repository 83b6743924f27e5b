// SPDX-License-Identifier: Apache-2.0
// Keys of validators, all derived from the development phrase: public knowledge.

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { keyringOf } from '../../e2e/lib/chain.mjs';
import { developmentKey } from '../../e2e/lib/keys.mjs';
import { BINARY } from '../../e2e/lib/node.mjs';

const execute = promisify(execFile);

/** The prefix of this network's addresses. */
const SS58_FORMAT = 7124;

/** The validators of a network of seven, in the order of hosts; a smaller one has the first. */
export const NAMES = ['Alice', 'Bob', 'Charlie', 'Dave', 'Eve', 'Ferdie', 'One'];

/** The session keys, in the order in which they are encoded: the field, its id and its scheme. */
export const KEY_TYPES = [
	{ field: 'grandpa', id: 'gran', scheme: 'ed25519' },
	{ field: 'babe', id: 'babe', scheme: 'sr25519' },
	{ field: 'authority_discovery', id: 'audi', scheme: 'sr25519' },
];

// The sr25519 code of polkadot.js is ready when the first key has been made.
await developmentKey('Alice');
const keyring = keyringOf({ registry: { chainSS58: SS58_FORMAT } });

/** The key `//NAME` of a scheme, with its address in the format of this network. */
export const keyOf = (name, scheme = 'sr25519') => keyring.addFromUri(`//${name}`, { name }, scheme);

/** The three session keys of `//NAME`, in order. */
export const sessionKeysOf = (name) => KEY_TYPES.map((type) => ({ ...type, pair: keyOf(name, type.scheme) }));

/** The public session keys of `//NAME`, encoded as calls take them. */
export const encodedSessionKeys = (name) => hexOf(...sessionKeysOf(name).map(({ pair }) => pair.publicKey));

/**
 * The proof that the holder of the session keys of `//NAME` has given them to the account `owner`:
 * each key signs the account.
 */
export function ownershipProof(name, owner) {
	const statement = Buffer.concat([Buffer.from('POP_'), owner.publicKey]);
	return hexOf(...sessionKeysOf(name).map(({ pair }) => pair.sign(statement)));
}

/** Bytes, one part after the other, in hexadecimal. */
export const hexOf = (...parts) => `0x${parts.map((part) => Buffer.from(part).toString('hex')).join('')}`;

/** Writes the session keys of `//NAME` into a keystore. */
export async function insertKeys(keystore, name) {
	for (const { id, scheme } of KEY_TYPES) {
		const words = ['key', 'insert', '--chain', 'local', '--keystore-path', keystore, '--suri', `//${name}`];
		await execute(BINARY, [...words, '--key-type', id, '--scheme', scheme]);
	}
}

/** The secret by which host `index` proves its identity to others: 32 bytes in hexadecimal. */
export const nodeKey = (index) => (index + 1).toString(16).padStart(64, '0');

/** The identity of host `index`, as it stands in addresses. */
export async function peerId(index) {
	const inspecting = execute(BINARY, ['key', 'inspect-node-key']);
	inspecting.child.stdin.end(nodeKey(index));
	return (await inspecting).stdout.trim();
}
