// SPDX-License-Identifier: Apache-2.0

//! Binding a vote.

use crate::{mock::*, Ballot, Error, Event, Note, Notes, Phase, Stage};
use frame_support::{assert_noop, assert_ok};
use talent_primitives::Hash;

fn commit_to(who: AccountId, id: u32, commitment: Hash) -> sp_runtime::DispatchResult {
	Jury::commit_vote(signed(who), id, commitment, Note::default())
}

#[test]
fn binds_a_vote_that_nobody_can_read() {
	ExtBuilder::default().build_and_execute(|| {
		let id = drawn(AMOUNT);
		let who = seated(id)[1];
		let commitment = commitment(who, id, percent(60));
		take_events();
		assert_ok!(try_commit(who, id, 60));
		assert_eq!(
			take_events(),
			[Event::VoteCommitted { case_id: id, round: 0, juror: who, commitment }]
		);
		assert_eq!(panel(id).seats[1].ballot, Ballot::Committed(commitment));
		assert!(matches!(stage(id), Some(Stage::Committing { .. })));
	});
}

#[test]
fn the_pallet_makes_the_commitment_that_is_documented() {
	ExtBuilder::default().build_and_execute(|| {
		for (who, case_id, round, kept) in [(11, 0, 0, 0), (12, 7, 1, 50), (13, 7, 0, 100)] {
			let kept = percent(kept);
			assert_eq!(
				Jury::commitment(&who, case_id, round, kept, &salt(who)),
				commitment_for(who, case_id, round, kept)
			);
		}
	});
}

#[test]
fn the_last_one_begins_the_reveals_at_once() {
	ExtBuilder::default().build_and_execute(|| {
		let id = drawn(AMOUNT);
		commit_all(id, &[10, 20]);
		take_events();
		let who = seated(id)[2];
		assert_ok!(try_commit(who, id, 30));
		let until = now() + REVEAL_WINDOW;
		let commitment = commitment(who, id, percent(30));
		assert_eq!(
			take_events(),
			[
				Event::VoteCommitted { case_id: id, round: 0, juror: who, commitment },
				Event::RevealingBegun { case_id: id, round: 0, until },
			]
		);
		assert_eq!(panel(id).phase, Phase::Revealing { until });
		assert_ok!(try_reveal(who, id, 30));
	});
}

#[test]
fn keeps_a_note_as_long_as_the_seat() {
	ExtBuilder::default().build_and_execute(|| {
		let id = drawn(AMOUNT);
		let [one, two, three] = seated(id)[..] else { panic!("three are seated") };
		let note = Note::truncate_from(vec![7; 128]);
		let commit = |who| commitment(who, id, percent(60));
		assert_ok!(Jury::commit_vote(signed(one), id, commit(one), note.clone()));
		assert_ok!(Jury::commit_vote(signed(two), id, commit(two), note.clone()));
		assert_ok!(Jury::commit_vote(signed(three), id, commit(three), Note::default()));
		assert_eq!(Jury::note(id, one), Some(note.clone()));
		assert_eq!(Jury::note(id, three), None);
		assert_ok!(try_reveal(one, id, 60));
		assert_ok!(try_reveal(three, id, 60));
		assert_eq!(Jury::note(id, one), Some(note));
		pass(REVEAL_WINDOW);
		// One was silent, the others have done what they had to.
		assert_eq!(Notes::<Test>::iter().count(), 0);
	});
}

#[test]
fn fails_without_a_case_or_a_seat() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(commit_to(11, 0, Hash::zero()), Error::<Test>::CaseNotFound);
		let id = answered(AMOUNT);
		assert_noop!(commit_to(11, id, Hash::zero()), Error::<Test>::NotSeated);
		draw_panel(id);
		let sitting = seated(id);
		let status = jurors(12).into_iter().find(|who| !sitting.contains(who)).unwrap();
		for who in [status, CLAIMANT, RESPONDENT, STRANGER, FIRST_ARBITRATOR] {
			assert_noop!(commit_to(who, id, Hash::zero()), Error::<Test>::NotSeated);
		}
	});
}

#[test]
fn fails_a_second_time() {
	ExtBuilder::default().build_and_execute(|| {
		let id = drawn(AMOUNT);
		let who = seated(id)[0];
		assert_ok!(try_commit(who, id, 60));
		assert_noop!(try_commit(who, id, 60), Error::<Test>::AlreadyCommitted);
		assert_noop!(try_commit(who, id, 70), Error::<Test>::AlreadyCommitted);
	});
}

#[test]
fn fails_too_late() {
	ExtBuilder::default().build_and_execute(|| {
		let id = drawn(AMOUNT);
		let [one, two, ..] = seated(id)[..] else { panic!("three are seated") };
		pass_without_hooks(COMMIT_WINDOW - 1);
		assert_ok!(try_commit(one, id, 60));
		pass_without_hooks(1);
		assert_noop!(try_commit(two, id, 60), Error::<Test>::NotCommitting);
		assert_noop!(try_reveal(one, id, 60), Error::<Test>::NotRevealing);
	});
}

#[test]
fn a_copied_commitment_cannot_be_revealed() {
	ExtBuilder::default().build_and_execute(|| {
		let id = drawn(AMOUNT);
		let [one, copier, three] = seated(id)[..] else { panic!("three are seated") };
		let original = commitment(one, id, percent(60));
		assert_ok!(try_commit(one, id, 60));
		assert_ok!(commit_to(copier, id, original));
		assert_ok!(try_commit(three, id, 20));
		assert_ok!(try_reveal(one, id, 60));
		// The vote and the salt are public now, and of no use.
		let reveal = |salt| Jury::reveal_vote(signed(copier), id, percent(60), None, salt);
		assert_noop!(reveal(salt(one)), Error::<Test>::CommitmentMismatch);
		assert_noop!(reveal(salt(copier)), Error::<Test>::CommitmentMismatch);
		assert_ok!(try_reveal(three, id, 20));
		pass(REVEAL_WINDOW);
		assert_eq!(juror(copier).bond, BOND - SLASH);
		assert_eq!(record(id).first.unwrap().kept, percent(40));
	});
}

/// Two cases whose panels have a juror in common.
#[test]
fn a_commitment_to_another_case_cannot_be_revealed() {
	ExtBuilder::default().with_jurors(3).build_and_execute(|| {
		let one = drawn(AMOUNT);
		let other = open_between(OTHER_CLAIMANT, OTHER_RESPONDENT, AMOUNT);
		answer(other);
		// The first panel waits for its reveals at most so long.
		let who = seated(one)[0];
		let replayed = commitment(who, one, percent(60));
		commit_all(one, &[60, 60, 60]);
		reveal_all(one, &[60, 60, 60]);
		draw_panel(other);
		assert!(seated(other).contains(&who));
		for juror in seated(other) {
			if juror == who {
				assert_ok!(commit_to(who, other, replayed));
			} else {
				assert_ok!(try_commit(juror, other, 60));
			}
		}
		assert!(matches!(stage(other), Some(Stage::Revealing { .. })));
		assert_noop!(try_reveal(who, other, 60), Error::<Test>::CommitmentMismatch);
	});
}

#[test]
fn a_commitment_to_another_round_cannot_be_revealed() {
	ExtBuilder::default().build_and_execute(|| {
		let id = drawn(AMOUNT);
		let who = seated(id)[0];
		assert_ok!(commit_to(who, id, commitment_for(who, id, 1, percent(60))));
		assert_ok!(try_commit(seated(id)[1], id, 60));
		assert_ok!(try_commit(seated(id)[2], id, 60));
		assert_noop!(try_reveal(who, id, 60), Error::<Test>::CommitmentMismatch);
	});
	// And the other way round.
	ExtBuilder::default().build_and_execute(|| {
		let id = appealed(AMOUNT, &[10, 10, 10], crate::Side::Respondent);
		let sitting = seated(id);
		for who in &sitting[1..] {
			assert_ok!(try_commit(*who, id, 60));
		}
		let who = sitting[0];
		assert_ok!(commit_to(who, id, commitment_for(who, id, 0, percent(60))));
		assert_noop!(try_reveal(who, id, 60), Error::<Test>::CommitmentMismatch);
		assert_ok!(try_reveal(sitting[1], id, 60));
	});
}
