// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, Event, Stage};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::traits::BadOrigin;

#[test]
fn makes_score_and_report_public() {
	ExtBuilder::default().build_and_execute(|| {
		let id = committed(APPLICANT, &[70, 80, 90]);
		assert_ok!(try_reveal(12, id, 80));
		System::assert_last_event(
			Event::AssessmentSubmitted {
				request: id,
				round: 0,
				screener: 12,
				score: 80,
				report: report(12),
			}
			.into(),
		);
		assert!(matches!(stage(id), Some(Stage::Revealing { .. })));
	});
}

#[test]
fn the_last_one_makes_the_judgement_due_at_once() {
	ExtBuilder::default().build_and_execute(|| {
		let id = committed(APPLICANT, &[70, 80, 90]);
		reveal_all(id, &[70, 80, 90]);
		assert_eq!(stage(id), Some(Stage::Due));
		// An account that does not want to wait for the next block need not.
		assert_ok!(advance(id));
		assert!(holds(APPLICANT));
	});
}

#[test]
fn fails_when_not_signed() {
	ExtBuilder::default().build_and_execute(|| {
		let id = committed(APPLICANT, &[70, 80, 90]);
		let root = RuntimeOrigin::root();
		let call = Screening::submit_assessment(root, id, 70, report(11), salt(11));
		assert_noop!(call, BadOrigin);
	});
}

#[test]
fn fails_for_a_request_that_is_not_there_and_for_those_who_do_not_sit() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(try_reveal(11, 7, 70), Error::<Test>::RequestNotFound);
		let id = committed(APPLICANT, &[70, 80, 90]);
		assert_noop!(try_reveal(14, id, 70), Error::<Test>::NotSeated);
		assert_noop!(try_reveal(APPLICANT, id, 70), Error::<Test>::NotSeated);
	});
}

#[test]
fn fails_before_all_have_committed() {
	ExtBuilder::default().build_and_execute(|| {
		let id = drawn(APPLICANT);
		assert_ok!(try_commit(11, id, 70));
		assert_noop!(try_reveal(11, id, 70), Error::<Test>::NotRevealing);
		assert_noop!(try_reveal(12, id, 70), Error::<Test>::NotRevealing);
	});
}

#[test]
fn fails_too_late() {
	ExtBuilder::default().build_and_execute(|| {
		let id = committed(APPLICANT, &[70, 80, 90]);
		pass_without_hooks(REVEAL_WINDOW - 1);
		assert_ok!(try_reveal(11, id, 70));
		pass_without_hooks(1);
		assert_noop!(try_reveal(12, id, 80), Error::<Test>::NotRevealing);
	});
}

#[test]
fn fails_twice() {
	ExtBuilder::default().build_and_execute(|| {
		let id = committed(APPLICANT, &[70, 80, 90]);
		assert_ok!(try_reveal(11, id, 70));
		assert_noop!(try_reveal(11, id, 70), Error::<Test>::AlreadyRevealed);
	});
}

#[test]
fn fails_without_a_report() {
	ExtBuilder::default().build_and_execute(|| {
		let id = committed(APPLICANT, &[70, 80, 90]);
		let call = Screening::submit_assessment(signed(11), id, 70, cid(""), salt(11));
		assert_noop!(call, Error::<Test>::ContentMissing);
	});
}

#[test]
fn fails_when_anything_is_not_what_was_committed_to() {
	ExtBuilder::default().build_and_execute(|| {
		let id = committed(APPLICANT, &[70, 80, 90]);
		let attempts =
			[(71, report(11), salt(11)), (70, report(12), salt(11)), (70, report(11), salt(12))];
		for (score, report, salt) in attempts {
			let call = Screening::submit_assessment(signed(11), id, score, report, salt);
			assert_noop!(call, Error::<Test>::CommitmentMismatch);
		}
		assert_ok!(try_reveal(11, id, 70));
	});
}

#[test]
fn fails_for_a_score_beyond_the_highest_even_if_it_was_committed_to() {
	ExtBuilder::default().build_and_execute(|| {
		let id = committed(APPLICANT, &[101, 100, 0]);
		assert_noop!(try_reveal(11, id, 101), Error::<Test>::ScoreOutOfRange);
		assert_ok!(try_reveal(12, id, 100));
		assert_ok!(try_reveal(13, id, 0));
	});
}

#[test]
fn a_copied_commitment_cannot_be_revealed() {
	ExtBuilder::default().build_and_execute(|| {
		let id = drawn(APPLICANT);
		let copied = commitment(11, id, 70);
		for who in [11, 12, 13] {
			assert_ok!(Screening::commit_assessment(signed(who), id, copied));
		}
		assert_ok!(try_reveal(11, id, 70));
		for who in [12, 13] {
			// With all that the first has shown.
			let call = Screening::submit_assessment(signed(who), id, 70, report(11), salt(11));
			assert_noop!(call, Error::<Test>::CommitmentMismatch);
		}
	});
}

#[test]
fn a_commitment_to_another_request_or_panel_cannot_be_revealed() {
	ExtBuilder::default().with_screeners(3).build_and_execute(|| {
		let first = drawn(APPLICANT);
		let second = drawn(OTHER);
		let of_first = commitment(11, first, 70);
		assert_ok!(Screening::commit_assessment(signed(11), second, of_first));
		for who in [12, 13] {
			assert_ok!(try_commit(who, second, 70));
		}
		assert_noop!(try_reveal(11, second, 70), Error::<Test>::CommitmentMismatch);

		let this_panel = Screening::commitment(&11, first, 0, 70, &report(11), &salt(11));
		let next_panel = Screening::commitment(&11, first, 1, 70, &report(11), &salt(11));
		assert_eq!(this_panel, of_first);
		assert_ne!(this_panel, next_panel);
	});
}
