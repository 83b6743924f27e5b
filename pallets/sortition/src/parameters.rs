// SPDX-License-Identifier: Apache-2.0

//! What governance may change, and within which bounds.

use crate::MAX_ATTEMPTS;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// Blocks of six seconds in a day.
const DAY: u32 = 14_400;

/// The shortest tenure: whoever is drawn was there a block before the pool was frozen. It must not be zero: this is what
/// keeps later joiners out.
pub const MIN_TENURE: u32 = 1;
/// The longest tenure: 90 days of blocks of six seconds. Until then nobody new is drawn.
pub const MAX_TENURE: u32 = 90 * DAY;
/// The shortest life of a freeze, in blocks.
pub const MIN_FREEZE_LIFETIME: u32 = 100;
/// The longest life of a freeze: a year of blocks of six seconds. It is the longest that somebody who wants to leave can be
/// held by a case that its owner forgot.
pub const MAX_FREEZE_LIFETIME: u32 = 365 * DAY;
/// The fewest slots that must be tried before a draw gives up.
pub const MIN_ATTEMPTS: u32 = 16;
/// The most blocks that an epoch can be required to have.
pub const MAX_EPOCH_BLOCKS: u32 = 10_000;

/// What governance may change. A freeze keeps the tenure, the lifetime and the attempts under which it was made.
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
	/// How long somebody must have been in a pool when it is frozen to be drawn for that freeze, in blocks. From
	/// [`MIN_TENURE`] to [`MAX_TENURE`].
	pub min_tenure: BlockNumber,
	/// After how many blocks a freeze counts as released, whatever its owner does. From [`MIN_FREEZE_LIFETIME`] to
	/// [`MAX_FREEZE_LIFETIME`]. It must be longer than the longest case of every owner of a pool.
	pub freeze_lifetime: BlockNumber,
	/// How many slots are tried for one subject before its draw gives up. From [`MIN_ATTEMPTS`] to [`MAX_ATTEMPTS`]. In a
	/// pool with no more slots than that every slot is tried.
	pub max_attempts: u32,
	/// How many blocks an epoch must have had for its seed to count; a shorter one is joined to the next. From 1 to
	/// [`MAX_EPOCH_BLOCKS`].
	pub min_epoch_blocks: u32,
}

impl<BlockNumber: From<u32>> Default for Parameters<BlockNumber> {
	fn default() -> Self {
		Self {
			min_tenure: (7 * DAY).into(),
			freeze_lifetime: (90 * DAY).into(),
			max_attempts: 1_000,
			min_epoch_blocks: 50,
		}
	}
}

/// A parameter is out of its range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OutOfRange {
	/// The minimum tenure.
	Tenure,
	/// The life of a freeze.
	FreezeLifetime,
	/// The number of attempts.
	Attempts,
	/// The number of blocks of an epoch.
	EpochBlocks,
}

impl<BlockNumber: From<u32> + PartialOrd> Parameters<BlockNumber> {
	/// Whether every field is within its range.
	pub fn validate(&self) -> Result<(), OutOfRange> {
		let Self { min_tenure, freeze_lifetime, max_attempts, min_epoch_blocks } = self;
		if !(MIN_TENURE.into()..=MAX_TENURE.into()).contains(min_tenure) {
			return Err(OutOfRange::Tenure);
		}
		if !(MIN_FREEZE_LIFETIME.into()..=MAX_FREEZE_LIFETIME.into()).contains(freeze_lifetime) {
			return Err(OutOfRange::FreezeLifetime);
		}
		if !(MIN_ATTEMPTS..=MAX_ATTEMPTS).contains(max_attempts) {
			return Err(OutOfRange::Attempts);
		}
		if !(1..=MAX_EPOCH_BLOCKS).contains(min_epoch_blocks) {
			return Err(OutOfRange::EpochBlocks);
		}
		Ok(())
	}
}
