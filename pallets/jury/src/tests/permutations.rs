// SPDX-License-Identifier: Apache-2.0

//! The ruling hangs on the votes, and not on who has revealed when.

use crate::{mock::*, Side};
use frame_support::assert_ok;
use proptest::prelude::*;
use sp_runtime::Perbill;
use std::collections::BTreeMap;
use talent_primitives::{Balance, CaseId};

/// Everything that the order could change: the ruling, and what everybody has in the end.
type Outcome = (Perbill, BTreeMap<AccountId, Balance>);

fn outcome() -> Outcome {
	let [(_, _, kept)] = rulings()[..] else { panic!("there is one ruling") };
	let wealth = frame_system::Account::<Test>::iter_keys().map(|who| (who, wealth(who)));
	(kept, wealth.collect())
}

/// Those seated commit and reveal in these orders of their seats; who is not named does not reveal.
fn vote_in_order(id: CaseId, votes: &[u32], commits: &[usize], reveals: &[usize]) {
	let sitting = seated(id);
	for index in commits {
		assert_ok!(try_commit(sitting[*index], id, votes[*index]));
	}
	for index in reveals {
		assert_ok!(try_reveal(sitting[*index], id, votes[*index]));
	}
	run_until(|| crate::Cases::<Test>::get(id).is_none_or(|case| case.first.is_some()));
}

fn first_round(votes: [u32; 3], commits: &[usize], reveals: &[usize]) -> Outcome {
	let mut result = None;
	ExtBuilder::default().build_and_execute(|| {
		let id = drawn(AMOUNT);
		vote_in_order(id, &votes, commits, reveals);
		finish(id);
		result = Some(outcome());
	});
	result.unwrap()
}

fn second_round(votes: &[u32], commits: &[usize], reveals: &[usize]) -> Outcome {
	let mut result = None;
	ExtBuilder::default().build_and_execute(|| {
		let id = appealed(AMOUNT, &[10, 20, 30], Side::Respondent);
		let sitting = seated(id);
		for index in commits {
			assert_ok!(try_commit(sitting[*index], id, votes[*index]));
		}
		for index in reveals {
			assert_ok!(try_reveal(sitting[*index], id, votes[*index]));
		}
		run_until(|| !rulings().is_empty());
		result = Some(outcome());
	});
	result.unwrap()
}

/// All orders of three.
const ORDERS: [[usize; 3]; 6] = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];

#[test]
fn three_reveal_in_any_order() {
	for votes in [[10, 50, 90], [0, 0, 100], [33, 34, 35]] {
		let expected = first_round(votes, &ORDERS[0], &ORDERS[0]);
		for commits in ORDERS {
			for reveals in ORDERS {
				assert_eq!(first_round(votes, &commits, &reveals), expected);
			}
		}
	}
}

#[test]
fn two_of_three_reveal_in_any_order() {
	let votes = [10, 51, 90];
	for [one, two, _] in ORDERS {
		let there = first_round(votes, &ORDERS[0], &[one, two]);
		let back = first_round(votes, &ORDERS[0], &[two, one]);
		assert_eq!(there, back);
		let sum = votes[one] + votes[two];
		assert_eq!(there.0, Perbill::from_rational(sum, 200));
	}
}

/// Votes that belong to the same seats, whatever order they come in: so it is with all who sit.
#[test]
fn the_seats_are_of_no_interest() {
	let mut rulings = std::collections::BTreeSet::new();
	for [one, two, three] in ORDERS {
		let all = [20, 60, 70];
		let votes = [all[one], all[two], all[three]];
		rulings.insert(first_round(votes, &ORDERS[0], &ORDERS[0]).0);
	}
	assert_eq!(rulings.into_iter().collect::<Vec<_>>(), [percent(60)]);
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(32))]

	#[test]
	fn seven_reveal_in_any_order(
		votes in prop::array::uniform7(0u32..=100),
		commits in Just((0..7usize).collect::<Vec<_>>()).prop_shuffle(),
		reveals in Just((0..7usize).collect::<Vec<_>>()).prop_shuffle(),
		count in 4usize..=7,
	) {
		let order: Vec<usize> = (0..7).collect();
		// The same ones reveal, in another order.
		let some = &reveals[..count];
		let mut sorted = some.to_vec();
		sorted.sort_unstable();
		prop_assert_eq!(second_round(&votes, &commits, some), second_round(&votes, &order, &sorted));
		let said = some.iter().map(|index| percent(votes[*index])).collect();
		prop_assert_eq!(Some(second_round(&votes, &commits, some).0), crate::math::median(said));
	}
}
