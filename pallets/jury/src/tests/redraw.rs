// SPDX-License-Identifier: Apache-2.0

//! The silent are replaced, so often and no more.

use crate::{mock::*, Ballot, Basis, Event, Phase, ServiceStatus, Stage, MAX_REDRAWS};
use frame_support::assert_ok;

#[test]
fn whoever_does_not_commit_is_replaced_and_the_others_wait() {
	ExtBuilder::default().build_and_execute(|| {
		let id = drawn(AMOUNT);
		let [one, silent, three] = seated(id)[..] else { panic!("three are seated") };
		assert_ok!(try_commit(one, id, 60));
		assert_ok!(try_commit(three, id, 70));
		take_events();
		pass(COMMIT_WINDOW);
		let told = take_events();
		let (case_id, round) = (id, 0);
		assert!(told.contains(&Event::SeatLost { case_id, round, juror: silent }));
		assert!(told.contains(&Event::JurorStruck { juror: silent, case_id, strikes: 1 }));
		assert!(told.contains(&Event::JurorOusted { juror: silent }));
		assert_eq!(panel(id).redraws, 1);
		draw_panel(id);
		let panel = panel(id);
		assert_eq!(panel.seats.len(), 3);
		assert!(seated(id).starts_with(&[one, three]));
		assert!(!seated(id).contains(&silent));
		assert!(matches!(panel.seats[0].ballot, Ballot::Committed(_)));
		let new = seated(id)[2];
		// Only the new one is waited for.
		assert_ok!(try_commit(new, id, 80));
		reveal_all(id, &[60, 70, 80]);
		pass(1);
		assert_eq!(record(id).first.unwrap().kept, percent(70));
	});
}

#[test]
fn whoever_does_not_reveal_is_replaced_if_too_few_do() {
	ExtBuilder::default().build_and_execute(|| {
		let id = committed(AMOUNT, &[60, 70, 80]);
		let one = seated(id)[0];
		assert_ok!(try_reveal(one, id, 60));
		pass(REVEAL_WINDOW);
		assert_eq!(panel(id).redraws, 1);
		draw_panel(id);
		// Who has revealed keeps the seat, and the vote counts.
		assert_eq!(seated(id)[0], one);
		assert_eq!(panel(id).seats[0].ballot, Ballot::Revealed(percent(60)));
		assert_eq!(seated(id).len(), 3);
		let [_, two, three] = seated(id)[..] else { panic!("three are seated") };
		assert_ok!(try_commit(two, id, 0));
		assert_ok!(try_commit(three, id, 100));
		assert_ok!(try_reveal(two, id, 0));
		assert_ok!(try_reveal(three, id, 100));
		pass(1);
		let first = record(id).first.unwrap();
		assert_eq!((first.kept, first.basis), (percent(60), Basis::Votes));
		assert_eq!(first.votes.len(), 3);
	});
}

#[test]
fn two_reveals_are_enough() {
	ExtBuilder::default().build_and_execute(|| {
		let id = committed(AMOUNT, &[60, 70, 80]);
		let silent = seated(id)[2];
		reveal_all(id, &[60, 70]);
		pass(REVEAL_WINDOW);
		let first = record(id).first.unwrap();
		assert_eq!((first.kept, first.basis), (percent(65), Basis::Votes));
		assert_eq!(juror(silent).status, ServiceStatus::Ousted);
		assert!(!first.seated.contains(&silent));
	});
}

#[test]
fn nobody_is_replaced_more_often_than_that_at_the_commitment() {
	ExtBuilder::default().with_jurors(30).build_and_execute(|| {
		let id = drawn(AMOUNT);
		take_events();
		for redraw in 0..=MAX_REDRAWS {
			assert_eq!(panel(id).redraws, redraw);
			// One commits in each.
			let who =
				panel(id).seats.iter().find(|seat| seat.ballot == Ballot::Awaited).unwrap().juror;
			assert_ok!(try_commit(who, id, 60));
			if redraw < MAX_REDRAWS {
				pass(COMMIT_WINDOW);
				draw_panel(id);
			}
		}
		// Two of three, one of two, and the last is there.
		let lost =
			take_events().iter().filter(|event| matches!(event, Event::SeatLost { .. })).count();
		assert_eq!(lost, 3);
		assert_eq!(seated(id).len(), 3);
		assert!(matches!(stage(id), Some(Stage::Revealing { .. })));
	});
}

#[test]
fn after_the_last_redraw_those_who_have_committed_reveal() {
	ExtBuilder::default().with_jurors(30).build_and_execute(|| {
		let id = drawn(AMOUNT);
		let who = seated(id)[0];
		assert_ok!(try_commit(who, id, 60));
		take_events();
		run_until(|| matches!(stage(id), Some(Stage::Revealing { .. })));
		assert_eq!(seated(id), [who]);
		assert_eq!(panel(id).redraws, MAX_REDRAWS);
		let told = take_events();
		let lost = told.iter().filter(|event| matches!(event, Event::SeatLost { .. })).count();
		assert_eq!(lost, 6);
		assert_ok!(try_reveal(who, id, 60));
		pass(1);
		let first = record(id).first.unwrap();
		assert_eq!((first.kept, first.basis), (percent(60), Basis::AllVotes));
	});
}

#[test]
fn nobody_is_replaced_more_often_than_that_at_the_reveal() {
	ExtBuilder::default().with_jurors(30).build_and_execute(|| {
		let id = drawn(AMOUNT);
		let begun = now();
		take_events();
		for redraw in 0..=MAX_REDRAWS {
			assert_eq!(panel(id).redraws, redraw);
			commit_all(id, &[60, 70, 80]);
			pass(REVEAL_WINDOW);
			if redraw < MAX_REDRAWS {
				draw_panel(id);
			}
		}
		let lost =
			take_events().iter().filter(|event| matches!(event, Event::SeatLost { .. })).count();
		assert_eq!(lost, 9);
		let first = record(id).first.unwrap();
		assert_eq!((first.kept, first.basis), (percent(50), Basis::Offers));
		assert!(first.votes.is_empty());
		assert!(now() - begun <= Jury::parameters().panel_period());
	});
}

/// The longest that a panel can take is what it is said to be.
#[test]
fn all_are_silent_as_late_as_can_be() {
	ExtBuilder::default().with_jurors(30).build_and_execute(|| {
		let id = drawn(AMOUNT);
		let period = Jury::parameters().panel_period();
		let begun = now();
		while record(id).first.is_none() {
			// They commit in the last moment, and are silent then.
			if let Phase::Committing { until } = panel(id).phase {
				run_to(until - 1);
				commit_all(id, &[60, 70, 80]);
			}
			pass(1);
			assert!(now() - begun <= period);
		}
		assert_eq!(record(id).first.unwrap().basis, Basis::Offers);
	});
}

/// The pools take the account that sits back, whatever the jury does: the case goes on without
/// them.
#[test]
fn a_freeze_that_expires_holds_nobody_up() {
	for commits in 0..=2 {
		ExtBuilder::default().build_and_execute(|| {
			let id = drawn(AMOUNT);
			commit_all(id, &[70, 80][..commits]);
			pass_without_hooks(FREEZE_LIFE + 1);
			// Nobody can be replaced: those who have committed may still reveal.
			run_until(|| {
				record(id).first.is_some() || matches!(stage(id), Some(Stage::Revealing { .. }))
			});
			if record(id).first.is_none() {
				assert!(panel(id).exhausted);
				reveal_all(id, &[70, 80][..commits]);
				pass(1);
			}
			let kept = [50, 70, 75][commits];
			assert_eq!(record(id).first.unwrap().kept, percent(kept));
			finish(id);
			assert_all_funds_returned();
		});
	}
}

/// An account that was silent in the first round and is back in time is a juror as any other, and
/// one strike nearer to the end.
#[test]
fn whoever_was_silent_can_come_back() {
	ExtBuilder::default().with_jurors(3).build_and_execute(|| {
		let id = committed(AMOUNT, &[70, 80, 90]);
		let silent = seated(id)[2];
		reveal_all(id, &[70, 80]);
		pass(REVEAL_WINDOW);
		assert!(matches!(stage(id), Some(Stage::Provisional { .. })));
		run_until(|| crate::Jurors::<Test>::get(silent).is_none());
		assert_ok!(volunteer(silent, &[]));
		assert_eq!(Jury::record(silent).strikes, 1);
	});
}
