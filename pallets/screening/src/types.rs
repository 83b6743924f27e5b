// SPDX-License-Identifier: Apache-2.0

//! The plain data of the pallet. Nothing here knows what a pallet is.

use crate::{Parameters, QUORUM};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;
use talent_primitives::{Balance, ContentId, Hash, SkillId};

pub use talent_primitives::{purse::Unclaimed, RequestId};

/// The longest name of a skill, in bytes.
pub const MAX_SKILL_NAME: u32 = 64;
/// How many sit on a panel.
pub const PANEL_SIZE: u32 = 3;
/// How many of a panel's seats can be filled anew, one after the other.
pub const MAX_REPLACED: u32 = 6;
/// How many can be seated on one panel, one after the other.
pub const MAX_SEATED: u32 = PANEL_SIZE + MAX_REPLACED;
/// The highest score; the lowest is 0.
pub const MAX_SCORE: u8 = 100;

/// The name of a skill, as governance gave it.
pub type SkillName = BoundedVec<u8, ConstU32<MAX_SKILL_NAME>>;

/// Screeners of one panel.
pub type PanelOf<Item> = BoundedVec<Item, ConstU32<PANEL_SIZE>>;

/// Something that people are vetted for.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Skill {
	/// What governance calls it.
	pub name: SkillName,
	/// Whether nothing new is begun for it. Credentials, panels and jobs that are there go on.
	pub retired: bool,
}

/// How a screener stands.
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
)]
pub enum ServiceStatus {
	/// Can be drawn.
	#[codec(index = 0)]
	Active,
	/// Has asked to leave: can be drawn for what was requested before, and for nothing else.
	#[codec(index = 1)]
	Leaving,
	/// Has lost the seat in the pool: cannot be drawn any more.
	#[codec(index = 2)]
	Ousted,
}

/// A screener for one skill.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Screener<BlockNumber> {
	/// What is held from them, in BTRST units.
	pub bond: Balance,
	/// How they stand.
	pub status: ServiceStatus,
	/// How many seats they hold.
	pub load: u32,
	/// How often they were silent, since it was last forgiven.
	pub strikes: u32,
	/// When they were silent last; without strikes it says nothing.
	pub last_strike: BlockNumber,
	/// The block in which the end of their exit stands in the queue; while they are active it says
	/// nothing.
	pub queued_at: BlockNumber,
}

impl<BlockNumber> Screener<BlockNumber> {
	/// Whether they can be given one more seat.
	pub fn can_be_seated(&self, max_load: u32) -> bool {
		self.status != ServiceStatus::Ousted && self.load < max_load
	}
}

/// What is publicly remembered of a screener for one skill. It never shrinks, and outlives their
/// seat in the pool.
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
pub struct ScreenerRecord {
	/// Assessments that they have revealed.
	pub assessed: u32,
	/// Of these, how many said that the applicant has passed, and the panel agreed.
	pub admitted: u32,
	/// Contracts that those whom they admitted have completed, for jobs that demanded the skill,
	/// while the credential lived.
	pub completed: u32,
	/// Disputes about such contracts that those whom they admitted have lost.
	pub lost: u32,
	/// How often a second panel has judged otherwise than they had, or a credential was revoked
	/// that they had a part in.
	pub overruled: u32,
	/// How often they were silent.
	pub silent: u32,
}

/// Under what a panel was asked for.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct RequestTerms<BlockNumber> {
	/// What the applicant has paid, in BTRST units.
	pub fee: Balance,
	/// What of it each assessment is paid.
	pub pay: Balance,
	/// The score from which on the applicant has passed.
	pub pass_mark: u8,
	/// How long drawing may take, each time.
	pub draw_window: BlockNumber,
	/// How long those seated have to commit.
	pub commit_window: BlockNumber,
	/// How long those who have committed have to reveal.
	pub reveal_window: BlockNumber,
}

impl<BlockNumber: Copy> RequestTerms<BlockNumber> {
	/// What is in force now.
	pub const fn of(parameters: &Parameters<BlockNumber>) -> Self {
		Self {
			fee: parameters.fee,
			pay: parameters.assessment_pay,
			pass_mark: parameters.pass_mark,
			draw_window: parameters.draw_window,
			commit_window: parameters.commit_window,
			reveal_window: parameters.reveal_window,
		}
	}
}

/// How far one screener of a panel is.
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
)]
pub enum Assessment {
	/// Nothing has come.
	#[codec(index = 0)]
	Awaited,
	/// It is bound, and secret.
	#[codec(index = 1)]
	Committed(Hash),
	/// It is public.
	#[codec(index = 2)]
	Revealed {
		/// From 0 to [`MAX_SCORE`].
		score: u8,
	},
}

/// A seat of a panel.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Seat<AccountId> {
	/// Who was drawn.
	pub screener: AccountId,
	/// How far they are.
	pub assessment: Assessment,
}

/// What one screener of a panel has said.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct GivenAssessment<AccountId> {
	/// Who.
	pub screener: AccountId,
	/// Their score.
	pub score: u8,
	/// Whether that reached the pass mark.
	pub passed: bool,
}

/// What a panel is doing.
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
)]
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

impl<BlockNumber: Copy> Phase<BlockNumber> {
	/// When it is over at the latest.
	pub const fn until(&self) -> BlockNumber {
		match self {
			Self::Drawing { until } | Self::Committing { until } | Self::Revealing { until } => {
				*until
			},
		}
	}
}

/// Screeners who judge one request.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Panel<AccountId, BlockNumber> {
	/// Under what it was asked for.
	pub terms: RequestTerms<BlockNumber>,
	/// Who sits on it. An account that was silent does not any more.
	pub seats: PanelOf<Seat<AccountId>>,
	/// How many were silent. At most [`MAX_SEATED`].
	pub silent: u32,
	/// Whether nobody more can be drawn.
	pub exhausted: bool,
	/// What it is doing.
	pub phase: Phase<BlockNumber>,
	/// The block in which it is over, whatever has become of it.
	pub ends_at: BlockNumber,
}

impl<AccountId: PartialEq, BlockNumber: Copy + PartialOrd> Panel<AccountId, BlockNumber> {
	/// What can be done about it at `now`.
	pub fn stage(&self, now: BlockNumber) -> Stage<BlockNumber> {
		if now >= self.ends_at {
			return Stage::Due;
		}
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

	/// The seat of `who`.
	pub fn seat_of(&mut self, who: &AccountId) -> Option<&mut Seat<AccountId>> {
		self.seats.iter_mut().find(|seat| seat.screener == *who)
	}

	/// Whether somebody has not committed yet.
	pub fn is_awaited(&self) -> bool {
		self.seats.iter().any(|seat| seat.assessment == Assessment::Awaited)
	}

	/// Whether all who are seated have revealed.
	pub fn is_revealed(&self) -> bool {
		self.seats.iter().all(|seat| matches!(seat.assessment, Assessment::Revealed { .. }))
	}

	/// Whether as many are seated as can judge.
	pub fn has_quorum(&self) -> bool {
		u32::try_from(self.seats.len()).is_ok_and(|seats| seats >= QUORUM)
	}
}

impl<AccountId: Clone, BlockNumber> Panel<AccountId, BlockNumber> {
	/// What was revealed so far.
	pub fn verdicts(&self) -> PanelOf<GivenAssessment<AccountId>> {
		let verdicts = self.seats.iter().filter_map(|seat| match seat.assessment {
			Assessment::Revealed { score } => Some(GivenAssessment {
				screener: seat.screener.clone(),
				score,
				passed: score >= self.terms.pass_mark,
			}),
			_ => None,
		});
		// There are as many places as seats.
		BoundedVec::truncate_from(verdicts.collect())
	}
}

/// A first panel that was failed.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Failure<AccountId, BlockNumber> {
	/// The panel's score.
	pub score: u8,
	/// When: the cool-down counts from here.
	pub at: BlockNumber,
	/// What the screeners have said.
	pub verdicts: PanelOf<GivenAssessment<AccountId>>,
	/// All who were seated, the silent too: a second panel has none of them.
	pub seated: BoundedVec<AccountId, ConstU32<MAX_SEATED>>,
}

/// What a request waits for.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum State<AccountId, BlockNumber> {
	/// The first panel.
	#[codec(index = 0)]
	First {
		/// That panel.
		panel: Panel<AccountId, BlockNumber>,
		/// All who were seated so far, the silent too.
		seated: BoundedVec<AccountId, ConstU32<MAX_SEATED>>,
	},
	/// It was failed. The applicant may claim a second panel.
	#[codec(index = 1)]
	Failed {
		/// How.
		failure: Failure<AccountId, BlockNumber>,
		/// The block from which on it is too late.
		until: BlockNumber,
	},
	/// The second panel.
	#[codec(index = 2)]
	Second {
		/// How the first was failed.
		failure: Failure<AccountId, BlockNumber>,
		/// The second.
		panel: Panel<AccountId, BlockNumber>,
	},
}

/// A request to be vetted, as it is stored.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Request<AccountId, BlockNumber> {
	/// Who asks.
	pub applicant: AccountId,
	/// For what.
	pub skill: SkillId,
	/// What there is to be judged.
	pub portfolio: ContentId,
	/// What is held from the applicant for it, in BTRST units.
	pub deposit: Balance,
	/// What it waits for.
	pub state: State<AccountId, BlockNumber>,
	/// The block in which it stands in the queue.
	pub queued_at: BlockNumber,
}

impl<AccountId, BlockNumber> Request<AccountId, BlockNumber> {
	/// Which panel it is about, or was last: 0 or 1.
	pub const fn round(&self) -> u32 {
		match self.state {
			State::First { .. } | State::Failed { .. } => 0,
			State::Second { .. } => 1,
		}
	}

	/// The panel that sits.
	pub const fn panel(&self) -> Option<&Panel<AccountId, BlockNumber>> {
		match &self.state {
			State::First { panel, .. } | State::Second { panel, .. } => Some(panel),
			State::Failed { .. } => None,
		}
	}

	/// The panel that sits.
	pub const fn panel_mut(&mut self) -> Option<&mut Panel<AccountId, BlockNumber>> {
		match &mut self.state {
			State::First { panel, .. } | State::Second { panel, .. } => Some(panel),
			State::Failed { .. } => None,
		}
	}
}

impl<AccountId: PartialEq, BlockNumber: Copy + PartialOrd> Request<AccountId, BlockNumber> {
	/// What can be done about it at `now`.
	pub fn stage(&self, now: BlockNumber) -> Stage<BlockNumber> {
		match &self.state {
			State::First { panel, .. } | State::Second { panel, .. } => panel.stage(now),
			State::Failed { until, .. } if now < *until => Stage::Failed { until: *until },
			State::Failed { .. } => Stage::Due,
		}
	}
}

/// What can be done about a request at a certain block.
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
)]
pub enum Stage<BlockNumber> {
	/// Screeners are drawn, by `advance`, once the seed is known.
	#[codec(index = 0)]
	Drawing {
		/// From this block on the panel makes do with those who are seated.
		until: BlockNumber,
	},
	/// Those seated may commit, once.
	#[codec(index = 1)]
	Committing {
		/// The block from which on it is too late.
		until: BlockNumber,
	},
	/// Those who have committed may reveal.
	#[codec(index = 2)]
	Revealing {
		/// The block from which on it is too late.
		until: BlockNumber,
	},
	/// The first panel was failed. The applicant may claim a second.
	#[codec(index = 3)]
	Failed {
		/// The block from which on it is too late.
		until: BlockNumber,
	},
	/// The next step is due: `advance` takes it.
	#[codec(index = 4)]
	Due,
}

/// Where a credential comes from.
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
)]
pub enum Source {
	/// Governance, or the genesis, has named its holder a screener.
	#[codec(index = 0)]
	Appointed,
	/// A panel has judged.
	#[codec(index = 1)]
	Panel {
		/// The request.
		request: RequestId,
		/// Which panel of it: 0 or 1.
		round: u32,
		/// The panel's score.
		score: u8,
	},
}

/// Says that its holder was vetted for a skill.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Credential<AccountId, BlockNumber> {
	/// Where it comes from.
	pub source: Source,
	/// The screeners of the panel who themselves said that its holder has passed.
	pub admitted_by: PanelOf<AccountId>,
	/// Since when it is held.
	pub granted_at: BlockNumber,
	/// The first block in which it is not any more.
	pub expires_at: BlockNumber,
	/// What is held from its holder for the record, in BTRST units: nothing if it was appointed.
	pub deposit: Balance,
	/// The block in which its end stands in the queue.
	pub queued_at: BlockNumber,
}

impl<AccountId, BlockNumber: PartialOrd> Credential<AccountId, BlockNumber> {
	/// Whether it has not expired.
	pub fn lives(&self, now: BlockNumber) -> bool {
		now < self.expires_at
	}
}

/// For so long nothing can be requested for a skill.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct CoolDown<BlockNumber> {
	/// The first block in which it can again.
	pub until: BlockNumber,
	/// What is held from the account that has to wait, for this record, in BTRST units.
	pub deposit: Balance,
	/// The block in which its end stands in the queue.
	pub queued_at: BlockNumber,
}

/// An assessment that earns.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Point<AccountId> {
	/// Who has made it.
	pub screener: AccountId,
	/// Whether it said that the applicant has passed, and the panel agreed: it is forfeited if the
	/// credential is revoked.
	pub vouched: bool,
}

/// The assessments of one panel, while they earn.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Vesting<AccountId, BlockNumber> {
	/// For which skill.
	pub skill: SkillId,
	/// One for each assessment. Never empty.
	pub points: PanelOf<Point<AccountId>>,
	/// What a point had earned that had been there from the beginning, when these began to.
	pub checkpoint: Balance,
	/// The block in which what they have earned is paid.
	pub vests_at: BlockNumber,
	/// The block in which that stands in the queue.
	pub queued_at: BlockNumber,
}

/// What becomes due at a certain block.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum DueItem<AccountId> {
	/// The next step of a request.
	#[codec(index = 0)]
	Request(RequestId),
	/// A credential has expired.
	#[codec(index = 1)]
	Credential {
		/// Whose.
		account: AccountId,
		/// For which skill.
		skill: SkillId,
	},
	/// A cool-down is over.
	#[codec(index = 2)]
	CoolDown {
		/// Whose.
		account: AccountId,
		/// For which skill.
		skill: SkillId,
	},
	/// The assessments of a panel have earned for as long as they may.
	#[codec(index = 3)]
	Vesting {
		/// The request.
		request: RequestId,
		/// Which panel of it: 0 or 1.
		round: u32,
	},
	/// A screener who leaves may be out of the pool.
	#[codec(index = 4)]
	Exit {
		/// Who.
		account: AccountId,
		/// Of which pool.
		skill: SkillId,
	},
	/// What was not claimed goes to the treasury.
	#[codec(index = 5)]
	Unclaimed {
		/// Whose it was.
		account: AccountId,
	},
}

/// What binds an account here.
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
)]
pub enum ObligationKind {
	/// The bond of a screener. `retire_as_screener` begins the way out; asked again, it tells
	/// whether that is over.
	#[codec(index = 0)]
	Bond {
		/// For which skill.
		skill: SkillId,
	},
	/// A seat: an assessment is awaited. `commit_assessment`, then `submit_assessment`; silence
	/// ends it with a strike.
	#[codec(index = 1)]
	Seat {
		/// On whose panel.
		request: RequestId,
	},
	/// The deposit of a request. It ends by itself; what becomes of the deposit then, its event
	/// says.
	#[codec(index = 2)]
	Request {
		/// Which.
		request: RequestId,
	},
	/// The deposit of a credential, which comes back when that expires.
	#[codec(index = 3)]
	Credential {
		/// For which skill.
		skill: SkillId,
	},
	/// The deposit of a cool-down, which comes back when that is over.
	#[codec(index = 4)]
	CoolDown {
		/// For which skill.
		skill: SkillId,
	},
}

/// Something that binds an account here, and until when.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Obligation<BlockNumber> {
	/// What it is, and which call frees it.
	pub bound: ObligationKind,
	/// What is held for it, in BTRST units.
	pub held: Balance,
	/// When it, or its present step, is over at the latest; `None` if nothing is set to end it.
	pub until: Option<BlockNumber>,
}
