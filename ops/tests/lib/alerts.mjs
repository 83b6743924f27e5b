// SPDX-License-Identifier: Apache-2.0
// What makes each alarm of ops/prometheus/rules.yml fire, and what does not.
//
// Series are in the notation of promtool, a value each minute: `5x10` is 5 and ten times again,
// `1+2x10` grows by two. `minutes` is when the test looks, `firing` the number of alarms to find.

const NODE = 'instance="a:9615",chain="talent"';
const OTHER = 'instance="b:9615",chain="talent"';
const MACHINE = 'instance="a:9100"';

/** One series of the node a. */
const on = (metric, values, labels = '') => ({ [`${metric}{${[labels, NODE].filter(Boolean).join(',')}}`]: values });
/** One series of the node b. */
const elsewhere = (metric, values, labels = '') => ({
	[`${metric}{${[labels, OTHER].filter(Boolean).join(',')}}`]: values,
});
/** One series of the machine of the node a. */
const machine = (metric, values, labels = '') => ({
	[`${metric}{${[labels, MACHINE].filter(Boolean).join(',')}}`]: values,
});
const heights = (best, finalised) => ({
	...on('substrate_block_height', best, 'status="best"'),
	...on('substrate_block_height', finalised, 'status="finalized"'),
});
const GIB = 2 ** 30;

/** A gauge that fires at `bad` and does not at `good`, after `minutes`. */
const gauge = (alert, metric, bad, good, { labels, minutes = 2 } = {}) => [
	{ alert, minutes, firing: 1, series: on(metric, `${bad}x${minutes}`, labels) },
	{ alert, minutes, firing: 0, series: on(metric, `${good}x${minutes}`, labels) },
];
/** The same of the machine. */
const machineGauge = (alert, metric, bad, good, { labels, minutes = 20 } = {}) => [
	{ alert, minutes, firing: 1, series: machine(metric, `${bad}x${minutes}`, labels) },
	{ alert, minutes, firing: 0, series: machine(metric, `${good}x${minutes}`, labels) },
];
/** A state that two nodes of the chain show gives one alarm. */
const once = (alert, metric, bad, { labels, minutes = 2 } = {}) => ({
	alert,
	minutes,
	firing: 1,
	series: { ...on(metric, `${bad}x${minutes}`, labels), ...elsewhere(metric, `${bad}x${minutes}`, labels) },
});
/** A gauge that is bad for too short a time. */
const brief = (alert, metric, bad, good, { labels, minutes }) => ({
	alert,
	minutes,
	firing: 0,
	series: on(metric, `${good}x${minutes - 1} ${bad}`, labels),
});

export const CASES = [
	{ alert: 'NodeDown', minutes: 5, firing: 1, series: { 'up{job="talent-node",instance="a:9615"}': '1x1 0x4' } },
	{ alert: 'NodeDown', minutes: 5, firing: 0, series: { 'up{job="talent-node",instance="a:9615"}': '1x1 0 1x3' } },
	{ alert: 'NodeDown', minutes: 5, firing: 0, series: { 'up{job="other",instance="a:1"}': '0x5' } },

	{ alert: 'NodeRestarts', minutes: 20, firing: 1, series: on('substrate_process_start_time_seconds', '10 20x4 30x4 40x10') },
	// A start for an upgrade.
	{ alert: 'NodeRestarts', minutes: 20, firing: 0, series: on('substrate_process_start_time_seconds', '10x9 20x10') },

	{ alert: 'NoNewBlocks', minutes: 8, firing: 1, series: heights('10+10x3 40x5', '1x8') },
	{ alert: 'NoNewBlocks', minutes: 8, firing: 0, series: heights('10+1x8', '1x8') },

	{
		alert: 'NodeBehind',
		minutes: 10,
		firing: 1,
		series: {
			...on('substrate_block_height', '10+5x10', 'status="best"'),
			...elsewhere('substrate_block_height', '30+10x10', 'status="best"'),
		},
	},
	{
		alert: 'NodeBehind',
		minutes: 10,
		firing: 0,
		series: {
			...on('substrate_block_height', '28+10x10', 'status="best"'),
			...elsewhere('substrate_block_height', '30+10x10', 'status="best"'),
		},
	},
	// Two chains have nothing to do with each other.
	{
		alert: 'NodeBehind',
		minutes: 10,
		firing: 0,
		series: {
			...on('substrate_block_height', '10+5x10', 'status="best"'),
			'substrate_block_height{status="best",chain="other",instance="c:9615"}': '900x10',
		},
	},

	...gauge('StillSynchronising', 'substrate_sub_libp2p_is_major_syncing', 1, 0, { minutes: 70 }),
	brief('StillSynchronising', 'substrate_sub_libp2p_is_major_syncing', 1, 0, { minutes: 30 }),
	...gauge('NoPeers', 'substrate_sub_libp2p_peers_count', 0, 1),
	...gauge('FewPeers', 'substrate_sub_libp2p_peers_count', 2, 3, { minutes: 10 }),
	// That is NoPeers.
	{ alert: 'FewPeers', minutes: 10, firing: 0, series: on('substrate_sub_libp2p_peers_count', '0x10') },
	...gauge('TransactionsPileUp', 'substrate_ready_transactions_number', 5000, 3000, { minutes: 15 }),
	...gauge('DiskSpaceLow', 'talent_disk_free_bytes', 9 * GIB, 11 * GIB, { minutes: 10 }),
	...[1.5, 3].map((free, index) => ({
		alert: 'DiskNearlyFull',
		minutes: 2,
		firing: 1 - index,
		series: {
			...on('talent_disk_free_bytes', `${free * GIB}x2`),
			...on('talent_disk_threshold_bytes', `${GIB}x2`),
		},
	})),
	// 50 GiB, and a GiB less each hour or each day.
	...[60, 24 * 60].map((minutes, index) => ({
		alert: 'DiskFillsUp',
		minutes: 480,
		firing: 1 - index,
		series: {
			...on('talent_disk_free_bytes', `${50 * GIB}-${Math.round(GIB / minutes)}x480`),
			...on('talent_disk_threshold_bytes', `${GIB}x480`),
		},
	})),
	{ alert: 'ChainMetricsAbsent', minutes: 40, firing: 1, series: heights('10+10x40', '1+10x40') },
	{
		alert: 'ChainMetricsAbsent',
		minutes: 40,
		firing: 0,
		series: { ...heights('10+10x40', '1+10x40'), ...on('talent_runtime_spec_version', '3x40') },
	},

	...gauge('SessionKeysMissing', 'talent_session_keys_missing', 1, 0, { labels: 'type="gran"' }),
	...gauge('SessionKeysUnknown', 'talent_session_keys_unknown', 1, 0, { labels: 'type="babe"', minutes: 35 }),
	brief('SessionKeysUnknown', 'talent_session_keys_unknown', 1, 0, { labels: 'type="babe"', minutes: 20 }),
	{ alert: 'OwnSlotsMissed', minutes: 40, firing: 1, series: on('talent_own_slots_missed_total', '0x15 1 2 3 4x22') },
	// The two of an earlier hour are forgotten.
	{ alert: 'OwnSlotsMissed', minutes: 90, firing: 0, series: on('talent_own_slots_missed_total', '0x5 1 2 2x80') },
	...[
		['0+1x70', '0x70', 1],
		['0+1x70', '0+3x70', 0],
		// One of one is too few to tell.
		['0x60 1x10', '0x70', 0],
	].map(([missed, made, firing]) => ({
		alert: 'MostOwnSlotsMissed',
		minutes: 70,
		firing,
		series: { ...on('talent_own_slots_missed_total', missed), ...on('talent_own_blocks_total', made) },
	})),

	{ alert: 'FinalityLags', minutes: 5, firing: 1, series: heights('100+10x5', '70+10x5') },
	{ alert: 'FinalityLags', minutes: 5, firing: 0, series: heights('100+10x5', '97+10x5') },
	{ alert: 'BlocksHeldBack', minutes: 2, firing: 1, series: heights('1000x2', '300x2') },
	{ alert: 'BlocksHeldBack', minutes: 2, firing: 0, series: heights('1000x2', '500x2') },
	...gauge('ValidatorOffended', 'talent_validators', 1, 0, { labels: 'state="offenders"' }),
	once('ValidatorOffended', 'talent_validators', 1, { labels: 'state="offenders"' }),
	...gauge('ValidatorSetAside', 'talent_validators', 1, 0, { labels: 'state="set_aside"' }),
	...gauge('ValidatorSetSmall', 'talent_validators', 3, 4, { labels: 'state="planned"', minutes: 35 }),
	...gauge('SafeModeEntered', 'talent_safe_mode_entered', 1, 0),
	once('SafeModeEntered', 'talent_safe_mode_entered', 1),
	...gauge('MigrationDoesNotEnd', 'talent_migration_ongoing', 1, 0, { minutes: 35 }),
	brief('MigrationDoesNotEnd', 'talent_migration_ongoing', 1, 0, { minutes: 20 }),
	...gauge('ClockStands', 'talent_clock_stands', 1, 0, { minutes: 12 }),
	// The blocks of a short migration.
	brief('ClockStands', 'talent_clock_stands', 1, 0, { minutes: 12 }),
	...gauge('CallsPaused', 'talent_paused_calls', 2, 0),
	...gauge('UpgradeAuthorised', 'talent_upgrade_authorized', 1, 0),
	{ alert: 'RuntimeUpgraded', minutes: 30, firing: 1, series: on('talent_runtime_spec_version', '1x10 2x20') },
	{ alert: 'RuntimeUpgraded', minutes: 30, firing: 0, series: on('talent_runtime_spec_version', '2x30') },
	...[2, 1].map((version, index) => ({
		alert: 'RuntimeVersionsDiffer',
		minutes: 10,
		firing: 1 - index,
		series: {
			...on('talent_runtime_spec_version', '1x10'),
			...elsewhere('talent_runtime_spec_version', `${version}x10`),
		},
	})),

	...gauge('QueueOverdue', 'talent_queue_overdue_blocks', 11, 10, { labels: 'queue="jobs"', minutes: 15 }),
	...gauge('ItemsStuck', 'talent_queue_stuck_items', 1, 0, { labels: 'queue="jury"', minutes: 15 }),
	...gauge('FeesWait', 'talent_waiting_fees', 1, 0, { minutes: 15 }),
	...gauge('FeesNotConverted', 'talent_fee_queue_oldest_blocks', 1300, 600, { labels: 'asset="1"', minutes: 15 }),
	...gauge('PriceGuardRefuses', 'talent_price_guard_can_convert', 0, 1, { labels: 'asset="1"', minutes: 190 }),
	// The samples of the first hour after a listing.
	{
		alert: 'PriceGuardRefuses',
		minutes: 190,
		firing: 0,
		series: on('talent_price_guard_can_convert', '0x70 1x120', 'asset="1"'),
	},
	// 40 % above and below, and 20 %.
	...[0.7, 0.3, 0.4].map((price, index) => ({
		alert: 'PriceGuardAtItsBound',
		minutes: 70,
		firing: index < 2 ? 1 : 0,
		series: {
			...on('talent_price_guard_price', `${price}x70`, 'asset="1"'),
			...on('talent_price_guard_reference_price', '0.5x70', 'asset="1"'),
		},
	})),
	...gauge('FewJurors', 'talent_pool_members', 29, 30, { labels: 'pool="jurors"', minutes: 70 }),
	...gauge('JurorsBusy', 'talent_jurors_load_ratio', 0.9, 0.5, { minutes: 70 }),
	...gauge('FewArbitrators', 'talent_pool_members', 1, 2, { labels: 'pool="arbitrators"', minutes: 70 }),
	...gauge('PotEmpty', 'talent_pot_btrst', 0, 5, { labels: 'pot="disputes"', minutes: 1500 }),
	brief('PotEmpty', 'talent_pot_btrst', 0, 5, { labels: 'pot="disputes"', minutes: 600 }),

	...machineGauge('ClockOffset', 'node_timex_offset_seconds', -2, 0.01),
	...machineGauge('ClockNotSynchronised', 'node_timex_sync_status', 0, 1),
	...[5, 50].map((available, index) => ({
		alert: 'MemoryLow',
		minutes: 15,
		firing: 1 - index,
		series: {
			...machine('node_memory_MemAvailable_bytes', `${available}x15`),
			...machine('node_memory_MemTotal_bytes', '100x15'),
		},
	})),
	{ alert: 'ProcessKilled', minutes: 20, firing: 1, series: machine('node_vmstat_oom_kill', '3x10 4x10') },
	{ alert: 'ProcessKilled', minutes: 20, firing: 0, series: machine('node_vmstat_oom_kill', '3x20') },
	...machineGauge('FileSystemReadOnly', 'node_filesystem_readonly', 1, 0, { labels: 'fstype="ext4",mountpoint="/"' }),
	// Packages of snap are read-only by nature.
	{
		alert: 'FileSystemReadOnly',
		minutes: 20,
		firing: 0,
		series: machine('node_filesystem_readonly', '1x20', 'fstype="squashfs",mountpoint="/snap/x"'),
	},
];
