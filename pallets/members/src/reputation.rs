// SPDX-License-Identifier: Apache-2.0

//! Reputation. Pure functions of a record, a day and the parameters.
//!
//! All sums but the number of counterparties halve every [`Parameters::half_life`] days. A record
//! is faded to the day when it is written; the fading since then is computed when it is read.

use crate::{
	math::{share, Fading},
	Parameters,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_runtime::{FixedPointNumber, FixedU128};
use talent_primitives::{time::UtcDay, Balance, WorkSide, MAX_RATING, MIN_RATING};

/// One contract, and one dispute, in a [`Track`].
const ONE: u128 = FixedU128::DIV;

/// The half-lives after the last contract that counted, after which the record of a pair may be
/// removed. Less than a thousandth of the cap is left of its weight.
pub const HALF_LIVES_TO_FORGET: u32 = 10;

/// The reputation of an account on one side of contracts, as of the day of the last write.
#[derive(
	Clone,
	Debug,
	Default,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct Track {
	/// Ended contracts, each by the counted part of its fee, in parts of 10^18.
	pub contracts: u128,
	/// The pay under these contracts, by the same part, in BTRST units.
	pub volume: Balance,
	/// Lost disputes, in parts of 10^18.
	pub lost: u128,
	/// The sum of the weights of all reviews, in BTRST units.
	pub weight: Balance,
	/// The sum of rating × weight of all reviews: from [`MIN_RATING`] to [`MAX_RATING`] times
	/// `weight`.
	pub score: u128,
	/// The number of accounts with a contract that counted. Does not fade.
	pub counterparties: u32,
	/// The day of the last write.
	pub updated: UtcDay,
}

impl Track {
	/// Returns the record, faded to `today`.
	pub fn at(self, today: UtcDay, half_life: u32) -> Self {
		let days = today.saturating_sub(self.updated);
		let fading = Fading::over(days, half_life);
		let weight = fading.left_of(self.weight);
		Self {
			contracts: fading.left_of(self.contracts),
			volume: fading.left_of(self.volume),
			lost: fading.left_of(self.lost),
			weight,
			// Both are rounded down. The mean of ratings stays within the range of ratings.
			score: fading
				.left_of(self.score)
				.clamp(times(weight, MIN_RATING), times(weight, MAX_RATING)),
			counterparties: self.counterparties,
			updated: self.updated.max(today),
		}
	}

	/// Adds the counted part of a contract.
	pub fn add_contract(&mut self, counted: &Counted) {
		self.contracts = self.contracts.saturating_add(counted.contracts);
		self.volume = self.volume.saturating_add(counted.volume);
		if counted.pair_is_new {
			self.counterparties = self.counterparties.saturating_add(1);
		}
	}

	/// Adds a review. The rating is from [`MIN_RATING`] to [`MAX_RATING`].
	pub fn add_review(&mut self, rating: u8, weight: Balance) {
		self.weight = self.weight.saturating_add(weight);
		self.score = self.score.saturating_add(times(weight, rating));
	}

	/// Adds a lost dispute.
	pub fn add_lost_dispute(&mut self) {
		self.lost = self.lost.saturating_add(ONE);
	}

	/// Returns the summary as of the day of the last write.
	pub fn summary(&self) -> Summary {
		Summary {
			contracts: FixedU128::from_inner(self.contracts),
			volume: self.volume,
			disputes_lost: FixedU128::from_inner(self.lost),
			score: FixedU128::checked_from_rational(self.score, self.weight),
			weight: self.weight,
			counterparties: self.counterparties,
		}
	}
}

fn times(weight: Balance, rating: u8) -> u128 {
	weight.saturating_mul(u128::from(rating))
}

/// The reputation of an account, member or not.
#[derive(
	Clone,
	Debug,
	Default,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct TrackRecord {
	/// For work done, as talent.
	pub done: Track,
	/// For work given, as client.
	pub given: Track,
}

impl TrackRecord {
	/// Fades one side to `today` and changes it.
	pub fn update(
		&mut self,
		side: WorkSide,
		today: UtcDay,
		half_life: u32,
		change: impl FnOnce(&mut Track),
	) {
		let track = match side {
			WorkSide::Done => &mut self.done,
			WorkSide::Given => &mut self.given,
		};
		let mut current = core::mem::take(track).at(today, half_life);
		change(&mut current);
		*track = current;
	}

	/// Returns the summary as of `today`.
	pub fn summary(self, today: UtcDay, half_life: u32) -> ReputationSummary {
		ReputationSummary {
			done: self.done.at(today, half_life).summary(),
			given: self.given.at(today, half_life).summary(),
		}
	}
}

/// The weight of the contracts of one client with one talent, as of the day of the last write.
#[derive(
	Clone,
	Debug,
	Default,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct Pair {
	/// The counted part of the non-recoverable fees, in BTRST units. Fades as reputation does.
	pub counted: Balance,
	/// The day of the last write.
	pub updated: UtcDay,
}

impl Pair {
	/// Returns the record, faded to `today`.
	pub fn at(self, today: UtcDay, half_life: u32) -> Self {
		let days = today.saturating_sub(self.updated);
		Self {
			counted: Fading::over(days, half_life).left_of(self.counted),
			updated: self.updated.max(today),
		}
	}

	/// Returns `true` if the last contract that counted is old enough to remove the record.
	pub fn may_be_forgotten(&self, today: UtcDay, half_life: u32) -> bool {
		today >= self.updated.saturating_add(half_life.saturating_mul(HALF_LIVES_TO_FORGET))
	}
}

/// The part of a contract that counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counted {
	/// The counted part of the non-recoverable fees, in BTRST units: the weight of the reviews.
	pub credit: Balance,
	/// The counted part of the contract, in parts of 10^18.
	pub contracts: u128,
	/// The same part of the pay, in BTRST units.
	pub volume: Balance,
	/// Whether the pair had no record.
	pub pair_is_new: bool,
}

impl Counted {
	/// Returns the counted part of a contract with the pay `volume` and the non-recoverable fees
	/// `non_recoverable`, and the pair with it. `None` if the fees are below the minimum weight or
	/// the pair is at its cap. Parts are rounded down.
	pub fn of(
		pair: Option<Pair>,
		volume: Balance,
		non_recoverable: Balance,
		today: UtcDay,
		parameters: &Parameters,
	) -> Option<(Self, Pair)> {
		if non_recoverable < parameters.min_weight {
			return None;
		}
		let pair_is_new = pair.is_none();
		let mut pair = pair.unwrap_or_default().at(today, parameters.half_life);
		let credit = non_recoverable.min(parameters.pair_cap.saturating_sub(pair.counted));
		if credit == 0 {
			return None;
		}
		pair.counted = pair.counted.saturating_add(credit);
		let counted = Self {
			credit,
			contracts: share(ONE, credit, non_recoverable),
			volume: share(volume, credit, non_recoverable),
			pair_is_new,
		};
		Some((counted, pair))
	}
}

/// A reputation on one side of contracts, as of today.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Summary {
	/// Ended contracts, each by the counted part of its fee.
	pub contracts: FixedU128,
	/// The pay under these contracts, by the same part, in BTRST units.
	pub volume: Balance,
	/// Lost disputes.
	pub disputes_lost: FixedU128,
	/// The mean of all ratings by their weights, rounded down: from [`MIN_RATING`] to
	/// [`MAX_RATING`]. `None` without weight.
	pub score: Option<FixedU128>,
	/// The weight of the score, in BTRST units: the non-recoverable fees on the rated contracts.
	pub weight: Balance,
	/// The number of accounts with a contract that counted. Does not fade.
	pub counterparties: u32,
}

/// A reputation, as of today.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct ReputationSummary {
	/// For work done, as talent.
	pub done: Summary,
	/// For work given, as client.
	pub given: Summary,
}
