// SPDX-License-Identifier: Apache-2.0

//! The arithmetic, over whatever numbers there are.

use crate::{math::*, Timesheet};
use proptest::prelude::*;
use sp_runtime::{Perbill, Permill};

#[test]
fn weeks_run_from_monday_to_sunday() {
	// 1 January 1970 was a Thursday: the first Monday is day 4.
	assert_eq!(week_of(0), 0);
	assert_eq!(week_of(3), 0);
	assert_eq!(week_of(4), 1);
	assert_eq!(week_of(10), 1);
	assert_eq!(week_of(11), 2);
	// 6 October 2024 was a Sunday.
	assert_eq!(week_of(20_002) + 1, week_of(20_003));
	assert_eq!(week_of(u32::MAX), 613_566_756);
}

#[test]
fn a_week_that_was_begun_is_a_week() {
	for (blocks, weeks) in [(0, 1), (1, 1), (7, 1), (8, 2), (14, 2), (15, 3)] {
		assert_eq!(weeks_begun(blocks, 7), weeks);
	}
	assert_eq!(weeks_begun(u64::MAX, 1), u32::MAX);
	assert_eq!(weeks_begun(5, 0), 5);
}

#[test]
fn the_last_workable_day_is_never_too_early() {
	assert_eq!(last_workable_day(100, 0, 7), 100);
	assert_eq!(last_workable_day(100, 3, 7), 97);
	// A part of a day is given to talent.
	assert_eq!(last_workable_day(100, 14_399, 100_800), 100);
	assert_eq!(last_workable_day(100, 14_400, 100_800), 99);
	assert_eq!(last_workable_day(100, u64::MAX, 7), 0);
	assert_eq!(last_workable_day(100, 5, 0), 65);
}

#[test]
fn the_weeks_that_are_behind_are_counted_from_monday_to_sunday() {
	// Days 4 and 11 are Mondays.
	assert_eq!(weeks_behind(4, 10), 0);
	assert_eq!(weeks_behind(10, 11), 1);
	assert_eq!(weeks_behind(4, 25), 3);
	assert_eq!(weeks_behind(25, 4), 0);
}

#[test]
fn as_much_is_kept_as_there_is_of_what_is_committed() {
	assert_eq!(kept_for_milestone(99, 100), 99);
	assert_eq!(kept_for_milestone(100, 100), 100);
	assert_eq!(kept_for_milestone(150, 100), 100);
	assert_eq!(kept_for_time(99, 100), 99);
	assert_eq!(kept_for_time(150, 100), 100);
}

#[test]
fn pay_that_no_balance_can_hold_is_none() {
	assert_eq!(hourly_amount(u128::MAX, 2), None);
	assert_eq!(weekly_amount(u128::MAX, 2), None);
	assert_eq!(hourly_amount(u128::MAX, 1), Some(u128::MAX / 60));
}

fn fee_on(rate: Permill, amount: u128) -> u128 {
	rate.mul_floor(amount)
}

proptest! {
	#[test]
	fn the_parts_of_an_invoice_are_the_whole(
		amount in 1u128..1_000_000_000_000_000_000_000_000,
		rate in 0u32..=300_000,
		cuts in prop::collection::vec(0u128..=1_000, 0..20),
	) {
		let rate = Permill::from_parts(rate);
		let fee = fee_on(rate, amount);
		let (mut open, mut kept, mut paid, mut fees) = (amount, fee, 0u128, 0u128);
		let mut freed = 0u128;
		let parts = cuts.into_iter().map(|cut| amount * cut / 1_000).chain([u128::MAX]);
		for part in parts {
			let part = part.min(open);
			let part_fee = fee_on(rate, part);
			// Rounding down keeps the fees of the parts within what is kept.
			let rest = take_part(open, kept, part, part_fee);
			prop_assert!(rest.is_some());
			let rest = rest.unwrap();
			open = rest.amount;
			kept = rest.fee;
			freed += rest.freed;
			paid += part;
			fees += part_fee;
		}
		prop_assert_eq!((open, kept), (0, 0));
		prop_assert_eq!(paid, amount);
		prop_assert_eq!(fees + freed, fee);
	}

	#[test]
	fn nothing_is_taken_that_is_not_there(amount: u128, fee: u128, part: u128, part_fee: u128) {
		match take_part(amount, fee, part, part_fee) {
			Some(rest) => {
				prop_assert!(part <= amount && part_fee <= fee);
				prop_assert_eq!(rest.amount, amount - part);
				prop_assert_eq!(rest.fee + rest.freed, fee - part_fee);
				prop_assert!(rest.amount > 0 || rest.fee == 0);
			},
			None => prop_assert!(part > amount || part_fee > fee),
		}
	}

	#[test]
	fn what_is_kept_and_what_goes_back_is_all(amount: u128, parts in 0u32..=1_000_000_000) {
		let kept = kept_of(amount, Perbill::from_parts(parts));
		prop_assert!(kept <= amount);
		prop_assert_eq!(kept_of(amount, Perbill::one()), amount);
		prop_assert_eq!(kept_of(amount, Perbill::zero()), 0);
	}

	#[test]
	fn pay_for_time_is_proportional_and_rounded_down(rate in 0u128..u128::from(u64::MAX), minutes: u32) {
		let amount = hourly_amount(rate, minutes).unwrap();
		let exact = rate * u128::from(minutes);
		prop_assert!(amount * 60 <= exact && exact < (amount + 1) * 60);
	}

	#[test]
	fn more_periods_of_a_week_never_pay_more_than_its_cap(
		rate in 1u128..1_000_000_000,
		cap in 1u16..=168,
		periods in prop::collection::vec((0u32..40, 0u32..8, 0u32..12_000), 1..60),
	) {
		let rules = PeriodRules { start_day: 3, last_day: 35, hours_per_week: cap };
		let mut sheet = Timesheet::default();
		let mut days = std::collections::BTreeSet::new();
		let mut weeks = std::collections::BTreeMap::<u32, u128>::new();
		for (first, length, minutes) in periods {
			let last = first + length;
			if let Ok(next) = bill_period(sheet, rules, first, last, minutes) {
				for day in first..=last {
					prop_assert!(days.insert(day), "billed twice");
					prop_assert!((3..=35).contains(&day));
				}
				prop_assert!(minutes <= (length + 1) * MINUTES_PER_DAY);
				prop_assert_eq!(week_of(first), week_of(last));
				*weeks.entry(week_of(first)).or_default() += hourly_amount(rate, minutes).unwrap();
				sheet = next;
			}
		}
		let most = weekly_amount(rate, cap).unwrap();
		prop_assert!(weeks.values().all(|pay| *pay <= most));
	}

	#[test]
	fn a_top_up_never_exceeds_what_can_be_billed(escrow: u128, reserved: u128, needed: u128) {
		let room = room(escrow, reserved, needed);
		prop_assert!(room <= reserved.saturating_add(needed));
		prop_assert!(room == 0 || escrow.checked_add(room).is_some());
		prop_assert!(room == 0 || escrow + room == reserved.saturating_add(needed));
	}
}
