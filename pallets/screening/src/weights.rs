// SPDX-License-Identifier: Apache-2.0
//! Weights of `pallet_screening`, counted by hand until `scripts/benchmark` has measured them.

#![cfg_attr(rustfmt, rustfmt_skip)]
// The generator names parameters and parentheses that a call may not need.
#![allow(unused_parens, unused_imports, missing_docs)]

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{constants::RocksDbWeight, Weight},
};

/// How much a block is charged for each call of `pallet_screening`, and for what is due.
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
	fn conclude_draw() -> Weight;
	fn eligible() -> Weight;
	fn conclude_judged() -> Weight;
	fn conclude_silent() -> Weight;
	fn conclude_failed() -> Weight;
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
	fn set_parameters() -> Weight {
		Weight::from_parts(16_000_000, 4200)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn add_skill() -> Weight {
		Weight::from_parts(19_000_000, 4200)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn retire_skill() -> Weight {
		Weight::from_parts(16_000_000, 4200)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn appoint_screener() -> Weight {
		Weight::from_parts(79_000_000, 28500)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(13_u64))
	}
	fn become_screener() -> Weight {
		Weight::from_parts(79_000_000, 39300)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	fn retire_as_screener() -> Weight {
		Weight::from_parts(67_000_000, 28500)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	fn request_screening() -> Weight {
		Weight::from_parts(112_000_000, 55500)
			.saturating_add(T::DbWeight::get().reads(20_u64))
			.saturating_add(T::DbWeight::get().writes(14_u64))
	}
	fn claim_second_panel() -> Weight {
		Weight::from_parts(85_000_000, 39300)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(11_u64))
	}
	fn commit_assessment() -> Weight {
		Weight::from_parts(40_000_000, 15000)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	fn submit_assessment() -> Weight {
		Weight::from_parts(43_000_000, 17700)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	fn conclude_draw() -> Weight {
		Weight::from_parts(130_000_000, 60900)
			.saturating_add(T::DbWeight::get().reads(22_u64))
			.saturating_add(T::DbWeight::get().writes(18_u64))
	}
	fn eligible() -> Weight {
		Weight::from_parts(76_000_000, 60900)
			.saturating_add(T::DbWeight::get().reads(22_u64))
	}
	fn conclude_judged() -> Weight {
		Weight::from_parts(310_000_000, 131100)
			.saturating_add(T::DbWeight::get().reads(48_u64))
			.saturating_add(T::DbWeight::get().writes(52_u64))
	}
	fn conclude_silent() -> Weight {
		Weight::from_parts(250_000_000, 104100)
			.saturating_add(T::DbWeight::get().reads(38_u64))
			.saturating_add(T::DbWeight::get().writes(42_u64))
	}
	fn conclude_failed() -> Weight {
		Weight::from_parts(70_000_000, 25800)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(11_u64))
	}
	fn revoke_credential() -> Weight {
		Weight::from_parts(142_000_000, 55500)
			.saturating_add(T::DbWeight::get().reads(20_u64))
			.saturating_add(T::DbWeight::get().writes(24_u64))
	}
	fn claim() -> Weight {
		Weight::from_parts(37_000_000, 12300)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	fn keep() -> Weight {
		Weight::from_parts(37_000_000, 12300)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	fn due_block() -> Weight {
		Weight::from_parts(25_000_000, 12300)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn due_credential() -> Weight {
		Weight::from_parts(55_000_000, 17700)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	fn due_cool_down() -> Weight {
		Weight::from_parts(34_000_000, 9600)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	fn due_vesting() -> Weight {
		Weight::from_parts(82_000_000, 33900)
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().writes(12_u64))
	}
	fn due_exit() -> Weight {
		Weight::from_parts(61_000_000, 23100)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	fn due_unclaimed() -> Weight {
		Weight::from_parts(40_000_000, 12300)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
}

/// For tests.
impl WeightInfo for () {
	fn set_parameters() -> Weight {
		Weight::from_parts(16_000_000, 4200)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn add_skill() -> Weight {
		Weight::from_parts(19_000_000, 4200)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	fn retire_skill() -> Weight {
		Weight::from_parts(16_000_000, 4200)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn appoint_screener() -> Weight {
		Weight::from_parts(79_000_000, 28500)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(13_u64))
	}
	fn become_screener() -> Weight {
		Weight::from_parts(79_000_000, 39300)
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	fn retire_as_screener() -> Weight {
		Weight::from_parts(67_000_000, 28500)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	fn request_screening() -> Weight {
		Weight::from_parts(112_000_000, 55500)
			.saturating_add(RocksDbWeight::get().reads(20_u64))
			.saturating_add(RocksDbWeight::get().writes(14_u64))
	}
	fn claim_second_panel() -> Weight {
		Weight::from_parts(85_000_000, 39300)
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(11_u64))
	}
	fn commit_assessment() -> Weight {
		Weight::from_parts(40_000_000, 15000)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn submit_assessment() -> Weight {
		Weight::from_parts(43_000_000, 17700)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn conclude_draw() -> Weight {
		Weight::from_parts(130_000_000, 60900)
			.saturating_add(RocksDbWeight::get().reads(22_u64))
			.saturating_add(RocksDbWeight::get().writes(18_u64))
	}
	fn eligible() -> Weight {
		Weight::from_parts(76_000_000, 60900)
			.saturating_add(RocksDbWeight::get().reads(22_u64))
	}
	fn conclude_judged() -> Weight {
		Weight::from_parts(310_000_000, 131100)
			.saturating_add(RocksDbWeight::get().reads(48_u64))
			.saturating_add(RocksDbWeight::get().writes(52_u64))
	}
	fn conclude_silent() -> Weight {
		Weight::from_parts(250_000_000, 104100)
			.saturating_add(RocksDbWeight::get().reads(38_u64))
			.saturating_add(RocksDbWeight::get().writes(42_u64))
	}
	fn conclude_failed() -> Weight {
		Weight::from_parts(70_000_000, 25800)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(11_u64))
	}
	fn revoke_credential() -> Weight {
		Weight::from_parts(142_000_000, 55500)
			.saturating_add(RocksDbWeight::get().reads(20_u64))
			.saturating_add(RocksDbWeight::get().writes(24_u64))
	}
	fn claim() -> Weight {
		Weight::from_parts(37_000_000, 12300)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn keep() -> Weight {
		Weight::from_parts(37_000_000, 12300)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn due_block() -> Weight {
		Weight::from_parts(25_000_000, 12300)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn due_credential() -> Weight {
		Weight::from_parts(55_000_000, 17700)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	fn due_cool_down() -> Weight {
		Weight::from_parts(34_000_000, 9600)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn due_vesting() -> Weight {
		Weight::from_parts(82_000_000, 33900)
			.saturating_add(RocksDbWeight::get().reads(12_u64))
			.saturating_add(RocksDbWeight::get().writes(12_u64))
	}
	fn due_exit() -> Weight {
		Weight::from_parts(61_000_000, 23100)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(9_u64))
	}
	fn due_unclaimed() -> Weight {
		Weight::from_parts(40_000_000, 12300)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
}
