// SPDX-License-Identifier: Apache-2.0
// Runs validators on several hosts of one machine: node run.mjs [--short] [--keep] [SCENARIO…]
//
//   --short   only the scenarios `short` and `guide`, which every change runs
//   --list    name the scenarios and end
//   --keep    keep chains and logs, and print the directory
//
// Each scenario runs in namespaces of its own (network, processes, mounts): whatever it starts ends
// with it, however it ends. That takes root, or a kernel that gives namespaces to everybody.

import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The scenarios in the order in which they run, each with its limit in minutes. */
const SCENARIOS = {
	short: 8,
	guide: 12,
	one_down: 20,
	third_down: 20,
	halt_of_four: 25,
	halt_of_seven: 25,
	partition_of_four: 30,
	partition_of_seven: 30,
	wiped_disk: 25,
	doubled_node: 20,
	equivocation: 40,
	rotation: 30,
	loss: 40,
	delay: 25,
	kills: 50,
	replaced: 45,
	guide_rehearsal: 45,
	finality_lost: 40,
	wrong_upgrade: 40,
	key_compromised: 30,
	standby: 25,
	disk_full: 20,
	upgrade: 60,
};
/** The scenarios of every change. */
const SHORT = ['short', 'guide'];
/** Those that another program runs: scripts/rehearse-upgrade. */
const ELSEWHERE = ['upgrade'];
const HERE = dirname(fileURLToPath(import.meta.url));
const TOOLS = ['ip', 'unshare', 'setpriv', 'mount', 'nft', 'tc'];

/** Ends with one line. */
function refuse(line) {
	console.error(`error: ${line}`);
	process.exit(1);
}

/** The command that gives a program namespaces of its own, which end with this process. */
const ownNamespaces = [
	'setpriv',
	...['--pdeathsig', 'KILL', 'unshare'],
	...(process.getuid() === 0 ? [] : ['--user', '--map-root-user']),
	...['--net', '--mount', '--pid', '--fork', '--kill-child', '--mount-proc', '--'],
];

/** Fails where the machine lacks a program or the right to make namespaces. */
function checkMachine() {
	const paths = `${process.env.PATH}:/usr/sbin:/sbin`;
	process.env.PATH = paths;
	const lacking = TOOLS.filter((tool) => spawnSync('sh', ['-c', `command -v ${tool}`]).status !== 0);
	if (lacking.length > 0) refuse(`${lacking.join(', ')} missing; scripts/setup --checks installs them`);
	const probe = 'ip netns add probe && ip netns exec probe nft list ruleset';
	const [command, ...words] = ownNamespaces;
	const tried = spawnSync(command, [...words, 'sh', '-c', `mount -t tmpfs tmpfs /run && ${probe}`], { encoding: 'utf8' });
	if (tried.status !== 0) refuse(`this machine gives no namespaces (run as root): ${tried.stderr.trim().split('\n')[0]}`);
}

/** Runs a scenario: `true` if it has passed. */
function play(name, keep) {
	const directory = mkdtempSync(join(tmpdir(), `talent-network-${name}-`));
	const [command, ...words] = ownNamespaces;
	const file = join(HERE, 'scenarios', `${name}.test.mjs`);
	const child = spawn(command, [...words, process.execPath, '--test-reporter=spec', file], {
		env: { ...process.env, TALENT_NETWORK_DIR: directory },
		stdio: ['ignore', 'inherit', 'inherit'],
	});
	const end = () => child.kill('SIGKILL');
	const limit = setTimeout(() => {
		console.error(`${name}: not over after ${SCENARIOS[name]} min`);
		end();
	}, SCENARIOS[name] * 60_000);
	const broken = (signal) => {
		end();
		if (!keep) rmSync(directory, { recursive: true, force: true });
		process.exit(signal === 'SIGINT' ? 130 : 143);
	};
	process.on('SIGINT', broken).on('SIGTERM', broken);
	return new Promise((resolve) => {
		child.once('exit', (code) => {
			clearTimeout(limit);
			process.off('SIGINT', broken).off('SIGTERM', broken);
			if (keep) console.log(`${name}: chains and logs are in ${directory}`);
			else rmSync(directory, { recursive: true, force: true });
			resolve(code === 0);
		});
	});
}

const words = process.argv.slice(2);
const known = Object.keys(SCENARIOS);
const flags = words.filter((word) => word.startsWith('--'));
const named = words.filter((word) => !word.startsWith('--'));
const strange = [
	...flags.filter((flag) => !['--short', '--list', '--keep'].includes(flag)),
	...named.filter((name) => !known.includes(name)),
];
if (strange.length > 0) refuse(`unknown: ${strange.join(', ')}; --list names the scenarios`);
if (flags.includes('--list')) {
	console.log(known.join('\n'));
	process.exit();
}
if (named.includes('upgrade') && !process.env.TALENT_NEW_RUNTIME) refuse('scripts/rehearse-upgrade runs the scenario upgrade');
checkMachine();
let wanted = known.filter((name) => !SHORT.includes(name) && !ELSEWHERE.includes(name));
if (flags.includes('--short')) wanted = SHORT;
if (named.length > 0) wanted = named;
const failed = [];
for (const name of wanted) {
	if (!(await play(name, flags.includes('--keep')))) failed.push(name);
}
console.log(`${wanted.length} scenarios, ${failed.length} failed${failed.length > 0 ? `: ${failed.join(', ')}` : ''}`);
process.exitCode = failed.length > 0 ? 1 : 0;
