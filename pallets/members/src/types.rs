// SPDX-License-Identifier: Apache-2.0

//! The plain data of membership.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use talent_primitives::{Balance, ContentId, Roles};

/// The most items that one page of the view `open_items` has.
pub const MAX_ITEMS_PER_PAGE: u32 = 100;

/// A member.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Member<AccountId> {
	/// What they may do. Never empty.
	pub roles: Roles,
	/// Where their profile can be read. Never empty.
	pub profile: ContentId,
	/// Where their pay goes, if not to their own account.
	pub payout: Option<AccountId>,
	/// What is held from them, as it was when they joined.
	pub deposit: Balance,
	/// How many items are open: as many as [`OpenItems`](crate::OpenItems) has of this account.
	pub open_items: u32,
}

/// What was settled, for good, when an account joined for the first time.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct FirstJoining<AccountId, BlockNumber> {
	/// Who brought them, if anybody. Never themselves.
	pub referrer: Option<AccountId>,
	/// The block in which it was. Joining again does not renew it.
	pub since: BlockNumber,
}

/// A member has given somebody who never joined a starting balance.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Invitation<AccountId> {
	/// Who gave it.
	pub inviter: AccountId,
	/// What they gave, all gifts together, in units of BTRST. Never zero.
	pub gift: Balance,
	/// What is held from them for this record, as it was when they first gave.
	pub deposit: Balance,
}

/// What an account may do now.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Standing {
	/// Does not belong, and may join.
	NotMember,
	/// Belongs, and may begin new things.
	Good,
	/// Belongs, and may finish what was begun, but begin nothing new.
	Suspended {
		/// Where the reason can be read.
		reason: ContentId,
	},
	/// Has left, was suspended before or after, and may not join again until reinstated.
	Barred {
		/// Where the reason can be read.
		reason: ContentId,
	},
}
