// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, FeeQuote, ParametersOf};
use frame_support::assert_ok;
use sp_runtime::Permill;
use talent_primitives::ShareKind::{
	ClientReferrer, DisputePot, Recommender, Screening, TalentReferrer, Treasury, Validators,
};

#[test]
fn tells_fee_rate_and_every_share() {
	ExtBuilder::default().build_and_execute(|| {
		assert_eq!(
			FeeTreasury::quote(NATIVE, 100_199),
			Some(FeeQuote {
				fee: 10_019,
				rate: Permill::from_percent(10),
				worth: 10_019,
				converted: false,
				shares: vec![
					(ClientReferrer, 2_003),
					(TalentReferrer, 1_001),
					(Recommender, 500),
					(Screening, 500),
					(DisputePot, 500),
					(Validators, 500),
					(Treasury, 5_015),
				]
				.try_into()
				.unwrap(),
			})
		);
	});
}

#[test]
fn is_what_is_collected_when_all_are_there() {
	ExtBuilder::default().build_and_execute(|| {
		set_all_earners(EARNER);
		let quote = FeeTreasury::quote(NATIVE, 123_457).unwrap();
		assert_ok!(collect(&NATIVE, quote.fee));
		let paid =
			receipts()[0].iter().map(|(kind, _, amount)| (*kind, *amount)).collect::<Vec<_>>();
		assert_eq!(quote.shares.into_inner(), paid);
	});
}

#[test]
fn of_nothing_has_no_shares() {
	ExtBuilder::default().build_and_execute(|| {
		let quote = FeeTreasury::quote(NATIVE, 9).unwrap();
		assert_eq!((quote.fee, quote.shares.len()), (0, 0));
	});
}

#[test]
fn of_a_rate_of_zero_has_no_shares() {
	let parameters = ParametersOf::<Test> { fee_rate: Permill::zero(), ..Default::default() };
	ExtBuilder::default().with_parameters(parameters).build_and_execute(|| {
		let quote = FeeTreasury::quote(NATIVE, u128::MAX).unwrap();
		assert_eq!((quote.fee, quote.shares.len()), (0, 0));
	});
}

#[test]
fn is_refused_where_no_contract_can_be_made() {
	ExtBuilder::default().build_and_execute(|| {
		assert_eq!(FeeTreasury::quote(USD, 1_000), None);
	});
}

#[test]
fn of_a_listed_asset_tells_what_it_is_worth_and_that_it_is_converted() {
	ExtBuilder::default().with_listed(USD, listing()).build_and_execute(|| {
		let quote = FeeTreasury::quote(USD, 100_199).unwrap();
		assert_eq!((quote.fee, quote.worth, quote.converted), (10_019, 5_009, true));
		// The parts are in the asset.
		assert_eq!(quote.shares.iter().map(|(_, amount)| amount).sum::<u128>(), 10_019);
		assert_eq!(quote.shares.last(), Some(&(Treasury, 5_015)));

		assert_ok!(FeeTreasury::delist_asset(RuntimeOrigin::root(), USD));
		assert_eq!(FeeTreasury::quote(USD, 100_199), None);
	});
}
