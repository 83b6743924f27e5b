// SPDX-License-Identifier: Apache-2.0

//! A panel of jurors.

use super::data;
use alloc::vec::Vec;
use frame_support::{traits::ConstU32, BoundedVec};
use sp_runtime::Perbill;
use talent_primitives::Hash;

/// The fewest seats of a panel.
pub const MIN_SEATS: u32 = 3;
/// The most seats of a first panel.
pub const MAX_FIRST_SEATS: u32 = 7;
/// The most seats of any panel: that of an appeal has twice those of the first and one.
pub const MAX_SEATS: u32 = 2 * MAX_FIRST_SEATS + 1;
/// How often the silent of one panel are replaced. After that it makes do with who is left.
pub const MAX_REDRAWS: u32 = 2;

/// The longest note that a commitment can carry, in bytes.
pub const MAX_NOTE: u32 = 128;

/// What a juror notes for themselves with a commitment: their vote and salt, encrypted so that they
/// alone can read it.
pub type Note = BoundedVec<u8, ConstU32<MAX_NOTE>>;

data! {
	/// How far one juror of a panel is.
	#[derive(Copy)]
	pub enum Ballot {
		/// Nothing has come.
		#[codec(index = 0)]
		Awaited,
		/// The vote is bound, and secret.
		#[codec(index = 1)]
		Committed(Hash),
		/// The vote is public: the share of the disputed amount that the respondent keeps.
		#[codec(index = 2)]
		Revealed(Perbill),
	}

	/// A seat of a panel.
	pub struct Seat<AccountId> {
		/// Who was drawn.
		pub juror: AccountId,
		/// How far they are.
		pub ballot: Ballot,
	}

	/// A vote that was revealed.
	pub struct Vote<AccountId> {
		/// Whose.
		pub juror: AccountId,
		/// The share of the disputed amount that the respondent keeps.
		pub kept: Perbill,
	}

	/// What a panel is doing.
	#[derive(Copy)]
	pub enum Phase<BlockNumber> {
		/// Seats are free and are being filled.
		#[codec(index = 0)]
		Drawing {
			/// From this block on the panel makes do with those who are seated.
			until: BlockNumber,
		},
		/// Those seated commit. An account that did so on an earlier occasion waits.
		#[codec(index = 1)]
		Committing {
			/// From this block on the account that has not is silent.
			until: BlockNumber,
		},
		/// Those who have committed reveal.
		#[codec(index = 2)]
		Revealing {
			/// From this block on the account that has not is silent.
			until: BlockNumber,
		},
	}

	/// Jurors who judge one case.
	pub struct Panel<AccountId, BlockNumber> {
		/// Who sits on it. An account that was silent does not any more.
		pub seats: BoundedVec<Seat<AccountId>, ConstU32<MAX_SEATS>>,
		/// How often the silent were replaced. At most [`MAX_REDRAWS`].
		pub redraws: u32,
		/// Whether nobody more can be drawn.
		pub exhausted: bool,
		/// What it is doing.
		pub phase: Phase<BlockNumber>,
	}
}

impl<AccountId: PartialEq + Clone, BlockNumber: Copy + PartialOrd> Panel<AccountId, BlockNumber> {
	/// The seat of `who`.
	pub fn seat_of(&mut self, who: &AccountId) -> Option<&mut Seat<AccountId>> {
		self.seats.iter_mut().find(|seat| seat.juror == *who)
	}

	/// Whether somebody has not committed yet.
	pub fn awaits_commitments(&self) -> bool {
		self.seats.iter().any(|seat| seat.ballot == Ballot::Awaited)
	}

	/// Whether all who are seated have revealed.
	pub fn is_revealed(&self) -> bool {
		self.seats.iter().all(|seat| matches!(seat.ballot, Ballot::Revealed(_)))
	}

	/// What was revealed so far, in the order of the seats.
	pub fn votes(&self) -> Vec<Vote<AccountId>> {
		let vote = |seat: &Seat<AccountId>| match seat.ballot {
			Ballot::Revealed(kept) => Some(Vote { juror: seat.juror.clone(), kept }),
			_ => None,
		};
		self.seats.iter().filter_map(vote).collect()
	}
}
