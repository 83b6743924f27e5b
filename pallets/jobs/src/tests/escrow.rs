// SPDX-License-Identifier: Apache-2.0

//! What is kept for a contract: topping up, surplus, and coins that are locked elsewhere.

use crate::{mock::*, Error, Event, FundedUntil, Terms};
use frame_support::{
	assert_noop, assert_ok,
	traits::{LockableCurrency, WithdrawReasons},
};
use sp_runtime::{DispatchError, TokenError};

#[test]
fn fund_contract_goes_up_to_the_agreed_total_and_no_further() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(fixed(&[1_000, 500, 300]));
		let fund = |who, amount| Jobs::fund_contract(signed(who), contract, amount);
		assert_noop!(fund(TALENT, 10), Error::<Test>::NotTheClient);
		assert_noop!(fund(CLIENT, 0), Error::<Test>::AmountTooSmall);
		assert_noop!(fund(CLIENT, 881), Error::<Test>::AboveAgreedTotal);
		System::reset_events();
		assert_ok!(fund(CLIENT, 880));
		assert_events(&[Event::Funded {
			contract,
			asset: NATIVE,
			from: CLIENT,
			to: escrow_account(),
			amount: 880,
		}]);
		assert_noop!(fund(CLIENT, 1), Error::<Test>::AboveAgreedTotal);
		// What was billed does not need to be funded a second time.
		let invoice = bill(contract, milestone(0));
		assert_noop!(fund(CLIENT, 1), Error::<Test>::AboveAgreedTotal);
		assert_ok!(Jobs::approve_invoice(signed(CLIENT), invoice, None));
		assert_noop!(fund(CLIENT, 1), Error::<Test>::AboveAgreedTotal);
		assert_noop!(Jobs::fund_contract(signed(CLIENT), 7, 1), Error::<Test>::ContractNotFound);
	});
}

#[test]
fn an_hourly_contract_can_be_funded_to_its_end() {
	ExtBuilder::default().build_and_execute(|| {
		// Fourteen days and seven of notice touch at most four weeks from Monday to Sunday.
		let contract = active(Terms { duration: Some(14), ..hourly(10, 10) });
		let fund = |amount| Jobs::fund_contract(signed(CLIENT), contract, amount);
		assert_noop!(fund(2 * 110 + 1), Error::<Test>::AboveAgreedTotal);
		assert_ok!(fund(2 * 110));
		assert_noop!(fund(1), Error::<Test>::AboveAgreedTotal);
	});
}

#[test]
fn an_offer_cannot_be_topped_up() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = offer(post(), TALENT, fixed(&[1_000, 500]));
		assert_noop!(
			Jobs::fund_contract(signed(CLIENT), contract, 100),
			Error::<Test>::ContractNotActive
		);
		assert_noop!(
			Jobs::withdraw_surplus(signed(CLIENT), contract),
			Error::<Test>::ContractNotActive
		);
		assert_eq!(Jobs::surplus(contract), Some(0));
	});
}

#[test]
fn the_surplus_is_what_exceeds_the_next_milestone_and_open_invoices() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(fixed(&[1_000, 500, 300]));
		assert_noop!(Jobs::withdraw_surplus(signed(CLIENT), contract), Error::<Test>::NoSurplus);
		assert_noop!(Jobs::withdraw_surplus(signed(TALENT), contract), Error::<Test>::NotTheClient);
		assert_ok!(Jobs::fund_contract(signed(CLIENT), contract, 880));
		bill(contract, milestone(0));
		assert_eq!(Jobs::surplus(contract), Some(330));
		System::reset_events();
		assert_ok!(Jobs::withdraw_surplus(signed(CLIENT), contract));
		assert_events(&[Event::Refunded {
			contract,
			asset: NATIVE,
			from: escrow_account(),
			to: CLIENT,
			amount: 330,
		}]);
		assert_eq!(crate::mock::contract(contract).escrow, 1_100 + 550);
	});
}

#[test]
fn a_milestone_that_is_funded_in_part_keeps_its_part() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(fixed(&[1_000, 500]));
		assert_ok!(Jobs::fund_contract(signed(CLIENT), contract, 549));
		bill(contract, milestone(0));
		assert_eq!(Jobs::surplus(contract), Some(0));
		assert_ok!(Jobs::fund_contract(signed(CLIENT), contract, 1));
		assert_eq!(Jobs::surplus(contract), Some(0));
	});
}

#[test]
fn billing_a_small_milestone_first_frees_nothing_of_the_one_that_is_funded() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(fixed(&[1_000, 100]));
		assert_eq!(crate::mock::contract(contract).free(), 1_100);
		bill(contract, milestone(1));
		assert_eq!(crate::mock::contract(contract).free(), 990);
		assert_noop!(Jobs::withdraw_surplus(signed(CLIENT), contract), Error::<Test>::NoSurplus);
		// And what the small one took can be put in again.
		assert_ok!(Jobs::fund_contract(signed(CLIENT), contract, 110));
		bill(contract, milestone(0));
	});
}

#[test]
fn work_that_could_not_be_billed_for_want_of_money_can_still_be_funded() {
	ExtBuilder::default().build_and_execute(|| {
		// Two weeks are funded, four are worked, of a contract of five weeks in all with its
		// notice.
		let contract = active(Terms { duration: Some(28), ..hourly(10, 10) });
		run_to(now() + 27);
		for week in 0..2 {
			let monday = START_DAY + 7 * week;
			let invoice = bill(contract, hours(monday, monday + 6, 10));
			assert_ok!(Jobs::approve_invoice(signed(CLIENT), invoice, None));
		}
		// The two that were worked, and three that one more day and a week of notice can touch.
		assert_noop!(
			Jobs::fund_contract(signed(CLIENT), contract, 5 * 110 + 1),
			Error::<Test>::AboveAgreedTotal
		);
		assert_ok!(Jobs::fund_contract(signed(CLIENT), contract, 2 * 110));
		bill(contract, hours(START_DAY + 14, START_DAY + 20, 10));
		bill(contract, hours(START_DAY + 21, START_DAY + 27, 10));
	});
}

#[test]
fn the_surplus_of_an_hourly_contract_leaves_the_notice_allowance() {
	ExtBuilder::default().build_and_execute(|| {
		// Ten days of notice are two weeks begun.
		let contract = active(Terms { notice_period: Some(10), ..hourly(10, 10) });
		assert_ok!(Jobs::fund_contract(signed(CLIENT), contract, 1_000));
		assert_eq!(Jobs::surplus(contract), Some(1_000));
		// Without any notice the running week is covered all the same.
		let contract = active(Terms { notice_period: Some(0), ..hourly(10, 10) });
		assert_eq!(Jobs::surplus(contract), Some(110));
	});
}

#[test]
fn how_far_the_escrow_goes_is_told() {
	ExtBuilder::default().build_and_execute(|| {
		let fixed = active(fixed(&[1_000, 500, 300]));
		assert_eq!(Jobs::funded_until(fixed), Some(FundedUntil::Milestones(1)));
		assert_ok!(Jobs::fund_contract(signed(CLIENT), fixed, 879));
		assert_eq!(Jobs::funded_until(fixed), Some(FundedUntil::Milestones(2)));
		let hourly = active(hourly(10, 10));
		assert_eq!(Jobs::funded_until(hourly), Some(FundedUntil::Day(START_DAY + 13)));
		bill(hourly, hours(START_DAY, START_DAY, 10));
		assert_eq!(Jobs::funded_until(hourly), Some(FundedUntil::Day(START_DAY + 7)));
		assert_eq!(Jobs::funded_until(9), None);
	});
}

#[test]
fn a_warning_is_given_when_the_next_week_is_no_longer_covered() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(hourly(10, 10));
		let low = |available| Event::FundingLow { contract, available, needed: 110 };
		System::reset_events();
		bill(contract, hours(START_DAY, START_DAY, 10));
		assert!(!System::read_events_for_pallet::<Event<Test>>().contains(&low(110)));
		run_to(8);
		bill(contract, hours(START_DAY + 7, START_DAY + 7, 1));
		System::assert_has_event(low(99).into());
	});
}

#[test]
fn locked_coins_cannot_be_put_into_escrow() {
	ExtBuilder::default().build_and_execute(|| {
		let job = post();
		Balances::set_lock(*b"democrac", &CLIENT, CLIENT_FUNDS - 500, WithdrawReasons::all());
		assert_noop!(
			Jobs::make_offer(signed(CLIENT), job, TALENT, fixed(&[1_000])),
			DispatchError::Token(TokenError::Frozen)
		);
		let contract = offer(job, TALENT, fixed(&[300, 1_000]));
		accept(contract);
		assert_noop!(
			Jobs::fund_contract(signed(CLIENT), contract, 1_000),
			DispatchError::Token(TokenError::Frozen)
		);
		assert!(native(CLIENT) >= CLIENT_FUNDS - 500 - 100);
	});
}

#[test]
fn a_lock_that_comes_after_the_funding_stops_no_invoice() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(fixed(&[1_000]));
		Balances::set_lock(*b"democrac", &CLIENT, u128::MAX, WithdrawReasons::all());
		let invoice = bill(contract, milestone(0));
		run_to(15);
		assert_eq!(Jobs::invoice(invoice), None);
		assert_eq!(native(TALENT), TALENT_FUNDS + 1_000);
		assert_eq!(native(FEE_POT), ED + 100);
	});
}

#[test]
fn a_lock_on_talent_stops_no_pay_and_a_deposit_may_be_locked_coins() {
	ExtBuilder::default().build_and_execute(|| {
		Balances::set_lock(*b"vesting ", &TALENT, u128::MAX, WithdrawReasons::all());
		let job = post();
		assert_ok!(Jobs::apply(signed(TALENT), job, cid("me"), None));
		let contract = offer(job, TALENT, fixed(&[1_000]));
		accept(contract);
		bill(contract, milestone(0));
		run_to(15);
		assert_eq!(native(TALENT), TALENT_FUNDS + 1_000);
	});
}

#[test]
fn a_client_is_not_reaped_by_paying() {
	ExtBuilder::default().with_parameters(|p| p.job_deposit = 0).build_and_execute(|| {
		let job = post();
		assert_noop!(
			Jobs::make_offer(signed(CLIENT), job, TALENT, fixed(&[CLIENT_FUNDS * 10 / 11])),
			DispatchError::Token(TokenError::NotExpendable)
		);
	});
}

#[test]
fn what_a_stranger_gives_to_the_escrow_account_disturbs_nothing() {
	let mut ext = ExtBuilder::default().build();
	ext.execute_with(|| {
		let contract = active(fixed(&[1_000]));
		assert_ok!(Balances::transfer_allow_death(signed(STRANGER), escrow_account(), 777));
		assert_ok!(Jobs::do_try_state());
		let invoice = bill(contract, milestone(0));
		assert_ok!(Jobs::approve_invoice(signed(CLIENT), invoice, None));
		assert_ok!(Jobs::end_contract(signed(TALENT), contract));
		run_to(30);
		assert_ok!(Jobs::do_try_state());
		assert_eq!(native(escrow_account()), ED + 777);
	});
}
