// SPDX-License-Identifier: Apache-2.0

//! Plain data, independent of `Config`.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_runtime::Perbill;
use sp_staking::SessionIndex;
use talent_primitives::Balance;

/// The account that keeps fees and the validators' share of the network fee until authors are paid.
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

/// An account that has registered as a validator.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Record {
	/// The place of the account in the life of a validator.
	pub status: Status,
	/// The bond on hold, in BTRST units.
	pub bond: Balance,
	/// The offence that is neither forgiven nor outlived by the record.
	pub offence: Option<OffenceRecord>,
	/// The session in which governance forgave the last offence. Offences of that session and
	/// before count as known.
	pub forgiven_in: Option<SessionIndex>,
}

impl Record {
	/// Returns the record of an account that has registered and was never in the set.
	pub fn candidate(bond: Balance) -> Self {
		Self { status: Status::Candidate, bond, offence: None, forgiven_in: None }
	}
}

/// The place of an account in the life of a validator.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum Status {
	/// Registered, never in the set.
	#[codec(index = 0)]
	Candidate,
	/// In the set.
	#[codec(index = 1)]
	Validator,
	/// Taken out of the set for silence. The validator may resume.
	#[codec(index = 2)]
	SetAside {
		/// The last session in which the keys of the account may sign.
		last_session: SessionIndex,
	},
	/// Was in the set. The bond is on hold until an offence of the last session can no longer be
	/// reported.
	#[codec(index = 3)]
	Former {
		/// The last session in which the keys of the account may sign.
		last_session: SessionIndex,
	},
}

/// A proven offence.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct OffenceRecord {
	/// The slash fraction of the gravest report. Never zero.
	pub slash_fraction: Perbill,
	/// The amount slashed so far, in BTRST units.
	pub slashed: Balance,
}

/// A validator of the set, or of a session, that has offended and is not forgiven.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Offender<AccountId> {
	/// The validator.
	pub validator: AccountId,
	/// The slash fraction of the gravest offence. Never zero.
	pub slash_fraction: Perbill,
}

/// The reason for which a validator is taken out of the set.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum RemovalReason {
	/// Governance has removed the validator.
	#[codec(index = 0)]
	Governance,
	/// The validator has left.
	#[codec(index = 1)]
	Left,
	/// The validator has offended.
	#[codec(index = 2)]
	Offence,
	/// The session keys of the validator are gone.
	#[codec(index = 3)]
	KeysGone,
}

/// The silence of a validator.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Silence<BlockNumber> {
	/// The blocks that others have made since the validator's last block.
	pub blocks: BlockNumber,
	/// The number of such blocks with which the validator is set aside when a session ends.
	pub limit: u32,
}
