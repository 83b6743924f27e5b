// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

mod dispatchable_impls;
mod impls;
mod rewards;
mod try_state;
mod types;
pub mod weights;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;

pub use pallet::*;
pub use types::*;
pub use weights::WeightInfo;

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

	#[pallet::config]
	pub trait Config:
		frame_system::Config
		+ pallet_session::Config<ValidatorId = <Self as frame_system::Config>::AccountId>
	{
		/// Who forgives an offence and changes the parameters.
		type GovernanceOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// What authors of blocks are paid in: BTRST.
		type Rewards: fungible::Mutate<Self::AccountId, Balance = Balance>;

		/// The account of this name is the pot: it keeps the validators' share of fees until authors are paid.
		#[pallet::constant]
		type PalletId: Get<PalletId>;

		/// The fewest validators there may be. At least 1: an empty set halts the chain.
		#[pallet::constant]
		type MinValidators: Get<u32>;

		/// The most validators there may be. Not above what BABE and GRANDPA can take.
		#[pallet::constant]
		type MaxValidators: Get<u32>;

		/// How many ended sessions keep the root that an offence is proven with. Older ones are removed, one a session; what
		/// they could prove can no longer be reported.
		#[pallet::constant]
		type KeptSessions: Get<SessionIndex>;

		/// What calls cost.
		type WeightInfo: WeightInfo;
	}

	/// The storage version of this code.
	const STORAGE_VERSION: StorageVersion = StorageVersion::new(0);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What governance may change.
	#[pallet::storage]
	pub type CurrentParameters<T> = StorageValue<_, Parameters, ValueQuery>;

	/// The validators that the network has agreed on, in the order in which session numbers them.
	#[pallet::storage]
	pub type Validators<T: Config> =
		StorageValue<_, BoundedVec<T::AccountId, T::MaxValidators>, ValueQuery>;

	/// The validators of the set that have offended and were not forgiven, in the order of their first offence.
	#[pallet::storage]
	pub type Offenders<T: Config> =
		StorageValue<_, BoundedVec<Offender<T::AccountId>, T::MaxValidators>, ValueQuery>;

	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// The validators. Each needs session keys in the genesis of session. Without any, no block is ever made.
		pub validators: Vec<T::AccountId>,
		/// What governance may change later.
		pub parameters: Parameters,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		// A chain with a genesis that does not hold must not start.
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
			// A configuration that names nothing must build, as that of every pallet. No block is made with it.
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

	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A validator was proven to have offended. Session was asked to disable it.
		ValidatorOffended {
			/// The offender.
			validator: T::AccountId,
			/// How grave it is: the part of a bond that such an offence costs.
			slash_fraction: Perbill,
		},
		/// Governance has forgiven an offender: it may produce blocks again, and an offender who was left enabled for
		/// want of a place may not any more.
		OffenderForgiven {
			/// The validator.
			validator: T::AccountId,
		},
		/// Governance has changed the parameters.
		ParametersChanged {
			/// In force until now.
			previous: Parameters,
			/// In force from now on.
			current: Parameters,
		},
	}

	#[pallet::error]
	pub enum Error<T> {
		/// The account is in the set, or in a session that runs or is about to.
		StillValidator,
		/// The validator is not among the offenders.
		NotOffender,
		/// The share of the pot that an author is paid is above its cap.
		RewardShareTooHigh,
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

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Removes the session keys of an account that is no validator, and gives back what was held for them.
		///
		/// The runtime filters session's own `purge_keys`: session drops validators without keys, and a set without
		/// anybody halts the chain. This is the way out for everybody else.
		///
		/// ## Origin
		/// Signed by the account that has set keys.
		///
		/// ## Complexity
		/// O(n) in the number of validators, which is bounded.
		///
		/// ## Emits
		/// Nothing, as in session.
		///
		/// ## Errors
		/// - [`Error::StillValidator`]
		/// - those of session, where the account has no keys
		#[pallet::call_index(0)]
		#[pallet::weight(<T as Config>::WeightInfo::purge_keys())]
		pub fn purge_keys(origin: OriginFor<T>) -> DispatchResult {
			let who = ensure_signed(origin.clone())?;
			Self::ensure_no_validator(&who)?;
			pallet_session::Pallet::<T>::purge_keys(origin)
		}

		/// Forgives a validator what it has done, for example where two machines ran with the same keys by mistake.
		/// It is enabled at once. Where other offenders were left enabled because as many as may be were disabled, the
		/// gravest of them is disabled in its place.
		///
		/// ## Origin
		/// Governance.
		///
		/// ## Complexity
		/// O(n * d) in the numbers of validators and of those disabled, both bounded.
		///
		/// ## Emits
		/// [`Event::OffenderForgiven`]. Session tells whom it enables and disables.
		///
		/// ## Errors
		/// - [`Error::NotOffender`]
		#[pallet::call_index(1)]
		#[pallet::weight(<T as Config>::WeightInfo::forgive())]
		pub fn forgive(origin: OriginFor<T>, validator: T::AccountId) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_forgive(validator)
		}

		/// Changes the parameters. What authors were paid stays paid.
		///
		/// ## Origin
		/// Governance.
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// [`Event::ParametersChanged`].
		///
		/// ## Errors
		/// - [`Error::RewardShareTooHigh`]
		#[pallet::call_index(2)]
		#[pallet::weight(<T as Config>::WeightInfo::set_parameters())]
		pub fn set_parameters(origin: OriginFor<T>, parameters: Parameters) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_set_parameters(parameters)
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// The validators that the network has agreed on.
		pub fn validators() -> Vec<T::AccountId> {
			Validators::<T>::get().into_inner()
		}

		/// The validators of the set that have offended and were not forgiven.
		pub fn offenders() -> Vec<Offender<T::AccountId>> {
			Offenders::<T>::get().into_inner()
		}

		/// What is kept for the authors of blocks, and what the next of them is paid.
		pub fn pot() -> Pot<T::AccountId> {
			let account = Self::account();
			let balance = <T::Rewards as fungible::Inspect<_>>::balance(&account);
			Pot { account, balance, next_reward: Self::next_reward() }
		}

		/// What governance may change, as it is now.
		pub fn parameters() -> Parameters {
			CurrentParameters::<T>::get()
		}
	}
}
