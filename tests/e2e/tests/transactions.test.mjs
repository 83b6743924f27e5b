// SPDX-License-Identifier: Apache-2.0
// Transactions that fail or must not be let in: errors of calls inside a call, a transaction of an
// account that was reaped, bytes that cannot be decoded, fee assets that are none.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { compactAddLength, u8aConcat, u8aToHex } from '@polkadot/util';
import {
	CallFailed,
	Refused,
	balance,
	developmentKeys,
	eventOf,
	freshKey,
	makeBlocks,
	request,
	submit,
	until,
} from '../lib/chain.mjs';
import { startNode } from '../lib/node.mjs';
import { BTRST, feeAsset } from '../lib/talent.mjs';

/** How many nonces each block has for an account that begins in it. */
const NONCES_PER_BLOCK = 16;
/** The first byte of a transaction that nobody has signed. */
const BARE = 0x04;

let node;
let api;
let keys;
before(async () => {
	node = await startNode({ args: ['--dev', '--sealing', 'instant'] });
	({ api } = node);
	keys = developmentKeys(api);
});
after(() => node?.stop());

test('submit() throws the error of a call inside a call', { timeout: 120_000 }, async (t) => {
	const { Alice, Bob, Charlie, Dave } = keys;
	const { utility, proxy, multisig, council } = api.tx;
	const good = api.tx.system.remark('0x00');
	const bad = api.tx.jobs.endContract(99);
	const failsInside = (call, signer, words) =>
		assert.rejects(submit(api, call, signer), (error) => {
			assert.ok(error instanceof CallFailed, `${error}`);
			assert.match(error.message, words);
			assert.ok(error.outcome.fee > 0n, 'it is in a block, and paid for');
			return true;
		});

	await t.test('of batch, which stops there', () =>
		failsInside(utility.batch([good, bad, good]), Bob, /^utility\.batch failed inside: call 1: jobs\.\w+: /));
	await t.test('of force_batch, each of them', () =>
		failsInside(utility.forceBatch([bad, good, bad]), Bob, /failed inside: jobs\.\w+: [^;]*; jobs\.\w+: /));
	await t.test('of batch_all, which fails as a whole', () =>
		failsInside(utility.batchAll([good, bad]), Bob, /^utility\.batchAll failed: jobs\.\w+: /));
	await t.test('of as_derivative, which fails as a whole', () =>
		failsInside(utility.asDerivative(0, bad), Bob, /^utility\.asDerivative failed: jobs\.\w+: /));
	await t.test('of if_else, when the fallback fails too', () =>
		failsInside(utility.ifElse(bad, bad), Bob, /^utility\.ifElse failed: jobs\.\w+: /));
	await t.test('not of if_else, when the fallback succeeds', async () => {
		const { events } = await submit(api, utility.ifElse(bad, good), Bob);
		eventOf(events, 'utility', 'IfElseFallbackCalled');
	});

	await t.test('of a proxy, and of a batch in a proxy', async () => {
		await submit(api, proxy.addProxy(Charlie.address, 'Any', 0), Bob);
		await failsInside(proxy.proxy(Bob.address, null, bad), Charlie, /^proxy\.proxy failed inside: jobs\.\w+: /);
		const nested = utility.batch([bad]);
		await failsInside(proxy.proxy(Bob.address, null, nested), Charlie, /failed inside: call 0: jobs\.\w+: /);
		await submit(api, proxy.proxy(Bob.address, null, good), Charlie);
	});

	await t.test('of a multisig, for the signatory who completes it', async () => {
		const weight = { refTime: 1_000_000_000_000n, proofSize: 1_000_000n };
		const others = (signatory) =>
			[Alice, Bob, Dave]
				.filter((key) => key !== signatory)
				.sort((one, other) => Buffer.compare(one.publicKey, other.publicKey))
				.map(({ address }) => address);
		const begun = await submit(api, multisig.asMulti(2, others(Alice), null, bad, weight), Alice);
		eventOf(begun.events, 'multisig', 'NewMultisig');
		const { extrinsics } = (await api.rpc.chain.getBlock(begun.block)).block;
		const index = extrinsics.findIndex(({ isSigned }) => isSigned);
		const complete = multisig.asMulti(2, others(Bob), { height: begun.number, index }, bad, weight);
		await failsInside(complete, Bob, /^multisig\.asMulti failed inside: jobs\.\w+: /);
		await failsInside(multisig.asMultiThreshold1(others(Alice), bad), Alice, /asMultiThreshold1 failed: jobs\.\w+: /);
	});

	await t.test('of a collective', async () => {
		const [member] = await api.query.council.members();
		const key = Object.values(keys).find(({ address }) => member.eq(address));
		await failsInside(council.execute(bad, bad.method.encodedLength), key, /^council\.execute failed inside: BadOrigin/);
	});

	await t.test('and what succeeds, succeeds', () => submit(api, utility.batch([good, utility.forceBatch([good])]), Bob));
});

test('a transaction is not executed once more when its account was reaped and begins anew', { timeout: 120_000 }, async () => {
	const { Bob, Charlie } = keys;
	const newcomer = freshKey(api, 'newcomer');
	const refill = () => submit(api, api.tx.balances.transferKeepAlive(newcomer.address, 10n * BTRST), Bob);
	const nextNonce = async () => (await api.rpc.system.accountNextIndex(newcomer.address)).toNumber();

	const first = await refill();
	assert.equal(await nextNonce(), NONCES_PER_BLOCK * first.number, 'the first nonce');
	// Immortal, as many tools sign.
	const emptied = await api.tx.balances.transferAll(Charlie.address, false).signAsync(newcomer, { era: 0, nonce: -1 });
	const bytes = emptied.toHex();
	await request(node.url, 'author_submitExtrinsic', bytes);
	const isGone = async () => (await api.query.system.account.size(newcomer.address)).isZero();
	await until(isGone, { what: 'the end of the account' });

	const second = await refill();
	assert.equal(await nextNonce(), NONCES_PER_BLOCK * second.number);
	await assert.rejects(request(node.url, 'author_submitExtrinsic', bytes), /^Error: 1010: .*Transaction is outdated/);
	assert.equal((await balance(api, newcomer.address)).free, 10n * BTRST);
});

test('what cannot be executed is refused in words', { timeout: 60_000 }, async (t) => {
	const { Bob } = keys;
	const refused = (bytes) =>
		assert.rejects(request(node.url, 'author_submitExtrinsic', bytes), (error) => {
			// A backtrace can have thousands of lines.
			const shown = error.message.slice(0, 300);
			assert.ok(/^10\d\d: /.test(shown), shown);
			assert.ok(!/backtrace|wasm|panicked/i.test(error.message), shown);
			return true;
		});
	const hex = (await api.tx.system.remark('0x0102').signAsync(Bob, { nonce: -1 })).toHex();

	await t.test('bytes that are no transaction', async () => {
		for (const bytes of ['0x', '0x00', '0xdeadbeef', '0x10deadbeef', hex.slice(0, -2)]) await refused(bytes);
	});
	await t.test('calls inside calls, deeper than a decoder may follow', async () => {
		const remark = api.tx.system.remark('0x').method;
		// What stands before the inner call: pallet, call, index.
		const layer = api.tx.utility.asDerivative(0, remark).method.toU8a().slice(0, -remark.encodedLength);
		assert.deepEqual([layer[0], layer.length], [40, 4]);
		for (const depth of [300, 1000, 20_000]) {
			const layers = new Uint8Array(depth * layer.length).map((_, index) => layer[index % layer.length]);
			await refused(u8aToHex(compactAddLength(u8aConcat([BARE], layers, remark.toU8a()))));
		}
	});
	await t.test('a call of a pallet that is none', async () => {
		// The call is the last part: pallet, call, length of the remark, remark.
		await refused(`${hex.slice(0, -10)}ff00080102`);
	});
	await t.test('a fee asset that is no asset of this chain', async () => {
		const places = [
			{ parents: 1, interior: 'Here' },
			{ parents: 0, interior: { X1: [{ Parachain: 7 }] } },
			{ parents: 1, interior: { X2: [{ PalletInstance: 13 }, { GeneralIndex: 1 }] } },
			{ parents: 0, interior: { X2: [{ PalletInstance: 50 }, { GeneralIndex: 1 }] } },
			{ parents: 0, interior: { X2: [{ PalletInstance: 13 }, { GeneralIndex: 2n ** 40n }] } },
		];
		for (const assetId of places) {
			await assert.rejects(submit(api, api.tx.system.remark('0x00'), Bob, { assetId }), (error) => {
				assert.ok(error instanceof Refused);
				assert.match(error.message, /1010: Invalid Transaction/);
				assert.ok(!/backtrace|wasm|panicked/i.test(error.message), error.message);
				return true;
			});
		}
	});
	await t.test('an asset of this chain that does not exist', () =>
		assert.rejects(
			submit(api, api.tx.system.remark('0x00'), Bob, { assetId: feeAsset(77) }),
			(error) => error instanceof Refused && /Inability to pay some fees/.test(error.message),
		));
	await t.test('and the chain goes on', () => makeBlocks(api, 1));
});
