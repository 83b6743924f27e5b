// SPDX-License-Identifier: Apache-2.0
// Passes connections on, later: node relay.mjs LEAST MOST PORT:ADDRESS:PORT…
//
// Listens on each first port of the loopback interface and connects to the address behind it. Bytes
// of either direction keep their order and wait between LEAST and MOST milliseconds.

import { connect, createServer } from 'node:net';

/** The most bytes of one direction that wait: a sender faster than this is held back. */
const MOST_WAITING = 4 * 1024 * 1024;

const [least, most, ...targets] = process.argv.slice(2);
const randomDelay = () => Number(least) + Math.random() * (Number(most) - Number(least));

/** Passes on what `from` sends, and its end, to `to`. */
function pass(from, to) {
	// Steps in their order, each with the time at which it may be taken.
	const steps = [];
	let waiting = 0;
	const takeSteps = () => {
		while (steps.length > 0 && steps[0].due <= Date.now()) steps.shift().step();
		if (steps.length > 0) setTimeout(takeSteps, Math.max(1, steps[0].due - Date.now()));
	};
	const later = (step) => {
		const due = Math.max(steps.at(-1)?.due ?? 0, Date.now() + randomDelay());
		steps.push({ due, step });
		if (steps.length === 1) takeSteps();
	};
	from.on('data', (bytes) => {
		waiting += bytes.length;
		if (waiting > MOST_WAITING) from.pause();
		later(() => {
			waiting -= bytes.length;
			if (waiting <= MOST_WAITING) from.resume();
			if (!to.destroyed) to.write(bytes);
		});
	});
	from.on('end', () => later(() => to.end()));
	from.on('error', () => to.destroy());
	from.on('close', () => later(() => to.destroy()));
}

for (const target of targets) {
	const [port, host, targetPort] = target.split(':');
	createServer({ allowHalfOpen: true, noDelay: true }, (caller) => {
		const callee = connect({ host, port: Number(targetPort), allowHalfOpen: true, noDelay: true });
		pass(caller, callee);
		pass(callee, caller);
	}).listen(Number(port));
}
