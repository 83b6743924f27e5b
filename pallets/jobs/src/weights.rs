// SPDX-License-Identifier: Apache-2.0
//! Weights of `pallet_jobs`, measured by `scripts/benchmark`. Do not edit: measure again.
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

/// How much a block is charged for each call of `pallet_jobs`.
pub trait WeightInfo {
	fn keep() -> Weight;
	fn set_parameters() -> Weight;
	fn add_category() -> Weight;
	fn retire_category() -> Weight;
	fn post_job() -> Weight;
	fn update_job() -> Weight;
	fn close_job() -> Weight;
	fn apply() -> Weight;
	fn withdraw_application() -> Weight;
	fn reject_application() -> Weight;
	fn make_offer(m: u32, ) -> Weight;
	fn accept_offer() -> Weight;
	fn decline_offer() -> Weight;
	fn withdraw_offer() -> Weight;
	fn fund_contract() -> Weight;
	fn withdraw_surplus() -> Weight;
	fn submit_invoice() -> Weight;
	fn submit_extra() -> Weight;
	fn cancel_invoice() -> Weight;
	fn approve_invoice() -> Weight;
	fn settle_invoice() -> Weight;
	fn dispute_invoice() -> Weight;
	fn end_contract() -> Weight;
	fn claim() -> Weight;
	fn collect_fee() -> Weight;
	fn due_block() -> Weight;
	fn due_job(n: u32, ) -> Weight;
	fn due_offer() -> Weight;
	fn due_contract() -> Weight;
	fn due_invoice() -> Weight;
	fn due_unclaimed() -> Weight;
}

/// Weights for a runtime, with its own database weights.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	fn keep() -> Weight {
		Weight::from_parts(30_000_000, 0).saturating_add(T::DbWeight::get().reads_writes(4, 4))
	}
	/// Storage: `Jobs::StoredParameters` (r:1 w:1)
	/// Proof: `Jobs::StoredParameters` (`max_values`: Some(1), `max_size`: Some(104), added: 599, mode: `MaxEncodedLen`)
	fn set_parameters() -> Weight {
		// Proof size: 268 bytes measured, 1589 estimated, without components.
		// Shortest execution: 8_503_000 picoseconds.
		Weight::from_parts(9_163_000, 1589)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Jobs::NextCategory` (r:1 w:1)
	/// Proof: `Jobs::NextCategory` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Categories` (r:0 w:1)
	/// Proof: `Jobs::Categories` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	fn add_category() -> Weight {
		// Proof size: 174 bytes measured, 1489 estimated, without components.
		// Shortest execution: 9_294_000 picoseconds.
		Weight::from_parts(9_904_000, 1489)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Jobs::Categories` (r:1 w:1)
	/// Proof: `Jobs::Categories` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	fn retire_category() -> Weight {
		// Proof size: 338 bytes measured, 3544 estimated, without components.
		// Shortest execution: 11_166_000 picoseconds.
		Weight::from_parts(12_209_000, 3544)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Jobs::StoredParameters` (r:1 w:0)
	/// Proof: `Jobs::StoredParameters` (`max_values`: Some(1), `max_size`: Some(104), added: 599, mode: `MaxEncodedLen`)
	/// Storage: `Members::Members` (r:1 w:1)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `Members::Suspensions` (r:1 w:0)
	/// Proof: `Members::Suspensions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Categories` (r:1 w:0)
	/// Proof: `Jobs::Categories` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::CurrentParameters` (r:1 w:0)
	/// Proof: `FeeTreasury::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(28), added: 523, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::NextJob` (r:1 w:1)
	/// Proof: `Jobs::NextJob` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(283), added: 2758, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueCursor` (r:1 w:1)
	/// Proof: `Jobs::DueCursor` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Jobs` (r:0 w:1)
	/// Proof: `Jobs::Jobs` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:1)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	fn post_job() -> Weight {
		// Proof size: 994 bytes measured, 3748 estimated, without components.
		// Shortest execution: 72_428_000 picoseconds.
		Weight::from_parts(75_643_000, 3748)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `Jobs::StoredParameters` (r:1 w:0)
	/// Proof: `Jobs::StoredParameters` (`max_values`: Some(1), `max_size`: Some(104), added: 599, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Jobs` (r:1 w:1)
	/// Proof: `Jobs::Jobs` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueCursor` (r:1 w:0)
	/// Proof: `Jobs::DueCursor` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:2)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:1)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn update_job() -> Weight {
		// Proof size: 513 bytes measured, 3646 estimated, without components.
		// Shortest execution: 21_131_000 picoseconds.
		Weight::from_parts(22_714_000, 3646)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Jobs::Jobs` (r:1 w:1)
	/// Proof: `Jobs::Jobs` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(283), added: 2758, mode: `MaxEncodedLen`)
	/// Storage: `Members::Members` (r:1 w:1)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueCursor` (r:1 w:0)
	/// Proof: `Jobs::DueCursor` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:2)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:1)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn close_job() -> Weight {
		// Proof size: 1031 bytes measured, 3748 estimated, without components.
		// Shortest execution: 62_023_000 picoseconds.
		Weight::from_parts(66_710_000, 3748)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `Members::Members` (r:1 w:1)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `Members::Suspensions` (r:1 w:0)
	/// Proof: `Members::Suspensions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Jobs` (r:1 w:1)
	/// Proof: `Jobs::Jobs` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Applications` (r:1 w:1)
	/// Proof: `Jobs::Applications` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StoredParameters` (r:1 w:0)
	/// Proof: `Jobs::StoredParameters` (`max_values`: Some(1), `max_size`: Some(104), added: 599, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(283), added: 2758, mode: `MaxEncodedLen`)
	fn apply() -> Weight {
		// Proof size: 1094 bytes measured, 3748 estimated, without components.
		// Shortest execution: 71_847_000 picoseconds.
		Weight::from_parts(76_354_000, 3748)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Jobs::Applications` (r:1 w:1)
	/// Proof: `Jobs::Applications` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Jobs` (r:1 w:1)
	/// Proof: `Jobs::Jobs` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(283), added: 2758, mode: `MaxEncodedLen`)
	/// Storage: `Members::Members` (r:1 w:1)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:1)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:1)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn withdraw_application() -> Weight {
		// Proof size: 1191 bytes measured, 3748 estimated, without components.
		// Shortest execution: 66_168_000 picoseconds.
		Weight::from_parts(68_953_000, 3748)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `Jobs::Jobs` (r:1 w:1)
	/// Proof: `Jobs::Jobs` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Applications` (r:1 w:1)
	/// Proof: `Jobs::Applications` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(283), added: 2758, mode: `MaxEncodedLen`)
	/// Storage: `Members::Members` (r:1 w:1)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:1)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:1)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn reject_application() -> Weight {
		// Proof size: 1191 bytes measured, 3748 estimated, without components.
		// Shortest execution: 65_849_000 picoseconds.
		Weight::from_parts(68_742_000, 3748)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `Members::Members` (r:2 w:2)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `Members::Suspensions` (r:1 w:0)
	/// Proof: `Members::Suspensions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Jobs` (r:1 w:1)
	/// Proof: `Jobs::Jobs` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Applications` (r:1 w:1)
	/// Proof: `Jobs::Applications` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::NextContract` (r:1 w:1)
	/// Proof: `Jobs::NextContract` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StoredParameters` (r:1 w:0)
	/// Proof: `Jobs::StoredParameters` (`max_values`: Some(1), `max_size`: Some(104), added: 599, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::CurrentParameters` (r:1 w:0)
	/// Proof: `FeeTreasury::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(28), added: 523, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Ledger` (r:1 w:1)
	/// Proof: `Jobs::Ledger` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueCursor` (r:1 w:0)
	/// Proof: `Jobs::DueCursor` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Contracts` (r:0 w:1)
	/// Proof: `Jobs::Contracts` (`max_values`: None, `max_size`: Some(94), added: 2569, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:1)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Agreements` (r:0 w:1)
	/// Proof: `Jobs::Agreements` (`max_values`: None, `max_size`: Some(2838), added: 5313, mode: `MaxEncodedLen`)
	/// The range of component `m` is `[1, 32]`.
	fn make_offer(m: u32, ) -> Weight {
		// Proof size: 1481 bytes measured, 6280 estimated, without components.
		// Shortest execution: 99_929_000 picoseconds.
		Weight::from_parts(105_518_148, 6280)
			// Standard error: 3_053
			.saturating_add(Weight::from_parts(320_144, 0).saturating_mul(m.into()))
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().writes(11_u64))
	}
	/// Storage: `Jobs::Contracts` (r:1 w:1)
	/// Proof: `Jobs::Contracts` (`max_values`: None, `max_size`: Some(94), added: 2569, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Agreements` (r:1 w:0)
	/// Proof: `Jobs::Agreements` (`max_values`: None, `max_size`: Some(2838), added: 5313, mode: `MaxEncodedLen`)
	/// Storage: `Members::Members` (r:1 w:1)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `Members::Suspensions` (r:1 w:0)
	/// Proof: `Members::Suspensions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Jobs` (r:1 w:1)
	/// Proof: `Jobs::Jobs` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueCursor` (r:1 w:0)
	/// Proof: `Jobs::DueCursor` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Applications` (r:1 w:1)
	/// Proof: `Jobs::Applications` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(283), added: 2758, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:2)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:1)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn accept_offer() -> Weight {
		// Proof size: 4252 bytes measured, 6303 estimated, without components.
		// Shortest execution: 98_426_000 picoseconds.
		Weight::from_parts(103_565_000, 6303)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	/// Storage: `Jobs::Contracts` (r:1 w:1)
	/// Proof: `Jobs::Contracts` (`max_values`: None, `max_size`: Some(94), added: 2569, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Agreements` (r:1 w:1)
	/// Proof: `Jobs::Agreements` (`max_values`: None, `max_size`: Some(2838), added: 5313, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Applications` (r:1 w:1)
	/// Proof: `Jobs::Applications` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Jobs` (r:1 w:1)
	/// Proof: `Jobs::Jobs` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Ledger` (r:1 w:1)
	/// Proof: `Jobs::Ledger` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `Members::Members` (r:2 w:2)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:2)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:2)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn decline_offer() -> Weight {
		// Proof size: 4161 bytes measured, 6303 estimated, without components.
		// Shortest execution: 101_101_000 picoseconds.
		Weight::from_parts(106_349_000, 6303)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(13_u64))
	}
	/// Storage: `Jobs::Contracts` (r:1 w:1)
	/// Proof: `Jobs::Contracts` (`max_values`: None, `max_size`: Some(94), added: 2569, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Agreements` (r:1 w:1)
	/// Proof: `Jobs::Agreements` (`max_values`: None, `max_size`: Some(2838), added: 5313, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Applications` (r:1 w:1)
	/// Proof: `Jobs::Applications` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Jobs` (r:1 w:1)
	/// Proof: `Jobs::Jobs` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Ledger` (r:1 w:1)
	/// Proof: `Jobs::Ledger` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `Members::Members` (r:2 w:2)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:2)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:2)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn withdraw_offer() -> Weight {
		// Proof size: 4161 bytes measured, 6303 estimated, without components.
		// Shortest execution: 101_842_000 picoseconds.
		Weight::from_parts(106_669_000, 6303)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(13_u64))
	}
	/// Storage: `Jobs::Contracts` (r:1 w:1)
	/// Proof: `Jobs::Contracts` (`max_values`: None, `max_size`: Some(94), added: 2569, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Agreements` (r:1 w:0)
	/// Proof: `Jobs::Agreements` (`max_values`: None, `max_size`: Some(2838), added: 5313, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Ledger` (r:1 w:1)
	/// Proof: `Jobs::Ledger` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn fund_contract() -> Weight {
		// Proof size: 3546 bytes measured, 6303 estimated, without components.
		// Shortest execution: 71_076_000 picoseconds.
		Weight::from_parts(74_271_000, 6303)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Jobs::Contracts` (r:1 w:1)
	/// Proof: `Jobs::Contracts` (`max_values`: None, `max_size`: Some(94), added: 2569, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Agreements` (r:1 w:0)
	/// Proof: `Jobs::Agreements` (`max_values`: None, `max_size`: Some(2838), added: 5313, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Ledger` (r:1 w:1)
	/// Proof: `Jobs::Ledger` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	fn withdraw_surplus() -> Weight {
		// Proof size: 3546 bytes measured, 6303 estimated, without components.
		// Shortest execution: 71_176_000 picoseconds.
		Weight::from_parts(76_755_000, 6303)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Jobs::Contracts` (r:1 w:1)
	/// Proof: `Jobs::Contracts` (`max_values`: None, `max_size`: Some(94), added: 2569, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Agreements` (r:1 w:0)
	/// Proof: `Jobs::Agreements` (`max_values`: None, `max_size`: Some(2838), added: 5313, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueCursor` (r:1 w:0)
	/// Proof: `Jobs::DueCursor` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::NextInvoice` (r:1 w:1)
	/// Proof: `Jobs::NextInvoice` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:3)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:1)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Invoices` (r:0 w:1)
	/// Proof: `Jobs::Invoices` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	fn submit_invoice() -> Weight {
		// Proof size: 3286 bytes measured, 6303 estimated, without components.
		// Shortest execution: 42_003_000 picoseconds.
		Weight::from_parts(44_286_000, 6303)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `Jobs::Contracts` (r:1 w:1)
	/// Proof: `Jobs::Contracts` (`max_values`: None, `max_size`: Some(94), added: 2569, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Agreements` (r:1 w:0)
	/// Proof: `Jobs::Agreements` (`max_values`: None, `max_size`: Some(2838), added: 5313, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StoredParameters` (r:1 w:0)
	/// Proof: `Jobs::StoredParameters` (`max_values`: Some(1), `max_size`: Some(104), added: 599, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::NextInvoice` (r:1 w:1)
	/// Proof: `Jobs::NextInvoice` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueCursor` (r:1 w:0)
	/// Proof: `Jobs::DueCursor` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:1)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Invoices` (r:0 w:1)
	/// Proof: `Jobs::Invoices` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	fn submit_extra() -> Weight {
		// Proof size: 3306 bytes measured, 6303 estimated, without components.
		// Shortest execution: 30_655_000 picoseconds.
		Weight::from_parts(34_111_000, 6303)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Jobs::Invoices` (r:1 w:1)
	/// Proof: `Jobs::Invoices` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Contracts` (r:1 w:1)
	/// Proof: `Jobs::Contracts` (`max_values`: None, `max_size`: Some(94), added: 2569, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Agreements` (r:1 w:1)
	/// Proof: `Jobs::Agreements` (`max_values`: None, `max_size`: Some(2838), added: 5313, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Jobs` (r:1 w:1)
	/// Proof: `Jobs::Jobs` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Ledger` (r:1 w:1)
	/// Proof: `Jobs::Ledger` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `Members::Members` (r:2 w:2)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:3)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:3)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn cancel_invoice() -> Weight {
		// Proof size: 4301 bytes measured, 6303 estimated, without components.
		// Shortest execution: 110_635_000 picoseconds.
		Weight::from_parts(115_943_000, 6303)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(15_u64))
	}
	/// Storage: `Jobs::Invoices` (r:1 w:1)
	/// Proof: `Jobs::Invoices` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Contracts` (r:1 w:1)
	/// Proof: `Jobs::Contracts` (`max_values`: None, `max_size`: Some(94), added: 2569, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Agreements` (r:1 w:1)
	/// Proof: `Jobs::Agreements` (`max_values`: None, `max_size`: Some(2838), added: 5313, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Ledger` (r:1 w:1)
	/// Proof: `Jobs::Ledger` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:4 w:4)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Members::Members` (r:2 w:2)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::CurrentParameters` (r:1 w:0)
	/// Proof: `FeeTreasury::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(28), added: 523, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::Collected` (r:1 w:1)
	/// Proof: `FeeTreasury::Collected` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Jobs` (r:1 w:1)
	/// Proof: `Jobs::Jobs` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:3)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:3)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn approve_invoice() -> Weight {
		// Proof size: 4630 bytes measured, 11402 estimated, without components.
		// Shortest execution: 247_609_000 picoseconds.
		Weight::from_parts(259_777_000, 11402)
			.saturating_add(T::DbWeight::get().reads(13_u64))
			.saturating_add(T::DbWeight::get().writes(18_u64))
	}
	/// Storage: `Jobs::Invoices` (r:1 w:1)
	/// Proof: `Jobs::Invoices` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Contracts` (r:1 w:1)
	/// Proof: `Jobs::Contracts` (`max_values`: None, `max_size`: Some(94), added: 2569, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Agreements` (r:1 w:1)
	/// Proof: `Jobs::Agreements` (`max_values`: None, `max_size`: Some(2838), added: 5313, mode: `MaxEncodedLen`)
	/// Storage: `Members::Members` (r:2 w:2)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:3 w:3)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Ledger` (r:1 w:1)
	/// Proof: `Jobs::Ledger` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::CurrentParameters` (r:1 w:0)
	/// Proof: `FeeTreasury::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(28), added: 523, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::Collected` (r:1 w:1)
	/// Proof: `FeeTreasury::Collected` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Jobs` (r:1 w:1)
	/// Proof: `Jobs::Jobs` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:3)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:3)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn settle_invoice() -> Weight {
		// Proof size: 4460 bytes measured, 8799 estimated, without components.
		// Shortest execution: 164_095_000 picoseconds.
		Weight::from_parts(171_366_000, 8799)
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().writes(17_u64))
	}
	/// Storage: `Jobs::Invoices` (r:1 w:0)
	/// Proof: `Jobs::Invoices` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Contracts` (r:1 w:0)
	/// Proof: `Jobs::Contracts` (`max_values`: None, `max_size`: Some(94), added: 2569, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Agreements` (r:1 w:0)
	/// Proof: `Jobs::Agreements` (`max_values`: None, `max_size`: Some(2838), added: 5313, mode: `MaxEncodedLen`)
	fn dispute_invoice() -> Weight {
		// Proof size: 3336 bytes measured, 6303 estimated, without components.
		// Shortest execution: 21_251_000 picoseconds.
		Weight::from_parts(22_744_000, 6303)
			.saturating_add(T::DbWeight::get().reads(3_u64))
	}
	/// Storage: `Jobs::Contracts` (r:1 w:1)
	/// Proof: `Jobs::Contracts` (`max_values`: None, `max_size`: Some(94), added: 2569, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Agreements` (r:1 w:0)
	/// Proof: `Jobs::Agreements` (`max_values`: None, `max_size`: Some(2838), added: 5313, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueCursor` (r:1 w:0)
	/// Proof: `Jobs::DueCursor` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:2)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:1)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn end_contract() -> Weight {
		// Proof size: 3212 bytes measured, 6303 estimated, without components.
		// Shortest execution: 30_496_000 picoseconds.
		Weight::from_parts(32_308_000, 6303)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Jobs::UnclaimedAmounts` (r:1 w:1)
	/// Proof: `Jobs::UnclaimedAmounts` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Ledger` (r:1 w:1)
	/// Proof: `Jobs::Ledger` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:1)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:1)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn claim() -> Weight {
		// Proof size: 577 bytes measured, 6196 estimated, without components.
		// Shortest execution: 63_014_000 picoseconds.
		Weight::from_parts(65_468_000, 6196)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `Jobs::WaitingFees` (r:1 w:1)
	/// Proof: `Jobs::WaitingFees` (`max_values`: None, `max_size`: Some(146), added: 2621, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::CurrentParameters` (r:1 w:0)
	/// Proof: `FeeTreasury::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(28), added: 523, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::Collected` (r:1 w:1)
	/// Proof: `FeeTreasury::Collected` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Ledger` (r:1 w:1)
	/// Proof: `Jobs::Ledger` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	fn collect_fee() -> Weight {
		// Proof size: 733 bytes measured, 6196 estimated, without components.
		// Shortest execution: 67_060_000 picoseconds.
		Weight::from_parts(70_135_000, 6196)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Jobs::StoredParameters` (r:1 w:0)
	/// Proof: `Jobs::StoredParameters` (`max_values`: Some(1), `max_size`: Some(104), added: 599, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::LastServiced` (r:1 w:0)
	/// Proof: `Jobs::LastServiced` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueCursor` (r:1 w:1)
	/// Proof: `Jobs::DueCursor` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:1 w:0)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	fn due_block() -> Weight {
		// Proof size: 411 bytes measured, 3531 estimated, without components.
		// Shortest execution: 11_116_000 picoseconds.
		Weight::from_parts(11_928_000, 3531)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Jobs::Jobs` (r:1 w:1)
	/// Proof: `Jobs::Jobs` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:21 w:21)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:21 w:21)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(283), added: 2758, mode: `MaxEncodedLen`)
	/// Storage: `Members::Members` (r:21 w:21)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueCursor` (r:1 w:0)
	/// Proof: `Jobs::DueCursor` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Applications` (r:21 w:20)
	/// Proof: `Jobs::Applications` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:2)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:1)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[0, 20]`.
	fn due_job(n: u32, ) -> Weight {
		// Proof size: 1203 bytes measured, 3748 estimated, without components.
		// Shortest execution: 64_366_000 picoseconds.
		Weight::from_parts(63_025_927, 3748)
			// Standard error: 91_940
			.saturating_add(Weight::from_parts(48_133_487, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().reads((4_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(7_u64))
			.saturating_add(T::DbWeight::get().writes((4_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2758).saturating_mul(n.into()))
	}
	/// Storage: `Jobs::Contracts` (r:1 w:1)
	/// Proof: `Jobs::Contracts` (`max_values`: None, `max_size`: Some(94), added: 2569, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Agreements` (r:1 w:1)
	/// Proof: `Jobs::Agreements` (`max_values`: None, `max_size`: Some(2838), added: 5313, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Applications` (r:1 w:1)
	/// Proof: `Jobs::Applications` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Jobs` (r:1 w:1)
	/// Proof: `Jobs::Jobs` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Ledger` (r:1 w:1)
	/// Proof: `Jobs::Ledger` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `Members::Members` (r:2 w:2)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:2)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:2)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn due_offer() -> Weight {
		// Proof size: 4161 bytes measured, 6303 estimated, without components.
		// Shortest execution: 96_794_000 picoseconds.
		Weight::from_parts(99_959_000, 6303)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(13_u64))
	}
	/// Storage: `Jobs::Contracts` (r:1 w:1)
	/// Proof: `Jobs::Contracts` (`max_values`: None, `max_size`: Some(94), added: 2569, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Agreements` (r:1 w:1)
	/// Proof: `Jobs::Agreements` (`max_values`: None, `max_size`: Some(2838), added: 5313, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Jobs` (r:1 w:1)
	/// Proof: `Jobs::Jobs` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Ledger` (r:1 w:1)
	/// Proof: `Jobs::Ledger` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `Members::Members` (r:2 w:2)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:2)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:2)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn due_contract() -> Weight {
		// Proof size: 4178 bytes measured, 6303 estimated, without components.
		// Shortest execution: 96_574_000 picoseconds.
		Weight::from_parts(100_570_000, 6303)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(12_u64))
	}
	/// Storage: `Jobs::Invoices` (r:1 w:1)
	/// Proof: `Jobs::Invoices` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Contracts` (r:1 w:1)
	/// Proof: `Jobs::Contracts` (`max_values`: None, `max_size`: Some(94), added: 2569, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Agreements` (r:1 w:1)
	/// Proof: `Jobs::Agreements` (`max_values`: None, `max_size`: Some(2838), added: 5313, mode: `MaxEncodedLen`)
	/// Storage: `Members::Members` (r:2 w:2)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:3 w:3)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Ledger` (r:1 w:1)
	/// Proof: `Jobs::Ledger` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::CurrentParameters` (r:1 w:0)
	/// Proof: `FeeTreasury::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(28), added: 523, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::Collected` (r:1 w:1)
	/// Proof: `FeeTreasury::Collected` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Jobs` (r:1 w:1)
	/// Proof: `Jobs::Jobs` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:3)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:3)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn due_invoice() -> Weight {
		// Proof size: 4460 bytes measured, 8799 estimated, without components.
		// Shortest execution: 157_855_000 picoseconds.
		Weight::from_parts(163_734_000, 8799)
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().writes(17_u64))
	}
	/// Storage: `Jobs::UnclaimedAmounts` (r:1 w:1)
	/// Proof: `Jobs::UnclaimedAmounts` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Ledger` (r:1 w:1)
	/// Proof: `Jobs::Ledger` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:1)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:1)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn due_unclaimed() -> Weight {
		// Proof size: 608 bytes measured, 6196 estimated, without components.
		// Shortest execution: 59_830_000 picoseconds.
		Weight::from_parts(62_303_000, 6196)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
}

/// For tests.
impl WeightInfo for () {
	fn keep() -> Weight {
		Weight::from_parts(30_000_000, 0).saturating_add(RocksDbWeight::get().reads_writes(4, 4))
	}
	/// Storage: `Jobs::StoredParameters` (r:1 w:1)
	/// Proof: `Jobs::StoredParameters` (`max_values`: Some(1), `max_size`: Some(104), added: 599, mode: `MaxEncodedLen`)
	fn set_parameters() -> Weight {
		// Proof size: 268 bytes measured, 1589 estimated, without components.
		// Shortest execution: 8_503_000 picoseconds.
		Weight::from_parts(9_163_000, 1589)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Jobs::NextCategory` (r:1 w:1)
	/// Proof: `Jobs::NextCategory` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Categories` (r:0 w:1)
	/// Proof: `Jobs::Categories` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	fn add_category() -> Weight {
		// Proof size: 174 bytes measured, 1489 estimated, without components.
		// Shortest execution: 9_294_000 picoseconds.
		Weight::from_parts(9_904_000, 1489)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `Jobs::Categories` (r:1 w:1)
	/// Proof: `Jobs::Categories` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	fn retire_category() -> Weight {
		// Proof size: 338 bytes measured, 3544 estimated, without components.
		// Shortest execution: 11_166_000 picoseconds.
		Weight::from_parts(12_209_000, 3544)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Jobs::StoredParameters` (r:1 w:0)
	/// Proof: `Jobs::StoredParameters` (`max_values`: Some(1), `max_size`: Some(104), added: 599, mode: `MaxEncodedLen`)
	/// Storage: `Members::Members` (r:1 w:1)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `Members::Suspensions` (r:1 w:0)
	/// Proof: `Members::Suspensions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Categories` (r:1 w:0)
	/// Proof: `Jobs::Categories` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::CurrentParameters` (r:1 w:0)
	/// Proof: `FeeTreasury::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(28), added: 523, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::NextJob` (r:1 w:1)
	/// Proof: `Jobs::NextJob` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(283), added: 2758, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueCursor` (r:1 w:1)
	/// Proof: `Jobs::DueCursor` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Jobs` (r:0 w:1)
	/// Proof: `Jobs::Jobs` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:1)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	fn post_job() -> Weight {
		// Proof size: 994 bytes measured, 3748 estimated, without components.
		// Shortest execution: 72_428_000 picoseconds.
		Weight::from_parts(75_643_000, 3748)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	/// Storage: `Jobs::StoredParameters` (r:1 w:0)
	/// Proof: `Jobs::StoredParameters` (`max_values`: Some(1), `max_size`: Some(104), added: 599, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Jobs` (r:1 w:1)
	/// Proof: `Jobs::Jobs` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueCursor` (r:1 w:0)
	/// Proof: `Jobs::DueCursor` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:2)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:1)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn update_job() -> Weight {
		// Proof size: 513 bytes measured, 3646 estimated, without components.
		// Shortest execution: 21_131_000 picoseconds.
		Weight::from_parts(22_714_000, 3646)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	/// Storage: `Jobs::Jobs` (r:1 w:1)
	/// Proof: `Jobs::Jobs` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(283), added: 2758, mode: `MaxEncodedLen`)
	/// Storage: `Members::Members` (r:1 w:1)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueCursor` (r:1 w:0)
	/// Proof: `Jobs::DueCursor` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:2)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:1)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn close_job() -> Weight {
		// Proof size: 1031 bytes measured, 3748 estimated, without components.
		// Shortest execution: 62_023_000 picoseconds.
		Weight::from_parts(66_710_000, 3748)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	/// Storage: `Members::Members` (r:1 w:1)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `Members::Suspensions` (r:1 w:0)
	/// Proof: `Members::Suspensions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Jobs` (r:1 w:1)
	/// Proof: `Jobs::Jobs` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Applications` (r:1 w:1)
	/// Proof: `Jobs::Applications` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StoredParameters` (r:1 w:0)
	/// Proof: `Jobs::StoredParameters` (`max_values`: Some(1), `max_size`: Some(104), added: 599, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(283), added: 2758, mode: `MaxEncodedLen`)
	fn apply() -> Weight {
		// Proof size: 1094 bytes measured, 3748 estimated, without components.
		// Shortest execution: 71_847_000 picoseconds.
		Weight::from_parts(76_354_000, 3748)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	/// Storage: `Jobs::Applications` (r:1 w:1)
	/// Proof: `Jobs::Applications` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Jobs` (r:1 w:1)
	/// Proof: `Jobs::Jobs` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(283), added: 2758, mode: `MaxEncodedLen`)
	/// Storage: `Members::Members` (r:1 w:1)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:1)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:1)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn withdraw_application() -> Weight {
		// Proof size: 1191 bytes measured, 3748 estimated, without components.
		// Shortest execution: 66_168_000 picoseconds.
		Weight::from_parts(68_953_000, 3748)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	/// Storage: `Jobs::Jobs` (r:1 w:1)
	/// Proof: `Jobs::Jobs` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Applications` (r:1 w:1)
	/// Proof: `Jobs::Applications` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(283), added: 2758, mode: `MaxEncodedLen`)
	/// Storage: `Members::Members` (r:1 w:1)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:1)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:1)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn reject_application() -> Weight {
		// Proof size: 1191 bytes measured, 3748 estimated, without components.
		// Shortest execution: 65_849_000 picoseconds.
		Weight::from_parts(68_742_000, 3748)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	/// Storage: `Members::Members` (r:2 w:2)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `Members::Suspensions` (r:1 w:0)
	/// Proof: `Members::Suspensions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Jobs` (r:1 w:1)
	/// Proof: `Jobs::Jobs` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Applications` (r:1 w:1)
	/// Proof: `Jobs::Applications` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::NextContract` (r:1 w:1)
	/// Proof: `Jobs::NextContract` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StoredParameters` (r:1 w:0)
	/// Proof: `Jobs::StoredParameters` (`max_values`: Some(1), `max_size`: Some(104), added: 599, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::CurrentParameters` (r:1 w:0)
	/// Proof: `FeeTreasury::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(28), added: 523, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Ledger` (r:1 w:1)
	/// Proof: `Jobs::Ledger` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueCursor` (r:1 w:0)
	/// Proof: `Jobs::DueCursor` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Contracts` (r:0 w:1)
	/// Proof: `Jobs::Contracts` (`max_values`: None, `max_size`: Some(94), added: 2569, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:1)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Agreements` (r:0 w:1)
	/// Proof: `Jobs::Agreements` (`max_values`: None, `max_size`: Some(2838), added: 5313, mode: `MaxEncodedLen`)
	/// The range of component `m` is `[1, 32]`.
	fn make_offer(m: u32, ) -> Weight {
		// Proof size: 1481 bytes measured, 6280 estimated, without components.
		// Shortest execution: 99_929_000 picoseconds.
		Weight::from_parts(105_518_148, 6280)
			// Standard error: 3_053
			.saturating_add(Weight::from_parts(320_144, 0).saturating_mul(m.into()))
			.saturating_add(RocksDbWeight::get().reads(12_u64))
			.saturating_add(RocksDbWeight::get().writes(11_u64))
	}
	/// Storage: `Jobs::Contracts` (r:1 w:1)
	/// Proof: `Jobs::Contracts` (`max_values`: None, `max_size`: Some(94), added: 2569, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Agreements` (r:1 w:0)
	/// Proof: `Jobs::Agreements` (`max_values`: None, `max_size`: Some(2838), added: 5313, mode: `MaxEncodedLen`)
	/// Storage: `Members::Members` (r:1 w:1)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `Members::Suspensions` (r:1 w:0)
	/// Proof: `Members::Suspensions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Jobs` (r:1 w:1)
	/// Proof: `Jobs::Jobs` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueCursor` (r:1 w:0)
	/// Proof: `Jobs::DueCursor` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Applications` (r:1 w:1)
	/// Proof: `Jobs::Applications` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(283), added: 2758, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:2)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:1)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn accept_offer() -> Weight {
		// Proof size: 4252 bytes measured, 6303 estimated, without components.
		// Shortest execution: 98_426_000 picoseconds.
		Weight::from_parts(103_565_000, 6303)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	/// Storage: `Jobs::Contracts` (r:1 w:1)
	/// Proof: `Jobs::Contracts` (`max_values`: None, `max_size`: Some(94), added: 2569, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Agreements` (r:1 w:1)
	/// Proof: `Jobs::Agreements` (`max_values`: None, `max_size`: Some(2838), added: 5313, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Applications` (r:1 w:1)
	/// Proof: `Jobs::Applications` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Jobs` (r:1 w:1)
	/// Proof: `Jobs::Jobs` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Ledger` (r:1 w:1)
	/// Proof: `Jobs::Ledger` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `Members::Members` (r:2 w:2)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:2)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:2)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn decline_offer() -> Weight {
		// Proof size: 4161 bytes measured, 6303 estimated, without components.
		// Shortest execution: 101_101_000 picoseconds.
		Weight::from_parts(106_349_000, 6303)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(13_u64))
	}
	/// Storage: `Jobs::Contracts` (r:1 w:1)
	/// Proof: `Jobs::Contracts` (`max_values`: None, `max_size`: Some(94), added: 2569, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Agreements` (r:1 w:1)
	/// Proof: `Jobs::Agreements` (`max_values`: None, `max_size`: Some(2838), added: 5313, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Applications` (r:1 w:1)
	/// Proof: `Jobs::Applications` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Jobs` (r:1 w:1)
	/// Proof: `Jobs::Jobs` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Ledger` (r:1 w:1)
	/// Proof: `Jobs::Ledger` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `Members::Members` (r:2 w:2)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:2)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:2)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn withdraw_offer() -> Weight {
		// Proof size: 4161 bytes measured, 6303 estimated, without components.
		// Shortest execution: 101_842_000 picoseconds.
		Weight::from_parts(106_669_000, 6303)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(13_u64))
	}
	/// Storage: `Jobs::Contracts` (r:1 w:1)
	/// Proof: `Jobs::Contracts` (`max_values`: None, `max_size`: Some(94), added: 2569, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Agreements` (r:1 w:0)
	/// Proof: `Jobs::Agreements` (`max_values`: None, `max_size`: Some(2838), added: 5313, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Ledger` (r:1 w:1)
	/// Proof: `Jobs::Ledger` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn fund_contract() -> Weight {
		// Proof size: 3546 bytes measured, 6303 estimated, without components.
		// Shortest execution: 71_076_000 picoseconds.
		Weight::from_parts(74_271_000, 6303)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	/// Storage: `Jobs::Contracts` (r:1 w:1)
	/// Proof: `Jobs::Contracts` (`max_values`: None, `max_size`: Some(94), added: 2569, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Agreements` (r:1 w:0)
	/// Proof: `Jobs::Agreements` (`max_values`: None, `max_size`: Some(2838), added: 5313, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Ledger` (r:1 w:1)
	/// Proof: `Jobs::Ledger` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	fn withdraw_surplus() -> Weight {
		// Proof size: 3546 bytes measured, 6303 estimated, without components.
		// Shortest execution: 71_176_000 picoseconds.
		Weight::from_parts(76_755_000, 6303)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	/// Storage: `Jobs::Contracts` (r:1 w:1)
	/// Proof: `Jobs::Contracts` (`max_values`: None, `max_size`: Some(94), added: 2569, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Agreements` (r:1 w:0)
	/// Proof: `Jobs::Agreements` (`max_values`: None, `max_size`: Some(2838), added: 5313, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueCursor` (r:1 w:0)
	/// Proof: `Jobs::DueCursor` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::NextInvoice` (r:1 w:1)
	/// Proof: `Jobs::NextInvoice` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:3)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:1)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Invoices` (r:0 w:1)
	/// Proof: `Jobs::Invoices` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	fn submit_invoice() -> Weight {
		// Proof size: 3286 bytes measured, 6303 estimated, without components.
		// Shortest execution: 42_003_000 picoseconds.
		Weight::from_parts(44_286_000, 6303)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	/// Storage: `Jobs::Contracts` (r:1 w:1)
	/// Proof: `Jobs::Contracts` (`max_values`: None, `max_size`: Some(94), added: 2569, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Agreements` (r:1 w:0)
	/// Proof: `Jobs::Agreements` (`max_values`: None, `max_size`: Some(2838), added: 5313, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StoredParameters` (r:1 w:0)
	/// Proof: `Jobs::StoredParameters` (`max_values`: Some(1), `max_size`: Some(104), added: 599, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::NextInvoice` (r:1 w:1)
	/// Proof: `Jobs::NextInvoice` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueCursor` (r:1 w:0)
	/// Proof: `Jobs::DueCursor` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:1)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Invoices` (r:0 w:1)
	/// Proof: `Jobs::Invoices` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	fn submit_extra() -> Weight {
		// Proof size: 3306 bytes measured, 6303 estimated, without components.
		// Shortest execution: 30_655_000 picoseconds.
		Weight::from_parts(34_111_000, 6303)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	/// Storage: `Jobs::Invoices` (r:1 w:1)
	/// Proof: `Jobs::Invoices` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Contracts` (r:1 w:1)
	/// Proof: `Jobs::Contracts` (`max_values`: None, `max_size`: Some(94), added: 2569, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Agreements` (r:1 w:1)
	/// Proof: `Jobs::Agreements` (`max_values`: None, `max_size`: Some(2838), added: 5313, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Jobs` (r:1 w:1)
	/// Proof: `Jobs::Jobs` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Ledger` (r:1 w:1)
	/// Proof: `Jobs::Ledger` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `Members::Members` (r:2 w:2)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:3)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:3)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn cancel_invoice() -> Weight {
		// Proof size: 4301 bytes measured, 6303 estimated, without components.
		// Shortest execution: 110_635_000 picoseconds.
		Weight::from_parts(115_943_000, 6303)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(15_u64))
	}
	/// Storage: `Jobs::Invoices` (r:1 w:1)
	/// Proof: `Jobs::Invoices` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Contracts` (r:1 w:1)
	/// Proof: `Jobs::Contracts` (`max_values`: None, `max_size`: Some(94), added: 2569, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Agreements` (r:1 w:1)
	/// Proof: `Jobs::Agreements` (`max_values`: None, `max_size`: Some(2838), added: 5313, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Ledger` (r:1 w:1)
	/// Proof: `Jobs::Ledger` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:4 w:4)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Members::Members` (r:2 w:2)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::CurrentParameters` (r:1 w:0)
	/// Proof: `FeeTreasury::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(28), added: 523, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::Collected` (r:1 w:1)
	/// Proof: `FeeTreasury::Collected` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Jobs` (r:1 w:1)
	/// Proof: `Jobs::Jobs` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:3)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:3)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn approve_invoice() -> Weight {
		// Proof size: 4630 bytes measured, 11402 estimated, without components.
		// Shortest execution: 247_609_000 picoseconds.
		Weight::from_parts(259_777_000, 11402)
			.saturating_add(RocksDbWeight::get().reads(13_u64))
			.saturating_add(RocksDbWeight::get().writes(18_u64))
	}
	/// Storage: `Jobs::Invoices` (r:1 w:1)
	/// Proof: `Jobs::Invoices` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Contracts` (r:1 w:1)
	/// Proof: `Jobs::Contracts` (`max_values`: None, `max_size`: Some(94), added: 2569, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Agreements` (r:1 w:1)
	/// Proof: `Jobs::Agreements` (`max_values`: None, `max_size`: Some(2838), added: 5313, mode: `MaxEncodedLen`)
	/// Storage: `Members::Members` (r:2 w:2)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:3 w:3)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Ledger` (r:1 w:1)
	/// Proof: `Jobs::Ledger` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::CurrentParameters` (r:1 w:0)
	/// Proof: `FeeTreasury::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(28), added: 523, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::Collected` (r:1 w:1)
	/// Proof: `FeeTreasury::Collected` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Jobs` (r:1 w:1)
	/// Proof: `Jobs::Jobs` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:3)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:3)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn settle_invoice() -> Weight {
		// Proof size: 4460 bytes measured, 8799 estimated, without components.
		// Shortest execution: 164_095_000 picoseconds.
		Weight::from_parts(171_366_000, 8799)
			.saturating_add(RocksDbWeight::get().reads(12_u64))
			.saturating_add(RocksDbWeight::get().writes(17_u64))
	}
	/// Storage: `Jobs::Invoices` (r:1 w:0)
	/// Proof: `Jobs::Invoices` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Contracts` (r:1 w:0)
	/// Proof: `Jobs::Contracts` (`max_values`: None, `max_size`: Some(94), added: 2569, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Agreements` (r:1 w:0)
	/// Proof: `Jobs::Agreements` (`max_values`: None, `max_size`: Some(2838), added: 5313, mode: `MaxEncodedLen`)
	fn dispute_invoice() -> Weight {
		// Proof size: 3336 bytes measured, 6303 estimated, without components.
		// Shortest execution: 21_251_000 picoseconds.
		Weight::from_parts(22_744_000, 6303)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
	}
	/// Storage: `Jobs::Contracts` (r:1 w:1)
	/// Proof: `Jobs::Contracts` (`max_values`: None, `max_size`: Some(94), added: 2569, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Agreements` (r:1 w:0)
	/// Proof: `Jobs::Agreements` (`max_values`: None, `max_size`: Some(2838), added: 5313, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueCursor` (r:1 w:0)
	/// Proof: `Jobs::DueCursor` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:2)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:1)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn end_contract() -> Weight {
		// Proof size: 3212 bytes measured, 6303 estimated, without components.
		// Shortest execution: 30_496_000 picoseconds.
		Weight::from_parts(32_308_000, 6303)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	/// Storage: `Jobs::UnclaimedAmounts` (r:1 w:1)
	/// Proof: `Jobs::UnclaimedAmounts` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Ledger` (r:1 w:1)
	/// Proof: `Jobs::Ledger` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:1)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:1)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn claim() -> Weight {
		// Proof size: 577 bytes measured, 6196 estimated, without components.
		// Shortest execution: 63_014_000 picoseconds.
		Weight::from_parts(65_468_000, 6196)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	/// Storage: `Jobs::WaitingFees` (r:1 w:1)
	/// Proof: `Jobs::WaitingFees` (`max_values`: None, `max_size`: Some(146), added: 2621, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::CurrentParameters` (r:1 w:0)
	/// Proof: `FeeTreasury::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(28), added: 523, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::Collected` (r:1 w:1)
	/// Proof: `FeeTreasury::Collected` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Ledger` (r:1 w:1)
	/// Proof: `Jobs::Ledger` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	fn collect_fee() -> Weight {
		// Proof size: 733 bytes measured, 6196 estimated, without components.
		// Shortest execution: 67_060_000 picoseconds.
		Weight::from_parts(70_135_000, 6196)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	/// Storage: `Jobs::StoredParameters` (r:1 w:0)
	/// Proof: `Jobs::StoredParameters` (`max_values`: Some(1), `max_size`: Some(104), added: 599, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::LastServiced` (r:1 w:0)
	/// Proof: `Jobs::LastServiced` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueCursor` (r:1 w:1)
	/// Proof: `Jobs::DueCursor` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:1 w:0)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	fn due_block() -> Weight {
		// Proof size: 411 bytes measured, 3531 estimated, without components.
		// Shortest execution: 11_116_000 picoseconds.
		Weight::from_parts(11_928_000, 3531)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Jobs::Jobs` (r:1 w:1)
	/// Proof: `Jobs::Jobs` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:21 w:21)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:21 w:21)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(283), added: 2758, mode: `MaxEncodedLen`)
	/// Storage: `Members::Members` (r:21 w:21)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueCursor` (r:1 w:0)
	/// Proof: `Jobs::DueCursor` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Applications` (r:21 w:20)
	/// Proof: `Jobs::Applications` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:2)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:1)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[0, 20]`.
	fn due_job(n: u32, ) -> Weight {
		// Proof size: 1203 bytes measured, 3748 estimated, without components.
		// Shortest execution: 64_366_000 picoseconds.
		Weight::from_parts(63_025_927, 3748)
			// Standard error: 91_940
			.saturating_add(Weight::from_parts(48_133_487, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().reads((4_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
			.saturating_add(RocksDbWeight::get().writes((4_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2758).saturating_mul(n.into()))
	}
	/// Storage: `Jobs::Contracts` (r:1 w:1)
	/// Proof: `Jobs::Contracts` (`max_values`: None, `max_size`: Some(94), added: 2569, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Agreements` (r:1 w:1)
	/// Proof: `Jobs::Agreements` (`max_values`: None, `max_size`: Some(2838), added: 5313, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Applications` (r:1 w:1)
	/// Proof: `Jobs::Applications` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Jobs` (r:1 w:1)
	/// Proof: `Jobs::Jobs` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Ledger` (r:1 w:1)
	/// Proof: `Jobs::Ledger` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `Members::Members` (r:2 w:2)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:2)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:2)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn due_offer() -> Weight {
		// Proof size: 4161 bytes measured, 6303 estimated, without components.
		// Shortest execution: 96_794_000 picoseconds.
		Weight::from_parts(99_959_000, 6303)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(13_u64))
	}
	/// Storage: `Jobs::Contracts` (r:1 w:1)
	/// Proof: `Jobs::Contracts` (`max_values`: None, `max_size`: Some(94), added: 2569, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Agreements` (r:1 w:1)
	/// Proof: `Jobs::Agreements` (`max_values`: None, `max_size`: Some(2838), added: 5313, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Jobs` (r:1 w:1)
	/// Proof: `Jobs::Jobs` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Ledger` (r:1 w:1)
	/// Proof: `Jobs::Ledger` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `Members::Members` (r:2 w:2)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:2)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:2)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn due_contract() -> Weight {
		// Proof size: 4178 bytes measured, 6303 estimated, without components.
		// Shortest execution: 96_574_000 picoseconds.
		Weight::from_parts(100_570_000, 6303)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(12_u64))
	}
	/// Storage: `Jobs::Invoices` (r:1 w:1)
	/// Proof: `Jobs::Invoices` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Contracts` (r:1 w:1)
	/// Proof: `Jobs::Contracts` (`max_values`: None, `max_size`: Some(94), added: 2569, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Agreements` (r:1 w:1)
	/// Proof: `Jobs::Agreements` (`max_values`: None, `max_size`: Some(2838), added: 5313, mode: `MaxEncodedLen`)
	/// Storage: `Members::Members` (r:2 w:2)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:3 w:3)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Ledger` (r:1 w:1)
	/// Proof: `Jobs::Ledger` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::CurrentParameters` (r:1 w:0)
	/// Proof: `FeeTreasury::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(28), added: 523, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::Collected` (r:1 w:1)
	/// Proof: `FeeTreasury::Collected` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Jobs` (r:1 w:1)
	/// Proof: `Jobs::Jobs` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:3)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:3)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn due_invoice() -> Weight {
		// Proof size: 4460 bytes measured, 8799 estimated, without components.
		// Shortest execution: 157_855_000 picoseconds.
		Weight::from_parts(163_734_000, 8799)
			.saturating_add(RocksDbWeight::get().reads(12_u64))
			.saturating_add(RocksDbWeight::get().writes(17_u64))
	}
	/// Storage: `Jobs::UnclaimedAmounts` (r:1 w:1)
	/// Proof: `Jobs::UnclaimedAmounts` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Ledger` (r:1 w:1)
	/// Proof: `Jobs::Ledger` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:1)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:1)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn due_unclaimed() -> Weight {
		// Proof size: 608 bytes measured, 6196 estimated, without components.
		// Shortest execution: 59_830_000 picoseconds.
		Weight::from_parts(62_303_000, 6196)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
}
