// SPDX-License-Identifier: Apache-2.0

//! What governance may change, and within which bounds.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use talent_primitives::Balance;

/// 10^18 units: one BTRST.
const BTRST: Balance = 1_000_000_000_000_000_000;
/// Blocks of six seconds in a year of 365 days.
const YEAR: u32 = 5_256_000;

/// The smallest deposit: occupying state is never free.
pub const MIN_DEPOSIT: Balance = BTRST / 100;
/// The largest deposit: it pays for state and must not become the price of having a word to say.
pub const MAX_DEPOSIT: Balance = 100 * BTRST;
/// The most open recommendations of one member that governance can allow. Whoever leaves withdraws them one by one.
pub const MAX_OPEN: u32 = 100;
/// The highest cap on what one client can be worth to their referrer.
pub const MAX_CLIENT_CAP: Balance = 10_000_000 * BTRST;
/// The longest time for which a talent can be worth something to their referrer: ten years of blocks of six seconds.
pub const MAX_TALENT_PERIOD: u32 = 10 * YEAR;

/// What governance may change. The deposit holds for recommendations made from now on; cap and period hold from now on for
/// everybody, whenever they were brought.
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
	/// Held from the recommender for each recommendation, in BTRST units, until they withdraw it. From [`MIN_DEPOSIT`] to
	/// [`MAX_DEPOSIT`].
	pub recommendation_deposit: Balance,
	/// How many recommendations of one member may be open at once. From 1 to [`MAX_OPEN`].
	pub max_open: u32,
	/// What the referrer of one client is paid for that client, altogether, in BTRST units. At most [`MAX_CLIENT_CAP`]; at
	/// zero the referrers of clients get nothing.
	pub client_cap: Balance,
	/// How long after a talent has first joined their referrer has a share of the fees on their work, in blocks. At most
	/// [`MAX_TALENT_PERIOD`]; at zero the referrers of talent get nothing.
	pub talent_period: BlockNumber,
}

impl<BlockNumber: From<u32>> Default for Parameters<BlockNumber> {
	fn default() -> Self {
		Self {
			recommendation_deposit: BTRST,
			max_open: 10,
			client_cap: 100_000 * BTRST,
			talent_period: (2 * YEAR).into(),
		}
	}
}

/// A parameter is out of its range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OutOfRange {
	/// The deposit of a recommendation.
	Deposit,
	/// The number of open recommendations.
	MaxOpen,
	/// The cap for one client.
	ClientCap,
	/// The time for one talent.
	TalentPeriod,
}

impl<BlockNumber: From<u32> + PartialOrd> Parameters<BlockNumber> {
	/// Whether every field is within its range.
	pub fn validate(&self) -> Result<(), OutOfRange> {
		if !(MIN_DEPOSIT..=MAX_DEPOSIT).contains(&self.recommendation_deposit) {
			return Err(OutOfRange::Deposit);
		}
		if !(1..=MAX_OPEN).contains(&self.max_open) {
			return Err(OutOfRange::MaxOpen);
		}
		if self.client_cap > MAX_CLIENT_CAP {
			return Err(OutOfRange::ClientCap);
		}
		if self.talent_period > MAX_TALENT_PERIOD.into() {
			return Err(OutOfRange::TalentPeriod);
		}
		Ok(())
	}
}
