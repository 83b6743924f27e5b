// SPDX-License-Identifier: Apache-2.0

//! The rules that are arithmetic.

use crate::{math::*, CaseTerms, Parameters, MAX_FIRST_SEATS, MAX_SEATS, MIN_SEATS, WITNESSES};
use proptest::prelude::*;
use sp_runtime::Perbill;
use talent_primitives::Balance;

fn percent(percent: u32) -> Perbill {
	Perbill::from_percent(percent)
}

fn percents(votes: &[u32]) -> Vec<Perbill> {
	votes.iter().copied().map(percent).collect()
}

#[test]
fn a_panel_has_as_many_seats_as_deter_from_buying_it() {
	assert_eq!(first_seats(0, 100), 3);
	assert_eq!(first_seats(300, 100), 3);
	assert_eq!(first_seats(301, 100), 5);
	assert_eq!(first_seats(500, 100), 5);
	assert_eq!(first_seats(501, 100), 7);
	assert_eq!(first_seats(701, 100), 7);
	assert_eq!(first_seats(Balance::MAX, 1), 7);
	assert_eq!(first_seats(Balance::MAX, Balance::MAX), 3);
}

#[test]
fn the_panel_of_an_appeal_is_larger_and_odd() {
	assert_eq!(appeal_seats(3), 7);
	assert_eq!(appeal_seats(5), 11);
	assert_eq!(appeal_seats(7), 15);
	assert_eq!(appeal_seats(MAX_FIRST_SEATS), MAX_SEATS);
	assert_eq!(appeal_seats(u32::MAX), u32::MAX);
	assert_eq!(appeal_cost(7, 30), 210);
	assert_eq!(appeal_cost(7, Balance::MAX), Balance::MAX);
}

#[test]
fn the_median_is_the_one_in_the_middle_and_of_two_their_mean() {
	assert_eq!(median(vec![]), None);
	assert_eq!(median(percents(&[30])), Some(percent(30)));
	assert_eq!(median(percents(&[10, 20])), Some(percent(15)));
	assert_eq!(median(percents(&[100, 0, 40])), Some(percent(40)));
	assert_eq!(median(percents(&[0, 100, 100, 0])), Some(percent(50)));
	assert_eq!(median(percents(&[0, 0, 0, 100, 100])), Some(percent(0)));
}

#[test]
fn a_mean_is_rounded_down_to_the_billionth() {
	let (one, two) = (Perbill::from_parts(1), Perbill::from_parts(2));
	assert_eq!(midway(one, two), one);
	assert_eq!(midway(Perbill::one(), Perbill::one()), Perbill::one());
	assert_eq!(midway(Perbill::zero(), Perbill::one()), percent(50));
	assert_eq!(median(vec![two, one]), Some(one));
}

#[test]
fn two_reveals_are_enough() {
	for (seats, least) in [(3, 2), (5, 3), (7, 4), (11, 6), (15, 8)] {
		assert!(!is_quorum(0, seats) && !is_quorum(least - 1, seats));
		assert!(is_quorum(least, seats) && is_quorum(seats as usize, seats));
	}
	assert!(!is_quorum(usize::MAX, 3));
}

#[test]
fn a_vote_near_the_ruling_is_rewarded_unless_it_is_the_lazy_one() {
	let rewarded =
		|vote, ruling| is_rewarded(percent(vote), percent(ruling), percent(10), percent(5));
	assert!(rewarded(70, 70));
	assert!(rewarded(60, 70));
	assert!(rewarded(80, 70));
	assert!(!rewarded(59, 70));
	assert!(!rewarded(81, 70));
	// Half-half, and what is as good as that, be it right or not.
	for vote in 45..=55 {
		assert!(!rewarded(vote, 50));
	}
	assert!(rewarded(44, 50));
	assert!(rewarded(56, 50));
}

#[test]
fn without_a_band_only_the_exact_vote_counts_and_only_half_half_is_lazy() {
	let zero = Perbill::zero();
	let rewarded = |vote, ruling| is_rewarded(vote, ruling, zero, zero);
	assert!(rewarded(percent(70), percent(70)));
	assert!(!rewarded(Perbill::from_parts(700_000_001), percent(70)));
	assert!(!rewarded(percent(50), percent(50)));
	let near = Perbill::from_parts(500_000_001);
	assert!(rewarded(near, near));
}

#[test]
fn a_ruling_within_the_band_confirms() {
	assert!(is_confirmed(percent(40), percent(50), percent(10)));
	assert!(is_confirmed(percent(50), percent(40), percent(10)));
	assert!(!is_confirmed(percent(40), Perbill::from_parts(500_000_001), percent(10)));
}

#[test]
fn a_deposit_covers_all_who_can_serve_up_to_the_first_ruling() {
	let parameters = Parameters::<u32>::default();
	let terms = CaseTerms::of(&parameters, 0);
	let jurors = 3 * (parameters.juror_pay + parameters.juror_bonus);
	let witnesses = 2 * Balance::from(WITNESSES) * parameters.eyewitness_pay;
	assert_eq!(terms.first_cost(), jurors + witnesses + parameters.arbitrator_pay);
	// 3 × 30 for jurors, 6 × 5 for eyewitnesses, 30 for the arbitrator.
	assert_eq!(terms.first_cost(), 150 * 10u128.pow(18));
}

#[test]
fn the_deposit_of_an_appeal_grows_with_the_value_from_what_its_panel_costs() {
	let parameters = Parameters::<u32>::default();
	let cheap = CaseTerms::of(&parameters, 0);
	assert_eq!((cheap.seats, cheap.appeal_seats), (3, 7));
	assert_eq!(cheap.appeal_deposit, 7 * parameters.appeal_pay);
	let value = 1_000_000 * 10u128.pow(18) + 1;
	let dear = CaseTerms::of(&parameters, value);
	assert_eq!((dear.seats, dear.appeal_seats), (7, 15));
	// 4 %, rounded up.
	assert_eq!(dear.appeal_deposit, 40_000 * 10u128.pow(18) + 1);
}

fn share() -> impl Strategy<Value = Perbill> {
	prop_oneof![
		(0..=1_000_000_000u32).prop_map(Perbill::from_parts),
		(0..=100u32).prop_map(Perbill::from_percent),
	]
}

proptest! {
	#[test]
	fn seats_are_odd_within_bounds_and_never_fewer_for_more(
		value in any::<Balance>(),
		more in any::<Balance>(),
		each in 1..Balance::MAX,
	) {
		let seats = first_seats(value, each);
		prop_assert!((MIN_SEATS..=MAX_FIRST_SEATS).contains(&seats));
		prop_assert_eq!(seats % 2, 1);
		prop_assert_eq!(appeal_seats(seats) % 2, 1);
		prop_assert!(appeal_seats(seats) <= MAX_SEATS);
		prop_assert!(first_seats(value.saturating_add(more), each) >= seats);
		// All the bonds deter, unless there are as many as there can be; and two fewer would not.
		prop_assert!(seats == MAX_FIRST_SEATS || each.saturating_mul(seats.into()) >= value);
		prop_assert!(seats == MIN_SEATS || each.saturating_mul((seats - 2).into()) < value);
	}

	#[test]
	fn the_median_does_not_depend_on_the_order_and_lies_among_the_votes(
		votes in prop::collection::vec(share(), 1..16),
		seed in any::<u64>(),
	) {
		let ruling = median(votes.clone()).unwrap();
		let mut others = votes.clone();
		// Any order will do, as long as it is another.
		others.sort_by_key(|vote| u64::from(vote.deconstruct()).wrapping_mul(seed | 1));
		prop_assert_eq!(median(others), Some(ruling));
		let mut reversed = votes.clone();
		reversed.reverse();
		prop_assert_eq!(median(reversed), Some(ruling));
		prop_assert!(ruling >= *votes.iter().min().unwrap());
		prop_assert!(ruling <= *votes.iter().max().unwrap());
		// Half of them or more are on either side, or on it.
		let (below, above) = (
			votes.iter().filter(|vote| **vote <= ruling).count(),
			votes.iter().filter(|vote| **vote >= ruling).count(),
		);
		prop_assert!(2 * below >= votes.len());
		prop_assert!(2 * above >= votes.len());
		if votes.len() % 2 == 1 {
			prop_assert!(votes.contains(&ruling));
		}
	}

	/// Whatever the few in a panel say, the ruling stays among the votes of the many.
	#[test]
	fn a_minority_cannot_move_it_beyond_the_others(
		honest in prop::collection::vec(share(), 2..8),
		bought in prop::collection::vec(share(), 1..7),
	) {
		prop_assume!(bought.len() < honest.len());
		let all = honest.iter().chain(&bought).copied().collect();
		let ruling = median(all).unwrap();
		prop_assert!(ruling >= *honest.iter().min().unwrap());
		prop_assert!(ruling <= *honest.iter().max().unwrap());
	}

	#[test]
	fn midway_is_as_far_from_either_to_the_billionth(one in share(), other in share()) {
		let mean = midway(one, other);
		prop_assert_eq!(mean, midway(other, one));
		let (near, far) = (distance(mean, one.min(other)), distance(mean, one.max(other)));
		prop_assert!(near <= far);
		prop_assert!(far.deconstruct() - near.deconstruct() <= 1);
	}

	#[test]
	fn distances_are_the_same_both_ways(one in share(), other in share()) {
		prop_assert_eq!(distance(one, other), distance(other, one));
		prop_assert_eq!(distance(one, other) == Perbill::zero(), one == other);
		prop_assert!(is_confirmed(one, other, distance(one, other)));
	}

	#[test]
	fn whoever_is_rewarded_is_near_and_not_lazy(
		vote in share(),
		ruling in share(),
		bonus in share(),
		focal in share(),
	) {
		let rewarded = is_rewarded(vote, ruling, bonus, focal);
		prop_assert_eq!(
			rewarded,
			distance(vote, ruling) <= bonus && distance(vote, percent(50)) > focal
		);
		prop_assert!(!is_rewarded(percent(50), ruling, bonus, focal));
	}
}
