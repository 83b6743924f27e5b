// SPDX-License-Identifier: Apache-2.0

//! The result of a draw depends neither on its callers nor on changes after the freeze.

use crate::mock::*;
use frame_support::assert_ok;
use proptest::prelude::*;
use talent_primitives::{Exit, Progress, Sortition};

/// Freezes case 0 over twenty slots, some of them free, and runs `after`. Returns the accounts that
/// can be drawn, in order, drawn in steps of `attempts`.
fn order_after(after: impl FnOnce(), attempts: u32) -> Vec<u64> {
	let mut order = Vec::new();
	ExtBuilder::default().with_members(10..30).build_and_execute(|| {
		for who in [12, 17, 23, 28] {
			assert_eq!(leave(who), Ok(Exit::Complete));
		}
		assert_ok!(freeze(0));
		after();
		until_ready();
		while Port::draw(subject(0), 20, attempts, |_| true).unwrap().progress
			!= Progress::Exhausted
		{}
		order = seated(0);
	});
	order
}

#[test]
fn whoever_calls_however_often() {
	let once = order_after(|| {}, u32::MAX);
	assert_eq!(once.len(), 16);
	for attempts in [1, 2, 3, 7, 20] {
		assert_eq!(order_after(|| {}, attempts), once);
	}
}

#[test]
fn joining_changes_nothing() {
	let quiet = order_after(|| {}, 5);
	// Into free slots, then into new slots.
	assert_eq!(
		order_after(
			|| (50..60).for_each(|who| {
				assert_ok!(join(who));
			}),
			5
		),
		quiet
	);
}

#[test]
fn leaving_changes_nothing() {
	let quiet = order_after(|| {}, 5);
	let all_leave = || {
		for who in (10..30).filter(|who| ![12, 17, 23, 28].contains(who)) {
			assert!(matches!(leave(who), Ok(Exit::Waiting { .. })));
		}
	};
	assert_eq!(order_after(all_leave, 5), quiet);
}

#[test]
fn other_cases_and_new_rules_change_nothing() {
	let quiet = order_after(|| {}, 5);
	let busy = || {
		for case_id in 1..5 {
			assert_ok!(freeze(case_id));
		}
		release(3);
		assert_ok!(set_parameters(|p| {
			p.min_tenure = 1_000;
			p.max_attempts = 16;
			p.freeze_lifetime = 100_000;
		}));
	};
	assert_eq!(order_after(busy, 5), quiet);
}

#[test]
fn another_chain_draws_others() {
	let one = order_after(|| {}, 5);
	let other = order_after(|| Salt::set(1), 5);
	assert_ne!(one, other);
}

#[test]
fn waiting_changes_nothing() {
	let quiet = order_after(|| {}, 5);
	ExtBuilder::default().with_members(10..30).build_and_execute(|| {
		for who in [12, 17, 23, 28] {
			assert_eq!(leave(who), Ok(Exit::Complete));
		}
		freeze_and_wait(0);
		// Many epochs pass before the first draw, and between the draws.
		for _ in 0..10 {
			next_epoch();
		}
		assert_ok!(draw(0, 3));
		assert_eq!(seated(0), quiet[..3]);
		for _ in 0..10 {
			next_epoch();
		}
		assert_ok!(vacate(0, quiet[0]));
		assert_ok!(draw(0, 3));
		assert_eq!(seated(0), quiet[1..4]);
	});
}

#[derive(Clone, Debug)]
enum Step {
	Join(u64),
	Leave(u64),
	Complete(u64),
	Freeze(u32),
	Draw(u32),
	Release(u32),
	Block,
}

fn step() -> impl Strategy<Value = Step> {
	prop_oneof![
		(10u64..60).prop_map(Step::Join),
		(10u64..60).prop_map(Step::Leave),
		(10u64..60).prop_map(Step::Complete),
		(1u32..6).prop_map(Step::Freeze),
		(1u32..6).prop_map(Step::Draw),
		(1u32..6).prop_map(Step::Release),
		Just(Step::Block),
	]
}

fn take(step: Step) {
	// A step may fail.
	match step {
		Step::Join(who) => {
			let _ = join(who);
		},
		Step::Leave(who) => {
			let _ = leave(who);
		},
		Step::Complete(who) => {
			let _ = complete_exit(who);
		},
		Step::Freeze(case_id) => {
			let _ = freeze(case_id);
		},
		Step::Draw(case_id) => {
			let _ = draw(case_id, 3);
		},
		Step::Release(case_id) => release(case_id),
		Step::Block => {},
	}
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(200))]

	#[test]
	fn nothing_changes_it(
		steps in prop::collection::vec(step(), 0..60),
		attempts in 1u32..25,
		seats in 1u32..20,
	) {
		let quiet = order_after(|| {}, u32::MAX);
		let wanted = &quiet[..quiet.len().min(seats as usize)];
		ExtBuilder::default().with_members(10..30).build_and_execute(|| {
			for who in [12, 17, 23, 28] {
				assert_eq!(leave(who), Ok(Exit::Complete));
			}
			assert_ok!(freeze(0));
			// Five blocks before the seed is known; the other steps during the draw.
			let mut steps = steps.into_iter();
			let chunk = 1 + steps.len() / 12;
			for block in 0..2 * EPOCH {
				steps.by_ref().take(chunk).for_each(take);
				if block % EPOCH == EPOCH - 1 {
					ConsensusEpoch::mutate(|epoch| *epoch += 1);
				}
				next_block();
			}
			loop {
				let progress = Port::draw(subject(0), seats, attempts, |_| true).unwrap().progress;
				if progress != Progress::Unfinished {
					break;
				}
				steps.by_ref().take(chunk).for_each(take);
				next_block();
			}
			assert_eq!(seated(0), wanted);
		});
	}
}
