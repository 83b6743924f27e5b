// SPDX-License-Identifier: Apache-2.0

//! Events.

use frame_support::pallet_macros::*;

/// The events.
#[pallet_section]
mod events {
	/// Events. Amounts are in BTRST units.
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// An account has joined. All invitations of the account have ended, and the deposits for
		/// them are released.
		#[codec(index = 0)]
		MemberJoined {
			/// The new member.
			account: T::AccountId,
			/// The roles of the member.
			roles: Roles,
			/// The content address of the profile.
			profile: ContentId,
			/// The referrer, fixed for good.
			referrer: Option<T::AccountId>,
			/// The deposit, held until the member leaves.
			deposit: Balance,
		},
		/// A member has replaced roles and profile.
		#[codec(index = 1)]
		ProfileUpdated {
			/// The member.
			account: T::AccountId,
			/// The roles from now on.
			roles: Roles,
			/// The content address of the profile.
			profile: ContentId,
		},
		/// A member has set the account that receives the member's pay.
		#[codec(index = 2)]
		PayoutAccountSet {
			/// The member.
			account: T::AccountId,
			/// The account that receives pay from now on. `None`: the member's own.
			payout: Option<T::AccountId>,
		},
		/// A member has left.
		#[codec(index = 3)]
		MemberLeft {
			/// The former member.
			account: T::AccountId,
			/// The released deposit.
			deposit: Balance,
		},
		/// A member or former member was suspended.
		#[codec(index = 4)]
		MemberSuspended {
			/// The member or former member.
			account: T::AccountId,
			/// The content address of the reason.
			reason: ContentId,
		},
		/// A suspension was lifted.
		#[codec(index = 5)]
		MemberReinstated {
			/// The member or former member.
			account: T::AccountId,
		},
		/// A member has given a starting balance to an account that has never joined.
		#[codec(index = 6)]
		Invited {
			/// The inviter.
			inviter: T::AccountId,
			/// The newcomer.
			account: T::AccountId,
			/// The gift, without earlier gifts.
			gift: Balance,
		},
		/// An inviter has withdrawn an invitation. The gift stays with the newcomer.
		#[codec(index = 7)]
		InvitationWithdrawn {
			/// The inviter.
			inviter: T::AccountId,
			/// The newcomer.
			account: T::AccountId,
			/// The released deposit of the inviter.
			deposit: Balance,
		},
		/// A contract has ended and counts in the reputations of both parties.
		#[codec(index = 8)]
		ContractCounted {
			/// The client.
			client: T::AccountId,
			/// The talent.
			talent: T::AccountId,
			/// The counted part of the non-recoverable fees: the weight of the reviews.
			credit: Balance,
			/// The counted part of the pay.
			volume: Balance,
		},
		/// A review counts in the reputation of its subject.
		#[codec(index = 9)]
		ReviewCounted {
			/// The account under review.
			account: T::AccountId,
			/// The side of the account in the contract.
			side: WorkSide,
			/// The rating, from 1 to 5.
			rating: u8,
			/// The weight of the review.
			weight: Balance,
		},
		/// A lost dispute counts in the reputation of the loser.
		#[codec(index = 10)]
		DisputeLostCounted {
			/// The account that lost the dispute.
			account: T::AccountId,
			/// The side of the account in the contract.
			side: WorkSide,
		},
		/// The record of a pair was removed. Less than a thousandth of the cap was left of its
		/// weight.
		#[codec(index = 11)]
		PairForgotten {
			/// The client.
			client: T::AccountId,
			/// The talent.
			talent: T::AccountId,
		},
		/// Governance has changed the parameters.
		#[codec(index = 12)]
		ParametersChanged {
			/// The parameters before.
			previous: Parameters,
			/// The parameters in force.
			current: Parameters,
		},
	}
}
