// SPDX-License-Identifier: Apache-2.0

//! Each broken invariant is noticed.

use crate::{
	mock::*, AwaitedSeed, CurrentParameters, Draws, Freezes, Leaving, Members, Parameters, Pools,
	Seeds, Slot, SlotHolder, Slots,
};
use frame_support::assert_ok;
use talent_primitives::{Exit, Hash, Sortition, Subject};

/// Asserts that a valid state, broken by `spoil`, fails with `reason`. The state has three members,
/// a free slot, a member whose exit waits, a freeze with a panel, and freezes that wait for the
/// seed.
fn notices(spoil: impl FnOnce(), reason: &'static str) {
	ExtBuilder::default().with_members(10..15).build().execute_with(|| {
		assert_eq!(leave(14), Ok(Exit::Complete));
		freeze_and_wait(0);
		assert!(matches!(leave(13), Ok(Exit::Waiting { .. })));
		assert_ok!(Port::draw(subject(0), 2, 5, |who| *who != 13));
		assert_eq!(seated(0).len(), 2);
		assert_ok!(freeze(1));
		assert_ok!(freeze(2));
		assert_ok!(SortitionPallet::do_try_state());
		spoil();
		assert_eq!(SortitionPallet::do_try_state(), Err(reason.into()));
	});
}

/// Changes the holder of a slot.
fn change_member(slot: u32, change: impl FnOnce(&mut SlotHolder<u64, u64>)) {
	Slots::<Test>::mutate(POOL, slot, |slot| match slot {
		Some(Slot::Taken(member)) => change(member),
		_ => panic!("a free slot"),
	});
}

/// Returns a slot whose holder has a seat.
fn a_seat() -> u32 {
	Draws::<Test>::get(subject(0)).unwrap().drawn[0].slot
}

fn change_freeze(case_id: u32, change: impl FnOnce(&mut crate::Freeze<u64>)) {
	Freezes::<Test>::mutate(subject(case_id), |freeze| change(freeze.as_mut().unwrap()));
}

#[test]
fn parameters_out_of_range() {
	notices(
		|| CurrentParameters::<Test>::put(Parameters { max_attempts: 0, ..Default::default() }),
		"the sortition's parameters are out of range",
	);
}

#[test]
fn slots_and_accounts_without_a_pool() {
	notices(
		|| Slots::<Test>::insert(OTHER_POOL, 0, Slot::Free { next: None }),
		"a slot is in no pool",
	);
	notices(|| Members::<Test>::insert(OTHER_POOL, 1, 0), "an account is in no pool");
}

#[test]
fn slots_that_are_not_as_many_as_counted() {
	notices(|| Pools::<Test>::mutate(POOL, |pool| pool.slots -= 1), "a slot is beyond the last");
	notices(|| Pools::<Test>::mutate(POOL, |pool| pool.slots += 1), "a slot is missing");
	notices(|| Slots::<Test>::remove(POOL, 4), "a slot is missing");
}

#[test]
fn counts_that_are_wrong() {
	notices(
		|| Pools::<Test>::mutate(POOL, |pool| pool.members += 1),
		"the members of a pool are miscounted",
	);
	notices(
		|| Pools::<Test>::mutate(POOL, |pool| pool.leaving = 0),
		"the leaving of a pool are miscounted",
	);
	notices(
		|| change_member(a_seat(), |member| member.seats = 2),
		"the seats of a member are miscounted",
	);
}

#[test]
fn accounts_and_slots_that_differ() {
	notices(|| Members::<Test>::insert(POOL, 10, 1), "a slot's account has another slot");
	notices(|| Members::<Test>::remove(POOL, 10), "a slot's account has another slot");
	notices(|| Members::<Test>::insert(POOL, 99, 1), "an account has a slot that is not theirs");
}

#[test]
fn leavers_out_of_time() {
	notices(
		|| change_member(3, |member| member.leaving = Some(Leaving { seen_until: 9, by: 0 })),
		"somebody has left in the future",
	);
}

#[test]
fn a_broken_list_of_free_slots() {
	notices(
		|| Pools::<Test>::mutate(POOL, |pool| pool.free = None),
		"a free slot is not in the list of free ones",
	);
	notices(
		|| Pools::<Test>::mutate(POOL, |pool| pool.free = Some(0)),
		"a slot in the list of free ones is not free",
	);
	notices(
		|| Slots::<Test>::insert(POOL, 4, Slot::Free { next: Some(4) }),
		"the list of free slots has no end",
	);
}

#[test]
fn a_broken_list_of_freezes() {
	notices(
		|| change_freeze(0, |f| f.next = None),
		"the list of freezes does not end with the newest",
	);
	notices(|| change_freeze(1, |f| f.previous = None), "the list of freezes is broken");
	notices(|| change_freeze(1, |f| f.sequence = 0), "the list of freezes is out of order");
	notices(|| change_freeze(2, |f| f.sequence = 3), "the list of freezes is out of order");
	notices(
		|| Pools::<Test>::mutate(POOL, |pool| pool.oldest = Some((1, subject(0)))),
		"the oldest freeze has another number",
	);
	notices(|| change_freeze(1, |f| f.slots = 9), "a freeze has more slots than its pool");
	notices(|| change_freeze(1, |f| f.expires_at = 9_999), "a freeze expires later than the last");
	notices(|| Freezes::<Test>::remove(subject(1)), "a freeze in the list is over");
	let other = Subject { pool: OTHER_POOL, case_id: 9, round: 0 };
	notices(
		|| {
			let freeze = Freezes::<Test>::get(subject(2)).unwrap();
			Freezes::<Test>::insert(other, freeze);
			change_freeze(1, |f| f.next = Some(other));
		},
		"a freeze is in the list of another pool",
	);
	notices(
		|| {
			let freeze = Freezes::<Test>::get(subject(2)).unwrap();
			Freezes::<Test>::insert(subject(9), freeze);
		},
		"a freeze is not in the list",
	);
	notices(
		|| {
			let freeze = Freezes::<Test>::get(subject(2)).unwrap();
			Freezes::<Test>::insert(other, freeze);
		},
		"a freeze is of no pool",
	);
}

#[test]
fn draws_that_cannot_be() {
	notices(
		|| {
			let draw = Draws::<Test>::get(subject(0)).unwrap();
			Draws::<Test>::insert(subject(9), draw);
		},
		"a draw has no freeze",
	);
	notices(
		|| {
			Draws::<Test>::mutate(subject(0), |draw| {
				let draw = draw.as_mut().unwrap();
				draw.drawn[1] = draw.drawn[0].clone();
			})
		},
		"somebody was drawn twice",
	);
	notices(
		|| {
			Draws::<Test>::mutate(subject(0), |draw| draw.as_mut().unwrap().drawn[0].slot = 7);
		},
		"somebody was drawn from a later slot",
	);
	notices(
		|| Slots::<Test>::insert(POOL, a_seat(), Slot::Free { next: None }),
		"a seat is nobody's",
	);
	notices(|| change_member(a_seat(), |member| member.who = 99), "a seat is somebody else's");
	notices(
		|| change_member(a_seat(), |member| member.joined_at = 99),
		"somebody has a seat who cannot be drawn",
	);
	notices(|| change_freeze(0, |f| f.max_attempts = 1), "more slots were tried than are allowed");
	notices(
		|| {
			// A freeze with a draw does not wait for the seed.
			let draw = crate::Draw::new(Hash::zero());
			Draws::<Test>::insert(subject(1), draw);
		},
		"a draw has begun too early",
	);
}

#[test]
fn seeds_that_are_miscounted() {
	let epoch = || Freezes::<Test>::get(subject(1)).unwrap().seed_epoch;
	notices(
		|| Seeds::<Test>::mutate(epoch(), |s| s.as_mut().unwrap().waiting = 3),
		"the freezes that wait for a seed are miscounted",
	);
	notices(
		|| Seeds::<Test>::insert(0, AwaitedSeed { waiting: 1, seed: None }),
		"the freezes that wait for a seed are miscounted",
	);
	notices(|| Seeds::<Test>::remove(epoch()), "a freeze waits for a seed that nobody keeps");
	notices(
		|| {
			Seeds::<Test>::mutate(epoch(), |s| s.as_mut().unwrap().seed = Some(Hash::zero()));
		},
		"a seed is known too early, or not when it should be",
	);
	notices(
		|| change_freeze(1, |f| f.seed_epoch = 9),
		"a freeze waits for a seed that is too far ahead",
	);
}
