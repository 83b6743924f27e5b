// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]

#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;
mod try_state;

pub use pallet::*;

use frame_support::dispatch::DispatchResult;

/// The longest epoch that genesis accepts, in slots: one day of slots of six seconds.
pub const MAX_EPOCH_LENGTH: u64 = 14_400;

/// Values for the SDK's pallets: named by the chain specification, written at genesis.
pub trait SdkValues {
	/// Writes each value to the storage of its pallet. Called once, at genesis.
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
		/// The values of the chain specification for the SDK's pallets.
		type SdkValues: SdkValues + Default + MaybeSerializeDeserialize;
	}

	/// The storage version of this code.
	const STORAGE_VERSION: StorageVersion = StorageVersion::new(0);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// The number of slots of an epoch. Never changes: BABE computes epochs from this value.
	#[pallet::storage]
	pub type EpochLength<T> = StorageValue<_, u64, OptionQuery>;

	/// Whether the network is for development. Ranges of parameters are wider there.
	#[pallet::storage]
	pub type Development<T> = StorageValue<_, bool, ValueQuery>;

	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// Whether the network is for development: it accepts keys that are public, which the
		/// runtime checks before genesis is built, and wider ranges of parameters.
		pub development: bool,
		/// The number of slots of an epoch. `None`: the runtime's default.
		pub epoch_length: Option<u64>,
		/// The values for the SDK's pallets.
		pub sdk_values: T::SdkValues,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		// A chain with an invalid profile must not start.
		#[allow(clippy::panic)]
		fn build(&self) {
			Development::<T>::put(self.development);
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

	// FRAME's macro does not take view functions from a section.
	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// Returns `true` on a network for development.
		pub fn is_development() -> bool {
			Development::<T>::get()
		}

		/// Returns the number of slots of an epoch. `None` if genesis did not name the number.
		pub fn epoch_length() -> Option<u64> {
			EpochLength::<T>::get()
		}
	}
}
