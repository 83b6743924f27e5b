// SPDX-License-Identifier: Apache-2.0

//! Days and weeks, as work is billed.

use crate::Moment;

/// Milliseconds in a UTC day (leap seconds are not counted, as in Unix time).
pub const MILLISECONDS_PER_DAY: Moment = 86_400_000;
/// Seconds in an hour.
pub const SECONDS_PER_HOUR: u32 = 3_600;

/// A UTC day: days since 1 January 1970.
pub type UtcDay = u32;

/// The UTC day in which `moment` lies, rounded down; the last day there is, when it is beyond it.
pub fn utc_day(moment: Moment) -> UtcDay {
	// The divisor is not zero.
	let days = moment.checked_div(MILLISECONDS_PER_DAY).unwrap_or_default();
	UtcDay::try_from(days).unwrap_or(UtcDay::MAX)
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_day_begins_at_midnight() {
		assert_eq!(utc_day(0), 0);
		assert_eq!(utc_day(MILLISECONDS_PER_DAY - 1), 0);
		assert_eq!(utc_day(MILLISECONDS_PER_DAY), 1);
	}

	#[test]
	fn the_far_future_is_the_last_day() {
		assert_eq!(utc_day(Moment::MAX), UtcDay::MAX);
	}
}
