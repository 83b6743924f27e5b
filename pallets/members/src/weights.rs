// SPDX-License-Identifier: Apache-2.0
//! Weights of `pallet_members`, measured by `scripts/benchmark`. Do not edit: measure again.
//!
//! Date: 2026-11-21. Steps: 20. Repeat: 20. CPU: AMD EPYC.
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
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(391), added: 2866, mode: `MaxEncodedLen`)
	/// Storage: `Members::Invitations` (r:1 w:1)
	/// Proof: `Members::Invitations` (`max_values`: None, `max_size`: Some(561), added: 3036, mode: `MaxEncodedLen`)
	/// The range of component `i` is `[0, 8]`.
	fn join(i: u32, ) -> Weight {
		// Proof size: 1254 bytes measured, 6280 estimated, without components.
		// Shortest execution: 157_233_000 picoseconds.
		Weight::from_parts(208_518_852, 6280)
			// Standard error: 935_964
			.saturating_add(Weight::from_parts(79_666_179, 0).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(i.into())))
			.saturating_add(T::DbWeight::get().writes(5_u64))
			.saturating_add(T::DbWeight::get().writes((2_u64).saturating_mul(i.into())))
			.saturating_add(Weight::from_parts(0, 2866).saturating_mul(i.into()))
	}
	/// Storage: `Members::Members` (r:1 w:1)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	fn update_profile() -> Weight {
		// Proof size: 513 bytes measured, 3635 estimated, without components.
		// Shortest execution: 29_764_000 picoseconds.
		Weight::from_parts(35_413_000, 3635)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Members::Members` (r:1 w:1)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	fn set_payout_account() -> Weight {
		// Proof size: 513 bytes measured, 3635 estimated, without components.
		// Shortest execution: 28_322_000 picoseconds.
		Weight::from_parts(30_565_000, 3635)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Members::Members` (r:1 w:1)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(391), added: 2866, mode: `MaxEncodedLen`)
	fn leave() -> Weight {
		// Proof size: 980 bytes measured, 3856 estimated, without components.
		// Shortest execution: 109_613_000 picoseconds.
		Weight::from_parts(113_208_000, 3856)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Members::Referrers` (r:1 w:0)
	/// Proof: `Members::Referrers` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `Members::Suspensions` (r:1 w:1)
	/// Proof: `Members::Suspensions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	fn suspend() -> Weight {
		// Proof size: 425 bytes measured, 3579 estimated, without components.
		// Shortest execution: 33_269_000 picoseconds.
		Weight::from_parts(35_082_000, 3579)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Members::Suspensions` (r:1 w:1)
	/// Proof: `Members::Suspensions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	fn reinstate() -> Weight {
		// Proof size: 314 bytes measured, 3579 estimated, without components.
		// Shortest execution: 27_721_000 picoseconds.
		Weight::from_parts(29_483_000, 3579)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Members::CurrentParameters` (r:1 w:1)
	/// Proof: `Members::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(84), added: 579, mode: `MaxEncodedLen`)
	fn set_parameters() -> Weight {
		// Proof size: 287 bytes measured, 1569 estimated, without components.
		// Shortest execution: 19_739_000 picoseconds.
		Weight::from_parts(21_151_000, 1569)
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
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(391), added: 2866, mode: `MaxEncodedLen`)
	fn invite() -> Weight {
		// Proof size: 2207 bytes measured, 6196 estimated, without components.
		// Shortest execution: 242_709_000 picoseconds.
		Weight::from_parts(253_566_000, 6196)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Members::Invitations` (r:1 w:1)
	/// Proof: `Members::Invitations` (`max_values`: None, `max_size`: Some(561), added: 3036, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(391), added: 2866, mode: `MaxEncodedLen`)
	fn withdraw_invitation() -> Weight {
		// Proof size: 1214 bytes measured, 4026 estimated, without components.
		// Shortest execution: 118_836_000 picoseconds.
		Weight::from_parts(130_373_000, 4026)
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
		// Proof size: 568 bytes measured, 3581 estimated, without components.
		// Shortest execution: 41_212_000 picoseconds.
		Weight::from_parts(43_084_000, 3581)
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
	fn contract_ended() -> Weight {
		// Proof size: 1020 bytes measured, 6388 estimated, without components.
		// Shortest execution: 57_886_000 picoseconds.
		Weight::from_parts(60_170_000, 6388)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Members::CurrentParameters` (r:1 w:0)
	/// Proof: `Members::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(84), added: 579, mode: `MaxEncodedLen`)
	/// Storage: `Members::Reputations` (r:1 w:1)
	/// Proof: `Members::Reputations` (`max_values`: None, `max_size`: Some(224), added: 2699, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn reviewed() -> Weight {
		// Proof size: 692 bytes measured, 3689 estimated, without components.
		// Shortest execution: 28_842_000 picoseconds.
		Weight::from_parts(30_695_000, 3689)
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
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(391), added: 2866, mode: `MaxEncodedLen`)
	/// Storage: `Members::Invitations` (r:1 w:1)
	/// Proof: `Members::Invitations` (`max_values`: None, `max_size`: Some(561), added: 3036, mode: `MaxEncodedLen`)
	/// The range of component `i` is `[0, 8]`.
	fn join(i: u32, ) -> Weight {
		// Proof size: 1254 bytes measured, 6280 estimated, without components.
		// Shortest execution: 157_233_000 picoseconds.
		Weight::from_parts(208_518_852, 6280)
			// Standard error: 935_964
			.saturating_add(Weight::from_parts(79_666_179, 0).saturating_mul(i.into()))
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().reads((2_u64).saturating_mul(i.into())))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
			.saturating_add(RocksDbWeight::get().writes((2_u64).saturating_mul(i.into())))
			.saturating_add(Weight::from_parts(0, 2866).saturating_mul(i.into()))
	}
	/// Storage: `Members::Members` (r:1 w:1)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	fn update_profile() -> Weight {
		// Proof size: 513 bytes measured, 3635 estimated, without components.
		// Shortest execution: 29_764_000 picoseconds.
		Weight::from_parts(35_413_000, 3635)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Members::Members` (r:1 w:1)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	fn set_payout_account() -> Weight {
		// Proof size: 513 bytes measured, 3635 estimated, without components.
		// Shortest execution: 28_322_000 picoseconds.
		Weight::from_parts(30_565_000, 3635)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Members::Members` (r:1 w:1)
	/// Proof: `Members::Members` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(391), added: 2866, mode: `MaxEncodedLen`)
	fn leave() -> Weight {
		// Proof size: 980 bytes measured, 3856 estimated, without components.
		// Shortest execution: 109_613_000 picoseconds.
		Weight::from_parts(113_208_000, 3856)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: `Members::Referrers` (r:1 w:0)
	/// Proof: `Members::Referrers` (`max_values`: None, `max_size`: Some(85), added: 2560, mode: `MaxEncodedLen`)
	/// Storage: `Members::Suspensions` (r:1 w:1)
	/// Proof: `Members::Suspensions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	fn suspend() -> Weight {
		// Proof size: 425 bytes measured, 3579 estimated, without components.
		// Shortest execution: 33_269_000 picoseconds.
		Weight::from_parts(35_082_000, 3579)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Members::Suspensions` (r:1 w:1)
	/// Proof: `Members::Suspensions` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
	fn reinstate() -> Weight {
		// Proof size: 314 bytes measured, 3579 estimated, without components.
		// Shortest execution: 27_721_000 picoseconds.
		Weight::from_parts(29_483_000, 3579)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Members::CurrentParameters` (r:1 w:1)
	/// Proof: `Members::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(84), added: 579, mode: `MaxEncodedLen`)
	fn set_parameters() -> Weight {
		// Proof size: 287 bytes measured, 1569 estimated, without components.
		// Shortest execution: 19_739_000 picoseconds.
		Weight::from_parts(21_151_000, 1569)
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
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(391), added: 2866, mode: `MaxEncodedLen`)
	fn invite() -> Weight {
		// Proof size: 2207 bytes measured, 6196 estimated, without components.
		// Shortest execution: 242_709_000 picoseconds.
		Weight::from_parts(253_566_000, 6196)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	/// Storage: `Members::Invitations` (r:1 w:1)
	/// Proof: `Members::Invitations` (`max_values`: None, `max_size`: Some(561), added: 3036, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(391), added: 2866, mode: `MaxEncodedLen`)
	fn withdraw_invitation() -> Weight {
		// Proof size: 1214 bytes measured, 4026 estimated, without components.
		// Shortest execution: 118_836_000 picoseconds.
		Weight::from_parts(130_373_000, 4026)
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
		// Proof size: 568 bytes measured, 3581 estimated, without components.
		// Shortest execution: 41_212_000 picoseconds.
		Weight::from_parts(43_084_000, 3581)
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
	fn contract_ended() -> Weight {
		// Proof size: 1020 bytes measured, 6388 estimated, without components.
		// Shortest execution: 57_886_000 picoseconds.
		Weight::from_parts(60_170_000, 6388)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: `Members::CurrentParameters` (r:1 w:0)
	/// Proof: `Members::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(84), added: 579, mode: `MaxEncodedLen`)
	/// Storage: `Members::Reputations` (r:1 w:1)
	/// Proof: `Members::Reputations` (`max_values`: None, `max_size`: Some(224), added: 2699, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn reviewed() -> Weight {
		// Proof size: 692 bytes measured, 3689 estimated, without components.
		// Shortest execution: 28_842_000 picoseconds.
		Weight::from_parts(30_695_000, 3689)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
}
