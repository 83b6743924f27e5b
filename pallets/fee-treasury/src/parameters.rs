// SPDX-License-Identifier: Apache-2.0

//! What governance may change, and within which bounds.

use crate::Shares;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_runtime::Permill;

/// The highest fee rate that governance can set.
pub const MAX_FEE_RATE: Permill = Permill::from_percent(30);
/// The most that a conversion can be allowed to fall short of the average price.
pub const MAX_SLIPPAGE: Permill = Permill::from_percent(20);
/// The most of itself that the average price can be allowed to move with one sample.
pub const MAX_STEP: Permill = Permill::from_percent(5);
/// The furthest that the average price can be allowed to get from the reference.
pub const MAX_DEVIATION: Permill = Permill::from_percent(90);
/// The most samples that can be demanded before the first conversion: a week of them, in blocks of six seconds.
pub const MAX_SAMPLES: u32 = 100_800;
/// The largest part of what a pool has of an asset that can be allowed to be sold at once.
pub const MAX_SLICE_OF_DEPTH: Permill = Permill::from_percent(5);
/// The shortest period of the cap on conversions, in blocks.
pub const MIN_CAP_PERIOD: u32 = 10;
/// The longest period of the cap on conversions, in blocks: 30 days of six seconds each.
pub const MAX_CAP_PERIOD: u32 = 432_000;
/// The longest that a fee can be made to wait for its conversion, in blocks: 30 days of six seconds each.
pub const MAX_PATIENCE: u32 = 432_000;
/// The most slices that the hooks can be allowed to handle in one block.
pub const MAX_CONVERSIONS: u32 = 50;
/// The longest that the hooks can be made to leave a queue alone after a failure, in blocks: a week of six seconds each.
pub const MAX_RETRY_AFTER: u32 = 100_800;

/// Every rate, window and size that governance may change. Windows are in blocks.
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
	/// The fee on top of what talent is paid. At most [`MAX_FEE_RATE`]. Contracts keep the rate they were signed with.
	pub fee_rate: Permill,
	/// How a fee is split. Together at most the whole fee. Read when a fee is collected.
	pub shares: Shares,
	/// How much less than by the average price a conversion may bring. At most [`MAX_SLIPPAGE`].
	pub max_slippage: Permill,
	/// How much of itself the average price moves with one sample at most, rounded down but at least by its smallest unit.
	/// Not zero, at most [`MAX_STEP`].
	pub max_step: Permill,
	/// How far, as a part of the reference price, the average may be from it on either side. At most [`MAX_DEVIATION`].
	pub max_deviation: Permill,
	/// How many samples of an asset's pool there must be before anything is converted. From 1 to [`MAX_SAMPLES`].
	pub min_samples: u32,
	/// Which part of what the pool has of the asset is sold at once at most, rounded down. Not zero, at most
	/// [`MAX_SLICE_OF_DEPTH`].
	pub slice_of_depth: Permill,
	/// How long a period of the cap on conversions lasts. From [`MIN_CAP_PERIOD`] to [`MAX_CAP_PERIOD`].
	pub cap_period: BlockNumber,
	/// How long a fee waits for its conversion before it is paid out in the asset itself. From 1 to [`MAX_PATIENCE`].
	pub patience: BlockNumber,
	/// How many slices, of all assets together, the hooks handle in one block. From 1 to [`MAX_CONVERSIONS`].
	pub max_conversions: u32,
	/// For how long the hooks leave a queue alone after they could not pay it out. From 1 to [`MAX_RETRY_AFTER`].
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
			cap_period: 14_400.into(),
			patience: 100_800.into(),
			max_conversions: 5,
			retry_after: 600.into(),
		}
	}
}

/// A parameter is out of its range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OutOfRange {
	/// The fee rate.
	FeeRate,
	/// The sum of the shares.
	Shares,
	/// How much less a conversion may bring.
	Slippage,
	/// The step of the average.
	Step,
	/// The distance from the reference.
	Deviation,
	/// The number of samples.
	Samples,
	/// The size of a slice.
	Slice,
	/// The period of the cap.
	CapPeriod,
	/// How long a fee waits.
	Patience,
	/// How many slices a block has.
	Conversions,
	/// How long a queue is left alone.
	RetryAfter,
}

impl<BlockNumber: From<u32> + PartialOrd + Copy> Parameters<BlockNumber> {
	/// Whether every field is within its range; the first that is not.
	pub fn validate(&self) -> Result<(), OutOfRange> {
		let within = |blocks: BlockNumber, least: u32, most: u32| {
			blocks >= BlockNumber::from(least) && blocks <= BlockNumber::from(most)
		};
		let nothing = Permill::zero();
		let ranges = [
			(self.fee_rate <= MAX_FEE_RATE, OutOfRange::FeeRate),
			(self.shares.fit_the_whole(), OutOfRange::Shares),
			(self.max_slippage <= MAX_SLIPPAGE, OutOfRange::Slippage),
			(self.max_step > nothing && self.max_step <= MAX_STEP, OutOfRange::Step),
			(self.max_deviation <= MAX_DEVIATION, OutOfRange::Deviation),
			((1..=MAX_SAMPLES).contains(&self.min_samples), OutOfRange::Samples),
			(
				self.slice_of_depth > nothing && self.slice_of_depth <= MAX_SLICE_OF_DEPTH,
				OutOfRange::Slice,
			),
			(within(self.cap_period, MIN_CAP_PERIOD, MAX_CAP_PERIOD), OutOfRange::CapPeriod),
			(within(self.patience, 1, MAX_PATIENCE), OutOfRange::Patience),
			((1..=MAX_CONVERSIONS).contains(&self.max_conversions), OutOfRange::Conversions),
			(within(self.retry_after, 1, MAX_RETRY_AFTER), OutOfRange::RetryAfter),
		];
		match ranges.into_iter().find(|(holds, _)| !holds) {
			Some((_, out_of_range)) => Err(out_of_range),
			None => Ok(()),
		}
	}
}
