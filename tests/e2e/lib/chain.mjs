// SPDX-License-Identifier: Apache-2.0
// Talking to a chain: connect, submit and wait, read errors and events, ask views.

import { ApiPromise, Keyring, WsProvider } from '@polkadot/api';
import { compactAddLength, compactFromU8a, u8aConcat, u8aToHex } from '@polkadot/util';
import { mnemonicGenerate } from '@polkadot/util-crypto';

export const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Connects to the node at `url`; fails if it does not answer within `seconds`. */
export async function connect(url, { seconds = 30 } = {}) {
	let timer;
	const late = new Promise((_, reject) => {
		timer = setTimeout(() => reject(new Error(`no answer in ${seconds} s`)), seconds * 1000);
	});
	let api;
	try {
		await opens(url, late);
		const provider = new WsProvider(url, 1000, {}, seconds * 1000);
		api = new ApiPromise({ provider, noInitWarn: true, throwOnConnect: false });
		await Promise.race([api.isReadyOrError, late]);
		return api;
	} catch (error) {
		await api?.disconnect().catch(() => {});
		throw new Error(`no chain answers at ${url}: ${error.message}`, { cause: error });
	} finally {
		clearTimeout(timer);
	}
}

/**
 * Opens a WebSocket and closes it again, at the latest when `late` rejects. The provider of
 * polkadot.js must not try first: on Node.js 22 it keeps a timer for a connection that has failed,
 * and the process does not end.
 */
async function opens(url, late) {
	const socket = new WebSocket(url);
	try {
		const opened = new Promise((resolve, reject) => {
			socket.onopen = resolve;
			socket.onerror = ({ message }) => reject(new Error(message || 'no connection'));
		});
		await Promise.race([opened, late]);
	} finally {
		socket.close();
	}
}

/**
 * Asks a node by JSON-RPC, without polkadot.js. Throws what the node answers:
 * `CODE: message: data`.
 */
export async function request(url, method, ...params) {
	const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method, params });
	const headers = { 'Content-Type': 'application/json' };
	const { result, error } = await (await fetch(url.replace(/^ws/, 'http'), { method: 'POST', headers, body })).json();
	if (error) throw new Error([error.code, error.message, error.data].filter((part) => part !== undefined).join(': '));
	return result;
}

/**
 * An account, given as bytes or as an address in any format, as an address in the format of this
 * chain.
 */
export const addressOn = (api, account) => api.createType('AccountId', account).toString();

/** A keyring that writes addresses in the format of this chain. */
export const keyringOf = (api) => new Keyring({ type: 'sr25519', ss58Format: api.registry.chainSS58 });

/**
 * The keys of the development chains, by name: `keys.Alice`. Public knowledge: never for anything
 * of value.
 */
export function developmentKeys(api) {
	const keyring = keyringOf(api);
	const names = ['Alice', 'Bob', 'Charlie', 'Dave', 'Eve', 'Ferdie'];
	return Object.fromEntries(names.map((name) => [name, keyring.addFromUri(`//${name}`, { name })]));
}

/** The key of a person who has never been on any chain. */
export const freshKey = (api, name) => keyringOf(api).addFromMnemonic(mnemonicGenerate(), { name });

/**
 * What a call failed with, in the words of the pallet that refused it:
 * `jobs.CredentialMissing { skill: 0 }: …`.
 */
export function errorText(api, dispatchError) {
	if (dispatchError.isModule) {
		const { registry } = api;
		const { section, name, docs, fields } = registry.findMetaError(dispatchError.asModule);
		// What the error names stands right behind its number.
		let bytes = dispatchError.asModule.error.toU8a().subarray(1);
		const named = fields.map((field) => {
			const value = registry.createType(registry.createLookupType(field.type), bytes);
			bytes = bytes.subarray(value.encodedLength);
			return `${field.name.unwrapOr('')}: ${value.toString()}`;
		});
		return `${section}.${name}${named.length ? ` { ${named.join(', ')} }` : ''}: ${docs.join(' ').trim()}`;
	}
	return dispatchError.toString();
}

/** A call, or a call inside it, failed: the transaction is in a block and its fee is paid. */
export class CallFailed extends Error {
	/** `outcome` is what `submit()` gives for a call that succeeds. */
	constructor(message, outcome) {
		super(message);
		this.outcome = outcome;
	}
}

/**
 * The transaction came into no block, and nothing was paid for it: a node that was asked to carry
 * it said no.
 */
export class Refused extends Error {}

/**
 * Errors of calls inside a call, as text. A batch, a proxy, a multisig, the inheritor of a
 * recovered account and a collective succeed whatever the inner call does, and report its result in
 * an event. `utility.ifElse` has no entry: its fallback is what the signer asked for.
 */
export function innerFailures(api, events) {
	const { BatchInterrupted, ItemFailed } = api.events.utility;
	return events.flatMap((event) => {
		if (BatchInterrupted.is(event)) return [`call ${event.data.index}: ${errorText(api, event.data.error)}`];
		if (ItemFailed.is(event)) return [errorText(api, event.data.error)];
		return event.data.filter((field) => field.isErr === true).map((result) => errorText(api, result.asErr));
	});
}

/**
 * Signs and submits `call` and waits until it is in a block. `signer` is a key, or an account whose
 * key `options.signer` has, as polkadot.js calls a wallet. Gives the block, the events of the call
 * and what the signer paid for the transaction: `fee` in BTRST, `assetFee` in the asset that
 * `options.assetId` names. Throws `CallFailed` with the pallet's own words if the call or a call
 * inside it failed, `Refused` if the transaction was not let in.
 */
export async function submit(api, call, signer, options = {}, seconds = 60) {
	const name = `${call.method.section}.${call.method.method}`;
	let unsubscribe;
	let timer;
	try {
		return await new Promise((resolve, reject) => {
			timer = setTimeout(() => reject(new Error(`${name} came into no block in ${seconds} s`)), seconds * 1000);
			call
				.signAndSend(options.signer ? signer.address : signer, { nonce: -1, ...options }, (result) => {
					// A block that is final as soon as it is made (`--sealing`) is announced as
					// that alone.
					if (result.isInBlock || result.isFinalized) {
						// polkadot.js could not read the block, so it has no events: whether the
						// call failed is unknown.
						if (result.internalError) {
							reject(result.internalError);
							return;
						}
						const events = result.events.map(({ event }) => event);
						const outcome = {
							block: (result.isInBlock ? result.status.asInBlock : result.status.asFinalized).toHex(),
							number: result.blockNumber?.toNumber(),
							events,
							fee: transactionFee(api, events, signer.address),
							assetFee: transactionAssetFee(api, events, signer.address),
						};
						const inner = innerFailures(api, events);
						if (result.dispatchError) {
							reject(new CallFailed(`${name} failed: ${errorText(api, result.dispatchError)}`, outcome));
						} else if (inner.length > 0) {
							reject(new CallFailed(`${name} failed inside: ${inner.join('; ')}`, outcome));
						} else {
							resolve(outcome);
						}
					} else if (result.isError) {
						reject(new Refused(`${name} was dropped: ${result.status.type}`));
					}
				})
				.then((stop) => {
					unsubscribe = stop;
				})
				.catch((error) => reject(new Refused(`${name} was refused: ${error.message}`)));
		});
	} finally {
		clearTimeout(timer);
		unsubscribe?.();
	}
}

/**
 * Submits several calls of one signer at once, in this order, so that they come into one block:
 * what `submit()` gives for each.
 */
export async function submitAll(api, calls, signer) {
	const next = (await api.rpc.system.accountNextIndex(signer.address)).toNumber();
	return Promise.all(calls.map((call, index) => submit(api, call, signer, { nonce: next + index })));
}

/** What `who` paid in BTRST for the transaction whose events these are. */
const transactionFee = (api, events, who) => sumOfFees(api.events.transactionPayment.TransactionFeePaid, events, who);

/** What `who` paid in an asset for the transaction whose events these are. */
const transactionAssetFee = (api, events, who) => sumOfFees(api.events.assetTxPayment.AssetTxFeePaid, events, who);

function sumOfFees(kind, events, who) {
	return events
		.filter((event) => kind.is(event) && event.data.who.eq(who))
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
 * The events of the best chain from block `fromBlock` on, as they come, each with its block. Ends
 * after `blocks` blocks, or when the next one does not come within what is left of `seconds`.
 */
export async function* eventsFrom(api, fromBlock, { blocks = 100, seconds = 120 } = {}) {
	const deadline = Date.now() + seconds * 1000;
	for (let number = fromBlock; number < fromBlock + blocks; number += 1) {
		while ((await height(api)) < number) {
			if (Date.now() > deadline) return;
			await sleep(50);
		}
		const hash = (await api.rpc.chain.getBlockHash(number)).toHex();
		for (const { event } of await (await api.at(hash)).query.system.events()) yield { event, number, hash };
	}
}

/**
 * Watches best blocks from `fromBlock`, else from the next one on, until `pick(event)` gives
 * something other than undefined for one of their events, and gives that. `blocks` bounds how many
 * blocks are looked at, `seconds` how long.
 */
export async function untilEvent(api, pick, { what = 'the event', fromBlock, ...limits } = {}) {
	for await (const { event, number, hash } of eventsFrom(api, fromBlock ?? (await height(api)) + 1, limits)) {
		const picked = pick(event);
		if (picked !== undefined) return { picked, number, hash };
	}
	throw new Error(`${what} did not come by block ${await height(api)}`);
}

export async function height(api) {
	return (await api.rpc.chain.getHeader()).number.toNumber();
}

/**
 * Makes `count` blocks at once, with or without transactions: only on a chain that was started with
 * `--sealing`.
 */
export async function makeBlocks(api, count) {
	for (let made = 0; made < count; made += 1) await api.rpc.engine.createBlock.raw(true, true);
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

/** How much of the asset number `id` an account has. */
export async function assetBalance(api, id, address, at) {
	const account = await (at ? await api.at(at) : api).query.assets.account(id, address);
	return account.isSome ? account.unwrap().balance.toBigInt() : 0n;
}

/**
 * Asks the view function `pallet.name`, as it is called in Rust:
 * `view(api, 'Members', 'reputation', address)`. At block `at` if it is called as
 * `view({ api, at }, …)`.
 */
export async function view(target, pallet, name, ...args) {
	const { api, at } = target.api ? target : { api: target };
	const { registry } = api;
	const found = registry.metadata.pallets
		.find((candidate) => candidate.name.eq(pallet))
		?.viewFunctions.find((candidate) => candidate.name.eq(name));
	if (!found) throw new Error(`this chain has no view ${pallet}.${name}`);
	if (found.inputs.length !== args.length) throw new Error(`${pallet}.${name} takes ${found.inputs.length} arguments`);
	const encoded = found.inputs.map(({ type }, index) =>
		registry.createType(registry.createLookupType(type), args[index]).toU8a(),
	);
	const question = u8aToHex(u8aConcat(found.id.toU8a(), compactAddLength(u8aConcat(...encoded))));
	const call = ['RuntimeViewFunction_execute_view_function', question];
	const answer = (await api.rpc.state.call(...call, ...(at ? [at] : []))).toU8a(true);
	// A result: what the view answers, as bytes, or why it could not be asked.
	if (answer[0] !== 0) throw new Error(`${pallet}.${name} cannot be asked: ${u8aToHex(answer)}`);
	const [prefix] = compactFromU8a(answer.subarray(1));
	return registry.createType(registry.createLookupType(found.output), answer.subarray(1 + prefix));
}
