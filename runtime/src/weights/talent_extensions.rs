// SPDX-License-Identifier: Apache-2.0
//! Weights of `talent_extensions`, measured by `scripts/benchmark`. Do not edit: measure again.
//!
//! Date: 2026-12-01. Steps: 20. Repeat: 20. CPU: AMD EPYC.
//! Benchmark command line 64.0.0; execution: Compiled; database cache: 1024 MiB; worst
//! case map size: 1000000.

#![cfg_attr(rustfmt, rustfmt_skip)]
// The generator names parameters and parentheses that a call may not need.
#![allow(unused_parens, unused_imports, missing_docs)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Weights of `talent_extensions` on this runtime.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> crate::extensions::WeightInfo for WeightInfo<T> {
	/// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
	/// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	fn prioritize_duties() -> Weight {
		// Proof size: 4 bytes measured, 1489 estimated, without components.
		// Shortest execution: 3_025_000 picoseconds.
		Weight::from_parts(3_335_000, 1489)
			.saturating_add(T::DbWeight::get().reads(1_u64))
	}
	/// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
	/// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Proxy::Proxies` (r:1 w:0)
	/// Proof: `Proxy::Proxies` (`max_values`: None, `max_size`: Some(1241), added: 3716, mode: `MaxEncodedLen`)
	fn prioritize_duties_of_proxies() -> Weight {
		// Proof size: 1315 bytes measured, 4706 estimated, without components.
		// Shortest execution: 12_679_000 picoseconds.
		Weight::from_parts(13_631_000, 4706)
			.saturating_add(T::DbWeight::get().reads(2_u64))
	}
}
