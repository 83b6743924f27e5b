// SPDX-License-Identifier: Apache-2.0

//! The plain data of the pallet.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_runtime::{traits::Saturating, FixedU128, Permill};
use talent_primitives::{Balance, FeeContext, ShareKind};

/// How many kinds of share are cut from a fee before the rest goes to the treasury.
pub const CUT_SHARES: usize = 6;

/// The most shares of a fee that somebody can have earned: one of each kind that is cut.
pub const MAX_EARNED: u32 = 6;

/// The most shares that a receipt can name: those that are cut, the treasury's, and one to spare.
pub const MAX_SHARES: u32 = 8;

/// The lowest reference price that an asset can be listed with: 10^-12. Below it the average would move in leaps.
pub const MIN_REFERENCE_PRICE: FixedU128 = FixedU128::from_inner(1_000_000);

/// The highest reference price that an asset can be listed with: 10^19. Above it the average might not fit its type.
pub const MAX_REFERENCE_PRICE: FixedU128 =
	FixedU128::from_inner(10_000_000_000_000_000_000_000_000_000_000_000_000);

/// The part of a fee that each kind of share gets. What they leave of the whole is the treasury's.
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

/// A part of a fee that was paid.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Share<AccountId> {
	/// What it was paid for.
	pub kind: ShareKind,
	/// Who has earned it.
	pub earner: AccountId,
	/// Which account it was paid to: the one that the earner has named, else their own.
	pub to: AccountId,
	/// How much, in what the receipt was paid in. Never zero.
	pub amount: Balance,
}

/// A part of a fee that somebody has earned and that is not paid yet.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct EarnedShare<AccountId> {
	/// What for.
	pub kind: ShareKind,
	/// By whom.
	pub earner: AccountId,
	/// Which part of the fee. Never zero.
	pub rate: Permill,
}

/// The shares of a fee that somebody has earned, in the order in which they are paid.
pub type EarnedShares<AccountId> = BoundedVec<EarnedShare<AccountId>, ConstU32<MAX_EARNED>>;

/// What governance says of an asset when it lists it.
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
	/// What the asset is worth, to the best of governance's knowledge: smallest units of BTRST per smallest unit of the
	/// asset. The average price begins here and never goes far from it. From [`MIN_REFERENCE_PRICE`] to
	/// [`MAX_REFERENCE_PRICE`].
	pub reference_price: FixedU128,
	/// How much BTRST the pool must have to be sampled, and for anything to be converted in it. Not zero.
	pub minimum_depth: Balance,
	/// The most of the asset that is converted in one period of the cap. Not zero.
	pub period_cap: Balance,
}

impl Listing {
	/// Whether every field is within its range.
	pub fn is_valid(&self) -> bool {
		(MIN_REFERENCE_PRICE..=MAX_REFERENCE_PRICE).contains(&self.reference_price)
			&& self.minimum_depth > 0
			&& self.period_cap > 0
	}
}

/// How much was converted since a certain block.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Converted<BlockNumber> {
	/// The first block that counts.
	pub since: BlockNumber,
	/// How much of the asset, in its smallest unit.
	pub amount: Balance,
}

impl<BlockNumber: Saturating + PartialOrd + Copy> Converted<BlockNumber> {
	/// What counts at `now`: nothing once `period` blocks have passed.
	pub fn within(&self, now: BlockNumber, period: BlockNumber) -> Balance {
		if now < self.since.saturating_add(period) {
			self.amount
		} else {
			0
		}
	}

	/// Adds `amount`, to a new period if the last is over.
	pub fn add(&mut self, now: BlockNumber, period: BlockNumber, amount: Balance) {
		let before = self.within(now, period);
		if before == 0 {
			self.since = now;
		}
		self.amount = before.saturating_add(amount);
	}
}

/// An asset in which new contracts may be paid, and what guards its conversion.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct ListedAsset<BlockNumber> {
	/// What governance has said.
	pub listing: Listing,
	/// The average of the samples: smallest units of BTRST per smallest unit of the asset.
	pub average: FixedU128,
	/// How many samples it was made of since the asset was listed. It stays at the largest number once it gets there.
	pub samples: u32,
	/// What was converted in the period of the cap.
	pub in_period: Converted<BlockNumber>,
	/// What was converted in the block.
	pub in_block: Converted<BlockNumber>,
}

/// The fees in an asset that wait for their conversion, in the order in which they came.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Queue<BlockNumber> {
	/// The number of the first receipt that waits.
	pub head: u64,
	/// The number of the next receipt. If it is that of the first, none waits.
	pub tail: u64,
	/// What waits altogether, in the asset's smallest unit.
	pub queued: Balance,
	/// The hooks leave the queue alone before this block, since they could not pay it out.
	pub put_off_until: BlockNumber,
}

impl<BlockNumber> Queue<BlockNumber> {
	/// How many receipts wait.
	pub const fn length(&self) -> u64 {
		self.tail.saturating_sub(self.head)
	}
}

/// A fee that waits for its conversion.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Receipt<AccountId, BlockNumber> {
	/// The invoice, and everybody who may have earned a share.
	pub context: FeeContext<AccountId>,
	/// Where the fee was taken from.
	pub source: AccountId,
	/// The whole fee, in the asset's smallest unit.
	pub fee: Balance,
	/// What of it still waits. Never zero.
	pub left: Balance,
	/// The rate that the contract has kept since it was signed.
	pub rate: Permill,
	/// Who has earned which part, as it was when the fee was collected.
	pub shares: EarnedShares<AccountId>,
	/// The block in which it was collected.
	pub queued_at: BlockNumber,
}

/// What the hooks have done in the last block in which they had something to do.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Serviced<BlockNumber> {
	/// Which block.
	pub block: BlockNumber,
	/// How many slices they have tried, by both hooks together.
	pub slices: u32,
	/// Which of the assets comes first next time, as a place in the list of them.
	pub next: u32,
}

/// Why nothing of an asset's queue can be converted or paid out now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub enum Refusal {
	/// No fee waits.
	NothingQueued,
	/// The average price is made of too few samples.
	TooFewSamples,
	/// There is no pool, or it has less BTRST than the listing demands.
	PoolTooShallow,
	/// As much as the cap allows was converted in this period.
	CapReached,
	/// What may be sold at once is worth less than one unit of BTRST.
	SliceTooSmall,
}

/// What happens next to the fee that waits longest.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub enum NextStep {
	/// A part of it is sold.
	Convert {
		/// How much, in the asset's smallest unit. Never zero.
		amount: Balance,
		/// The least it has to bring, in the smallest unit of BTRST. Never zero.
		least: Balance,
	},
	/// All that is left of it is paid out in the asset itself: it has waited long enough, the asset is listed no more, or
	/// what is left is worth less than one unit of BTRST.
	PayOut {
		/// How much, in the asset's smallest unit. Never zero.
		amount: Balance,
	},
}

/// What a fee would be, and how it would be split.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Quote {
	/// The fee, in the asset's smallest unit.
	pub fee: Balance,
	/// The rate it is computed with.
	pub rate: Permill,
	/// What the fee is worth in BTRST at the guarded average price, rounded down.
	pub worth: Balance,
	/// Whether it is turned into BTRST before it is split. If not, it is split at once.
	pub converted: bool,
	/// Every part that is not zero, the treasury's last. Together they are the fee, to the unit.
	pub shares: BoundedVec<(ShareKind, Balance), ConstU32<MAX_SHARES>>,
}

/// How deep a pool is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub enum Depth {
	/// There is none.
	NoPool,
	/// It has less than the listing demands.
	TooShallow {
		/// How much BTRST.
		native: Balance,
	},
	/// It has what the listing demands.
	Enough {
		/// How much BTRST.
		native: Balance,
	},
}

/// How a listed asset stands.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct ListingState {
	/// What governance has said.
	pub listing: Listing,
	/// The guarded average price: smallest units of BTRST per smallest unit of the asset.
	pub price: FixedU128,
	/// How many samples it was made of.
	pub samples: u32,
	/// How much of the asset may still be converted in this period.
	pub cap_left: Balance,
	/// How deep its pool is.
	pub depth: Depth,
	/// How many fees wait.
	pub receipts: u64,
	/// How much of the asset waits.
	pub queued: Balance,
}
