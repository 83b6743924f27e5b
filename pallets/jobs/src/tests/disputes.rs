// SPDX-License-Identifier: Apache-2.0

//! Disputes and rulings.

use crate::{mock::*, Claim, DueItem, Error, Event, InvoiceState};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{DispatchError, Perbill};
use talent_primitives::{NewCase, RulingHandler};

#[test]
fn without_a_jury_a_dispute_fails_whole() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(fixed(&[1_000]));
		let invoice = bill(contract, milestone(0));
		for claim in [Claim::Reduced { to: 400 }, Claim::Cancelled] {
			assert_noop!(
				Jobs::dispute_invoice(signed(CLIENT), invoice, claim),
				DispatchError::Unavailable
			);
		}
	});
}

#[test]
fn what_is_conceded_is_paid_at_once_and_the_rest_becomes_a_case() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(fixed(&[1_000]));
		let invoice = bill(contract, milestone(0));
		System::reset_events();
		let case_id = dispute(invoice, Claim::Reduced { to: 400 });
		assert_eq!(native(TALENT), TALENT_FUNDS + 400);
		assert_eq!(native(FEE_POT), ED + 40);
		assert_eq!(
			Cases::get(),
			vec![NewCase {
				invoice,
				claimant: CLIENT,
				respondent: TALENT,
				asset: NATIVE,
				amount: 600
			}]
		);
		System::assert_last_event(
			Event::InvoiceDisputed { invoice, case_id, conceded: 400, disputed: 600 }.into(),
		);
		assert_eq!(self::invoice(invoice).state, InvoiceState::Disputed { case_id });
		assert_eq!(crate::mock::contract(contract).escrow, 660);
	});
}

#[test]
fn dispute_fails_for_others_too_late_and_for_all_of_it() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(fixed(&[1_000]));
		let invoice = bill(contract, milestone(0));
		let dispute = |who, invoice, claim| Jobs::dispute_invoice(signed(who), invoice, claim);
		Jury::set(true);
		assert_noop!(dispute(CLIENT, 9, Claim::Cancelled), Error::<Test>::InvoiceNotFound);
		assert_noop!(dispute(TALENT, invoice, Claim::Cancelled), Error::<Test>::NotTheClient);
		for to in [1_000, 1_001] {
			assert_noop!(
				dispute(CLIENT, invoice, Claim::Reduced { to }),
				Error::<Test>::AmountTooLarge
			);
		}
		skip_to(15);
		assert_noop!(dispute(CLIENT, invoice, Claim::Cancelled), Error::<Test>::ReviewWindowPassed);
		assert_ok!(Jobs::pay_due_invoice(signed(OTHER), invoice));
	});
}

#[test]
fn a_disputed_invoice_leaves_only_through_its_case() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(fixed(&[1_000]));
		let invoice = bill(contract, milestone(0));
		let case_id = dispute(invoice, Claim::Cancelled);
		Jury::set(true);
		let disputed = Error::<Test>::InvoiceIsDisputed;
		assert_noop!(Jobs::cancel_invoice(signed(TALENT), invoice), disputed);
		let disputed = Error::<Test>::InvoiceIsDisputed;
		assert_noop!(Jobs::approve_invoice(signed(CLIENT), invoice, None), disputed);
		let disputed = Error::<Test>::InvoiceIsDisputed;
		assert_noop!(Jobs::dispute_invoice(signed(CLIENT), invoice, Claim::Cancelled), disputed);
		run_to(100);
		let disputed = Error::<Test>::InvoiceIsDisputed;
		assert_noop!(Jobs::pay_due_invoice(signed(OTHER), invoice), disputed);
		let disputed = Error::<Test>::InvoiceIsDisputed;
		assert_noop!(Jobs::process_due(signed(OTHER), DueItem::Invoice(invoice)), disputed);
		assert_eq!(native(TALENT), TALENT_FUNDS);
		assert_ok!(Jobs::on_ruling(case_id, invoice, Perbill::zero()));
	});
}

#[test]
fn a_ruling_splits_the_disputed_amount_and_is_executed_once() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(fixed(&[1_001]));
		let invoice = bill(contract, milestone(0));
		let case_id = dispute(invoice, Claim::Cancelled);
		assert_noop!(
			Jobs::on_ruling(case_id + 1, invoice, Perbill::one()),
			Error::<Test>::NotDisputedInCase
		);
		System::reset_events();
		assert_ok!(Jobs::on_ruling(case_id, invoice, Perbill::from_percent(50)));
		assert_eq!(native(TALENT), TALENT_FUNDS + 500);
		assert_eq!(native(FEE_POT), ED + 50);
		System::assert_last_event(
			Event::InvoiceResolved { invoice, case_id, kept: 500, returned: 501 }.into(),
		);
		// The rest and its fee are free again.
		assert_eq!(Jobs::surplus(contract), Some(501 + 50));
		assert_noop!(
			Jobs::on_ruling(case_id, invoice, Perbill::from_percent(50)),
			Error::<Test>::InvoiceNotFound
		);
	});
}

#[test]
fn a_ruling_about_an_invoice_that_is_not_disputed_fails() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(fixed(&[1_000]));
		let invoice = bill(contract, milestone(0));
		assert_noop!(
			Jobs::on_ruling(101, invoice, Perbill::one()),
			Error::<Test>::NotDisputedInCase
		);
	});
}

#[test]
fn a_ruling_for_all_or_nothing_leaves_no_crumb() {
	for (kept, talent) in [(Perbill::one(), 1_003), (Perbill::zero(), 0)] {
		ExtBuilder::default().build_and_execute(|| {
			let contract = active(fixed(&[1_003]));
			let invoice = bill(contract, milestone(0));
			let case_id = dispute(invoice, Claim::Cancelled);
			assert_ok!(Jobs::on_ruling(case_id, invoice, kept));
			assert_eq!(native(TALENT), TALENT_FUNDS + talent);
			assert_ok!(Jobs::end_contract(signed(TALENT), contract));
			run_to(10);
			assert_eq!(native(escrow_account()), ED);
		});
	}
}

#[test]
fn a_ruling_that_fails_changes_nothing_and_can_be_executed_again() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(fixed(&[1_000]));
		let invoice = bill(contract, milestone(0));
		let case_id = dispute(invoice, Claim::Cancelled);
		let escrow = crate::mock::contract(contract).escrow;
		let set = |escrow| {
			crate::Contracts::<Test>::mutate(contract, |c| c.as_mut().unwrap().escrow = escrow)
		};
		set(10);
		assert_noop!(
			Jobs::on_ruling(case_id, invoice, Perbill::one()),
			DispatchError::Arithmetic(sp_runtime::ArithmeticError::Underflow)
		);
		set(escrow);
		assert_ok!(Jobs::on_ruling(case_id, invoice, Perbill::one()));
		assert_eq!(native(TALENT), TALENT_FUNDS + 1_000);
	});
}

#[test]
fn the_last_ruling_takes_an_ended_contract_with_it() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(fixed(&[1_000]));
		let invoice = bill(contract, milestone(0));
		let case_id = dispute(invoice, Claim::Cancelled);
		assert_ok!(Jobs::end_contract(signed(TALENT), contract));
		run_to(300);
		assert!(Jobs::contract(contract).is_some());
		assert_ok!(Jobs::on_ruling(case_id, invoice, Perbill::from_percent(30)));
		assert_eq!(Jobs::contract(contract), None);
		assert_eq!(native(TALENT), TALENT_FUNDS + 300);
		assert_eq!(native(CLIENT), CLIENT_FUNDS - 330);
		assert_eq!((open_items(CLIENT), open_items(TALENT)), (vec![], vec![]));
	});
}
