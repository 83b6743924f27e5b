// SPDX-License-Identifier: Apache-2.0

//! Plain data, independent of `Config`.

use crate::{order, Order};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;
use sp_runtime::traits::{BlakeTwo256, Hash as _, Saturating};
use talent_primitives::{Hash, Seat, Subject};

/// The most accounts that can be drawn for one subject, replaced ones included.
pub const MAX_SEATS: u32 = 64;

/// The current epoch as this pallet counts: without gaps, also when consensus skips numbers.
#[derive(
	Clone,
	Debug,
	Default,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct Epoch<BlockNumber> {
	/// The number, from 0 at genesis.
	pub number: u32,
	/// The number in consensus in the last block. Compared for equality only.
	pub consensus: u64,
	/// The first block.
	pub began: BlockNumber,
	/// The blocks of the epoch before. 0 in the first.
	pub length: BlockNumber,
	/// The blocks of this epoch whose randomness is in `entropy`.
	pub blocks: u32,
	/// A hash over the randomness of every block so far, in order.
	pub entropy: Hash,
}

impl<BlockNumber: Copy + Saturating> Epoch<BlockNumber> {
	/// Adds the randomness of one more block.
	pub fn mix(&mut self, randomness: &impl Encode) {
		self.entropy = BlakeTwo256::hash_of(&(b"talent/entropy", self.entropy, randomness));
		self.blocks = self.blocks.saturating_add(1);
	}

	/// Begins the next epoch, in block `now`. Returns its seed, which was not known before.
	pub fn advance(&mut self, now: BlockNumber) -> Hash {
		self.number = self.number.saturating_add(1);
		self.length = now.saturating_sub(self.began);
		self.began = now;
		self.blocks = 0;
		BlakeTwo256::hash_of(&(b"talent/seed", self.entropy, self.number))
	}

	/// Returns the epoch of the seed for a freeze made now. The whole epoch before that one is in
	/// the future.
	pub const fn seed_epoch(&self) -> u32 {
		self.number.saturating_add(2)
	}
}

/// A seed that one freeze or more wait for.
#[derive(
	Clone,
	Debug,
	Default,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct AwaitedSeed {
	/// The freezes that wait for it. Never zero.
	pub waiting: u32,
	/// The seed, once its epoch has begun.
	pub seed: Option<Hash>,
}

/// The totals of a pool.
#[derive(
	Clone,
	Debug,
	Default,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct Pool<BlockNumber> {
	/// The slots, free ones included. Never fewer than before.
	pub slots: u32,
	/// The taken slots.
	pub members: u32,
	/// The members that have asked to leave.
	pub leaving: u32,
	/// The free slot that is taken next.
	pub free: Option<u32>,
	/// The freezes made so far: the sequence number of the next.
	pub freezes: u64,
	/// The oldest freeze that is not over, with its sequence number.
	pub oldest: Option<(u64, Subject)>,
	/// The newest freeze that is not over.
	pub newest: Option<Subject>,
	/// The block in which the last of all freezes expires, over or not.
	pub last_expiry: BlockNumber,
}

impl<BlockNumber> Pool<BlockNumber> {
	/// Returns the number of members that have not asked to leave.
	pub const fn size(&self) -> u32 {
		self.members.saturating_sub(self.leaving)
	}

	/// Returns `true` if every freeze with a sequence number below `sequence` is over.
	pub fn is_over_before(&self, sequence: u64) -> bool {
		self.oldest.as_ref().is_none_or(|(oldest, _)| *oldest >= sequence)
	}
}

/// A slot of a pool.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Slot<AccountId, BlockNumber> {
	/// Free.
	#[codec(index = 0)]
	Free {
		/// The free slot that is taken after this one.
		next: Option<u32>,
	},
	/// Taken.
	#[codec(index = 1)]
	Taken(SlotHolder<AccountId, BlockNumber>),
}

/// A member of a pool: the holder of a slot.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct SlotHolder<AccountId, BlockNumber> {
	/// The account.
	pub who: AccountId,
	/// The block in which the account joined.
	pub joined_at: BlockNumber,
	/// The exit, once the account has asked to leave.
	pub leaving: Option<Leaving<BlockNumber>>,
	/// The seats of the account, of all subjects.
	pub seats: u32,
}

/// The exit of a member.
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
)]
pub struct Leaving<BlockNumber> {
	/// The sequence number of the first freeze that does not include the member. The exit waits for
	/// all freezes before.
	pub seen_until: u64,
	/// The block by which the last of those has expired.
	pub by: BlockNumber,
}

impl<AccountId, BlockNumber: PartialOrd> SlotHolder<AccountId, BlockNumber> {
	/// Returns `true` if the member can be drawn for `freeze`.
	///
	/// No later event changes the result. An account that joins after the freeze, into any slot,
	/// joins after `joined_by`, which is at least one block before the freeze. A member that asks
	/// to leave after the freeze has a higher `seen_until`.
	pub fn is_drawable(&self, freeze: &Freeze<BlockNumber>) -> bool {
		self.joined_at <= freeze.joined_by
			&& self.leaving.as_ref().is_none_or(|leaving| freeze.sequence < leaving.seen_until)
	}
}

/// The accounts that can be drawn for one subject. The freezes of a pool that are not over form a
/// list.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Freeze<BlockNumber> {
	/// The number among the freezes of the pool.
	pub sequence: u64,
	/// The slots at the freeze.
	pub slots: u32,
	/// The last block in which a member that can be drawn has joined.
	pub joined_by: BlockNumber,
	/// The epoch of the seed.
	pub seed_epoch: u32,
	/// The most slots that are tried.
	pub max_attempts: u32,
	/// The block from which the freeze counts as released.
	pub expires_at: BlockNumber,
	/// The freeze before in the list of the pool.
	pub previous: Option<Subject>,
	/// The freeze after in the list of the pool.
	pub next: Option<Subject>,
}

impl<BlockNumber: PartialOrd> Freeze<BlockNumber> {
	/// Returns the number of slots that are tried before the draw is exhausted.
	pub fn attempts(&self) -> u32 {
		self.slots.min(self.max_attempts)
	}

	/// Returns `true` if the freeze counts as released.
	pub fn is_expired(&self, now: &BlockNumber) -> bool {
		*now >= self.expires_at
	}
}

/// The draw for a subject, with all that its next step needs.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Draw<AccountId> {
	/// A copy of the seed.
	pub seed: Hash,
	/// The slots that were tried.
	pub order: Order,
	/// The drawn accounts, in order.
	pub drawn: BoundedVec<DrawnSeat<AccountId>, ConstU32<MAX_SEATS>>,
}

/// A drawn account.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct DrawnSeat<AccountId> {
	/// The account.
	pub who: AccountId,
	/// The slot of the account.
	pub slot: u32,
	/// Whether the account has given up the seat, or lost it.
	pub vacated: bool,
}

impl<AccountId: Clone> Draw<AccountId> {
	/// Returns a draw without attempts.
	pub fn new(seed: Hash) -> Self {
		Self { seed, order: Order::default(), drawn: BoundedVec::new() }
	}

	/// Returns the number of seats that are taken and not vacated.
	pub fn seated(&self) -> u32 {
		let seated = self.drawn.iter().filter(|seat| !seat.vacated).count();
		u32::try_from(seated).unwrap_or(u32::MAX)
	}

	/// Returns the next slot to try for `subject`, of the first `slots`. `None` if none is left.
	pub fn next_slot(&mut self, subject: &Subject, slots: u32) -> Option<u32> {
		let Self { seed, order, .. } = self;
		let attempt = order.visited();
		order.next(slots, |choices| order::pick(seed, subject, attempt, choices))
	}

	/// Returns the drawn accounts in the form of the port.
	pub fn seats(&self) -> Vec<Seat<AccountId>> {
		self.drawn
			.iter()
			.map(|seat| Seat { who: seat.who.clone(), vacated: seat.vacated })
			.collect()
	}
}
