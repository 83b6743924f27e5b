// SPDX-License-Identifier: Apache-2.0

//! Joining and leaving a pool.

use crate::{mock::*, Error, Event, Members, Pools, Slot, Slots};
use frame_support::{assert_noop, assert_ok};
use talent_primitives::{Exit, PoolMember, Sortition};

#[test]
fn whoever_joins_gets_the_next_slot_and_keeps_it() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(join(10));
		assert_ok!(join(11));
		assert_eq!(
			take_events(),
			vec![
				Event::Joined { pool: POOL, who: 10, slot: 0 },
				Event::Joined { pool: POOL, who: 11, slot: 1 },
			]
		);
		assert_eq!(
			member(11),
			Some(PoolMember { slot: 1, joined_at: 1, leaving: false, seats: 0 })
		);
		assert_eq!(Port::pool_size(POOL), 2);

		assert_eq!(leave(10), Ok(Exit::Complete));
		assert_eq!(member(11).unwrap().slot, 1);
	});
}

#[test]
fn an_account_has_one_slot_in_each_pool() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(join(10));
		assert_noop!(join(10), Error::<Test>::AlreadyInPool);
		assert_ok!(Port::join(OTHER_POOL, &10));
		assert_eq!((Port::pool_size(POOL), Port::pool_size(OTHER_POOL)), (1, 1));
		assert_eq!(leave(10), Ok(Exit::Complete));
		assert_eq!((Port::pool_size(POOL), Port::pool_size(OTHER_POOL)), (0, 1));
	});
}

#[test]
fn a_free_slot_is_taken_before_a_new_one_is_made() {
	ExtBuilder::default().with_members(10..15).build_and_execute(|| {
		assert_eq!(leave(11), Ok(Exit::Complete));
		assert_eq!(leave(13), Ok(Exit::Complete));
		assert_ok!(join(20));
		assert_ok!(join(21));
		assert_ok!(join(22));
		// The slot that was freed last is taken first.
		assert_eq!(member(20).unwrap().slot, 3);
		assert_eq!(member(21).unwrap().slot, 1);
		assert_eq!(member(22).unwrap().slot, 5);
		assert_eq!(Pools::<Test>::get(POOL).slots, 6);
	});
}

#[test]
fn a_pool_without_room_takes_nobody() {
	ExtBuilder::default().build().execute_with(|| {
		Pools::<Test>::mutate(POOL, |pool| pool.slots = u32::MAX);
		assert_noop!(join(10), Error::<Test>::PoolFull);
	});
}

#[test]
fn without_a_freeze_whoever_leaves_is_out_at_once() {
	ExtBuilder::default().with_members([10]).build_and_execute(|| {
		assert_eq!(leave(10), Ok(Exit::Complete));
		assert_eq!(
			take_events(),
			vec![
				Event::LeaveRequested { pool: POOL, who: 10, waits_until: None },
				Event::Left { pool: POOL, who: 10, slot: 0 },
			]
		);
		assert_eq!(member(10), None);
		assert!(!Members::<Test>::contains_key(POOL, 10));
		assert_eq!(Slots::<Test>::get(POOL, 0), Some(Slot::Free { next: None }));
		// The account may join again.
		assert_ok!(join(10));
	});
}

#[test]
fn only_members_leave_and_only_the_leaving_get_out() {
	ExtBuilder::default().with_members([10]).build_and_execute(|| {
		assert_noop!(leave(99), Error::<Test>::NotInPool);
		assert_noop!(complete_exit(99), Error::<Test>::NotInPool);
		assert_noop!(complete_exit(10), Error::<Test>::NotLeaving);
		assert_noop!(Port::leave(OTHER_POOL, &10), Error::<Test>::NotInPool);
	});
}

#[test]
fn an_exit_waits_for_every_freeze_from_before_and_for_none_after() {
	ExtBuilder::default().with_members([10, 11]).build_and_execute(|| {
		assert_ok!(freeze(0));
		next_block();
		assert_ok!(freeze(1));
		take_events();
		let until = 2 + 1_000;
		assert_eq!(leave(10), Ok(Exit::Waiting { until }));
		assert_eq!(
			take_events(),
			vec![Event::LeaveRequested { pool: POOL, who: 10, waits_until: Some(until) }]
		);
		assert!(member(10).unwrap().leaving);
		assert_eq!(Port::pool_size(POOL), 1);
		// A second request returns the same, without an event.
		next_block();
		assert_ok!(freeze(2));
		take_events();
		assert_eq!(leave(10), Ok(Exit::Waiting { until }));
		assert_eq!(complete_exit(10), Ok(Exit::Waiting { until }));
		assert_eq!(take_events(), vec![]);
		// An account whose exit waits cannot join.
		assert_noop!(join(10), Error::<Test>::AlreadyInPool);

		// The order in which the freezes end does not matter.
		release(1);
		assert_eq!(complete_exit(10), Ok(Exit::Waiting { until }));
		release(0);
		take_events();
		assert_eq!(complete_exit(10), Ok(Exit::Complete));
		assert_eq!(take_events(), vec![Event::Left { pool: POOL, who: 10, slot: 0 }]);
		assert_noop!(complete_exit(10), Error::<Test>::NotInPool);
	});
}

#[test]
fn asking_again_completes_the_exit() {
	ExtBuilder::default().with_members([10]).build_and_execute(|| {
		assert_ok!(freeze(0));
		assert!(matches!(leave(10), Ok(Exit::Waiting { .. })));
		release(0);
		assert_eq!(leave(10), Ok(Exit::Complete));
	});
}

#[test]
fn whoever_joined_after_a_freeze_need_not_wait_for_older_ones_in_vain() {
	// The member cannot be drawn for the freeze. Still the exit waits for all freezes before it.
	ExtBuilder::default().with_members([10]).build_and_execute(|| {
		assert_ok!(freeze(0));
		assert_ok!(join(20));
		assert!(matches!(leave(20), Ok(Exit::Waiting { .. })));
		release(0);
		assert_eq!(complete_exit(20), Ok(Exit::Complete));
	});
}

#[test]
fn freezes_of_another_pool_hold_nobody_back() {
	ExtBuilder::default().with_members([10]).build_and_execute(|| {
		assert_ok!(Port::freeze(talent_primitives::Subject {
			pool: OTHER_POOL,
			case_id: 0,
			round: 0
		}));
		assert_eq!(leave(10), Ok(Exit::Complete));
	});
}

#[test]
fn seated_means_locked() {
	ExtBuilder::default().with_members([10, 11, 12]).build_and_execute(|| {
		freeze_and_wait(0);
		assert_eq!(draw(0, 3).unwrap().newly.len(), 3);
		assert!(Port::is_seated(POOL, &10));
		assert_eq!(member(10).unwrap().seats, 1);
		assert!(matches!(leave(10), Ok(Exit::Waiting { .. })));
		until_ready();
		assert!(matches!(complete_exit(10), Ok(Exit::Waiting { .. })));
		release(0);
		assert!(!Port::is_seated(POOL, &10));
		assert_eq!(complete_exit(10), Ok(Exit::Complete));
		assert!(!Port::is_seated(POOL, &10));
	});
}

#[test]
fn a_vacated_seat_does_not_shorten_the_exit() {
	// A replaced member can be drawn for other freezes: the exit waits for all freezes before it.
	ExtBuilder::default().with_members([10, 11, 12]).build_and_execute(|| {
		freeze_and_wait(0);
		assert_eq!(draw(0, 3).unwrap().newly.len(), 3);
		assert_ok!(vacate(0, 10));
		assert!(!Port::is_seated(POOL, &10));
		assert!(matches!(leave(10), Ok(Exit::Waiting { .. })));
		release(0);
		assert_eq!(complete_exit(10), Ok(Exit::Complete));
	});
}
