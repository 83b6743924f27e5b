// SPDX-License-Identifier: Apache-2.0

//! Parameters and their ranges.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::PalletError;
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_runtime::{Perbill, Permill};
use talent_primitives::{parameters::within, units::BTRST, Balance};

/// The largest part of the pot that the author of one block can receive.
pub const MAX_REWARD_SHARE: Permill = Permill::from_percent(10);
/// The least bond, in BTRST units.
pub const MIN_BOND: Balance = BTRST;
/// The greatest bond, in BTRST units.
pub const MAX_BOND: Balance = 10_000_000 * BTRST;
/// The fewest blocks for each validator of the set after which a validator counts as silent. An
/// honest validator misses so many by chance less than once in a million: see the README.
pub const MIN_SILENCE: u32 = 15;
/// The most blocks for each validator of the set after which a validator counts as silent.
pub const MAX_SILENCE: u32 = 10_000;

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
	/// The bond of a validator, in BTRST units. [`MIN_BOND`] to [`MAX_BOND`]. A change does not
	/// move bonds that are on hold.
	pub bond: Balance,
	/// The least part of the bond that an offence costs, rounded up. An offence with a greater
	/// slash fraction costs that fraction.
	pub min_slash: Perbill,
	/// The number of validators below which none is taken out of the set. The least value depends
	/// on the network (`Config::LeastMinimum`), the greatest is `Config::MaxValidators`.
	pub min_validators: u32,
	/// A validator is set aside after so many blocks of others for each validator of the session.
	/// [`MIN_SILENCE`] to [`MAX_SILENCE`].
	pub silence: u32,
}

impl Default for Parameters {
	fn default() -> Self {
		Self {
			// A thousandth.
			reward_share: Permill::from_parts(1_000),
			bond: 10_000 * BTRST,
			min_slash: Perbill::from_percent(5),
			min_validators: 3,
			silence: 30,
		}
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
	/// [`Parameters::bond`].
	#[codec(index = 1)]
	Bond,
	/// [`Parameters::min_validators`].
	#[codec(index = 2)]
	MinValidators,
	/// [`Parameters::silence`].
	#[codec(index = 3)]
	Silence,
}

impl Parameters {
	/// Succeeds if every field is within its range, else names the first that is not. The set has
	/// `least` to `most` validators on this network.
	pub fn validate(&self, least: u32, most: u32) -> Result<(), ParameterName> {
		within(..=MAX_REWARD_SHARE, &self.reward_share, ParameterName::RewardShare)?;
		within(MIN_BOND..=MAX_BOND, &self.bond, ParameterName::Bond)?;
		within(least.max(1)..=most, &self.min_validators, ParameterName::MinValidators)?;
		within(MIN_SILENCE..=MAX_SILENCE, &self.silence, ParameterName::Silence)
	}
}
