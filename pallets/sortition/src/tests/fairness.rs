// SPDX-License-Identifier: Apache-2.0

//! Each account has the same chance, and each pair, with free slots or without.

#![allow(clippy::float_arithmetic)] // statistics

use crate::{mock::*, order, Order};
use frame_support::assert_ok;
use std::collections::BTreeMap;
use talent_primitives::{Exit, Hash, Progress};

/// Returns the deviation of counts that should be equal.
fn chi_squared(counts: &[u32]) -> f64 {
	let total: u32 = counts.iter().sum();
	let expected = f64::from(total) / counts.len() as f64;
	counts.iter().map(|count| (f64::from(*count) - expected).powi(2) / expected).sum()
}

/// Returns the value that chi-squared exceeds in one of a thousand fair cases (the approximation of
/// Wilson and Hilferty).
fn one_in_a_thousand(cells: usize) -> f64 {
	let freedom = (cells - 1) as f64;
	let spread = 2.0 / (9.0 * freedom);
	freedom * (1.0 - spread + 3.090 * spread.sqrt()).powi(3)
}

fn assert_fair(what: &str, counts: &[u32]) {
	let (is, most) = (chi_squared(counts), one_in_a_thousand(counts.len()));
	println!("{what}: {} cells, chi-squared {is:.1}, at most {most:.1}", counts.len());
	assert!(is < most, "{what}: chi-squared is {is}, more than {most}: {counts:?}");
}

#[test]
fn the_test_itself_notices_what_is_unfair() {
	assert!((one_in_a_thousand(11) - 29.59).abs() < 0.3);
	let fair = [1_000u32; 11];
	let mut unfair = fair;
	unfair[3] += 200;
	assert!(chi_squared(&fair) < one_in_a_thousand(11));
	assert!(chi_squared(&unfair) > one_in_a_thousand(11));
}

/// A hundred thousand draws of a panel of three from twenty slots. Some of the slots are free, held
/// by newcomers or by leaving members, so fourteen accounts can be drawn.
#[test]
fn a_hundred_thousand_draws_from_a_pool_with_holes() {
	const ROUNDS: u32 = 100;
	const DRAWS: u32 = 1_000;
	let mut first = BTreeMap::<u64, u32>::new();
	let mut any = BTreeMap::<u64, u32>::new();
	let mut pairs = BTreeMap::<(u64, u64), u32>::new();
	ExtBuilder::default().with_members(0..20).build_and_execute(|| {
		for who in [0, 3, 4, 11, 19] {
			assert_eq!(leave(who), Ok(Exit::Complete));
		}
		// A member whose exit is not complete keeps the slot.
		assert_ok!(freeze(u32::MAX));
		assert!(matches!(leave(7), Ok(Exit::Waiting { .. })));
		release(u32::MAX);
		for round in 0..ROUNDS {
			let cases = round * DRAWS..(round + 1) * DRAWS;
			// Without the tenure.
			let newcomer = 100 + u64::from(round);
			assert_ok!(join(newcomer));
			for case_id in cases.clone() {
				assert_ok!(freeze(case_id));
			}
			until_ready();
			for case_id in cases {
				let drawn = draw(case_id, 3).unwrap();
				assert_eq!(drawn.progress, Progress::Complete);
				let panel = drawn.newly;
				*first.entry(panel[0]).or_default() += 1;
				*pairs.entry((panel[0], panel[1])).or_default() += 1;
				for who in panel {
					*any.entry(who).or_default() += 1;
				}
				release(case_id);
			}
			assert_eq!(leave(newcomer), Ok(Exit::Complete));
			System::reset_events();
		}
		assert_eq!(SortitionPallet::pool(POOL).slots, 20);
	});
	let eligible: Vec<u64> = (0..20).filter(|who| ![0, 3, 4, 11, 19, 7].contains(who)).collect();
	assert_eq!(first.keys().copied().collect::<Vec<_>>(), eligible);
	assert_eq!(any.keys().copied().collect::<Vec<_>>(), eligible);
	assert_eq!(pairs.len(), 14 * 13);
	assert_eq!(first.values().sum::<u32>(), 100_000);

	assert_fair("who is drawn first", &first.values().copied().collect::<Vec<_>>());
	assert_fair("who is drawn first and second", &pairs.values().copied().collect::<Vec<_>>());
	// Three seats of one panel are not independent, which makes chi-squared smaller.
	let any: Vec<u32> = any.values().copied().collect();
	let scaled = chi_squared(&any) * 13.0 / 11.0;
	assert!(scaled < one_in_a_thousand(any.len()), "any seat: {scaled}: {any:?}");
}

#[test]
fn all_orders_of_five_come_equally_often() {
	let mut orders = BTreeMap::<Vec<u32>, u32>::new();
	for case_id in 0..100_000 {
		let mut order = Order::default();
		let walked = core::iter::from_fn(|| {
			let attempt = order.visited();
			order.next(5, |choices| {
				order::pick(&Hash::repeat_byte(5), &subject(case_id), attempt, choices)
			})
		});
		*orders.entry(walked.collect()).or_default() += 1;
	}
	assert_eq!(orders.len(), 120);
	assert_fair("orders of five", &orders.values().copied().collect::<Vec<_>>());
}

#[test]
fn a_place_in_a_large_pool_does_not_matter() {
	// A hundred thousand draws of three of ten thousand, counted by the hundred.
	let mut counts = vec![0u32; 100];
	for case_id in 0..100_000 {
		let mut order = Order::default();
		for attempt in 0..3 {
			let slot = order
				.next(10_000, |choices| {
					order::pick(&Hash::repeat_byte(6), &subject(case_id), attempt, choices)
				})
				.unwrap();
			counts[slot as usize / 100] += 1;
		}
	}
	assert_fair("slots of a large pool", &counts);
}
