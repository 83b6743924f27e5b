// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Record, Status};
use frame_support::traits::Hooks;

#[test]
fn the_set_is_that_of_the_first_two_sessions() {
	ExtBuilder::default().with_validators(vec![3, 1, 2]).build_and_execute(|| {
		assert_eq!(ValidatorSet::validators(), vec![3, 1, 2]);
		assert_eq!(Session::validators(), vec![3, 1, 2]);
		let queued = Session::queued_keys();
		assert_eq!(queued, vec![(3, keys(3)), (1, keys(1)), (2, keys(2))]);
		assert_eq!(ValidatorSet::offenders(), vec![]);
	});
}

#[test]
fn one_validator_is_enough_and_ten_are_not_too_many() {
	ExtBuilder::default().with_validators(vec![1]).build_and_execute(|| {});
	ExtBuilder::default().with_validators((1..=10).collect()).build_and_execute(|| {});
}

#[test]
fn without_a_set_no_account_makes_blocks_even_with_session_keys() {
	ExtBuilder::default().with_validators(vec![]).with_outsider_keys().build().execute_with(|| {
		assert_eq!(Session::load_keys(&OUTSIDER), Some(keys(OUTSIDER)));
		assert_eq!(Session::validators(), Vec::<AccountId>::new());
		assert_eq!(Session::queued_keys(), vec![]);
		assert_eq!(ValidatorSet::do_try_state(), Err("there is no validator".into()));
	});
}

#[test]
#[should_panic(expected = "a validator is named twice")]
fn a_validator_named_twice_is_refused() {
	ExtBuilder::default().with_validators(vec![1, 2, 1]).build();
}

#[test]
#[should_panic(expected = "more than 10 validators")]
fn too_many_are_refused() {
	ExtBuilder::default().with_validators((1..=11).collect()).build();
}

#[test]
#[should_panic(expected = "fewer than 3 validators")]
fn too_few_are_refused() {
	ExtBuilder::default().with_minimum(3).with_validators(vec![1, 2]).build();
}

#[test]
#[should_panic(expected = "the validator set must stand before session")]
fn a_set_that_is_built_after_session_is_refused() {
	ExtBuilder::default().with_session_first().build();
}

#[test]
#[should_panic(expected = "has no 100000000000000000000 for the bond of a validator")]
fn a_validator_without_coins_for_the_bond_is_refused() {
	// The treasury of the mock is endowed like everybody, the pot is not.
	ExtBuilder::default().with_poor_validator(77).build();
}

#[test]
fn each_validator_has_a_bond_and_a_record() {
	ExtBuilder::default().build_and_execute(|| {
		for who in 1..=4 {
			assert_eq!(bonded(who), BOND);
			let record = Record { status: Status::Validator, ..Record::candidate(BOND) };
			assert_eq!(ValidatorSet::record(who), Some(record));
		}
		assert_eq!(ValidatorSet::record(OUTSIDER), None);
	});
}

#[test]
#[should_panic(expected = "no set is small and large enough")]
fn a_minimum_above_the_maximum_is_refused_by_the_integrity_test() {
	LeastMinimum::set(11);
	<ValidatorSet as Hooks<u64>>::integrity_test();
}
