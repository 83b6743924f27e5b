// SPDX-License-Identifier: Apache-2.0

//! What governance may change, and within which bounds.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_runtime::{traits::Saturating, Perbill};
use talent_primitives::Balance;

/// The most that governance can set any deposit to: 100,000 BTRST.
pub const MAX_DEPOSIT: Balance = BTRST * 100_000;
/// The shortest window in which somebody has to answer, in blocks.
pub const MIN_WINDOW: u32 = 3;
/// The longest review window, and the longest time to review the other side, that governance can allow, in days: pay by
/// default must stay a promise, and what is kept without a deposit must not be kept for long.
pub const MAX_REVIEW_DAYS: u32 = 90;
/// The shortest time for which unclaimed amounts are kept, in blocks.
pub const MIN_CLAIM_PERIOD: u32 = 100;
/// The most openings, and the most applications, that governance can allow for one job.
pub const MAX_COUNT: u16 = 1_000;

/// 10^18 units: one BTRST.
const BTRST: Balance = 1_000_000_000_000_000_000;
/// Blocks of six seconds in a day.
const DAY: u32 = 14_400;

/// Every rate, window and size that governance may change. A change binds what is made after it: windows and rates of
/// a contract are copied into its agreement, amounts of deposits into what they are held for.
///
/// Windows are in blocks and last from 1 to 52 560 000 of them (ten years of six seconds each) unless said otherwise;
/// deposits are in the smallest unit of the chain's own coin, at most [`MAX_DEPOSIT`], and zero holds nothing.
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
	/// Held from the client while an offer, or the contract it becomes, is kept, in the chain's own coin; and from whoever
	/// proposes a renewal, while that stands. At most [`MAX_DEPOSIT`].
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
	/// How many weeks of an hourly contract, at their cap of hours, are funded when it is offered; fewer if it cannot
	/// touch as many. From 1 to 52.
	pub initial_weeks: u16,
	/// How long the client may look at an invoice if the offer does not say. From `min_review_window` to
	/// `max_review_window`.
	pub default_review_window: BlockNumber,
	/// The shortest review window that an offer may state. At least [`MIN_WINDOW`].
	pub min_review_window: BlockNumber,
	/// The longest review window that an offer may state. At most [`MAX_REVIEW_DAYS`].
	pub max_review_window: BlockNumber,
	/// How long a contract goes on after the client's notice if the offer does not say. From 0 to `max_notice_period`.
	pub default_notice_period: BlockNumber,
	/// The longest notice period that an offer may state. May be 0; the shortest is always 0, no notice at all.
	pub max_notice_period: BlockNumber,
	/// How long a contract lasts if the offer does not say. At most `max_duration`.
	pub default_duration: BlockNumber,
	/// The longest a contract may last from when it is accepted, without the notice period.
	pub max_duration: BlockNumber,
	/// How long talent may still bill after the work has ended. At least [`MIN_WINDOW`].
	pub final_billing_window: BlockNumber,
	/// How long an extra waits for the client's approval before it lapses; never longer than the contract can be billed,
	/// once that is ending. At least [`MIN_WINDOW`].
	pub extra_window: BlockNumber,
	/// How long both sides may review each other after their contract is over. From [`MIN_WINDOW`] to
	/// [`MAX_REVIEW_DAYS`].
	pub review_period: BlockNumber,
	/// How long an amount that could not be paid out is kept before it goes to the treasury. At least
	/// [`MIN_CLAIM_PERIOD`].
	pub claim_period: BlockNumber,
	/// The most hours a week that an offer may state. From 1 to the 168 that a week has.
	pub max_hours_per_week: u16,
	/// How many blocks the chain makes in a week when none is missed. No window but a fact about the length of a slot:
	/// with it the pallet turns a number of blocks into weeks of pay.
	pub blocks_per_week: BlockNumber,
	/// How many due items are handled in one block, by both hooks together, whatever the weight allows. From 1 to the
	/// pallet's constant `MaxServicedItems`. Within a hook a look into a block without items counts as one.
	pub max_due_items: u32,
	/// Which part of a whole block's weight, rounded down in each dimension, due items may take in one block, in both
	/// hooks together. From 1 % to 50 %.
	pub due_weight_share: Perbill,
}

impl<BlockNumber: From<u32> + Saturating + Copy> Default for Parameters<BlockNumber> {
	fn default() -> Self {
		let days = |days: u32| BlockNumber::from(DAY.saturating_mul(days));
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
			due_weight_share: Perbill::from_percent(25),
		}
	}
}

impl<BlockNumber: From<u32> + PartialOrd + Copy> Parameters<BlockNumber> {
	/// Whether every field is in its hard range. `max_items` is the pallet's constant `MaxServicedItems`.
	///
	/// No window may be longer than ten years of blocks: more is a slip of the pen that nobody could undo for those
	/// who have signed under it.
	pub fn are_valid(&self, max_items: u32) -> bool {
		let none = BlockNumber::from(0);
		let ten_years = BlockNumber::from(DAY.saturating_mul(3_650));
		let positive = |window: BlockNumber| window > none && window <= ten_years;
		// In so short a window a person, or a program, can still answer.
		let answerable =
			|window: BlockNumber| window >= BlockNumber::from(MIN_WINDOW) && window <= ten_years;
		let most_review = BlockNumber::from(DAY.saturating_mul(MAX_REVIEW_DAYS));
		let deposits = [
			self.job_deposit,
			self.application_deposit,
			self.contract_deposit,
			self.milestone_deposit,
		];
		positive(self.default_open_for)
			&& positive(self.max_open_for)
			&& self.default_open_for <= self.max_open_for
			&& answerable(self.offer_window)
			&& answerable(self.min_review_window)
			&& self.max_review_window <= most_review
			&& self.min_review_window <= self.default_review_window
			&& self.default_review_window <= self.max_review_window
			&& self.max_notice_period <= ten_years
			&& self.default_notice_period <= self.max_notice_period
			&& positive(self.default_duration)
			&& positive(self.max_duration)
			&& self.default_duration <= self.max_duration
			&& answerable(self.final_billing_window)
			&& answerable(self.extra_window)
			&& answerable(self.review_period)
			&& self.review_period <= most_review
			&& self.claim_period >= BlockNumber::from(MIN_CLAIM_PERIOD)
			&& self.claim_period <= ten_years
			&& positive(self.blocks_per_week)
			&& deposits.into_iter().all(|deposit| deposit <= MAX_DEPOSIT)
			&& (1..=MAX_COUNT).contains(&self.max_openings)
			&& (1..=MAX_COUNT).contains(&self.max_applications)
			&& (1..=52).contains(&self.initial_weeks)
			&& (1..=168).contains(&self.max_hours_per_week)
			&& self.max_due_items > 0
			&& self.max_due_items <= max_items
			&& self.due_weight_share >= Perbill::from_percent(1)
			&& self.due_weight_share <= Perbill::from_percent(50)
	}
}
