// SPDX-License-Identifier: Apache-2.0

//! Views without a test elsewhere.

use crate::{mock::*, ConversionRefusal, Depth, Listing, ListingState, QueueStep};
use frame_support::assert_ok;
use sp_runtime::FixedU128;

#[test]
fn a_listing_tells_how_it_stands() {
	ExtBuilder::default().with_usd().build_and_execute(|| {
		assert_ok!(collect(&USD, 1_200_000));
		assert_ok!(collect(&USD, 300));
		assert_ok!(convert(&USD, 1));
		let native = balance(&NATIVE, pool(&USD));
		assert_eq!(
			FeeTreasury::listing(USD),
			Some(ListingState {
				listing: listing(),
				price: FixedU128::from_rational(1, 2),
				samples: 5,
				cap_left: 9_000_000,
				depth: Depth::Enough { native },
				receipts: 2,
				queued: 200_300,
			})
		);
		sample(100);
		assert_eq!(FeeTreasury::listing(USD).unwrap().cap_left, 10_000_000);
		assert_eq!(FeeTreasury::listing(EUR), None);
	});
}

#[test]
fn a_queue_is_told_of_whether_the_asset_is_listed_or_not() {
	ExtBuilder::default().with_usd().build_and_execute(|| {
		assert_eq!(FeeTreasury::queue(EUR), Default::default());
		assert_ok!(collect(&USD, 300));
		assert_ok!(FeeTreasury::delist_asset(RuntimeOrigin::root(), USD));
		let queue = FeeTreasury::queue(USD);
		assert_eq!((queue.length(), queue.queued), (1, 300));
		assert_eq!(FeeTreasury::receipt(USD, 0).unwrap().left, 300);
		assert_eq!(FeeTreasury::receipt(USD, 1), None);
	});
}

#[test]
fn the_next_step_tells_what_would_be_done() {
	ExtBuilder::default().with_usd().build_and_execute(|| {
		let next = || FeeTreasury::next_to_convert(USD);
		assert_eq!(next(), Err(ConversionRefusal::NothingQueued));
		assert_ok!(collect(&USD, 100_000));
		assert_eq!(next(), Ok(QueueStep::Convert { amount: 100_000, least: 49_000 }));
		sample(50);
		assert_eq!(next(), Ok(QueueStep::PayOut { amount: 100_000 }));
		assert_eq!(FeeTreasury::next_to_convert(NATIVE), Err(ConversionRefusal::NothingQueued));
	});
}

#[test]
fn the_next_step_tells_why_nothing_would() {
	ExtBuilder::default().with_usd().build_and_execute(|| {
		let next = || FeeTreasury::next_to_convert(USD);
		let list = |listing| {
			assert_ok!(FeeTreasury::list_asset(RuntimeOrigin::root(), USD, listing));
		};
		assert_ok!(collect(&USD, 100_000));
		list(Listing { minimum_depth: POOL_NATIVE + 1, ..listing() });
		assert_eq!(next(), Err(ConversionRefusal::TooFewSamples));
		list(Listing { period_cap: 90_000, ..listing() });
		sample(5);
		list(Listing { minimum_depth: POOL_NATIVE + 1, period_cap: 90_000, ..listing() });
		crate::ListedAssets::<Test>::mutate(USD, |listed| listed.as_mut().unwrap().samples = 5);
		assert_eq!(next(), Err(ConversionRefusal::PoolTooShallow));
		list(Listing { period_cap: 90_000, ..listing() });
		sample(5);
		assert_ok!(convert(&USD, 1));
		assert_eq!(next(), Err(ConversionRefusal::CapReached));
		list(Listing { period_cap: 90_001, ..listing() });
		sample(5);
		assert_eq!(next(), Err(ConversionRefusal::SliceTooSmall));
	});
}
