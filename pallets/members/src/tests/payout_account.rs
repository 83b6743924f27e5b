// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, Event};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::traits::BadOrigin;
use talent_primitives::Membership;

fn set(who: AccountId, account: Option<AccountId>) -> sp_runtime::DispatchResult {
	MembersPallet::set_payout_account(RuntimeOrigin::signed(who), account)
}

#[test]
fn sends_pay_elsewhere() {
	ExtBuilder::default().build_and_execute(|| {
		join(ALICE);
		assert_eq!(MembersPallet::payout_account(&ALICE), ALICE);

		assert_ok!(set(ALICE, Some(BOB)));

		assert_eq!(MembersPallet::payout_account(&ALICE), BOB);
		System::assert_last_event(
			Event::PayoutAccountSet { account: ALICE, payout: Some(BOB) }.into(),
		);
	});
}

#[test]
fn none_sets_it_back() {
	ExtBuilder::default().build_and_execute(|| {
		join(ALICE);
		assert_ok!(set(ALICE, Some(BOB)));

		assert_ok!(set(ALICE, None));

		assert_eq!(MembersPallet::payout_account(&ALICE), ALICE);
		System::assert_last_event(Event::PayoutAccountSet { account: ALICE, payout: None }.into());
	});
}

#[test]
fn ones_own_account_sets_it_back() {
	ExtBuilder::default().build_and_execute(|| {
		join(ALICE);
		assert_ok!(set(ALICE, Some(BOB)));

		assert_ok!(set(ALICE, Some(ALICE)));

		assert_eq!(MembersPallet::member(ALICE).unwrap().payout, None);
		System::assert_last_event(Event::PayoutAccountSet { account: ALICE, payout: None }.into());
	});
}

#[test]
fn does_not_chain() {
	ExtBuilder::default().build_and_execute(|| {
		join(ALICE);
		join(BOB);
		assert_ok!(set(ALICE, Some(BOB)));
		assert_ok!(set(BOB, Some(ALICE)));
		assert_eq!(MembersPallet::payout_account(&ALICE), BOB);
		assert_eq!(MembersPallet::payout_account(&BOB), ALICE);
	});
}

#[test]
fn a_suspended_member_may_set_it() {
	ExtBuilder::default().build_and_execute(|| {
		join(ALICE);
		suspend(ALICE);
		assert_ok!(set(ALICE, Some(BOB)));
	});
}

#[test]
fn ends_with_membership() {
	ExtBuilder::default().build_and_execute(|| {
		join(ALICE);
		assert_ok!(set(ALICE, Some(BOB)));
		assert_ok!(MembersPallet::leave(RuntimeOrigin::signed(ALICE)));
		assert_eq!(MembersPallet::payout_account(&ALICE), ALICE);
		join(ALICE);
		assert_eq!(MembersPallet::payout_account(&ALICE), ALICE);
	});
}

#[test]
fn fails_when_not_signed() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(
			MembersPallet::set_payout_account(RuntimeOrigin::root(), Some(BOB)),
			BadOrigin
		);
	});
}

#[test]
fn fails_for_strangers() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(set(ALICE, Some(BOB)), Error::<Test>::NotMember);
	});
}
