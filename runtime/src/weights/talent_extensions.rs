// SPDX-License-Identifier: Apache-2.0
//! Weights of `talent_extensions`, measured by `scripts/benchmark`. Do not edit: measure again.
//!
//! Date: 2026-11-21. Steps: 20. Repeat: 20. CPU: AMD EPYC.
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
	fn prioritize_duties() -> Weight {
		// Proof size: 0 bytes measured, 0 estimated, without components.
		// Shortest execution: 1_121_000 picoseconds.
		Weight::from_parts(1_312_000, 0)
	}	fn prioritize_duties_of_proxies() -> Weight {
		// Provisional until measured: above `pallet_proxy`'s `proxy` with 32 proxies.
		Weight::from_parts(30_000_000, 4_706)
			.saturating_add(T::DbWeight::get().reads(1_u64))
	}
}
