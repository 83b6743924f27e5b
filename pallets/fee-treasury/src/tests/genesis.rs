// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, Listing, ParametersOf};
use sp_runtime::Permill;

#[test]
fn parameters_hold_from_the_start() {
	let parameters =
		ParametersOf::<Test> { fee_rate: Permill::from_percent(7), ..Default::default() };
	ExtBuilder::default().with_parameters(parameters.clone()).build_and_execute(|| {
		assert_eq!(FeeTreasury::parameters(), parameters);
	});
}

#[test]
#[should_panic(expected = "parameters are out of their ranges")]
fn parameters_out_of_range_are_refused() {
	let parameters =
		ParametersOf::<Test> { fee_rate: Permill::from_percent(31), ..Default::default() };
	ExtBuilder::default().with_parameters(parameters).build();
}

#[test]
fn the_account_outlives_its_last_coin() {
	ExtBuilder::default().build_and_execute(|| {
		// Its coins are one reason to be there, genesis is another.
		assert_eq!(System::providers(&FeeTreasury::account()), 2);
	});
}

#[test]
fn assets_are_listed_from_the_start_and_the_pots_funded() {
	ExtBuilder::default()
		.with_listed(USD, listing())
		.with_listed(EUR, listing())
		.build_and_execute(|| {
			for asset in [USD, EUR] {
				assert_eq!(FeeTreasury::listing(asset.clone()).unwrap().listing, listing());
				assert_eq!(balance(&asset, POT), MINIMUM);
				assert_eq!(kept(&asset), MINIMUM);
				// An account with a balance gets nothing more.
				assert_eq!(balance(&asset, ESCROW), ENDOWMENT);
				assert_eq!(balance(&asset, TREASURY), ENDOWMENT - 2 * MINIMUM);
			}
		});
}

#[test]
#[should_panic(expected = "cannot list WithId(1) at genesis")]
fn what_the_treasury_cannot_fund_is_refused() {
	ExtBuilder::default().with_treasury(2_000).with_listed(USD, listing()).build();
}

#[test]
#[should_panic(expected = "cannot list WithId(3) at genesis")]
fn an_asset_that_is_not_fit_is_refused() {
	ExtBuilder::default().with_listed(TOY, listing()).build();
}

#[test]
#[should_panic(expected = "cannot list WithId(1) at genesis")]
fn a_listing_out_of_its_ranges_is_refused() {
	let listing = Listing { period_cap: 0, ..listing() };
	ExtBuilder::default().with_listed(USD, listing).build();
}

#[test]
fn what_can_be_listed_at_genesis_can_be_later() {
	ExtBuilder::default().with_listed(USD, listing()).build_and_execute(|| {
		let list = |asset| FeeTreasury::list_asset(RuntimeOrigin::root(), asset, listing());
		frame_support::assert_ok!(list(EUR));
		frame_support::assert_noop!(list(TOY), Error::<Test>::AssetNotFit);
	});
}
