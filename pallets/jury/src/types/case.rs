// SPDX-License-Identifier: Apache-2.0

//! A case, from the claim to the executed ruling.

use super::{data, Panel, Phase, Vote, MAX_FIRST_SEATS};
use crate::Parameters;
use frame_support::{traits::ConstU32, BoundedVec};
use sp_runtime::Perbill;
use talent_primitives::{AssetKind, Balance, ContentId, InvoiceId, SkillId};

/// How many eyewitnesses a statement is put to.
pub const WITNESSES: u32 = 3;
/// How many accounts can stand for the deposit of one side: the side itself and one who backs it.
pub const MAX_STAKES: u32 = 2;
/// How many pieces of evidence either side can submit in one case.
pub const MAX_EXHIBITS_PER_SIDE: u32 = 16;
/// How many pieces of evidence a case can have.
pub const MAX_EXHIBITS: u32 = 2 * MAX_EXHIBITS_PER_SIDE;

data! {
	/// A party of a case.
	#[derive(Copy)]
	pub enum Side {
		/// Who claims: the client. Wants the respondent to keep nothing.
		#[codec(index = 0)]
		Claimant,
		/// Who answers: the talent. Wants to keep all.
		#[codec(index = 1)]
		Respondent,
	}

	/// Something that either side has.
	#[derive(Default)]
	pub struct Sides<Item> {
		/// The claimant's.
		pub claimant: Item,
		/// The respondent's.
		pub respondent: Item,
	}

	/// What one account has on hold for a side.
	pub struct Stake<AccountId> {
		/// Who.
		pub who: AccountId,
		/// How much, in BTRST units. Never zero.
		pub amount: Balance,
	}

	/// Under what a case was opened.
	pub struct CaseTerms<BlockNumber> {
		/// The seats of the first panel. Odd.
		pub seats: u32,
		/// The seats of the panel of an appeal. Odd.
		pub appeal_seats: u32,
		/// What a juror of the first panel is paid for revealing, in BTRST units.
		pub juror_pay: Balance,
		/// What they are paid besides for a vote near the final ruling, in BTRST units.
		pub juror_bonus: Balance,
		/// What a juror of the panel of an appeal is paid for revealing, in BTRST units.
		pub appeal_pay: Balance,
		/// What an eyewitness is paid for testifying, in BTRST units.
		pub eyewitness_pay: Balance,
		/// What the arbitrator is paid, in BTRST units.
		pub arbitrator_pay: Balance,
		/// What the account that appeals has to put on hold, in BTRST units.
		pub appeal_deposit: Balance,
		/// How far from the final ruling a vote may be to be rewarded.
		pub bonus_band: Perbill,
		/// How far from half-half a vote must be to be rewarded.
		pub neutral_band: Perbill,
		/// How long evidence is taken, in blocks.
		pub evidence_window: BlockNumber,
		/// How long eyewitnesses have, once drawing them is over.
		pub testimony_window: BlockNumber,
		/// How long drawing may take, each time.
		pub draw_window: BlockNumber,
		/// How long jurors have to commit, each time.
		pub commit_window: BlockNumber,
		/// How long jurors have to reveal, each time.
		pub reveal_window: BlockNumber,
		/// How long a provisional ruling can be appealed against, or a default opened.
		pub appeal_window: BlockNumber,
	}

	/// A subjective statement of a side, which eyewitnesses find reasonable or not.
	pub struct Statement<AccountId> {
		/// Where it can be read.
		pub content: ContentId,
		/// What one must know to judge it.
		pub skill: SkillId,
		/// Whether it was put to eyewitnesses: the pool is frozen.
		pub called: bool,
		/// Whether all are drawn who can be.
		pub drawn: bool,
		/// Who was drawn, and whether they find it reasonable; `None` until they say.
		pub witnesses: BoundedVec<Witness<AccountId>, ConstU32<WITNESSES>>,
	}

	/// An eyewitness.
	pub struct Witness<AccountId> {
		/// Who was drawn.
		pub who: AccountId,
		/// Whether they find the statement reasonable; `None` until they say.
		pub reasonable: Option<bool>,
	}

	/// A piece of evidence.
	pub struct Exhibit<BlockNumber> {
		/// Who has submitted it.
		pub side: Side,
		/// Where it can be read, by the account that has the key.
		pub content: ContentId,
		/// When.
		pub at: BlockNumber,
	}

	/// Who organises a case.
	pub struct Assigned<AccountId> {
		/// Who was drawn.
		pub who: AccountId,
		/// Whether they have done something about it.
		pub served: bool,
	}

	/// How a ruling came about.
	#[derive(Copy)]
	pub enum Basis {
		/// The respondent has not answered.
		#[codec(index = 0)]
		Default,
		/// The greater part of the panel has revealed: the median, or the mean of two.
		#[codec(index = 1)]
		Votes,
		/// Fewer have: the median of all that was ever revealed in the case.
		#[codec(index = 2)]
		AllVotes,
		/// Nobody ever has: midway between the last offers of both.
		#[codec(index = 3)]
		Offers,
		/// Both have agreed.
		#[codec(index = 4)]
		Settlement,
		/// The respondent has accepted the claim.
		#[codec(index = 5)]
		Acceptance,
	}

	/// The first panel, when it is over.
	pub struct Round<AccountId> {
		/// What it has ruled.
		pub kept: Perbill,
		/// How that came about.
		pub basis: Basis,
		/// What was revealed.
		pub votes: BoundedVec<Vote<AccountId>, ConstU32<MAX_FIRST_SEATS>>,
		/// Who was seated and was not silent: the same, by account. Jurors of an appeal are others.
		pub seated: BoundedVec<AccountId, ConstU32<MAX_FIRST_SEATS>>,
	}

	/// Who has appealed.
	pub struct Appeal<AccountId> {
		/// For which side.
		pub side: Side,
		/// Who stands for the deposit.
		pub stake: Stake<AccountId>,
	}

	/// What a case waits for.
	pub enum State<AccountId, BlockNumber> {
		/// The respondent's answer.
		#[codec(index = 0)]
		Claimed {
			/// From this block on silence is an answer.
			until: BlockNumber,
		},
		/// Evidence and statements; an arbitrator is drawn meanwhile.
		#[codec(index = 1)]
		Evidence {
			/// Since when.
			since: BlockNumber,
			/// From this block on no more is taken.
			until: BlockNumber,
		},
		/// Eyewitnesses.
		#[codec(index = 2)]
		Testimony {
			/// From this block on the account that has not testified is silent.
			until: BlockNumber,
		},
		/// Jurors. It is the second panel if somebody has appealed.
		#[codec(index = 3)]
		Panel(Panel<AccountId, BlockNumber>),
		/// A ruling that can still be appealed against; a default can be opened instead.
		#[codec(index = 4)]
		Provisional {
			/// The share of the disputed amount that the respondent keeps.
			kept: Perbill,
			/// How that came about.
			basis: Basis,
			/// From this block on it is final.
			until: BlockNumber,
		},
		/// A ruling that could not be executed yet. Everybody is paid.
		#[codec(index = 5)]
		Ruled {
			/// The share of the disputed amount that the respondent keeps.
			kept: Perbill,
			/// The block in which it is tried again by itself.
			retry_at: BlockNumber,
		},
	}

	/// A case, as it is stored.
	pub struct Case<AccountId, BlockNumber> {
		/// What it is about. One case for each invoice.
		pub invoice: InvoiceId,
		/// Who claims: the client.
		pub claimant: AccountId,
		/// Who answers: the talent.
		pub respondent: AccountId,
		/// What the disputed amount is in.
		pub asset: AssetKind,
		/// The disputed amount, in units of the asset.
		pub amount: Balance,
		/// Under what it was opened.
		pub terms: CaseTerms<BlockNumber>,
		/// Who stands for the claimant's deposit, in the order in which it is used.
		pub stakes: BoundedVec<Stake<AccountId>, ConstU32<MAX_STAKES>>,
		/// The last offers: the share of the disputed amount that the respondent would keep.
		pub offers: Sides<Option<Perbill>>,
		/// Whether the respondent has answered.
		pub answered: bool,
		/// Who organises it, once drawn.
		pub arbitrator: Option<Assigned<AccountId>>,
		/// Whether nobody can be drawn as the arbitrator any more, or somebody was.
		pub arbitrator_settled: bool,
		/// What either side has stated.
		pub statements: Sides<Option<Statement<AccountId>>>,
		/// The first panel, if it is over.
		pub first: Option<Round<AccountId>>,
		/// Who has appealed.
		pub appeal: Option<Appeal<AccountId>>,
		/// What it waits for.
		pub state: State<AccountId, BlockNumber>,
		/// The block in which it stands in the queue.
		pub queued_at: BlockNumber,
	}

	/// A promise to stand for a claimant's deposit, before there is a case.
	pub struct Backing<AccountId> {
		/// Who promises.
		pub backer: AccountId,
		/// For whom.
		pub claimant: AccountId,
		/// Up to how much; it is on hold, in BTRST units.
		pub amount: Balance,
	}
}

impl<Item> Sides<Item> {
	/// That of `side`.
	pub const fn of(&self, side: Side) -> &Item {
		match side {
			Side::Claimant => &self.claimant,
			Side::Respondent => &self.respondent,
		}
	}

	/// That of `side`.
	pub const fn of_mut(&mut self, side: Side) -> &mut Item {
		match side {
			Side::Claimant => &mut self.claimant,
			Side::Respondent => &mut self.respondent,
		}
	}
}

impl Side {
	/// The other one.
	pub const fn other(self) -> Self {
		match self {
			Self::Claimant => Self::Respondent,
			Self::Respondent => Self::Claimant,
		}
	}

	/// What it wants the respondent to keep.
	pub const fn claim(self) -> Perbill {
		match self {
			Self::Claimant => Perbill::zero(),
			Self::Respondent => Perbill::one(),
		}
	}

	/// The number of the round in which a pool is frozen for this side's statement.
	pub const fn round(self) -> u32 {
		match self {
			Self::Claimant => 0,
			Self::Respondent => 1,
		}
	}
}

impl<AccountId: PartialEq, BlockNumber> Case<AccountId, BlockNumber> {
	/// On which side `who` is.
	pub fn side_of(&self, who: &AccountId) -> Option<Side> {
		if *who == self.claimant {
			Some(Side::Claimant)
		} else if *who == self.respondent {
			Some(Side::Respondent)
		} else {
			None
		}
	}

	/// Which panel it is about, or is next: 0 or 1.
	pub const fn round(&self) -> u32 {
		if self.appeal.is_some() {
			1
		} else {
			0
		}
	}

	/// How many seats that panel has.
	pub const fn panel_size(&self) -> u32 {
		if self.appeal.is_some() {
			self.terms.appeal_seats
		} else {
			self.terms.seats
		}
	}

	/// What a juror of that panel is paid for revealing.
	pub const fn pay(&self) -> Balance {
		if self.appeal.is_some() {
			self.terms.appeal_pay
		} else {
			self.terms.juror_pay
		}
	}

	/// Both statements that were made.
	pub fn made_statements(&self) -> impl Iterator<Item = &Statement<AccountId>> {
		self.statements.claimant.iter().chain(self.statements.respondent.iter())
	}

	/// Everybody who was drawn as an eyewitness and was not silent.
	pub fn witnesses(&self) -> impl Iterator<Item = &AccountId> {
		self.made_statements().flat_map(|made| made.witnesses.iter().map(|witness| &witness.who))
	}

	/// Whether `who` has put something on hold for a side.
	pub fn has_stake(&self, who: &AccountId) -> bool {
		self.stakes.iter().any(|stake| stake.who == *who)
			|| self.appeal.as_ref().is_some_and(|appeal| appeal.stake.who == *who)
	}
}

impl<AccountId: PartialEq + Clone, BlockNumber: Copy + PartialOrd> Case<AccountId, BlockNumber> {
	/// What can be done about it at `now`.
	pub fn stage(&self, now: BlockNumber) -> Stage<BlockNumber> {
		match &self.state {
			State::Claimed { until } if now < *until => Stage::Claimed { until: *until },
			State::Evidence { until, .. } if now < *until => Stage::Evidence { until: *until },
			State::Testimony { until } if now < *until => Stage::Testimony { until: *until },
			State::Panel(panel) => panel.stage(now),
			State::Provisional { until, .. } if now < *until => {
				Stage::Provisional { until: *until }
			},
			State::Ruled { .. } => Stage::Ruled,
			_ => Stage::Due,
		}
	}
}

impl<AccountId: PartialEq + Clone, BlockNumber: Copy + PartialOrd> Panel<AccountId, BlockNumber> {
	/// What can be done about it at `now`.
	pub fn stage(&self, now: BlockNumber) -> Stage<BlockNumber> {
		match self.phase {
			// What is left to draw is drawn even when its time is over.
			Phase::Drawing { until } => Stage::Drawing { until },
			Phase::Committing { until } if now < until => Stage::Committing { until },
			Phase::Revealing { until } if now < until && !self.is_revealed() => {
				Stage::Revealing { until }
			},
			Phase::Committing { .. } | Phase::Revealing { .. } => Stage::Due,
		}
	}
}

data! {
	/// What can be done about a case at a certain block.
	#[derive(Copy)]
	pub enum Stage<BlockNumber> {
		/// The respondent answers: `accept_claim` or `counterclaim`.
		#[codec(index = 0)]
		Claimed {
			/// From this block on silence is an answer.
			until: BlockNumber,
		},
		/// Both submit evidence and make statements, the arbitrator calls eyewitnesses or closes
		/// it.
		#[codec(index = 1)]
		Evidence {
			/// From this block on no more is taken.
			until: BlockNumber,
		},
		/// Eyewitnesses are drawn, and testify.
		#[codec(index = 2)]
		Testimony {
			/// From this block on it is too late.
			until: BlockNumber,
		},
		/// Jurors are drawn, by `advance`, once the seed is known.
		#[codec(index = 3)]
		Drawing {
			/// From this block on the panel makes do with those who are seated.
			until: BlockNumber,
		},
		/// Those seated may commit, once.
		#[codec(index = 4)]
		Committing {
			/// From this block on it is too late.
			until: BlockNumber,
		},
		/// Those who have committed may reveal.
		#[codec(index = 5)]
		Revealing {
			/// From this block on it is too late.
			until: BlockNumber,
		},
		/// Anybody may appeal for a side, unless that was done; a default may be opened by
		/// `counterclaim`.
		#[codec(index = 6)]
		Provisional {
			/// From this block on the ruling is final.
			until: BlockNumber,
		},
		/// The ruling is final and could not be executed: `advance` tries again.
		#[codec(index = 7)]
		Ruled,
		/// The next step is due: `advance` takes it.
		#[codec(index = 8)]
		Due,
	}
}

impl<BlockNumber: Copy> CaseTerms<BlockNumber> {
	/// What is in force now, for a disputed amount that is worth `value` in BTRST.
	pub fn of(parameters: &Parameters<BlockNumber>, value: Balance) -> Self {
		let seats = crate::math::first_seats(value, parameters.value_per_seat);
		let appeal_seats = crate::math::appeal_seats(seats);
		Self {
			seats,
			appeal_seats,
			juror_pay: parameters.juror_pay,
			juror_bonus: parameters.juror_bonus,
			appeal_pay: parameters.appeal_pay,
			eyewitness_pay: parameters.eyewitness_pay,
			arbitrator_pay: parameters.arbitrator_pay,
			appeal_deposit: crate::math::appeal_cost(appeal_seats, parameters.appeal_pay)
				.max(parameters.appeal_rate.mul_ceil(value)),
			bonus_band: parameters.bonus_band,
			neutral_band: parameters.neutral_band,
			evidence_window: parameters.evidence_window,
			testimony_window: parameters.testimony_window,
			draw_window: parameters.draw_window,
			commit_window: parameters.commit_window,
			reveal_window: parameters.reveal_window,
			appeal_window: parameters.appeal_window,
		}
	}

	/// The most that everybody who serves up to the first ruling can be paid: so much a claimant's
	/// deposit is at least.
	pub const fn first_cost(&self) -> Balance {
		let jurors =
			self.juror_pay.saturating_add(self.juror_bonus).saturating_mul(self.seats as Balance);
		let witnesses = self.eyewitness_pay.saturating_mul((2 * WITNESSES) as Balance);
		jurors.saturating_add(witnesses).saturating_add(self.arbitrator_pay)
	}
}
