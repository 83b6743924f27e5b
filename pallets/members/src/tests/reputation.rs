// SPDX-License-Identifier: Apache-2.0

//! The port `Reputation`.

use crate::{
	mock::*, Event, Pairs, Parameters, ReputationSummary, Reputations, Summary, TrackRecord,
};
use frame_support::assert_ok;
use sp_runtime::{traits::Zero, FixedU128, Rounding};
use talent_primitives::{Balance, Reputation, WorkSide};

const NOTHING: Summary = Summary {
	contracts: FixedU128::from_u32(0),
	volume: 0,
	disputes_lost: FixedU128::from_u32(0),
	score: None,
	weight: 0,
	counterparties: 0,
};

fn done(who: AccountId) -> Summary {
	MembersPallet::reputation(who).done
}

fn given(who: AccountId) -> Summary {
	MembersPallet::reputation(who).given
}

fn rate(who: AccountId, rating: u8, weight: Balance) {
	MembersPallet::on_reviewed(&who, WorkSide::Done, rating, weight);
}

fn fixed(numerator: u128, denominator: u128) -> FixedU128 {
	FixedU128::from_rational(numerator, denominator)
}

fn change(parameters: Parameters) {
	assert_ok!(MembersPallet::set_parameters(RuntimeOrigin::root(), parameters));
}

#[test]
fn strangers_have_none() {
	ExtBuilder::default().build_and_execute(|| {
		assert_eq!(
			MembersPallet::reputation(ALICE),
			ReputationSummary { done: NOTHING, given: NOTHING }
		);
		assert_eq!(MembersPallet::counted(ALICE, BOB), None);
	});
}

#[test]
fn a_contract_counts_for_both_sides() {
	ExtBuilder::default().build_and_execute(|| {
		let credit = end_contract(ALICE, BOB, 1_000 * BTRST, 60 * BTRST);

		assert_eq!(credit, 60 * BTRST);
		let counted = Summary {
			contracts: FixedU128::from_u32(1),
			volume: 1_000 * BTRST,
			counterparties: 1,
			..NOTHING
		};
		assert_eq!(
			MembersPallet::reputation(ALICE),
			ReputationSummary { done: NOTHING, given: counted.clone() }
		);
		assert_eq!(
			MembersPallet::reputation(BOB),
			ReputationSummary { done: counted, given: NOTHING }
		);
		assert_eq!(MembersPallet::counted(ALICE, BOB), Some(60 * BTRST));
		assert_eq!(
			events(),
			[Event::ContractCounted {
				client: ALICE,
				talent: BOB,
				credit: 60 * BTRST,
				volume: 1_000 * BTRST
			}]
		);
	});
}

#[test]
fn all_but_counterparties_halves() {
	ExtBuilder::default().build_and_execute(|| {
		end_contract(ALICE, BOB, 1_000 * BTRST, 60 * BTRST);
		rate(BOB, 4, 60 * BTRST);
		MembersPallet::on_dispute_lost(&BOB, WorkSide::Done);
		for halvings in 0..4u32 {
			set_day(HALF_LIFE * halvings);
			let parts = 1u128 << halvings;
			assert_eq!(
				done(BOB),
				Summary {
					contracts: fixed(1, parts),
					volume: 1_000 * BTRST / parts,
					disputes_lost: fixed(1, parts),
					score: Some(FixedU128::from_u32(4)),
					weight: 60 * BTRST / parts,
					counterparties: 1,
				}
			);
			assert_eq!(MembersPallet::counted(ALICE, BOB), Some(60 * BTRST / parts));
		}
		// A read writes nothing.
		assert_eq!(Reputations::<Test>::get(BOB).done.updated, FIRST_DAY);
		assert_eq!(Pairs::<Test>::get(ALICE, BOB).unwrap().updated, FIRST_DAY);

		set_day(HALF_LIFE * 128);
		assert_eq!(done(BOB), Summary { counterparties: 1, ..NOTHING });
		assert_eq!(MembersPallet::counted(ALICE, BOB), Some(0));
	});
}

#[test]
fn what_is_new_adds_to_what_is_left() {
	ExtBuilder::default().build_and_execute(|| {
		end_contract(ALICE, BOB, 1_000 * BTRST, 60 * BTRST);
		set_day(HALF_LIFE);
		end_contract(ALICE, BOB, 200 * BTRST, 10 * BTRST);

		let record = Reputations::<Test>::get(BOB).done;
		assert_eq!(record.updated, FIRST_DAY + HALF_LIFE);
		assert_eq!(done(BOB).contracts, fixed(3, 2));
		assert_eq!(done(BOB).volume, 700 * BTRST);
		assert_eq!(given(ALICE).volume, 700 * BTRST);
		assert_eq!(MembersPallet::counted(ALICE, BOB), Some(40 * BTRST));
	});
}

#[test]
fn a_clock_that_goes_back_brings_nothing_back() {
	ExtBuilder::default().build_and_execute(|| {
		set_day(HALF_LIFE);
		end_contract(ALICE, BOB, 1_000 * BTRST, 60 * BTRST);
		set_day(0);
		assert_eq!(done(BOB).volume, 1_000 * BTRST);
		end_contract(ALICE, BOB, 1_000 * BTRST, 60 * BTRST);
		assert_eq!(Reputations::<Test>::get(BOB).done.updated, FIRST_DAY + HALF_LIFE);
		assert_eq!(Pairs::<Test>::get(ALICE, BOB).unwrap().updated, FIRST_DAY + HALF_LIFE);
		set_day(HALF_LIFE);
	});
}

#[test]
fn nothing_counts_or_is_stored_below_the_smallest_weight() {
	ExtBuilder::default().build_and_execute(|| {
		let least = MembersPallet::parameters().min_weight;
		for non_recoverable in [0, 1, least - 1] {
			assert_eq!(end_contract(ALICE, BOB, 1_000 * BTRST, non_recoverable), 0);
		}
		assert_eq!(Pairs::<Test>::iter().count(), 0);
		assert_eq!(Reputations::<Test>::iter().count(), 0);
		assert!(events().is_empty());

		assert_eq!(end_contract(ALICE, BOB, 1_000 * BTRST, least), least);
		assert_eq!(done(BOB).contracts, FixedU128::from_u32(1));
	});
}

#[test]
fn a_contract_with_oneself_says_nothing() {
	ExtBuilder::default().build_and_execute(|| {
		assert_eq!(end_contract(ALICE, ALICE, 1_000 * BTRST, 60 * BTRST), 0);
		assert_eq!(Pairs::<Test>::iter().count(), 0);
		assert_eq!(Reputations::<Test>::iter().count(), 0);
		assert!(events().is_empty());
	});
}

#[test]
fn what_is_over_the_cap_of_a_pair_does_not_count() {
	ExtBuilder::default().build_and_execute(|| {
		// Two thirds of this contract are below the cap of 1 000 BTRST.
		assert_eq!(end_contract(ALICE, BOB, 9_000 * BTRST, 1_500 * BTRST), 1_000 * BTRST);
		let two_thirds = FixedU128::from_rational_with_rounding(2, 3, Rounding::Down);
		for summary in [done(BOB), given(ALICE)] {
			assert_eq!(summary.contracts, two_thirds);
			assert_eq!(summary.volume, 6_000 * BTRST);
			assert_eq!(summary.counterparties, 1);
		}

		// At the cap no contract counts and no record is written.
		let before = (Reputations::<Test>::get(BOB), events());
		assert_eq!(end_contract(ALICE, BOB, 9_000 * BTRST, 1_500 * BTRST), 0);
		assert_eq!((Reputations::<Test>::get(BOB), events()), before);

		// Each pair has a cap of its own.
		assert_eq!(end_contract(ALICE, CHARLIE, BTRST, 600 * BTRST), 600 * BTRST);
		// The faded part is free again under the cap.
		set_day(HALF_LIFE);
		assert_eq!(end_contract(ALICE, BOB, 9_000 * BTRST, 1_500 * BTRST), 500 * BTRST);
		assert_eq!(MembersPallet::counted(ALICE, BOB), Some(1_000 * BTRST));
	});
}

#[test]
fn a_lower_cap_takes_nothing_away_but_lets_nothing_in() {
	ExtBuilder::default().build_and_execute(|| {
		assert_eq!(end_contract(ALICE, BOB, BTRST, 800 * BTRST), 800 * BTRST);
		change(Parameters { pair_cap: 500 * BTRST, ..Default::default() });
		assert_eq!(MembersPallet::counted(ALICE, BOB), Some(800 * BTRST));
		assert_eq!(end_contract(ALICE, BOB, BTRST, 100 * BTRST), 0);
		set_day(HALF_LIFE);
		assert_eq!(end_contract(ALICE, BOB, BTRST, 200 * BTRST), 100 * BTRST);
	});
}

#[test]
fn counterparties_are_counted_once_on_either_side() {
	ExtBuilder::default().build_and_execute(|| {
		for (client, talent) in [(ALICE, BOB), (ALICE, BOB), (ALICE, CHARLIE), (BOB, ALICE)] {
			end_contract(client, talent, 10 * BTRST, BTRST);
		}
		assert_eq!(given(ALICE).counterparties, 2);
		assert_eq!(done(ALICE).counterparties, 1);
		assert_eq!(given(BOB).counterparties, 1);
		assert_eq!(done(BOB).counterparties, 1);
		assert_eq!(done(CHARLIE).counterparties, 1);
	});
}

#[test]
fn the_score_is_the_mean_by_weight() {
	ExtBuilder::default().build_and_execute(|| {
		rate(BOB, 5, 30 * BTRST);
		assert_eq!(
			events(),
			[Event::ReviewCounted {
				account: BOB,
				side: WorkSide::Done,
				rating: 5,
				weight: 30 * BTRST
			}]
		);
		rate(BOB, 2, 10 * BTRST);
		assert_eq!(done(BOB).score, Some(fixed(17, 4)));
		assert_eq!(done(BOB).weight, 40 * BTRST);
		assert_eq!(given(BOB), NOTHING);

		// New ratings outweigh faded ones.
		set_day(HALF_LIFE);
		assert_eq!(done(BOB).score, Some(fixed(17, 4)));
		rate(BOB, 1, 20 * BTRST);
		assert_eq!(done(BOB).score, Some(fixed(21, 8)));
		assert_eq!(done(BOB).weight, 40 * BTRST);
	});
}

#[test]
fn reviews_of_clients_count_for_work_given() {
	ExtBuilder::default().build_and_execute(|| {
		MembersPallet::on_reviewed(&ALICE, WorkSide::Given, 3, BTRST);
		assert_eq!(given(ALICE).score, Some(FixedU128::from_u32(3)));
		assert_eq!(done(ALICE), NOTHING);
	});
}

#[test]
fn a_review_without_weight_says_nothing() {
	ExtBuilder::default().build_and_execute(|| {
		rate(BOB, 5, 0);
		assert_eq!(Reputations::<Test>::iter().count(), 0);
		assert!(events().is_empty());
	});
}

#[test]
#[should_panic(expected = "a rating is out of its range")]
fn a_rating_below_the_range_is_noticed() {
	ExtBuilder::default().build_and_execute(|| rate(BOB, 0, BTRST));
}

#[test]
#[should_panic(expected = "a rating is out of its range")]
fn a_rating_above_the_range_is_noticed() {
	ExtBuilder::default().build_and_execute(|| rate(BOB, 6, BTRST));
}

#[test]
fn a_lost_dispute_counts_and_fades() {
	ExtBuilder::default().build_and_execute(|| {
		MembersPallet::on_dispute_lost(&ALICE, WorkSide::Given);
		assert_eq!(events(), [Event::DisputeLostCounted { account: ALICE, side: WorkSide::Given }]);
		assert_eq!(given(ALICE).disputes_lost, FixedU128::from_u32(1));
		assert!(done(ALICE).disputes_lost.is_zero());

		set_day(2 * HALF_LIFE);
		MembersPallet::on_dispute_lost(&ALICE, WorkSide::Given);
		assert_eq!(given(ALICE).disputes_lost, fixed(5, 4));
	});
}

#[test]
fn leaving_and_joining_again_washes_nothing_off() {
	ExtBuilder::default().build_and_execute(|| {
		join(BOB);
		end_contract(ALICE, BOB, 10 * BTRST, BTRST);
		rate(BOB, 1, BTRST);
		MembersPallet::on_dispute_lost(&BOB, WorkSide::Done);
		let before = MembersPallet::reputation(BOB);

		assert_ok!(MembersPallet::leave(RuntimeOrigin::signed(BOB)));
		assert_eq!(MembersPallet::reputation(BOB), before);
		join(BOB);
		assert_eq!(MembersPallet::reputation(BOB), before);
	});
}

#[test]
fn a_new_half_life_holds_at_once() {
	ExtBuilder::default().build_and_execute(|| {
		end_contract(ALICE, BOB, 1_000 * BTRST, 60 * BTRST);
		set_day(60);
		change(Parameters { half_life: 30, ..Default::default() });
		assert_eq!(done(BOB).volume, 250 * BTRST);
		assert_eq!(MembersPallet::counted(ALICE, BOB), Some(15 * BTRST));
	});
}

#[test]
fn more_than_all_coins_there_are_can_be_counted() {
	ExtBuilder::default().build_and_execute(|| {
		// Coins circulate, so a volume can exceed the supply.
		let supply = 250_000_000 * BTRST;
		change(Parameters { pair_cap: crate::MAX_PAIR_CAP, ..Default::default() });
		for talent in 100..110 {
			assert_eq!(end_contract(ALICE, talent, supply, supply / 10), crate::MAX_PAIR_CAP);
			MembersPallet::on_reviewed(&ALICE, WorkSide::Given, 5, supply);
		}
		assert_eq!(given(ALICE).volume, supply * 10 / 25);
		assert_eq!(given(ALICE).weight, supply * 10);
		assert_eq!(given(ALICE).score, Some(FixedU128::from_u32(5)));
		set_day(HALF_LIFE / 2);
		assert!(given(ALICE).weight > supply * 7);
		assert!(given(ALICE).weight < supply * 8);
	});
}

/// Checks that a mean of ratings stays in the range of ratings, even when almost no weight is left.
#[test]
fn the_score_of_dust_is_still_a_rating() {
	ExtBuilder::default().build_and_execute(|| {
		rate(BOB, 5, 3);
		rate(CHARLIE, 1, 3);
		for day in 0..2 * HALF_LIFE {
			set_day(day);
			for (who, rating) in [(BOB, 5), (CHARLIE, 1)] {
				// Written every day, so that the errors of rounding add up.
				let _ = end_contract(ALICE, who, BTRST, BTRST);
				if done(who).weight > 0 {
					let score = done(who).score.unwrap();
					assert!(score >= FixedU128::from_u32(1), "{score} of {rating} on day {day}");
					assert!(score <= FixedU128::from_u32(5), "{score} of {rating} on day {day}");
				} else {
					assert_eq!(done(who).score, None);
				}
				MembersPallet::do_try_state().unwrap();
			}
		}
		assert_eq!(done(BOB).weight, 0);
	});
}

#[test]
fn a_record_is_as_small_as_it_is_said_to_be() {
	use codec::MaxEncodedLen;
	assert_eq!(TrackRecord::max_encoded_len(), 176);
	assert_eq!(crate::Pair::max_encoded_len(), 20);
}
