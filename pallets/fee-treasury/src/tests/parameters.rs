// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, Event, Parameters, Shares, MAX_FEE_RATE};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{traits::BadOrigin, Permill};

fn set(parameters: Parameters) -> sp_runtime::DispatchResult {
	FeeTreasury::set_parameters(RuntimeOrigin::root(), parameters)
}

#[test]
fn the_real_ones_are_those_of_the_published_model() {
	let Parameters { fee_rate, shares } = Parameters::default();
	assert_eq!(fee_rate, Permill::from_percent(10));
	let percents = shares.rates().map(|(_, rate)| rate.deconstruct() / 10_000);
	assert_eq!(percents, [20, 10, 5, 5, 5, 5]);
}

#[test]
fn governance_changes_them() {
	ExtBuilder::default().build_and_execute(|| {
		let old = Parameters::default();
		assert_eq!(FeeTreasury::parameters(), old);
		let new = Parameters { fee_rate: Permill::from_percent(8), shares: Shares::default() };

		assert_ok!(set(new.clone()));

		assert_eq!(FeeTreasury::parameters(), new);
		System::assert_last_event(Event::ParametersChanged { old, new }.into());
	});
}

#[test]
fn the_ends_of_the_ranges_are_in_them() {
	ExtBuilder::default().build_and_execute(|| {
		let mut parameters = Parameters { fee_rate: MAX_FEE_RATE, shares: Shares::default() };
		parameters.shares.validators = Permill::from_percent(55);
		assert_ok!(set(parameters.clone()));
		parameters.fee_rate = Permill::zero();
		assert_ok!(set(parameters));
	});
}

#[test]
fn fails_when_the_rate_is_above_its_cap() {
	ExtBuilder::default().build_and_execute(|| {
		let fee_rate = Permill::from_parts(MAX_FEE_RATE.deconstruct() + 1);
		assert_noop!(
			set(Parameters { fee_rate, shares: Shares::default() }),
			Error::<Test>::FeeRateTooHigh
		);
	});
}

#[test]
fn fails_when_the_shares_exceed_the_fee() {
	ExtBuilder::default().build_and_execute(|| {
		let mut parameters = Parameters::default();
		parameters.shares.validators = Permill::from_parts(550_001);
		assert_noop!(set(parameters), Error::<Test>::SharesExceedFee);

		let all = Permill::one();
		let shares = Shares {
			client_referrer: all,
			talent_referrer: all,
			recommender: all,
			screening: all,
			dispute_pot: all,
			validators: all,
		};
		assert_noop!(
			set(Parameters { shares, ..Default::default() }),
			Error::<Test>::SharesExceedFee
		);
	});
}

#[test]
fn fails_for_all_but_governance() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(
			FeeTreasury::set_parameters(RuntimeOrigin::signed(TREASURY), Parameters::default()),
			BadOrigin
		);
	});
}
