// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, Event, ParameterName, Parameters, MAX_REWARD_SHARE};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{traits::BadOrigin, DispatchResult, Permill};

fn set(reward_share: Permill) -> DispatchResult {
	ValidatorSet::set_parameters(RuntimeOrigin::root(), Parameters { reward_share })
}

#[test]
fn an_author_is_paid_a_thousandth_of_the_pot_by_default() {
	ExtBuilder::default().build_and_execute(|| {
		let reward_share = Permill::from_rational(1u32, 1_000);
		assert_eq!(ValidatorSet::parameters(), Parameters { reward_share });
	});
}

#[test]
fn governance_changes_the_parameters() {
	let previous = Parameters { reward_share: Permill::from_percent(2) };
	ExtBuilder::default().with_parameters(previous.clone()).build_and_execute(|| {
		assert_eq!(ValidatorSet::parameters(), previous);
		let current = Parameters { reward_share: Permill::from_percent(1) };

		assert_ok!(ValidatorSet::set_parameters(RuntimeOrigin::root(), current.clone()));

		assert_eq!(ValidatorSet::parameters(), current);
		System::assert_last_event(Event::ParametersChanged { previous, current }.into());
	});
}

#[test]
fn both_ends_of_the_range_are_in_it() {
	ExtBuilder::default().build_and_execute(|| {
		assert_eq!(MAX_REWARD_SHARE, Permill::from_percent(10));
		assert_ok!(set(MAX_REWARD_SHARE));
		assert_ok!(set(Permill::zero()));
	});
}

#[test]
fn fails_when_the_share_is_above_its_cap() {
	ExtBuilder::default().build_and_execute(|| {
		let above = Permill::from_parts(MAX_REWARD_SHARE.deconstruct() + 1);
		assert_noop!(
			set(above),
			Error::<Test>::ParameterOutOfRange { parameter: ParameterName::RewardShare }
		);
	});
}

#[test]
fn fails_for_all_but_governance() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(
			ValidatorSet::set_parameters(RuntimeOrigin::signed(1), Parameters::default()),
			BadOrigin
		);
	});
}

#[test]
#[should_panic(expected = "the validator set's parameters are out of their ranges")]
fn a_genesis_with_a_share_above_its_cap_is_refused() {
	ExtBuilder::default().with_parameters(Parameters { reward_share: Permill::one() }).build();
}
