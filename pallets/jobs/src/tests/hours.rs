// SPDX-License-Identifier: Apache-2.0

//! Work by the hour: which periods can be billed, and for how much.

use crate::{mock::*, Error, Terms, Work};
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult};

/// Monday of the first week.
const MONDAY: u32 = START_DAY;
const SUNDAY: u32 = START_DAY + 6;

fn submit(contract: u32, work: Work) -> DispatchResult {
	Jobs::submit_invoice(signed(TALENT), contract, work, cid("evidence"))
}

#[test]
fn time_is_billed_to_the_minute_and_rounded_down() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(hourly(100, 40));
		let work = Work::Hours { first_day: MONDAY, last_day: MONDAY, minutes: 61 };
		let invoice = bill(contract, work);
		assert_eq!(self::invoice(invoice).amount, 101);
		assert_eq!(self::invoice(invoice).fee, 10);
		assert_ok!(Jobs::approve_invoice(signed(CLIENT), invoice, None));
		assert_eq!(native(TALENT), TALENT_FUNDS + 101);
	});
}

#[test]
fn time_that_is_worth_nothing_cannot_be_billed() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(hourly(30, 40));
		for minutes in [0, 1] {
			let work = Work::Hours { first_day: MONDAY, last_day: MONDAY, minutes };
			assert_noop!(submit(contract, work), Error::<Test>::AmountTooSmall);
		}
	});
}

#[test]
fn a_period_lies_within_one_week_and_its_days_within_their_hours() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(hourly(100, 80));
		run_to(14);
		for (first, last, hours) in [
			(MONDAY + 1, MONDAY, 1),
			(SUNDAY, SUNDAY + 1, 1),
			(MONDAY, MONDAY + 7, 1),
			(MONDAY, MONDAY, 25),
			(MONDAY, MONDAY + 1, 49),
			(0, u32::MAX, 1),
			(u32::MAX, 0, 1),
		] {
			assert_noop!(
				submit(contract, self::hours(first, last, hours)),
				Error::<Test>::PeriodMalformed
			);
		}
		assert_ok!(submit(contract, self::hours(MONDAY, SUNDAY, 80)));
		assert_ok!(submit(contract, self::hours(SUNDAY + 1, SUNDAY + 1, 24)));
	});
}

#[test]
fn a_period_begins_with_the_contract_at_the_earliest() {
	ExtBuilder::default().build_and_execute(|| {
		run_to(3);
		let contract = active(hourly(100, 40));
		assert_noop!(
			submit(contract, hours(MONDAY, MONDAY + 2, 8)),
			Error::<Test>::PeriodBeforeStart
		);
		assert_ok!(submit(contract, hours(MONDAY + 2, MONDAY + 2, 8)));
	});
}

#[test]
fn a_period_does_not_lie_in_the_future() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(hourly(100, 40));
		assert_noop!(submit(contract, hours(MONDAY, MONDAY + 1, 8)), Error::<Test>::PeriodTooLate);
		assert_ok!(submit(contract, hours(MONDAY, MONDAY, 8)));
	});
}

#[test]
fn periods_ascend_and_never_overlap() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(hourly(100, 40));
		run_to(7);
		assert_ok!(submit(contract, hours(MONDAY + 2, MONDAY + 3, 8)));
		for (first, last) in [(2, 3), (3, 4), (0, 1), (1, 2), (0, 6)] {
			assert_noop!(
				submit(contract, hours(MONDAY + first, MONDAY + last, 8)),
				Error::<Test>::PeriodOverlaps
			);
		}
		assert_ok!(submit(contract, hours(MONDAY + 4, MONDAY + 4, 8)));
	});
}

#[test]
fn the_weeks_cap_holds_over_all_its_periods_and_begins_anew_on_monday() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(hourly(100, 40));
		run_to(14);
		assert_ok!(submit(contract, hours(MONDAY, MONDAY + 1, 30)));
		assert_noop!(
			submit(
				contract,
				Work::Hours { first_day: MONDAY + 2, last_day: MONDAY + 2, minutes: 601 }
			),
			Error::<Test>::WeeklyCapExceeded
		);
		assert_ok!(submit(contract, hours(MONDAY + 2, MONDAY + 2, 10)));
		assert_noop!(submit(contract, hours(SUNDAY, SUNDAY, 1)), Error::<Test>::WeeklyCapExceeded);
		assert_ok!(submit(contract, hours(SUNDAY + 1, SUNDAY + 2, 40)));
	});
}

#[test]
fn the_latest_period_may_be_billed_again_after_it_was_cancelled() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(hourly(100, 40));
		run_to(14);
		let before = self::contract(contract).timesheet;
		let invoice = bill(contract, hours(MONDAY, MONDAY + 1, 40));
		assert_ok!(Jobs::cancel_invoice(signed(TALENT), invoice));
		assert_eq!(self::contract(contract).timesheet, before);
		// The hours of the week are free again too, also those of an earlier week.
		let first = bill(contract, hours(MONDAY, MONDAY + 1, 30));
		let second = bill(contract, hours(SUNDAY + 1, SUNDAY + 1, 8));
		assert_ok!(Jobs::cancel_invoice(signed(TALENT), second));
		assert_noop!(
			submit(contract, hours(MONDAY + 2, MONDAY + 2, 11)),
			Error::<Test>::WeeklyCapExceeded
		);
		assert_ok!(submit(contract, hours(MONDAY + 2, MONDAY + 2, 10)));
		// But not a period that others have followed.
		assert_ok!(Jobs::cancel_invoice(signed(TALENT), first));
		assert_noop!(submit(contract, hours(MONDAY, MONDAY + 1, 5)), Error::<Test>::PeriodOverlaps);
	});
}

#[test]
fn a_period_that_was_paid_in_part_may_not_be_billed_again() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(hourly(100, 40));
		let invoice = bill(contract, hours(MONDAY, MONDAY, 10));
		assert_ok!(Jobs::approve_invoice(signed(CLIENT), invoice, Some(100)));
		assert_ok!(Jobs::cancel_invoice(signed(TALENT), invoice));
		assert_noop!(submit(contract, hours(MONDAY, MONDAY, 10)), Error::<Test>::PeriodOverlaps);
	});
}

#[test]
fn milestones_cannot_be_billed_on_an_hourly_contract() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(hourly(100, 40));
		assert_noop!(submit(contract, milestone(0)), Error::<Test>::WrongKindOfWork);
	});
}

#[test]
fn hours_beyond_the_escrow_cannot_be_billed() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(hourly(100, 40));
		run_to(20);
		assert_ok!(submit(contract, hours(MONDAY, SUNDAY, 40)));
		assert_ok!(submit(contract, hours(MONDAY + 7, SUNDAY + 7, 40)));
		assert_noop!(
			submit(contract, hours(MONDAY + 14, MONDAY + 14, 1)),
			Error::<Test>::EscrowTooSmall
		);
		assert_ok!(Jobs::fund_contract(signed(CLIENT), contract, 110));
		assert_ok!(submit(contract, hours(MONDAY + 14, MONDAY + 14, 1)));
	});
}

#[test]
fn days_after_the_work_has_ended_cannot_be_billed() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(Terms { notice_period: Some(3), ..hourly(100, 40) });
		assert_ok!(Jobs::end_contract(signed(CLIENT), contract));
		// Work ends in block 4, a Thursday; billing is open still.
		run_to(7);
		assert_noop!(submit(contract, hours(MONDAY, MONDAY + 4, 8)), Error::<Test>::PeriodTooLate);
		assert_ok!(submit(contract, hours(MONDAY, MONDAY + 3, 8)));
	});
}
