// SPDX-License-Identifier: Apache-2.0
// Public clients as they are published: they generate types from our runtime, read a block in which
// fees were paid in an asset, and sign such a transaction, without a word about our types.

import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Metadata, TypeRegistry } from '@polkadot/types';
import { hexToU8a } from '@polkadot/util';
import { CallFailed, developmentKeys, eventOf, makeBlocks, request, submit, until } from '../lib/chain.mjs';
import { endOfLog, freePorts, startNode, temporaryDirectory } from '../lib/node.mjs';
import { BTRST, TUSD_ID, feeAsset } from '../lib/talent.mjs';

const GENERATORS = fileURLToPath(new URL('../clients/generators/node_modules', import.meta.url));
const SIDECAR = fileURLToPath(new URL('../clients/sidecar/node_modules/@substrate/api-sidecar', import.meta.url));
/** The storage key of the runtime: `:code`. */
const CODE = '0x3a636f6465';
/** Blocks come when they are asked for, and not by the clock. */
const NEVER = String(24 * 3600 * 1000);

let directory;
let node;
let api;
let keys;
before(async () => {
	directory = await temporaryDirectory();
	node = await startNode({ args: ['--dev', '--sealing', NEVER] });
	({ api } = node);
	keys = developmentKeys(api);
});
after(async () => {
	await node?.stop();
	await rm(directory, { recursive: true, force: true });
});

/** Runs a generator in a directory of its own. */
async function generate(name, program, ...args) {
	const cwd = join(directory, name);
	await mkdir(cwd, { recursive: true });
	// Where the code that is generated looks for its library.
	await symlink(GENERATORS, join(cwd, 'node_modules'));
	const run = promisify(execFile)(join(GENERATORS, '.bin', program), args, { cwd, timeout: 240_000 });
	const { stdout } = await run.catch(({ stdout, stderr }) => assert.fail(`${program} ${args.join(' ')}: ${stdout}${stderr}`));
	return { cwd, stdout };
}

test('type generators understand the runtime', { timeout: 300_000 }, async (t) => {
	const wasm = join(directory, 'runtime.wasm');
	await writeFile(wasm, hexToU8a(await request(node.url, 'state_getStorage', CODE)));
	await t.test('PAPI', async () => {
		const config = { version: 0, descriptorPath: '.papi/descriptors', entries: {}, options: { noDescriptorsPackage: true } };
		await mkdir(join(directory, 'papi/.papi'), { recursive: true });
		await writeFile(join(directory, 'papi/.papi/polkadot-api.json'), JSON.stringify(config));
		const { cwd, stdout } = await generate('papi', 'papi', 'add', 'talent', '--wasm', wasm);
		assert.match(stdout, /Compilation successful/);
		const types = await readFile(join(cwd, '.papi/descriptors/dist/talent.d.ts'), 'utf8');
		assert.match(types, /next_step: RuntimeDescriptor<\[case_id: number\]/, 'a view of the jury');
	});
	await t.test('dedot', async () => {
		const { cwd } = await generate('dedot', 'dedot', 'chaintypes', '--wasm', wasm, '--output', '.');
		const views = await readFile(join(cwd, 'talent/view-functions.d.ts'), 'utf8');
		assert.match(views, /nextStep: GenericViewFunction<\s*\(caseId: number\)/, 'a view of the jury');
		assert.match(await readFile(join(cwd, 'talent/tx.d.ts'), 'utf8'), /params: \{ caseId: number/, 'a call of the jury');
	});
});

/**
 * A wallet as browser extensions are: it knows the metadata and what polkadot.js knows of any
 * chain, and signs what a page hands over.
 */
const wallet = (key) => ({
	async signPayload(payload) {
		const registry = new TypeRegistry();
		registry.setMetadata(new Metadata(registry, await request(node.url, 'state_getMetadata')));
		registry.setSignedExtensions(payload.signedExtensions);
		const { signature } = registry.createType('ExtrinsicPayload', payload, { version: payload.version }).sign(key);
		return { id: 1, signature };
	},
});

test('the chain tells clients the address format that the runtime has', () => {
	assert.equal(api.registry.chainSS58, api.consts.system.ss58Prefix.toNumber());
});

let number;
test('fees in an asset and their neighbours, all in one block', { timeout: 120_000 }, async (t) => {
	const { Alice, Bob, Charlie, Dave, Eve } = keys;
	const inTusd = { assetId: feeAsset(TUSD_ID) };
	const { utility, system, balances } = api.tx;
	const remark = system.remark('0x00');
	const all = Promise.all([
		submit(api, utility.batchAll([remark]), Bob, inTusd),
		// The index of this pallet is zero: what is misread as a place can look like one here.
		submit(api, remark, Charlie, inTusd),
		submit(api, remark, Dave, { ...inTusd, signer: wallet(Dave) }),
		submit(api, balances.transferKeepAlive(Bob.address, BTRST), Alice),
		submit(api, balances.transferKeepAlive(Bob.address, 10n ** 9n * BTRST), Eve).catch((error) => error),
	]);
	await until(async () => (await api.rpc.author.pendingExtrinsics()).length === 5, { what: 'five transactions in the pool' });
	await makeBlocks(api, 1);
	const [batched, plain, byWallet, neighbour, failed] = await all;
	({ number } = neighbour);

	await t.test('they are in it, and three were paid for in TUSD', () => {
		for (const { block, fee, assetFee } of [batched, plain, byWallet]) {
			assert.equal(block, neighbour.block);
			assert.ok(fee === 0n && assetFee > 0n);
		}
	});
	await t.test('polkadot.js reads the block', async () => {
		const { block } = await api.rpc.chain.getBlock(neighbour.block);
		const read = block.extrinsics
			.filter(({ isSigned }) => isSigned)
			.map(({ signer, method, assetId }) => [signer.toString(), `${method.section}.${method.method}`, assetId.toJSON()]);
		const tusd = { parents: 0, interior: { x2: [{ palletInstance: 13 }, { generalIndex: TUSD_ID }] } };
		const wanted = [
			[Bob.address, 'utility.batchAll', tusd],
			[Charlie.address, 'system.remark', tusd],
			[Dave.address, 'system.remark', tusd],
			[Alice.address, 'balances.transferKeepAlive', null],
			[Eve.address, 'balances.transferKeepAlive', null],
		];
		assert.deepEqual(read.sort(), wanted.sort());
	});
	await t.test('a neighbour has the events of a transaction, and sees a failure', () => {
		assert.equal(eventOf(neighbour.events, 'balances', 'Transfer').amount.toBigInt(), BTRST);
		assert.ok(neighbour.fee > 0n && neighbour.assetFee === 0n);
		assert.ok(failed instanceof CallFailed, `${failed}`);
		assert.equal(failed.outcome.block, neighbour.block);
	});
});

test('sidecar serves that block', { timeout: 180_000 }, async (t) => {
	const [port] = await freePorts(1);
	const logPath = join(directory, 'sidecar.log');
	const log = createWriteStream(logPath);
	await new Promise((opened) => log.once('open', opened));
	const sidecar = spawn(process.execPath, [join(SIDECAR, 'build/src/main.js')], {
		cwd: SIDECAR,
		env: { PATH: process.env.PATH, SAS_SUBSTRATE_URL: node.url, SAS_EXPRESS_BIND_HOST: '127.0.0.1', SAS_EXPRESS_PORT: String(port) },
		stdio: ['ignore', log, log],
	});
	let ended;
	const end = new Promise((resolve) => {
		const note = (outcome) => resolve((ended = outcome));
		sidecar.once('exit', (code, signal) => note(signal ?? `code ${code}`));
		sidecar.once('error', (error) => note(error.message));
	});
	const kill = () => sidecar.kill();
	process.once('exit', kill);
	t.after(async () => {
		kill();
		await end;
		process.off('exit', kill);
	});
	const get = async (path) => {
		const response = await fetch(`http://127.0.0.1:${port}${path}`);
		return { status: response.status, body: await response.json() };
	};
	const answer = async () => {
		if (ended !== undefined) assert.fail(`sidecar has ended (${ended}):\n${await endOfLog(logPath)}`);
		return get(`/blocks/${number}`).catch(() => undefined);
	};
	const { status, body } = await until(answer, { seconds: 120, what: 'an answer of sidecar' });
	assert.equal(status, 200, JSON.stringify(body));
	const signed = body.extrinsics.filter(({ signature }) => signature !== null);
	const calls = signed.map(({ method: { pallet, method }, success }) => `${pallet}.${method} ${success}`);
	const transfer = 'balances.transferKeepAlive';
	assert.deepEqual(
		calls.sort(),
		[`${transfer} false`, `${transfer} true`, 'system.remark true', 'system.remark true', 'utility.batchAll true'],
	);
});
