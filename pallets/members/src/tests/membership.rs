// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error};
use frame_support::{assert_noop, assert_ok};
use talent_primitives::{Membership, Role, Roles};

#[test]
fn good_standing_takes_the_role() {
	let cases = [
		(Roles::TALENT, Role::Talent, true),
		(Roles::TALENT, Role::Client, false),
		(Roles::TALENT, Role::Agency, false),
		(Roles::CLIENT, Role::Talent, false),
		(Roles::CLIENT, Role::Client, true),
		(Roles::CLIENT, Role::Agency, false),
		(Roles::AGENCY, Role::Talent, true),
		(Roles::AGENCY, Role::Client, false),
		(Roles::AGENCY, Role::Agency, true),
	];
	for (roles, role, good) in cases {
		ExtBuilder::default()
			.with_member((ALICE, roles, b"profile".to_vec(), None))
			.build_and_execute(|| {
				if good {
					assert_ok!(MembersPallet::ensure_good_standing(&ALICE, role));
				} else {
					assert_noop!(
						MembersPallet::ensure_good_standing(&ALICE, role),
						Error::<Test>::RoleMissing
					);
				}
			});
	}
}

#[test]
fn strangers_have_no_standing() {
	ExtBuilder::default().build_and_execute(|| {
		assert!(!MembersPallet::is_member(&ALICE));
		assert_noop!(
			MembersPallet::ensure_good_standing(&ALICE, Role::Talent),
			Error::<Test>::NotMember
		);
	});
}

#[test]
fn suspension_is_told_before_a_missing_role() {
	ExtBuilder::default().build_and_execute(|| {
		join(ALICE);
		suspend(ALICE);
		assert_noop!(
			MembersPallet::ensure_good_standing(&ALICE, Role::Client),
			Error::<Test>::Suspended
		);
	});
}

#[test]
fn the_pay_of_strangers_is_their_own() {
	ExtBuilder::default().build_and_execute(|| {
		assert_eq!(MembersPallet::payout_account(&ALICE), ALICE);
	});
}

#[test]
fn every_role_is_enough_to_be_active() {
	for roles in [Roles::TALENT, Roles::CLIENT, Roles::AGENCY] {
		ExtBuilder::default()
			.with_member((ALICE, roles, b"profile".to_vec(), None))
			.build_and_execute(|| {
				assert_ok!(MembersPallet::ensure_active(&ALICE));
			});
	}
}

#[test]
fn strangers_and_those_who_left_are_not_active() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(MembersPallet::ensure_active(&ALICE), Error::<Test>::NotMember);
		join(ALICE);
		assert_ok!(MembersPallet::leave(RuntimeOrigin::signed(ALICE)));
		assert_noop!(MembersPallet::ensure_active(&ALICE), Error::<Test>::NotMember);
	});
}

#[test]
fn the_suspended_are_not_active() {
	ExtBuilder::default().build_and_execute(|| {
		join(ALICE);
		suspend(ALICE);
		assert_noop!(MembersPallet::ensure_active(&ALICE), Error::<Test>::Suspended);
	});
}
