// SPDX-License-Identifier: Apache-2.0

//! Every draw ends, also in the smallest pool.

use crate::mock::*;
use frame_support::assert_ok;
use talent_primitives::{Drawn, Exit, Progress, Sortition};

/// Draws three, `attempts` at a time. Returns the seated accounts, the progress and the calls.
fn ends(case_id: u32, attempts: u32) -> (Vec<u64>, Progress, u32) {
	let mut calls = 0;
	loop {
		let drawn = Port::draw(subject(case_id), 3, attempts, |_| true).unwrap();
		calls += 1;
		assert!(calls <= 1_000, "does not end");
		if drawn.progress != Progress::Unfinished {
			return (seated(case_id), drawn.progress, calls);
		}
	}
}

#[test]
fn an_empty_pool_gives_nobody() {
	ExtBuilder::default().build_and_execute(|| {
		freeze_and_wait(0);
		assert_eq!(
			draw(0, 3),
			Ok(Drawn { newly: vec![], attempts: 0, progress: Progress::Exhausted })
		);
		assert_eq!(ends(0, 1), (vec![], Progress::Exhausted, 1));
	});
}

#[test]
fn one_or_two_are_all_drawn() {
	for members in 1..3 {
		for attempts in [1, 2, 10] {
			ExtBuilder::default().with_members(10..10 + members).build_and_execute(|| {
				freeze_and_wait(0);
				let (mut panel, progress, _) = ends(0, attempts);
				panel.sort_unstable();
				assert_eq!(panel, (10..10 + members).collect::<Vec<_>>());
				assert_eq!(progress, Progress::Exhausted);
			});
		}
	}
}

#[test]
fn three_of_three_are_complete() {
	ExtBuilder::default().with_members(10..13).build_and_execute(|| {
		freeze_and_wait(0);
		let (panel, progress, _) = ends(0, 1);
		assert_eq!((panel.len(), progress), (3, Progress::Complete));
	});
}

#[test]
fn a_pool_of_conflicts_gives_nobody() {
	ExtBuilder::default().with_members(10..110).build_and_execute(|| {
		freeze_and_wait(0);
		let mut calls = 0;
		loop {
			let drawn = Port::draw(subject(0), 3, 7, |_| false).unwrap();
			assert_eq!(drawn.newly, Vec::<u64>::new());
			calls += 1;
			if drawn.progress == Progress::Exhausted {
				break;
			}
		}
		// A hundred slots, seven at a time.
		assert_eq!(calls, 15);
	});
}

#[test]
fn a_pool_whose_members_all_leave_gives_nobody() {
	ExtBuilder::default().with_members(10..20).build_and_execute(|| {
		assert_ok!(freeze(0));
		for who in 10..20 {
			assert!(matches!(leave(who), Ok(Exit::Waiting { .. })));
		}
		assert_ok!(freeze(1));
		until_ready();
		assert_eq!(ends(1, 3).0, Vec::<u64>::new());
		// The earlier freeze still has three.
		assert_eq!(ends(0, 3).0.len(), 3);
		release(0);
		for who in 10..20 {
			assert_eq!(complete_exit(who), Ok(Exit::Complete));
		}
		assert_ok!(freeze(2));
		until_ready();
		assert_eq!(ends(2, 3).0, Vec::<u64>::new());
		assert_eq!(Port::pool_size(POOL), 0);
	});
}

#[test]
fn a_pool_full_of_holes_still_finds_the_few() {
	ExtBuilder::default().with_members(0..900).build_and_execute(|| {
		for who in (0..900).filter(|who| who % 300 != 7) {
			assert_eq!(leave(who), Ok(Exit::Complete));
		}
		freeze_and_wait(0);
		let (mut panel, progress, _) = ends(0, 64);
		panel.sort_unstable();
		assert_eq!((panel, progress), (vec![7, 307, 607], Progress::Complete));
	});
}
