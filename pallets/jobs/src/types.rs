// SPDX-License-Identifier: Apache-2.0

//! The plain data of the pallet. Nothing here knows what a pallet is.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	traits::{ConstU32, Get},
	BoundedVec, CloneNoBound, DebugNoBound, EqNoBound, PartialEqNoBound,
};
use scale_info::TypeInfo;
use sp_runtime::{
	traits::{Saturating, Zero},
	Permill,
};
use talent_primitives::{
	time::UtcDay, AssetKind, Balance, CaseId, CategoryId, ContentId, ContractId, InvoiceId, JobId,
	SkillId,
};

mod renewal;
mod review;

pub use renewal::{Renewal, RenewalQuote};
pub use review::Review;
pub use talent_primitives::purse::Unclaimed;

/// The longest name of a category, in bytes.
pub const MAX_CATEGORY_NAME: u32 = 64;

/// The name of a category, as governance gave it.
pub type CategoryName = BoundedVec<u8, ConstU32<MAX_CATEGORY_NAME>>;

/// A kind of work.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Category {
	/// What governance calls it.
	pub name: CategoryName,
	/// Whether no new job may be posted in it. Jobs that are already there stay.
	pub retired: bool,
}

/// What a client says when posting a job.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct JobDetails<BlockNumber> {
	/// The kind of work.
	pub category: CategoryId,
	/// The text of the job. Not empty.
	pub description: ContentId,
	/// What every contract of the job is paid in. One that fees are collected in now.
	pub currency: AssetKind,
	/// What the client means to spend, in the currency's smallest unit. A statement, not a limit.
	pub budget: Balance,
	/// How many are to be hired. From 1 to the governed `max_openings`.
	pub openings: u16,
	/// The skill that an applicant must hold a credential for; none if `None`.
	pub required_skill: Option<SkillId>,
	/// How many applications may be kept at once. From 1 to the governed `max_applications`.
	pub max_applications: u16,
	/// How many blocks the job is open, from 1 to the governed `max_open_for`; the governed default
	/// if `None`.
	pub open_for: Option<BlockNumber>,
}

/// What a client changes about an open job. `None` leaves as it is.
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
pub struct JobUpdate<BlockNumber> {
	/// A new text. Not empty.
	pub description: Option<ContentId>,
	/// A new budget, in the smallest unit of the job's currency.
	pub budget: Option<Balance>,
	/// More or fewer openings: at least 1, never fewer than are taken, at most the governed
	/// `max_openings`.
	pub openings: Option<u16>,
	/// How many blocks from now the job stays open, from 1 to the governed `max_open_for`.
	pub open_for: Option<BlockNumber>,
}

/// A job as it is stored.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Job<AccountId, BlockNumber> {
	/// Who posted it and will pay.
	pub client: AccountId,
	/// The kind of work.
	pub category: CategoryId,
	/// The text of the job.
	pub description: ContentId,
	/// What its contracts are paid in.
	pub currency: AssetKind,
	/// What the client means to spend, in the currency's smallest unit.
	pub budget: Balance,
	/// How many are to be hired altogether.
	pub openings: u16,
	/// Openings that an offer or a contract has taken, at most `openings`. An offer that is not
	/// accepted gives its opening back.
	pub taken: u16,
	/// Openings that an accepted offer has filled, at most `taken`. They stay filled when the
	/// contract is over.
	pub hired: u16,
	/// The skill that an applicant must hold a credential for.
	pub required_skill: Option<SkillId>,
	/// How many applications may be kept at once.
	pub max_applications: u16,
	/// How many applications are kept now, at most `max_applications`.
	pub applications: u32,
	/// How many offers and contracts of the job are kept now. A renewed contract and the one that
	/// renews it are two, on one opening.
	pub contracts: u32,
	/// What is held from the client for it, in the smallest unit of the chain's own coin; nothing
	/// once it is closed.
	pub deposit: Balance,
	/// The first block in which it is no longer open.
	pub expires_at: BlockNumber,
	/// Whether it was closed, by the client or because its time was over.
	pub closed: bool,
	/// The block in which the next due item of the job stands in the queue.
	pub queued_at: BlockNumber,
}

/// What a job is at a certain block.
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
pub enum JobStage {
	/// Takes applications and offers.
	#[codec(index = 0)]
	Open,
	/// All openings are filled. More openings make it open again.
	#[codec(index = 1)]
	Filled,
	/// Its time is over and nobody has closed it yet.
	#[codec(index = 2)]
	Expired,
	/// Closed. It is kept while applications or contracts refer to it.
	#[codec(index = 3)]
	Closed,
}

impl<AccountId, BlockNumber: PartialOrd> Job<AccountId, BlockNumber> {
	/// The stage at block `now`.
	pub fn stage(&self, now: BlockNumber) -> JobStage {
		if self.closed {
			JobStage::Closed
		} else if now >= self.expires_at {
			JobStage::Expired
		} else if self.hired >= self.openings {
			JobStage::Filled
		} else {
			JobStage::Open
		}
	}
}

/// An application as it is stored.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Application<AccountId> {
	/// The text of the application.
	pub proposal: ContentId,
	/// Who recommended the applicant for the job.
	pub recommended_by: Option<AccountId>,
	/// What is held from the applicant for it, in the smallest unit of the chain's own coin.
	pub deposit: Balance,
	/// The offer that answers it and is not accepted yet.
	pub offer: Option<ContractId>,
}

/// Why an application was turned down, so that nobody is left guessing.
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
pub enum RejectionReason {
	/// The skills do not fit the job.
	#[codec(index = 0)]
	Skills,
	/// There is too little experience for it.
	#[codec(index = 1)]
	Experience,
	/// It costs more than the client wants to pay.
	#[codec(index = 2)]
	Price,
	/// The time or the time zone does not fit.
	#[codec(index = 3)]
	Availability,
	/// Somebody else was chosen.
	#[codec(index = 4)]
	OtherChosen,
	/// The client no longer needs it.
	#[codec(index = 5)]
	NoLongerNeeded,
	/// None of these.
	#[codec(index = 6)]
	Other,
}

/// A part of a fixed job that is paid as a whole.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Milestone {
	/// What talent gets for it, without the fee, in the smallest unit of the contract's currency.
	/// At least the currency's minimum balance.
	pub amount: Balance,
	/// What is to be done. Not empty.
	pub description: ContentId,
}

/// How work is paid.
#[derive(
	CloneNoBound,
	DebugNoBound,
	PartialEqNoBound,
	EqNoBound,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
#[codec(mel_bound())]
#[scale_info(skip_type_params(MaxMilestones))]
pub enum Payment<MaxMilestones: Get<u32>> {
	/// A list of milestones, each billed once and as a whole.
	#[codec(index = 0)]
	Fixed {
		/// What is to be done, in any order: at least one. The first is funded with the offer.
		milestones: BoundedVec<Milestone, MaxMilestones>,
	},
	/// By the hour.
	#[codec(index = 1)]
	Hourly {
		/// What talent gets for an hour, without the fee, in the smallest unit of the contract's
		/// currency. Not zero; a full week is worth at least the currency's minimum balance.
		rate: Balance,
		/// The most hours that may be billed for one week from Monday to Sunday. From 1 to the
		/// governed `max_hours_per_week`.
		hours_per_week: u16,
	},
}

impl<MaxMilestones: Get<u32>> Payment<MaxMilestones> {
	/// How many milestones there are; none when paid by the hour.
	pub fn size(&self) -> u32 {
		match self {
			Self::Fixed { milestones } => u32::try_from(milestones.len()).unwrap_or(u32::MAX),
			Self::Hourly { .. } => 0,
		}
	}
}

/// What a client offers. The currency is the job's.
#[derive(
	CloneNoBound,
	DebugNoBound,
	PartialEqNoBound,
	EqNoBound,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
#[codec(mel_bound(BlockNumber: MaxEncodedLen))]
#[scale_info(skip_type_params(MaxMilestones))]
pub struct Terms<BlockNumber, MaxMilestones: Get<u32>>
where
	BlockNumber: Clone + core::fmt::Debug + Eq,
{
	/// How work is paid.
	pub payment: Payment<MaxMilestones>,
	/// The text of the agreement. Not empty.
	pub agreement: ContentId,
	/// How many blocks the client may look at an invoice, from the governed `min_review_window` to
	/// `max_review_window`; the governed default if `None`.
	pub review_window: Option<BlockNumber>,
	/// How many blocks the contract goes on after the client has given notice, or its duration is
	/// over: from 0 to the governed `max_notice_period`; the governed default if `None`.
	pub notice_period: Option<BlockNumber>,
	/// How many blocks the contract lasts from when it is accepted, from 1 to the governed
	/// `max_duration`; the governed default if `None`.
	pub duration: Option<BlockNumber>,
}

/// What both sides sign: the terms with every default filled in, the fee rate of the day, and
/// between whom. Its hash is what accepting must repeat. It never changes.
#[derive(
	CloneNoBound,
	DebugNoBound,
	PartialEqNoBound,
	EqNoBound,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
#[codec(mel_bound(AccountId: MaxEncodedLen, BlockNumber: MaxEncodedLen))]
#[scale_info(skip_type_params(MaxMilestones))]
pub struct Agreement<AccountId, BlockNumber, MaxMilestones: Get<u32>>
where
	AccountId: Clone + core::fmt::Debug + Eq,
	BlockNumber: Clone + core::fmt::Debug + Eq,
{
	/// Which contract this is: no two agreements have the same hash.
	pub contract: ContractId,
	/// The job it came from.
	pub job: JobId,
	/// Who pays.
	pub client: AccountId,
	/// Who works.
	pub talent: AccountId,
	/// Who recommended the talent, as named in the application; renewals keep it.
	pub recommended_by: Option<AccountId>,
	/// What is paid in.
	pub currency: AssetKind,
	/// How work is paid.
	pub payment: Payment<MaxMilestones>,
	/// The network's fee on top of the pay, of which each fee is computed, rounded down.
	pub fee_rate: Permill,
	/// The text of the agreement.
	pub agreement: ContentId,
	/// How many blocks the client may look at an invoice.
	pub review_window: BlockNumber,
	/// How many blocks the contract goes on after notice, or after its duration.
	pub notice_period: BlockNumber,
	/// How many blocks it lasts from when it is accepted.
	pub duration: BlockNumber,
	/// How many blocks talent may bill after the work has ended.
	pub final_billing_window: BlockNumber,
	/// How many blocks a week has when none is missed.
	pub blocks_per_week: BlockNumber,
}

/// Where a contract stands, as far as that has to be remembered. [`Contract::stage`] says what it
/// is at a certain block.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum ContractState<BlockNumber> {
	/// Made and funded, not accepted yet.
	#[codec(index = 0)]
	Offered {
		/// The first block in which it can no longer be accepted.
		expires_at: BlockNumber,
	},
	/// Accepted.
	#[codec(index = 1)]
	Active {
		/// The block from which on it is ending, as if notice had been given.
		ends_at: BlockNumber,
	},
	/// Notice was given, or its time is over.
	#[codec(index = 2)]
	Ending {
		/// The block in which work ends.
		work_ends_at: BlockNumber,
		/// The UTC day on which notice was given, or its end was noticed: work of this day and
		/// later ones is billed on the allowance, earlier work is not.
		since: UtcDay,
		/// What of the notice allowance has not been billed yet, with its fee, in the smallest unit
		/// of the contract's currency: at first the notice period's weeks, rounded up and at least
		/// one, at their cap. Zero when paid by milestones.
		allowance: Balance,
	},
}

/// What a contract is at a certain block.
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
	/// Can be accepted.
	#[codec(index = 0)]
	Offered,
	/// Was not accepted in time.
	#[codec(index = 1)]
	OfferExpired,
	/// Work goes on.
	#[codec(index = 2)]
	Active,
	/// Work goes on until `work_ends_at`; bills can be sent until `closes_at`.
	#[codec(index = 3)]
	Ending {
		/// The block in which work ends.
		work_ends_at: BlockNumber,
		/// The first block in which nothing can be billed any more.
		closes_at: BlockNumber,
	},
	/// Nothing can be billed any more. It is kept until its last invoice is resolved.
	#[codec(index = 4)]
	Ended,
}

/// What of an hourly contract's time was billed. Of constant size, because periods ascend.
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
pub struct Timesheet {
	/// The last UTC day that was billed; `None` if none was.
	pub through: Option<UtcDay>,
	/// Minutes that were billed for the week, from Monday to Sunday, that `through` lies in: at
	/// most its cap.
	pub week_minutes: u32,
}

/// What changes about a contract while it lasts. Amounts are in the smallest unit of the
/// agreement's currency.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Contract<BlockNumber> {
	/// Where it stands.
	pub state: ContractState<BlockNumber>,
	/// What the pallet keeps for it, in its own account.
	pub escrow: Balance,
	/// What is held from the client while this is kept, in the chain's own coin.
	pub deposit: Balance,
	/// What of the escrow belongs to invoices that are open or disputed, with their fees. Never
	/// more than the escrow.
	pub reserved: Balance,
	/// How many invoices are open or disputed, extras included. At most the pallet's constant
	/// `MaxOpenInvoices`.
	pub invoices: u32,
	/// How many of these are disputed. While any is, the contract cannot be renewed.
	pub disputed: u32,
	/// What talent was paid under it so far, without the fees, and what of that is kept for a
	/// claim.
	pub paid: Balance,
	/// What of the fees collected so far went to nobody in person, but to the treasury and the
	/// pots.
	pub non_recoverable: Balance,
	/// The first UTC day that can be billed: the one on which it was accepted, or the one after
	/// that if it renews another contract; 0 while it is an offer.
	pub start_day: UtcDay,
	/// The UTC day on which it was renewed, the last that can be billed; `None` if it was not.
	pub renewed_on: Option<UtcDay>,
	/// Which milestones were billed: bit `i`, from the lowest, for milestone `i`.
	pub billed: u64,
	/// Which time was billed.
	pub timesheet: Timesheet,
	/// The block in which its next due item stands in the queue.
	pub queued_at: BlockNumber,
}

impl<BlockNumber: Zero> Contract<BlockNumber> {
	/// A contract, or an offer, in `phase` to which nothing has happened yet: it has no escrow, no
	/// deposit, no first day and no place in the queue.
	pub fn new(state: ContractState<BlockNumber>) -> Self {
		Self {
			state,
			escrow: 0,
			deposit: 0,
			reserved: 0,
			invoices: 0,
			disputed: 0,
			paid: 0,
			non_recoverable: 0,
			start_day: 0,
			renewed_on: None,
			billed: 0,
			timesheet: Timesheet::default(),
			queued_at: BlockNumber::zero(),
		}
	}
}

impl<BlockNumber: PartialOrd + Saturating + Copy> Contract<BlockNumber> {
	/// The stage at block `now`. `notice_period` and `final_billing_window` are the agreement's, in
	/// blocks.
	pub fn stage(
		&self,
		notice_period: BlockNumber,
		final_billing_window: BlockNumber,
		now: BlockNumber,
	) -> Stage<BlockNumber> {
		let work_ends_at = match self.state {
			ContractState::Offered { expires_at } if now < expires_at => return Stage::Offered,
			ContractState::Offered { .. } => return Stage::OfferExpired,
			ContractState::Active { ends_at } if now < ends_at => return Stage::Active,
			ContractState::Active { ends_at } => ends_at.saturating_add(notice_period),
			ContractState::Ending { work_ends_at, .. } => work_ends_at,
		};
		let closes_at = work_ends_at.saturating_add(final_billing_window);
		if now < closes_at {
			Stage::Ending { work_ends_at, closes_at }
		} else {
			Stage::Ended
		}
	}

	/// What of the escrow no invoice has a claim on.
	pub fn free(&self) -> Balance {
		self.escrow.saturating_sub(self.reserved)
	}
}

/// What is billed.
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
pub enum Work {
	/// A milestone, as a whole.
	#[codec(index = 0)]
	Milestone {
		/// Its place in the list, from 0.
		index: u32,
	},
	/// Time worked on whole UTC days of one week from Monday to Sunday.
	#[codec(index = 1)]
	Hours {
		/// The first day, counted from 1 January 1970. Not before the contract's first, later than
		/// all days that were billed.
		first_day: UtcDay,
		/// The last day; may be the first, and today. Not later, and not after the work has ended
		/// or the contract was renewed.
		last_day: UtcDay,
		/// Minutes worked on these days together: at most 1440 for each, and no more than the
		/// week's cap has left. Pay for them is rounded down.
		minutes: u32,
	},
}

/// What is billed beside the terms.
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
pub enum ExtraKind {
	/// A reward.
	#[codec(index = 0)]
	Bonus,
	/// What talent has laid out.
	#[codec(index = 1)]
	Expenses,
	/// Work that was not agreed before.
	#[codec(index = 2)]
	ChangeOrder,
}

/// What an invoice is for.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum InvoiceSubject {
	/// A milestone.
	#[codec(index = 0)]
	Milestone {
		/// Its place in the list, from 0.
		index: u32,
	},
	/// A period of time.
	#[codec(index = 1)]
	Hours {
		/// The last day of the period: as long as it is the last one billed, cancelling gives the
		/// period back.
		last_day: UtcDay,
		/// The timesheet as it was before.
		before: Timesheet,
	},
	/// Something beside the terms. Its money is not in the escrow yet.
	#[codec(index = 2)]
	Extra {
		/// What it is.
		kind: ExtraKind,
	},
}

/// Where an invoice stands.
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
pub enum InvoiceState {
	/// Waits for the client, or for its due block.
	#[codec(index = 0)]
	Submitted,
	/// Waits for a ruling, the only way out.
	#[codec(index = 1)]
	Disputed {
		/// The case.
		case_id: CaseId,
	},
}

/// An invoice as it is stored. What is paid or cancelled is not: the events tell of it. Amounts are
/// in the smallest unit of the agreement's currency.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Invoice<BlockNumber> {
	/// The contract it is billed under.
	pub contract: ContractId,
	/// What it is for.
	pub subject: InvoiceSubject,
	/// What is not paid yet, without the fee. Never zero.
	pub amount: Balance,
	/// The fee that is kept for what is not paid yet: the fee on the whole, rounded down, less
	/// those on the parts that were paid. Nothing for an extra.
	pub fee: Balance,
	/// What was paid already, without the fee.
	pub paid: Balance,
	/// The first block in which it pays itself; in which it lapses, if it is an extra.
	pub due_at: BlockNumber,
	/// The block in which it stands in the queue; in which it stood, if it is disputed.
	pub queued_at: BlockNumber,
	/// Where it stands.
	pub state: InvoiceState,
}

/// What a client says should become of an invoice.
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
pub enum Claim {
	/// Only so much is owed. It is paid at once.
	#[codec(index = 0)]
	Reduced {
		/// What is owed, without the fee, in the smallest unit of the contract's currency: less
		/// than what is open. Zero says the same as `Cancelled`.
		to: Balance,
	},
	/// Nothing is owed.
	#[codec(index = 1)]
	Cancelled,
}

/// A fee that could not be collected and waits.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct WaitingFee<AccountId> {
	/// What it is in.
	pub asset: AssetKind,
	/// How much, in the asset's smallest unit: all fees of this invoice that wait. Never zero.
	pub amount: Balance,
	/// The rate it was computed with: the agreement's.
	pub rate: Permill,
	/// Whose invoice it is for.
	pub context: talent_primitives::FeeContext<AccountId>,
}

/// What becomes due at a certain block.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum DueItem<AccountId> {
	/// A job's time is over, or applications for a closed job are to be removed.
	#[codec(index = 0)]
	Job(JobId),
	/// An offer was not accepted in time.
	#[codec(index = 1)]
	Offer(ContractId),
	/// A contract begins to end, or is over.
	#[codec(index = 2)]
	Contract(ContractId),
	/// An invoice pays itself, or lapses.
	#[codec(index = 3)]
	Invoice(InvoiceId),
	/// What was not claimed goes to the treasury.
	#[codec(index = 4)]
	Unclaimed {
		/// Whose it was.
		account: AccountId,
		/// What it is in.
		asset: AssetKind,
	},
	/// A proposal to renew this contract was not accepted in time.
	#[codec(index = 5)]
	Renewal(ContractId),
	/// The time to review this contract is over.
	#[codec(index = 6)]
	Review(ContractId),
}

/// What an offer costs its client. Amounts are in the smallest unit of the job's currency.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct OfferQuote {
	/// What is held besides until the contract is over, in the chain's own coin.
	pub deposit: Balance,
	/// The network's fee, as a part of the pay.
	pub fee_rate: Permill,
	/// What goes into escrow when the offer is made, without the fee.
	pub initial: Balance,
	/// The fee on it, rounded down, which goes into escrow too.
	pub initial_fee: Balance,
	/// The most that talent can bill under the terms: all milestones, or, by the hour, the cap of
	/// every week that duration and notice period can touch (rounded up, and one more).
	pub total: Balance,
	/// The fee on all of it: rounded down for each milestone, or, by the hour, for the whole.
	pub total_fee: Balance,
}

/// How far a contract's free escrow goes.
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
pub enum FundedUntil {
	/// All of so many of the milestones that were not billed yet, in their order, with their fees.
	#[codec(index = 0)]
	Milestones(u32),
	/// Through this UTC day, if every week is worked in full: whole weeks, rounded down, from the
	/// last day that was billed, or from the contract's first.
	#[codec(index = 1)]
	Day(UtcDay),
}
