// SPDX-License-Identifier: Apache-2.0

//! What the parties submit and state, and the arbitrator who organises it.

use crate::{
	mock::*, Assigned, Error, Event, Exhibit, Side, Stage, State, Statement, MAX_EXHIBITS_PER_SIDE,
};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{traits::BadOrigin, DispatchResult};
use talent_primitives::{CaseId, ContentId, Sortition};

const BOTH: [Side; 2] = [Side::Claimant, Side::Respondent];

fn submit(who: AccountId, id: CaseId, text: &str) -> DispatchResult {
	Jury::submit_evidence(signed(who), id, cid(text))
}

fn make(who: AccountId, id: CaseId) -> DispatchResult {
	Jury::make_statement(signed(who), id, cid("statement"), SKILL)
}

fn call(who: AccountId, id: CaseId, side: Side) -> DispatchResult {
	Jury::call_eyewitnesses(signed(who), id, side)
}

fn close(who: AccountId, id: CaseId) -> DispatchResult {
	Jury::close_evidence(signed(who), id)
}

fn until(id: CaseId) -> u64 {
	match record(id).state {
		State::Claimed { until } | State::Evidence { until, .. } => until,
		other => panic!("no evidence is taken: {other:?}"),
	}
}

fn is_called(id: CaseId, side: Side) -> bool {
	record(id).statements.of(side).as_ref().unwrap().called
}

mod exhibits {
	use super::*;

	#[test]
	fn are_kept_in_the_order_in_which_they_came() {
		ExtBuilder::default().build_and_execute(|| {
			let id = open(AMOUNT);
			take_events();
			assert_ok!(submit(CLAIMANT, id, "photo"));
			pass(2);
			answer(id);
			take_events();
			assert_ok!(submit(RESPONDENT, id, "mail"));
			let told = Event::EvidenceSubmitted {
				case_id: id,
				side: Side::Respondent,
				index: 1,
				content: cid("mail"),
			};
			assert_eq!(take_events(), [told]);
			let at = now();
			assert_eq!(
				Jury::evidence(id),
				[
					Exhibit { side: Side::Claimant, content: cid("photo"), at: at - 2 },
					Exhibit { side: Side::Respondent, content: cid("mail"), at },
				]
			);
		});
	}

	#[test]
	fn are_as_many_as_a_side_may_have_whatever_the_other_has() {
		ExtBuilder::default().build_and_execute(|| {
			let id = open(AMOUNT);
			for _ in 0..MAX_EXHIBITS_PER_SIDE {
				assert_ok!(submit(CLAIMANT, id, "more"));
			}
			assert_noop!(submit(CLAIMANT, id, "more"), Error::<Test>::MaxExhibitsExceeded);
			// A full log does not keep the respondent from answering.
			for _ in 0..MAX_EXHIBITS_PER_SIDE {
				assert_ok!(submit(RESPONDENT, id, "more"));
			}
			assert_noop!(submit(RESPONDENT, id, "more"), Error::<Test>::MaxExhibitsExceeded);
			answer(id);
			assert_noop!(submit(RESPONDENT, id, "more"), Error::<Test>::MaxExhibitsExceeded);
			assert_eq!(Jury::evidence(id).len(), 2 * MAX_EXHIBITS_PER_SIDE as usize);
		});
	}

	#[test]
	fn come_from_a_party_and_say_something() {
		ExtBuilder::default().build_and_execute(|| {
			let id = open(AMOUNT);
			assert_noop!(submit(STRANGER, id, "photo"), Error::<Test>::NotAParty);
			assert_noop!(submit(CLAIMANT, 7, "photo"), Error::<Test>::CaseNotFound);
			assert_noop!(submit(CLAIMANT, id, ""), Error::<Test>::ContentMissing);
			let root = RuntimeOrigin::root();
			assert_noop!(Jury::submit_evidence(root, id, cid("photo")), BadOrigin);
		});
	}

	#[test]
	fn are_taken_up_to_the_last_block() {
		ExtBuilder::default().build_and_execute(|| {
			let id = open(AMOUNT);
			let end = until(id);
			skip_to(end - 1);
			assert_ok!(submit(CLAIMANT, id, "photo"));
			skip_to(end);
			assert_noop!(submit(CLAIMANT, id, "photo"), Error::<Test>::NotTakingEvidence);
			// Nor are they while a default can be opened.
			assert_ok!(advance(id));
			assert_noop!(submit(CLAIMANT, id, "photo"), Error::<Test>::NotTakingEvidence);
			answer(id);
			let end = until(id);
			assert_ok!(submit(RESPONDENT, id, "mail"));
			skip_to(end - 1);
			assert_ok!(submit(RESPONDENT, id, "mail"));
			skip_to(end);
			assert_noop!(submit(RESPONDENT, id, "mail"), Error::<Test>::NotTakingEvidence);
			pass(1);
			assert!(matches!(stage(id), Some(Stage::Drawing { .. })));
			assert_noop!(submit(RESPONDENT, id, "mail"), Error::<Test>::NotTakingEvidence);
		});
	}

	#[test]
	fn are_part_of_the_answer_where_they_are_the_respondents() {
		ExtBuilder::default().build_and_execute(|| {
			let id = open(AMOUNT);
			let is_duty =
				|who, text: &str| Jury::is_duty_to_submit_evidence(&signed(who), id, &cid(text));
			assert!(is_duty(RESPONDENT, "mail"));
			assert!(!is_duty(CLAIMANT, "mail") && !is_duty(STRANGER, "mail"));
			assert!(!is_duty(RESPONDENT, ""));
			for _ in 0..MAX_EXHIBITS_PER_SIDE {
				assert_ok!(submit(RESPONDENT, id, "more"));
			}
			assert!(!is_duty(RESPONDENT, "mail"));
		});
	}

	#[test]
	fn go_with_the_case() {
		ExtBuilder::default().build_and_execute(|| {
			let id = open(AMOUNT);
			assert_ok!(submit(CLAIMANT, id, "photo"));
			assert_ok!(Jury::accept_claim(signed(RESPONDENT), id));
			assert_eq!(Jury::evidence(id), []);
		});
	}
}

mod statements {
	use super::*;

	#[test]
	fn are_made_once_by_each_side() {
		ExtBuilder::default().build_and_execute(|| {
			let id = answered(AMOUNT);
			take_events();
			assert_ok!(make(CLAIMANT, id));
			let side = Side::Claimant;
			let content = cid("statement");
			assert_eq!(
				take_events(),
				[Event::StatementMade {
					case_id: id,
					side,
					content: content.clone(),
					skill: SKILL
				}]
			);
			let made = Statement {
				content,
				skill: SKILL,
				called: false,
				drawn: false,
				witnesses: Default::default(),
			};
			assert_eq!(record(id).statements.claimant, Some(made));
			assert_noop!(make(CLAIMANT, id), Error::<Test>::StatementMade);
			assert_ok!(make(RESPONDENT, id));
			assert_noop!(make(RESPONDENT, id), Error::<Test>::StatementMade);
		});
	}

	#[test]
	fn come_from_a_party_and_say_something() {
		ExtBuilder::default().build_and_execute(|| {
			let id = answered(AMOUNT);
			assert_noop!(make(STRANGER, id), Error::<Test>::NotAParty);
			assert_noop!(make(CLAIMANT, 7), Error::<Test>::CaseNotFound);
			assert_noop!(
				Jury::make_statement(signed(CLAIMANT), id, ContentId::default(), SKILL),
				Error::<Test>::ContentMissing
			);
			assert_noop!(
				Jury::make_statement(RuntimeOrigin::root(), id, cid("statement"), SKILL),
				BadOrigin
			);
		});
	}

	#[test]
	fn are_taken_from_the_answer_to_the_last_block() {
		ExtBuilder::default().build_and_execute(|| {
			let id = open(AMOUNT);
			assert_noop!(make(CLAIMANT, id), Error::<Test>::NotTakingEvidence);
			answer(id);
			let end = until(id);
			skip_to(end - 1);
			assert_ok!(make(CLAIMANT, id));
			skip_to(end);
			assert_noop!(make(RESPONDENT, id), Error::<Test>::NotTakingEvidence);
			pass(1);
			assert_noop!(make(RESPONDENT, id), Error::<Test>::NotTakingEvidence);
		});
	}

	#[test]
	fn are_part_of_the_answer_where_they_are_the_respondents() {
		ExtBuilder::default().build_and_execute(|| {
			let id = answered(AMOUNT);
			let is_duty = |who, text: &str| {
				Jury::is_duty_to_make_statement(&signed(who), id, &cid(text), SKILL)
			};
			assert!(is_duty(RESPONDENT, "statement"));
			assert!(!is_duty(CLAIMANT, "statement") && !is_duty(RESPONDENT, ""));
			assert_ok!(make(RESPONDENT, id));
			assert!(!is_duty(RESPONDENT, "statement"));
		});
	}
}

mod arbitrators {
	use super::*;

	#[test]
	fn are_drawn_when_the_seed_is_known() {
		ExtBuilder::default().build_and_execute(|| {
			let id = answered(AMOUNT);
			assert_noop!(advance(id), Error::<Test>::NotDue);
			take_events();
			run_until(|| arbitrator(id).is_some());
			assert_eq!(
				take_events(),
				[Event::ArbitratorSeated { case_id: id, arbitrator: FIRST_ARBITRATOR }]
			);
			let case = record(id);
			assert_eq!(case.arbitrator, Some(Assigned { who: FIRST_ARBITRATOR, served: false }));
			assert!(case.arbitrator_settled);
			assert_eq!(case.queued_at, until(id));
			assert_eq!(Jury::arbitrator(FIRST_ARBITRATOR).unwrap().load, 1);
			// Nothing more is due before the end.
			assert_noop!(advance(id), Error::<Test>::NotDue);
		});
	}

	#[test]
	fn can_be_drawn_by_anybody() {
		ExtBuilder::default().build_and_execute(|| {
			let id = answered(AMOUNT);
			pass_without_hooks(2 * EPOCH);
			assert_ok!(advance(id));
			assert_eq!(arbitrator(id), Some(FIRST_ARBITRATOR));
		});
	}

	#[test]
	fn are_not_drawn_when_the_time_is_over() {
		ExtBuilder::default().build_and_execute(|| {
			let id = answered(AMOUNT);
			skip_to(until(id));
			take_events();
			assert_ok!(advance(id));
			assert_eq!(arbitrator(id), None);
			assert_eq!(take_events()[0], Event::EvidenceClosed { case_id: id });
			assert!(matches!(stage(id), Some(Stage::Drawing { .. })));
			// Their pool is not frozen for it any more.
			assert_eq!(freezes(), 1);
		});
	}

	#[test]
	fn of_whom_there_are_none_are_not_waited_for() {
		ExtBuilder::default().with_arbitrators(0).build_and_execute(|| {
			let id = answered(AMOUNT);
			let end = until(id);
			assert_ok!(make(CLAIMANT, id));
			pass(2 * EPOCH);
			assert!(record(id).arbitrator_settled);
			assert_eq!(record(id).queued_at, end);
			run_to(end - 1);
			take_events();
			pass(1);
			// What an arbitrator would have called is called by itself.
			assert!(has_event(Event::EyewitnessesCalled {
				case_id: id,
				side: Side::Claimant,
				skill: SKILL
			}));
			assert!(!take_events()
				.iter()
				.any(|event| matches!(event, Event::ArbitratorIdle { .. })));
			assert!(matches!(stage(id), Some(Stage::Testimony { .. })));
			silence();
			assert_all_funds_returned();
		});
	}

	#[test]
	fn who_have_ties_or_a_stake_are_passed_over() {
		ExtBuilder::default().with_arbitrators(3).build_and_execute(|| {
			let [one, two, three] = arbitrators(3)[..] else { panic!("there are three") };
			set_conflict(one, CLAIMANT);
			set_conflict(two, RESPONDENT);
			assert_ok!(Jury::back_claim(signed(three), invoice_of(0), CLAIMANT, DEPOSIT));
			let id = answered(AMOUNT);
			pass(3 * EPOCH);
			assert_eq!(arbitrator(id), None);
			assert!(record(id).arbitrator_settled);
			// A case between others takes any.
			let other = open_between(OTHER_CLAIMANT, OTHER_RESPONDENT, AMOUNT);
			answer(other);
			run_until(|| arbitrator(other).is_some());
		});
	}

	#[test]
	fn are_looked_for_in_as_many_steps_as_it_takes() {
		ExtBuilder::default().with_arbitrators(8).build_and_execute(|| {
			let id = answered(AMOUNT);
			pass_without_hooks(2 * EPOCH);
			let order = foretell(Jury::arbitrators_subject(id), 8);
			// A step makes four attempts.
			for who in &order[..7] {
				set_conflict(*who, CLAIMANT);
			}
			assert_ok!(advance(id));
			assert_eq!(arbitrator(id), None);
			assert!(!record(id).arbitrator_settled);
			assert_eq!(record(id).queued_at, now() + 1);
			pass(1);
			assert_eq!(arbitrator(id), Some(order[7]));
			assert_eq!(record(id).queued_at, until(id));
		});
	}

	#[test]
	fn who_were_dismissed_and_are_out_before_are_not_seen() {
		ExtBuilder::default().build_and_execute(|| {
			let id = open(AMOUNT);
			assert_ok!(Jury::dismiss_arbitrator(RuntimeOrigin::root(), FIRST_ARBITRATOR));
			answer(id);
			pass(2 * EPOCH);
			assert_eq!(arbitrator(id), None);
			assert!(record(id).arbitrator_settled);
		});
	}

	#[test]
	fn who_are_dismissed_after_the_freeze_serve_in_it() {
		ExtBuilder::default().build_and_execute(|| {
			let id = answered(AMOUNT);
			assert_ok!(Jury::dismiss_arbitrator(RuntimeOrigin::root(), FIRST_ARBITRATOR));
			run_until(|| arbitrator(id).is_some());
			assert_ok!(make(CLAIMANT, id));
			assert_ok!(call(FIRST_ARBITRATOR, id, Side::Claimant));
			// No case that is frozen later sees them.
			let late = open_between(OTHER_CLAIMANT, OTHER_RESPONDENT, AMOUNT);
			answer(late);
			pass(3 * EPOCH);
			assert_eq!(arbitrator(late), None);
			silence();
			assert_all_funds_returned();
			assert_eq!(Jury::arbitrator(FIRST_ARBITRATOR), None);
		});
	}

	#[test]
	fn whose_pool_cannot_be_frozen_are_not_waited_for() {
		ExtBuilder::default().build_and_execute(|| {
			let id = open(AMOUNT);
			assert_ok!(<Lots as Sortition<_, u64>>::freeze(Jury::arbitrators_subject(id)));
			answer(id);
			assert!(record(id).arbitrator_settled);
			assert_eq!(record(id).queued_at, until(id));
			silence();
			assert_all_funds_returned();
		});
	}

	#[test]
	fn whose_freeze_expires_are_not_waited_for() {
		ExtBuilder::default().build_and_execute(|| {
			let id = open(AMOUNT);
			EndlessEpoch::set(true);
			pallet_sortition::CurrentParameters::<Test>::mutate(|p| p.freeze_lifetime = 5);
			answer(id);
			let end = until(id);
			pass(8);
			assert_noop!(advance(id), Error::<Test>::NotDue);
			assert!(record(id).queued_at <= end);
			run_to(end);
			assert!(matches!(stage(id), Some(Stage::Drawing { .. })));
			assert_eq!(arbitrator(id), None);
			pallet_sortition::CurrentParameters::<Test>::mutate(|p| {
				p.freeze_lifetime = FREEZE_LIFE
			});
		});
	}

	#[test]
	fn who_are_late_because_the_seed_is_are_not_waited_for() {
		ExtBuilder::default().build_and_execute(|| {
			EndlessEpoch::set(true);
			let id = answered(AMOUNT);
			let end = until(id);
			run_to(end - 1);
			assert_noop!(advance(id), Error::<Test>::NotDue);
			pass(1);
			assert!(matches!(stage(id), Some(Stage::Drawing { .. })));
		});
	}

	#[test]
	fn who_do_nothing_are_remembered_for_it_and_not_paid() {
		ExtBuilder::default().with_experts(8).build_and_execute(|| {
			let id = organised(AMOUNT);
			assert_ok!(make(CLAIMANT, id));
			assert_ok!(make(RESPONDENT, id));
			run_to(until(id) - 1);
			take_events();
			pass(1);
			let until = now() + DRAW_WINDOW + TESTIMONY_WINDOW;
			let called = |side| Event::EyewitnessesCalled { case_id: id, side, skill: SKILL };
			assert_eq!(
				take_events(),
				[
					Event::ArbitratorIdle { case_id: id, arbitrator: FIRST_ARBITRATOR },
					called(Side::Claimant),
					called(Side::Respondent),
					Event::EvidenceClosed { case_id: id },
					Event::TestimonyBegun { case_id: id, until },
				]
			);
			assert_eq!(stage(id), Some(Stage::Testimony { until }));
			assert_eq!(Jury::record(FIRST_ARBITRATOR).silent, 1);
			assert_eq!(Jury::record(FIRST_ARBITRATOR).strikes, 0);
			silence();
			assert_eq!(wealth(FIRST_ARBITRATOR), ENDOWMENT);
			assert_eq!(Jury::record(FIRST_ARBITRATOR).organised, 0);
			assert_all_funds_returned();
		});
	}
}

mod calling {
	use super::*;

	#[test]
	fn puts_a_statement_to_eyewitnesses() {
		ExtBuilder::default().build_and_execute(|| {
			let id = organised(AMOUNT);
			assert_ok!(make(CLAIMANT, id));
			let (queued_at, before) = (record(id).queued_at, freezes());
			take_events();
			assert_ok!(call(FIRST_ARBITRATOR, id, Side::Claimant));
			assert_eq!(
				take_events(),
				[Event::EyewitnessesCalled { case_id: id, side: Side::Claimant, skill: SKILL }]
			);
			assert!(is_called(id, Side::Claimant));
			assert!(record(id).arbitrator.unwrap().served);
			assert_eq!(freezes(), before + 1);
			assert_eq!(record(id).queued_at, queued_at);
			assert_noop!(call(FIRST_ARBITRATOR, id, Side::Claimant), Error::<Test>::AlreadyCalled);
		});
	}

	#[test]
	fn is_for_the_arbitrator_alone() {
		ExtBuilder::default().with_arbitrators(2).build_and_execute(|| {
			let id = answered(AMOUNT);
			assert_ok!(make(CLAIMANT, id));
			// Nobody was drawn yet.
			for who in [91, 92, CLAIMANT] {
				assert_noop!(call(who, id, Side::Claimant), Error::<Test>::NotTheArbitrator);
			}
			run_until(|| arbitrator(id).is_some());
			let drawn = arbitrator(id).unwrap();
			let other = arbitrators(2).into_iter().find(|who| *who != drawn).unwrap();
			for who in [other, CLAIMANT, RESPONDENT, STRANGER] {
				assert_noop!(call(who, id, Side::Claimant), Error::<Test>::NotTheArbitrator);
				assert_noop!(close(who, id), Error::<Test>::NotTheArbitrator);
			}
			assert_noop!(call(drawn, 7, Side::Claimant), Error::<Test>::CaseNotFound);
			assert_noop!(close(drawn, 7), Error::<Test>::CaseNotFound);
			let root = RuntimeOrigin::root;
			assert_noop!(Jury::call_eyewitnesses(root(), id, Side::Claimant), BadOrigin);
			assert_noop!(Jury::close_evidence(root(), id), BadOrigin);
			assert_noop!(call(drawn, id, Side::Respondent), Error::<Test>::StatementNotFound);
			assert_ok!(call(drawn, id, Side::Claimant));
		});
	}

	#[test]
	fn is_possible_up_to_the_last_block() {
		ExtBuilder::default().build_and_execute(|| {
			let id = organised(AMOUNT);
			assert_ok!(make(CLAIMANT, id));
			assert_ok!(make(RESPONDENT, id));
			let end = until(id);
			skip_to(end - 1);
			assert_ok!(call(FIRST_ARBITRATOR, id, Side::Claimant));
			skip_to(end);
			assert_noop!(
				call(FIRST_ARBITRATOR, id, Side::Respondent),
				Error::<Test>::NotTakingEvidence
			);
			assert_noop!(close(FIRST_ARBITRATOR, id), Error::<Test>::NotTakingEvidence);
		});
	}

	#[test]
	fn is_done_by_itself_for_what_an_arbitrator_who_serves_does_not_call() {
		ExtBuilder::default().with_experts(8).build_and_execute(|| {
			let id = organised(AMOUNT);
			assert_ok!(make(CLAIMANT, id));
			assert_ok!(call(FIRST_ARBITRATOR, id, Side::Claimant));
			skip_to(until(id) - 1);
			assert_ok!(make(RESPONDENT, id));
			take_events();
			pass(1);
			assert!(!has_event(Event::ArbitratorIdle {
				case_id: id,
				arbitrator: FIRST_ARBITRATOR
			}));
			assert!(is_called(id, Side::Claimant) && is_called(id, Side::Respondent));
			silence();
			assert_all_funds_returned();
			assert_eq!(wealth(FIRST_ARBITRATOR), ENDOWMENT + ARBITRATOR_PAY);
		});
	}

	#[test]
	fn is_done_by_itself_for_a_statement_of_the_last_block_where_nobody_serves() {
		ExtBuilder::default().with_experts(8).build_and_execute(|| {
			let id = organised(AMOUNT);
			skip_to(until(id) - 1);
			assert_ok!(make(RESPONDENT, id));
			pass(1);
			assert!(is_called(id, Side::Respondent));
			assert!(matches!(stage(id), Some(Stage::Testimony { .. })));
			run_until(|| !witnesses(id, Side::Respondent).is_empty());
		});
	}

	#[test]
	fn is_a_duty_as_long_as_it_would_succeed() {
		ExtBuilder::default().build_and_execute(|| {
			let id = organised(AMOUNT);
			let is_duty = |who, side| Jury::is_duty_to_call_eyewitnesses(&signed(who), id, side);
			assert!(!is_duty(FIRST_ARBITRATOR, Side::Claimant));
			assert_ok!(make(CLAIMANT, id));
			assert!(is_duty(FIRST_ARBITRATOR, Side::Claimant));
			assert!(!is_duty(CLAIMANT, Side::Claimant));
			assert_ok!(call(FIRST_ARBITRATOR, id, Side::Claimant));
			assert!(!is_duty(FIRST_ARBITRATOR, Side::Claimant));
		});
	}
}

mod closing {
	use super::*;

	fn half(id: CaseId) -> u64 {
		until(id) - EVIDENCE_WINDOW / 2
	}

	#[test]
	fn is_possible_once_half_of_the_time_is_over() {
		ExtBuilder::default().build_and_execute(|| {
			let id = organised(AMOUNT);
			let is_duty = || Jury::is_duty_to_close_evidence(&signed(FIRST_ARBITRATOR), id);
			run_to(half(id) - 1);
			assert!(!is_duty());
			assert_noop!(close(FIRST_ARBITRATOR, id), Error::<Test>::TooEarlyToClose);
			pass(1);
			assert!(is_duty());
			take_events();
			assert_ok!(close(FIRST_ARBITRATOR, id));
			let until = now() + DRAW_WINDOW;
			assert_eq!(
				take_events(),
				[
					Event::EvidenceClosed { case_id: id },
					Event::PanelCalled { case_id: id, round: 0, seats: 3, until },
				]
			);
			assert_eq!(stage(id), Some(Stage::Drawing { until }));
			assert!(record(id).arbitrator.unwrap().served);
			assert!(!is_duty());
			assert_noop!(close(FIRST_ARBITRATOR, id), Error::<Test>::NotTakingEvidence);
		});
	}

	#[test]
	fn of_an_odd_time_waits_for_the_longer_half() {
		let odd = |p: &mut crate::Parameters<u64>| p.evidence_window = 21;
		ExtBuilder::default().with_parameters(odd).build_and_execute(|| {
			let id = organised(AMOUNT);
			let since = until(id) - 21;
			run_to(since + 10);
			assert_noop!(close(FIRST_ARBITRATOR, id), Error::<Test>::TooEarlyToClose);
			pass(1);
			assert_ok!(close(FIRST_ARBITRATOR, id));
		});
	}

	#[test]
	fn is_possible_up_to_the_last_block() {
		ExtBuilder::default().build_and_execute(|| {
			let id = organised(AMOUNT);
			skip_to(until(id) - 1);
			assert_ok!(close(FIRST_ARBITRATOR, id));
			assert!(matches!(stage(id), Some(Stage::Drawing { .. })));
		});
	}

	#[test]
	fn puts_what_was_not_called_to_eyewitnesses_and_begins_testimony() {
		ExtBuilder::default().with_experts(8).build_and_execute(|| {
			let id = organised(AMOUNT);
			for side in BOTH {
				state(id, side);
			}
			assert_ok!(call(FIRST_ARBITRATOR, id, Side::Respondent));
			run_to(half(id));
			take_events();
			assert_ok!(close(FIRST_ARBITRATOR, id));
			let until = now() + DRAW_WINDOW + TESTIMONY_WINDOW;
			assert_eq!(
				take_events(),
				[
					Event::EyewitnessesCalled { case_id: id, side: Side::Claimant, skill: SKILL },
					Event::EvidenceClosed { case_id: id },
					Event::TestimonyBegun { case_id: id, until },
				]
			);
			assert!(is_called(id, Side::Claimant));
			assert_eq!(stage(id), Some(Stage::Testimony { until }));
			silence();
			assert_all_funds_returned();
		});
	}

	#[test]
	fn is_service_enough_to_be_paid() {
		ExtBuilder::default().build_and_execute(|| {
			let id = ruled(AMOUNT, &[10, 10, 10]);
			finish(id);
			assert_eq!(wealth(FIRST_ARBITRATOR), ENDOWMENT + ARBITRATOR_PAY);
			assert_eq!(Jury::record(FIRST_ARBITRATOR).organised, 1);
			assert_eq!(Jury::record(FIRST_ARBITRATOR).silent, 0);
		});
	}
}
