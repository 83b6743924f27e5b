// SPDX-License-Identifier: Apache-2.0

//! The arithmetic of reputation.

use crate::{
	math::{share, Fading, ROOTS},
	mock::*,
	MAX_HALF_LIFE,
};
use proptest::prelude::*;
use sp_core::U512;
use talent_primitives::Balance;

/// The supply.
const SUPPLY: Balance = 250_000_000 * BTRST;

/// Returns the rest of an amount after `days`.
fn decay(amount: Balance, days: u32, half_life: u32) -> Balance {
	Fading::over(days, half_life).left_of(amount)
}

/// Returns 2^(−2^−k) as parts of 2^256, for k from 1 on, rounded down: by less than 2 of these
/// parts, since a root halves the relative error of its argument.
fn roots() -> impl Iterator<Item = U512> {
	let half = U512::one() << 511;
	std::iter::successors(Some(half.integer_sqrt()), |root| Some((*root << 256).integer_sqrt()))
}

/// Returns 2^(−days / half_life) for less than a half-life, as a part of 2^256. The exponent is cut
/// after 128 bits.
fn exact_factor(days: u32, half_life: u32) -> U512 {
	let exponent = (U512::from(days) << 128) / U512::from(half_life);
	roots()
		.take(128)
		.enumerate()
		.filter(|(place, _)| exponent.bit(127 - place))
		.fold(U512::one() << 256, |factor, (_, root)| (factor * root) >> 256)
}

#[test]
fn the_table_is_what_exact_arithmetic_says() {
	assert_eq!(ROOTS.len(), 64);
	for (root, entry) in roots().zip(ROOTS) {
		assert_eq!((root >> 192).as_u64(), entry);
		// The error of a root does not reach the kept digits.
		assert_eq!((root + 2) >> 192, root >> 192);
	}
}

#[test]
fn factors_are_as_exact_as_stated() {
	for half_life in [1, 2, 3, 7, 30, 179, 180, 181, 365, 1_024, 3_649, MAX_HALF_LIFE] {
		for days in 0..half_life {
			let exact = exact_factor(days, half_life);
			// The rest of 2^127 is the factor with all of its 64 bits, shifted by 63.
			let factor = U512::from(decay(1 << 127, days, half_life)) << 129;
			assert!(factor >= exact - (exact >> 56), "{days} of {half_life}: too small");
			assert!(factor <= exact + (exact >> 64), "{days} of {half_life}: too large");
		}
	}
}

#[test]
fn whole_half_lives_halve() {
	assert_eq!(decay(1_000, 0, 180), 1_000);
	assert_eq!(decay(1_000, 180, 180), 500);
	assert_eq!(decay(1_000, 540, 180), 125);
	assert_eq!(decay(1_001, 180, 180), 500);
	assert_eq!(decay(SUPPLY, 3_650, 3_650), SUPPLY / 2);
}

#[test]
fn a_part_of_a_half_life_is_the_root_of_a_half() {
	// 1000000 × 2^(−1/2) = 707106.78…, × 2^(−1/4) = 840896.41…, × 2^(−3/2) = 353553.39…
	assert_eq!(decay(1_000_000, 90, 180), 707_106);
	assert_eq!(decay(1_000_000, 45, 180), 840_896);
	assert_eq!(decay(1_000_000, 270, 180), 353_553);
}

#[test]
fn nothing_is_left_at_last() {
	for amount in [1, SUPPLY, u128::MAX] {
		assert_eq!(decay(amount, 128, 1), 0);
		assert_eq!(decay(amount, u32::MAX, MAX_HALF_LIFE), 0);
	}
	// The supply, in just over 43 years.
	assert!(decay(SUPPLY, 87 * 180, 180) > 0);
	assert_eq!(decay(SUPPLY, 88 * 180, 180), 0);
}

#[test]
fn the_largest_numbers_do_not_overflow() {
	assert_eq!(decay(u128::MAX, 0, 180), u128::MAX);
	assert_eq!(decay(u128::MAX, 180, 180), u128::MAX >> 1);
	assert!(decay(u128::MAX, 1, MAX_HALF_LIFE) < u128::MAX);
	assert_eq!(share(u128::MAX, u128::MAX, u128::MAX), u128::MAX);
}

#[test]
fn a_half_life_or_a_whole_of_zero_leaves_nothing() {
	assert_eq!(decay(1_000, 1, 0), 0);
	assert_eq!(decay(1_000, 0, 0), 0);
	assert_eq!(share(1_000, 1, 0), 0);
}

/// Returns the bound of the difference between the result of `steps` steps and that of one.
fn error_bound(amount: Balance, steps: u32) -> Balance {
	u128::from(steps + 1) * (1 + (amount >> 56) + 1)
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(256))]

	#[test]
	fn day_by_day_is_as_good_as_at_once(
		amount in 0..=SUPPLY,
		days in 0..1_500u32,
		half_life in 1..=MAX_HALF_LIFE,
	) {
		let daily = (0..days).fold(amount, |amount, _| decay(amount, 1, half_life));
		let lazy = decay(amount, days, half_life);
		prop_assert!(daily.abs_diff(lazy) <= error_bound(amount, days), "{daily}, {lazy}");
	}

	#[test]
	fn two_steps_are_as_good_as_one(
		amount in any::<u128>(),
		first in 0..5_000u32,
		second in 0..5_000u32,
		half_life in 1..=MAX_HALF_LIFE,
	) {
		let stepwise = decay(decay(amount, first, half_life), second, half_life);
		let lazy = decay(amount, first + second, half_life);
		prop_assert!(stepwise.abs_diff(lazy) <= error_bound(amount, 2), "{stepwise}, {lazy}");
	}

	#[test]
	fn longer_leaves_less(
		amount in any::<u128>(),
		less in any::<u128>(),
		days in 0..100_000u32,
		half_life in 1..=MAX_HALF_LIFE,
	) {
		let left = decay(amount, days, half_life);
		prop_assert!(left <= amount);
		prop_assert!(decay(amount, days + 1, half_life) <= left);
		prop_assert!(decay(amount.min(less), days, half_life) <= left);
		prop_assert_eq!(decay(amount, days + half_life, half_life), left >> 1);
	}

	#[test]
	fn a_share_is_rounded_down(amount in any::<u128>(), part in any::<u128>(), whole in 1..=u128::MAX) {
		let part = part % whole;
		let exact = U512::from(amount) * U512::from(part) / U512::from(whole);
		prop_assert_eq!(U512::from(share(amount, part, whole)), exact);
	}
}
