// SPDX-License-Identifier: Apache-2.0

//! What the pallet tells.

use frame_support::pallet_macros::*;

/// The events.
#[pallet_section]
mod events {
	/// What has happened. Amounts are in units of BTRST.
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// An account has joined. All invitations of it are over, and the deposits for them are given back.
		MemberJoined {
			/// The new member.
			account: T::AccountId,
			/// What they may do.
			roles: Roles,
			/// Where their profile can be read.
			profile: ContentId,
			/// Who brought them: fixed for good.
			referrer: Option<T::AccountId>,
			/// What is held from them until they leave.
			deposit: Balance,
		},
		/// A member has replaced roles and profile.
		ProfileUpdated {
			/// The member.
			account: T::AccountId,
			/// What they may do from now on.
			roles: Roles,
			/// Where their profile can be read.
			profile: ContentId,
		},
		/// A member has said where their pay goes.
		PayoutAccountSet {
			/// The member.
			account: T::AccountId,
			/// Where pay goes from now on; `None` is the member's own account.
			payout: Option<T::AccountId>,
		},
		/// A member has left.
		MemberLeft {
			/// The former member.
			account: T::AccountId,
			/// What was given back to them.
			deposit: Balance,
		},
		/// A member, or former member, was suspended: no new commitments.
		MemberSuspended {
			/// The member, or former member.
			account: T::AccountId,
			/// Where the reason can be read.
			reason: ContentId,
		},
		/// A suspension was lifted.
		MemberReinstated {
			/// The member, or former member.
			account: T::AccountId,
		},
		/// A member has given somebody who never joined a starting balance.
		Invited {
			/// Who gave it.
			inviter: T::AccountId,
			/// Who got it.
			account: T::AccountId,
			/// How much, this time.
			gift: Balance,
		},
		/// An inviter has taken an invitation back. What they gave stays given.
		InvitationWithdrawn {
			/// Who gave it.
			inviter: T::AccountId,
			/// Who got it.
			account: T::AccountId,
			/// What was given back to the inviter for the record.
			deposit: Balance,
		},
		/// A contract is over and counts in the reputations of both sides.
		ContractCounted {
			/// Who paid.
			client: T::AccountId,
			/// Who worked.
			talent: T::AccountId,
			/// What counts of the fees lost on it: the weight of its reviews.
			credit: Balance,
			/// What counts of what was paid under it.
			volume: Balance,
		},
		/// A review counts in the reputation of whom it is about.
		ReviewCounted {
			/// Whom it is about.
			account: T::AccountId,
			/// On which side of the contract they stood.
			side: WorkSide,
			/// The rating, from 1 to 5.
			rating: u8,
			/// What it weighs.
			weight: Balance,
		},
		/// A lost dispute counts in the reputation of who lost it.
		DisputeLostCounted {
			/// Who lost it.
			account: T::AccountId,
			/// On which side of the contract they stood.
			side: WorkSide,
		},
		/// The record of what counted between two accounts is gone; nothing of it counted any more.
		PairForgotten {
			/// Who paid.
			client: T::AccountId,
			/// Who worked.
			talent: T::AccountId,
		},
		/// Governance has changed the parameters.
		ParametersChanged {
			/// In force until now.
			previous: Parameters,
			/// In force from now on.
			current: Parameters,
		},
	}
}
