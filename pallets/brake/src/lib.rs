// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
pub mod benchmarking;
mod calls;
mod clock;
mod dispatchable_impls;
mod errors;
mod events;
#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;
mod try_state;
pub mod types;
pub mod weights;

pub use pallet::*;
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
	use frame_support::{
		pallet_prelude::*,
		traits::{GetCallMetadata, TransactionPause},
	};
	use frame_system::pallet_prelude::*;

	/// The name of a pallet or of a call, as in the metadata.
	pub type NameOf<T> = BoundedVec<u8, <T as Config>::MaxNameLength>;
	/// The names of a pallet and of one of its calls.
	pub type CallNameOf<T> = (NameOf<T>, NameOf<T>);
	/// A pause of this runtime.
	pub type PauseOf<T> = Pause<CallNameOf<T>, BlockNumberFor<T>>;

	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeCall: GetCallMetadata> {
		/// Whether the chain takes no transactions of users now: during a migration of several
		/// blocks, and in safe mode.
		type Closed: Get<bool>;

		/// Pauses single calls, and knows which of them must not be paused.
		type Calls: TransactionPause<CallIdentifier = CallNameOf<Self>>;

		/// The origin that pauses calls and ends pauses.
		type PauseOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// The longest pause, in blocks of System.
		#[pallet::constant]
		type MaxPause: Get<BlockNumberFor<Self>>;

		/// The blocks of System from the beginning of a pause to the next pause of the same call.
		/// More than [`Config::MaxPause`].
		#[pallet::constant]
		type Cooldown: Get<BlockNumberFor<Self>>;

		/// The most calls that are paused at once.
		#[pallet::constant]
		type MaxPauses: Get<u32>;

		/// The longest name of a pallet or of a call, in bytes.
		#[pallet::constant]
		type MaxNameLength: Get<u32>;

		/// The weights of calls and of the hook.
		type WeightInfo: WeightInfo;
	}

	/// The storage version of this code.
	const STORAGE_VERSION: StorageVersion = StorageVersion::new(0);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// The number of blocks in which users could send transactions. Read by nearly every call.
	#[pallet::storage]
	#[pallet::whitelist_storage]
	pub type OpenBlocks<T: Config> = StorageValue<_, BlockNumberFor<T>, ValueQuery>;

	/// Whether this block is closed: the number of open blocks stands.
	#[pallet::storage]
	#[pallet::whitelist_storage]
	pub type ClosedNow<T> = StorageValue<_, bool, ValueQuery>;

	/// The calls that are paused.
	#[pallet::storage]
	pub type Pauses<T: Config> = StorageValue<_, BoundedVec<PauseOf<T>, T::MaxPauses>, ValueQuery>;

	/// The block of System from which on a call that was paused can be paused again. As many
	/// entries as the runtime has calls, at most.
	#[pallet::storage]
	pub type PausableFrom<T: Config> =
		StorageMap<_, Blake2_128Concat, CallNameOf<T>, BlockNumberFor<T>>;

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn on_initialize(now: BlockNumberFor<T>) -> Weight {
			Self::tick();
			let ended = Self::end_due_pauses(now);
			T::WeightInfo::on_initialize(ended)
		}

		fn integrity_test() {
			assert!(T::Cooldown::get() > T::MaxPause::get(), "a call could be paused for ever");
			assert!(T::MaxPauses::get() > 0, "no call could be paused");
			for pallet in T::RuntimeCall::get_module_names() {
				let calls = T::RuntimeCall::get_call_names(pallet);
				let longest = calls.iter().chain([pallet]).map(|name| name.len()).max();
				assert!(
					longest.is_none_or(|length| NameOf::<T>::bound() >= length),
					"a name of {pallet} is too long"
				);
			}
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	// FRAME's macro does not take views with arguments from a section.
	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// Returns the number of open blocks, which deadlines of marketplace and court count, and
		/// whether it stands.
		pub fn clock() -> ClockReading<BlockNumberFor<T>> {
			ClockReading { open_blocks: OpenBlocks::<T>::get(), stands: ClosedNow::<T>::get() }
		}

		/// Returns the calls that are paused.
		pub fn pauses() -> Vec<PauseOf<T>> {
			Pauses::<T>::get().into_inner()
		}

		/// Returns the block of System from which on a call can be paused again. `None` if it was
		/// not paused lately.
		pub fn pausable_from(call: CallNameOf<T>) -> Option<BlockNumberFor<T>> {
			let from = PausableFrom::<T>::get(call)?;
			(from > frame_system::Pallet::<T>::block_number()).then_some(from)
		}
	}
}
