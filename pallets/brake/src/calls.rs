// SPDX-License-Identifier: Apache-2.0

//! Calls. Their implementation is in `dispatchable_impls`.

use frame_support::pallet_macros::*;

/// The calls.
#[pallet_section]
mod calls {
	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Pauses a call for a number of blocks of System, for example because an error was found
		/// in it. The pause ends by itself.
		///
		/// ## Origin
		/// [`Config::PauseOrigin`].
		///
		/// ## Complexity
		/// O(p + n) in the numbers of pauses and of the runtime's pallets and calls.
		///
		/// ## Emits
		/// [`Event::CallPaused`]; the event of [`Config::Calls`].
		///
		/// ## Errors
		/// - [`Error::BadDuration`]
		/// - [`Error::NoSuchCall`]
		/// - [`Error::PausedLately`]
		/// - [`Error::AlreadyPaused`]
		/// - [`Error::Unpausable`]
		/// - [`Error::TooManyPauses`]
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::pause())]
		pub fn pause(
			origin: OriginFor<T>,
			call: CallNameOf<T>,
			blocks: BlockNumberFor<T>,
		) -> DispatchResult {
			T::PauseOrigin::ensure_origin(origin)?;
			Self::do_pause(call, blocks)
		}

		/// Ends a pause before its time.
		///
		/// ## Origin
		/// [`Config::PauseOrigin`].
		///
		/// ## Complexity
		/// O(p) in the number of pauses, which is bounded.
		///
		/// ## Emits
		/// [`Event::PauseEnded`]; the event of [`Config::Calls`].
		///
		/// ## Errors
		/// - [`Error::NotPaused`]
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::end_pause())]
		pub fn end_pause(origin: OriginFor<T>, call: CallNameOf<T>) -> DispatchResult {
			T::PauseOrigin::ensure_origin(origin)?;
			Self::do_end_pause(call)
		}
	}
}
