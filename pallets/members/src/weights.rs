// SPDX-License-Identifier: Apache-2.0
//! Weights of `pallet_members`, measured by `scripts/benchmark`. Do not edit: measure again.
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

/// How much a block is charged for each call of `pallet_members`.
pub trait WeightInfo {
	fn join() -> Weight;
	fn update_profile() -> Weight;
	fn set_payout_account() -> Weight;
	fn leave() -> Weight;
	fn suspend() -> Weight;
	fn reinstate() -> Weight;
	fn set_parameters() -> Weight;
}

/// Weights for a runtime, with its own database weights.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Members::Members` (r:2 w:1)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `Members::Suspensions` (r:2 w:0)
	/// Proof: `Members::Suspensions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Members::Referrers` (r:1 w:1)
	/// Proof: `Members::Referrers` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `Members::CurrentParameters` (r:1 w:0)
	/// Proof: `Members::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	fn join() -> Weight {
		// Proof size: 450 bytes measured, 6280 estimated, without components.
		// Shortest execution: 58_647_000 picoseconds.
		Weight::from_parts(61_992_000, 6280)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Members::Members` (r:1 w:1)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	fn update_profile() -> Weight {
		// Proof size: 276 bytes measured, 3635 estimated, without components.
		// Shortest execution: 9_615_000 picoseconds.
		Weight::from_parts(10_276_000, 3635)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Members::Members` (r:1 w:1)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	fn set_payout_account() -> Weight {
		// Proof size: 276 bytes measured, 3635 estimated, without components.
		// Shortest execution: 9_334_000 picoseconds.
		Weight::from_parts(10_115_000, 3635)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Members::Members` (r:1 w:1)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	fn leave() -> Weight {
		// Proof size: 547 bytes measured, 3766 estimated, without components.
		// Shortest execution: 42_293_000 picoseconds.
		Weight::from_parts(44_216_000, 3766)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Members::Referrers` (r:1 w:0)
	/// Proof: `Members::Referrers` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `Members::Suspensions` (r:1 w:1)
	/// Proof: `Members::Suspensions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	fn suspend() -> Weight {
		// Proof size: 184 bytes measured, 3579 estimated, without components.
		// Shortest execution: 11_177_000 picoseconds.
		Weight::from_parts(12_119_000, 3579)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Members::Suspensions` (r:1 w:1)
	/// Proof: `Members::Suspensions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	fn reinstate() -> Weight {
		// Proof size: 247 bytes measured, 3579 estimated, without components.
		// Shortest execution: 9_234_000 picoseconds.
		Weight::from_parts(9_845_000, 3579)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Members::CurrentParameters` (r:1 w:1)
	/// Proof: `Members::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	fn set_parameters() -> Weight {
		// Proof size: 82 bytes measured, 1501 estimated, without components.
		// Shortest execution: 6_770_000 picoseconds.
		Weight::from_parts(7_331_000, 1501)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
}

/// For tests.
impl WeightInfo for () {
	/// Storage: `Members::Members` (r:2 w:1)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `Members::Suspensions` (r:2 w:0)
	/// Proof: `Members::Suspensions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Members::Referrers` (r:1 w:1)
	/// Proof: `Members::Referrers` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `Members::CurrentParameters` (r:1 w:0)
	/// Proof: `Members::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	fn join() -> Weight {
		// Proof size: 450 bytes measured, 6280 estimated, without components.
		// Shortest execution: 58_647_000 picoseconds.
		Weight::from_parts(61_992_000, 6280)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	/// Storage: `Members::Members` (r:1 w:1)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	fn update_profile() -> Weight {
		// Proof size: 276 bytes measured, 3635 estimated, without components.
		// Shortest execution: 9_615_000 picoseconds.
		Weight::from_parts(10_276_000, 3635)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Members::Members` (r:1 w:1)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	fn set_payout_account() -> Weight {
		// Proof size: 276 bytes measured, 3635 estimated, without components.
		// Shortest execution: 9_334_000 picoseconds.
		Weight::from_parts(10_115_000, 3635)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Members::Members` (r:1 w:1)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	fn leave() -> Weight {
		// Proof size: 547 bytes measured, 3766 estimated, without components.
		// Shortest execution: 42_293_000 picoseconds.
		Weight::from_parts(44_216_000, 3766)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: `Members::Referrers` (r:1 w:0)
	/// Proof: `Members::Referrers` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `Members::Suspensions` (r:1 w:1)
	/// Proof: `Members::Suspensions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	fn suspend() -> Weight {
		// Proof size: 184 bytes measured, 3579 estimated, without components.
		// Shortest execution: 11_177_000 picoseconds.
		Weight::from_parts(12_119_000, 3579)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Members::Suspensions` (r:1 w:1)
	/// Proof: `Members::Suspensions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	fn reinstate() -> Weight {
		// Proof size: 247 bytes measured, 3579 estimated, without components.
		// Shortest execution: 9_234_000 picoseconds.
		Weight::from_parts(9_845_000, 3579)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Members::CurrentParameters` (r:1 w:1)
	/// Proof: `Members::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	fn set_parameters() -> Weight {
		// Proof size: 82 bytes measured, 1501 estimated, without components.
		// Shortest execution: 6_770_000 picoseconds.
		Weight::from_parts(7_331_000, 1501)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
}
