// SPDX-License-Identifier: Apache-2.0

//! Eyewitnesses say whether what somebody has stated is reasonable.

use crate::{mock::*, Error, Event, Involved, Side, Stage, State, Witness};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::traits::BadOrigin;
use std::collections::BTreeSet;
use talent_primitives::{CaseId, Sortition};

const BOTH: [Side; 2] = [Side::Claimant, Side::Respondent];
const ONE: [Side; 1] = [Side::Claimant];

fn with_experts(count: u64) -> ExtBuilder {
	ExtBuilder::default().with_experts(count)
}

fn until(id: CaseId) -> u64 {
	match record(id).state {
		State::Testimony { until } => until,
		other => panic!("nobody testifies: {other:?}"),
	}
}

/// A case in which testimony has just begun about a statement of each of these sides; nobody is
/// drawn.
fn begun(sides: &[Side]) -> CaseId {
	let id = organised(AMOUNT);
	let State::Evidence { since, .. } = record(id).state else { panic!("no evidence") };
	run_to(since + EVIDENCE_WINDOW / 2);
	for side in sides {
		state(id, *side);
		assert_ok!(Jury::call_eyewitnesses(signed(FIRST_ARBITRATOR), id, *side));
	}
	assert_ok!(Jury::close_evidence(signed(FIRST_ARBITRATOR), id));
	id
}

fn is_drawn(id: CaseId, side: Side) -> bool {
	record(id).statements.of(side).as_ref().unwrap().drawn
}

fn testimonies(id: CaseId, side: Side) -> Vec<Witness<AccountId>> {
	record(id).statements.of(side).as_ref().unwrap().witnesses.to_vec()
}

#[test]
fn three_are_drawn_for_a_statement() {
	with_experts(8).build_and_execute(|| {
		let id = begun(&ONE);
		assert_noop!(advance(id), Error::<Test>::NotDue);
		take_events();
		run_until(|| is_drawn(id, Side::Claimant));
		let seated = witnesses(id, Side::Claimant);
		assert_eq!(seated.len(), 3);
		assert_eq!(seated.iter().collect::<BTreeSet<_>>().len(), 3);
		let told = take_events();
		for who in seated {
			assert!(experts(8).contains(&who));
			let side = Side::Claimant;
			assert!(told.contains(&Event::EyewitnessSeated { case_id: id, side, who }));
			assert_eq!(juror(who).load, 1);
			assert!(Involved::<Test>::contains_key(who, id));
		}
		assert_eq!(record(id).queued_at, until(id));
	});
}

#[test]
fn nobody_is_drawn_for_both_statements() {
	with_experts(8).build_and_execute(|| {
		let id = called(AMOUNT, &BOTH);
		let all: BTreeSet<_> = BOTH.into_iter().flat_map(|side| witnesses(id, side)).collect();
		assert_eq!(all.len(), 6);
		assert!(all.into_iter().all(|who| juror(who).load == 1));
	});
}

#[test]
fn they_are_drawn_for_one_statement_after_the_other_whoever_calls_when() {
	let drawn = |lead: fn(CaseId)| {
		with_experts(8).build().execute_with(|| {
			let id = begun(&BOTH);
			lead(id);
			assert!(BOTH.into_iter().all(|side| is_drawn(id, side)));
			BOTH.map(|side| witnesses(id, side))
		})
	};
	let by_queue = drawn(|id| run_until(|| is_drawn(id, Side::Respondent)));
	let by_hand = drawn(|id| {
		pass_without_hooks(12);
		while BOTH.into_iter().any(|side| !is_drawn(id, side)) {
			assert_ok!(advance(id));
			assert!(is_drawn(id, Side::Claimant) || !is_drawn(id, Side::Respondent));
		}
	});
	assert_eq!(by_queue, by_hand);
}

#[test]
fn they_do_not_judge_the_case_themselves() {
	ExtBuilder::default().with_jurors(0).with_experts(9).build_and_execute(|| {
		let id = called(AMOUNT, &BOTH);
		let before: Vec<_> = BOTH.into_iter().flat_map(|side| witnesses(id, side)).collect();
		testify_all(id);
		draw_panel(id);
		assert_eq!(seated(id).len(), 3);
		assert!(seated(id).iter().all(|who| !before.contains(who)));
	});
}

#[test]
fn whoever_may_not_is_passed_over() {
	with_experts(8).build_and_execute(|| {
		let [tied_one, tied_other, lapsed, suspended, kin_of_arbitrator, backer, ..] =
			experts(8)[..]
		else {
			panic!("there are eight")
		};
		set_conflict(tied_one, CLAIMANT);
		set_conflict(tied_other, RESPONDENT);
		suspend(suspended);
		set_same_controller(&[kin_of_arbitrator, FIRST_ARBITRATOR]);
		assert_ok!(Jury::back_claim(signed(backer), invoice_of(0), CLAIMANT, DEPOSIT));
		let id = begun(&ONE);
		// What they were vetted for must hold when they are drawn.
		set_credential(lapsed, SKILL, false);
		run_until(|| is_drawn(id, Side::Claimant));
		let seated: BTreeSet<_> = witnesses(id, Side::Claimant).into_iter().collect();
		assert_eq!(seated, experts(8)[6..].iter().copied().collect());
	});
}

#[test]
fn they_are_looked_for_in_as_many_steps_as_it_takes() {
	with_experts(12).build_and_execute(|| {
		let id = begun(&ONE);
		pass_without_hooks(2 * EPOCH);
		let order = foretell(Jury::witnesses_subject(SKILL, id, Side::Claimant), 12);
		// A step makes four attempts. The first, the sixth and the last may testify.
		let may = [order[0], order[5], order[11]];
		for who in order.iter().filter(|who| !may.contains(who)) {
			set_conflict(*who, RESPONDENT);
		}
		for seats in 1..=3 {
			assert!(!is_drawn(id, Side::Claimant));
			assert_ok!(advance(id));
			assert_eq!(witnesses(id, Side::Claimant), may[..seats]);
		}
		assert!(is_drawn(id, Side::Claimant));
		assert_eq!(record(id).queued_at, until(id));
	});
}

#[test]
fn whoever_is_drawn_first_may_testify_while_others_are_looked_for() {
	with_experts(12).build_and_execute(|| {
		let id = begun(&ONE);
		pass_without_hooks(2 * EPOCH);
		let order = foretell(Jury::witnesses_subject(SKILL, id, Side::Claimant), 12);
		for who in &order[1..] {
			set_conflict(*who, RESPONDENT);
		}
		assert_ok!(advance(id));
		assert_ok!(testify(order[0], id, Side::Claimant, false));
		assert!(matches!(stage(id), Some(Stage::Testimony { .. })));
		assert_eq!(record(id).queued_at, now() + 1);
		// Nobody else can be drawn: the step that finds it out goes on at once.
		assert_ok!(advance(id));
		assert_ok!(advance(id));
		assert!(matches!(stage(id), Some(Stage::Drawing { .. })));
		assert_eq!(witnesses(id, Side::Claimant), [order[0]]);
	});
}

#[test]
fn a_testimony_is_public() {
	with_experts(8).build_and_execute(|| {
		let id = called(AMOUNT, &BOTH);
		let who = witnesses(id, Side::Respondent)[1];
		let queued_at = record(id).queued_at;
		take_events();
		assert_ok!(testify(who, id, Side::Respondent, false));
		let side = Side::Respondent;
		assert_eq!(take_events(), [Event::Testified { case_id: id, side, who, reasonable: false }]);
		let said: Vec<_> =
			testimonies(id, side).into_iter().map(|witness| witness.reasonable).collect();
		assert_eq!(said, [None, Some(false), None]);
		assert_eq!(record(id).queued_at, queued_at);
		assert_noop!(testify(who, id, side, true), Error::<Test>::AlreadyTestified);
	});
}

#[test]
fn only_those_drawn_for_a_statement_testify_about_it() {
	with_experts(8).build_and_execute(|| {
		let id = called(AMOUNT, &BOTH);
		let who = witnesses(id, Side::Claimant)[0];
		assert_noop!(testify(who, id, Side::Respondent, true), Error::<Test>::NotAnEyewitness);
		let left: Vec<_> = experts(8)
			.into_iter()
			.filter(|who| BOTH.into_iter().all(|side| !witnesses(id, side).contains(who)))
			.collect();
		for who in left.into_iter().chain([CLAIMANT, FIRST_ARBITRATOR, FIRST_JUROR]) {
			assert_noop!(testify(who, id, Side::Claimant, true), Error::<Test>::NotAnEyewitness);
		}
		assert_noop!(testify(who, 7, Side::Claimant, true), Error::<Test>::CaseNotFound);
		assert_noop!(Jury::testify(RuntimeOrigin::root(), id, Side::Claimant, true), BadOrigin);
	});
}

#[test]
fn nobody_testifies_about_what_was_not_stated() {
	with_experts(8).build_and_execute(|| {
		let id = called(AMOUNT, &ONE);
		let who = witnesses(id, Side::Claimant)[0];
		assert_noop!(testify(who, id, Side::Respondent, true), Error::<Test>::NotAnEyewitness);
	});
}

#[test]
fn the_last_testimony_ends_the_stage() {
	with_experts(8).build_and_execute(|| {
		let id = called(AMOUNT, &BOTH);
		testify_all(id);
		// The duty itself is light: the queue goes on in the next block.
		assert!(matches!(stage(id), Some(Stage::Testimony { .. })));
		assert_eq!(record(id).queued_at, now() + 1);
		take_events();
		pass(1);
		let until = now() + DRAW_WINDOW;
		assert_eq!(take_events(), [Event::PanelCalled { case_id: id, round: 0, seats: 3, until }]);
		assert_eq!(stage(id), Some(Stage::Drawing { until }));
		// They stay bound to the case, and are not drawn from any more.
		assert_eq!(freezes(), 1);
		let who = witnesses(id, Side::Claimant)[0];
		assert_eq!(juror(who).load, 1);
		assert_noop!(testify(who, id, Side::Claimant, true), Error::<Test>::AlreadyTestified);
	});
}

#[test]
fn anybody_can_go_on_after_the_last_testimony() {
	with_experts(8).build_and_execute(|| {
		let id = called(AMOUNT, &ONE);
		testify_all(id);
		assert_ok!(advance(id));
		assert!(matches!(stage(id), Some(Stage::Drawing { .. })));
	});
}

#[test]
fn testimony_is_taken_up_to_the_last_block() {
	with_experts(8).build_and_execute(|| {
		let id = called(AMOUNT, &ONE);
		let [one, two, _] = witnesses(id, Side::Claimant)[..] else { panic!("three are drawn") };
		let is_duty = |who| Jury::is_duty_to_testify(&signed(who), id, Side::Claimant);
		let end = until(id);
		skip_to(end - 1);
		assert!(is_duty(one) && is_duty(two) && !is_duty(CLAIMANT));
		assert_noop!(advance(id), Error::<Test>::NotDue);
		assert_ok!(testify(one, id, Side::Claimant, true));
		assert!(!is_duty(one));
		skip_to(end);
		assert!(!is_duty(two));
		assert_noop!(testify(two, id, Side::Claimant, true), Error::<Test>::NotTestifying);
		assert_ok!(advance(id));
		assert!(matches!(stage(id), Some(Stage::Drawing { .. })));
		assert_eq!(witnesses(id, Side::Claimant), [one]);
	});
}

#[test]
fn whoever_is_silent_loses_the_seat_and_a_part_of_the_bond() {
	with_experts(8).build_and_execute(|| {
		let id = called(AMOUNT, &BOTH);
		let silent = witnesses(id, Side::Claimant)[0];
		for side in BOTH {
			for who in witnesses(id, side).into_iter().filter(|who| *who != silent) {
				assert_ok!(testify(who, id, side, true));
			}
		}
		run_to(until(id) - 1);
		take_events();
		pass(1);
		let strikes = 1;
		let told = take_events();
		assert_eq!(
			told[..3],
			[
				Event::BondSlashed {
					juror: silent,
					asset: talent_primitives::AssetKind::Native,
					from: silent,
					to: pot(),
					amount: SLASH,
				},
				Event::JurorStruck { juror: silent, case_id: id, strikes },
				Event::JurorOusted { juror: silent },
			]
		);
		assert!(matches!(told[3], Event::PanelCalled { .. }));
		assert_eq!((juror(silent).load, juror(silent).bond), (0, BOND - SLASH));
		assert_eq!(Jury::record(silent).silent, 1);
		assert!(!Involved::<Test>::contains_key(silent, id));
		// Nobody takes their place.
		assert_eq!(witnesses(id, Side::Claimant).len(), 2);
		assert_eq!(witnesses(id, Side::Respondent).len(), 3);
		silence();
		assert_all_funds_returned();
	});
}

#[test]
fn the_panel_comes_though_all_are_silent() {
	with_experts(8).build_and_execute(|| {
		let id = called(AMOUNT, &BOTH);
		run_to(until(id));
		assert!(matches!(stage(id), Some(Stage::Drawing { .. })));
		assert_eq!(record(id).witnesses().count(), 0);
		draw_panel(id);
		vote_all(id, &[30, 30, 30]);
		finish(id);
		assert_all_funds_returned();
		let silent = experts(8).into_iter().filter(|who| Jury::record(*who).silent == 1);
		assert_eq!(silent.count(), 6);
	});
}

#[test]
fn whoever_has_testified_is_paid_whatever_they_said() {
	with_experts(8).build_and_execute(|| {
		let id = called(AMOUNT, &ONE);
		let seated = witnesses(id, Side::Claimant);
		for (who, reasonable) in seated.iter().zip([true, false, true]) {
			assert_ok!(testify(*who, id, Side::Claimant, reasonable));
		}
		draw_panel(id);
		vote_all(id, &[30, 30, 30]);
		finish(id);
		for who in seated {
			assert_eq!(wealth(who), ENDOWMENT + EYEWITNESS_PAY);
			assert_eq!(Jury::record(who).testified, 1);
		}
		assert_all_funds_returned();
	});
}

#[test]
fn fewer_than_three_are_enough() {
	with_experts(2).build_and_execute(|| {
		let id = called(AMOUNT, &BOTH);
		// One after the other: none is left for the second.
		assert_eq!(witnesses(id, Side::Claimant).len(), 2);
		assert_eq!(witnesses(id, Side::Respondent).len(), 0);
		testify_all(id);
		pass(1);
		assert!(matches!(stage(id), Some(Stage::Drawing { .. })));
	});
}

#[test]
fn where_nobody_knows_the_skill_the_panel_comes_at_once() {
	with_experts(0).build_and_execute(|| {
		let id = begun(&BOTH);
		let end = until(id);
		run_until(|| matches!(stage(id), Some(Stage::Drawing { .. })));
		assert!(now() < end - TESTIMONY_WINDOW);
		assert_eq!(record(id).witnesses().count(), 0);
		silence();
		assert_all_funds_returned();
	});
}

#[test]
fn a_skill_that_there_never_was_is_nobodys() {
	with_experts(8).build_and_execute(|| {
		let id = organised(AMOUNT);
		assert_ok!(Jury::make_statement(signed(CLAIMANT), id, cid("statement"), NO_SKILL));
		silence();
		assert_all_funds_returned();
	});
}

#[test]
fn nobody_is_drawn_who_would_not_have_the_time() {
	with_experts(8).build_and_execute(|| {
		EndlessEpoch::set(false);
		let id = begun(&BOTH);
		EndlessEpoch::set(true);
		let draw_until = until(id) - TESTIMONY_WINDOW;
		run_to(draw_until - 1);
		assert_noop!(advance(id), Error::<Test>::NotDue);
		assert!(!is_drawn(id, Side::Claimant));
		pass(1);
		// Nobody is waited for, so there is no need to wait.
		assert!(matches!(stage(id), Some(Stage::Drawing { .. })));
		EndlessEpoch::set(false);
		silence();
		assert_all_funds_returned();
	});
}

#[test]
fn they_are_drawn_up_to_the_last_block_that_leaves_them_the_time() {
	for late in [false, true] {
		with_experts(8).build_and_execute(|| {
			let id = begun(&ONE);
			let draw_until = until(id) - TESTIMONY_WINDOW;
			skip_to(if late { draw_until } else { draw_until - 1 });
			assert_ok!(advance(id));
			assert_eq!(record(id).witnesses().count() > 0, !late);
			// An account that was drawn so far testifies; nobody else is drawn.
			let seated = record(id).witnesses().count();
			pass(2);
			assert_eq!(record(id).witnesses().count(), seated);
		});
	}
}

#[test]
fn a_pool_that_cannot_be_frozen_is_not_waited_for() {
	with_experts(8).build_and_execute(|| {
		let id = organised(AMOUNT);
		state(id, Side::Claimant);
		let subject = Jury::witnesses_subject(SKILL, id, Side::Claimant);
		assert_ok!(<Lots as Sortition<_, u64>>::freeze(subject));
		assert_ok!(Jury::call_eyewitnesses(signed(FIRST_ARBITRATOR), id, Side::Claimant));
		assert!(is_drawn(id, Side::Claimant));
		silence();
		assert_all_funds_returned();
		assert_eq!(rulings().len(), 1);
	});
}

#[test]
fn a_freeze_that_expires_is_not_waited_for() {
	with_experts(8).build_and_execute(|| {
		let id = organised(AMOUNT);
		state(id, Side::Claimant);
		pallet_sortition::CurrentParameters::<Test>::mutate(|p| p.freeze_lifetime = 3);
		assert_ok!(Jury::call_eyewitnesses(signed(FIRST_ARBITRATOR), id, Side::Claimant));
		pallet_sortition::CurrentParameters::<Test>::mutate(|p| p.freeze_lifetime = FREEZE_LIFE);
		run_until(|| matches!(stage(id), Some(Stage::Testimony { .. })));
		let end = until(id);
		run_until(|| matches!(stage(id), Some(Stage::Drawing { .. })));
		assert!(now() <= end - TESTIMONY_WINDOW);
		silence();
		assert_all_funds_returned();
	});
}

#[test]
fn a_silent_juror_elsewhere_who_is_out_can_still_be_drawn_for_nothing() {
	with_experts(3).build_and_execute(|| {
		let one = called(AMOUNT, &ONE);
		run_to(until(one));
		// All three were silent and are out.
		let other = open_between(OTHER_CLAIMANT, OTHER_RESPONDENT, AMOUNT);
		answer(other);
		run_until(|| arbitrator(other).is_some());
		assert_ok!(Jury::make_statement(signed(OTHER_CLAIMANT), other, cid("other"), SKILL));
		run_until(|| matches!(stage(other), Some(Stage::Drawing { .. })));
		assert_eq!(record(other).witnesses().count(), 0);
	});
}
