// SPDX-License-Identifier: Apache-2.0

use crate::{
	mock::*, Error, Event, ParameterName, ParametersOf, Shares, MAX_CAP_PERIOD, MAX_CONVERSIONS,
	MAX_DEVIATION, MAX_FEE_RATE, MAX_PATIENCE, MAX_RETRY_AFTER, MAX_SAMPLES, MAX_SLICE_OF_DEPTH,
	MAX_SLIPPAGE, MAX_STEP, MIN_CAP_PERIOD,
};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{traits::BadOrigin, Permill};

type Parameters = ParametersOf<Test>;

fn set(parameters: Parameters) -> sp_runtime::DispatchResult {
	FeeTreasury::set_parameters(RuntimeOrigin::root(), parameters)
}

/// Returns a part that is larger by one millionth.
fn above(part: Permill) -> Permill {
	Permill::from_parts(part.deconstruct() + 1)
}

/// Asserts that values within the range are accepted, and that others are refused by name.
fn range<V: Copy>(
	change: impl Fn(&mut Parameters, V),
	within: &[V],
	outside: &[V],
	parameter: ParameterName,
) {
	ExtBuilder::default().build_and_execute(|| {
		let with = |value: V| {
			let mut parameters = Parameters::default();
			change(&mut parameters, value);
			parameters
		};
		for value in within {
			assert_ok!(set(with(*value)));
			assert_eq!(FeeTreasury::parameters(), with(*value));
		}
		for value in outside {
			assert_eq!(with(*value).validate(), Err(parameter));
			assert_noop!(set(with(*value)), Error::<Test>::ParameterOutOfRange { parameter });
		}
	});
}

#[test]
fn the_real_ones_are_those_of_the_published_model() {
	let Parameters { fee_rate, shares, .. } = Parameters::default();
	assert_eq!(fee_rate, Permill::from_percent(10));
	let percents = shares.rates().map(|(_, rate)| rate.deconstruct() / 10_000);
	assert_eq!(percents, [20, 10, 5, 5, 5, 5]);
}

#[test]
fn the_real_guard_and_windows() {
	let parameters = Parameters::default();
	assert_eq!(parameters.max_slippage, Permill::from_percent(2));
	assert_eq!(parameters.max_step, Permill::from_rational(5u32, 10_000));
	assert_eq!(parameters.max_deviation, Permill::from_percent(50));
	assert_eq!(parameters.slice_of_depth, Permill::from_rational(5u32, 1_000));
	// An hour, a day, a week, an hour: in blocks of six seconds.
	assert_eq!(parameters.min_samples, 600);
	assert_eq!(parameters.cap_period, 14_400);
	assert_eq!(parameters.patience, 100_800);
	assert_eq!(parameters.retry_after, 600);
	assert_eq!(parameters.max_conversions, 5);
}

#[test]
fn governance_changes_them() {
	ExtBuilder::default().build_and_execute(|| {
		let previous = Parameters::default();
		assert_eq!(FeeTreasury::parameters(), previous);
		let current = Parameters {
			fee_rate: Permill::from_percent(8),
			max_conversions: 6,
			..previous.clone()
		};

		assert_ok!(set(current.clone()));

		assert_eq!(FeeTreasury::parameters(), current);
		System::assert_last_event(Event::ParametersChanged { previous, current }.into());
	});
}

#[test]
fn fails_for_all_but_governance() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(
			FeeTreasury::set_parameters(signed(TREASURY), Parameters::default()),
			BadOrigin
		);
	});
}

#[test]
fn the_fee_rate_is_at_most_its_cap() {
	range(
		|parameters, value| parameters.fee_rate = value,
		&[Permill::zero(), MAX_FEE_RATE],
		&[above(MAX_FEE_RATE), Permill::one()],
		ParameterName::FeeRate,
	);
}

#[test]
fn the_shares_are_at_most_the_whole_fee() {
	range(
		|parameters, value| parameters.shares.validators = value,
		&[Permill::zero(), Permill::from_percent(55)],
		&[Permill::from_parts(550_001), Permill::one()],
		ParameterName::Shares,
	);
	let all = Permill::one();
	let shares = Shares {
		client_referrer: all,
		talent_referrer: all,
		recommender: all,
		screening: all,
		dispute_pot: all,
		validators: all,
	};
	let parameters = Parameters { shares, ..Default::default() };
	assert_eq!(parameters.validate(), Err(ParameterName::Shares));
}

#[test]
fn the_slippage_is_at_most_its_cap() {
	range(
		|parameters, value| parameters.max_slippage = value,
		&[Permill::zero(), MAX_SLIPPAGE],
		&[above(MAX_SLIPPAGE)],
		ParameterName::MaxSlippage,
	);
}

#[test]
fn the_step_is_above_zero_and_at_most_its_cap() {
	range(
		|parameters, value| parameters.max_step = value,
		&[Permill::from_parts(1), MAX_STEP],
		&[Permill::zero(), above(MAX_STEP)],
		ParameterName::MaxStep,
	);
}

#[test]
fn the_deviation_is_at_most_its_cap() {
	range(
		|parameters, value| parameters.max_deviation = value,
		&[Permill::zero(), MAX_DEVIATION],
		&[above(MAX_DEVIATION)],
		ParameterName::MaxDeviation,
	);
}

#[test]
fn samples_are_above_zero_and_at_most_their_cap() {
	range(
		|parameters, value| parameters.min_samples = value,
		&[1, MAX_SAMPLES],
		&[0, MAX_SAMPLES + 1],
		ParameterName::MinSamples,
	);
}

#[test]
fn the_slice_is_above_zero_and_at_most_its_cap() {
	range(
		|parameters, value| parameters.slice_of_depth = value,
		&[Permill::from_parts(1), MAX_SLICE_OF_DEPTH],
		&[Permill::zero(), above(MAX_SLICE_OF_DEPTH)],
		ParameterName::SliceOfDepth,
	);
}

#[test]
fn the_period_of_the_cap_is_within_its_range() {
	range(
		|parameters, value| parameters.cap_period = u64::from(value),
		&[MIN_CAP_PERIOD, MAX_CAP_PERIOD],
		&[0, MIN_CAP_PERIOD - 1, MAX_CAP_PERIOD + 1],
		ParameterName::CapPeriod,
	);
}

#[test]
fn the_patience_is_above_zero_and_at_most_its_cap() {
	range(
		|parameters, value| parameters.patience = u64::from(value),
		&[1, MAX_PATIENCE],
		&[0, MAX_PATIENCE + 1],
		ParameterName::Patience,
	);
}

#[test]
fn conversions_are_above_zero_and_at_most_their_cap() {
	range(
		|parameters, value| parameters.max_conversions = value,
		&[1, MAX_CONVERSIONS],
		&[0, MAX_CONVERSIONS + 1],
		ParameterName::MaxConversions,
	);
}

#[test]
fn the_time_of_rest_is_above_zero_and_at_most_its_cap() {
	range(
		|parameters, value| parameters.retry_after = u64::from(value),
		&[1, MAX_RETRY_AFTER],
		&[0, MAX_RETRY_AFTER + 1],
		ParameterName::RetryAfter,
	);
}
