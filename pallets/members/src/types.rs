// SPDX-License-Identifier: Apache-2.0

//! Plain data, independent of `Config`.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use talent_primitives::{Balance, ContentId, Roles};

/// The most items of one page of the view `open_items`.
pub const MAX_ITEMS_PER_PAGE: u32 = 100;

/// A member.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Member<AccountId> {
	/// The roles. Never empty.
	pub roles: Roles,
	/// The content address of the profile. Never empty.
	pub profile: ContentId,
	/// The account that receives the member's pay, if not the member's own.
	pub payout: Option<AccountId>,
	/// The deposit on hold, in BTRST units, as the parameters were when the member joined.
	pub deposit: Balance,
	/// The number of open items in [`OpenItems`](crate::OpenItems).
	pub open_items: u32,
}

/// The first `join` of an account. Fixed for good.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct FirstJoining<AccountId, BlockNumber> {
	/// The referrer, if any. Never the account itself.
	pub referrer: Option<AccountId>,
	/// The block of the first `join`.
	pub since: BlockNumber,
}

/// The record of the gifts of one member to an account that has never joined.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Invitation<AccountId> {
	/// The inviter.
	pub inviter: AccountId,
	/// The sum of all gifts, in BTRST units. Never zero.
	pub gift: Balance,
	/// The deposit on hold from the inviter, in BTRST units, as the parameters were at the first
	/// gift.
	pub deposit: Balance,
}

/// The standing of an account.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum MemberStanding {
	/// Not a member. May join.
	#[codec(index = 0)]
	NotMember,
	/// A member in good standing. May open items.
	#[codec(index = 1)]
	Good,
	/// A suspended member. May not open items; open items go on.
	#[codec(index = 2)]
	Suspended {
		/// The content address of the reason.
		reason: ContentId,
	},
	/// A suspended former member. May not join before being reinstated.
	#[codec(index = 3)]
	Barred {
		/// The content address of the reason.
		reason: ContentId,
	},
}
