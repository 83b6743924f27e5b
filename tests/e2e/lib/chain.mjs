// SPDX-License-Identifier: Apache-2.0
// Talking to a chain: connect, submit and wait, read errors and events.

import { ApiPromise, Keyring, WsProvider } from '@polkadot/api';
import { cryptoWaitReady } from '@polkadot/util-crypto';

export const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Connects to the node at `url`; fails if it does not answer within `seconds`. */
export async function connect(url, seconds = 30) {
	const provider = new WsProvider(url, 1000, {}, seconds * 1000);
	const api = new ApiPromise({ provider, noInitWarn: true, throwOnConnect: false });
	let timer;
	const late = new Promise((_, reject) => {
		timer = setTimeout(() => reject(new Error(`no chain answers at ${url}`)), seconds * 1000);
	});
	try {
		await Promise.race([api.isReadyOrError, late]);
		return api;
	} catch (error) {
		await api.disconnect().catch(() => {});
		throw error;
	} finally {
		clearTimeout(timer);
	}
}

/** The keys of the development chains, by name: `keys.Alice`. Public knowledge: never for anything of value. */
export async function developmentKeys() {
	await cryptoWaitReady();
	const keyring = new Keyring({ type: 'sr25519' });
	const names = ['Alice', 'Bob', 'Charlie', 'Dave', 'Eve', 'Ferdie'];
	return Object.fromEntries(names.map((name) => [name, keyring.addFromUri(`//${name}`, { name })]));
}

/** What a call failed with, in the words of the pallet that refused it. */
export function errorText(api, dispatchError) {
	if (dispatchError.isModule) {
		const { section, name, docs } = api.registry.findMetaError(dispatchError.asModule);
		return `${section}.${name}: ${docs.join(' ').trim()}`;
	}
	return dispatchError.toString();
}

/** The call itself failed: it is in a block, its fee is paid, nothing else has happened. */
export class CallFailed extends Error {}

/**
 * Signs and submits `call` and waits until it is in a block. Gives the block, the events of the call and the fee that
 * the signer paid for the transaction. Throws `CallFailed` with the pallet's own words if the call failed.
 */
export async function submit(api, call, signer, options = {}, seconds = 60) {
	const name = `${call.method.section}.${call.method.method}`;
	let unsubscribe;
	let timer;
	try {
		return await new Promise((resolve, reject) => {
			timer = setTimeout(() => reject(new Error(`${name} came into no block in ${seconds} s`)), seconds * 1000);
			call
				.signAndSend(signer, { nonce: -1, ...options }, (result) => {
					// A block that is final as soon as it is made (`--sealing`) is announced as that alone.
					if (result.isInBlock || result.isFinalized) {
						const events = result.events.map(({ event }) => event);
						if (result.dispatchError) {
							reject(new CallFailed(`${name} failed: ${errorText(api, result.dispatchError)}`));
							return;
						}
						resolve({
							block: (result.isInBlock ? result.status.asInBlock : result.status.asFinalized).toHex(),
							number: result.blockNumber?.toNumber(),
							events,
							fee: transactionFee(api, events, signer.address),
						});
					} else if (result.isError) {
						reject(new Error(`${name} was dropped: ${result.status.type}`));
					}
				})
				.then((stop) => {
					unsubscribe = stop;
				})
				.catch((error) => reject(new Error(`${name} was refused: ${error.message}`)));
		});
	} finally {
		clearTimeout(timer);
		unsubscribe?.();
	}
}

/** What `who` paid for the transaction whose events these are. */
function transactionFee(api, events, who) {
	return events
		.filter((event) => api.events.transactionPayment.TransactionFeePaid.is(event))
		.filter((event) => event.data.who.eq(who))
		.reduce((sum, event) => sum + event.data.actualFee.toBigInt(), 0n);
}

/** The one event `section.Name` among `events`, its fields by name. */
export function eventOf(events, section, name) {
	const found = events.filter((event) => event.section === section && event.method === name);
	if (found.length !== 1) {
		const seen = events.map((event) => `${event.section}.${event.method}`).join(', ');
		throw new Error(`expected one event ${section}.${name}, found ${found.length}, among: ${seen}`);
	}
	return found[0].data;
}

/**
 * Watches new best blocks from `fromBlock` on until `pick(event)` gives something other than undefined for one of their
 * events, and gives that. `blocks` bounds how many blocks are looked at, `seconds` how long.
 */
export async function untilEvent(api, pick, { blocks = 100, seconds = 120, what = 'the event', fromBlock } = {}) {
	let next = fromBlock ?? (await height(api)) + 1;
	const last = next + blocks;
	const deadline = Date.now() + seconds * 1000;
	while (next < last && Date.now() < deadline) {
		if ((await height(api)) < next) {
			await sleep(50);
			continue;
		}
		const hash = await api.rpc.chain.getBlockHash(next);
		for (const { event } of await (await api.at(hash)).query.system.events()) {
			const picked = pick(event);
			if (picked !== undefined) return { picked, number: next, hash: hash.toHex() };
		}
		next += 1;
	}
	throw new Error(`${what} did not come by block ${next - 1}`);
}

export async function height(api) {
	return (await api.rpc.chain.getHeader()).number.toNumber();
}

export async function finalisedHeight(api) {
	return (await api.rpc.chain.getHeader(await api.rpc.chain.getFinalizedHead())).number.toNumber();
}

/** Waits until `condition()` gives something true, and gives that. */
export async function until(condition, { seconds = 60, every = 200, what = 'the condition' } = {}) {
	const deadline = Date.now() + seconds * 1000;
	for (;;) {
		const value = await condition();
		if (value) return value;
		if (Date.now() > deadline) throw new Error(`${what} did not come about in ${seconds} s`);
		await sleep(every);
	}
}

/** All coins of an account: free to use, and held as deposits. */
export async function balance(api, address, at) {
	const { data } = await (at ? await api.at(at) : api).query.system.account(address);
	return { free: data.free.toBigInt(), held: data.reserved.toBigInt() };
}
