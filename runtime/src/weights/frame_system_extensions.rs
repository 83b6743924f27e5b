// SPDX-License-Identifier: Apache-2.0
//! Weights of `frame_system_extensions`, measured by `scripts/benchmark`. Do not edit: measure again.
//!
//! Date: 2026-11-21. Steps: 20. Repeat: 20. CPU: AMD EPYC.
//! Benchmark command line 64.0.0; execution: Compiled; database cache: 1024 MiB; worst
//! case map size: 1000000.

#![cfg_attr(rustfmt, rustfmt_skip)]
// The generator names parameters and parentheses that a call may not need.
#![allow(unused_parens, unused_imports, missing_docs)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Weights of `frame_system_extensions` on this runtime.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> frame_system::ExtensionsWeightInfo for WeightInfo<T> {
	fn check_genesis() -> Weight {
		// Proof size: 0 bytes measured, 0 estimated, without components.
		// Shortest execution: 4_948_000 picoseconds.
		Weight::from_parts(5_428_000, 0)
	}
	fn check_mortality_mortal_transaction() -> Weight {
		// Proof size: 0 bytes measured, 0 estimated, without components.
		// Shortest execution: 9_564_000 picoseconds.
		Weight::from_parts(10_246_000, 0)
	}
	fn check_mortality_immortal_transaction() -> Weight {
		// Proof size: 0 bytes measured, 0 estimated, without components.
		// Shortest execution: 9_694_000 picoseconds.
		Weight::from_parts(10_276_000, 0)
	}
	fn check_non_zero_sender() -> Weight {
		// Proof size: 0 bytes measured, 0 estimated, without components.
		// Shortest execution: 1_543_000 picoseconds.
		Weight::from_parts(1_702_000, 0)
	}
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn check_nonce() -> Weight {
		// Proof size: 101 bytes measured, 3593 estimated, without components.
		// Shortest execution: 17_275_000 picoseconds.
		Weight::from_parts(18_117_000, 3593)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn check_spec_version() -> Weight {
		// Proof size: 0 bytes measured, 0 estimated, without components.
		// Shortest execution: 1_182_000 picoseconds.
		Weight::from_parts(1_311_000, 0)
	}
	fn check_tx_version() -> Weight {
		// Proof size: 0 bytes measured, 0 estimated, without components.
		// Shortest execution: 1_162_000 picoseconds.
		Weight::from_parts(1_292_000, 0)
	}
	fn check_weight() -> Weight {
		// Proof size: 0 bytes measured, 0 estimated, without components.
		// Shortest execution: 9_164_000 picoseconds.
		Weight::from_parts(9_894_000, 0)
	}
	fn weight_reclaim() -> Weight {
		// Proof size: 0 bytes measured, 0 estimated, without components.
		// Shortest execution: 5_698_000 picoseconds.
		Weight::from_parts(6_189_000, 0)
	}
}
