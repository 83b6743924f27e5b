// SPDX-License-Identifier: Apache-2.0
//! Provisional weights of `pallet_template`: a tenth of a block for each call, which nobody has
//! measured. `scripts/benchmark --pallet pallet_template` replaces this file; until then a test of
//! the runtime fails.

#![allow(missing_docs)]

use core::marker::PhantomData;
use frame_support::weights::{constants::WEIGHT_REF_TIME_PER_MILLIS, Weight};

const PROVISIONAL: Weight = Weight::from_parts(200 * WEIGHT_REF_TIME_PER_MILLIS, 100_000);

/// The weights of the calls of `pallet_template`.
pub trait WeightInfo {
	fn add_record() -> Weight;
	fn remove_record() -> Weight;
	fn set_parameters() -> Weight;
}

/// Weights for a runtime.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	fn add_record() -> Weight {
		PROVISIONAL
	}
	fn remove_record() -> Weight {
		PROVISIONAL
	}
	fn set_parameters() -> Weight {
		PROVISIONAL
	}
}

/// Weights for tests.
impl WeightInfo for () {
	fn add_record() -> Weight {
		PROVISIONAL
	}
	fn remove_record() -> Weight {
		PROVISIONAL
	}
	fn set_parameters() -> Weight {
		PROVISIONAL
	}
}
