// SPDX-License-Identifier: Apache-2.0

//! The rules that are arithmetic. Nothing here knows what a pallet is.

use crate::{MAX_FIRST_SEATS, MIN_SEATS};
use alloc::vec::Vec;
use sp_runtime::{traits::Saturating, Perbill};
use talent_primitives::Balance;

/// The seats of a first panel: the smallest odd number from [`MIN_SEATS`] whose bonds deter from
/// buying `value`, at most [`MAX_FIRST_SEATS`].
pub fn first_seats(value: Balance, value_per_seat: Balance) -> u32 {
	let deters = |seats: u32| value_per_seat.saturating_mul(seats.into()) >= value;
	(MIN_SEATS..MAX_FIRST_SEATS).step_by(2).find(|seats| deters(*seats)).unwrap_or(MAX_FIRST_SEATS)
}

/// The seats of the panel of an appeal: twice those of the first, and one.
pub const fn appeal_seats(first: u32) -> u32 {
	first.saturating_mul(2).saturating_add(1)
}

/// What the panel of an appeal costs at most.
pub fn appeal_cost(seats: u32, pay: Balance) -> Balance {
	pay.saturating_mul(seats.into())
}

/// The median of `votes`, whatever their order; of an even number the mean of the middle two,
/// rounded down. `None` of none.
pub fn median(mut votes: Vec<Perbill>) -> Option<Perbill> {
	votes.sort_unstable();
	let above = votes.len().checked_div(2)?;
	let upper = *votes.get(above)?;
	if votes.len() % 2 == 1 {
		return Some(upper);
	}
	let lower = *votes.get(above.checked_sub(1)?)?;
	Some(midway(lower, upper))
}

/// Midway between two shares, rounded down to the billionth.
pub fn midway(one: Perbill, other: Perbill) -> Perbill {
	let sum = one.deconstruct().saturating_add(other.deconstruct());
	Perbill::from_parts(sum / 2)
}

/// Whether so many reveals on a panel with so many seats make a ruling by themselves: the greater
/// part of them, as two of three are. Fewer could be those whom somebody has left over by silencing
/// the others.
pub fn is_quorum(votes: usize, seats: u32) -> bool {
	u32::try_from(votes).is_ok_and(|votes| votes > seats / 2)
}

/// How far two shares are apart.
pub fn distance(one: Perbill, other: Perbill) -> Perbill {
	one.max(other).saturating_sub(one.min(other))
}

/// Whether a vote is rewarded: within `bonus_band` of the final ruling, and not within
/// `neutral_band` of half-half, which anybody can answer without having looked.
pub fn is_rewarded(
	vote: Perbill,
	ruling: Perbill,
	bonus_band: Perbill,
	neutral_band: Perbill,
) -> bool {
	distance(vote, ruling) <= bonus_band && distance(vote, Perbill::from_percent(50)) > neutral_band
}

/// Whether `last` confirms `first`: it is within `band` of it.
pub fn is_confirmed(first: Perbill, last: Perbill, band: Perbill) -> bool {
	distance(first, last) <= band
}
