// SPDX-License-Identifier: Apache-2.0

//! Both agree, at any time before the ruling is final.

use crate::{mock::*, Basis, Error, Event, Side, Sides, Stage, State};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::traits::BadOrigin;
use talent_primitives::CaseId;

#[test]
fn an_offer_is_public_and_replaces_the_last() {
	ExtBuilder::default().build_and_execute(|| {
		let id = open(AMOUNT);
		take_events();
		offer(id, Side::Claimant, 20);
		offer(id, Side::Respondent, 90);
		offer(id, Side::Claimant, 30);
		let told = |side, kept| Event::SettlementOffered { case_id: id, side, kept: percent(kept) };
		assert_eq!(
			take_events(),
			[told(Side::Claimant, 20), told(Side::Respondent, 90), told(Side::Claimant, 30)]
		);
		let offers = Sides { claimant: Some(percent(30)), respondent: Some(percent(90)) };
		assert_eq!(record(id).offers, offers);
		assert_noop!(accept(id, Side::Respondent, 20), Error::<Test>::OfferMismatch);
		assert_ok!(accept(id, Side::Respondent, 30));
	});
}

#[test]
fn accepting_ends_the_case_at_once() {
	ExtBuilder::default().build_and_execute(|| {
		let id = open(AMOUNT);
		offer(id, Side::Claimant, 40);
		take_events();
		assert_ok!(accept(id, Side::Respondent, 40));
		let (invoice, kept) = (invoice_of(id), percent(40));
		assert_eq!(
			take_events(),
			[
				Event::SettlementAccepted { case_id: id, kept },
				Event::CaseRuled { case_id: id, invoice, kept, basis: Basis::Settlement },
				Event::DepositReturned { case_id: id, account: CLAIMANT, amount: DEPOSIT },
				Event::RulingExecuted { case_id: id, invoice, kept },
			]
		);
		assert_eq!(rulings(), [(id, invoice, kept)]);
		// Nobody has served and nobody has lost.
		assert_eq!(wealth(CLAIMANT), ENDOWMENT);
		assert_all_funds_returned();
	});
}

#[test]
fn either_side_may_accept_and_nobody_their_own_offer() {
	ExtBuilder::default().build_and_execute(|| {
		let id = open(AMOUNT);
		assert_noop!(accept(id, Side::Claimant, 40), Error::<Test>::NoOffer);
		offer(id, Side::Respondent, 40);
		assert_noop!(accept(id, Side::Respondent, 40), Error::<Test>::NoOffer);
		assert_noop!(accept(id, Side::Claimant, 41), Error::<Test>::OfferMismatch);
		assert_noop!(accept(id, Side::Claimant, 39), Error::<Test>::OfferMismatch);
		assert_ok!(accept(id, Side::Claimant, 40));
	});
}

#[test]
fn only_the_parties_settle() {
	ExtBuilder::default().build_and_execute(|| {
		let id = open(AMOUNT);
		offer(id, Side::Claimant, 40);
		for who in [STRANGER, BACKER, FIRST_JUROR] {
			assert_noop!(
				Jury::offer_settlement(signed(who), id, percent(1)),
				Error::<Test>::NotAParty
			);
			assert_noop!(
				Jury::accept_settlement(signed(who), id, percent(40)),
				Error::<Test>::NotAParty
			);
		}
		let none = 7;
		assert_noop!(
			Jury::offer_settlement(signed(CLAIMANT), none, percent(1)),
			Error::<Test>::CaseNotFound
		);
		assert_noop!(
			Jury::accept_settlement(signed(CLAIMANT), none, percent(1)),
			Error::<Test>::CaseNotFound
		);
		let root = RuntimeOrigin::root;
		assert_noop!(Jury::offer_settlement(root(), id, percent(1)), BadOrigin);
		assert_noop!(Jury::accept_settlement(root(), id, percent(1)), BadOrigin);
	});
}

/// What leads a case to where it can be settled.
type Course = (&'static str, fn() -> CaseId);

const COURSES: [Course; 12] = [
	("claimed", || open(AMOUNT)),
	("claimed, and it is too late to answer", || {
		let id = open(AMOUNT);
		pass_without_hooks(ANSWER_WINDOW);
		assert_eq!(stage(id), Some(Stage::Due));
		id
	}),
	("default", || {
		let id = open(AMOUNT);
		pass(ANSWER_WINDOW);
		assert!(matches!(record(id).state, State::Provisional { basis: Basis::Default, .. }));
		id
	}),
	("evidence", || answered(AMOUNT)),
	("evidence with an arbitrator who has called eyewitnesses", || {
		let id = organised(AMOUNT);
		state(id, Side::Claimant);
		let arbitrator = arbitrator(id).unwrap();
		assert_ok!(Jury::call_eyewitnesses(signed(arbitrator), id, Side::Claimant));
		id
	}),
	("testimony", || {
		let id = called(AMOUNT, &[Side::Claimant, Side::Respondent]);
		let who = witnesses(id, Side::Respondent)[0];
		assert_ok!(testify(who, id, Side::Respondent, false));
		id
	}),
	("drawing", || {
		let id = answered(AMOUNT);
		pass(EVIDENCE_WINDOW);
		assert!(matches!(stage(id), Some(Stage::Drawing { .. })));
		id
	}),
	("committing", || {
		let id = drawn(AMOUNT);
		commit_all(id, &[50]);
		id
	}),
	("revealing", || {
		let id = committed(AMOUNT, &[10, 20, 30]);
		reveal_all(id, &[10]);
		id
	}),
	("all is revealed, and nobody has said so", || {
		let id = committed(AMOUNT, &[10, 20, 30]);
		reveal_all(id, &[10, 20, 30]);
		assert_eq!(stage(id), Some(Stage::Due));
		id
	}),
	("provisional", || ruled(AMOUNT, &[10, 20, 30])),
	("appealed", || {
		let id = appealed(AMOUNT, &[10, 20, 30], Side::Respondent);
		commit_all(id, &[10, 20, 30]);
		id
	}),
];

#[test]
fn is_possible_wherever_the_case_is_and_leaves_nothing_behind() {
	for (course, lead) in COURSES {
		for side in [Side::Claimant, Side::Respondent] {
			ExtBuilder::default().with_experts(8).build_and_execute(|| {
				let id = lead();
				offer(id, side, 35);
				assert!(Jury::is_duty_to_accept_settlement(
					&signed(party(id, side.other())),
					id,
					percent(35)
				));
				assert_ok!(accept(id, side.other(), 35));
				assert_eq!(rulings(), [(id, invoice_of(id), percent(35))], "{course}");
				assert_all_funds_returned();
			});
		}
	}
}

#[test]
fn is_possible_up_to_the_last_block_before_the_ruling_is_final() {
	ExtBuilder::default().build_and_execute(|| {
		let id = ruled(AMOUNT, &[10, 20, 30]);
		let Some(Stage::Provisional { until }) = stage(id) else { panic!("no ruling") };
		offer(id, Side::Claimant, 25);
		skip_to(until - 1);
		offer(id, Side::Respondent, 30);
		assert!(Jury::is_duty_to_accept_settlement(&signed(RESPONDENT), id, percent(25)));
		skip_to(until);
		// Nobody has told yet that the ruling is final, and still it is.
		assert_eq!(stage(id), Some(Stage::Due));
		assert!(!Jury::is_duty_to_accept_settlement(&signed(RESPONDENT), id, percent(25)));
		assert_noop!(accept(id, Side::Respondent, 25), Error::<Test>::TooLateToSettle);
		assert_noop!(
			Jury::offer_settlement(signed(CLAIMANT), id, percent(1)),
			Error::<Test>::TooLateToSettle
		);
	});
}

#[test]
fn is_accepted_in_the_last_block_before_the_ruling_is_final() {
	ExtBuilder::default().build_and_execute(|| {
		let id = ruled(AMOUNT, &[10, 20, 30]);
		let Some(Stage::Provisional { until }) = stage(id) else { panic!("no ruling") };
		offer(id, Side::Claimant, 25);
		skip_to(until - 1);
		assert_ok!(accept(id, Side::Respondent, 25));
		assert_eq!(rulings(), [(id, invoice_of(id), percent(25))]);
		assert_all_funds_returned();
	});
}

#[test]
fn a_ruling_that_could_not_be_executed_is_final_all_the_same() {
	ExtBuilder::default().build_and_execute(|| {
		Rulings::set(Execution::Fails);
		let id = ruled(AMOUNT, &[10, 20, 30]);
		offer(id, Side::Claimant, 25);
		finish(id);
		assert_eq!(stage(id), Some(Stage::Ruled));
		assert_noop!(accept(id, Side::Respondent, 25), Error::<Test>::TooLateToSettle);
		assert_noop!(
			Jury::offer_settlement(signed(RESPONDENT), id, percent(1)),
			Error::<Test>::TooLateToSettle
		);
	});
}

#[test]
fn an_offer_that_is_not_accepted_binds_nobody() {
	ExtBuilder::default().build_and_execute(|| {
		let id = drawn(AMOUNT);
		offer(id, Side::Claimant, 50);
		offer(id, Side::Respondent, 60);
		vote_all(id, &[0, 0, 0]);
		finish(id);
		assert_eq!(rulings(), [(id, invoice_of(id), percent(0))]);
	});
}

#[test]
fn an_offer_leaves_the_queue_as_it_is() {
	ExtBuilder::default().build_and_execute(|| {
		let id = open(AMOUNT);
		let queued_at = record(id).queued_at;
		pass(3);
		offer(id, Side::Claimant, 50);
		assert_eq!(record(id).queued_at, queued_at);
	});
}
