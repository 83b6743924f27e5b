// SPDX-License-Identifier: Apache-2.0

//! Accounts that are never drawn. The pools are so small that each account that can be drawn is.

use crate::mock::*;
use frame_support::assert_ok;
use std::collections::BTreeSet;
use talent_primitives::{Exit, Sortition};

/// Returns the accounts that can be drawn for a case.
fn all(case_id: u32) -> BTreeSet<u64> {
	foretell(case_id).into_iter().collect()
}

#[test]
fn nobody_who_joined_later() {
	ExtBuilder::default().with_members(10..13).build_and_execute(|| {
		assert_ok!(freeze(0));
		assert_ok!(join(20));
		until_ready();
		assert_ok!(join(21));
		assert_eq!(all(0), BTreeSet::from([10, 11, 12]));
		// The next freeze includes them.
		pass(2);
		freeze_and_wait(1);
		assert_eq!(all(1), BTreeSet::from([10, 11, 12, 20, 21]));
	});
}

#[test]
fn nobody_who_took_over_a_slot_later() {
	ExtBuilder::default().with_members(10..13).build_and_execute(|| {
		// The exit of 11 waits for case 0, so that 11 still has the slot at the freeze of case 1.
		assert_ok!(freeze(0));
		assert!(matches!(leave(11), Ok(Exit::Waiting { .. })));
		pass(2);
		assert_ok!(freeze(1));
		release(0);
		assert_eq!(complete_exit(11), Ok(Exit::Complete));
		assert_ok!(join(20));
		assert_eq!(member(20).unwrap().slot, 1);
		pass(5);
		until_ready();
		assert_eq!(all(1), BTreeSet::from([10, 12]));
	});
}

#[test]
fn nobody_who_took_over_a_slot_that_was_free_at_the_freeze() {
	ExtBuilder::default().with_members(10..13).build_and_execute(|| {
		assert_eq!(leave(11), Ok(Exit::Complete));
		assert_ok!(freeze(0));
		assert_ok!(join(20));
		assert_eq!(member(20).unwrap().slot, 1);
		until_ready();
		assert_eq!(all(0), BTreeSet::from([10, 12]));
	});
}

#[test]
fn nobody_who_had_asked_to_leave() {
	ExtBuilder::default().with_members(10..13).build_and_execute(|| {
		assert_ok!(freeze(0));
		assert!(matches!(leave(11), Ok(Exit::Waiting { .. })));
		assert_ok!(freeze(1));
		until_ready();
		// The first freeze includes 11, the second does not.
		assert_eq!(all(0), BTreeSet::from([10, 11, 12]));
		assert_eq!(all(1), BTreeSet::from([10, 12]));
		release(0);
		assert_eq!(complete_exit(11), Ok(Exit::Complete));
		assert_eq!(all(1), BTreeSet::from([10, 12]));
	});
}

#[test]
fn nobody_who_left_and_came_back() {
	ExtBuilder::default().with_members(10..14).build_and_execute(|| {
		assert_eq!(leave(11), Ok(Exit::Complete));
		assert_eq!(leave(12), Ok(Exit::Complete));
		assert_ok!(freeze(0));
		// Into the slot that 12 had.
		assert_ok!(join(11));
		assert_eq!(member(11).unwrap().slot, 2);
		until_ready();
		assert_eq!(all(0), BTreeSet::from([10, 13]));
	});
}

#[test]
fn nobody_below_the_minimum_tenure() {
	ExtBuilder::default()
		.with_parameters(|p| p.min_tenure = 10)
		.with_members([10])
		.build_and_execute(|| {
			pass(99);
			assert_eq!(System::block_number(), 100);
			assert_ok!(join(20));
			next_block();
			assert_ok!(join(21));
			pass(9);
			assert_eq!(System::block_number(), 110);
			assert_ok!(freeze(0));
			// Neither a shorter tenure nor later blocks count for this freeze.
			assert_ok!(set_parameters(|p| p.min_tenure = 1));
			until_ready();
			pass(20);
			assert_eq!(all(0), BTreeSet::from([10, 20]));
		});
}

#[test]
fn members_of_genesis_have_been_there_for_ever() {
	ExtBuilder::default()
		.with_parameters(|p| p.min_tenure = 100_000)
		.with_members([10])
		.build_and_execute(|| {
			assert_ok!(join(20));
			freeze_and_wait(0);
			assert_eq!(all(0), BTreeSet::from([10]));
		});
}

#[test]
fn nobody_who_joined_in_the_block_of_the_freeze() {
	ExtBuilder::default()
		.with_parameters(|p| p.min_tenure = 1)
		.with_members([10])
		.build_and_execute(|| {
			assert_ok!(join(20));
			next_block();
			assert_ok!(join(21));
			assert_ok!(freeze(0));
			until_ready();
			assert_eq!(all(0), BTreeSet::from([10, 20]));
		});
}

#[test]
fn nobody_whom_the_caller_rejects() {
	ExtBuilder::default().with_members(10..20).build_and_execute(|| {
		freeze_and_wait(0);
		assert_ok!(Port::draw(subject(0), 10, u32::MAX, |who| *who < 13));
		assert_eq!(seated(0).into_iter().collect::<BTreeSet<_>>(), BTreeSet::from([10, 11, 12]));
	});
}

#[test]
fn nobody_of_another_pool() {
	ExtBuilder::default().with_members(10..13).build_and_execute(|| {
		for who in 20..30 {
			assert_ok!(Port::join(OTHER_POOL, &who));
		}
		pass(5);
		freeze_and_wait(0);
		assert_eq!(all(0), BTreeSet::from([10, 11, 12]));
	});
}
