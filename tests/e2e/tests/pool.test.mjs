// SPDX-License-Identifier: Apache-2.0
// The transaction pool of a node that makes no blocks, in both of its forms: a larger tip replaces
// a smaller one, copies of one duty are refused and push nobody out, and when a validator comes
// back everything gets into blocks, in the order of what was paid.

import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { developmentKeys, eventOf, freshKey, submit, submitAll, until } from '../lib/chain.mjs';
import { readCase } from '../lib/court.mjs';
import { startNode, temporaryDirectory } from '../lib/node.mjs';
import { BTRST, CLIENT, TALENT, contentId, oneMilestone, simpleJob } from '../lib/talent.mjs';

const POOLS = ['fork-aware', 'single-state'];
const PAY = 100n * BTRST;
const GIFT = 20n * BTRST;
const CENT = BTRST / 100n;
/** More than a pool keeps by default: 8,192 that are ready. */
const COPIES = 9_000;
/** What others have in the pool. */
const PAYING = 30;
/** How many duties may wait for their turn (runtime/src/extensions/turn.rs). */
const MOST_AHEAD_OF_DUTY = 8;
/** How many requests wait for an answer at a time. */
const IN_FLIGHT = 500;

const TOO_LOW = /^1014: .*[Pp]riority is too low/;
const FUTURE = /^1010: .*valid in the future/;

/** Sends transactions to a node over one connection: the hash or the error of each, in order. */
async function sendAll(url, transactions) {
	const socket = new WebSocket(url);
	await new Promise((opened, failed) => {
		socket.onopen = opened;
		socket.onerror = () => failed(new Error('no connection'));
	});
	try {
		return await new Promise((resolve, reject) => {
			const answers = new Array(transactions.length);
			let sent = 0;
			let answered = 0;
			const send = () => {
				while (sent < transactions.length && sent - answered < IN_FLIGHT) {
					const params = [transactions[sent]];
					socket.send(JSON.stringify({ jsonrpc: '2.0', id: sent, method: 'author_submitExtrinsic', params }));
					sent += 1;
				}
			};
			socket.onclose = () => reject(new Error('the connection was closed'));
			socket.onmessage = ({ data }) => {
				const { id, result, error } = JSON.parse(data);
				answers[id] = error ? { error: `${error.code}: ${error.message}: ${error.data}` } : { hash: result };
				answered += 1;
				if (answered === transactions.length) resolve(answers);
				else send();
			};
			send();
		});
	} finally {
		socket.onclose = null;
		socket.close();
	}
}

/** A case that waits for the answer of `talent`, over work of `client`: its number. */
async function openCase(api, client, talent) {
	const [, , posted] = await submitAll(
		api,
		[
			api.tx.balances.transferKeepAlive(talent.address, GIFT),
			api.tx.members.join(CLIENT, contentId('a client'), null),
			api.tx.jobs.postJob(simpleJob(0, 'a job', 'Native', PAY)),
		],
		client,
	);
	const { job } = eventOf(posted.events, 'jobs', 'JobPosted');
	await submitAll(
		api,
		[api.tx.members.join(TALENT, contentId('a talent'), null), api.tx.jobs.apply(job, contentId('me'), null)],
		talent,
	);
	const offer = api.tx.jobs.makeOffer(job, talent.address, oneMilestone(PAY, 'all of it', 'as agreed'));
	const { contract, termsHash } = eventOf((await submit(api, offer, client)).events, 'jobs', 'OfferMade');
	const bill = api.tx.jobs.submitInvoice(contract, { Milestone: { index: 0 } }, contentId('it is done'));
	const [, billed] = await submitAll(api, [api.tx.jobs.acceptOffer(contract, termsHash), bill], talent);
	const { invoice } = eventOf(billed.events, 'jobs', 'InvoiceSubmitted');
	const disputed = await submit(api, api.tx.jobs.disputeInvoice(invoice, 'Cancelled'), client);
	return eventOf(disputed.events, 'jury', 'CaseOpened').caseId.toNumber();
}

describe('the transaction pool', { concurrency: POOLS.length }, () => {
	for (const pool of POOLS) {
		// One after the other: each goes on with what the last has left in the pool.
		describe(pool, { concurrency: 1 }, () => {
			let node;
			let api;
			let keys;
			let talent;
			let caseId;
			let validator;
			let validatorsDirectory;
			/** A validator on the chain of `node`, which it was told of. */
			async function startValidator() {
				const addresses = (await api.rpc.system.localListenAddresses()).map(String);
				const bootnode = addresses.find((address) => address.includes('/127.0.0.1/'));
				const args = ['--dev', '--pool-type', pool, '--bootnodes', bootnode];
				validator = await startNode({ args, basePath: validatorsDirectory });
			}
			before(async () => {
				node = await startNode({ args: ['--chain', 'dev', '--pool-type', pool] });
				({ api } = node);
				validatorsDirectory = await temporaryDirectory();
				await startValidator();
				keys = developmentKeys(api);
				talent = freshKey(api, 'Grace');
				caseId = await openCase(validator.api, keys.Bob, talent);
				await validator.stop();
				const best = async () => (await readCase(api, caseId))?.stage;
				assert.equal(await until(best, { what: 'the case on the node' }), 'Claimed');
			});
			after(async () => {
				await validator?.stop();
				await node?.stop();
				if (validatorsDirectory) await rm(validatorsDirectory, { recursive: true, force: true });
			});

			const nextNonce = async ({ address }) => (await api.query.system.account(address)).nonce.toNumber();
			/** Signed without a question to the node. */
			const signed = (call, signer, nonce, tip = 0n) =>
				call
					.sign(signer, {
						nonce,
						tip,
						era: 0,
						blockHash: api.genesisHash,
						genesisHash: api.genesisHash,
						runtimeVersion: api.runtimeVersion,
					})
					.toHex();
			const transfer = (amount = CENT) => api.tx.balances.transferKeepAlive(keys.Bob.address, amount);
			const send = async (...transactions) => sendAll(node.url, transactions);
			const pending = async () => (await api.rpc.author.pendingExtrinsics()).map((one) => one.hash.toHex());
			/** The hashes of what was let in, by what it is. */
			const waiting = { tips: [], paying: [], duty: undefined };

			test('a tip a thousand times as large replaces the same nonce, and no other does', { timeout: 60_000 }, async () => {
				const nonce = await nextNonce(keys.Dave);
				const [first] = await send(signed(transfer(), keys.Dave, nonce, CENT));
				assert.ok(first.hash, first.error);
				for (const tip of [0n, CENT / 2n, CENT]) {
					// Another amount, so that it is another transaction.
					const [smaller] = await send(signed(transfer(CENT + 1n), keys.Dave, nonce, tip));
					assert.match(smaller.error, TOO_LOW, `with a tip of ${tip}`);
				}
				const [larger] = await send(signed(transfer(), keys.Dave, nonce, 1000n * CENT));
				assert.ok(larger.hash, larger.error);
				const hashes = await pending();
				assert.ok(hashes.includes(larger.hash));
				assert.ok(!hashes.includes(first.hash));
				waiting.paying.push(larger.hash);
			});

			test('copies of one duty are refused, and nobody else is pushed out', { timeout: 180_000 }, async (t) => {
				// The smallest tip comes first.
				for (const [name, tip] of [['Alice', CENT], ['Charlie', 10n * CENT], ['Bob', 100n * BTRST]]) {
					const [{ hash, error }] = await send(signed(transfer(), keys[name], await nextNonce(keys[name]), tip));
					assert.ok(hash, error);
					waiting.tips.unshift(hash);
				}
				for (const name of ['Eve', 'Ferdie']) {
					const nonce = await nextNonce(keys[name]);
					const transfers = Array.from({ length: PAYING / 2 }, (_, index) =>
						signed(transfer(), keys[name], nonce + index, index % 2 === 0 ? 0n : CENT),
					);
					for (const { hash, error } of await send(...transfers)) {
						assert.ok(hash, error);
						waiting.paying.push(hash);
					}
				}
				const others = [...waiting.tips, ...waiting.paying];
				assert.equal((await pending()).length, others.length);

				const nonce = await nextNonce(talent);
				const copy = (index, at = nonce + index) =>
					signed(api.tx.jury.counterclaim(caseId, contentId(`answer ${index}`)), talent, at);
				let started = Date.now();
				const copies = Array.from({ length: COPIES }, (_, index) => copy(index));
				t.diagnostic(`${COPIES} signed in ${Date.now() - started} ms`);
				started = Date.now();
				// A node answers requests of a connection in any order: the first two go alone.
				const [first] = await send(copies[0]);
				const [second] = await send(copies[1]);
				const answers = [first, second, ...(await send(...copies.slice(2)))];
				t.diagnostic(`${COPIES} answered in ${Date.now() - started} ms`);

				// The first is let in, the second is a copy, a few wait for their turn.
				assert.ok(first.hash, first.error);
				assert.match(second.error ?? 'let in', TOO_LOW);
				const waits = answers.slice(2, MOST_AHEAD_OF_DUTY + 1);
				assert.ok(waits.every(({ hash }) => hash), 'those within reach of their turn wait');
				for (const [index, { error }] of answers.entries()) {
					if (index > MOST_AHEAD_OF_DUTY) assert.match(error ?? 'let in', FUTURE, `copy ${index}`);
				}
				// With the same nonce, and with another content: refused as well.
				const same = await send(...Array.from({ length: 50 }, (_, index) => copy(COPIES + index, nonce)));
				for (const { error } of same) assert.match(error ?? 'let in', TOO_LOW);

				waiting.duty = answers[0].hash;
				const hashes = await pending();
				assert.deepEqual(others.filter((hash) => !hashes.includes(hash)), [], 'pushed out');
				assert.deepEqual(new Set(hashes), new Set([...others, waiting.duty]), 'nothing else is ready');
			});

			test('all get into blocks, the duty first, then in the order of tips', { timeout: 120_000 }, async () => {
				const from = (await api.rpc.chain.getHeader()).number.toNumber() + 1;
				await startValidator();
				const expected = new Set([...waiting.tips, ...waiting.paying, waiting.duty]);
				const order = [];
				let next = from;
				await until(
					async () => {
						const best = (await api.rpc.chain.getHeader()).number.toNumber();
						for (; next <= best; next += 1) {
							const { block } = await api.rpc.chain.getBlock(await api.rpc.chain.getBlockHash(next));
							order.push(...block.extrinsics.map((one) => one.hash.toHex()).filter((hash) => expected.has(hash)));
						}
						return order.length === expected.size;
					},
					{ seconds: 90, what: 'all transactions in blocks' },
				);
				assert.deepEqual(new Set(order), expected);
				assert.equal(order[0], waiting.duty, 'the duty is first');
				assert.deepEqual(order.filter((hash) => waiting.tips.includes(hash)), waiting.tips, 'the largest tip first');
				assert.equal((await readCase(api, caseId)).stage, 'Evidence');
			});
		});
	}
});
