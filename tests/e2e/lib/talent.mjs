// SPDX-License-Identifier: Apache-2.0
// Words and numbers of the talent network, for the demo and the tests.

import { createHash } from 'node:crypto';
import { stringToU8a, u8aConcat } from '@polkadot/util';
import { CID } from 'multiformats/cid';
import * as raw from 'multiformats/codecs/raw';
import { create as createDigest } from 'multiformats/hashes/digest';
import { addressOn, eventsFrom } from './chain.mjs';

/** How a content address names SHA-256. */
const SHA2_256 = 0x12;
/** The longest content address that the chain takes, in bytes. */
const MAX_CONTENT_ID = 64;

/**
 * The content address (CID version 1, raw bytes, SHA-256, base32) of a text or of bytes. On the
 * chain stands the address; the content itself is kept wherever its author likes, and anybody can
 * check that it is the same.
 */
export function contentId(content) {
	const digest = createHash('sha256').update(content).digest();
	return CID.createV1(raw.code, createDigest(SHA2_256, digest)).toString();
}

/** Whether a text is a content address that the chain takes. */
export function isContentId(text) {
	try {
		return CID.parse(text).toString() === text && Buffer.byteLength(text) <= MAX_CONTENT_ID;
	} catch {
		return false;
	}
}

/** One BTRST in its smallest unit. */
export const BTRST = 10n ** 18n;

/**
 * The number of the test stable asset of the development chains, a dollar that is worth nothing.
 */
export const TUSD_ID = 1;
/** How calls name it. */
export const TUSD_ASSET = { WithId: TUSD_ID };

/** The index of the pallet Assets in the runtime. */
const ASSETS_PALLET = 13;

/**
 * How a transaction names the asset that pays its fee, the option `assetId` of polkadot.js: a
 * location, as on other chains. Without the option the fee is paid in BTRST.
 */
export const feeAsset = (id) => ({
	parents: 0,
	interior: { X2: [{ PalletInstance: ASSETS_PALLET }, { GeneralIndex: id }] },
});

/** One TUSD in its smallest unit. */
export const TUSD = 10n ** 6n;

/** An amount as a person writes it: `1,234.5 BTRST`, cut (never rounded up) after six decimals. */
export const btrst = (amount) => written(amount, 18, 'BTRST');

/** An amount as a person writes it: `1,234.5 TUSD`. */
export const tusd = (amount) => written(amount, 6, 'TUSD');

function written(amount, decimals, symbol) {
	const sign = amount < 0n ? '-' : '';
	const absolute = amount < 0n ? -amount : amount;
	const one = 10n ** BigInt(decimals);
	const whole = (absolute / one).toString().replace(/\B(?=(\d{3})+$)/g, ',');
	const fraction = (absolute % one).toString().padStart(decimals, '0').slice(0, 6).replace(/0+$/, '');
	return `${sign}${whole}${fraction ? `.${fraction}` : ''} ${symbol}`;
}

/** The account of a pallet, from its eight-byte id. */
export function palletAccount(api, palletId) {
	const padded = new Uint8Array(32);
	padded.set(u8aConcat(stringToU8a('modl'), palletId.toU8a()));
	return addressOn(api, padded);
}

export const CLIENT = { client: true, talent: false, agency: false };
export const TALENT = { client: false, talent: true, agency: false };

/** Terms of one milestone, all windows as the network has them. */
export const oneMilestone = (amount, milestone, agreement) => ({
	payment: { Fixed: { milestones: [{ amount, description: contentId(milestone) }] } },
	agreement: contentId(agreement),
	reviewWindow: null,
	noticePeriod: null,
	duration: null,
});

/** A job that one person is wanted for, all else as the network has it. */
export const simpleJob = (category, description, currency, budget) => ({
	category,
	description: contentId(description),
	currency,
	budget,
	openings: 1,
	requiredSkill: null,
	maxApplications: 10,
	openFor: null,
});

/**
 * A `FeeReceipt` as plain values; the rate in percent, the price in BTRST units for one unit of the
 * asset, times 10^18.
 */
export function readReceipt(data) {
	return {
		invoice: data.context.invoice.toNumber(),
		asset: data.asset.toJSON(),
		fee: data.fee.toBigInt(),
		rate: data.rate.toNumber() / 10_000,
		paidIn: data.paidIn.toJSON(),
		paid: data.paid.toBigInt(),
		price: data.price.isSome ? data.price.unwrap().toBigInt() : null,
		shares: data.shares.map(({ kind, earner, to, amount }) => ({
			kind: kind.type,
			earner: earner.toString(),
			to: to.toString(),
			amount: amount.toBigInt(),
		})),
	};
}

/**
 * The receipts for `fee` of one invoice, from block `fromBlock` on: one, or one for each slice in
 * which it was turned into BTRST. Gives them with the block of the last one.
 */
export async function untilReceipts(api, { invoice, fee, fromBlock, ...limits }) {
	const receipts = [];
	let left = fee;
	for await (const { event, number, hash } of eventsFrom(api, fromBlock, limits)) {
		if (!api.events.feeTreasury.FeeReceipt.is(event)) continue;
		const receipt = readReceipt(event.data);
		if (receipt.invoice !== invoice) continue;
		receipts.push({ ...receipt, number });
		left -= receipt.fee;
		if (left <= 0n) return { receipts, number, hash };
	}
	throw new Error(`of the fee on invoice ${invoice} ${left} were not paid out`);
}
