// SPDX-License-Identifier: Apache-2.0

//! Events.

use frame_support::pallet_macros::*;

/// The events.
#[pallet_section]
mod events {
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A call was paused.
		#[codec(index = 0)]
		CallPaused {
			/// The names of the pallet and the call.
			call: CallNameOf<T>,
			/// The block of System in which the pause ends.
			until: BlockNumberFor<T>,
		},
		/// The pause of a call has ended.
		#[codec(index = 1)]
		PauseEnded {
			/// The names of the pallet and the call.
			call: CallNameOf<T>,
		},
	}
}
