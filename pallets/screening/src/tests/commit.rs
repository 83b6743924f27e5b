// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Assessment, Error, Event, Stage};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::traits::BadOrigin;
use talent_primitives::Hash;

fn assessments(id: u32) -> Vec<Assessment> {
	let record = record(id);
	record.panel().unwrap().seats.iter().map(|seat| seat.assessment).collect()
}

#[test]
fn binds_what_nobody_can_read() {
	ExtBuilder::default().build_and_execute(|| {
		let id = drawn(APPLICANT);
		let commitment = commitment(12, id, 70);
		assert_ok!(Screening::commit_assessment(signed(12), id, commitment));
		System::assert_last_event(
			Event::AssessmentCommitted { request: id, round: 0, screener: 12, commitment }.into(),
		);
		assert_eq!(
			assessments(id),
			[Assessment::Awaited, Assessment::Committed(commitment), Assessment::Awaited]
		);
	});
}

#[test]
fn the_last_one_begins_the_reveal_at_once() {
	ExtBuilder::default().build_and_execute(|| {
		let id = drawn(APPLICANT);
		for who in [13, 11, 12] {
			assert!(matches!(stage(id), Some(Stage::Committing { .. })));
			assert_ok!(try_commit(who, id, 70));
		}
		let until = now() + REVEAL_WINDOW;
		assert_eq!(stage(id), Some(Stage::Revealing { until }));
		System::assert_last_event(Event::RevealingBegun { request: id, round: 0, until }.into());
	});
}

#[test]
fn a_suspended_screener_has_the_duty_still() {
	ExtBuilder::default().build_and_execute(|| {
		let id = drawn(APPLICANT);
		Suspended::mutate(|all| all.insert(11));
		assert_ok!(try_commit(11, id, 70));
	});
}

#[test]
fn fails_when_not_signed() {
	ExtBuilder::default().build_and_execute(|| {
		let id = drawn(APPLICANT);
		let root = RuntimeOrigin::root();
		assert_noop!(Screening::commit_assessment(root, id, Hash::zero()), BadOrigin);
	});
}

#[test]
fn fails_for_a_request_that_is_not_there() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(
			Screening::commit_assessment(signed(11), 7, Hash::zero()),
			Error::<Test>::RequestNotFound
		);
	});
}

#[test]
fn fails_for_those_who_do_not_sit() {
	ExtBuilder::default().build_and_execute(|| {
		let id = drawn(APPLICANT);
		for who in [14, APPLICANT, STRANGER] {
			assert_noop!(try_commit(who, id, 70), Error::<Test>::NotSeated);
		}
	});
}

#[test]
fn fails_twice() {
	ExtBuilder::default().build_and_execute(|| {
		let id = drawn(APPLICANT);
		assert_ok!(try_commit(11, id, 70));
		assert_noop!(try_commit(11, id, 80), Error::<Test>::AlreadyCommitted);
		assert_ok!(try_commit(12, id, 70));
		assert_ok!(try_commit(13, id, 70));
		assert_noop!(try_commit(11, id, 80), Error::<Test>::AlreadyCommitted);
	});
}

#[test]
fn fails_too_late() {
	ExtBuilder::default().build_and_execute(|| {
		let id = drawn(APPLICANT);
		let Some(Stage::Committing { until }) = stage(id) else { panic!("is drawn") };
		pass_without_hooks(until - 1 - now());
		assert_ok!(try_commit(11, id, 70));
		pass_without_hooks(1);
		assert_noop!(try_commit(12, id, 70), Error::<Test>::NotCommitting);
	});
}
