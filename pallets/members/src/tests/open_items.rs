// SPDX-License-Identifier: Apache-2.0

//! The view, page by page, and the cost of many items.

use crate::{
	mock::{
		counting::{count, Cost},
		*,
	},
	Error, MAX_ITEMS_PER_PAGE,
};
use frame_support::assert_ok;
use proptest::prelude::*;
use sp_runtime::DispatchResult;
use std::collections::BTreeSet;

fn page(after: Option<Item<AccountId>>, limit: u32) -> Vec<Item<AccountId>> {
	MembersPallet::open_items(ALICE, after, limit)
}

/// Makes Alice a member with `count` open jobs.
fn jobs(count: u32) {
	join(ALICE);
	for job in 0..count {
		assert_ok!(open(ALICE, Item::Job(job)));
	}
}

#[test]
fn there_are_none_of_an_account_that_has_not_joined_or_is_bound_by_nothing() {
	ExtBuilder::default().build_and_execute(|| {
		assert_eq!(page(None, 10), []);
		join(ALICE);
		assert_eq!(page(None, 10), []);
		assert_eq!(page(Some(Item::Juror), 10), []);
	});
}

#[test]
fn a_page_has_at_most_as_many_as_were_asked_for() {
	ExtBuilder::default().build_and_execute(|| {
		jobs(5);
		for limit in 0..=5 {
			assert_eq!(page(None, limit).len(), limit as usize);
		}
		assert_eq!(page(None, 6).len(), 5);
		assert_eq!(BTreeSet::from_iter(page(None, 5)), BTreeSet::from_iter(open_items(ALICE)));
	});
}

#[test]
fn a_page_has_never_more_than_the_cap() {
	ExtBuilder::default().build_and_execute(|| {
		jobs(MAX_ITEMS_PER_PAGE + 1);
		for limit in [MAX_ITEMS_PER_PAGE, MAX_ITEMS_PER_PAGE + 1, u32::MAX] {
			assert_eq!(page(None, limit).len(), MAX_ITEMS_PER_PAGE as usize);
		}
		let first = page(None, u32::MAX);
		let rest = page(first.last().cloned(), u32::MAX);
		assert_eq!(rest.len(), 1);
		assert!(!first.contains(&rest[0]));
	});
}

#[test]
fn pages_follow_each_other_and_do_not_run_into_those_of_others() {
	ExtBuilder::default().build_and_execute(|| {
		jobs(7);
		for who in [BOB, CHARLIE] {
			join(who);
			assert_ok!(open(who, Item::Job(3)));
			assert_ok!(open(who, Item::Juror));
		}
		let mut seen = Vec::new();
		let mut after = None;
		loop {
			let items = page(after, 3);
			seen.extend(items.clone());
			if items.len() < 3 {
				break;
			}
			after = items.last().cloned();
		}
		assert_eq!(seen.len(), 7);
		assert_eq!(BTreeSet::from_iter(seen), BTreeSet::from_iter(open_items(ALICE)));
	});
}

#[test]
fn the_next_page_goes_on_where_a_closed_item_was() {
	ExtBuilder::default().build_and_execute(|| {
		jobs(6);
		let all = page(None, 6);
		// After an item that is not open: from its place in the order on.
		for (index, item) in all.iter().enumerate() {
			close(ALICE, item.clone());
			assert_eq!(page(Some(item.clone()), 6), all[index + 1..]);
		}
	});
}

#[test]
fn many_items_cost_no_more_than_one() {
	let mut ext = ExtBuilder::default().build();
	let costs = || {
		let opened = cost_of(|| open(ALICE, Item::Juror));
		let refused = cost_of(|| {
			assert_eq!(leave(), Err(Error::<Test>::ItemsOpen.into()));
			Ok(())
		});
		let closed = cost_of(|| {
			close(ALICE, Item::Juror);
			Ok(())
		});
		(opened, refused, closed)
	};
	let first = ext.execute_with(|| {
		join(ALICE);
		costs()
	});
	// The member and the item; the member; the item and the member.
	let exactly = |reads, writes| Cost { reads, writes, all_reads: reads, all_writes: writes };
	assert_eq!(first, (exactly(2, 2), exactly(1, 0), exactly(2, 2)));
	ext.execute_with(|| {
		for job in 0..500 {
			assert_ok!(open(ALICE, Item::Job(job)));
		}
	});
	// The next operations find the items in the state of the last block.
	ext.commit_all().unwrap();
	ext.execute_with(|| {
		assert_eq!(costs(), first);
		for item in open_items(ALICE).into_iter().skip(1) {
			close(ALICE, item);
		}
		assert_eq!(costs(), first);
		close(ALICE, Item::Job(0));
		assert_eq!(cost_of(leave), exactly(1, 1));
	});
}

fn cost_of(operation: impl FnOnce() -> DispatchResult) -> Cost {
	let (result, cost) = count(&["MembersPallet"], operation);
	assert_ok!(result);
	cost
}

fn leave() -> DispatchResult {
	MembersPallet::leave(RuntimeOrigin::signed(ALICE))
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(128))]

	/// Opens and closes items between pages. Checks that an item that stays open is in one page,
	/// and any other in at most one.
	#[test]
	fn what_stays_open_is_seen_exactly_once(
		limit in 1..7u32,
		between in proptest::collection::vec((0..60u32, any::<bool>()), 0..120),
	) {
		ExtBuilder::default().build_and_execute(|| {
			jobs(40);
			let mut steady = BTreeSet::from_iter(open_items(ALICE));
			let mut seen = BTreeSet::new();
			let mut after = None;
			let mut steps = between.chunks(5);
			loop {
				let items = page(after, limit);
				for item in &items {
					assert!(seen.insert(item.clone()), "{item:?} is seen twice");
				}
				if items.len() < limit as usize {
					break;
				}
				after = items.last().cloned();
				for (job, reopen) in steps.next().unwrap_or_default() {
					let item = Item::Job(*job);
					// Also the item after which the next page begins.
					let item = if *job == 0 { after.clone().unwrap() } else { item };
					steady.remove(&item);
					if open_items(ALICE).contains(&item) {
						close(ALICE, item.clone());
						if !reopen {
							continue;
						}
					}
					assert_ok!(open(ALICE, item));
				}
			}
			assert!(steady.is_subset(&seen), "{:?} was not seen", steady.difference(&seen));
		});
	}
}
