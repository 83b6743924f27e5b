// SPDX-License-Identifier: Apache-2.0

//! Counts the storage keys that an operation reads and writes.
//!
//! [`count`] is for tests that compare costs: an operation does not depend on how much is stored.
//! [`tracked`] answers the questions of a benchmark, which runs on it as on the client's database.

use frame_support::storage::storage_prefix;
use sp_core::storage::{ChildInfo, StateVersion, TrackedStorageKey};
use sp_externalities::{
	set_and_run_with_externalities, with_externalities, Extension, ExtensionStore, Externalities,
	MultiRemovalResults,
};
use std::{
	any::{Any, TypeId},
	collections::BTreeMap,
};

/// What an operation took of the storage of some pallets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cost {
	/// Distinct keys that were read.
	pub reads: usize,
	/// Distinct keys that were written.
	pub writes: usize,
	/// How often any key was read.
	pub all_reads: usize,
	/// How often any key was written.
	pub all_writes: usize,
}

/// Runs `operation` and returns its result with its cost in the storage of these pallets, named as
/// in the runtime. Needs externalities.
pub fn count<Output>(pallets: &[&str], operation: impl FnOnce() -> Output) -> (Output, Cost) {
	// All keys of a pallet begin with the hash of its name.
	let prefixes = pallets.iter().map(|name| storage_prefix(name.as_bytes(), b"")[..16].to_vec());
	let prefixes = prefixes.collect::<Vec<_>>();
	let (output, accesses) = run(operation);
	let accesses = accesses
		.into_iter()
		.filter(|(key, _)| prefixes.iter().any(|prefix| key.starts_with(prefix)))
		.map(|(_, access)| access)
		.collect::<Vec<_>>();
	let cost = Cost {
		reads: accesses.iter().filter(|access| access.reads > 0).count(),
		writes: accesses.iter().filter(|access| access.writes > 0).count(),
		all_reads: accesses.iter().map(|access| access.reads as usize).sum(),
		all_writes: accesses.iter().map(|access| access.writes as usize).sum(),
	};
	(output, cost)
}

/// Runs a benchmark on the present state, whose accesses are counted as the benchmark expects.
pub fn tracked<Output>(benchmark: impl FnOnce() -> Output) -> Output {
	run(benchmark).0
}

fn run<Output>(operation: impl FnOnce() -> Output) -> (Output, BTreeMap<Vec<u8>, Access>) {
	with_externalities(|state| {
		let mut counting = Counting { state, accesses: BTreeMap::new() };
		let output = set_and_run_with_externalities(&mut counting, operation);
		(output, counting.accesses)
	})
	.expect("tests run with externalities")
}

/// How often a key was used.
#[derive(Clone, Copy, Debug, Default)]
struct Access {
	reads: u32,
	/// Reads before the first write: later ones find the value in the overlay.
	database_reads: u32,
	writes: u32,
	whitelisted: bool,
}

impl Access {
	fn of(key: &TrackedStorageKey) -> Self {
		let (reads, writes) = (key.reads, key.writes);
		Self { reads, database_reads: reads, writes, whitelisted: key.whitelisted }
	}

	fn tracked(&self, key: &[u8]) -> TrackedStorageKey {
		let mut tracked = TrackedStorageKey::new(key.to_vec());
		tracked.reads = self.database_reads;
		tracked.writes = self.writes;
		tracked.whitelisted = self.whitelisted;
		tracked
	}
}

/// Hands everything on to a state, and notes which keys are read and written.
struct Counting<'a> {
	state: &'a mut dyn Externalities,
	accesses: BTreeMap<Vec<u8>, Access>,
}

impl Counting<'_> {
	fn note_read(&mut self, key: &[u8]) {
		let access = self.accesses.entry(key.to_vec()).or_default();
		access.reads += 1;
		if access.writes == 0 {
			access.database_reads += 1;
		}
	}

	fn note_write(&mut self, key: &[u8]) {
		self.accesses.entry(key.to_vec()).or_default().writes += 1;
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
		self.note_write(&key);
		self.state.place_storage(key, value);
	}

	fn storage_append(&mut self, key: Vec<u8>, value: Vec<u8>) {
		self.note_write(&key);
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

	// Child tries are handed on and not counted: no pallet here has any.

	fn child_storage_hash(&mut self, child: &ChildInfo, key: &[u8]) -> Option<Vec<u8>> {
		self.state.child_storage_hash(child, key)
	}

	fn child_storage(&mut self, child: &ChildInfo, key: &[u8]) -> Option<Vec<u8>> {
		self.state.child_storage(child, key)
	}

	fn next_child_storage_key(&mut self, child: &ChildInfo, key: &[u8]) -> Option<Vec<u8>> {
		self.state.next_child_storage_key(child, key)
	}

	fn kill_child_storage(
		&mut self,
		child: &ChildInfo,
		limit: Option<u32>,
		cursor: Option<&[u8]>,
	) -> MultiRemovalResults {
		self.state.kill_child_storage(child, limit, cursor)
	}

	fn clear_child_prefix(
		&mut self,
		child: &ChildInfo,
		prefix: &[u8],
		limit: Option<u32>,
		cursor: Option<&[u8]>,
	) -> MultiRemovalResults {
		self.state.clear_child_prefix(child, prefix, limit, cursor)
	}

	fn place_child_storage(&mut self, child: &ChildInfo, key: Vec<u8>, value: Option<Vec<u8>>) {
		self.state.place_child_storage(child, key, value);
	}

	fn child_storage_root(&mut self, child: &ChildInfo, version: StateVersion) -> Vec<u8> {
		self.state.child_storage_root(child, version)
	}

	// A benchmark has a state of its own, which need not be in a database.

	fn wipe(&mut self) {}

	fn commit(&mut self) {}

	fn read_write_count(&self) -> (u32, u32, u32, u32) {
		let counted = self.accesses.values().filter(|access| !access.whitelisted);
		counted.fold((0, 0, 0, 0), |counts, access| {
			let (read, written) = (access.database_reads.min(1), access.writes.min(1));
			(
				counts.0 + read,
				counts.1 + access.database_reads - read,
				counts.2 + written,
				counts.3 + access.writes - written,
			)
		})
	}

	fn reset_read_write_count(&mut self) {
		self.accesses.retain(|_, access| access.whitelisted);
	}

	fn get_whitelist(&self) -> Vec<TrackedStorageKey> {
		let whitelisted = self.accesses.iter().filter(|(_, access)| access.whitelisted);
		whitelisted.map(|(key, access)| access.tracked(key)).collect()
	}

	fn set_whitelist(&mut self, new: Vec<TrackedStorageKey>) {
		self.accesses.retain(|_, access| !access.whitelisted);
		for key in new {
			let access = self.accesses.entry(key.key.clone()).or_insert_with(|| Access::of(&key));
			access.whitelisted = true;
		}
	}

	fn get_read_and_written_keys(&self) -> Vec<(Vec<u8>, u32, u32, bool)> {
		let row = |(key, access): (&Vec<u8>, &Access)| {
			(key.clone(), access.database_reads.min(1), access.writes.min(1), access.whitelisted)
		};
		self.accesses.iter().map(row).collect()
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
	) -> Result<(), sp_externalities::Error> {
		self.state.register_extension_with_type_id(id, extension)
	}

	fn deregister_extension_by_type_id(
		&mut self,
		id: TypeId,
	) -> Result<(), sp_externalities::Error> {
		self.state.deregister_extension_by_type_id(id)
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use frame_support::{storage_alias, Twox64Concat};

	#[storage_alias]
	type Counted = StorageMap<Here, Twox64Concat, u32, u32>;
	#[storage_alias]
	type Elsewhere = StorageValue<There, u32>;

	#[test]
	fn keys_of_the_named_pallets_are_counted() {
		sp_io::TestExternalities::default().execute_with(|| {
			let (sum, cost) = count(&["Here"], || {
				Counted::insert(1, 10);
				Counted::insert(1, 20);
				Elsewhere::put(5);
				Counted::get(1).unwrap() + Counted::get(2).unwrap_or_default()
			});
			assert_eq!(sum, 20);
			assert_eq!(cost, Cost { reads: 2, writes: 1, all_reads: 2, all_writes: 2 });
			// What was written stays.
			assert_eq!((Counted::get(1), Elsewhere::get()), (Some(20), Some(5)));
		});
	}

	#[test]
	fn a_benchmark_sees_reads_of_the_database_and_its_whitelist() {
		sp_io::TestExternalities::default().execute_with(|| {
			tracked(|| {
				let white = TrackedStorageKey::new(Elsewhere::hashed_key().to_vec());
				let set = |keys: Vec<TrackedStorageKey>| {
					with_externalities(|state| state.set_whitelist(keys)).expect("externalities")
				};
				set(vec![white]);
				Elsewhere::put(1);
				Counted::insert(1, 10);
				// Found in the overlay.
				let _ = Counted::get(1);
				let _ = Counted::get(2);
				let counts = with_externalities(|state| state.read_write_count());
				assert_eq!(counts, Some((1, 0, 1, 0)));
			});
		});
	}
}
