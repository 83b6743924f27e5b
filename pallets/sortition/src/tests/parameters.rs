// SPDX-License-Identifier: Apache-2.0

use crate::{
	mock::*, Error, Event, ParameterName, Parameters, MAX_ATTEMPTS, MAX_EPOCH_BLOCKS,
	MAX_FREEZE_LIFETIME, MAX_TENURE, MIN_ATTEMPTS, MIN_FREEZE_LIFETIME, MIN_TENURE,
};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

#[test]
fn governance_changes_the_parameters() {
	ExtBuilder::default().build_and_execute(|| {
		let previous = SortitionPallet::parameters();
		let current = Parameters {
			min_tenure: 7,
			freeze_lifetime: 777,
			max_attempts: 77,
			min_epoch_blocks: 17,
		};
		assert_ok!(SortitionPallet::set_parameters(RuntimeOrigin::root(), current.clone()));
		assert_eq!(SortitionPallet::parameters(), current);
		assert_eq!(take_events(), vec![Event::ParametersChanged { previous, current }]);
	});
}

#[test]
fn fails_for_all_but_governance() {
	ExtBuilder::default().build_and_execute(|| {
		for origin in [RuntimeOrigin::signed(1), RuntimeOrigin::none()] {
			assert_noop!(
				SortitionPallet::set_parameters(origin, Parameters::default()),
				DispatchError::BadOrigin
			);
		}
	});
}

/// Asserts that both ends of a range are accepted, and that values beyond are refused with the name
/// of the parameter.
fn bounds(
	low: u64,
	high: u64,
	parameter: ParameterName,
	change: fn(&mut Parameters<BlockNumber>, u64),
) {
	ExtBuilder::default().build_and_execute(|| {
		for value in [low, high] {
			assert_ok!(set_parameters(|parameters| change(parameters, value)));
		}
		for value in [low - 1, high + 1] {
			assert_noop!(
				set_parameters(|parameters| change(parameters, value)),
				Error::<Test>::ParameterOutOfRange { parameter }
			);
		}
	});
}

#[test]
fn the_tenure_has_bounds() {
	let (low, high) = (MIN_TENURE.into(), MAX_TENURE.into());
	bounds(low, high, ParameterName::MinTenure, |parameters, value| parameters.min_tenure = value);
}

#[test]
fn the_life_of_a_freeze_has_bounds() {
	let (low, high) = (MIN_FREEZE_LIFETIME.into(), MAX_FREEZE_LIFETIME.into());
	bounds(low, high, ParameterName::FreezeLifetime, |parameters, value| {
		parameters.freeze_lifetime = value
	});
}

#[test]
fn the_attempts_have_bounds() {
	let (low, high) = (MIN_ATTEMPTS.into(), MAX_ATTEMPTS.into());
	bounds(low, high, ParameterName::MaxAttempts, |parameters, value| {
		parameters.max_attempts = value as u32
	});
}

#[test]
fn the_blocks_of_an_epoch_have_bounds() {
	bounds(1, MAX_EPOCH_BLOCKS.into(), ParameterName::MinEpochBlocks, |parameters, value| {
		parameters.min_epoch_blocks = value as u32
	});
}

#[test]
fn the_default_is_within() {
	assert_eq!(Parameters::<BlockNumber>::default().validate(), Ok(()));
}
