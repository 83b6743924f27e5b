// SPDX-License-Identifier: Apache-2.0

//! A fee in a listed asset is queued, with or without a pool.

use crate::{mock::*, EarnedShare, Event, ParametersOf, Queue, Receipt};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{DispatchError, Permill, TokenError};
use talent_primitives::{
	FeeCollector,
	ShareKind::{ClientReferrer, DisputePot, TalentReferrer, Validators},
};

#[test]
fn is_taken_in_whole_and_nothing_is_swapped() {
	ExtBuilder::default().with_usd().build_and_execute(|| {
		assert_eq!(collect(&USD, 70_000), Ok(70_000));

		assert_eq!(balance(&USD, ESCROW), ENDOWMENT - 70_000);
		assert_eq!(kept(&USD), MINIMUM + 70_000);
		assert_eq!(Swaps::get(), vec![]);
		assert_eq!(receipts(), Vec::<Vec<_>>::new());
		assert_eq!(FeeTreasury::collected(USD), 70_000);
		System::assert_last_event(
			Event::FeeQueued {
				asset: USD,
				receipt: 0,
				context: context(),
				source: ESCROW,
				fee: 70_000,
				rate: Permill::from_percent(10),
			}
			.into(),
		);
		assert_eq!(
			FeeTreasury::queue(USD),
			Queue { head: 0, tail: 1, queued: 70_000, put_off_until: 0 }
		);
	});
}

#[test]
fn keeps_who_has_earned_what_and_says_what_is_nobodys_in_person() {
	ExtBuilder::default().with_usd().build_and_execute(|| {
		set_earner(0, ClientReferrer, EARNER);
		set_earner(1, TalentReferrer, OTHER_EARNER);
		set_earner(1, DisputePot, STRANGER);
		// All but the referrers' 2,003 and 1,001.
		assert_eq!(collect(&USD, 10_019), Ok(7_015));

		let earned = |kind, earner, percent| EarnedShare {
			kind,
			earner,
			rate: Permill::from_percent(percent),
		};
		assert_eq!(
			FeeTreasury::receipt(USD, 0),
			Some(Receipt {
				context: context(),
				source: ESCROW,
				fee: 10_019,
				left: 10_019,
				rate: Permill::from_percent(10),
				shares: vec![
					earned(ClientReferrer, EARNER, 20),
					earned(TalentReferrer, OTHER_EARNER, 10),
					earned(DisputePot, STRANGER, 5),
				]
				.try_into()
				.unwrap(),
				queued_at: 6,
			})
		);
	});
}

#[test]
fn shares_at_a_rate_of_zero_are_not_kept() {
	let mut parameters = quick();
	parameters.shares.client_referrer = Permill::zero();
	ExtBuilder::default().with_usd().with_parameters(parameters).build_and_execute(|| {
		set_all_earners(EARNER);
		assert_ok!(collect(&USD, 10_000));
		let kinds = FeeTreasury::receipt(USD, 0).unwrap().shares.into_iter().map(|s| s.kind);
		assert_eq!(kinds.collect::<Vec<_>>(), KINDS[1..]);
	});
}

#[test]
fn however_small_and_also_without_a_pool() {
	ExtBuilder::default().with_usd().with_pool(USD, 0, 0).build_and_execute(|| {
		assert_eq!(collect(&USD, 1), Ok(1));
		assert_eq!(collect(&USD, 2), Ok(2));
		let queue = FeeTreasury::queue(USD);
		assert_eq!((queue.length(), queue.queued, kept(&USD)), (2, 3, MINIMUM + 3));
	});
}

#[test]
fn of_nothing_is_not_queued() {
	ExtBuilder::default().with_usd().build_and_execute(|| {
		assert_eq!(collect(&USD, 0), Ok(0));
		assert_eq!(System::event_count(), 0);
		assert_eq!(FeeTreasury::queue(USD).length(), 0);
	});
}

#[test]
fn each_asset_has_its_own_queue() {
	ExtBuilder::default().with_usd().with_listed(EUR, listing()).build_and_execute(|| {
		assert_ok!(collect(&USD, 10));
		assert_ok!(collect(&EUR, 20));
		assert_ok!(collect(&EUR, 30));
		let queue = |asset| {
			let queue = FeeTreasury::queue(asset);
			(queue.head, queue.tail, queue.queued)
		};
		assert_eq!(queue(USD), (0, 1, 10));
		assert_eq!(queue(EUR), (0, 2, 50));
		assert_eq!(queue(NATIVE), (0, 0, 0));
	});
}

#[test]
fn may_empty_the_source() {
	ExtBuilder::default().with_usd().build_and_execute(|| {
		assert_ok!(collect(&USD, ENDOWMENT));
		assert_eq!(balance(&USD, ESCROW), 0);
	});
}

#[test]
fn fails_when_the_source_does_not_have_it_or_cannot_part_with_it() {
	ExtBuilder::default().with_usd().build_and_execute(|| {
		assert_noop!(collect(&USD, ENDOWMENT + 1), TokenError::FundsUnavailable);
		freeze(true);
		assert_noop!(collect(&USD, 10), TokenError::Frozen);
		freeze(false);
		assert_ok!(collect(&USD, 10));
	});
}

#[test]
fn fails_when_the_source_is_the_pallets_own_account_or_the_treasury() {
	ExtBuilder::default().with_usd().build_and_execute(|| {
		for source in [FeeTreasury::account(), TREASURY] {
			assert_noop!(
				FeeTreasury::collect(&source, &USD, 10, Permill::from_percent(10), &context()),
				DispatchError::Unavailable
			);
		}
	});
}

#[test]
fn fails_when_numbers_have_run_out_and_nothing_has_moved() {
	ExtBuilder::default().with_usd().build().execute_with(|| {
		crate::Queues::<Test>::mutate(USD, |queue| queue.tail = u64::MAX);
		assert_noop!(collect(&USD, 10), sp_runtime::ArithmeticError::Overflow);
		crate::Queues::<Test>::mutate(USD, |queue| {
			queue.tail = 0;
			queue.queued = u128::MAX;
		});
		assert_noop!(collect(&USD, 10), sp_runtime::ArithmeticError::Overflow);
	});
}

#[test]
fn the_split_of_a_fee_is_that_of_the_block_in_which_it_was_collected() {
	ExtBuilder::default().with_usd().build_and_execute(|| {
		set_earner(0, ClientReferrer, EARNER);
		set_earner(0, Validators, OTHER_EARNER);
		assert_ok!(collect(&USD, 100_000));
		let mut parameters = ParametersOf::<Test> { fee_rate: Permill::from_percent(1), ..quick() };
		parameters.shares.client_referrer = Permill::zero();
		assert_ok!(FeeTreasury::set_parameters(RuntimeOrigin::root(), parameters));

		assert_ok!(convert(&USD, 1));
		let (_, _, _, amount) = paid().remove(0);
		assert_eq!(receipts()[0][0], (ClientReferrer, EARNER, amount / 5));
		let rates = events().into_iter().filter_map(|event| match event {
			Event::FeeReceipt { rate, .. } => Some(rate),
			_ => None,
		});
		assert_eq!(rates.collect::<Vec<_>>(), vec![Permill::from_percent(10)]);
	});
}
