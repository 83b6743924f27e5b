// SPDX-License-Identifier: Apache-2.0

//! The respondent accepts the claim, denies it, or is silent.

use crate::{mock::*, Basis, Error, Event, Stage, State};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{traits::BadOrigin, DispatchResult, Perbill};
use talent_primitives::{CaseId, ContentId};

fn accept_claim(who: AccountId, id: CaseId) -> DispatchResult {
	Jury::accept_claim(signed(who), id)
}

fn counterclaim(who: AccountId, id: CaseId) -> DispatchResult {
	Jury::counterclaim(signed(who), id, cid("answer"))
}

/// A case that silence has given in to.
fn defaulted() -> CaseId {
	let id = open(AMOUNT);
	pass(ANSWER_WINDOW);
	assert!(matches!(stage(id), Some(Stage::Provisional { .. })));
	id
}

fn until(id: CaseId) -> u64 {
	match stage(id) {
		Some(Stage::Claimed { until } | Stage::Provisional { until }) => until,
		other => panic!("nobody can answer: {other:?}"),
	}
}

#[test]
fn accepting_gives_the_claimant_all_at_once() {
	ExtBuilder::default().build_and_execute(|| {
		let id = open(AMOUNT);
		take_events();
		assert_ok!(accept_claim(RESPONDENT, id));
		let (invoice, kept) = (invoice_of(id), Perbill::zero());
		assert_eq!(
			take_events(),
			[
				Event::ClaimAccepted { case_id: id },
				Event::CaseRuled { case_id: id, invoice, kept, basis: Basis::Acceptance },
				Event::DepositReturned { case_id: id, account: CLAIMANT, amount: DEPOSIT },
				Event::RulingExecuted { case_id: id, invoice, kept },
			]
		);
		assert_eq!(rulings(), [(id, invoice, kept)]);
		assert_eq!(wealth(CLAIMANT), ENDOWMENT);
		assert_all_funds_returned();
		assert_noop!(accept_claim(RESPONDENT, id), Error::<Test>::CaseNotFound);
	});
}

#[test]
fn a_counterclaim_begins_the_taking_of_evidence() {
	ExtBuilder::default().build_and_execute(|| {
		let id = open(AMOUNT);
		pass(3);
		take_events();
		assert_ok!(counterclaim(RESPONDENT, id));
		let until = now() + EVIDENCE_WINDOW;
		assert_eq!(
			take_events(),
			[Event::ClaimCountered { case_id: id, content: cid("answer"), until }]
		);
		let case = record(id);
		assert!(case.answered && !case.arbitrator_settled);
		assert_eq!(case.state, State::Evidence { since: now(), until });
		assert_eq!(freezes(), 1);
		// An arbitrator is drawn long before the time is over.
		assert!(case.queued_at < until);
	});
}

#[test]
fn a_counterclaim_takes_no_coins() {
	ExtBuilder::default().build_and_execute(|| {
		let id = open_between(CLAIMANT, POOR, AMOUNT);
		answer(id);
		assert_eq!((wealth(POOR), deposit_of(POOR)), (BTRST, 0));
	});
}

#[test]
fn can_be_given_up_to_the_last_block() {
	ExtBuilder::default().build_and_execute(|| {
		let (accepted, countered, late) = (open(AMOUNT), open(AMOUNT), open(AMOUNT));
		let until = until(late);
		skip_to(until - 1);
		assert_ok!(accept_claim(RESPONDENT, accepted));
		assert_ok!(counterclaim(RESPONDENT, countered));
		skip_to(until);
		// Nobody has told yet that it was silence, and still it was.
		assert_eq!(stage(late), Some(Stage::Due));
		assert_noop!(accept_claim(RESPONDENT, late), Error::<Test>::TooLateToAnswer);
		assert_noop!(counterclaim(RESPONDENT, late), Error::<Test>::TooLateToAnswer);
	});
}

#[test]
fn silence_is_a_provisional_ruling_for_the_claimant() {
	ExtBuilder::default().build_and_execute(|| {
		let id = open(AMOUNT);
		pass(ANSWER_WINDOW - 1);
		assert_noop!(advance(id), Error::<Test>::NotDue);
		take_events();
		pass(1);
		let (kept, until) = (Perbill::zero(), now() + APPEAL_WINDOW);
		let basis = Basis::Default;
		assert_eq!(
			take_events(),
			[Event::RulingMade { case_id: id, round: 0, kept, basis, votes: 0, until }]
		);
		assert_eq!(record(id).state, State::Provisional { kept, basis, until });
		assert!(!record(id).answered && record(id).first.is_none());
		assert_eq!(record(id).queued_at, until);
		assert_eq!(deposit_of(CLAIMANT), DEPOSIT);
	});
}

#[test]
fn anybody_can_say_that_it_was_silence() {
	ExtBuilder::default().build_and_execute(|| {
		let id = open(AMOUNT);
		skip_to(until(id));
		assert_ok!(advance(id));
		assert!(matches!(stage(id), Some(Stage::Provisional { .. })));
		assert_noop!(advance(id), Error::<Test>::NotDue);
	});
}

#[test]
fn a_default_that_nobody_opens_is_final() {
	ExtBuilder::default().build_and_execute(|| {
		let id = defaulted();
		take_events();
		pass(APPEAL_WINDOW - 1);
		assert_eq!(take_events(), []);
		pass(1);
		let (invoice, kept) = (invoice_of(id), Perbill::zero());
		assert_eq!(
			take_events(),
			[
				Event::CaseRuled { case_id: id, invoice, kept, basis: Basis::Default },
				Event::DepositReturned { case_id: id, account: CLAIMANT, amount: DEPOSIT },
				Event::RulingExecuted { case_id: id, invoice, kept },
			]
		);
		assert_eq!(rulings(), [(id, invoice, kept)]);
		assert_all_funds_returned();
	});
}

#[test]
fn a_default_can_be_opened_once() {
	ExtBuilder::default().build_and_execute(|| {
		let id = defaulted();
		pass(2);
		take_events();
		assert_ok!(counterclaim(RESPONDENT, id));
		let until = now() + EVIDENCE_WINDOW;
		assert_eq!(
			take_events(),
			[
				Event::DefaultOpened { case_id: id },
				Event::ClaimCountered { case_id: id, content: cid("answer"), until },
			]
		);
		assert_eq!(stage(id), Some(Stage::Evidence { until }));
		assert!(record(id).answered);
		assert_noop!(counterclaim(RESPONDENT, id), Error::<Test>::TooLateToAnswer);
		assert_noop!(accept_claim(RESPONDENT, id), Error::<Test>::TooLateToAnswer);
		// It goes on as if it had been answered in time.
		run_until(|| matches!(stage(id), Some(Stage::Committing { .. })));
		vote_all(id, &[70, 70, 70]);
		assert_noop!(counterclaim(RESPONDENT, id), Error::<Test>::TooLateToAnswer);
		assert_noop!(accept_claim(RESPONDENT, id), Error::<Test>::TooLateToAnswer);
		finish(id);
		assert_eq!(rulings(), [(id, invoice_of(id), percent(70))]);
	});
}

#[test]
fn a_default_can_be_opened_or_accepted_up_to_the_last_block() {
	ExtBuilder::default().build_and_execute(|| {
		let (countered, accepted, late) = (open(AMOUNT), open(AMOUNT), open(AMOUNT));
		pass(ANSWER_WINDOW);
		let until = until(late);
		skip_to(until - 1);
		assert_ok!(counterclaim(RESPONDENT, countered));
		assert_ok!(accept_claim(RESPONDENT, accepted));
		assert_eq!(rulings(), [(accepted, invoice_of(accepted), Perbill::zero())]);
		skip_to(until);
		assert_noop!(counterclaim(RESPONDENT, late), Error::<Test>::TooLateToAnswer);
		assert_noop!(accept_claim(RESPONDENT, late), Error::<Test>::TooLateToAnswer);
		assert_ok!(advance(late));
		assert_noop!(counterclaim(RESPONDENT, late), Error::<Test>::CaseNotFound);
	});
}

#[test]
fn only_the_respondent_answers() {
	ExtBuilder::default().build_and_execute(|| {
		let id = open(AMOUNT);
		for who in [CLAIMANT, STRANGER, BACKER] {
			assert_noop!(accept_claim(who, id), Error::<Test>::NotTheRespondent);
			assert_noop!(counterclaim(who, id), Error::<Test>::NotTheRespondent);
		}
		assert_noop!(accept_claim(RESPONDENT, 7), Error::<Test>::CaseNotFound);
		assert_noop!(counterclaim(RESPONDENT, 7), Error::<Test>::CaseNotFound);
		assert_noop!(Jury::accept_claim(RuntimeOrigin::root(), id), BadOrigin);
		assert_noop!(Jury::counterclaim(RuntimeOrigin::root(), id, cid("answer")), BadOrigin);
	});
}

#[test]
fn an_answer_says_something() {
	ExtBuilder::default().build_and_execute(|| {
		let id = open(AMOUNT);
		let empty = ContentId::default();
		assert_noop!(
			Jury::counterclaim(signed(RESPONDENT), id, empty),
			Error::<Test>::ContentMissing
		);
	});
}

#[test]
fn is_a_duty_as_long_as_it_would_succeed() {
	ExtBuilder::default().build_and_execute(|| {
		let id = open(AMOUNT);
		let accepts = |who, id| Jury::is_duty_to_accept_claim(&signed(who), id);
		let counters = |who, id| Jury::is_duty_to_counterclaim(&signed(who), id, &cid("answer"));
		assert!(accepts(RESPONDENT, id) && counters(RESPONDENT, id));
		assert!(!accepts(CLAIMANT, id) && !counters(CLAIMANT, id));
		assert!(!accepts(RESPONDENT, 7) && !counters(RESPONDENT, 7));
		assert!(!Jury::is_duty_to_accept_claim(&RuntimeOrigin::root(), id));
		let empty = ContentId::default();
		assert!(!Jury::is_duty_to_counterclaim(&signed(RESPONDENT), id, &empty));
		skip_to(until(id));
		assert!(!accepts(RESPONDENT, id) && !counters(RESPONDENT, id));
		assert_ok!(advance(id));
		assert!(accepts(RESPONDENT, id) && counters(RESPONDENT, id));
		answer(id);
		assert!(!accepts(RESPONDENT, id) && !counters(RESPONDENT, id));
	});
}

#[test]
fn a_ruling_of_a_panel_is_not_opened_by_an_answer() {
	ExtBuilder::default().build_and_execute(|| {
		let id = ruled(AMOUNT, &[0, 0, 0]);
		assert_noop!(counterclaim(RESPONDENT, id), Error::<Test>::TooLateToAnswer);
		assert_noop!(accept_claim(RESPONDENT, id), Error::<Test>::TooLateToAnswer);
	});
}
