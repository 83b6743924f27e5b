// SPDX-License-Identifier: Apache-2.0

use super::*;
use frame_support::{parameter_types, storage_alias};
use proptest::prelude::*;
use std::collections::BTreeSet;

#[storage_alias]
type Cursor = StorageValue<Queue, u32>;
#[storage_alias]
type Items = StorageDoubleMap<
	Queue,
	frame_support::Twox64Concat,
	u32,
	frame_support::Blake2_128Concat,
	u32,
	(),
>;
#[storage_alias]
type Stuck = StorageMap<Queue, frame_support::Blake2_128Concat, u32, u32>;
#[storage_alias]
type LastServiced = StorageValue<Queue, Tally<u32>, frame_support::pallet_prelude::ValueQuery>;

parameter_types! {
	pub static Now: u32 = 0;
	/// Whether the clock stands.
	pub static Stands: bool = false;
	pub static Handled: Vec<u32> = Vec::new();
	pub static Failed: Vec<u32> = Vec::new();
	/// Items from this number on fail.
	pub static FailFrom: Option<u32> = None;
	/// Whether each item puts another one in, due at once.
	pub static Respawn: bool = false;
	/// The most items of a block; `None` if the queue must not ask.
	pub static MaxItems: Option<u32> = None;
}

struct TestClock;
impl BlockNumberProvider for TestClock {
	type BlockNumber = u32;

	fn current_block_number() -> u32 {
		Now::get()
	}
}

impl crate::Clock for TestClock {
	fn stands() -> bool {
		Stands::get()
	}
}

struct Queue;
impl DueQueue for Queue {
	type BlockNumber = u32;
	type Clock = TestClock;
	type Cursor = Cursor;
	type Item = u32;
	type Items = Items;
	type LastServiced = LastServiced;
	type Stuck = Stuck;

	fn due_limits() -> Limits {
		let items = MaxItems::get().expect("nothing can be done");
		Limits::new(items, Perbill::one(), Weight::from_parts(1_000_000, 1_000_000))
	}

	fn due_block_weight() -> Weight {
		Weight::from_parts(1, 0)
	}

	fn due_item_weight(_: &u32) -> Weight {
		Weight::from_parts(10, 0)
	}

	fn handle_due(item: &u32) -> DispatchResult {
		if FailFrom::get().is_some_and(|from| *item >= from) {
			return Err(DispatchError::Other("told to"));
		}
		Handled::mutate(|handled| handled.push(*item));
		if Respawn::get() {
			put(Now::get(), Now::get(), item.saturating_add(1_000_000));
		}
		Ok(())
	}

	fn on_due_failed(item: &u32, _: DispatchError) {
		Failed::mutate(|failed| failed.push(*item))
	}
}

fn run(test: impl FnOnce()) {
	Now::set(0);
	Handled::take();
	Failed::take();
	FailFrom::set(None);
	Respawn::set(false);
	MaxItems::set(None);
	sp_io::TestExternalities::default().execute_with(test);
}

/// Schedules `item` at block `now`.
fn put(now: u32, due: u32, item: u32) -> u32 {
	assert!(Items::iter().all(|(_, other, ())| other != item), "scheduled twice");
	Now::set(now);
	Queue::schedule(due, &item)
}

fn serve(now: u32, max: u32) -> Serviced {
	Now::set(now);
	service::<Queue>(max, &mut WeightMeter::new())
}

/// Services block `now` as one hook does, with room for anything, under a limit of `items`.
fn hook(now: u32, items: u32) -> (u32, u32) {
	Now::set(now);
	MaxItems::set(Some(items));
	Queue::service_due(&mut WeightMeter::new());
	let tally = LastServiced::get();
	(tally.block, tally.items)
}

fn is_empty() -> bool {
	Items::iter().next().is_none()
}

#[test]
fn both_hooks_of_a_block_share_its_limits() {
	run(|| {
		for item in 0..10 {
			put(0, 1, item);
		}
		assert_eq!(hook(1, 4), (1, 4));
		// The second hook of the block has nothing left to do; the next block begins anew.
		assert_eq!(hook(1, 4), (1, 4));
		assert_eq!(hook(2, 4), (2, 4));
		assert_eq!(Handled::get().len(), 8);
	});
}

#[test]
fn both_hooks_of_a_block_share_its_weight() {
	run(|| {
		put(0, 1, 1);
		MaxItems::set(Some(4));
		Now::set(1);
		// Reading the limits, the cursor and the block, and the item.
		assert_eq!(Queue::service_idle(Weight::from_parts(100, 0)), Weight::from_parts(13, 0));
		assert_eq!(LastServiced::get().weight, Weight::from_parts(12, 0));
		// The queue was serviced to its end: two looks, which leave no trace.
		assert_eq!(Queue::service_idle(Weight::from_parts(100, 0)), Weight::from_parts(2, 0));
		assert_eq!(LastServiced::get().weight, Weight::from_parts(12, 0));
	});
}

#[test]
fn the_share_of_a_block_is_rounded_down() {
	let limits = Limits::new(7, Perbill::from_percent(50), Weight::from_parts(11, 5));
	assert_eq!(limits, Limits { items: 7, weight: Weight::from_parts(5, 2) });
}

#[test]
fn without_room_to_look_nothing_is_read() {
	run(|| {
		// The limits, which this queue does not know, are not asked for.
		assert_eq!(Queue::service_idle(Weight::zero()), Weight::zero());
	});
}

#[test]
fn nothing_is_serviced_before_anything_is_scheduled() {
	run(|| {
		assert_eq!(serve(5, 10), Serviced { complete: true, ..Default::default() });
		assert_eq!(Cursor::get(), None);
	});
}

#[test]
fn the_first_item_starts_the_cursor_where_the_clock_is() {
	run(|| {
		assert_eq!(put(1_000_000, 1_000_005, 1), 1_000_005);
		assert_eq!(Cursor::get(), Some(1_000_000));
		// Five blocks to look into, not a million.
		assert_eq!(serve(1_000_005, 10), Serviced { handled: 1, failed: 0, complete: true });
	});
}

#[test]
fn an_item_is_never_put_into_a_block_that_was_serviced() {
	run(|| {
		assert_eq!(put(10, 3, 1), 11);
		assert_eq!(put(10, 10, 2), 11);
		assert_eq!(put(10, 12, 3), 12);
		// A clock that runs behind the cursor.
		Cursor::put(20);
		assert_eq!(put(10, 15, 4), 21);
	});
}

#[test]
fn an_item_that_was_taken_out_is_not_handled() {
	run(|| {
		let queued_at = put(0, 5, 1);
		put(0, 5, 2);
		Queue::unschedule(queued_at, &1);
		assert_eq!(serve(5, 100), Serviced { handled: 1, failed: 0, complete: true });
		assert_eq!(Handled::get(), vec![2]);
	});
}

#[test]
fn items_are_handled_when_due_and_not_before() {
	run(|| {
		put(0, 5, 1);
		assert!(serve(4, 100).complete);
		assert_eq!(Handled::get().len(), 0);
		assert_eq!(serve(5, 100).handled, 1);
		assert_eq!(serve(6, 100).handled, 0);
	});
}

#[test]
fn ten_thousand_items_of_one_block_are_carried_over_and_none_is_lost() {
	run(|| {
		for item in 0..10_000 {
			Queue::schedule(5, &item);
		}
		let mut calls = 0;
		let mut now = 5;
		while !serve(now, 100).complete {
			now += 1;
			calls += 1;
			assert!(calls < 200, "does not end");
		}
		assert_eq!(Handled::get().into_iter().collect::<BTreeSet<_>>().len(), 10_000);
		assert!(is_empty());
	});
}

#[test]
fn the_weight_ends_a_call_as_the_count_does() {
	run(|| {
		for item in 0..10 {
			put(0, 1, item);
		}
		Now::set(1);
		// One look at the cursor, one into the block, then three items.
		let mut meter = WeightMeter::with_limit(Weight::from_parts(39, 0));
		let done = service::<Queue>(100, &mut meter);
		assert_eq!(done, Serviced { handled: 3, failed: 0, complete: false });
		assert_eq!(meter.consumed(), Weight::from_parts(32, 0));
		assert_eq!(serve(2, 100).handled, 7);
	});
}

#[test]
fn no_weight_does_nothing() {
	run(|| {
		put(0, 1, 1);
		Now::set(1);
		let done = service::<Queue>(100, &mut WeightMeter::with_limit(Weight::zero()));
		assert_eq!(done, Serviced::default());
		assert_eq!(Items::iter().count(), 1);
	});
}

#[test]
fn what_fails_is_marked_and_removed_and_holds_nobody_up() {
	run(|| {
		for item in 0..4 {
			put(0, 1, item);
		}
		FailFrom::set(Some(2));
		assert_eq!(serve(1, 100), Serviced { handled: 2, failed: 2, complete: true });
		assert_eq!(Failed::get().into_iter().collect::<BTreeSet<_>>(), BTreeSet::from([2, 3]));
		assert!(is_empty());
		assert_eq!(Stuck::iter().collect::<BTreeSet<_>>(), BTreeSet::from([(2, 1), (3, 1)]));
	});
}

#[test]
fn what_is_taken_out_is_no_longer_stuck() {
	run(|| {
		let queued_at = put(0, 1, 1);
		FailFrom::set(Some(0));
		serve(1, 100);
		assert_eq!(Stuck::get(1), Some(1));
		Queue::unschedule(queued_at, &1);
		assert_eq!(Stuck::get(1), None);
	});
}

#[test]
fn what_an_item_puts_in_waits_for_the_next_block() {
	run(|| {
		put(0, 1, 1);
		Respawn::set(true);
		assert_eq!(serve(1, 100).handled, 1);
		assert_eq!(Items::iter_keys().collect::<Vec<_>>(), vec![(2, 1_000_001)]);
	});
}

#[test]
fn empty_blocks_count() {
	run(|| {
		put(0, 50, 1);
		assert!(!serve(100, 10).complete);
		assert_eq!(Cursor::get(), Some(10));
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
					put(now, now + ahead, scheduled);
					scheduled += 1;
				}
				now += 1;
				serve(now, served);
			}
			while !serve(now, 3).complete || !is_empty() {
				now += 1;
			}
			let mut handled = Handled::get();
			handled.sort_unstable();
			assert_eq!(handled, (0..scheduled).collect::<Vec<_>>());
		});
	}
}

#[test]
fn nothing_is_serviced_while_the_clock_stands() {
	run(|| {
		MaxItems::set(Some(10));
		Queue::schedule(2, &7);
		Now::set(5);
		Stands::set(true);
		let mut meter = WeightMeter::new();
		Queue::service_due(&mut meter);
		assert_eq!((Handled::get(), meter.consumed()), (vec![], Weight::zero()));
		// What was due is due when it goes on.
		Stands::set(false);
		Queue::service_due(&mut meter);
		assert_eq!(Handled::get(), vec![7]);
	});
}

#[test]
fn the_backlog_is_what_waits_beyond_its_block() {
	run(|| {
		assert_eq!(Queue::backlog(10), Backlog::default(), "nothing was ever scheduled");
		for item in 0..5 {
			put(1, 3, item);
		}
		put(1, 4, 5);
		put(1, 9, 6);
		Now::set(2);
		assert_eq!(
			Queue::backlog(10),
			Backlog { overdue_blocks: 1, overdue_items: 0, stuck_items: 0 },
			"the hooks have not run since block 1"
		);
		FailFrom::set(Some(4));
		// Two of the five of block 3.
		hook(3, 3);
		let waiting = Queue::backlog(10);
		assert_eq!(waiting.overdue_blocks, 1);
		let handled = Handled::get().len() + Failed::get().len();
		assert_eq!(waiting.overdue_items as usize, 5 - handled);
		Now::set(5);
		let waiting = Queue::backlog(10);
		assert_eq!(waiting.overdue_blocks, 3);
		assert_eq!(waiting.overdue_items as usize, 6 - handled, "the item of block 9 is not due");

		serve(5, 100);
		let failed = u32::try_from(Failed::get().len()).unwrap();
		assert!(failed > 0);
		assert_eq!(
			Queue::backlog(10),
			Backlog { overdue_blocks: 0, overdue_items: 0, stuck_items: failed }
		);
	});
}

#[test]
fn the_backlog_counts_no_further_than_it_was_told() {
	run(|| {
		for item in 0..8 {
			put(1, 2, item);
			Stuck::insert(100 + item, 1);
		}
		put(1, 1_000, 8);
		Now::set(1_000_000);
		let waiting = Queue::backlog(3);
		assert_eq!(waiting, Backlog { overdue_blocks: 999_999, overdue_items: 3, stuck_items: 3 });
		// It looks into as many blocks, and block 1,000 is not among them.
		assert_eq!(Queue::backlog(900).overdue_items, 8);
	});
}
