// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, Event};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::traits::BadOrigin;

#[test]
fn enables_the_validator_at_once_and_for_good() {
	ExtBuilder::default().build_and_execute(|| {
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
fn serves_an_offender_whom_session_did_not_disable() {
	ExtBuilder::default().with_validators(vec![1]).build_and_execute(|| {
		report(&[(1, 10)]);
		assert_ok!(ValidatorSet::forgive(RuntimeOrigin::root(), 1));
		System::assert_last_event(Event::OffenderForgiven { validator: 1 }.into());
	});
}

#[test]
fn fails_for_whoever_has_not_offended() {
	ExtBuilder::default().build_and_execute(|| {
		report(&[(2, 10)]);
		for who in [1, OUTSIDER] {
			assert_noop!(
				ValidatorSet::forgive(RuntimeOrigin::root(), who),
				Error::<Test>::NotOffender
			);
		}
	});
}

#[test]
fn fails_for_all_but_governance() {
	ExtBuilder::default().build_and_execute(|| {
		report(&[(2, 10)]);
		assert_noop!(ValidatorSet::forgive(RuntimeOrigin::signed(2), 2), BadOrigin);
	});
}
