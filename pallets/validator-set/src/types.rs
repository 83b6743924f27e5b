// SPDX-License-Identifier: Apache-2.0

//! Plain data, independent of `Config`.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_runtime::Perbill;
use talent_primitives::Balance;

/// The account that keeps the validators' share of fees until authors are paid.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Pot<AccountId> {
	/// The account.
	pub account: AccountId,
	/// The balance, in BTRST units.
	pub balance: Balance,
	/// The reward of the author of the next block, if no fee comes in before.
	pub next_reward: Balance,
}

/// A validator that has offended.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Offender<AccountId> {
	/// The validator.
	pub validator: AccountId,
	/// The slash fraction of the gravest offence. Never zero.
	pub slash_fraction: Perbill,
}
