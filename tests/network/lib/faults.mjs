// SPDX-License-Identifier: Apache-2.0
// Faults of the network between hosts. The interface `control`, by which the test asks the nodes,
// has none of them.
//
// Loss and partitions are rules of nftables, a narrow link is a token bucket of the kernel. A delay
// is made by a relay on each host (relay.mjs), because the kernel may lack `netem`.

import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DIRECTORY, peerAddress, runOn, spawnOn } from './hosts.mjs';

/** The port at which nodes listen for each other. */
export const P2P_PORT = 30333;
/** The port by which relays reach a node: the host hands it on to `P2P_PORT`. */
const RELAYED_PORT = 30334;
/** A host's relay to host `index` listens on this port and the index. */
const RELAY_PORT = 31_000;

const RELAY = fileURLToPath(new URL('relay.mjs', import.meta.url));

/** The rules for packets that arrive at one host, for nftables. */
function rulesOf({ refused, loss }) {
	const rules = [];
	if (refused.length > 0) rules.push(`iifname "peers" ip saddr { ${refused.join(', ')} } drop`);
	if (loss > 0) rules.push(`iifname "peers" numgen random mod 100 < ${loss} counter drop`);
	return rules;
}

/** The lines of a chain of nftables. */
const chain = (name, hook, rules) => [`chain ${name} {`, hook, ...rules, '}'];

/** Replaces a table of nftables on host `index`, at once. */
const setTable = (index, name, lines) =>
	runOn(
		index,
		['nft', '-f', '-'],
		[`table inet ${name}`, `delete table inet ${name}`, `table inet ${name} {`, ...lines, '}', ''].join('\n'),
	);

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

export class Faults {
	#hosts;
	#relays = [];

	/** `count` is the number of hosts. */
	constructor(count) {
		this.#hosts = Array.from({ length: count }, () => ({ refused: [], loss: 0 }));
	}

	/** Hosts hear only hosts of their own group. Each group is a list of indices. */
	async partition(...groups) {
		for (const group of groups) {
			const others = groups.filter((other) => other !== group).flat();
			for (const index of group) this.#hosts[index].refused = others.map(peerAddress);
		}
		await this.#apply();
	}

	/** Ends a partition. */
	async heal() {
		for (const host of this.#hosts) host.refused = [];
		await this.#apply();
	}

	/** Of the packets that arrive at each host, `percent` in a hundred are lost. */
	async lose(percent) {
		for (const host of this.#hosts) host.loss = percent;
		await this.#apply();
	}

	/** Each host sends at most `rate` (as `tc` writes it, `1mbit`); `undefined` ends this. */
	async narrow(rate) {
		const shape = ['tbf', 'rate', rate, 'burst', '16kb', 'latency', '400ms'];
		const words = rate ? ['replace', 'dev', 'peers', 'root', ...shape] : ['delete', 'dev', 'peers', 'root'];
		for (const index of this.#hosts.keys()) await runOn(index, ['tc', 'qdisc', ...words]);
	}

	/**
	 * What a host sends to a host arrives between `least` and `most` milliseconds later, in each
	 * direction of a connection. For connections that begin later: call it before nodes start.
	 */
	async delay(least, most) {
		for (const index of this.#hosts.keys()) {
			const others = [...this.#hosts.keys()].filter((other) => other !== index);
			const targets = others.map((other) => `${RELAY_PORT + other}:${peerAddress(other)}:${RELAYED_PORT}`);
			const log = openSync(join(DIRECTORY, `relay-${index}.log`), 'a');
			const words = [process.execPath, RELAY, String(least), String(most), ...targets];
			this.#relays.push(spawnOn(index, words, { stdio: ['ignore', log, log] }));
			closeSync(log);
			const redirects = others.map(
				(other) => `ip daddr ${peerAddress(other)} tcp dport ${P2P_PORT} redirect to :${RELAY_PORT + other}`,
			);
			const relayed = [`iifname "peers" tcp dport ${RELAYED_PORT} redirect to :${P2P_PORT}`];
			await setTable(index, 'relay', [
				...chain('outgoing', 'type nat hook output priority -100;', redirects),
				...chain('incoming', 'type nat hook prerouting priority dstnat;', relayed),
			]);
		}
	}

	/** How many packets were lost since `lose()`, on all hosts. */
	async lost() {
		const lists = await this.#onEach('nft', 'list', 'table', 'inet', 'faults');
		return sum(lists.map((list) => Number(list.match(/counter packets (\d+)/)?.[1] ?? 0)));
	}

	/** How many packets had to wait for a narrow link since `narrow()`, on all hosts. */
	async heldBack() {
		const lists = await this.#onEach('tc', '-s', '-j', 'qdisc', 'show', 'dev', 'peers');
		return sum(lists.map((list) => JSON.parse(list)[0].overlimits ?? 0));
	}

	/** Ends the relays. */
	close() {
		for (const relay of this.#relays) relay.kill('SIGKILL');
	}

	/** What a program prints on each host. */
	#onEach(...words) {
		return Promise.all(this.#hosts.map(async (_, index) => (await runOn(index, words)).stdout));
	}

	/** Writes the rules of every host. */
	async #apply() {
		await Promise.all(
			this.#hosts.map((host, index) =>
				setTable(index, 'faults', chain('incoming', 'type filter hook input priority filter;', rulesOf(host))),
			),
		);
	}
}
