// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod calls;
mod dispatchable_impls;
mod errors;
mod events;
mod impls;
#[cfg(test)]
mod mock;
// Code that codec generates for enums; no type here casts.
#[allow(clippy::cast_possible_truncation)]
pub mod parameters;
mod rewards;
#[cfg(test)]
mod tests;
mod try_state;
pub mod types;
mod views;
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
	use alloc::{collections::BTreeSet, vec::Vec};
	use frame_support::{pallet_prelude::*, traits::fungible, PalletId};
	use frame_system::pallet_prelude::*;
	use sp_runtime::Perbill;
	use sp_staking::SessionIndex;
	use talent_primitives::Balance;

	/// Extends the `Config` of session, as no other pallet of this repository does. A port would
	/// not do: the pallet is the session's manager, reports offences to session, enables and
	/// disables validators there, and reads the validators and keys of the current session and the
	/// next.
	#[pallet::config]
	pub trait Config:
		frame_system::Config
		+ pallet_session::Config<ValidatorId = <Self as frame_system::Config>::AccountId>
	{
		/// The origin that forgives offenders and changes the parameters.
		type GovernanceOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// Pays the authors of blocks, in BTRST.
		type Rewards: fungible::Mutate<Self::AccountId, Balance = Balance>;

		/// The name of the pot: the account that keeps the validators' share of fees until authors
		/// are paid.
		#[pallet::constant]
		type PalletId: Get<PalletId>;

		/// The least number of validators. At least 1: an empty set halts the chain.
		#[pallet::constant]
		type MinValidators: Get<u32>;

		/// The greatest number of validators. At most the limits of BABE and GRANDPA.
		#[pallet::constant]
		type MaxValidators: Get<u32>;

		/// The number of ended sessions whose roots are kept, to prove offences. An older root is
		/// removed at the end of a session: an offence so old can no longer be reported.
		#[pallet::constant]
		type KeptSessions: Get<SessionIndex>;

		/// The weights of calls, offences and rewards.
		type WeightInfo: WeightInfo;
	}

	/// The storage version of this code.
	const STORAGE_VERSION: StorageVersion = StorageVersion::new(0);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// The parameters in force.
	#[pallet::storage]
	pub type CurrentParameters<T> = StorageValue<_, Parameters, ValueQuery>;

	/// The validators of the network, in the order of their indices in session.
	#[pallet::storage]
	pub type Validators<T: Config> =
		StorageValue<_, BoundedVec<T::AccountId, T::MaxValidators>, ValueQuery>;

	/// The validators of the set that have offended and are not forgiven, in the order of their
	/// first offences.
	#[pallet::storage]
	pub type Offenders<T: Config> =
		StorageValue<_, BoundedVec<Offender<T::AccountId>, T::MaxValidators>, ValueQuery>;

	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// The validators. Each needs session keys in the genesis of session. An empty list builds,
		/// but no block can be made.
		pub validators: Vec<T::AccountId>,
		/// The parameters.
		pub parameters: Parameters,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		// A chain with an invalid genesis must not start.
		#[allow(clippy::panic)]
		fn build(&self) {
			assert!(
				self.parameters.validate().is_ok(),
				"the validator set's parameters are out of their ranges: {:?}",
				self.parameters
			);
			CurrentParameters::<T>::put(&self.parameters);
			assert!(
				!pallet_session::Validators::<T>::exists(),
				"the validator set must stand before session in the runtime: session asks it at genesis"
			);
			// The default configuration must build, as that of every pallet.
			if self.validators.is_empty() {
				return;
			}
			let distinct = self.validators.iter().collect::<BTreeSet<_>>();
			assert!(distinct.len() == self.validators.len(), "a validator is named twice");
			let Ok(validators) = BoundedVec::try_from(self.validators.clone()) else {
				panic!("more than {} validators", T::MaxValidators::get());
			};
			assert!(
				Pallet::<T>::is_large_enough(&validators),
				"fewer than {} validators",
				T::MinValidators::get()
			);
			Validators::<T>::put(validators);
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(T::MinValidators::get() >= 1, "an empty set halts the chain");
			assert!(
				T::MaxValidators::get() >= T::MinValidators::get(),
				"no set is small and large enough"
			);
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	// FRAME's macro does not take view functions from a section.
	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// Returns the validators of the network.
		pub fn validators() -> Vec<T::AccountId> {
			Validators::<T>::get().into_inner()
		}

		/// Returns the validators of the set that have offended and are not forgiven.
		pub fn offenders() -> Vec<Offender<T::AccountId>> {
			Offenders::<T>::get().into_inner()
		}

		/// Returns the pot: account, balance, and the reward of the author of the next block.
		pub fn pot() -> Pot<T::AccountId> {
			Self::current_pot()
		}

		/// Returns the parameters in force.
		pub fn parameters() -> Parameters {
			CurrentParameters::<T>::get()
		}
	}
}
