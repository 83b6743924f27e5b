// SPDX-License-Identifier: Apache-2.0

//! The benchmarks of the real runtime, in memory: whether each can be set up, holds what it says,
//! and how many keys it reads and writes. How long it takes is for `scripts/benchmark` to measure.

use crate::preset;
use frame_benchmarking::{
	runtime_decl_for_benchmark::BenchmarkV2, BenchmarkConfig, BenchmarkMetadata, BenchmarkParameter,
};
use frame_support::traits::BuildGenesisConfig;
use sp_keystore::{testing::MemoryKeystore, KeystoreExt};
use talent_runtime::{genesis_config_presets::DEV, Runtime, RuntimeGenesisConfig};
use talent_test_support::counting::tracked;

/// How many keys a benchmark reads and writes, each counted once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counts {
	/// Those read before they were written.
	pub reads: u32,
	/// Those written.
	pub writes: u32,
}

/// A benchmark and its components, as the runtime lists it.
pub struct Benchmark {
	/// The pallet, as the runtime lists it.
	pub pallet: String,
	instance: Vec<u8>,
	metadata: BenchmarkMetadata,
}

impl Benchmark {
	/// All that the runtime lists.
	pub fn all() -> impl Iterator<Item = Self> {
		let (pallets, _) = Runtime::benchmark_metadata(false);
		pallets.into_iter().flat_map(|list| {
			list.benchmarks.into_iter().map(move |metadata| Self {
				pallet: text(&list.pallet),
				instance: list.instance.clone(),
				metadata,
			})
		})
	}

	/// What it is called.
	pub fn name(&self) -> String {
		text(&self.metadata.name)
	}

	/// Runs it on the genesis of the `dev` network, with every component at its most, and checks
	/// what it checks itself.
	pub fn run(&self) -> Result<Counts, String> {
		let most = |(name, _, most): &(BenchmarkParameter, u32, u32)| (*name, *most);
		self.run_with(self.metadata.components.iter().map(most).collect())
	}

	/// The same with every component at its least.
	pub fn run_least(&self) -> Result<Counts, String> {
		let least = |(name, least, _): &(BenchmarkParameter, u32, u32)| (*name, *least);
		self.run_with(self.metadata.components.iter().map(least).collect())
	}

	fn run_with(&self, components: Vec<(BenchmarkParameter, u32)>) -> Result<Counts, String> {
		// What it checks may read what it does not: that is not counted.
		self.dispatch(components.clone(), true)?;
		self.dispatch(components, false)
	}

	fn dispatch(
		&self,
		components: Vec<(BenchmarkParameter, u32)>,
		verify: bool,
	) -> Result<Counts, String> {
		let config = BenchmarkConfig {
			pallet: self.pallet.clone().into_bytes(),
			instance: self.instance.clone(),
			benchmark: self.metadata.name.clone(),
			selected_components: components,
			verify,
			internal_repeats: 1,
		};
		let genesis = serde_json::from_value::<RuntimeGenesisConfig>(preset(DEV));
		let genesis = genesis.expect("the preset is a configuration");
		let mut state = sp_io::TestExternalities::new_empty();
		state.register_extension(KeystoreExt::new(MemoryKeystore::new()));
		state.execute_with(|| genesis.build());
		state.commit_all().expect("no storage layer is open");
		state.execute_with(|| {
			let batches = tracked(|| Runtime::dispatch_benchmark(config))?;
			let result = batches.first().and_then(|batch| batch.results.first());
			let result = result.ok_or("it was not measured")?;
			Ok(Counts { reads: result.reads, writes: result.writes })
		})
	}
}

fn text(bytes: &[u8]) -> String {
	String::from_utf8(bytes.to_vec()).expect("it is text")
}
