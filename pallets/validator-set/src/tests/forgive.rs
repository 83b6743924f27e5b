// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, Event};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::traits::BadOrigin;

#[test]
fn enables_the_validator_at_once_and_for_good() {
	ExtBuilder::default().with_minimum(4).build_and_execute(|| {
		report(&[(2, 10)]);
		pass_sessions(1);

		assert_ok!(ValidatorSet::forgive(RuntimeOrigin::root(), 2));

		assert_eq!(disabled(), Vec::<AccountId>::new());
		assert_eq!(ValidatorSet::offenders(), vec![]);
		System::assert_has_event(
			pallet_session::Event::<Test>::ValidatorReenabled { validator: 2 }.into(),
		);
		System::assert_last_event(Event::OffenderForgiven { validator: 2 }.into());

		set_keys(2, 22);
		pass_sessions(3);
		assert_eq!(disabled(), Vec::<AccountId>::new());
	});
}

#[test]
fn leaves_other_offenders_as_they_are() {
	ExtBuilder::default().with_validators((1..=10).collect()).build_and_execute(|| {
		report(&[(2, 10), (5, 10)]);
		assert_ok!(ValidatorSet::forgive(RuntimeOrigin::root(), 2));
		assert_eq!(disabled(), vec![5]);
	});
}

#[test]
fn disables_an_offender_that_was_left_enabled() {
	// Of four, one is disabled.
	ExtBuilder::default().with_minimum(4).build_and_execute(|| {
		report(&[(2, 20), (3, 10), (4, 10)]);
		assert_eq!(disabled(), vec![2]);
		take_disabled();

		assert_ok!(ValidatorSet::forgive(RuntimeOrigin::root(), 2));

		// Of equals, the one with the greatest index: the same as after a change of keys.
		assert_eq!(disabled(), vec![4]);
		assert_eq!(take_disabled(), vec![3]);
		System::assert_has_event(
			pallet_session::Event::<Test>::ValidatorDisabled { validator: 4 }.into(),
		);
		set_keys(1, 11);
		pass_sessions(2);
		assert_eq!(disabled(), vec![4]);

		// Until no offender is left.
		assert_ok!(ValidatorSet::forgive(RuntimeOrigin::root(), 4));
		assert_eq!(disabled(), vec![3]);
		assert_ok!(ValidatorSet::forgive(RuntimeOrigin::root(), 3));
		assert_eq!(disabled(), Vec::<AccountId>::new());
		assert_eq!(ValidatorSet::offenders(), vec![]);
	});
}

#[test]
fn disables_the_gravest_and_moves_no_other() {
	// Of ten, three are disabled.
	ExtBuilder::default().with_validators((1..=10).collect()).build_and_execute(|| {
		report(&[(1, 30), (2, 30), (3, 30), (4, 10), (5, 20), (6, 10)]);
		assert_eq!(disabled(), vec![1, 2, 3]);
		take_disabled();

		assert_ok!(ValidatorSet::forgive(RuntimeOrigin::root(), 2));

		assert_eq!(disabled(), vec![1, 3, 5]);
		assert_eq!(take_disabled(), vec![4]);
	});
}

#[test]
fn moves_no_offender_when_no_place_becomes_free() {
	ExtBuilder::default().build_and_execute(|| {
		report(&[(2, 20), (3, 20), (4, 10)]);
		assert_eq!(disabled(), vec![3]);
		take_disabled();

		// A second report of 2 would replace 3.
		assert_ok!(ValidatorSet::forgive(RuntimeOrigin::root(), 4));

		assert_eq!(disabled(), vec![3]);
		assert_eq!(take_disabled(), Vec::<u32>::new());
	});
}

#[test]
fn forgives_an_offender_that_session_did_not_disable() {
	ExtBuilder::default().with_validators(vec![1]).build_and_execute(|| {
		report(&[(1, 10)]);
		assert_ok!(ValidatorSet::forgive(RuntimeOrigin::root(), 1));
		System::assert_last_event(Event::OffenderForgiven { validator: 1 }.into());
	});
}

#[test]
fn returns_no_coins_and_lets_a_former_validator_be_admitted_again() {
	ExtBuilder::default().build_and_execute(|| {
		report(&[(2, 10)]);
		pass_sessions(2);
		let bond = bonded(2);
		assert_noop!(ValidatorSet::admit(RuntimeOrigin::root(), 2), Error::<Test>::BondTooSmall);
		assert_ok!(register(2, 2));
		assert_noop!(ValidatorSet::admit(RuntimeOrigin::root(), 2), Error::<Test>::StillOffender);
		assert_ok!(ValidatorSet::forgive(RuntimeOrigin::root(), 2));
		assert_eq!((bond, bonded(2)), (BOND * 9 / 10, BOND));
		assert_ok!(ValidatorSet::admit(RuntimeOrigin::root(), 2));
		pass_sessions(2);
		assert_eq!(Session::validators(), vec![1, 3, 4, 2]);
		assert_eq!(disabled(), Vec::<AccountId>::new());
	});
}

#[test]
fn fails_for_an_account_that_has_not_offended() {
	ExtBuilder::default().build_and_execute(|| {
		report(&[(2, 10)]);
		assert_noop!(ValidatorSet::forgive(RuntimeOrigin::root(), 1), Error::<Test>::NotOffender);
		assert_noop!(
			ValidatorSet::forgive(RuntimeOrigin::root(), OUTSIDER),
			Error::<Test>::NotRegistered
		);
	});
}

#[test]
fn fails_for_all_but_governance() {
	ExtBuilder::default().build_and_execute(|| {
		report(&[(2, 10)]);
		assert_noop!(ValidatorSet::forgive(RuntimeOrigin::signed(2), 2), BadOrigin);
	});
}
