// SPDX-License-Identifier: Apache-2.0
//! Weights of `pallet_referrals`, measured by `scripts/benchmark`. Do not edit: measure again.
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

/// How much a block is charged for each call of `pallet_referrals`.
pub trait WeightInfo {
	fn recommend() -> Weight;
	fn withdraw_recommendation() -> Weight;
	fn set_parameters() -> Weight;
}

/// Weights for a runtime, with its own database weights.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Members::Members` (r:2 w:1)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `Members::Suspensions` (r:2 w:0)
	/// Proof: `Members::Suspensions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Jobs` (r:1 w:0)
	/// Proof: `Jobs::Jobs` (`max_values`: None, `max_size`: Some(179), added: 2654, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Categories` (r:1 w:0)
	/// Proof: `Jobs::Categories` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::CurrentParameters` (r:1 w:0)
	/// Proof: `FeeTreasury::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(64), added: 559, mode: `MaxEncodedLen`)
	/// Storage: `Referrals::Recommendations` (r:1 w:1)
	/// Proof: `Referrals::Recommendations` (`max_values`: None, `max_size`: Some(124), added: 2599, mode: `MaxEncodedLen`)
	/// Storage: `Referrals::CurrentParameters` (r:1 w:0)
	/// Proof: `Referrals::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(40), added: 535, mode: `MaxEncodedLen`)
	/// Storage: `Referrals::OpenRecommendations` (r:1 w:1)
	/// Proof: `Referrals::OpenRecommendations` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Members::OpenItems` (r:1 w:1)
	/// Proof: `Members::OpenItems` (`max_values`: None, `max_size`: Some(101), added: 2576, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `Referrals::RecommendedCandidates` (r:1 w:1)
	/// Proof: `Referrals::RecommendedCandidates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	fn recommend() -> Weight {
		// Proof size: 2284 bytes measured, 6280 estimated, without components.
		// Shortest execution: 180_601_000 picoseconds.
		Weight::from_parts(189_664_000, 6280)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `Referrals::Recommendations` (r:1 w:1)
	/// Proof: `Referrals::Recommendations` (`max_values`: None, `max_size`: Some(124), added: 2599, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `Referrals::OpenRecommendations` (r:1 w:1)
	/// Proof: `Referrals::OpenRecommendations` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Referrals::RecommendedCandidates` (r:1 w:1)
	/// Proof: `Referrals::RecommendedCandidates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	/// Storage: `Members::OpenItems` (r:1 w:1)
	/// Proof: `Members::OpenItems` (`max_values`: None, `max_size`: Some(101), added: 2576, mode: `MaxEncodedLen`)
	/// Storage: `Members::Members` (r:1 w:1)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	fn withdraw_recommendation() -> Weight {
		// Proof size: 1940 bytes measured, 3892 estimated, without components.
		// Shortest execution: 125_899_000 picoseconds.
		Weight::from_parts(130_916_000, 3892)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `Referrals::CurrentParameters` (r:1 w:1)
	/// Proof: `Referrals::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(40), added: 535, mode: `MaxEncodedLen`)
	fn set_parameters() -> Weight {
		// Proof size: 175 bytes measured, 1525 estimated, without components.
		// Shortest execution: 11_918_000 picoseconds.
		Weight::from_parts(12_709_000, 1525)
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
	/// Storage: `Jobs::Jobs` (r:1 w:0)
	/// Proof: `Jobs::Jobs` (`max_values`: None, `max_size`: Some(179), added: 2654, mode: `MaxEncodedLen`)
	/// Storage: `Jobs::Categories` (r:1 w:0)
	/// Proof: `Jobs::Categories` (`max_values`: None, `max_size`: Some(79), added: 2554, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::CurrentParameters` (r:1 w:0)
	/// Proof: `FeeTreasury::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(64), added: 559, mode: `MaxEncodedLen`)
	/// Storage: `Referrals::Recommendations` (r:1 w:1)
	/// Proof: `Referrals::Recommendations` (`max_values`: None, `max_size`: Some(124), added: 2599, mode: `MaxEncodedLen`)
	/// Storage: `Referrals::CurrentParameters` (r:1 w:0)
	/// Proof: `Referrals::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(40), added: 535, mode: `MaxEncodedLen`)
	/// Storage: `Referrals::OpenRecommendations` (r:1 w:1)
	/// Proof: `Referrals::OpenRecommendations` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Members::OpenItems` (r:1 w:1)
	/// Proof: `Members::OpenItems` (`max_values`: None, `max_size`: Some(101), added: 2576, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `Referrals::RecommendedCandidates` (r:1 w:1)
	/// Proof: `Referrals::RecommendedCandidates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	fn recommend() -> Weight {
		// Proof size: 2284 bytes measured, 6280 estimated, without components.
		// Shortest execution: 180_601_000 picoseconds.
		Weight::from_parts(189_664_000, 6280)
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	/// Storage: `Referrals::Recommendations` (r:1 w:1)
	/// Proof: `Referrals::Recommendations` (`max_values`: None, `max_size`: Some(124), added: 2599, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `Referrals::OpenRecommendations` (r:1 w:1)
	/// Proof: `Referrals::OpenRecommendations` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Referrals::RecommendedCandidates` (r:1 w:1)
	/// Proof: `Referrals::RecommendedCandidates` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	/// Storage: `Members::OpenItems` (r:1 w:1)
	/// Proof: `Members::OpenItems` (`max_values`: None, `max_size`: Some(101), added: 2576, mode: `MaxEncodedLen`)
	/// Storage: `Members::Members` (r:1 w:1)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	fn withdraw_recommendation() -> Weight {
		// Proof size: 1940 bytes measured, 3892 estimated, without components.
		// Shortest execution: 125_899_000 picoseconds.
		Weight::from_parts(130_916_000, 3892)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	/// Storage: `Referrals::CurrentParameters` (r:1 w:1)
	/// Proof: `Referrals::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(40), added: 535, mode: `MaxEncodedLen`)
	fn set_parameters() -> Weight {
		// Proof size: 175 bytes measured, 1525 estimated, without components.
		// Shortest execution: 11_918_000 picoseconds.
		Weight::from_parts(12_709_000, 1525)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
}
