// SPDX-License-Identifier: Apache-2.0

//! Parameters and their ranges.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::PalletError;
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_runtime::Permill;
use talent_primitives::parameters::within;

/// The largest part of the pot that the author of one block can receive.
pub const MAX_REWARD_SHARE: Permill = Permill::from_percent(10);

/// The values that governance can change.
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
	/// The reward of the author of a block: a part of the pot above its minimum balance, rounded
	/// down. At most [`MAX_REWARD_SHARE`]. A fee is spread over about as many blocks as the inverse
	/// of this share.
	pub reward_share: Permill,
}

impl Default for Parameters {
	fn default() -> Self {
		// A thousandth.
		Self { reward_share: Permill::from_parts(1_000) }
	}
}

/// The names of parameters that have a range.
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
	PalletError,
)]
pub enum ParameterName {
	/// [`Parameters::reward_share`].
	#[codec(index = 0)]
	RewardShare,
}

impl Parameters {
	/// Succeeds if every field is within its range, else names the first that is not.
	pub fn validate(&self) -> Result<(), ParameterName> {
		within(..=MAX_REWARD_SHARE, &self.reward_share, ParameterName::RewardShare)
	}
}
