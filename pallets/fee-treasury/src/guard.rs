// SPDX-License-Identifier: Apache-2.0

//! The price guard. Pure: it knows neither accounts nor storage.
//!
//! It keeps an average price of each listed asset that nobody can move fast or far, and lets a fee be sold only if there
//! are enough samples, enough depth, room under the cap, and a price not much below the average.

use crate::{math, Converted, Depth, ListedAsset, Listing, NextStep, Parameters, Refusal};
use sp_runtime::{
	traits::{One, Saturating, Zero},
	FixedPointNumber, FixedU128, PerThing, Permill,
};
use talent_primitives::{Balance, Reserves};

/// The price in a pool: BTRST per unit of the asset, rounded down. `None` if the pool has none of the asset, or so little
/// that the price does not fit.
pub fn spot(reserves: &Reserves<Balance>) -> Option<FixedU128> {
	FixedU128::checked_from_rational(reserves.native, reserves.asset)
}

/// `average`, moved towards `spot` by at most `max_step` of itself, rounded down but at least by its smallest unit.
pub fn moved(average: FixedU128, spot: FixedU128, max_step: Permill) -> FixedU128 {
	let step = FixedU128::from_inner(max_step.mul_floor(average.into_inner()).max(1));
	if spot > average {
		average.saturating_add(step).min(spot)
	} else {
		average.saturating_sub(step).max(spot)
	}
}

/// `average`, or what is nearest to it within `max_deviation` of `reference` on either side; the distance is rounded
/// down.
pub fn clamped(average: FixedU128, reference: FixedU128, max_deviation: Permill) -> FixedU128 {
	let distance = FixedU128::from_inner(max_deviation.mul_floor(reference.into_inner()));
	average.max(reference.saturating_sub(distance)).min(reference.saturating_add(distance))
}

/// The least that `amount` of an asset has to bring: what it is worth at `price` less `max_slippage`, both rounded down.
/// Zero if that is less than one unit of BTRST.
pub fn least(amount: Balance, price: FixedU128, max_slippage: Permill) -> Balance {
	let lowest = max_slippage.left_from_one().mul_floor(price.into_inner());
	math::worth(FixedU128::from_inner(lowest), amount)
}

impl<BlockNumber> ListedAsset<BlockNumber>
where
	BlockNumber: Saturating + PartialOrd + Copy + Zero + One,
{
	/// An asset as it is when it was just listed: the average is the reference, without a sample.
	pub fn new(listing: Listing) -> Self {
		let nothing = Converted { since: Zero::zero(), amount: 0 };
		Self {
			average: listing.reference_price,
			listing,
			samples: 0,
			in_period: nothing.clone(),
			in_block: nothing,
		}
	}

	/// The average price, within what governance allows now.
	pub fn price(&self, parameters: &Parameters<BlockNumber>) -> FixedU128 {
		clamped(self.average, self.listing.reference_price, parameters.max_deviation)
	}

	/// How deep the pool is.
	pub fn depth(&self, reserves: Option<&Reserves<Balance>>) -> Depth {
		match reserves {
			None => Depth::NoPool,
			Some(Reserves { native, .. }) if *native < self.listing.minimum_depth => {
				Depth::TooShallow { native: *native }
			},
			Some(Reserves { native, .. }) => Depth::Enough { native: *native },
		}
	}

	/// What may still be converted in this period, in the asset's smallest unit.
	pub fn cap_left(&self, now: BlockNumber, parameters: &Parameters<BlockNumber>) -> Balance {
		let converted = self.in_period.within(now, parameters.cap_period);
		self.listing.period_cap.saturating_sub(converted)
	}

	/// Takes a sample of the pool, unless it is too shallow. Says whether it did.
	pub fn sample(
		&mut self,
		reserves: Option<&Reserves<Balance>>,
		parameters: &Parameters<BlockNumber>,
	) -> bool {
		let Depth::Enough { .. } = self.depth(reserves) else { return false };
		let Some(spot) = reserves.and_then(spot) else { return false };
		let average = moved(self.price(parameters), spot, parameters.max_step);
		self.average = clamped(average, self.listing.reference_price, parameters.max_deviation);
		self.samples = self.samples.saturating_add(1);
		true
	}

	/// What happens next to a fee of which `left` waits: a slice of it is sold, or all of it is paid out because it is
	/// worth nothing in BTRST, or nothing happens now.
	pub fn next_step(
		&self,
		left: Balance,
		reserves: Option<Reserves<Balance>>,
		now: BlockNumber,
		parameters: &Parameters<BlockNumber>,
	) -> Result<NextStep, Refusal> {
		let price = self.price(parameters);
		if least(left, price, parameters.max_slippage) == 0 {
			// No pool gives anything for it: it would stay, and keep all others waiting.
			return Ok(NextStep::PayOut { amount: left });
		}
		if self.samples < parameters.min_samples {
			return Err(Refusal::TooFewSamples);
		}
		let (Depth::Enough { .. }, Some(reserves)) = (self.depth(reserves.as_ref()), reserves)
		else {
			return Err(Refusal::PoolTooShallow);
		};
		let cap_left = self.cap_left(now, parameters);
		if cap_left == 0 {
			return Err(Refusal::CapReached);
		}
		let amount = parameters.slice_of_depth.mul_floor(reserves.asset).min(left).min(cap_left);
		match least(amount, price, parameters.max_slippage) {
			0 => Err(Refusal::SliceTooSmall),
			least => Ok(NextStep::Convert { amount, least }),
		}
	}

	/// Whether the hooks may sell `amount` at `now`: in one block no more than one slice altogether, so that the price
	/// can recover, be it of several small fees.
	pub fn fits_in_block(
		&self,
		amount: Balance,
		reserves: Option<&Reserves<Balance>>,
		now: BlockNumber,
		parameters: &Parameters<BlockNumber>,
	) -> bool {
		let sold = self.in_block.within(now, One::one());
		let slice = reserves.map_or(0, |pool| parameters.slice_of_depth.mul_floor(pool.asset));
		sold == 0 || sold.saturating_add(amount) <= slice
	}

	/// Notes that `amount` was sold.
	pub fn note_sale(
		&mut self,
		amount: Balance,
		now: BlockNumber,
		parameters: &Parameters<BlockNumber>,
	) {
		self.in_period.add(now, parameters.cap_period, amount);
		self.in_block.add(now, One::one(), amount);
	}
}
