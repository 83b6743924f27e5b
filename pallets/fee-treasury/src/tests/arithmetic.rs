// SPDX-License-Identifier: Apache-2.0

//! What holds for all rates, amounts and takers.

use crate::{math, Shares, CUT_SHARES, MAX_FEE_RATE};
use proptest::prelude::*;
use sp_runtime::Permill;
use talent_primitives::{Balance, ShareKind};

const KINDS: [ShareKind; CUT_SHARES] = [
	ShareKind::ClientReferrer,
	ShareKind::TalentReferrer,
	ShareKind::Recommender,
	ShareKind::Screening,
	ShareKind::DisputePot,
	ShareKind::Validators,
];

/// Small amounts, where rounding shows, and all others.
fn amount() -> impl Strategy<Value = Balance> {
	prop_oneof![0..100u128, 0..1_000_000u128, any::<u128>(), Just(u128::MAX)]
}

fn rates(most: u32) -> impl Strategy<Value = [(ShareKind, Permill); CUT_SHARES]> {
	proptest::array::uniform6(0..=most).prop_map(|parts| {
		let mut rates = KINDS.map(|kind| (kind, Permill::zero()));
		for (rate, parts) in rates.iter_mut().zip(parts) {
			rate.1 = Permill::from_parts(parts);
		}
		rates
	})
}

/// Splits `fee`, with the takers that `taken` has a bit for. Answers what was offered, what was paid, what is left.
fn split(
	fee: Balance,
	rates: &[(ShareKind, Permill)],
	taken: u8,
) -> (Vec<(ShareKind, Balance)>, Balance, Balance) {
	let (mut offered, mut paid) = (Vec::new(), 0);
	let left = math::split(fee, rates, |kind, amount| {
		offered.push((kind, amount));
		let takes = taken & (1 << kind as u8) != 0;
		if takes {
			paid += amount;
		}
		takes
	});
	(offered, paid, left)
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(2_000))]

	#[test]
	fn what_is_paid_and_what_is_left_are_the_fee(fee in amount(), rates in rates(166_666), taken in any::<u8>()) {
		let (_, paid, left) = split(fee, &rates, taken);
		prop_assert_eq!(paid + left, fee);
	}

	#[test]
	fn even_shares_of_more_than_the_whole_take_no_more_than_the_fee(
		fee in amount(), rates in rates(1_000_000), taken in any::<u8>(),
	) {
		let (_, paid, left) = split(fee, &rates, taken);
		prop_assert_eq!(paid + left, fee);
	}

	#[test]
	fn each_share_is_its_rate_rounded_down_whoever_takes_the_others(
		fee in amount(), rates in rates(166_666), taken in any::<u8>(),
	) {
		let (offered, _, _) = split(fee, &rates, taken);
		let expected = rates
			.iter()
			.map(|(kind, rate)| (*kind, rate.mul_floor(fee)))
			.filter(|(_, amount)| *amount > 0)
			.collect::<Vec<_>>();
		prop_assert_eq!(offered, expected);
	}

	#[test]
	fn the_fee_is_rounded_down_and_within_its_rate(parts in 0..=MAX_FEE_RATE.deconstruct(), amount in 0..u128::MAX / 1_000_000) {
		let fee = math::fee_on(Permill::from_parts(parts), amount);
		let exact = amount * u128::from(parts);
		prop_assert!(fee * 1_000_000 <= exact);
		prop_assert!((fee + 1) * 1_000_000 > exact);
	}

	#[test]
	fn the_fees_on_the_parts_never_exceed_the_fee_on_the_whole(
		parts in 0..=MAX_FEE_RATE.deconstruct(), first in amount(), second in amount(),
	) {
		let rate = Permill::from_parts(parts);
		let second = second.min(u128::MAX - first);
		prop_assert!(
			math::fee_on(rate, first) + math::fee_on(rate, second)
				<= math::fee_on(rate, first + second)
		);
	}
}

#[test]
fn the_real_shares_of_an_invoice_of_1000() {
	// 10 % of 1,000 coins of 100 units each.
	let fee = math::fee_on(Permill::from_percent(10), 100_000);
	assert_eq!(fee, 10_000);
	let (offered, paid, left) = split(fee, &Shares::default().rates(), u8::MAX);
	assert_eq!(offered.iter().map(|(kind, _)| *kind).collect::<Vec<_>>(), KINDS);
	assert_eq!(
		offered.iter().map(|(_, amount)| *amount).collect::<Vec<_>>(),
		[2_000, 1_000, 500, 500, 500, 500]
	);
	assert_eq!((paid, left), (5_000, 5_000));
}

#[test]
fn a_fee_too_small_to_cut_is_left_whole() {
	let (offered, paid, left) = split(4, &Shares::default().rates(), u8::MAX);
	assert_eq!((offered, paid, left), (vec![], 0, 4));
}
