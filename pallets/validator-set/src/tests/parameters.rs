// SPDX-License-Identifier: Apache-2.0

use crate::{
	mock::*, Error, Event, ParameterName, Parameters, MAX_BOND, MAX_REWARD_SHARE, MAX_SILENCE,
	MIN_BOND, MIN_SILENCE,
};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{traits::BadOrigin, DispatchResult, Perbill, Permill};
use talent_primitives::units::BTRST;

fn set(parameters: Parameters) -> DispatchResult {
	ValidatorSet::set_parameters(RuntimeOrigin::root(), parameters)
}

#[test]
fn the_defaults_are_those_of_a_real_network() {
	assert_eq!(
		Parameters::default(),
		Parameters {
			reward_share: Permill::from_rational(1u32, 1_000),
			bond: 10_000 * BTRST,
			min_slash: Perbill::from_percent(5),
			min_validators: 3,
			silence: 30,
		}
	);
}

#[test]
fn governance_changes_the_parameters() {
	let previous = Parameters { reward_share: Permill::from_percent(2), ..parameters() };
	ExtBuilder::default().with_parameters(previous.clone()).build_and_execute(|| {
		assert_eq!(ValidatorSet::parameters(), previous);
		let current = Parameters { reward_share: Permill::from_percent(1), ..parameters() };

		assert_ok!(ValidatorSet::set_parameters(RuntimeOrigin::root(), current.clone()));

		assert_eq!(ValidatorSet::parameters(), current);
		System::assert_last_event(Event::ParametersChanged { previous, current }.into());
	});
}

#[test]
fn both_ends_of_each_range_are_in_it_and_nothing_beyond() {
	let beyond = |share: Permill| Permill::from_parts(share.deconstruct() + 1);
	ExtBuilder::default().build_and_execute(|| {
		for (inside, outside, parameter) in [
			(
				vec![
					Parameters { reward_share: Permill::zero(), ..parameters() },
					Parameters { reward_share: MAX_REWARD_SHARE, ..parameters() },
				],
				vec![Parameters { reward_share: beyond(MAX_REWARD_SHARE), ..parameters() }],
				ParameterName::RewardShare,
			),
			(
				vec![
					Parameters { bond: MIN_BOND, ..parameters() },
					Parameters { bond: MAX_BOND, ..parameters() },
				],
				vec![
					Parameters { bond: MIN_BOND - 1, ..parameters() },
					Parameters { bond: MAX_BOND + 1, ..parameters() },
				],
				ParameterName::Bond,
			),
			(
				vec![
					Parameters { min_validators: 1, ..parameters() },
					Parameters { min_validators: 10, ..parameters() },
				],
				vec![
					Parameters { min_validators: 0, ..parameters() },
					Parameters { min_validators: 11, ..parameters() },
				],
				ParameterName::MinValidators,
			),
			(
				vec![
					Parameters { silence: MIN_SILENCE, ..parameters() },
					Parameters { silence: MAX_SILENCE, ..parameters() },
				],
				vec![
					Parameters { silence: MIN_SILENCE - 1, ..parameters() },
					Parameters { silence: MAX_SILENCE + 1, ..parameters() },
				],
				ParameterName::Silence,
			),
		] {
			for inside in inside {
				assert_ok!(set(inside));
			}
			for outside in outside {
				assert_noop!(set(outside), Error::<Test>::ParameterOutOfRange { parameter });
			}
		}
	});
}

#[test]
fn the_least_minimum_depends_on_the_network() {
	ExtBuilder::default().build_and_execute(|| {
		LeastMinimum::set(3);
		assert_noop!(
			set(Parameters { min_validators: 2, ..parameters() }),
			Error::<Test>::ParameterOutOfRange { parameter: ParameterName::MinValidators }
		);
		assert_ok!(set(Parameters { min_validators: 3, ..parameters() }));
		LeastMinimum::set(1);
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
	ExtBuilder::default()
		.with_parameters(Parameters { reward_share: Permill::one(), ..parameters() })
		.build();
}
