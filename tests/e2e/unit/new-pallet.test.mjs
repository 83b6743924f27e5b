// SPDX-License-Identifier: Apache-2.0
// scripts/new-pallet: names, places, and refusals that change nothing. That the pallet compiles is
// shown by scripts/test.

import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { formsOf, insertSorted, named, nextIndex } from '../../../scripts/lib/new-pallet.mjs';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
let clone;

/** The files of the clone that the script reads, in a directory of its own. */
before(() => {
	clone = mkdtempSync(join(tmpdir(), 'talent-scaffold-'));
	const paths = ['Cargo.toml', 'README.md', 'CHANGELOG.md', 'rustfmt.toml', 'runtime', 'tests/runtime', 'pallets/members'];
	const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', ...paths], { cwd: ROOT, encoding: 'utf8' });
	for (const file of files.split('\n').filter(Boolean)) {
		mkdirSync(join(clone, file, '..'), { recursive: true });
		writeFileSync(join(clone, file), readFileSync(join(ROOT, file)));
	}
});
after(() => rmSync(clone, { recursive: true, force: true }));

const call = (...args) => spawnSync(process.execPath, [join(ROOT, 'scripts/new-pallet'), ...args], { encoding: 'utf8' });

test('a name has three forms, and takes the place of the template', () => {
	const forms = formsOf('talent-pools2');
	assert.deepEqual(forms, { kebab: 'talent-pools2', snake: 'talent_pools2', camel: 'TalentPools2' });
	assert.equal(
		named('use crate as pallet_template; template: crate::Template, pallet-template, TemplateX', forms),
		'use crate as pallet_talent_pools2; talent_pools2: crate::TalentPools2, pallet-talent-pools2, TemplateX',
	);
});

test('a line is put in its place, and a file of another shape is refused', () => {
	const place = { file: 'f', from: /^begin$/, to: /^end$/, like: /^[a-z]$/, line: 'c' };
	assert.equal(insertSorted('z\nbegin\nb\nd\nend\na', place), 'z\nbegin\nb\nc\nd\nend\na');
	assert.equal(insertSorted('begin\nd\nend', place), 'begin\nc\nd\nend');
	assert.throws(() => insertSorted('b\nd\nend', place), /not as expected/);
	assert.throws(() => insertSorted('begin\nend\n', { ...place, like: /^x$/ }), /not as expected/);
});

test('an index is never given out twice', () => {
	assert.equal(nextIndex('#[runtime::pallet_index(3)]'), 50);
	assert.equal(nextIndex('#[runtime::pallet_index(57)]\n#[runtime::pallet_index(50)]'), 58);
	assert.throws(() => nextIndex('#[runtime::pallet_index(255)]'), /no pallet index left/);
});

test('wrong names, taken names and other directories are refused, and nothing is written', () => {
	for (const name of ['Members', '1st', 'two--hyphens', 'end-', '../x', 'match']) {
		const { status, stderr } = call(name, '--root', clone);
		assert.equal(status, 2, name);
		assert.match(stderr, /is no name/);
	}
	assert.equal(call('a', 'b', '--root', clone).status, 2);
	const taken = call('members', '--root', clone);
	assert.equal(taken.status, 1);
	assert.match(taken.stderr, /pallets\/members is there already/);
	// The story of this name is there, though no such pallet is.
	assert.match(call('renewal', '--root', clone).stderr, /tests\/runtime\/tests\/renewal\.rs is there already/);
	assert.match(call('new', '--root', tmpdir()).stderr, /is no clone of this repository/);
	assert.throws(() => readFileSync(join(clone, 'pallets/renewal/Cargo.toml')), { code: 'ENOENT' });
});

test('a pallet is named in every place, once', () => {
	const { status, stdout, stderr } = call('talent-pools', '--root', clone);
	assert.equal(status, 0, stderr);
	assert.match(stdout, /new {5}pallets\/talent-pools\/src\/lib\.rs\n/);
	assert.match(stdout, /changed runtime\/src\/lib\.rs\n/);
	const count = (path, text) => readFileSync(join(clone, path), 'utf8').split(text).length - 1;
	assert.equal(count('Cargo.toml', 'pallet-talent-pools = {'), 1);
	assert.equal(count('runtime/Cargo.toml', 'pallet-talent-pools'), 4);
	assert.equal(count('runtime/src/lib.rs', 'pub type TalentPools = pallet_talent_pools;'), 1);
	assert.equal(count('runtime/src/benchmarks.rs', '[pallet_talent_pools, TalentPools]'), 1);
	assert.equal(count('runtime/src/configs/mod.rs', 'pub mod talent_pools;'), 1);
	assert.equal(count('tests/runtime/tests/stories.rs', 'mod talent_pools;'), 1);
	assert.equal(count('README.md', 'pallets/talent-pools/README.md'), 1);
	assert.equal(count('CHANGELOG.md', '`talent-pools`'), 1);
	for (const file of ['src/lib.rs', 'src/calls.rs', 'README.md', 'Cargo.toml']) {
		assert.doesNotMatch(readFileSync(join(clone, 'pallets/talent-pools', file), 'utf8'), /[Tt]emplate/, file);
	}
	assert.match(call('talent-pools', '--root', clone).stderr, /is there already/);
});
