// SPDX-License-Identifier: Apache-2.0

//! Freezes: making one, waiting for the seed, ending it.

use crate::{mock::*, Error, Event, Freeze, Freezes, Pools, Seeds};
use frame_support::{assert_noop, assert_ok};
use talent_primitives::{Sortition, Subject};

#[test]
fn a_freeze_keeps_the_pool_the_rules_and_the_epoch_of_its_seed() {
	ExtBuilder::default().with_members([10, 11]).build_and_execute(|| {
		pass(5);
		assert_ok!(freeze(0));
		let made = Freeze {
			sequence: 0,
			slots: 2,
			joined_by: 4,
			seed_epoch: 2,
			max_attempts: 1_000,
			expires_at: 1_006,
			previous: None,
			next: None,
		};
		assert_eq!(Freezes::<Test>::get(subject(0)), Some(made.clone()));
		assert_eq!(
			take_events(),
			vec![Event::PoolFrozen {
				subject: subject(0),
				slots: 2,
				seed_epoch: 2,
				expires_at: 1_006
			}]
		);
		assert_eq!(Port::expires_at(subject(0)), Some(1_006));

		// Changed parameters hold for later freezes.
		assert_ok!(set_parameters(|p| {
			p.min_tenure = 1;
			p.freeze_lifetime = 100;
			p.max_attempts = 16;
		}));
		assert_eq!(Freezes::<Test>::get(subject(0)), Some(made));
		assert_ok!(freeze(1));
		assert_eq!(
			Freezes::<Test>::get(subject(1)),
			Some(Freeze {
				sequence: 1,
				slots: 2,
				joined_by: 5,
				seed_epoch: 2,
				max_attempts: 16,
				expires_at: 106,
				previous: Some(subject(0)),
				next: None,
			})
		);
	});
}

#[test]
fn a_subject_is_frozen_once() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(freeze(0));
		assert_noop!(freeze(0), Error::<Test>::AlreadyFrozen);
		// Another round and another pool are other subjects.
		assert_ok!(Port::freeze(Subject { pool: POOL, case_id: 0, round: 1 }));
		assert_ok!(Port::freeze(Subject { pool: OTHER_POOL, case_id: 0, round: 0 }));
	});
}

#[test]
fn it_is_ready_when_the_second_epoch_after_has_begun() {
	ExtBuilder::default().with_members([10]).build_and_execute(|| {
		next_epoch();
		assert_ok!(freeze(0));
		assert!(!Port::is_ready(subject(0)));
		assert_noop!(draw(0, 1), Error::<Test>::SeedNotKnown);
		next_epoch();
		assert!(!Port::is_ready(subject(0)));
		assert_noop!(draw(0, 1), Error::<Test>::SeedNotKnown);
		pass(EPOCH - 1);
		assert!(!Port::is_ready(subject(0)));
		ConsensusEpoch::mutate(|epoch| *epoch += 1);
		next_block();
		assert!(Port::is_ready(subject(0)));
		assert_ok!(draw(0, 1));
		assert!(Port::is_ready(subject(0)));
		release(0);
		assert!(!Port::is_ready(subject(0)));
	});
}

#[test]
fn ready_at_is_an_estimate_that_is_never_in_the_past() {
	ExtBuilder::default().with_members([10]).build_and_execute(|| {
		assert_eq!(Port::ready_at(subject(0)), None);
		// Epoch 1 begins in block 4.
		next_epoch();
		assert_eq!(System::block_number(), 4);
		assert_ok!(freeze(0));
		// Two epochs of the length of the last.
		assert_eq!(Port::ready_at(subject(0)), Some(4 + 2 * 4));
		next_epoch();
		assert_eq!(Port::ready_at(subject(0)), Some(7 + 3));
		// The epoch is overdue.
		pass(10);
		assert_eq!(Port::ready_at(subject(0)), Some(17 + 1));
		ConsensusEpoch::mutate(|epoch| *epoch += 1);
		next_block();
		assert_eq!(Port::ready_at(subject(0)), Some(18));
		release(0);
		assert_eq!(Port::ready_at(subject(0)), None);
	});
}

#[test]
fn in_the_first_epoch_the_estimate_is_the_shortest_epoch_allowed() {
	ExtBuilder::default().with_parameters(|p| p.min_epoch_blocks = 50).build_and_execute(|| {
		assert_ok!(freeze(0));
		assert_eq!(Port::ready_at(subject(0)), Some(100));
		pass(120);
		// An overdue epoch is expected a tenth of an epoch later.
		assert_eq!(Port::ready_at(subject(0)), Some(121 + 5));
	});
}

#[test]
fn a_seed_is_kept_as_long_as_somebody_waits_for_it() {
	ExtBuilder::default().with_members([10]).build_and_execute(|| {
		assert_ok!(freeze(0));
		assert_ok!(freeze(1));
		assert_ok!(freeze(2));
		assert_eq!(Seeds::<Test>::get(2).unwrap().waiting, 3);
		// Seeds without a waiting freeze are not stored.
		for _ in 0..5 {
			next_epoch();
		}
		assert_eq!(Seeds::<Test>::iter_keys().collect::<Vec<_>>(), vec![2]);
		let seed = Seeds::<Test>::get(2).unwrap().seed;
		assert!(seed.is_some());

		assert_ok!(draw(0, 1));
		assert_eq!(Seeds::<Test>::get(2).unwrap().waiting, 2);
		release(1);
		assert_eq!(Seeds::<Test>::get(2).unwrap().waiting, 1);
		// The last draw has the same seed. The entry is removed; the copies stay.
		assert_ok!(draw(2, 1));
		assert!(!Seeds::<Test>::contains_key(2));
		assert_eq!(SortitionPallet::seed_of(subject(0)), seed);
		assert_eq!(SortitionPallet::seed_of(subject(2)), seed);
		// A second draw needs no entry.
		assert_ok!(draw(2, 1));
	});
}

#[test]
fn releasing_before_the_seed_is_known_forgets_that_it_was_waited_for() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(freeze(0));
		take_events();
		release(0);
		assert_eq!(
			take_events(),
			vec![Event::FreezeReleased { subject: subject(0), expired: false }]
		);
		assert_eq!(Seeds::<Test>::iter().count(), 0);
		until_ready();
		assert_noop!(draw(0, 1), Error::<Test>::NotFrozen);
	});
}

#[test]
fn releasing_what_is_not_frozen_does_nothing() {
	ExtBuilder::default().build_and_execute(|| {
		release(0);
		assert_ok!(freeze(0));
		release(0);
		take_events();
		release(0);
		assert_eq!(take_events(), vec![]);
	});
}

#[test]
fn the_list_of_freezes_survives_any_order_of_ends() {
	let orders: [[u32; 4]; 6] =
		[[0, 1, 2, 3], [3, 2, 1, 0], [1, 2, 0, 3], [2, 0, 3, 1], [1, 3, 0, 2], [0, 3, 1, 2]];
	for order in orders {
		ExtBuilder::default().with_members([10]).build_and_execute(|| {
			for case_id in 0..4 {
				assert_ok!(freeze(case_id));
			}
			let mut left: Vec<u32> = (0..4).collect();
			for case_id in order {
				release(case_id);
				left.retain(|other| *other != case_id);
				let pool = Pools::<Test>::get(POOL);
				assert_eq!(
					pool.oldest,
					left.first().map(|case_id| (u64::from(*case_id), subject(*case_id)))
				);
				assert_eq!(pool.newest, left.last().map(|case_id| subject(*case_id)));
				assert_ok!(SortitionPallet::do_try_state());
			}
			// A new freeze is put at the end.
			assert_ok!(freeze(9));
			assert_eq!(Pools::<Test>::get(POOL).oldest, Some((4, subject(9))));
		});
	}
}

#[test]
fn the_case_of_a_released_freeze_unlocks_all_its_seats() {
	ExtBuilder::default().with_members(10..20).build_and_execute(|| {
		assert_ok!(freeze(0));
		assert_ok!(freeze(1));
		until_ready();
		let first = draw(0, 10).unwrap().newly;
		assert_eq!(first.len(), 10);
		assert_eq!(draw(1, 10).unwrap().newly.len(), 10);
		assert_ok!(vacate(0, 10));
		assert_eq!(member(10).unwrap().seats, 1);
		assert_eq!(member(11).unwrap().seats, 2);
		release(0);
		for who in 10..20 {
			assert_eq!(member(who).unwrap().seats, 1);
		}
		assert_eq!(seated(0), Vec::<u64>::new());
		assert_eq!(seated(1).len(), 10);
	});
}
