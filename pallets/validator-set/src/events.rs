// SPDX-License-Identifier: Apache-2.0

//! Events.

use frame_support::pallet_macros::*;

/// The events.
#[pallet_section]
mod events {
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A validator has offended, and session was asked to disable it.
		#[codec(index = 0)]
		ValidatorOffended {
			/// The offender.
			validator: T::AccountId,
			/// The slash fraction of the offence.
			slash_fraction: Perbill,
		},
		/// Governance has forgiven an offender. The validator may make blocks again; another
		/// offender may be disabled in its place.
		#[codec(index = 1)]
		OffenderForgiven {
			/// The validator.
			validator: T::AccountId,
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
