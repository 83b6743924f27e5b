// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod calls;
mod dispatchable_impls;
mod draws;
mod errors;
mod events;
mod hooks_impls;
mod impls;
#[cfg(test)]
mod mock;
mod order;
// Code that codec generates for enums; no type here casts.
#[allow(clippy::cast_possible_truncation)]
pub mod parameters;
mod pools;
#[cfg(test)]
mod tests;
mod try_state;
// Code that codec generates for enums; no type here casts.
#[allow(clippy::cast_possible_truncation)]
pub mod types;
pub mod weights;

pub use order::*;
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
	use alloc::vec::Vec;
	use frame_support::{pallet_prelude::*, traits::Randomness};
	use frame_system::pallet_prelude::*;
	use sp_runtime::traits::BlockNumberProvider;
	use talent_primitives::{Hash, PoolId, PoolMember, Seat, Sortition, Subject};

	#[pallet::config]
	pub trait Config: frame_system::Config {
		/// The number of the current epoch in consensus. Read in every block and compared with the
		/// last: numbers may be skipped.
		type ConsensusEpoch: Get<u64>;

		/// The output of the verifiable random function of the parent block's author for the slot.
		/// The author cannot choose the output, and no other account can foresee it.
		type BlockRandomness: Randomness<Option<Self::Hash>, BlockNumberFor<Self>>;

		/// The clock of tenure and lifetimes, in blocks.
		type BlockNumberProvider: BlockNumberProvider<BlockNumber = BlockNumberFor<Self>>;

		/// The origin that changes the parameters.
		type GovernanceOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// The weights of calls, of the hook and of the port.
		type WeightInfo: WeightInfo;
	}

	/// The storage version of this code.
	const STORAGE_VERSION: StorageVersion = StorageVersion::new(0);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// The parameters in force.
	#[pallet::storage]
	pub type CurrentParameters<T: Config> =
		StorageValue<_, Parameters<BlockNumberFor<T>>, ValueQuery>;

	/// The epoch, with the randomness collected so far.
	#[pallet::storage]
	pub type CurrentEpoch<T: Config> = StorageValue<_, Epoch<BlockNumberFor<T>>, ValueQuery>;

	/// The seeds that freezes wait for, by epoch. A draw that has begun keeps a copy. The entry is
	/// removed when no freeze waits for it.
	#[pallet::storage]
	pub type Seeds<T: Config> = StorageMap<_, Twox64Concat, u32, AwaitedSeed, OptionQuery>;

	/// The totals of each pool. Made by the first member or freeze.
	#[pallet::storage]
	pub type Pools<T: Config> =
		StorageMap<_, Twox64Concat, PoolId, Pool<BlockNumberFor<T>>, ValueQuery>;

	/// The slots of each pool, from 0 to [`Pool::slots`] without a gap.
	#[pallet::storage]
	pub type Slots<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		PoolId,
		Twox64Concat,
		u32,
		Slot<T::AccountId, BlockNumberFor<T>>,
		OptionQuery,
	>;

	/// The slot of each member of each pool.
	#[pallet::storage]
	pub type Members<T: Config> =
		StorageDoubleMap<_, Twox64Concat, PoolId, Blake2_128Concat, T::AccountId, u32, OptionQuery>;

	/// Freezes that are not over.
	#[pallet::storage]
	pub type Freezes<T: Config> =
		StorageMap<_, Twox64Concat, Subject, Freeze<BlockNumberFor<T>>, OptionQuery>;

	/// The draw of each freeze. Made by the first call of the port's `draw`.
	#[pallet::storage]
	pub type Draws<T: Config> =
		StorageMap<_, Twox64Concat, Subject, Draw<T::AccountId>, OptionQuery>;

	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// The parameters.
		pub parameters: Parameters<BlockNumberFor<T>>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		// A chain with an invalid genesis must not start.
		fn build(&self) {
			assert!(
				self.parameters.validate().is_ok(),
				"the sortition's parameters are out of their ranges: {:?}",
				self.parameters
			);
			CurrentParameters::<T>::put(&self.parameters);
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn on_initialize(_: BlockNumberFor<T>) -> Weight {
			Self::note_block()
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	// FRAME's macro does not take view functions from a section.
	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// Returns the parameters in force.
		pub fn parameters() -> Parameters<BlockNumberFor<T>> {
			CurrentParameters::<T>::get()
		}

		/// Returns the epoch as this pallet counts.
		pub fn current_epoch() -> Epoch<BlockNumberFor<T>> {
			CurrentEpoch::<T>::get()
		}

		/// Returns the totals of a pool: slots, members, freezes.
		pub fn pool(pool: PoolId) -> Pool<BlockNumberFor<T>> {
			Pools::<T>::get(pool)
		}

		/// Returns the slot, tenure and seats of `account` in `pool`. `None` if the account is not
		/// in the pool.
		pub fn member_of(
			pool: PoolId,
			account: T::AccountId,
		) -> Option<PoolMember<BlockNumberFor<T>>> {
			<Self as Sortition<_, _>>::member(pool, &account)
		}

		/// Returns the freeze of `subject`. `None` if it is over or was never made.
		pub fn freeze_of(subject: Subject) -> Option<Freeze<BlockNumberFor<T>>> {
			Freezes::<T>::get(subject)
		}

		/// Returns the seed of the draw for `subject`, once it is known.
		pub fn seed_of(subject: Subject) -> Option<Hash> {
			Self::seed_for(subject)
		}

		/// Returns the accounts that were drawn for `subject`, in the order of the draw.
		pub fn seats_of(subject: Subject) -> Vec<Seat<T::AccountId>> {
			<Self as Sortition<_, _>>::seats(subject)
		}

		/// Returns the block in which `subject` can be drawn, as an estimate: the current block if
		/// it can be drawn now. `None` without an open freeze.
		pub fn draw_expected_at(subject: Subject) -> Option<BlockNumberFor<T>> {
			<Self as Sortition<_, _>>::ready_at(subject)
		}
	}
}
