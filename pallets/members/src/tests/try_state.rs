// SPDX-License-Identifier: Apache-2.0

//! What must not be is noticed.

use crate::{mock::*, CurrentParameters, HoldReason, Members, Parameters, Referrers, Suspensions};
use frame_support::{
	assert_ok,
	traits::{fungible::MutateHold, tokens::Precision},
};
use talent_primitives::Roles;

/// A state with one member, spoilt, is refused for `reason`.
fn notices(spoil: impl FnOnce(), reason: &'static str) {
	ExtBuilder::default().build().execute_with(|| {
		join(ALICE);
		assert_ok!(MembersPallet::do_try_state());
		spoil();
		assert_eq!(MembersPallet::do_try_state(), Err(reason.into()));
	});
}

#[test]
fn parameters_out_of_range() {
	notices(
		|| CurrentParameters::<Test>::put(Parameters { deposit: 0 }),
		"the members' parameters are out of range",
	);
}

#[test]
fn members_without_roles_or_profile() {
	notices(
		|| Members::<Test>::mutate(ALICE, |member| member.as_mut().unwrap().roles = Roles::NONE),
		"a member has no roles",
	);
	notices(
		|| Members::<Test>::mutate(ALICE, |member| member.as_mut().unwrap().profile = cid("")),
		"a member has no profile",
	);
}

#[test]
fn a_payout_account_that_says_nothing() {
	notices(
		|| Members::<Test>::mutate(ALICE, |member| member.as_mut().unwrap().payout = Some(ALICE)),
		"a payout account repeats the member's own",
	);
}

#[test]
fn deposits_that_differ_from_the_record() {
	notices(
		|| {
			assert_ok!(Balances::release(
				&HoldReason::Membership.into(),
				&ALICE,
				1,
				Precision::Exact
			));
		},
		"the deposit of a member is not what is held from them",
	);
	notices(|| Members::<Test>::remove(ALICE), "a deposit is still held from somebody who left");
}

#[test]
fn referrers_that_cannot_be() {
	notices(|| Referrers::<Test>::remove(ALICE), "a member has no record of who brought them");
	notices(|| Referrers::<Test>::insert(ALICE, Some(ALICE)), "somebody is their own referrer");
	notices(|| Referrers::<Test>::insert(ALICE, Some(BOB)), "a referrer has never joined");
}

#[test]
fn suspensions_that_cannot_be() {
	notices(
		|| Suspensions::<Test>::insert(BOB, cid("reason")),
		"somebody is suspended who never joined",
	);
	notices(|| Suspensions::<Test>::insert(ALICE, cid("")), "a suspension has no reason");
}
