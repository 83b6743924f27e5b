// SPDX-License-Identifier: Apache-2.0

//! Asking for a second panel.

use crate::{mock::*, Error, Event, Side, Stage};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::TokenError;

#[test]
fn holds_a_deposit_and_calls_a_larger_panel() {
	ExtBuilder::default().build_and_execute(|| {
		let id = ruled(AMOUNT, &[40, 40, 40]);
		take_events();
		assert_ok!(appeal(BACKER, id, Side::Respondent));
		let until = now() + DRAW_WINDOW;
		let (case_id, side) = (id, Side::Respondent);
		assert_eq!(
			take_events(),
			[
				Event::Appealed { case_id, side, backer: BACKER, deposit: APPEAL_DEPOSIT },
				Event::PanelCalled { case_id, round: 1, seats: 7, until },
			]
		);
		assert_eq!(deposit_of(BACKER), APPEAL_DEPOSIT);
		assert_eq!(stage(id), Some(Stage::Drawing { until }));
		assert!(crate::Involved::<Test>::contains_key(BACKER, id));
	});
}

#[test]
fn the_deposit_grows_with_what_is_at_stake() {
	ExtBuilder::default().with_jurors(40).build_and_execute(|| {
		let id = ruled(LARGE, &[40; 7]);
		assert_ok!(appeal(CLAIMANT, id, Side::Claimant));
		// 4 % of it; fifteen jurors would cost 450.
		assert_eq!(record(id).appeal.unwrap().stake.amount, 2_000 * BTRST);
	});
}

#[test]
fn fails_without_a_case() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(appeal(CLAIMANT, 0, Side::Claimant), Error::<Test>::CaseNotFound);
	});
}

#[test]
fn fails_where_there_is_no_ruling_yet() {
	ExtBuilder::default().build_and_execute(|| {
		let id = open(AMOUNT);
		let refused = |id| {
			assert_noop!(appeal(BACKER, id, Side::Respondent), Error::<Test>::NotProvisional);
		};
		refused(id);
		answer(id);
		refused(id);
		pass(EVIDENCE_WINDOW);
		refused(id);
		draw_panel(id);
		refused(id);
		commit_all(id, &[40, 40, 40]);
		refused(id);
		reveal_all(id, &[40, 40, 40]);
		refused(id);
		pass(1);
		assert_ok!(appeal(BACKER, id, Side::Respondent));
	});
}

#[test]
fn fails_too_late() {
	ExtBuilder::default().build_and_execute(|| {
		let id = ruled(AMOUNT, &[40, 40, 40]);
		pass_without_hooks(APPEAL_WINDOW);
		assert_eq!(stage(id), Some(Stage::Due));
		assert_noop!(appeal(BACKER, id, Side::Respondent), Error::<Test>::NotProvisional);
		// Also while the ruling waits for its execution.
		Rulings::set(Execution::Fails);
		pass(2);
		assert_eq!(stage(id), Some(Stage::Ruled));
		assert_noop!(appeal(BACKER, id, Side::Respondent), Error::<Test>::NotProvisional);
	});
}

#[test]
fn fails_a_second_time() {
	ExtBuilder::default().build_and_execute(|| {
		let id = ruled(AMOUNT, &[40, 40, 40]);
		assert_ok!(appeal(BACKER, id, Side::Respondent));
		for side in [Side::Claimant, Side::Respondent] {
			assert_noop!(appeal(STRANGER, id, side), Error::<Test>::AlreadyAppealed);
		}
		draw_panel(id);
		assert_noop!(appeal(STRANGER, id, Side::Claimant), Error::<Test>::AlreadyAppealed);
	});
}

#[test]
fn fails_against_a_default() {
	ExtBuilder::default().build_and_execute(|| {
		let id = open(AMOUNT);
		pass(ANSWER_WINDOW);
		for side in [Side::Claimant, Side::Respondent] {
			assert_noop!(appeal(RESPONDENT, id, side), Error::<Test>::DefaultNotAppealable);
		}
	});
}

#[test]
fn fails_where_there_is_nothing_to_gain() {
	for (kept, side) in [(0, Side::Claimant), (100, Side::Respondent)] {
		ExtBuilder::default().build_and_execute(|| {
			let id = ruled(AMOUNT, &[kept; 3]);
			assert_noop!(appeal(BACKER, id, side), Error::<Test>::NothingToGain);
			assert_ok!(appeal(BACKER, id, side.other()));
		});
	}
}

#[test]
fn fails_without_the_deposit() {
	ExtBuilder::default().build_and_execute(|| {
		let id = ruled(AMOUNT, &[40, 40, 40]);
		assert_noop!(appeal(POOR, id, Side::Respondent), TokenError::FundsUnavailable);
	});
}

/// The deposit is lost unless the final ruling is better for the side: what is left of it in the
/// end.
fn returned(first: u32, side: Side, last: u32) -> u128 {
	let mut left = 0;
	ExtBuilder::default().with_pot(10_000 * BTRST).build_and_execute(|| {
		let id = ruled(AMOUNT, &[first; 3]);
		assert_ok!(appeal(BACKER, id, side));
		assert_eq!(wealth(BACKER), ENDOWMENT);
		draw_panel(id);
		vote_all(id, &[last; 7]);
		assert_eq!(rulings(), [(id, invoice_of(id), percent(last))]);
		assert_all_funds_returned();
		left = APPEAL_DEPOSIT - (ENDOWMENT - wealth(BACKER));
	});
	left
}

#[test]
fn whoever_wins_has_all_of_the_deposit_back_and_whoever_does_not_nothing() {
	assert_eq!(returned(40, Side::Respondent, 41), APPEAL_DEPOSIT);
	assert_eq!(returned(40, Side::Respondent, 100), APPEAL_DEPOSIT);
	assert_eq!(returned(40, Side::Claimant, 39), APPEAL_DEPOSIT);
	// Confirmed.
	assert_eq!(returned(40, Side::Respondent, 40), 0);
	assert_eq!(returned(40, Side::Claimant, 40), 0);
	// Worse than before.
	assert_eq!(returned(40, Side::Respondent, 20), 0);
	assert_eq!(returned(40, Side::Claimant, 80), 0);
}

/// The ruling that counts is the last, whichever side has asked for it.
#[test]
fn whoever_appeals_where_nobody_can_sit_has_the_deposit_back() {
	ExtBuilder::default().with_jurors(3).build_and_execute(|| {
		let id = ruled(AMOUNT, &[80, 80, 80]);
		let before = wealth(STRANGER);
		assert_ok!(appeal(STRANGER, id, Side::Claimant));
		run_until(|| stage(id).is_none());
		assert_eq!(rulings().last().unwrap().2, percent(80));
		assert_eq!(wealth(STRANGER), before);
	});
}

#[test]
fn an_appeal_can_make_it_worse() {
	ExtBuilder::default().build_and_execute(|| {
		let id = appealed(AMOUNT, &[40, 40, 40], Side::Respondent);
		vote_all(id, &[5; 7]);
		assert_eq!(rulings(), [(id, invoice_of(id), percent(5))]);
		assert_eq!(wealth(RESPONDENT), ENDOWMENT - APPEAL_DEPOSIT);
	});
}

#[test]
fn a_settlement_ends_it_and_the_deposit_pays_what_was_done() {
	// The pot is empty.
	ExtBuilder::default().build_and_execute(|| {
		let id = appealed(AMOUNT, &[40, 40, 40], Side::Respondent);
		commit_all(id, &[50, 50]);
		offer(id, Side::Claimant, 45);
		assert_ok!(accept(id, Side::Respondent, 45));
		assert_eq!(rulings(), [(id, invoice_of(id), percent(45))]);
		// Two of seven had committed.
		assert_eq!(wealth(RESPONDENT), ENDOWMENT - 2 * APPEAL_PAY);
		// The first panel and the arbitrator: no bonus, since nobody knows who was right.
		assert_eq!(wealth(CLAIMANT), ENDOWMENT - 3 * JUROR_PAY - ARBITRATOR_PAY);
		assert_eq!(wealth(pot()), ED);
		assert_all_funds_returned();
	});
}
