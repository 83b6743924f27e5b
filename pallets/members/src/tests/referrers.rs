// SPDX-License-Identifier: Apache-2.0

//! The port `Referrers`.

use crate::{mock::*, FirstJoining};
use frame_support::assert_ok;
use talent_primitives::{Referral, Referrers, Roles};

fn referral_of(who: AccountId) -> Option<Referral<AccountId, u64>> {
	<MembersPallet as Referrers<_, _>>::referral_of(&who)
}

fn join_through(who: AccountId, referrer: Option<AccountId>) {
	assert_ok!(MembersPallet::join(
		RuntimeOrigin::signed(who),
		Roles::TALENT,
		cid("profile"),
		referrer
	));
}

#[test]
fn strangers_were_brought_by_nobody() {
	ExtBuilder::default().build_and_execute(|| {
		assert_eq!(referral_of(ALICE), None);
		assert_eq!(MembersPallet::first_joining(ALICE), None);
	});
}

#[test]
fn whoever_named_nobody_was_brought_by_nobody() {
	ExtBuilder::default().build_and_execute(|| {
		join(ALICE);
		assert_eq!(referral_of(ALICE), None);
		assert_eq!(
			MembersPallet::first_joining(ALICE),
			Some(FirstJoining { referrer: None, since: 1 })
		);
	});
}

#[test]
fn the_block_of_joining_is_told() {
	ExtBuilder::default().build_and_execute(|| {
		join(ALICE);
		System::set_block_number(7);
		join_through(BOB, Some(ALICE));

		assert_eq!(referral_of(BOB), Some(Referral { referrer: ALICE, since: 7 }));
		assert_eq!(
			MembersPallet::first_joining(BOB),
			Some(FirstJoining { referrer: Some(ALICE), since: 7 })
		);
	});
}

#[test]
fn leaving_and_joining_again_renews_nothing() {
	ExtBuilder::default().build_and_execute(|| {
		join(ALICE);
		System::set_block_number(7);
		join_through(BOB, Some(ALICE));
		for (block, named) in [(100, None), (200, Some(ALICE))] {
			System::set_block_number(block);
			assert_ok!(MembersPallet::leave(RuntimeOrigin::signed(BOB)));
			assert_eq!(referral_of(BOB), Some(Referral { referrer: ALICE, since: 7 }));

			join_through(BOB, named);
			assert_eq!(referral_of(BOB), Some(Referral { referrer: ALICE, since: 7 }));
		}
	});
}

#[test]
fn it_outlives_the_membership_of_both() {
	ExtBuilder::default().build_and_execute(|| {
		join(ALICE);
		join_through(BOB, Some(ALICE));
		for who in [ALICE, BOB] {
			assert_ok!(MembersPallet::leave(RuntimeOrigin::signed(who)));
		}
		assert_eq!(referral_of(BOB), Some(Referral { referrer: ALICE, since: 1 }));
	});
}
