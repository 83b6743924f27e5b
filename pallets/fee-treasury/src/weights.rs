// SPDX-License-Identifier: Apache-2.0
//! Weights of `pallet_fee_treasury`, measured by `scripts/benchmark`. Do not edit: measure again.
//!
//! Date: 2026-11-20. Steps: 20. Repeat: 20. CPU: AMD EPYC.
//! Benchmark command line 64.0.0; execution: Compiled; database cache: 1024 MiB; worst
//! case map size: 1000000.

#![cfg_attr(rustfmt, rustfmt_skip)]
// The generator names parameters and parentheses that a call may not need.
#![allow(unused_parens, unused_imports, missing_docs)]

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{constants::RocksDbWeight, Weight},
};

/// How much a block is charged for each call of `pallet_fee_treasury`.
pub trait WeightInfo {
	fn collect() -> Weight;
	fn set_parameters() -> Weight;
}

/// Weights for a runtime, with its own database weights.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `FeeTreasury::CurrentParameters` (r:1 w:0)
	/// Proof: `FeeTreasury::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(28), added: 523, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::Collected` (r:1 w:1)
	/// Proof: `FeeTreasury::Collected` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	fn collect() -> Weight {
		// Proof size: 300 bytes measured, 6196 estimated, without components.
		// Shortest execution: 46_930_000 picoseconds.
		Weight::from_parts(49_384_000, 6196)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `FeeTreasury::CurrentParameters` (r:1 w:1)
	/// Proof: `FeeTreasury::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(28), added: 523, mode: `MaxEncodedLen`)
	fn set_parameters() -> Weight {
		// Proof size: 94 bytes measured, 1513 estimated, without components.
		// Shortest execution: 7_361_000 picoseconds.
		Weight::from_parts(7_902_000, 1513)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
}

/// For tests.
impl WeightInfo for () {
	/// Storage: `FeeTreasury::CurrentParameters` (r:1 w:0)
	/// Proof: `FeeTreasury::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(28), added: 523, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::Collected` (r:1 w:1)
	/// Proof: `FeeTreasury::Collected` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	fn collect() -> Weight {
		// Proof size: 300 bytes measured, 6196 estimated, without components.
		// Shortest execution: 46_930_000 picoseconds.
		Weight::from_parts(49_384_000, 6196)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: `FeeTreasury::CurrentParameters` (r:1 w:1)
	/// Proof: `FeeTreasury::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(28), added: 523, mode: `MaxEncodedLen`)
	fn set_parameters() -> Weight {
		// Proof size: 94 bytes measured, 1513 estimated, without components.
		// Shortest execution: 7_361_000 picoseconds.
		Weight::from_parts(7_902_000, 1513)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
}
