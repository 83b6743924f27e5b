// SPDX-License-Identifier: Apache-2.0

//! A job by the hour over two weeks and a day, to the last coin.

use frame_support::assert_ok;
use pallet_jobs::Work;
use talent_primitives::time::utc_day;
use talent_runtime::constants::{currency::BTRST, time::WEEKS};
use talent_runtime_tests::*;

/// Hours worked on the days from `first` to `last`, counted from the Monday on which the story
/// begins.
fn hours(first: u32, last: u32, hours: u32) -> Work {
	let monday = utc_day(BEGINNING);
	Work::Hours { first_day: monday + first, last_day: monday + last, minutes: hours * 60 }
}

#[test]
fn two_weeks_by_the_hour_are_paid_to_the_last_coin() {
	on_dev(|| {
		let (client, talent) = (Person::Bob, Person::Charlie);
		let (clients, talents) = (Purse::of(client), Purse::of(talent));
		let common_before = common();
		// Twenty hours a week at 50: two weeks of 1,000 are funded with the offer, and the fee on
		// them.
		let contract = hire(client, talent, lasting(3 * WEEKS, hourly(50 * BTRST, 20)));
		assert_eq!(clients.lost(), 2_200 * BTRST);

		// Monday evening: neither tomorrow nor last Sunday can be billed.
		let refused = |work: Work, error: JobsError| {
			assert_eq!(try_bill(talent, contract, work), Err(error.into()));
		};
		refused(hours(0, 1, 8), JobsError::PeriodTooLate);
		let sunday = utc_day(BEGINNING) - 1;
		let before = Work::Hours { first_day: sunday, last_day: sunday, minutes: 60 };
		refused(before, JobsError::PeriodBeforeStart);

		// Friday.
		next_block_after(4 * DAY);
		let week = bill(talent, contract, hours(0, 4, 18));
		refused(hours(4, 4, 1), JobsError::PeriodOverlaps);
		refused(hours(2, 4, 1), JobsError::PeriodOverlaps);
		assert_ok!(approve(client, week, None));
		assert_eq!(talents.gained(), 900 * BTRST);

		// Saturday: two hours are left of the week. The client says nothing, so they pay
		// themselves.
		next_block_after(DAY);
		refused(hours(5, 5, 3), JobsError::WeeklyCapExceeded);
		let silent = bill(talent, contract, hours(5, 5, 2));
		pass_until_done(due(silent));
		assert_eq!(talents.gained(), 1_000 * BTRST);

		// Friday of the second week; the client tops up, one week more than is needed.
		next_block_after(6 * DAY);
		assert_ok!(fund(client, contract, 2_200 * BTRST));
		refused(hours(5, 8, 20), JobsError::PeriodMalformed);
		let week = bill(talent, contract, hours(7, 11, 20));
		assert_ok!(approve(client, week, None));
		assert_eq!(talents.gained(), 2_000 * BTRST);
		assert_eq!(escrow(contract), 2_200 * BTRST);

		// Notice: one more week stays covered, the rest can go home.
		assert_ok!(end(client, contract));
		assert_ok!(withdraw_surplus(client, contract));
		assert_eq!(escrow(contract), 1_100 * BTRST);
		assert_eq!(withdraw_surplus(client, contract), Err(JobsError::NoSurplus.into()));

		// Monday: four last hours. After that nobody does anything.
		next_block_after(3 * DAY);
		let last = bill(talent, contract, hours(14, 14, 4));
		let parameters = talent_runtime::Jobs::parameters();
		pass_until_done(due(last) + parameters.final_billing_window);
		assert!(is_over(contract));
		assert_eq!(talents.gained(), 2_200 * BTRST);
		assert_eq!(clients.lost(), 2_420 * BTRST);
		assert_eq!(common(), common_before + 220 * BTRST);

		assert_ok!(close_job(client, 0));
		nothing_is_left(&[client, talent]);
		assert_ok!(leave(client));
		assert_ok!(leave(talent));
		assert_eq!(held(client.to_account_id()) + held(talent.to_account_id()), 0);
	});
}
