// SPDX-License-Identifier: Apache-2.0
// Words and numbers of the talent network, for the demo and the tests.

import { createHash } from 'node:crypto';
import { stringToU8a, u8aConcat } from '@polkadot/util';
import { encodeAddress } from '@polkadot/util-crypto';

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';

/**
 * The content address (CID version 1, raw bytes, SHA-256) of a text. On the chain stands the address; the text itself
 * is kept wherever its author likes, and anybody can check that it is the same.
 */
export function contentId(text) {
	const digest = createHash('sha256').update(text, 'utf8').digest();
	const bytes = Buffer.concat([Buffer.from([0x01, 0x55, 0x12, 0x20]), digest]);
	let bits = '';
	for (const byte of bytes) bits += byte.toString(2).padStart(8, '0');
	let encoded = 'b';
	for (let at = 0; at < bits.length; at += 5) encoded += BASE32[parseInt(bits.slice(at, at + 5).padEnd(5, '0'), 2)];
	return encoded;
}

/** One BTRST in its smallest unit. */
export const BTRST = 10n ** 18n;

/** An amount as a person writes it: `1,234.5 BTRST`, cut (never rounded up) after six decimals. */
export function btrst(amount) {
	const sign = amount < 0n ? '-' : '';
	const absolute = amount < 0n ? -amount : amount;
	const whole = (absolute / BTRST).toString().replace(/\B(?=(\d{3})+$)/g, ',');
	const fraction = (absolute % BTRST).toString().padStart(18, '0').slice(0, 6).replace(/0+$/, '');
	return `${sign}${whole}${fraction ? `.${fraction}` : ''} BTRST`;
}

/** The account of a pallet, from its eight-byte id. */
export function palletAccount(api, palletId) {
	const padded = new Uint8Array(32);
	padded.set(u8aConcat(stringToU8a('modl'), palletId.toU8a()));
	return encodeAddress(padded, api.registry.chainSS58 ?? 42);
}

export const CLIENT = { client: true, talent: false, agency: false };
export const TALENT = { client: false, talent: true, agency: false };
