// SPDX-License-Identifier: Apache-2.0
//! Weights of `pallet_brake`, measured by `scripts/benchmark`. Do not edit: measure again.
//!
//! Date: 2026-12-01. Steps: 20. Repeat: 20. CPU: AMD EPYC.
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

/// How much a block is charged for each call of `pallet_brake`.
pub trait WeightInfo {
	fn pause() -> Weight;
	fn end_pause() -> Weight;
	fn on_initialize(n: u32, ) -> Weight;
}

/// Weights for a runtime, with its own database weights.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Brake::PausableFrom` (r:1 w:1)
	/// Proof: `Brake::PausableFrom` (`max_values`: None, `max_size`: Some(152), added: 2627, mode: `MaxEncodedLen`)
	/// Storage: `Brake::Pauses` (r:1 w:1)
	/// Proof: `Brake::Pauses` (`max_values`: Some(1), `max_size`: Some(4353), added: 4848, mode: `MaxEncodedLen`)
	/// Storage: `TxPause::PausedCalls` (r:1 w:1)
	/// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
	fn pause() -> Weight {
		// Proof size: 1922 bytes measured, 5838 estimated, without components.
		// Shortest execution: 54_181_000 picoseconds.
		Weight::from_parts(57_526_000, 5838)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Brake::Pauses` (r:1 w:1)
	/// Proof: `Brake::Pauses` (`max_values`: Some(1), `max_size`: Some(4353), added: 4848, mode: `MaxEncodedLen`)
	/// Storage: `TxPause::PausedCalls` (r:1 w:1)
	/// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
	fn end_pause() -> Weight {
		// Proof size: 1453 bytes measured, 5838 estimated, without components.
		// Shortest execution: 43_716_000 picoseconds.
		Weight::from_parts(46_279_000, 5838)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Migrations::Cursor` (r:1 w:0)
	/// Proof: `Migrations::Cursor` (`max_values`: Some(1), `max_size`: Some(65550), added: 66045, mode: `MaxEncodedLen`)
	/// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
	/// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Brake::Pauses` (r:1 w:1)
	/// Proof: `Brake::Pauses` (`max_values`: Some(1), `max_size`: Some(4353), added: 4848, mode: `MaxEncodedLen`)
	/// Storage: `TxPause::PausedCalls` (r:32 w:32)
	/// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[0, 32]`.
	fn on_initialize(n: u32, ) -> Weight {
		// Proof size: 1562 bytes measured, 67035 estimated, without components.
		// Shortest execution: 25_959_000 picoseconds.
		Weight::from_parts(37_248_652, 67035)
			// Standard error: 19_912
			.saturating_add(Weight::from_parts(13_476_849, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2623).saturating_mul(n.into()))
	}
}

/// For tests.
impl WeightInfo for () {
	/// Storage: `Brake::PausableFrom` (r:1 w:1)
	/// Proof: `Brake::PausableFrom` (`max_values`: None, `max_size`: Some(152), added: 2627, mode: `MaxEncodedLen`)
	/// Storage: `Brake::Pauses` (r:1 w:1)
	/// Proof: `Brake::Pauses` (`max_values`: Some(1), `max_size`: Some(4353), added: 4848, mode: `MaxEncodedLen`)
	/// Storage: `TxPause::PausedCalls` (r:1 w:1)
	/// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
	fn pause() -> Weight {
		// Proof size: 1922 bytes measured, 5838 estimated, without components.
		// Shortest execution: 54_181_000 picoseconds.
		Weight::from_parts(57_526_000, 5838)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: `Brake::Pauses` (r:1 w:1)
	/// Proof: `Brake::Pauses` (`max_values`: Some(1), `max_size`: Some(4353), added: 4848, mode: `MaxEncodedLen`)
	/// Storage: `TxPause::PausedCalls` (r:1 w:1)
	/// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
	fn end_pause() -> Weight {
		// Proof size: 1453 bytes measured, 5838 estimated, without components.
		// Shortest execution: 43_716_000 picoseconds.
		Weight::from_parts(46_279_000, 5838)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `Migrations::Cursor` (r:1 w:0)
	/// Proof: `Migrations::Cursor` (`max_values`: Some(1), `max_size`: Some(65550), added: 66045, mode: `MaxEncodedLen`)
	/// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
	/// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Brake::Pauses` (r:1 w:1)
	/// Proof: `Brake::Pauses` (`max_values`: Some(1), `max_size`: Some(4353), added: 4848, mode: `MaxEncodedLen`)
	/// Storage: `TxPause::PausedCalls` (r:32 w:32)
	/// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[0, 32]`.
	fn on_initialize(n: u32, ) -> Weight {
		// Proof size: 1562 bytes measured, 67035 estimated, without components.
		// Shortest execution: 25_959_000 picoseconds.
		Weight::from_parts(37_248_652, 67035)
			// Standard error: 19_912
			.saturating_add(Weight::from_parts(13_476_849, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2623).saturating_mul(n.into()))
	}
}
