// SPDX-License-Identifier: Apache-2.0

//! The arithmetic of invoices and escrow: pure functions of numbers. Whatever cannot be represented
//! is `None`.

use crate::Timesheet;
use sp_runtime::Perbill;
use talent_primitives::{time::UtcDay, Balance};

/// Minutes in a day.
pub const MINUTES_PER_DAY: u32 = 1_440;
/// Days in a week.
const DAYS_PER_WEEK: u32 = 7;
/// 1 January 1970 was a Thursday: three days after a Monday.
const DAYS_FROM_MONDAY: u32 = 3;

/// Pay for `minutes` at `rate` an hour, rounded down to the currency's smallest unit.
pub fn hourly_amount(rate: Balance, minutes: u32) -> Option<Balance> {
	rate.checked_mul(Balance::from(minutes))?.checked_div(60)
}

/// Pay for one full week of `hours_per_week` at `rate` an hour.
pub fn weekly_amount(rate: Balance, hours_per_week: u16) -> Option<Balance> {
	rate.checked_mul(Balance::from(hours_per_week))
}

/// The week, from Monday to Sunday, that `day` lies in, counted from the one of 1 January 1970.
pub fn week_of(day: UtcDay) -> u32 {
	// In 64 bits the sum does not overflow, and the quotient fits again.
	let days = u64::from(day).saturating_add(DAYS_FROM_MONDAY.into());
	let week = days.checked_div(DAYS_PER_WEEK.into()).unwrap_or_default();
	u32::try_from(week).unwrap_or(u32::MAX)
}

/// How many weeks, from Monday to Sunday, lie between that of `first` and that of `today`, the
/// latter not counted: 0 when both are in one week, or `first` is ahead.
pub fn weeks_behind(first: UtcDay, today: UtcDay) -> u32 {
	week_of(today).saturating_sub(week_of(first))
}

/// How many weeks `blocks` are, rounded up, at least one: a week that was begun is a week.
pub fn weeks_begun(blocks: u64, blocks_per_week: u64) -> u32 {
	let blocks_per_week = blocks_per_week.max(1);
	u32::try_from(blocks.div_ceil(blocks_per_week)).unwrap_or(u32::MAX).max(1)
}

/// The last UTC day that can have been worked, if work ended `blocks` ago and today is `today`.
/// Blocks never come faster than their slots, so at least as many days have passed as these blocks
/// take; in doubt it is a day later.
pub fn last_workable_day(today: UtcDay, blocks: u64, blocks_per_week: u64) -> UtcDay {
	let days = blocks
		.saturating_mul(DAYS_PER_WEEK.into())
		.checked_div(blocks_per_week.max(1))
		.unwrap_or_default();
	today.saturating_sub(u32::try_from(days).unwrap_or(u32::MAX))
}

/// Why a period of time cannot be billed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PeriodError {
	/// It ends before it begins, spans two weeks, or holds more minutes than its days.
	Malformed,
	/// It begins before the contract.
	TooEarly,
	/// It ends after the last day that may be billed.
	TooLate,
	/// Some of its days are billed already, or lie before days that are.
	Overlap,
	/// The week would hold more than the agreed hours.
	CapExceeded,
}

/// Which days may be billed, and how much of a week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PeriodRules {
	/// The day on which the contract began.
	pub start_day: UtcDay,
	/// The last day that may be billed.
	pub last_day: UtcDay,
	/// Hours that may be billed for one week from Monday to Sunday.
	pub hours_per_week: u16,
}

/// The timesheet after `minutes` on the days from `first` to `last`, both included, were billed.
pub fn bill_period(
	sheet: Timesheet,
	rules: PeriodRules,
	first: UtcDay,
	last: UtcDay,
	minutes: u32,
) -> Result<Timesheet, PeriodError> {
	// A period within one week has at most seven days, so the product below is small.
	let days = last.checked_sub(first).ok_or(PeriodError::Malformed)?.saturating_add(1);
	let week = week_of(last);
	if week_of(first) != week || minutes > days.saturating_mul(MINUTES_PER_DAY) {
		return Err(PeriodError::Malformed);
	}
	if first < rules.start_day {
		return Err(PeriodError::TooEarly);
	}
	if last > rules.last_day {
		return Err(PeriodError::TooLate);
	}
	if sheet.through.is_some_and(|through| first <= through) {
		return Err(PeriodError::Overlap);
	}
	let billed = match sheet.through {
		Some(through) if week_of(through) == week => sheet.week_minutes,
		_ => 0,
	};
	let week_minutes = billed.checked_add(minutes).ok_or(PeriodError::CapExceeded)?;
	if week_minutes > u32::from(rules.hours_per_week).saturating_mul(60) {
		return Err(PeriodError::CapExceeded);
	}
	Ok(Timesheet { through: Some(last), week_minutes })
}

/// What is left of an invoice after a part of it was paid or given back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rest {
	/// Open still, without the fee.
	pub amount: Balance,
	/// The fee that is kept for it.
	pub fee: Balance,
	/// The fee that was kept and is not needed any more: it goes back to the client.
	pub freed: Balance,
}

/// Takes `part`, with `part_fee` on it, out of an invoice with `amount` and `fee` open. Fees are
/// rounded down, so the fees on the parts never exceed the fee that is kept; what is left over when
/// nothing is open any more is freed.
pub fn take_part(amount: Balance, fee: Balance, part: Balance, part_fee: Balance) -> Option<Rest> {
	let amount = amount.checked_sub(part)?;
	let left = fee.checked_sub(part_fee)?;
	let (fee, freed) = if amount == 0 { (0, left) } else { (left, 0) };
	Some(Rest { amount, fee, freed })
}

/// What the respondent keeps of a disputed amount, rounded down; the rest goes back.
pub fn kept_of(amount: Balance, kept: Perbill) -> Balance {
	kept.mul_floor(amount)
}

/// What of `free` a contract for time keeps: as much of the allowance as there is.
pub fn kept_for_time(free: Balance, allowance: Balance) -> Balance {
	free.min(allowance)
}

/// What of `free` a contract for milestones keeps: as much of the next one as there is. A part
/// stays too, or billing a small milestone out of turn would free what was funded for the one that
/// is being worked on.
pub fn kept_for_milestone(free: Balance, next: Balance) -> Balance {
	free.min(next)
}

/// How much may still be put into an escrow of `escrow`, `reserved` of it for invoices, when
/// `needed` more can be billed. Nothing if the escrow is above that already.
pub fn room(escrow: Balance, reserved: Balance, needed: Balance) -> Balance {
	reserved.saturating_add(needed).saturating_sub(escrow)
}
