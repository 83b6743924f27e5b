// SPDX-License-Identifier: Apache-2.0

//! Plain data, independent of `Config`.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use talent_primitives::{Balance, ContentId};

/// The record of a member.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Record {
	/// The content address of the text. Never empty.
	pub content: ContentId,
	/// The deposit on hold, in BTRST units, as the parameters were when the record was made.
	pub deposit: Balance,
}
