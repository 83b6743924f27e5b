// SPDX-License-Identifier: Apache-2.0
// What scripts/rehearse-upgrade takes as a new runtime, and how a wrong runtime is made for the
// drill: with small modules in the place of real ones.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { versionOf, without } from '../../network/lib/wasm.mjs';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const PREFIX = Buffer.from([82, 188, 83, 118, 70, 219, 142, 5]);

const text = (words) => Buffer.concat([Buffer.from([words.length]), Buffer.from(words)]);
const compact = (words) => Buffer.concat([Buffer.from([words.length << 2]), Buffer.from(words)]);
const section = (kind, ...parts) => {
	const content = Buffer.concat(parts);
	assert.ok(content.length < 128, 'a length of one byte');
	return Buffer.concat([Buffer.from([kind, content.length]), content]);
};
/** A module with one function, exported as `answer`, that states a version. */
function runtime(name, spec) {
	const version = Buffer.alloc(12);
	version.writeUInt32LE(1, 0);
	version.writeUInt32LE(spec, 4);
	return Buffer.concat([
		Buffer.from('\0asm\x01\0\0\0', 'latin1'),
		section(0, text('runtime_version'), compact(name), compact('talent-node'), version),
		section(1, Buffer.from([1, 0x60, 0, 0])),
		section(3, Buffer.from([1, 0])),
		section(7, Buffer.from([1]), text('answer'), Buffer.from([0, 0])),
		section(10, Buffer.from([1, 2, 0, 0x0b])),
	]);
}
const compressed = (code) => Buffer.concat([PREFIX, zstdCompressSync(code)]);

let directory;
const at = (name) => join(directory, name);
before(async () => {
	directory = await mkdtemp(join(tmpdir(), 'talent-upgrade-unit-'));
	const top = { '0x3a636f6465': `0x${compressed(runtime('talent', 5)).toString('hex')}` };
	const specification = JSON.stringify({ genesis: { raw: { top } } });
	await writeFile(at('talent-node'), `#!/bin/sh\necho '${specification}'\n`);
	await chmod(at('talent-node'), 0o755);
});
after(() => rm(directory, { recursive: true, force: true }));

/** Runs the script on a file with this content, up to the check of the file. */
async function rehearse(content) {
	await writeFile(at('new.wasm'), content);
	return call(['--wasm', at('new.wasm')]);
}
function call(args) {
	const env = { ...process.env, TALENT_NODE: at('talent-node') };
	return new Promise((resolve) => {
		execFile(join(ROOT, 'scripts/rehearse-upgrade'), args, { env, timeout: 60_000 }, (error, stdout, stderr) =>
			resolve({ status: error ? (error.code ?? error.signal) : 0, stdout, stderr }),
		);
	});
}
async function refuses(content, words) {
	const { status, stderr } = await rehearse(content);
	assert.equal(status, 1, stderr);
	assert.match(stderr, words);
	assert.equal(stderr.trim().split('\n').length, 1, 'one line');
}

test('the version of a runtime is read, compressed or not', () => {
	assert.deepEqual(versionOf(runtime('talent', 258)), { name: 'talent', spec: 258 });
	assert.deepEqual(versionOf(compressed(runtime('talent', 7))), { name: 'talent', spec: 7 });
	assert.equal(versionOf(Buffer.from('no module')), undefined);
});

test('a runtime without a function is a module still', async () => {
	const code = without(compressed(runtime('talent', 1)), 'answer');
	const module = new WebAssembly.Module(zstdDecompressSync(code.subarray(PREFIX.length)));
	assert.deepEqual(WebAssembly.Module.exports(module).map(({ name }) => name), ['_nswer']);
	assert.deepEqual(versionOf(code), { name: 'talent', spec: 1 });
	assert.throws(() => without(code, 'answer'), /has no function answer/);
});

test('a runtime that is not newer is refused', async () => {
	await refuses(runtime('talent', 5), /has spec_version 5, which is not above 5, that of the running runtime/);
	await refuses(compressed(runtime('talent', 4)), /has spec_version 4, which is not above 5/);
});

test('what is no runtime of this network is refused', async () => {
	await refuses(runtime('other', 6), /is a runtime of 'other', the node's of 'talent'/);
	await refuses('a text', /is no runtime: it is no Wasm, or states no version/);
	await refuses(PREFIX, /is no runtime/);
	const { status, stderr } = await call(['--wasm', at('absent')]);
	assert.equal(status, 1);
	assert.match(stderr, /absent cannot be read: ENOENT/);
});

test('wrong options are refused', async () => {
	for (const [args, words] of [
		[['--spec-version', 'next'], /'next' is not a number/],
		[['--wasm', 'x', '--spec-version', '2'], /--wasm names a runtime that is built already/],
		[['--wasm'], /--wasm needs a value/],
		[['--fast'], /unknown argument '--fast'/],
	]) {
		const { status, stderr } = await call(args);
		assert.equal(status, 1);
		assert.match(stderr, words);
	}
});

test('a newer runtime is taken', async () => {
	await writeFile(at('new.wasm'), runtime('talent', 6));
	const { status, stdout } = await new Promise((resolve) => {
		const env = { ...process.env, TALENT_NODE: at('talent-node') };
		const words = [join(ROOT, 'tests/network/check-upgrade.mjs'), at('new.wasm')];
		execFile(process.execPath, words, { env }, (error, out) => resolve({ status: error?.code ?? 0, stdout: out }));
	});
	assert.equal(status, 0);
	assert.equal(stdout, 'runtime talent: spec_version 5 → 6\n');
});
