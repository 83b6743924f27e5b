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
	fn approve_invoice_in_asset() -> Weight;
	fn settle_invoice() -> Weight;
	fn settle_invoice_in_asset() -> Weight;
	fn keep() -> Weight;
	fn dispute_invoice() -> Weight;
	fn end_contract() -> Weight;
	fn propose_renewal(m: u32, ) -> Weight;
	fn take_back_renewal() -> Weight;
	fn accept_renewal() -> Weight;
	fn claim() -> Weight;
	fn review() -> Weight;
	fn collect_fee() -> Weight;
	fn collect_fee_in_asset() -> Weight;
	fn due_block() -> Weight;
	fn due_job(n: u32, ) -> Weight;
	fn due_offer() -> Weight;
	fn due_contract() -> Weight;
	fn due_invoice() -> Weight;
	fn due_invoice_in_asset() -> Weight;
	fn due_unclaimed() -> Weight;
	fn due_renewal() -> Weight;
	fn due_review() -> Weight;
}

/// Weights for a runtime, with its own database weights.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Jobs::StoredParameters` (r:1 w:1)
	/// Proof: `Jobs::StoredParameters` (`max_values`: Some(1), `max_size`: Some(136), added: 631, mode: `MaxEncodedLen`)
	fn set_parameters() -> Weight {
		// Proof size: 300 bytes measured, 1621 estimated, without components.
		// Shortest execution: 8_102_000 picoseconds.
		Weight::from_parts(8_793_000, 1621)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Jobs::NextCategory` (r:1 w:1)
	/// Proof: `Jobs::NextCategory` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Categories` (r:0 w:1)
	/// Proof: `Jobs::Categories` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	fn add_category() -> Weight {
		// Proof size: 174 bytes measured, 1489 estimated, without components.
		// Shortest execution: 8_553_000 picoseconds.
		Weight::from_parts(9_294_000, 1489)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Jobs::Categories` (r:1 w:1)
	/// Proof: `Jobs::Categories` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	fn retire_category() -> Weight {
		// Proof size: 338 bytes measured, 3544 estimated, without components.
		// Shortest execution: 10_626_000 picoseconds.
		Weight::from_parts(11_417_000, 3544)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Jobs::StoredParameters` (r:1 w:0)
	/// Proof: `Jobs::StoredParameters` (`max_values`: Some(1), `max_size`: Some(136), added: 631, mode: `MaxEncodedLen`)
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
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueCursor` (r:1 w:1)
	/// Proof: `Jobs::DueCursor` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Jobs` (r:0 w:1)
	/// Proof: `Jobs::Jobs` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:1)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	fn post_job() -> Weight {
		// Proof size: 1026 bytes measured, 3766 estimated, without components.
		// Shortest execution: 68_612_000 picoseconds.
		Weight::from_parts(72_518_000, 3766)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `Jobs::StoredParameters` (r:1 w:0)
	/// Proof: `Jobs::StoredParameters` (`max_values`: Some(1), `max_size`: Some(136), added: 631, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Jobs` (r:1 w:1)
	/// Proof: `Jobs::Jobs` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueCursor` (r:1 w:0)
	/// Proof: `Jobs::DueCursor` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:2)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:1)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn update_job() -> Weight {
		// Proof size: 545 bytes measured, 3646 estimated, without components.
		// Shortest execution: 19_850_000 picoseconds.
		Weight::from_parts(21_071_000, 3646)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Jobs::Jobs` (r:1 w:1)
	/// Proof: `Jobs::Jobs` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	/// Storage: `Members::Members` (r:1 w:1)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueCursor` (r:1 w:0)
	/// Proof: `Jobs::DueCursor` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:2)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:1)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn close_job() -> Weight {
		// Proof size: 1031 bytes measured, 3766 estimated, without components.
		// Shortest execution: 59_108_000 picoseconds.
		Weight::from_parts(61_492_000, 3766)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `Members::Members` (r:1 w:1)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `Members::Suspensions` (r:1 w:0)
	/// Proof: `Members::Suspensions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Jobs` (r:1 w:1)
	/// Proof: `Jobs::Jobs` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Categories` (r:1 w:0)
	/// Proof: `Jobs::Categories` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Applications` (r:1 w:1)
	/// Proof: `Jobs::Applications` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StoredParameters` (r:1 w:0)
	/// Proof: `Jobs::StoredParameters` (`max_values`: Some(1), `max_size`: Some(136), added: 631, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	fn apply() -> Weight {
		// Proof size: 1327 bytes measured, 3766 estimated, without components.
		// Shortest execution: 72_368_000 picoseconds.
		Weight::from_parts(75_232_000, 3766)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Jobs::Applications` (r:1 w:1)
	/// Proof: `Jobs::Applications` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Jobs` (r:1 w:1)
	/// Proof: `Jobs::Jobs` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	/// Storage: `Members::Members` (r:1 w:1)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:1)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:1)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn withdraw_application() -> Weight {
		// Proof size: 1191 bytes measured, 3766 estimated, without components.
		// Shortest execution: 63_645_000 picoseconds.
		Weight::from_parts(66_549_000, 3766)
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
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	/// Storage: `Members::Members` (r:1 w:1)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:1)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:1)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn reject_application() -> Weight {
		// Proof size: 1191 bytes measured, 3766 estimated, without components.
		// Shortest execution: 64_366_000 picoseconds.
		Weight::from_parts(66_879_000, 3766)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `Members::Members` (r:2 w:1)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `Members::Suspensions` (r:1 w:0)
	/// Proof: `Members::Suspensions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Jobs` (r:1 w:1)
	/// Proof: `Jobs::Jobs` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Categories` (r:1 w:0)
	/// Proof: `Jobs::Categories` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Applications` (r:1 w:1)
	/// Proof: `Jobs::Applications` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::NextContract` (r:1 w:1)
	/// Proof: `Jobs::NextContract` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StoredParameters` (r:1 w:0)
	/// Proof: `Jobs::StoredParameters` (`max_values`: Some(1), `max_size`: Some(136), added: 631, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::CurrentParameters` (r:1 w:0)
	/// Proof: `FeeTreasury::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(28), added: 523, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Ledger` (r:1 w:1)
	/// Proof: `Jobs::Ledger` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueCursor` (r:1 w:0)
	/// Proof: `Jobs::DueCursor` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Contracts` (r:0 w:1)
	/// Proof: `Jobs::Contracts` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:1)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Agreements` (r:0 w:1)
	/// Proof: `Jobs::Agreements` (`max_values`: None, `max_size`: Some(2838), added: 5313, mode: `MaxEncodedLen`)
	/// The range of component `m` is `[1, 32]`.
	fn make_offer(m: u32, ) -> Weight {
		// Proof size: 1766 bytes measured, 6280 estimated, without components.
		// Shortest execution: 135_663_000 picoseconds.
		Weight::from_parts(141_239_823, 6280)
			// Standard error: 4_264
			.saturating_add(Weight::from_parts(334_369, 0).saturating_mul(m.into()))
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(11_u64))
	}
	/// Storage: `Jobs::Contracts` (r:1 w:1)
	/// Proof: `Jobs::Contracts` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Agreements` (r:1 w:0)
	/// Proof: `Jobs::Agreements` (`max_values`: None, `max_size`: Some(2838), added: 5313, mode: `MaxEncodedLen`)
	/// Storage: `Members::Members` (r:2 w:1)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `Members::Suspensions` (r:2 w:0)
	/// Proof: `Members::Suspensions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Jobs` (r:1 w:1)
	/// Proof: `Jobs::Jobs` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Categories` (r:1 w:0)
	/// Proof: `Jobs::Categories` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueCursor` (r:1 w:0)
	/// Proof: `Jobs::DueCursor` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Applications` (r:1 w:1)
	/// Proof: `Jobs::Applications` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:2)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:1)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn accept_offer() -> Weight {
		// Proof size: 4583 bytes measured, 6303 estimated, without components.
		// Shortest execution: 106_549_000 picoseconds.
		Weight::from_parts(111_126_000, 6303)
			.saturating_add(T::DbWeight::get().reads(15_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	/// Storage: `Jobs::Contracts` (r:1 w:1)
	/// Proof: `Jobs::Contracts` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
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
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	/// Storage: `Members::Members` (r:1 w:1)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:2)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:2)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn decline_offer() -> Weight {
		// Proof size: 4178 bytes measured, 6303 estimated, without components.
		// Shortest execution: 125_567_000 picoseconds.
		Weight::from_parts(131_476_000, 6303)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(13_u64))
	}
	/// Storage: `Jobs::Contracts` (r:1 w:1)
	/// Proof: `Jobs::Contracts` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
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
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	/// Storage: `Members::Members` (r:1 w:1)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:2)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:2)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn withdraw_offer() -> Weight {
		// Proof size: 4178 bytes measured, 6303 estimated, without components.
		// Shortest execution: 126_859_000 picoseconds.
		Weight::from_parts(131_546_000, 6303)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(13_u64))
	}
	/// Storage: `Jobs::Contracts` (r:1 w:1)
	/// Proof: `Jobs::Contracts` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Agreements` (r:1 w:0)
	/// Proof: `Jobs::Agreements` (`max_values`: None, `max_size`: Some(2838), added: 5313, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Ledger` (r:1 w:1)
	/// Proof: `Jobs::Ledger` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn fund_contract() -> Weight {
		// Proof size: 3563 bytes measured, 6303 estimated, without components.
		// Shortest execution: 69_453_000 picoseconds.
		Weight::from_parts(72_818_000, 6303)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Jobs::Contracts` (r:1 w:1)
	/// Proof: `Jobs::Contracts` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Agreements` (r:1 w:0)
	/// Proof: `Jobs::Agreements` (`max_values`: None, `max_size`: Some(2838), added: 5313, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Ledger` (r:1 w:1)
	/// Proof: `Jobs::Ledger` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	fn withdraw_surplus() -> Weight {
		// Proof size: 3563 bytes measured, 6303 estimated, without components.
		// Shortest execution: 69_553_000 picoseconds.
		Weight::from_parts(72_668_000, 6303)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Jobs::Contracts` (r:1 w:1)
	/// Proof: `Jobs::Contracts` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
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
		// Proof size: 3303 bytes measured, 6303 estimated, without components.
		// Shortest execution: 41_992_000 picoseconds.
		Weight::from_parts(44_937_000, 6303)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `Jobs::Contracts` (r:1 w:1)
	/// Proof: `Jobs::Contracts` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Agreements` (r:1 w:0)
	/// Proof: `Jobs::Agreements` (`max_values`: None, `max_size`: Some(2838), added: 5313, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StoredParameters` (r:1 w:0)
	/// Proof: `Jobs::StoredParameters` (`max_values`: Some(1), `max_size`: Some(136), added: 631, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::NextInvoice` (r:1 w:1)
	/// Proof: `Jobs::NextInvoice` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueCursor` (r:1 w:0)
	/// Proof: `Jobs::DueCursor` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:1)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Invoices` (r:0 w:1)
	/// Proof: `Jobs::Invoices` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	fn submit_extra() -> Weight {
		// Proof size: 3355 bytes measured, 6303 estimated, without components.
		// Shortest execution: 30_686_000 picoseconds.
		Weight::from_parts(32_929_000, 6303)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Jobs::Invoices` (r:1 w:1)
	/// Proof: `Jobs::Invoices` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Contracts` (r:1 w:1)
	/// Proof: `Jobs::Contracts` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Agreements` (r:1 w:1)
	/// Proof: `Jobs::Agreements` (`max_values`: None, `max_size`: Some(2838), added: 5313, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Jobs` (r:1 w:1)
	/// Proof: `Jobs::Jobs` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Ledger` (r:1 w:1)
	/// Proof: `Jobs::Ledger` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	/// Storage: `Members::Members` (r:2 w:2)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:3)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:3)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn cancel_invoice() -> Weight {
		// Proof size: 4434 bytes measured, 6303 estimated, without components.
		// Shortest execution: 139_959_000 picoseconds.
		Weight::from_parts(235_817_000, 6303)
			.saturating_add(T::DbWeight::get().reads(19_u64))
			.saturating_add(T::DbWeight::get().writes(28_u64))
	}
	/// Storage: `Jobs::Invoices` (r:1 w:1)
	/// Proof: `Jobs::Invoices` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Contracts` (r:1 w:1)
	/// Proof: `Jobs::Contracts` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
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
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:3)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:3)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn approve_invoice() -> Weight {
		// Proof size: 4763 bytes measured, 11402 estimated, without components.
		// Shortest execution: 276_142_000 picoseconds.
		Weight::from_parts(536_577_000, 11402)
			.saturating_add(T::DbWeight::get().reads(34_u64))
			.saturating_add(T::DbWeight::get().writes(41_u64))
	}
	/// Estimated from the reads and writes of the code; not measured yet.
	fn approve_invoice_in_asset() -> Weight {
		Weight::from_parts(420_000_000, 16000)
			.saturating_add(T::DbWeight::get().reads(34_u64))
			.saturating_add(T::DbWeight::get().writes(37_u64))
	}
	/// Storage: `Jobs::Invoices` (r:1 w:1)
	/// Proof: `Jobs::Invoices` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Contracts` (r:1 w:1)
	/// Proof: `Jobs::Contracts` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Agreements` (r:1 w:1)
	/// Proof: `Jobs::Agreements` (`max_values`: None, `max_size`: Some(2838), added: 5313, mode: `MaxEncodedLen`)
	/// Storage: `Members::Members` (r:2 w:2)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:4 w:4)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Ledger` (r:1 w:1)
	/// Proof: `Jobs::Ledger` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::CurrentParameters` (r:1 w:0)
	/// Proof: `FeeTreasury::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(28), added: 523, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::Collected` (r:1 w:1)
	/// Proof: `FeeTreasury::Collected` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Jobs` (r:1 w:1)
	/// Proof: `Jobs::Jobs` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:3)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:3)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn settle_invoice() -> Weight {
		// Proof size: 4767 bytes measured, 11402 estimated, without components.
		// Shortest execution: 238_686_000 picoseconds.
		Weight::from_parts(495_587_000, 11402)
			.saturating_add(T::DbWeight::get().reads(34_u64))
			.saturating_add(T::DbWeight::get().writes(41_u64))
	}
	/// Estimated from the reads and writes of the code; not measured yet.
	fn settle_invoice_in_asset() -> Weight {
		Weight::from_parts(380_000_000, 16000)
			.saturating_add(T::DbWeight::get().reads(33_u64))
			.saturating_add(T::DbWeight::get().writes(36_u64))
	}
	/// Storage: `Jobs::StoredParameters` (r:1 w:0)
	/// Proof: `Jobs::StoredParameters` (`max_values`: Some(1), `max_size`: Some(136), added: 631, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::UnclaimedAmounts` (r:1 w:1)
	/// Proof: `Jobs::UnclaimedAmounts` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueCursor` (r:1 w:0)
	/// Proof: `Jobs::DueCursor` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:2)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:1)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn keep() -> Weight {
		// Proof size: 446 bytes measured, 3558 estimated, without components.
		// Shortest execution: 18_458_000 picoseconds.
		Weight::from_parts(19_499_000, 3558)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Jobs::Invoices` (r:1 w:0)
	/// Proof: `Jobs::Invoices` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Contracts` (r:1 w:0)
	/// Proof: `Jobs::Contracts` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Agreements` (r:1 w:0)
	/// Proof: `Jobs::Agreements` (`max_values`: None, `max_size`: Some(2838), added: 5313, mode: `MaxEncodedLen`)
	fn dispute_invoice() -> Weight {
		// Proof size: 3353 bytes measured, 6303 estimated, without components.
		// Shortest execution: 20_821_000 picoseconds.
		Weight::from_parts(22_003_000, 6303)
			.saturating_add(T::DbWeight::get().reads(3_u64))
	}
	/// Storage: `Jobs::Contracts` (r:1 w:1)
	/// Proof: `Jobs::Contracts` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Agreements` (r:1 w:0)
	/// Proof: `Jobs::Agreements` (`max_values`: None, `max_size`: Some(2838), added: 5313, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueCursor` (r:1 w:0)
	/// Proof: `Jobs::DueCursor` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:2)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:1)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn end_contract() -> Weight {
		// Proof size: 3303 bytes measured, 6303 estimated, without components.
		// Shortest execution: 32_428_000 picoseconds.
		Weight::from_parts(34_241_000, 6303)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Estimated from the reads and writes of the code; not measured yet.
	fn propose_renewal(m: u32, ) -> Weight {
		Weight::from_parts(130_000_000, 13000)
			.saturating_add(Weight::from_parts(400_000, 0).saturating_mul(m.into()))
			.saturating_add(T::DbWeight::get().reads(17_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	/// Estimated from the reads and writes of the code; not measured yet.
	fn take_back_renewal() -> Weight {
		Weight::from_parts(70_000_000, 10000)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Estimated from the reads and writes of the code; not measured yet.
	fn accept_renewal() -> Weight {
		Weight::from_parts(300_000_000, 13000)
			.saturating_add(T::DbWeight::get().reads(22_u64))
			.saturating_add(T::DbWeight::get().writes(23_u64))
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
		// Shortest execution: 59_589_000 picoseconds.
		Weight::from_parts(63_255_000, 6196)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Estimated from the reads and writes of the code; not measured yet.
	fn review() -> Weight {
		Weight::from_parts(60_000_000, 4000)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
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
		// Shortest execution: 63_745_000 picoseconds.
		Weight::from_parts(228_553_000, 6196)
			.saturating_add(T::DbWeight::get().reads(17_u64))
			.saturating_add(T::DbWeight::get().writes(15_u64))
	}
	/// Estimated from the reads and writes of the code; not measured yet.
	fn collect_fee_in_asset() -> Weight {
		Weight::from_parts(120_000_000, 9000)
			.saturating_add(T::DbWeight::get().reads(16_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	/// Storage: `Jobs::StoredParameters` (r:1 w:0)
	/// Proof: `Jobs::StoredParameters` (`max_values`: Some(1), `max_size`: Some(136), added: 631, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::LastServiced` (r:1 w:0)
	/// Proof: `Jobs::LastServiced` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueCursor` (r:1 w:1)
	/// Proof: `Jobs::DueCursor` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:1 w:0)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	fn due_block() -> Weight {
		// Proof size: 443 bytes measured, 3531 estimated, without components.
		// Shortest execution: 11_237_000 picoseconds.
		Weight::from_parts(11_988_000, 3531)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Jobs::Jobs` (r:1 w:1)
	/// Proof: `Jobs::Jobs` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:21 w:21)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:21 w:21)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
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
		// Proof size: 1203 bytes measured, 3766 estimated, without components.
		// Shortest execution: 64_186_000 picoseconds.
		Weight::from_parts(77_280_855, 3766)
			// Standard error: 65_404
			.saturating_add(Weight::from_parts(44_980_507, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().reads((4_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(7_u64))
			.saturating_add(T::DbWeight::get().writes((4_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2776).saturating_mul(n.into()))
	}
	/// Storage: `Jobs::Contracts` (r:1 w:1)
	/// Proof: `Jobs::Contracts` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
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
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	/// Storage: `Members::Members` (r:1 w:1)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:2)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:2)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn due_offer() -> Weight {
		// Proof size: 4178 bytes measured, 6303 estimated, without components.
		// Shortest execution: 122_182_000 picoseconds.
		Weight::from_parts(128_432_000, 6303)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(13_u64))
	}
	/// Storage: `Jobs::Contracts` (r:1 w:1)
	/// Proof: `Jobs::Contracts` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Agreements` (r:1 w:1)
	/// Proof: `Jobs::Agreements` (`max_values`: None, `max_size`: Some(2838), added: 5313, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Jobs` (r:1 w:1)
	/// Proof: `Jobs::Jobs` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Ledger` (r:1 w:1)
	/// Proof: `Jobs::Ledger` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	/// Storage: `Members::Members` (r:2 w:2)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:2)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:2)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn due_contract() -> Weight {
		// Proof size: 4311 bytes measured, 6303 estimated, without components.
		// Shortest execution: 126_749_000 picoseconds.
		Weight::from_parts(222_357_000, 6303)
			.saturating_add(T::DbWeight::get().reads(18_u64))
			.saturating_add(T::DbWeight::get().writes(25_u64))
	}
	/// Storage: `Jobs::Invoices` (r:1 w:1)
	/// Proof: `Jobs::Invoices` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Contracts` (r:1 w:1)
	/// Proof: `Jobs::Contracts` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Agreements` (r:1 w:1)
	/// Proof: `Jobs::Agreements` (`max_values`: None, `max_size`: Some(2838), added: 5313, mode: `MaxEncodedLen`)
	/// Storage: `Members::Members` (r:2 w:2)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:4 w:4)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Ledger` (r:1 w:1)
	/// Proof: `Jobs::Ledger` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::CurrentParameters` (r:1 w:0)
	/// Proof: `FeeTreasury::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(28), added: 523, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::Collected` (r:1 w:1)
	/// Proof: `FeeTreasury::Collected` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Jobs` (r:1 w:1)
	/// Proof: `Jobs::Jobs` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:3)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:3)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn due_invoice() -> Weight {
		// Proof size: 4767 bytes measured, 11402 estimated, without components.
		// Shortest execution: 230_383_000 picoseconds.
		Weight::from_parts(493_022_000, 11402)
			.saturating_add(T::DbWeight::get().reads(34_u64))
			.saturating_add(T::DbWeight::get().writes(41_u64))
	}
	/// Estimated from the reads and writes of the code; not measured yet.
	fn due_invoice_in_asset() -> Weight {
		Weight::from_parts(380_000_000, 16000)
			.saturating_add(T::DbWeight::get().reads(33_u64))
			.saturating_add(T::DbWeight::get().writes(36_u64))
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
		// Shortest execution: 58_728_000 picoseconds.
		Weight::from_parts(61_973_000, 6196)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Estimated from the reads and writes of the code; not measured yet.
	fn due_renewal() -> Weight {
		Weight::from_parts(60_000_000, 6303)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Estimated from the reads and writes of the code; not measured yet.
	fn due_review() -> Weight {
		Weight::from_parts(45_000_000, 4000)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
}

/// For tests.
impl WeightInfo for () {
	/// Storage: `Jobs::StoredParameters` (r:1 w:1)
	/// Proof: `Jobs::StoredParameters` (`max_values`: Some(1), `max_size`: Some(136), added: 631, mode: `MaxEncodedLen`)
	fn set_parameters() -> Weight {
		// Proof size: 300 bytes measured, 1621 estimated, without components.
		// Shortest execution: 8_102_000 picoseconds.
		Weight::from_parts(8_793_000, 1621)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Jobs::NextCategory` (r:1 w:1)
	/// Proof: `Jobs::NextCategory` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Categories` (r:0 w:1)
	/// Proof: `Jobs::Categories` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	fn add_category() -> Weight {
		// Proof size: 174 bytes measured, 1489 estimated, without components.
		// Shortest execution: 8_553_000 picoseconds.
		Weight::from_parts(9_294_000, 1489)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `Jobs::Categories` (r:1 w:1)
	/// Proof: `Jobs::Categories` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	fn retire_category() -> Weight {
		// Proof size: 338 bytes measured, 3544 estimated, without components.
		// Shortest execution: 10_626_000 picoseconds.
		Weight::from_parts(11_417_000, 3544)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Jobs::StoredParameters` (r:1 w:0)
	/// Proof: `Jobs::StoredParameters` (`max_values`: Some(1), `max_size`: Some(136), added: 631, mode: `MaxEncodedLen`)
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
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueCursor` (r:1 w:1)
	/// Proof: `Jobs::DueCursor` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Jobs` (r:0 w:1)
	/// Proof: `Jobs::Jobs` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:1)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	fn post_job() -> Weight {
		// Proof size: 1026 bytes measured, 3766 estimated, without components.
		// Shortest execution: 68_612_000 picoseconds.
		Weight::from_parts(72_518_000, 3766)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	/// Storage: `Jobs::StoredParameters` (r:1 w:0)
	/// Proof: `Jobs::StoredParameters` (`max_values`: Some(1), `max_size`: Some(136), added: 631, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Jobs` (r:1 w:1)
	/// Proof: `Jobs::Jobs` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueCursor` (r:1 w:0)
	/// Proof: `Jobs::DueCursor` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:2)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:1)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn update_job() -> Weight {
		// Proof size: 545 bytes measured, 3646 estimated, without components.
		// Shortest execution: 19_850_000 picoseconds.
		Weight::from_parts(21_071_000, 3646)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	/// Storage: `Jobs::Jobs` (r:1 w:1)
	/// Proof: `Jobs::Jobs` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	/// Storage: `Members::Members` (r:1 w:1)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueCursor` (r:1 w:0)
	/// Proof: `Jobs::DueCursor` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:2)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:1)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn close_job() -> Weight {
		// Proof size: 1031 bytes measured, 3766 estimated, without components.
		// Shortest execution: 59_108_000 picoseconds.
		Weight::from_parts(61_492_000, 3766)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	/// Storage: `Members::Members` (r:1 w:1)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `Members::Suspensions` (r:1 w:0)
	/// Proof: `Members::Suspensions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Jobs` (r:1 w:1)
	/// Proof: `Jobs::Jobs` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Categories` (r:1 w:0)
	/// Proof: `Jobs::Categories` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Applications` (r:1 w:1)
	/// Proof: `Jobs::Applications` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StoredParameters` (r:1 w:0)
	/// Proof: `Jobs::StoredParameters` (`max_values`: Some(1), `max_size`: Some(136), added: 631, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	fn apply() -> Weight {
		// Proof size: 1327 bytes measured, 3766 estimated, without components.
		// Shortest execution: 72_368_000 picoseconds.
		Weight::from_parts(75_232_000, 3766)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	/// Storage: `Jobs::Applications` (r:1 w:1)
	/// Proof: `Jobs::Applications` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Jobs` (r:1 w:1)
	/// Proof: `Jobs::Jobs` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	/// Storage: `Members::Members` (r:1 w:1)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:1)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:1)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn withdraw_application() -> Weight {
		// Proof size: 1191 bytes measured, 3766 estimated, without components.
		// Shortest execution: 63_645_000 picoseconds.
		Weight::from_parts(66_549_000, 3766)
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
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	/// Storage: `Members::Members` (r:1 w:1)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:1)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:1)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn reject_application() -> Weight {
		// Proof size: 1191 bytes measured, 3766 estimated, without components.
		// Shortest execution: 64_366_000 picoseconds.
		Weight::from_parts(66_879_000, 3766)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	/// Storage: `Members::Members` (r:2 w:1)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `Members::Suspensions` (r:1 w:0)
	/// Proof: `Members::Suspensions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Jobs` (r:1 w:1)
	/// Proof: `Jobs::Jobs` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Categories` (r:1 w:0)
	/// Proof: `Jobs::Categories` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Applications` (r:1 w:1)
	/// Proof: `Jobs::Applications` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::NextContract` (r:1 w:1)
	/// Proof: `Jobs::NextContract` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StoredParameters` (r:1 w:0)
	/// Proof: `Jobs::StoredParameters` (`max_values`: Some(1), `max_size`: Some(136), added: 631, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::CurrentParameters` (r:1 w:0)
	/// Proof: `FeeTreasury::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(28), added: 523, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Ledger` (r:1 w:1)
	/// Proof: `Jobs::Ledger` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueCursor` (r:1 w:0)
	/// Proof: `Jobs::DueCursor` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Contracts` (r:0 w:1)
	/// Proof: `Jobs::Contracts` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:1)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Agreements` (r:0 w:1)
	/// Proof: `Jobs::Agreements` (`max_values`: None, `max_size`: Some(2838), added: 5313, mode: `MaxEncodedLen`)
	/// The range of component `m` is `[1, 32]`.
	fn make_offer(m: u32, ) -> Weight {
		// Proof size: 1766 bytes measured, 6280 estimated, without components.
		// Shortest execution: 135_663_000 picoseconds.
		Weight::from_parts(141_239_823, 6280)
			// Standard error: 4_264
			.saturating_add(Weight::from_parts(334_369, 0).saturating_mul(m.into()))
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(11_u64))
	}
	/// Storage: `Jobs::Contracts` (r:1 w:1)
	/// Proof: `Jobs::Contracts` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Agreements` (r:1 w:0)
	/// Proof: `Jobs::Agreements` (`max_values`: None, `max_size`: Some(2838), added: 5313, mode: `MaxEncodedLen`)
	/// Storage: `Members::Members` (r:2 w:1)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `Members::Suspensions` (r:2 w:0)
	/// Proof: `Members::Suspensions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Jobs` (r:1 w:1)
	/// Proof: `Jobs::Jobs` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Categories` (r:1 w:0)
	/// Proof: `Jobs::Categories` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueCursor` (r:1 w:0)
	/// Proof: `Jobs::DueCursor` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Applications` (r:1 w:1)
	/// Proof: `Jobs::Applications` (`max_values`: None, `max_size`: Some(180), added: 2655, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:2)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:1)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn accept_offer() -> Weight {
		// Proof size: 4583 bytes measured, 6303 estimated, without components.
		// Shortest execution: 106_549_000 picoseconds.
		Weight::from_parts(111_126_000, 6303)
			.saturating_add(RocksDbWeight::get().reads(15_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	/// Storage: `Jobs::Contracts` (r:1 w:1)
	/// Proof: `Jobs::Contracts` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
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
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	/// Storage: `Members::Members` (r:1 w:1)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:2)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:2)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn decline_offer() -> Weight {
		// Proof size: 4178 bytes measured, 6303 estimated, without components.
		// Shortest execution: 125_567_000 picoseconds.
		Weight::from_parts(131_476_000, 6303)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(13_u64))
	}
	/// Storage: `Jobs::Contracts` (r:1 w:1)
	/// Proof: `Jobs::Contracts` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
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
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	/// Storage: `Members::Members` (r:1 w:1)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:2)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:2)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn withdraw_offer() -> Weight {
		// Proof size: 4178 bytes measured, 6303 estimated, without components.
		// Shortest execution: 126_859_000 picoseconds.
		Weight::from_parts(131_546_000, 6303)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(13_u64))
	}
	/// Storage: `Jobs::Contracts` (r:1 w:1)
	/// Proof: `Jobs::Contracts` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Agreements` (r:1 w:0)
	/// Proof: `Jobs::Agreements` (`max_values`: None, `max_size`: Some(2838), added: 5313, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Ledger` (r:1 w:1)
	/// Proof: `Jobs::Ledger` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn fund_contract() -> Weight {
		// Proof size: 3563 bytes measured, 6303 estimated, without components.
		// Shortest execution: 69_453_000 picoseconds.
		Weight::from_parts(72_818_000, 6303)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	/// Storage: `Jobs::Contracts` (r:1 w:1)
	/// Proof: `Jobs::Contracts` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Agreements` (r:1 w:0)
	/// Proof: `Jobs::Agreements` (`max_values`: None, `max_size`: Some(2838), added: 5313, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Ledger` (r:1 w:1)
	/// Proof: `Jobs::Ledger` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	fn withdraw_surplus() -> Weight {
		// Proof size: 3563 bytes measured, 6303 estimated, without components.
		// Shortest execution: 69_553_000 picoseconds.
		Weight::from_parts(72_668_000, 6303)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	/// Storage: `Jobs::Contracts` (r:1 w:1)
	/// Proof: `Jobs::Contracts` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
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
		// Proof size: 3303 bytes measured, 6303 estimated, without components.
		// Shortest execution: 41_992_000 picoseconds.
		Weight::from_parts(44_937_000, 6303)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	/// Storage: `Jobs::Contracts` (r:1 w:1)
	/// Proof: `Jobs::Contracts` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Agreements` (r:1 w:0)
	/// Proof: `Jobs::Agreements` (`max_values`: None, `max_size`: Some(2838), added: 5313, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StoredParameters` (r:1 w:0)
	/// Proof: `Jobs::StoredParameters` (`max_values`: Some(1), `max_size`: Some(136), added: 631, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::NextInvoice` (r:1 w:1)
	/// Proof: `Jobs::NextInvoice` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueCursor` (r:1 w:0)
	/// Proof: `Jobs::DueCursor` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:1)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Invoices` (r:0 w:1)
	/// Proof: `Jobs::Invoices` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	fn submit_extra() -> Weight {
		// Proof size: 3355 bytes measured, 6303 estimated, without components.
		// Shortest execution: 30_686_000 picoseconds.
		Weight::from_parts(32_929_000, 6303)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	/// Storage: `Jobs::Invoices` (r:1 w:1)
	/// Proof: `Jobs::Invoices` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Contracts` (r:1 w:1)
	/// Proof: `Jobs::Contracts` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Agreements` (r:1 w:1)
	/// Proof: `Jobs::Agreements` (`max_values`: None, `max_size`: Some(2838), added: 5313, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Jobs` (r:1 w:1)
	/// Proof: `Jobs::Jobs` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Ledger` (r:1 w:1)
	/// Proof: `Jobs::Ledger` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	/// Storage: `Members::Members` (r:2 w:2)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:3)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:3)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn cancel_invoice() -> Weight {
		// Proof size: 4434 bytes measured, 6303 estimated, without components.
		// Shortest execution: 139_959_000 picoseconds.
		Weight::from_parts(235_817_000, 6303)
			.saturating_add(RocksDbWeight::get().reads(19_u64))
			.saturating_add(RocksDbWeight::get().writes(28_u64))
	}
	/// Storage: `Jobs::Invoices` (r:1 w:1)
	/// Proof: `Jobs::Invoices` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Contracts` (r:1 w:1)
	/// Proof: `Jobs::Contracts` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
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
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:3)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:3)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn approve_invoice() -> Weight {
		// Proof size: 4763 bytes measured, 11402 estimated, without components.
		// Shortest execution: 276_142_000 picoseconds.
		Weight::from_parts(536_577_000, 11402)
			.saturating_add(RocksDbWeight::get().reads(34_u64))
			.saturating_add(RocksDbWeight::get().writes(41_u64))
	}
	/// Estimated from the reads and writes of the code; not measured yet.
	fn approve_invoice_in_asset() -> Weight {
		Weight::from_parts(420_000_000, 16000)
			.saturating_add(RocksDbWeight::get().reads(34_u64))
			.saturating_add(RocksDbWeight::get().writes(37_u64))
	}
	/// Storage: `Jobs::Invoices` (r:1 w:1)
	/// Proof: `Jobs::Invoices` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Contracts` (r:1 w:1)
	/// Proof: `Jobs::Contracts` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Agreements` (r:1 w:1)
	/// Proof: `Jobs::Agreements` (`max_values`: None, `max_size`: Some(2838), added: 5313, mode: `MaxEncodedLen`)
	/// Storage: `Members::Members` (r:2 w:2)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:4 w:4)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Ledger` (r:1 w:1)
	/// Proof: `Jobs::Ledger` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::CurrentParameters` (r:1 w:0)
	/// Proof: `FeeTreasury::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(28), added: 523, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::Collected` (r:1 w:1)
	/// Proof: `FeeTreasury::Collected` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Jobs` (r:1 w:1)
	/// Proof: `Jobs::Jobs` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:3)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:3)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn settle_invoice() -> Weight {
		// Proof size: 4767 bytes measured, 11402 estimated, without components.
		// Shortest execution: 238_686_000 picoseconds.
		Weight::from_parts(495_587_000, 11402)
			.saturating_add(RocksDbWeight::get().reads(34_u64))
			.saturating_add(RocksDbWeight::get().writes(41_u64))
	}
	/// Estimated from the reads and writes of the code; not measured yet.
	fn settle_invoice_in_asset() -> Weight {
		Weight::from_parts(380_000_000, 16000)
			.saturating_add(RocksDbWeight::get().reads(33_u64))
			.saturating_add(RocksDbWeight::get().writes(36_u64))
	}
	/// Storage: `Jobs::StoredParameters` (r:1 w:0)
	/// Proof: `Jobs::StoredParameters` (`max_values`: Some(1), `max_size`: Some(136), added: 631, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::UnclaimedAmounts` (r:1 w:1)
	/// Proof: `Jobs::UnclaimedAmounts` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueCursor` (r:1 w:0)
	/// Proof: `Jobs::DueCursor` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:2)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:1)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn keep() -> Weight {
		// Proof size: 446 bytes measured, 3558 estimated, without components.
		// Shortest execution: 18_458_000 picoseconds.
		Weight::from_parts(19_499_000, 3558)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	/// Storage: `Jobs::Invoices` (r:1 w:0)
	/// Proof: `Jobs::Invoices` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Contracts` (r:1 w:0)
	/// Proof: `Jobs::Contracts` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Agreements` (r:1 w:0)
	/// Proof: `Jobs::Agreements` (`max_values`: None, `max_size`: Some(2838), added: 5313, mode: `MaxEncodedLen`)
	fn dispute_invoice() -> Weight {
		// Proof size: 3353 bytes measured, 6303 estimated, without components.
		// Shortest execution: 20_821_000 picoseconds.
		Weight::from_parts(22_003_000, 6303)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
	}
	/// Storage: `Jobs::Contracts` (r:1 w:1)
	/// Proof: `Jobs::Contracts` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Agreements` (r:1 w:0)
	/// Proof: `Jobs::Agreements` (`max_values`: None, `max_size`: Some(2838), added: 5313, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueCursor` (r:1 w:0)
	/// Proof: `Jobs::DueCursor` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:2)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:1)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn end_contract() -> Weight {
		// Proof size: 3303 bytes measured, 6303 estimated, without components.
		// Shortest execution: 32_428_000 picoseconds.
		Weight::from_parts(34_241_000, 6303)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	/// Estimated from the reads and writes of the code; not measured yet.
	fn propose_renewal(m: u32, ) -> Weight {
		Weight::from_parts(130_000_000, 13000)
			.saturating_add(Weight::from_parts(400_000, 0).saturating_mul(m.into()))
			.saturating_add(RocksDbWeight::get().reads(17_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	/// Estimated from the reads and writes of the code; not measured yet.
	fn take_back_renewal() -> Weight {
		Weight::from_parts(70_000_000, 10000)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	/// Estimated from the reads and writes of the code; not measured yet.
	fn accept_renewal() -> Weight {
		Weight::from_parts(300_000_000, 13000)
			.saturating_add(RocksDbWeight::get().reads(22_u64))
			.saturating_add(RocksDbWeight::get().writes(23_u64))
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
		// Shortest execution: 59_589_000 picoseconds.
		Weight::from_parts(63_255_000, 6196)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	/// Estimated from the reads and writes of the code; not measured yet.
	fn review() -> Weight {
		Weight::from_parts(60_000_000, 4000)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
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
		// Shortest execution: 63_745_000 picoseconds.
		Weight::from_parts(228_553_000, 6196)
			.saturating_add(RocksDbWeight::get().reads(17_u64))
			.saturating_add(RocksDbWeight::get().writes(15_u64))
	}
	/// Estimated from the reads and writes of the code; not measured yet.
	fn collect_fee_in_asset() -> Weight {
		Weight::from_parts(120_000_000, 9000)
			.saturating_add(RocksDbWeight::get().reads(16_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	/// Storage: `Jobs::StoredParameters` (r:1 w:0)
	/// Proof: `Jobs::StoredParameters` (`max_values`: Some(1), `max_size`: Some(136), added: 631, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::LastServiced` (r:1 w:0)
	/// Proof: `Jobs::LastServiced` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueCursor` (r:1 w:1)
	/// Proof: `Jobs::DueCursor` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:1 w:0)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	fn due_block() -> Weight {
		// Proof size: 443 bytes measured, 3531 estimated, without components.
		// Shortest execution: 11_237_000 picoseconds.
		Weight::from_parts(11_988_000, 3531)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Jobs::Jobs` (r:1 w:1)
	/// Proof: `Jobs::Jobs` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:21 w:21)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:21 w:21)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
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
		// Proof size: 1203 bytes measured, 3766 estimated, without components.
		// Shortest execution: 64_186_000 picoseconds.
		Weight::from_parts(77_280_855, 3766)
			// Standard error: 65_404
			.saturating_add(Weight::from_parts(44_980_507, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().reads((4_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
			.saturating_add(RocksDbWeight::get().writes((4_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2776).saturating_mul(n.into()))
	}
	/// Storage: `Jobs::Contracts` (r:1 w:1)
	/// Proof: `Jobs::Contracts` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
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
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	/// Storage: `Members::Members` (r:1 w:1)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:2)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:2)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn due_offer() -> Weight {
		// Proof size: 4178 bytes measured, 6303 estimated, without components.
		// Shortest execution: 122_182_000 picoseconds.
		Weight::from_parts(128_432_000, 6303)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(13_u64))
	}
	/// Storage: `Jobs::Contracts` (r:1 w:1)
	/// Proof: `Jobs::Contracts` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Agreements` (r:1 w:1)
	/// Proof: `Jobs::Agreements` (`max_values`: None, `max_size`: Some(2838), added: 5313, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Jobs` (r:1 w:1)
	/// Proof: `Jobs::Jobs` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Ledger` (r:1 w:1)
	/// Proof: `Jobs::Ledger` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	/// Storage: `Members::Members` (r:2 w:2)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:2)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:2)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn due_contract() -> Weight {
		// Proof size: 4311 bytes measured, 6303 estimated, without components.
		// Shortest execution: 126_749_000 picoseconds.
		Weight::from_parts(222_357_000, 6303)
			.saturating_add(RocksDbWeight::get().reads(18_u64))
			.saturating_add(RocksDbWeight::get().writes(25_u64))
	}
	/// Storage: `Jobs::Invoices` (r:1 w:1)
	/// Proof: `Jobs::Invoices` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Contracts` (r:1 w:1)
	/// Proof: `Jobs::Contracts` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Agreements` (r:1 w:1)
	/// Proof: `Jobs::Agreements` (`max_values`: None, `max_size`: Some(2838), added: 5313, mode: `MaxEncodedLen`)
	/// Storage: `Members::Members` (r:2 w:2)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:4 w:4)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Ledger` (r:1 w:1)
	/// Proof: `Jobs::Ledger` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::CurrentParameters` (r:1 w:0)
	/// Proof: `FeeTreasury::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(28), added: 523, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::Collected` (r:1 w:1)
	/// Proof: `FeeTreasury::Collected` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Jobs` (r:1 w:1)
	/// Proof: `Jobs::Jobs` (`max_values`: None, `max_size`: Some(181), added: 2656, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::DueItems` (r:0 w:3)
	/// Proof: `Jobs::DueItems` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::StuckItems` (r:0 w:3)
	/// Proof: `Jobs::StuckItems` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn due_invoice() -> Weight {
		// Proof size: 4767 bytes measured, 11402 estimated, without components.
		// Shortest execution: 230_383_000 picoseconds.
		Weight::from_parts(493_022_000, 11402)
			.saturating_add(RocksDbWeight::get().reads(34_u64))
			.saturating_add(RocksDbWeight::get().writes(41_u64))
	}
	/// Estimated from the reads and writes of the code; not measured yet.
	fn due_invoice_in_asset() -> Weight {
		Weight::from_parts(380_000_000, 16000)
			.saturating_add(RocksDbWeight::get().reads(33_u64))
			.saturating_add(RocksDbWeight::get().writes(36_u64))
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
		// Shortest execution: 58_728_000 picoseconds.
		Weight::from_parts(61_973_000, 6196)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	/// Estimated from the reads and writes of the code; not measured yet.
	fn due_renewal() -> Weight {
		Weight::from_parts(60_000_000, 6303)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	/// Estimated from the reads and writes of the code; not measured yet.
	fn due_review() -> Weight {
		Weight::from_parts(45_000_000, 4000)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
}
