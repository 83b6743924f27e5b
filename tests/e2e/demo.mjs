// SPDX-License-Identifier: Apache-2.0
// The lives of two jobs, from post to pay, on a running development chain, told step by step.
//
//   node tests/e2e/demo.mjs [--url ws://127.0.0.1:9944]

import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { playNewcomer } from './demo/newcomer.mjs';
import { playWebsite } from './demo/website.mjs';
import { connect, finalisedHeight, until } from './lib/chain.mjs';
import { Story } from './lib/story.mjs';

/**
 * Plays the demo on the chain behind `api`. `print(line)` tells it. Gives the numbers that a test wants to check, of
 * either job.
 */
export async function playDemo(api, print = () => {}) {
	const category = await firstCategory(api);
	const story = new Story(api, print);
	const website = await playWebsite(story, category);
	const newcomer = await playNewcomer(story, category);
	const last = newcomer.lastBlock;
	await until(async () => (await finalisedHeight(api)) >= last, { seconds: 60, what: `finality of block ${last}` });
	story.say();
	story.say(`All of it is final: no block up to ${last} will ever be taken back.`);
	return { website, newcomer };
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
