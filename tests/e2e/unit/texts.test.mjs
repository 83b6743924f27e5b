// SPDX-License-Identifier: Apache-2.0
// The check of texts finds what it says, and nothing else.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindOf, problemsOf, refusedWords, wideComments } from '../../../scripts/check-texts.mjs';

const GLOSSARY = `
| word | meaning | not |
|---|---|---|
| **juror** | a person | **judge**, arbiter |
| **claim** | a demand | **cash in** |
## Changed names
| old | new | **where** |
`;
const refused = refusedWords(GLOSSARY);

test('bold entries of the third column are refused', () => {
	assert.deepEqual(refused, ['judge', 'cash in']);
});

test('refused words are found in comments and texts, also in the plural and with capitals', () => {
	const rust = 'let judge = 1; // not a comment line\n/// Judges vote.\n// To cash  in.\n';
	assert.deepEqual(problemsOf('a.rs', rust, refused), [
		"a.rs:2: 'judge' is refused; see docs/glossary.md",
		"a.rs:3: 'cash in' is refused; see docs/glossary.md",
	]);
	assert.equal(problemsOf('docs/a.md', 'A judge.\n', refused).length, 1);
	assert.equal(problemsOf('scripts/a', '#!/usr/bin/env bash\n# A judge.\necho judge\n', refused).length, 1);
});

test('code, other words, weights and history are left alone', () => {
	assert.deepEqual(problemsOf('a.md', '```\njudge\n```\nThe `judge` and a judgement, a misjudge.\n', refused), []);
	for (const path of ['pallets/a/src/weights.rs', 'runtime/src/weights/a.rs', 'CHANGELOG.md', 'a.json']) {
		assert.equal(kindOf(path, '// judge'), undefined);
	}
});

test('comments are at most 100 columns wide, a tab counts four', () => {
	const words = (columns) => `${'a '.repeat(columns / 2 - 1)}aa`;
	const line = (before, columns) => `${before}${words(columns - before.replaceAll('\t', '    ').length)}`;
	assert.deepEqual(wideComments('.rs', line('// x ', 101)), [[1, 101]]);
	assert.deepEqual(wideComments('.rs', line('\t// ', 100)), []);
	assert.deepEqual(wideComments('.mjs', line('\t * x', 102)), [[1, 102]]);
	assert.deepEqual(wideComments('.rs', line('let x = 1; ', 120)), []);
	// One long word, and a row of a table, cannot be broken.
	assert.deepEqual(wideComments('.rs', `// ${'a'.repeat(120)}`), []);
	assert.deepEqual(wideComments('.rs', line('/// | ', 120)), []);
});
