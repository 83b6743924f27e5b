// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, DueItem, Error, Event, ServiceStatus, Side, Stage};
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult};
use sp_runtime::traits::BadOrigin;
use talent_primitives::{PoolId, Sortition};

fn stand_down(who: AccountId) -> DispatchResult {
	Jury::stand_down(signed(who))
}

fn due(account: AccountId) -> DispatchResult {
	Jury::process_due(signed(STRANGER), DueItem::Juror { account })
}

/// A juror who is not seated in a case.
fn free(id: u32) -> AccountId {
	jurors(12).into_iter().find(|who| !seated(id).contains(who)).unwrap()
}

fn is_gone(who: AccountId) -> bool {
	Jury::juror(who).is_none() && bond_of(who) == 0 && open_items(who).is_empty()
}

#[test]
fn gives_the_bond_back_at_once_when_nothing_waits() {
	ExtBuilder::default().with_experts(1).build_and_execute(|| {
		assert_ok!(stand_down(FIRST_EXPERT));
		let event = Event::JurorLeft { juror: FIRST_EXPERT, bond: BOND };
		System::assert_last_event(event.into());
		assert!(is_gone(FIRST_EXPERT));
		assert_eq!(wealth(FIRST_EXPERT), ENDOWMENT);
		for pool in [PoolId::Jurors, PoolId::Eyewitnesses(SKILL)] {
			assert!(Lots::member(pool, &FIRST_EXPERT).is_none());
		}
		let item = DueItem::Juror { account: FIRST_EXPERT };
		assert_eq!(crate::DueItems::<Test>::iter().filter(|(_, i, ())| *i == item).count(), 0);
		// And they may come back.
		assert_ok!(volunteer(FIRST_EXPERT, &[SKILL]));
	});
}

#[test]
fn waits_for_what_was_frozen_before_and_then_ends_by_itself() {
	ExtBuilder::default().build_and_execute(|| {
		let id = drawn(AMOUNT);
		let who = free(id);
		let until = Lots::expires_at(Jury::jurors_subject(id, 0)).unwrap();
		assert_ok!(stand_down(who));
		System::assert_last_event(Event::JurorLeaving { juror: who, until }.into());
		assert_eq!(juror(who).status, ServiceStatus::Leaving);
		assert_eq!(juror(who).queued_at, until);
		assert_eq!(bond_of(who), BOND);
		assert_noop!(stand_down(who), Error::<Test>::ExitNotComplete);

		vote_all(id, &[70, 70, 70]);
		run_to(until);
		assert!(is_gone(who));
	});
}

#[test]
fn whoever_asks_again_is_out_sooner() {
	ExtBuilder::default().build_and_execute(|| {
		let id = drawn(AMOUNT);
		let who = free(id);
		assert_ok!(stand_down(who));
		vote_all(id, &[70, 70, 70]);
		assert_ok!(stand_down(who));
		assert!(is_gone(who));
		let item = DueItem::Juror { account: who };
		assert_eq!(crate::DueItems::<Test>::iter().filter(|(_, i, ())| *i == item).count(), 0);
	});
}

#[test]
fn or_whoever_anybody_asks_for() {
	ExtBuilder::default().build_and_execute(|| {
		let id = drawn(AMOUNT);
		let who = free(id);
		assert_ok!(stand_down(who));
		assert_noop!(due(who), Error::<Test>::NotDue);
		vote_all(id, &[70, 70, 70]);
		assert_ok!(due(who));
		assert!(is_gone(who));
	});
}

#[test]
fn the_seated_do_their_part_first() {
	ExtBuilder::default().build_and_execute(|| {
		let id = drawn(AMOUNT);
		let who = seated(id)[0];
		assert_ok!(stand_down(who));
		assert_ok!(try_commit(who, id, 70));
		assert_noop!(stand_down(who), Error::<Test>::ExitNotComplete);
		for other in seated(id).into_iter().skip(1) {
			assert_ok!(try_commit(other, id, 70));
		}
		reveal_all(id, &[70, 70, 70]);
		assert_noop!(stand_down(who), Error::<Test>::ExitNotComplete);
		pass(1);
		assert_ok!(stand_down(who));
		assert!(is_gone(who));
		// An account that has gone is paid all the same.
		finish(id);
		assert_eq!(wealth(who), ENDOWMENT + JUROR_PAY + JUROR_BONUS);
	});
}

#[test]
fn whoever_leaves_is_drawn_for_what_was_frozen_before_and_for_nothing_else() {
	ExtBuilder::default().with_jurors(3).with_arbitrators(0).build_and_execute(|| {
		let before = answered(AMOUNT);
		pass(EVIDENCE_WINDOW);
		assert!(matches!(stage(before), Some(Stage::Drawing { .. })));
		for who in jurors(3) {
			assert_ok!(stand_down(who));
		}
		let after = answered(AMOUNT);
		draw_panel(before);
		let mut all = seated(before);
		all.sort_unstable();
		assert_eq!(all, jurors(3));

		run_until(|| matches!(stage(after), Some(Stage::Provisional { .. })));
		assert_eq!(record(after).first.unwrap().seated.len(), 0);
	});
}

#[test]
fn an_expert_waits_for_each_of_their_pools() {
	ExtBuilder::default().with_experts(4).build_and_execute(|| {
		let id = called(AMOUNT, &[Side::Claimant]);
		let subject = Jury::witnesses_subject(SKILL, id, Side::Claimant);
		let until = Lots::expires_at(subject).unwrap();
		let all = witnesses(id, Side::Claimant);
		let who = experts(4).into_iter().find(|who| !all.contains(who)).unwrap();
		// Nothing is frozen that they could be a juror for.
		assert_ok!(stand_down(who));
		System::assert_last_event(Event::JurorLeaving { juror: who, until }.into());
		assert!(Lots::member(PoolId::Jurors, &who).is_none());
		assert!(Lots::member(PoolId::Eyewitnesses(SKILL), &who).is_some());
		testify_all(id);
		pass(1);
		assert_ok!(stand_down(who));
		assert!(is_gone(who));
	});
}

#[test]
fn an_eyewitness_is_bound_until_the_case_is_over() {
	ExtBuilder::default().with_experts(4).build_and_execute(|| {
		let id = called(AMOUNT, &[Side::Claimant]);
		let who = witnesses(id, Side::Claimant)[0];
		assert_ok!(stand_down(who));
		testify_all(id);
		draw_panel(id);
		assert!(!seated(id).contains(&who));
		assert_noop!(stand_down(who), Error::<Test>::ExitNotComplete);
		vote_all(id, &[70, 70, 70]);
		finish(id);
		assert_ok!(stand_down(who));
		assert!(is_gone(who));
		assert_eq!(wealth(who), ENDOWMENT + EYEWITNESS_PAY);
	});
}

#[test]
fn a_seat_keeps_the_bond_even_if_the_freeze_has_expired() {
	ExtBuilder::default().build_and_execute(|| {
		let id = drawn(AMOUNT);
		let who = seated(id)[0];
		let subject = Jury::jurors_subject(id, 0);
		// The hooks are suspended, and the panel outlasts its freeze.
		skip_to(Lots::expires_at(subject).unwrap() + 1);
		if Lots::expires_at(subject).is_some() {
			assert_ok!(Lots::expire_freeze(signed(STRANGER), subject));
		}
		assert_ok!(stand_down(who));
		assert!(Lots::member(PoolId::Jurors, &who).is_none());
		assert_eq!(juror(who).status, ServiceStatus::Leaving);
		assert_eq!(bond_of(who), BOND);
		assert_noop!(stand_down(who), Error::<Test>::ExitNotComplete);
		assert_eq!(stage(id), Some(Stage::Due));

		assert_ok!(advance(id));
		assert_eq!(juror(who).status, ServiceStatus::Ousted);
		assert_ok!(stand_down(who));
		assert!(is_gone(who));
		assert_eq!(wealth(who), ENDOWMENT - SLASH);
	});
}

#[test]
fn an_exit_that_still_waits_is_looked_at_again_and_nobody_puts_it_off() {
	ExtBuilder::default().build_and_execute(|| {
		let id = drawn(AMOUNT);
		let who = free(id);
		assert_ok!(stand_down(who));
		let due_at = juror(who).queued_at;
		vote_all(id, &[70, 70, 70]);
		// A later freeze of others does not hold them up, but a seat would.
		crate::Jurors::<Test>::mutate(who, |juror| juror.as_mut().unwrap().load = 1);
		assert_noop!(due(who), Error::<Test>::NotDue);
		run_to(due_at);
		assert_eq!(juror(who).queued_at, due_at + 100);
		crate::Jurors::<Test>::mutate(who, |juror| juror.as_mut().unwrap().load = 0);
		assert_ok!(due(who));
		assert!(is_gone(who));
	});
}

#[test]
fn the_suspended_and_those_who_never_joined_have_the_exit_too() {
	ExtBuilder::default().build_and_execute(|| {
		suspend(11);
		assert_ok!(stand_down(11));
		assert!(is_gone(11));
		assert!(!juror(15).bound);
		assert_ok!(stand_down(15));
		assert!(is_gone(15));
	});
}

#[test]
fn fails_for_those_who_do_not_serve() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(stand_down(STRANGER), Error::<Test>::NotJuror);
		assert_noop!(Jury::stand_down(RuntimeOrigin::root()), BadOrigin);
		assert_noop!(due(STRANGER), Error::<Test>::NotJuror);
		assert_noop!(due(FIRST_JUROR), Error::<Test>::NotDue);
	});
}
