// SPDX-License-Identifier: Apache-2.0
//! Weights of `pallet_fee_treasury`, measured by `scripts/benchmark`. Do not edit: measure again.
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

/// How much a block is charged for each call of `pallet_fee_treasury`.
pub trait WeightInfo {
	fn collect() -> Weight;
	fn collect_queued() -> Weight;
	fn set_parameters() -> Weight;
	fn list_asset() -> Weight;
	fn delist_asset() -> Weight;
	fn convert_slice() -> Weight;
	fn pay_out_slice() -> Weight;
	fn next_step() -> Weight;
	fn service_base() -> Weight;
	fn on_initialize(n: u32, ) -> Weight;
}

/// Weights for a runtime, with its own database weights.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `FeeTreasury::ListedAssets` (r:1 w:0)
	/// Proof: `FeeTreasury::ListedAssets` (`max_values`: None, `max_size`: Some(129), added: 2604, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::CurrentParameters` (r:1 w:0)
	/// Proof: `FeeTreasury::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(64), added: 559, mode: `MaxEncodedLen`)
	/// Storage: `Members::Referrers` (r:2 w:0)
	/// Proof: `Members::Referrers` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `Members::Members` (r:6 w:0)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `Referrals::CurrentParameters` (r:1 w:0)
	/// Proof: `Referrals::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(40), added: 535, mode: `MaxEncodedLen`)
	/// Storage: `Screening::Rewards` (r:1 w:1)
	/// Proof: `Screening::Rewards` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	/// Storage: `Referrals::PaidForClients` (r:1 w:1)
	/// Proof: `Referrals::PaidForClients` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:8 w:8)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Referrals::EarnerTotals` (r:3 w:3)
	/// Proof: `Referrals::EarnerTotals` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	/// Storage: `Screening::Ledger` (r:1 w:1)
	/// Proof: `Screening::Ledger` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::Collected` (r:1 w:1)
	/// Proof: `FeeTreasury::Collected` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	fn collect() -> Weight {
		// Proof size: 3023 bytes measured, 21814 estimated, without components.
		// Shortest execution: 631_648_000 picoseconds.
		Weight::from_parts(649_955_000, 21814)
			.saturating_add(T::DbWeight::get().reads(26_u64))
			.saturating_add(T::DbWeight::get().writes(15_u64))
	}
	/// Storage: `FeeTreasury::ListedAssets` (r:1 w:0)
	/// Proof: `FeeTreasury::ListedAssets` (`max_values`: None, `max_size`: Some(129), added: 2604, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::CurrentParameters` (r:1 w:0)
	/// Proof: `FeeTreasury::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(64), added: 559, mode: `MaxEncodedLen`)
	/// Storage: `Members::Referrers` (r:2 w:0)
	/// Proof: `Members::Referrers` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `Members::Members` (r:3 w:0)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `Referrals::CurrentParameters` (r:1 w:0)
	/// Proof: `Referrals::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(40), added: 535, mode: `MaxEncodedLen`)
	/// Storage: `Screening::Rewards` (r:1 w:0)
	/// Proof: `Screening::Rewards` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::Queues` (r:1 w:1)
	/// Proof: `FeeTreasury::Queues` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::Collected` (r:1 w:1)
	/// Proof: `FeeTreasury::Collected` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::Receipts` (r:0 w:1)
	/// Proof: `FeeTreasury::Receipts` (`max_values`: None, `max_size`: Some(444), added: 2919, mode: `MaxEncodedLen`)
	fn collect_queued() -> Weight {
		// Proof size: 2535 bytes measured, 8925 estimated, without components.
		// Shortest execution: 160_952_000 picoseconds.
		Weight::from_parts(165_128_000, 8925)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `FeeTreasury::CurrentParameters` (r:1 w:1)
	/// Proof: `FeeTreasury::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(64), added: 559, mode: `MaxEncodedLen`)
	fn set_parameters() -> Weight {
		// Proof size: 262 bytes measured, 1549 estimated, without components.
		// Shortest execution: 13_149_000 picoseconds.
		Weight::from_parts(13_851_000, 1549)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::ServicedAssets` (r:1 w:1)
	/// Proof: `FeeTreasury::ServicedAssets` (`max_values`: Some(1), `max_size`: Some(81), added: 576, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:3 w:3)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::Queues` (r:1 w:0)
	/// Proof: `FeeTreasury::Queues` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::ListedAssets` (r:1 w:1)
	/// Proof: `FeeTreasury::ListedAssets` (`max_values`: None, `max_size`: Some(129), added: 2604, mode: `MaxEncodedLen`)
	fn list_asset() -> Weight {
		// Proof size: 1133 bytes measured, 8817 estimated, without components.
		// Shortest execution: 176_905_000 picoseconds.
		Weight::from_parts(179_960_000, 8817)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	/// Storage: `FeeTreasury::ListedAssets` (r:1 w:1)
	/// Proof: `FeeTreasury::ListedAssets` (`max_values`: None, `max_size`: Some(129), added: 2604, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::Queues` (r:1 w:0)
	/// Proof: `FeeTreasury::Queues` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::ServicedAssets` (r:1 w:1)
	/// Proof: `FeeTreasury::ServicedAssets` (`max_values`: Some(1), `max_size`: Some(81), added: 576, mode: `MaxEncodedLen`)
	fn delist_asset() -> Weight {
		// Proof size: 365 bytes measured, 3594 estimated, without components.
		// Shortest execution: 25_809_000 picoseconds.
		Weight::from_parts(27_050_000, 3594)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `FeeTreasury::CurrentParameters` (r:1 w:0)
	/// Proof: `FeeTreasury::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(64), added: 559, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::Queues` (r:1 w:1)
	/// Proof: `FeeTreasury::Queues` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::Receipts` (r:1 w:1)
	/// Proof: `FeeTreasury::Receipts` (`max_values`: None, `max_size`: Some(444), added: 2919, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::ListedAssets` (r:1 w:1)
	/// Proof: `FeeTreasury::ListedAssets` (`max_values`: None, `max_size`: Some(129), added: 2604, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:9 w:9)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `AssetConversion::PoolFees` (r:1 w:0)
	/// Proof: `AssetConversion::PoolFees` (`max_values`: None, `max_size`: Some(30), added: 2505, mode: `MaxEncodedLen`)
	/// Storage: `Members::Members` (r:6 w:0)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `Referrals::CurrentParameters` (r:1 w:0)
	/// Proof: `Referrals::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(40), added: 535, mode: `MaxEncodedLen`)
	/// Storage: `Referrals::PaidForClients` (r:1 w:1)
	/// Proof: `Referrals::PaidForClients` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	/// Storage: `Screening::Rewards` (r:1 w:1)
	/// Proof: `Screening::Rewards` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	/// Storage: `Referrals::EarnerTotals` (r:3 w:3)
	/// Proof: `Referrals::EarnerTotals` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	/// Storage: `Screening::Ledger` (r:1 w:1)
	/// Proof: `Screening::Ledger` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	fn convert_slice() -> Weight {
		// Proof size: 4189 bytes measured, 24417 estimated, without components.
		// Shortest execution: 812_659_000 picoseconds.
		Weight::from_parts(829_775_000, 24417)
			.saturating_add(T::DbWeight::get().reads(30_u64))
			.saturating_add(T::DbWeight::get().writes(21_u64))
	}
	/// Storage: `FeeTreasury::CurrentParameters` (r:1 w:0)
	/// Proof: `FeeTreasury::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(64), added: 559, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::Queues` (r:1 w:1)
	/// Proof: `FeeTreasury::Queues` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::Receipts` (r:1 w:1)
	/// Proof: `FeeTreasury::Receipts` (`max_values`: None, `max_size`: Some(444), added: 2919, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::ListedAssets` (r:1 w:0)
	/// Proof: `FeeTreasury::ListedAssets` (`max_values`: None, `max_size`: Some(129), added: 2604, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Members::Members` (r:6 w:0)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `Referrals::CurrentParameters` (r:1 w:0)
	/// Proof: `Referrals::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(40), added: 535, mode: `MaxEncodedLen`)
	/// Storage: `Referrals::PaidForClients` (r:1 w:0)
	/// Proof: `Referrals::PaidForClients` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:5 w:5)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:3 w:3)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Referrals::EarnerTotals` (r:3 w:3)
	/// Proof: `Referrals::EarnerTotals` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::ServicedAssets` (r:1 w:1)
	/// Proof: `FeeTreasury::ServicedAssets` (`max_values`: Some(1), `max_size`: Some(81), added: 576, mode: `MaxEncodedLen`)
	fn pay_out_slice() -> Weight {
		// Proof size: 2942 bytes measured, 16860 estimated, without components.
		// Shortest execution: 383_496_000 picoseconds.
		Weight::from_parts(393_320_000, 16860)
			.saturating_add(T::DbWeight::get().reads(25_u64))
			.saturating_add(T::DbWeight::get().writes(15_u64))
	}
	/// Storage: `FeeTreasury::Queues` (r:1 w:0)
	/// Proof: `FeeTreasury::Queues` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::Receipts` (r:1 w:0)
	/// Proof: `FeeTreasury::Receipts` (`max_values`: None, `max_size`: Some(444), added: 2919, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::ListedAssets` (r:1 w:0)
	/// Proof: `FeeTreasury::ListedAssets` (`max_values`: None, `max_size`: Some(129), added: 2604, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:0)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:0)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:0)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	fn next_step() -> Weight {
		// Proof size: 1700 bytes measured, 3909 estimated, without components.
		// Shortest execution: 62_714_000 picoseconds.
		Weight::from_parts(66_240_000, 3909)
			.saturating_add(T::DbWeight::get().reads(6_u64))
	}
	/// Storage: `FeeTreasury::ServicedAssets` (r:1 w:0)
	/// Proof: `FeeTreasury::ServicedAssets` (`max_values`: Some(1), `max_size`: Some(81), added: 576, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::CurrentParameters` (r:1 w:0)
	/// Proof: `FeeTreasury::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(64), added: 559, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::LastServiced` (r:1 w:1)
	/// Proof: `FeeTreasury::LastServiced` (`max_values`: Some(1), `max_size`: Some(28), added: 523, mode: `MaxEncodedLen`)
	fn service_base() -> Weight {
		// Proof size: 375 bytes measured, 1566 estimated, without components.
		// Shortest execution: 14_632_000 picoseconds.
		Weight::from_parts(15_824_000, 1566)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `FeeTreasury::ServicedAssets` (r:1 w:0)
	/// Proof: `FeeTreasury::ServicedAssets` (`max_values`: Some(1), `max_size`: Some(81), added: 576, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::CurrentParameters` (r:1 w:0)
	/// Proof: `FeeTreasury::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(64), added: 559, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::ListedAssets` (r:16 w:16)
	/// Proof: `FeeTreasury::ListedAssets` (`max_values`: None, `max_size`: Some(129), added: 2604, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:16 w:0)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:16 w:0)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:16 w:0)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[0, 16]`.
	fn on_initialize(n: u32, ) -> Weight {
		// Proof size: 766 bytes measured, 1566 estimated, without components.
		// Shortest execution: 5_999_000 picoseconds.
		Weight::from_parts(13_493_735, 1566)
			// Standard error: 71_471
			.saturating_add(Weight::from_parts(43_609_309, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().reads((4_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2685).saturating_mul(n.into()))
	}
}

/// For tests.
impl WeightInfo for () {
	/// Storage: `FeeTreasury::ListedAssets` (r:1 w:0)
	/// Proof: `FeeTreasury::ListedAssets` (`max_values`: None, `max_size`: Some(129), added: 2604, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::CurrentParameters` (r:1 w:0)
	/// Proof: `FeeTreasury::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(64), added: 559, mode: `MaxEncodedLen`)
	/// Storage: `Members::Referrers` (r:2 w:0)
	/// Proof: `Members::Referrers` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `Members::Members` (r:6 w:0)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `Referrals::CurrentParameters` (r:1 w:0)
	/// Proof: `Referrals::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(40), added: 535, mode: `MaxEncodedLen`)
	/// Storage: `Screening::Rewards` (r:1 w:1)
	/// Proof: `Screening::Rewards` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	/// Storage: `Referrals::PaidForClients` (r:1 w:1)
	/// Proof: `Referrals::PaidForClients` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:8 w:8)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Referrals::EarnerTotals` (r:3 w:3)
	/// Proof: `Referrals::EarnerTotals` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	/// Storage: `Screening::Ledger` (r:1 w:1)
	/// Proof: `Screening::Ledger` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::Collected` (r:1 w:1)
	/// Proof: `FeeTreasury::Collected` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	fn collect() -> Weight {
		// Proof size: 3023 bytes measured, 21814 estimated, without components.
		// Shortest execution: 631_648_000 picoseconds.
		Weight::from_parts(649_955_000, 21814)
			.saturating_add(RocksDbWeight::get().reads(26_u64))
			.saturating_add(RocksDbWeight::get().writes(15_u64))
	}
	/// Storage: `FeeTreasury::ListedAssets` (r:1 w:0)
	/// Proof: `FeeTreasury::ListedAssets` (`max_values`: None, `max_size`: Some(129), added: 2604, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::CurrentParameters` (r:1 w:0)
	/// Proof: `FeeTreasury::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(64), added: 559, mode: `MaxEncodedLen`)
	/// Storage: `Members::Referrers` (r:2 w:0)
	/// Proof: `Members::Referrers` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `Members::Members` (r:3 w:0)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `Referrals::CurrentParameters` (r:1 w:0)
	/// Proof: `Referrals::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(40), added: 535, mode: `MaxEncodedLen`)
	/// Storage: `Screening::Rewards` (r:1 w:0)
	/// Proof: `Screening::Rewards` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::Queues` (r:1 w:1)
	/// Proof: `FeeTreasury::Queues` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::Collected` (r:1 w:1)
	/// Proof: `FeeTreasury::Collected` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::Receipts` (r:0 w:1)
	/// Proof: `FeeTreasury::Receipts` (`max_values`: None, `max_size`: Some(444), added: 2919, mode: `MaxEncodedLen`)
	fn collect_queued() -> Weight {
		// Proof size: 2535 bytes measured, 8925 estimated, without components.
		// Shortest execution: 160_952_000 picoseconds.
		Weight::from_parts(165_128_000, 8925)
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	/// Storage: `FeeTreasury::CurrentParameters` (r:1 w:1)
	/// Proof: `FeeTreasury::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(64), added: 559, mode: `MaxEncodedLen`)
	fn set_parameters() -> Weight {
		// Proof size: 262 bytes measured, 1549 estimated, without components.
		// Shortest execution: 13_149_000 picoseconds.
		Weight::from_parts(13_851_000, 1549)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::ServicedAssets` (r:1 w:1)
	/// Proof: `FeeTreasury::ServicedAssets` (`max_values`: Some(1), `max_size`: Some(81), added: 576, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:3 w:3)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::Queues` (r:1 w:0)
	/// Proof: `FeeTreasury::Queues` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::ListedAssets` (r:1 w:1)
	/// Proof: `FeeTreasury::ListedAssets` (`max_values`: None, `max_size`: Some(129), added: 2604, mode: `MaxEncodedLen`)
	fn list_asset() -> Weight {
		// Proof size: 1133 bytes measured, 8817 estimated, without components.
		// Shortest execution: 176_905_000 picoseconds.
		Weight::from_parts(179_960_000, 8817)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(8_u64))
	}
	/// Storage: `FeeTreasury::ListedAssets` (r:1 w:1)
	/// Proof: `FeeTreasury::ListedAssets` (`max_values`: None, `max_size`: Some(129), added: 2604, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::Queues` (r:1 w:0)
	/// Proof: `FeeTreasury::Queues` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::ServicedAssets` (r:1 w:1)
	/// Proof: `FeeTreasury::ServicedAssets` (`max_values`: Some(1), `max_size`: Some(81), added: 576, mode: `MaxEncodedLen`)
	fn delist_asset() -> Weight {
		// Proof size: 365 bytes measured, 3594 estimated, without components.
		// Shortest execution: 25_809_000 picoseconds.
		Weight::from_parts(27_050_000, 3594)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `FeeTreasury::CurrentParameters` (r:1 w:0)
	/// Proof: `FeeTreasury::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(64), added: 559, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::Queues` (r:1 w:1)
	/// Proof: `FeeTreasury::Queues` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::Receipts` (r:1 w:1)
	/// Proof: `FeeTreasury::Receipts` (`max_values`: None, `max_size`: Some(444), added: 2919, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::ListedAssets` (r:1 w:1)
	/// Proof: `FeeTreasury::ListedAssets` (`max_values`: None, `max_size`: Some(129), added: 2604, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:2 w:2)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:9 w:9)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `AssetConversion::PoolFees` (r:1 w:0)
	/// Proof: `AssetConversion::PoolFees` (`max_values`: None, `max_size`: Some(30), added: 2505, mode: `MaxEncodedLen`)
	/// Storage: `Members::Members` (r:6 w:0)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `Referrals::CurrentParameters` (r:1 w:0)
	/// Proof: `Referrals::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(40), added: 535, mode: `MaxEncodedLen`)
	/// Storage: `Referrals::PaidForClients` (r:1 w:1)
	/// Proof: `Referrals::PaidForClients` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	/// Storage: `Screening::Rewards` (r:1 w:1)
	/// Proof: `Screening::Rewards` (`max_values`: None, `max_size`: Some(62), added: 2537, mode: `MaxEncodedLen`)
	/// Storage: `Referrals::EarnerTotals` (r:3 w:3)
	/// Proof: `Referrals::EarnerTotals` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	/// Storage: `Screening::Ledger` (r:1 w:1)
	/// Proof: `Screening::Ledger` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	fn convert_slice() -> Weight {
		// Proof size: 4189 bytes measured, 24417 estimated, without components.
		// Shortest execution: 812_659_000 picoseconds.
		Weight::from_parts(829_775_000, 24417)
			.saturating_add(RocksDbWeight::get().reads(30_u64))
			.saturating_add(RocksDbWeight::get().writes(21_u64))
	}
	/// Storage: `FeeTreasury::CurrentParameters` (r:1 w:0)
	/// Proof: `FeeTreasury::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(64), added: 559, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::Queues` (r:1 w:1)
	/// Proof: `FeeTreasury::Queues` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::Receipts` (r:1 w:1)
	/// Proof: `FeeTreasury::Receipts` (`max_values`: None, `max_size`: Some(444), added: 2919, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::ListedAssets` (r:1 w:0)
	/// Proof: `FeeTreasury::ListedAssets` (`max_values`: None, `max_size`: Some(129), added: 2604, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Members::Members` (r:6 w:0)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `Referrals::CurrentParameters` (r:1 w:0)
	/// Proof: `Referrals::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(40), added: 535, mode: `MaxEncodedLen`)
	/// Storage: `Referrals::PaidForClients` (r:1 w:0)
	/// Proof: `Referrals::PaidForClients` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:5 w:5)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:3 w:3)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Referrals::EarnerTotals` (r:3 w:3)
	/// Proof: `Referrals::EarnerTotals` (`max_values`: None, `max_size`: Some(100), added: 2575, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::ServicedAssets` (r:1 w:1)
	/// Proof: `FeeTreasury::ServicedAssets` (`max_values`: Some(1), `max_size`: Some(81), added: 576, mode: `MaxEncodedLen`)
	fn pay_out_slice() -> Weight {
		// Proof size: 2942 bytes measured, 16860 estimated, without components.
		// Shortest execution: 383_496_000 picoseconds.
		Weight::from_parts(393_320_000, 16860)
			.saturating_add(RocksDbWeight::get().reads(25_u64))
			.saturating_add(RocksDbWeight::get().writes(15_u64))
	}
	/// Storage: `FeeTreasury::Queues` (r:1 w:0)
	/// Proof: `FeeTreasury::Queues` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::Receipts` (r:1 w:0)
	/// Proof: `FeeTreasury::Receipts` (`max_values`: None, `max_size`: Some(444), added: 2919, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::ListedAssets` (r:1 w:0)
	/// Proof: `FeeTreasury::ListedAssets` (`max_values`: None, `max_size`: Some(129), added: 2604, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:0)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:0)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:0)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	fn next_step() -> Weight {
		// Proof size: 1700 bytes measured, 3909 estimated, without components.
		// Shortest execution: 62_714_000 picoseconds.
		Weight::from_parts(66_240_000, 3909)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
	}
	/// Storage: `FeeTreasury::ServicedAssets` (r:1 w:0)
	/// Proof: `FeeTreasury::ServicedAssets` (`max_values`: Some(1), `max_size`: Some(81), added: 576, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::CurrentParameters` (r:1 w:0)
	/// Proof: `FeeTreasury::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(64), added: 559, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::LastServiced` (r:1 w:1)
	/// Proof: `FeeTreasury::LastServiced` (`max_values`: Some(1), `max_size`: Some(28), added: 523, mode: `MaxEncodedLen`)
	fn service_base() -> Weight {
		// Proof size: 375 bytes measured, 1566 estimated, without components.
		// Shortest execution: 14_632_000 picoseconds.
		Weight::from_parts(15_824_000, 1566)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `FeeTreasury::ServicedAssets` (r:1 w:0)
	/// Proof: `FeeTreasury::ServicedAssets` (`max_values`: Some(1), `max_size`: Some(81), added: 576, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::CurrentParameters` (r:1 w:0)
	/// Proof: `FeeTreasury::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(64), added: 559, mode: `MaxEncodedLen`)
	/// Storage: `FeeTreasury::ListedAssets` (r:16 w:16)
	/// Proof: `FeeTreasury::ListedAssets` (`max_values`: None, `max_size`: Some(129), added: 2604, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:16 w:0)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:16 w:0)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:16 w:0)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[0, 16]`.
	fn on_initialize(n: u32, ) -> Weight {
		// Proof size: 766 bytes measured, 1566 estimated, without components.
		// Shortest execution: 5_999_000 picoseconds.
		Weight::from_parts(13_493_735, 1566)
			// Standard error: 71_471
			.saturating_add(Weight::from_parts(43_609_309, 0).saturating_mul(n.into()))
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().reads((4_u64).saturating_mul(n.into())))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2685).saturating_mul(n.into()))
	}
}
