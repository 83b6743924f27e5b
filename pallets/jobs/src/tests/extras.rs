// SPDX-License-Identifier: Apache-2.0

//! Bonuses, expenses and change orders.

use crate::{mock::*, Claim, Error, Event, ExtraKind};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{DispatchError, TokenError};

fn extra(contract: u32, amount: u128) -> u32 {
	let invoice = crate::NextInvoice::<Test>::get();
	let kind = ExtraKind::Expenses;
	assert_ok!(Jobs::submit_extra(signed(TALENT), contract, amount, kind, cid("train")));
	invoice
}

#[test]
fn an_extra_is_paid_from_the_clients_purse_when_approved() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(fixed(&[1_000]));
		let before = native(CLIENT);
		System::reset_events();
		let invoice = extra(contract, 200);
		assert_events(&[Event::ExtraSubmitted {
			invoice,
			contract,
			kind: ExtraKind::Expenses,
			amount: 200,
			lapses_at: 31,
			description: cid("train"),
		}]);
		System::reset_events();
		assert_ok!(Jobs::approve_invoice(signed(CLIENT), invoice, None));
		assert_eq!(native(CLIENT), before - 220);
		assert_eq!(native(TALENT), TALENT_FUNDS + 200);
		assert_eq!(native(FEE_POT), ED + 20);
		assert_eq!(crate::mock::contract(contract).escrow, 1_100);
		assert_events(&[
			Event::Funded {
				contract,
				asset: NATIVE,
				from: CLIENT,
				to: escrow_account(),
				amount: 220,
			},
			Event::InvoicePaid {
				invoice,
				contract,
				asset: NATIVE,
				from: escrow_account(),
				to: TALENT,
				amount: 200,
				open: 0,
			},
			Event::FeePaid { invoice, asset: NATIVE, from: escrow_account(), amount: 20 },
		]);
	});
}

#[test]
fn submit_extra_fails_where_it_may_not() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(fixed(&[1_000]));
		let submit = |who, contract, amount, text| {
			Jobs::submit_extra(signed(who), contract, amount, ExtraKind::Bonus, cid(text))
		};
		assert_noop!(submit(TALENT, 9, 50, "x"), Error::<Test>::ContractNotFound);
		assert_noop!(submit(CLIENT, contract, 50, "x"), Error::<Test>::NotTheTalent);
		assert_noop!(submit(TALENT, contract, 50, ""), Error::<Test>::ContentMissing);
		assert_noop!(submit(TALENT, contract, ED - 1, "x"), Error::<Test>::AmountTooSmall);
		for _ in 0..4 {
			assert_ok!(submit(TALENT, contract, 50, "x"));
		}
		assert_noop!(submit(TALENT, contract, 50, "x"), Error::<Test>::MaxOpenInvoicesExceeded);
	});
}

#[test]
fn an_extra_lapses_unless_it_is_approved() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(fixed(&[1_000]));
		let before = native(CLIENT);
		let invoice = extra(contract, 200);
		run_to(30);
		assert_noop!(Jobs::pay_due_invoice(signed(TALENT), invoice), Error::<Test>::NotDue);
		System::reset_events();
		run_to(31);
		assert_eq!(Jobs::invoice(invoice), None);
		assert_events(&[Event::ExtraLapsed { invoice, amount: 200 }]);
		assert_eq!((native(CLIENT), native(TALENT)), (before, TALENT_FUNDS));
		assert_eq!(crate::mock::contract(contract).invoices, 0);
	});
}

#[test]
fn an_extra_that_has_lapsed_cannot_be_approved() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(fixed(&[1_000]));
		let invoice = extra(contract, 200);
		skip_to(31);
		assert_noop!(
			Jobs::approve_invoice(signed(CLIENT), invoice, None),
			Error::<Test>::ExtraHasLapsed
		);
		assert_ok!(Jobs::pay_due_invoice(signed(OTHER), invoice));
	});
}

#[test]
fn a_part_of_an_extra_may_be_approved_and_the_rest_lapses() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(fixed(&[1_000]));
		let invoice = extra(contract, 205);
		assert_ok!(Jobs::approve_invoice(signed(CLIENT), invoice, Some(105)));
		assert_ok!(Jobs::approve_invoice(signed(CLIENT), invoice, Some(50)));
		assert_eq!(native(TALENT), TALENT_FUNDS + 155);
		assert_eq!(native(FEE_POT), ED + 15);
		run_to(31);
		assert_eq!(native(TALENT), TALENT_FUNDS + 155);
		assert_eq!(Jobs::invoice(invoice), None);
	});
}

#[test]
fn an_extra_cannot_be_disputed_but_cancelled() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(fixed(&[1_000]));
		let invoice = extra(contract, 200);
		assert_noop!(
			Jobs::dispute_invoice(signed(CLIENT), invoice, Claim::Cancelled),
			Error::<Test>::ExtraNotDisputable
		);
		assert_ok!(Jobs::cancel_invoice(signed(TALENT), invoice));
		assert_eq!(Jobs::invoice(invoice), None);
		assert_eq!(crate::mock::contract(contract).escrow, 1_100);
	});
}

#[test]
fn an_extra_that_the_purse_does_not_cover_is_not_paid() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(fixed(&[1_000]));
		let invoice = extra(contract, CLIENT_FUNDS);
		assert_noop!(
			Jobs::approve_invoice(signed(CLIENT), invoice, None),
			DispatchError::Token(TokenError::FundsUnavailable)
		);
		// The escrow is not touched for it.
		assert_eq!(crate::mock::contract(contract).free(), 1_100);
	});
}

#[test]
fn extras_of_an_ended_contract_hold_it_until_they_lapse() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(fixed(&[1_000]));
		let invoice = extra(contract, 200);
		assert_ok!(Jobs::end_contract(signed(TALENT), contract));
		run_to(8);
		assert_noop!(
			Jobs::submit_extra(signed(TALENT), contract, 50, ExtraKind::Bonus, cid("late")),
			Error::<Test>::ContractIsOver
		);
		// Also when it is over the rest is the client's, and the bonus can be approved.
		assert_ok!(Jobs::withdraw_surplus(signed(CLIENT), contract));
		assert_ok!(Jobs::approve_invoice(signed(CLIENT), invoice, None));
		assert_eq!(native(TALENT), TALENT_FUNDS + 200);
		assert_eq!(Jobs::contract(contract), None);
	});
}
