// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Collected, Event, ParametersOf, Share, Shares};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{Permill, TokenError};
use talent_primitives::{
	FeeCollector,
	ShareKind::{
		ClientReferrer, DisputePot, Recommender, Screening, TalentReferrer, Treasury, Validators,
	},
};

#[test]
fn without_earners_all_goes_to_the_treasury() {
	ExtBuilder::default().build_and_execute(|| {
		for (asset, fee) in [(NATIVE, 50_000), (USD, 70_000)] {
			// All of it is non-recoverable.
			assert_eq!(collect(&asset, fee), Ok(fee));

			assert_eq!(balance(&asset, ESCROW), ENDOWMENT - fee);
			assert_eq!(balance(&asset, TREASURY), ENDOWMENT + fee);
			System::assert_last_event(
				Event::FeeReceipt {
					context: context(),
					asset: asset.clone(),
					fee,
					source: ESCROW,
					rate: Permill::from_percent(10),
					paid_in: asset,
					paid: fee,
					price: None,
					shares: vec![Share {
						kind: Treasury,
						earner: TREASURY,
						to: TREASURY,
						amount: fee,
					}]
					.try_into()
					.unwrap(),
				}
				.into(),
			);
		}
		assert_eq!(ReportedShares::get(), vec![]);
	});
}

#[test]
fn every_earner_gets_their_share_and_the_treasury_the_rest() {
	for asset in [NATIVE, USD] {
		ExtBuilder::default().build_and_execute(|| {
			set_earner(0, ClientReferrer, EARNER);
			set_earner(0, TalentReferrer, OTHER_EARNER);
			set_earner(0, Recommender, EARNER);
			set_earner(1, Screening, OTHER_EARNER);
			set_earner(1, DisputePot, EARNER);
			set_earner(1, Validators, OTHER_EARNER);

			// Non-recoverable: the treasury's 5,015 and the pots' 500 each.
			assert_eq!(collect(&asset, 10_019), Ok(6_015));

			// Rounded down one by one: the treasury's part holds what rounding left.
			let paid = vec![
				(ClientReferrer, EARNER, 2_003),
				(TalentReferrer, OTHER_EARNER, 1_001),
				(Recommender, EARNER, 500),
				(Screening, OTHER_EARNER, 500),
				(DisputePot, EARNER, 500),
				(Validators, OTHER_EARNER, 500),
			];
			let mut all = paid.clone();
			all.push((Treasury, TREASURY, 5_015));
			assert_eq!(receipts(), vec![all]);
			assert_eq!(balance(&asset, ESCROW), ENDOWMENT - 10_019);
			assert_eq!(balance(&asset, EARNER), ENDOWMENT + 3_003);
			assert_eq!(balance(&asset, OTHER_EARNER), ENDOWMENT + 2_001);
			assert_eq!(balance(&asset, TREASURY), ENDOWMENT + 5_015);

			// Both receivers get all shares but the treasury's, in order.
			let expected = paid
				.into_iter()
				.flat_map(|(kind, to, amount)| {
					// An asset that is not listed has no price.
					let worth = if asset == NATIVE { amount } else { 0 };
					[0, 1].map(|index| (index, kind, to, asset.clone(), amount, worth))
				})
				.collect::<Vec<_>>();
			assert_eq!(ReportedShares::get(), expected);
		});
	}
}

#[test]
fn the_first_receiver_that_names_an_earner_wins() {
	ExtBuilder::default().build_and_execute(|| {
		set_earner(1, ClientReferrer, OTHER_EARNER);
		set_earner(0, ClientReferrer, EARNER);
		assert_ok!(collect(&NATIVE, 10_000));
		assert_eq!(
			receipts(),
			vec![vec![(ClientReferrer, EARNER, 2_000), (Treasury, TREASURY, 8_000)]]
		);
	});
}

#[test]
fn a_share_below_the_minimum_of_a_new_account_falls_to_the_treasury() {
	for asset in [NATIVE, USD] {
		ExtBuilder::default().build_and_execute(|| {
			set_earner(0, ClientReferrer, STRANGER);
			set_earner(0, TalentReferrer, EARNER);
			// A share of 999: one less than an account takes.
			assert_ok!(collect(&asset, 4_995));
			assert_eq!(
				receipts(),
				vec![vec![(TalentReferrer, EARNER, 499), (Treasury, TREASURY, 4_496)]]
			);
			assert_eq!(balance(&asset, STRANGER), 0);
			assert_eq!(balance(&asset, TREASURY), ENDOWMENT + 4_496);
			assert!(ReportedShares::get().iter().all(|(_, kind, ..)| *kind == TalentReferrer));

			// A share of 1,000 makes the account.
			assert_ok!(collect(&asset, 5_000));
			assert_eq!(balance(&asset, STRANGER), 1_000);
		});
	}
}

#[test]
fn a_share_of_a_blocked_account_falls_to_the_treasury() {
	ExtBuilder::default().build_and_execute(|| {
		set_earner(0, ClientReferrer, BLOCKED);
		set_earner(0, Validators, EARNER);
		// The earner got nothing, so all of it is non-recoverable.
		assert_eq!(collect(&USD, 10_000), Ok(10_000));
		assert_eq!(receipts(), vec![vec![(Validators, EARNER, 500), (Treasury, TREASURY, 9_500)]]);
		assert_eq!(balance(&USD, BLOCKED), ENDOWMENT);
	});
}

#[test]
fn a_share_of_the_source_itself_falls_to_the_treasury() {
	ExtBuilder::default().build_and_execute(|| {
		set_earner(0, ClientReferrer, ESCROW);
		assert_ok!(collect(&NATIVE, 10_000));
		assert_eq!(receipts(), vec![vec![(Treasury, TREASURY, 10_000)]]);
		assert_eq!(balance(&NATIVE, ESCROW), ENDOWMENT - 10_000);
		assert_eq!(ReportedShares::get(), vec![]);
	});
}

#[test]
fn an_earner_may_be_the_treasury_and_take_several_shares() {
	ExtBuilder::default().build_and_execute(|| {
		set_all_earners(TREASURY);
		assert_ok!(collect(&NATIVE, 10_000));
		assert_eq!(balance(&NATIVE, TREASURY), ENDOWMENT + 10_000);
		assert_eq!(receipts()[0].len(), 7);
	});
}

#[test]
fn when_the_shares_are_the_whole_the_treasury_gets_what_rounding_left() {
	let mut parameters = ParametersOf::<Test>::default();
	parameters.shares.validators = Permill::from_percent(55);
	ExtBuilder::default().with_parameters(parameters).build_and_execute(|| {
		set_all_earners(EARNER);
		assert_ok!(collect(&NATIVE, 10_000));
		assert_eq!(receipts()[0].len(), 6);
		assert_eq!(balance(&NATIVE, TREASURY), ENDOWMENT);

		assert_ok!(collect(&NATIVE, 10_019));
		assert_eq!(receipts()[1].last(), Some(&(Treasury, TREASURY, 5)));
	});
}

#[test]
fn shares_of_zero_are_left_out() {
	let shares = Shares {
		client_referrer: Permill::zero(),
		talent_referrer: Permill::zero(),
		recommender: Permill::zero(),
		screening: Permill::zero(),
		dispute_pot: Permill::zero(),
		validators: Permill::from_percent(1),
	};
	let parameters = ParametersOf::<Test> { shares, ..Default::default() };
	ExtBuilder::default().with_parameters(parameters).build_and_execute(|| {
		set_all_earners(EARNER);
		assert_ok!(collect(&NATIVE, 10_000));
		assert_eq!(receipts(), vec![vec![(Validators, EARNER, 100), (Treasury, TREASURY, 9_900)]]);
	});
}

#[test]
fn of_nothing_there_is_no_receipt() {
	ExtBuilder::default().without_treasury().build_and_execute(|| {
		set_all_earners(EARNER);
		assert_eq!(collect(&NATIVE, 0), Ok(0));
		assert_eq!(receipts(), Vec::<Vec<_>>::new());
		assert_eq!(System::event_count(), 0);
		assert!(!Collected::<Test>::contains_key(NATIVE));
	});
}

#[test]
fn fails_when_the_treasury_cannot_be_paid_and_nothing_has_moved() {
	for asset in [NATIVE, USD] {
		ExtBuilder::default().without_treasury().build_and_execute(|| {
			set_earner(0, ClientReferrer, EARNER);
			// The earner's 248 could be paid, the treasury's 992 could not.
			assert_noop!(collect(&asset, 1_240), TokenError::BelowMinimum);
			assert_eq!(balance(&asset, EARNER), ENDOWMENT);
			assert_eq!(ReportedShares::get(), vec![]);

			// The same fee can be collected once it can.
			assert_ok!(collect(&asset, 1_300));
			assert_eq!(balance(&asset, TREASURY), 1_040);
		});
	}
}

#[test]
fn fails_when_the_source_does_not_have_the_fee() {
	ExtBuilder::default().build_and_execute(|| {
		set_all_earners(EARNER);
		assert_noop!(collect(&NATIVE, ENDOWMENT + 1), TokenError::FundsUnavailable);
		assert_noop!(collect(&USD, ENDOWMENT + 1), TokenError::FundsUnavailable);
	});
}

#[test]
fn may_empty_the_source() {
	for asset in [NATIVE, USD] {
		ExtBuilder::default().build_and_execute(|| {
			set_all_earners(EARNER);
			assert_ok!(collect(&asset, ENDOWMENT));
			assert_eq!(balance(&asset, ESCROW), 0);
			assert_eq!(balance(&asset, EARNER), ENDOWMENT + ENDOWMENT / 2);
			assert_eq!(balance(&asset, TREASURY), ENDOWMENT + ENDOWMENT / 2);
		});
	}
}

#[test]
fn fails_when_the_treasury_itself_is_the_source() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(
			FeeTreasury::collect(&TREASURY, &NATIVE, 10_000, Permill::from_percent(10), &context()),
			sp_runtime::DispatchError::Unavailable
		);
	});
}

#[test]
fn totals_add_up_by_currency() {
	ExtBuilder::default().build_and_execute(|| {
		assert_eq!(FeeTreasury::collected(NATIVE), 0);
		assert_ok!(collect(&NATIVE, 10_000));
		assert_ok!(collect(&NATIVE, 1));
		assert_ok!(collect(&USD, 300));
		assert_eq!(FeeTreasury::collected(NATIVE), 10_001);
		assert_eq!(FeeTreasury::collected(USD), 300);
	});
}

#[test]
fn a_full_total_does_not_stop_anything() {
	ExtBuilder::default().build_and_execute(|| {
		Collected::<Test>::insert(NATIVE, u128::MAX - 1);
		assert_ok!(collect(&NATIVE, 10_000));
		assert_eq!(FeeTreasury::collected(NATIVE), u128::MAX);
		assert_eq!(balance(&NATIVE, TREASURY), ENDOWMENT + 10_000);
	});
}
