// SPDX-License-Identifier: Apache-2.0

//! A queue of items that become due at a certain block, serviced a bounded number at a time.
//!
//! The queue is a set of (block, item). A cursor names the last block that was serviced to its end.
//! A call that runs out of room does not move the cursor past the block, so the next call goes on
//! there. A pallet names its storages, its limits and what an item does, by [`DueQueue`]; the rules
//! are here.
//!
//! Invariants:
//!
//! - An item is never put into a block that was, or is being, serviced ([`DueQueue::schedule`]). So
//!   no item is lost, and no call services an item that the call itself has put in.
//! - A block handles at most so many items and takes at most so much weight, in both hooks together
//!   ([`DueQueue::service_due`]). The storage is walked with one iterator for each block, so
//!   removed keys are not visited again.
//! - An item is removed before it is handled, and handled in a storage layer of its own. An item
//!   that fails leaves nothing behind but its entry in [`DueQueue::Stuck`], and never blocks the
//!   items after it.
//!
//! No code may rely on an item being handled in its block, or soon: blocks can be full and hooks
//! suspended.

use crate::Clock;
use codec::{Decode, Encode, FullCodec, MaxEncodedLen};
use frame_support::{
	dispatch::DispatchResult,
	storage::{
		with_storage_layer, IterableStorageDoubleMap, IterableStorageMap, StorageDoubleMap,
		StorageMap, StorageValue,
	},
	weights::WeightMeter,
};
use scale_info::TypeInfo;
use sp_runtime::{
	traits::{AtLeast32BitUnsigned, BlockNumberProvider, One, Saturating},
	DispatchError, Perbill, Weight,
};

#[cfg(test)]
mod tests;

/// A due-queue: the storages of a pallet, and what its items do.
pub trait DueQueue {
	/// The number of a block.
	type BlockNumber: FullCodec + AtLeast32BitUnsigned + Copy;
	/// What becomes due.
	type Item: FullCodec + Clone;
	/// The clock that all deadlines are measured against.
	type Clock: Clock<BlockNumber = Self::BlockNumber>;
	/// The last block that was serviced to its end; `None` before anything was ever scheduled.
	type Cursor: StorageValue<Self::BlockNumber, Query = Option<Self::BlockNumber>>;
	/// The items, by block.
	type Items: IterableStorageDoubleMap<Self::BlockNumber, Self::Item, ()>;
	/// The items that failed, and the block in which each did.
	type Stuck: IterableStorageMap<Self::Item, Self::BlockNumber>;
	/// What the queue has done in the last block in which it handled an item.
	type LastServiced: StorageValue<Tally<Self::BlockNumber>, Query = Tally<Self::BlockNumber>>;

	/// The limits of a block.
	fn due_limits() -> Limits;
	/// The most weight of looking into a block: reading and moving the cursor, and finding no item.
	fn due_block_weight() -> Weight;
	/// The most weight of handling `item`.
	fn due_item_weight(item: &Self::Item) -> Weight;
	/// Does what is due about `item`, or fails and has changed nothing.
	fn handle_due(item: &Self::Item) -> DispatchResult;
	/// Reports that `item` has failed. Its changes were rolled back, and it is stuck now.
	fn on_due_failed(item: &Self::Item, error: DispatchError);

	/// The current block of the clock.
	fn now() -> Self::BlockNumber {
		Self::Clock::current_block_number()
	}

	/// Puts `item` into the queue for block `due`, or for the next block that will still be
	/// serviced. Returns that block: [`DueQueue::unschedule`] needs it.
	fn schedule(due: Self::BlockNumber, item: &Self::Item) -> Self::BlockNumber {
		let now = Self::now();
		let cursor = Self::Cursor::get().unwrap_or_else(|| {
			// The first item ever. All items come after this block: those before it are empty.
			Self::Cursor::put(now);
			now
		});
		let one = Self::BlockNumber::one();
		let block = due.max(now.saturating_add(one)).max(cursor.saturating_add(one));
		Self::Items::insert(block, item, ());
		block
	}

	/// Takes `item` out of the queue, and off the list of those that failed.
	fn unschedule(queued_at: Self::BlockNumber, item: &Self::Item) {
		Self::Items::remove(queued_at, item);
		Self::Stuck::remove(item);
	}

	/// Handles what is due within the limits of a block and within `meter`. Both hooks of a block
	/// call this: the items and the weight of the first call count for the second, unless the first
	/// has handled no item. Reads nothing if `meter` has no room to look, and does nothing while
	/// the clock stands.
	fn service_due(meter: &mut WeightMeter) {
		if Self::Clock::stands() {
			return;
		}
		// Reading the limits and the tally, and writing the tally.
		if meter.try_consume(Self::due_block_weight()).is_err() {
			return;
		}
		let (now, limits) = (Self::now(), Self::due_limits());
		let before = match Self::LastServiced::get() {
			tally if tally.block == now => tally,
			_ => Tally { block: now, items: 0, weight: Weight::zero() },
		};
		let left = limits.weight.saturating_sub(before.weight);
		let mut own = WeightMeter::with_limit(left.min(meter.remaining()));
		let done = service::<Self>(limits.items.saturating_sub(before.items), &mut own);
		meter.consume(own.consumed());
		let done = done.handled.saturating_add(done.failed);
		if done > 0 {
			Self::LastServiced::put(Tally {
				block: now,
				items: before.items.saturating_add(done),
				weight: before.weight.saturating_add(own.consumed()),
			});
		}
	}

	/// Returns what waits beyond its block, for those who watch the chain. No call uses it. Visits
	/// at most `most` blocks, `most` overdue items and `most` stuck items, so that its cost is
	/// bounded without a counter in the state.
	fn backlog(most: u32) -> Backlog<Self::BlockNumber> {
		let now = Self::now();
		let mut block = Self::Cursor::get().unwrap_or(now).min(now);
		let overdue_blocks = now.saturating_sub(block);
		let mut overdue_items = 0_u32;
		for _ in 0..most {
			if block >= now || overdue_items >= most {
				break;
			}
			block = block.saturating_add(One::one());
			let left = most.saturating_sub(overdue_items);
			let items = count(Self::Items::iter_key_prefix(block), left);
			overdue_items = overdue_items.saturating_add(items);
		}
		Backlog {
			overdue_blocks,
			overdue_items,
			stuck_items: count(Self::Stuck::iter_keys(), most),
		}
	}

	/// Calls [`DueQueue::service_due`] for a hook that has `remaining` weight, and returns the
	/// weight taken.
	fn service_idle(remaining: Weight) -> Weight {
		let mut meter = WeightMeter::with_limit(remaining);
		Self::service_due(&mut meter);
		meter.consumed()
	}
}

/// What a queue has done in a block, in both hooks together. A hook that has handled no item is not
/// counted: its few looks into empty blocks leave no trace.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Tally<BlockNumber> {
	/// The block.
	pub block: BlockNumber,
	/// How many items were handled, or failed. At most the governed number.
	pub items: u32,
	/// The weight that this took. At most the governed share of a block.
	pub weight: Weight,
}

/// What waits in a queue beyond its block.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct Backlog<BlockNumber> {
	/// The blocks of the clock that are not serviced to their end. Zero for a queue that keeps up.
	pub overdue_blocks: BlockNumber,
	/// The items in these blocks, as far as they were counted.
	pub overdue_items: u32,
	/// The items that failed and were put aside, as far as they were counted.
	pub stuck_items: u32,
}

/// Returns the number of `keys`, `most` at most.
fn count<Key>(keys: impl Iterator<Item = Key>, most: u32) -> u32 {
	keys.zip(0..most).fold(0, |counted, _| counted.saturating_add(1))
}

/// The limits of a queue in one block, in both hooks together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
	/// The most items.
	pub items: u32,
	/// The most weight.
	pub weight: Weight,
}

impl Limits {
	/// The limits by governed parameters: `items`, and `share` of the weight of a whole `block`,
	/// rounded down in each dimension.
	pub fn new(items: u32, share: Perbill, block: Weight) -> Self {
		let weight = Weight::from_parts(
			share.mul_floor(block.ref_time()),
			share.mul_floor(block.proof_size()),
		);
		Self { items, weight }
	}
}

/// What one call of [`service`] has done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Serviced {
	/// Items that were handled.
	handled: u32,
	/// Items that failed.
	failed: u32,
	/// Whether nothing that is due is left.
	complete: bool,
}

/// Handles what is due, at most `max_items` items and looks into empty blocks together, within
/// `meter`.
fn service<Q: DueQueue + ?Sized>(max_items: u32, meter: &mut WeightMeter) -> Serviced {
	let mut done = Serviced::default();
	// Reading the cursor is paid for even if there is nothing to do.
	if meter.try_consume(Q::due_block_weight()).is_err() {
		return done;
	}
	let Some(first) = Q::Cursor::get() else {
		done.complete = true;
		return done;
	};
	let now = Q::now();
	let mut cursor = first;
	let mut left = max_items;
	'blocks: while cursor < now {
		if left == 0 || meter.try_consume(Q::due_block_weight()).is_err() {
			break;
		}
		let block = cursor.saturating_add(One::one());
		let left_before = left;
		for item in Q::Items::iter_key_prefix(block) {
			if left == 0 || meter.try_consume(Q::due_item_weight(&item)).is_err() {
				break 'blocks;
			}
			left = left.saturating_sub(1);
			Q::Items::remove(block, &item);
			match with_storage_layer(|| Q::handle_due(&item)) {
				Ok(()) => done.handled = done.handled.saturating_add(1),
				Err(error) => {
					Q::Stuck::insert(&item, now);
					Q::on_due_failed(&item, error);
					done.failed = done.failed.saturating_add(1);
				},
			}
		}
		if left == left_before {
			// An empty block counts too, or a long gap would take a whole block to walk through.
			left = left.saturating_sub(1);
		}
		cursor = block;
	}
	if cursor != first {
		Q::Cursor::put(cursor);
	}
	done.complete = cursor >= now;
	done
}
