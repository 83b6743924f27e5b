// SPDX-License-Identifier: Apache-2.0
// The rules for all JavaScript of this repository. `scripts/test --only scripts` runs the linter
// from the root. No recommended rule is switched off; a rule that must be gets its reason here.

import js from '@eslint/js';
import globals from 'globals';

export default [
	js.configs.recommended,
	{
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			// Beyond the recommended rules: faults that run without an error.
			'array-callback-return': 'error',
			eqeqeq: 'error',
			'no-template-curly-in-string': 'error',
			'no-unused-expressions': 'error',
			// A reader may take `let` for a variable that changes.
			'no-var': 'error',
			'prefer-const': 'error',
		},
	},
	{
		files: ['**/*.mjs'],
		languageOptions: { globals: globals.nodeBuiltin },
	},
	{
		// Node.js reads a script without an extension as CommonJS.
		files: ['scripts/juror', 'scripts/evidence', 'scripts/validator', 'scripts/restore-finality', 'scripts/new-pallet'],
		languageOptions: { sourceType: 'commonjs', globals: globals.node },
	},
];
