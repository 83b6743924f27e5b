// SPDX-License-Identifier: Apache-2.0

//! The plain data of the pallet.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_runtime::{Perbill, Permill};
use talent_primitives::Balance;

/// The largest part of the pot that governance can have one block's author paid.
pub const MAX_REWARD_SHARE: Permill = Permill::from_percent(10);

/// What governance may change.
#[derive(
	Clone,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
)]
pub struct Parameters {
	/// The part of what the pot has above its minimum balance that the author of each block is paid, rounded down. At most
	/// [`MAX_REWARD_SHARE`]. The smaller it is, the more blocks a fee is spread over: its inverse, about.
	pub reward_share: Permill,
}

impl Default for Parameters {
	fn default() -> Self {
		// A thousandth.
		Self { reward_share: Permill::from_parts(1_000) }
	}
}

/// A parameter is out of its range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OutOfRange {
	/// The share of the pot that an author is paid.
	RewardShare,
}

impl Parameters {
	/// Whether every field is within its range.
	pub fn validate(&self) -> Result<(), OutOfRange> {
		if self.reward_share <= MAX_REWARD_SHARE {
			Ok(())
		} else {
			Err(OutOfRange::RewardShare)
		}
	}
}

/// What is kept for the authors of blocks.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Pot<AccountId> {
	/// The account that the validators' share of fees goes to.
	pub account: AccountId,
	/// All BTRST it has.
	pub balance: Balance,
	/// What the author of the next block is paid if nothing comes in before.
	pub next_reward: Balance,
}

/// A validator that has offended.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Offender<AccountId> {
	/// Who.
	pub validator: AccountId,
	/// The gravest offence: the part of a bond that it costs. Never zero.
	pub slash_fraction: Perbill,
}
