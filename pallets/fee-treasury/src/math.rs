// SPDX-License-Identifier: Apache-2.0

//! The arithmetic of fees and prices. Pure: it knows neither accounts nor storage.
//!
//! A price is the number of smallest units of BTRST per smallest unit of an asset.

use sp_runtime::{
	helpers_128bit::multiply_by_rational_with_rounding, FixedPointNumber, FixedU128, Permill,
	Rounding,
};
use talent_primitives::Balance;

/// The fee on `amount` at `rate`, rounded down.
pub fn fee_on(rate: Permill, amount: Balance) -> Balance {
	rate.mul_floor(amount)
}

/// Cuts `amount` by the rates of `shares`, in their order, each share rounded down, and offers it to `pay`, which says how
/// much of it was paid: at most all of it counts. Answers what is left for the treasury: what no share was cut for, what
/// was not paid, and what rounding left.
///
/// What was paid and the answer are the amount, to the unit, whatever the rates: a share is never more than what is left.
/// Shares of nothing are not offered.
pub fn split<S>(
	amount: Balance,
	shares: impl IntoIterator<Item = (S, Permill)>,
	mut pay: impl FnMut(S, Balance) -> Balance,
) -> Balance {
	shares.into_iter().fold(amount, |left, (share, rate)| {
		let cut = rate.mul_floor(amount).min(left);
		if cut == 0 {
			left
		} else {
			left.saturating_sub(pay(share, cut).min(cut))
		}
	})
}

/// What `amount` of an asset is worth in BTRST at `price`, rounded down. The largest number there is, if it is more.
pub fn worth(price: FixedU128, amount: Balance) -> Balance {
	price.saturating_mul_int(amount)
}

/// The most of an asset that is worth at most `value` in BTRST at `price`: rounded down. The largest number there is, if
/// it is more, or the price zero.
pub fn amount_worth(price: FixedU128, value: Balance) -> Balance {
	multiply_by_rational_with_rounding(value, FixedU128::DIV, price.into_inner(), Rounding::Down)
		.unwrap_or(Balance::MAX)
}
