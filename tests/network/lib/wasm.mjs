// SPDX-License-Identifier: Apache-2.0
// Runtimes as they stand on a chain: compressed Wasm. And wrong ones, made from a right one by
// taking a function away.

import { readFile, writeFile } from 'node:fs/promises';
import zlib from 'node:zlib';

if (!zlib.zstdDecompressSync) throw new Error('Node.js 22.15 or newer is needed: older ones do not know zstd');

/** What a compressed runtime begins with (sp-maybe-compressed-blob, `ZSTD_PREFIX`). */
const PREFIX = Buffer.from([82, 188, 83, 118, 70, 219, 142, 5]);
/** The key of the runtime in the state, `:code`. */
const CODE = '0x3a636f6465';

/** The runtime with which a chain starts, from its raw specification. */
export const genesisCode = async (path) => codeOf(JSON.parse(await readFile(path, 'utf8')));

/** The same, from the content of the file. */
export const codeOf = ({ genesis }) => Buffer.from(genesis.raw.top[CODE].slice(2), 'hex');

/** A copy of `code` that has no function `name` for the node. */
export function without(code, name) {
	const compressed = code.subarray(0, PREFIX.length).equals(PREFIX);
	const plain = Buffer.from(compressed ? zlib.zstdDecompressSync(code.subarray(PREFIX.length)) : code);
	// In the list of exports a name stands behind its length. The number of bytes stays.
	const entry = Buffer.concat([Buffer.from([name.length]), Buffer.from(name)]);
	let found = 0;
	for (let at = plain.indexOf(entry); at >= 0; at = plain.indexOf(entry, at + 1)) {
		plain.write('_', at + 1);
		found += 1;
	}
	if (found === 0) throw new Error(`the runtime has no function ${name}`);
	return Buffer.concat([PREFIX, zlib.zstdCompressSync(plain)]);
}

/** Writes a copy of a specification by which nodes run `code` from block `number` on. */
export async function writeSubstitute(specification, path, { number, code }) {
	const changed = JSON.parse(await readFile(specification, 'utf8'));
	changed.codeSubstitutes = { ...changed.codeSubstitutes, [number]: `0x${code.toString('hex')}` };
	await writeFile(path, JSON.stringify(changed));
}

/**
 * The name and the version of a runtime, from the section of the Wasm that states them; `undefined`
 * where there is none.
 */
export function versionOf(code) {
	const plain = code.subarray(0, PREFIX.length).equals(PREFIX) ? zlib.zstdDecompressSync(code.subarray(PREFIX.length)) : code;
	if (plain.subarray(0, 4).toString('latin1') !== '\0asm') return undefined;
	let at = 8;
	const number = () => {
		let value = 0;
		for (let shift = 0; ; shift += 7) {
			const byte = plain[at++];
			value += (byte & 0x7f) * 2 ** shift;
			if (byte < 0x80) return value;
		}
	};
	while (at < plain.length) {
		const kind = plain[at++];
		const size = number();
		const end = at + size;
		if (kind === 0) {
			const length = number();
			const name = plain.toString('utf8', at, at + length);
			if (name === 'runtime_version') return decodeVersion(plain.subarray(at + length, end));
		}
		at = end;
	}
	return undefined;
}

/**
 * The beginning of a `RuntimeVersion`: two short texts, the version for authors, that of the rules.
 */
function decodeVersion(bytes) {
	const first = bytes[0] >> 2;
	const name = bytes.toString('utf8', 1, 1 + first);
	const second = bytes[1 + first] >> 2;
	return { name, spec: bytes.readUInt32LE(1 + first + 1 + second + 4) };
}
