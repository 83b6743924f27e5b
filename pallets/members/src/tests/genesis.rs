// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, MemberStanding};
use talent_primitives::{Roles, MAX_CONTENT_ID};

fn profile() -> Vec<u8> {
	b"profile".to_vec()
}

#[test]
fn members_belong_from_the_start() {
	ExtBuilder::default()
		.with_deposit(3 * BTRST)
		.with_member((ALICE, Roles::TALENT, profile(), None))
		.with_member((BOB, Roles::CLIENT, profile(), Some(ALICE)))
		.build_and_execute(|| {
			assert_eq!(MembersPallet::parameters().deposit, 3 * BTRST);
			for who in [ALICE, BOB] {
				assert_eq!(MembersPallet::standing(who), MemberStanding::Good);
				assert_eq!(held(who), 3 * BTRST);
			}
			assert_eq!(MembersPallet::referrer(ALICE), None);
			assert_eq!(MembersPallet::referrer(BOB), Some(ALICE));
			assert_eq!(MembersPallet::first_joining(ALICE).unwrap().since, 0);
			assert_eq!(MembersPallet::first_joining(BOB).unwrap().since, 0);
		});
}

#[test]
#[should_panic(expected = "parameters are out of their ranges")]
fn parameters_out_of_range_are_refused() {
	ExtBuilder::default().with_deposit(0).build();
}

#[test]
#[should_panic(expected = "cannot be a member from the start")]
fn a_referrer_who_stands_later_is_refused() {
	ExtBuilder::default()
		.with_member((BOB, Roles::CLIENT, profile(), Some(ALICE)))
		.with_member((ALICE, Roles::TALENT, profile(), None))
		.build();
}

#[test]
#[should_panic(expected = "cannot be a member from the start")]
fn a_member_without_a_deposit_is_refused() {
	ExtBuilder::default().with_member((POOR, Roles::CLIENT, profile(), None)).build();
}

#[test]
#[should_panic(expected = "too long for a content address")]
fn a_long_profile_is_refused() {
	ExtBuilder::default()
		.with_member((ALICE, Roles::CLIENT, vec![7; MAX_CONTENT_ID as usize + 1], None))
		.build();
}
