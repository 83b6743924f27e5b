// SPDX-License-Identifier: Apache-2.0

//! A ruling is executed once, sooner or later, and nobody waits for it but who executes it.

use crate::{mock::*, DueItem, Error, Event, Side, Stage, State};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use talent_primitives::CaseId;

const KEPT: u32 = 80;

/// A case whose ruling is final and cannot be executed.
fn not_executed(how: Execution) -> CaseId {
	let id = ruled(AMOUNT, &[KEPT; 3]);
	Rulings::set(how);
	pass(APPEAL_WINDOW - 1);
	take_events();
	pass(1);
	assert_eq!(stage(id), Some(Stage::Ruled));
	id
}

#[test]
fn a_ruling_is_told_once() {
	ExtBuilder::default().build_and_execute(|| {
		let id = ruled(AMOUNT, &[KEPT; 3]);
		take_events();
		finish(id);
		assert_eq!(Attempts::get(), 1);
		assert_eq!(rulings(), [(id, invoice_of(id), percent(KEPT))]);
		let (case_id, invoice, kept) = (id, invoice_of(id), percent(KEPT));
		assert_eq!(take_events().last(), Some(&Event::RulingExecuted { case_id, invoice, kept }));
		assert_noop!(advance(id), Error::<Test>::CaseNotFound);
		let item = DueItem::Case(id);
		assert_noop!(Jury::process_due(signed(STRANGER), item), Error::<Test>::CaseNotFound);
		silence();
		assert_eq!(Attempts::get(), 1);
	});
}

#[test]
fn a_ruling_that_cannot_be_executed_stands_and_everybody_is_paid() {
	ExtBuilder::default().build_and_execute(|| {
		let id = not_executed(Execution::Fails);
		let retry_at = now() + RETRY_PERIOD;
		let (case_id, invoice, kept) = (id, invoice_of(id), percent(KEPT));
		// What is said besides is not stored.
		let error = DispatchError::Other("");
		let told = take_events();
		assert_eq!(
			told.last(),
			Some(&Event::RulingNotExecuted { case_id, invoice, kept, retry_at, error })
		);
		assert_eq!(record(id).state, State::Ruled { kept, retry_at });
		assert_eq!(rulings(), []);
		// Nothing of the deposits, the pay and the seats waits for it.
		assert_eq!(deposit_of(CLAIMANT), 0);
		assert_eq!(wealth(FIRST_ARBITRATOR), ENDOWMENT + ARBITRATOR_PAY);
		let paid = jurors(12).into_iter().filter(|who| wealth(*who) > ENDOWMENT).count();
		assert_eq!(paid, 3);
		assert!(jurors(12).into_iter().all(|who| juror(who).load == 0));
		assert_eq!(freezes(), 0);
		// The parties are bound until it is.
		assert!(crate::Involved::<Test>::contains_key(CLAIMANT, id));
		assert_eq!(open_items(CLAIMANT), [Item::CaseAsClaimant(id)]);
		assert_eq!(open_items(RESPONDENT), [Item::CaseAsRespondent(id)]);
		Rulings::set(Execution::Works);
		pass(RETRY_PERIOD);
		assert_eq!(rulings(), [(id, invoice_of(id), kept)]);
		assert_eq!((open_items(CLAIMANT), open_items(RESPONDENT)), (vec![], vec![]));
		assert_all_funds_returned();
	});
}

/// The ruling handler cannot have a ruling executed again while it runs.
#[test]
fn a_ruling_is_executed_once_even_if_it_is_asked_for_meanwhile() {
	for first in [Execution::AsksAgain, Execution::Fails] {
		ExtBuilder::default().build_and_execute(|| {
			let id = ruled(AMOUNT, &[KEPT; 3]);
			Rulings::set(first);
			finish(id);
			Rulings::set(Execution::AsksAgain);
			pass(RETRY_PERIOD);
			assert_eq!(rulings(), [(id, invoice_of(id), percent(KEPT))]);
			let paid = jurors(12).into_iter().filter(|who| wealth(*who) > ENDOWMENT);
			assert!(paid.into_iter().all(|who| wealth(who) - ENDOWMENT == 30 * BTRST));
			assert_all_funds_returned();
		});
	}
}

#[test]
fn half_a_ruling_is_rolled_back() {
	ExtBuilder::default().build_and_execute(|| {
		let id = not_executed(Execution::FailsHalfWay);
		assert_eq!(Attempts::get(), 1);
		assert!(!has_half_a_ruling());
		// All that is stored of the case is still there.
		assert_eq!(Jury::case_about(invoice_of(id)), Some(id));
		assert_ok!(advance(id));
		assert_eq!(Attempts::get(), 2);
		assert!(!has_half_a_ruling());
		assert_consistent();
	});
}

#[test]
fn it_is_tried_again_by_itself_for_ever() {
	ExtBuilder::default().build_and_execute(|| {
		let id = not_executed(Execution::Fails);
		let wealth_before: Vec<_> = everybody().map(wealth).collect();
		for attempt in 2..10 {
			pass(RETRY_PERIOD - 1);
			assert_eq!(Attempts::get(), attempt - 1);
			pass(1);
			assert_eq!(Attempts::get(), attempt);
			assert_eq!(stage(id), Some(Stage::Ruled));
			assert_consistent();
		}
		// Nobody is paid, and nothing is taken, twice.
		assert_eq!(everybody().map(wealth).collect::<Vec<_>>(), wealth_before);
		assert_eq!(crate::StuckItems::<Test>::iter().count(), 0);
		Rulings::set(Execution::Works);
		pass(RETRY_PERIOD);
		assert_eq!(rulings().len(), 1);
		assert_all_funds_returned();
	});
}

#[test]
fn anybody_can_try_again_at_once() {
	ExtBuilder::default().build_and_execute(|| {
		let id = not_executed(Execution::Fails);
		assert_ok!(advance(id));
		assert_ok!(advance(id));
		assert_eq!(Attempts::get(), 3);
		Rulings::set(Execution::Works);
		assert_ok!(advance(id));
		assert_eq!(rulings().len(), 1);
		assert_noop!(advance(id), Error::<Test>::CaseNotFound);
		pass(2 * RETRY_PERIOD);
		assert_eq!((Attempts::get(), rulings().len()), (4, 1));
	});
}

#[test]
fn how_long_it_waits_is_as_governance_says_now() {
	ExtBuilder::default().build_and_execute(|| {
		let id = not_executed(Execution::Fails);
		assert_ok!(set_parameters(|p| p.retry_period = 5));
		assert_ok!(advance(id));
		assert_eq!(record(id).state, State::Ruled { kept: percent(KEPT), retry_at: now() + 5 });
		pass(5);
		assert_eq!(Attempts::get(), 3);
	});
}

#[test]
fn nothing_else_can_be_done_about_a_final_ruling() {
	ExtBuilder::default().build_and_execute(|| {
		let id = not_executed(Execution::Fails);
		let claimant = || signed(CLAIMANT);
		let respondent = || signed(RESPONDENT);
		assert_noop!(Jury::accept_claim(respondent(), id), Error::<Test>::TooLateToAnswer);
		assert_noop!(
			Jury::counterclaim(respondent(), id, cid("answer")),
			Error::<Test>::TooLateToAnswer
		);
		assert_noop!(
			Jury::offer_settlement(claimant(), id, percent(1)),
			Error::<Test>::TooLateToSettle
		);
		assert_noop!(
			Jury::accept_settlement(claimant(), id, percent(1)),
			Error::<Test>::TooLateToSettle
		);
		assert_noop!(appeal(CLAIMANT, id, Side::Claimant), Error::<Test>::NotProvisional);
		for who in jurors(12) {
			assert_noop!(try_reveal(who, id, KEPT), Error::<Test>::NotSeated);
		}
		// The invoice has its case until it is over.
		let again = talent_primitives::NewCase { invoice: invoice_of(id), ..new_case(AMOUNT) };
		assert_noop!(try_open(again), Error::<Test>::AlreadyInCase);
	});
}

/// Whatever ends a case, it is executed at once where it can be, and else later.
#[test]
fn every_end_is_retried() {
	let ends: [fn() -> CaseId; 5] = [
		|| {
			let id = open(AMOUNT);
			assert_ok!(Jury::accept_claim(signed(RESPONDENT), id));
			id
		},
		|| {
			let id = open(AMOUNT);
			offer(id, Side::Claimant, 33);
			assert_ok!(accept(id, Side::Respondent, 33));
			id
		},
		|| {
			let id = open(AMOUNT);
			pass(ANSWER_WINDOW + APPEAL_WINDOW);
			id
		},
		|| {
			let id = ruled(AMOUNT, &[10; 3]);
			finish(id);
			id
		},
		|| {
			let id = appealed(AMOUNT, &[10; 3], Side::Respondent);
			vote_all(id, &[20; 7]);
			id
		},
	];
	for end in ends {
		ExtBuilder::default().build_and_execute(|| {
			Rulings::set(Execution::FailsHalfWay);
			let id = end();
			assert_eq!((Attempts::get(), stage(id)), (1, Some(Stage::Ruled)));
			assert_eq!(deposit_of(CLAIMANT) + deposit_of(RESPONDENT), 0);
			assert_consistent();
			Rulings::set(Execution::Works);
			pass(RETRY_PERIOD);
			assert_eq!((Attempts::get(), rulings().len()), (2, 1));
			assert_all_funds_returned();
		});
	}
}

#[test]
fn a_ruling_that_fails_holds_no_other_up() {
	ExtBuilder::default().build_and_execute(|| {
		let stuck = not_executed(Execution::Fails);
		Rulings::set(Execution::Works);
		let other = open_between(OTHER_CLAIMANT, OTHER_RESPONDENT, AMOUNT);
		assert_ok!(Jury::accept_claim(signed(OTHER_RESPONDENT), other));
		assert_eq!(rulings(), [(other, invoice_of(other), percent(0))]);
		assert_eq!(stage(stuck), Some(Stage::Ruled));
	});
}

fn everybody() -> impl Iterator<Item = AccountId> {
	let parties = [CLAIMANT, RESPONDENT, BACKER, STRANGER, TREASURY, pot(), FIRST_ARBITRATOR];
	parties.into_iter().chain(jurors(12))
}
