// SPDX-License-Identifier: Apache-2.0

//! The port `UnrelatedClients`.

use crate::{mock::*, UnrelatedClients as Stored};
use frame_support::assert_ok;
use talent_primitives::{Roles, UnrelatedClients, MAX_UNRELATED_CLIENTS};

/// The talent of all tests in this file.
const TALENT: AccountId = BOB;

fn count() -> u32 {
	<MembersPallet as UnrelatedClients<_>>::unrelated_clients(&TALENT)
}

fn work_for(client: AccountId) {
	end_contract(client, TALENT, 10 * BTRST, BTRST);
}

fn join_through(who: AccountId, referrer: AccountId) {
	assert_ok!(MembersPallet::join(
		RuntimeOrigin::signed(who),
		Roles::CLIENT,
		cid("profile"),
		Some(referrer)
	));
}

#[test]
fn nobody_has_worked_for_anybody_at_first() {
	ExtBuilder::default().build_and_execute(|| {
		assert_eq!(count(), 0);
		assert!(MembersPallet::unrelated_clients(TALENT).is_empty());
	});
}

#[test]
fn each_client_counts_once_and_for_the_talent_alone() {
	ExtBuilder::default().build_and_execute(|| {
		work_for(10);
		work_for(10);
		work_for(11);
		assert_eq!(count(), 2);
		assert_eq!(MembersPallet::unrelated_clients(TALENT).to_vec(), [10, 11]);
		assert!(!Stored::<Test>::contains_key(10));
	});
}

#[test]
fn a_contract_that_does_not_count_is_no_client() {
	ExtBuilder::default().build_and_execute(|| {
		end_contract(10, TALENT, 10 * BTRST, MembersPallet::parameters().min_weight - 1);
		assert_eq!(count(), 0);
	});
}

#[test]
fn more_than_the_most_are_not_looked_at() {
	ExtBuilder::default().build_and_execute(|| {
		for client in 10..30 {
			work_for(client);
		}
		assert_eq!(count(), MAX_UNRELATED_CLIENTS);
	});
}

#[test]
fn a_client_related_to_the_talent_does_not_count() {
	ExtBuilder::default().build_and_execute(|| {
		join(TALENT);
		join_through(ALICE, TALENT);
		work_for(ALICE);
		assert_eq!(count(), 0);
		work_for(10);
		assert_eq!(count(), 1);
	});
}

#[test]
fn of_clients_related_to_each_other_one_counts() {
	ExtBuilder::default().build_and_execute(|| {
		join(ALICE);
		join_through(CHARLIE, ALICE);
		work_for(ALICE);
		work_for(CHARLIE);
		assert_eq!(MembersPallet::unrelated_clients(TALENT).to_vec(), [ALICE]);
	});
}

#[test]
fn of_clients_with_one_payout_account_one_counts() {
	ExtBuilder::default().build_and_execute(|| {
		for client in [ALICE, CHARLIE] {
			join(client);
			let payout = RuntimeOrigin::signed(client);
			assert_ok!(MembersPallet::set_payout_account(payout, Some(NEWCOMER)));
			work_for(client);
		}
		assert_eq!(MembersPallet::unrelated_clients(TALENT).to_vec(), [ALICE]);
	});
}

#[test]
fn a_client_that_was_forgotten_and_comes_again_counts_once() {
	ExtBuilder::default().build_and_execute(|| {
		work_for(10);
		set_day(HALF_LIFE * crate::HALF_LIVES_TO_FORGET);
		assert_ok!(MembersPallet::forget_pair(RuntimeOrigin::signed(CHARLIE), 10, TALENT));
		work_for(10);
		assert_eq!(count(), 1);
	});
}
