// SPDX-License-Identifier: Apache-2.0
//! Weights of `pallet_sortition`, measured by `scripts/benchmark`. Do not edit: measure again.
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
	/// Proof: `Sortition::Members` (`max_values`: None, `max_size`: Some(63), added: 2538, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Pools` (r:1 w:1)
	/// Proof: `Sortition::Pools` (`max_values`: None, `max_size`: Some(72), added: 2547, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Slots` (r:1 w:1)
	/// Proof: `Sortition::Slots` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	fn join() -> Weight {
		// Proof size: 760 bytes measured, 3542 estimated, without components.
		// Shortest execution: 50_054_000 picoseconds.
		Weight::from_parts(52_267_000, 3542)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Sortition::Members` (r:1 w:1)
	/// Proof: `Sortition::Members` (`max_values`: None, `max_size`: Some(63), added: 2538, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Slots` (r:1 w:1)
	/// Proof: `Sortition::Slots` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Pools` (r:1 w:1)
	/// Proof: `Sortition::Pools` (`max_values`: None, `max_size`: Some(72), added: 2547, mode: `MaxEncodedLen`)
	fn leave() -> Weight {
		// Proof size: 835 bytes measured, 3542 estimated, without components.
		// Shortest execution: 58_727_000 picoseconds.
		Weight::from_parts(61_371_000, 3542)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Sortition::Freezes` (r:2 w:2)
	/// Proof: `Sortition::Freezes` (`max_values`: None, `max_size`: Some(71), added: 2546, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::CurrentParameters` (r:1 w:0)
	/// Proof: `Sortition::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Pools` (r:1 w:1)
	/// Proof: `Sortition::Pools` (`max_values`: None, `max_size`: Some(72), added: 2547, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::CurrentEpoch` (r:1 w:0)
	/// Proof: `Sortition::CurrentEpoch` (`max_values`: Some(1), `max_size`: Some(56), added: 551, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Seeds` (r:1 w:1)
	/// Proof: `Sortition::Seeds` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	fn freeze() -> Weight {
		// Proof size: 529 bytes measured, 6082 estimated, without components.
		// Shortest execution: 52_888_000 picoseconds.
		Weight::from_parts(55_512_000, 6082)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Sortition::Freezes` (r:1 w:0)
	/// Proof: `Sortition::Freezes` (`max_values`: None, `max_size`: Some(71), added: 2546, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Draws` (r:1 w:0)
	/// Proof: `Sortition::Draws` (`max_values`: None, `max_size`: Some(10619), added: 13094, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Seeds` (r:1 w:0)
	/// Proof: `Sortition::Seeds` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::CurrentEpoch` (r:1 w:0)
	/// Proof: `Sortition::CurrentEpoch` (`max_values`: Some(1), `max_size`: Some(56), added: 551, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::CurrentParameters` (r:1 w:0)
	/// Proof: `Sortition::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	fn ready_at() -> Weight {
		// Proof size: 311 bytes measured, 14084 estimated, without components.
		// Shortest execution: 43_654_000 picoseconds.
		Weight::from_parts(45_287_000, 14084)
			.saturating_add(T::DbWeight::get().reads(5_u64))
	}
	/// Storage: `Sortition::Freezes` (r:1 w:0)
	/// Proof: `Sortition::Freezes` (`max_values`: None, `max_size`: Some(71), added: 2546, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Draws` (r:1 w:1)
	/// Proof: `Sortition::Draws` (`max_values`: None, `max_size`: Some(10619), added: 13094, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Slots` (r:256 w:64)
	/// Proof: `Sortition::Slots` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// The range of component `a` is `[64, 256]`.
	/// The range of component `s` is `[0, 64]`.
	fn draw(a: u32, s: u32, ) -> Weight {
		// Proof size: 15067 bytes measured, 14084 estimated, without components.
		// Shortest execution: 1_443_039_000 picoseconds.
		Weight::from_parts(1_473_083_000, 14084)
			// Standard error: 178_553
			.saturating_add(Weight::from_parts(8_693_885, 0).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(a.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 2552).saturating_mul(a.into()))
	}
	/// Storage: `Sortition::Draws` (r:1 w:1)
	/// Proof: `Sortition::Draws` (`max_values`: None, `max_size`: Some(10619), added: 13094, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Slots` (r:1 w:1)
	/// Proof: `Sortition::Slots` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	fn vacate() -> Weight {
		// Proof size: 3614 bytes measured, 14084 estimated, without components.
		// Shortest execution: 54_841_000 picoseconds.
		Weight::from_parts(80_850_000, 14084)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Sortition::Freezes` (r:3 w:3)
	/// Proof: `Sortition::Freezes` (`max_values`: None, `max_size`: Some(71), added: 2546, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Draws` (r:1 w:1)
	/// Proof: `Sortition::Draws` (`max_values`: None, `max_size`: Some(10619), added: 13094, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Slots` (r:64 w:64)
	/// Proof: `Sortition::Slots` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Pools` (r:1 w:1)
	/// Proof: `Sortition::Pools` (`max_values`: None, `max_size`: Some(72), added: 2547, mode: `MaxEncodedLen`)
	/// The range of component `s` is `[1, 64]`.
	fn release(s: u32, ) -> Weight {
		// Proof size: 859 bytes measured, 14084 estimated, without components.
		// Shortest execution: 105_276_000 picoseconds.
		Weight::from_parts(95_881_912, 14084)
			// Standard error: 272_049
			.saturating_add(Weight::from_parts(15_920_793, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(s.into())))
			.saturating_add(T::DbWeight::get().writes(5_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 2552).saturating_mul(s.into()))
	}
	/// Storage: `Sortition::CurrentEpoch` (r:1 w:1)
	/// Proof: `Sortition::CurrentEpoch` (`max_values`: Some(1), `max_size`: Some(56), added: 551, mode: `MaxEncodedLen`)
	/// Storage: `Babe::AuthorVrfRandomness` (r:1 w:0)
	/// Proof: `Babe::AuthorVrfRandomness` (`max_values`: Some(1), `max_size`: Some(33), added: 528, mode: `MaxEncodedLen`)
	/// Storage: `Babe::EpochIndex` (r:1 w:0)
	/// Proof: `Babe::EpochIndex` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn note_block() -> Weight {
		// Proof size: 481 bytes measured, 1541 estimated, without components.
		// Shortest execution: 20_691_000 picoseconds.
		Weight::from_parts(22_814_000, 1541)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Sortition::CurrentEpoch` (r:1 w:1)
	/// Proof: `Sortition::CurrentEpoch` (`max_values`: Some(1), `max_size`: Some(56), added: 551, mode: `MaxEncodedLen`)
	/// Storage: `Babe::AuthorVrfRandomness` (r:1 w:0)
	/// Proof: `Babe::AuthorVrfRandomness` (`max_values`: Some(1), `max_size`: Some(33), added: 528, mode: `MaxEncodedLen`)
	/// Storage: `Babe::EpochIndex` (r:1 w:0)
	/// Proof: `Babe::EpochIndex` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::CurrentParameters` (r:1 w:0)
	/// Proof: `Sortition::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Seeds` (r:1 w:1)
	/// Proof: `Sortition::Seeds` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	fn note_epoch() -> Weight {
		// Proof size: 526 bytes measured, 3514 estimated, without components.
		// Shortest execution: 43_274_000 picoseconds.
		Weight::from_parts(47_250_000, 3514)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Sortition::CurrentParameters` (r:1 w:1)
	/// Proof: `Sortition::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	fn set_parameters() -> Weight {
		// Proof size: 195 bytes measured, 1501 estimated, without components.
		// Shortest execution: 18_818_000 picoseconds.
		Weight::from_parts(20_481_000, 1501)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Sortition::Freezes` (r:3 w:3)
	/// Proof: `Sortition::Freezes` (`max_values`: None, `max_size`: Some(71), added: 2546, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Draws` (r:1 w:1)
	/// Proof: `Sortition::Draws` (`max_values`: None, `max_size`: Some(10619), added: 13094, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Slots` (r:64 w:64)
	/// Proof: `Sortition::Slots` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Pools` (r:1 w:1)
	/// Proof: `Sortition::Pools` (`max_values`: None, `max_size`: Some(72), added: 2547, mode: `MaxEncodedLen`)
	/// The range of component `s` is `[1, 64]`.
	fn expire_freeze(s: u32, ) -> Weight {
		// Proof size: 859 bytes measured, 14084 estimated, without components.
		// Shortest execution: 83_845_000 picoseconds.
		Weight::from_parts(98_891_625, 14084)
			// Standard error: 238_361
			.saturating_add(Weight::from_parts(13_766_167, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(s.into())))
			.saturating_add(T::DbWeight::get().writes(5_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 2552).saturating_mul(s.into()))
	}
}

/// For tests.
impl WeightInfo for () {
	/// Storage: `Sortition::Members` (r:1 w:1)
	/// Proof: `Sortition::Members` (`max_values`: None, `max_size`: Some(63), added: 2538, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Pools` (r:1 w:1)
	/// Proof: `Sortition::Pools` (`max_values`: None, `max_size`: Some(72), added: 2547, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Slots` (r:1 w:1)
	/// Proof: `Sortition::Slots` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	fn join() -> Weight {
		// Proof size: 760 bytes measured, 3542 estimated, without components.
		// Shortest execution: 50_054_000 picoseconds.
		Weight::from_parts(52_267_000, 3542)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: `Sortition::Members` (r:1 w:1)
	/// Proof: `Sortition::Members` (`max_values`: None, `max_size`: Some(63), added: 2538, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Slots` (r:1 w:1)
	/// Proof: `Sortition::Slots` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Pools` (r:1 w:1)
	/// Proof: `Sortition::Pools` (`max_values`: None, `max_size`: Some(72), added: 2547, mode: `MaxEncodedLen`)
	fn leave() -> Weight {
		// Proof size: 835 bytes measured, 3542 estimated, without components.
		// Shortest execution: 58_727_000 picoseconds.
		Weight::from_parts(61_371_000, 3542)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: `Sortition::Freezes` (r:2 w:2)
	/// Proof: `Sortition::Freezes` (`max_values`: None, `max_size`: Some(71), added: 2546, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::CurrentParameters` (r:1 w:0)
	/// Proof: `Sortition::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Pools` (r:1 w:1)
	/// Proof: `Sortition::Pools` (`max_values`: None, `max_size`: Some(72), added: 2547, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::CurrentEpoch` (r:1 w:0)
	/// Proof: `Sortition::CurrentEpoch` (`max_values`: Some(1), `max_size`: Some(56), added: 551, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Seeds` (r:1 w:1)
	/// Proof: `Sortition::Seeds` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	fn freeze() -> Weight {
		// Proof size: 529 bytes measured, 6082 estimated, without components.
		// Shortest execution: 52_888_000 picoseconds.
		Weight::from_parts(55_512_000, 6082)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	/// Storage: `Sortition::Freezes` (r:1 w:0)
	/// Proof: `Sortition::Freezes` (`max_values`: None, `max_size`: Some(71), added: 2546, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Draws` (r:1 w:0)
	/// Proof: `Sortition::Draws` (`max_values`: None, `max_size`: Some(10619), added: 13094, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Seeds` (r:1 w:0)
	/// Proof: `Sortition::Seeds` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::CurrentEpoch` (r:1 w:0)
	/// Proof: `Sortition::CurrentEpoch` (`max_values`: Some(1), `max_size`: Some(56), added: 551, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::CurrentParameters` (r:1 w:0)
	/// Proof: `Sortition::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	fn ready_at() -> Weight {
		// Proof size: 311 bytes measured, 14084 estimated, without components.
		// Shortest execution: 43_654_000 picoseconds.
		Weight::from_parts(45_287_000, 14084)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
	}
	/// Storage: `Sortition::Freezes` (r:1 w:0)
	/// Proof: `Sortition::Freezes` (`max_values`: None, `max_size`: Some(71), added: 2546, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Draws` (r:1 w:1)
	/// Proof: `Sortition::Draws` (`max_values`: None, `max_size`: Some(10619), added: 13094, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Slots` (r:256 w:64)
	/// Proof: `Sortition::Slots` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// The range of component `a` is `[64, 256]`.
	/// The range of component `s` is `[0, 64]`.
	fn draw(a: u32, s: u32, ) -> Weight {
		// Proof size: 15067 bytes measured, 14084 estimated, without components.
		// Shortest execution: 1_443_039_000 picoseconds.
		Weight::from_parts(1_473_083_000, 14084)
			// Standard error: 178_553
			.saturating_add(Weight::from_parts(8_693_885, 0).saturating_mul(a.into()))
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().reads((1_u64).saturating_mul(a.into())))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 2552).saturating_mul(a.into()))
	}
	/// Storage: `Sortition::Draws` (r:1 w:1)
	/// Proof: `Sortition::Draws` (`max_values`: None, `max_size`: Some(10619), added: 13094, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Slots` (r:1 w:1)
	/// Proof: `Sortition::Slots` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	fn vacate() -> Weight {
		// Proof size: 3614 bytes measured, 14084 estimated, without components.
		// Shortest execution: 54_841_000 picoseconds.
		Weight::from_parts(80_850_000, 14084)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `Sortition::Freezes` (r:3 w:3)
	/// Proof: `Sortition::Freezes` (`max_values`: None, `max_size`: Some(71), added: 2546, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Draws` (r:1 w:1)
	/// Proof: `Sortition::Draws` (`max_values`: None, `max_size`: Some(10619), added: 13094, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Slots` (r:64 w:64)
	/// Proof: `Sortition::Slots` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Pools` (r:1 w:1)
	/// Proof: `Sortition::Pools` (`max_values`: None, `max_size`: Some(72), added: 2547, mode: `MaxEncodedLen`)
	/// The range of component `s` is `[1, 64]`.
	fn release(s: u32, ) -> Weight {
		// Proof size: 859 bytes measured, 14084 estimated, without components.
		// Shortest execution: 105_276_000 picoseconds.
		Weight::from_parts(95_881_912, 14084)
			// Standard error: 272_049
			.saturating_add(Weight::from_parts(15_920_793, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().reads((1_u64).saturating_mul(s.into())))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 2552).saturating_mul(s.into()))
	}
	/// Storage: `Sortition::CurrentEpoch` (r:1 w:1)
	/// Proof: `Sortition::CurrentEpoch` (`max_values`: Some(1), `max_size`: Some(56), added: 551, mode: `MaxEncodedLen`)
	/// Storage: `Babe::AuthorVrfRandomness` (r:1 w:0)
	/// Proof: `Babe::AuthorVrfRandomness` (`max_values`: Some(1), `max_size`: Some(33), added: 528, mode: `MaxEncodedLen`)
	/// Storage: `Babe::EpochIndex` (r:1 w:0)
	/// Proof: `Babe::EpochIndex` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn note_block() -> Weight {
		// Proof size: 481 bytes measured, 1541 estimated, without components.
		// Shortest execution: 20_691_000 picoseconds.
		Weight::from_parts(22_814_000, 1541)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Sortition::CurrentEpoch` (r:1 w:1)
	/// Proof: `Sortition::CurrentEpoch` (`max_values`: Some(1), `max_size`: Some(56), added: 551, mode: `MaxEncodedLen`)
	/// Storage: `Babe::AuthorVrfRandomness` (r:1 w:0)
	/// Proof: `Babe::AuthorVrfRandomness` (`max_values`: Some(1), `max_size`: Some(33), added: 528, mode: `MaxEncodedLen`)
	/// Storage: `Babe::EpochIndex` (r:1 w:0)
	/// Proof: `Babe::EpochIndex` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::CurrentParameters` (r:1 w:0)
	/// Proof: `Sortition::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Seeds` (r:1 w:1)
	/// Proof: `Sortition::Seeds` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	fn note_epoch() -> Weight {
		// Proof size: 526 bytes measured, 3514 estimated, without components.
		// Shortest execution: 43_274_000 picoseconds.
		Weight::from_parts(47_250_000, 3514)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `Sortition::CurrentParameters` (r:1 w:1)
	/// Proof: `Sortition::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	fn set_parameters() -> Weight {
		// Proof size: 195 bytes measured, 1501 estimated, without components.
		// Shortest execution: 18_818_000 picoseconds.
		Weight::from_parts(20_481_000, 1501)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Sortition::Freezes` (r:3 w:3)
	/// Proof: `Sortition::Freezes` (`max_values`: None, `max_size`: Some(71), added: 2546, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Draws` (r:1 w:1)
	/// Proof: `Sortition::Draws` (`max_values`: None, `max_size`: Some(10619), added: 13094, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Slots` (r:64 w:64)
	/// Proof: `Sortition::Slots` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `Sortition::Pools` (r:1 w:1)
	/// Proof: `Sortition::Pools` (`max_values`: None, `max_size`: Some(72), added: 2547, mode: `MaxEncodedLen`)
	/// The range of component `s` is `[1, 64]`.
	fn expire_freeze(s: u32, ) -> Weight {
		// Proof size: 859 bytes measured, 14084 estimated, without components.
		// Shortest execution: 83_845_000 picoseconds.
		Weight::from_parts(98_891_625, 14084)
			// Standard error: 238_361
			.saturating_add(Weight::from_parts(13_766_167, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().reads((1_u64).saturating_mul(s.into())))
			.saturating_add(RocksDbWeight::get().writes(5_u64))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 2552).saturating_mul(s.into()))
	}
}
