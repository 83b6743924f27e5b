// SPDX-License-Identifier: Apache-2.0

//! The reads and writes of each operation do not depend on the size of the pool.
//!
//! `SORTITION_MEMBERS=1000000 cargo test … -p pallet-sortition costs -- --nocapture` compares with
//! a pool of that size instead of 10,000, and prints the figures.

use crate::mock::{
	counting::{count, Cost},
	*,
};
use frame_support::assert_ok;
use std::time::Instant;
use talent_primitives::{Exit, Progress, Sortition, Subject};

/// Returns the cost of each operation in a pool of `members`.
fn figures(members: u64) -> Vec<(&'static str, Cost)> {
	let mut figures = Vec::new();
	let mut note = |what, operation: &mut dyn FnMut()| {
		let started = Instant::now();
		let ((), cost) = count(&["SortitionPallet"], &mut *operation);
		println!(
			"{members:>8} members: {what:<34} {:>3} read {:>3} written {:>9.1?}",
			cost.reads,
			cost.writes,
			started.elapsed()
		);
		figures.push((what, cost));
	};
	ExtBuilder::default().build_and_execute_unchecked(|| {
		// At genesis, without events.
		System::set_block_number(0);
		for who in 0..members {
			assert_ok!(join(who));
		}
		System::set_block_number(1);
		pass(2);
		note("join, a new slot", &mut || {
			assert_ok!(join(members));
		});
		note("leave, at once", &mut || assert_eq!(leave(members / 2), Ok(Exit::Complete)));
		note("join, a free slot", &mut || {
			assert_ok!(join(members + 1));
		});
		// Now all members have the tenure.
		pass(2);
		note("freeze, the first", &mut || {
			assert_ok!(freeze(0));
		});
		note("freeze, another", &mut || {
			assert_ok!(freeze(1));
		});
		assert_ok!(freeze(2));
		note("leave, has to wait", &mut || assert!(matches!(leave(0), Ok(Exit::Waiting { .. }))));
		note("complete_exit, has to wait", &mut || {
			assert!(matches!(complete_exit(0), Ok(Exit::Waiting { .. })))
		});
		note("ready_at", &mut || assert!(Port::ready_at(subject(0)).is_some()));
		note("a block", &mut next_block);
		until_ready();
		note("is_ready", &mut || assert!(Port::is_ready(subject(0))));
		note("draw, 3 seats of 3 attempts", &mut || assert_eq!(draw(1, 3).unwrap().attempts, 3));
		let panel = seated(1);
		note("vacate", &mut || {
			assert_ok!(vacate(1, panel[0]));
		});
		note("draw, a replacement", &mut || assert_eq!(draw(1, 3).unwrap().attempts, 1));
		note("draw, 100 attempts in vain", &mut || {
			let drawn = Port::draw(subject(2), 3, 100, |_| false).unwrap();
			assert_eq!((drawn.attempts, drawn.progress), (100, Progress::Unfinished));
		});
		note("release, 4 drawn, 3 seated", &mut || release(1));
		release(0);
		release(2);
		note("complete_exit", &mut || assert_eq!(complete_exit(0), Ok(Exit::Complete)));
		// Of another pool.
		note("freeze of an empty pool", &mut || {
			assert_ok!(Port::freeze(Subject { pool: OTHER_POOL, case_id: 0, round: 0 }));
		});
	});
	figures
}

#[test]
fn the_size_of_the_pool_does_not_matter() {
	let large = std::env::var("SORTITION_MEMBERS")
		.map(|members| members.parse().expect("SORTITION_MEMBERS is a number"))
		.unwrap_or(10_000);
	assert_eq!(figures(1_000), figures(large));
}

#[test]
fn each_operation_costs_as_documented() {
	let figures = figures(200);
	let cost = |what| figures.iter().find(|(name, _)| *name == what).expect(what).1;
	for (what, reads, writes) in [
		("join, a new slot", 2, 3),
		("join, a free slot", 3, 3),
		("leave, at once", 3, 3),
		("leave, has to wait", 3, 2),
		("complete_exit", 3, 3),
		("freeze, another", 6, 4),
		("draw, 3 seats of 3 attempts", 6, 5),
		("draw, a replacement", 3, 2),
		("draw, 100 attempts in vain", 103, 2),
		("vacate", 2, 2),
		("release, 4 drawn, 3 seated", 8, 8),
		("a block", 1, 1),
	] {
		assert_eq!((cost(what).reads, cost(what).writes), (reads, writes), "{what}");
	}
}
