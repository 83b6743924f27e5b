// SPDX-License-Identifier: Apache-2.0
// scripts/juror, evidence, validator and restore-finality as they are called, where they need no
// chain: what they take, what they refuse, and that they show nothing secret.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readFile, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Keyring } from '@polkadot/api';
import { stringToU8a } from '@polkadot/util';
import { cryptoWaitReady, mnemonicGenerate } from '@polkadot/util-crypto';
import { readSecrets, seal } from '../lib/evidence.mjs';
import { developmentKey, readAccount, readKey } from '../lib/keys.mjs';
import { keptVote, readKeptVote, writeKeptVote } from '../lib/kept.mjs';
import { contentId } from '../lib/talent.mjs';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const NOBODY = 'ws://127.0.0.1:1';
/**
 * How many scripts run at a time: each is a process of Node.js, and the limit of its time must hold
 * on two cores.
 */
const AT_ONCE = 4;

let directory;
let phrase;
let key;
before(async () => {
	await cryptoWaitReady();
	directory = await mkdtemp(join(tmpdir(), 'talent-unit-'));
	phrase = mnemonicGenerate();
	key = new Keyring({ type: 'sr25519' }).addFromMnemonic(phrase);
});
after(() => rm(directory, { recursive: true, force: true }));

const at = (name) => join(directory, name);

let running = 0;
const waiting = [];
/** Runs `job` when fewer than `AT_ONCE` others run. */
async function inTurn(job) {
	if (running < AT_ONCE) running += 1;
	else await new Promise((resolve) => waiting.push(resolve));
	try {
		return await job();
	} finally {
		// The place goes to the next one as it is.
		const next = waiting.shift();
		if (next) next();
		else running -= 1;
	}
}

/**
 * Runs a script in the test's directory. `status` is the exit code, or the signal that ended the
 * script.
 */
const call = (script, args, options) => inTurn(() => start(script, args, options));
function start(script, args, { root = ROOT, env = {} } = {}) {
	const options = { cwd: directory, env: { ...process.env, XDG_DATA_HOME: at('data'), ...env }, timeout: 60_000 };
	return new Promise((resolve) => {
		execFile(process.execPath, [join(root, 'scripts', script), ...args], options, (error, stdout, stderr) =>
			resolve({ status: error ? (error.code ?? error.signal) : 0, stdout, stderr }),
		).stdin.end();
	});
}
async function fails(script, args, code, words, options) {
	const { status, stdout, stderr } = await call(script, args, options);
	assert.equal(status, code, `${script} ${args.join(' ')} ended with ${status}, not ${code}: ${stderr}`);
	assert.match(stderr, words);
	assert.ok(!/^ +at /m.test(stderr), 'no stack');
	return { stdout, stderr };
}
async function file(name, content, mode = 0o600) {
	await writeFile(at(name), content, { mode });
	await chmod(at(name), mode);
	return at(name);
}

test('help is there with and without a command, and a call without one is wrong', async () => {
	for (const script of ['juror', 'evidence', 'validator']) {
		const { status, stdout } = await call(script, ['--help']);
		assert.equal(status, 0);
		assert.match(stdout, new RegExp(`scripts/${script} COMMAND`));
		assert.ok(!stdout.includes('SPDX') && !stdout.includes('import('));
		assert.equal((await call(script, ['share', '--help'])).stdout, stdout);
		const { stdout: again } = await fails(script, [], 2, /which command/);
		assert.equal(again, stdout);
	}
});

test('a wrong call is told what is wrong with it', async () => {
	const jurors = [
		[['judge'], /no command 'judge', only status, commit, reveal, recover/],
		[['toString'], /no command 'toString'/],
		[['commit', '--kept', '5%'], /--case is needed/],
		[['commit', '--case', '1'], /--kept is needed/],
		[['commit', '--case', '1', '--kept', '50', '--dev', 'Alice'], /a share from 0% to 100%/],
		[['commit', '--case', '-1', '--kept', '50%'], /--case/],
		[['commit', '--case=4294967296', '--kept', '50%', '--dev', 'Alice'], /--case takes a number/],
		[['commit', '--case', '1', '--kept', '50%'], /whose\?/],
		[['commit', '--case', '1', '--kept', '50%', '--dev', 'Alice', '--key-file', 'x'], /cannot both/],
		[['reveal', '--case', '1', '--dev', 'Alice', '--reasons', 'because'], /--reasons takes a content address/],
		[['recover', '--case', '1', '--account', 'Alice'], /no address/],
		[['status', '--dev', 'Alice', 'now'], /'now' is one too many/],
		[['status', '--dev', 'Alice', '--colour'], /--colour/],
		[['status', '--dev', 'Alice', '--url', 'http://x'], /begins with ws/],
	];
	const evidences = [
		[['encrypt'], /FILE… is needed/],
		[['encrypt', 'a/x', 'b/x'], /two of the files are called x/],
		[['share'], /--case is needed/],
		[['open'], /ENVELOPE is needed/],
		[['open', 'a', 'b'], /'b' is one too many/],
	];
	const validators = [
		[['rotate'], /no command 'rotate', only status, rotate-keys, register, set-keys, leave, resume, withdraw/],
		[['set-keys', '--dev', 'Alice'], /--keys is needed/],
		[['status'], /whose\?/],
		[['leave', '--dev', 'Alice', 'now'], /'now' is one too many/],
	];
	await Promise.all([
		...validators.map(([args, words]) => fails('validator', args, 2, words)),
		fails('validator', ['leave', '--dev', 'Alice', '--real', 'Bob'], 1, /'Bob' is no address/),
		fails('restore-finality', ['--url', NOBODY], 2, /which validators\?/),
		fails('restore-finality', ['--admit', 'x', '--delay', '0'], 2, /--delay takes a number of blocks, not '0'/),
		fails('restore-finality', ['x'], 2, /'x' is one too many/),
		...jurors.map(([args, words]) => fails('juror', args, words.source.startsWith('no address') ? 1 : 2, words)),
		...evidences.map(([args, words]) => fails('evidence', args, 2, words)),
	]);
});

test('a chain that does not answer, and files that are not there, are said to be so', () =>
	Promise.all([
		fails('juror', ['status', '--dev', 'Alice', '--url', NOBODY], 1, /no chain answers at ws:\/\/127\.0\.0\.1:1/),
		fails('validator', ['status', '--dev', 'Alice', '--url', NOBODY], 1, /no chain answers/),
		fails('restore-finality', ['--remove', 'x', '--url', NOBODY], 1, /no chain answers/),
		fails('evidence', ['encrypt', 'nothing'], 1, /nothing cannot be read: there is no such file/),
		fails('evidence', ['share', '--case', '1'], 1, /evidence\.secrets cannot be read/),
		fails('evidence', ['open', 'nothing'], 1, /nothing cannot be read/),
	]));

test('a key is read from a file that nobody else can read', async () => {
	assert.equal((await readKey(await file('phrase', `${phrase}\n`))).address, key.address);
	assert.equal((await readKey(await file('path', `${phrase}//1`))).address, key.derive('//1').address);
	assert.equal((await readKey(await file('dev', '//Alice'))).address, (await developmentKey('Alice')).address);
	assert.equal((await readKey(await file('hex', `0x${'01'.repeat(32)}`))).type, 'sr25519');
	process.env.TALENT_PASSWORD = 'secret';
	try {
		const exported = await file('exported', JSON.stringify(key.toJson('secret')));
		assert.equal((await readKey(exported)).encodePkcs8().length, 117, 'it is unlocked');
		process.env.TALENT_PASSWORD = 'wrong';
		await assert.rejects(readKey(exported), /not the password/);
	} finally {
		delete process.env.TALENT_PASSWORD;
	}
	assert.deepEqual(readAccount(new Keyring({ ss58Format: 0 }).encodeAddress(key.publicKey)), key.publicKey);
});

test('a key that is none is refused, and nothing of it is repeated', async () => {
	const short = phrase.split(' ').slice(0, -1).join(' ');
	const secret = 'correcthorse';
	const other = new Keyring({ type: 'ed25519' }).addFromMnemonic(phrase);
	const files = [
		['short', secret, /holds no secret phrase/],
		['eleven', short, /holds no secret phrase/],
		['nonsense', `${secret} ${short}`, /holds no secret phrase/],
		['empty', '', /holds no secret phrase/],
		['no-json', `{${secret}`, /no account as wallets export it/],
		['ed25519', JSON.stringify(other.toJson('x')), /is an ed25519 key/],
		['locked', JSON.stringify(key.toJson('x')), /has a password/],
	];
	await Promise.all(
		files.map(async ([name, content, expected]) => {
			const args = ['status', '--url', NOBODY, '--key-file', await file(name, content)];
			const { stderr } = await fails('juror', args, 1, expected);
			for (const part of [secret, short]) assert.ok(!stderr.includes(part), 'nothing of it is shown');
		}),
	);
	const open = await file('open', phrase, 0o644);
	await fails('juror', ['status', '--url', NOBODY, '--key-file', open], 1, /others can read .*chmod 600/);
	await fails('juror', ['status', '--url', NOBODY, '--key-file', at('gone')], 1, /cannot be read: ENOENT/);
});

test('a vote is kept where only its owner reads it, and comes back for its own seat only', async () => {
	const place = { genesis: new Uint8Array(32).fill(1), number: 5, round: 0 };
	const salt = new Uint8Array(32).fill(3);
	const keep = at('keep');
	const path = await writeKeptVote(keep, keptVote(place, key.address, { kept: 7, salt, commitment: '0x' }));
	assert.equal((await stat(path)).mode & 0o777, 0o600);
	assert.equal((await stat(keep)).mode & 0o777, 0o700);
	assert.deepEqual(await readKeptVote(keep, place, key.address), { vote: { kept: 7, salt } });
	assert.deepEqual(await readKeptVote(keep, { ...place, round: 1 }, key.address), {});
	assert.deepEqual(await readdir(join(path, '..')), [path.split('/').at(-1)], 'nothing half-written is left');

	// Kept again, the last one counts.
	await writeKeptVote(keep, keptVote(place, key.address, { kept: 8, salt, commitment: '0x' }));
	assert.equal((await readKeptVote(keep, place, key.address)).vote.kept, 8);

	const other = join(path, '..', `case-6-round-0-${key.address}.json`);
	await cp(path, other);
	assert.match((await readKeptVote(keep, { ...place, number: 6 }, key.address)).problem, /of another seat/);
	await writeFile(other, '{');
	assert.match((await readKeptVote(keep, { ...place, number: 6 }, key.address)).problem, /not JSON/);
	await writeFile(other, '{"version":1,"kept":-1}');
	assert.match((await readKeptVote(keep, { ...place, number: 6 }, key.address)).problem, /damaged/);
});

test('files are encrypted, sealed and opened', async () => {
	await file('contract.pdf', 'we agree', 0o644);
	await file('chat.txt', 'hello', 0o644);
	const { status, stdout, stderr } = await call('evidence', ['encrypt', 'contract.pdf', 'chat.txt']);
	assert.equal(status, 0, stderr);
	const secrets = readSecrets(await readFile(at('evidence.secrets'), 'utf8'), 'secrets');
	assert.equal((await stat(at('evidence.secrets'))).mode & 0o777, 0o600);
	assert.deepEqual(secrets.files.map(({ cid, name }) => `${cid}  ${name}`), stdout.trim().split('\n'));
	for (const { cid } of secrets.files) {
		const ciphertext = await readFile(at(`evidence/${cid}`));
		assert.equal(contentId(ciphertext), cid);
		assert.ok(!ciphertext.includes('we agree'));
	}
	assert.ok(!`${stdout}${stderr}`.includes(Buffer.from(secrets.key).toString('hex')));
	// A key once lost is lost for good.
	await fails('evidence', ['encrypt', 'chat.txt'], 1, /evidence\.secrets cannot be written: it is there already/);

	const { envelope } = seal(secrets, { genesis: stringToU8a('genesis'.padEnd(32)), number: 3, readers: [key.address] });
	await file('it.envelope', envelope);
	await file('key', phrase);
	const args = ['open', 'it.envelope', '--key-file', 'key'];
	const opened = await call('evidence', args);
	assert.equal(opened.status, 0, opened.stderr);
	assert.equal(await readFile(at('opened/contract.pdf'), 'utf8'), 'we agree');
	assert.equal(await readFile(at('opened/chat.txt'), 'utf8'), 'hello');
	assert.equal((await stat(at('opened/chat.txt'))).mode & 0o777, 0o600);
	assert.match(opened.stderr, /Whether case 3 is about these/);

	await fails('evidence', args, 1, /opened\/contract\.pdf cannot be written: it is there already/);
	const elsewhere = [...args, '--out', 'elsewhere'];
	await fails('evidence', ['open', 'it.envelope', '--dev', 'Alice'], 1, /nothing for .*sealed for others/);
	await fails('evidence', [...elsewhere, '--url', NOBODY], 1, /no chain answers/);
	await fails('evidence', [...elsewhere, '--in', 'opened'], 1, /opened\/b.* cannot be read: there is no such file/);
	const [{ cid }] = secrets.files;
	await writeFile(at(`evidence/${cid}`), 'something else');
	await fails('evidence', elsewhere, 1, /not what stands at b/);
	await assert.rejects(stat(at('elsewhere')), 'nothing is written if one of the files is wrong');
});

test('without the packages a script says how to get them', async () => {
	const root = at('clone');
	await mkdir(join(root, 'tests/e2e'), { recursive: true });
	await cp(join(ROOT, 'scripts'), join(root, 'scripts'), { recursive: true });
	await symlink(join(ROOT, 'tests/e2e/lib'), join(root, 'tests/e2e/lib'));
	// Packages are looked for where the files really are, unless they are told to stay where they
	// seem to be.
	const options = { root, env: { NODE_OPTIONS: '--preserve-symlinks --preserve-symlinks-main' } };
	assert.equal((await call('juror', ['--help'], options)).status, 0);
	for (const [script, args] of [
		['juror', ['status', '--dev', 'Alice']],
		['evidence', ['encrypt', 'contract.pdf']],
	]) {
		await fails(script, args, 1, /a package from npm is missing.*install_e2e_packages/, options);
	}
});
