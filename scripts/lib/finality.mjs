// SPDX-License-Identifier: Apache-2.0
// The call that scripts/restore-finality prints.

import { addressOn, finalisedHeight, height, request, view } from '../../tests/e2e/lib/chain.mjs';
import { readAccount } from '../../tests/e2e/lib/keys.mjs';
import { Misuse, Problem } from './program.mjs';
import { CHAIN, onChain } from './signer.mjs';

/** How many blocks are not final yet on a healthy chain, at most. */
const HEALTHY = 8;

const options = {
	...CHAIN,
	admit: { type: 'string', multiple: true, default: [] },
	remove: { type: 'string', multiple: true, default: [] },
	delay: { type: 'string', default: '2' },
};

export const command = { options, run };

async function run(values) {
	const delay = Number(values.delay);
	if (!Number.isInteger(delay) || delay < 1) throw new Misuse(`--delay takes a number of blocks, not '${values.delay}'`);
	if (values.admit.length + values.remove.length === 0) throw new Misuse('which validators? --admit and --remove name them');
	await onChain(values.url, 'validatorSet', async (api) => {
		const [admit, remove] = [values.admit, values.remove].map((names) => names.map((name) => addressOn(api, readAccount(name))));
		const [best, final] = await Promise.all([height(api), finalisedHeight(api)]);
		if (best - final <= HEALTHY) throw new Problem(`finality is not lost: block ${best} is the best, ${final} the last final one`);
		const set = await newSet(api, admit, remove);
		const call = await repair(api, { admit, remove, delay, final, setId: await setOfNode(values.url) });
		console.log(`Block ${final} is the last final one, ${best} the best. The set of validators will be ${set.length}:`);
		for (const address of set) console.log(`    ${address}`);
		console.log(`More than two thirds of them must run: ${Math.floor((set.length * 2) / 3) + 1}.`);
		console.log(`Hash of the call: ${call.method.hash.toHex()}`);
		console.log(`Propose this call: ${call.method.toHex()}`);
	});
}

/** The set after the referendum; fails if the chain would refuse it. */
async function newSet(api, admit, remove) {
	const now = (await view(api, 'ValidatorSet', 'validators')).map(String);
	for (const address of admit) {
		const record = await view(api, 'ValidatorSet', 'record', address);
		if (record.isNone) throw new Problem(`${address} has not registered: scripts/validator register`);
		if (now.includes(address)) throw new Problem(`${address} is a validator already`);
	}
	const aside = (await view(api, 'ValidatorSet', 'set_aside')).map(String);
	for (const address of remove) {
		if (![...now, ...aside].includes(address)) throw new Problem(`${address} is no validator`);
	}
	const set = [...now.filter((address) => !remove.includes(address)), ...admit];
	const { minValidators } = await view(api, 'ValidatorSet', 'parameters');
	if (set.length < minValidators.toNumber()) {
		throw new Problem(`${set.length} validators would remain, the least is ${minValidators}: admit more`);
	}
	return set;
}

/** The number of the set of voters on the node. */
async function setOfNode(url) {
	try {
		return (await request(url, 'grandpa_roundState')).setId;
	} catch (error) {
		throw new Problem(`the node does not say in which round it votes: ${error.message}`);
	}
}

/**
 * The change of the set, and two sessions later, when the new set makes blocks, the report of the
 * stall. By then the change has raised the number of the set in the state, but not on the nodes,
 * which wait for finality. The state takes the number of the nodes, and the session after the
 * report raises both: a node that syncs by its state, and a report of an offence, need the same.
 */
async function repair(api, { admit, remove, delay, final, setId }) {
	const { grandpa, scheduler, system, utility, validatorSet } = api.tx;
	const number = api.createType('u64', setId).toHex(true);
	const report = utility.batchAll([
		system.setStorage([[api.query.grandpa.currentSetId.key(), number]]),
		grandpa.noteStalled(delay, final),
	]);
	// A session has at most as many blocks as slots.
	const later = 2 * api.consts.babe.epochDuration.toNumber() + 2;
	return utility.batchAll([
		...admit.map((address) => validatorSet.admit(address)),
		...remove.map((address) => validatorSet.remove(address)),
		scheduler.scheduleAfter(later, null, 0, report),
	]);
}
