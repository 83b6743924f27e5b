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
mod key_proofs;
#[cfg(test)]
mod mock;
mod offences;
// Code that codec generates for enums; no type here casts.
#[allow(clippy::cast_possible_truncation)]
pub mod parameters;
mod rewards;
mod sessions;
#[cfg(test)]
mod tests;
mod try_state;
// As above.
#[allow(clippy::cast_possible_truncation)]
pub mod types;
mod views;
pub mod weights;

pub use key_proofs::SessionKeyProofs;
pub use offences::OncePerSession;
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
	use frame_support::{
		pallet_prelude::*,
		traits::{fungible, OnUnbalanced},
		PalletId,
	};
	use frame_system::pallet_prelude::*;
	use sp_runtime::{KeyTypeId, Perbill};
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
		/// Session keys and their proof of ownership, for benchmarks.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: benchmarking::BenchmarkHelper<Self::AccountId, Self::Keys>;

		/// BTRST: pays the authors of blocks, and holds and slashes bonds.
		type Coins: fungible::Mutate<Self::AccountId, Balance = Balance>
			+ fungible::MutateHold<Self::AccountId, Reason = Self::RuntimeHoldReason>
			+ fungible::BalancedHold<Self::AccountId>;

		/// The keys that consensus uses in the current session, by key type, each in the order of
		/// the validators. For `try_state`.
		type ConsensusKeys: Get<Vec<(KeyTypeId, Vec<Vec<u8>>)>>;

		/// The origin that admits, removes and forgives validators and changes the parameters.
		type GovernanceOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// The least value of the parameter `min_validators` on this network.
		type LeastMinimum: Get<u32>;

		/// The overarching hold reason.
		type RuntimeHoldReason: From<HoldReason>;

		/// The receiver of slashed bonds.
		type Slashed: OnUnbalanced<fungible::Credit<Self::AccountId, Self::Coins>>;

		/// The name of the pot: the account that keeps the validators' share of fees until authors
		/// are paid.
		#[pallet::constant]
		type PalletId: Get<PalletId>;

		/// The greatest number of validators. At most the limits of BABE and GRANDPA.
		#[pallet::constant]
		type MaxValidators: Get<u32>;

		/// The number of ended sessions whose roots are kept, to prove offences. An older root is
		/// removed at the end of a session: an offence so old can no longer be reported. Bonds of
		/// former validators are on hold as long.
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

	/// The reasons for holds of this pallet.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// The bond of a validator, or of a candidate.
		#[codec(index = 0)]
		Bond,
	}

	/// The set that the next session is planned with, in the order of the indices in session.
	#[pallet::storage]
	pub type Validators<T: Config> =
		StorageValue<_, BoundedVec<T::AccountId, T::MaxValidators>, ValueQuery>;

	/// The validators that were taken out of the set for silence and may resume.
	#[pallet::storage]
	pub type SetAside<T: Config> =
		StorageValue<_, BoundedVec<T::AccountId, T::MaxValidators>, ValueQuery>;

	/// The accounts that have registered. Each has a bond on hold.
	#[pallet::storage]
	pub type Records<T: Config> = CountedStorageMap<_, Twox64Concat, T::AccountId, Record>;

	/// The block in which each validator last made a block, or in which its first session began.
	#[pallet::storage]
	pub type LastBlocks<T: Config> = StorageMap<_, Twox64Concat, T::AccountId, BlockNumberFor<T>>;

	/// The validators with a proven offence in a session whose offences can still be proven.
	#[pallet::storage]
	pub type SessionOffenders<T: Config> = StorageMap<
		_,
		Twox64Concat,
		SessionIndex,
		BoundedVec<T::AccountId, T::MaxValidators>,
		ValueQuery,
	>;

	/// The validators of the current session with the keys that sign in it. As many as session has
	/// validators.
	#[pallet::storage]
	#[pallet::unbounded]
	pub type CurrentKeys<T: Config> = StorageValue<_, Vec<(T::AccountId, T::Keys)>, ValueQuery>;

	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// The validators. Each needs session keys in the genesis of session, and coins for the
		/// bond. An empty list builds, but no block can be made.
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
				Pallet::<T>::validate(&self.parameters).is_ok(),
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
			let least = self.parameters.min_validators;
			assert!(
				u32::try_from(validators.len()).is_ok_and(|size| size >= least),
				"fewer than {least} validators"
			);
			let bond = self.parameters.bond;
			for validator in &validators {
				if let Err(error) = Pallet::<T>::hold_bond(validator, bond) {
					panic!("{validator:?} has no {bond} for the bond of a validator: {error:?}");
				}
				let record = Record { status: Status::Validator, ..Record::candidate(bond) };
				Records::<T>::insert(validator, record);
			}
			Validators::<T>::put(validators);
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(
				T::MaxValidators::get() >= T::LeastMinimum::get().max(1),
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
		/// Returns the set that the next session is planned with.
		pub fn validators() -> Vec<T::AccountId> {
			Validators::<T>::get().into_inner()
		}

		/// Returns the validators that were taken out of the set for silence.
		pub fn set_aside() -> Vec<T::AccountId> {
			SetAside::<T>::get().into_inner()
		}

		/// Returns the record of an account that has registered.
		pub fn record(who: T::AccountId) -> Option<Record> {
			Records::<T>::get(who)
		}

		/// Returns the blocks since the last block of a validator, and the number from which on
		/// the validator is set aside at the end of a session. `None` for an account whose first
		/// session has not begun.
		pub fn silence(who: T::AccountId) -> Option<Silence<BlockNumberFor<T>>> {
			Self::current_silence(&who)
		}

		/// Returns the validators of the set and of the session that have offended and are not
		/// forgiven.
		pub fn offenders() -> Vec<Offender<T::AccountId>> {
			Self::current_offenders()
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
