// SPDX-License-Identifier: Apache-2.0

//! The chain's business in numbers, as the runtime tells them.

use crate::types::Client;
use futures::StreamExt;
use sc_client_api::{BlockchainEvents, HeaderBackend};
use sp_api::{ApiExt, ProvideRuntimeApi};
use sp_consensus::SyncOracle;
use sp_core::traits::CallContext;
use std::sync::{Arc, Mutex, PoisonError};
use substrate_prometheus_endpoint::{
	register, MetricSource, Opts, PrometheusError, Registry, SourcedGauge,
};
use talent_primitives::{due_queue::Backlog, AssetKind, Balance, BlockNumber, Hash};
use talent_runtime::{
	constants::currency::DECIMALS,
	health::{ChainHealth, ChainHealthApi, FeeAssetHealth, GuardHealth},
	opaque::Block,
};

/// The version of the runtime API that this node can read.
const API_VERSION: u32 = 1;

/// What the best block says.
struct Reading {
	spec_version: u32,
	health: ChainHealth,
}

/// Takes one value, with those of its labels.
type Set<'a> = dyn FnMut(&[&str], f64) + 'a;

/// A gauge: name, help, labels, and how to find its values.
struct Metric(&'static str, &'static str, &'static [&'static str], fn(&Reading, &mut Set<'_>));

/// All gauges of the chain.
const METRICS: &[Metric] = &[
	Metric("talent_runtime_spec_version", "Version of the runtime", &[], |reading, set| {
		set(&[], reading.spec_version.into())
	}),
	Metric(
		"talent_upgrade_authorized",
		"1 if the code of a next runtime is authorised and not applied",
		&[],
		|reading, set| set(&[], flag(reading.health.upgrade_authorized)),
	),
	Metric(
		"talent_clock_open_blocks",
		"Open blocks so far, which deadlines count",
		&[],
		|reading, set| set(&[], reading.health.brake.open_blocks.into()),
	),
	Metric(
		"talent_clock_stands",
		"1 while the clock of open blocks stands",
		&[],
		|reading, set| set(&[], flag(reading.health.brake.clock_stands)),
	),
	Metric(
		"talent_migration_ongoing",
		"1 while a migration of several blocks is under way",
		&[],
		|reading, set| set(&[], flag(reading.health.brake.migrating)),
	),
	Metric("talent_safe_mode_entered", "1 while the chain is in safe mode", &[], |reading, set| {
		set(&[], flag(reading.health.brake.safe_mode))
	}),
	Metric("talent_paused_calls", "Calls that are paused", &[], |reading, set| {
		set(&[], reading.health.brake.paused_calls.into())
	}),
	Metric(
		"talent_queue_overdue_blocks",
		"Blocks of the clock whose due items are not all handled",
		&["queue"],
		|reading, set| queues(reading, set, |queue| queue.overdue_blocks),
	),
	Metric(
		"talent_queue_overdue_items",
		"Due items that are not handled, counted up to 100",
		&["queue"],
		|reading, set| queues(reading, set, |queue| queue.overdue_items),
	),
	Metric(
		"talent_queue_stuck_items",
		"Due items that failed and were put aside, counted up to 100",
		&["queue"],
		|reading, set| queues(reading, set, |queue| queue.stuck_items),
	),
	Metric(
		"talent_waiting_fees",
		"Invoices whose fee could not be collected, counted up to 100",
		&[],
		|reading, set| set(&[], reading.health.waiting_fees.into()),
	),
	Metric(
		"talent_fee_queue_receipts",
		"Fees that wait for their conversion",
		&["asset"],
		|reading, set| assets(reading, set, |asset| count(asset.receipts)),
	),
	Metric(
		"talent_fee_queue_amount",
		"Sum of the fees that wait for their conversion, in whole units of the asset",
		&["asset"],
		|reading, set| assets(reading, set, |asset| amount(asset.queued, asset.decimals)),
	),
	Metric(
		"talent_fee_queue_oldest_blocks",
		"Open blocks for which the first fee of the queue has waited",
		&["asset"],
		|reading, set| assets(reading, set, |asset| asset.oldest_wait.into()),
	),
	Metric(
		"talent_price_guard_price",
		"Average price: BTRST for one of the asset, in whole units",
		&["asset"],
		|reading, set| {
			guards(reading, set, |asset, guard| price(guard.price.into_inner(), asset.decimals))
		},
	),
	Metric(
		"talent_price_guard_reference_price",
		"Price that governance has set: BTRST for one of the asset, in whole units",
		&["asset"],
		|reading, set| {
			guards(reading, set, |asset, guard| {
				price(guard.reference_price.into_inner(), asset.decimals)
			})
		},
	),
	Metric(
		"talent_price_guard_samples",
		"Samples in the average price",
		&["asset"],
		|reading, set| guards(reading, set, |_, guard| guard.samples.into()),
	),
	Metric("talent_price_guard_depth_btrst", "BTRST in the pool", &["asset"], |reading, set| {
		guards(reading, set, |_, guard| btrst(guard.depth))
	}),
	Metric(
		"talent_price_guard_minimum_depth_btrst",
		"Least BTRST in the pool for a sample or a sale",
		&["asset"],
		|reading, set| guards(reading, set, |_, guard| btrst(guard.minimum_depth)),
	),
	Metric(
		"talent_price_guard_cap_left",
		"Amount that may still be sold in this period, in whole units of the asset",
		&["asset"],
		|reading, set| guards(reading, set, |asset, guard| amount(guard.cap_left, asset.decimals)),
	),
	Metric(
		"talent_price_guard_can_convert",
		"1 if the price guard lets a slice be sold, whether a fee waits or not",
		&["asset"],
		|reading, set| guards(reading, set, |_, guard| flag(guard.refusal.is_none())),
	),
	Metric(
		"talent_price_guard_refusal",
		"1 for the reason why nothing can be sold",
		&["asset", "reason"],
		|reading, set| {
			for asset in &reading.health.fee_assets {
				let refusal = asset.guard.as_ref().and_then(|guard| guard.refusal);
				if let Some(refusal) = refusal {
					set(&[&label(&asset.asset), &format!("{refusal:?}")], flag(true));
				}
			}
		},
	),
	Metric("talent_pot_btrst", "BTRST that a pot can spend", &["pot"], |reading, set| {
		let pots = &reading.health.pots;
		set(&["treasury"], btrst(pots.treasury));
		set(&["disputes"], btrst(pots.disputes));
		set(&["validators"], btrst(pots.validators));
	}),
	Metric(
		"talent_validators",
		"Validators: planned for the next session, in_session, disabled, set_aside for silence, \
		 offenders that are not forgiven",
		&["state"],
		|reading, set| {
			let validators = &reading.health.validators;
			set(&["planned"], validators.planned.into());
			set(&["in_session"], validators.in_session.into());
			set(&["disabled"], validators.disabled.into());
			set(&["set_aside"], validators.set_aside.into());
			set(&["offenders"], validators.offenders.into());
		},
	),
	Metric("talent_pool_members", "People that a new case can draw", &["pool"], |reading, set| {
		set(&["jurors"], reading.health.court.jurors.into());
		set(&["arbitrators"], reading.health.court.arbitrators.into());
	}),
	Metric(
		"talent_jurors_load_ratio",
		"Part of the seats of jurors that is taken, of at most 100 jurors",
		&[],
		|reading, set| set(&[], ratio(reading.health.court.load.deconstruct())),
	),
];

/// Sets a value of each due-queue.
fn queues(reading: &Reading, set: &mut Set<'_>, value: fn(&Backlog<BlockNumber>) -> u32) {
	let health = &reading.health;
	set(&["jobs"], value(&health.jobs_queue).into());
	set(&["jury"], value(&health.jury_queue).into());
	set(&["screening"], value(&health.screening_queue).into());
}

/// Sets a value of each asset in which fees come in.
fn assets(reading: &Reading, set: &mut Set<'_>, value: fn(&FeeAssetHealth) -> f64) {
	for asset in &reading.health.fee_assets {
		set(&[&label(&asset.asset)], value(asset));
	}
}

/// Sets a value of each listed asset.
fn guards(reading: &Reading, set: &mut Set<'_>, value: fn(&FeeAssetHealth, &GuardHealth) -> f64) {
	for asset in &reading.health.fee_assets {
		if let Some(guard) = &asset.guard {
			set(&[&label(&asset.asset)], value(asset, guard));
		}
	}
}

/// The number of an asset; BTRST by its name.
fn label(asset: &AssetKind) -> String {
	match asset {
		AssetKind::Native => "BTRST".into(),
		AssetKind::WithId(id) => id.to_string(),
	}
}

fn flag(value: bool) -> f64 {
	u8::from(value).into()
}

/// Beyond 2^53 the last digits are lost, as in every metric.
fn count(value: u64) -> f64 {
	value as f64
}

fn btrst(units: Balance) -> f64 {
	amount(units, DECIMALS)
}

// What a person reads on a screen; no block depends on it.
#[allow(clippy::float_arithmetic)]
fn amount(units: Balance, decimals: u8) -> f64 {
	units as f64 / 10_f64.powi(decimals.into())
}

/// A price with eighteen decimals, of smallest units, in whole units.
#[allow(clippy::float_arithmetic)]
fn price(inner: u128, decimals: u8) -> f64 {
	let exponent = i32::from(decimals).saturating_sub(DECIMALS.into());
	amount(inner, 18) * 10_f64.powi(exponent)
}

/// Parts of a billion as a ratio.
#[allow(clippy::float_arithmetic)]
fn ratio(parts: u32) -> f64 {
	f64::from(parts) / 1e9
}

/// The last reading; `None` while there is none that this node understands.
type Shared = Arc<Mutex<Option<Reading>>>;

/// Hands the values of one gauge to Prometheus. Without a reading the gauge has none.
#[derive(Clone)]
struct Source {
	shared: Shared,
	read: fn(&Reading, &mut Set<'_>),
}

impl MetricSource for Source {
	type N = f64;

	fn collect(&self, mut set: impl FnMut(&[&str], f64)) {
		let reading = self.shared.lock().unwrap_or_else(PoisonError::into_inner);
		if let Some(reading) = &*reading {
			(self.read)(reading, &mut set);
		}
	}
}

/// Registers all gauges, and returns where their values come from.
fn gauges(registry: &Registry) -> Result<Shared, PrometheusError> {
	let shared = Shared::default();
	for Metric(name, help, labels, read) in METRICS {
		let labels = labels.iter().map(ToString::to_string).collect();
		let opts = Opts::new(*name, *help).variable_labels(labels);
		let source = Source { shared: shared.clone(), read: *read };
		register(SourcedGauge::new(&opts, source)?, registry)?;
	}
	Ok(shared)
}

/// Reads the chain's health once for each new best block.
pub struct Watch {
	client: Arc<Client>,
	shared: Shared,
	/// Whether the log says already that the runtime cannot be read.
	warned: bool,
}

impl Watch {
	/// Registers all gauges, without values.
	pub fn new(client: Arc<Client>, registry: &Registry) -> Result<Self, PrometheusError> {
		Ok(Self { client, shared: gauges(registry)?, warned: false })
	}

	/// Reads now, and whenever a block becomes the best one. A node that still catches up reads
	/// nothing: it would tell of long ago, and lose time.
	pub async fn run(mut self, sync: impl SyncOracle) {
		let mut blocks = self.client.import_notification_stream();
		let mut last = None;
		loop {
			let best = self.client.info().best_hash;
			if last != Some(best) && !sync.is_major_syncing() {
				self.read_at(best);
				last = Some(best);
			}
			if blocks.next().await.is_none() {
				break;
			}
		}
	}

	fn read_at(&mut self, block: Hash) {
		let reading = self.reading(block);
		match &reading {
			Ok(_) => self.warned = false,
			Err(reason) if !self.warned => {
				log::warn!("The metrics of the chain's business are absent: {reason}");
				self.warned = true;
			},
			Err(_) => {},
		}
		*self.shared.lock().unwrap_or_else(PoisonError::into_inner) = reading.ok();
	}

	fn reading(&self, block: Hash) -> Result<Reading, String> {
		let api = self.client.runtime_api();
		let version = api.api_version::<dyn ChainHealthApi<Block>>(block);
		match version.map_err(|error| error.to_string())? {
			Some(API_VERSION) => {},
			Some(other) => {
				return Err(format!(
					"the runtime has version {other} of ChainHealthApi, this node knows version {API_VERSION}: a newer \
					 node is needed"
				))
			},
			None => return Err("the runtime has no ChainHealthApi".into()),
		}
		let health = api.chain_health(block).map_err(|error| error.to_string())?;
		let version = self.client.runtime_version_at(block, CallContext::Offchain);
		let version = version.map_err(|error| error.to_string())?;
		Ok(Reading { spec_version: version.spec_version, health })
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use sp_runtime::{FixedPointNumber, FixedU128, Perbill};
	use std::collections::BTreeMap;
	use talent_runtime::health::{
		BrakeHealth, ConversionRefusal, CourtHealth, PotsHealth, ValidatorsHealth,
	};

	fn reading() -> Reading {
		let queue = |overdue_blocks| Backlog { overdue_blocks, overdue_items: 2, stuck_items: 3 };
		let health = ChainHealth {
			brake: BrakeHealth {
				open_blocks: 77,
				clock_stands: true,
				migrating: false,
				safe_mode: true,
				paused_calls: 4,
			},
			upgrade_authorized: true,
			jobs_queue: queue(1),
			jury_queue: queue(5),
			screening_queue: queue(9),
			waiting_fees: 6,
			fee_assets: vec![FeeAssetHealth {
				asset: AssetKind::WithId(1),
				decimals: 6,
				receipts: 8,
				queued: 2_500_000,
				oldest_wait: 10,
				guard: Some(GuardHealth {
					// Half a BTRST, of an asset with six decimals.
					price: FixedU128::saturating_from_integer(500_000_000_000_u128),
					reference_price: FixedU128::saturating_from_integer(1_000_000_000_000_u128),
					samples: 600,
					depth: 12_000_000_000_000_000_000,
					minimum_depth: 10_000_000_000_000_000_000,
					cap_left: 1_000_000,
					refusal: Some(ConversionRefusal::CapReached),
				}),
			}],
			pots: PotsHealth { treasury: 1_500_000_000_000_000_000, disputes: 0, validators: 1 },
			validators: ValidatorsHealth {
				planned: 4,
				in_session: 5,
				disabled: 1,
				set_aside: 2,
				offenders: 3,
			},
			court: CourtHealth { jurors: 30, load: Perbill::from_percent(25), arbitrators: 2 },
		};
		Reading { spec_version: 12, health }
	}

	/// All series of a reading, as Prometheus gets them.
	fn series(registry: &Registry) -> BTreeMap<String, f64> {
		let mut found = BTreeMap::new();
		for family in registry.gather() {
			for metric in family.get_metric() {
				let labels = metric.get_label().iter().map(|label| label.get_value());
				let name = std::iter::once(family.get_name()).chain(labels).collect::<Vec<_>>();
				found.insert(name.join(" "), metric.get_gauge().get_value());
			}
		}
		found
	}

	fn registered() -> (Shared, Registry) {
		let registry = Registry::new();
		(gauges(&registry).unwrap(), registry)
	}

	#[test]
	fn without_a_reading_every_metric_is_absent() {
		let (shared, registry) = registered();
		assert_eq!(series(&registry), BTreeMap::new());
		*shared.lock().unwrap() = Some(reading());
		assert!(!series(&registry).is_empty());
		*shared.lock().unwrap() = None;
		assert_eq!(series(&registry), BTreeMap::new());
	}

	#[test]
	fn each_number_of_a_reading_is_a_metric_in_whole_units() {
		let (shared, registry) = registered();
		*shared.lock().unwrap() = Some(reading());
		let found = series(&registry);
		let expected = [
			("talent_runtime_spec_version", 12.0),
			("talent_upgrade_authorized", 1.0),
			("talent_clock_open_blocks", 77.0),
			("talent_clock_stands", 1.0),
			("talent_migration_ongoing", 0.0),
			("talent_safe_mode_entered", 1.0),
			("talent_paused_calls", 4.0),
			("talent_queue_overdue_blocks jobs", 1.0),
			("talent_queue_overdue_blocks jury", 5.0),
			("talent_queue_overdue_blocks screening", 9.0),
			("talent_queue_overdue_items jury", 2.0),
			("talent_queue_stuck_items screening", 3.0),
			("talent_waiting_fees", 6.0),
			("talent_fee_queue_receipts 1", 8.0),
			("talent_fee_queue_amount 1", 2.5),
			("talent_fee_queue_oldest_blocks 1", 10.0),
			("talent_price_guard_price 1", 0.5),
			("talent_price_guard_reference_price 1", 1.0),
			("talent_price_guard_samples 1", 600.0),
			("talent_price_guard_depth_btrst 1", 12.0),
			("talent_price_guard_minimum_depth_btrst 1", 10.0),
			("talent_price_guard_cap_left 1", 1.0),
			("talent_price_guard_can_convert 1", 0.0),
			("talent_price_guard_refusal 1 CapReached", 1.0),
			("talent_pot_btrst treasury", 1.5),
			("talent_pot_btrst disputes", 0.0),
			("talent_pot_btrst validators", 1e-18),
			("talent_validators planned", 4.0),
			("talent_validators in_session", 5.0),
			("talent_validators disabled", 1.0),
			("talent_validators set_aside", 2.0),
			("talent_validators offenders", 3.0),
			("talent_pool_members jurors", 30.0),
			("talent_pool_members arbitrators", 2.0),
			("talent_jurors_load_ratio", 0.25),
		];
		for (name, value) in expected {
			let found = found.get(name).copied().unwrap_or(f64::NAN);
			assert!((found - value).abs() <= value.abs() * 1e-9, "{name}: {found}, not {value}");
		}
		// Four more values of the queues, which are as the others.
		assert_eq!(found.len(), expected.len() + 4, "{found:#?}");
	}

	#[test]
	fn an_asset_that_is_not_listed_has_a_queue_and_no_guard() {
		let (shared, registry) = registered();
		let mut reading = reading();
		reading.health.fee_assets[0].guard = None;
		*shared.lock().unwrap() = Some(reading);
		let found = series(&registry);
		assert!(found.contains_key("talent_fee_queue_receipts 1"));
		assert!(!found.keys().any(|name| name.contains("price_guard")), "{found:#?}");
	}
}
