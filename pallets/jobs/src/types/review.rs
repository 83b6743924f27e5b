// SPDX-License-Identifier: Apache-2.0

//! What the parties of a contract say of each other.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use talent_primitives::Balance;

/// What the parties of a contract that is over may say of each other, until both have, or the time
/// for it is over.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Review<AccountId, BlockNumber> {
	/// Who has paid.
	pub client: AccountId,
	/// Who has worked.
	pub talent: AccountId,
	/// How much either review weighs: what the reputation port has answered when the contract
	/// was over, in the smallest unit of the chain's own coin. Never zero.
	pub weight: Balance,
	/// The first block in which nobody can review it any more.
	pub closes_at: BlockNumber,
	/// How the client has rated the talent; `None` if they have not.
	pub by_client: Option<u8>,
	/// How the talent has rated the client; `None` if they have not.
	pub by_talent: Option<u8>,
	/// The block in which it stands in the queue.
	pub queued_at: BlockNumber,
}
