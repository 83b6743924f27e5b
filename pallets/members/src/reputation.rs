// SPDX-License-Identifier: Apache-2.0

//! What is remembered of work. Pure: a record, a day and the parameters say all.
//!
//! Everything but counts of accounts halves every [`Parameters::half_life`] days. A record is brought up to date when it
//! is written, and its decay since then is computed when it is read.

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

/// After so many half-lives without a contract that counted, the record of a pair may go. What still counted then is
/// less than a thousandth of the cap.
pub const HALF_LIVES_TO_FORGET: u32 = 10;

/// What is remembered of an account on one side of contracts, as it was at the end of a day.
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
	/// Completed contracts, each as far as its fee counted, in parts of 10^18.
	pub contracts: u128,
	/// What was paid under them, as far as their fees counted, in units of BTRST.
	pub volume: Balance,
	/// Disputes lost, in parts of 10^18.
	pub lost: u128,
	/// The weights of all reviews together, in units of BTRST.
	pub weight: Balance,
	/// Rating × weight of all reviews together: from [`MIN_RATING`] to [`MAX_RATING`] times `weight`.
	pub score: u128,
	/// With how many accounts there was a contract that counted. Does not decay.
	pub counterparties: u32,
	/// The day on which this was written.
	pub updated: UtcDay,
}

impl Track {
	/// The same, as it is on `today`.
	pub fn at(self, today: UtcDay, half_life: u32) -> Self {
		let days = today.saturating_sub(self.updated);
		let fading = Fading::over(days, half_life);
		let weight = fading.left_of(self.weight);
		Self {
			contracts: fading.left_of(self.contracts),
			volume: fading.left_of(self.volume),
			lost: fading.left_of(self.lost),
			weight,
			// Both are rounded down; the mean of ratings stays one.
			score: fading
				.left_of(self.score)
				.clamp(times(weight, MIN_RATING), times(weight, MAX_RATING)),
			counterparties: self.counterparties,
			updated: self.updated.max(today),
		}
	}

	/// Adds a contract of which this much counted.
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

	/// What it says, as it was when it was last brought up to date.
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

/// What is remembered of an account, whether or not it is a member now.
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
	/// Of work that they did.
	pub done: Track,
	/// Of work that they gave.
	pub given: Track,
}

impl TrackRecord {
	/// Brings one side up to date and changes it.
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

	/// What it says on `today`.
	pub fn summary(self, today: UtcDay, half_life: u32) -> ReputationSummary {
		ReputationSummary {
			done: self.done.at(today, half_life).summary(),
			given: self.given.at(today, half_life).summary(),
		}
	}
}

/// What counted of the contracts of one client with one talent, as it was at the end of a day.
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
	/// What counted of the fees lost on them, in units of BTRST. Decays as reputation does.
	pub counted: Balance,
	/// The day on which this was written.
	pub updated: UtcDay,
}

impl Pair {
	/// The same, as it is on `today`.
	pub fn at(self, today: UtcDay, half_life: u32) -> Self {
		let days = today.saturating_sub(self.updated);
		Self {
			counted: Fading::over(days, half_life).left_of(self.counted),
			updated: self.updated.max(today),
		}
	}

	/// Whether nothing has counted for long enough for the record to go.
	pub fn may_be_forgotten(&self, today: UtcDay, half_life: u32) -> bool {
		today >= self.updated.saturating_add(half_life.saturating_mul(HALF_LIVES_TO_FORGET))
	}
}

/// What counts of one contract.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counted {
	/// What counts of what was lost in fees: the weight of its reviews, in units of BTRST.
	pub credit: Balance,
	/// What counts of the contract, in parts of 10^18: the part of the fee that counts.
	pub contracts: u128,
	/// The same part of what was paid under it, in units of BTRST.
	pub volume: Balance,
	/// Whether it is the first of its pair.
	pub pair_is_new: bool,
}

impl Counted {
	/// What counts of a contract under which `volume` was paid and `sunk` was lost in fees, and its pair as it is then.
	/// `None` if nothing counts: the fee is too small, or the pair is at its cap. Parts are rounded down.
	pub fn of(
		pair: Option<Pair>,
		volume: Balance,
		sunk: Balance,
		today: UtcDay,
		parameters: &Parameters,
	) -> Option<(Self, Pair)> {
		if sunk < parameters.min_weight {
			return None;
		}
		let pair_is_new = pair.is_none();
		let mut pair = pair.unwrap_or_default().at(today, parameters.half_life);
		let credit = sunk.min(parameters.pair_cap.saturating_sub(pair.counted));
		if credit == 0 {
			return None;
		}
		pair.counted = pair.counted.saturating_add(credit);
		let counted = Self {
			credit,
			contracts: share(ONE, credit, sunk),
			volume: share(volume, credit, sunk),
			pair_is_new,
		};
		Some((counted, pair))
	}
}

/// A reputation on one side of contracts, as it is today.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Summary {
	/// Completed contracts, each as far as its fee counted.
	pub contracts: FixedU128,
	/// What was paid under them, as far as their fees counted, in units of BTRST.
	pub volume: Balance,
	/// Disputes lost.
	pub disputes_lost: FixedU128,
	/// The mean of all ratings by their weights, rounded down: from [`MIN_RATING`] to [`MAX_RATING`]. `None` while nothing
	/// weighs anything.
	pub score: Option<FixedU128>,
	/// What the score weighs, in units of BTRST: what was lost in fees on the contracts that were rated.
	pub weight: Balance,
	/// With how many accounts there was a contract that counted. Does not decay.
	pub counterparties: u32,
}

/// A reputation, as it is today.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct ReputationSummary {
	/// For work that was done.
	pub done: Summary,
	/// For work that was given.
	pub given: Summary,
}
