// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, Event, Member, MemberStanding, Members, Referrers};
use frame_support::{assert_noop, assert_ok, traits::fungible::Inspect};
use sp_runtime::{
	traits::{BadOrigin, Dispatchable},
	TokenError,
};
use talent_primitives::Roles;

fn join_as(
	who: AccountId,
	roles: Roles,
	profile: &str,
	referrer: Option<AccountId>,
) -> sp_runtime::DispatchResult {
	MembersPallet::join(RuntimeOrigin::signed(who), roles, cid(profile), referrer)
		.map(|_| ())
		.map_err(|error| error.error)
}

#[test]
fn holds_the_deposit_and_makes_a_member() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(join_as(ALICE, Roles::CLIENT, "profile", None));

		assert_eq!(
			MembersPallet::member(ALICE),
			Some(Member {
				roles: Roles::CLIENT,
				profile: cid("profile"),
				payout: None,
				deposit: 5 * BTRST,
				open_items: 0,
			})
		);
		assert_eq!(MembersPallet::standing(ALICE), MemberStanding::Good);
		assert_eq!(held(ALICE), 5 * BTRST);
		assert_eq!(Balances::balance(&ALICE), ENDOWMENT - 5 * BTRST);
		System::assert_last_event(
			Event::MemberJoined {
				account: ALICE,
				roles: Roles::CLIENT,
				profile: cid("profile"),
				referrer: None,
				deposit: 5 * BTRST,
			}
			.into(),
		);
	});
}

#[test]
fn records_a_referrer_who_is_a_member() {
	ExtBuilder::default().build_and_execute(|| {
		join(ALICE);
		assert_ok!(join_as(BOB, Roles::TALENT, "profile", Some(ALICE)));

		assert_eq!(MembersPallet::referrer(BOB), Some(ALICE));
		System::assert_last_event(
			Event::MemberJoined {
				account: BOB,
				roles: Roles::TALENT,
				profile: cid("profile"),
				referrer: Some(ALICE),
				deposit: 5 * BTRST,
			}
			.into(),
		);
	});
}

#[test]
fn fails_when_not_signed() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(
			MembersPallet::join(RuntimeOrigin::root(), Roles::TALENT, cid("profile"), None),
			BadOrigin
		);
	});
}

#[test]
fn fails_when_already_a_member() {
	ExtBuilder::default().build_and_execute(|| {
		join(ALICE);
		assert_noop!(join_as(ALICE, Roles::CLIENT, "another", None), Error::<Test>::AlreadyMember);
	});
}

#[test]
fn fails_without_roles() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(join_as(ALICE, Roles::NONE, "profile", None), Error::<Test>::NoRoles);
	});
}

#[test]
fn fails_without_a_profile() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(join_as(ALICE, Roles::TALENT, "", None), Error::<Test>::ProfileEmpty);
	});
}

#[test]
fn fails_when_referring_oneself() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(
			join_as(ALICE, Roles::TALENT, "profile", Some(ALICE)),
			Error::<Test>::ReferrerIsSelf
		);
	});
}

#[test]
fn fails_when_the_referrer_is_no_member() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(
			join_as(ALICE, Roles::TALENT, "profile", Some(BOB)),
			Error::<Test>::ReferrerNotMember
		);
	});
}

#[test]
fn fails_when_the_referrer_has_left() {
	ExtBuilder::default().build_and_execute(|| {
		join(BOB);
		assert_ok!(MembersPallet::leave(RuntimeOrigin::signed(BOB)));
		assert_noop!(
			join_as(ALICE, Roles::TALENT, "profile", Some(BOB)),
			Error::<Test>::ReferrerNotMember
		);
	});
}

#[test]
fn fails_when_the_referrer_is_suspended() {
	ExtBuilder::default().build_and_execute(|| {
		join(BOB);
		suspend(BOB);
		assert_noop!(
			join_as(ALICE, Roles::TALENT, "profile", Some(BOB)),
			Error::<Test>::ReferrerSuspended
		);
	});
}

#[test]
fn fails_when_the_deposit_cannot_be_held() {
	ExtBuilder::default().build_and_execute(|| {
		// In a transaction, which the failure rolls back.
		let call = RuntimeCall::MembersPallet(crate::Call::join {
			roles: Roles::TALENT,
			profile: cid("profile"),
			referrer: None,
		});
		assert_noop!(
			call.dispatch(RuntimeOrigin::signed(POOR)).map_err(|error| error.error),
			TokenError::FundsUnavailable
		);
		assert!(!Members::<Test>::contains_key(POOR));
		assert!(!Referrers::<Test>::contains_key(POOR));
	});
}

#[test]
fn again_keeps_the_referrer_when_none_is_named() {
	ExtBuilder::default().build_and_execute(|| {
		join(ALICE);
		assert_ok!(join_as(BOB, Roles::TALENT, "profile", Some(ALICE)));
		assert_ok!(MembersPallet::leave(RuntimeOrigin::signed(BOB)));
		assert_eq!(MembersPallet::referrer(BOB), Some(ALICE));

		assert_ok!(join_as(BOB, Roles::TALENT, "profile", None));
		assert_eq!(MembersPallet::referrer(BOB), Some(ALICE));
		System::assert_last_event(
			Event::MemberJoined {
				account: BOB,
				roles: Roles::TALENT,
				profile: cid("profile"),
				referrer: Some(ALICE),
				deposit: 5 * BTRST,
			}
			.into(),
		);
	});
}

#[test]
fn again_may_repeat_a_referrer_who_has_left_since() {
	ExtBuilder::default().build_and_execute(|| {
		join(ALICE);
		assert_ok!(join_as(BOB, Roles::TALENT, "profile", Some(ALICE)));
		assert_ok!(MembersPallet::leave(RuntimeOrigin::signed(BOB)));
		assert_ok!(MembersPallet::leave(RuntimeOrigin::signed(ALICE)));

		assert_ok!(join_as(BOB, Roles::TALENT, "profile", Some(ALICE)));
		assert_eq!(MembersPallet::referrer(BOB), Some(ALICE));
	});
}

#[test]
fn again_fails_with_another_referrer() {
	ExtBuilder::default().build_and_execute(|| {
		join(ALICE);
		join(CHARLIE);
		assert_ok!(join_as(BOB, Roles::TALENT, "profile", Some(ALICE)));
		assert_ok!(MembersPallet::leave(RuntimeOrigin::signed(BOB)));
		assert_noop!(
			join_as(BOB, Roles::TALENT, "profile", Some(CHARLIE)),
			Error::<Test>::ReferrerFixed
		);
	});
}

#[test]
fn again_fails_with_a_referrer_where_there_was_none() {
	ExtBuilder::default().build_and_execute(|| {
		join(ALICE);
		join(BOB);
		assert_ok!(MembersPallet::leave(RuntimeOrigin::signed(BOB)));
		assert_noop!(
			join_as(BOB, Roles::TALENT, "profile", Some(ALICE)),
			Error::<Test>::ReferrerFixed
		);
	});
}

#[test]
fn fails_for_a_former_member_whose_suspension_lasts() {
	ExtBuilder::default().build_and_execute(|| {
		join(ALICE);
		suspend(ALICE);
		assert_ok!(MembersPallet::leave(RuntimeOrigin::signed(ALICE)));
		assert_noop!(join_as(ALICE, Roles::TALENT, "profile", None), Error::<Test>::Suspended);
	});
}
