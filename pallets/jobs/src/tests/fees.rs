// SPDX-License-Identifier: Apache-2.0

//! The fee: its rate, what it is collected for, and what happens if it cannot be.

use crate::{mock::*, Error, Event, WaitingFees};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{DispatchError, Permill};
use talent_primitives::FeeContext;

#[test]
fn the_rate_is_that_of_the_day_of_the_offer() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(fixed(&[1_000, 500]));
		FeeRate::set(Permill::from_percent(30));
		let invoice = bill(contract, milestone(0));
		assert_ok!(Jobs::approve_invoice(signed(CLIENT), invoice, None));
		assert_eq!(native(FEE_POT), ED + 100);
		assert_noop!(
			Jobs::fund_contract(signed(CLIENT), contract, 551),
			Error::<Test>::AboveAgreedTotal
		);
		assert_ok!(Jobs::fund_contract(signed(CLIENT), contract, 550));
		let invoice = bill(contract, milestone(1));
		assert_ok!(Jobs::approve_invoice(signed(CLIENT), invoice, None));
		assert_eq!(native(FEE_POT), ED + 150);
		assert_eq!(Collected::get()[1].2, Permill::from_percent(10));
		// A new contract pays the new one.
		let contract = active(fixed(&[1_000]));
		assert_eq!(crate::mock::contract(contract).escrow, 1_300);
	});
}

#[test]
fn collecting_names_everybody_who_may_have_earned_a_share() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(fixed(&[1_000]));
		let invoice = bill(contract, milestone(0));
		assert_ok!(Jobs::approve_invoice(signed(CLIENT), invoice, None));
		let context = FeeContext {
			invoice,
			contract,
			job: 0,
			skill: None,
			client: CLIENT,
			talent: TALENT,
			recommender: None,
		};
		assert_eq!(Collected::get(), vec![(context, 100, Permill::from_percent(10))]);
	});
}

#[test]
fn a_fee_that_cannot_be_collected_waits_and_never_delays_talent() {
	for fault in [Fault::Refuses, Fault::TakesTooLittle] {
		ExtBuilder::default().build_and_execute(|| {
			let contract = active(fixed(&[1_000]));
			let invoice = bill(contract, milestone(0));
			FeeFault::set(Some(fault));
			assert_ok!(Jobs::approve_invoice(signed(CLIENT), invoice, Some(400)));
			assert_ok!(Jobs::approve_invoice(signed(CLIENT), invoice, None));
			assert_eq!(native(TALENT), TALENT_FUNDS + 1_000);
			assert_eq!(native(FEE_POT), ED);
			assert_eq!(WaitingFees::<Test>::get(invoice).unwrap().amount, 100);
			assert!(Jobs::collect_fee(signed(OTHER), invoice).is_err());
			assert_eq!(WaitingFees::<Test>::get(invoice).unwrap().amount, 100);

			// It outlives its contract.
			assert_ok!(Jobs::end_contract(signed(TALENT), contract));
			run_to(10);
			assert_eq!(Jobs::contract(contract), None);
			FeeFault::set(None);
			System::reset_events();
			assert_ok!(Jobs::collect_fee(signed(OTHER), invoice));
			assert_events(&[Event::FeePaid {
				invoice,
				asset: NATIVE,
				from: escrow_account(),
				amount: 100,
			}]);
			assert_eq!(native(FEE_POT), ED + 100);
			assert_noop!(Jobs::collect_fee(signed(OTHER), invoice), Error::<Test>::NoFeeWaiting);
		});
	}
}

#[test]
fn a_fee_that_waits_is_told_with_the_reason() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(fixed(&[1_000]));
		let invoice = bill(contract, milestone(0));
		FeeFault::set(Some(Fault::Refuses));
		System::reset_events();
		run_to(15);
		System::assert_last_event(
			Event::FeeWaits {
				invoice,
				asset: NATIVE,
				amount: 100,
				error: DispatchError::Unavailable,
			}
			.into(),
		);
	});
}

#[test]
fn a_fee_of_nothing_is_not_collected() {
	ExtBuilder::default().build_and_execute(|| {
		FeeRate::set(Permill::zero());
		let contract = active(fixed(&[1_000]));
		assert_eq!(crate::mock::contract(contract).escrow, 1_000);
		let invoice = bill(contract, milestone(0));
		assert_ok!(Jobs::approve_invoice(signed(CLIENT), invoice, None));
		assert_eq!(Collected::get(), vec![]);
	});
}
