// SPDX-License-Identifier: Apache-2.0
//! Provisional weights of `pallet_brake`: a tenth of a block for each call, which nobody has
//! measured. `scripts/benchmark --pallet pallet_brake` replaces this file; until then a test of
//! the runtime fails.

#![allow(missing_docs)]

use core::marker::PhantomData;
use frame_support::weights::{constants::WEIGHT_REF_TIME_PER_MILLIS, Weight};

const PROVISIONAL: Weight = Weight::from_parts(WEIGHT_REF_TIME_PER_MILLIS, 100_000);

/// The weights of the calls of `pallet_brake`.
pub trait WeightInfo {
	fn pause() -> Weight;
	fn end_pause() -> Weight;
	fn on_initialize(n: u32) -> Weight;
}

/// Weights for a runtime.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	fn pause() -> Weight {
		PROVISIONAL
	}
	fn end_pause() -> Weight {
		PROVISIONAL
	}
	fn on_initialize(_: u32) -> Weight {
		PROVISIONAL
	}
}

/// Weights for tests.
impl WeightInfo for () {
	fn pause() -> Weight {
		PROVISIONAL
	}
	fn end_pause() -> Weight {
		PROVISIONAL
	}
	fn on_initialize(_: u32) -> Weight {
		PROVISIONAL
	}
}
