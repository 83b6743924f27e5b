// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
pub mod benchmarking;
mod calls;
mod dispatchable_impls;
mod errors;
mod events;
#[cfg(test)]
mod mock;
// Code that codec generates for enums; no type here casts.
#[allow(clippy::cast_possible_truncation)]
pub mod parameters;
#[cfg(test)]
mod tests;
mod try_state;
pub mod types;
pub mod weights;

pub use pallet::*;
pub use parameters::*;
pub use types::*;
pub use weights::WeightInfo;

use frame_support::pallet_macros::import_section;

#[import_section(calls::calls)]
#[import_section(errors::errors)]
#[import_section(events::events)]
#[frame_support::pallet]
// Code that FRAME and codec generate; this module only declares.
#[allow(clippy::cast_possible_truncation, clippy::expect_used)]
pub mod pallet {
	use super::*;
	use frame_support::{
		pallet_prelude::*,
		traits::{fungible, tokens::fungible::MutateHold},
	};
	use frame_system::pallet_prelude::*;
	use talent_primitives::{Balance, ContentId, Membership};

	#[pallet::config]
	pub trait Config: frame_system::Config {
		/// Holds the deposits, in BTRST.
		type Deposits: MutateHold<
			Self::AccountId,
			Reason = Self::RuntimeHoldReason,
			Balance = Balance,
		> + fungible::Mutate<Self::AccountId>;

		/// The reasons of holds in the runtime.
		type RuntimeHoldReason: From<HoldReason>;

		/// The gate for new records.
		type Membership: Membership<Self::AccountId>;

		/// The origin that changes the parameters.
		type GovernanceOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// The weights of calls.
		type WeightInfo: WeightInfo;

		/// Fixtures of benchmarks.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: benchmarking::BenchmarkHelper<Self::AccountId>;
	}

	/// The reasons for which this pallet holds coins.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// The deposit of a record.
		#[codec(index = 0)]
		Record,
	}

	/// The storage version of this code.
	const STORAGE_VERSION: StorageVersion = StorageVersion::new(0);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// The parameters in force.
	#[pallet::storage]
	pub type CurrentParameters<T> = StorageValue<_, Parameters, ValueQuery>;

	/// The records, by owner.
	#[pallet::storage]
	pub type Records<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, Record>;

	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// The parameters.
		pub parameters: Parameters,
		#[serde(skip)]
		#[doc(hidden)]
		pub _phantom: core::marker::PhantomData<T>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			assert!(
				self.parameters.validate().is_ok(),
				"a parameter of the genesis is out of its range: {:?}",
				self.parameters.validate()
			);
			CurrentParameters::<T>::put(&self.parameters);
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	// Bodies of more than a few lines are in `views.rs`. The declarations stay here: FRAME's macro
	// does not take views with arguments from a section.
	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// Returns the parameters in force.
		pub fn parameters() -> Parameters {
			CurrentParameters::<T>::get()
		}

		/// Returns the record of an account.
		pub fn record(account: T::AccountId) -> Option<Record> {
			Records::<T>::get(account)
		}
	}
}
