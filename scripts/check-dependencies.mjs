// SPDX-License-Identifier: Apache-2.0
// Checks what the workspace depends on, from the lock files alone: node
// scripts/check-dependencies.mjs
//
// The policy is deny.toml. `cargo deny`, where installed, reads the same file and also knows
// security advisories. This check adds: crates of the SDK are pinned to one exact version each, and
// npm packages to exact versions that no lock file ties to one registry's host.
//
// The TOML reader is a package of tests/lint: bash -c '. scripts/lib.sh && install_packages
// tests/lint'

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

const { parse } = createRequire(new URL('../tests/lint/package.json', import.meta.url))('smol-toml');
const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path) => readFileSync(join(root, path), 'utf8');
const problems = [];
const problem = (text) => problems.push(text);

/** The crates of the SDK by name. */
const isSdk = (name) => /^(frame|pallet|sc|sp|substrate)-/.test(name);

// ---- the policy ---------------------------------------------------------------------------------

const policy = parse(read('deny.toml'));
const list = (section, key) => {
	const found = policy[section]?.[key];
	if (!Array.isArray(found)) throw new Error(`deny.toml has no list ${key} in [${section}]`);
	return found;
};
const records = (section, key) =>
	list(section, key).map((record) => {
		if (typeof record.crate !== 'string') throw new Error(`deny.toml lists something without a crate in ${key} of [${section}]`);
		return { allow: [], ...record };
	});
const allowed = new Set(list('licenses', 'allow'));
const exceptions = records('licenses', 'exceptions');
const duplicatesAllowed = new Set(records('bans', 'skip').map(({ crate }) => crate));
const refused = new Set(records('bans', 'deny').map(({ crate }) => crate));

// ---- licences -----------------------------------------------------------------------------------

/**
 * Whether an SPDX expression (AND, OR, WITH, parentheses; `/` as of old for OR) can be met with
 * `allow`.
 */
export function licenceMet(expression, allow) {
	const tokens = expression.replace(/\//g, ' OR ').match(/\(|\)|[^\s()]+/g) ?? [];
	let at = 0;
	const atom = () => {
		if (tokens[at] === '(') {
			at += 1;
			const inner = any();
			at += 1;
			return inner;
		}
		let id = tokens[at++];
		if (tokens[at] === 'WITH') {
			id = `${id} WITH ${tokens[at + 1]}`;
			at += 2;
		}
		return allow.has(id);
	};
	const all = () => {
		let met = atom();
		while (tokens[at] === 'AND') {
			at += 1;
			met = atom() && met;
		}
		return met;
	};
	const any = () => {
		let met = all();
		while (tokens[at] === 'OR') {
			at += 1;
			met = all() || met;
		}
		return met;
	};
	return any();
}

// ---- crates -------------------------------------------------------------------------------------

const metadata = JSON.parse(
	execFileSync('cargo', ['metadata', '--locked', '--format-version', '1'], {
		cwd: root,
		encoding: 'utf8',
		maxBuffer: 1 << 28,
		stdio: ['ignore', 'pipe', 'inherit'],
	}),
);
const packages = metadata.packages;
const ours = new Set(metadata.workspace_members);
const isAllowedExceptionally = (crate) =>
	exceptions.some(
		(exception) => exception.crate === crate.name && licenceMet(crate.license ?? '', new Set([...allowed, ...exception.allow])),
	);

const usedExceptions = new Set();
for (const crate of packages) {
	if (ours.has(crate.id)) {
		if (crate.license !== 'Apache-2.0') problem(`${crate.name} is ours and must say that its licence is Apache-2.0`);
		continue;
	}
	if (refused.has(crate.name)) problem(`${crate.name} ${crate.version} is there, which deny.toml refuses: the reason is there`);
	if (crate.source !== 'registry+https://github.com/rust-lang/crates.io-index') {
		problem(`${crate.name} ${crate.version} does not come from crates.io but from ${crate.source}`);
	}
	if (!crate.license) {
		if (!exceptions.some((exception) => exception.crate === crate.name)) {
			problem(`${crate.name} ${crate.version} states no licence: look at its file, then add it to deny.toml with a reason`);
		}
		usedExceptions.add(crate.name);
	} else if (!licenceMet(crate.license, allowed)) {
		if (isAllowedExceptionally(crate)) usedExceptions.add(crate.name);
		else problem(`${crate.name} ${crate.version} is under ${crate.license}, which deny.toml does not allow`);
	}
}
for (const { crate } of exceptions) {
	if (!usedExceptions.has(crate)) problem(`deny.toml makes an exception for ${crate}, which needs none`);
}

// What the workspace table and every crate of ours asks for, and what the lock file gives.
for (const crate of packages.filter(({ id }) => ours.has(id))) {
	for (const { name, req, path } of crate.dependencies) {
		if (path || !isSdk(name)) continue;
		if (!req.startsWith('=')) problem(`${crate.name} asks for ${name} "${req}": crates of the SDK are pinned with "="`);
	}
}

const versions = new Map();
for (const { name, version } of packages) versions.set(name, [...(versions.get(name) ?? []), version]);
for (const [name, found] of versions) {
	if (found.length > 1 && isSdk(name) && !duplicatesAllowed.has(name)) {
		problem(`${name} is there ${found.length} times (${found.join(', ')}): two releases of the SDK are mixed`);
	}
}
for (const name of duplicatesAllowed) {
	if ((versions.get(name)?.length ?? 0) < 2) problem(`deny.toml lets ${name} be there twice, which it is not`);
}

// ---- npm packages -------------------------------------------------------------------------------

/** Every directory with npm packages of its own. */
const directories = ['tests/e2e', 'tests/e2e/clients/generators', 'tests/e2e/clients/sidecar', 'tests/lint'];
let npmCount = 0;
for (const directory of directories) {
	const { dependencies, devDependencies, overrides } = JSON.parse(read(join(directory, 'package.json')));
	for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies, ...overrides })) {
		if (!/^\d+\.\d+\.\d+$/.test(version)) problem(`${directory} asks for ${name} "${version}": npm packages are pinned exactly`);
	}
	const lock = JSON.parse(read(join(directory, 'package-lock.json')));
	for (const [path, { resolved, integrity, version }] of Object.entries(lock.packages)) {
		if (path === '') continue;
		npmCount += 1;
		if (!integrity) problem(`${directory}/package-lock.json has no checksum for ${path} ${version}`);
		if (resolved && !resolved.startsWith('https://registry.npmjs.org/')) {
			problem(`${directory}/package-lock.json ties ${path} to ${new URL(resolved).host}`);
		}
	}
}

// ---- result -------------------------------------------------------------------------------------

for (const text of problems) console.error(`error: ${text}`);
console.log(
	`${packages.length - ours.size} crates and ${npmCount} npm packages looked at, ${exceptions.length} exceptions, ${problems.length} problems`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
