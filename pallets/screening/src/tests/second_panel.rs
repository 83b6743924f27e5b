// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, DueItem, Error, Event, Source, Stage};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{traits::BadOrigin, TokenError};
use talent_primitives::AssetKind;

fn claim(who: AccountId, id: u32) -> frame_support::dispatch::DispatchResult {
	Screening::claim_second_panel(signed(who), id)
}

#[test]
fn has_other_screeners_and_a_fee_of_its_own() {
	ExtBuilder::default().build_and_execute(|| {
		let id = judged(APPLICANT, &[10, 10, 10]);
		System::reset_events();
		assert_ok!(claim(APPLICANT, id));
		assert_eq!(
			events(),
			[
				Event::SecondPanelClaimed { request: id, ends_at: now() + PANEL_PERIOD },
				Event::FeePaid {
					request: id,
					asset: AssetKind::Native,
					from: APPLICANT,
					to: pot(),
					amount: FEE
				},
			]
		);
		assert_eq!(open_items(APPLICANT), [Item::ScreeningRequest(id)]);
		assert_eq!(Screening::ledger(), FEE);
		pass(7);
		assert_eq!(seated(id), [14, 15, 16]);
	});
}

#[test]
fn overrules_the_first_by_passing() {
	ExtBuilder::default().build_and_execute(|| {
		// One of the first panel had seen it.
		let id = judged(APPLICANT, &[10, 90, 10]);
		judged_again(id, &[90, 90, 10]);
		assert!(holds(APPLICANT));
		assert_eq!(stage(id), None);
		let credential = Screening::credential(APPLICANT, SKILL).unwrap();
		assert_eq!(credential.source, Source::Panel { request: id, round: 1, score: 90 });
		assert_eq!(credential.admitted_by.to_vec(), [14, 15]);
		let overruled = |who| Screening::record(who, SKILL).overruled;
		assert_eq!(SCREENERS.map(overruled), [1, 0, 1, 0, 0, 0]);
		assert_eq!(wealth(APPLICANT), ENDOWMENT - 2 * FEE);
	});
}

#[test]
fn failed_again_is_final_and_cools_down_from_then() {
	ExtBuilder::default().build_and_execute(|| {
		let id = judged(APPLICANT, &[10, 90, 10]);
		judged_again(id, &[10, 10, 10]);
		assert_eq!(stage(id), None);
		assert_eq!(open_items(APPLICANT), []);
		let until = now() + COOL_DOWN;
		System::assert_last_event(
			Event::CoolDownBegun { account: APPLICANT, skill: SKILL, until }.into(),
		);
		assert_eq!(deposit_of(APPLICANT), DEPOSIT);
		let overruled = |who| Screening::record(who, SKILL).overruled;
		assert_eq!(SCREENERS.map(overruled), [0, 1, 0, 0, 0, 0]);
		assert_noop!(claim(APPLICANT, id), Error::<Test>::RequestNotFound);
	});
}

#[test]
fn without_a_judgement_the_first_stands_and_the_second_fee_comes_back() {
	// Nobody is fresh.
	ExtBuilder::default().with_screeners(3).build_and_execute(|| {
		let id = judged(APPLICANT, &[10, 10, 10]);
		let failed_at = now();
		assert_ok!(claim(APPLICANT, id));
		pass(7);
		assert_eq!(stage(id), None);
		assert_eq!(wealth(APPLICANT), ENDOWMENT - FEE);
		assert_eq!(open_items(APPLICANT), []);
		assert_eq!(Screening::may_request_from(APPLICANT, SKILL), Some(failed_at + COOL_DOWN));
		for who in [11, 12, 13] {
			assert_eq!(Screening::record(who, SKILL).overruled, 0);
		}
	});
}

#[test]
fn whoever_was_silent_on_the_first_is_not_fresh_either() {
	ExtBuilder::default().build_and_execute(|| {
		let id = drawn(APPLICANT);
		for who in [11, 12] {
			assert_ok!(try_commit(who, id, 10));
		}
		pass(COMMIT_WINDOW);
		assert_eq!(seated(id), [11, 12, 14]);
		assert_ok!(try_commit(14, id, 10));
		reveal_all(id, &[10, 10, 10]);
		pass(1);
		assert_ok!(claim(APPLICANT, id));
		pass(7);
		// Not 13, who was silent.
		assert_eq!(seated(id), [15, 16]);
	});
}

#[test]
fn not_claimed_in_time_it_is_closed_and_cools_down_from_the_failure() {
	ExtBuilder::default().build_and_execute(|| {
		let id = judged(APPLICANT, &[10, 10, 10]);
		let failed_at = now();
		pass(SECOND_PANEL_WINDOW - 1);
		assert_noop!(advance(id), Error::<Test>::NotDue);
		assert_eq!(stage(id), Some(Stage::Failed { until: failed_at + SECOND_PANEL_WINDOW }));
		System::reset_events();
		pass(1);
		let until = failed_at + COOL_DOWN;
		assert_eq!(
			events(),
			[
				Event::RequestClosed { request: id, applicant: APPLICANT, skill: SKILL },
				Event::CoolDownBegun { account: APPLICANT, skill: SKILL, until },
			]
		);
		run_to(until);
		assert_eq!(deposit_of(APPLICANT), 0);
		assert_ok!(try_request(APPLICANT));
	});
}

#[test]
fn a_cool_down_that_is_over_before_the_request_is_closed_ends_at_once() {
	let short = |p: &mut crate::Parameters<u64>| p.cool_down = 5;
	ExtBuilder::default().with_parameters(short).build_and_execute(|| {
		judged(APPLICANT, &[10, 10, 10]);
		pass(SECOND_PANEL_WINDOW + 1);
		assert_eq!(crate::CoolDowns::<Test>::iter().count(), 0);
		assert_eq!(deposit_of(APPLICANT), 0);
	});
}

#[test]
fn a_suspended_applicant_may_claim_it_and_one_who_has_left_not() {
	ExtBuilder::default().build_and_execute(|| {
		let id = judged(APPLICANT, &[10, 10, 10]);
		Outsiders::mutate(|all| all.insert(APPLICANT));
		assert_noop!(claim(APPLICANT, id), NOT_MEMBER);
		Outsiders::mutate(|all| all.remove(&APPLICANT));
		Suspended::mutate(|all| all.insert(APPLICANT));
		assert_ok!(claim(APPLICANT, id));
	});
}

#[test]
fn pays_the_fee_of_the_day() {
	ExtBuilder::default().build_and_execute(|| {
		let id = judged(APPLICANT, &[10, 10, 10]);
		assert_ok!(set_parameters(|p| p.fee = 2 * FEE));
		assert_ok!(claim(APPLICANT, id));
		assert_eq!(wealth(APPLICANT), ENDOWMENT - 3 * FEE);
	});
}

#[test]
fn fails_for_a_request_that_is_not_there_and_for_others() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(claim(APPLICANT, 7), Error::<Test>::RequestNotFound);
		let id = judged(APPLICANT, &[10, 10, 10]);
		assert_noop!(claim(OTHER, id), Error::<Test>::NotTheApplicant);
		let root = RuntimeOrigin::root();
		assert_noop!(Screening::claim_second_panel(root, id), BadOrigin);
	});
}

#[test]
fn fails_while_a_panel_sits_be_it_the_second() {
	ExtBuilder::default().build_and_execute(|| {
		let id = committed(APPLICANT, &[10, 10, 10]);
		assert_noop!(claim(APPLICANT, id), Error::<Test>::NotFailed);
		reveal_all(id, &[10, 10, 10]);
		pass(1);
		assert_ok!(claim(APPLICANT, id));
		assert_noop!(claim(APPLICANT, id), Error::<Test>::NotFailed);
	});
}

#[test]
fn fails_too_late_whether_or_not_the_queue_has_noticed() {
	ExtBuilder::default().build_and_execute(|| {
		let id = judged(APPLICANT, &[10, 10, 10]);
		pass_without_hooks(SECOND_PANEL_WINDOW);
		assert_noop!(claim(APPLICANT, id), Error::<Test>::SecondPanelWindowPassed);
		assert_eq!(stage(id), Some(Stage::Due));
		assert_ok!(Screening::process_due(signed(STRANGER), DueItem::Request(id)));
		assert_eq!(stage(id), None);
	});
}

#[test]
fn fails_when_nothing_more_can_be_counted_or_paid() {
	ExtBuilder::default().build_and_execute(|| {
		let id = judged(APPLICANT, &[10, 10, 10]);
		RefuseItems::set(true);
		assert_noop!(claim(APPLICANT, id), ITEM_REFUSED);
		RefuseItems::set(false);
		assert_ok!(set_parameters(|p| p.fee = crate::MAX_FEE));
		assert_noop!(claim(APPLICANT, id), TokenError::FundsUnavailable);
	});
}
