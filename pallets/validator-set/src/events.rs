// SPDX-License-Identifier: Apache-2.0

//! Events.

use frame_support::pallet_macros::*;

/// The events.
#[pallet_section]
mod events {
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A validator has offended. A part of the bond was slashed, and session was asked to
		/// disable the validator.
		#[codec(index = 0)]
		ValidatorOffended {
			/// The offender.
			validator: T::AccountId,
			/// The slash fraction of the offence.
			slash_fraction: Perbill,
			/// The amount slashed by this report, in BTRST units.
			slashed: Balance,
		},
		/// Governance has forgiven an offender. If the validator is in the session, another
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
		/// An account has registered, or has brought its bond up to the bond of the parameters.
		#[codec(index = 3)]
		Registered {
			/// The account.
			candidate: T::AccountId,
			/// The whole bond on hold, in BTRST units.
			bond: Balance,
		},
		/// An account has taken its bond and its keys back.
		#[codec(index = 4)]
		Withdrawn {
			/// The account.
			candidate: T::AccountId,
			/// The bond released, in BTRST units.
			bond: Balance,
		},
		/// Governance has admitted a candidate to the set. The keys sign from the session after
		/// the next on.
		#[codec(index = 5)]
		ValidatorAdmitted {
			/// The validator.
			validator: T::AccountId,
		},
		/// A validator was taken out of the set.
		#[codec(index = 6)]
		ValidatorRemoved {
			/// The validator.
			validator: T::AccountId,
			/// The reason.
			reason: RemovalReason,
			/// The last session in which the keys of the validator may sign.
			last_session: SessionIndex,
		},
		/// A validator that has made no block for long was taken out of the set, and may resume.
		#[codec(index = 7)]
		ValidatorSetAside {
			/// The validator.
			validator: T::AccountId,
			/// The blocks of other validators since the validator's last block.
			silent_blocks: BlockNumberFor<T>,
			/// The last session in which the keys of the validator may sign.
			last_session: SessionIndex,
		},
		/// A validator that was set aside is in the set again. The keys sign from the session after
		/// the next on.
		#[codec(index = 8)]
		ValidatorResumed {
			/// The validator.
			validator: T::AccountId,
		},
		/// The set would have been too small without a validator whose session keys are gone. The
		/// keys of the current session stand in for them.
		#[codec(index = 9)]
		KeysRestored {
			/// The validator.
			validator: T::AccountId,
		},
	}
}
