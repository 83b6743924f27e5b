// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, Event, Member};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::traits::BadOrigin;
use talent_primitives::{Membership, Role, Roles};

fn update(who: AccountId, roles: Roles, profile: &str) -> sp_runtime::DispatchResult {
	MembersPallet::update_profile(RuntimeOrigin::signed(who), roles, cid(profile))
}

#[test]
fn replaces_roles_and_profile_alone() {
	ExtBuilder::default().build_and_execute(|| {
		join(ALICE);
		assert_ok!(MembersPallet::set_payout_account(RuntimeOrigin::signed(ALICE), Some(BOB)));

		assert_ok!(update(ALICE, Roles::CLIENT, "newer"));

		assert_eq!(
			MembersPallet::member(ALICE),
			Some(Member {
				roles: Roles::CLIENT,
				profile: cid("newer"),
				payout: Some(BOB),
				deposit: 5 * BTRST,
				open_items: 0,
			})
		);
		System::assert_last_event(
			Event::ProfileUpdated { account: ALICE, roles: Roles::CLIENT, profile: cid("newer") }
				.into(),
		);
	});
}

#[test]
fn a_role_can_be_dropped_while_things_are_open() {
	ExtBuilder::default().build_and_execute(|| {
		join(ALICE);
		assert_ok!(open(ALICE, Item::ContractAsTalent(1)));

		assert_ok!(update(ALICE, Roles::CLIENT, "profile"));

		assert_noop!(
			MembersPallet::ensure_good_standing(&ALICE, Role::Talent),
			Error::<Test>::RoleMissing
		);
		assert_eq!(open_items(ALICE), [Item::ContractAsTalent(1)]);
	});
}

#[test]
fn a_suspended_member_may_update() {
	ExtBuilder::default().build_and_execute(|| {
		join(ALICE);
		suspend(ALICE);
		assert_ok!(update(ALICE, Roles::TALENT, "newer"));
	});
}

#[test]
fn fails_when_not_signed() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(
			MembersPallet::update_profile(RuntimeOrigin::root(), Roles::TALENT, cid("profile")),
			BadOrigin
		);
	});
}

#[test]
fn fails_for_strangers() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(update(ALICE, Roles::TALENT, "profile"), Error::<Test>::NotMember);
	});
}

#[test]
fn fails_without_roles_or_profile() {
	ExtBuilder::default().build_and_execute(|| {
		join(ALICE);
		assert_noop!(update(ALICE, Roles::NONE, "profile"), Error::<Test>::NoRoles);
		assert_noop!(update(ALICE, Roles::TALENT, ""), Error::<Test>::ProfileEmpty);
	});
}
