// SPDX-License-Identifier: Apache-2.0
// The files of ops/, and what expressions in them name.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const { parse } = createRequire(new URL('../../../tests/lint/package.json', import.meta.url))('yaml');

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
export const RULES = join(ROOT, 'ops/prometheus/rules.yml');
export const RECORDED = join(ROOT, 'ops/tests/recorded');

const read = (path) => readFileSync(join(ROOT, path), 'utf8');

/** The headings of a page, as the fragments of links to them. */
export const anchorsOf = (page) =>
	[...read(page).matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
		heading
			.toLowerCase()
			.replace(/[^\p{Letter}\p{Number} _-]/gu, '')
			.replaceAll(' ', '-'),
	);

/** All alarms: name, expression, labels, annotations. */
export const alerts = () => parse(readFileSync(RULES, 'utf8')).groups.flatMap(({ rules }) => rules);

/** The YAML of a file below the root. */
export const yaml = (path) => parse(read(path), { merge: true });

/** The dashboard's panels, those in rows too. */
export function panels() {
	const { panels: top } = JSON.parse(read('ops/grafana/talent.json'));
	return top.flatMap((panel) => [panel, ...(panel.panels ?? [])]).filter(({ type }) => type !== 'row');
}

/** An expression of a panel as Grafana sends it with everything selected. */
export const expanded = (expression) =>
	expression.replaceAll('$__rate_interval', '2m').replaceAll('$chain', '.*').replaceAll('$instance', '.*');

/** The selectors in an expression: a name of a node's or a machine's metric, with its labels. */
export const selectors = (expression) =>
	[...expression.matchAll(/\b(?:talent|substrate|node)_\w+(?:\{[^}]*\})?/g)].map(([selector]) => selector);

/** The metric of a selector. */
export const nameOf = (selector) => selector.replace(/\{.*/s, '');
