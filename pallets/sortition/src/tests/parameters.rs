// SPDX-License-Identifier: Apache-2.0

//! Changing the parameters, within their ranges.

use crate::{
	mock::*, Error, Event, Parameters, MAX_ATTEMPTS, MAX_EPOCH_BLOCKS, MAX_FREEZE_LIFETIME,
	MAX_TENURE, MIN_ATTEMPTS, MIN_FREEZE_LIFETIME, MIN_TENURE,
};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

#[test]
fn governance_changes_them() {
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
		assert_eq!(events(), vec![Event::ParametersChanged { previous, current }]);
	});
}

#[test]
fn nobody_else_does() {
	ExtBuilder::default().build_and_execute(|| {
		for origin in [RuntimeOrigin::signed(1), RuntimeOrigin::none()] {
			assert_noop!(
				SortitionPallet::set_parameters(origin, Parameters::default()),
				DispatchError::BadOrigin
			);
		}
	});
}

/// Both ends are accepted; what lies beyond is refused with `error`.
fn bounds(low: u64, high: u64, error: Error<Test>, set: fn(&mut Parameters<BlockNumber>, u64)) {
	ExtBuilder::default().build_and_execute(|| {
		for value in [low, high] {
			assert_ok!(set_parameters(|p| set(p, value)));
		}
		for value in [low - 1, high + 1] {
			let mut parameters = SortitionPallet::parameters();
			set(&mut parameters, value);
			assert_noop!(
				SortitionPallet::set_parameters(RuntimeOrigin::root(), parameters),
				self::error(&error)
			);
		}
	});
}

fn error(error: &Error<Test>) -> DispatchError {
	// Errors are not `Clone`.
	match error {
		Error::TenureOutOfRange => Error::<Test>::TenureOutOfRange.into(),
		Error::FreezeLifetimeOutOfRange => Error::<Test>::FreezeLifetimeOutOfRange.into(),
		Error::AttemptsOutOfRange => Error::<Test>::AttemptsOutOfRange.into(),
		_ => Error::<Test>::EpochBlocksOutOfRange.into(),
	}
}

#[test]
fn the_tenure_has_bounds() {
	bounds(MIN_TENURE.into(), MAX_TENURE.into(), Error::TenureOutOfRange, |p, value| {
		p.min_tenure = value
	});
}

#[test]
fn the_life_of_a_freeze_has_bounds() {
	bounds(
		MIN_FREEZE_LIFETIME.into(),
		MAX_FREEZE_LIFETIME.into(),
		Error::FreezeLifetimeOutOfRange,
		|p, value| p.freeze_lifetime = value,
	);
}

#[test]
fn the_attempts_have_bounds() {
	bounds(MIN_ATTEMPTS.into(), MAX_ATTEMPTS.into(), Error::AttemptsOutOfRange, |p, value| {
		p.max_attempts = value as u32
	});
}

#[test]
fn the_blocks_of_an_epoch_have_bounds() {
	bounds(1, MAX_EPOCH_BLOCKS.into(), Error::EpochBlocksOutOfRange, |p, value| {
		p.min_epoch_blocks = value as u32
	});
}

#[test]
fn the_default_is_within() {
	assert_eq!(Parameters::<BlockNumber>::default().validate(), Ok(()));
}
