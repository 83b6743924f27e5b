// SPDX-License-Identifier: Apache-2.0
// The commands of scripts/validator.

import { readFile } from 'node:fs/promises';
import { addressOn, height, request, view } from '../../tests/e2e/lib/chain.mjs';
import { readAccount, sameAccount } from '../../tests/e2e/lib/keys.mjs';
import { btrst } from '../../tests/e2e/lib/talent.mjs';
import { Problem } from './program.mjs';
import { ACCOUNT, CHAIN, KEY, onChain, readSigner, send, soon } from './signer.mjs';

const COMMON = { ...CHAIN, ...KEY, ...ACCOUNT, real: { type: 'string' } };

export const commands = {
	status: { options: COMMON, run: status },
	'rotate-keys': { options: COMMON, run: rotateKeys },
	register: { options: COMMON, run: register },
	'set-keys': { options: { ...COMMON, keys: { type: 'string', needed: true } }, run: setKeys },
	leave: { options: COMMON, run: simple('leave', 'left') },
	resume: { options: COMMON, run: simple('resume', 'resumed') },
	withdraw: { options: COMMON, run: simple('withdraw', 'withdrawn') },
};

/** Runs `use` with the chain, the validator's address, and a function that sends its calls. */
async function asValidator(values, use) {
	const { key, account } = await readSigner(values);
	const real = values.real === undefined ? undefined : readAccount(values.real);
	await onChain(values.url, 'validatorSet', async (api) => {
		const address = addressOn(api, real ?? account);
		const sends = (call, done) => {
			const sent = real === undefined ? call : api.tx.proxy.proxy({ Id: address }, 'Validate', call);
			return send(api, sent, key, done);
		};
		await use(api, address, sends, values);
	});
}

function simple(method, done) {
	return (values) => asValidator(values, (api, address, sends) => sends(api.tx.validatorSet[method](), `${address} has ${done}`));
}

/** Lets the node make session keys for the account: the keys and their proof. */
async function newKeys(values, api, address) {
	const owner = api.createType('AccountId', address).toHex();
	try {
		return await request(values.url, 'author_rotateKeysWithOwner', owner);
	} catch (error) {
		throw new Problem(
			`the node makes no keys (${error.message}): the method is allowed on the node's own machine, with --rpc-methods unsafe elsewhere`,
		);
	}
}

function rotateKeys(values) {
	return asValidator(values, async (api, address, sends) => {
		const { keys, proof } = await newKeys(values, api, address);
		await sends(api.tx.session.setKeys(keys, proof), `session keys of ${address} are set`);
		await untilThen(api);
	});
}

function register(values) {
	return asValidator(values, async (api, address, sends) => {
		const { keys, proof } = await newKeys(values, api, address);
		await sends(api.tx.validatorSet.register(keys, proof), `${address} is registered`);
		console.log('A referendum admits the candidate: validatorSet.admit(account).');
	});
}

function setKeys(values) {
	return asValidator(values, async (api, address, sends) => {
		const { account, keys, proof } = await readKeys(values.keys);
		if (!sameAccount(account, address)) throw new Problem(`the keys in ${values.keys} belong to ${account}, not to ${address}`);
		await sends(api.tx.session.setKeys(keys, proof), `session keys of ${address} are set`);
		await untilThen(api);
	});
}

/** Says when keys that were set now begin to sign. */
async function untilThen(api) {
	const session = (await api.query.session.currentIndex()).toNumber();
	console.log(`The keys sign from session ${session + 2} on; it is session ${session}. The old keys sign until then.`);
}

async function status(values) {
	await asValidator(values, async (api, address) => {
		const now = await height(api);
		const session = (await api.query.session.currentIndex()).toNumber();
		console.log(`${address}`);
		console.log(`    it is block ${now}, session ${session}`);
		const record = await view(api, 'ValidatorSet', 'record', address);
		console.log(`    record: ${record.isSome ? recordLine(api, record.unwrap(), session) : 'none, the account has not registered'}`);
		const signs = (await api.query.session.validators()).some((one) => one.eq(address));
		console.log(`    in this session: ${signs ? 'validator' : 'no validator'}`);
		const keys = await api.query.session.nextKeys(address);
		console.log(`    session keys: ${keys.isNone ? 'none' : await keysLine(values.url, keys.unwrap())}`);
		const silence = await view(api, 'ValidatorSet', 'silence', address);
		if (silence.isSome) {
			const { blocks, limit } = silence.unwrap();
			console.log(`    silence: ${blocks} of ${limit} blocks of others since the validator's last block`);
		}
		const pot = await view(api, 'ValidatorSet', 'pot');
		console.log(`    pot: ${btrst(pot.balance.toBigInt())}; the author of the next block receives ${btrst(pot.nextReward.toBigInt())}`);
	});
}

function recordLine(api, { status: stage, bond, offence }, session) {
	const parts = [stageLine(api, stage, session), `bond ${btrst(bond.toBigInt())}`];
	if (offence.isSome) parts.push(`an offence, of which ${btrst(offence.unwrap().slashed.toBigInt())} were slashed`);
	return parts.join(', ');
}

function stageLine(api, stage, session) {
	if (stage.isCandidate) return 'candidate, waits for a referendum';
	if (stage.isValidator) return 'validator';
	if (stage.isSetAside) return 'set aside for silence: scripts/validator resume';
	const free = stage.asFormer.lastSession.toNumber() + api.consts.validatorSet.keptSessions.toNumber() + 2;
	const blocks = (free - session) * api.consts.babe.epochDuration.toNumber();
	const when = free > session ? `from session ${free} on${soon(api, blocks)}` : 'now';
	return `former validator, can withdraw ${when}`;
}

/** Whether the node's keystore has the secrets of the keys. */
async function keysLine(url, keys) {
	const hex = keys.toHex();
	try {
		return (await request(url, 'author_hasSessionKeys', hex)) ? 'in the keystore of the node' : 'NOT in the keystore of the node';
	} catch {
		return 'set; the node does not say whether its keystore has them';
	}
}

async function readKeys(file) {
	let text;
	try {
		text = await readFile(file, 'utf8');
	} catch (error) {
		throw new Problem(`${file} cannot be read: ${error.code}`);
	}
	let entry;
	try {
		entry = JSON.parse(text);
	} catch {
		throw new Problem(`${file} is not JSON`);
	}
	const isHex = (value) => typeof value === 'string' && /^0x([0-9a-f]{2})+$/.test(value);
	const { account, keys, proof } = entry ?? {};
	if (!isHex(keys) || !isHex(proof)) throw new Problem(`${file} is no entry of a validator: it has no keys and proof in hexadecimal`);
	return { account, keys, proof };
}
