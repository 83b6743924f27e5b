// SPDX-License-Identifier: Apache-2.0
// The operator's guide, played on hosts: its commands as they are written, from nothing to a
// network that finalises; in a rehearsal also what its validators do afterwards.

import assert from 'node:assert/strict';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { connect, until } from '../../e2e/lib/chain.mjs';
import { P2P_PORT } from './faults.mjs';
import { addressOf, fillIn, HOLDERS, person } from './founders.mjs';
import { enact } from './governance.mjs';
import { Guide, Host } from './guide.mjs';
import { makeHost, makeSwitches, peerAddress } from './hosts.mjs';
import { programsOf } from './machine.mjs';

const GUIDE = fileURLToPath(new URL('../../../docs/operator.md', import.meta.url));
const VALIDATORS = ['alice', 'bob', 'charlie', 'dave'];
const NEWCOMER = 'eve';
const FOLLOWER = 'frank';
const NAMES = [...VALIDATORS, NEWCOMER, FOLLOWER];
/** The directories in which an installed node keeps its files. */
const DIRECTORIES = ['/etc/talent', '/etc/default', '/var/lib/talent'];
/** How long some sessions of a minute may take, in seconds. */
const SESSIONS_SECONDS = 420;

/**
 * Plays the guide. `profile` is that of a rehearsal, with short sessions and votes. Without it the
 * network is one of production, where nobody joins or leaves in the time of a test: those blocks
 * are left to the rehearsal.
 */
export function guideStory({ profile } = {}) {
	const hosts = {};
	let guide;
	let api;
	const validators = () => VALIDATORS.map((name) => hosts[name]);
	const author = () => hosts[VALIDATORS[0]];

	before(async () => {
		await makeSwitches();
		for (const [index, name] of NAMES.entries()) {
			await makeHost(index);
			const variables = {
				NAME: name,
				ACCOUNT: addressOf(name),
				ADDRESS: `/ip4/${peerAddress(index)}/tcp/${P2P_PORT}`,
				// The hosts of a test have addresses of a private range.
				MORE: '--allow-private-ip',
			};
			hosts[name] = new Host(index, { name, variables, directories: DIRECTORIES });
			await hosts[name].prepare();
			await hosts[name].install(await programsOf(hosts[name]));
			await writeFile(join(hosts[name].home, 'account.key'), `//${person(name)}`, { mode: 0o600 });
		}
		const roles = {
			validators: validators(),
			author: [author()],
			rotating: [hosts.bob],
			follower: [hosts[FOLLOWER]],
		};
		if (profile) Object.assign(roles, { newcomer: [hosts[NEWCOMER]], leaving: [hosts.dave] });
		guide = new Guide(await readFile(GUIDE, 'utf8'), roles);
		assert.deepEqual(guide.variables, Object.keys(hosts.alice.variables), 'the variables that the guide names');
	});
	after(async () => {
		await api?.disconnect();
		await Promise.all(Object.values(hosts).map((host) => host.close()));
	});

	test('each operator makes keys, and nobody else can read them', { timeout: 120_000 }, async () => {
		await guide.play('key session');
		for (const host of validators()) {
			const secrets = (await host.run('find /var/lib/talent -type f')).trim().split('\n');
			assert.equal(secrets.length, 4, 'a network key and three session keys');
			for (const mode of (await host.run('find /var/lib/talent -type f -printf "%m\\n"')).trim().split('\n')) {
				assert.equal(mode, '600');
			}
			const entry = await readFile(join(host.home, `${host.name}.json`), 'utf8');
			for (const file of secrets) {
				const secret = (await host.run(`cat ${file}`)).replaceAll('"', '').trim();
				assert.ok(!entry.includes(secret), `${file} is in the public entry`);
			}
		}
	});

	test('the author assembles the genesis from the entries', { timeout: 120_000 }, async () => {
		await guide.play('--template');
		await fillIn(join(author().home, 'network.json'), { validators: [...VALIDATORS, NEWCOMER], profile });
		await hand(validators(), [author()], (host) => [`${host.name}.json`]);
		await guide.play('--join');
	});

	test('the operators compare the checksum and start', { timeout: 300_000 }, async () => {
		await hand([author()], Object.values(hosts), () => ['talent.json', 'talent.json.sha256']);
		for (const printed of await guide.play('sha256sum --check')) assert.match(printed, /talent.json: OK/);
		await guide.play('TALENT_FLAGS');
		await guide.play('systemctl');
	});

	test('all have their keys and validate, and blocks are final', { timeout: 300_000 }, async () => {
		await final(author(), 2);
		for (const printed of await guide.play('validator status')) {
			assert.match(printed, /in this session: validator/);
			assert.match(printed, /session keys: in the keystore of the node/);
			assert.match(printed, /record: validator, bond 10,000 BTRST/);
		}
		for (const printed of await guide.play('chain_getFinalizedHead')) {
			assert.match(printed, /"result":"0x[0-9a-f]{64}"/);
			assert.match(printed, /"peers":[3-9]/);
		}
	});

	test('a validator changes its keys', { timeout: 600_000 }, async () => {
		api = await connect(author().url.replace('http', 'ws'));
		const before = await keysOf(hosts.bob);
		const [printed] = await guide.play('rotate-keys');
		assert.match(printed, /session keys of .* are set/);
		const after = (await api.query.session.nextKeys(addressOf('bob'))).unwrap().toHex();
		assert.notEqual(after, before);
		assert.equal(await hosts.bob.ask('author_hasSessionKeys', after), true);
		if (profile) {
			await until(async () => (await keysOf(hosts.bob)) === after, { seconds: SESSIONS_SECONDS, what: 'the new keys' });
			await final(author(), 3);
		}
	});

	/** The keys with which a validator signs in this session. */
	async function keysOf(host) {
		const current = await api.query.validatorSet.currentKeys();
		return current.find(([account]) => account.eq(addressOf(host.name)))[1].toHex();
	}

	if (profile) {
		test('a newcomer syncs by warp, registers and is admitted', { timeout: 1_800_000 }, async () => {
			const newcomer = hosts[NEWCOMER];
			await guide.play('--sync warp');
			await guide.play('systemctl');
			await synced(newcomer);
			const [printed] = await guide.play('validator register');
			assert.match(printed, /is registered/);
			await enact(api, api.tx.validatorSet.admit(addressOf(NEWCOMER)), HOLDERS.map(person));
			const isIn = async () => (await api.query.session.validators()).some((one) => one.eq(addressOf(NEWCOMER)));
			await until(isIn, { seconds: SESSIONS_SECONDS, what: 'the newcomer in the set' });
			const made = async () => (await newcomer.log()).includes('Prepared block for proposing');
			await until(made, { seconds: SESSIONS_SECONDS, what: 'a block of the newcomer' });
		});

		test('a validator leaves', { timeout: 900_000 }, async () => {
			const [printed] = await guide.play('validator leave');
			assert.match(printed, /former validator, can withdraw from session \d+/);
			const isOut = async () => !(await api.query.session.validators()).some((one) => one.eq(addressOf('dave')));
			await until(isOut, { seconds: SESSIONS_SECONDS, what: 'the set without dave' });
			await hosts.dave.stop();
			await final(author(), 3);
		});
	}

	test('a node follows the network', { timeout: 600_000 }, async () => {
		await guide.play('--sync warp');
		await synced(hosts[FOLLOWER]);
	});

	test('every command of the guide was run', () => assert.deepEqual(guide.left, []));

	/** Hands files from the homes of some hosts to those of others. */
	async function hand(from, to, files) {
		for (const giver of from) {
			for (const taker of to) {
				if (giver === taker) continue;
				for (const file of files(giver)) await copyFile(join(giver.home, file), join(taker.home, file));
			}
		}
	}

	/** Waits until a node has `more` further final blocks. */
	async function final(host, more) {
		const goal = (await host.finalised()) + more;
		await until(async () => (await host.finalised()) >= goal, { seconds: 180, what: `block ${goal} final` });
	}

	/** Waits until a node has the final blocks of the others. */
	async function synced(host) {
		const goal = await author().finalised();
		await until(async () => (await host.finalised()) >= goal, { seconds: 300, what: `${host.name} at block ${goal}` });
	}
}
