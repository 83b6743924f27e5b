// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, Parameters};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::Permill;
use talent_primitives::FeeCollector;

#[test]
fn new_contracts_in_btrst_get_the_rate_of_now() {
	ExtBuilder::default().build_and_execute(|| {
		assert_eq!(FeeTreasury::current_rate(&BTRST), Ok(Permill::from_percent(10)));
		assert_ok!(FeeTreasury::set_parameters(
			RuntimeOrigin::root(),
			Parameters { fee_rate: Permill::from_percent(12), ..Default::default() }
		));
		assert_eq!(FeeTreasury::current_rate(&BTRST), Ok(Permill::from_percent(12)));
	});
}

#[test]
fn new_contracts_in_assets_are_refused() {
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
