// SPDX-License-Identifier: Apache-2.0

//! Parameters and their ranges.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::PalletError;
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_runtime::{traits::Saturating, Perbill};
use talent_primitives::{
	parameters::within,
	units::{BLOCKS_PER_DAY, BTRST, TEN_YEARS},
	Balance,
};

/// The most that governance can set any deposit to: 100,000 BTRST.
pub const MAX_DEPOSIT: Balance = BTRST * 100_000;
/// The shortest window in which somebody has to answer, in blocks.
pub const MIN_WINDOW: u32 = 3;
/// The longest review window, and the longest time to review the other side, that governance can
/// allow, in days: pay by default must stay a promise, and what is kept without a deposit must not
/// be kept for long.
pub const MAX_REVIEW_DAYS: u32 = 90;
/// The shortest time for which unclaimed amounts are kept, in blocks.
pub const MIN_CLAIM_PERIOD: u32 = 100;
/// The most openings, and the most applications, that governance can allow for one job.
pub const MAX_COUNT: u16 = 1_000;

/// Every rate, window and size that governance may change. A change binds what is made after it:
/// windows and rates of a contract are copied into its agreement, amounts of deposits into what
/// they are held for.
///
/// Windows are in blocks and last from 1 to 52 560 000 of them (ten years of six seconds each)
/// unless said otherwise; deposits are in the smallest unit of the chain's own coin, at most
/// [`MAX_DEPOSIT`], and zero holds nothing.
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
	/// Held from the client until a job is closed. At most [`MAX_DEPOSIT`].
	pub job_deposit: Balance,
	/// Held from the applicant while an application is kept. At most [`MAX_DEPOSIT`].
	pub application_deposit: Balance,
	/// Held from the client while an offer, or the contract it becomes, is kept, in the chain's own
	/// coin; and from the party that proposes a renewal, while that stands. At most
	/// [`MAX_DEPOSIT`].
	pub contract_deposit: Balance,
	/// Held besides for each milestone, in the chain's own coin. At most [`MAX_DEPOSIT`].
	pub milestone_deposit: Balance,
	/// The most openings one job may have. From 1 to [`MAX_COUNT`].
	pub max_openings: u16,
	/// The most applications one job may keep at once. From 1 to [`MAX_COUNT`].
	pub max_applications: u16,
	/// How long a job is open if its client does not say. At most `max_open_for`.
	pub default_open_for: BlockNumber,
	/// The longest a job may be open from when it was posted or extended.
	pub max_open_for: BlockNumber,
	/// How long an offer, or a proposal to renew, can be accepted. At least [`MIN_WINDOW`].
	pub offer_window: BlockNumber,
	/// How many weeks of an hourly contract, at their cap of hours, are funded when it is offered;
	/// fewer if it cannot touch as many. From 1 to 52.
	pub initial_weeks: u16,
	/// How long the client may look at an invoice if the offer does not say. From
	/// `min_review_window` to `max_review_window`.
	pub default_review_window: BlockNumber,
	/// The shortest review window that an offer may state. At least [`MIN_WINDOW`].
	pub min_review_window: BlockNumber,
	/// The longest review window that an offer may state. At most [`MAX_REVIEW_DAYS`].
	pub max_review_window: BlockNumber,
	/// How long a contract goes on after the client's notice if the offer does not say. From 0 to
	/// `max_notice_period`.
	pub default_notice_period: BlockNumber,
	/// The longest notice period that an offer may state. May be 0; the shortest is always 0, no
	/// notice at all.
	pub max_notice_period: BlockNumber,
	/// How long a contract lasts if the offer does not say. At most `max_duration`.
	pub default_duration: BlockNumber,
	/// The longest a contract may last from when it is accepted, without the notice period.
	pub max_duration: BlockNumber,
	/// How long talent may still bill after the work has ended. At least [`MIN_WINDOW`].
	pub final_billing_window: BlockNumber,
	/// How long an extra waits for the client's approval before it lapses; never longer than the
	/// contract can be billed, once that is ending. At least [`MIN_WINDOW`].
	pub extra_window: BlockNumber,
	/// How long both sides may review each other after their contract is over. From [`MIN_WINDOW`]
	/// to [`MAX_REVIEW_DAYS`].
	pub review_period: BlockNumber,
	/// How long an amount that could not be paid out is kept before it goes to the treasury. At
	/// least [`MIN_CLAIM_PERIOD`].
	pub claim_period: BlockNumber,
	/// The most hours a week that an offer may state. From 1 to the 168 that a week has.
	pub max_hours_per_week: u16,
	/// How many blocks the chain makes in a week when none is missed. No window but a fact about
	/// the length of a slot: with it the pallet turns a number of blocks into weeks of pay.
	pub blocks_per_week: BlockNumber,
	/// How many due items are handled in one block, by both hooks together, whatever the weight
	/// allows. From 1 to the pallet's constant `MaxServicedItems`. Within a hook a look into a
	/// block without items counts as one.
	pub max_due_items: u32,
	/// Which part of a whole block's weight, rounded down in each dimension, due items may take in
	/// one block, in both hooks together. From 1 % to the pallet's constant `MaxDueShare`.
	pub due_weight_share: Perbill,
}

impl<BlockNumber: From<u32> + Saturating + Copy> Default for Parameters<BlockNumber> {
	fn default() -> Self {
		let days = |days: u32| BlockNumber::from(BLOCKS_PER_DAY.saturating_mul(days));
		Self {
			job_deposit: BTRST.saturating_mul(10),
			application_deposit: BTRST,
			contract_deposit: BTRST,
			milestone_deposit: BTRST / 10,
			max_openings: 50,
			max_applications: 50,
			default_open_for: days(30),
			max_open_for: days(90),
			offer_window: days(7),
			initial_weeks: 2,
			default_review_window: days(14),
			min_review_window: days(3),
			max_review_window: days(30),
			default_notice_period: days(7),
			max_notice_period: days(30),
			default_duration: days(180),
			max_duration: days(730),
			final_billing_window: days(7),
			extra_window: days(30),
			review_period: days(14),
			claim_period: days(365),
			max_hours_per_week: 80,
			blocks_per_week: days(7),
			max_due_items: 200,
			due_weight_share: Perbill::from_percent(20),
		}
	}
}

/// The names of parameters that have a range.
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
	PalletError,
)]
pub enum ParameterName {
	/// [`Parameters::job_deposit`].
	#[codec(index = 0)]
	JobDeposit,
	/// [`Parameters::application_deposit`].
	#[codec(index = 1)]
	ApplicationDeposit,
	/// [`Parameters::contract_deposit`].
	#[codec(index = 2)]
	ContractDeposit,
	/// [`Parameters::milestone_deposit`].
	#[codec(index = 3)]
	MilestoneDeposit,
	/// [`Parameters::max_openings`].
	#[codec(index = 4)]
	MaxOpenings,
	/// [`Parameters::max_applications`].
	#[codec(index = 5)]
	MaxApplications,
	/// [`Parameters::default_open_for`].
	#[codec(index = 6)]
	DefaultOpenFor,
	/// [`Parameters::max_open_for`].
	#[codec(index = 7)]
	MaxOpenFor,
	/// [`Parameters::offer_window`].
	#[codec(index = 8)]
	OfferWindow,
	/// [`Parameters::initial_weeks`].
	#[codec(index = 9)]
	InitialWeeks,
	/// [`Parameters::default_review_window`].
	#[codec(index = 10)]
	DefaultReviewWindow,
	/// [`Parameters::min_review_window`].
	#[codec(index = 11)]
	MinReviewWindow,
	/// [`Parameters::max_review_window`].
	#[codec(index = 12)]
	MaxReviewWindow,
	/// [`Parameters::default_notice_period`].
	#[codec(index = 13)]
	DefaultNoticePeriod,
	/// [`Parameters::max_notice_period`].
	#[codec(index = 14)]
	MaxNoticePeriod,
	/// [`Parameters::default_duration`].
	#[codec(index = 15)]
	DefaultDuration,
	/// [`Parameters::max_duration`].
	#[codec(index = 16)]
	MaxDuration,
	/// [`Parameters::final_billing_window`].
	#[codec(index = 17)]
	FinalBillingWindow,
	/// [`Parameters::extra_window`].
	#[codec(index = 18)]
	ExtraWindow,
	/// [`Parameters::review_period`].
	#[codec(index = 19)]
	ReviewPeriod,
	/// [`Parameters::claim_period`].
	#[codec(index = 20)]
	ClaimPeriod,
	/// [`Parameters::max_hours_per_week`].
	#[codec(index = 21)]
	MaxHoursPerWeek,
	/// [`Parameters::blocks_per_week`].
	#[codec(index = 22)]
	BlocksPerWeek,
	/// [`Parameters::max_due_items`].
	#[codec(index = 23)]
	MaxDueItems,
	/// [`Parameters::due_weight_share`].
	#[codec(index = 24)]
	DueWeightShare,
}

impl<BlockNumber: From<u32> + PartialOrd + Copy> Parameters<BlockNumber> {
	/// Succeeds if every field is within its range, else names the first that is not. `max_items`
	/// is the pallet's constant `MaxServicedItems`.
	///
	/// No window may be longer than ten years of blocks: more is a slip of the pen that nobody
	/// could undo for the parties who have signed under it.
	pub fn validate(&self, max_items: u32, max_share: Perbill) -> Result<(), ParameterName> {
		use ParameterName::*;

		self.validate_deposits_and_counts()?;
		self.validate_windows()?;
		within(1..=max_items, &self.max_due_items, MaxDueItems)?;
		within(Perbill::from_percent(1)..=max_share, &self.due_weight_share, DueWeightShare)
	}

	fn validate_deposits_and_counts(&self) -> Result<(), ParameterName> {
		use ParameterName::*;

		within(0..=MAX_DEPOSIT, &self.job_deposit, JobDeposit)?;
		within(0..=MAX_DEPOSIT, &self.application_deposit, ApplicationDeposit)?;
		within(0..=MAX_DEPOSIT, &self.contract_deposit, ContractDeposit)?;
		within(0..=MAX_DEPOSIT, &self.milestone_deposit, MilestoneDeposit)?;
		within(1..=MAX_COUNT, &self.max_openings, MaxOpenings)?;
		within(1..=MAX_COUNT, &self.max_applications, MaxApplications)?;
		within(1..=52, &self.initial_weeks, InitialWeeks)?;
		within(1..=168, &self.max_hours_per_week, MaxHoursPerWeek)
	}

	/// A default lies between the shortest and the longest window, which are checked before it.
	fn validate_windows(&self) -> Result<(), ParameterName> {
		use ParameterName::*;

		let none = BlockNumber::from(0);
		let one = BlockNumber::from(1);
		let ten_years = BlockNumber::from(TEN_YEARS);
		let most_review = BlockNumber::from(BLOCKS_PER_DAY.saturating_mul(MAX_REVIEW_DAYS));
		// In so short a window a person, or a program, can still answer.
		let shortest = BlockNumber::from(MIN_WINDOW);

		within(one..=ten_years, &self.max_open_for, MaxOpenFor)?;
		within(one..=self.max_open_for, &self.default_open_for, DefaultOpenFor)?;
		within(shortest..=ten_years, &self.offer_window, OfferWindow)?;
		within(shortest..=most_review, &self.max_review_window, MaxReviewWindow)?;
		within(shortest..=self.max_review_window, &self.min_review_window, MinReviewWindow)?;
		within(
			self.min_review_window..=self.max_review_window,
			&self.default_review_window,
			DefaultReviewWindow,
		)?;
		within(none..=ten_years, &self.max_notice_period, MaxNoticePeriod)?;
		within(none..=self.max_notice_period, &self.default_notice_period, DefaultNoticePeriod)?;
		within(one..=ten_years, &self.max_duration, MaxDuration)?;
		within(one..=self.max_duration, &self.default_duration, DefaultDuration)?;
		within(shortest..=ten_years, &self.final_billing_window, FinalBillingWindow)?;
		within(shortest..=ten_years, &self.extra_window, ExtraWindow)?;
		within(shortest..=most_review, &self.review_period, ReviewPeriod)?;
		within(BlockNumber::from(MIN_CLAIM_PERIOD)..=ten_years, &self.claim_period, ClaimPeriod)?;
		within(one..=ten_years, &self.blocks_per_week, BlocksPerWeek)
	}
}
