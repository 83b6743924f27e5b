// SPDX-License-Identifier: Apache-2.0
// Evidence that only those can read who judge: files encrypted before they get their address, and
// envelopes in which the key goes to each reader. Nothing here asks a chain.
//
// An encrypted file is
//
//     "TNE1" | 32 bytes salt | 32 bytes commitment | ciphertext | 16 bytes tag
//
// AES-256-GCM, its header authenticated too. Cipher key, nonce and commitment are made of the key
// and the salt by HKDF with SHA-256. The commitment says that there is one key only under which the
// file can be opened: without it, a party could craft a file that two jurors with two keys
// read differently.
//
// An envelope is JSON: a key made for it alone, and the secrets once for each reader, encrypted
// with what that key and the reader's sr25519 key agree upon. It is bound to chain, case and
// reader.

import { createCipheriv, createDecipheriv, hkdfSync, timingSafeEqual } from 'node:crypto';
import { bnToU8a, hexToU8a, isHex, stringToU8a, u8aConcat, u8aToHex, u8aToString } from '@polkadot/util';
import {
	blake2AsU8a,
	decodeAddress,
	naclDecrypt,
	naclEncrypt,
	randomAsU8a,
	sr25519Agreement,
	sr25519PairFromSeed,
} from '@polkadot/util-crypto';
import { sameAccount } from './keys.mjs';
import { contentId, isContentId } from './talent.mjs';

/** What is wrong with evidence, a key or an envelope, in words for the reader. */
export class BadEvidence extends Error {}

// ---- files --------------------------------------------------------------------------------------

const MAGIC = stringToU8a('TNE1');
const KEY_BYTES = 32;
const SALT_BYTES = 32;
const COMMITMENT_BYTES = 32;
const HEADER_BYTES = MAGIC.length + SALT_BYTES + COMMITMENT_BYTES;
const TAG_BYTES = 16;

/** A key that has never been used. */
export const freshKey = () => randomAsU8a(KEY_BYTES);

/** What one file is encrypted with. */
function partsOf(key, salt) {
	const parts = new Uint8Array(hkdfSync('sha256', key, salt, 'talent evidence', 32 + 12 + COMMITMENT_BYTES));
	return { cipherKey: parts.subarray(0, 32), nonce: parts.subarray(32, 44), commitment: parts.subarray(44) };
}

/** Encrypts the bytes of a file: the ciphertext, and its content address. */
export function encrypt(plain, key) {
	const salt = randomAsU8a(SALT_BYTES);
	const { cipherKey, nonce, commitment } = partsOf(key, salt);
	const header = u8aConcat(MAGIC, salt, commitment);
	const cipher = createCipheriv('aes-256-gcm', cipherKey, nonce, { authTagLength: TAG_BYTES }).setAAD(header);
	const ciphertext = Buffer.concat([header, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
	return { cid: contentId(ciphertext), ciphertext };
}

/** The bytes of the file that stands encrypted at the address `cid`. */
export function decrypt(ciphertext, { cid, key }) {
	const found = contentId(ciphertext);
	if (found !== cid) {
		throw new BadEvidence(`these bytes are not what stands at ${cid}: they were changed or are another file (${found})`);
	}
	if (ciphertext.length < HEADER_BYTES + TAG_BYTES || !MAGIC.every((byte, at) => byte === ciphertext[at])) {
		throw new BadEvidence(`${cid} is no encrypted evidence`);
	}
	const header = ciphertext.subarray(0, HEADER_BYTES);
	const salt = header.subarray(MAGIC.length, MAGIC.length + SALT_BYTES);
	const { cipherKey, nonce, commitment } = partsOf(key, salt);
	if (!timingSafeEqual(commitment, header.subarray(MAGIC.length + SALT_BYTES))) {
		throw new BadEvidence(`${cid} was encrypted with another key`);
	}
	const end = ciphertext.length - TAG_BYTES;
	const decipher = createDecipheriv('aes-256-gcm', cipherKey, nonce, { authTagLength: TAG_BYTES })
		.setAAD(header)
		.setAuthTag(ciphertext.subarray(end));
	try {
		return Buffer.concat([decipher.update(ciphertext.subarray(HEADER_BYTES, end)), decipher.final()]);
	} catch {
		throw new BadEvidence(`${cid} was damaged before it got its address: its tag is wrong`);
	}
}

// ---- what is kept secret: the key, and what the files are called --------------------------------

const SECRETS_KIND = 'talent evidence keys';

/**
 * The key of some files, and what each is called, as JSON. Every holder of the key can read them.
 */
export const writeSecrets = ({ key, files }) =>
	`${JSON.stringify({ kind: SECRETS_KIND, version: 1, key: u8aToHex(key), files }, null, '\t')}\n`;

/** The other way round. `what` names the text in errors, which never repeat what it says. */
export function readSecrets(text, what) {
	const { key, files } = parse(text, SECRETS_KIND, what);
	const isFile = (file) => typeof file?.name === 'string' && typeof file.cid === 'string' && isContentId(file.cid);
	if (!isHex(key, KEY_BYTES * 8) || !Array.isArray(files) || files.length === 0 || !files.every(isFile)) {
		throw new BadEvidence(`${what} is damaged: it names no key or no files`);
	}
	const named = files.map(({ cid, name }) => {
		// It is going to be written under that name, wherever it comes from.
		if (!/^[^/\\\0]{1,255}$/.test(name) || name === '.' || name === '..') {
			throw new BadEvidence(`${what} calls a file by what is no name of a file`);
		}
		return { cid, name };
	});
	if (new Set(named.map(({ name }) => name)).size < named.length) {
		throw new BadEvidence(`${what} gives two files the same name`);
	}
	return { key: hexToU8a(key), files: named };
}

function parse(text, kind, what) {
	let parsed;
	try {
		parsed = JSON.parse(text);
	} catch {
		throw new BadEvidence(`${what} cannot be read: it is not JSON`);
	}
	if (parsed?.kind !== kind) throw new BadEvidence(`${what} is something else than ${kind}`);
	if (parsed.version !== 1) throw new BadEvidence(`${what} is of version ${parsed.version}; known is 1`);
	return parsed;
}

// ---- envelopes ----------------------------------------------------------------------------------

const ENVELOPE_KIND = 'talent evidence envelope';

/** What a secret that two keys agree upon becomes for one reader of one case on one chain. */
const sealKey = ({ genesis, number, ephemeral, reader }, shared) =>
	blake2AsU8a(
		u8aConcat(
			stringToU8a(`${ENVELOPE_KIND} 1`),
			genesis,
			bnToU8a(number, { bitLength: 32, isLe: true }),
			ephemeral,
			reader,
			shared,
		),
		256,
	);

/** The secret part of an sr25519 key. */
function secretOf(key) {
	if (key.type !== 'sr25519') throw new BadEvidence(`this is an ${key.type} key; envelopes need sr25519`);
	// Header, secret, divider, public key: without a password it stands there as it is.
	return key.encodePkcs8().subarray(16, 80);
}

/**
 * Seals secrets for each of `readers`, addresses, in the case `number` of the chain with this
 * genesis hash. Gives the envelope as JSON, and those among the readers for whom it could not be
 * done: they have no sr25519 key.
 */
export function seal(secrets, { genesis, number, readers }) {
	const ephemeral = sr25519PairFromSeed(randomAsU8a(32));
	const unreachable = [];
	const seals = [];
	for (const address of new Set(readers)) {
		const reader = decodeAddress(address);
		let shared;
		try {
			shared = sr25519Agreement(ephemeral.secretKey, reader);
		} catch {
			unreachable.push(address);
			continue;
		}
		const key = sealKey({ genesis, number, ephemeral: ephemeral.publicKey, reader }, shared);
		const { encrypted, nonce } = naclEncrypt(stringToU8a(writeSecrets(secrets)), key);
		seals.push({ reader: address, nonce: u8aToHex(nonce), sealed: u8aToHex(encrypted) });
	}
	const envelope = {
		kind: ENVELOPE_KIND,
		version: 1,
		genesis: u8aToHex(genesis),
		case: number,
		ephemeral: u8aToHex(ephemeral.publicKey),
		seals,
	};
	return { envelope: `${JSON.stringify(envelope, null, '\t')}\n`, unreachable };
}

/** What an envelope says of itself, without opening it. */
export function readEnvelope(text, what) {
	const { genesis, case: number, ephemeral, seals } = parse(text, ENVELOPE_KIND, what);
	const isSeal = (seal) => typeof seal?.reader === 'string' && isHex(seal.nonce, 192) && isHex(seal.sealed);
	const isNumber = Number.isInteger(number) && number >= 0 && number < 2 ** 32;
	if (!isHex(genesis, 256) || !isNumber || !isHex(ephemeral, 256) || !Array.isArray(seals) || !seals.every(isSeal)) {
		throw new BadEvidence(`${what} is damaged: a part is missing`);
	}
	return { genesis: hexToU8a(genesis), number, ephemeral: hexToU8a(ephemeral), seals };
}

/** The secrets that an envelope has for the holder of `key`. */
export function unseal(text, key, what) {
	const { seals, ...bound } = readEnvelope(text, what);
	const secret = secretOf(key);
	const reader = key.publicKey;
	const own = seals.find(({ reader: address }) => sameAccount(address, key.address));
	if (!own) throw new BadEvidence(`${what} has nothing for this key: it was sealed for others`);
	let opened;
	try {
		const shared = sr25519Agreement(secret, bound.ephemeral);
		opened = naclDecrypt(hexToU8a(own.sealed), hexToU8a(own.nonce), sealKey({ ...bound, reader }, shared));
	} catch {
		// Its key is none. That is damage like any other.
	}
	if (!opened) throw new BadEvidence(`${what} was changed since it was sealed for this key, or is of another case`);
	return readSecrets(u8aToString(opened), `what is in ${what}`);
}
