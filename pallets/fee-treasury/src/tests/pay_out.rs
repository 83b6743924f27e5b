// SPDX-License-Identifier: Apache-2.0

//! The payment of fees in the asset itself: after the patience, at once when the asset is delisted,
//! and at once when a fee is worth nothing.

use crate::{mock::*, Error, Event, Listing, QueueStep, Queues};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{FixedPointNumber, FixedU128, Permill, TokenError};
use talent_primitives::{
	AssetKind,
	ShareKind::{ClientReferrer, TalentReferrer, Treasury},
};

fn delist(asset: AssetKind) {
	assert_ok!(FeeTreasury::delist_asset(RuntimeOrigin::root(), asset));
}

#[test]
fn after_the_patience_what_the_guard_refuses() {
	ExtBuilder::default().with_usd().build_and_execute(|| {
		set_earner(0, ClientReferrer, EARNER);
		assert_ok!(collect(&USD, 100_000));
		set_price(&USD, 26, 100);
		run(49);
		assert_eq!(paid(), vec![]);
		assert_noop!(convert(&USD, 1), sp_runtime::DispatchError::Other("price"));

		let price = FeeTreasury::listing(USD).unwrap().price;
		run(1);

		let step = Permill::from_parts(500).mul_floor(price.into_inner());
		let kept_price = price - FixedU128::from_inner(step);
		System::assert_last_event(
			Event::FeeReceipt {
				context: context(),
				asset: USD,
				fee: 100_000,
				source: ESCROW,
				rate: Permill::from_percent(10),
				paid_in: USD,
				paid: 100_000,
				price: Some(kept_price),
				shares: vec![
					crate::Share {
						kind: ClientReferrer,
						earner: EARNER,
						to: EARNER,
						amount: 20_000,
					},
					crate::Share { kind: Treasury, earner: TREASURY, to: TREASURY, amount: 80_000 },
				]
				.try_into()
				.unwrap(),
			}
			.into(),
		);
		assert_eq!(balance(&USD, EARNER), ENDOWMENT + 20_000);
		// Its worth follows from the average price.
		let worth = kept_price.saturating_mul_int(20_000u128);
		assert_eq!(ReportedShares::get()[0], (0, ClientReferrer, EARNER, USD, 20_000, worth));
		assert_eq!(kept(&USD), MINIMUM);
	});
}

#[test]
fn after_the_patience_also_what_could_be_converted_but_is_behind_a_long_queue() {
	ExtBuilder::default().with_usd().build_and_execute(|| {
		// Two slices, of which none was converted in time.
		assert_ok!(collect(&USD, 2_000_000));
		sample(50);
		assert_eq!(FeeTreasury::next_to_convert(USD), Ok(QueueStep::PayOut { amount: 2_000_000 }));
		assert_ok!(convert(&USD, 1));
		assert_eq!(paid(), vec![(USD, 2_000_000, USD, 2_000_000)]);
	});
}

#[test]
fn after_the_patience_the_rest_of_what_was_converted_in_part() {
	ExtBuilder::default().with_usd().build_and_execute(|| {
		assert_ok!(collect(&USD, 1_500_000));
		assert_ok!(convert(&USD, 1));
		sample(50);
		assert_ok!(convert(&USD, 1));
		let fees = paid().into_iter().map(|(_, fee, paid_in, _)| (fee, paid_in));
		assert_eq!(fees.collect::<Vec<_>>(), vec![(1_000_000, NATIVE), (500_000, USD)]);
	});
}

#[test]
fn at_once_what_waits_in_an_asset_that_was_delisted() {
	ExtBuilder::default().with_usd().build_and_execute(|| {
		set_earner(0, ClientReferrer, EARNER);
		assert_ok!(collect(&USD, 100_000));
		delist(USD);
		assert_eq!(FeeTreasury::next_to_convert(USD), Ok(QueueStep::PayOut { amount: 100_000 }));
		run(1);
		assert_eq!(paid(), vec![(USD, 100_000, USD, 100_000)]);
		let price = events().into_iter().find_map(|event| match event {
			Event::FeeReceipt { price, .. } => Some(price),
			_ => None,
		});
		assert_eq!(price, Some(None));
		// Without a price the reported worth is zero.
		assert_eq!(ReportedShares::get()[0], (0, ClientReferrer, EARNER, USD, 20_000, 0));
		assert_eq!(FeeTreasury::queue(USD).length(), 0);
	});
}

#[test]
fn what_is_collected_after_it_was_delisted_is_split_at_once() {
	ExtBuilder::default().with_usd().build_and_execute(|| {
		set_earner(0, TalentReferrer, EARNER);
		assert_ok!(collect(&USD, 500));
		delist(USD);
		assert_eq!(collect(&USD, 10_000), Ok(9_000));
		assert_eq!(
			receipts(),
			vec![vec![(TalentReferrer, EARNER, 1_000), (Treasury, TREASURY, 9_000)]]
		);
		// The queue is as it was.
		assert_eq!(FeeTreasury::queue(USD).queued, 500);
		assert_eq!(FeeTreasury::collected(USD), 10_500);
	});
}

#[test]
fn what_waits_when_it_is_listed_again_is_guarded_again() {
	ExtBuilder::default().with_usd().build_and_execute(|| {
		assert_ok!(collect(&USD, 500));
		delist(USD);
		assert_ok!(FeeTreasury::list_asset(RuntimeOrigin::root(), USD, listing()));
		assert_noop!(convert(&USD, 1), Error::<Test>::TooFewSamples);
		sample(5);
		assert_ok!(convert(&USD, 1));
		assert_eq!(paid()[0].2, NATIVE);
	});
}

#[test]
fn dust_that_no_pool_gives_anything_for_is_paid_out_and_keeps_nobody_waiting() {
	// A unit is worth a hundredth of one of BTRST.
	let listing = Listing {
		reference_price: FixedU128::from_rational(1, 100),
		minimum_depth: 1_000_000,
		period_cap: 10_000_000,
	};
	ExtBuilder::default()
		.with_pool(USD, 200_000_000, 2_000_000)
		.with_listed(USD, listing)
		.with_parameters(quick())
		.with_samples(5)
		.build_and_execute(|| {
			assert_ok!(collect(&USD, 102));
			assert_ok!(collect(&USD, 103));
			assert_ok!(collect(&USD, 100_000));
			// 102 are worth 1.02, less 2 %: not one. 103 are.
			assert_ok!(convert(&USD, 3));
			let first = paid()[0].clone();
			assert_eq!(first, (USD, 102, USD, 102));
			assert_eq!(paid()[1].2, NATIVE);
			assert_eq!(paid()[2].2, NATIVE);
		});
}

#[test]
fn dust_is_paid_out_even_before_there_are_samples() {
	let listing = Listing { reference_price: FixedU128::from_rational(1, 1_000), ..listing() };
	ExtBuilder::default().with_listed(USD, listing).with_parameters(quick()).build_and_execute(
		|| {
			assert_ok!(collect(&USD, 1_000));
			assert_ok!(convert(&USD, 1));
			assert_eq!(paid(), vec![(USD, 1_000, USD, 1_000)]);
		},
	);
}

#[test]
fn a_share_that_cannot_be_received_falls_to_the_treasury() {
	ExtBuilder::default().with_usd().build_and_execute(|| {
		set_earner(0, ClientReferrer, BLOCKED);
		set_earner(0, TalentReferrer, STRANGER);
		assert_ok!(collect(&USD, 9_999));
		delist(USD);
		assert_ok!(convert(&USD, 1));
		assert_eq!(receipts(), vec![vec![(Treasury, TREASURY, 9_999)]]);
	});
}

#[test]
fn in_a_frozen_asset_the_hooks_leave_the_queue_alone_for_a_while_and_nothing_is_lost() {
	ExtBuilder::default().with_usd().build_and_execute(|| {
		assert_ok!(collect(&USD, 100_000));
		delist(USD);
		freeze(true);
		begin_block();
		System::assert_last_event(
			Event::QueuePutOff {
				asset: USD,
				receipt: 0,
				until: 17,
				error: TokenError::Frozen.into(),
			}
			.into(),
		);
		end_block();
		let tried = || {
			let put_off = |event: &Event<Test>| matches!(event, Event::QueuePutOff { .. });
			events().iter().filter(|event| put_off(event)).count()
		};
		run(9);
		assert_eq!((System::block_number(), tried()), (16, 1));
		run(1);
		assert_eq!(tried(), 2);
		assert_eq!(FeeTreasury::queue(USD).put_off_until, 27);
		assert_noop!(convert(&USD, 1), TokenError::Frozen);

		// Once it is thawed anybody can have it paid out at once.
		freeze(false);
		run(1);
		assert_eq!(FeeTreasury::queue(USD).length(), 1);
		assert_ok!(convert(&USD, 1));
		assert_eq!(Queues::<Test>::get(USD).put_off_until, 0);
		assert_eq!(paid(), vec![(USD, 100_000, USD, 100_000)]);
	});
}

#[test]
fn the_hooks_do_it_by_themselves_once_they_may() {
	ExtBuilder::default().with_usd().build_and_execute(|| {
		assert_ok!(collect(&USD, 100_000));
		delist(USD);
		freeze(true);
		run(1);
		freeze(false);
		run(9);
		assert_eq!(FeeTreasury::queue(USD).length(), 1);
		run(1);
		assert_eq!(FeeTreasury::queue(USD).length(), 0);
	});
}

#[test]
fn fails_when_the_treasury_is_blocked_and_goes_on_when_it_is_not() {
	ExtBuilder::default().with_usd().build_and_execute(|| {
		set_earner(0, ClientReferrer, EARNER);
		assert_ok!(collect(&USD, 100_000));
		delist(USD);
		assert_ok!(Assets::block(signed(ISSUER), 1, TREASURY));
		assert_noop!(convert(&USD, 1), TokenError::Blocked);
		run(1);
		assert_eq!(balance(&USD, EARNER), ENDOWMENT);
		assert_ok!(Assets::thaw(signed(ISSUER), 1, TREASURY));
		assert_ok!(convert(&USD, 1));
	});
}

#[test]
fn the_account_never_gives_its_minimum_away() {
	ExtBuilder::default().with_usd().build_and_execute(|| {
		assert_ok!(collect(&USD, 5_000));
		delist(USD);
		// The minimum is raised: what is there besides the fee is not enough for it any more.
		let raise = |minimum| {
			let (owner, sufficient) = (ISSUER, true);
			assert_ok!(Assets::force_asset_status(
				RuntimeOrigin::root(),
				1,
				owner,
				owner,
				owner,
				owner,
				minimum,
				sufficient,
				false,
			));
		};
		raise(MINIMUM + 500);
		// What is left would be dust, and burnt.
		assert_noop!(convert(&USD, 1), TokenError::NotExpendable);
		// Any account can add the missing units; so does listing the asset again.
		assert_ok!(Assets::transfer(signed(EARNER), 1, FeeTreasury::account(), 500));
		assert_ok!(convert(&USD, 1));
		assert_eq!(kept(&USD), MINIMUM + 500);
	});
}

#[test]
fn what_stays_in_the_account_is_its_minimum() {
	ExtBuilder::default().with_usd().build_and_execute(|| {
		// Below the minimum all together: it could not be received without the funded account.
		for fee in [1, 2, 3] {
			assert_ok!(collect(&USD, fee));
		}
		delist(USD);
		run(1);
		assert_eq!(kept(&USD), MINIMUM);
		assert_eq!(paid().len(), 3);
	});
}

#[test]
fn of_an_asset_that_was_destroyed_the_receipts_say_that_nothing_was_paid() {
	ExtBuilder::default().with_usd().build().execute_with(|| {
		assert_ok!(collect(&USD, 100_000));
		delist(USD);
		assert_ok!(Assets::start_destroy(RuntimeOrigin::root(), 1));
		run(1);
		assert_eq!(FeeTreasury::queue(USD).length(), 1);
		assert_ok!(FeeTreasury::do_try_state());
		for _ in 0..3 {
			assert_ok!(Assets::destroy_accounts(signed(ANYBODY), 1));
			assert_ok!(FeeTreasury::do_try_state());
		}
		assert_eq!(kept(&USD), 0);
		assert_ok!(Assets::finish_destroy(signed(ANYBODY), 1));

		assert_ok!(convert(&USD, 1));
		assert_eq!(paid(), vec![(USD, 100_000, USD, 0)]);
		assert_eq!(receipts(), vec![vec![]]);
		assert_eq!(FeeTreasury::queue(USD).length(), 0);
		assert!(crate::ServicedAssets::<Test>::get().is_empty());
		assert_ok!(FeeTreasury::do_try_state());
	});
}
