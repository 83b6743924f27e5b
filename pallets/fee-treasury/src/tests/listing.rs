// SPDX-License-Identifier: Apache-2.0

//! Governance lists and delists assets.

use crate::{
	mock::*, Error, Event, ListedAssets, Listing, ServicedAssets, MAX_REFERENCE_PRICE,
	MIN_REFERENCE_PRICE,
};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{traits::BadOrigin, DispatchResult, FixedU128};
use talent_primitives::AssetKind;

fn list(asset: AssetKind, listing: Listing) -> DispatchResult {
	FeeTreasury::list_asset(RuntimeOrigin::root(), asset, listing)
}

fn delist(asset: AssetKind) -> DispatchResult {
	FeeTreasury::delist_asset(RuntimeOrigin::root(), asset)
}

#[test]
fn funds_every_pot_that_lacks_the_minimum() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(list(USD, listing()));

		assert_eq!(balance(&USD, POT), MINIMUM);
		assert_eq!(kept(&USD), MINIMUM);
		assert_eq!(balance(&USD, ESCROW), ENDOWMENT);
		assert_eq!(balance(&USD, TREASURY), ENDOWMENT - 2 * MINIMUM);
		System::assert_last_event(
			Event::AssetListed { asset: USD, listing: listing(), replaces: false }.into(),
		);
		let listed = ListedAssets::<Test>::get(USD).unwrap();
		assert_eq!((listed.average, listed.samples), (listing().reference_price, 0));
		assert_eq!(ServicedAssets::<Test>::get(), vec![USD]);
	});
}

#[test]
fn again_replaces_what_was_said() {
	ExtBuilder::default().with_usd().build_and_execute(|| {
		assert_ok!(collect(&USD, 1_000_000));
		assert_ok!(convert(&USD, 1));
		let before = ListedAssets::<Test>::get(USD).unwrap();
		assert_eq!((before.samples, before.in_period.amount), (5, 1_000_000));

		let again = Listing { reference_price: FixedU128::from_u32(2), ..listing() };
		assert_ok!(list(USD, again.clone()));

		let after = ListedAssets::<Test>::get(USD).unwrap();
		assert_eq!((after.average, after.samples), (FixedU128::from_u32(2), 0));
		// What was converted still counts.
		assert_eq!(after.in_period, before.in_period);
		System::assert_last_event(
			Event::AssetListed { asset: USD, listing: again, replaces: true }.into(),
		);
		// Nobody is funded twice.
		assert_eq!(balance(&USD, POT), MINIMUM);
		assert_eq!(ServicedAssets::<Test>::get(), vec![USD]);
	});
}

#[test]
fn again_after_delisting_works_and_goes_on_counting_receipts() {
	ExtBuilder::default().with_usd().build_and_execute(|| {
		assert_ok!(collect(&USD, 100));
		assert_ok!(convert(&USD, 1));
		assert_ok!(delist(USD));
		assert_eq!(ServicedAssets::<Test>::get(), vec![]);
		assert_ok!(list(USD, listing()));
		System::assert_last_event(
			Event::AssetListed { asset: USD, listing: listing(), replaces: false }.into(),
		);
		assert_ok!(collect(&USD, 100));
		assert!(FeeTreasury::receipt(USD, 1).is_some());
	});
}

#[test]
fn again_while_fees_wait_funds_the_account_besides_them() {
	ExtBuilder::default().with_usd().build_and_execute(|| {
		assert_ok!(collect(&USD, 5_000));
		assert_ok!(delist(USD));
		// The asset's minimum is raised meanwhile.
		assert_ok!(Assets::force_asset_status(
			RuntimeOrigin::root(),
			1,
			ISSUER,
			ISSUER,
			ISSUER,
			ISSUER,
			2_500,
			true,
			false,
		));
		assert_ok!(list(USD, listing()));
		assert_eq!(kept(&USD), 2_500 + 5_000);
		assert_eq!(balance(&USD, POT), 2_500);
	});
}

#[test]
fn the_ends_of_the_ranges_are_in_them() {
	ExtBuilder::default().build_and_execute(|| {
		let least =
			Listing { reference_price: MIN_REFERENCE_PRICE, minimum_depth: 1, period_cap: 1 };
		assert_ok!(list(USD, least));
		let most = Listing {
			reference_price: MAX_REFERENCE_PRICE,
			minimum_depth: u128::MAX,
			period_cap: u128::MAX,
		};
		assert_ok!(list(USD, most));
	});
}

#[test]
fn fails_when_a_field_is_out_of_its_range() {
	ExtBuilder::default().build_and_execute(|| {
		let one = FixedU128::from_inner(1);
		for wrong in [
			Listing { reference_price: FixedU128::from_u32(0), ..listing() },
			Listing { reference_price: MIN_REFERENCE_PRICE - one, ..listing() },
			Listing { reference_price: MAX_REFERENCE_PRICE + one, ..listing() },
			Listing { minimum_depth: 0, ..listing() },
			Listing { period_cap: 0, ..listing() },
		] {
			assert_noop!(list(USD, wrong), Error::<Test>::InvalidListing);
		}
	});
}

#[test]
fn fails_for_btrst() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(list(NATIVE, listing()), Error::<Test>::NativeNeedsNoListing);
	});
}

#[test]
fn fails_when_the_asset_is_not_fit() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(list(TOY, listing()), Error::<Test>::AssetNotFit);
		assert_noop!(list(AssetKind::WithId(77), listing()), Error::<Test>::AssetNotFit);
		freeze(true);
		assert_noop!(list(USD, listing()), Error::<Test>::AssetNotFit);
		freeze(false);
		assert_ok!(list(USD, listing()));
		// Nor can its listing be replaced while it is not.
		freeze(true);
		assert_noop!(list(USD, listing()), Error::<Test>::AssetNotFit);
	});
}

#[test]
fn fails_when_the_treasury_cannot_fund_all_pots_and_nothing_has_moved() {
	// Two pots and its own minimum take three times as much.
	ExtBuilder::default().with_treasury(3 * MINIMUM - 1).build_and_execute(|| {
		assert_noop!(list(USD, listing()), Error::<Test>::TreasuryCannotFundPots);
		assert_eq!(balance(&USD, POT), 0);
	});
	ExtBuilder::default().with_treasury(3 * MINIMUM).build_and_execute(|| {
		assert_ok!(list(USD, listing()));
		assert_eq!(balance(&USD, TREASURY), MINIMUM);
	});
}

#[test]
fn fails_when_the_treasury_itself_lacks_the_minimum() {
	ExtBuilder::default().without_treasury().build_and_execute(|| {
		// Everybody else has something.
		for pot in [POT, FeeTreasury::account()] {
			assert_ok!(Assets::transfer(signed(ESCROW), 1, pot, MINIMUM));
		}
		assert_noop!(list(USD, listing()), Error::<Test>::TreasuryCannotFundPots);
		assert_ok!(Assets::transfer(signed(ESCROW), 1, TREASURY, MINIMUM));
		assert_ok!(list(USD, listing()));
	});
}

#[test]
fn fails_when_a_pot_cannot_receive() {
	ExtBuilder::default().build_and_execute(|| {
		// Blocked, with less than the minimum that holds now.
		assert_ok!(Assets::transfer(signed(ESCROW), 1, POT, MINIMUM));
		assert_ok!(Assets::block(signed(ISSUER), 1, POT));
		assert_ok!(Assets::force_asset_status(
			RuntimeOrigin::root(),
			1,
			ISSUER,
			ISSUER,
			ISSUER,
			ISSUER,
			2_000,
			true,
			false,
		));
		assert_noop!(list(USD, listing()), Error::<Test>::TreasuryCannotFundPots);
	});
}

#[test]
fn fails_when_as_many_are_listed_as_there_may_be() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(Assets::force_create(RuntimeOrigin::root(), 5, ISSUER, true, 1));
		assert_ok!(Assets::mint(signed(ISSUER), 5, TREASURY, 100));
		for asset in [USD, EUR, GBP] {
			assert_ok!(list(asset, listing()));
		}
		let fourth = AssetKind::WithId(5);
		assert_noop!(list(fourth.clone(), listing()), Error::<Test>::TooManyAssets);
		// A new listing of one of them takes no place.
		assert_ok!(list(USD, listing()));

		// A delisted asset with queued fees keeps its place.
		assert_ok!(collect(&GBP, 5_000));
		assert_ok!(delist(GBP));
		assert_noop!(list(fourth.clone(), listing()), Error::<Test>::TooManyAssets);
		assert_ok!(convert(&GBP, 1));
		assert_ok!(list(fourth, listing()));
		assert_ok!(delist(AssetKind::WithId(5)));
	});
}

#[test]
fn fails_for_all_but_governance() {
	ExtBuilder::default().with_usd().build_and_execute(|| {
		let origin = signed(TREASURY);
		assert_noop!(FeeTreasury::list_asset(origin.clone(), EUR, listing()), BadOrigin);
		assert_noop!(FeeTreasury::delist_asset(origin, USD), BadOrigin);
	});
}

#[test]
fn delisting_says_how_much_waits() {
	ExtBuilder::default().with_usd().with_listed(EUR, listing()).build_and_execute(|| {
		assert_ok!(collect(&USD, 500));
		assert_ok!(delist(USD));
		System::assert_last_event(Event::AssetDelisted { asset: USD, queued: 500 }.into());
		assert!(!ListedAssets::<Test>::contains_key(USD));
		// Its fees still wait.
		assert_eq!(ServicedAssets::<Test>::get(), vec![USD, EUR]);

		assert_ok!(delist(EUR));
		System::assert_last_event(Event::AssetDelisted { asset: EUR, queued: 0 }.into());
		assert_eq!(ServicedAssets::<Test>::get(), vec![USD]);
	});
}

#[test]
fn delisting_fails_when_it_is_not_listed() {
	ExtBuilder::default().with_usd().build_and_execute(|| {
		for asset in [NATIVE, EUR] {
			assert_noop!(delist(asset), Error::<Test>::AssetNotListed);
		}
		assert_ok!(delist(USD));
		assert_noop!(delist(USD), Error::<Test>::AssetNotListed);
	});
}
