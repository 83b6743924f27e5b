// SPDX-License-Identifier: Apache-2.0
//! Weights of `pallet_jury`. Estimated by hand, from the measured ones of `pallet_screening`: `scripts/benchmark` will replace
//! them.

#![cfg_attr(rustfmt, rustfmt_skip)]
// The generator names parameters and parentheses that a call may not need.
#![allow(unused_parens, unused_imports, missing_docs)]

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{constants::RocksDbWeight, Weight},
};

/// How much a block is charged for each call of `pallet_jury`.
pub trait WeightInfo {
	fn set_parameters() -> Weight;
	fn volunteer(e: u32, ) -> Weight;
	fn renew() -> Weight;
	fn stand_down() -> Weight;
	fn appoint_arbitrator() -> Weight;
	fn dismiss_arbitrator() -> Weight;
	fn back_claim() -> Weight;
	fn withdraw_backing() -> Weight;
	fn accept_claim() -> Weight;
	fn counterclaim() -> Weight;
	fn offer_settlement() -> Weight;
	fn accept_settlement() -> Weight;
	fn submit_evidence() -> Weight;
	fn make_statement() -> Weight;
	fn call_eyewitnesses() -> Weight;
	fn testify() -> Weight;
	fn close_evidence() -> Weight;
	fn commit_vote() -> Weight;
	fn reveal_vote() -> Weight;
	fn appeal() -> Weight;
	fn advance_claimed() -> Weight;
	fn advance_arbitrator() -> Weight;
	fn advance_evidence() -> Weight;
	fn advance_witnesses() -> Weight;
	fn advance_testimony() -> Weight;
	fn advance_draw() -> Weight;
	fn advance_committing() -> Weight;
	fn advance_revealing() -> Weight;
	fn advance_provisional() -> Weight;
	fn execute() -> Weight;
	fn eligible() -> Weight;
	fn keep() -> Weight;
	fn claim() -> Weight;
	fn due_juror() -> Weight;
	fn due_arbitrator() -> Weight;
	fn due_unclaimed() -> Weight;
	fn due_block() -> Weight;
}

/// Weights for a runtime, with its own database weights.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	fn set_parameters() -> Weight {
		// Estimated by hand.
		Weight::from_parts(30_000_000, 1800)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// The range of component `e` is `[0, 5]`.
	fn volunteer(e: u32) -> Weight {
		// Estimated by hand.
		Weight::from_parts(200_000_000, 6000)
			// Each skill: its credential, and a place in its pool.
			.saturating_add(Weight::from_parts(70_000_000, 2700).saturating_mul(e.into()))
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().reads((3_u64).saturating_mul(e.into())))
			.saturating_add(T::DbWeight::get().writes(7_u64))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(e.into())))
	}
	fn renew() -> Weight {
		// Estimated by hand.
		Weight::from_parts(60_000_000, 3700)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	fn stand_down() -> Weight {
		// Estimated by hand.
		Weight::from_parts(600_000_000, 20000)
			.saturating_add(T::DbWeight::get().reads(32_u64))
			.saturating_add(T::DbWeight::get().writes(34_u64))
	}
	fn appoint_arbitrator() -> Weight {
		// Estimated by hand.
		Weight::from_parts(120_000_000, 4000)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	fn dismiss_arbitrator() -> Weight {
		// Estimated by hand.
		Weight::from_parts(150_000_000, 4000)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(10_u64))
	}
	fn back_claim() -> Weight {
		// Estimated by hand.
		Weight::from_parts(100_000_000, 3900)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	fn withdraw_backing() -> Weight {
		// Estimated by hand.
		Weight::from_parts(100_000_000, 3900)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	fn accept_claim() -> Weight {
		// Estimated by hand.
		Weight::from_parts(500_000_000, 12000)
			.saturating_add(T::DbWeight::get().reads(16_u64))
			.saturating_add(T::DbWeight::get().writes(22_u64))
	}
	fn counterclaim() -> Weight {
		// Estimated by hand.
		Weight::from_parts(180_000_000, 9000)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	fn offer_settlement() -> Weight {
		// Estimated by hand.
		Weight::from_parts(60_000_000, 7000)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn accept_settlement() -> Weight {
		// Estimated by hand.
		Weight::from_parts(6_000_000_000, 200000)
			.saturating_add(T::DbWeight::get().reads(180_u64))
			.saturating_add(T::DbWeight::get().writes(220_u64))
	}
	fn submit_evidence() -> Weight {
		// Estimated by hand.
		Weight::from_parts(70_000_000, 7000)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn make_statement() -> Weight {
		// Estimated by hand.
		Weight::from_parts(70_000_000, 7000)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn call_eyewitnesses() -> Weight {
		// Estimated by hand.
		Weight::from_parts(130_000_000, 8000)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	fn testify() -> Weight {
		// Estimated by hand.
		Weight::from_parts(90_000_000, 7000)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	fn close_evidence() -> Weight {
		// Estimated by hand.
		Weight::from_parts(200_000_000, 9000)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(11_u64))
	}
	fn commit_vote() -> Weight {
		// Estimated by hand.
		Weight::from_parts(110_000_000, 8000)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	fn reveal_vote() -> Weight {
		// Estimated by hand.
		Weight::from_parts(120_000_000, 8000)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	fn appeal() -> Weight {
		// Estimated by hand.
		Weight::from_parts(250_000_000, 9000)
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().writes(12_u64))
	}
	fn advance_claimed() -> Weight {
		// Estimated by hand.
		Weight::from_parts(90_000_000, 7000)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	fn advance_arbitrator() -> Weight {
		// Estimated by hand.
		Weight::from_parts(200_000_000, 9000)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(12_u64))
	}
	fn advance_evidence() -> Weight {
		// Estimated by hand.
		Weight::from_parts(250_000_000, 10000)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(14_u64))
	}
	fn advance_witnesses() -> Weight {
		// Estimated by hand.
		Weight::from_parts(400_000_000, 30000)
			.saturating_add(T::DbWeight::get().reads(24_u64))
			.saturating_add(T::DbWeight::get().writes(20_u64))
	}
	fn advance_testimony() -> Weight {
		// Estimated by hand.
		Weight::from_parts(3_000_000_000, 90000)
			.saturating_add(T::DbWeight::get().reads(130_u64))
			.saturating_add(T::DbWeight::get().writes(160_u64))
	}
	fn advance_draw() -> Weight {
		// Estimated by hand.
		Weight::from_parts(1_500_000_000, 70000)
			.saturating_add(T::DbWeight::get().reads(60_u64))
			.saturating_add(T::DbWeight::get().writes(60_u64))
	}
	fn advance_committing() -> Weight {
		// Estimated by hand.
		Weight::from_parts(9_000_000_000, 300000)
			.saturating_add(T::DbWeight::get().reads(380_u64))
			.saturating_add(T::DbWeight::get().writes(420_u64))
	}
	fn advance_revealing() -> Weight {
		// Estimated by hand.
		Weight::from_parts(9_000_000_000, 300000)
			.saturating_add(T::DbWeight::get().reads(380_u64))
			.saturating_add(T::DbWeight::get().writes(420_u64))
	}
	fn advance_provisional() -> Weight {
		// Estimated by hand.
		Weight::from_parts(5_000_000_000, 150000)
			.saturating_add(T::DbWeight::get().reads(150_u64))
			.saturating_add(T::DbWeight::get().writes(170_u64))
	}
	fn execute() -> Weight {
		// Estimated by hand.
		Weight::from_parts(200_000_000, 10000)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(14_u64))
	}
	fn eligible() -> Weight {
		// Estimated by hand.
		Weight::from_parts(500_000_000, 30000)
			.saturating_add(T::DbWeight::get().reads(60_u64))
	}
	fn keep() -> Weight {
		// Estimated by hand.
		Weight::from_parts(70_000_000, 6000)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	fn claim() -> Weight {
		// Estimated by hand.
		Weight::from_parts(120_000_000, 6000)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	fn due_juror() -> Weight {
		// Estimated by hand.
		Weight::from_parts(600_000_000, 20000)
			.saturating_add(T::DbWeight::get().reads(32_u64))
			.saturating_add(T::DbWeight::get().writes(34_u64))
	}
	fn due_arbitrator() -> Weight {
		// Estimated by hand.
		Weight::from_parts(150_000_000, 4000)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(10_u64))
	}
	fn due_unclaimed() -> Weight {
		// Estimated by hand.
		Weight::from_parts(110_000_000, 6000)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	fn due_block() -> Weight {
		// Estimated by hand.
		Weight::from_parts(12_000_000, 4000)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
}

/// For tests.
impl WeightInfo for () {
	fn set_parameters() -> Weight {
		// Estimated by hand.
		Weight::from_parts(30_000_000, 1800)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// The range of component `e` is `[0, 5]`.
	fn volunteer(e: u32) -> Weight {
		// Estimated by hand.
		Weight::from_parts(200_000_000, 6000)
			// Each skill: its credential, and a place in its pool.
			.saturating_add(Weight::from_parts(70_000_000, 2700).saturating_mul(e.into()))
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().reads((3_u64).saturating_mul(e.into())))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
			.saturating_add(RocksDbWeight::get().writes((3_u64).saturating_mul(e.into())))
	}
	fn renew() -> Weight {
		// Estimated by hand.
		Weight::from_parts(60_000_000, 3700)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn stand_down() -> Weight {
		// Estimated by hand.
		Weight::from_parts(600_000_000, 20000)
			.saturating_add(RocksDbWeight::get().reads(32_u64))
			.saturating_add(RocksDbWeight::get().writes(34_u64))
	}
	fn appoint_arbitrator() -> Weight {
		// Estimated by hand.
		Weight::from_parts(120_000_000, 4000)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(8_u64))
	}
	fn dismiss_arbitrator() -> Weight {
		// Estimated by hand.
		Weight::from_parts(150_000_000, 4000)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(10_u64))
	}
	fn back_claim() -> Weight {
		// Estimated by hand.
		Weight::from_parts(100_000_000, 3900)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn withdraw_backing() -> Weight {
		// Estimated by hand.
		Weight::from_parts(100_000_000, 3900)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn accept_claim() -> Weight {
		// Estimated by hand.
		Weight::from_parts(500_000_000, 12000)
			.saturating_add(RocksDbWeight::get().reads(16_u64))
			.saturating_add(RocksDbWeight::get().writes(22_u64))
	}
	fn counterclaim() -> Weight {
		// Estimated by hand.
		Weight::from_parts(180_000_000, 9000)
			.saturating_add(RocksDbWeight::get().reads(9_u64))
			.saturating_add(RocksDbWeight::get().writes(8_u64))
	}
	fn offer_settlement() -> Weight {
		// Estimated by hand.
		Weight::from_parts(60_000_000, 7000)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn accept_settlement() -> Weight {
		// Estimated by hand.
		Weight::from_parts(6_000_000_000, 200000)
			.saturating_add(RocksDbWeight::get().reads(180_u64))
			.saturating_add(RocksDbWeight::get().writes(220_u64))
	}
	fn submit_evidence() -> Weight {
		// Estimated by hand.
		Weight::from_parts(70_000_000, 7000)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn make_statement() -> Weight {
		// Estimated by hand.
		Weight::from_parts(70_000_000, 7000)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	fn call_eyewitnesses() -> Weight {
		// Estimated by hand.
		Weight::from_parts(130_000_000, 8000)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	fn testify() -> Weight {
		// Estimated by hand.
		Weight::from_parts(90_000_000, 7000)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn close_evidence() -> Weight {
		// Estimated by hand.
		Weight::from_parts(200_000_000, 9000)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(11_u64))
	}
	fn commit_vote() -> Weight {
		// Estimated by hand.
		Weight::from_parts(110_000_000, 8000)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn reveal_vote() -> Weight {
		// Estimated by hand.
		Weight::from_parts(120_000_000, 8000)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
	}
	fn appeal() -> Weight {
		// Estimated by hand.
		Weight::from_parts(250_000_000, 9000)
			.saturating_add(RocksDbWeight::get().reads(12_u64))
			.saturating_add(RocksDbWeight::get().writes(12_u64))
	}
	fn advance_claimed() -> Weight {
		// Estimated by hand.
		Weight::from_parts(90_000_000, 7000)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn advance_arbitrator() -> Weight {
		// Estimated by hand.
		Weight::from_parts(200_000_000, 9000)
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(12_u64))
	}
	fn advance_evidence() -> Weight {
		// Estimated by hand.
		Weight::from_parts(250_000_000, 10000)
			.saturating_add(RocksDbWeight::get().reads(14_u64))
			.saturating_add(RocksDbWeight::get().writes(14_u64))
	}
	fn advance_witnesses() -> Weight {
		// Estimated by hand.
		Weight::from_parts(400_000_000, 30000)
			.saturating_add(RocksDbWeight::get().reads(24_u64))
			.saturating_add(RocksDbWeight::get().writes(20_u64))
	}
	fn advance_testimony() -> Weight {
		// Estimated by hand.
		Weight::from_parts(3_000_000_000, 90000)
			.saturating_add(RocksDbWeight::get().reads(130_u64))
			.saturating_add(RocksDbWeight::get().writes(160_u64))
	}
	fn advance_draw() -> Weight {
		// Estimated by hand.
		Weight::from_parts(1_500_000_000, 70000)
			.saturating_add(RocksDbWeight::get().reads(60_u64))
			.saturating_add(RocksDbWeight::get().writes(60_u64))
	}
	fn advance_committing() -> Weight {
		// Estimated by hand.
		Weight::from_parts(9_000_000_000, 300000)
			.saturating_add(RocksDbWeight::get().reads(380_u64))
			.saturating_add(RocksDbWeight::get().writes(420_u64))
	}
	fn advance_revealing() -> Weight {
		// Estimated by hand.
		Weight::from_parts(9_000_000_000, 300000)
			.saturating_add(RocksDbWeight::get().reads(380_u64))
			.saturating_add(RocksDbWeight::get().writes(420_u64))
	}
	fn advance_provisional() -> Weight {
		// Estimated by hand.
		Weight::from_parts(5_000_000_000, 150000)
			.saturating_add(RocksDbWeight::get().reads(150_u64))
			.saturating_add(RocksDbWeight::get().writes(170_u64))
	}
	fn execute() -> Weight {
		// Estimated by hand.
		Weight::from_parts(200_000_000, 10000)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(14_u64))
	}
	fn eligible() -> Weight {
		// Estimated by hand.
		Weight::from_parts(500_000_000, 30000)
			.saturating_add(RocksDbWeight::get().reads(60_u64))
	}
	fn keep() -> Weight {
		// Estimated by hand.
		Weight::from_parts(70_000_000, 6000)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn claim() -> Weight {
		// Estimated by hand.
		Weight::from_parts(120_000_000, 6000)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	fn due_juror() -> Weight {
		// Estimated by hand.
		Weight::from_parts(600_000_000, 20000)
			.saturating_add(RocksDbWeight::get().reads(32_u64))
			.saturating_add(RocksDbWeight::get().writes(34_u64))
	}
	fn due_arbitrator() -> Weight {
		// Estimated by hand.
		Weight::from_parts(150_000_000, 4000)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(10_u64))
	}
	fn due_unclaimed() -> Weight {
		// Estimated by hand.
		Weight::from_parts(110_000_000, 6000)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	fn due_block() -> Weight {
		// Estimated by hand.
		Weight::from_parts(12_000_000, 4000)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
}
