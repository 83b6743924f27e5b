// SPDX-License-Identifier: Apache-2.0

//! The port `Conflicts`: accounts with ties.

use crate::mock::*;
use frame_support::assert_ok;
use talent_primitives::{Conflicts, Roles};

/// Returns whether the two have ties, and asserts that their order does not matter.
fn tied(one: AccountId, other: AccountId) -> bool {
	let tied = <MembersPallet as Conflicts<_>>::in_conflict(&one, &other);
	assert_eq!(<MembersPallet as Conflicts<_>>::in_conflict(&other, &one), tied);
	tied
}

fn join_through(who: AccountId, referrer: Option<AccountId>) {
	assert_ok!(MembersPallet::join(
		RuntimeOrigin::signed(who),
		Roles::TALENT,
		cid("profile"),
		referrer
	));
}

fn pay_to(who: AccountId, payout: Option<AccountId>) {
	assert_ok!(MembersPallet::set_payout_account(RuntimeOrigin::signed(who), payout));
}

#[test]
fn strangers_have_none() {
	ExtBuilder::default().build_and_execute(|| {
		assert!(!tied(ALICE, BOB));
		join(ALICE);
		join(BOB);
		// Two accounts without a referrer are not related by that.
		assert!(!tied(ALICE, BOB));
	});
}

#[test]
fn a_referrer_and_whom_they_brought() {
	ExtBuilder::default().build_and_execute(|| {
		join(ALICE);
		join_through(BOB, Some(ALICE));
		join(CHARLIE);
		assert!(tied(ALICE, BOB));
		assert!(!tied(BOB, CHARLIE));
		assert!(!tied(ALICE, CHARLIE));
	});
}

#[test]
fn those_whom_the_same_member_brought() {
	ExtBuilder::default().build_and_execute(|| {
		join(ALICE);
		join_through(BOB, Some(ALICE));
		join_through(CHARLIE, Some(ALICE));
		assert!(tied(BOB, CHARLIE));
		// The tie outlives the memberships.
		for who in [ALICE, BOB, CHARLIE] {
			assert_ok!(MembersPallet::leave(RuntimeOrigin::signed(who)));
		}
		assert!(tied(BOB, CHARLIE));
		assert!(tied(ALICE, BOB));
	});
}

#[test]
fn a_referrer_of_a_referrer_is_far_enough() {
	ExtBuilder::default().build_and_execute(|| {
		join(ALICE);
		join_through(BOB, Some(ALICE));
		join_through(CHARLIE, Some(BOB));
		assert!(!tied(ALICE, CHARLIE));
	});
}

#[test]
fn those_whose_pay_goes_to_the_same_account() {
	ExtBuilder::default().build_and_execute(|| {
		for who in [ALICE, BOB, CHARLIE] {
			join(who);
		}
		pay_to(ALICE, Some(NEWCOMER));
		assert!(!tied(ALICE, BOB));
		pay_to(BOB, Some(NEWCOMER));
		assert!(tied(ALICE, BOB));
		assert!(!tied(ALICE, CHARLIE));
		pay_to(BOB, None);
		assert!(!tied(ALICE, BOB));
	});
}

#[test]
fn whoever_is_paid_for_another() {
	ExtBuilder::default().build_and_execute(|| {
		join(ALICE);
		join(BOB);
		pay_to(ALICE, Some(BOB));
		assert!(tied(ALICE, BOB));
		// Also when each is paid to the other.
		pay_to(BOB, Some(ALICE));
		assert!(tied(ALICE, BOB));
		pay_to(ALICE, None);
		pay_to(BOB, None);
		assert!(!tied(ALICE, BOB));
	});
}

#[test]
fn those_between_whom_a_contract_has_counted_until_it_is_forgotten() {
	ExtBuilder::default().build_and_execute(|| {
		end_contract(ALICE, BOB, BTRST, BTRST);
		// A fee below the minimum weight.
		end_contract(ALICE, CHARLIE, BTRST, 1);
		assert!(tied(ALICE, BOB));
		assert!(!tied(ALICE, CHARLIE));

		set_day(HALF_LIFE * crate::HALF_LIVES_TO_FORGET);
		assert!(tied(ALICE, BOB));
		assert_ok!(MembersPallet::forget_pair(RuntimeOrigin::signed(CHARLIE), ALICE, BOB));
		assert!(!tied(ALICE, BOB));
	});
}
