// SPDX-License-Identifier: Apache-2.0

//! The conversion of queued fees into BTRST, slice by slice, by any account.

use crate::{mock::*, Error, Event, Listing, ParametersOf, QueueStep, Share};
use frame_support::{
	assert_err, assert_noop, assert_ok,
	dispatch::{GetDispatchInfo, Pays},
	traits::fungibles::Mutate,
};
use sp_runtime::{traits::BadOrigin, DispatchError, FixedU128, Permill};
use talent_primitives::ShareKind::{
	ClientReferrer, DisputePot, Recommender, Screening, TalentReferrer, Treasury, Validators,
};

/// Returns the result of a sale in the untouched pool.
fn given(amount: u128) -> u128 {
	amount * 997 * POOL_NATIVE / (POOL_ASSET * 1_000 + amount * 997)
}

#[test]
fn pays_every_share_in_btrst_and_the_treasury_the_rest() {
	ExtBuilder::default().with_usd().build_and_execute(|| {
		set_earner(0, ClientReferrer, EARNER);
		set_earner(0, TalentReferrer, OTHER_EARNER);
		set_earner(0, Recommender, EARNER);
		set_earner(1, Screening, OTHER_EARNER);
		set_earner(1, DisputePot, EARNER);
		set_earner(1, Validators, OTHER_EARNER);
		assert_ok!(collect(&USD, 100_000));

		assert_ok!(convert(&USD, 1));

		let got = given(100_000);
		assert_eq!(got, 49_825);
		let earned = vec![
			(ClientReferrer, EARNER, 9_965),
			(TalentReferrer, OTHER_EARNER, 4_982),
			(Recommender, EARNER, 2_491),
			(Screening, OTHER_EARNER, 2_491),
			(DisputePot, EARNER, 2_491),
			(Validators, OTHER_EARNER, 2_491),
		];
		let share = |(kind, who, amount)| Share { kind, earner: who, to: who, amount };
		let mut shares = earned.clone().into_iter().map(share).collect::<Vec<_>>();
		shares.push(share((Treasury, TREASURY, 24_914)));
		assert_eq!(shares.iter().map(|share| share.amount).sum::<u128>(), got);
		System::assert_last_event(
			Event::FeeReceipt {
				context: context(),
				asset: USD,
				fee: 100_000,
				source: ESCROW,
				rate: Permill::from_percent(10),
				paid_in: NATIVE,
				paid: got,
				price: Some(FixedU128::from_rational(1, 2)),
				shares: shares.try_into().unwrap(),
			}
			.into(),
		);
		// The converter was asked for the average less 2 %.
		assert_eq!(Swaps::get(), vec![(6, USD, 100_000, 49_000, Ok(got))]);
		assert_eq!(balance(&NATIVE, EARNER), ENDOWMENT + 9_965 + 2 * 2_491);
		assert_eq!(balance(&NATIVE, OTHER_EARNER), ENDOWMENT + 4_982 + 2 * 2_491);
		assert_eq!(balance(&NATIVE, TREASURY), ENDOWMENT + 24_914);
		let expected = earned
			.into_iter()
			.flat_map(|(kind, to, amount)| {
				[0, 1].map(|index| (index, kind, to, NATIVE, amount, amount))
			})
			.collect::<Vec<_>>();
		assert_eq!(ReportedShares::get(), expected);

		// Nothing waits any more.
		assert_eq!(kept(&USD), MINIMUM);
		assert_eq!(FeeTreasury::receipt(USD, 0), None);
		let queue = FeeTreasury::queue(USD);
		assert_eq!((queue.head, queue.tail, queue.queued), (1, 1, 0));
	});
}

#[test]
fn goes_in_order_and_in_slices() {
	ExtBuilder::default().with_usd().build_and_execute(|| {
		assert_ok!(collect(&USD, 1_200_000));
		assert_ok!(collect(&USD, 300));
		// The first slice is half a percent of the pool; after it the pool has more.
		assert_ok!(convert(&USD, 1));
		assert_eq!(FeeTreasury::receipt(USD, 0).unwrap().left, 200_000);
		assert_eq!(FeeTreasury::receipt(USD, 0).unwrap().fee, 1_200_000);
		assert_ok!(convert(&USD, 1));
		assert_eq!(FeeTreasury::receipt(USD, 0), None);
		assert_ok!(convert(&USD, 1));
		let fees = paid().into_iter().map(|(_, fee, ..)| fee).collect::<Vec<_>>();
		assert_eq!(fees, vec![1_000_000, 200_000, 300]);
		assert_noop!(convert(&USD, 1), Error::<Test>::NothingQueued);
	});
}

#[test]
fn does_as_many_slices_as_asked_for_and_returns_what_was_not_used() {
	ExtBuilder::default().with_usd().build_and_execute(|| {
		for _ in 0..4 {
			assert_ok!(collect(&USD, 1_000));
		}
		let slice = FeeTreasury::slice_weight();
		let convert = |max| FeeTreasury::convert(signed(ANYBODY), USD, max).unwrap().actual_weight;
		assert_eq!(convert(2), Some(slice * 2));
		assert_eq!(paid().len(), 2);
		// Two, and the look that found no third.
		assert_eq!(convert(100), Some(slice * 3));
		assert_eq!(paid().len(), 4);

		let charged = |max_slices| {
			let call = crate::Call::<Test>::convert { asset: USD, max_slices };
			let info = call.get_dispatch_info();
			assert_eq!(info.pays_fee, Pays::Yes);
			info.call_weight
		};
		assert_eq!(charged(100), slice * 100);
		assert_eq!(charged(0), slice);
	});
}

#[test]
fn is_charged_one_slice_when_nothing_could_be_done() {
	ExtBuilder::default().with_usd().build_and_execute(|| {
		let failed = FeeTreasury::convert(signed(ANYBODY), USD, 100).unwrap_err();
		assert_eq!(failed.error, Error::<Test>::NothingQueued.into());
		assert_eq!(failed.post_info.actual_weight, Some(FeeTreasury::slice_weight()));
	});
}

#[test]
fn stops_where_the_guard_says_no_and_keeps_what_was_done() {
	ExtBuilder::default().with_usd().build_and_execute(|| {
		assert_ok!(collect(&USD, 10_000_000));
		// Each slice of half a percent lowers the price by a percent: the third is refused.
		assert_ok!(convert(&USD, 10));
		assert_eq!(paid().len(), 2);
		assert_noop!(convert(&USD, 10), DispatchError::Other("price"));
	});
}

#[test]
fn fails_for_no_slices() {
	ExtBuilder::default().with_usd().build_and_execute(|| {
		assert_ok!(collect(&USD, 1_000));
		assert_noop!(convert(&USD, 0), Error::<Test>::NoSlices);
	});
}

#[test]
fn fails_when_nothing_waits() {
	ExtBuilder::default().with_usd().build_and_execute(|| {
		for asset in [NATIVE, USD, EUR] {
			assert_noop!(convert(&asset, 1), Error::<Test>::NothingQueued);
		}
	});
}

#[test]
fn fails_before_there_are_enough_samples() {
	ExtBuilder::default()
		.with_listed(USD, listing())
		.with_parameters(quick())
		.with_samples(4)
		.build_and_execute(|| {
			assert_ok!(collect(&USD, 1_000));
			assert_noop!(convert(&USD, 1), Error::<Test>::TooFewSamples);
			sample(1);
			assert_ok!(convert(&USD, 1));
		});
}

#[test]
fn samples_are_taken_anew_after_it_was_listed_again() {
	ExtBuilder::default().with_usd().build_and_execute(|| {
		assert_ok!(collect(&USD, 1_000));
		assert_ok!(FeeTreasury::list_asset(RuntimeOrigin::root(), USD, listing()));
		assert_noop!(convert(&USD, 1), Error::<Test>::TooFewSamples);
	});
}

#[test]
fn fails_when_the_pool_is_too_shallow() {
	ExtBuilder::default().with_usd().build_and_execute(|| {
		assert_ok!(collect(&USD, 1_000));
		// One unit below half of what the pool had.
		set_price(&USD, POOL_NATIVE / 2 - 1, POOL_ASSET);
		assert_noop!(convert(&USD, 1), Error::<Test>::PoolTooShallow);
		set_price(&USD, 0, 1);
		assert_noop!(convert(&USD, 1), Error::<Test>::PoolTooShallow);
		set_price(&USD, POOL_NATIVE, POOL_ASSET);
		assert_ok!(convert(&USD, 1));
	});
}

#[test]
fn fails_when_the_cap_of_the_period_is_reached_and_goes_on_in_the_next() {
	let listing = Listing { period_cap: 1_500, ..listing() };
	ExtBuilder::default()
		.with_listed(USD, listing)
		.with_parameters(ParametersOf::<Test> { patience: 1_000, ..quick() })
		.with_samples(5)
		.build_and_execute(|| {
			assert_ok!(collect(&USD, 4_000));
			// It begins with the first conversion, in block 6.
			assert_ok!(convert(&USD, 5));
			assert_noop!(convert(&USD, 1), Error::<Test>::CapReached);
			sample(99);
			assert_eq!(System::block_number(), 105);
			assert_noop!(convert(&USD, 1), Error::<Test>::CapReached);
			sample(1);
			assert_ok!(convert(&USD, 5));
			assert_noop!(convert(&USD, 1), Error::<Test>::CapReached);
			sample(250);
			assert_ok!(convert(&USD, 5));
			let fees = paid().into_iter().map(|(_, fee, ..)| fee).collect::<Vec<_>>();
			assert_eq!(fees, vec![1_500, 1_500, 1_000]);
		});
}

#[test]
fn fails_when_what_may_be_sold_at_once_is_worth_nothing() {
	// A unit is worth a millionth of one of BTRST, and the cap leaves a thousand of them.
	let listing = Listing {
		reference_price: FixedU128::from_rational(1, 1_000_000),
		minimum_depth: 1_000_000,
		period_cap: 1_000,
	};
	ExtBuilder::default()
		.with_pool(USD, 1_000_000_000_000, 1_000_000)
		.with_listed(USD, listing)
		.with_parameters(quick())
		.with_samples(5)
		.build_and_execute(|| {
			assert_ok!(collect(&USD, 100_000_000));
			assert_noop!(convert(&USD, 1), Error::<Test>::SliceTooSmall);
		});
}

#[test]
fn fails_when_the_pool_gives_less_than_the_guard_demands() {
	ExtBuilder::default().with_usd().build_and_execute(|| {
		assert_ok!(collect(&USD, 100_000));
		// 98 % of the average, without the pool's own fee.
		set_price(&USD, 49, 100);
		assert_noop!(convert(&USD, 1), DispatchError::Other("price"));
		// With that fee, and half a per mille of price impact, it is enough.
		set_price(&USD, 492, 1_000);
		assert_ok!(convert(&USD, 1));
		assert!(paid()[0].3 >= 49_000);
	});
}

#[test]
fn takes_a_better_price_than_the_average() {
	ExtBuilder::default().with_usd().build_and_execute(|| {
		assert_ok!(collect(&USD, 100_000));
		set_price(&USD, 2, 1);
		assert_ok!(convert(&USD, 1));
		assert!(paid()[0].3 > 199_000);
	});
}

#[test]
fn fails_and_nothing_has_moved_when_the_converter_does() {
	ExtBuilder::default().with_usd().build_and_execute(|| {
		assert_ok!(collect(&USD, 100_000));
		ConverterFault::set(Fault::Fails);
		assert_noop!(convert(&USD, 1), DispatchError::Other("fault"));
		for fault in [Fault::Boasts, Fault::TakesLess, Fault::PaysLess] {
			ConverterFault::set(fault);
			assert_noop!(convert(&USD, 1), Error::<Test>::ConversionNotExact);
		}
		ConverterFault::set(Fault::None);
		assert_ok!(convert(&USD, 1));
	});
}

#[test]
fn fails_and_nothing_has_moved_when_the_treasury_cannot_be_paid() {
	ExtBuilder::default().with_usd().build_and_execute(|| {
		set_earner(0, ClientReferrer, EARNER);
		// Worth 1,196, of which 957 are the treasury's.
		assert_ok!(collect(&USD, 2_400));
		// The treasury's account is gone: below the minimum it receives nothing.
		assert_ok!(Balances::transfer_all(signed(TREASURY), ANYBODY, false));
		assert_noop!(convert(&USD, 1), sp_runtime::TokenError::BelowMinimum);
		assert_eq!(ReportedShares::get(), vec![]);
		assert_eq!(balance(&NATIVE, EARNER), ENDOWMENT);

		assert_ok!(Balances::transfer_allow_death(signed(ANYBODY), TREASURY, 5_000));
		assert_ok!(convert(&USD, 1));
	});
}

#[test]
fn fails_and_nothing_is_burnt_when_the_account_has_no_minimum_of_btrst() {
	ExtBuilder::default().with_usd().build().execute_with(|| {
		let own = FeeTreasury::account();
		set_earner(0, ClientReferrer, EARNER);
		assert_ok!(collect(&USD, 100_000));
		NativeAndAssets::set_balance(NATIVE, &own, 0);
		assert_noop!(convert(&USD, 1), sp_runtime::TokenError::NotExpendable);
		NativeAndAssets::set_balance(NATIVE, &own, MINIMUM);
		assert_ok!(convert(&USD, 1));
		assert_ok!(FeeTreasury::do_try_state());
	});
}

#[test]
fn a_share_that_cannot_be_received_falls_to_the_treasury() {
	ExtBuilder::default().with_usd().build_and_execute(|| {
		set_earner(0, ClientReferrer, STRANGER);
		set_earner(0, TalentReferrer, EARNER);
		assert_ok!(collect(&USD, 9_000));
		assert_ok!(convert(&USD, 1));
		let got = given(9_000);
		// Their 897 make no account.
		assert_eq!(
			receipts(),
			vec![vec![(TalentReferrer, EARNER, got / 10), (Treasury, TREASURY, got - got / 10)]]
		);
	});
}

#[test]
fn in_a_frozen_asset_nothing_is_lost() {
	ExtBuilder::default().with_usd().build_and_execute(|| {
		assert_ok!(collect(&USD, 100_000));
		freeze(true);
		assert_err!(convert(&USD, 1), sp_runtime::TokenError::Frozen);
		freeze(false);
		assert_ok!(convert(&USD, 1));
	});
}

#[test]
fn fails_without_a_signature() {
	ExtBuilder::default().with_usd().build_and_execute(|| {
		assert_noop!(FeeTreasury::convert(RuntimeOrigin::root(), USD, 1), BadOrigin);
	});
}

#[test]
fn says_before_what_it_would_do() {
	ExtBuilder::default().with_usd().build_and_execute(|| {
		assert_ok!(collect(&USD, 1_200_000));
		let next = FeeTreasury::next_to_convert(USD);
		assert_eq!(next, Ok(QueueStep::Convert { amount: 1_000_000, least: 490_000 }));
		assert_ok!(convert(&USD, 1));
		assert_eq!(paid()[0].1, 1_000_000);
		assert!(paid()[0].3 >= 490_000);
	});
}
