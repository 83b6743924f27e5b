// SPDX-License-Identifier: Apache-2.0

//! Errors.

use frame_support::pallet_macros::*;

/// The errors.
#[pallet_section]
mod errors {
	#[pallet::error]
	pub enum Error<T> {
		/// The pause lasts no block, or more than the longest pause.
		#[codec(index = 0)]
		BadDuration,
		/// The runtime has no call with these names.
		#[codec(index = 1)]
		NoSuchCall,
		/// The call is paused.
		#[codec(index = 2)]
		AlreadyPaused,
		/// The call was paused lately. The view `pausable_from` returns when it can be again.
		#[codec(index = 3)]
		PausedLately,
		/// The call cannot be paused: it has a deadline, lets coins or people out, or belongs to
		/// governance or consensus.
		#[codec(index = 4)]
		Unpausable,
		/// As many calls are paused as can be at once.
		#[codec(index = 5)]
		TooManyPauses,
		/// The call is not paused.
		#[codec(index = 6)]
		NotPaused,
	}
}
