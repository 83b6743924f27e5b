// SPDX-License-Identifier: Apache-2.0

//! Broken invariants are found.

use crate::{
	mock::*, Collected, CurrentParameters, ListedAsset, ListedAssets, Queues, Receipts,
	ServicedAssets,
};
use frame_support::{assert_ok, traits::fungibles::Mutate};
use sp_runtime::Permill;

/// Asserts that a state with two queued fees is refused for `what`, once spoilt.
fn noticed(spoil: impl FnOnce(), what: &'static str) {
	ExtBuilder::default().with_usd().build().execute_with(|| {
		assert_ok!(collect(&USD, 5_000));
		assert_ok!(collect(&USD, 6_000));
		assert_ok!(FeeTreasury::do_try_state());
		spoil();
		assert_eq!(FeeTreasury::do_try_state(), Err(what.into()));
	});
}

#[test]
fn parameters_out_of_range() {
	noticed(
		|| CurrentParameters::<Test>::mutate(|parameters| parameters.fee_rate = Permill::one()),
		"the fee treasury's parameters are out of range",
	);
}

#[test]
fn a_total_of_nothing() {
	noticed(|| Collected::<Test>::insert(EUR, 0), "a total of fees is zero");
}

#[test]
fn an_asset_that_is_looked_after_twice() {
	noticed(
		|| ServicedAssets::<Test>::put(frame_support::BoundedVec::truncate_from(vec![USD, USD])),
		"an asset is looked after twice",
	);
}

#[test]
fn an_asset_that_is_looked_after_for_nothing() {
	noticed(
		|| ServicedAssets::<Test>::put(frame_support::BoundedVec::truncate_from(vec![USD, EUR])),
		"an asset is looked after that is neither listed nor waited for",
	);
}

#[test]
fn btrst_that_is_listed() {
	noticed(
		|| ListedAssets::<Test>::insert(NATIVE, ListedAsset::new(listing())),
		"BTRST is listed",
	);
}

#[test]
fn a_listing_out_of_its_ranges() {
	noticed(
		|| {
			ListedAssets::<Test>::mutate(USD, |listed| {
				listed.as_mut().unwrap().listing.period_cap = 0
			})
		},
		"a listing is out of its ranges",
	);
}

#[test]
fn a_listed_asset_that_is_not_looked_after() {
	noticed(
		|| ListedAssets::<Test>::insert(EUR, ListedAsset::new(listing())),
		"a listed asset is not looked after",
	);
}

#[test]
fn a_fee_outside_of_its_queue() {
	noticed(
		|| Receipts::<Test>::insert(USD, 2, Receipts::<Test>::get(USD, 1).unwrap()),
		"a fee waits outside of its queue",
	);
}

#[test]
fn a_fee_of_which_nothing_waits() {
	noticed(
		|| Receipts::<Test>::mutate(USD, 1, |receipt| receipt.as_mut().unwrap().left = 0),
		"more or nothing waits of a fee",
	);
}

#[test]
fn a_fee_of_which_more_waits_than_it_is() {
	noticed(
		|| Receipts::<Test>::mutate(USD, 1, |receipt| receipt.as_mut().unwrap().left = 6_001),
		"more or nothing waits of a fee",
	);
}

#[test]
fn a_queue_that_ends_before_it_begins() {
	noticed(
		|| Queues::<Test>::mutate(EUR, |queue| queue.head = 1),
		"a queue ends before it begins",
	);
}

#[test]
fn a_queue_with_a_gap() {
	noticed(|| Receipts::<Test>::remove(USD, 0), "a queue has a gap");
}

#[test]
fn a_queue_that_miscounts() {
	noticed(
		|| Queues::<Test>::mutate(USD, |queue| queue.queued = 10_999),
		"a queue miscounts what waits",
	);
}

#[test]
fn a_queue_that_is_not_looked_after() {
	noticed(
		|| {
			ListedAssets::<Test>::remove(USD);
			ServicedAssets::<Test>::kill();
		},
		"a queue is not looked after",
	);
}

#[test]
fn coins_that_are_not_there() {
	noticed(
		|| {
			let own = FeeTreasury::account();
			NativeAndAssets::set_balance(USD, &own, 10_999);
		},
		"the account does not have what waits",
	);
}
