// SPDX-License-Identifier: Apache-2.0

//! The benchmarks of our pallets can be run on this runtime, each on its longest way, and end as they should. What they measure is
//! for `scripts/benchmark` to say.

#![cfg(feature = "runtime-benchmarks")]
// Tests may stop on the spot.
#![allow(clippy::expect_used, clippy::panic)]

use frame_benchmarking::Benchmarking;
use sp_core::storage::{ChildInfo, StateVersion, Storage, TrackedStorageKey};
use sp_externalities::{
	set_and_run_with_externalities, with_externalities, Extension, ExtensionStore, Externalities,
	MultiRemovalResults,
};
use sp_runtime::BuildStorage;
use std::any::{Any, TypeId};
use talent_runtime::{genesis_config_presets, Runtime, RuntimeGenesisConfig};

/// Hands everything on that a runtime does, and ignores what only a database can do.
struct WithoutDatabase<'a>(&'a mut dyn Externalities);

impl ExtensionStore for WithoutDatabase<'_> {
	fn extension_by_type_id(&mut self, type_id: TypeId) -> Option<&mut dyn Any> {
		self.0.extension_by_type_id(type_id)
	}

	fn register_extension_with_type_id(
		&mut self,
		type_id: TypeId,
		extension: Box<dyn Extension>,
	) -> Result<(), sp_externalities::Error> {
		self.0.register_extension_with_type_id(type_id, extension)
	}

	fn deregister_extension_by_type_id(
		&mut self,
		type_id: TypeId,
	) -> Result<(), sp_externalities::Error> {
		self.0.deregister_extension_by_type_id(type_id)
	}
}

impl Externalities for WithoutDatabase<'_> {
	fn set_offchain_storage(&mut self, key: &[u8], value: Option<&[u8]>) {
		self.0.set_offchain_storage(key, value);
	}

	fn storage(&mut self, key: &[u8]) -> Option<Vec<u8>> {
		self.0.storage(key)
	}

	fn storage_hash(&mut self, key: &[u8]) -> Option<Vec<u8>> {
		self.0.storage_hash(key)
	}

	fn child_storage_hash(&mut self, child: &ChildInfo, key: &[u8]) -> Option<Vec<u8>> {
		self.0.child_storage_hash(child, key)
	}

	fn child_storage(&mut self, child: &ChildInfo, key: &[u8]) -> Option<Vec<u8>> {
		self.0.child_storage(child, key)
	}

	fn next_storage_key(&mut self, key: &[u8]) -> Option<Vec<u8>> {
		self.0.next_storage_key(key)
	}

	fn next_child_storage_key(&mut self, child: &ChildInfo, key: &[u8]) -> Option<Vec<u8>> {
		self.0.next_child_storage_key(child, key)
	}

	fn kill_child_storage(
		&mut self,
		child: &ChildInfo,
		limit: Option<u32>,
		cursor: Option<&[u8]>,
	) -> MultiRemovalResults {
		self.0.kill_child_storage(child, limit, cursor)
	}

	fn clear_prefix(
		&mut self,
		prefix: &[u8],
		limit: Option<u32>,
		cursor: Option<&[u8]>,
	) -> MultiRemovalResults {
		self.0.clear_prefix(prefix, limit, cursor)
	}

	fn clear_child_prefix(
		&mut self,
		child: &ChildInfo,
		prefix: &[u8],
		limit: Option<u32>,
		cursor: Option<&[u8]>,
	) -> MultiRemovalResults {
		self.0.clear_child_prefix(child, prefix, limit, cursor)
	}

	fn place_storage(&mut self, key: Vec<u8>, value: Option<Vec<u8>>) {
		self.0.place_storage(key, value);
	}

	fn place_child_storage(&mut self, child: &ChildInfo, key: Vec<u8>, value: Option<Vec<u8>>) {
		self.0.place_child_storage(child, key, value);
	}

	fn storage_root(&mut self, version: StateVersion) -> Vec<u8> {
		self.0.storage_root(version)
	}

	fn child_storage_root(&mut self, child: &ChildInfo, version: StateVersion) -> Vec<u8> {
		self.0.child_storage_root(child, version)
	}

	fn storage_append(&mut self, key: Vec<u8>, value: Vec<u8>) {
		self.0.storage_append(key, value);
	}

	fn storage_start_transaction(&mut self) {
		self.0.storage_start_transaction();
	}

	fn storage_rollback_transaction(&mut self) -> Result<(), ()> {
		self.0.storage_rollback_transaction()
	}

	fn storage_commit_transaction(&mut self) -> Result<(), ()> {
		self.0.storage_commit_transaction()
	}

	fn wipe(&mut self) {}

	fn commit(&mut self) {}

	fn read_write_count(&self) -> (u32, u32, u32, u32) {
		(0, 0, 0, 0)
	}

	fn reset_read_write_count(&mut self) {}

	fn get_whitelist(&self) -> Vec<TrackedStorageKey> {
		Vec::new()
	}

	fn set_whitelist(&mut self, _: Vec<TrackedStorageKey>) {}

	fn get_read_and_written_keys(&self) -> Vec<(Vec<u8>, u32, u32, bool)> {
		Vec::new()
	}
}

/// The state in which a network to try things on begins.
fn genesis() -> Storage {
	let mut config = serde_json::to_value(RuntimeGenesisConfig::default()).expect("it is JSON");
	let patch = genesis_config_presets::get_preset(&genesis_config_presets::DEV.into());
	let patch = serde_json::from_slice(&patch.expect("the preset exists")).expect("it is JSON");
	merge(&mut config, patch);
	let config: RuntimeGenesisConfig = serde_json::from_value(config).expect("it is a genesis");
	config.build_storage().expect("it can be built")
}

/// Puts `patch` over `base`: objects are merged, all else is replaced.
fn merge(base: &mut serde_json::Value, patch: serde_json::Value) {
	match (base, patch) {
		(serde_json::Value::Object(base), serde_json::Value::Object(patch)) => {
			for (key, value) in patch {
				merge(base.entry(key).or_insert(serde_json::Value::Null), value);
			}
		},
		(base, patch) => *base = patch,
	}
}

/// Runs each benchmark of a pallet once, with its components at their most, and looks whether it did what it should.
fn run<Pallet: Benchmarking>() {
	let genesis = genesis();
	for benchmark in Pallet::benchmarks(false) {
		let name = String::from_utf8_lossy(&benchmark.name).into_owned();
		let components: Vec<_> =
			benchmark.components.iter().map(|(parameter, _, most)| (*parameter, *most)).collect();
		let result = sp_io::TestExternalities::new(genesis.clone()).execute_with(|| {
			with_externalities(|inner| {
				set_and_run_with_externalities(&mut WithoutDatabase(inner), || {
					Pallet::run_benchmark(&benchmark.name, &components, &[], true, 1)
				})
			})
			.expect("there are externalities")
		});
		if let Err(error) = result {
			panic!("{name} fails: {error:?}");
		}
	}
}

#[test]
fn those_of_members_run() {
	run::<pallet_members::Pallet<Runtime>>();
}

#[test]
fn those_of_jobs_run() {
	run::<pallet_jobs::Pallet<Runtime>>();
}

#[test]
fn those_of_the_fee_treasury_run() {
	run::<pallet_fee_treasury::Pallet<Runtime>>();
}

#[test]
fn those_of_referrals_run() {
	run::<pallet_referrals::Pallet<Runtime>>();
}

#[test]
fn those_of_sortition_run() {
	run::<pallet_sortition::Pallet<Runtime>>();
}

#[test]
fn those_of_screening_run() {
	run::<pallet_screening::Pallet<Runtime>>();
}

#[test]
fn those_of_the_jury_run() {
	run::<pallet_jury::Pallet<Runtime>>();
}
