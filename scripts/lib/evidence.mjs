// SPDX-License-Identifier: Apache-2.0
// The commands of scripts/evidence.

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { addressOn } from '../../tests/e2e/lib/chain.mjs';
import { contentOf, readCase, whoJudges } from '../../tests/e2e/lib/court.mjs';
import {
	decrypt,
	encrypt as encryptBytes,
	freshKey,
	readEnvelope,
	readSecrets,
	seal,
	unseal,
	writeSecrets,
} from '../../tests/e2e/lib/evidence.mjs';
import { readAccount } from '../../tests/e2e/lib/keys.mjs';
import { Misuse, Problem, readNumber } from './program.mjs';
import { CHAIN, KEY, onChain, readSigner } from './signer.mjs';

const SECRETS = { secrets: { type: 'string', default: 'evidence.secrets' } };

export const commands = {
	encrypt: { takes: ['FILE…'], options: { ...SECRETS, out: { type: 'string', default: 'evidence' } }, run: encrypt },
	share: {
		options: {
			...CHAIN,
			...SECRETS,
			case: { type: 'string', needed: true },
			to: { type: 'string', multiple: true, default: [] },
			out: { type: 'string' },
		},
		run: share,
	},
	open: {
		takes: ['ENVELOPE'],
		options: {
			...KEY,
			url: { type: 'string' },
			in: { type: 'string', default: 'evidence' },
			out: { type: 'string', default: 'opened' },
		},
		run: open,
	},
};

async function encrypt({ out, secrets }, paths) {
	const names = paths.map((path) => basename(path));
	const twice = names.find((name, at) => names.indexOf(name) < at);
	if (twice !== undefined) throw new Misuse(`two of the files are called ${twice}`);
	const key = freshKey();
	const files = [];
	for (const [at, path] of paths.entries()) {
		files.push({ name: names[at], ...encryptBytes(await read(path), key) });
	}
	// First what nothing can be read without.
	await write(secrets, writeSecrets({ key, files: files.map(({ cid, name }) => ({ cid, name })) }), 0o600);
	await directory(out);
	for (const { cid, name, ciphertext } of files) {
		await write(join(out, cid), ciphertext);
		console.log(`${cid}  ${name}`);
	}
	console.error(`Publish what is in ${out}. Keep ${secrets} to yourself.`);
}

async function share({ url, secrets: file, case: text, to, out }) {
	const number = readNumber(text, 'case');
	const others = to.map(readAccount);
	const secrets = readSecrets((await read(file)).toString('utf8'), file);
	await onChain(url, 'jury', async (api) => {
		const found = await readCase(api, number);
		if (!found) throw new Problem(`there is no case ${number}, or it is over`);
		const judges = whoJudges(found);
		if (judges.length + others.length === 0) throw new Problem(`nobody is drawn for case ${number} yet: it is at ${found.stage}`);
		const readers = [...judges, ...others.map((account) => ({ address: addressOn(api, account), role: 'named by you' }))];
		const { envelope, unreachable } = seal(secrets, {
			genesis: api.genesisHash.toU8a(),
			number,
			readers: readers.map(({ address }) => address),
		});
		const path = out ?? `evidence-${number}.envelope`;
		await write(path, envelope, 0o644, true);
		for (const { address, role } of readers) {
			if (!unreachable.includes(address)) console.log(`sealed for ${address} (${role})`);
		}
		const submitted = await contentOf(api, number);
		for (const { cid, name } of secrets.files) {
			if (!submitted.includes(cid)) console.error(`note: ${name} is not submitted in case ${number} yet: ${cid}`);
		}
		console.log(`The envelope is ${path}`);
		if (unreachable.length > 0) {
			throw new Problem(`no sr25519 key, so nothing is sealed for: ${unreachable.join(', ')}`);
		}
	});
}

async function open(values, [path]) {
	const text = (await read(path)).toString('utf8');
	const { genesis, number } = readEnvelope(text, path);
	const { key } = await readSigner(values);
	const { key: fileKey, files } = unseal(text, key, path);
	const opened = [];
	for (const { cid, name } of files) {
		opened.push({ name, plain: decrypt(await read(join(values.in, cid)), { cid, key: fileKey }) });
	}
	if (values.url !== undefined) await checkSubmitted(values.url, { path, genesis, number, files });
	await directory(values.out, 0o700);
	for (const { name, plain } of opened) {
		await write(join(values.out, name), plain, 0o600);
		console.log(join(values.out, name));
	}
	if (values.url === undefined) {
		console.error(`note: each file is what stands at its address. Whether case ${number} is about these: --url URL`);
	}
}

/** The envelope is of this chain, and all that is in it was submitted in its case. */
async function checkSubmitted(url, { path, genesis, number, files }) {
	await onChain(url, 'jury', async (api) => {
		if (!api.genesisHash.eq(genesis)) throw new Problem(`${path} is of another chain than the one at ${url}`);
		const submitted = await contentOf(api, number);
		const foreign = files.find(({ cid }) => !submitted.includes(cid));
		if (foreign) throw new Problem(`${foreign.name} was not submitted in case ${number}: ${foreign.cid}`);
	});
}

async function read(path) {
	try {
		return await readFile(path);
	} catch (error) {
		throw new Problem(`${path} cannot be read: ${error.code === 'ENOENT' ? 'there is no such file' : error.code}`);
	}
}

/** Writes a file; one that is there already stays, unless it may be replaced. */
async function write(path, content, mode = 0o644, replace = false) {
	try {
		await writeFile(path, content, { mode, flag: replace ? 'w' : 'wx' });
	} catch (error) {
		const why = error.code === 'EEXIST' ? 'it is there already, and is not overwritten' : error.code;
		throw new Problem(`${path} cannot be written: ${why}`);
	}
}

async function directory(path, mode = 0o755) {
	try {
		await mkdir(path, { recursive: true, mode });
	} catch (error) {
		throw new Problem(`${path} cannot be made: ${error.code}`);
	}
}
