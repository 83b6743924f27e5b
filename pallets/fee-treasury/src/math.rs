// SPDX-License-Identifier: Apache-2.0

//! The arithmetic of fees and prices. Pure: without accounts and storage.
//!
//! A price is the number of smallest units of BTRST per smallest unit of an asset.

use sp_runtime::{
	helpers_128bit::multiply_by_rational_with_rounding, traits::Saturating, FixedPointNumber,
	FixedU128, PerThing, Permill, Rounding,
};
use talent_primitives::{Balance, Reserves};

/// Returns the fee on `amount` at `rate`, rounded down.
pub fn fee_on(rate: Permill, amount: Balance) -> Balance {
	rate.mul_floor(amount)
}

/// Cuts `amount` by the rates of `shares`, in their order, each share rounded down, and offers each
/// to `pay`. The closure returns the paid part; more than the share counts as the share. Returns
/// the rest for the treasury: the part without a share, unpaid parts, and the loss of rounding.
///
/// All paid parts and the rest add up to the amount, to the unit, at any rates: a share is never
/// more than what is left. Shares of zero are not offered.
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

/// Returns the worth of `amount` of an asset in BTRST at `price`, rounded down. Saturates.
pub fn worth(price: FixedU128, amount: Balance) -> Balance {
	price.saturating_mul_int(amount)
}

/// Returns the most of an asset that is worth at most `value` in BTRST at `price`, rounded down.
/// Saturates; a price of zero gives the largest number.
pub fn amount_worth(price: FixedU128, value: Balance) -> Balance {
	multiply_by_rational_with_rounding(value, FixedU128::DIV, price.into_inner(), Rounding::Down)
		.unwrap_or(Balance::MAX)
}

/// Returns the price in a pool: BTRST per unit of the asset, rounded down. `None` if the pool has
/// none of the asset, or so little that the price does not fit.
pub fn spot(reserves: &Reserves<Balance>) -> Option<FixedU128> {
	FixedU128::checked_from_rational(reserves.native, reserves.asset)
}

/// Returns `average`, moved towards `spot` by at most `max_step` of itself, rounded down but at
/// least by its smallest unit.
pub fn moved(average: FixedU128, spot: FixedU128, max_step: Permill) -> FixedU128 {
	let step = FixedU128::from_inner(max_step.mul_floor(average.into_inner()).max(1));
	if spot > average {
		average.saturating_add(step).min(spot)
	} else {
		average.saturating_sub(step).max(spot)
	}
}

/// Returns the price nearest to `average` within `max_deviation` of `reference` on either side. The
/// distance is rounded down.
pub fn clamped(average: FixedU128, reference: FixedU128, max_deviation: Permill) -> FixedU128 {
	let distance = FixedU128::from_inner(max_deviation.mul_floor(reference.into_inner()));
	average.max(reference.saturating_sub(distance)).min(reference.saturating_add(distance))
}

/// Returns the least BTRST that `amount` of an asset has to bring: its worth at `price` less
/// `max_slippage`, both rounded down. Zero if that is less than one unit.
pub fn least(amount: Balance, price: FixedU128, max_slippage: Permill) -> Balance {
	let lowest = max_slippage.left_from_one().mul_floor(price.into_inner());
	worth(FixedU128::from_inner(lowest), amount)
}
