// SPDX-License-Identifier: Apache-2.0

use crate::{
	mock::*, Error, Event, ParameterName, Parameters, MAX_BOND, MAX_DEPOSIT, MAX_FEE, MAX_LOAD,
	MAX_PANEL_DAYS, MAX_STRIKES, MIN_CLAIM_PERIOD, MIN_DEPOSIT, MIN_WINDOW,
};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{traits::BadOrigin, Perbill};
use talent_primitives::MAX_UNRELATED_CLIENTS;

const TEN_YEARS: u64 = 52_560_000;

#[test]
fn governance_changes_them() {
	ExtBuilder::default().build_and_execute(|| {
		let previous = test_parameters();
		assert_eq!(Screening::parameters(), previous);
		let current = Parameters::default();
		assert_ok!(Screening::set_parameters(RuntimeOrigin::root(), current.clone()));
		assert_eq!(Screening::parameters(), current);
		System::assert_last_event(Event::ParametersChanged { previous, current }.into());
	});
}

#[test]
fn fails_for_all_but_governance() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(
			Screening::set_parameters(signed(APPLICANT), Parameters::default()),
			BadOrigin
		);
	});
}

#[test]
fn the_real_values_are_the_defaults() {
	let parameters = Parameters::<u32>::default();
	assert_eq!(parameters.validate(1_000, Perbill::from_percent(50)), Ok(()));
	assert_eq!(parameters.fee, 30 * BTRST);
	assert_eq!(parameters.assessment_pay, 10 * BTRST);
	assert_eq!(parameters.bond, 200 * BTRST);
	assert_eq!(parameters.pass_mark, 60);
	assert_eq!(parameters.min_clients, 3);
	assert_eq!(parameters.max_strikes, 3);
	assert_eq!(parameters.credential_life, 730 * 14_400);
	assert_eq!(parameters.vesting, 365 * 14_400);
	assert_eq!(parameters.panel_period, 14 * 14_400);
}

#[test]
fn both_ends_of_every_range_are_in_it() {
	let ends: [fn(&mut Parameters<u64>); 34] = [
		|p| p.fee = 3 * PAY,
		|p| p.fee = MAX_FEE,
		|p| (p.fee, p.assessment_pay) = (MIN_DEPOSIT, 0),
		|p| p.assessment_pay = FEE / 3,
		|p| p.request_deposit = MIN_DEPOSIT,
		|p| p.request_deposit = MAX_DEPOSIT,
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
		|p| p.min_clients = 0,
		|p| p.min_clients = MAX_UNRELATED_CLIENTS,
		|p| p.pass_mark = 1,
		|p| p.pass_mark = 100,
		|p| (p.credential_life, p.renewal_window) = (1, 1),
		|p| (p.credential_life, p.renewal_window) = (TEN_YEARS, TEN_YEARS),
		|p| p.cool_down = 1,
		|p| p.cool_down = TEN_YEARS,
		|p| p.second_panel_window = MIN_WINDOW.into(),
		|p| p.second_panel_window = TEN_YEARS,
		|p| (p.draw_window, p.commit_window, p.reveal_window, p.panel_period) = (3, 3, 3, 9),
		|p| p.panel_period = u64::from(MAX_PANEL_DAYS) * 14_400,
		|p| p.vesting = 1,
		|p| p.vesting = TEN_YEARS,
		|p| p.claim_period = MIN_CLAIM_PERIOD.into(),
		|p| p.claim_period = TEN_YEARS,
		|p| (p.max_due_items, p.due_weight_share) = (1, Perbill::from_percent(5)),
		|p| (p.max_due_items, p.due_weight_share) = (1_000, Perbill::from_percent(50)),
	];
	ExtBuilder::default().build_and_execute(|| {
		for end in ends {
			assert_ok!(set_parameters(end));
			assert_ok!(Screening::set_parameters(RuntimeOrigin::root(), test_parameters()));
		}
	});
}

#[test]
fn fails_when_one_is_out_of_its_range_and_names_it() {
	use ParameterName::*;

	type Change = fn(&mut Parameters<u64>);
	let beyond: [(ParameterName, Change); 43] = [
		(Fee, |p| (p.fee, p.assessment_pay) = (MIN_DEPOSIT - 1, 0)),
		(Fee, |p| p.fee = MAX_FEE + 1),
		(AssessmentPay, |p| p.assessment_pay = FEE / 3 + 1),
		(AssessmentPay, |p| p.fee = 3 * PAY - 1),
		(AssessmentPay, |p| p.assessment_pay = u128::MAX),
		(RequestDeposit, |p| p.request_deposit = MIN_DEPOSIT - 1),
		(RequestDeposit, |p| p.request_deposit = MAX_DEPOSIT + 1),
		(Bond, |p| p.bond = MIN_DEPOSIT - 1),
		(Bond, |p| p.bond = MAX_BOND + 1),
		(MaxStrikes, |p| p.max_strikes = 0),
		(MaxStrikes, |p| p.max_strikes = MAX_STRIKES + 1),
		(StrikeMemory, |p| p.strike_memory = 0),
		(StrikeMemory, |p| p.strike_memory = TEN_YEARS + 1),
		(MaxLoad, |p| p.max_load = 0),
		(MaxLoad, |p| p.max_load = MAX_LOAD + 1),
		(MinClients, |p| p.min_clients = MAX_UNRELATED_CLIENTS + 1),
		(PassMark, |p| p.pass_mark = 0),
		(PassMark, |p| p.pass_mark = 101),
		(CredentialLife, |p| p.credential_life = 0),
		(CredentialLife, |p| p.credential_life = TEN_YEARS + 1),
		(RenewalWindow, |p| p.renewal_window = 0),
		(RenewalWindow, |p| p.renewal_window = CREDENTIAL_LIFE + 1),
		(CoolDown, |p| p.cool_down = 0),
		(CoolDown, |p| p.cool_down = TEN_YEARS + 1),
		(SecondPanelWindow, |p| p.second_panel_window = 2),
		(SecondPanelWindow, |p| p.second_panel_window = TEN_YEARS + 1),
		(DrawWindow, |p| p.draw_window = 2),
		(DrawWindow, |p| p.draw_window = TEN_YEARS + 1),
		(CommitWindow, |p| p.commit_window = 2),
		(CommitWindow, |p| p.commit_window = u64::MAX),
		(RevealWindow, |p| p.reveal_window = 2),
		(RevealWindow, |p| p.reveal_window = u64::MAX),
		(PanelPeriod, |p| p.panel_period = DRAW_WINDOW + COMMIT_WINDOW + REVEAL_WINDOW - 1),
		(PanelPeriod, |p| p.panel_period = u64::from(MAX_PANEL_DAYS) * 14_400 + 1),
		(PanelPeriod, |p| p.draw_window = TEN_YEARS),
		(Vesting, |p| p.vesting = 0),
		(Vesting, |p| p.vesting = TEN_YEARS + 1),
		(ClaimPeriod, |p| p.claim_period = u64::from(MIN_CLAIM_PERIOD) - 1),
		(ClaimPeriod, |p| p.claim_period = TEN_YEARS + 1),
		(MaxDueItems, |p| p.max_due_items = 0),
		(MaxDueItems, |p| p.max_due_items = 1_001),
		(DueWeightShare, |p| p.due_weight_share = Perbill::from_parts(49_999_999)),
		(DueWeightShare, |p| p.due_weight_share = Perbill::from_parts(500_000_001)),
	];
	ExtBuilder::default().build_and_execute(|| {
		for (parameter, change) in beyond {
			assert_noop!(set_parameters(change), Error::<Test>::ParameterOutOfRange { parameter });
		}
	});
}

#[test]
fn a_panel_keeps_what_it_was_asked_for_under() {
	ExtBuilder::default().build_and_execute(|| {
		let id = committed(APPLICANT, &[70, 70, 70]);
		assert_ok!(set_parameters(|p| {
			p.fee = 300 * BTRST;
			p.assessment_pay = 100 * BTRST;
			p.pass_mark = 100;
			p.reveal_window = 3;
		}));
		pass(3);
		reveal_all(id, &[70, 70, 70]);
		pass(1);
		assert!(holds(APPLICANT));
		assert_eq!(wealth(11), ENDOWMENT + PAY);
		assert_eq!(wealth(APPLICANT), ENDOWMENT - FEE);
	});
}
