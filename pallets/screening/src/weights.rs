// SPDX-License-Identifier: Apache-2.0
//! Weights of `pallet_screening`, measured by `scripts/benchmark`. Do not edit: measure again.
//!
//! Date: 2026-11-30. Steps: 20. Repeat: 20. CPU: AMD EPYC.
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

/// How much a block is charged for each call of `pallet_screening`.
pub trait WeightInfo {
	fn set_parameters() -> Weight;
	fn add_skill() -> Weight;
	fn retire_skill() -> Weight;
	fn appoint_screener() -> Weight;
	fn become_screener() -> Weight;
	fn retire_as_screener() -> Weight;
	fn request_screening() -> Weight;
	fn claim_second_panel() -> Weight;
	fn commit_assessment() -> Weight;
	fn submit_assessment() -> Weight;
	fn advance_draw() -> Weight;
	fn eligible() -> Weight;
	fn advance_judged() -> Weight;
	fn advance_silent() -> Weight;
	fn advance_failed() -> Weight;
	fn revoke_credential() -> Weight;
	fn claim() -> Weight;
	fn keep() -> Weight;
	fn due_block() -> Weight;
	fn due_credential() -> Weight;
	fn due_cool_down() -> Weight;
	fn due_vesting() -> Weight;
	fn due_exit() -> Weight;
	fn due_unclaimed() -> Weight;
}

/// Weights for a runtime, with its own database weights.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Screening::CurrentParameters` (r:1 w:1) Proof: `Screening::CurrentParameters`
	/// (`max_values`: Some(1), `max_size`: Some(133), added: 628, mode: `MaxEncodedLen`)
	fn set_parameters() -> Weight {
		// Proof size: 320 bytes measured, 1618 estimated, without components.
		// Shortest execution: 12_349_000 picoseconds.
		Weight::from_parts(13_210_000, 1618)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Screening::NextSkill` (r:1 w:1) Proof: `Screening::NextSkill` (`max_values`:
	/// Some(1), `max_size`: Some(2), added: 497, mode: `MaxEncodedLen`) Storage:
	/// `Screening::Skills` (r:0 w:1) Proof: `Screening::Skills` (`max_values`: None, `max_size`:
	/// Some(77), added: 2552, mode: `MaxEncodedLen`)
	fn add_skill() -> Weight {
		// Proof size: 222 bytes measured, 1487 estimated, without components.
		// Shortest execution: 15_493_000 picoseconds.
		Weight::from_parts(16_154_000, 1487)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Screening::Skills` (r:1 w:1) Proof: `Screening::Skills` (`max_values`: None,
	/// `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	fn retire_skill() -> Weight {
		// Proof size: 347 bytes measured, 3542 estimated, without components.
		// Shortest execution: 18_668_000 picoseconds.
		Weight::from_parts(19_569_000, 3542)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Screening::Skills` (r:1 w:0) Proof: `Screening::Skills` (`max_values`: None,
	/// `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`) Storage: `Members::Members` (r:1
	/// w:0) Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645,
	/// mode: `MaxEncodedLen`) Storage: `Screening::Credentials` (r:1 w:1) Proof:
	/// `Screening::Credentials` (`max_values`: None, `max_size`: Some(193), added: 2668, mode:
	/// `MaxEncodedLen`) Storage: `Screening::Ties` (r:3 w:3) Proof: `Screening::Ties`
	/// (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`) Storage:
	/// `System::Account` (r:1 w:1) Proof: `System::Account` (`max_values`: None, `max_size`:
	/// Some(128), added: 2603, mode: `MaxEncodedLen`) Storage: `Balances::Holds` (r:1 w:1) Proof:
	/// `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode:
	/// `MaxEncodedLen`) Storage: `Screening::CurrentParameters` (r:1 w:0) Proof:
	/// `Screening::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(133), added: 628,
	/// mode: `MaxEncodedLen`) Storage: `Screening::DueCursor` (r:1 w:0) Proof:
	/// `Screening::DueCursor` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode:
	/// `MaxEncodedLen`) Storage: `Screening::DueItems` (r:0 w:1) Proof: `Screening::DueItems`
	/// (`max_values`: None, `max_size`: Some(63), added: 2538, mode: `MaxEncodedLen`) Storage:
	/// `Screening::StuckItems` (r:0 w:1) Proof: `Screening::StuckItems` (`max_values`: None,
	/// `max_size`: Some(55), added: 2530, mode: `MaxEncodedLen`)
	fn appoint_screener() -> Weight {
		// Proof size: 2369 bytes measured, 8715 estimated, without components.
		// Shortest execution: 154_562_000 picoseconds.
		Weight::from_parts(158_528_000, 8715)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	/// Storage: `Screening::Skills` (r:1 w:0) Proof: `Screening::Skills` (`max_values`: None,
	/// `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`) Storage: `Members::Members` (r:1
	/// w:1) Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645,
	/// mode: `MaxEncodedLen`) Storage: `Members::Suspensions` (r:1 w:0) Proof:
	/// `Members::Suspensions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode:
	/// `MaxEncodedLen`) Storage: `Screening::Screeners` (r:1 w:1) Proof: `Screening::Screeners`
	/// (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`) Storage:
	/// `Screening::Credentials` (r:1 w:0) Proof: `Screening::Credentials` (`max_values`: None,
	/// `max_size`: Some(193), added: 2668, mode: `MaxEncodedLen`) Storage:
	/// `Screening::CurrentParameters` (r:1 w:0) Proof: `Screening::CurrentParameters`
	/// (`max_values`: Some(1), `max_size`: Some(133), added: 628, mode: `MaxEncodedLen`) Storage:
	/// `Members::UnrelatedClients` (r:1 w:0) Proof: `Members::UnrelatedClients` (`max_values`:
	/// None, `max_size`: Some(209), added: 2684, mode: `MaxEncodedLen`) Storage:
	/// `Members::OpenItems` (r:1 w:1) Proof: `Members::OpenItems` (`max_values`: None, `max_size`:
	/// Some(101), added: 2576, mode: `MaxEncodedLen`) Storage: `System::Account` (r:1 w:1) Proof:
	/// `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode:
	/// `MaxEncodedLen`) Storage: `Balances::Holds` (r:1 w:1) Proof: `Balances::Holds`
	/// (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`) Storage:
	/// `Sortition::Members` (r:1 w:1) Proof: `Sortition::Members` (`max_values`: None, `max_size`:
	/// Some(63), added: 2538, mode: `MaxEncodedLen`) Storage: `Sortition::Pools` (r:1 w:1) Proof:
	/// `Sortition::Pools` (`max_values`: None, `max_size`: Some(72), added: 2547, mode:
	/// `MaxEncodedLen`) Storage: `Sortition::Slots` (r:0 w:1) Proof: `Sortition::Slots`
	/// (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	fn become_screener() -> Weight {
		// Proof size: 3275 bytes measured, 3892 estimated, without components.
		// Shortest execution: 186_821_000 picoseconds.
		Weight::from_parts(192_138_000, 3892)
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	/// Storage: `Screening::Screeners` (r:1 w:1) Proof: `Screening::Screeners` (`max_values`: None,
	/// `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`) Storage: `Sortition::Members` (r:1
	/// w:1) Proof: `Sortition::Members` (`max_values`: None, `max_size`: Some(63), added: 2538,
	/// mode: `MaxEncodedLen`) Storage: `Sortition::Slots` (r:1 w:1) Proof: `Sortition::Slots`
	/// (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`) Storage:
	/// `Sortition::Pools` (r:1 w:1) Proof: `Sortition::Pools` (`max_values`: None, `max_size`:
	/// Some(72), added: 2547, mode: `MaxEncodedLen`) Storage: `System::Account` (r:1 w:1) Proof:
	/// `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode:
	/// `MaxEncodedLen`) Storage: `Balances::Holds` (r:1 w:1) Proof: `Balances::Holds`
	/// (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`) Storage:
	/// `Members::OpenItems` (r:1 w:1) Proof: `Members::OpenItems` (`max_values`: None, `max_size`:
	/// Some(101), added: 2576, mode: `MaxEncodedLen`) Storage: `Members::Members` (r:1 w:1) Proof:
	/// `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode:
	/// `MaxEncodedLen`) Storage: `Screening::DueItems` (r:0 w:1) Proof: `Screening::DueItems`
	/// (`max_values`: None, `max_size`: Some(63), added: 2538, mode: `MaxEncodedLen`) Storage:
	/// `Screening::StuckItems` (r:0 w:1) Proof: `Screening::StuckItems` (`max_values`: None,
	/// `max_size`: Some(55), added: 2530, mode: `MaxEncodedLen`)
	fn retire_as_screener() -> Weight {
		// Proof size: 2615 bytes measured, 3892 estimated, without components.
		// Shortest execution: 167_761_000 picoseconds.
		Weight::from_parts(173_830_000, 3892)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(10_u64))
	}
	/// Storage: `Screening::Skills` (r:1 w:0) Proof: `Screening::Skills` (`max_values`: None,
	/// `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`) Storage: `Members::Members` (r:1
	/// w:1) Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645,
	/// mode: `MaxEncodedLen`) Storage: `Members::Suspensions` (r:1 w:0) Proof:
	/// `Members::Suspensions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode:
	/// `MaxEncodedLen`) Storage: `Screening::OpenRequests` (r:1 w:1) Proof:
	/// `Screening::OpenRequests` (`max_values`: None, `max_size`: Some(62), added: 2537, mode:
	/// `MaxEncodedLen`) Storage: `Screening::CurrentParameters` (r:1 w:0) Proof:
	/// `Screening::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(133), added: 628,
	/// mode: `MaxEncodedLen`) Storage: `Screening::CoolDowns` (r:1 w:0) Proof:
	/// `Screening::CoolDowns` (`max_values`: None, `max_size`: Some(82), added: 2557, mode:
	/// `MaxEncodedLen`) Storage: `Screening::Credentials` (r:1 w:0) Proof: `Screening::Credentials`
	/// (`max_values`: None, `max_size`: Some(193), added: 2668, mode: `MaxEncodedLen`) Storage:
	/// `Screening::NextRequest` (r:1 w:1) Proof: `Screening::NextRequest` (`max_values`: Some(1),
	/// `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`) Storage: `Members::OpenItems` (r:1
	/// w:1) Proof: `Members::OpenItems` (`max_values`: None, `max_size`: Some(101), added: 2576,
	/// mode: `MaxEncodedLen`) Storage: `System::Account` (r:2 w:2) Proof: `System::Account`
	/// (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`) Storage:
	/// `Balances::Holds` (r:1 w:1) Proof: `Balances::Holds` (`max_values`: None, `max_size`:
	/// Some(427), added: 2902, mode: `MaxEncodedLen`) Storage: `Screening::Ledger` (r:1 w:1) Proof:
	/// `Screening::Ledger` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode:
	/// `MaxEncodedLen`) Storage: `Sortition::Freezes` (r:1 w:1) Proof: `Sortition::Freezes`
	/// (`max_values`: None, `max_size`: Some(71), added: 2546, mode: `MaxEncodedLen`) Storage:
	/// `Sortition::CurrentParameters` (r:1 w:0) Proof: `Sortition::CurrentParameters`
	/// (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`) Storage:
	/// `Sortition::Pools` (r:1 w:1) Proof: `Sortition::Pools` (`max_values`: None, `max_size`:
	/// Some(72), added: 2547, mode: `MaxEncodedLen`) Storage: `Sortition::CurrentEpoch` (r:1 w:0)
	/// Proof: `Sortition::CurrentEpoch` (`max_values`: Some(1), `max_size`: Some(56), added: 551,
	/// mode: `MaxEncodedLen`) Storage: `Sortition::Seeds` (r:1 w:1) Proof: `Sortition::Seeds`
	/// (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`) Storage:
	/// `Sortition::Draws` (r:1 w:0) Proof: `Sortition::Draws` (`max_values`: None, `max_size`:
	/// Some(10619), added: 13094, mode: `MaxEncodedLen`) Storage: `Screening::DueCursor` (r:1 w:0)
	/// Proof: `Screening::DueCursor` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode:
	/// `MaxEncodedLen`) Storage: `Screening::DueItems` (r:0 w:1) Proof: `Screening::DueItems`
	/// (`max_values`: None, `max_size`: Some(63), added: 2538, mode: `MaxEncodedLen`) Storage:
	/// `Screening::Requests` (r:0 w:1) Proof: `Screening::Requests` (`max_values`: None,
	/// `max_size`: Some(785), added: 3260, mode: `MaxEncodedLen`)
	fn request_screening() -> Weight {
		// Proof size: 3227 bytes measured, 14084 estimated, without components.
		// Shortest execution: 299_530_000 picoseconds.
		Weight::from_parts(307_041_000, 14084)
			.saturating_add(T::DbWeight::get().reads(20_u64))
			.saturating_add(T::DbWeight::get().writes(13_u64))
	}
	/// Storage: `Screening::Requests` (r:1 w:1) Proof: `Screening::Requests` (`max_values`: None,
	/// `max_size`: Some(785), added: 3260, mode: `MaxEncodedLen`) Storage:
	/// `Screening::CurrentParameters` (r:1 w:0) Proof: `Screening::CurrentParameters`
	/// (`max_values`: Some(1), `max_size`: Some(133), added: 628, mode: `MaxEncodedLen`) Storage:
	/// `Members::Members` (r:1 w:1) Proof: `Members::Members` (`max_values`: None, `max_size`:
	/// Some(170), added: 2645, mode: `MaxEncodedLen`) Storage: `Members::OpenItems` (r:1 w:1)
	/// Proof: `Members::OpenItems` (`max_values`: None, `max_size`: Some(101), added: 2576, mode:
	/// `MaxEncodedLen`) Storage: `Screening::Ledger` (r:1 w:1) Proof: `Screening::Ledger`
	/// (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`) Storage:
	/// `System::Account` (r:2 w:2) Proof: `System::Account` (`max_values`: None, `max_size`:
	/// Some(128), added: 2603, mode: `MaxEncodedLen`) Storage: `Sortition::Freezes` (r:1 w:1)
	/// Proof: `Sortition::Freezes` (`max_values`: None, `max_size`: Some(71), added: 2546, mode:
	/// `MaxEncodedLen`) Storage: `Sortition::CurrentParameters` (r:1 w:0) Proof:
	/// `Sortition::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(16), added: 511,
	/// mode: `MaxEncodedLen`) Storage: `Sortition::Pools` (r:1 w:1) Proof: `Sortition::Pools`
	/// (`max_values`: None, `max_size`: Some(72), added: 2547, mode: `MaxEncodedLen`) Storage:
	/// `Sortition::CurrentEpoch` (r:1 w:0) Proof: `Sortition::CurrentEpoch` (`max_values`: Some(1),
	/// `max_size`: Some(56), added: 551, mode: `MaxEncodedLen`) Storage: `Sortition::Seeds` (r:1
	/// w:1) Proof: `Sortition::Seeds` (`max_values`: None, `max_size`: Some(49), added: 2524, mode:
	/// `MaxEncodedLen`) Storage: `Sortition::Draws` (r:1 w:0) Proof: `Sortition::Draws`
	/// (`max_values`: None, `max_size`: Some(10619), added: 13094, mode: `MaxEncodedLen`) Storage:
	/// `Screening::DueCursor` (r:1 w:0) Proof: `Screening::DueCursor` (`max_values`: Some(1),
	/// `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`) Storage: `Screening::DueItems` (r:0
	/// w:2) Proof: `Screening::DueItems` (`max_values`: None, `max_size`: Some(63), added: 2538,
	/// mode: `MaxEncodedLen`) Storage: `Screening::StuckItems` (r:0 w:1) Proof:
	/// `Screening::StuckItems` (`max_values`: None, `max_size`: Some(55), added: 2530, mode:
	/// `MaxEncodedLen`)
	fn claim_second_panel() -> Weight {
		// Proof size: 2601 bytes measured, 14084 estimated, without components.
		// Shortest execution: 208_593_000 picoseconds.
		Weight::from_parts(213_310_000, 14084)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(12_u64))
	}
	/// Storage: `Screening::Requests` (r:1 w:1) Proof: `Screening::Requests` (`max_values`: None,
	/// `max_size`: Some(785), added: 3260, mode: `MaxEncodedLen`) Storage: `Screening::DueCursor`
	/// (r:1 w:0) Proof: `Screening::DueCursor` (`max_values`: Some(1), `max_size`: Some(4), added:
	/// 499, mode: `MaxEncodedLen`) Storage: `Screening::DueItems` (r:0 w:1) Proof:
	/// `Screening::DueItems` (`max_values`: None, `max_size`: Some(63), added: 2538, mode:
	/// `MaxEncodedLen`) Storage: `Screening::StuckItems` (r:0 w:1) Proof: `Screening::StuckItems`
	/// (`max_values`: None, `max_size`: Some(55), added: 2530, mode: `MaxEncodedLen`)
	fn commit_assessment() -> Weight {
		// Proof size: 952 bytes measured, 4250 estimated, without components.
		// Shortest execution: 43_085_000 picoseconds.
		Weight::from_parts(44_677_000, 4250)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Screening::Requests` (r:1 w:1) Proof: `Screening::Requests` (`max_values`: None,
	/// `max_size`: Some(785), added: 3260, mode: `MaxEncodedLen`) Storage: `System::BlockHash` (r:1
	/// w:0) Proof: `System::BlockHash` (`max_values`: None, `max_size`: Some(44), added: 2519,
	/// mode: `MaxEncodedLen`) Storage: `Screening::DueCursor` (r:1 w:0) Proof:
	/// `Screening::DueCursor` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode:
	/// `MaxEncodedLen`) Storage: `Screening::DueItems` (r:0 w:2) Proof: `Screening::DueItems`
	/// (`max_values`: None, `max_size`: Some(63), added: 2538, mode: `MaxEncodedLen`) Storage:
	/// `Screening::StuckItems` (r:0 w:1) Proof: `Screening::StuckItems` (`max_values`: None,
	/// `max_size`: Some(55), added: 2530, mode: `MaxEncodedLen`)
	fn submit_assessment() -> Weight {
		// Proof size: 976 bytes measured, 4250 estimated, without components.
		// Shortest execution: 50_196_000 picoseconds.
		Weight::from_parts(51_908_000, 4250)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Screening::Requests` (r:1 w:1) Proof: `Screening::Requests` (`max_values`: None,
	/// `max_size`: Some(785), added: 3260, mode: `MaxEncodedLen`) Storage: `Sortition::Freezes`
	/// (r:1 w:0) Proof: `Sortition::Freezes` (`max_values`: None, `max_size`: Some(71), added:
	/// 2546, mode: `MaxEncodedLen`) Storage: `Sortition::Draws` (r:1 w:1) Proof: `Sortition::Draws`
	/// (`max_values`: None, `max_size`: Some(10619), added: 13094, mode: `MaxEncodedLen`) Storage:
	/// `Sortition::Seeds` (r:1 w:1) Proof: `Sortition::Seeds` (`max_values`: None, `max_size`:
	/// Some(49), added: 2524, mode: `MaxEncodedLen`) Storage: `Sortition::Slots` (r:3 w:3) Proof:
	/// `Sortition::Slots` (`max_values`: None, `max_size`: Some(77), added: 2552, mode:
	/// `MaxEncodedLen`) Storage: `Screening::Screeners` (r:3 w:3) Proof: `Screening::Screeners`
	/// (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`) Storage:
	/// `Screening::CurrentParameters` (r:1 w:0) Proof: `Screening::CurrentParameters`
	/// (`max_values`: Some(1), `max_size`: Some(133), added: 628, mode: `MaxEncodedLen`) Storage:
	/// `Members::Members` (r:4 w:0) Proof: `Members::Members` (`max_values`: None, `max_size`:
	/// Some(170), added: 2645, mode: `MaxEncodedLen`) Storage: `Members::Suspensions` (r:3 w:0)
	/// Proof: `Members::Suspensions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode:
	/// `MaxEncodedLen`) Storage: `Screening::Credentials` (r:3 w:0) Proof: `Screening::Credentials`
	/// (`max_values`: None, `max_size`: Some(193), added: 2668, mode: `MaxEncodedLen`) Storage:
	/// `Members::Referrers` (r:4 w:0) Proof: `Members::Referrers` (`max_values`: None, `max_size`:
	/// Some(85), added: 2560, mode: `MaxEncodedLen`) Storage: `Members::Pairs` (r:6 w:0) Proof:
	/// `Members::Pairs` (`max_values`: None, `max_size`: Some(116), added: 2591, mode:
	/// `MaxEncodedLen`) Storage: `Jobs::Counterparties` (r:6 w:0) Proof: `Jobs::Counterparties`
	/// (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`) Storage:
	/// `Referrals::RecommendedCandidates` (r:3 w:0) Proof: `Referrals::RecommendedCandidates`
	/// (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`) Storage:
	/// `Screening::Ties` (r:6 w:3) Proof: `Screening::Ties` (`max_values`: None, `max_size`:
	/// Some(100), added: 2575, mode: `MaxEncodedLen`) Storage: `Screening::DueCursor` (r:1 w:0)
	/// Proof: `Screening::DueCursor` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode:
	/// `MaxEncodedLen`) Storage: `Screening::Seats` (r:0 w:3) Proof: `Screening::Seats`
	/// (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`) Storage:
	/// `Screening::DueItems` (r:0 w:2) Proof: `Screening::DueItems` (`max_values`: None,
	/// `max_size`: Some(63), added: 2538, mode: `MaxEncodedLen`) Storage: `Screening::StuckItems`
	/// (r:0 w:1) Proof: `Screening::StuckItems` (`max_values`: None, `max_size`: Some(55), added:
	/// 2530, mode: `MaxEncodedLen`)
	fn advance_draw() -> Weight {
		// Proof size: 4258 bytes measured, 16536 estimated, without components.
		// Shortest execution: 440_601_000 picoseconds.
		Weight::from_parts(451_938_000, 16536)
			.saturating_add(T::DbWeight::get().reads(47_u64))
			.saturating_add(T::DbWeight::get().writes(18_u64))
	}
	/// Storage: `Screening::Screeners` (r:1 w:0) Proof: `Screening::Screeners` (`max_values`: None,
	/// `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`) Storage:
	/// `Screening::CurrentParameters` (r:1 w:0) Proof: `Screening::CurrentParameters`
	/// (`max_values`: Some(1), `max_size`: Some(133), added: 628, mode: `MaxEncodedLen`) Storage:
	/// `Members::Members` (r:4 w:0) Proof: `Members::Members` (`max_values`: None, `max_size`:
	/// Some(170), added: 2645, mode: `MaxEncodedLen`) Storage: `Members::Suspensions` (r:1 w:0)
	/// Proof: `Members::Suspensions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode:
	/// `MaxEncodedLen`) Storage: `Screening::Credentials` (r:1 w:0) Proof: `Screening::Credentials`
	/// (`max_values`: None, `max_size`: Some(193), added: 2668, mode: `MaxEncodedLen`) Storage:
	/// `Members::Referrers` (r:4 w:0) Proof: `Members::Referrers` (`max_values`: None, `max_size`:
	/// Some(85), added: 2560, mode: `MaxEncodedLen`) Storage: `Members::Pairs` (r:2 w:0) Proof:
	/// `Members::Pairs` (`max_values`: None, `max_size`: Some(116), added: 2591, mode:
	/// `MaxEncodedLen`) Storage: `Jobs::Counterparties` (r:2 w:0) Proof: `Jobs::Counterparties`
	/// (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`) Storage:
	/// `Referrals::RecommendedCandidates` (r:1 w:0) Proof: `Referrals::RecommendedCandidates`
	/// (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`) Storage:
	/// `Screening::Ties` (r:2 w:0) Proof: `Screening::Ties` (`max_values`: None, `max_size`:
	/// Some(100), added: 2575, mode: `MaxEncodedLen`)
	fn eligible() -> Weight {
		// Proof size: 2358 bytes measured, 11570 estimated, without components.
		// Shortest execution: 127_942_000 picoseconds.
		Weight::from_parts(131_478_000, 11570)
			.saturating_add(T::DbWeight::get().reads(19_u64))
	}
	/// Storage: `Screening::Requests` (r:1 w:1) Proof: `Screening::Requests` (`max_values`: None,
	/// `max_size`: Some(785), added: 3260, mode: `MaxEncodedLen`) Storage: `Screening::Screeners`
	/// (r:3 w:3) Proof: `Screening::Screeners` (`max_values`: None, `max_size`: Some(91), added:
	/// 2566, mode: `MaxEncodedLen`) Storage: `Screening::Ties` (r:6 w:6) Proof: `Screening::Ties`
	/// (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`) Storage:
	/// `Sortition::Freezes` (r:1 w:1) Proof: `Sortition::Freezes` (`max_values`: None, `max_size`:
	/// Some(71), added: 2546, mode: `MaxEncodedLen`) Storage: `Sortition::Draws` (r:1 w:1) Proof:
	/// `Sortition::Draws` (`max_values`: None, `max_size`: Some(10619), added: 13094, mode:
	/// `MaxEncodedLen`) Storage: `Sortition::Slots` (r:3 w:3) Proof: `Sortition::Slots`
	/// (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`) Storage:
	/// `Sortition::Pools` (r:1 w:1) Proof: `Sortition::Pools` (`max_values`: None, `max_size`:
	/// Some(72), added: 2547, mode: `MaxEncodedLen`) Storage: `Members::Members` (r:4 w:1) Proof:
	/// `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode:
	/// `MaxEncodedLen`) Storage: `Screening::Ledger` (r:1 w:1) Proof: `Screening::Ledger`
	/// (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`) Storage:
	/// `System::Account` (r:6 w:6) Proof: `System::Account` (`max_values`: None, `max_size`:
	/// Some(128), added: 2603, mode: `MaxEncodedLen`) Storage: `Screening::Records` (r:6 w:6)
	/// Proof: `Screening::Records` (`max_values`: None, `max_size`: Some(82), added: 2557, mode:
	/// `MaxEncodedLen`) Storage: `Screening::Rewards` (r:1 w:1) Proof: `Screening::Rewards`
	/// (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`) Storage:
	/// `Screening::CurrentParameters` (r:1 w:0) Proof: `Screening::CurrentParameters`
	/// (`max_values`: Some(1), `max_size`: Some(133), added: 628, mode: `MaxEncodedLen`) Storage:
	/// `Screening::DueCursor` (r:1 w:0) Proof: `Screening::DueCursor` (`max_values`: Some(1),
	/// `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`) Storage: `Members::OpenItems` (r:1
	/// w:1) Proof: `Members::OpenItems` (`max_values`: None, `max_size`: Some(101), added: 2576,
	/// mode: `MaxEncodedLen`) Storage: `Screening::Credentials` (r:1 w:1) Proof:
	/// `Screening::Credentials` (`max_values`: None, `max_size`: Some(193), added: 2668, mode:
	/// `MaxEncodedLen`) Storage: `Balances::Holds` (r:1 w:1) Proof: `Balances::Holds`
	/// (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`) Storage:
	/// `Screening::OpenRequests` (r:0 w:1) Proof: `Screening::OpenRequests` (`max_values`: None,
	/// `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`) Storage: `Screening::Seats` (r:0
	/// w:3) Proof: `Screening::Seats` (`max_values`: None, `max_size`: Some(60), added: 2535, mode:
	/// `MaxEncodedLen`) Storage: `Screening::DueItems` (r:0 w:3) Proof: `Screening::DueItems`
	/// (`max_values`: None, `max_size`: Some(63), added: 2538, mode: `MaxEncodedLen`) Storage:
	/// `Screening::StuckItems` (r:0 w:2) Proof: `Screening::StuckItems` (`max_values`: None,
	/// `max_size`: Some(55), added: 2530, mode: `MaxEncodedLen`) Storage: `Screening::Vestings`
	/// (r:0 w:1) Proof: `Screening::Vestings` (`max_values`: None, `max_size`: Some(150), added:
	/// 2625, mode: `MaxEncodedLen`)
	fn advance_judged() -> Weight {
		// Proof size: 6779 bytes measured, 16608 estimated, without components.
		// Shortest execution: 703_635_000 picoseconds.
		Weight::from_parts(724_126_000, 16608)
			.saturating_add(T::DbWeight::get().reads(39_u64))
			.saturating_add(T::DbWeight::get().writes(44_u64))
	}
	/// Storage: `Screening::Requests` (r:1 w:1) Proof: `Screening::Requests` (`max_values`: None,
	/// `max_size`: Some(785), added: 3260, mode: `MaxEncodedLen`) Storage: `Screening::Screeners`
	/// (r:3 w:3) Proof: `Screening::Screeners` (`max_values`: None, `max_size`: Some(91), added:
	/// 2566, mode: `MaxEncodedLen`) Storage: `Screening::Ties` (r:3 w:3) Proof: `Screening::Ties`
	/// (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`) Storage:
	/// `Sortition::Draws` (r:1 w:1) Proof: `Sortition::Draws` (`max_values`: None, `max_size`:
	/// Some(10619), added: 13094, mode: `MaxEncodedLen`) Storage: `Sortition::Slots` (r:3 w:3)
	/// Proof: `Sortition::Slots` (`max_values`: None, `max_size`: Some(77), added: 2552, mode:
	/// `MaxEncodedLen`) Storage: `Screening::Records` (r:3 w:3) Proof: `Screening::Records`
	/// (`max_values`: None, `max_size`: Some(82), added: 2557, mode: `MaxEncodedLen`) Storage:
	/// `Screening::CurrentParameters` (r:1 w:0) Proof: `Screening::CurrentParameters`
	/// (`max_values`: Some(1), `max_size`: Some(133), added: 628, mode: `MaxEncodedLen`) Storage:
	/// `Balances::Holds` (r:3 w:3) Proof: `Balances::Holds` (`max_values`: None, `max_size`:
	/// Some(427), added: 2902, mode: `MaxEncodedLen`) Storage: `System::Account` (r:6 w:6) Proof:
	/// `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode:
	/// `MaxEncodedLen`) Storage: `Sortition::Members` (r:3 w:0) Proof: `Sortition::Members`
	/// (`max_values`: None, `max_size`: Some(63), added: 2538, mode: `MaxEncodedLen`) Storage:
	/// `Sortition::Pools` (r:1 w:1) Proof: `Sortition::Pools` (`max_values`: None, `max_size`:
	/// Some(72), added: 2547, mode: `MaxEncodedLen`) Storage: `Screening::DueCursor` (r:1 w:0)
	/// Proof: `Screening::DueCursor` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode:
	/// `MaxEncodedLen`) Storage: `Sortition::Freezes` (r:1 w:1) Proof: `Sortition::Freezes`
	/// (`max_values`: None, `max_size`: Some(71), added: 2546, mode: `MaxEncodedLen`) Storage:
	/// `Screening::Ledger` (r:1 w:1) Proof: `Screening::Ledger` (`max_values`: Some(1), `max_size`:
	/// Some(16), added: 511, mode: `MaxEncodedLen`) Storage: `Members::OpenItems` (r:1 w:1) Proof:
	/// `Members::OpenItems` (`max_values`: None, `max_size`: Some(101), added: 2576, mode:
	/// `MaxEncodedLen`) Storage: `Members::Members` (r:1 w:1) Proof: `Members::Members`
	/// (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`) Storage:
	/// `Screening::CoolDowns` (r:1 w:1) Proof: `Screening::CoolDowns` (`max_values`: None,
	/// `max_size`: Some(82), added: 2557, mode: `MaxEncodedLen`) Storage: `Screening::OpenRequests`
	/// (r:0 w:1) Proof: `Screening::OpenRequests` (`max_values`: None, `max_size`: Some(62), added:
	/// 2537, mode: `MaxEncodedLen`) Storage: `Screening::Seats` (r:0 w:3) Proof: `Screening::Seats`
	/// (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`) Storage:
	/// `Screening::DueItems` (r:0 w:8) Proof: `Screening::DueItems` (`max_values`: None,
	/// `max_size`: Some(63), added: 2538, mode: `MaxEncodedLen`) Storage: `Screening::StuckItems`
	/// (r:0 w:4) Proof: `Screening::StuckItems` (`max_values`: None, `max_size`: Some(55), added:
	/// 2530, mode: `MaxEncodedLen`)
	fn advance_silent() -> Weight {
		// Proof size: 6310 bytes measured, 16608 estimated, without components.
		// Shortest execution: 727_812_000 picoseconds.
		Weight::from_parts(751_117_000, 16608)
			.saturating_add(T::DbWeight::get().reads(34_u64))
			.saturating_add(T::DbWeight::get().writes(45_u64))
	}
	/// Storage: `Screening::Requests` (r:1 w:1) Proof: `Screening::Requests` (`max_values`: None,
	/// `max_size`: Some(785), added: 3260, mode: `MaxEncodedLen`) Storage:
	/// `Screening::CurrentParameters` (r:1 w:0) Proof: `Screening::CurrentParameters`
	/// (`max_values`: Some(1), `max_size`: Some(133), added: 628, mode: `MaxEncodedLen`) Storage:
	/// `Screening::CoolDowns` (r:1 w:1) Proof: `Screening::CoolDowns` (`max_values`: None,
	/// `max_size`: Some(82), added: 2557, mode: `MaxEncodedLen`) Storage: `System::Account` (r:1
	/// w:1) Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode:
	/// `MaxEncodedLen`) Storage: `Balances::Holds` (r:1 w:1) Proof: `Balances::Holds`
	/// (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`) Storage:
	/// `Screening::DueCursor` (r:1 w:0) Proof: `Screening::DueCursor` (`max_values`: Some(1),
	/// `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`) Storage: `Screening::OpenRequests`
	/// (r:0 w:1) Proof: `Screening::OpenRequests` (`max_values`: None, `max_size`: Some(62), added:
	/// 2537, mode: `MaxEncodedLen`) Storage: `Screening::DueItems` (r:0 w:2) Proof:
	/// `Screening::DueItems` (`max_values`: None, `max_size`: Some(63), added: 2538, mode:
	/// `MaxEncodedLen`) Storage: `Screening::StuckItems` (r:0 w:2) Proof: `Screening::StuckItems`
	/// (`max_values`: None, `max_size`: Some(55), added: 2530, mode: `MaxEncodedLen`)
	fn advance_failed() -> Weight {
		// Proof size: 1585 bytes measured, 4250 estimated, without components.
		// Shortest execution: 129_354_000 picoseconds.
		Weight::from_parts(131_928_000, 4250)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	/// Storage: `Screening::Credentials` (r:1 w:1) Proof: `Screening::Credentials` (`max_values`:
	/// None, `max_size`: Some(193), added: 2668, mode: `MaxEncodedLen`) Storage: `Screening::Ties`
	/// (r:3 w:3) Proof: `Screening::Ties` (`max_values`: None, `max_size`: Some(100), added: 2575,
	/// mode: `MaxEncodedLen`) Storage: `Screening::Records` (r:3 w:3) Proof: `Screening::Records`
	/// (`max_values`: None, `max_size`: Some(82), added: 2557, mode: `MaxEncodedLen`) Storage:
	/// `Screening::Vestings` (r:1 w:1) Proof: `Screening::Vestings` (`max_values`: None,
	/// `max_size`: Some(150), added: 2625, mode: `MaxEncodedLen`) Storage: `Screening::Rewards`
	/// (r:1 w:1) Proof: `Screening::Rewards` (`max_values`: None, `max_size`: Some(62), added:
	/// 2537, mode: `MaxEncodedLen`) Storage: `Screening::Ledger` (r:1 w:1) Proof:
	/// `Screening::Ledger` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode:
	/// `MaxEncodedLen`) Storage: `System::Account` (r:2 w:2) Proof: `System::Account`
	/// (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`) Storage:
	/// `Screening::CurrentParameters` (r:1 w:0) Proof: `Screening::CurrentParameters`
	/// (`max_values`: Some(1), `max_size`: Some(133), added: 628, mode: `MaxEncodedLen`) Storage:
	/// `Screening::CoolDowns` (r:1 w:1) Proof: `Screening::CoolDowns` (`max_values`: None,
	/// `max_size`: Some(82), added: 2557, mode: `MaxEncodedLen`) Storage: `Screening::DueCursor`
	/// (r:1 w:0) Proof: `Screening::DueCursor` (`max_values`: Some(1), `max_size`: Some(4), added:
	/// 499, mode: `MaxEncodedLen`) Storage: `Screening::DueItems` (r:0 w:3) Proof:
	/// `Screening::DueItems` (`max_values`: None, `max_size`: Some(63), added: 2538, mode:
	/// `MaxEncodedLen`) Storage: `Screening::StuckItems` (r:0 w:2) Proof: `Screening::StuckItems`
	/// (`max_values`: None, `max_size`: Some(55), added: 2530, mode: `MaxEncodedLen`)
	fn revoke_credential() -> Weight {
		// Proof size: 2275 bytes measured, 8715 estimated, without components.
		// Shortest execution: 350_215_000 picoseconds.
		Weight::from_parts(357_917_000, 8715)
			.saturating_add(T::DbWeight::get().reads(15_u64))
			.saturating_add(T::DbWeight::get().writes(18_u64))
	}
	/// Storage: `Screening::UnclaimedAmounts` (r:1 w:1) Proof: `Screening::UnclaimedAmounts`
	/// (`max_values`: None, `max_size`: Some(72), added: 2547, mode: `MaxEncodedLen`) Storage:
	/// `Screening::Ledger` (r:1 w:1) Proof: `Screening::Ledger` (`max_values`: Some(1), `max_size`:
	/// Some(16), added: 511, mode: `MaxEncodedLen`) Storage: `System::Account` (r:2 w:2) Proof:
	/// `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode:
	/// `MaxEncodedLen`) Storage: `Screening::DueItems` (r:0 w:1) Proof: `Screening::DueItems`
	/// (`max_values`: None, `max_size`: Some(63), added: 2538, mode: `MaxEncodedLen`) Storage:
	/// `Screening::StuckItems` (r:0 w:1) Proof: `Screening::StuckItems` (`max_values`: None,
	/// `max_size`: Some(55), added: 2530, mode: `MaxEncodedLen`)
	fn claim() -> Weight {
		// Proof size: 574 bytes measured, 6196 estimated, without components.
		// Shortest execution: 110_566_000 picoseconds.
		Weight::from_parts(113_470_000, 6196)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `Screening::CurrentParameters` (r:1 w:0) Proof: `Screening::CurrentParameters`
	/// (`max_values`: Some(1), `max_size`: Some(133), added: 628, mode: `MaxEncodedLen`) Storage:
	/// `Screening::UnclaimedAmounts` (r:1 w:1) Proof: `Screening::UnclaimedAmounts` (`max_values`:
	/// None, `max_size`: Some(72), added: 2547, mode: `MaxEncodedLen`) Storage:
	/// `Screening::DueCursor` (r:1 w:0) Proof: `Screening::DueCursor` (`max_values`: Some(1),
	/// `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`) Storage: `Screening::DueItems` (r:0
	/// w:1) Proof: `Screening::DueItems` (`max_values`: None, `max_size`: Some(63), added: 2538,
	/// mode: `MaxEncodedLen`) Storage: `Screening::StuckItems` (r:0 w:1) Proof:
	/// `Screening::StuckItems` (`max_values`: None, `max_size`: Some(55), added: 2530, mode:
	/// `MaxEncodedLen`)
	fn keep() -> Weight {
		// Proof size: 430 bytes measured, 3537 estimated, without components.
		// Shortest execution: 30_135_000 picoseconds.
		Weight::from_parts(31_868_000, 3537)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Screening::CurrentParameters` (r:1 w:0) Proof: `Screening::CurrentParameters`
	/// (`max_values`: Some(1), `max_size`: Some(133), added: 628, mode: `MaxEncodedLen`) Storage:
	/// `Screening::LastServiced` (r:1 w:0) Proof: `Screening::LastServiced` (`max_values`: Some(1),
	/// `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`) Storage: `Screening::DueCursor`
	/// (r:1 w:1) Proof: `Screening::DueCursor` (`max_values`: Some(1), `max_size`: Some(4), added:
	/// 499, mode: `MaxEncodedLen`) Storage: `Screening::DueItems` (r:2 w:0) Proof:
	/// `Screening::DueItems` (`max_values`: None, `max_size`: Some(63), added: 2538, mode:
	/// `MaxEncodedLen`)
	fn due_block() -> Weight {
		// Proof size: 621 bytes measured, 6066 estimated, without components.
		// Shortest execution: 24_747_000 picoseconds.
		Weight::from_parts(26_019_000, 6066)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Screening::Credentials` (r:1 w:1) Proof: `Screening::Credentials` (`max_values`:
	/// None, `max_size`: Some(193), added: 2668, mode: `MaxEncodedLen`) Storage: `Screening::Ties`
	/// (r:3 w:3) Proof: `Screening::Ties` (`max_values`: None, `max_size`: Some(100), added: 2575,
	/// mode: `MaxEncodedLen`) Storage: `System::Account` (r:1 w:1) Proof: `System::Account`
	/// (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`) Storage:
	/// `Balances::Holds` (r:1 w:1) Proof: `Balances::Holds` (`max_values`: None, `max_size`:
	/// Some(427), added: 2902, mode: `MaxEncodedLen`) Storage: `Screening::DueItems` (r:0 w:1)
	/// Proof: `Screening::DueItems` (`max_values`: None, `max_size`: Some(63), added: 2538, mode:
	/// `MaxEncodedLen`) Storage: `Screening::StuckItems` (r:0 w:1) Proof: `Screening::StuckItems`
	/// (`max_values`: None, `max_size`: Some(55), added: 2530, mode: `MaxEncodedLen`)
	fn due_credential() -> Weight {
		// Proof size: 1545 bytes measured, 8715 estimated, without components.
		// Shortest execution: 119_379_000 picoseconds.
		Weight::from_parts(123_095_000, 8715)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	/// Storage: `Screening::CoolDowns` (r:1 w:1) Proof: `Screening::CoolDowns` (`max_values`: None,
	/// `max_size`: Some(82), added: 2557, mode: `MaxEncodedLen`) Storage: `System::Account` (r:1
	/// w:1) Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode:
	/// `MaxEncodedLen`) Storage: `Balances::Holds` (r:1 w:1) Proof: `Balances::Holds`
	/// (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`) Storage:
	/// `Screening::DueItems` (r:0 w:1) Proof: `Screening::DueItems` (`max_values`: None,
	/// `max_size`: Some(63), added: 2538, mode: `MaxEncodedLen`) Storage: `Screening::StuckItems`
	/// (r:0 w:1) Proof: `Screening::StuckItems` (`max_values`: None, `max_size`: Some(55), added:
	/// 2530, mode: `MaxEncodedLen`)
	fn due_cool_down() -> Weight {
		// Proof size: 969 bytes measured, 3892 estimated, without components.
		// Shortest execution: 96_374_000 picoseconds.
		Weight::from_parts(98_888_000, 3892)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Screening::Vestings` (r:1 w:1) Proof: `Screening::Vestings` (`max_values`: None,
	/// `max_size`: Some(150), added: 2625, mode: `MaxEncodedLen`) Storage: `Screening::Rewards`
	/// (r:1 w:1) Proof: `Screening::Rewards` (`max_values`: None, `max_size`: Some(62), added:
	/// 2537, mode: `MaxEncodedLen`) Storage: `Members::Members` (r:3 w:0) Proof: `Members::Members`
	/// (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`) Storage:
	/// `Screening::Ledger` (r:1 w:1) Proof: `Screening::Ledger` (`max_values`: Some(1), `max_size`:
	/// Some(16), added: 511, mode: `MaxEncodedLen`) Storage: `System::Account` (r:4 w:4) Proof:
	/// `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode:
	/// `MaxEncodedLen`) Storage: `Screening::DueItems` (r:0 w:1) Proof: `Screening::DueItems`
	/// (`max_values`: None, `max_size`: Some(63), added: 2538, mode: `MaxEncodedLen`) Storage:
	/// `Screening::StuckItems` (r:0 w:1) Proof: `Screening::StuckItems` (`max_values`: None,
	/// `max_size`: Some(55), added: 2530, mode: `MaxEncodedLen`)
	fn due_vesting() -> Weight {
		// Proof size: 2099 bytes measured, 11402 estimated, without components.
		// Shortest execution: 299_799_000 picoseconds.
		Weight::from_parts(305_969_000, 11402)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	/// Storage: `Screening::Screeners` (r:1 w:1) Proof: `Screening::Screeners` (`max_values`: None,
	/// `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`) Storage: `Sortition::Members` (r:1
	/// w:1) Proof: `Sortition::Members` (`max_values`: None, `max_size`: Some(63), added: 2538,
	/// mode: `MaxEncodedLen`) Storage: `Sortition::Slots` (r:1 w:1) Proof: `Sortition::Slots`
	/// (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`) Storage:
	/// `Sortition::Pools` (r:1 w:1) Proof: `Sortition::Pools` (`max_values`: None, `max_size`:
	/// Some(72), added: 2547, mode: `MaxEncodedLen`) Storage: `System::Account` (r:1 w:1) Proof:
	/// `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode:
	/// `MaxEncodedLen`) Storage: `Balances::Holds` (r:1 w:1) Proof: `Balances::Holds`
	/// (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`) Storage:
	/// `Members::OpenItems` (r:1 w:1) Proof: `Members::OpenItems` (`max_values`: None, `max_size`:
	/// Some(101), added: 2576, mode: `MaxEncodedLen`) Storage: `Members::Members` (r:1 w:1) Proof:
	/// `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode:
	/// `MaxEncodedLen`) Storage: `Screening::DueItems` (r:0 w:1) Proof: `Screening::DueItems`
	/// (`max_values`: None, `max_size`: Some(63), added: 2538, mode: `MaxEncodedLen`) Storage:
	/// `Screening::StuckItems` (r:0 w:1) Proof: `Screening::StuckItems` (`max_values`: None,
	/// `max_size`: Some(55), added: 2530, mode: `MaxEncodedLen`)
	fn due_exit() -> Weight {
		// Proof size: 2615 bytes measured, 3892 estimated, without components.
		// Shortest execution: 160_831_000 picoseconds.
		Weight::from_parts(164_447_000, 3892)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(10_u64))
	}
	/// Storage: `Screening::UnclaimedAmounts` (r:1 w:1) Proof: `Screening::UnclaimedAmounts`
	/// (`max_values`: None, `max_size`: Some(72), added: 2547, mode: `MaxEncodedLen`) Storage:
	/// `Screening::Ledger` (r:1 w:1) Proof: `Screening::Ledger` (`max_values`: Some(1), `max_size`:
	/// Some(16), added: 511, mode: `MaxEncodedLen`) Storage: `System::Account` (r:2 w:2) Proof:
	/// `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode:
	/// `MaxEncodedLen`) Storage: `Screening::DueItems` (r:0 w:1) Proof: `Screening::DueItems`
	/// (`max_values`: None, `max_size`: Some(63), added: 2538, mode: `MaxEncodedLen`) Storage:
	/// `Screening::StuckItems` (r:0 w:1) Proof: `Screening::StuckItems` (`max_values`: None,
	/// `max_size`: Some(55), added: 2530, mode: `MaxEncodedLen`)
	fn due_unclaimed() -> Weight {
		// Proof size: 677 bytes measured, 6196 estimated, without components.
		// Shortest execution: 100_601_000 picoseconds.
		Weight::from_parts(103_515_000, 6196)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
}

/// For tests.
impl WeightInfo for () {
	/// Storage: `Screening::CurrentParameters` (r:1 w:1) Proof: `Screening::CurrentParameters`
	/// (`max_values`: Some(1), `max_size`: Some(133), added: 628, mode: `MaxEncodedLen`)
	fn set_parameters() -> Weight {
		// Proof size: 320 bytes measured, 1618 estimated, without components.
		// Shortest execution: 12_349_000 picoseconds.
		Weight::from_parts(13_210_000, 1618)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Screening::NextSkill` (r:1 w:1) Proof: `Screening::NextSkill` (`max_values`:
	/// Some(1), `max_size`: Some(2), added: 497, mode: `MaxEncodedLen`) Storage:
	/// `Screening::Skills` (r:0 w:1) Proof: `Screening::Skills` (`max_values`: None, `max_size`:
	/// Some(77), added: 2552, mode: `MaxEncodedLen`)
	fn add_skill() -> Weight {
		// Proof size: 222 bytes measured, 1487 estimated, without components.
		// Shortest execution: 15_493_000 picoseconds.
		Weight::from_parts(16_154_000, 1487)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `Screening::Skills` (r:1 w:1) Proof: `Screening::Skills` (`max_values`: None,
	/// `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	fn retire_skill() -> Weight {
		// Proof size: 347 bytes measured, 3542 estimated, without components.
		// Shortest execution: 18_668_000 picoseconds.
		Weight::from_parts(19_569_000, 3542)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Screening::Skills` (r:1 w:0) Proof: `Screening::Skills` (`max_values`: None,
	/// `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`) Storage: `Members::Members` (r:1
	/// w:0) Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645,
	/// mode: `MaxEncodedLen`) Storage: `Screening::Credentials` (r:1 w:1) Proof:
	/// `Screening::Credentials` (`max_values`: None, `max_size`: Some(193), added: 2668, mode:
	/// `MaxEncodedLen`) Storage: `Screening::Ties` (r:3 w:3) Proof: `Screening::Ties`
	/// (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`) Storage:
	/// `System::Account` (r:1 w:1) Proof: `System::Account` (`max_values`: None, `max_size`:
	/// Some(128), added: 2603, mode: `MaxEncodedLen`) Storage: `Balances::Holds` (r:1 w:1) Proof:
	/// `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode:
	/// `MaxEncodedLen`) Storage: `Screening::CurrentParameters` (r:1 w:0) Proof:
	/// `Screening::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(133), added: 628,
	/// mode: `MaxEncodedLen`) Storage: `Screening::DueCursor` (r:1 w:0) Proof:
	/// `Screening::DueCursor` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode:
	/// `MaxEncodedLen`) Storage: `Screening::DueItems` (r:0 w:1) Proof: `Screening::DueItems`
	/// (`max_values`: None, `max_size`: Some(63), added: 2538, mode: `MaxEncodedLen`) Storage:
	/// `Screening::StuckItems` (r:0 w:1) Proof: `Screening::StuckItems` (`max_values`: None,
	/// `max_size`: Some(55), added: 2530, mode: `MaxEncodedLen`)
	fn appoint_screener() -> Weight {
		// Proof size: 2369 bytes measured, 8715 estimated, without components.
		// Shortest execution: 154_562_000 picoseconds.
		Weight::from_parts(158_528_000, 8715)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(8_u64))
	}
	/// Storage: `Screening::Skills` (r:1 w:0) Proof: `Screening::Skills` (`max_values`: None,
	/// `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`) Storage: `Members::Members` (r:1
	/// w:1) Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645,
	/// mode: `MaxEncodedLen`) Storage: `Members::Suspensions` (r:1 w:0) Proof:
	/// `Members::Suspensions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode:
	/// `MaxEncodedLen`) Storage: `Screening::Screeners` (r:1 w:1) Proof: `Screening::Screeners`
	/// (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`) Storage:
	/// `Screening::Credentials` (r:1 w:0) Proof: `Screening::Credentials` (`max_values`: None,
	/// `max_size`: Some(193), added: 2668, mode: `MaxEncodedLen`) Storage:
	/// `Screening::CurrentParameters` (r:1 w:0) Proof: `Screening::CurrentParameters`
	/// (`max_values`: Some(1), `max_size`: Some(133), added: 628, mode: `MaxEncodedLen`) Storage:
	/// `Members::UnrelatedClients` (r:1 w:0) Proof: `Members::UnrelatedClients` (`max_values`:
	/// None, `max_size`: Some(209), added: 2684, mode: `MaxEncodedLen`) Storage:
	/// `Members::OpenItems` (r:1 w:1) Proof: `Members::OpenItems` (`max_values`: None, `max_size`:
	/// Some(101), added: 2576, mode: `MaxEncodedLen`) Storage: `System::Account` (r:1 w:1) Proof:
	/// `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode:
	/// `MaxEncodedLen`) Storage: `Balances::Holds` (r:1 w:1) Proof: `Balances::Holds`
	/// (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`) Storage:
	/// `Sortition::Members` (r:1 w:1) Proof: `Sortition::Members` (`max_values`: None, `max_size`:
	/// Some(63), added: 2538, mode: `MaxEncodedLen`) Storage: `Sortition::Pools` (r:1 w:1) Proof:
	/// `Sortition::Pools` (`max_values`: None, `max_size`: Some(72), added: 2547, mode:
	/// `MaxEncodedLen`) Storage: `Sortition::Slots` (r:0 w:1) Proof: `Sortition::Slots`
	/// (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	fn become_screener() -> Weight {
		// Proof size: 3275 bytes measured, 3892 estimated, without components.
		// Shortest execution: 186_821_000 picoseconds.
		Weight::from_parts(192_138_000, 3892)
			.saturating_add(RocksDbWeight::get().reads(12_u64))
			.saturating_add(RocksDbWeight::get().writes(8_u64))
	}
	/// Storage: `Screening::Screeners` (r:1 w:1) Proof: `Screening::Screeners` (`max_values`: None,
	/// `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`) Storage: `Sortition::Members` (r:1
	/// w:1) Proof: `Sortition::Members` (`max_values`: None, `max_size`: Some(63), added: 2538,
	/// mode: `MaxEncodedLen`) Storage: `Sortition::Slots` (r:1 w:1) Proof: `Sortition::Slots`
	/// (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`) Storage:
	/// `Sortition::Pools` (r:1 w:1) Proof: `Sortition::Pools` (`max_values`: None, `max_size`:
	/// Some(72), added: 2547, mode: `MaxEncodedLen`) Storage: `System::Account` (r:1 w:1) Proof:
	/// `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode:
	/// `MaxEncodedLen`) Storage: `Balances::Holds` (r:1 w:1) Proof: `Balances::Holds`
	/// (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`) Storage:
	/// `Members::OpenItems` (r:1 w:1) Proof: `Members::OpenItems` (`max_values`: None, `max_size`:
	/// Some(101), added: 2576, mode: `MaxEncodedLen`) Storage: `Members::Members` (r:1 w:1) Proof:
	/// `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode:
	/// `MaxEncodedLen`) Storage: `Screening::DueItems` (r:0 w:1) Proof: `Screening::DueItems`
	/// (`max_values`: None, `max_size`: Some(63), added: 2538, mode: `MaxEncodedLen`) Storage:
	/// `Screening::StuckItems` (r:0 w:1) Proof: `Screening::StuckItems` (`max_values`: None,
	/// `max_size`: Some(55), added: 2530, mode: `MaxEncodedLen`)
	fn retire_as_screener() -> Weight {
		// Proof size: 2615 bytes measured, 3892 estimated, without components.
		// Shortest execution: 167_761_000 picoseconds.
		Weight::from_parts(173_830_000, 3892)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(10_u64))
	}
	/// Storage: `Screening::Skills` (r:1 w:0) Proof: `Screening::Skills` (`max_values`: None,
	/// `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`) Storage: `Members::Members` (r:1
	/// w:1) Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645,
	/// mode: `MaxEncodedLen`) Storage: `Members::Suspensions` (r:1 w:0) Proof:
	/// `Members::Suspensions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode:
	/// `MaxEncodedLen`) Storage: `Screening::OpenRequests` (r:1 w:1) Proof:
	/// `Screening::OpenRequests` (`max_values`: None, `max_size`: Some(62), added: 2537, mode:
	/// `MaxEncodedLen`) Storage: `Screening::CurrentParameters` (r:1 w:0) Proof:
	/// `Screening::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(133), added: 628,
	/// mode: `MaxEncodedLen`) Storage: `Screening::CoolDowns` (r:1 w:0) Proof:
	/// `Screening::CoolDowns` (`max_values`: None, `max_size`: Some(82), added: 2557, mode:
	/// `MaxEncodedLen`) Storage: `Screening::Credentials` (r:1 w:0) Proof: `Screening::Credentials`
	/// (`max_values`: None, `max_size`: Some(193), added: 2668, mode: `MaxEncodedLen`) Storage:
	/// `Screening::NextRequest` (r:1 w:1) Proof: `Screening::NextRequest` (`max_values`: Some(1),
	/// `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`) Storage: `Members::OpenItems` (r:1
	/// w:1) Proof: `Members::OpenItems` (`max_values`: None, `max_size`: Some(101), added: 2576,
	/// mode: `MaxEncodedLen`) Storage: `System::Account` (r:2 w:2) Proof: `System::Account`
	/// (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`) Storage:
	/// `Balances::Holds` (r:1 w:1) Proof: `Balances::Holds` (`max_values`: None, `max_size`:
	/// Some(427), added: 2902, mode: `MaxEncodedLen`) Storage: `Screening::Ledger` (r:1 w:1) Proof:
	/// `Screening::Ledger` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode:
	/// `MaxEncodedLen`) Storage: `Sortition::Freezes` (r:1 w:1) Proof: `Sortition::Freezes`
	/// (`max_values`: None, `max_size`: Some(71), added: 2546, mode: `MaxEncodedLen`) Storage:
	/// `Sortition::CurrentParameters` (r:1 w:0) Proof: `Sortition::CurrentParameters`
	/// (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`) Storage:
	/// `Sortition::Pools` (r:1 w:1) Proof: `Sortition::Pools` (`max_values`: None, `max_size`:
	/// Some(72), added: 2547, mode: `MaxEncodedLen`) Storage: `Sortition::CurrentEpoch` (r:1 w:0)
	/// Proof: `Sortition::CurrentEpoch` (`max_values`: Some(1), `max_size`: Some(56), added: 551,
	/// mode: `MaxEncodedLen`) Storage: `Sortition::Seeds` (r:1 w:1) Proof: `Sortition::Seeds`
	/// (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`) Storage:
	/// `Sortition::Draws` (r:1 w:0) Proof: `Sortition::Draws` (`max_values`: None, `max_size`:
	/// Some(10619), added: 13094, mode: `MaxEncodedLen`) Storage: `Screening::DueCursor` (r:1 w:0)
	/// Proof: `Screening::DueCursor` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode:
	/// `MaxEncodedLen`) Storage: `Screening::DueItems` (r:0 w:1) Proof: `Screening::DueItems`
	/// (`max_values`: None, `max_size`: Some(63), added: 2538, mode: `MaxEncodedLen`) Storage:
	/// `Screening::Requests` (r:0 w:1) Proof: `Screening::Requests` (`max_values`: None,
	/// `max_size`: Some(785), added: 3260, mode: `MaxEncodedLen`)
	fn request_screening() -> Weight {
		// Proof size: 3227 bytes measured, 14084 estimated, without components.
		// Shortest execution: 299_530_000 picoseconds.
		Weight::from_parts(307_041_000, 14084)
			.saturating_add(RocksDbWeight::get().reads(20_u64))
			.saturating_add(RocksDbWeight::get().writes(13_u64))
	}
	/// Storage: `Screening::Requests` (r:1 w:1) Proof: `Screening::Requests` (`max_values`: None,
	/// `max_size`: Some(785), added: 3260, mode: `MaxEncodedLen`) Storage:
	/// `Screening::CurrentParameters` (r:1 w:0) Proof: `Screening::CurrentParameters`
	/// (`max_values`: Some(1), `max_size`: Some(133), added: 628, mode: `MaxEncodedLen`) Storage:
	/// `Members::Members` (r:1 w:1) Proof: `Members::Members` (`max_values`: None, `max_size`:
	/// Some(170), added: 2645, mode: `MaxEncodedLen`) Storage: `Members::OpenItems` (r:1 w:1)
	/// Proof: `Members::OpenItems` (`max_values`: None, `max_size`: Some(101), added: 2576, mode:
	/// `MaxEncodedLen`) Storage: `Screening::Ledger` (r:1 w:1) Proof: `Screening::Ledger`
	/// (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`) Storage:
	/// `System::Account` (r:2 w:2) Proof: `System::Account` (`max_values`: None, `max_size`:
	/// Some(128), added: 2603, mode: `MaxEncodedLen`) Storage: `Sortition::Freezes` (r:1 w:1)
	/// Proof: `Sortition::Freezes` (`max_values`: None, `max_size`: Some(71), added: 2546, mode:
	/// `MaxEncodedLen`) Storage: `Sortition::CurrentParameters` (r:1 w:0) Proof:
	/// `Sortition::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(16), added: 511,
	/// mode: `MaxEncodedLen`) Storage: `Sortition::Pools` (r:1 w:1) Proof: `Sortition::Pools`
	/// (`max_values`: None, `max_size`: Some(72), added: 2547, mode: `MaxEncodedLen`) Storage:
	/// `Sortition::CurrentEpoch` (r:1 w:0) Proof: `Sortition::CurrentEpoch` (`max_values`: Some(1),
	/// `max_size`: Some(56), added: 551, mode: `MaxEncodedLen`) Storage: `Sortition::Seeds` (r:1
	/// w:1) Proof: `Sortition::Seeds` (`max_values`: None, `max_size`: Some(49), added: 2524, mode:
	/// `MaxEncodedLen`) Storage: `Sortition::Draws` (r:1 w:0) Proof: `Sortition::Draws`
	/// (`max_values`: None, `max_size`: Some(10619), added: 13094, mode: `MaxEncodedLen`) Storage:
	/// `Screening::DueCursor` (r:1 w:0) Proof: `Screening::DueCursor` (`max_values`: Some(1),
	/// `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`) Storage: `Screening::DueItems` (r:0
	/// w:2) Proof: `Screening::DueItems` (`max_values`: None, `max_size`: Some(63), added: 2538,
	/// mode: `MaxEncodedLen`) Storage: `Screening::StuckItems` (r:0 w:1) Proof:
	/// `Screening::StuckItems` (`max_values`: None, `max_size`: Some(55), added: 2530, mode:
	/// `MaxEncodedLen`)
	fn claim_second_panel() -> Weight {
		// Proof size: 2601 bytes measured, 14084 estimated, without components.
		// Shortest execution: 208_593_000 picoseconds.
		Weight::from_parts(213_310_000, 14084)
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(12_u64))
	}
	/// Storage: `Screening::Requests` (r:1 w:1) Proof: `Screening::Requests` (`max_values`: None,
	/// `max_size`: Some(785), added: 3260, mode: `MaxEncodedLen`) Storage: `Screening::DueCursor`
	/// (r:1 w:0) Proof: `Screening::DueCursor` (`max_values`: Some(1), `max_size`: Some(4), added:
	/// 499, mode: `MaxEncodedLen`) Storage: `Screening::DueItems` (r:0 w:1) Proof:
	/// `Screening::DueItems` (`max_values`: None, `max_size`: Some(63), added: 2538, mode:
	/// `MaxEncodedLen`) Storage: `Screening::StuckItems` (r:0 w:1) Proof: `Screening::StuckItems`
	/// (`max_values`: None, `max_size`: Some(55), added: 2530, mode: `MaxEncodedLen`)
	fn commit_assessment() -> Weight {
		// Proof size: 952 bytes measured, 4250 estimated, without components.
		// Shortest execution: 43_085_000 picoseconds.
		Weight::from_parts(44_677_000, 4250)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: `Screening::Requests` (r:1 w:1) Proof: `Screening::Requests` (`max_values`: None,
	/// `max_size`: Some(785), added: 3260, mode: `MaxEncodedLen`) Storage: `System::BlockHash` (r:1
	/// w:0) Proof: `System::BlockHash` (`max_values`: None, `max_size`: Some(44), added: 2519,
	/// mode: `MaxEncodedLen`) Storage: `Screening::DueCursor` (r:1 w:0) Proof:
	/// `Screening::DueCursor` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode:
	/// `MaxEncodedLen`) Storage: `Screening::DueItems` (r:0 w:2) Proof: `Screening::DueItems`
	/// (`max_values`: None, `max_size`: Some(63), added: 2538, mode: `MaxEncodedLen`) Storage:
	/// `Screening::StuckItems` (r:0 w:1) Proof: `Screening::StuckItems` (`max_values`: None,
	/// `max_size`: Some(55), added: 2530, mode: `MaxEncodedLen`)
	fn submit_assessment() -> Weight {
		// Proof size: 976 bytes measured, 4250 estimated, without components.
		// Shortest execution: 50_196_000 picoseconds.
		Weight::from_parts(51_908_000, 4250)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	/// Storage: `Screening::Requests` (r:1 w:1) Proof: `Screening::Requests` (`max_values`: None,
	/// `max_size`: Some(785), added: 3260, mode: `MaxEncodedLen`) Storage: `Sortition::Freezes`
	/// (r:1 w:0) Proof: `Sortition::Freezes` (`max_values`: None, `max_size`: Some(71), added:
	/// 2546, mode: `MaxEncodedLen`) Storage: `Sortition::Draws` (r:1 w:1) Proof: `Sortition::Draws`
	/// (`max_values`: None, `max_size`: Some(10619), added: 13094, mode: `MaxEncodedLen`) Storage:
	/// `Sortition::Seeds` (r:1 w:1) Proof: `Sortition::Seeds` (`max_values`: None, `max_size`:
	/// Some(49), added: 2524, mode: `MaxEncodedLen`) Storage: `Sortition::Slots` (r:3 w:3) Proof:
	/// `Sortition::Slots` (`max_values`: None, `max_size`: Some(77), added: 2552, mode:
	/// `MaxEncodedLen`) Storage: `Screening::Screeners` (r:3 w:3) Proof: `Screening::Screeners`
	/// (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`) Storage:
	/// `Screening::CurrentParameters` (r:1 w:0) Proof: `Screening::CurrentParameters`
	/// (`max_values`: Some(1), `max_size`: Some(133), added: 628, mode: `MaxEncodedLen`) Storage:
	/// `Members::Members` (r:4 w:0) Proof: `Members::Members` (`max_values`: None, `max_size`:
	/// Some(170), added: 2645, mode: `MaxEncodedLen`) Storage: `Members::Suspensions` (r:3 w:0)
	/// Proof: `Members::Suspensions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode:
	/// `MaxEncodedLen`) Storage: `Screening::Credentials` (r:3 w:0) Proof: `Screening::Credentials`
	/// (`max_values`: None, `max_size`: Some(193), added: 2668, mode: `MaxEncodedLen`) Storage:
	/// `Members::Referrers` (r:4 w:0) Proof: `Members::Referrers` (`max_values`: None, `max_size`:
	/// Some(85), added: 2560, mode: `MaxEncodedLen`) Storage: `Members::Pairs` (r:6 w:0) Proof:
	/// `Members::Pairs` (`max_values`: None, `max_size`: Some(116), added: 2591, mode:
	/// `MaxEncodedLen`) Storage: `Jobs::Counterparties` (r:6 w:0) Proof: `Jobs::Counterparties`
	/// (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`) Storage:
	/// `Referrals::RecommendedCandidates` (r:3 w:0) Proof: `Referrals::RecommendedCandidates`
	/// (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`) Storage:
	/// `Screening::Ties` (r:6 w:3) Proof: `Screening::Ties` (`max_values`: None, `max_size`:
	/// Some(100), added: 2575, mode: `MaxEncodedLen`) Storage: `Screening::DueCursor` (r:1 w:0)
	/// Proof: `Screening::DueCursor` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode:
	/// `MaxEncodedLen`) Storage: `Screening::Seats` (r:0 w:3) Proof: `Screening::Seats`
	/// (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`) Storage:
	/// `Screening::DueItems` (r:0 w:2) Proof: `Screening::DueItems` (`max_values`: None,
	/// `max_size`: Some(63), added: 2538, mode: `MaxEncodedLen`) Storage: `Screening::StuckItems`
	/// (r:0 w:1) Proof: `Screening::StuckItems` (`max_values`: None, `max_size`: Some(55), added:
	/// 2530, mode: `MaxEncodedLen`)
	fn advance_draw() -> Weight {
		// Proof size: 4258 bytes measured, 16536 estimated, without components.
		// Shortest execution: 440_601_000 picoseconds.
		Weight::from_parts(451_938_000, 16536)
			.saturating_add(RocksDbWeight::get().reads(47_u64))
			.saturating_add(RocksDbWeight::get().writes(18_u64))
	}
	/// Storage: `Screening::Screeners` (r:1 w:0) Proof: `Screening::Screeners` (`max_values`: None,
	/// `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`) Storage:
	/// `Screening::CurrentParameters` (r:1 w:0) Proof: `Screening::CurrentParameters`
	/// (`max_values`: Some(1), `max_size`: Some(133), added: 628, mode: `MaxEncodedLen`) Storage:
	/// `Members::Members` (r:4 w:0) Proof: `Members::Members` (`max_values`: None, `max_size`:
	/// Some(170), added: 2645, mode: `MaxEncodedLen`) Storage: `Members::Suspensions` (r:1 w:0)
	/// Proof: `Members::Suspensions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode:
	/// `MaxEncodedLen`) Storage: `Screening::Credentials` (r:1 w:0) Proof: `Screening::Credentials`
	/// (`max_values`: None, `max_size`: Some(193), added: 2668, mode: `MaxEncodedLen`) Storage:
	/// `Members::Referrers` (r:4 w:0) Proof: `Members::Referrers` (`max_values`: None, `max_size`:
	/// Some(85), added: 2560, mode: `MaxEncodedLen`) Storage: `Members::Pairs` (r:2 w:0) Proof:
	/// `Members::Pairs` (`max_values`: None, `max_size`: Some(116), added: 2591, mode:
	/// `MaxEncodedLen`) Storage: `Jobs::Counterparties` (r:2 w:0) Proof: `Jobs::Counterparties`
	/// (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`) Storage:
	/// `Referrals::RecommendedCandidates` (r:1 w:0) Proof: `Referrals::RecommendedCandidates`
	/// (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`) Storage:
	/// `Screening::Ties` (r:2 w:0) Proof: `Screening::Ties` (`max_values`: None, `max_size`:
	/// Some(100), added: 2575, mode: `MaxEncodedLen`)
	fn eligible() -> Weight {
		// Proof size: 2358 bytes measured, 11570 estimated, without components.
		// Shortest execution: 127_942_000 picoseconds.
		Weight::from_parts(131_478_000, 11570)
			.saturating_add(RocksDbWeight::get().reads(19_u64))
	}
	/// Storage: `Screening::Requests` (r:1 w:1) Proof: `Screening::Requests` (`max_values`: None,
	/// `max_size`: Some(785), added: 3260, mode: `MaxEncodedLen`) Storage: `Screening::Screeners`
	/// (r:3 w:3) Proof: `Screening::Screeners` (`max_values`: None, `max_size`: Some(91), added:
	/// 2566, mode: `MaxEncodedLen`) Storage: `Screening::Ties` (r:6 w:6) Proof: `Screening::Ties`
	/// (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`) Storage:
	/// `Sortition::Freezes` (r:1 w:1) Proof: `Sortition::Freezes` (`max_values`: None, `max_size`:
	/// Some(71), added: 2546, mode: `MaxEncodedLen`) Storage: `Sortition::Draws` (r:1 w:1) Proof:
	/// `Sortition::Draws` (`max_values`: None, `max_size`: Some(10619), added: 13094, mode:
	/// `MaxEncodedLen`) Storage: `Sortition::Slots` (r:3 w:3) Proof: `Sortition::Slots`
	/// (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`) Storage:
	/// `Sortition::Pools` (r:1 w:1) Proof: `Sortition::Pools` (`max_values`: None, `max_size`:
	/// Some(72), added: 2547, mode: `MaxEncodedLen`) Storage: `Members::Members` (r:4 w:1) Proof:
	/// `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode:
	/// `MaxEncodedLen`) Storage: `Screening::Ledger` (r:1 w:1) Proof: `Screening::Ledger`
	/// (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`) Storage:
	/// `System::Account` (r:6 w:6) Proof: `System::Account` (`max_values`: None, `max_size`:
	/// Some(128), added: 2603, mode: `MaxEncodedLen`) Storage: `Screening::Records` (r:6 w:6)
	/// Proof: `Screening::Records` (`max_values`: None, `max_size`: Some(82), added: 2557, mode:
	/// `MaxEncodedLen`) Storage: `Screening::Rewards` (r:1 w:1) Proof: `Screening::Rewards`
	/// (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`) Storage:
	/// `Screening::CurrentParameters` (r:1 w:0) Proof: `Screening::CurrentParameters`
	/// (`max_values`: Some(1), `max_size`: Some(133), added: 628, mode: `MaxEncodedLen`) Storage:
	/// `Screening::DueCursor` (r:1 w:0) Proof: `Screening::DueCursor` (`max_values`: Some(1),
	/// `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`) Storage: `Members::OpenItems` (r:1
	/// w:1) Proof: `Members::OpenItems` (`max_values`: None, `max_size`: Some(101), added: 2576,
	/// mode: `MaxEncodedLen`) Storage: `Screening::Credentials` (r:1 w:1) Proof:
	/// `Screening::Credentials` (`max_values`: None, `max_size`: Some(193), added: 2668, mode:
	/// `MaxEncodedLen`) Storage: `Balances::Holds` (r:1 w:1) Proof: `Balances::Holds`
	/// (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`) Storage:
	/// `Screening::OpenRequests` (r:0 w:1) Proof: `Screening::OpenRequests` (`max_values`: None,
	/// `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`) Storage: `Screening::Seats` (r:0
	/// w:3) Proof: `Screening::Seats` (`max_values`: None, `max_size`: Some(60), added: 2535, mode:
	/// `MaxEncodedLen`) Storage: `Screening::DueItems` (r:0 w:3) Proof: `Screening::DueItems`
	/// (`max_values`: None, `max_size`: Some(63), added: 2538, mode: `MaxEncodedLen`) Storage:
	/// `Screening::StuckItems` (r:0 w:2) Proof: `Screening::StuckItems` (`max_values`: None,
	/// `max_size`: Some(55), added: 2530, mode: `MaxEncodedLen`) Storage: `Screening::Vestings`
	/// (r:0 w:1) Proof: `Screening::Vestings` (`max_values`: None, `max_size`: Some(150), added:
	/// 2625, mode: `MaxEncodedLen`)
	fn advance_judged() -> Weight {
		// Proof size: 6779 bytes measured, 16608 estimated, without components.
		// Shortest execution: 703_635_000 picoseconds.
		Weight::from_parts(724_126_000, 16608)
			.saturating_add(RocksDbWeight::get().reads(39_u64))
			.saturating_add(RocksDbWeight::get().writes(44_u64))
	}
	/// Storage: `Screening::Requests` (r:1 w:1) Proof: `Screening::Requests` (`max_values`: None,
	/// `max_size`: Some(785), added: 3260, mode: `MaxEncodedLen`) Storage: `Screening::Screeners`
	/// (r:3 w:3) Proof: `Screening::Screeners` (`max_values`: None, `max_size`: Some(91), added:
	/// 2566, mode: `MaxEncodedLen`) Storage: `Screening::Ties` (r:3 w:3) Proof: `Screening::Ties`
	/// (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`) Storage:
	/// `Sortition::Draws` (r:1 w:1) Proof: `Sortition::Draws` (`max_values`: None, `max_size`:
	/// Some(10619), added: 13094, mode: `MaxEncodedLen`) Storage: `Sortition::Slots` (r:3 w:3)
	/// Proof: `Sortition::Slots` (`max_values`: None, `max_size`: Some(77), added: 2552, mode:
	/// `MaxEncodedLen`) Storage: `Screening::Records` (r:3 w:3) Proof: `Screening::Records`
	/// (`max_values`: None, `max_size`: Some(82), added: 2557, mode: `MaxEncodedLen`) Storage:
	/// `Screening::CurrentParameters` (r:1 w:0) Proof: `Screening::CurrentParameters`
	/// (`max_values`: Some(1), `max_size`: Some(133), added: 628, mode: `MaxEncodedLen`) Storage:
	/// `Balances::Holds` (r:3 w:3) Proof: `Balances::Holds` (`max_values`: None, `max_size`:
	/// Some(427), added: 2902, mode: `MaxEncodedLen`) Storage: `System::Account` (r:6 w:6) Proof:
	/// `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode:
	/// `MaxEncodedLen`) Storage: `Sortition::Members` (r:3 w:0) Proof: `Sortition::Members`
	/// (`max_values`: None, `max_size`: Some(63), added: 2538, mode: `MaxEncodedLen`) Storage:
	/// `Sortition::Pools` (r:1 w:1) Proof: `Sortition::Pools` (`max_values`: None, `max_size`:
	/// Some(72), added: 2547, mode: `MaxEncodedLen`) Storage: `Screening::DueCursor` (r:1 w:0)
	/// Proof: `Screening::DueCursor` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode:
	/// `MaxEncodedLen`) Storage: `Sortition::Freezes` (r:1 w:1) Proof: `Sortition::Freezes`
	/// (`max_values`: None, `max_size`: Some(71), added: 2546, mode: `MaxEncodedLen`) Storage:
	/// `Screening::Ledger` (r:1 w:1) Proof: `Screening::Ledger` (`max_values`: Some(1), `max_size`:
	/// Some(16), added: 511, mode: `MaxEncodedLen`) Storage: `Members::OpenItems` (r:1 w:1) Proof:
	/// `Members::OpenItems` (`max_values`: None, `max_size`: Some(101), added: 2576, mode:
	/// `MaxEncodedLen`) Storage: `Members::Members` (r:1 w:1) Proof: `Members::Members`
	/// (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`) Storage:
	/// `Screening::CoolDowns` (r:1 w:1) Proof: `Screening::CoolDowns` (`max_values`: None,
	/// `max_size`: Some(82), added: 2557, mode: `MaxEncodedLen`) Storage: `Screening::OpenRequests`
	/// (r:0 w:1) Proof: `Screening::OpenRequests` (`max_values`: None, `max_size`: Some(62), added:
	/// 2537, mode: `MaxEncodedLen`) Storage: `Screening::Seats` (r:0 w:3) Proof: `Screening::Seats`
	/// (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`) Storage:
	/// `Screening::DueItems` (r:0 w:8) Proof: `Screening::DueItems` (`max_values`: None,
	/// `max_size`: Some(63), added: 2538, mode: `MaxEncodedLen`) Storage: `Screening::StuckItems`
	/// (r:0 w:4) Proof: `Screening::StuckItems` (`max_values`: None, `max_size`: Some(55), added:
	/// 2530, mode: `MaxEncodedLen`)
	fn advance_silent() -> Weight {
		// Proof size: 6310 bytes measured, 16608 estimated, without components.
		// Shortest execution: 727_812_000 picoseconds.
		Weight::from_parts(751_117_000, 16608)
			.saturating_add(RocksDbWeight::get().reads(34_u64))
			.saturating_add(RocksDbWeight::get().writes(45_u64))
	}
	/// Storage: `Screening::Requests` (r:1 w:1) Proof: `Screening::Requests` (`max_values`: None,
	/// `max_size`: Some(785), added: 3260, mode: `MaxEncodedLen`) Storage:
	/// `Screening::CurrentParameters` (r:1 w:0) Proof: `Screening::CurrentParameters`
	/// (`max_values`: Some(1), `max_size`: Some(133), added: 628, mode: `MaxEncodedLen`) Storage:
	/// `Screening::CoolDowns` (r:1 w:1) Proof: `Screening::CoolDowns` (`max_values`: None,
	/// `max_size`: Some(82), added: 2557, mode: `MaxEncodedLen`) Storage: `System::Account` (r:1
	/// w:1) Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode:
	/// `MaxEncodedLen`) Storage: `Balances::Holds` (r:1 w:1) Proof: `Balances::Holds`
	/// (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`) Storage:
	/// `Screening::DueCursor` (r:1 w:0) Proof: `Screening::DueCursor` (`max_values`: Some(1),
	/// `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`) Storage: `Screening::OpenRequests`
	/// (r:0 w:1) Proof: `Screening::OpenRequests` (`max_values`: None, `max_size`: Some(62), added:
	/// 2537, mode: `MaxEncodedLen`) Storage: `Screening::DueItems` (r:0 w:2) Proof:
	/// `Screening::DueItems` (`max_values`: None, `max_size`: Some(63), added: 2538, mode:
	/// `MaxEncodedLen`) Storage: `Screening::StuckItems` (r:0 w:2) Proof: `Screening::StuckItems`
	/// (`max_values`: None, `max_size`: Some(55), added: 2530, mode: `MaxEncodedLen`)
	fn advance_failed() -> Weight {
		// Proof size: 1585 bytes measured, 4250 estimated, without components.
		// Shortest execution: 129_354_000 picoseconds.
		Weight::from_parts(131_928_000, 4250)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	/// Storage: `Screening::Credentials` (r:1 w:1) Proof: `Screening::Credentials` (`max_values`:
	/// None, `max_size`: Some(193), added: 2668, mode: `MaxEncodedLen`) Storage: `Screening::Ties`
	/// (r:3 w:3) Proof: `Screening::Ties` (`max_values`: None, `max_size`: Some(100), added: 2575,
	/// mode: `MaxEncodedLen`) Storage: `Screening::Records` (r:3 w:3) Proof: `Screening::Records`
	/// (`max_values`: None, `max_size`: Some(82), added: 2557, mode: `MaxEncodedLen`) Storage:
	/// `Screening::Vestings` (r:1 w:1) Proof: `Screening::Vestings` (`max_values`: None,
	/// `max_size`: Some(150), added: 2625, mode: `MaxEncodedLen`) Storage: `Screening::Rewards`
	/// (r:1 w:1) Proof: `Screening::Rewards` (`max_values`: None, `max_size`: Some(62), added:
	/// 2537, mode: `MaxEncodedLen`) Storage: `Screening::Ledger` (r:1 w:1) Proof:
	/// `Screening::Ledger` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode:
	/// `MaxEncodedLen`) Storage: `System::Account` (r:2 w:2) Proof: `System::Account`
	/// (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`) Storage:
	/// `Screening::CurrentParameters` (r:1 w:0) Proof: `Screening::CurrentParameters`
	/// (`max_values`: Some(1), `max_size`: Some(133), added: 628, mode: `MaxEncodedLen`) Storage:
	/// `Screening::CoolDowns` (r:1 w:1) Proof: `Screening::CoolDowns` (`max_values`: None,
	/// `max_size`: Some(82), added: 2557, mode: `MaxEncodedLen`) Storage: `Screening::DueCursor`
	/// (r:1 w:0) Proof: `Screening::DueCursor` (`max_values`: Some(1), `max_size`: Some(4), added:
	/// 499, mode: `MaxEncodedLen`) Storage: `Screening::DueItems` (r:0 w:3) Proof:
	/// `Screening::DueItems` (`max_values`: None, `max_size`: Some(63), added: 2538, mode:
	/// `MaxEncodedLen`) Storage: `Screening::StuckItems` (r:0 w:2) Proof: `Screening::StuckItems`
	/// (`max_values`: None, `max_size`: Some(55), added: 2530, mode: `MaxEncodedLen`)
	fn revoke_credential() -> Weight {
		// Proof size: 2275 bytes measured, 8715 estimated, without components.
		// Shortest execution: 350_215_000 picoseconds.
		Weight::from_parts(357_917_000, 8715)
			.saturating_add(RocksDbWeight::get().reads(15_u64))
			.saturating_add(RocksDbWeight::get().writes(18_u64))
	}
	/// Storage: `Screening::UnclaimedAmounts` (r:1 w:1) Proof: `Screening::UnclaimedAmounts`
	/// (`max_values`: None, `max_size`: Some(72), added: 2547, mode: `MaxEncodedLen`) Storage:
	/// `Screening::Ledger` (r:1 w:1) Proof: `Screening::Ledger` (`max_values`: Some(1), `max_size`:
	/// Some(16), added: 511, mode: `MaxEncodedLen`) Storage: `System::Account` (r:2 w:2) Proof:
	/// `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode:
	/// `MaxEncodedLen`) Storage: `Screening::DueItems` (r:0 w:1) Proof: `Screening::DueItems`
	/// (`max_values`: None, `max_size`: Some(63), added: 2538, mode: `MaxEncodedLen`) Storage:
	/// `Screening::StuckItems` (r:0 w:1) Proof: `Screening::StuckItems` (`max_values`: None,
	/// `max_size`: Some(55), added: 2530, mode: `MaxEncodedLen`)
	fn claim() -> Weight {
		// Proof size: 574 bytes measured, 6196 estimated, without components.
		// Shortest execution: 110_566_000 picoseconds.
		Weight::from_parts(113_470_000, 6196)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	/// Storage: `Screening::CurrentParameters` (r:1 w:0) Proof: `Screening::CurrentParameters`
	/// (`max_values`: Some(1), `max_size`: Some(133), added: 628, mode: `MaxEncodedLen`) Storage:
	/// `Screening::UnclaimedAmounts` (r:1 w:1) Proof: `Screening::UnclaimedAmounts` (`max_values`:
	/// None, `max_size`: Some(72), added: 2547, mode: `MaxEncodedLen`) Storage:
	/// `Screening::DueCursor` (r:1 w:0) Proof: `Screening::DueCursor` (`max_values`: Some(1),
	/// `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`) Storage: `Screening::DueItems` (r:0
	/// w:1) Proof: `Screening::DueItems` (`max_values`: None, `max_size`: Some(63), added: 2538,
	/// mode: `MaxEncodedLen`) Storage: `Screening::StuckItems` (r:0 w:1) Proof:
	/// `Screening::StuckItems` (`max_values`: None, `max_size`: Some(55), added: 2530, mode:
	/// `MaxEncodedLen`)
	fn keep() -> Weight {
		// Proof size: 430 bytes measured, 3537 estimated, without components.
		// Shortest execution: 30_135_000 picoseconds.
		Weight::from_parts(31_868_000, 3537)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: `Screening::CurrentParameters` (r:1 w:0) Proof: `Screening::CurrentParameters`
	/// (`max_values`: Some(1), `max_size`: Some(133), added: 628, mode: `MaxEncodedLen`) Storage:
	/// `Screening::LastServiced` (r:1 w:0) Proof: `Screening::LastServiced` (`max_values`: Some(1),
	/// `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`) Storage: `Screening::DueCursor`
	/// (r:1 w:1) Proof: `Screening::DueCursor` (`max_values`: Some(1), `max_size`: Some(4), added:
	/// 499, mode: `MaxEncodedLen`) Storage: `Screening::DueItems` (r:2 w:0) Proof:
	/// `Screening::DueItems` (`max_values`: None, `max_size`: Some(63), added: 2538, mode:
	/// `MaxEncodedLen`)
	fn due_block() -> Weight {
		// Proof size: 621 bytes measured, 6066 estimated, without components.
		// Shortest execution: 24_747_000 picoseconds.
		Weight::from_parts(26_019_000, 6066)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Screening::Credentials` (r:1 w:1) Proof: `Screening::Credentials` (`max_values`:
	/// None, `max_size`: Some(193), added: 2668, mode: `MaxEncodedLen`) Storage: `Screening::Ties`
	/// (r:3 w:3) Proof: `Screening::Ties` (`max_values`: None, `max_size`: Some(100), added: 2575,
	/// mode: `MaxEncodedLen`) Storage: `System::Account` (r:1 w:1) Proof: `System::Account`
	/// (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`) Storage:
	/// `Balances::Holds` (r:1 w:1) Proof: `Balances::Holds` (`max_values`: None, `max_size`:
	/// Some(427), added: 2902, mode: `MaxEncodedLen`) Storage: `Screening::DueItems` (r:0 w:1)
	/// Proof: `Screening::DueItems` (`max_values`: None, `max_size`: Some(63), added: 2538, mode:
	/// `MaxEncodedLen`) Storage: `Screening::StuckItems` (r:0 w:1) Proof: `Screening::StuckItems`
	/// (`max_values`: None, `max_size`: Some(55), added: 2530, mode: `MaxEncodedLen`)
	fn due_credential() -> Weight {
		// Proof size: 1545 bytes measured, 8715 estimated, without components.
		// Shortest execution: 119_379_000 picoseconds.
		Weight::from_parts(123_095_000, 8715)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(8_u64))
	}
	/// Storage: `Screening::CoolDowns` (r:1 w:1) Proof: `Screening::CoolDowns` (`max_values`: None,
	/// `max_size`: Some(82), added: 2557, mode: `MaxEncodedLen`) Storage: `System::Account` (r:1
	/// w:1) Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode:
	/// `MaxEncodedLen`) Storage: `Balances::Holds` (r:1 w:1) Proof: `Balances::Holds`
	/// (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`) Storage:
	/// `Screening::DueItems` (r:0 w:1) Proof: `Screening::DueItems` (`max_values`: None,
	/// `max_size`: Some(63), added: 2538, mode: `MaxEncodedLen`) Storage: `Screening::StuckItems`
	/// (r:0 w:1) Proof: `Screening::StuckItems` (`max_values`: None, `max_size`: Some(55), added:
	/// 2530, mode: `MaxEncodedLen`)
	fn due_cool_down() -> Weight {
		// Proof size: 969 bytes measured, 3892 estimated, without components.
		// Shortest execution: 96_374_000 picoseconds.
		Weight::from_parts(98_888_000, 3892)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	/// Storage: `Screening::Vestings` (r:1 w:1) Proof: `Screening::Vestings` (`max_values`: None,
	/// `max_size`: Some(150), added: 2625, mode: `MaxEncodedLen`) Storage: `Screening::Rewards`
	/// (r:1 w:1) Proof: `Screening::Rewards` (`max_values`: None, `max_size`: Some(62), added:
	/// 2537, mode: `MaxEncodedLen`) Storage: `Members::Members` (r:3 w:0) Proof: `Members::Members`
	/// (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`) Storage:
	/// `Screening::Ledger` (r:1 w:1) Proof: `Screening::Ledger` (`max_values`: Some(1), `max_size`:
	/// Some(16), added: 511, mode: `MaxEncodedLen`) Storage: `System::Account` (r:4 w:4) Proof:
	/// `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode:
	/// `MaxEncodedLen`) Storage: `Screening::DueItems` (r:0 w:1) Proof: `Screening::DueItems`
	/// (`max_values`: None, `max_size`: Some(63), added: 2538, mode: `MaxEncodedLen`) Storage:
	/// `Screening::StuckItems` (r:0 w:1) Proof: `Screening::StuckItems` (`max_values`: None,
	/// `max_size`: Some(55), added: 2530, mode: `MaxEncodedLen`)
	fn due_vesting() -> Weight {
		// Proof size: 2099 bytes measured, 11402 estimated, without components.
		// Shortest execution: 299_799_000 picoseconds.
		Weight::from_parts(305_969_000, 11402)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	/// Storage: `Screening::Screeners` (r:1 w:1) Proof: `Screening::Screeners` (`max_values`: None,
	/// `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`) Storage: `Sortition::Members` (r:1
	/// w:1) Proof: `Sortition::Members` (`max_values`: None, `max_size`: Some(63), added: 2538,
	/// mode: `MaxEncodedLen`) Storage: `Sortition::Slots` (r:1 w:1) Proof: `Sortition::Slots`
	/// (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`) Storage:
	/// `Sortition::Pools` (r:1 w:1) Proof: `Sortition::Pools` (`max_values`: None, `max_size`:
	/// Some(72), added: 2547, mode: `MaxEncodedLen`) Storage: `System::Account` (r:1 w:1) Proof:
	/// `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode:
	/// `MaxEncodedLen`) Storage: `Balances::Holds` (r:1 w:1) Proof: `Balances::Holds`
	/// (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`) Storage:
	/// `Members::OpenItems` (r:1 w:1) Proof: `Members::OpenItems` (`max_values`: None, `max_size`:
	/// Some(101), added: 2576, mode: `MaxEncodedLen`) Storage: `Members::Members` (r:1 w:1) Proof:
	/// `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode:
	/// `MaxEncodedLen`) Storage: `Screening::DueItems` (r:0 w:1) Proof: `Screening::DueItems`
	/// (`max_values`: None, `max_size`: Some(63), added: 2538, mode: `MaxEncodedLen`) Storage:
	/// `Screening::StuckItems` (r:0 w:1) Proof: `Screening::StuckItems` (`max_values`: None,
	/// `max_size`: Some(55), added: 2530, mode: `MaxEncodedLen`)
	fn due_exit() -> Weight {
		// Proof size: 2615 bytes measured, 3892 estimated, without components.
		// Shortest execution: 160_831_000 picoseconds.
		Weight::from_parts(164_447_000, 3892)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(10_u64))
	}
	/// Storage: `Screening::UnclaimedAmounts` (r:1 w:1) Proof: `Screening::UnclaimedAmounts`
	/// (`max_values`: None, `max_size`: Some(72), added: 2547, mode: `MaxEncodedLen`) Storage:
	/// `Screening::Ledger` (r:1 w:1) Proof: `Screening::Ledger` (`max_values`: Some(1), `max_size`:
	/// Some(16), added: 511, mode: `MaxEncodedLen`) Storage: `System::Account` (r:2 w:2) Proof:
	/// `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode:
	/// `MaxEncodedLen`) Storage: `Screening::DueItems` (r:0 w:1) Proof: `Screening::DueItems`
	/// (`max_values`: None, `max_size`: Some(63), added: 2538, mode: `MaxEncodedLen`) Storage:
	/// `Screening::StuckItems` (r:0 w:1) Proof: `Screening::StuckItems` (`max_values`: None,
	/// `max_size`: Some(55), added: 2530, mode: `MaxEncodedLen`)
	fn due_unclaimed() -> Weight {
		// Proof size: 677 bytes measured, 6196 estimated, without components.
		// Shortest execution: 100_601_000 picoseconds.
		Weight::from_parts(103_515_000, 6196)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
}
