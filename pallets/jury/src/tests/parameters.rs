// SPDX-License-Identifier: Apache-2.0

use crate::{
	mock::*, Error, Event, ParameterName, Parameters, MAX_BOND, MAX_LOAD, MAX_PANEL_DAYS, MAX_PAY,
	MAX_RATE, MAX_STRIKES, MAX_WINDOW_DAYS, MIN_CLAIM_PERIOD, MIN_DEPOSIT, MIN_DUE_WEIGHT_SHARE,
	MIN_PAY, MIN_WINDOW,
};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{traits::BadOrigin, Perbill};
use talent_primitives::Balance;

const TEN_YEARS: u64 = 52_560_000;
const SHORTEST: u64 = MIN_WINDOW as u64;
const LONGEST: u64 = MAX_WINDOW_DAYS as u64 * 14_400;
/// The longest that drawing, committing and revealing may take together: a third of a panel, which
/// does so three times.
const LONGEST_ONCE: u64 = MAX_PANEL_DAYS as u64 * 14_400 / 3;

/// The bounds of the tests are those of a panel whose other windows are the shortest.
fn with_short_panel(
	change: impl FnOnce(&mut Parameters<u64>),
) -> impl FnOnce(&mut Parameters<u64>) {
	|p| {
		(p.draw_window, p.commit_window, p.reveal_window) = (SHORTEST, SHORTEST, SHORTEST);
		change(p);
	}
}

#[test]
fn governance_changes_them() {
	ExtBuilder::default().build_and_execute(|| {
		let previous = test_parameters();
		assert_eq!(Jury::parameters(), previous);
		let current = Parameters::default();
		assert_ok!(Jury::set_parameters(RuntimeOrigin::root(), current.clone()));
		assert_eq!(Jury::parameters(), current);
		System::assert_last_event(Event::ParametersChanged { previous, current }.into());
	});
}

#[test]
fn fails_for_all_but_governance() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(Jury::set_parameters(signed(CLAIMANT), Parameters::default()), BadOrigin);
	});
}

#[test]
fn the_real_values_are_the_defaults() {
	let parameters = Parameters::<u32>::default();
	assert_eq!(parameters.validate(1_000, Perbill::from_percent(50)), Ok(()));
	let days = |days: u32| 14_400 * days;
	assert_eq!(parameters.answer_window, days(10));
	assert_eq!(parameters.appeal_window, days(5));
	assert_eq!(parameters.term, days(365));
	assert_eq!(parameters.arbitrator_term, days(182));
	assert_eq!(parameters.claim_period, days(365));
	assert_eq!(parameters.bond, 100 * BTRST);
	assert_eq!(parameters.slash, Perbill::from_percent(25));
	assert_eq!(parameters.max_strikes, 3);
	// One day to draw, three to commit, two to reveal; three times.
	assert_eq!(parameters.panel_period(), days(18));
}

#[test]
fn both_ends_of_every_range_are_in_it() {
	let ends: [fn(&mut Parameters<u64>); 52] = [
		|p| p.answer_window = SHORTEST,
		|p| p.answer_window = LONGEST,
		|p| p.evidence_window = SHORTEST,
		|p| p.evidence_window = LONGEST,
		|p| p.testimony_window = SHORTEST,
		|p| p.testimony_window = LONGEST,
		|_| (), // The shortest windows of a panel, all at once.
		|p| p.draw_window = LONGEST_ONCE - 2 * SHORTEST,
		|p| p.commit_window = LONGEST_ONCE - 2 * SHORTEST,
		|p| p.reveal_window = LONGEST_ONCE - 2 * SHORTEST,
		|p| p.appeal_window = SHORTEST,
		|p| p.appeal_window = LONGEST,
		|p| p.retry_period = SHORTEST,
		|p| p.retry_period = LONGEST,
		|p| p.term = 1,
		|p| p.term = TEN_YEARS,
		|p| p.arbitrator_term = 1,
		|p| p.arbitrator_term = TEN_YEARS,
		|p| p.bond = MIN_DEPOSIT,
		|p| p.bond = MAX_BOND,
		|p| p.slash = Perbill::zero(),
		|p| p.slash = Perbill::one(),
		|p| p.max_strikes = 1,
		|p| p.max_strikes = MAX_STRIKES,
		|p| p.strike_memory = 1,
		|p| p.strike_memory = TEN_YEARS,
		|p| p.max_load = 1,
		|p| p.max_load = MAX_LOAD,
		|p| p.juror_pay = MIN_PAY,
		|p| p.juror_pay = MAX_PAY,
		|p| p.juror_bonus = 0,
		|p| p.juror_bonus = MAX_PAY,
		|p| p.appeal_pay = MIN_PAY,
		|p| p.appeal_pay = MAX_PAY,
		|p| p.eyewitness_pay = MIN_PAY,
		|p| p.eyewitness_pay = MAX_PAY,
		|p| p.arbitrator_pay = MIN_PAY,
		|p| p.arbitrator_pay = MAX_PAY,
		|p| (p.claim_rate, p.appeal_rate) = (Perbill::zero(), Perbill::zero()),
		|p| (p.claim_rate, p.appeal_rate) = (MAX_RATE, MAX_RATE),
		|p| (p.claim_rate, p.appeal_rate) = (Perbill::zero(), MAX_RATE),
		|p| p.appeal_rate = p.claim_rate,
		|p| p.value_per_seat = BTRST,
		|p| p.value_per_seat = Balance::MAX,
		|p| p.bonus_band = Perbill::zero(),
		|p| p.bonus_band = Perbill::from_percent(50),
		|p| p.neutral_band = Perbill::zero(),
		|p| p.neutral_band = Perbill::from_percent(25),
		|p| p.claim_period = MIN_CLAIM_PERIOD.into(),
		|p| p.claim_period = TEN_YEARS,
		|p| (p.max_due_items, p.due_weight_share) = (1, MIN_DUE_WEIGHT_SHARE),
		|p| (p.max_due_items, p.due_weight_share) = (1_000, Perbill::from_percent(50)),
	];
	ExtBuilder::default().build_and_execute(|| {
		for (index, end) in ends.into_iter().enumerate() {
			let set = set_parameters(with_short_panel(end));
			assert_eq!(set, Ok(()), "end {index}");
			assert_ok!(Jury::set_parameters(RuntimeOrigin::root(), test_parameters()));
		}
	});
}

#[test]
fn fails_when_one_is_out_of_its_range_and_names_it() {
	use ParameterName::*;

	type Change = fn(&mut Parameters<u64>);
	let beyond: [(ParameterName, Change); 60] = [
		(AnswerWindow, |p| p.answer_window = SHORTEST - 1),
		(AnswerWindow, |p| p.answer_window = LONGEST + 1),
		(EvidenceWindow, |p| p.evidence_window = SHORTEST - 1),
		(EvidenceWindow, |p| p.evidence_window = LONGEST + 1),
		(TestimonyWindow, |p| p.testimony_window = SHORTEST - 1),
		(TestimonyWindow, |p| p.testimony_window = LONGEST + 1),
		(DrawWindow, |p| p.draw_window = SHORTEST - 1),
		(DrawWindow, |p| p.draw_window = LONGEST + 1),
		(CommitWindow, |p| p.commit_window = SHORTEST - 1),
		(CommitWindow, |p| p.commit_window = LONGEST + 1),
		(RevealWindow, |p| p.reveal_window = SHORTEST - 1),
		(RevealWindow, |p| p.reveal_window = LONGEST + 1),
		// Together they are too long: the last of them is named.
		(RevealWindow, |p| p.draw_window = LONGEST_ONCE - 2 * SHORTEST + 1),
		(RevealWindow, |p| p.commit_window = LONGEST_ONCE - 2 * SHORTEST + 1),
		(RevealWindow, |p| p.reveal_window = LONGEST_ONCE - 2 * SHORTEST + 1),
		(AppealWindow, |p| p.appeal_window = SHORTEST - 1),
		(AppealWindow, |p| p.appeal_window = LONGEST + 1),
		(RetryPeriod, |p| p.retry_period = SHORTEST - 1),
		(RetryPeriod, |p| p.retry_period = LONGEST + 1),
		(Term, |p| p.term = 0),
		(Term, |p| p.term = TEN_YEARS + 1),
		(ArbitratorTerm, |p| p.arbitrator_term = 0),
		(ArbitratorTerm, |p| p.arbitrator_term = TEN_YEARS + 1),
		(Bond, |p| p.bond = MIN_DEPOSIT - 1),
		(Bond, |p| p.bond = MAX_BOND + 1),
		(MaxStrikes, |p| p.max_strikes = 0),
		(MaxStrikes, |p| p.max_strikes = MAX_STRIKES + 1),
		(StrikeMemory, |p| p.strike_memory = 0),
		(StrikeMemory, |p| p.strike_memory = TEN_YEARS + 1),
		(MaxLoad, |p| p.max_load = 0),
		(MaxLoad, |p| p.max_load = MAX_LOAD + 1),
		(JurorPay, |p| p.juror_pay = MIN_PAY - 1),
		(JurorPay, |p| p.juror_pay = MAX_PAY + 1),
		(JurorBonus, |p| p.juror_bonus = MAX_PAY + 1),
		(JurorBonus, |p| p.juror_bonus = Balance::MAX),
		(AppealPay, |p| p.appeal_pay = MIN_PAY - 1),
		(AppealPay, |p| p.appeal_pay = MAX_PAY + 1),
		(EyewitnessPay, |p| p.eyewitness_pay = MIN_PAY - 1),
		(EyewitnessPay, |p| p.eyewitness_pay = MAX_PAY + 1),
		(ArbitratorPay, |p| p.arbitrator_pay = MIN_PAY - 1),
		(ArbitratorPay, |p| p.arbitrator_pay = MAX_PAY + 1),
		(ClaimRate, |p| p.claim_rate = Perbill::from_parts(200_000_001)),
		(ClaimRate, |p| (p.claim_rate, p.appeal_rate) = (Perbill::one(), Perbill::one())),
		(AppealRate, |p| {
			(p.claim_rate, p.appeal_rate) = (Perbill::from_parts(2), Perbill::from_parts(1))
		}),
		(AppealRate, |p| p.appeal_rate = Perbill::from_parts(200_000_001)),
		(ValuePerSeat, |p| p.value_per_seat = 0),
		(ValuePerSeat, |p| p.value_per_seat = BTRST - 1),
		(BonusBand, |p| p.bonus_band = Perbill::from_parts(500_000_001)),
		(BonusBand, |p| p.bonus_band = Perbill::one()),
		(NeutralBand, |p| p.neutral_band = Perbill::from_parts(250_000_001)),
		(NeutralBand, |p| p.neutral_band = Perbill::one()),
		(ClaimPeriod, |p| p.claim_period = u64::from(MIN_CLAIM_PERIOD) - 1),
		(ClaimPeriod, |p| p.claim_period = TEN_YEARS + 1),
		(MaxDueItems, |p| p.max_due_items = 0),
		(MaxDueItems, |p| p.max_due_items = 1_001),
		(DueWeightShare, |p| p.due_weight_share = Perbill::from_parts(49_999_999)),
		(DueWeightShare, |p| p.due_weight_share = Perbill::from_parts(500_000_001)),
		// Nothing overflows on the way.
		(DrawWindow, |p| p.draw_window = u64::MAX),
		(CommitWindow, |p| p.commit_window = u64::MAX),
		(RevealWindow, |p| p.reveal_window = u64::MAX),
	];
	ExtBuilder::default().build_and_execute(|| {
		for (parameter, change) in beyond {
			assert_noop!(
				set_parameters(with_short_panel(change)),
				Error::<Test>::ParameterOutOfRange { parameter }
			);
		}
	});
}

#[test]
fn a_panel_may_take_as_long_as_freezes_live() {
	let mut parameters = Parameters::<u32>::default();
	let once = MAX_PANEL_DAYS * 14_400 / 3;
	parameters.draw_window = once - parameters.commit_window - parameters.reveal_window;
	assert_eq!(parameters.panel_period(), MAX_PANEL_DAYS * 14_400);
	assert_eq!(parameters.validate(1_000, Perbill::from_percent(50)), Ok(()));
	parameters.draw_window += 1;
	assert_eq!(
		parameters.validate(1_000, Perbill::from_percent(50)),
		Err(ParameterName::RevealWindow)
	);
}
