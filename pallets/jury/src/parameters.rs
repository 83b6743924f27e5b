// SPDX-License-Identifier: Apache-2.0

//! Parameters and their ranges.

use crate::MAX_REDRAWS;
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

/// The smallest bond: a seat in a pool is never free.
pub const MIN_DEPOSIT: Balance = BTRST / 100;
/// The largest bond of a juror.
pub const MAX_BOND: Balance = 1_000_000 * BTRST;
/// The smallest pay: judging is work. It is above any minimum balance, so that the account that is
/// paid can receive it.
pub const MIN_PAY: Balance = BTRST / 10;
/// The highest pay: the deposits that cover it must stay affordable.
pub const MAX_PAY: Balance = 10_000 * BTRST;
/// The highest part of a disputed amount's worth that a deposit can be.
pub const MAX_RATE: Perbill = Perbill::from_percent(20);
/// The most strikes that governance can let a juror have. More would be none at all.
pub const MAX_STRIKES: u32 = 10;
/// The most seats at once that governance can allow a juror.
pub const MAX_LOAD: u32 = 100;
/// The shortest window in which somebody has to answer, in blocks: a person, or a program, can
/// still do it.
pub const MIN_WINDOW: u32 = 3;
/// The longest that any step but those of a panel may take, in days.
pub const MAX_WINDOW_DAYS: u32 = 60;
/// The longest that a panel may take with all its redraws, in days: freezes must outlive it.
pub const MAX_PANEL_DAYS: u32 = 60;
/// The smallest part of a block's weight that due items may have: the longest item fits into it.
pub const MIN_DUE_WEIGHT_SHARE: Perbill = Perbill::from_percent(5);
/// The shortest time for which unclaimed amounts are kept, in blocks.
pub const MIN_CLAIM_PERIOD: u32 = 100;

/// What governance may change. A change binds what is begun after it: a case keeps the panels, the
/// pay, the deposits and the windows that it was opened under. What is read when somebody is drawn,
/// strikes, slashes and the service of the queue hold from now on for everybody; so does the window
/// in which a ruling is tried again.
///
/// Amounts are in units of BTRST, times in blocks: periods from 1 to 52 560 000 of them (ten years
/// of six seconds each), windows from [`MIN_WINDOW`] to [`MAX_WINDOW_DAYS`].
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
	/// How long a respondent has to answer a claim; then silence is a provisional ruling for the
	/// claimant. A window.
	pub answer_window: BlockNumber,
	/// How long evidence is taken; an arbitrator can end it after half of it. A window.
	pub evidence_window: BlockNumber,
	/// How long eyewitnesses have to testify, once `draw_window` is over. A window.
	pub testimony_window: BlockNumber,
	/// How long drawing may take, each time: the seed takes up to two epochs. A window.
	pub draw_window: BlockNumber,
	/// How long jurors have to commit, each time. A window.
	pub commit_window: BlockNumber,
	/// How long jurors have to reveal, each time. A window; with all redraws a panel takes at most
	/// [`MAX_PANEL_DAYS`].
	pub reveal_window: BlockNumber,
	/// How long a provisional ruling can be appealed against, or a default opened. A window.
	pub appeal_window: BlockNumber,
	/// After how long a ruling that could not be executed is tried again by itself. A window.
	pub retry_period: BlockNumber,
	/// How long a juror serves after volunteering or renewing. A period.
	pub term: BlockNumber,
	/// How long an arbitrator serves. A period.
	pub arbitrator_term: BlockNumber,
	/// Held from a juror. From [`MIN_DEPOSIT`] to [`MAX_BOND`].
	pub bond: Balance,
	/// The part of the bond, rounded down, that a juror or eyewitness who is silent loses to the
	/// pot. Any.
	pub slash: Perbill,
	/// With how many strikes nobody can volunteer again. From 1 to [`MAX_STRIKES`].
	pub max_strikes: u32,
	/// After how long without a new one all strikes are forgiven. A period.
	pub strike_memory: BlockNumber,
	/// The most seats that one juror may have at once; the account that is drawn beyond it is
	/// passed over. From 1 to [`MAX_LOAD`].
	pub max_load: u32,
	/// What a juror of a first panel is paid for revealing. From [`MIN_PAY`] to [`MAX_PAY`].
	pub juror_pay: Balance,
	/// What a juror of a first panel is paid besides for a vote near the final ruling. At most
	/// [`MAX_PAY`]; may be zero.
	pub juror_bonus: Balance,
	/// What a juror of an appeal's panel is paid for revealing. From [`MIN_PAY`] to [`MAX_PAY`].
	pub appeal_pay: Balance,
	/// What an eyewitness is paid for testifying. From [`MIN_PAY`] to [`MAX_PAY`].
	pub eyewitness_pay: Balance,
	/// What an arbitrator is paid who has served. From [`MIN_PAY`] to [`MAX_PAY`].
	pub arbitrator_pay: Balance,
	/// Which part of what the disputed amount is worth a claimant's deposit is at least, rounded
	/// up; it is never less than what the first ruling can cost. At most [`MAX_RATE`].
	pub claim_rate: Perbill,
	/// Which part of what the disputed amount is worth the deposit of an appeal is at least,
	/// rounded up; it is never less than what the second ruling can cost. At least `claim_rate`, at
	/// most [`MAX_RATE`].
	pub appeal_rate: Perbill,
	/// How much of what the disputed amount is worth one seat's bond deters from buying: a panel
	/// has as many seats as that takes, an odd number from [`MIN_SEATS`](crate::MIN_SEATS) to
	/// [`MAX_FIRST_SEATS`](crate::MAX_FIRST_SEATS). At least one BTRST.
	pub value_per_seat: Balance,
	/// How far from the final ruling a vote may be to be rewarded. At most 50 %.
	pub bonus_band: Perbill,
	/// How far from half-half a vote must be to be rewarded: the lazy answer is not. At most 25 %.
	pub neutral_band: Perbill,
	/// How long an amount that could not be paid out is kept before it goes to the treasury. From
	/// [`MIN_CLAIM_PERIOD`].
	pub claim_period: BlockNumber,
	/// How many due items are handled in one block, by both hooks together, whatever the weight
	/// allows. From 1 to the pallet's constant `MaxServicedItems`.
	pub max_due_items: u32,
	/// Which part of a whole block's weight, rounded down in each dimension, due items may take in
	/// one block, in both hooks together. From [`MIN_DUE_WEIGHT_SHARE`], into which any item fits,
	/// to the pallet's constant `MaxDueShare`.
	pub due_weight_share: Perbill,
}

impl<BlockNumber: From<u32>> Default for Parameters<BlockNumber> {
	fn default() -> Self {
		let days = |days: u32| BlockNumber::from(BLOCKS_PER_DAY.saturating_mul(days));
		Self {
			answer_window: days(10),
			evidence_window: days(10),
			testimony_window: days(5),
			draw_window: days(1),
			commit_window: days(3),
			reveal_window: days(2),
			appeal_window: days(5),
			retry_period: days(1),
			term: days(365),
			arbitrator_term: days(182),
			bond: 100 * BTRST,
			slash: Perbill::from_percent(25),
			max_strikes: 3,
			strike_memory: days(365),
			max_load: 3,
			juror_pay: 20 * BTRST,
			juror_bonus: 10 * BTRST,
			appeal_pay: 30 * BTRST,
			eyewitness_pay: 5 * BTRST,
			arbitrator_pay: 30 * BTRST,
			claim_rate: Perbill::from_percent(2),
			appeal_rate: Perbill::from_percent(4),
			value_per_seat: 2_000 * BTRST,
			bonus_band: Perbill::from_percent(10),
			neutral_band: Perbill::from_percent(5),
			claim_period: days(365),
			max_due_items: 100,
			due_weight_share: Perbill::from_percent(15),
		}
	}
}

/// The parameter that is out of its range.
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
	/// [`Parameters::answer_window`].
	#[codec(index = 0)]
	AnswerWindow,
	/// [`Parameters::evidence_window`].
	#[codec(index = 1)]
	EvidenceWindow,
	/// [`Parameters::testimony_window`].
	#[codec(index = 2)]
	TestimonyWindow,
	/// [`Parameters::draw_window`].
	#[codec(index = 3)]
	DrawWindow,
	/// [`Parameters::commit_window`].
	#[codec(index = 4)]
	CommitWindow,
	/// [`Parameters::reveal_window`].
	#[codec(index = 5)]
	RevealWindow,
	/// [`Parameters::appeal_window`].
	#[codec(index = 6)]
	AppealWindow,
	/// [`Parameters::retry_period`].
	#[codec(index = 7)]
	RetryPeriod,
	/// [`Parameters::term`].
	#[codec(index = 8)]
	Term,
	/// [`Parameters::arbitrator_term`].
	#[codec(index = 9)]
	ArbitratorTerm,
	/// [`Parameters::bond`].
	#[codec(index = 10)]
	Bond,
	/// [`Parameters::max_strikes`].
	#[codec(index = 11)]
	MaxStrikes,
	/// [`Parameters::strike_memory`].
	#[codec(index = 12)]
	StrikeMemory,
	/// [`Parameters::max_load`].
	#[codec(index = 13)]
	MaxLoad,
	/// [`Parameters::juror_pay`].
	#[codec(index = 14)]
	JurorPay,
	/// [`Parameters::juror_bonus`].
	#[codec(index = 15)]
	JurorBonus,
	/// [`Parameters::appeal_pay`].
	#[codec(index = 16)]
	AppealPay,
	/// [`Parameters::eyewitness_pay`].
	#[codec(index = 17)]
	EyewitnessPay,
	/// [`Parameters::arbitrator_pay`].
	#[codec(index = 18)]
	ArbitratorPay,
	/// [`Parameters::claim_rate`].
	#[codec(index = 19)]
	ClaimRate,
	/// [`Parameters::appeal_rate`].
	#[codec(index = 20)]
	AppealRate,
	/// [`Parameters::value_per_seat`].
	#[codec(index = 21)]
	ValuePerSeat,
	/// [`Parameters::bonus_band`].
	#[codec(index = 22)]
	BonusBand,
	/// [`Parameters::neutral_band`].
	#[codec(index = 23)]
	NeutralBand,
	/// [`Parameters::claim_period`].
	#[codec(index = 24)]
	ClaimPeriod,
	/// [`Parameters::max_due_items`].
	#[codec(index = 25)]
	MaxDueItems,
	/// [`Parameters::due_weight_share`].
	#[codec(index = 26)]
	DueWeightShare,
}

impl<BlockNumber: From<u32> + PartialOrd + Saturating + Copy> Parameters<BlockNumber> {
	/// Whether every field is within its range; if not, the first that is not. `max_items` is the
	/// pallet's constant `MaxServicedItems`.
	pub fn validate(&self, max_items: u32, max_share: Perbill) -> Result<(), ParameterName> {
		use ParameterName::*;

		let days = |days: u32| BlockNumber::from(BLOCKS_PER_DAY.saturating_mul(days));
		let ten_years = BlockNumber::from(TEN_YEARS);
		let period = BlockNumber::from(1)..=ten_years;
		let window = BlockNumber::from(MIN_WINDOW)..=days(MAX_WINDOW_DAYS);

		within(window.clone(), &self.answer_window, AnswerWindow)?;
		within(window.clone(), &self.evidence_window, EvidenceWindow)?;
		within(window.clone(), &self.testimony_window, TestimonyWindow)?;
		within(window.clone(), &self.draw_window, DrawWindow)?;
		within(window.clone(), &self.commit_window, CommitWindow)?;
		within(window.clone(), &self.reveal_window, RevealWindow)?;
		within(window.clone(), &self.appeal_window, AppealWindow)?;
		within(window.clone(), &self.retry_period, RetryPeriod)?;
		within(period.clone(), &self.term, Term)?;
		within(period.clone(), &self.arbitrator_term, ArbitratorTerm)?;
		within(MIN_DEPOSIT..=MAX_BOND, &self.bond, Bond)?;
		within(1..=MAX_STRIKES, &self.max_strikes, MaxStrikes)?;
		within(period.clone(), &self.strike_memory, StrikeMemory)?;
		within(1..=MAX_LOAD, &self.max_load, MaxLoad)?;
		within(MIN_PAY..=MAX_PAY, &self.juror_pay, JurorPay)?;
		within(0..=MAX_PAY, &self.juror_bonus, JurorBonus)?;
		within(MIN_PAY..=MAX_PAY, &self.appeal_pay, AppealPay)?;
		within(MIN_PAY..=MAX_PAY, &self.eyewitness_pay, EyewitnessPay)?;
		within(MIN_PAY..=MAX_PAY, &self.arbitrator_pay, ArbitratorPay)?;
		within(Perbill::zero()..=MAX_RATE, &self.claim_rate, ClaimRate)?;
		within(self.claim_rate..=MAX_RATE, &self.appeal_rate, AppealRate)?;
		within(BTRST..=Balance::MAX, &self.value_per_seat, ValuePerSeat)?;
		within(Perbill::zero()..=Perbill::from_percent(50), &self.bonus_band, BonusBand)?;
		within(Perbill::zero()..=Perbill::from_percent(25), &self.neutral_band, NeutralBand)?;
		within(BlockNumber::from(MIN_CLAIM_PERIOD)..=ten_years, &self.claim_period, ClaimPeriod)?;
		within(1..=max_items, &self.max_due_items, MaxDueItems)?;
		within(MIN_DUE_WEIGHT_SHARE..=max_share, &self.due_weight_share, DueWeightShare)?;
		within(BlockNumber::from(1)..=days(MAX_PANEL_DAYS), &self.panel_period(), RevealWindow)
	}

	/// The longest that a panel can take: every redraw draws, commits and reveals again.
	pub fn panel_period(&self) -> BlockNumber {
		let once =
			self.draw_window.saturating_add(self.commit_window).saturating_add(self.reveal_window);
		once.saturating_mul(MAX_REDRAWS.saturating_add(1).into())
	}
}
