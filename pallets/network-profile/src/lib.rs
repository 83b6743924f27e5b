// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]

mod try_state;

#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;

pub use pallet::*;

use frame_support::dispatch::DispatchResult;

/// The longest epoch that genesis accepts, in slots: a day of slots of six seconds.
pub const MAX_EPOCH_LENGTH: u64 = 14_400;

/// Values of the SDK's pallets that a chain specification names and genesis writes.
pub trait SdkValues {
	/// Writes every value to where its pallet reads it. Called once, at genesis.
	fn apply(&self) -> DispatchResult;
}

impl SdkValues for () {
	fn apply(&self) -> DispatchResult {
		Ok(())
	}
}

#[frame_support::pallet]
// Code that FRAME generates; this module only declares.
#[allow(clippy::expect_used)]
pub mod pallet {
	use super::*;
	use frame_support::pallet_prelude::*;
	use frame_system::pallet_prelude::*;

	#[pallet::config]
	pub trait Config: frame_system::Config {
		/// What the chain specification says for the SDK's pallets.
		type SdkValues: SdkValues + Default + MaybeSerializeDeserialize;
	}

	#[pallet::pallet]
	pub struct Pallet<T>(_);

	/// How many slots an epoch has. BABE computes epochs from it: it never changes.
	#[pallet::storage]
	pub type EpochLength<T> = StorageValue<_, u64, OptionQuery>;

	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// Whether this is a network to try things on, which may be run with keys that everybody knows. The runtime checks
		/// this before genesis is built.
		pub development: bool,
		/// How many slots an epoch has; left out, the runtime's default holds.
		pub epoch_length: Option<u64>,
		/// What is written for the SDK's pallets.
		pub sdk_values: T::SdkValues,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		// A chain with a profile that does not hold must not start.
		#[allow(clippy::panic)]
		fn build(&self) {
			if let Some(length) = self.epoch_length {
				assert!(
					(1..=MAX_EPOCH_LENGTH).contains(&length),
					"an epoch has 1 to {MAX_EPOCH_LENGTH} slots, not {length}"
				);
				EpochLength::<T>::put(length);
			}
			if let Err(error) = self.sdk_values.apply() {
				panic!("the values for the SDK's pallets were refused: {error:?}");
			}
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// How many slots an epoch has; `None` where genesis did not name it.
		pub fn epoch_length() -> Option<u64> {
			EpochLength::<T>::get()
		}
	}
}
