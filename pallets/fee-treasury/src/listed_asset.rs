// SPDX-License-Identifier: Apache-2.0

//! A listed asset and its price guard. Pure: without accounts and storage.
//!
//! The guard keeps an average price of each listed asset that no trader can move fast or far. It
//! lets a fee be sold only if there are enough samples, enough depth, room under the cap, and a
//! price not much below the average.

use crate::{
	math, ConversionRefusal, Converted, Depth, ListedAsset, Listing, Parameters, QueueStep,
};
use sp_runtime::{
	traits::{One, Saturating, Zero},
	FixedU128,
};
use talent_primitives::{Balance, Reserves};

impl<BlockNumber> ListedAsset<BlockNumber>
where
	BlockNumber: Saturating + PartialOrd + Copy + Zero + One,
{
	/// Returns a newly listed asset: the average is the reference price, without a sample.
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

	/// Returns the average price, within the deviation that the parameters allow now.
	pub fn price(&self, parameters: &Parameters<BlockNumber>) -> FixedU128 {
		math::clamped(self.average, self.listing.reference_price, parameters.max_deviation)
	}

	/// Returns the depth of the pool.
	pub fn depth(&self, reserves: Option<&Reserves<Balance>>) -> Depth {
		match reserves {
			None => Depth::NoPool,
			Some(Reserves { native, .. }) if *native < self.listing.minimum_depth => {
				Depth::TooShallow { native: *native }
			},
			Some(Reserves { native, .. }) => Depth::Enough { native: *native },
		}
	}

	/// Returns the amount that may still be converted in this period, in the asset's smallest unit.
	pub fn cap_left(&self, now: BlockNumber, parameters: &Parameters<BlockNumber>) -> Balance {
		let converted = self.in_period.within(now, parameters.cap_period);
		self.listing.period_cap.saturating_sub(converted)
	}

	/// Takes a sample of the pool. Returns `false` if the pool is too shallow.
	pub fn sample(
		&mut self,
		reserves: Option<&Reserves<Balance>>,
		parameters: &Parameters<BlockNumber>,
	) -> bool {
		let Depth::Enough { .. } = self.depth(reserves) else { return false };
		let Some(spot) = reserves.and_then(math::spot) else { return false };
		let average = math::moved(self.price(parameters), spot, parameters.max_step);
		self.average =
			math::clamped(average, self.listing.reference_price, parameters.max_deviation);
		self.samples = self.samples.saturating_add(1);
		true
	}

	/// Returns the next step for a fee of which `left` waits: the sale of a slice, the payment of
	/// all of it because it is worth nothing in BTRST, or the reason to do nothing now.
	pub fn next_step(
		&self,
		left: Balance,
		reserves: Option<Reserves<Balance>>,
		now: BlockNumber,
		parameters: &Parameters<BlockNumber>,
	) -> Result<QueueStep, ConversionRefusal> {
		let price = self.price(parameters);
		if math::least(left, price, parameters.max_slippage) == 0 {
			// No pool gives anything for it. It would stay, and all others would wait behind it.
			return Ok(QueueStep::PayOut { amount: left });
		}
		if self.samples < parameters.min_samples {
			return Err(ConversionRefusal::TooFewSamples);
		}
		let (Depth::Enough { .. }, Some(reserves)) = (self.depth(reserves.as_ref()), reserves)
		else {
			return Err(ConversionRefusal::PoolTooShallow);
		};
		let cap_left = self.cap_left(now, parameters);
		if cap_left == 0 {
			return Err(ConversionRefusal::CapReached);
		}
		let amount = parameters.slice_of_depth.mul_floor(reserves.asset).min(left).min(cap_left);
		match math::least(amount, price, parameters.max_slippage) {
			0 => Err(ConversionRefusal::SliceTooSmall),
			least => Ok(QueueStep::Convert { amount, least }),
		}
	}

	/// Returns `true` if the hooks may sell `amount` at `now`: all sales of one block together are
	/// at most one slice, so that the price can recover.
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

	/// Records the sale of `amount`.
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
