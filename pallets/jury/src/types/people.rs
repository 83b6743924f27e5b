// SPDX-License-Identifier: Apache-2.0

//! Who serves: jurors and arbitrators, and what is remembered of them.

use super::data;
use frame_support::{traits::ConstU32, BoundedVec};
use talent_primitives::{Balance, SkillId};

/// The most skills that a juror can be called upon for as an eyewitness.
pub const MAX_EXPERTISE: u32 = 5;

/// The skills that a juror can be called upon for as an eyewitness, without repetition.
pub type Expertise = BoundedVec<SkillId, ConstU32<MAX_EXPERTISE>>;

data! {
	/// How somebody who serves stands.
	#[derive(Copy)]
	pub enum ServiceStatus {
		/// Can be drawn.
		#[codec(index = 0)]
		Active,
		/// Has stood down, was dismissed, or the term is over: can be drawn for what was frozen
		/// before, and for nothing else.
		#[codec(index = 1)]
		Leaving,
		/// Was silent and is out: cannot be drawn any more.
		#[codec(index = 2)]
		Ousted,
	}

	/// A juror, who is an eyewitness too in what they know.
	pub struct Juror<BlockNumber> {
		/// What is held from them, in BTRST units.
		pub bond: Balance,
		/// What they can be called upon for as an eyewitness: so many pools they are in besides
		/// that of jurors.
		pub expertise: Expertise,
		/// How they stand.
		pub status: ServiceStatus,
		/// How many seats they hold, as a juror or as an eyewitness.
		pub load: u32,
		/// The block in which their term ends.
		pub ends_at: BlockNumber,
		/// The block in which the end of their term, then of their exit, stands in the queue.
		pub queued_at: BlockNumber,
		/// Whether they are bound as a member: the account that was none when they volunteered is
		/// not.
		pub bound: bool,
	}

	/// An arbitrator.
	pub struct Arbitrator<BlockNumber> {
		/// How they stand.
		pub status: ServiceStatus,
		/// How many cases they organise.
		pub load: u32,
		/// The block in which their term ends.
		pub ends_at: BlockNumber,
		/// The block in which the end of their term, then of their exit, stands in the queue.
		pub queued_at: BlockNumber,
	}

	/// The public record of an account that has served. Never removed; it never
	/// shrinks, but for the strikes.
	#[derive(Copy, Default)]
	pub struct ServiceRecord<BlockNumber> {
		/// Votes revealed as a juror.
		pub voted: u32,
		/// Of these, how many were rewarded: near the final ruling, and not half-half.
		pub rewarded: u32,
		/// Testimonies given as an eyewitness.
		pub testified: u32,
		/// Cases organised as an arbitrator.
		pub organised: u32,
		/// How often they were silent, as juror, eyewitness or arbitrator.
		pub silent: u32,
		/// How often they were silent as juror or eyewitness since that was last forgiven.
		pub strikes: u32,
		/// When they were last; without strikes it says nothing.
		pub last_strike: BlockNumber,
	}
}

impl<BlockNumber> Juror<BlockNumber> {
	/// Whether they can be given one more seat.
	pub fn can_be_seated(&self, max_load: u32) -> bool {
		self.status != ServiceStatus::Ousted && self.load < max_load
	}
}
