// SPDX-License-Identifier: Apache-2.0

//! A queue of things that become due at a certain block, serviced a bounded number at a time.
//!
//! The queue is a set of (block, item). A cursor names the last block that was serviced to its end; what did not fit
//! into one call is carried on by the next, because the cursor has not moved past it. Whoever owns the queue keeps
//! its storage and says what an item does, by [`DueQueue`]; the rules are here:
//!
//! - an item is never put into a block that was, or is being, serviced ([`schedule`]), so none is lost and no call
//!   services what it has itself put in;
//! - a call handles at most so many items and takes at most so much weight ([`service`]), and walks over the storage
//!   with one iterator for each block, so that keys it has removed are not visited again;
//! - an item is removed before it is handled, and handled in a storage layer of its own: what fails leaves nothing
//!   behind but the mark that its owner sets, and never blocks the items after it.
//!
//! Nothing may rely on an item being handled in its block, or soon: blocks can be full and hooks suspended.

use codec::{Decode, Encode, MaxEncodedLen};
use frame_support::{dispatch::DispatchResult, storage::with_storage_layer, weights::WeightMeter};
use scale_info::TypeInfo;
use sp_runtime::{
	traits::{AtLeast32BitUnsigned, One, Saturating},
	DispatchError, Perbill, Weight,
};

/// The storage of a queue and what its items do.
pub trait DueQueue {
	/// The clock's number.
	type BlockNumber: AtLeast32BitUnsigned + Copy;
	/// What becomes due.
	type Item: Clone;

	/// The last block that was serviced to its end; `None` before anything was ever scheduled.
	fn cursor() -> Option<Self::BlockNumber>;
	/// Moves the cursor.
	fn set_cursor(block: Self::BlockNumber);
	/// Puts `item` into `block`.
	fn insert(block: Self::BlockNumber, item: &Self::Item);
	/// Takes `item` out of `block`.
	fn remove(block: Self::BlockNumber, item: &Self::Item);
	/// The items of `block`, in any order, while they are removed.
	fn items(block: Self::BlockNumber) -> impl Iterator<Item = Self::Item>;
	/// The most that looking into a block can take: reading and moving the cursor, and finding no item.
	fn block_weight() -> Weight;
	/// The most that `item` can take.
	fn item_weight(item: &Self::Item) -> Weight;
	/// Does what is due.
	fn handle(item: &Self::Item) -> DispatchResult;
	/// `item` failed, was rolled back and is no longer in the queue.
	fn on_failed(item: &Self::Item, error: DispatchError);
}

/// What one call of [`service`] has done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Serviced {
	/// Items that were handled.
	pub handled: u32,
	/// Items that failed.
	pub failed: u32,
	/// Whether nothing that is due is left.
	pub complete: bool,
}

/// What a queue has done in a block, by both of the hooks that service it. A hook that has handled no item is not counted: its
/// few looks into empty blocks leave no trace.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Tally<BlockNumber> {
	/// The block.
	pub block: BlockNumber,
	/// How many items were handled, or failed. At most the governed number.
	pub items: u32,
	/// The weight that this took. At most the governed share of a block.
	pub weight: Weight,
}

/// What governance lets a queue do in one block, in both hooks together.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
	/// The most items.
	pub items: u32,
	/// The part of a whole block's weight, rounded down in each dimension.
	pub weight_share: Perbill,
}

/// Puts `item` into the queue for block `due`, or for the next block that will still be serviced, and says which. The
/// owner remembers it, to be able to take the item out again.
pub fn schedule<Q: DueQueue>(
	now: Q::BlockNumber,
	due: Q::BlockNumber,
	item: &Q::Item,
) -> Q::BlockNumber {
	let cursor = match Q::cursor() {
		Some(cursor) => cursor,
		None => {
			// The first item ever. Whatever comes, comes after this block: no need to walk through all before it.
			Q::set_cursor(now);
			now
		},
	};
	let one = Q::BlockNumber::one();
	let block = due.max(now.saturating_add(one)).max(cursor.saturating_add(one));
	Q::insert(block, item);
	block
}

/// Handles what is due at `now`, at most `max_items` items and looks into empty blocks together, within `meter`.
pub fn service<Q: DueQueue>(
	now: Q::BlockNumber,
	max_items: u32,
	meter: &mut WeightMeter,
) -> Serviced {
	let mut done = Serviced::default();
	// Reading the cursor is paid for even if there is nothing to do.
	if meter.try_consume(Q::block_weight()).is_err() {
		return done;
	}
	let Some(first) = Q::cursor() else {
		done.complete = true;
		return done;
	};
	let mut cursor = first;
	let mut left = max_items;
	'blocks: while cursor < now {
		if left == 0 || meter.try_consume(Q::block_weight()).is_err() {
			break;
		}
		let block = cursor.saturating_add(One::one());
		let left_before = left;
		for item in Q::items(block) {
			if left == 0 || meter.try_consume(Q::item_weight(&item)).is_err() {
				break 'blocks;
			}
			left = left.saturating_sub(1);
			Q::remove(block, &item);
			match with_storage_layer(|| Q::handle(&item)) {
				Ok(()) => done.handled = done.handled.saturating_add(1),
				Err(error) => {
					Q::on_failed(&item, error);
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
		Q::set_cursor(cursor);
	}
	done.complete = cursor >= now;
	done
}

/// Handles what is due at `now` within `limits` of a block that has room for `whole`. To be called by both hooks of a block:
/// what the first has handled and taken, which `tally` knows, counts for the second. Answers the tally to keep, if it has
/// changed. `limits` and `tally` are asked only if `meter` has room to look.
pub fn service_within<Q: DueQueue>(
	now: Q::BlockNumber,
	whole: Weight,
	limits: impl FnOnce() -> Limits,
	tally: impl FnOnce() -> Tally<Q::BlockNumber>,
	meter: &mut WeightMeter,
) -> Option<Tally<Q::BlockNumber>> {
	// Reading the limits and what was done, and writing it.
	if meter.try_consume(Q::block_weight()).is_err() {
		return None;
	}
	let Limits { items, weight_share } = limits();
	let before = match tally() {
		tally if tally.block == now => tally,
		_ => Tally { block: now, items: 0, weight: Weight::zero() },
	};
	let share = Weight::from_parts(
		weight_share.mul_floor(whole.ref_time()),
		weight_share.mul_floor(whole.proof_size()),
	);
	let mut own =
		WeightMeter::with_limit(share.saturating_sub(before.weight).min(meter.remaining()));
	let done = service::<Q>(now, items.saturating_sub(before.items), &mut own);
	meter.consume(own.consumed());
	let done = done.handled.saturating_add(done.failed);
	(done > 0).then(|| Tally {
		block: now,
		items: before.items.saturating_add(done),
		weight: before.weight.saturating_add(own.consumed()),
	})
}

#[cfg(test)]
mod tests {
	use super::*;
	use proptest::prelude::*;
	use std::{cell::RefCell, collections::BTreeSet};

	#[derive(Default)]
	struct State {
		cursor: Option<u32>,
		queue: BTreeSet<(u32, u32)>,
		handled: Vec<u32>,
		failed: Vec<u32>,
		now: u32,
		/// Items from this number on fail.
		fail_from: Option<u32>,
		/// Items that put another one in, due at once.
		respawn: bool,
	}

	thread_local! {
		static STATE: RefCell<State> = RefCell::default();
	}

	fn with<R>(f: impl FnOnce(&mut State) -> R) -> R {
		STATE.with(|state| f(&mut state.borrow_mut()))
	}

	struct Queue;

	impl DueQueue for Queue {
		type BlockNumber = u32;
		type Item = u32;

		fn cursor() -> Option<u32> {
			with(|s| s.cursor)
		}

		fn set_cursor(block: u32) {
			with(|s| s.cursor = Some(block))
		}

		fn insert(block: u32, item: &u32) {
			with(|s| assert!(s.queue.insert((block, *item)), "scheduled twice"))
		}

		fn remove(block: u32, item: &u32) {
			with(|s| assert!(s.queue.remove(&(block, *item)), "removed twice"))
		}

		fn items(block: u32) -> impl Iterator<Item = u32> {
			with(|s| {
				s.queue.range((block, 0)..=(block, u32::MAX)).map(|(_, i)| *i).collect::<Vec<_>>()
			})
			.into_iter()
		}

		fn block_weight() -> Weight {
			Weight::from_parts(1, 0)
		}

		fn item_weight(_: &u32) -> Weight {
			Weight::from_parts(10, 0)
		}

		fn handle(item: &u32) -> DispatchResult {
			if with(|s| s.fail_from.is_some_and(|from| *item >= from)) {
				return Err(DispatchError::Other("told to"));
			}
			with(|s| s.handled.push(*item));
			if with(|s| s.respawn) {
				let now = with(|s| s.now);
				schedule::<Queue>(now, now, &item.saturating_add(1_000_000));
			}
			Ok(())
		}

		fn on_failed(item: &u32, _: DispatchError) {
			with(|s| s.failed.push(*item))
		}
	}

	fn run(test: impl FnOnce()) {
		with(|s| *s = State::default());
		// Storage layers need externalities, though the queue of these tests is not in storage.
		sp_io::TestExternalities::default().execute_with(test);
	}

	fn serve(now: u32, max: u32) -> Serviced {
		with(|s| s.now = now);
		service::<Queue>(now, max, &mut WeightMeter::new())
	}

	/// Services block `now` as one hook does, with room for anything, under a limit of `items`.
	fn hook(now: u32, items: u32, tally: &mut Tally<u32>) {
		let limits = || Limits { items, weight_share: Perbill::one() };
		let before = tally.clone();
		let whole = Weight::from_parts(1_000_000, 1_000_000);
		let after = service_within::<Queue>(now, whole, limits, || before, &mut WeightMeter::new());
		if let Some(after) = after {
			*tally = after;
		}
	}

	#[test]
	fn both_hooks_of_a_block_share_its_limits() {
		run(|| {
			for item in 0..10 {
				schedule::<Queue>(0, 1, &item);
			}
			let mut tally = Tally::default();
			hook(1, 4, &mut tally);
			assert_eq!((tally.block, tally.items), (1, 4));
			// The second hook of the block has nothing left to do; the next block begins anew.
			hook(1, 4, &mut tally);
			assert_eq!((tally.block, tally.items), (1, 4));
			hook(2, 4, &mut tally);
			assert_eq!((tally.block, tally.items), (2, 4));
			assert_eq!(with(|s| s.handled.len()), 8);
		});
	}

	#[test]
	fn without_room_to_look_nobody_is_asked() {
		let mut meter = WeightMeter::with_limit(Weight::zero());
		let limits = || -> Limits { unreachable!("nothing can be done") };
		let tally = || -> Tally<u32> { unreachable!("nothing can be done") };
		let done =
			service_within::<Queue>(1, Weight::from_parts(10, 10), limits, tally, &mut meter);
		assert_eq!(done, None);
	}

	#[test]
	fn nothing_is_serviced_before_anything_is_scheduled() {
		run(|| {
			assert_eq!(serve(5, 10), Serviced { complete: true, ..Default::default() });
			assert_eq!(with(|s| s.cursor), None);
		});
	}

	#[test]
	fn the_first_item_starts_the_cursor_where_the_clock_is() {
		run(|| {
			assert_eq!(schedule::<Queue>(1_000_000, 1_000_005, &1), 1_000_005);
			assert_eq!(with(|s| s.cursor), Some(1_000_000));
			// Five blocks to look into, not a million.
			assert_eq!(serve(1_000_005, 10), Serviced { handled: 1, failed: 0, complete: true });
		});
	}

	#[test]
	fn an_item_is_never_put_into_a_block_that_was_serviced() {
		run(|| {
			assert_eq!(schedule::<Queue>(10, 3, &1), 11);
			assert_eq!(schedule::<Queue>(10, 10, &2), 11);
			assert_eq!(schedule::<Queue>(10, 12, &3), 12);
			// A clock that runs behind the cursor.
			with(|s| s.cursor = Some(20));
			assert_eq!(schedule::<Queue>(10, 15, &4), 21);
		});
	}

	#[test]
	fn items_are_handled_when_due_and_not_before() {
		run(|| {
			schedule::<Queue>(0, 5, &1);
			assert!(serve(4, 100).complete);
			assert_eq!(with(|s| s.handled.len()), 0);
			assert_eq!(serve(5, 100).handled, 1);
			assert_eq!(serve(6, 100).handled, 0);
		});
	}

	#[test]
	fn ten_thousand_items_of_one_block_are_carried_over_and_none_is_lost() {
		run(|| {
			for item in 0..10_000 {
				schedule::<Queue>(0, 5, &item);
			}
			let mut calls = 0;
			let mut now = 5;
			while !serve(now, 100).complete {
				now += 1;
				calls += 1;
				assert!(calls < 200, "does not end");
			}
			assert_eq!(with(|s| s.handled.iter().copied().collect::<BTreeSet<_>>().len()), 10_000);
			assert!(with(|s| s.queue.is_empty()));
		});
	}

	#[test]
	fn the_weight_ends_a_call_as_the_count_does() {
		run(|| {
			for item in 0..10 {
				schedule::<Queue>(0, 1, &item);
			}
			// One look at the cursor, one into the block, then three items.
			let mut meter = WeightMeter::with_limit(Weight::from_parts(39, 0));
			let done = service::<Queue>(1, 100, &mut meter);
			assert_eq!(done, Serviced { handled: 3, failed: 0, complete: false });
			assert_eq!(meter.consumed(), Weight::from_parts(32, 0));
			assert_eq!(serve(2, 100).handled, 7);
		});
	}

	#[test]
	fn no_weight_does_nothing() {
		run(|| {
			schedule::<Queue>(0, 1, &1);
			let done = service::<Queue>(1, 100, &mut WeightMeter::with_limit(Weight::zero()));
			assert_eq!(done, Serviced::default());
			assert_eq!(with(|s| s.queue.len()), 1);
		});
	}

	#[test]
	fn what_fails_is_marked_and_removed_and_holds_nobody_up() {
		run(|| {
			for item in 0..4 {
				schedule::<Queue>(0, 1, &item);
			}
			with(|s| s.fail_from = Some(2));
			assert_eq!(serve(1, 100), Serviced { handled: 2, failed: 2, complete: true });
			assert_eq!(with(|s| s.failed.clone()), vec![2, 3]);
			assert!(with(|s| s.queue.is_empty()));
		});
	}

	#[test]
	fn what_an_item_puts_in_waits_for_the_next_block() {
		run(|| {
			schedule::<Queue>(0, 1, &1);
			with(|s| s.respawn = true);
			assert_eq!(serve(1, 100).handled, 1);
			assert_eq!(with(|s| s.queue.iter().next().copied()), Some((2, 1_000_001)));
		});
	}

	#[test]
	fn empty_blocks_count() {
		run(|| {
			schedule::<Queue>(0, 50, &1);
			assert!(!serve(100, 10).complete);
			assert_eq!(with(|s| s.cursor), Some(10));
		});
	}

	proptest! {
		#[test]
		fn whatever_is_scheduled_is_handled_exactly_once(
			steps in prop::collection::vec((0u32..20, 0u32..6, 0u32..4), 1..60),
		) {
			run(|| {
				let mut now = 0;
				let mut scheduled = 0;
				for (ahead, new, served) in steps {
					for _ in 0..new {
						schedule::<Queue>(now, now + ahead, &scheduled);
						scheduled += 1;
					}
					now += 1;
					serve(now, served);
				}
				while !serve(now, 3).complete || with(|s| !s.queue.is_empty()) {
					now += 1;
				}
				let mut handled = with(|s| s.handled.clone());
				handled.sort_unstable();
				assert_eq!(handled, (0..scheduled).collect::<Vec<_>>());
			});
		}
	}
}
