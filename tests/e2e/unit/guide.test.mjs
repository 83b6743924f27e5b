// SPDX-License-Identifier: Apache-2.0
// How the blocks of a guide are read.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { Guide, readBlocks } from '../../network/lib/guide.mjs';

const block = (mark, ...commands) => `${mark}\n\`\`\`sh\n${commands.join('\n')}\n\`\`\`\n`;

test('each block has its section, its role and its commands', () => {
	const text = `# One\n${block('<!-- run: validators -->', 'first', 'second')}\n## Two\n   <!-- start: a -->\n   \`\`\`sh\n   third\n     more\n   \`\`\`\n`;
	const [one, two] = readBlocks(text);
	assert.deepEqual(one, { section: 'One', line: 3, mode: 'run', who: 'validators', indent: '', commands: 'first\nsecond' });
	assert.deepEqual(two, { section: 'Two', line: 10, mode: 'start', who: 'a', indent: '   ', commands: 'third\n  more' });
});

test('a block that nobody runs is refused, and a comment without a block', () => {
	assert.throws(() => readBlocks(block('', 'rm')), /line 2: a block of commands without a comment/);
	assert.throws(() => readBlocks('<!-- run: a -->\nwords\n'), /line 2: the comment 'run: a' has no block/);
	assert.deepEqual(readBlocks('```json\n{}\n```\n'), []);
});

test('a guide is played in its order, and says what is left', async () => {
	const ran = [];
	const host = { run: async (commands) => ran.push(commands) };
	const text = [
		block('<!-- set: everybody -->', 'NAME=x  # a name'),
		block('<!-- run: here -->', 'one'),
		block('<!-- not run: because -->', 'never'),
		block('<!-- run: elsewhere -->', 'later'),
		block('<!-- run: here -->', 'two'),
	].join('\n');
	const guide = new Guide(text, { here: [host] });
	assert.deepEqual(guide.variables, ['NAME']);
	await guide.play('one');
	await assert.rejects(guide.play('one'), /'one' is not in the next block of the guide/);
	assert.deepEqual(guide.left, []);
	assert.deepEqual(ran, ['one']);
});

test('every block of the guide says who runs it', async () => {
	const text = await readFile(new URL('../../../docs/operator.md', import.meta.url), 'utf8');
	assert.ok(readBlocks(text).length > 10);
});
