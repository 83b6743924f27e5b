// SPDX-License-Identifier: Apache-2.0

//! The benchmarks of the real runtime, in memory: whether each can be set up, holds what it says,
//! and how many keys it reads and writes. How long it takes is for `scripts/benchmark` to measure.

use crate::preset;
use frame_benchmarking::{
	runtime_decl_for_benchmark::BenchmarkV2, BenchmarkConfig, BenchmarkMetadata, BenchmarkParameter,
};
use frame_support::traits::BuildGenesisConfig;
use sp_externalities::{
	set_and_run_with_externalities, with_externalities, Error, Extension, ExtensionStore,
	Externalities, MultiRemovalResults,
};
use sp_storage::{ChildInfo, StateVersion, TrackedStorageKey};
use std::{
	any::{Any, TypeId},
	collections::BTreeMap,
};
use talent_runtime::{genesis_config_presets::DEV, Runtime, RuntimeGenesisConfig};

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
		state.execute_with(|| genesis.build());
		state.commit_all().expect("no storage layer is open");
		state.execute_with(|| {
			let batches = counting(|| Runtime::dispatch_benchmark(config))?;
			let result = batches.first().and_then(|batch| batch.results.first());
			let result = result.ok_or("it was not measured")?;
			Ok(Counts { reads: result.reads, writes: result.writes })
		})
	}
}

fn text(bytes: &[u8]) -> String {
	String::from_utf8(bytes.to_vec()).expect("it is text")
}

/// Runs `what` on the present state, whose accesses are counted as a benchmark expects it.
fn counting<R>(what: impl FnOnce() -> R) -> R {
	with_externalities(|state| {
		set_and_run_with_externalities(&mut Counting { state, keys: BTreeMap::new() }, what)
	})
	.expect("there is a state")
}

/// A state that notes which keys are read and written. Without child tries: nothing here has any.
struct Counting<'a> {
	state: &'a mut dyn Externalities,
	keys: BTreeMap<Vec<u8>, TrackedStorageKey>,
}

impl Counting<'_> {
	fn key(&mut self, key: &[u8]) -> &mut TrackedStorageKey {
		self.keys.entry(key.to_vec()).or_insert_with(|| TrackedStorageKey::new(key.to_vec()))
	}

	/// What was written before is in the overlay: it is not read from the database.
	fn note_read(&mut self, key: &[u8]) {
		let key = self.key(key);
		if !key.has_been_written() {
			key.add_read();
		}
	}
}

impl Externalities for Counting<'_> {
	fn storage(&mut self, key: &[u8]) -> Option<Vec<u8>> {
		self.note_read(key);
		self.state.storage(key)
	}

	fn storage_hash(&mut self, key: &[u8]) -> Option<Vec<u8>> {
		self.note_read(key);
		self.state.storage_hash(key)
	}

	fn next_storage_key(&mut self, key: &[u8]) -> Option<Vec<u8>> {
		self.note_read(key);
		self.state.next_storage_key(key)
	}

	fn place_storage(&mut self, key: Vec<u8>, value: Option<Vec<u8>>) {
		self.key(&key).add_write();
		self.state.place_storage(key, value);
	}

	fn storage_append(&mut self, key: Vec<u8>, value: Vec<u8>) {
		self.note_read(&key);
		self.key(&key).add_write();
		self.state.storage_append(key, value);
	}

	fn clear_prefix(
		&mut self,
		prefix: &[u8],
		limit: Option<u32>,
		cursor: Option<&[u8]>,
	) -> MultiRemovalResults {
		self.state.clear_prefix(prefix, limit, cursor)
	}

	fn storage_root(&mut self, version: StateVersion) -> Vec<u8> {
		self.state.storage_root(version)
	}

	fn storage_start_transaction(&mut self) {
		self.state.storage_start_transaction();
	}

	fn storage_rollback_transaction(&mut self) -> Result<(), ()> {
		self.state.storage_rollback_transaction()
	}

	fn storage_commit_transaction(&mut self) -> Result<(), ()> {
		self.state.storage_commit_transaction()
	}

	fn set_offchain_storage(&mut self, key: &[u8], value: Option<&[u8]>) {
		self.state.set_offchain_storage(key, value);
	}

	// A benchmark has a state of its own, and it need not be in a database.
	fn wipe(&mut self) {}
	fn commit(&mut self) {}

	fn read_write_count(&self) -> (u32, u32, u32, u32) {
		self.keys.values().filter(|key| !key.whitelisted).fold((0, 0, 0, 0), |counts, key| {
			let (read, written) = (key.reads.min(1), key.writes.min(1));
			(
				counts.0 + read,
				counts.1 + key.reads - read,
				counts.2 + written,
				counts.3 + key.writes - written,
			)
		})
	}

	fn reset_read_write_count(&mut self) {
		self.keys.retain(|_, key| key.whitelisted);
	}

	fn get_whitelist(&self) -> Vec<TrackedStorageKey> {
		self.keys.values().filter(|key| key.whitelisted).cloned().collect()
	}

	fn set_whitelist(&mut self, new: Vec<TrackedStorageKey>) {
		self.keys.retain(|_, key| !key.whitelisted);
		for key in new {
			self.key(&key.key).whitelist();
		}
	}

	fn get_read_and_written_keys(&self) -> Vec<(Vec<u8>, u32, u32, bool)> {
		let told = |key: &TrackedStorageKey| {
			(key.key.clone(), key.reads.min(1), key.writes.min(1), key.whitelisted)
		};
		self.keys.values().map(told).collect()
	}

	fn child_storage_hash(&mut self, _: &ChildInfo, _: &[u8]) -> Option<Vec<u8>> {
		unimplemented!("there are no child tries")
	}

	fn child_storage(&mut self, _: &ChildInfo, _: &[u8]) -> Option<Vec<u8>> {
		unimplemented!("there are no child tries")
	}

	fn next_child_storage_key(&mut self, _: &ChildInfo, _: &[u8]) -> Option<Vec<u8>> {
		unimplemented!("there are no child tries")
	}

	fn kill_child_storage(
		&mut self,
		_: &ChildInfo,
		_: Option<u32>,
		_: Option<&[u8]>,
	) -> MultiRemovalResults {
		unimplemented!("there are no child tries")
	}

	fn clear_child_prefix(
		&mut self,
		_: &ChildInfo,
		_: &[u8],
		_: Option<u32>,
		_: Option<&[u8]>,
	) -> MultiRemovalResults {
		unimplemented!("there are no child tries")
	}

	fn place_child_storage(&mut self, _: &ChildInfo, _: Vec<u8>, _: Option<Vec<u8>>) {
		unimplemented!("there are no child tries")
	}

	fn child_storage_root(&mut self, _: &ChildInfo, _: StateVersion) -> Vec<u8> {
		unimplemented!("there are no child tries")
	}
}

impl ExtensionStore for Counting<'_> {
	fn extension_by_type_id(&mut self, id: TypeId) -> Option<&mut dyn Any> {
		self.state.extension_by_type_id(id)
	}

	fn register_extension_with_type_id(
		&mut self,
		id: TypeId,
		extension: Box<dyn Extension>,
	) -> Result<(), Error> {
		self.state.register_extension_with_type_id(id, extension)
	}

	fn deregister_extension_by_type_id(&mut self, id: TypeId) -> Result<(), Error> {
		self.state.deregister_extension_by_type_id(id)
	}
}
