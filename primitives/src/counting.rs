// SPDX-License-Identifier: Apache-2.0

//! Counts what an operation reads and writes: for tests that say it does not depend on how much is
//! stored.

#![allow(clippy::arithmetic_side_effects, clippy::expect_used, clippy::indexing_slicing)] // the numbers of tests are small; a test may stop on the spot

use alloc::{boxed::Box, collections::BTreeSet, vec::Vec};
use core::any::{Any, TypeId};
use frame_support::storage::storage_prefix;
use sp_core::storage::{ChildInfo, StateVersion, TrackedStorageKey};
use sp_externalities::{
	set_and_run_with_externalities, with_externalities, Extension, ExtensionStore, Externalities,
	MultiRemovalResults,
};

/// What an operation took of the storage of some pallets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cost {
	/// Distinct keys that were read.
	pub reads: usize,
	/// Distinct keys that were written.
	pub writes: usize,
	/// How often any of them was read.
	pub all_reads: usize,
	/// How often any of them was written.
	pub all_writes: usize,
}

/// Hands everything on, and remembers which keys it was about.
struct Counting<'a> {
	inner: &'a mut dyn Externalities,
	/// What the keys begin with that count.
	prefixes: Vec<Vec<u8>>,
	read: BTreeSet<Vec<u8>>,
	written: BTreeSet<Vec<u8>>,
	all_reads: usize,
	all_writes: usize,
}

impl Counting<'_> {
	fn counts(&self, key: &[u8]) -> bool {
		self.prefixes.iter().any(|prefix| key.starts_with(prefix))
	}

	fn reads(&mut self, key: &[u8]) {
		if self.counts(key) {
			self.read.insert(key.to_vec());
			self.all_reads += 1;
		}
	}

	fn writes(&mut self, key: &[u8]) {
		if self.counts(key) {
			self.written.insert(key.to_vec());
			self.all_writes += 1;
		}
	}

	fn cost(&self) -> Cost {
		Cost {
			reads: self.read.len(),
			writes: self.written.len(),
			all_reads: self.all_reads,
			all_writes: self.all_writes,
		}
	}
}

impl ExtensionStore for Counting<'_> {
	fn extension_by_type_id(&mut self, type_id: TypeId) -> Option<&mut dyn Any> {
		self.inner.extension_by_type_id(type_id)
	}

	fn register_extension_with_type_id(
		&mut self,
		type_id: TypeId,
		extension: Box<dyn Extension>,
	) -> Result<(), sp_externalities::Error> {
		self.inner.register_extension_with_type_id(type_id, extension)
	}

	fn deregister_extension_by_type_id(
		&mut self,
		type_id: TypeId,
	) -> Result<(), sp_externalities::Error> {
		self.inner.deregister_extension_by_type_id(type_id)
	}
}

impl Externalities for Counting<'_> {
	fn storage(&mut self, key: &[u8]) -> Option<Vec<u8>> {
		self.reads(key);
		self.inner.storage(key)
	}

	fn storage_hash(&mut self, key: &[u8]) -> Option<Vec<u8>> {
		self.reads(key);
		self.inner.storage_hash(key)
	}

	fn next_storage_key(&mut self, key: &[u8]) -> Option<Vec<u8>> {
		self.reads(key);
		self.inner.next_storage_key(key)
	}

	fn place_storage(&mut self, key: Vec<u8>, value: Option<Vec<u8>>) {
		self.writes(&key);
		self.inner.place_storage(key, value)
	}

	fn storage_append(&mut self, key: Vec<u8>, value: Vec<u8>) {
		self.writes(&key);
		self.inner.storage_append(key, value)
	}

	fn storage_start_transaction(&mut self) {
		self.inner.storage_start_transaction()
	}

	fn storage_rollback_transaction(&mut self) -> Result<(), ()> {
		self.inner.storage_rollback_transaction()
	}

	fn storage_commit_transaction(&mut self) -> Result<(), ()> {
		self.inner.storage_commit_transaction()
	}

	// No pallet does any of what follows.

	fn set_offchain_storage(&mut self, _: &[u8], _: Option<&[u8]>) {
		unimplemented!()
	}

	fn child_storage_hash(&mut self, _: &ChildInfo, _: &[u8]) -> Option<Vec<u8>> {
		unimplemented!()
	}

	fn child_storage(&mut self, _: &ChildInfo, _: &[u8]) -> Option<Vec<u8>> {
		unimplemented!()
	}

	fn next_child_storage_key(&mut self, _: &ChildInfo, _: &[u8]) -> Option<Vec<u8>> {
		unimplemented!()
	}

	fn kill_child_storage(
		&mut self,
		_: &ChildInfo,
		_: Option<u32>,
		_: Option<&[u8]>,
	) -> MultiRemovalResults {
		unimplemented!()
	}

	fn clear_prefix(&mut self, _: &[u8], _: Option<u32>, _: Option<&[u8]>) -> MultiRemovalResults {
		unimplemented!()
	}

	fn clear_child_prefix(
		&mut self,
		_: &ChildInfo,
		_: &[u8],
		_: Option<u32>,
		_: Option<&[u8]>,
	) -> MultiRemovalResults {
		unimplemented!()
	}

	fn place_child_storage(&mut self, _: &ChildInfo, _: Vec<u8>, _: Option<Vec<u8>>) {
		unimplemented!()
	}

	fn storage_root(&mut self, _: StateVersion) -> Vec<u8> {
		unimplemented!()
	}

	fn child_storage_root(&mut self, _: &ChildInfo, _: StateVersion) -> Vec<u8> {
		unimplemented!()
	}

	fn wipe(&mut self) {
		unimplemented!()
	}

	fn commit(&mut self) {
		unimplemented!()
	}

	fn read_write_count(&self) -> (u32, u32, u32, u32) {
		unimplemented!()
	}

	fn reset_read_write_count(&mut self) {
		unimplemented!()
	}

	fn get_whitelist(&self) -> Vec<TrackedStorageKey> {
		unimplemented!()
	}

	fn set_whitelist(&mut self, _: Vec<TrackedStorageKey>) {
		unimplemented!()
	}

	fn get_read_and_written_keys(&self) -> Vec<(Vec<u8>, u32, u32, bool)> {
		unimplemented!()
	}
}

/// Does something and says what it took of the storage of these pallets, named as the runtime does.
/// Only with externalities.
pub fn count<Output>(pallets: &[&str], operation: impl FnOnce() -> Output) -> (Output, Cost) {
	// All keys of a pallet begin with the hash of its name.
	let prefix = |name: &&str| storage_prefix(name.as_bytes(), b"")[..16].to_vec();
	let prefixes = pallets.iter().map(prefix).collect();
	with_externalities(|inner| {
		let mut counting = Counting {
			inner,
			prefixes,
			read: BTreeSet::new(),
			written: BTreeSet::new(),
			all_reads: 0,
			all_writes: 0,
		};
		let output = set_and_run_with_externalities(&mut counting, operation);
		(output, counting.cost())
	})
	.expect("tests run with externalities")
}
