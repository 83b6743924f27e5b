// SPDX-License-Identifier: Apache-2.0

//! Why the pallet refuses.

use frame_support::pallet_macros::*;

/// The errors.
#[pallet_section]
mod errors {
	#[pallet::error]
	pub enum Error<T> {
		/// The account has not joined. To be suspended, it must have joined once.
		NotMember,
		/// The account has joined already.
		AlreadyMember,
		/// The account is suspended.
		Suspended,
		/// The account is suspended already.
		AlreadySuspended,
		/// The account is not suspended.
		NotSuspended,
		/// The member does not have the role that this takes.
		RoleMissing,
		/// The set of roles is empty.
		NoRoles,
		/// The content address of the profile is empty.
		ProfileEmpty,
		/// The content address of the reason is empty.
		ReasonEmpty,
		/// Nobody refers themselves.
		ReferrerIsSelf,
		/// The referrer has not joined.
		ReferrerNotMember,
		/// The referrer is suspended.
		ReferrerSuspended,
		/// Who brought this account was settled when it first joined.
		ReferrerFixed,
		/// An item of the member is open: a job, a contract, a case or the like.
		CommitmentsOpen,
		/// The item of this account is open already.
		ItemAlreadyOpen,
		/// The deposit is outside of its range.
		DepositOutOfRange,
		/// The deposit for an invitation is outside of its range.
		InvitationDepositOutOfRange,
		/// What a gift must leave for fees is outside of its range.
		GiftForFeesOutOfRange,
		/// The half-life of reputation is outside of its range.
		HalfLifeOutOfRange,
		/// The cap for a pair of accounts is outside of its range.
		PairCapOutOfRange,
		/// The smallest weight that counts is outside of its range.
		MinWeightOutOfRange,
		/// Who has ever joined cannot be invited, and nobody invites themselves.
		HasJoinedBefore,
		/// The gift does not cover a minimum balance, the deposit and some fees.
		GiftTooSmall,
		/// As many members as can be on record have invited this account. It can still be sent coins.
		TooManyInvitations,
		/// There is no such invitation, or the account has joined since.
		InvitationNotFound,
		/// Nothing ever counted between these two, or it was forgotten.
		PairNotFound,
		/// Something counted between these two too recently to be forgotten.
		PairTooRecent,
	}
}
