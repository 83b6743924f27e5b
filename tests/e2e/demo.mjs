// SPDX-License-Identifier: Apache-2.0
// The lives of two jobs, from post to pay, on a running development chain, told step by step.
//
//   node tests/e2e/demo.mjs [--url ws://127.0.0.1:9944]

import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { playNewcomer } from './demo/newcomer.mjs';
import { playWebsite } from './demo/website.mjs';
import { balance, connect, finalisedHeight, until } from './lib/chain.mjs';
import { Story, heldBack } from './lib/story.mjs';
import { btrst, palletAccount } from './lib/talent.mjs';

/**
 * Plays the demo on the chain behind `api`: both jobs in the same blocks, told one after the other
 * by `print(line)`. Gives the numbers that a test checks, of each job, and what the community
 * treasury got of both.
 */
export async function playDemo(api, print = () => {}) {
	const category = await firstCategory(api);
	const treasury = palletAccount(api, api.consts.treasury.palletId);
	const before = await balance(api, treasury);
	const second = heldBack(print);
	const [website, newcomer] = await Promise.all([
		playWebsite(new Story(api, print), category).finally(second.release),
		playNewcomer(new Story(api, second.print), category),
	]);
	const last = Math.max(website.lastBlock, newcomer.lastBlock);
	const hash = await api.rpc.chain.getBlockHash(last);
	const income = (await balance(api, treasury, hash)).free - before.free;
	const story = new Story(api, print);
	story.say();
	story.say(`The community treasury has got ${btrst(income)} of both jobs.`);
	await until(async () => (await finalisedHeight(api)) >= last, { seconds: 60, what: `finality of block ${last}` });
	story.say(`All of it is final: no block up to ${last} will ever be taken back.`);
	return { website, newcomer, income };
}

/** The first category in which jobs may be posted. */
async function firstCategory(api) {
	if (!api.query.jobs || !api.query.members || !api.query.feeTreasury) {
		throw new Error('the chain behind this address is not a talent network: it has no jobs, members or fee treasury');
	}
	const entries = await api.query.jobs.categories.entries();
	const open = entries
		.map(([key, value]) => ({ id: key.args[0].toNumber(), ...describe(value) }))
		.filter(({ retired }) => !retired)
		.sort((a, b) => a.id - b.id);
	if (open.length === 0) {
		throw new Error('no category of work is open on this chain: governance adds one with jobs.addCategory');
	}
	return open[0];
}

function describe(value) {
	const category = value.unwrap();
	return { name: category.name.toUtf8(), retired: category.retired.isTrue };
}

async function main() {
	const { values } = parseArgs({ options: { url: { type: 'string', default: 'ws://127.0.0.1:9944' } } });
	const api = await connect(values.url);
	try {
		await playDemo(api, console.log);
	} finally {
		await api.disconnect();
	}
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	main().catch((error) => {
		console.error(`error: ${error.message}`);
		process.exitCode = 1;
	});
}
