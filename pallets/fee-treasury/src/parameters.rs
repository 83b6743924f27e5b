// SPDX-License-Identifier: Apache-2.0

//! Parameters and their ranges.

use crate::Shares;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::PalletError;
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_runtime::Permill;
use talent_primitives::{parameters::within, units::BLOCKS_PER_DAY};

/// Blocks in a week.
const WEEK: u32 = 7 * BLOCKS_PER_DAY;

/// The highest fee rate.
pub const MAX_FEE_RATE: Permill = Permill::from_percent(30);
/// The most that a conversion can bring less than by the average price.
pub const MAX_SLIPPAGE: Permill = Permill::from_percent(20);
/// The most of itself that the average price can move with one sample.
pub const MAX_STEP: Permill = Permill::from_percent(5);
/// The greatest distance of the average price from the reference price.
pub const MAX_DEVIATION: Permill = Permill::from_percent(90);
/// The most samples before the first conversion: a week of them, one each block.
pub const MAX_SAMPLES: u32 = WEEK;
/// The largest part of a pool's asset that can be sold at once.
pub const MAX_SLICE_OF_DEPTH: Permill = Permill::from_percent(5);
/// The shortest period of the cap on conversions, in blocks.
pub const MIN_CAP_PERIOD: u32 = 10;
/// The longest period of the cap on conversions, in blocks.
pub const MAX_CAP_PERIOD: u32 = 30 * BLOCKS_PER_DAY;
/// The longest time that a fee can wait for its conversion, in blocks.
pub const MAX_PATIENCE: u32 = 30 * BLOCKS_PER_DAY;
/// The most slices of the hooks in one block.
pub const MAX_CONVERSIONS: u32 = 50;
/// The longest rest of a queue after a failure of the hooks, in blocks.
pub const MAX_RETRY_AFTER: u32 = WEEK;

/// The values that governance can change. Windows are in blocks.
#[derive(
	Clone,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
)]
pub struct Parameters<BlockNumber> {
	/// The fee on top of the pay of talent. At most [`MAX_FEE_RATE`]. A contract keeps the rate
	/// under which it was signed.
	pub fee_rate: Permill,
	/// The split of a fee, read when the fee is collected. Together at most the whole fee.
	pub shares: Shares,
	/// The most that a conversion may bring less than by the average price. At most
	/// [`MAX_SLIPPAGE`].
	pub max_slippage: Permill,
	/// The most of itself that the average price moves with one sample, rounded down but at least
	/// by its smallest unit. Not zero, at most [`MAX_STEP`].
	pub max_step: Permill,
	/// The greatest distance of the average price from the reference price on either side, as a
	/// part of the reference price. At most [`MAX_DEVIATION`].
	pub max_deviation: Permill,
	/// The samples of an asset's pool that a conversion needs. From 1 to [`MAX_SAMPLES`].
	pub min_samples: u32,
	/// The largest part of a pool's asset that is sold at once, rounded down. Not zero, at most
	/// [`MAX_SLICE_OF_DEPTH`].
	pub slice_of_depth: Permill,
	/// The period of the cap on conversions. From [`MIN_CAP_PERIOD`] to [`MAX_CAP_PERIOD`].
	pub cap_period: BlockNumber,
	/// The time that a fee waits for its conversion before it is paid out in the asset itself.
	/// From 1 to [`MAX_PATIENCE`].
	pub patience: BlockNumber,
	/// The slices of all assets together that the hooks handle in one block. From 1 to
	/// [`MAX_CONVERSIONS`].
	pub max_conversions: u32,
	/// The time that the hooks leave a queue alone after a failed payment. From 1 to
	/// [`MAX_RETRY_AFTER`].
	pub retry_after: BlockNumber,
}

impl<BlockNumber: From<u32>> Default for Parameters<BlockNumber> {
	fn default() -> Self {
		Self {
			fee_rate: Permill::from_percent(10),
			shares: Shares::default(),
			max_slippage: Permill::from_percent(2),
			max_step: Permill::from_parts(500),
			max_deviation: Permill::from_percent(50),
			min_samples: 600,
			slice_of_depth: Permill::from_parts(5_000),
			cap_period: BLOCKS_PER_DAY.into(),
			patience: WEEK.into(),
			max_conversions: 5,
			retry_after: 600.into(),
		}
	}
}

/// The names of parameters that have a range.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	PalletError,
)]
pub enum ParameterName {
	/// [`Parameters::fee_rate`].
	#[codec(index = 0)]
	FeeRate,
	/// [`Parameters::shares`].
	#[codec(index = 1)]
	Shares,
	/// [`Parameters::max_slippage`].
	#[codec(index = 2)]
	MaxSlippage,
	/// [`Parameters::max_step`].
	#[codec(index = 3)]
	MaxStep,
	/// [`Parameters::max_deviation`].
	#[codec(index = 4)]
	MaxDeviation,
	/// [`Parameters::min_samples`].
	#[codec(index = 5)]
	MinSamples,
	/// [`Parameters::slice_of_depth`].
	#[codec(index = 6)]
	SliceOfDepth,
	/// [`Parameters::cap_period`].
	#[codec(index = 7)]
	CapPeriod,
	/// [`Parameters::patience`].
	#[codec(index = 8)]
	Patience,
	/// [`Parameters::max_conversions`].
	#[codec(index = 9)]
	MaxConversions,
	/// [`Parameters::retry_after`].
	#[codec(index = 10)]
	RetryAfter,
}

impl<BlockNumber: From<u32> + PartialOrd> Parameters<BlockNumber> {
	/// Succeeds if every field is within its range, else names the first that is not.
	pub fn validate(&self) -> Result<(), ParameterName> {
		use ParameterName::*;

		let smallest = Permill::from_parts(1);
		let blocks = |first: u32, last: u32| BlockNumber::from(first)..=BlockNumber::from(last);
		within(..=MAX_FEE_RATE, &self.fee_rate, FeeRate)?;
		within(..=Permill::one().deconstruct(), &self.shares.parts(), Shares)?;
		within(..=MAX_SLIPPAGE, &self.max_slippage, MaxSlippage)?;
		within(smallest..=MAX_STEP, &self.max_step, MaxStep)?;
		within(..=MAX_DEVIATION, &self.max_deviation, MaxDeviation)?;
		within(1..=MAX_SAMPLES, &self.min_samples, MinSamples)?;
		within(smallest..=MAX_SLICE_OF_DEPTH, &self.slice_of_depth, SliceOfDepth)?;
		within(blocks(MIN_CAP_PERIOD, MAX_CAP_PERIOD), &self.cap_period, CapPeriod)?;
		within(blocks(1, MAX_PATIENCE), &self.patience, Patience)?;
		within(1..=MAX_CONVERSIONS, &self.max_conversions, MaxConversions)?;
		within(blocks(1, MAX_RETRY_AFTER), &self.retry_after, RetryAfter)
	}
}
