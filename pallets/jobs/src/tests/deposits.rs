// SPDX-License-Identifier: Apache-2.0

//! An account that keeps an offer or a contract on the chain holds a deposit for it, and gets it
//! back on every way out.

use crate::{mock::*, Error, HoldReason, Terms};
use frame_support::{assert_noop, assert_ok, traits::fungible::InspectHold};
use talent_primitives::Balance;

fn held_for_contracts(who: AccountId) -> Balance {
	Balances::balance_on_hold(&HoldReason::ContractDeposit.into(), &who)
}

fn with_deposits() -> ExtBuilder {
	ExtBuilder::default().with_parameters(|p| {
		p.contract_deposit = 10;
		p.milestone_deposit = 1;
	})
}

#[test]
fn an_offer_holds_a_deposit_and_a_part_for_each_milestone() {
	with_deposits().build_and_execute(|| {
		let job = post();
		let terms = fixed(&[1_000, 500, 300]);
		assert_eq!(Jobs::quote(job, terms.clone()).unwrap().deposit, 13);
		offer(job, TALENT, terms);
		assert_eq!(held_for_contracts(CLIENT), 13);
		offer(post(), STRANGER, hourly(10, 10));
		assert_eq!(held_for_contracts(CLIENT), 13 + 10);
		assert_eq!(held_for_contracts(TALENT), 0);
	});
}

#[test]
fn an_offer_that_comes_to_nothing_returns_it() {
	with_deposits().build_and_execute(|| {
		let job = post();
		let declined = offer(job, TALENT, fixed(&[1_000]));
		assert_ok!(Jobs::decline_offer(signed(TALENT), declined));
		assert_eq!(held_for_contracts(CLIENT), 0);
		let withdrawn = offer(job, TALENT, fixed(&[1_000]));
		assert_ok!(Jobs::withdraw_offer(signed(CLIENT), withdrawn));
		assert_eq!(held_for_contracts(CLIENT), 0);
		offer(job, TALENT, fixed(&[1_000]));
		assert_eq!(held_for_contracts(CLIENT), 11);
		run_to(now() + 21);
		assert_eq!(held_for_contracts(CLIENT), 0);
	});
}

#[test]
fn closing_the_job_does_not_return_the_deposit_of_a_contract_but_its_end_does() {
	with_deposits().build_and_execute(|| {
		let contract = active(Terms { duration: Some(20), ..fixed(&[1_000]) });
		assert_ok!(Jobs::close_job(signed(CLIENT), 0));
		assert_eq!(total_held(CLIENT), 11);
		// A change of the parameter does not change what was held.
		let new = crate::Parameters { contract_deposit: 99, ..Jobs::parameters() };
		assert_ok!(Jobs::set_parameters(RuntimeOrigin::root(), new));
		run_to(now() + 40);
		assert_eq!(Jobs::contract(contract), None);
		assert_eq!(total_held(CLIENT), 0);
	});
}

#[test]
fn an_offer_without_the_means_for_its_deposit_fails() {
	ExtBuilder::default().with_parameters(|p| p.contract_deposit = CLIENT_FUNDS).build_and_execute(
		|| {
			let job = post();
			let made = Jobs::make_offer(signed(CLIENT), job, TALENT, fixed(&[1_000]));
			assert_noop!(made, sp_runtime::TokenError::FundsUnavailable);
		},
	);
}

#[test]
fn offers_that_nobody_asked_for_bind_only_whoever_makes_them() {
	ExtBuilder::default().build_and_execute(|| {
		let job = post();
		let contract = offer(job, TALENT, fixed(&[1_000]));
		assert_eq!(open_items(TALENT), []);
		assert_ok!(Jobs::decline_offer(signed(TALENT), contract));
		assert_eq!(open_items(CLIENT), [Item::Job(job)]);
		assert_eq!(open_items(TALENT), []);
		let contract = offer(job, TALENT, fixed(&[1_000]));
		accept(contract);
		assert_eq!(open_items(CLIENT), [Item::Job(job), Item::ContractAsClient(contract)]);
		assert_eq!(open_items(TALENT), [Item::ContractAsTalent(contract)]);
	});
}

#[test]
fn the_offer_of_a_client_who_was_suspended_cannot_be_accepted() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = offer(post(), TALENT, fixed(&[1_000]));
		let hash = Jobs::terms_hash(contract).unwrap();
		Suspended::mutate(|all| all.insert(CLIENT));
		let accepted = Jobs::accept_offer(signed(TALENT), contract, hash);
		assert_noop!(accepted, IS_SUSPENDED);
		Suspended::mutate(|all| all.clear());
		assert_ok!(Jobs::accept_offer(signed(TALENT), contract, hash));
		assert_noop!(Jobs::decline_offer(signed(TALENT), contract), Error::<Test>::NotAnOffer);
	});
}
