// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod dispatchable_impls;
mod draws;
mod hooks_impls;
mod impls;
#[cfg(test)]
mod mock;
mod order;
mod parameters;
mod pools;
#[cfg(test)]
mod tests;
mod try_state;
// codec's derives cast the index of a variant.
#[allow(clippy::cast_possible_truncation)]
mod types;
pub mod weights;

pub use order::*;
pub use pallet::*;
pub use parameters::*;
pub use types::*;
pub use weights::WeightInfo;

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
		/// The number that consensus gives the current epoch. It is looked at in every block, and matters only in that it
		/// changes from one epoch to the next: it may skip numbers.
		type ConsensusEpoch: Get<u64>;

		/// What the author of the parent block has added that nobody else can foresee and they cannot choose: the output of
		/// their verifiable random function for that slot.
		type BlockRandomness: Randomness<Option<Self::Hash>, BlockNumberFor<Self>>;

		/// The clock, in blocks.
		type BlockNumberProvider: BlockNumberProvider<BlockNumber = BlockNumberFor<Self>>;

		/// Who changes the parameters.
		type GovernanceOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// What calls, hooks and the port cost.
		type WeightInfo: WeightInfo;
	}

	/// The storage version of this code.
	const STORAGE_VERSION: StorageVersion = StorageVersion::new(0);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What governance may change.
	#[pallet::storage]
	pub type CurrentParameters<T: Config> =
		StorageValue<_, Parameters<BlockNumberFor<T>>, ValueQuery>;

	/// The epoch, and the randomness collected so far.
	#[pallet::storage]
	pub type CurrentEpoch<T: Config> = StorageValue<_, Epoch<BlockNumberFor<T>>, ValueQuery>;

	/// The seeds that freezes wait for, by epoch. A freeze whose draw has begun has a copy of its own; when the last
	/// one has, or is over, the entry goes.
	#[pallet::storage]
	pub type Seeds<T: Config> = StorageMap<_, Twox64Concat, u32, AwaitedSeed, OptionQuery>;

	/// What is known of each pool as a whole. Made by the first member or freeze.
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

	/// The slot of each account in each pool.
	#[pallet::storage]
	pub type Members<T: Config> =
		StorageDoubleMap<_, Twox64Concat, PoolId, Blake2_128Concat, T::AccountId, u32, OptionQuery>;

	/// Freezes that are not over.
	#[pallet::storage]
	pub type Freezes<T: Config> =
		StorageMap<_, Twox64Concat, Subject, Freeze<BlockNumberFor<T>>, OptionQuery>;

	/// What was drawn for each freeze; made by its first draw.
	#[pallet::storage]
	pub type Draws<T: Config> =
		StorageMap<_, Twox64Concat, Subject, Draw<T::AccountId>, OptionQuery>;

	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// What governance may change later.
		pub parameters: Parameters<BlockNumberFor<T>>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		// A chain with a genesis that does not hold must not start.
		fn build(&self) {
			assert!(
				self.parameters.validate().is_ok(),
				"the sortition's parameters are out of their ranges: {:?}",
				self.parameters
			);
			CurrentParameters::<T>::put(&self.parameters);
		}
	}

	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// Somebody has a slot.
		Joined {
			/// Where.
			pool: PoolId,
			/// Who.
			who: T::AccountId,
			/// Their slot until they are out.
			slot: u32,
		},
		/// Somebody has asked to leave: no new freeze sees them.
		LeaveRequested {
			/// Where.
			pool: PoolId,
			/// Who.
			who: T::AccountId,
			/// When the freezes that still see them have all expired, at the latest. `None` if there is none.
			waits_until: Option<BlockNumberFor<T>>,
		},
		/// Somebody is out, and their slot is free.
		Left {
			/// Where.
			pool: PoolId,
			/// Who.
			who: T::AccountId,
			/// The slot that they had.
			slot: u32,
		},
		/// Who can be drawn for a subject is fixed.
		PoolFrozen {
			/// For what.
			subject: Subject,
			/// Only the first so many slots are tried, and only those who had them now.
			slots: u32,
			/// The epoch with whose seed it will be drawn.
			seed_epoch: u32,
			/// From this block on it counts as released.
			expires_at: BlockNumberFor<T>,
		},
		/// An epoch with whose seed something will be drawn has begun.
		SeedKnown {
			/// The epoch.
			epoch: u32,
			/// Its seed.
			seed: Hash,
		},
		/// Somebody was drawn and has a seat.
		SeatDrawn {
			/// For what.
			subject: Subject,
			/// Who.
			who: T::AccountId,
			/// Their slot.
			slot: u32,
			/// Which attempt it was, counted from 0.
			attempt: u32,
		},
		/// Somebody has given their seat up, or lost it.
		SeatVacated {
			/// For what they were drawn.
			subject: Subject,
			/// Who.
			who: T::AccountId,
		},
		/// A case is over: its seats are unlocked, and nobody who wants to leave waits for it.
		FreezeReleased {
			/// Which.
			subject: Subject,
			/// Whether its owner did not do it in time.
			expired: bool,
		},
		/// Governance has changed the parameters.
		ParametersChanged {
			/// In force until now.
			previous: Parameters<BlockNumberFor<T>>,
			/// In force from now on.
			current: Parameters<BlockNumberFor<T>>,
		},
	}

	#[pallet::error]
	pub enum Error<T> {
		/// The account has a slot in this pool, or has asked to leave and is not out yet.
		AlreadyInPool,
		/// The account is not in this pool.
		NotInPool,
		/// The account has not asked to leave this pool.
		NotLeaving,
		/// The pool has no room.
		PoolFull,
		/// This subject is frozen already.
		AlreadyFrozen,
		/// This subject is not frozen, or no longer.
		NotFrozen,
		/// The freeze has outlived its time: nobody is drawn for it any more.
		FreezeExpired,
		/// The freeze has not outlived its time yet.
		FreezeNotExpired,
		/// The seed of this freeze is not known yet.
		SeedNotKnown,
		/// More seats are wanted than a subject can have.
		TooManySeats,
		/// The account has no seat of this subject.
		NotSeated,
		/// The minimum tenure is outside of its range.
		TenureOutOfRange,
		/// The life of a freeze is outside of its range.
		FreezeLifetimeOutOfRange,
		/// The number of attempts is outside of its range.
		AttemptsOutOfRange,
		/// The number of blocks of an epoch is outside of its range.
		EpochBlocksOutOfRange,
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

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Changes the parameters. Freezes that are made already keep those they were made under.
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
		/// - [`Error::TenureOutOfRange`], [`Error::FreezeLifetimeOutOfRange`]
		/// - [`Error::AttemptsOutOfRange`], [`Error::EpochBlocksOutOfRange`]
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::set_parameters())]
		pub fn set_parameters(
			origin: OriginFor<T>,
			parameters: Parameters<BlockNumberFor<T>>,
		) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_set_parameters(parameters)
		}

		/// Ends a freeze that has outlived its time and that its owner did not release. Seats unlock, and whoever waits
		/// to be out no longer waits for it.
		///
		/// ## Origin
		/// Signed by anybody.
		///
		/// ## Complexity
		/// O(s), s being how many were drawn, at most [`MAX_SEATS`].
		///
		/// ## Emits
		/// [`Event::FreezeReleased`].
		///
		/// ## Errors
		/// - [`Error::NotFrozen`]
		/// - [`Error::FreezeNotExpired`]
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::expire_freeze(MAX_SEATS))]
		pub fn expire_freeze(origin: OriginFor<T>, subject: Subject) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let drawn = Self::do_expire_freeze(subject)?;
			Ok(Some(T::WeightInfo::expire_freeze(drawn.max(1))).into())
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// What governance may change, as it is now.
		pub fn parameters() -> Parameters<BlockNumberFor<T>> {
			CurrentParameters::<T>::get()
		}

		/// The epoch, as this pallet counts.
		pub fn current_epoch() -> Epoch<BlockNumberFor<T>> {
			CurrentEpoch::<T>::get()
		}

		/// A pool as a whole: how many slots and members it has, and which of its freezes is the oldest.
		pub fn pool(pool: PoolId) -> Pool<BlockNumberFor<T>> {
			Pools::<T>::get(pool)
		}

		/// What `pool` knows of `account`; `None` if they are not in it.
		pub fn member_of(
			pool: PoolId,
			account: T::AccountId,
		) -> Option<PoolMember<BlockNumberFor<T>>> {
			<Self as Sortition<_, _>>::member(pool, &account)
		}

		/// The freeze of `subject`, if it is not over.
		pub fn freeze_of(subject: Subject) -> Option<Freeze<BlockNumberFor<T>>> {
			Freezes::<T>::get(subject)
		}

		/// The seed with which `subject` is drawn, if it is known.
		pub fn seed_of(subject: Subject) -> Option<Hash> {
			Self::seed_for(subject)
		}

		/// Everybody who was drawn for `subject`, in this order.
		pub fn seats_of(subject: Subject) -> Vec<Seat<T::AccountId>> {
			<Self as Sortition<_, _>>::seats(subject)
		}

		/// The block in which it is worth looking whether `subject` can be drawn: the current one if it can. `None` if it
		/// is not frozen, or no longer.
		pub fn draw_expected_at(subject: Subject) -> Option<BlockNumberFor<T>> {
			<Self as Sortition<_, _>>::ready_at(subject)
		}
	}
}
