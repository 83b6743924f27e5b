// SPDX-License-Identifier: Apache-2.0
//! Weights of `pallet_sortition`, counted by hand until `scripts/benchmark` measures them.

#![cfg_attr(rustfmt, rustfmt_skip)]
// The generator names parameters and parentheses that a call may not need.
#![allow(unused_parens, unused_imports, missing_docs)]

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{constants::RocksDbWeight, Weight},
};

/// How much a block is charged for each call of `pallet_sortition`.
pub trait WeightInfo {
	fn join() -> Weight;
	fn leave() -> Weight;
	fn freeze() -> Weight;
	fn ready_at() -> Weight;
	fn draw(a: u32, s: u32, ) -> Weight;
	fn vacate() -> Weight;
	fn release(s: u32, ) -> Weight;
	fn note_block() -> Weight;
	fn note_epoch() -> Weight;
	fn set_parameters() -> Weight;
	fn expire_freeze(s: u32, ) -> Weight;
}

/// Weights for a runtime, with its own database weights.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Sortition::Members` (r:1 w:1)
	/// Proof: `Sortition::Members` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Pools` (r:1 w:1)
	/// Proof: `Sortition::Pools` (`max_values`: None, `max_size`: Some(86), added: 2561, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Slots` (r:1 w:1)
	/// Proof: `Sortition::Slots` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	fn join() -> Weight {
		Weight::from_parts(22_000_000, 6134)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Sortition::Members` (r:1 w:1)
	/// Proof: `Sortition::Members` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Slots` (r:1 w:1)
	/// Proof: `Sortition::Slots` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Pools` (r:1 w:1)
	/// Proof: `Sortition::Pools` (`max_values`: None, `max_size`: Some(86), added: 2561, mode: `MaxEncodedLen`)
	fn leave() -> Weight {
		Weight::from_parts(24_000_000, 6134)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Sortition::Freezes` (r:2 w:2)
	/// Proof: `Sortition::Freezes` (`max_values`: None, `max_size`: Some(90), added: 2565, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::CurrentParameters` (r:1 w:0)
	/// Proof: `Sortition::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Pools` (r:1 w:1)
	/// Proof: `Sortition::Pools` (`max_values`: None, `max_size`: Some(86), added: 2561, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::CurrentEpoch` (r:1 w:0)
	/// Proof: `Sortition::CurrentEpoch` (`max_values`: Some(1), `max_size`: Some(56), added: 551, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Seeds` (r:1 w:1)
	/// Proof: `Sortition::Seeds` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	fn freeze() -> Weight {
		Weight::from_parts(26_000_000, 6120)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Sortition::Freezes` (r:1 w:0)
	/// Proof: `Sortition::Freezes` (`max_values`: None, `max_size`: Some(90), added: 2565, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Draws` (r:1 w:0)
	/// Proof: `Sortition::Draws` (`max_values`: None, `max_size`: Some(10700), added: 13175, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Seeds` (r:1 w:0)
	/// Proof: `Sortition::Seeds` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::CurrentEpoch` (r:1 w:0)
	/// Proof: `Sortition::CurrentEpoch` (`max_values`: Some(1), `max_size`: Some(56), added: 551, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::CurrentParameters` (r:1 w:0)
	/// Proof: `Sortition::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	fn ready_at() -> Weight {
		Weight::from_parts(24_000_000, 14165)
			.saturating_add(T::DbWeight::get().reads(5_u64))
	}
	/// Storage: `Sortition::Freezes` (r:1 w:0)
	/// Proof: `Sortition::Freezes` (`max_values`: None, `max_size`: Some(90), added: 2565, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Draws` (r:1 w:1)
	/// Proof: `Sortition::Draws` (`max_values`: None, `max_size`: Some(10700), added: 13175, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Seeds` (r:1 w:1)
	/// Proof: `Sortition::Seeds` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Slots` (r:256 w:64)
	/// Proof: `Sortition::Slots` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// The range of component `a` is `[64, 256]`.
	/// The range of component `s` is `[0, 64]`.
	fn draw(a: u32, s: u32, ) -> Weight {
		Weight::from_parts(60_000_000, 14165)
			.saturating_add(Weight::from_parts(9_000_000, 0).saturating_mul(a.into()))
			.saturating_add(Weight::from_parts(6_000_000, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(a.into())))
			.saturating_add(T::DbWeight::get().writes(2_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 2572).saturating_mul(a.into()))
	}
	/// Storage: `Sortition::Draws` (r:1 w:1)
	/// Proof: `Sortition::Draws` (`max_values`: None, `max_size`: Some(10700), added: 13175, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Slots` (r:1 w:1)
	/// Proof: `Sortition::Slots` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	fn vacate() -> Weight {
		Weight::from_parts(32_000_000, 14165)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Sortition::Freezes` (r:3 w:3)
	/// Proof: `Sortition::Freezes` (`max_values`: None, `max_size`: Some(90), added: 2565, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Draws` (r:1 w:1)
	/// Proof: `Sortition::Draws` (`max_values`: None, `max_size`: Some(10700), added: 13175, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Seeds` (r:1 w:1)
	/// Proof: `Sortition::Seeds` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Pools` (r:1 w:1)
	/// Proof: `Sortition::Pools` (`max_values`: None, `max_size`: Some(86), added: 2561, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Slots` (r:64 w:64)
	/// Proof: `Sortition::Slots` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// The range of component `s` is `[0, 64]`.
	fn release(s: u32, ) -> Weight {
		Weight::from_parts(60_000_000, 14165)
			.saturating_add(Weight::from_parts(6_000_000, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(s.into())))
			.saturating_add(T::DbWeight::get().writes(6_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 2572).saturating_mul(s.into()))
	}
	/// Storage: `Sortition::CurrentEpoch` (r:1 w:1)
	/// Proof: `Sortition::CurrentEpoch` (`max_values`: Some(1), `max_size`: Some(56), added: 551, mode: `MaxEncodedLen`)
	/// Storage: `Babe::AuthorVrfRandomness` (r:1 w:0)
	/// Storage: `Babe::EpochIndex` (r:1 w:0)
	fn note_block() -> Weight {
		Weight::from_parts(7_000_000, 1541)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Sortition::CurrentEpoch` (r:1 w:1)
	/// Proof: `Sortition::CurrentEpoch` (`max_values`: Some(1), `max_size`: Some(56), added: 551, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::CurrentParameters` (r:1 w:0)
	/// Proof: `Sortition::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Seeds` (r:1 w:1)
	/// Proof: `Sortition::Seeds` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	/// Storage: `Babe::AuthorVrfRandomness` (r:1 w:0)
	/// Storage: `Babe::EpochIndex` (r:1 w:0)
	fn note_epoch() -> Weight {
		Weight::from_parts(16_000_000, 3514)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Sortition::CurrentParameters` (r:1 w:1)
	/// Proof: `Sortition::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	fn set_parameters() -> Weight {
		Weight::from_parts(8_000_000, 1501)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Sortition::Freezes` (r:3 w:3)
	/// Proof: `Sortition::Freezes` (`max_values`: None, `max_size`: Some(90), added: 2565, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Draws` (r:1 w:1)
	/// Proof: `Sortition::Draws` (`max_values`: None, `max_size`: Some(10700), added: 13175, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Seeds` (r:1 w:1)
	/// Proof: `Sortition::Seeds` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Pools` (r:1 w:1)
	/// Proof: `Sortition::Pools` (`max_values`: None, `max_size`: Some(86), added: 2561, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Slots` (r:64 w:64)
	/// Proof: `Sortition::Slots` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// The range of component `s` is `[0, 64]`.
	fn expire_freeze(s: u32, ) -> Weight {
		Weight::from_parts(65_000_000, 14165)
			.saturating_add(Weight::from_parts(6_000_000, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(s.into())))
			.saturating_add(T::DbWeight::get().writes(6_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 2572).saturating_mul(s.into()))
	}
}

/// For tests.
impl WeightInfo for () {
	/// Storage: `Sortition::Members` (r:1 w:1)
	/// Proof: `Sortition::Members` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Pools` (r:1 w:1)
	/// Proof: `Sortition::Pools` (`max_values`: None, `max_size`: Some(86), added: 2561, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Slots` (r:1 w:1)
	/// Proof: `Sortition::Slots` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	fn join() -> Weight {
		Weight::from_parts(22_000_000, 6134)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: `Sortition::Members` (r:1 w:1)
	/// Proof: `Sortition::Members` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Slots` (r:1 w:1)
	/// Proof: `Sortition::Slots` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Pools` (r:1 w:1)
	/// Proof: `Sortition::Pools` (`max_values`: None, `max_size`: Some(86), added: 2561, mode: `MaxEncodedLen`)
	fn leave() -> Weight {
		Weight::from_parts(24_000_000, 6134)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: `Sortition::Freezes` (r:2 w:2)
	/// Proof: `Sortition::Freezes` (`max_values`: None, `max_size`: Some(90), added: 2565, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::CurrentParameters` (r:1 w:0)
	/// Proof: `Sortition::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Pools` (r:1 w:1)
	/// Proof: `Sortition::Pools` (`max_values`: None, `max_size`: Some(86), added: 2561, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::CurrentEpoch` (r:1 w:0)
	/// Proof: `Sortition::CurrentEpoch` (`max_values`: Some(1), `max_size`: Some(56), added: 551, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Seeds` (r:1 w:1)
	/// Proof: `Sortition::Seeds` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	fn freeze() -> Weight {
		Weight::from_parts(26_000_000, 6120)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	/// Storage: `Sortition::Freezes` (r:1 w:0)
	/// Proof: `Sortition::Freezes` (`max_values`: None, `max_size`: Some(90), added: 2565, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Draws` (r:1 w:0)
	/// Proof: `Sortition::Draws` (`max_values`: None, `max_size`: Some(10700), added: 13175, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Seeds` (r:1 w:0)
	/// Proof: `Sortition::Seeds` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::CurrentEpoch` (r:1 w:0)
	/// Proof: `Sortition::CurrentEpoch` (`max_values`: Some(1), `max_size`: Some(56), added: 551, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::CurrentParameters` (r:1 w:0)
	/// Proof: `Sortition::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	fn ready_at() -> Weight {
		Weight::from_parts(24_000_000, 14165)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
	}
	/// Storage: `Sortition::Freezes` (r:1 w:0)
	/// Proof: `Sortition::Freezes` (`max_values`: None, `max_size`: Some(90), added: 2565, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Draws` (r:1 w:1)
	/// Proof: `Sortition::Draws` (`max_values`: None, `max_size`: Some(10700), added: 13175, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Seeds` (r:1 w:1)
	/// Proof: `Sortition::Seeds` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Slots` (r:256 w:64)
	/// Proof: `Sortition::Slots` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// The range of component `a` is `[64, 256]`.
	/// The range of component `s` is `[0, 64]`.
	fn draw(a: u32, s: u32, ) -> Weight {
		Weight::from_parts(60_000_000, 14165)
			.saturating_add(Weight::from_parts(9_000_000, 0).saturating_mul(a.into()))
			.saturating_add(Weight::from_parts(6_000_000, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().reads((1_u64).saturating_mul(a.into())))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 2572).saturating_mul(a.into()))
	}
	/// Storage: `Sortition::Draws` (r:1 w:1)
	/// Proof: `Sortition::Draws` (`max_values`: None, `max_size`: Some(10700), added: 13175, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Slots` (r:1 w:1)
	/// Proof: `Sortition::Slots` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	fn vacate() -> Weight {
		Weight::from_parts(32_000_000, 14165)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `Sortition::Freezes` (r:3 w:3)
	/// Proof: `Sortition::Freezes` (`max_values`: None, `max_size`: Some(90), added: 2565, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Draws` (r:1 w:1)
	/// Proof: `Sortition::Draws` (`max_values`: None, `max_size`: Some(10700), added: 13175, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Seeds` (r:1 w:1)
	/// Proof: `Sortition::Seeds` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Pools` (r:1 w:1)
	/// Proof: `Sortition::Pools` (`max_values`: None, `max_size`: Some(86), added: 2561, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Slots` (r:64 w:64)
	/// Proof: `Sortition::Slots` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// The range of component `s` is `[0, 64]`.
	fn release(s: u32, ) -> Weight {
		Weight::from_parts(60_000_000, 14165)
			.saturating_add(Weight::from_parts(6_000_000, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().reads((1_u64).saturating_mul(s.into())))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 2572).saturating_mul(s.into()))
	}
	/// Storage: `Sortition::CurrentEpoch` (r:1 w:1)
	/// Proof: `Sortition::CurrentEpoch` (`max_values`: Some(1), `max_size`: Some(56), added: 551, mode: `MaxEncodedLen`)
	/// Storage: `Babe::AuthorVrfRandomness` (r:1 w:0)
	/// Storage: `Babe::EpochIndex` (r:1 w:0)
	fn note_block() -> Weight {
		Weight::from_parts(7_000_000, 1541)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Sortition::CurrentEpoch` (r:1 w:1)
	/// Proof: `Sortition::CurrentEpoch` (`max_values`: Some(1), `max_size`: Some(56), added: 551, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::CurrentParameters` (r:1 w:0)
	/// Proof: `Sortition::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Seeds` (r:1 w:1)
	/// Proof: `Sortition::Seeds` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	/// Storage: `Babe::AuthorVrfRandomness` (r:1 w:0)
	/// Storage: `Babe::EpochIndex` (r:1 w:0)
	fn note_epoch() -> Weight {
		Weight::from_parts(16_000_000, 3514)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `Sortition::CurrentParameters` (r:1 w:1)
	/// Proof: `Sortition::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	fn set_parameters() -> Weight {
		Weight::from_parts(8_000_000, 1501)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Sortition::Freezes` (r:3 w:3)
	/// Proof: `Sortition::Freezes` (`max_values`: None, `max_size`: Some(90), added: 2565, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Draws` (r:1 w:1)
	/// Proof: `Sortition::Draws` (`max_values`: None, `max_size`: Some(10700), added: 13175, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Seeds` (r:1 w:1)
	/// Proof: `Sortition::Seeds` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Pools` (r:1 w:1)
	/// Proof: `Sortition::Pools` (`max_values`: None, `max_size`: Some(86), added: 2561, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Slots` (r:64 w:64)
	/// Proof: `Sortition::Slots` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// The range of component `s` is `[0, 64]`.
	fn expire_freeze(s: u32, ) -> Weight {
		Weight::from_parts(65_000_000, 14165)
			.saturating_add(Weight::from_parts(6_000_000, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().reads((1_u64).saturating_mul(s.into())))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 2572).saturating_mul(s.into()))
	}
}
