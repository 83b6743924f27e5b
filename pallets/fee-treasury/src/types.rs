// SPDX-License-Identifier: Apache-2.0

//! The plain data of the pallet.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_runtime::Permill;
use talent_primitives::{Balance, ShareKind};

/// The highest fee rate that governance can set.
pub const MAX_FEE_RATE: Permill = Permill::from_percent(30);

/// How many kinds of share are cut from a fee before the rest goes to the treasury.
pub const CUT_SHARES: usize = 6;

/// The most shares that a receipt can name: those that are cut, the treasury's, and one to spare.
pub const MAX_SHARES: u32 = 8;

/// The part of a fee that each taker gets. What they leave of the whole is the treasury's.
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
pub struct Shares {
	/// Who brought the client.
	pub client_referrer: Permill,
	/// Who brought the talent.
	pub talent_referrer: Permill,
	/// Who recommended the talent for the job.
	pub recommender: Permill,
	/// Who vetted the talent.
	pub screening: Permill,
	/// What pays for disputes.
	pub dispute_pot: Permill,
	/// Who produces the blocks.
	pub validators: Permill,
}

impl Default for Shares {
	fn default() -> Self {
		Self {
			client_referrer: Permill::from_percent(20),
			talent_referrer: Permill::from_percent(10),
			recommender: Permill::from_percent(5),
			screening: Permill::from_percent(5),
			dispute_pot: Permill::from_percent(5),
			validators: Permill::from_percent(5),
		}
	}
}

impl Shares {
	/// Every kind of share with its rate, in the order in which they are paid.
	pub const fn rates(&self) -> [(ShareKind, Permill); CUT_SHARES] {
		[
			(ShareKind::ClientReferrer, self.client_referrer),
			(ShareKind::TalentReferrer, self.talent_referrer),
			(ShareKind::Recommender, self.recommender),
			(ShareKind::Screening, self.screening),
			(ShareKind::DisputePot, self.dispute_pot),
			(ShareKind::Validators, self.validators),
		]
	}

	/// Whether together they are at most the whole.
	pub fn fit_the_whole(&self) -> bool {
		let parts = self
			.rates()
			.iter()
			.fold(0u32, |parts, (_, rate)| parts.saturating_add(rate.deconstruct()));
		parts <= Permill::one().deconstruct()
	}
}

/// What governance may change.
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
pub struct Parameters {
	/// The fee on top of what talent is paid. At most [`MAX_FEE_RATE`].
	pub fee_rate: Permill,
	/// How a fee is split. Together at most the whole fee.
	pub shares: Shares,
}

impl Default for Parameters {
	fn default() -> Self {
		Self { fee_rate: Permill::from_percent(10), shares: Shares::default() }
	}
}

/// A parameter is out of its range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OutOfRange {
	/// The fee rate.
	FeeRate,
	/// The sum of the shares.
	Shares,
}

impl Parameters {
	/// Whether every field is within its range.
	pub fn validate(&self) -> Result<(), OutOfRange> {
		if self.fee_rate > MAX_FEE_RATE {
			return Err(OutOfRange::FeeRate);
		}
		if !self.shares.fit_the_whole() {
			return Err(OutOfRange::Shares);
		}
		Ok(())
	}
}

/// A part of a fee that was paid.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Share<AccountId> {
	/// What it was paid for.
	pub kind: ShareKind,
	/// Who got it.
	pub to: AccountId,
	/// How much. Never zero.
	pub amount: Balance,
}

/// What a fee would be, and how it would be split.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Quote {
	/// The fee.
	pub fee: Balance,
	/// The rate it is computed with.
	pub rate: Permill,
	/// Every part that is not zero, the treasury's last. Together they are the fee, to the unit.
	pub shares: BoundedVec<(ShareKind, Balance), ConstU32<MAX_SHARES>>,
}
