// SPDX-License-Identifier: Apache-2.0

//! Cases from the freeze to the release.

use crate::mock::*;
use frame_support::assert_ok;
use talent_primitives::{Exit, Progress, Sortition, Subject};

#[test]
fn a_case_with_a_replacement() {
	ExtBuilder::default().with_members(10..20).build_and_execute(|| {
		// Two of the screeners are in conflict with the applicant.
		let conflicted = [12, 15];
		let fits = |who: &u64| !conflicted.contains(who);
		assert_ok!(freeze(0));
		assert_eq!(Port::ready_at(subject(0)), Some(6));
		until_ready();
		assert!(Port::is_ready(subject(0)));
		let panel = Port::draw(subject(0), 3, 16, fits).unwrap().newly;
		assert_eq!(panel.len(), 3);

		// One is silent: the owner vacates the seat and lets the screener leave.
		let silent = panel[0];
		assert_ok!(vacate(0, silent));
		assert!(matches!(leave(silent), Ok(Exit::Waiting { .. })));
		let drawn = Port::draw(subject(0), 3, 16, fits).unwrap();
		assert_eq!((drawn.newly.len(), drawn.progress), (1, Progress::Complete));
		assert!(!drawn.newly.contains(&silent));

		// All three have assessed: the case is over.
		release(0);
		assert_eq!(complete_exit(silent), Ok(Exit::Complete));
		assert_eq!(Port::pool_size(POOL), 9);
	});
}

#[test]
fn a_second_panel_of_others() {
	ExtBuilder::default().with_members(10..20).build_and_execute(|| {
		freeze_and_wait(0);
		let first = draw(0, 3).unwrap().newly;
		let second_round = Subject { round: 1, ..subject(0) };
		assert_ok!(Port::freeze(second_round));
		until_ready();
		let second = Port::draw(second_round, 3, 64, |who| !first.contains(who)).unwrap().newly;
		assert_eq!(second.len(), 3);
		assert!(second.iter().all(|who| !first.contains(who)));
		release(0);
		Port::release(second_round);
	});
}

#[test]
fn a_member_with_many_seats() {
	ExtBuilder::default().with_members([10, 11, 12]).build_and_execute(|| {
		for case_id in 0..20 {
			assert_ok!(freeze(case_id));
		}
		until_ready();
		for case_id in 0..20 {
			assert_eq!(draw(case_id, 3).unwrap().newly.len(), 3);
		}
		assert_eq!(member(10).unwrap().seats, 20);
		assert!(matches!(leave(10), Ok(Exit::Waiting { .. })));
		for case_id in (0..20).rev() {
			assert!(matches!(complete_exit(10), Ok(Exit::Waiting { .. })));
			release(case_id);
		}
		assert_eq!(complete_exit(10), Ok(Exit::Complete));
	});
}

#[test]
fn a_leaver_who_is_drawn_serves_to_the_end() {
	ExtBuilder::default().with_members([10, 11, 12]).build_and_execute(|| {
		assert_ok!(freeze(0));
		assert!(matches!(leave(10), Ok(Exit::Waiting { .. })));
		until_ready();
		assert!(draw(0, 3).unwrap().newly.contains(&10));
		assert!(Port::is_seated(POOL, &10));
		release(0);
		assert_eq!(complete_exit(10), Ok(Exit::Complete));
	});
}
