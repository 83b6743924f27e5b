// SPDX-License-Identifier: Apache-2.0
// Records the metrics that the alarms and the dashboard name, for their tests:
//
//   node ops/tests/record.mjs --job talent-node URL… --job node-exporter URL… [--every SECONDS]
//
// Asks each URL (http://127.0.0.1:9615/metrics) five times and writes ops/tests/recorded/JOB.prom:
// a series, its value and the second on each line. The nodes are named a, b, c … in the order of
// their URLs, and so are the machines. Metrics that no alarm and no panel names are left out, and
// of the file systems all but the root.
//
//   --every SECONDS   the time between two samples (default 15)
//   --help            this text

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RECORDED, alerts, nameOf, panels, selectors } from './lib/files.mjs';

const SAMPLES = 5;

function fail(message) {
	console.error(`error: ${message}; see --help`);
	process.exit(1);
}

const jobs = new Map();
let every = 15;
let job;
const words = process.argv.slice(2);
while (words.length > 0) {
	const word = words.shift();
	if (word === '--job') {
		job = words.shift() ?? fail('--job needs a name');
		jobs.set(job, []);
	} else if (word === '--every') {
		every = Number(words.shift());
		if (!(every > 0)) fail('--every needs a number of seconds');
	} else if (/^https?:/.test(word) && job) {
		jobs.get(job).push(word);
	} else if (word === '--help' || word === '-h') {
		const { readFileSync } = await import('node:fs');
		const head = readFileSync(process.argv[1], 'utf8').split("\n").slice(1);
		console.log(head.slice(0, head.findIndex((line) => !line.startsWith('//'))).map((line) => line.replace(/^\/\/ ?/, '')).join('\n'));
		process.exit(0);
	} else {
		fail(`unknown argument '${word}'`);
	}
}
if (jobs.size === 0) fail('nothing to record');

const used = new Set(
	[...alerts().map(({ expr }) => expr), ...panels().flatMap(({ targets }) => targets.map(({ expr }) => expr))]
		.flatMap(selectors)
		.map(nameOf),
);
// Every metric of ours, used or not: a test asks for those that nobody uses.
const wanted = (name) => used.has(name) || name.startsWith('talent_');

async function sample(url, job, instance) {
	const text = await (await fetch(url, { signal: AbortSignal.timeout(10_000) })).text();
	const second = Math.round(Date.now() / 1000);
	const lines = [];
	for (const line of text.split('\n')) {
		const [, name, labels, value] = line.match(/^(\w+)(?:\{(.*)\})? (\S+)$/) ?? [];
		if (!name || !wanted(name) || /mountpoint="(?!\/")/.test(labels)) continue;
		lines.push(`${name}{${[labels, `job="${job}"`, `instance="${instance}"`].filter(Boolean).join(',')}} ${value} ${second}`);
	}
	return lines;
}

const found = new Map([...jobs.keys()].map((job) => [job, []]));
for (let turn = 0; turn < SAMPLES; turn += 1) {
	if (turn > 0) await new Promise((resolve) => setTimeout(resolve, every * 1000));
	for (const [job, urls] of jobs) {
		for (const [index, url] of urls.entries()) {
			const instance = `${String.fromCharCode(97 + index)}:${new URL(url).port}`;
			const lines = await sample(url, job, instance).catch((error) => fail(`${url}: ${error.message}`));
			found.get(job).push(...lines);
		}
	}
}
await mkdir(RECORDED, { recursive: true });
for (const [job, lines] of found) {
	const path = join(RECORDED, `${job}.prom`);
	await writeFile(path, `# Recorded by ops/tests/record.mjs.\n${lines.join('\n')}\n`);
	console.log(`${path}: ${lines.length} samples`);
}
