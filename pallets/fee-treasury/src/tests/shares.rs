// SPDX-License-Identifier: Apache-2.0

//! Payout accounts and limits, the same for all three ways of paying a share: at once in BTRST,
//! after a conversion, and in the asset itself.

use crate::{mock::*, Event};
use frame_support::assert_ok;
use talent_primitives::ShareKind::{
	ClientReferrer, DisputePot, Recommender, TalentReferrer, Treasury, Validators,
};

#[test]
fn a_share_goes_to_the_account_that_its_earner_has_named() {
	ExtBuilder::default().build_and_execute(|| {
		set_earner(0, ClientReferrer, EARNER);
		set_payout(EARNER, OTHER_EARNER);
		assert_ok!(collect(&NATIVE, 10_000));

		let Some(Event::FeeReceipt { shares, .. }) = events().pop() else { panic!("no receipt") };
		assert_eq!(
			(shares[0].earner, shares[0].to, shares[0].amount),
			(EARNER, OTHER_EARNER, 2_000)
		);
		assert_eq!(balance(&NATIVE, EARNER), ENDOWMENT);
		assert_eq!(balance(&NATIVE, OTHER_EARNER), ENDOWMENT + 2_000);
		// The receivers get the earner, not the payout account.
		assert_eq!(ReportedShares::get()[0], (0, ClientReferrer, EARNER, NATIVE, 2_000, 2_000));
	});
}

#[test]
fn a_share_whose_pay_would_go_back_to_the_source_falls_to_the_treasury() {
	ExtBuilder::default().build_and_execute(|| {
		set_earner(0, ClientReferrer, EARNER);
		set_payout(EARNER, ESCROW);
		assert_ok!(collect(&NATIVE, 10_000));
		assert_eq!(receipts(), vec![vec![(Treasury, TREASURY, 10_000)]]);
	});
}

#[test]
fn a_queued_share_never_goes_back_to_the_source_or_stays_in_the_pallets_account() {
	ExtBuilder::default().with_usd().build_and_execute(|| {
		set_earner(0, ClientReferrer, ESCROW);
		set_earner(0, TalentReferrer, EARNER);
		set_payout(EARNER, FeeTreasury::account());
		assert_ok!(collect(&USD, 100_000));
		assert_ok!(convert(&USD, 1));
		let (_, _, paid_in, amount) = paid().remove(0);
		assert_eq!(paid_in, NATIVE);
		assert_eq!(receipts(), vec![vec![(Treasury, TREASURY, amount)]]);
		assert_eq!(ReportedShares::get(), vec![]);
	});
}

#[test]
fn what_is_above_a_limit_falls_to_the_treasury() {
	ExtBuilder::default().build_and_execute(|| {
		set_earner(0, ClientReferrer, EARNER);
		set_limit(0, ClientReferrer, 1_500);
		// A limit above the share does not bind.
		set_earner(0, TalentReferrer, OTHER_EARNER);
		set_limit(0, TalentReferrer, 1_001);
		// The part above the limit is non-recoverable.
		assert_eq!(collect(&NATIVE, 10_000), Ok(7_500));
		assert_eq!(
			receipts(),
			vec![vec![
				(ClientReferrer, EARNER, 1_500),
				(TalentReferrer, OTHER_EARNER, 1_000),
				(Treasury, TREASURY, 7_500)
			]]
		);
		assert_eq!(ReportedShares::get()[0], (0, ClientReferrer, EARNER, NATIVE, 1_500, 1_500));
	});
}

#[test]
fn a_limit_of_nothing_pays_nothing_and_tells_nobody() {
	ExtBuilder::default().build_and_execute(|| {
		set_earner(0, ClientReferrer, EARNER);
		set_limit(0, ClientReferrer, 0);
		assert_eq!(collect(&NATIVE, 10_000), Ok(10_000));
		assert_eq!(receipts(), vec![vec![(Treasury, TREASURY, 10_000)]]);
		assert_eq!(ReportedShares::get(), vec![]);
	});
}

#[test]
fn the_lowest_limit_of_all_receivers_holds() {
	ExtBuilder::default().build_and_execute(|| {
		set_earner(0, ClientReferrer, EARNER);
		set_earner(1, ClientReferrer, EARNER);
		set_limit(0, ClientReferrer, 1_500);
		set_limit(1, ClientReferrer, 1_200);
		assert_ok!(collect(&NATIVE, 10_000));
		assert_eq!(receipts()[0][0], (ClientReferrer, EARNER, 1_200));
	});
}

#[test]
fn of_a_conversion_a_limit_holds_in_btrst() {
	ExtBuilder::default().with_usd().build_and_execute(|| {
		set_earner(0, ClientReferrer, EARNER);
		set_limit(0, ClientReferrer, 1_500);
		assert_ok!(collect(&USD, 100_000));
		assert_ok!(convert(&USD, 1));
		let (_, _, _, amount) = paid().remove(0);
		assert_eq!(
			receipts(),
			vec![vec![(ClientReferrer, EARNER, 1_500), (Treasury, TREASURY, amount - 1_500)]]
		);
		assert_eq!(ReportedShares::get()[0], (0, ClientReferrer, EARNER, NATIVE, 1_500, 1_500));
	});
}

#[test]
fn of_what_is_paid_out_in_the_asset_a_limit_is_measured_by_the_average() {
	ExtBuilder::default().with_usd().with_pool(USD, 0, 0).build_and_execute(|| {
		set_earner(0, ClientReferrer, EARNER);
		set_limit(0, ClientReferrer, 1_500);
		// A pot that takes nothing but BTRST.
		set_earner(0, DisputePot, OTHER_EARNER);
		set_limit(0, DisputePot, 0);
		assert_ok!(collect(&USD, 100_000));
		run(50);
		// Worth 1,500 at half a unit of BTRST each.
		assert_eq!(
			receipts(),
			vec![vec![(ClientReferrer, EARNER, 3_000), (Treasury, TREASURY, 97_000)]]
		);
		assert_eq!(ReportedShares::get()[0], (0, ClientReferrer, EARNER, USD, 3_000, 1_500));
	});
}

#[test]
fn without_a_price_only_a_limit_of_nothing_holds() {
	ExtBuilder::default().build_and_execute(|| {
		set_earner(0, ClientReferrer, EARNER);
		set_limit(0, ClientReferrer, 1_500);
		set_earner(0, Validators, OTHER_EARNER);
		set_limit(0, Validators, 0);
		assert_ok!(collect(&USD, 10_000));
		assert_eq!(
			receipts(),
			vec![vec![(ClientReferrer, EARNER, 2_000), (Treasury, TREASURY, 8_000)]]
		);
		assert_eq!(ReportedShares::get()[0], (0, ClientReferrer, EARNER, USD, 2_000, 0));
	});
}

#[test]
fn a_limit_is_asked_for_each_slice() {
	ExtBuilder::default().with_usd().build_and_execute(|| {
		set_earner(0, ClientReferrer, EARNER);
		assert_ok!(collect(&USD, 2_000_000));
		assert_ok!(convert(&USD, 1));
		// The earner has got enough.
		set_limit(0, ClientReferrer, 0);
		run(1);
		assert_eq!(receipts()[0].len(), 2);
		assert_eq!(receipts()[1].len(), 1);
	});
}

#[test]
fn what_was_earned_is_snapshotted_where_it_is_paid_is_not() {
	ExtBuilder::default().with_usd().build_and_execute(|| {
		set_earner(0, Recommender, EARNER);
		assert_ok!(collect(&USD, 100_000));
		// The first earner has earned it, not the present one.
		set_earner(0, Recommender, STRANGER);
		set_payout(EARNER, OTHER_EARNER);
		assert_ok!(convert(&USD, 1));
		assert_eq!(receipts()[0][0].1, OTHER_EARNER);
		assert_eq!(ReportedShares::get()[0].2, EARNER);
	});
}
