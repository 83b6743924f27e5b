// SPDX-License-Identifier: Apache-2.0

//! The order in which slots are tried, without storage.

use crate::{mock::subject, order, Order, MAX_ATTEMPTS};
use codec::MaxEncodedLen;
use proptest::prelude::*;
use sp_runtime::traits::{BlakeTwo256, Hash as _};
use std::collections::BTreeSet;
use talent_primitives::Hash;

/// Shuffles all numbers below `total` in memory, as in a textbook.
fn shuffled(total: u32, mut pick: impl FnMut(u32) -> u32) -> Vec<u32> {
	let mut all: Vec<u32> = (0..total).collect();
	for place in 0..total {
		let other = place + pick(total - place);
		all.swap(place as usize, other as usize);
	}
	all
}

/// Returns pseudorandom choices.
fn choices(seed: u64) -> impl FnMut(u32) -> u32 {
	let mut count = 0u32;
	move |below| {
		count += 1;
		order::pick(&BlakeTwo256::hash_of(&seed), &subject(0), count, below)
	}
}

#[test]
fn nothing_is_walked_where_there_is_nothing() {
	assert_eq!(Order::default().next(0, |_| 0), None);
}

#[test]
fn it_ends_when_all_were_walked() {
	let mut order = Order::default();
	let walked: Vec<u32> = core::iter::from_fn(|| order.next(3, |_| 0)).collect();
	assert_eq!(walked, vec![0, 1, 2]);
	assert_eq!(order.visited(), 3);
	// Visited places are not stored.
	assert_eq!(order, {
		let mut other = Order::default();
		for _ in 0..3 {
			other.next(3, |left| left - 1);
		}
		other
	});
}

#[test]
fn it_ends_at_the_most_attempts() {
	let mut order = Order::default();
	let mut pick = choices(1);
	let walked: BTreeSet<u32> = core::iter::from_fn(|| order.next(u32::MAX, &mut pick)).collect();
	assert_eq!(walked.len() as u32, MAX_ATTEMPTS);
	assert_eq!(order.visited(), MAX_ATTEMPTS);
	assert!(codec::Encode::encode(&order).len() <= Order::max_encoded_len());
}

#[test]
fn a_choice_out_of_bounds_is_the_last() {
	let mut order = Order::default();
	assert_eq!(order.next(5, |_| u32::MAX), Some(4));
	assert_eq!(order.next(5, |_| u32::MAX), Some(0));
}

#[test]
fn choices_are_below_their_bound() {
	for attempt in 0..2_000 {
		for choices in [1, 2, 3, 10, 1_000_000, u32::MAX] {
			assert!(order::pick(&Hash::zero(), &subject(9), attempt, choices) < choices);
		}
		assert_eq!(order::pick(&Hash::zero(), &subject(9), attempt, 1), 0);
	}
}

#[test]
fn choices_depend_on_seed_subject_and_attempt() {
	let one = (Hash::zero(), subject(0), 0);
	let others = [
		(Hash::repeat_byte(1), subject(0), 0),
		(Hash::zero(), subject(1), 0),
		(Hash::zero(), talent_primitives::Subject { round: 1, ..subject(0) }, 0),
		(
			Hash::zero(),
			talent_primitives::Subject { pool: crate::mock::OTHER_POOL, ..subject(0) },
			0,
		),
		(Hash::zero(), subject(0), 1),
	];
	let pick =
		|(seed, subject, attempt): &(Hash, _, u32)| order::pick(seed, subject, *attempt, u32::MAX);
	for other in &others {
		assert_ne!(pick(&one), pick(other));
	}
}

#[test]
fn the_scale_of_choices_is_even() {
	// Each sixteenth of a large range is chosen equally often: the multiplication loses no bits.
	let mut buckets = [0u32; 16];
	for attempt in 0..16_000 {
		let choice = order::pick(&Hash::repeat_byte(3), &subject(0), attempt, 1 << 31);
		buckets[(choice >> 27) as usize] += 1;
	}
	for bucket in buckets {
		assert!((850..1_150).contains(&bucket), "{buckets:?}");
	}
}

proptest! {
	#[test]
	fn it_is_the_textbooks_shuffle(total in 1u32..400, seed: u64) {
		let mut order = Order::default();
		let mut pick = choices(seed);
		let walked: Vec<u32> = core::iter::from_fn(|| order.next(total, &mut pick)).collect();
		prop_assert_eq!(&walked, &shuffled(total, choices(seed)));
		prop_assert_eq!(walked.iter().collect::<BTreeSet<_>>().len() as u32, total);
	}

	#[test]
	fn the_beginning_is_the_same_however_large_the_bound(total in 1_025u32.., seed: u64) {
		let mut order = Order::default();
		let mut pick = choices(seed);
		let walked: BTreeSet<u32> =
			core::iter::from_fn(|| order.next(total, &mut pick)).collect();
		prop_assert_eq!(walked.len() as u32, MAX_ATTEMPTS);
		prop_assert!(walked.iter().all(|number| *number < total));
	}
}
