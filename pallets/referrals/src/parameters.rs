// SPDX-License-Identifier: Apache-2.0

//! Parameters and their ranges.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::PalletError;
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use talent_primitives::{
	parameters::within,
	units::{BLOCKS_PER_DAY, BTRST, TEN_YEARS},
	Balance,
};

/// The smallest deposit, in BTRST units: state is never free.
pub const MIN_DEPOSIT: Balance = BTRST / 100;
/// The largest deposit, in BTRST units: it pays for state and must not price out recommenders.
pub const MAX_DEPOSIT: Balance = 100 * BTRST;
/// The most open recommendations of one member. A leaving member withdraws each in one call.
pub const MAX_OPEN: u32 = 100;
/// The highest cap on the shares that one client earns for the referrer, in BTRST units.
pub const MAX_CLIENT_CAP: Balance = 10_000_000 * BTRST;
/// The longest time for which a talent earns shares for the referrer, in blocks.
pub const MAX_TALENT_PERIOD: u32 = TEN_YEARS;

/// The values that governance can change. A deposit holds for recommendations made after the
/// change; cap and period hold at once, also for members who have joined before.
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
pub struct Parameters<BlockNumber> {
	/// The deposit of a recommendation, in BTRST units, on hold until it is withdrawn. From
	/// [`MIN_DEPOSIT`] to [`MAX_DEPOSIT`].
	pub recommendation_deposit: Balance,
	/// The most open recommendations of one member. From 1 to [`MAX_OPEN`].
	pub max_open: u32,
	/// The most that the referrer of one client is paid for that client, altogether, in BTRST
	/// units. At most [`MAX_CLIENT_CAP`]; at zero the referrers of clients get nothing.
	pub client_cap: Balance,
	/// The time after the first `join` of a talent in which the referrer earns a share of the fees
	/// on the talent's work, in blocks. At most [`MAX_TALENT_PERIOD`]; at zero the referrers of
	/// talent get nothing.
	pub talent_period: BlockNumber,
}

impl<BlockNumber: From<u32>> Default for Parameters<BlockNumber> {
	fn default() -> Self {
		Self {
			recommendation_deposit: BTRST,
			max_open: 10,
			client_cap: 100_000 * BTRST,
			talent_period: (730 * BLOCKS_PER_DAY).into(),
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
	/// [`Parameters::recommendation_deposit`].
	#[codec(index = 0)]
	RecommendationDeposit,
	/// [`Parameters::max_open`].
	#[codec(index = 1)]
	MaxOpen,
	/// [`Parameters::client_cap`].
	#[codec(index = 2)]
	ClientCap,
	/// [`Parameters::talent_period`].
	#[codec(index = 3)]
	TalentPeriod,
}

impl<BlockNumber: From<u32> + PartialOrd> Parameters<BlockNumber> {
	/// Succeeds if every field is within its range, else names the first that is not.
	pub fn validate(&self) -> Result<(), ParameterName> {
		use ParameterName::*;

		let longest_period = BlockNumber::from(MAX_TALENT_PERIOD);
		within(MIN_DEPOSIT..=MAX_DEPOSIT, &self.recommendation_deposit, RecommendationDeposit)?;
		within(1..=MAX_OPEN, &self.max_open, MaxOpen)?;
		within(..=MAX_CLIENT_CAP, &self.client_cap, ClientCap)?;
		within(..=longest_period, &self.talent_period, TalentPeriod)
	}
}
