// SPDX-License-Identifier: Apache-2.0
// Encrypted files and envelopes, without a chain.

import assert from 'node:assert/strict';
import { createCipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import { before, test } from 'node:test';
import { Keyring } from '@polkadot/api';
import { cryptoWaitReady, mnemonicGenerate } from '@polkadot/util-crypto';
import { CID } from 'multiformats/cid';
import {
	BadEvidence,
	decrypt,
	encrypt,
	freshKey,
	readEnvelope,
	readSecrets,
	seal,
	unseal,
	writeSecrets,
} from '../lib/evidence.mjs';
import { contentId, isContentId } from '../lib/talent.mjs';

const PLAIN = Buffer.from('what was agreed, and what came of it');
const GENESIS = new Uint8Array(32).fill(1);
const refused = (what, words) => assert.throws(what, (error) => error instanceof BadEvidence && words.test(error.message));

let juror;
let arbitrator;
let stranger;
before(async () => {
	await cryptoWaitReady();
	const keyring = new Keyring({ type: 'sr25519' });
	[juror, arbitrator, stranger] = [0, 1, 2].map(() => keyring.addFromMnemonic(mnemonicGenerate()));
});

test('a content address is a CID of version 1: raw, SHA-256, base32', () => {
	const cid = CID.parse(contentId(PLAIN));
	assert.deepEqual([cid.version, cid.code, cid.multihash.code], [1, 0x55, 0x12]);
	assert.deepEqual(Buffer.from(cid.multihash.digest), createHash('sha256').update(PLAIN).digest());
	assert.equal(contentId('hello'), 'bafkreibm6jg3ux5qumhcn2b3flc3tyu6dmlb4xa7u5bf44yegnrjhc4yeq', 'as other tools have it');
	assert.ok(isContentId(contentId('')));
	for (const text of ['', 'hello', contentId('').toUpperCase(), contentId('').slice(1)]) assert.ok(!isContentId(text), text);
});

test('a file comes back, whatever its length, and no two encryptions look the same', () => {
	const key = freshKey();
	for (const plain of [PLAIN, Buffer.alloc(0), randomBytes(3_000_000)]) {
		const [one, other] = [encrypt(plain, key), encrypt(plain, key)];
		assert.notEqual(one.cid, other.cid);
		assert.equal(one.cid, contentId(one.ciphertext));
		assert.deepEqual(decrypt(one.ciphertext, { cid: one.cid, key }), plain);
	}
});

test('bytes that were changed are not what stands at the address', () => {
	const key = freshKey();
	const { cid, ciphertext } = encrypt(PLAIN, key);
	for (const at of [0, 5, 40, 80, ciphertext.length - 1]) {
		const changed = Buffer.from(ciphertext);
		changed[at] ^= 1;
		refused(() => decrypt(changed, { cid, key }), /not what stands at/);
		// Changed files with an address of their own are noticed, too.
		refused(() => decrypt(changed, { cid: contentId(changed), key }), /no encrypted|another key|damaged/);
	}
	refused(() => decrypt(PLAIN, { cid: contentId(PLAIN), key }), /no encrypted evidence/);
});

test('a wrong key is named as that', () => {
	const { cid, ciphertext } = encrypt(PLAIN, freshKey());
	refused(() => decrypt(ciphertext, { cid, key: freshKey() }), /encrypted with another key/);
});

test('a header that commits to one key and a ciphertext made with another are refused', () => {
	const [key, other] = [freshKey(), freshKey()];
	const header = encrypt(PLAIN, key).ciphertext.subarray(0, 68);
	const parts = Buffer.from(hkdfSync('sha256', other, header.subarray(4, 36), 'talent evidence', 76));
	const cipher = createCipheriv('aes-256-gcm', parts.subarray(0, 32), parts.subarray(32, 44)).setAAD(header);
	const crafted = Buffer.concat([header, cipher.update(PLAIN), cipher.final(), cipher.getAuthTag()]);
	const cid = contentId(crafted);
	refused(() => decrypt(crafted, { cid, key: other }), /another key/);
	refused(() => decrypt(crafted, { cid, key }), /tag is wrong/);
});

const sealed = (readers, changed = {}) => {
	const secrets = { key: freshKey(), files: [{ cid: contentId(PLAIN), name: 'contract.pdf' }] };
	return { secrets, ...seal(secrets, { genesis: GENESIS, number: 5, readers, ...changed }) };
};

test('each reader opens an envelope with their own key', () => {
	const { secrets, envelope, unreachable } = sealed([juror.address, arbitrator.address, juror.address]);
	assert.deepEqual(unreachable, []);
	assert.equal(readEnvelope(envelope, 'it').seals.length, 2, 'one for each');
	for (const key of [juror, arbitrator]) assert.deepEqual(unseal(envelope, key, 'it'), secrets);
	assert.ok(!envelope.includes('contract.pdf'), 'not even the name is public');
});

test('an envelope for others says so, and so does one that was changed or is of another case or chain', () => {
	const { envelope } = sealed([juror.address]);
	refused(() => unseal(envelope, stranger, 'it'), /nothing for this key: it was sealed for others/);

	const changes = [
		(it) => (it.case = 6),
		(it) => (it.genesis = `0x${'02'.repeat(32)}`),
		(it) => (it.ephemeral = `0x${Buffer.from(stranger.publicKey).toString('hex')}`),
		(it) => (it.ephemeral = `0x${'ff'.repeat(32)}`),
		(it) => (it.seals[0].sealed = it.seals[0].sealed.replace(/.$/, (last) => (last === '0' ? '1' : '0'))),
		(it) => (it.seals[0].nonce = `0x${'00'.repeat(24)}`),
		(it) => (it.seals[0].sealed = '0x'),
	];
	for (const change of changes) {
		const changed = JSON.parse(envelope);
		change(changed);
		refused(() => unseal(JSON.stringify(changed), juror, 'it'), /it was changed/);
	}
	// The seal of one reader is of no use to another.
	const moved = JSON.parse(envelope);
	moved.seals[0].reader = stranger.address;
	refused(() => unseal(JSON.stringify(moved), stranger, 'it'), /it was changed/);
});

test('what is no envelope is refused in words', () => {
	for (const [text, words] of [
		['', /not JSON/],
		['[]', /something else/],
		['null', /something else/],
		['{"kind":"talent evidence envelope","version":2}', /version 2/],
		['{"kind":"talent evidence envelope","version":1}', /a part is missing/],
		['{"kind":"talent evidence envelope","version":1,"seals":[null]}', /a part is missing/],
	]) {
		refused(() => unseal(text, juror, 'it'), words);
	}
	const { secrets, envelope } = sealed([juror.address]);
	refused(() => readSecrets(envelope, 'it'), /something else/);
	refused(() => unseal(writeSecrets(secrets), juror, 'it'), /something else/);
});

test('an account without an sr25519 key is named', () => {
	// No point of the curve.
	const multisig = new Keyring().encodeAddress(new Uint8Array(32).fill(255));
	const { envelope, unreachable } = sealed([juror.address, multisig]);
	assert.deepEqual(unreachable, [multisig]);
	assert.equal(readEnvelope(envelope, 'it').seals.length, 1);
	const other = new Keyring({ type: 'ed25519' }).addFromMnemonic(mnemonicGenerate());
	refused(() => unseal(envelope, other, 'it'), /ed25519 key; envelopes need sr25519/);
});

test('a name inside an envelope cannot lead out of the directory', () => {
	const cid = contentId(PLAIN);
	const named = (...names) => writeSecrets({ key: freshKey(), files: names.map((name) => ({ cid, name })) });
	for (const name of ['../x', '/etc/passwd', 'a/b', '..', '.', 'a\\b', 'a\0', '', 'x'.repeat(256)]) {
		refused(() => readSecrets(named(name), 'it'), /no name of a file/);
	}
	refused(() => readSecrets(named('a', 'a'), 'it'), /the same name/);
	refused(() => readSecrets(named(), 'it'), /no files/);
	const secrets = readSecrets(named('a', 'b c.pdf'), 'it');
	assert.deepEqual(secrets.files.map(({ name }) => name), ['a', 'b c.pdf']);
	const noKey = { kind: 'talent evidence keys', version: 1, key: '0x12', files: secrets.files };
	refused(() => readSecrets(JSON.stringify(noKey), 'it'), /no key/);
});
