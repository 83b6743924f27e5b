// SPDX-License-Identifier: Apache-2.0
//! Weights of `pallet_members`, measured by `scripts/benchmark`. Do not edit: measure again.
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

/// How much a block is charged for each call of `pallet_members`.
pub trait WeightInfo {
	fn join(i: u32, ) -> Weight;
	fn update_profile() -> Weight;
	fn set_payout_account() -> Weight;
	fn leave() -> Weight;
	fn suspend() -> Weight;
	fn reinstate() -> Weight;
	fn set_parameters() -> Weight;
	fn invite() -> Weight;
	fn withdraw_invitation() -> Weight;
	fn forget_pair() -> Weight;
	fn contract_ended() -> Weight;
	fn reviewed() -> Weight;
}

/// Weights for a runtime, with its own database weights.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Members::Members` (r:2 w:1)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `Members::Suspensions` (r:2 w:0)
	/// Proof: `Members::Suspensions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Members::Referrers` (r:1 w:1)
	/// Proof: `Members::Referrers` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `Members::CurrentParameters` (r:1 w:0)
	/// Proof: `Members::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(84), added: 579, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:9 w:9)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:9 w:9)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `Members::Invitations` (r:1 w:1)
	/// Proof: `Members::Invitations` (`max_values`: None, `max_size`: Some(561), added: 3036, mode: `MaxEncodedLen`)
	/// The range of component `i` is `[0, 8]`.
	fn join(i: u32, ) -> Weight {
		// Proof size: 1570 bytes measured, 6280 estimated, without components.
		// Shortest execution: 118_298_000 picoseconds.
		Weight::from_parts(125_715_164, 6280)
			// Standard error: 116_938
			.saturating_add(Weight::from_parts(66_447_665, 0).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(i.into())))
			.saturating_add(T::DbWeight::get().writes(5_u64))
			.saturating_add(T::DbWeight::get().writes((2_u64).saturating_mul(i.into())))
			.saturating_add(Weight::from_parts(0, 2902).saturating_mul(i.into()))
	}
	/// Storage: `Members::Members` (r:1 w:1)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	fn update_profile() -> Weight {
		// Proof size: 546 bytes measured, 3635 estimated, without components.
		// Shortest execution: 17_736_000 picoseconds.
		Weight::from_parts(18_838_000, 3635)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Members::Members` (r:1 w:1)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	fn set_payout_account() -> Weight {
		// Proof size: 546 bytes measured, 3635 estimated, without components.
		// Shortest execution: 17_136_000 picoseconds.
		Weight::from_parts(18_027_000, 3635)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Members::Members` (r:1 w:1)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	fn leave() -> Weight {
		// Proof size: 1211 bytes measured, 3892 estimated, without components.
		// Shortest execution: 80_371_000 picoseconds.
		Weight::from_parts(82_454_000, 3892)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Members::Referrers` (r:1 w:0)
	/// Proof: `Members::Referrers` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `Members::Suspensions` (r:1 w:1)
	/// Proof: `Members::Suspensions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	fn suspend() -> Weight {
		// Proof size: 458 bytes measured, 3579 estimated, without components.
		// Shortest execution: 21_232_000 picoseconds.
		Weight::from_parts(21_942_000, 3579)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Members::Suspensions` (r:1 w:1)
	/// Proof: `Members::Suspensions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	fn reinstate() -> Weight {
		// Proof size: 347 bytes measured, 3579 estimated, without components.
		// Shortest execution: 16_234_000 picoseconds.
		Weight::from_parts(17_106_000, 3579)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Members::CurrentParameters` (r:1 w:1)
	/// Proof: `Members::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(84), added: 579, mode: `MaxEncodedLen`)
	fn set_parameters() -> Weight {
		// Proof size: 320 bytes measured, 1569 estimated, without components.
		// Shortest execution: 12_038_000 picoseconds.
		Weight::from_parts(13_009_000, 1569)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Members::Members` (r:1 w:0)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `Members::Suspensions` (r:1 w:0)
	/// Proof: `Members::Suspensions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Members::Referrers` (r:1 w:0)
	/// Proof: `Members::Referrers` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `Members::CurrentParameters` (r:1 w:0)
	/// Proof: `Members::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(84), added: 579, mode: `MaxEncodedLen`)
	/// Storage: `Members::Invitations` (r:1 w:1)
	/// Proof: `Members::Invitations` (`max_values`: None, `max_size`: Some(561), added: 3036, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	fn invite() -> Weight {
		// Proof size: 2439 bytes measured, 6196 estimated, without components.
		// Shortest execution: 190_385_000 picoseconds.
		Weight::from_parts(193_620_000, 6196)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Members::Invitations` (r:1 w:1)
	/// Proof: `Members::Invitations` (`max_values`: None, `max_size`: Some(561), added: 3036, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	fn withdraw_invitation() -> Weight {
		// Proof size: 1453 bytes measured, 4026 estimated, without components.
		// Shortest execution: 90_085_000 picoseconds.
		Weight::from_parts(93_741_000, 4026)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Members::Pairs` (r:1 w:1)
	/// Proof: `Members::Pairs` (`max_values`: None, `max_size`: Some(116), added: 2591, mode: `MaxEncodedLen`)
	/// Storage: `Members::CurrentParameters` (r:1 w:0)
	/// Proof: `Members::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(84), added: 579, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn forget_pair() -> Weight {
		// Proof size: 601 bytes measured, 3581 estimated, without components.
		// Shortest execution: 28_583_000 picoseconds.
		Weight::from_parts(29_465_000, 3581)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Members::CurrentParameters` (r:1 w:0)
	/// Proof: `Members::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(84), added: 579, mode: `MaxEncodedLen`)
	/// Storage: `Members::Pairs` (r:1 w:1)
	/// Proof: `Members::Pairs` (`max_values`: None, `max_size`: Some(116), added: 2591, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::Reputations` (r:2 w:2)
	/// Proof: `Members::Reputations` (`max_values`: None, `max_size`: Some(224), added: 2699, mode: `MaxEncodedLen`)
	/// Storage: `Members::UnrelatedClients` (r:1 w:1)
	/// Proof: `Members::UnrelatedClients` (`max_values`: None, `max_size`: Some(209), added: 2684, mode: `MaxEncodedLen`)
	/// Storage: `Members::Referrers` (r:6 w:0)
	/// Proof: `Members::Referrers` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `Members::Members` (r:6 w:0)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	fn contract_ended() -> Weight {
		// Proof size: 2759 bytes measured, 16860 estimated, without components.
		// Shortest execution: 139_168_000 picoseconds.
		Weight::from_parts(142_033_000, 16860)
			.saturating_add(T::DbWeight::get().reads(18_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Members::CurrentParameters` (r:1 w:0)
	/// Proof: `Members::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(84), added: 579, mode: `MaxEncodedLen`)
	/// Storage: `Members::Reputations` (r:1 w:1)
	/// Proof: `Members::Reputations` (`max_values`: None, `max_size`: Some(224), added: 2699, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn reviewed() -> Weight {
		// Proof size: 725 bytes measured, 3689 estimated, without components.
		// Shortest execution: 20_030_000 picoseconds.
		Weight::from_parts(21_031_000, 3689)
			.saturating_add(T::DbWeight::get().reads(3_u64))
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
	/// Proof: `Members::Referrers` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `Members::CurrentParameters` (r:1 w:0)
	/// Proof: `Members::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(84), added: 579, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:9 w:9)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:9 w:9)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	/// Storage: `Members::Invitations` (r:1 w:1)
	/// Proof: `Members::Invitations` (`max_values`: None, `max_size`: Some(561), added: 3036, mode: `MaxEncodedLen`)
	/// The range of component `i` is `[0, 8]`.
	fn join(i: u32, ) -> Weight {
		// Proof size: 1570 bytes measured, 6280 estimated, without components.
		// Shortest execution: 118_298_000 picoseconds.
		Weight::from_parts(125_715_164, 6280)
			// Standard error: 116_938
			.saturating_add(Weight::from_parts(66_447_665, 0).saturating_mul(i.into()))
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().reads((2_u64).saturating_mul(i.into())))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
			.saturating_add(RocksDbWeight::get().writes((2_u64).saturating_mul(i.into())))
			.saturating_add(Weight::from_parts(0, 2902).saturating_mul(i.into()))
	}
	/// Storage: `Members::Members` (r:1 w:1)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	fn update_profile() -> Weight {
		// Proof size: 546 bytes measured, 3635 estimated, without components.
		// Shortest execution: 17_736_000 picoseconds.
		Weight::from_parts(18_838_000, 3635)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Members::Members` (r:1 w:1)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	fn set_payout_account() -> Weight {
		// Proof size: 546 bytes measured, 3635 estimated, without components.
		// Shortest execution: 17_136_000 picoseconds.
		Weight::from_parts(18_027_000, 3635)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Members::Members` (r:1 w:1)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	fn leave() -> Weight {
		// Proof size: 1211 bytes measured, 3892 estimated, without components.
		// Shortest execution: 80_371_000 picoseconds.
		Weight::from_parts(82_454_000, 3892)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: `Members::Referrers` (r:1 w:0)
	/// Proof: `Members::Referrers` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `Members::Suspensions` (r:1 w:1)
	/// Proof: `Members::Suspensions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	fn suspend() -> Weight {
		// Proof size: 458 bytes measured, 3579 estimated, without components.
		// Shortest execution: 21_232_000 picoseconds.
		Weight::from_parts(21_942_000, 3579)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Members::Suspensions` (r:1 w:1)
	/// Proof: `Members::Suspensions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	fn reinstate() -> Weight {
		// Proof size: 347 bytes measured, 3579 estimated, without components.
		// Shortest execution: 16_234_000 picoseconds.
		Weight::from_parts(17_106_000, 3579)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Members::CurrentParameters` (r:1 w:1)
	/// Proof: `Members::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(84), added: 579, mode: `MaxEncodedLen`)
	fn set_parameters() -> Weight {
		// Proof size: 320 bytes measured, 1569 estimated, without components.
		// Shortest execution: 12_038_000 picoseconds.
		Weight::from_parts(13_009_000, 1569)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Members::Members` (r:1 w:0)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `Members::Suspensions` (r:1 w:0)
	/// Proof: `Members::Suspensions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	/// Storage: `Members::Referrers` (r:1 w:0)
	/// Proof: `Members::Referrers` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `Members::CurrentParameters` (r:1 w:0)
	/// Proof: `Members::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(84), added: 579, mode: `MaxEncodedLen`)
	/// Storage: `Members::Invitations` (r:1 w:1)
	/// Proof: `Members::Invitations` (`max_values`: None, `max_size`: Some(561), added: 3036, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	fn invite() -> Weight {
		// Proof size: 2439 bytes measured, 6196 estimated, without components.
		// Shortest execution: 190_385_000 picoseconds.
		Weight::from_parts(193_620_000, 6196)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	/// Storage: `Members::Invitations` (r:1 w:1)
	/// Proof: `Members::Invitations` (`max_values`: None, `max_size`: Some(561), added: 3036, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(427), added: 2902, mode: `MaxEncodedLen`)
	fn withdraw_invitation() -> Weight {
		// Proof size: 1453 bytes measured, 4026 estimated, without components.
		// Shortest execution: 90_085_000 picoseconds.
		Weight::from_parts(93_741_000, 4026)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: `Members::Pairs` (r:1 w:1)
	/// Proof: `Members::Pairs` (`max_values`: None, `max_size`: Some(116), added: 2591, mode: `MaxEncodedLen`)
	/// Storage: `Members::CurrentParameters` (r:1 w:0)
	/// Proof: `Members::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(84), added: 579, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn forget_pair() -> Weight {
		// Proof size: 601 bytes measured, 3581 estimated, without components.
		// Shortest execution: 28_583_000 picoseconds.
		Weight::from_parts(29_465_000, 3581)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Members::CurrentParameters` (r:1 w:0)
	/// Proof: `Members::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(84), added: 579, mode: `MaxEncodedLen`)
	/// Storage: `Members::Pairs` (r:1 w:1)
	/// Proof: `Members::Pairs` (`max_values`: None, `max_size`: Some(116), added: 2591, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Members::Reputations` (r:2 w:2)
	/// Proof: `Members::Reputations` (`max_values`: None, `max_size`: Some(224), added: 2699, mode: `MaxEncodedLen`)
	/// Storage: `Members::UnrelatedClients` (r:1 w:1)
	/// Proof: `Members::UnrelatedClients` (`max_values`: None, `max_size`: Some(209), added: 2684, mode: `MaxEncodedLen`)
	/// Storage: `Members::Referrers` (r:6 w:0)
	/// Proof: `Members::Referrers` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `Members::Members` (r:6 w:0)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	fn contract_ended() -> Weight {
		// Proof size: 2759 bytes measured, 16860 estimated, without components.
		// Shortest execution: 139_168_000 picoseconds.
		Weight::from_parts(142_033_000, 16860)
			.saturating_add(RocksDbWeight::get().reads(18_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	/// Storage: `Members::CurrentParameters` (r:1 w:0)
	/// Proof: `Members::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(84), added: 579, mode: `MaxEncodedLen`)
	/// Storage: `Members::Reputations` (r:1 w:1)
	/// Proof: `Members::Reputations` (`max_values`: None, `max_size`: Some(224), added: 2699, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn reviewed() -> Weight {
		// Proof size: 725 bytes measured, 3689 estimated, without components.
		// Shortest execution: 20_030_000 picoseconds.
		Weight::from_parts(21_031_000, 3689)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
}
