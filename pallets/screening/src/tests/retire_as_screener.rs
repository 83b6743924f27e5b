// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, DueItem, Error, Event, ServiceStatus, Stage};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::traits::BadOrigin;
use talent_primitives::{PoolId, Sortition};

fn retire(who: AccountId) -> frame_support::dispatch::DispatchResult {
	Screening::retire_as_screener(signed(who), SKILL)
}

fn exit(account: AccountId) -> DueItem<AccountId> {
	DueItem::Exit { account, skill: SKILL }
}

#[test]
fn gives_the_bond_back_at_once_when_nothing_waits() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(retire(11));
		let event = Event::ScreenerLeft { screener: 11, skill: SKILL, bond: BOND };
		System::assert_last_event(event.into());
		assert_eq!(Screening::screener(11, SKILL), None);
		assert_eq!(bond_of(11), 0);
		assert_eq!(open_items(11), []);
		// The credential is theirs.
		assert!(holds(11));
		// And they may come back.
		assert_ok!(Screening::become_screener(signed(11), SKILL));
	});
}

#[test]
fn waits_for_what_was_requested_before_and_then_ends_by_itself() {
	ExtBuilder::default().build_and_execute(|| {
		FreezeLife::set(120);
		let id = drawn(APPLICANT);
		let until = 1 + 120;
		assert_ok!(retire(16));
		let event = Event::ScreenerLeaving { screener: 16, skill: SKILL, until };
		System::assert_last_event(event.into());
		assert_eq!(Screening::screener(16, SKILL).unwrap().status, ServiceStatus::Leaving);
		assert_eq!(bond_of(16), BOND);
		assert_eq!(open_items(16), [Item::Screener(SKILL)]);
		assert_noop!(retire(16), Error::<Test>::ExitNotComplete);
		assert_noop!(Screening::become_screener(signed(16), SKILL), Error::<Test>::AlreadyScreener);

		commit_all(id, &[90, 90, 90]);
		reveal_all(id, &[90, 90, 90]);
		run_to(until);
		assert_eq!(Screening::screener(16, SKILL), None);
		assert_eq!(bond_of(16), 0);
	});
}

#[test]
fn whoever_asks_again_is_out_sooner() {
	ExtBuilder::default().build_and_execute(|| {
		let id = drawn(APPLICANT);
		assert_ok!(retire(16));
		commit_all(id, &[90, 90, 90]);
		reveal_all(id, &[90, 90, 90]);
		pass(1);
		assert!(holds(APPLICANT));
		assert_ok!(retire(16));
		assert_eq!(bond_of(16), 0);
		assert_eq!(open_items(16), []);
		assert_eq!(crate::DueItems::<Test>::iter().filter(|(_, i, ())| *i == exit(16)).count(), 0);
	});
}

#[test]
fn the_seated_do_their_part_first() {
	ExtBuilder::default().build_and_execute(|| {
		let id = drawn(APPLICANT);
		assert_eq!(seated(id), [11, 12, 13]);
		assert_ok!(retire(11));
		assert_ok!(try_commit(11, id, 70));
		assert_noop!(retire(11), Error::<Test>::ExitNotComplete);
		commit_all_but_first(id);
		reveal_all(id, &[70, 70, 70]);
		pass(1);
		assert_eq!(wealth(11), ENDOWMENT + PAY);
		assert_ok!(retire(11));
	});
}

fn commit_all_but_first(id: u32) {
	for who in seated(id).into_iter().skip(1) {
		assert_ok!(try_commit(who, id, 70));
	}
}

#[test]
fn whoever_leaves_is_drawn_for_what_was_requested_before_and_for_nothing_else() {
	ExtBuilder::default().build_and_execute(|| {
		let before = request(APPLICANT);
		assert_ok!(retire(11));
		let after = request(OTHER);
		pass(7);
		assert_eq!(seated(before), [11, 12, 13]);
		assert_eq!(seated(after), [12, 13, 14]);
	});
}

#[test]
fn a_seat_keeps_the_bond_even_if_the_freeze_has_expired() {
	ExtBuilder::default().build_and_execute(|| {
		FreezeLife::set(30);
		let id = drawn(APPLICANT);
		// The hooks are suspended, and the panel outlasts its freeze.
		pass_without_hooks(40);
		assert_ok!(retire(11));
		assert_eq!(MockSortition::member(PoolId::Screeners(SKILL), &11), None);
		assert_eq!(Screening::screener(11, SKILL).unwrap().status, ServiceStatus::Leaving);
		assert_eq!(bond_of(11), BOND);
		assert_eq!(stage(id), Some(Stage::Due));
		assert_noop!(retire(11), Error::<Test>::ExitNotComplete);

		assert_ok!(advance(id));
		assert_ok!(retire(11));
		assert_eq!(bond_of(11), 0);
	});
}

#[test]
fn an_exit_that_still_waits_is_looked_at_again_and_nobody_puts_it_off() {
	ExtBuilder::default().build_and_execute(|| {
		FreezeLife::set(10);
		request(APPLICANT);
		assert_ok!(retire(16));
		let due = Screening::screener(16, SKILL).unwrap().queued_at;
		assert_noop!(Screening::process_due(signed(STRANGER), exit(16)), Error::<Test>::NotDue);
		assert_eq!(due, 11);
		// A later freeze of others does not hold them up, but a seat would.
		crate::Screeners::<Test>::mutate(16, SKILL, |record| record.as_mut().unwrap().load = 1);
		run_to(due);
		let again = Screening::screener(16, SKILL).unwrap().queued_at;
		assert_eq!(again, due + 100);
		crate::Screeners::<Test>::mutate(16, SKILL, |record| record.as_mut().unwrap().load = 0);
		assert_ok!(Screening::process_due(signed(STRANGER), exit(16)));
		assert_eq!(bond_of(16), 0);
	});
}

#[test]
fn a_suspended_screener_has_the_exit_too() {
	ExtBuilder::default().build_and_execute(|| {
		Suspended::mutate(|all| all.insert(11));
		assert_ok!(retire(11));
		assert_eq!(bond_of(11), 0);
	});
}

#[test]
fn fails_for_those_who_do_not_screen() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(retire(OTHER), Error::<Test>::NotScreener);
		let other_skill = Screening::retire_as_screener(signed(11), OTHER_SKILL);
		assert_noop!(other_skill, Error::<Test>::NotScreener);
		assert_noop!(Screening::retire_as_screener(RuntimeOrigin::root(), SKILL), BadOrigin);
		let item = Screening::process_due(signed(STRANGER), exit(OTHER));
		assert_noop!(item, Error::<Test>::NotScreener);
		let active = Screening::process_due(signed(STRANGER), exit(11));
		assert_noop!(active, Error::<Test>::NotDue);
	});
}
