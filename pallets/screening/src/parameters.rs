// SPDX-License-Identifier: Apache-2.0

//! Parameters and their ranges.

use crate::PANEL_SIZE;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::PalletError;
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_runtime::{traits::Saturating, Perbill};
use talent_primitives::{
	parameters::within,
	units::{BLOCKS_PER_DAY, BTRST, TEN_YEARS},
	Balance, MAX_UNRELATED_CLIENTS,
};

/// The smallest deposit, bond and fee: occupying state, and asking for work, is never free.
pub const MIN_DEPOSIT: Balance = BTRST / 100;
/// The largest deposit of a request: it pays for state and must not become the price of a skill.
pub const MAX_DEPOSIT: Balance = 1_000 * BTRST;
/// The largest bond of a screener.
pub const MAX_BOND: Balance = 1_000_000 * BTRST;
/// The highest fee of a request: being vetted must stay affordable.
pub const MAX_FEE: Balance = 10_000 * BTRST;
/// The most strikes that governance can let a screener have. More would be none at all.
pub const MAX_STRIKES: u32 = 10;
/// The most seats at once that governance can allow a screener for one skill.
pub const MAX_LOAD: u32 = 100;
/// The shortest window in which somebody has to answer, in blocks: a person, or a program, can
/// still do it.
pub const MIN_WINDOW: u32 = 3;
/// The longest that a panel may take, in days: vetting is slow enough elsewhere.
pub const MAX_PANEL_DAYS: u32 = 90;
/// The smallest part of a block's weight that due items may have: the longest item fits into it.
pub const MIN_DUE_WEIGHT_SHARE: Perbill = Perbill::from_percent(5);
/// The shortest time for which unclaimed amounts are kept, in blocks.
pub const MIN_CLAIM_PERIOD: u32 = 100;

/// What governance may change. A change binds what is begun after it: a panel keeps the fee, the
/// pay, the pass mark and the windows that it was asked for under, a record the dates and deposits
/// that it was made with. Strikes, load and what is read when somebody is drawn hold from now on
/// for everybody.
///
/// Amounts are in units of BTRST, times in blocks: periods from 1 to 52 560 000 of them (ten years
/// of six seconds each), windows at least [`MIN_WINDOW`].
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
	/// What an applicant pays for a panel. From [`MIN_DEPOSIT`] to [`MAX_FEE`], and at least
	/// [`PANEL_SIZE`] times `assessment_pay`; what is above that goes to the treasury if a
	/// judgement is given.
	pub fee: Balance,
	/// What a screener is paid for an assessment, whatever it says. May be zero.
	pub assessment_pay: Balance,
	/// Held from an applicant while there is a record: the request, then the credential or the
	/// cool-down. From [`MIN_DEPOSIT`] to [`MAX_DEPOSIT`].
	pub request_deposit: Balance,
	/// Held from a screener for one skill. From [`MIN_DEPOSIT`] to [`MAX_BOND`].
	pub bond: Balance,
	/// The part of the bond, rounded down, that the account that has too many strikes loses. Any.
	pub slash: Perbill,
	/// With how many strikes a screener loses the seat in the pool. From 1 to [`MAX_STRIKES`].
	pub max_strikes: u32,
	/// After how long without a new one all strikes are forgiven. A period.
	pub strike_memory: BlockNumber,
	/// The most seats that one screener may have at once for one skill; the account that is drawn
	/// beyond it is passed over. From 1 to [`MAX_LOAD`].
	pub max_load: u32,
	/// With how many clients, unrelated to themselves and to each other, the account that becomes a
	/// screener must have worked. At most [`MAX_UNRELATED_CLIENTS`]; at zero nobody is asked.
	pub min_clients: u32,
	/// The score from which on an applicant has passed. From 1 to 100.
	pub pass_mark: u8,
	/// How long a credential lives. A period.
	pub credential_life: BlockNumber,
	/// How long before the end of a credential another may be requested. A period, at most
	/// `credential_life`.
	pub renewal_window: BlockNumber,
	/// How long after a panel was failed, or a credential revoked, nothing can be requested for
	/// that skill. A period.
	pub cool_down: BlockNumber,
	/// How long after a first panel was failed a second can be claimed. A window.
	pub second_panel_window: BlockNumber,
	/// How long drawing may take, each time: the seed takes up to two epochs. A window.
	pub draw_window: BlockNumber,
	/// How long those seated have to commit. A window.
	pub commit_window: BlockNumber,
	/// How long those who have committed have to reveal. A window.
	pub reveal_window: BlockNumber,
	/// How long a panel may take altogether, with all replacements. At least the three windows
	/// above together, at most [`MAX_PANEL_DAYS`].
	pub panel_period: BlockNumber,
	/// How long after an assessment it earns a part of the fees on work that demanded the skill,
	/// and when what it has earned is paid. A period.
	pub vesting: BlockNumber,
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
			fee: 30 * BTRST,
			assessment_pay: 10 * BTRST,
			request_deposit: BTRST,
			bond: 200 * BTRST,
			slash: Perbill::from_percent(25),
			max_strikes: 3,
			strike_memory: days(90),
			max_load: 5,
			min_clients: 3,
			pass_mark: 60,
			credential_life: days(730),
			renewal_window: days(60),
			cool_down: days(90),
			second_panel_window: days(7),
			draw_window: days(1),
			commit_window: days(3),
			reveal_window: days(2),
			panel_period: days(14),
			vesting: days(365),
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
	/// [`Parameters::fee`].
	#[codec(index = 0)]
	Fee,
	/// [`Parameters::assessment_pay`].
	#[codec(index = 1)]
	AssessmentPay,
	/// [`Parameters::request_deposit`].
	#[codec(index = 2)]
	RequestDeposit,
	/// [`Parameters::bond`].
	#[codec(index = 3)]
	Bond,
	/// [`Parameters::max_strikes`].
	#[codec(index = 4)]
	MaxStrikes,
	/// [`Parameters::strike_memory`].
	#[codec(index = 5)]
	StrikeMemory,
	/// [`Parameters::max_load`].
	#[codec(index = 6)]
	MaxLoad,
	/// [`Parameters::min_clients`].
	#[codec(index = 7)]
	MinClients,
	/// [`Parameters::pass_mark`].
	#[codec(index = 8)]
	PassMark,
	/// [`Parameters::credential_life`].
	#[codec(index = 9)]
	CredentialLife,
	/// [`Parameters::renewal_window`].
	#[codec(index = 10)]
	RenewalWindow,
	/// [`Parameters::cool_down`].
	#[codec(index = 11)]
	CoolDown,
	/// [`Parameters::second_panel_window`].
	#[codec(index = 12)]
	SecondPanelWindow,
	/// [`Parameters::draw_window`].
	#[codec(index = 13)]
	DrawWindow,
	/// [`Parameters::commit_window`].
	#[codec(index = 14)]
	CommitWindow,
	/// [`Parameters::reveal_window`].
	#[codec(index = 15)]
	RevealWindow,
	/// [`Parameters::panel_period`].
	#[codec(index = 16)]
	PanelPeriod,
	/// [`Parameters::vesting`].
	#[codec(index = 17)]
	Vesting,
	/// [`Parameters::claim_period`].
	#[codec(index = 18)]
	ClaimPeriod,
	/// [`Parameters::max_due_items`].
	#[codec(index = 19)]
	MaxDueItems,
	/// [`Parameters::due_weight_share`].
	#[codec(index = 20)]
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
		let window = BlockNumber::from(MIN_WINDOW)..=ten_years;
		let panel =
			self.draw_window.saturating_add(self.commit_window).saturating_add(self.reveal_window);
		let panel_pay = self.assessment_pay.saturating_mul(PANEL_SIZE.into());

		within(MIN_DEPOSIT..=MAX_FEE, &self.fee, Fee)?;
		within(0..=self.fee, &panel_pay, AssessmentPay)?;
		within(MIN_DEPOSIT..=MAX_DEPOSIT, &self.request_deposit, RequestDeposit)?;
		within(MIN_DEPOSIT..=MAX_BOND, &self.bond, Bond)?;
		within(1..=MAX_STRIKES, &self.max_strikes, MaxStrikes)?;
		within(period.clone(), &self.strike_memory, StrikeMemory)?;
		within(1..=MAX_LOAD, &self.max_load, MaxLoad)?;
		within(0..=MAX_UNRELATED_CLIENTS, &self.min_clients, MinClients)?;
		within(1..=crate::MAX_SCORE, &self.pass_mark, PassMark)?;
		within(period.clone(), &self.credential_life, CredentialLife)?;
		within(BlockNumber::from(1)..=self.credential_life, &self.renewal_window, RenewalWindow)?;
		within(period.clone(), &self.cool_down, CoolDown)?;
		within(window.clone(), &self.second_panel_window, SecondPanelWindow)?;
		within(window.clone(), &self.draw_window, DrawWindow)?;
		within(window.clone(), &self.commit_window, CommitWindow)?;
		within(window, &self.reveal_window, RevealWindow)?;
		within(panel..=days(MAX_PANEL_DAYS), &self.panel_period, PanelPeriod)?;
		within(period, &self.vesting, Vesting)?;
		within(BlockNumber::from(MIN_CLAIM_PERIOD)..=ten_years, &self.claim_period, ClaimPeriod)?;
		within(1..=max_items, &self.max_due_items, MaxDueItems)?;
		within(MIN_DUE_WEIGHT_SHARE..=max_share, &self.due_weight_share, DueWeightShare)
	}
}
