// SPDX-License-Identifier: Apache-2.0

//! Parameters and their ranges.

use crate::MAX_ATTEMPTS;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::PalletError;
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use talent_primitives::{parameters::within, units::BLOCKS_PER_DAY};

/// The shortest tenure, in blocks. Not zero, so that an account that joins in the block of a freeze
/// is not drawn for that freeze.
pub const MIN_TENURE: u32 = 1;
/// The longest tenure, in blocks: 90 days, in which no new member is drawn.
pub const MAX_TENURE: u32 = 90 * BLOCKS_PER_DAY;
/// The shortest life of a freeze, in blocks.
pub const MIN_FREEZE_LIFETIME: u32 = 100;
/// The longest life of a freeze, in blocks: a year. An exit waits no longer for a case that its
/// owner forgot.
pub const MAX_FREEZE_LIFETIME: u32 = 365 * BLOCKS_PER_DAY;
/// The fewest slots that a draw tries before it is exhausted.
pub const MIN_ATTEMPTS: u32 = 16;
/// The highest minimum number of blocks of an epoch.
pub const MAX_EPOCH_BLOCKS: u32 = 10_000;

/// The values that governance can change. A freeze keeps tenure, lifetime and attempts as they were
/// when it was made.
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
	/// The blocks for which a member must have been in a pool, at the freeze, to be drawn for it.
	/// From [`MIN_TENURE`] to [`MAX_TENURE`].
	pub min_tenure: BlockNumber,
	/// The blocks after which a freeze counts as released, even if its owner does not release it.
	/// From [`MIN_FREEZE_LIFETIME`] to [`MAX_FREEZE_LIFETIME`], and longer than the longest case of
	/// every owner of a pool.
	pub freeze_lifetime: BlockNumber,
	/// The most slots that are tried for one subject. A pool with fewer slots is tried as a whole.
	/// From [`MIN_ATTEMPTS`] to [`MAX_ATTEMPTS`].
	pub max_attempts: u32,
	/// The least number of blocks of an epoch. A shorter epoch has no seed: it is joined to the
	/// next. From 1 to [`MAX_EPOCH_BLOCKS`].
	pub min_epoch_blocks: u32,
}

impl<BlockNumber: From<u32>> Default for Parameters<BlockNumber> {
	fn default() -> Self {
		Self {
			min_tenure: (7 * BLOCKS_PER_DAY).into(),
			freeze_lifetime: (90 * BLOCKS_PER_DAY).into(),
			max_attempts: 1_000,
			min_epoch_blocks: 50,
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
	/// [`Parameters::min_tenure`].
	#[codec(index = 0)]
	MinTenure,
	/// [`Parameters::freeze_lifetime`].
	#[codec(index = 1)]
	FreezeLifetime,
	/// [`Parameters::max_attempts`].
	#[codec(index = 2)]
	MaxAttempts,
	/// [`Parameters::min_epoch_blocks`].
	#[codec(index = 3)]
	MinEpochBlocks,
}

impl<BlockNumber: From<u32> + PartialOrd> Parameters<BlockNumber> {
	/// Succeeds if every field is within its range, else names the first that is not.
	pub fn validate(&self) -> Result<(), ParameterName> {
		use ParameterName::*;

		let blocks = BlockNumber::from;
		within(blocks(MIN_TENURE)..=blocks(MAX_TENURE), &self.min_tenure, MinTenure)?;
		within(
			blocks(MIN_FREEZE_LIFETIME)..=blocks(MAX_FREEZE_LIFETIME),
			&self.freeze_lifetime,
			FreezeLifetime,
		)?;
		within(MIN_ATTEMPTS..=MAX_ATTEMPTS, &self.max_attempts, MaxAttempts)?;
		within(1..=MAX_EPOCH_BLOCKS, &self.min_epoch_blocks, MinEpochBlocks)
	}
}
