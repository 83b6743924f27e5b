// SPDX-License-Identifier: Apache-2.0

//! What is carried over, what the client pays besides, and what stays.

use crate::{mock::*, Error, Event, Terms};
use frame_support::{assert_noop, assert_ok};
use proptest::prelude::*;
use sp_runtime::{DispatchError, Permill, TokenError};

fn escrow(contract: u32) -> u128 {
	crate::mock::contract(contract).escrow
}

/// What was carried over and what was paid besides, as the last event tells.
fn renewed() -> (u128, u128) {
	let last = System::read_events_for_pallet::<Event<Test>>().pop();
	match last {
		Some(Event::ContractRenewed { carried, funded, .. }) => (carried, funded),
		other => panic!("{other:?}"),
	}
}

#[test]
fn what_is_not_committed_is_carried_over_up_to_the_new_total() {
	ExtBuilder::default().build_and_execute(|| {
		let old = active(fixed(&[1_000, 500, 300]));
		assert_ok!(Jobs::fund_contract(signed(CLIENT), old, 880));
		let before = native(CLIENT);
		let ledger = crate::Ledger::<Test>::get(NATIVE);
		// The next milestone stays, 880 are free; the new one costs 660 in all.
		let new = renew(old, fixed(&[400, 200]));
		assert_eq!(renewed(), (660, 0));
		assert_eq!((escrow(old), escrow(new)), (1_320, 660));
		assert_eq!(native(CLIENT), before);
		assert_eq!(crate::Ledger::<Test>::get(NATIVE), ledger);
		// What the new one cannot cost is surplus of the old one still.
		assert_eq!((Jobs::surplus(old), Jobs::surplus(new)), (Some(220), Some(220)));
		assert_noop!(Jobs::fund_contract(signed(CLIENT), new, 1), Error::<Test>::AboveAgreedTotal);
		assert_ok!(Jobs::withdraw_surplus(signed(CLIENT), old));
		bill(old, milestone(0));
		bill(new, milestone(0));
		bill(new, milestone(1));
	});
}

#[test]
fn what_is_lacking_for_the_beginning_comes_from_the_client_whoever_signs() {
	for by in [CLIENT, TALENT] {
		ExtBuilder::default().build_and_execute(|| {
			let old = active(fixed(&[1_000, 500]));
			assert_ok!(Jobs::fund_contract(signed(CLIENT), old, 150));
			let before = native(CLIENT);
			let (new, hash) = propose(by, old, fixed(&[400, 200]));
			let accepts = if by == CLIENT { TALENT } else { CLIENT };
			System::reset_events();
			assert_ok!(Jobs::accept_renewal(signed(accepts), old, hash));
			// 150 were free; the first milestone with its fee takes 440.
			assert_eq!(renewed(), (150, 290));
			assert_eq!((escrow(old), escrow(new)), (1_100, 440));
			assert_eq!(native(CLIENT), before - 290);
		});
	}
}

#[test]
fn a_client_who_cannot_pay_renews_nothing_and_nothing_moves() {
	ExtBuilder::default().build_and_execute(|| {
		let old = active(hourly(10, 10));
		let (_, hash) = propose(CLIENT, old, hourly(20, 10));
		let rest = native(CLIENT) - 200;
		assert_ok!(Balances::transfer_keep_alive(signed(CLIENT), STRANGER, rest));
		assert_noop!(
			Jobs::accept_renewal(signed(TALENT), old, hash),
			DispatchError::Token(TokenError::FundsUnavailable)
		);
		// Nor does it cost anybody their account: the minimum has to stay.
		assert_ok!(Balances::transfer_keep_alive(signed(STRANGER), CLIENT, 135));
		assert_eq!(native(CLIENT), 335);
		assert_noop!(
			Jobs::accept_renewal(signed(TALENT), old, hash),
			DispatchError::Token(TokenError::Frozen)
		);
		assert_ok!(Balances::transfer_keep_alive(signed(STRANGER), CLIENT, 5));
		assert_ok!(Jobs::accept_renewal(signed(TALENT), old, hash));
		assert_eq!(renewed(), (110, 330));
		assert_eq!(native(CLIENT), ED);
	});
}

#[test]
fn the_difference_between_the_rates_comes_from_the_client_or_stays_with_them() {
	// The same money in the old contract, the same pay in the new one: only the rate is another.
	for (percent, funded) in [(20, 130), (10, 30), (5, 0), (0, 0)] {
		ExtBuilder::default().build_and_execute(|| {
			let old = active(fixed(&[1_000, 1_000]));
			assert_ok!(Jobs::fund_contract(signed(CLIENT), old, 1_070));
			FeeRate::set(Permill::from_percent(percent));
			let before = native(CLIENT);
			let new = renew(old, fixed(&[1_000]));
			let cost = 1_000 + 10 * u128::from(percent);
			assert_eq!(renewed(), (cost - funded, funded));
			assert_eq!(escrow(new), cost);
			assert_eq!(native(CLIENT), before - funded);
			// What the lower rate does not need is the client's.
			let left = 1_070 + funded - cost;
			assert_eq!(Jobs::surplus(old), Some(left));
			let invoice = bill(new, milestone(0));
			assert_ok!(Jobs::approve_invoice(signed(CLIENT), invoice, None));
			assert_eq!(native(FEE_POT), ED + cost - 1_000);
			assert_eq!(escrow(new), 0);
			// The old one keeps its own rate.
			let invoice = bill(old, milestone(0));
			assert_ok!(Jobs::approve_invoice(signed(CLIENT), invoice, None));
			assert_eq!(native(FEE_POT), ED + cost - 1_000 + 100);
			run_to(8);
			assert_eq!(Jobs::contract(old), None);
			assert_eq!(native(CLIENT), before - funded + left);
		});
	}
}

#[test]
fn what_was_agreed_when_it_was_proposed_holds_when_the_rate_has_changed_since() {
	ExtBuilder::default().build_and_execute(|| {
		let old = active(fixed(&[1_000]));
		let (new, hash) = propose(TALENT, old, fixed(&[400]));
		FeeRate::set(Permill::from_percent(30));
		assert_ok!(Jobs::accept_renewal(signed(CLIENT), old, hash));
		assert_eq!(agreement(new).fee_rate, Permill::from_percent(10));
		assert_eq!(escrow(new), 440);
	});
}

#[test]
fn how_many_weeks_are_funded_is_settled_when_it_is_proposed() {
	ExtBuilder::default().build_and_execute(|| {
		let old = active(hourly(10, 10));
		let (new, hash) = propose(CLIENT, old, hourly(20, 10));
		assert_eq!(Jobs::renewal(old).unwrap().0.initial, 440);
		let more = crate::Parameters { initial_weeks: 10, ..Jobs::parameters() };
		assert_ok!(Jobs::set_parameters(RuntimeOrigin::root(), more));
		// The client, who does not sign again, pays no more than was said.
		let before = native(CLIENT);
		assert_ok!(Jobs::accept_renewal(signed(TALENT), old, hash));
		assert_eq!((escrow(new), native(CLIENT)), (440, before - 330));
	});
}

#[test]
fn the_allowance_of_an_hourly_contract_stays() {
	ExtBuilder::default().build_and_execute(|| {
		let old = active(hourly(10, 10));
		assert_ok!(Jobs::fund_contract(signed(CLIENT), old, 1_000));
		run_to(3);
		// An open invoice, with its fee, is not touched either.
		let invoice = bill(old, hours(START_DAY, START_DAY + 1, 4));
		let new = renew(old, Terms { duration: Some(14), ..hourly(20, 10) });
		// Of 1,220 the invoice has 44 and the allowance 110; the new one can cost four weeks of 220
		// at most.
		assert_eq!(renewed(), (880, 0));
		assert_eq!((escrow(old), escrow(new)), (340, 880));
		assert_eq!(Jobs::surplus(old), Some(186));
		// Today is billed on the allowance.
		bill(old, hours(START_DAY + 2, START_DAY + 2, 6));
		assert_eq!(Jobs::surplus(old), Some(186));
		assert_ok!(Jobs::withdraw_surplus(signed(CLIENT), old));
		assert_ok!(Jobs::approve_invoice(signed(CLIENT), invoice, None));
		assert_eq!(native(TALENT), TALENT_FUNDS + 40);
	});
}

#[test]
fn in_an_asset_all_the_client_has_may_be_spent() {
	ExtBuilder::default().build_and_execute(|| {
		let old = active_in(ASSET, fixed(&[1_000]));
		let rest = balance(&ASSET, CLIENT) - 440;
		assert_ok!(Assets::transfer(signed(CLIENT), 1, STRANGER, rest));
		let new = renew(old, fixed(&[400]));
		assert_eq!(renewed(), (0, 440));
		assert_eq!(balance(&ASSET, CLIENT), 0);
		assert_eq!(escrow(new), 440);
		assert_eq!(crate::Ledger::<Test>::get(ASSET), 1_540);
	});
}

proptest! {
	#![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

	#[test]
	fn nothing_is_made_or_lost_by_a_renewal_and_the_new_escrow_is_within_its_bounds(
		old_terms in (any::<bool>(), 20u128..3_000, 20u128..3_000),
		new_terms in (any::<bool>(), 20u128..3_000, 20u128..3_000),
		more in 0u128..6_000,
		rates in (0u32..=30, 0u32..=30),
		asset in any::<bool>(),
		billed in any::<bool>(),
		by_client in any::<bool>(),
	) {
		let terms = |(by_hour, first, second): (bool, u128, u128)| if by_hour {
			Terms { duration: Some(20), ..hourly(first / 10, 10) }
		} else {
			fixed(&[first, second])
		};
		ExtBuilder::default().build_and_execute(|| {
			let currency = if asset { ASSET } else { NATIVE };
			FeeRate::set(Permill::from_percent(rates.0));
			let old = active_in(currency.clone(), terms(old_terms));
			let _ = Jobs::fund_contract(signed(CLIENT), old, more);
			if billed && !old_terms.0 {
				bill(old, milestone(0));
			}
			FeeRate::set(Permill::from_percent(rates.1));
			let (client, owed) = (balance(&currency, CLIENT), crate::Ledger::<Test>::get(&currency));
			let (before, reserved) = (escrow(old), crate::mock::contract(old).reserved);
			let by = if by_client { CLIENT } else { TALENT };
			let (new, hash) = propose(by, old, terms(new_terms));
			let quote = Jobs::quote_renewal(old, terms(new_terms)).unwrap();
			assert_ok!(Jobs::accept_renewal(signed(if by_client { TALENT } else { CLIENT }), old, hash));
			let (carried, funded) = renewed();
			assert_eq!((quote.carried, quote.funded), (carried, funded));
			assert_eq!(escrow(old), before - carried);
			assert_eq!(escrow(new), carried + funded);
			assert_eq!(balance(&currency, CLIENT), client - funded);
			assert_eq!(crate::Ledger::<Test>::get(&currency), owed + funded);
			assert_eq!(crate::mock::contract(old).reserved, reserved);
			// At least what an offer is funded with, at most what it can cost; nothing is paid
			// while some is free.
			let initial = quote.terms.initial + quote.terms.initial_fee;
			let total = quote.terms.total + quote.terms.total_fee;
			assert!(escrow(new) >= initial && escrow(new) <= total);
			assert!(funded == 0 || Jobs::surplus(old) == Some(0));
			silence();
		});
	}
}
