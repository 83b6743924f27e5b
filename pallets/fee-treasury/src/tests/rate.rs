// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, ParametersOf};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::Permill;
use talent_primitives::{AssetValues, FeeCollector};

#[test]
fn new_contracts_in_btrst_get_the_rate_of_now() {
	ExtBuilder::default().build_and_execute(|| {
		assert_eq!(FeeTreasury::current_rate(&NATIVE), Ok(Permill::from_percent(10)));
		assert_ok!(FeeTreasury::set_parameters(
			RuntimeOrigin::root(),
			ParametersOf::<Test> { fee_rate: Permill::from_percent(12), ..Default::default() }
		));
		assert_eq!(FeeTreasury::current_rate(&NATIVE), Ok(Permill::from_percent(12)));
	});
}

#[test]
fn new_contracts_in_assets_that_are_not_listed_are_refused() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(FeeTreasury::current_rate(&USD), Error::<Test>::AssetNotListed);
	});
}

#[test]
fn fees_are_rounded_down() {
	let rate = Permill::from_percent(10);
	for (amount, fee) in [(0, 0), (9, 0), (10, 1), (19, 1), (1_000, 100)] {
		assert_eq!(<FeeTreasury as FeeCollector<_, _, _>>::fee_on(rate, amount), fee);
	}
}

#[test]
fn new_contracts_in_listed_assets_get_the_rate_of_now() {
	ExtBuilder::default().with_listed(USD, listing()).build_and_execute(|| {
		assert_eq!(FeeTreasury::current_rate(&USD), Ok(Permill::from_percent(10)));
		assert_noop!(FeeTreasury::current_rate(&EUR), Error::<Test>::AssetNotListed);
		assert_ok!(FeeTreasury::delist_asset(RuntimeOrigin::root(), USD));
		assert_noop!(FeeTreasury::current_rate(&USD), Error::<Test>::AssetNotListed);
	});
}

#[test]
fn btrst_is_worth_itself_and_a_listed_asset_what_the_average_says() {
	ExtBuilder::default().with_listed(USD, listing()).build_and_execute(|| {
		assert_eq!(FeeTreasury::value_of(&NATIVE, 7), Some(7));
		// Half a unit each, rounded down.
		assert_eq!(FeeTreasury::value_of(&USD, 7), Some(3));
		assert_eq!(FeeTreasury::value_of(&USD, 1), Some(0));
		assert_eq!(FeeTreasury::value_of(&USD, u128::MAX), Some(u128::MAX / 2));
		assert_eq!(FeeTreasury::value_of(&EUR, 7), None);
		assert_ok!(FeeTreasury::delist_asset(RuntimeOrigin::root(), USD));
		assert_eq!(FeeTreasury::value_of(&USD, 7), None);
	});
}

#[test]
fn the_value_follows_the_average_not_the_pool() {
	ExtBuilder::default().with_usd().build_and_execute(|| {
		// The pool's price is tripled. The average has taken no sample of that yet.
		set_price(&USD, 3, 2);
		assert_eq!(FeeTreasury::value_of(&USD, 1_000_000), Some(500_000));
		// Ten samples of a twentieth of a percent each.
		sample(10);
		assert_eq!(FeeTreasury::value_of(&USD, 1_000_000), Some(502_505));
	});
}
