// SPDX-License-Identifier: Apache-2.0

use crate::mock::*;
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
		assert_eq!(
			ValidatorSet::do_try_state(),
			Err("there are fewer validators than the minimum".into())
		);
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
#[should_panic(expected = "an empty set halts the chain")]
fn a_minimum_of_zero_is_refused_by_the_integrity_test() {
	MinValidators::set(0);
	<ValidatorSet as Hooks<u64>>::integrity_test();
}

#[test]
#[should_panic(expected = "no set is small and large enough")]
fn a_minimum_above_the_maximum_is_refused_by_the_integrity_test() {
	MinValidators::set(11);
	<ValidatorSet as Hooks<u64>>::integrity_test();
}
