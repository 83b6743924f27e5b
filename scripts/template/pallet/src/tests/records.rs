// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, Event, Record, Records};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::TokenError;

#[test]
fn a_record_holds_the_deposit() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(add_record(ALICE));
		assert_eq!(Records::<Test>::get(ALICE), Some(Record { content: cid("text"), deposit: BTRST }));
		assert_eq!((total_held(ALICE), wealth(ALICE)), (BTRST, ENDOWMENT));
		let event = Event::RecordAdded { account: ALICE, content: cid("text"), deposit: BTRST };
		assert_eq!(events(), [event]);
	});
}

#[test]
fn removing_refunds_the_deposit_as_it_was_held() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(add_record(ALICE));
		assert_ok!(set_parameters(|parameters| parameters.deposit = 5 * BTRST));
		assert_ok!(Template::remove_record(signed(ALICE)));
		assert_eq!((total_held(ALICE), wealth(ALICE)), (0, ENDOWMENT));
		assert!(has_event(Event::RecordRemoved { account: ALICE, deposit: BTRST }));
		assert_ok!(add_record(ALICE));
		assert_eq!(total_held(ALICE), 5 * BTRST);
	});
}

#[test]
fn a_suspended_member_can_remove_but_not_add() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(add_record(ALICE));
		suspend(ALICE);
		assert_ok!(Template::remove_record(signed(ALICE)));
		assert_noop!(add_record(ALICE), IS_SUSPENDED);
	});
}

#[test]
fn fails_for_an_outsider() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(add_record(STRANGER), NOT_MEMBER);
	});
}

#[test]
fn fails_without_a_text() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(Template::add_record(signed(ALICE), cid("")), Error::<Test>::ContentEmpty);
	});
}

#[test]
fn fails_without_the_deposit() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(add_record(POOR), TokenError::FundsUnavailable);
	});
}
