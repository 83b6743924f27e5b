// SPDX-License-Identifier: Apache-2.0

//! The plain data of the pallet.

use crate::{order, Order};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;
use sp_runtime::traits::{BlakeTwo256, Hash as _, Saturating};
use talent_primitives::{Hash, Seat, Subject};

/// The most people who can be drawn for one subject, those who were replaced included.
pub const MAX_SEATS: u32 = 64;

/// The epoch that the chain is in, as this pallet counts: each is the next after the last, whatever numbers consensus skips.
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
	/// Counted from 0 at genesis.
	pub number: u32,
	/// What consensus called it when it was last looked at. Only ever compared for equality.
	pub consensus: u64,
	/// The block in which it began.
	pub began: BlockNumber,
	/// How many blocks the epoch before had; 0 in the first.
	pub length: BlockNumber,
	/// Of how many blocks of this epoch the randomness is in `entropy`.
	pub blocks: u32,
	/// A hash over the randomness of every block so far, one after the other.
	pub entropy: Hash,
}

impl<BlockNumber: Copy + Saturating> Epoch<BlockNumber> {
	/// Takes the randomness of one more block in.
	pub fn mix(&mut self, randomness: &impl Encode) {
		self.entropy = BlakeTwo256::hash_of(&(b"talent/entropy", self.entropy, randomness));
		self.blocks = self.blocks.saturating_add(1);
	}

	/// Goes on to the next epoch, which begins `now`, and answers its seed: what was known at its beginning and not before.
	pub fn advance(&mut self, now: BlockNumber) -> Hash {
		self.number = self.number.saturating_add(1);
		self.length = now.saturating_sub(self.began);
		self.began = now;
		self.blocks = 0;
		BlakeTwo256::hash_of(&(b"talent/seed", self.entropy, self.number))
	}

	/// The epoch with whose seed a freeze of now is drawn. The whole of the epoch before it lies ahead.
	pub const fn seed_epoch(&self) -> u32 {
		self.number.saturating_add(2)
	}
}

/// A seed that at least one freeze waits for.
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
	/// How many freezes will take it and have not yet. Never zero.
	pub waiting: u32,
	/// The seed, once its epoch has begun.
	pub seed: Option<Hash>,
}

/// What is known of a pool as a whole.
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
	/// How many slots there are, free ones included. Never shrinks.
	pub slots: u32,
	/// How many slots are taken.
	pub members: u32,
	/// How many of those have asked to leave.
	pub leaving: u32,
	/// The free slot that is taken next.
	pub free: Option<u32>,
	/// How many freezes were ever made: the sequence number of the next.
	pub freezes: u64,
	/// The oldest freeze that is not over, with its sequence number.
	pub oldest: Option<(u64, Subject)>,
	/// The newest freeze that is not over.
	pub newest: Option<Subject>,
	/// When the last of all freezes expires, be they over or not.
	pub last_expiry: BlockNumber,
}

impl<BlockNumber> Pool<BlockNumber> {
	/// How many can be frozen: those who have not asked to leave.
	pub const fn size(&self) -> u32 {
		self.members.saturating_sub(self.leaving)
	}

	/// Whether every freeze with a sequence number below `sequence` is over.
	pub fn is_over_before(&self, sequence: u64) -> bool {
		self.oldest.as_ref().is_none_or(|(oldest, _)| *oldest >= sequence)
	}
}

/// One place in a pool.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Slot<AccountId, BlockNumber> {
	/// Nobody's.
	#[codec(index = 0)]
	Free {
		/// The free slot that is taken after this one.
		next: Option<u32>,
	},
	/// Somebody's.
	#[codec(index = 1)]
	Taken(Member<AccountId, BlockNumber>),
}

/// Somebody who has a slot.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Member<AccountId, BlockNumber> {
	/// Who it is.
	pub who: AccountId,
	/// When they joined.
	pub joined_at: BlockNumber,
	/// That they have asked to leave.
	pub leaving: Option<Leaving<BlockNumber>>,
	/// How many seats they hold, over all subjects.
	pub seats: u32,
}

/// That somebody has asked to leave.
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
	/// The sequence number of the first freeze that no longer sees them. All before must be over for them to be out.
	pub seen_until: u64,
	/// When the last of those expires at the latest.
	pub by: BlockNumber,
}

impl<AccountId, BlockNumber: PartialOrd> Member<AccountId, BlockNumber> {
	/// Whether they can be drawn for `freeze`. Nothing that happens after the freeze changes the answer: whoever joins later,
	/// into whichever slot, has joined after `joined_by`, which is at least a block before the freeze; and whoever asks to
	/// leave later has a higher `seen_until`.
	pub fn is_drawable(&self, freeze: &Freeze<BlockNumber>) -> bool {
		self.joined_at <= freeze.joined_by
			&& self.leaving.as_ref().is_none_or(|leaving| freeze.sequence < leaving.seen_until)
	}
}

/// A pool as it was at a certain moment, for one subject. The freezes of a pool that are not over form a list.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Freeze<BlockNumber> {
	/// Its number among the freezes of the pool.
	pub sequence: u64,
	/// How many slots there were.
	pub slots: u32,
	/// Whoever joined later is drawn only for later freezes.
	pub joined_by: BlockNumber,
	/// The epoch with whose seed it is drawn.
	pub seed_epoch: u32,
	/// How many slots are tried at most.
	pub max_attempts: u32,
	/// From this block on it counts as released.
	pub expires_at: BlockNumber,
	/// The one before it in the pool that is not over.
	pub previous: Option<Subject>,
	/// The one after it in the pool that is not over.
	pub next: Option<Subject>,
}

impl<BlockNumber: PartialOrd> Freeze<BlockNumber> {
	/// How many slots are tried before the draw gives up: every one, or as many as are allowed.
	pub fn attempts(&self) -> u32 {
		self.slots.min(self.max_attempts)
	}

	/// Whether it counts as released.
	pub fn is_expired(&self, now: &BlockNumber) -> bool {
		*now >= self.expires_at
	}
}

/// What was drawn for a subject, and all that is needed to go on.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Draw<AccountId> {
	/// The seed: its own copy.
	pub seed: Hash,
	/// Which slots were tried.
	pub order: Order,
	/// Who was drawn, in this order.
	pub drawn: BoundedVec<DrawnSeat<AccountId>, ConstU32<MAX_SEATS>>,
}

/// Somebody who was drawn.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct DrawnSeat<AccountId> {
	/// Who it is.
	pub who: AccountId,
	/// Their slot.
	pub slot: u32,
	/// Whether they have given the seat up, or lost it.
	pub vacated: bool,
}

impl<AccountId: Clone> Draw<AccountId> {
	/// A draw that has not begun.
	pub fn new(seed: Hash) -> Self {
		Self { seed, order: Order::default(), drawn: BoundedVec::new() }
	}

	/// How many seats are taken and not vacated.
	pub fn seated(&self) -> u32 {
		let seated = self.drawn.iter().filter(|seat| !seat.vacated).count();
		u32::try_from(seated).unwrap_or(u32::MAX)
	}

	/// The slot that is tried next for `subject`, out of the first `slots`. `None` when there is none left.
	pub fn next_slot(&mut self, subject: &Subject, slots: u32) -> Option<u32> {
		let Self { seed, order, .. } = self;
		let attempt = order.visited();
		order.next(slots, |choices| order::pick(seed, subject, attempt, choices))
	}

	/// Everybody who was drawn, as others are told.
	pub fn seats(&self) -> Vec<Seat<AccountId>> {
		self.drawn
			.iter()
			.map(|seat| Seat { who: seat.who.clone(), vacated: seat.vacated })
			.collect()
	}
}
