// SPDX-License-Identifier: Apache-2.0

//! Milestones, from billed to paid.

use crate::{mock::*, Error, Event, Terms};
use frame_support::{assert_noop, assert_ok};

#[test]
fn a_milestone_is_paid_in_full_with_the_fee_on_top() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(fixed(&[1_000, 500]));
		System::reset_events();
		let invoice = bill(contract, milestone(0));
		assert_events(&[
			Event::InvoiceSubmitted {
				invoice,
				contract,
				work: milestone(0),
				amount: 1_000,
				fee: 100,
				due_at: 15,
				evidence: cid("evidence"),
			},
			Event::FundingLow { contract, available: 0, needed: 550 },
		]);
		System::reset_events();
		assert_ok!(Jobs::approve_invoice(signed(CLIENT), invoice, None));
		assert_eq!(native(TALENT), TALENT_FUNDS + 1_000);
		assert_eq!(native(FEE_POT), ED + 100);
		assert_eq!(native(CLIENT), CLIENT_FUNDS - 100 - 1_100);
		assert_events(&[
			Event::InvoicePaid {
				invoice,
				contract,
				asset: NATIVE,
				from: escrow_account(),
				to: TALENT,
				amount: 1_000,
				open: 0,
			},
			Event::FeePaid { invoice, asset: NATIVE, from: escrow_account(), amount: 100 },
		]);
		assert_eq!(Jobs::invoice(invoice), None);
	});
}

#[test]
fn submit_invoice_fails_where_it_may_not() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(fixed(&[1_000, 500]));
		let submit = |who, contract, work| {
			Jobs::submit_invoice(signed(who), contract, work, cid("evidence"))
		};
		assert_noop!(submit(TALENT, 9, milestone(0)), Error::<Test>::ContractNotFound);
		assert_noop!(submit(CLIENT, contract, milestone(0)), Error::<Test>::NotTheTalent);
		assert_noop!(
			Jobs::submit_invoice(signed(TALENT), contract, milestone(0), cid("")),
			Error::<Test>::ContentMissing
		);
		assert_noop!(submit(TALENT, contract, milestone(2)), Error::<Test>::MilestoneNotFound);
		assert_noop!(
			submit(TALENT, contract, hours(START_DAY, START_DAY, 1)),
			Error::<Test>::WrongKindOfWork
		);
		assert_ok!(submit(TALENT, contract, milestone(0)));
		assert_noop!(submit(TALENT, contract, milestone(0)), Error::<Test>::MilestoneAlreadyBilled);
		// Open invoices never exceed the escrow.
		assert_noop!(submit(TALENT, contract, milestone(1)), Error::<Test>::EscrowTooSmall);
		assert_ok!(Jobs::fund_contract(signed(CLIENT), contract, 550));
		crate::NextInvoice::<Test>::put(u32::MAX);
		assert_noop!(submit(TALENT, contract, milestone(1)), Error::<Test>::NumbersExhausted);
	});
}

#[test]
fn submit_invoice_fails_when_too_many_are_open() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(fixed(&[100; 5]));
		assert_ok!(Jobs::fund_contract(signed(CLIENT), contract, 440));
		for index in 0..4 {
			bill(contract, milestone(index));
		}
		assert_noop!(
			Jobs::submit_invoice(signed(TALENT), contract, milestone(4), cid("evidence")),
			Error::<Test>::MaxOpenInvoicesExceeded
		);
		assert_ok!(Jobs::cancel_invoice(signed(TALENT), 0));
		bill(contract, milestone(4));
	});
}

#[test]
fn milestones_may_be_billed_in_any_order() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(fixed(&[1_000, 500]));
		let invoice = bill(contract, milestone(1));
		assert_ok!(Jobs::approve_invoice(signed(CLIENT), invoice, None));
		assert_eq!(native(TALENT), TALENT_FUNDS + 500);
	});
}

#[test]
fn an_unanswered_invoice_pays_itself() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(Terms { review_window: Some(5), ..fixed(&[1_000]) });
		let invoice = bill(contract, milestone(0));
		run_to(5);
		assert_eq!(native(TALENT), TALENT_FUNDS);
		assert_noop!(Jobs::pay_due_invoice(signed(OTHER), invoice), Error::<Test>::NotDue);
		run_to(6);
		assert_eq!(native(TALENT), TALENT_FUNDS + 1_000);
		assert_eq!(native(FEE_POT), ED + 100);
	});
}

#[test]
fn anyone_settles_what_is_due_if_the_hooks_are_suspended() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(fixed(&[1_000]));
		let invoice = bill(contract, milestone(0));
		skip_to(15);
		assert_ok!(Jobs::pay_due_invoice(signed(STRANGER), invoice));
		assert_eq!(native(TALENT), TALENT_FUNDS + 1_000);
		assert_noop!(
			Jobs::pay_due_invoice(signed(STRANGER), invoice),
			Error::<Test>::InvoiceNotFound
		);
		// The queue has nothing left to do, and does not fail over it.
		run_to(20);
		assert_eq!(crate::StuckItems::<Test>::iter().count(), 0);
	});
}

#[test]
fn a_partial_approval_pays_its_part_and_the_rest_keeps_its_deadline() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(fixed(&[1_005]));
		let invoice = bill(contract, milestone(0));
		assert_eq!(self::invoice(invoice).fee, 100);
		run_to(10);
		System::reset_events();
		assert_ok!(Jobs::approve_invoice(signed(CLIENT), invoice, Some(305)));
		assert_events(&[
			Event::InvoicePaid {
				invoice,
				contract,
				asset: NATIVE,
				from: escrow_account(),
				to: TALENT,
				amount: 305,
				open: 700,
			},
			Event::FeePaid { invoice, asset: NATIVE, from: escrow_account(), amount: 30 },
		]);
		assert_eq!(self::invoice(invoice).due_at, 15);
		run_to(14);
		assert_eq!(native(TALENT), TALENT_FUNDS + 305);
		run_to(15);
		assert_eq!(native(TALENT), TALENT_FUNDS + 1_005);
	});
}

#[test]
fn the_fee_that_rounding_left_over_goes_back_to_the_client() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(fixed(&[100]));
		let invoice = bill(contract, milestone(0));
		for _ in 0..10 {
			// Nine coins carry no fee, though ten times ten carried ten.
			assert_ok!(Jobs::approve_invoice(signed(CLIENT), invoice, Some(9)));
		}
		assert_ok!(Jobs::approve_invoice(signed(CLIENT), invoice, None));
		assert_eq!(native(TALENT), TALENT_FUNDS + 100);
		assert_eq!(native(FEE_POT), ED + 1);
		assert_eq!(Jobs::surplus(contract), Some(9));
	});
}

#[test]
fn approve_invoice_fails_for_others_and_beyond_what_is_open() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(fixed(&[1_000]));
		let invoice = bill(contract, milestone(0));
		let approve = |who, invoice, amount| Jobs::approve_invoice(signed(who), invoice, amount);
		assert_noop!(approve(CLIENT, 9, None), Error::<Test>::InvoiceNotFound);
		assert_noop!(approve(TALENT, invoice, None), Error::<Test>::NotTheClient);
		assert_noop!(approve(CLIENT, invoice, Some(0)), Error::<Test>::AmountTooSmall);
		assert_noop!(approve(CLIENT, invoice, Some(1_001)), Error::<Test>::AmountTooLarge);
		assert_ok!(approve(CLIENT, invoice, Some(400)));
		assert_noop!(approve(CLIENT, invoice, Some(601)), Error::<Test>::AmountTooLarge);
	});
}

#[test]
fn a_cancelled_milestone_may_be_billed_again() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(fixed(&[1_000]));
		let invoice = bill(contract, milestone(0));
		assert_noop!(Jobs::cancel_invoice(signed(CLIENT), invoice), Error::<Test>::NotTheTalent);
		assert_noop!(Jobs::cancel_invoice(signed(TALENT), 5), Error::<Test>::InvoiceNotFound);
		System::reset_events();
		assert_ok!(Jobs::cancel_invoice(signed(TALENT), invoice));
		assert_events(&[Event::InvoiceCancelled { invoice, amount: 1_000 }]);
		assert_eq!(self::contract(contract).reserved, 0);
		bill(contract, milestone(0));
	});
}

#[test]
fn a_milestone_that_was_paid_in_part_may_not_be_billed_again() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(fixed(&[1_000]));
		let invoice = bill(contract, milestone(0));
		assert_ok!(Jobs::approve_invoice(signed(CLIENT), invoice, Some(400)));
		assert_ok!(Jobs::cancel_invoice(signed(TALENT), invoice));
		assert_noop!(
			Jobs::submit_invoice(signed(TALENT), contract, milestone(0), cid("evidence")),
			Error::<Test>::MilestoneAlreadyBilled
		);
		// What was not billed is the client's, with its fee.
		assert_eq!(Jobs::surplus(contract), Some(660));
	});
}

#[test]
fn pay_goes_where_talent_wants_it() {
	ExtBuilder::default().build_and_execute(|| {
		Payouts::mutate(|all| all.insert(TALENT, OTHER));
		let contract = active(fixed(&[1_000]));
		let invoice = bill(contract, milestone(0));
		assert_ok!(Jobs::approve_invoice(signed(CLIENT), invoice, None));
		assert_eq!(native(OTHER), TALENT_FUNDS + 1_000);
		assert_eq!(native(TALENT), TALENT_FUNDS);
	});
}

#[test]
fn suspension_stops_no_party_of_a_contract() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(fixed(&[1_000, 500, 500]));
		Suspended::mutate(|all| all.extend([CLIENT, TALENT]));
		let invoice = bill(contract, milestone(0));
		assert_ok!(Jobs::approve_invoice(signed(CLIENT), invoice, None));
		assert_ok!(Jobs::fund_contract(signed(CLIENT), contract, 1_100));
		let invoice = bill(contract, milestone(1));
		assert_ok!(Jobs::cancel_invoice(signed(TALENT), invoice));
		assert_ok!(Jobs::submit_extra(
			signed(TALENT),
			contract,
			50,
			crate::ExtraKind::Bonus,
			cid("bonus")
		));
		let invoice = bill(contract, milestone(2));
		dispute(invoice, crate::Claim::Cancelled);
		assert_ok!(Jobs::end_contract(signed(CLIENT), contract));
	});
}
