// SPDX-License-Identifier: Apache-2.0

//! Showing a vote.

use crate::{mock::*, Ballot, Error, Event, Stage};
use frame_support::{assert_noop, assert_ok};

#[test]
fn shows_a_vote_and_why() {
	ExtBuilder::default().build_and_execute(|| {
		let id = committed(AMOUNT, &[10, 20, 30]);
		let [one, two, ..] = seated(id)[..] else { panic!("three are seated") };
		take_events();
		assert_ok!(try_reveal(one, id, 10));
		assert_ok!(Jury::reveal_vote(signed(two), id, percent(20), None, salt(two)));
		let (case_id, round) = (id, 0);
		let reasons = Some(cid("reasons"));
		assert_eq!(
			take_events(),
			[
				Event::VoteRevealed { case_id, round, juror: one, kept: percent(10), reasons },
				Event::VoteRevealed {
					case_id,
					round,
					juror: two,
					kept: percent(20),
					reasons: None
				},
			]
		);
		assert_eq!(panel(id).seats[0].ballot, Ballot::Revealed(percent(10)));
		assert!(matches!(stage(id), Some(Stage::Revealing { .. })));
	});
}

#[test]
fn the_last_one_makes_the_ruling_due() {
	ExtBuilder::default().build_and_execute(|| {
		let id = committed(AMOUNT, &[10, 20, 30]);
		reveal_all(id, &[10, 20, 30]);
		// The call itself does not rule.
		assert_eq!(stage(id), Some(Stage::Due));
		assert!(record(id).first.is_none());
		pass(1);
		assert!(matches!(stage(id), Some(Stage::Provisional { .. })));
	});
	// Nor does anybody have to wait for the queue.
	ExtBuilder::default().build_and_execute(|| {
		let id = committed(AMOUNT, &[10, 20, 30]);
		assert_ok!(try_reveal(seated(id)[0], id, 10));
		assert_ok!(try_reveal(seated(id)[1], id, 20));
		assert_noop!(advance(id), Error::<Test>::NotDue);
		assert_ok!(try_reveal(seated(id)[2], id, 30));
		assert_ok!(advance(id));
		assert!(matches!(stage(id), Some(Stage::Provisional { .. })));
	});
}

#[test]
fn fails_without_a_case_or_a_seat() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(
			Jury::reveal_vote(signed(11), 0, percent(10), None, salt(11)),
			Error::<Test>::CaseNotFound
		);
		let id = committed(AMOUNT, &[10, 20, 30]);
		for who in [CLAIMANT, RESPONDENT, STRANGER, FIRST_ARBITRATOR] {
			assert_noop!(try_reveal(who, id, 10), Error::<Test>::NotSeated);
		}
	});
}

#[test]
fn fails_before_all_have_committed() {
	ExtBuilder::default().build_and_execute(|| {
		let id = drawn(AMOUNT);
		let who = seated(id)[0];
		assert_noop!(try_reveal(who, id, 10), Error::<Test>::NotRevealing);
		assert_ok!(try_commit(who, id, 10));
		assert_noop!(try_reveal(who, id, 10), Error::<Test>::NotRevealing);
	});
}

#[test]
fn fails_too_late() {
	ExtBuilder::default().build_and_execute(|| {
		let id = committed(AMOUNT, &[10, 20, 30]);
		pass_without_hooks(REVEAL_WINDOW - 1);
		assert_ok!(try_reveal(seated(id)[0], id, 10));
		pass_without_hooks(1);
		assert_noop!(try_reveal(seated(id)[1], id, 20), Error::<Test>::NotRevealing);
	});
}

#[test]
fn fails_a_second_time() {
	ExtBuilder::default().build_and_execute(|| {
		let id = committed(AMOUNT, &[10, 20, 30]);
		let who = seated(id)[0];
		assert_ok!(try_reveal(who, id, 10));
		assert_noop!(try_reveal(who, id, 10), Error::<Test>::AlreadyRevealed);
	});
}

#[test]
fn fails_for_anything_but_what_was_committed_to() {
	ExtBuilder::default().build_and_execute(|| {
		let id = committed(AMOUNT, &[10, 20, 30]);
		let who = seated(id)[0];
		assert_noop!(try_reveal(who, id, 11), Error::<Test>::CommitmentMismatch);
		assert_noop!(
			Jury::reveal_vote(signed(who), id, percent(10), None, [99; 32]),
			Error::<Test>::CommitmentMismatch
		);
		assert_noop!(
			Jury::reveal_vote(signed(who), id, percent(10), Some(cid("")), salt(who)),
			Error::<Test>::ContentMissing
		);
		assert_ok!(try_reveal(who, id, 10));
	});
}

/// Reasons are not bound: the account that writes them after the vote still can.
#[test]
fn reasons_are_free_until_the_reveal() {
	ExtBuilder::default().build_and_execute(|| {
		let id = committed(AMOUNT, &[10, 20, 30]);
		let who = seated(id)[0];
		let other = Some(cid("other reasons"));
		assert_ok!(Jury::reveal_vote(signed(who), id, percent(10), other, salt(who)));
	});
}
