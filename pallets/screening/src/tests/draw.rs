// SPDX-License-Identifier: Apache-2.0

//! Who comes to sit on a panel.

use crate::{mock::*, Error, Event, Screeners, Seats, Stage};
use frame_support::{assert_noop, assert_ok};
use talent_primitives::Conflicts;

#[test]
fn begins_by_itself_when_the_seed_is_known() {
	ExtBuilder::default().build_and_execute(|| {
		let id = request(APPLICANT);
		System::reset_events();
		pass(4);
		assert!(events().is_empty());
		assert_noop!(advance(id), Error::<Test>::NotDue);
		pass(1);
		let until = now() + COMMIT_WINDOW;
		let seated_event = |screener| Event::ScreenerSeated { request: id, round: 0, screener };
		assert_eq!(
			events(),
			[
				seated_event(11),
				seated_event(12),
				seated_event(13),
				Event::CommittingBegun { request: id, round: 0, until },
			]
		);
		assert_eq!(stage(id), Some(Stage::Committing { until }));
		for who in [11, 12, 13] {
			assert_eq!(Screening::screener(who, SKILL).unwrap().load, 1);
			assert!(Seats::<Test>::contains_key(who, id));
			assert!(<Screening as Conflicts<_>>::in_conflict(&who, &APPLICANT));
		}
	});
}

#[test]
fn anybody_can_begin_it_when_hooks_are_suspended() {
	ExtBuilder::default().build_and_execute(|| {
		let id = request(APPLICANT);
		pass_without_hooks(5);
		assert_ok!(advance(id));
		assert_eq!(seated(id), [11, 12, 13]);
	});
}

#[test]
fn is_the_same_whoever_calls_when() {
	let draw = |late: u64, joins: bool| {
		let mut drawn = vec![];
		ExtBuilder::default().build_and_execute(|| {
			DrawFrom::set(3);
			let id = request(APPLICANT);
			if joins {
				let root = RuntimeOrigin::root();
				assert_ok!(Screening::appoint_screener(root, SKILL, OTHER));
				assert_ok!(Screening::become_screener(signed(OTHER), SKILL));
				assert_ok!(Screening::retire_as_screener(signed(15), SKILL));
			}
			pass_without_hooks(5 + late);
			assert_ok!(advance(id));
			drawn = seated(id);
		});
		drawn
	};
	assert_eq!(draw(0, false), [14, 15, 16]);
	assert_eq!(draw(7, false), [14, 15, 16]);
	assert_eq!(draw(0, true), [14, 15, 16]);
}

#[test]
fn goes_on_where_it_has_stopped() {
	ExtBuilder::default().build_and_execute(|| {
		// Four attempts a step, and the first five may not sit but one.
		for judge in [11, 12, 14, 15] {
			set_conflict(judge, APPLICANT);
		}
		let id = request(APPLICANT);
		pass(5);
		assert_eq!(seated(id), [13]);
		assert_eq!(stage(id), Some(Stage::Drawing { until: 1 + DRAW_WINDOW }));
		pass(1);
		assert_eq!(seated(id), [13, 16]);
		// Nobody is left: two are enough.
		assert!(matches!(stage(id), Some(Stage::Committing { .. })));
		// Nobody was asked about twice.
		assert_eq!(ConflictsAsked::get(), SCREENERS);
	});
}

#[test]
fn passes_over_those_with_ties_to_the_applicant() {
	ExtBuilder::default().build_and_execute(|| {
		set_conflict(12, APPLICANT);
		// A tie that the applicant alone has made is none.
		set_conflict(APPLICANT, 13);
		assert_eq!(seated(drawn(APPLICANT)), [11, 13, 14]);
		assert_eq!(seated(drawn(OTHER)), [11, 12, 13]);
	});
}

#[test]
fn passes_over_those_who_sit_with_somebody_of_one_hand() {
	ExtBuilder::default().build_and_execute(|| {
		set_same_controller(&[11, 12, 14]);
		assert_eq!(seated(drawn(APPLICANT)), [11, 13, 15]);
	});
}

#[test]
fn passes_over_the_suspended_and_those_who_have_left() {
	ExtBuilder::default().build_and_execute(|| {
		Suspended::mutate(|all| all.insert(11));
		Outsiders::mutate(|all| all.insert(12));
		assert_eq!(seated(drawn(APPLICANT)), [13, 14, 15]);
	});
}

#[test]
fn passes_over_those_whose_own_credential_is_gone() {
	ExtBuilder::default().build_and_execute(|| {
		let root = RuntimeOrigin::root();
		assert_ok!(Screening::revoke_credential(root, 11, SKILL, cid("why")));
		assert_eq!(seated(drawn(APPLICANT)), [12, 13, 14]);
	});
}

#[test]
fn passes_over_those_whose_credential_has_expired_whether_or_not_the_queue_has_noticed() {
	ExtBuilder::default().build_and_execute(|| {
		pass_without_hooks(CREDENTIAL_LIFE / 2);
		for who in [14, 15, 16] {
			assert_ok!(Screening::appoint_screener(RuntimeOrigin::root(), SKILL, who));
		}
		pass_without_hooks(CREDENTIAL_LIFE / 2 - 5);
		let id = request(APPLICANT);
		pass_without_hooks(5);
		// Four attempts a step.
		assert_ok!(advance(id));
		assert_ok!(advance(id));
		assert_eq!(seated(id), [14, 15, 16]);
	});
}

#[test]
fn passes_over_those_who_have_as_many_seats_as_one_may_have() {
	ExtBuilder::default().with_parameters(|p| p.max_load = 1).build_and_execute(|| {
		assert_eq!(seated(drawn(APPLICANT)), [11, 12, 13]);
		assert_eq!(seated(drawn(OTHER)), [14, 15, 16]);
		for who in SCREENERS {
			assert_eq!(Screeners::<Test>::get(who, SKILL).unwrap().load, 1);
		}
	});
}

#[test]
fn a_load_ends_with_the_panel() {
	ExtBuilder::default().with_parameters(|p| p.max_load = 1).build_and_execute(|| {
		judged(APPLICANT, &[90, 90, 90]);
		assert_eq!(seated(drawn(OTHER)), [11, 12, 13]);
	});
}
