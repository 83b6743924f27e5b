// SPDX-License-Identifier: Apache-2.0

//! Events.

use frame_support::pallet_macros::*;

/// The events.
#[pallet_section]
mod events {
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A member has published a record.
		#[codec(index = 0)]
		RecordAdded {
			/// The member.
			account: T::AccountId,
			/// The content address.
			content: ContentId,
			/// The deposit on hold, in BTRST units.
			deposit: Balance,
		},
		/// A record was removed by its owner.
		#[codec(index = 1)]
		RecordRemoved {
			/// The owner.
			account: T::AccountId,
			/// The refunded deposit, in BTRST units.
			deposit: Balance,
		},
		/// Governance has changed the parameters.
		#[codec(index = 2)]
		ParametersChanged {
			/// The parameters before.
			previous: Parameters,
			/// The parameters in force.
			current: Parameters,
		},
	}
}
