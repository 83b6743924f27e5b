// SPDX-License-Identifier: Apache-2.0

//! Who has ties by a contract, as those ask who draw panels.

use crate::{mock::*, Claim, Counterparties};
use frame_support::assert_ok;
use sp_runtime::Perbill;
use talent_primitives::{Conflicts, RulingHandler};

/// Whether the two have ties; which of them would judge does not matter.
fn tied(one: AccountId, other: AccountId) -> bool {
	let tied = <Jobs as Conflicts<_>>::in_conflict(&one, &other);
	assert_eq!(<Jobs as Conflicts<_>>::in_conflict(&other, &one), tied);
	tied
}

#[test]
fn from_accepting_an_offer_until_the_contract_is_gone() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = offer(post(), TALENT, fixed(&[1_000]));
		// An offer is made by one side alone.
		assert!(!tied(CLIENT, TALENT));

		accept(contract);
		assert!(tied(CLIENT, TALENT));
		assert!(!tied(CLIENT, OTHER));
		assert!(!tied(TALENT, OTHER));

		assert_ok!(Jobs::end_contract(signed(TALENT), contract));
		run_to(now() + 6);
		assert!(tied(CLIENT, TALENT));
		run_to(now() + 1);
		assert_eq!(Jobs::contract(contract), None);
		assert!(!tied(CLIENT, TALENT));
	});
}

#[test]
fn a_dispute_keeps_them() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(fixed(&[1_000]));
		let invoice = bill(contract, milestone(0));
		let case_id = dispute(invoice, Claim::Cancelled);
		assert_ok!(Jobs::end_contract(signed(TALENT), contract));
		run_to(now() + 100);
		assert!(tied(CLIENT, TALENT));

		assert_ok!(Jobs::on_ruling(case_id, invoice, Perbill::from_percent(50)));
		assert!(!tied(CLIENT, TALENT));
	});
}

#[test]
fn each_contract_counts_and_the_last_one_ends_them() {
	ExtBuilder::default().build_and_execute(|| {
		let first = active(fixed(&[1_000]));
		let second = active(fixed(&[1_000]));
		let third = renew(second, fixed(&[500]));
		assert_eq!(Counterparties::<Test>::get(CLIENT, TALENT), 3);
		for contract in [first, third] {
			assert_ok!(Jobs::end_contract(signed(TALENT), contract));
		}
		run_to(now() + 7);
		assert_eq!(Counterparties::<Test>::iter().count(), 0);
		assert!(!tied(CLIENT, TALENT));
	});
}

#[test]
fn an_offer_that_comes_to_nothing_makes_none() {
	ExtBuilder::default().build_and_execute(|| {
		let declined = offer(post(), TALENT, fixed(&[1_000]));
		assert_ok!(Jobs::decline_offer(signed(TALENT), declined));
		let expired = offer(post(), TALENT, fixed(&[1_000]));
		run_to(now() + 30);
		assert_eq!(Jobs::contract(expired), None);
		assert!(!tied(CLIENT, TALENT));
	});
}
