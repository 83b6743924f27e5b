// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, Members};
use frame_support::{assert_noop, assert_ok};
use talent_primitives::Commitments;

#[test]
fn are_counted() {
	ExtBuilder::default().build_and_execute(|| {
		join(ALICE);
		for count in 1..=3 {
			assert_ok!(<MembersPallet as Commitments<_>>::open(&ALICE));
			assert_eq!(MembersPallet::member(ALICE).unwrap().commitments, count);
		}
		for count in (0..3).rev() {
			<MembersPallet as Commitments<_>>::close(&ALICE);
			assert_eq!(MembersPallet::member(ALICE).unwrap().commitments, count);
		}
	});
}

#[test]
fn open_fails_for_strangers() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(<MembersPallet as Commitments<_>>::open(&ALICE), Error::<Test>::NotMember);
	});
}

#[test]
fn open_fails_when_the_count_is_full() {
	ExtBuilder::default().build_and_execute(|| {
		join(ALICE);
		Members::<Test>::mutate(ALICE, |member| {
			member.as_mut().unwrap().commitments = u32::MAX;
		});
		assert_noop!(
			<MembersPallet as Commitments<_>>::open(&ALICE),
			Error::<Test>::TooManyCommitments
		);
	});
}

#[test]
#[should_panic(expected = "more commitments were closed than opened")]
fn closing_too_often_is_noticed() {
	ExtBuilder::default().build_and_execute(|| {
		join(ALICE);
		<MembersPallet as Commitments<_>>::close(&ALICE);
	});
}

#[test]
#[should_panic(expected = "a commitment of somebody who is no member was closed")]
fn closing_for_strangers_is_noticed() {
	ExtBuilder::default().build_and_execute(|| {
		<MembersPallet as Commitments<_>>::close(&ALICE);
	});
}
