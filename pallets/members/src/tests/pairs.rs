// SPDX-License-Identifier: Apache-2.0

//! Removal of the record of a pair.

use crate::{mock::*, Error, Event, Pairs, Parameters, Reputations, HALF_LIVES_TO_FORGET};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::traits::BadOrigin;

fn forget(client: AccountId, talent: AccountId) -> sp_runtime::DispatchResult {
	MembersPallet::forget_pair(RuntimeOrigin::signed(CHARLIE), client, talent)
}

const LONG_ENOUGH: u32 = HALF_LIFE * HALF_LIVES_TO_FORGET;

#[test]
fn anybody_removes_the_record_after_ten_half_lives() {
	ExtBuilder::default().build_and_execute(|| {
		end_contract(ALICE, BOB, 10 * BTRST, BTRST);
		let before = (Reputations::<Test>::get(ALICE), Reputations::<Test>::get(BOB));
		set_day(LONG_ENOUGH);

		assert_ok!(forget(ALICE, BOB));

		System::assert_last_event(Event::PairForgotten { client: ALICE, talent: BOB }.into());
		assert!(!Pairs::<Test>::contains_key(ALICE, BOB));
		assert_eq!(MembersPallet::counted(ALICE, BOB), None);
		assert_eq!((Reputations::<Test>::get(ALICE), Reputations::<Test>::get(BOB)), before);
		assert_eq!(MembersPallet::reputation(BOB).done.counterparties, 1);
	});
}

#[test]
fn fails_while_it_may_still_count() {
	ExtBuilder::default().build_and_execute(|| {
		end_contract(ALICE, BOB, 10 * BTRST, BTRST);
		assert_noop!(forget(ALICE, BOB), Error::<Test>::PairTooRecent);
		set_day(LONG_ENOUGH - 1);
		assert_noop!(forget(ALICE, BOB), Error::<Test>::PairTooRecent);

		// Another contract restarts the wait.
		assert_eq!(end_contract(ALICE, BOB, 10 * BTRST, BTRST), BTRST);
		set_day(2 * LONG_ENOUGH - 2);
		assert_noop!(forget(ALICE, BOB), Error::<Test>::PairTooRecent);
		set_day(2 * LONG_ENOUGH - 1);
		assert_ok!(forget(ALICE, BOB));
	});
}

#[test]
fn the_wait_follows_the_half_life() {
	ExtBuilder::default().build_and_execute(|| {
		end_contract(ALICE, BOB, 10 * BTRST, BTRST);
		set_day(LONG_ENOUGH);
		let parameters = Parameters { half_life: HALF_LIFE + 1, ..Default::default() };
		assert_ok!(MembersPallet::set_parameters(RuntimeOrigin::root(), parameters));

		assert_noop!(forget(ALICE, BOB), Error::<Test>::PairTooRecent);

		set_day(LONG_ENOUGH + HALF_LIVES_TO_FORGET);
		assert_ok!(forget(ALICE, BOB));
	});
}

#[test]
fn fails_where_nothing_ever_counted() {
	ExtBuilder::default().build_and_execute(|| {
		end_contract(ALICE, BOB, 10 * BTRST, BTRST);
		set_day(LONG_ENOUGH);
		assert_noop!(forget(ALICE, CHARLIE), Error::<Test>::PairNotFound);
		// A pair is ordered.
		assert_noop!(forget(BOB, ALICE), Error::<Test>::PairNotFound);
		assert_ok!(forget(ALICE, BOB));
		assert_noop!(forget(ALICE, BOB), Error::<Test>::PairNotFound);
	});
}

#[test]
fn fails_when_not_signed() {
	ExtBuilder::default().build_and_execute(|| {
		end_contract(ALICE, BOB, 10 * BTRST, BTRST);
		set_day(LONG_ENOUGH);
		assert_noop!(MembersPallet::forget_pair(RuntimeOrigin::root(), ALICE, BOB), BadOrigin);
	});
}

/// Checks that the removal frees less than a thousandth of the cap, and that a counterparty counts
/// once more only for a fee that a new account would cost as well.
#[test]
fn forgetting_gains_nothing() {
	ExtBuilder::default().build_and_execute(|| {
		let cap = MembersPallet::parameters().pair_cap;
		let least = MembersPallet::parameters().min_weight;
		assert_eq!(end_contract(ALICE, BOB, BTRST, cap), cap);
		set_day(LONG_ENOUGH);
		let gained = MembersPallet::counted(ALICE, BOB).unwrap();
		assert_eq!(gained, cap / 1_024);
		let room = cap - gained;

		assert_ok!(forget(ALICE, BOB));

		assert_eq!(end_contract(ALICE, BOB, BTRST, least - 1), 0);
		assert_eq!(MembersPallet::reputation(BOB).done.counterparties, 1);
		assert_eq!(end_contract(ALICE, BOB, BTRST, 2 * cap), cap);
		assert!(cap - room <= cap / 1_000);
		assert_eq!(MembersPallet::reputation(BOB).done.counterparties, 2);
		assert_eq!(MembersPallet::reputation(ALICE).given.counterparties, 2);
	});
}
