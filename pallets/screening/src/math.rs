// SPDX-License-Identifier: Apache-2.0

//! The arithmetic of judgements and rewards. Pure: it knows neither accounts nor storage.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use talent_primitives::Balance;

/// The fewest assessments that make a judgement.
pub const QUORUM: u32 = 2;

/// What a panel says, given what its screeners say, in any order: the median; of an even number,
/// the mean of the two in the middle, rounded down. `None` below [`QUORUM`]: one person's word is
/// no judgement.
///
/// A whole pass mark is reached by the mean rounded down exactly if it is reached by the mean.
pub fn judge(mut scores: alloc::vec::Vec<u8>) -> Option<u8> {
	scores.sort_unstable();
	let count = scores.len();
	if u32::try_from(count).is_ok_and(|count| count < QUORUM) {
		return None;
	}
	// Of an odd number both are the same one. The divisor is not zero.
	let lower = scores.get(count.saturating_sub(1).checked_div(2)?)?;
	let upper = scores.get(count.checked_div(2)?)?;
	u8::try_from(u16::from(*lower).saturating_add(u16::from(*upper)).checked_div(2)?).ok()
}

/// What the assessments for one skill have earned together. Each that has not vested yet is one
/// point, and whatever comes in is divided by the points there are.
///
/// Nothing is lost: what cannot be divided waits for the next share. So all that points have
/// earned, and what waits, is `owed` to the unit.
#[derive(
	Clone,
	Copy,
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
pub struct Rewards {
	/// How many points there are.
	pub points: u32,
	/// What a point would have earned that had been there from the beginning.
	pub per_point: Balance,
	/// What could not be divided: less than one unit for each point there was.
	pub rest: Balance,
	/// What all points there are have earned, and `rest`.
	pub owed: Balance,
}

impl Rewards {
	/// Adds points. Returns what each has to have subtracted from [`Rewards::per_point`] later: its
	/// checkpoint.
	pub fn add(&mut self, points: u32) -> Balance {
		self.points = self.points.saturating_add(points);
		self.per_point
	}

	/// Divides `amount` by the points there are; `false`, and nothing has changed, if there are
	/// none.
	pub fn share(&mut self, amount: Balance) -> bool {
		let points = Balance::from(self.points);
		let whole = amount.saturating_add(self.rest);
		let (Some(each), Some(rest)) = (whole.checked_div(points), whole.checked_rem(points))
		else {
			return false;
		};
		self.per_point = self.per_point.saturating_add(each);
		self.rest = rest;
		self.owed = self.owed.saturating_add(amount);
		true
	}

	/// What a point with this checkpoint has earned so far.
	pub const fn earned(&self, checkpoint: Balance) -> Balance {
		self.per_point.saturating_sub(checkpoint)
	}

	/// Takes away a point with this checkpoint, and what it has earned, and answers how much that
	/// is.
	pub fn remove(&mut self, checkpoint: Balance) -> Balance {
		let earned = self.earned(checkpoint);
		self.points = self.points.saturating_sub(1);
		self.owed = self.owed.saturating_sub(earned);
		earned
	}
}
