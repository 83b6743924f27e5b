// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Arbitrator, DueItem, Error, Event, ServiceStatus, Stage};
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult};
use sp_runtime::traits::BadOrigin;
use talent_primitives::{PoolId, Sortition};

fn appoint(who: AccountId) -> DispatchResult {
	Jury::appoint_arbitrator(RuntimeOrigin::root(), who)
}

fn dismiss(who: AccountId) -> DispatchResult {
	Jury::dismiss_arbitrator(RuntimeOrigin::root(), who)
}

fn due(account: AccountId) -> DispatchResult {
	Jury::process_due(signed(STRANGER), DueItem::Arbitrator { account })
}

#[test]
fn governance_appoints_one_for_a_term() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(appoint(STRANGER));
		let ends_at = now() + ARBITRATOR_TERM;
		let event = Event::ArbitratorAppointed { arbitrator: STRANGER, ends_at };
		System::assert_last_event(event.into());
		assert_eq!(
			Jury::arbitrator(STRANGER),
			Some(Arbitrator {
				status: ServiceStatus::Active,
				load: 0,
				ends_at,
				queued_at: ends_at
			})
		);
		assert!(Lots::member(PoolId::Arbitrators, &STRANGER).is_some());
		// It takes no bond, and does not bind a member.
		assert_eq!((bond_of(STRANGER), open_items(STRANGER)), (0, vec![]));
	});
}

#[test]
fn a_juror_can_be_one_too() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(appoint(FIRST_JUROR));
		assert!(Lots::member(PoolId::Jurors, &FIRST_JUROR).is_some());
		assert!(Lots::member(PoolId::Arbitrators, &FIRST_ARBITRATOR).is_some());
	});
}

#[test]
fn fails_for_all_but_governance() {
	ExtBuilder::default().build_and_execute(|| {
		let call = Jury::appoint_arbitrator(signed(STRANGER), STRANGER);
		assert_noop!(call, BadOrigin);
		let call = Jury::dismiss_arbitrator(signed(FIRST_ARBITRATOR), FIRST_ARBITRATOR);
		assert_noop!(call, BadOrigin);
	});
}

#[test]
fn appointing_fails_twice_and_until_the_exit_is_complete() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(appoint(FIRST_ARBITRATOR), Error::<Test>::AlreadyArbitrator);
		answered(AMOUNT);
		assert_ok!(dismiss(FIRST_ARBITRATOR));
		assert_noop!(appoint(FIRST_ARBITRATOR), Error::<Test>::AlreadyArbitrator);
	});
}

#[test]
fn appointing_fails_when_the_pool_takes_nobody() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(Lots::join(PoolId::Arbitrators, &STRANGER));
		assert_noop!(appoint(STRANGER), pallet_sortition::Error::<Test>::AlreadyInPool);
	});
}

#[test]
fn dismissing_ends_at_once_when_nothing_waits() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(dismiss(FIRST_ARBITRATOR));
		let event = Event::ArbitratorLeft { arbitrator: FIRST_ARBITRATOR };
		System::assert_last_event(event.into());
		assert_eq!(Jury::arbitrator(FIRST_ARBITRATOR), None);
		assert!(Lots::member(PoolId::Arbitrators, &FIRST_ARBITRATOR).is_none());
		let item = DueItem::Arbitrator { account: FIRST_ARBITRATOR };
		assert_eq!(crate::DueItems::<Test>::iter().filter(|(_, i, ())| *i == item).count(), 0);
		// And governance may think better of it.
		assert_ok!(appoint(FIRST_ARBITRATOR));
	});
}

#[test]
fn dismissing_fails_for_others_and_twice() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(dismiss(STRANGER), Error::<Test>::NotArbitrator);
		answered(AMOUNT);
		assert_ok!(dismiss(FIRST_ARBITRATOR));
		assert_noop!(dismiss(FIRST_ARBITRATOR), Error::<Test>::AlreadyLeaving);
	});
}

#[test]
fn whoever_was_dismissed_is_drawn_for_what_was_frozen_before_and_for_nothing_else() {
	ExtBuilder::default().build_and_execute(|| {
		let before = answered(AMOUNT);
		let until = Lots::expires_at(Jury::arbitrators_subject(before)).unwrap();
		assert_ok!(dismiss(FIRST_ARBITRATOR));
		let event = Event::ArbitratorLeaving { arbitrator: FIRST_ARBITRATOR, until };
		System::assert_last_event(event.into());
		let after = answered(AMOUNT);
		pass(EVIDENCE_WINDOW / 2);
		assert_eq!(arbitrator(before), Some(FIRST_ARBITRATOR));
		assert_eq!(arbitrator(after), None);
		assert!(record(after).arbitrator_settled);
	});
}

#[test]
fn a_case_goes_on_with_whoever_was_dismissed_and_frees_them_in_the_end() {
	ExtBuilder::default().build_and_execute(|| {
		let id = organised(AMOUNT);
		assert_eq!(Jury::arbitrator(FIRST_ARBITRATOR).unwrap().load, 1);
		assert_ok!(dismiss(FIRST_ARBITRATOR));
		pass(EVIDENCE_WINDOW / 2);
		assert_ok!(Jury::close_evidence(signed(FIRST_ARBITRATOR), id));
		assert!(matches!(stage(id), Some(Stage::Drawing { .. })));
		// The draw is over, the case is not.
		assert!(Jury::arbitrator(FIRST_ARBITRATOR).is_some());
		assert_noop!(due(FIRST_ARBITRATOR), Error::<Test>::NotDue);
		draw_panel(id);
		vote_all(id, &[70, 70, 70]);
		finish(id);
		assert_eq!(Jury::arbitrator(FIRST_ARBITRATOR).unwrap().load, 0);
		assert_eq!(wealth(FIRST_ARBITRATOR), ENDOWMENT + ARBITRATOR_PAY);
		assert_ok!(due(FIRST_ARBITRATOR));
		let event = Event::ArbitratorLeft { arbitrator: FIRST_ARBITRATOR };
		System::assert_last_event(event.into());
	});
}

#[test]
fn an_exit_that_still_waits_is_looked_at_again() {
	ExtBuilder::default().build_and_execute(|| {
		let id = organised(AMOUNT);
		assert_ok!(dismiss(FIRST_ARBITRATOR));
		let due_at = Jury::arbitrator(FIRST_ARBITRATOR).unwrap().queued_at;
		// The hooks are suspended, and the case outlasts all that is frozen.
		skip_to(due_at);
		let subject = Jury::arbitrators_subject(id);
		assert_ok!(Lots::expire_freeze(signed(STRANGER), subject));
		assert_ok!(due(FIRST_ARBITRATOR));
		assert!(Lots::member(PoolId::Arbitrators, &FIRST_ARBITRATOR).is_none());
		assert_eq!(Jury::arbitrator(FIRST_ARBITRATOR).unwrap().queued_at, due_at + 100);
		run_until(|| stage(id).is_none());
		run_until(|| Jury::arbitrator(FIRST_ARBITRATOR).is_none());
	});
}

#[test]
fn the_one_who_is_drawn_organises_one_case_more() {
	ExtBuilder::default().with_arbitrators(3).build_and_execute(|| {
		let ids = [organised(AMOUNT), organised(AMOUNT), organised(AMOUNT)];
		let load: u32 = crate::Arbitrators::<Test>::iter_values().map(|other| other.load).sum();
		assert_eq!(load, 3);
		for id in ids {
			let who = arbitrator(id).unwrap();
			assert!(crate::Involved::<Test>::contains_key(who, id));
			System::assert_has_event(
				Event::ArbitratorSeated { case_id: id, arbitrator: who }.into(),
			);
		}
	});
}
