// SPDX-License-Identifier: Apache-2.0

//! What holds for all rates, amounts, prices and earners.

use crate::{math, mock::KINDS, Shares, CUT_SHARES, MAX_FEE_RATE};
use proptest::prelude::*;
use sp_runtime::{FixedU128, Permill};
use talent_primitives::{Balance, ShareKind};

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

/// Splits `fee`; a share with its bit in `taken` is paid up to `most`, others are not. Returns the
/// offered shares, the paid amount and the rest.
fn split(
	fee: Balance,
	rates: &[(ShareKind, Permill)],
	taken: u8,
	most: Balance,
) -> (Vec<(ShareKind, Balance)>, Balance, Balance) {
	let (mut offered, mut paid) = (Vec::new(), 0);
	let left = math::split(fee, rates.iter().copied(), |kind, amount| {
		offered.push((kind, amount));
		let takes = if taken & (1 << kind as u8) != 0 { amount.min(most) } else { 0 };
		paid += takes;
		takes
	});
	(offered, paid, left)
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(2_000))]

	#[test]
	fn what_is_paid_and_what_is_left_are_the_fee(
		fee in amount(), rates in rates(166_666), taken in any::<u8>(), most in amount(),
	) {
		let (_, paid, left) = split(fee, &rates, taken, most);
		prop_assert_eq!(paid + left, fee);
	}

	#[test]
	fn even_shares_of_more_than_the_whole_take_no_more_than_the_fee(
		fee in amount(), rates in rates(1_000_000), taken in any::<u8>(),
	) {
		let (_, paid, left) = split(fee, &rates, taken, u128::MAX);
		prop_assert_eq!(paid + left, fee);
	}

	#[test]
	fn each_share_is_its_rate_rounded_down_whoever_takes_the_others(
		fee in amount(), rates in rates(166_666), taken in any::<u8>(), most in amount(),
	) {
		let (offered, _, _) = split(fee, &rates, taken, most);
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

	#[test]
	fn worth_is_rounded_down(inner in 1..10u128.pow(24), amount in 0..10u128.pow(14)) {
		let worth = math::worth(FixedU128::from_inner(inner), amount);
		let one = 10u128.pow(18);
		prop_assert!(worth * one <= inner * amount);
		prop_assert!((worth + 1) * one > inner * amount);
	}

	#[test]
	fn so_much_is_worth_no_more_and_one_more_is(inner in 10u128.pow(6)..10u128.pow(24), value in 0..10u128.pow(20)) {
		let price = FixedU128::from_inner(inner);
		let amount = math::amount_worth(price, value);
		prop_assert!(math::worth(price, amount) <= value);
		// Exactly: the next unit of the asset is worth more than what is left of the value.
		let more = math::worth(price, amount.saturating_add(1));
		prop_assert!(more >= value);
	}

	#[test]
	fn nothing_panics_whatever_the_price(inner in any::<u128>(), amount in any::<u128>()) {
		let price = FixedU128::from_inner(inner);
		prop_assert!(math::worth(price, 0) == 0);
		math::worth(price, amount);
		math::amount_worth(price, amount);
	}
}

#[test]
fn the_real_shares_of_an_invoice_of_1000() {
	// 10 % of 1,000 coins of 100 units each.
	let fee = math::fee_on(Permill::from_percent(10), 100_000);
	assert_eq!(fee, 10_000);
	let (offered, paid, left) = split(fee, &Shares::default().rates(), u8::MAX, u128::MAX);
	assert_eq!(offered.iter().map(|(kind, _)| *kind).collect::<Vec<_>>(), KINDS);
	assert_eq!(
		offered.iter().map(|(_, amount)| *amount).collect::<Vec<_>>(),
		[2_000, 1_000, 500, 500, 500, 500]
	);
	assert_eq!((paid, left), (5_000, 5_000));
}

#[test]
fn a_fee_too_small_to_cut_is_left_whole() {
	let (offered, paid, left) = split(4, &Shares::default().rates(), u8::MAX, u128::MAX);
	assert_eq!((offered, paid, left), (vec![], 0, 4));
}

#[test]
fn who_says_that_more_was_paid_than_offered_is_not_believed() {
	let left = math::split(100, [((), Permill::from_percent(10))], |(), _| 1_000);
	assert_eq!(left, 90);
}

#[test]
fn a_stable_coin_of_six_digits() {
	// Half a BTRST, of 18 digits, for a coin of 6.
	let price = FixedU128::from_rational(500_000_000_000_000_000, 1_000_000);
	assert_eq!(math::worth(price, 2_000_000), 1_000_000_000_000_000_000);
	assert_eq!(math::amount_worth(price, 1_000_000_000_000_000_000), 2_000_000);
	assert_eq!(math::amount_worth(price, 999_999_999_999), 1);
}

#[test]
fn without_a_price_there_is_no_end() {
	assert_eq!(math::amount_worth(FixedU128::from_inner(0), 5), u128::MAX);
	assert_eq!(math::worth(FixedU128::from_inner(u128::MAX), u128::MAX), u128::MAX);
}
