// SPDX-License-Identifier: Apache-2.0
// The alarms, the dashboard and the example configurations: node --test ops/tests/ops.test.mjs

import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { CASES } from './lib/alerts.mjs';
import { ROOT, RULES, alerts, anchorsOf, expanded, nameOf, panels, selectors, yaml } from './lib/files.mjs';
import { promtool, recorded, startPrometheus } from './lib/prometheus.mjs';

const SEVERITIES = ['critical', 'warning', 'info'];

let prometheus;
before(async () => {
	prometheus = await startPrometheus();
});
after(() => prometheus?.stop());

test('promtool accepts the rules and the example of a configuration', async () => {
	await promtool('check', 'rules', RULES);
	await promtool('check', 'config', join(ROOT, 'ops/prometheus/scrape.yml'));
});

test('each alarm has a severity, says what is wrong and what to do, and links to the guide', () => {
	for (const { alert, labels, annotations } of alerts()) {
		assert.ok(SEVERITIES.includes(labels.severity), alert);
		assert.ok(annotations.summary && annotations.description, alert);
		const [page, anchor] = annotations.guide.split('#');
		assert.match(page, /^docs\/\w+\.md$/, alert);
		assert.ok(anchorsOf(page).includes(anchor), `${alert}: ${page} has no section '${anchor}'`);
	}
});

test('each alarm is tested: that it fires, and that it does not', async (t) => {
	const names = alerts().map(({ alert }) => alert);
	assert.deepEqual(names, [...new Set(names)], 'two alarms of one name');
	for (const name of names) {
		const own = CASES.filter(({ alert }) => alert === name);
		assert.ok(own.some(({ firing }) => firing > 0), `no test lets ${name} fire`);
		assert.ok(own.some(({ firing }) => firing === 0), `no test keeps ${name} quiet`);
	}
	for (const { alert } of CASES) assert.ok(names.includes(alert), `there is no alarm ${alert}`);

	const directory = await mkdtemp(join(tmpdir(), 'talent-ops-'));
	t.after(() => rm(directory, { recursive: true, force: true }));
	const file = join(directory, 'alerts.test.yml');
	const tests = CASES.map(({ alert, minutes, firing, series }, index) => ({
		name: `${alert}, case ${index}`,
		interval: '1m',
		input_series: Object.entries(series).map(([name, values]) => ({ series: name, values })),
		promql_expr_test: [
			{
				expr: `count(ALERTS{alertname="${alert}",alertstate="firing"})`,
				eval_time: `${minutes}m`,
				exp_samples: firing > 0 ? [{ labels: '{}', value: firing }] : [],
			},
		],
	}));
	// JSON is YAML, too.
	await writeFile(file, JSON.stringify({ rule_files: [RULES], evaluation_interval: '1m', tests }));
	await promtool('test', 'rules', file);
});

test('every metric of an alarm or a panel is one that a node or its machine has', async (t) => {
	const { lines } = await recorded();
	const known = new Set(lines.map((line) => line.match(/^\w+/)[0]));
	const named = [
		...alerts().map(({ alert, expr }) => [`alarm ${alert}`, expr]),
		...panels().flatMap(({ title, targets }) => targets.map(({ expr }) => [`panel ${title}`, expanded(expr)])),
	];
	for (const [where, expression] of named) {
		const found = selectors(expression);
		assert.ok(found.length > 0 || /\bup\{/.test(expression), `${where} names no metric`);
		for (const selector of found) assert.ok(known.has(nameOf(selector)), `${where}: nothing exposes ${nameOf(selector)}`);
	}

	// A misspelt label finds nothing, and its alarm would be silent for ever.
	await t.test('with these labels', async () => {
		for (const [where, expression] of named) {
			for (const selector of selectors(expression)) {
				const series = await prometheus.query(`last_over_time(${selector}[1h])`);
				assert.ok(series.length > 0, `${where}: no recorded series is ${selector}`);
			}
		}
	});
});

test('each panel of the dashboard has data', async () => {
	const all = panels();
	assert.ok(all.length > 20, `${all.length} panels`);
	for (const { title, description, targets } of all) {
		assert.ok(title && description && targets.length > 0, `${title}`);
		for (const { expr } of targets) {
			const result = await prometheus.query(expanded(expr));
			assert.ok(result.length > 0, `panel ${title}: no data for ${expr}`);
			assert.ok(result.every(({ value }) => value[1] !== 'NaN'), `panel ${title}: NaN for ${expr}`);
		}
	}
});

test('each metric of ours is on the dashboard or in an alarm', async () => {
	const { lines } = await recorded();
	const ours = new Set(lines.map((line) => line.match(/^\w+/)[0]).filter((name) => name.startsWith('talent_')));
	const used = new Set(
		[...alerts().map(({ expr }) => expr), ...panels().flatMap(({ targets }) => targets.map(({ expr }) => expr))]
			.flatMap(selectors)
			.map(nameOf),
	);
	assert.deepEqual([...ours].filter((name) => !used.has(name)), []);
});

test('the compose file starts the four validators of the chain local, each on its own', () => {
	const { services, volumes } = yaml('ops/compose.yml');
	const all = Object.values(services);
	const argument = (command, flag) => command.match(new RegExp(`${flag} (\\S+)`))?.[1];
	const distinct = (values) => assert.equal(new Set(values).size, 4, String(values));
	assert.equal(all.length, 4);
	distinct(all.map(({ command }) => command.match(/--(alice|bob|charlie|dave) --validator/)?.[1]));
	distinct(all.map(({ command }) => argument(command, '--node-key')));
	distinct(all.map(({ volumes: [volume] }) => volume));
	distinct(all.flatMap(({ ports }) => ports).filter((port) => port.endsWith(':9615')));
	for (const { command, volumes: mounts, ports, read_only, cap_drop } of all) {
		assert.equal(argument(command, '--chain'), 'local');
		assert.ok(mounts[0].split(':')[0] in volumes);
		assert.ok(ports.every((port) => port.startsWith('127.0.0.1:')), 'open to this machine alone');
		assert.deepEqual([read_only, cap_drop], [true, ['ALL']]);
	}
});
