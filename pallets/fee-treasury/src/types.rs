// SPDX-License-Identifier: Apache-2.0

//! Plain data.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, weights::Weight, BoundedVec};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_runtime::{traits::Saturating, FixedU128, Permill};
use talent_primitives::{Balance, FeeContext, ShareKind};

/// The number of kinds of share before the rest, which is the treasury's.
pub const CUT_SHARES: usize = 6;

/// The most earned shares of a fee: one of each kind.
pub const MAX_EARNED: u32 = 6;

/// The most shares on a receipt: the kinds before the rest, the treasury's, and one spare place.
pub const MAX_SHARES: u32 = 8;

/// The lowest reference price: 10^-12. Below it the average price would move in leaps.
pub const MIN_REFERENCE_PRICE: FixedU128 = FixedU128::from_inner(1_000_000);

/// The highest reference price: 10^19. Above it the average price might not fit its type.
pub const MAX_REFERENCE_PRICE: FixedU128 =
	FixedU128::from_inner(10_000_000_000_000_000_000_000_000_000_000_000_000);

/// The part of a fee for each kind of share. The rest is the treasury's.
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
	/// The client's referrer.
	pub client_referrer: Permill,
	/// The talent's referrer.
	pub talent_referrer: Permill,
	/// The recommender of the talent for the job.
	pub recommender: Permill,
	/// The screeners who have vetted the talent.
	pub screening: Permill,
	/// The pot that pays for disputes.
	pub dispute_pot: Permill,
	/// The validators.
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
	/// Returns every kind of share with its rate, in the order of payment.
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

	/// Returns the sum of all shares, in millionths of the fee. Can be more than the whole.
	pub fn parts(&self) -> u32 {
		self.rates()
			.iter()
			.fold(0, |parts: u32, (_, rate)| parts.saturating_add(rate.deconstruct()))
	}
}

/// A part of a fee that was paid.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Share<AccountId> {
	/// The kind.
	pub kind: ShareKind,
	/// The earner.
	pub earner: AccountId,
	/// The account that was paid: the payout account of the earner.
	pub to: AccountId,
	/// The amount, in the asset of the payment. Never zero.
	pub amount: Balance,
}

/// An earned part of a fee that is not paid yet.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct EarnedShare<AccountId> {
	/// The kind.
	pub kind: ShareKind,
	/// The earner.
	pub earner: AccountId,
	/// The part of the fee. Never zero.
	pub rate: Permill,
}

/// The earned shares of a fee, in the order of payment.
pub type EarnedShares<AccountId> = BoundedVec<EarnedShare<AccountId>, ConstU32<MAX_EARNED>>;

/// The values that governance sets when it lists an asset.
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
pub struct Listing {
	/// The price of the asset, as governance knows it: smallest units of BTRST per smallest unit of
	/// the asset. The average price begins here and never goes far from it. From
	/// [`MIN_REFERENCE_PRICE`] to [`MAX_REFERENCE_PRICE`].
	pub reference_price: FixedU128,
	/// The least BTRST in the pool for a sample or a conversion. Not zero.
	pub minimum_depth: Balance,
	/// The most of the asset to convert in one period of the cap. Not zero.
	pub period_cap: Balance,
}

impl Listing {
	/// Returns `true` if every field is within its range.
	pub fn is_valid(&self) -> bool {
		(MIN_REFERENCE_PRICE..=MAX_REFERENCE_PRICE).contains(&self.reference_price)
			&& self.minimum_depth > 0
			&& self.period_cap > 0
	}
}

/// The amount that was converted since a block.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Converted<BlockNumber> {
	/// The first block that counts.
	pub since: BlockNumber,
	/// The amount of the asset, in its smallest unit.
	pub amount: Balance,
}

impl<BlockNumber: Saturating + PartialOrd + Copy> Converted<BlockNumber> {
	/// Returns the amount that counts at `now`: zero after `period` blocks.
	pub fn within(&self, now: BlockNumber, period: BlockNumber) -> Balance {
		if now < self.since.saturating_add(period) {
			self.amount
		} else {
			0
		}
	}

	/// Adds `amount`, in a new period if the last is over.
	pub fn add(&mut self, now: BlockNumber, period: BlockNumber, amount: Balance) {
		let before = self.within(now, period);
		if before == 0 {
			self.since = now;
		}
		self.amount = before.saturating_add(amount);
	}
}

/// An asset in which new contracts may be paid, with the state of its price guard.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct ListedAsset<BlockNumber> {
	/// The values set by governance.
	pub listing: Listing,
	/// The average price: smallest units of BTRST per smallest unit of the asset.
	pub average: FixedU128,
	/// The number of samples since the asset was listed. Saturates.
	pub samples: u32,
	/// The amount that was converted in the period of the cap.
	pub in_period: Converted<BlockNumber>,
	/// The amount that was converted in the block.
	pub in_block: Converted<BlockNumber>,
}

/// The fees in an asset that wait for their conversion, in the order of collection.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Queue<BlockNumber> {
	/// The number of the first receipt that waits.
	pub head: u64,
	/// The number of the next receipt. Equal to `head` if none waits.
	pub tail: u64,
	/// The sum of what waits, in the asset's smallest unit.
	pub queued: Balance,
	/// The block before which the hooks leave the queue alone, after a failed payment.
	pub put_off_until: BlockNumber,
}

impl<BlockNumber> Queue<BlockNumber> {
	/// Returns the number of receipts that wait.
	pub const fn length(&self) -> u64 {
		self.tail.saturating_sub(self.head)
	}
}

/// A fee that waits for its conversion.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Receipt<AccountId, BlockNumber> {
	/// The invoice, and every account that can have earned a share.
	pub context: FeeContext<AccountId>,
	/// The account that the fee was taken from.
	pub source: AccountId,
	/// The whole fee, in the asset's smallest unit.
	pub fee: Balance,
	/// The part that still waits. Never zero.
	pub left: Balance,
	/// The rate of the contract since it was signed.
	pub rate: Permill,
	/// The earners with their shares, as of the collection.
	pub shares: EarnedShares<AccountId>,
	/// The block of the collection.
	pub queued_at: BlockNumber,
}

/// The work of the hooks in the last block in which they had any.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct QueueTally<BlockNumber> {
	/// The block.
	pub block: BlockNumber,
	/// The number of slices that both hooks together have tried.
	pub slices: u32,
	/// The asset that is first next time, as an index in the list of assets.
	pub next: u32,
	/// The weight that both hooks together have taken.
	pub weight: Weight,
}

/// The reason why nothing of a queue can be converted or paid out now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub enum ConversionRefusal {
	/// No fee waits.
	#[codec(index = 0)]
	NothingQueued,
	/// The average price has too few samples.
	#[codec(index = 1)]
	TooFewSamples,
	/// There is no pool, or it has less BTRST than the listing demands.
	#[codec(index = 2)]
	PoolTooShallow,
	/// The cap has no room left in this period.
	#[codec(index = 3)]
	CapReached,
	/// The amount that may be sold at once is worth less than one unit of BTRST.
	#[codec(index = 4)]
	SliceTooSmall,
}

/// The next step for the first fee of a queue.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub enum QueueStep {
	/// A part of it is sold.
	#[codec(index = 0)]
	Convert {
		/// The amount, in the asset's smallest unit. Never zero.
		amount: Balance,
		/// The least result, in the smallest unit of BTRST. Never zero.
		least: Balance,
	},
	/// The rest of it is paid out in the asset itself: it has waited long enough, the asset is no
	/// longer listed, or the rest is worth less than one unit of BTRST.
	#[codec(index = 1)]
	PayOut {
		/// The amount, in the asset's smallest unit. Never zero.
		amount: Balance,
	},
}

/// A fee and its split, before anything is signed.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct FeeQuote {
	/// The fee, in the asset's smallest unit.
	pub fee: Balance,
	/// The rate.
	pub rate: Permill,
	/// The worth of the fee in BTRST at the guarded average price, rounded down.
	pub worth: Balance,
	/// Whether the fee is converted into BTRST before it is split. If not, it is split at once.
	pub converted: bool,
	/// Every part that is not zero, the treasury's last. Together they are the fee, to the unit.
	pub shares: BoundedVec<(ShareKind, Balance), ConstU32<MAX_SHARES>>,
}

/// The depth of a pool.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub enum Depth {
	/// There is no pool.
	#[codec(index = 0)]
	NoPool,
	/// It has less than the listing demands.
	#[codec(index = 1)]
	TooShallow {
		/// The BTRST in the pool.
		native: Balance,
	},
	/// It has enough for the listing.
	#[codec(index = 2)]
	Enough {
		/// The BTRST in the pool.
		native: Balance,
	},
}

/// The state of a listed asset.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct ListingState {
	/// The values set by governance.
	pub listing: Listing,
	/// The guarded average price: smallest units of BTRST per smallest unit of the asset.
	pub price: FixedU128,
	/// The number of its samples.
	pub samples: u32,
	/// The amount of the asset that may still be converted in this period.
	pub cap_left: Balance,
	/// The depth of its pool.
	pub depth: Depth,
	/// The number of fees that wait.
	pub receipts: u64,
	/// The amount of the asset that waits.
	pub queued: Balance,
}
