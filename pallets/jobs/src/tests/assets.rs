// SPDX-License-Identifier: Apache-2.0

//! Contracts paid in an asset.

use crate::{mock::*, Error, JobDetails};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

#[test]
fn a_contract_is_paid_in_the_jobs_currency() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active_in(ASSET, fixed(&[1_000, 500]));
		assert_eq!(balance(&ASSET, CLIENT), CLIENT_FUNDS - 1_100);
		let invoice = bill(contract, milestone(0));
		assert_ok!(Jobs::approve_invoice(signed(CLIENT), invoice, None));
		assert_eq!(balance(&ASSET, TALENT), 1_000);
		assert_eq!(balance(&ASSET, FEE_POT), ASSET_MIN + 100);
		assert_eq!(native(TALENT), TALENT_FUNDS);
		assert_eq!(balance(&ASSET, escrow_account()), ASSET_MIN);
	});
}

#[test]
fn an_asset_that_is_not_listed_is_refused() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(
			Jobs::post_job(signed(CLIENT), JobDetails { currency: UNLISTED, ..details() }),
			DispatchError::Other("not listed")
		);
	});
}

#[test]
fn the_minimum_balance_is_that_of_the_currency() {
	ExtBuilder::default().build_and_execute(|| {
		let job = post_in(ASSET);
		let make = |amount| Jobs::make_offer(signed(CLIENT), job, TALENT, fixed(&[amount]));
		assert_noop!(make(ASSET_MIN - 1), Error::<Test>::AmountTooSmall);
		assert_ok!(make(ASSET_MIN));
	});
}

#[test]
fn without_a_seed_all_of_it_leaves_and_none_is_burnt() {
	ExtBuilder::default().without_asset_seed().build_and_execute(|| {
		let contract = active_in(ASSET, fixed(&[1_000]));
		let invoice = bill(contract, milestone(0));
		assert_ok!(Jobs::approve_invoice(signed(CLIENT), invoice, None));
		// A hundred was left after talent's leg, and then nothing.
		assert_eq!(balance(&ASSET, TALENT), 1_000);
		assert_eq!(balance(&ASSET, FEE_POT), ASSET_MIN + 100);
		assert_eq!(balance(&ASSET, escrow_account()), 0);
		assert_eq!(System::providers(&escrow_account()), 2);
	});
}

#[test]
fn without_a_seed_what_would_leave_dust_stays_and_is_kept() {
	ExtBuilder::default().without_asset_seed().build_and_execute(|| {
		let contract = active_in(ASSET, fixed(&[1_000]));
		let invoice = bill(contract, milestone(0));
		assert_ok!(Jobs::approve_invoice(signed(CLIENT), invoice, Some(980)));
		// 22 are left: 20 for talent and 2 for the fee. Paying the 20 would leave 2, below the
		// minimum of 5.
		assert_ok!(Jobs::approve_invoice(signed(CLIENT), invoice, None));
		assert_eq!(balance(&ASSET, TALENT), 980);
		assert_eq!(Jobs::unclaimed(TALENT, ASSET).unwrap().amount, 20);
		// The fee has left, so the rest can follow.
		assert_eq!(balance(&ASSET, escrow_account()), 20);
		assert_ok!(Jobs::claim(signed(TALENT), ASSET, TALENT));
		assert_eq!(balance(&ASSET, TALENT), 1_000);
	});
}

#[test]
fn talent_who_is_blocked_is_paid_later() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active_in(ASSET, fixed(&[1_000, 500]));
		let invoice = bill(contract, milestone(0));
		assert_ok!(Jobs::approve_invoice(signed(CLIENT), invoice, Some(500)));
		assert_ok!(Assets::block(signed(OTHER), 1, TALENT));
		run_to(15);
		assert_eq!(Jobs::unclaimed(TALENT, ASSET).unwrap().amount, 500);
		assert_eq!(balance(&ASSET, FEE_POT), ASSET_MIN + 100);
		assert_ok!(Jobs::claim(signed(TALENT), ASSET, STRANGER));
		assert_eq!(balance(&ASSET, STRANGER), 500);
	});
}

#[test]
fn all_of_an_asset_may_be_spent() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active_in(ASSET, fixed(&[1_000, 908_091]));
		assert_ok!(Jobs::fund_contract(signed(CLIENT), contract, CLIENT_FUNDS - 1_100));
		assert_eq!(balance(&ASSET, CLIENT), 0);
		assert_ok!(Jobs::withdraw_surplus(signed(CLIENT), contract));
		assert_eq!(balance(&ASSET, CLIENT), CLIENT_FUNDS - 1_100);
	});
}

#[test]
fn ledgers_of_different_currencies_do_not_mix() {
	ExtBuilder::default().build_and_execute(|| {
		let asset = active_in(ASSET, fixed(&[1_000]));
		let native = active(fixed(&[300]));
		assert_eq!(crate::Ledger::<Test>::get(ASSET), 1_100);
		assert_eq!(crate::Ledger::<Test>::get(NATIVE), 330);
		for contract in [asset, native] {
			assert_ok!(Jobs::end_contract(signed(TALENT), contract));
		}
		run_to(8);
		assert_eq!(crate::Ledger::<Test>::iter().count(), 0);
	});
}
