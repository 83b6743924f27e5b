// SPDX-License-Identifier: Apache-2.0

//! The arithmetic of the fee. Pure: it knows neither accounts nor storage.

use sp_runtime::Permill;
use talent_primitives::{Balance, ShareKind};

/// The fee on `amount` at `rate`, rounded down.
pub fn fee_on(rate: Permill, amount: Balance) -> Balance {
	rate.mul_floor(amount)
}

/// Cuts `fee` by `rates`, in their order, each share rounded down, and offers it to `pay`, which says whether it was
/// paid. Answers what is left for the treasury: what no share was cut for, what was not paid, and what rounding left.
///
/// What was paid and the answer are the fee, to the unit, whatever the rates: a share is never more than what is left.
/// Shares of nothing are not offered.
pub fn split(
	fee: Balance,
	rates: &[(ShareKind, Permill)],
	mut pay: impl FnMut(ShareKind, Balance) -> bool,
) -> Balance {
	rates.iter().fold(fee, |left, (kind, rate)| {
		let share = rate.mul_floor(fee).min(left);
		if share > 0 && pay(*kind, share) {
			left.saturating_sub(share)
		} else {
			left
		}
	})
}
