// SPDX-License-Identifier: Apache-2.0

//! Errors.

use frame_support::pallet_macros::*;

/// The errors.
#[pallet_section]
mod errors {
	#[pallet::error]
	pub enum Error<T> {
		/// The account has not joined. From `suspend`: it has never joined.
		#[codec(index = 0)]
		NotMember,
		/// The account has joined already.
		#[codec(index = 1)]
		AlreadyMember,
		/// The account is suspended.
		#[codec(index = 2)]
		Suspended,
		/// The account is suspended already.
		#[codec(index = 3)]
		AlreadySuspended,
		/// The account is not suspended.
		#[codec(index = 4)]
		NotSuspended,
		/// The member does not have the required role.
		#[codec(index = 5)]
		RoleMissing,
		/// The set of roles is empty.
		#[codec(index = 6)]
		NoRoles,
		/// The content address of the profile is empty.
		#[codec(index = 7)]
		ProfileEmpty,
		/// The content address of the reason is empty.
		#[codec(index = 8)]
		ReasonEmpty,
		/// An account cannot be its own referrer.
		#[codec(index = 9)]
		ReferrerIsSelf,
		/// The referrer has not joined.
		#[codec(index = 10)]
		ReferrerNotMember,
		/// The referrer is suspended.
		#[codec(index = 11)]
		ReferrerSuspended,
		/// The referrer of the account was fixed at the first `join`.
		#[codec(index = 12)]
		ReferrerFixed,
		/// The member has an open item: a job, a contract, a case or the like.
		#[codec(index = 13)]
		ItemsOpen,
		/// The item of the account is open already.
		#[codec(index = 14)]
		ItemAlreadyOpen,
		/// A parameter is outside its range.
		#[codec(index = 15)]
		ParameterOutOfRange {
			/// The first such parameter.
			parameter: ParameterName,
		},
		/// The account has joined before, or is the inviter's own.
		#[codec(index = 16)]
		HasJoinedBefore,
		/// The gift is less than a minimum balance, the deposit of a member and the part for fees.
		#[codec(index = 17)]
		GiftTooSmall,
		/// The most members on record have invited the account. A transfer is still possible.
		#[codec(index = 18)]
		TooManyInvitations,
		/// There is no such invitation, or it has ended.
		#[codec(index = 19)]
		InvitationNotFound,
		/// The pair has no record.
		#[codec(index = 20)]
		PairNotFound,
		/// The last contract of the pair that counted is too recent.
		#[codec(index = 21)]
		PairTooRecent,
	}
}
