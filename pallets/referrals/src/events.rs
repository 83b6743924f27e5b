// SPDX-License-Identifier: Apache-2.0

//! Events.

use frame_support::pallet_macros::*;

/// The events.
#[pallet_section]
mod events {
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A member has recommended another member for a job.
		#[codec(index = 0)]
		Recommended {
			/// The job.
			job: JobId,
			/// The recommended member.
			candidate: T::AccountId,
			/// The member who recommends.
			recommender: T::AccountId,
			/// The deposit on hold, in BTRST units, until the recommendation is withdrawn.
			deposit: Balance,
		},
		/// A recommendation was withdrawn by its recommender.
		#[codec(index = 1)]
		RecommendationWithdrawn {
			/// The job.
			job: JobId,
			/// The member who is no longer recommended.
			candidate: T::AccountId,
			/// The recommender.
			recommender: T::AccountId,
			/// The refunded deposit, in BTRST units.
			deposit: Balance,
		},
		/// A share of a fee was paid to the referrer of the client, the referrer of the talent, or
		/// the recommender of the talent.
		#[codec(index = 2)]
		RewardCredited {
			/// The earner; the payout account can be another one.
			earner: T::AccountId,
			/// The kind of the share.
			kind: ShareKind,
			/// The client or talent for whom the share was earned.
			subject: T::AccountId,
			/// The invoice on which the fee was due.
			invoice: InvoiceId,
			/// The asset of the payment.
			asset: AssetKind,
			/// The amount, in the smallest unit of `asset`.
			amount: Balance,
			/// The worth of the amount in BTRST units; zero without a price.
			value: Balance,
			/// The worth of all shares of the earner since genesis, in BTRST units.
			total: Balance,
		},
		/// Governance has changed the parameters.
		#[codec(index = 3)]
		ParametersChanged {
			/// The parameters before.
			previous: Parameters<BlockNumberFor<T>>,
			/// The parameters in force.
			current: Parameters<BlockNumberFor<T>>,
		},
	}
}
