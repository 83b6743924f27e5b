// SPDX-License-Identifier: Apache-2.0

//! Plain data, independent of `Config`.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// A call that is paused.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Pause<CallName, BlockNumber> {
	/// The names of the pallet and the call.
	pub call: CallName,
	/// The block of System in which the pause ends.
	pub until: BlockNumber,
}

/// The clock of marketplace and court, read.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct ClockReading<BlockNumber> {
	/// The number of blocks in which users could send transactions, this one included.
	pub open_blocks: BlockNumber,
	/// Whether this block is closed and not counted.
	pub stands: bool,
}
