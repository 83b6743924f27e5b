// SPDX-License-Identifier: Apache-2.0
// Equivocations that a program makes with a validator's own keys, as two nodes with the same keys
// would, and their reports.
//
// sp-consensus-babe (`check_equivocation_proof`) and sp-consensus-grandpa (`localized_payload`)
// define what is signed. A report needs a proof that the key belonged to a validator of a session:
// the runtime makes the proof from the state of a block.

import { keyOf, hexOf } from './keys.mjs';

/** An unsigned number, encoded in `size` bytes. */
function numberBytes(value, size) {
	const bytes = Buffer.alloc(8);
	bytes.writeBigUInt64LE(BigInt(value));
	return bytes.subarray(0, size);
}

/** What the runtime proves about a key at the state of block `at`; fails if it proves nothing. */
async function ownershipProofOf(api, runtimeCall, parameters, at) {
	const answer = await api.rpc.state.call(runtimeCall, hexOf(...parameters), at);
	const proof = api.createType('Option<Bytes>', answer.toU8a(true));
	if (proof.isNone) throw new Error(`${runtimeCall} gives no proof at ${at}`);
	return api.createType('SpSessionMembershipProof', proof.unwrap().toU8a(true));
}

// ---- BABE ---------------------------------------------------------------------------------------

/**
 * A block as BABE sees it: its header, slot, the index of its author, and the account of the
 * author.
 */
export async function babeBlock(api, hash) {
	const header = await api.rpc.chain.getHeader(hash);
	const digest = header.digest.logs.find((log) => log.isPreRuntime && log.asPreRuntime[0].isBabe);
	const bytes = Buffer.from(digest.asPreRuntime[1].toU8a(true));
	const authorityIndex = bytes.readUInt32LE(1);
	const validators = await (await api.at(hash)).query.session.validators();
	return { hash, header, slot: bytes.readBigUInt64LE(5), author: validators[authorityIndex].toString() };
}

/** A sealed header that differs from `header` and is signed by the same author. */
function otherHeader(api, header, key) {
	const logs = header.digest.logs.slice(0, -1);
	const extrinsicsRoot = api.registry.hash(header.extrinsicsRoot.toU8a());
	const unsealed = { ...header.toJSON(), extrinsicsRoot, digest: { logs } };
	const signature = key.sign(api.registry.hash(api.createType('Header', unsealed).toU8a()).toU8a());
	// A seal: the variant 5, the engine, and 64 bytes with their length.
	const seal = hexOf([5], Buffer.from('BABE'), [1, 1], signature);
	return api.createType('Header', { ...unsealed, digest: { logs: [...logs, seal] } });
}

/**
 * The report of a second header for the slot of `block`, signed with the BABE key `//NAME` of the
 * block's author.
 */
export async function babeReport(api, block, name) {
	const key = keyOf(name, 'sr25519');
	const proof = {
		offender: key.publicKey,
		slot: block.slot,
		firstHeader: block.header,
		secondHeader: otherHeader(api, block.header, key),
	};
	const parameters = [numberBytes(block.slot, 8), key.publicKey];
	const owner = await ownershipProofOf(api, 'BabeApi_generate_key_ownership_proof', parameters, block.hash);
	return api.tx.babe.reportEquivocation(proof, owner);
}

// ---- GRANDPA ------------------------------------------------------------------------------------

/** A prevote for a block, signed for a round of a set of authorities. */
function signedVote(key, { hash, number }, round, setId) {
	const vote = [[0], Buffer.from(hash.slice(2), 'hex'), numberBytes(number, 4)];
	const payload = Buffer.concat([...vote.map((part) => Buffer.from(part)), numberBytes(round, 8), numberBytes(setId, 8)]);
	return [{ targetHash: hash, targetNumber: number }, key.sign(payload)];
}

/**
 * The report of two prevotes in one round, signed with the GRANDPA key `//NAME`. `targets` are the
 * two blocks, each `{ hash, number }`; the proof that the key is a validator's is made at the state
 * of block `at`.
 */
export async function grandpaReport(api, name, { targets, round, at }) {
	const key = keyOf(name, 'ed25519');
	const setId = (await (await api.at(at)).query.grandpa.currentSetId()).toBigInt();
	const [first, second] = targets.map((target) => signedVote(key, target, round, setId));
	const equivocation = { Prevote: { roundNumber: round, identity: key.publicKey, first, second } };
	const parameters = [numberBytes(setId, 8), key.publicKey];
	const owner = await ownershipProofOf(api, 'GrandpaApi_generate_key_ownership_proof', parameters, at);
	return api.tx.grandpa.reportEquivocation({ setId, equivocation }, owner);
}

/** The last block of the best chain and its parent: two blocks that nobody may vote for at once. */
export async function lastTwo(api) {
	const header = await api.rpc.chain.getHeader();
	const number = header.number.toNumber();
	return [
		{ hash: header.hash.toHex(), number },
		{ hash: header.parentHash.toHex(), number: number - 1 },
	];
}
