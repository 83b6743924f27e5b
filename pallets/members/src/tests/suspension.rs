// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, Event, MemberStanding};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::traits::BadOrigin;
use talent_primitives::{Membership, Role, Roles};

fn council() -> RuntimeOrigin {
	RuntimeOrigin::signed(COUNCIL)
}

#[test]
fn stops_what_is_new_until_reinstated() {
	ExtBuilder::default().build_and_execute(|| {
		join(ALICE);

		assert_ok!(MembersPallet::suspend(council(), ALICE, cid("reason")));
		System::assert_last_event(
			Event::MemberSuspended { account: ALICE, reason: cid("reason") }.into(),
		);
		assert_eq!(
			MembersPallet::standing(ALICE),
			MemberStanding::Suspended { reason: cid("reason") }
		);
		assert_noop!(
			MembersPallet::ensure_good_standing(&ALICE, Role::Talent),
			Error::<Test>::Suspended
		);
		assert!(MembersPallet::is_member(&ALICE));

		assert_ok!(MembersPallet::reinstate(council(), ALICE));
		System::assert_last_event(Event::MemberReinstated { account: ALICE }.into());
		assert_eq!(MembersPallet::standing(ALICE), MemberStanding::Good);
		assert_ok!(MembersPallet::ensure_good_standing(&ALICE, Role::Talent));
	});
}

#[test]
fn what_is_open_goes_on() {
	ExtBuilder::default().build_and_execute(|| {
		join(ALICE);
		assert_ok!(open(ALICE, Item::ContractAsTalent(1)));
		suspend(ALICE);
		// An open contract can still open a case. Open items are closed as usual.
		assert_ok!(open(ALICE, Item::CaseAsRespondent(1)));
		close(ALICE, Item::CaseAsRespondent(1));
		close(ALICE, Item::ContractAsTalent(1));
		assert_eq!(open_items(ALICE), []);
	});
}

#[test]
fn a_former_member_can_be_reinstated() {
	ExtBuilder::default().build_and_execute(|| {
		join(ALICE);
		suspend(ALICE);
		assert_ok!(MembersPallet::leave(RuntimeOrigin::signed(ALICE)));

		assert_ok!(MembersPallet::reinstate(council(), ALICE));

		assert_eq!(MembersPallet::standing(ALICE), MemberStanding::NotMember);
		join(ALICE);
	});
}

#[test]
fn suspend_fails_for_all_but_the_council() {
	ExtBuilder::default().build_and_execute(|| {
		join(ALICE);
		assert_noop!(
			MembersPallet::suspend(RuntimeOrigin::signed(BOB), ALICE, cid("reason")),
			BadOrigin
		);
	});
}

#[test]
fn suspend_fails_for_whoever_never_joined() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(
			MembersPallet::suspend(council(), ALICE, cid("reason")),
			Error::<Test>::NotMember
		);
	});
}

#[test]
fn leaving_before_the_council_has_decided_evades_nothing() {
	ExtBuilder::default().build_and_execute(|| {
		join(ALICE);
		assert_ok!(MembersPallet::leave(RuntimeOrigin::signed(ALICE)));

		assert_ok!(MembersPallet::suspend(council(), ALICE, cid("reason")));

		System::assert_last_event(
			Event::MemberSuspended { account: ALICE, reason: cid("reason") }.into(),
		);
		assert_eq!(
			MembersPallet::standing(ALICE),
			MemberStanding::Barred { reason: cid("reason") }
		);
		assert_eq!(MembersPallet::member(ALICE), None);
		assert_noop!(
			MembersPallet::join(RuntimeOrigin::signed(ALICE), Roles::TALENT, cid("profile"), None),
			Error::<Test>::Suspended
		);
		assert_noop!(
			MembersPallet::suspend(council(), ALICE, cid("another")),
			Error::<Test>::AlreadySuspended
		);

		assert_ok!(MembersPallet::reinstate(council(), ALICE));
		assert_eq!(MembersPallet::standing(ALICE), MemberStanding::NotMember);
		join(ALICE);
		assert_eq!(MembersPallet::standing(ALICE), MemberStanding::Good);
	});
}

#[test]
fn suspend_fails_twice() {
	ExtBuilder::default().build_and_execute(|| {
		join(ALICE);
		suspend(ALICE);
		assert_noop!(
			MembersPallet::suspend(council(), ALICE, cid("another")),
			Error::<Test>::AlreadySuspended
		);
	});
}

#[test]
fn suspend_fails_without_a_reason() {
	ExtBuilder::default().build_and_execute(|| {
		join(ALICE);
		assert_noop!(MembersPallet::suspend(council(), ALICE, cid("")), Error::<Test>::ReasonEmpty);
	});
}

#[test]
fn reinstate_fails_for_all_but_the_council() {
	ExtBuilder::default().build_and_execute(|| {
		join(ALICE);
		suspend(ALICE);
		assert_noop!(MembersPallet::reinstate(RuntimeOrigin::signed(ALICE), ALICE), BadOrigin);
	});
}

#[test]
fn reinstate_fails_when_not_suspended() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(MembersPallet::reinstate(council(), ALICE), Error::<Test>::NotSuspended);
		join(ALICE);
		assert_noop!(MembersPallet::reinstate(council(), ALICE), Error::<Test>::NotSuspended);
	});
}
