// SPDX-License-Identifier: Apache-2.0

//! The price of a faked reputation is its claimed weight.

use crate::{mock::*, Pairs, Reputations};
use proptest::prelude::*;
use sp_runtime::FixedU128;
use std::collections::BTreeMap;
use talent_primitives::{Balance, Reputation, WorkSide, MAX_RATING};

/// Ends a contract between two accounts of one controller, who praise each other. Returns the
/// counted part of the fees.
fn trade_with_oneself(
	client: AccountId,
	talent: AccountId,
	volume: Balance,
	non_recoverable: Balance,
) -> Balance {
	let weight = end_contract(client, talent, volume, non_recoverable);
	MembersPallet::on_reviewed(&talent, WorkSide::Done, MAX_RATING, weight);
	MembersPallet::on_reviewed(&client, WorkSide::Given, MAX_RATING, weight);
	weight
}

#[test]
fn it_costs_what_it_claims_and_the_cap_of_a_pair_holds() {
	ExtBuilder::default().build_and_execute(|| {
		let cap = MembersPallet::parameters().pair_cap;
		let mut lost = 0;
		for _ in 0..50 {
			// A contract of 500 BTRST with a fee of 10 %, of which 60 % are non-recoverable.
			trade_with_oneself(ALICE, BOB, 500 * BTRST, 30 * BTRST);
			lost += 30 * BTRST;
			let claimed = MembersPallet::reputation(BOB).done;
			assert_eq!(claimed.weight, lost.min(cap));
			assert_eq!(claimed.score, Some(FixedU128::from_u32(5)));
			assert_eq!(claimed.counterparties, 1);
		}
		let claimed = MembersPallet::reputation(BOB).done;
		assert_eq!(lost, 1_500 * BTRST);
		assert_eq!(claimed.weight, cap);
		// The same part counts of the fee and of the pay.
		assert_eq!(claimed.volume / BTRST, 500 * cap / BTRST / 30);
		assert!(claimed.contracts < FixedU128::from_u32(34));
	});
}

#[test]
fn keeping_it_up_costs_more_and_gains_no_more() {
	ExtBuilder::default().build_and_execute(|| {
		let cap = MembersPallet::parameters().pair_cap;
		let mut lost = 0;
		let mut counted = 0;
		for day in 0..4 * HALF_LIFE {
			set_day(day);
			counted += trade_with_oneself(ALICE, BOB, 500 * BTRST, 20 * BTRST);
			lost += 20 * BTRST;
			assert!(MembersPallet::counted(ALICE, BOB).unwrap() <= cap);
			assert!(MembersPallet::reputation(BOB).done.weight <= cap);
			assert!(MembersPallet::reputation(ALICE).given.weight <= cap);
		}
		assert!(counted <= lost);
		// The bought weight fades.
		let bought = MembersPallet::reputation(BOB).done.weight;
		set_day(5 * HALF_LIFE);
		assert!(MembersPallet::reputation(BOB).done.weight <= bought / 2 + 1);
	});
}

#[test]
fn more_accounts_cost_as_much_more() {
	ExtBuilder::default().build_and_execute(|| {
		let cap = MembersPallet::parameters().pair_cap;
		let mut lost = 0;
		for client in 100..110 {
			trade_with_oneself(client, BOB, 500 * BTRST, 2 * cap);
			lost += 2 * cap;
		}
		let claimed = MembersPallet::reputation(BOB).done;
		assert_eq!(claimed.weight, 10 * cap);
		assert!(claimed.weight <= lost);
		assert_eq!(claimed.counterparties, 10);
	});
}

#[test]
fn a_thousand_contracts_for_dust_leave_no_trace() {
	ExtBuilder::default().build_and_execute(|| {
		let dust = MembersPallet::parameters().min_weight - 1;
		for talent in 1_000..2_000 {
			assert_eq!(trade_with_oneself(ALICE, talent, 1_000_000 * BTRST, dust), 0);
		}
		assert_eq!(Pairs::<Test>::iter().count(), 0);
		assert_eq!(Reputations::<Test>::iter().count(), 0);
	});
}

/// A contract, a review some days later, and days that pass.
#[derive(Clone, Debug)]
enum Step {
	Contract { client: AccountId, talent: AccountId, volume: Balance, non_recoverable: Balance },
	Review { rating: u8 },
	Lose { who: AccountId },
	Days(u32),
}

fn step() -> impl Strategy<Value = Step> {
	let who = || ALICE..=NEWCOMER;
	prop_oneof![
		6 => (who(), who(), 0..100_000 * BTRST, 0..2_000 * BTRST)
			.prop_map(|(client, talent, volume, non_recoverable)| Step::Contract { client, talent, volume, non_recoverable }),
		4 => (1..=5u8).prop_map(|rating| Step::Review { rating }),
		1 => who().prop_map(|who| Step::Lose { who }),
		4 => (0..400u32).prop_map(Step::Days),
	]
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(128))]

	/// Checks for any contracts among any accounts: the claimed weight is at most the
	/// non-recoverable fees and, for a pair, the cap. The claimed work is at most the work done.
	#[test]
	fn nothing_is_claimed_that_was_not_lost(steps in proptest::collection::vec(step(), 1..60)) {
		ExtBuilder::default().build_and_execute(|| {
			let cap = MembersPallet::parameters().pair_cap;
			let (mut today, mut lost, mut paid, mut contracts) = (0, 0, 0, 0u32);
			let mut to_review = Vec::new();
			let mut lost_by = BTreeMap::<AccountId, Balance>::new();
			for step in steps {
				match step {
					Step::Contract { client, talent, volume, non_recoverable } => {
						let weight = end_contract(client, talent, volume, non_recoverable);
						assert!(weight <= non_recoverable);
						assert!(client != talent || weight == 0);
						*lost_by.entry(client).or_default() += non_recoverable;
						*lost_by.entry(talent).or_default() += non_recoverable;
						lost += non_recoverable;
						paid += volume;
						contracts += 1;
						to_review.push((client, talent, weight));
					},
					Step::Review { rating } => {
						let Some((client, talent, weight)) = to_review.pop() else { continue };
						MembersPallet::on_reviewed(&talent, WorkSide::Done, rating, weight);
						MembersPallet::on_reviewed(&client, WorkSide::Given, rating, weight);
					},
					Step::Lose { who } => MembersPallet::on_dispute_lost(&who, WorkSide::Done),
					Step::Days(days) => {
						today += days;
						set_day(today);
					},
				}
				MembersPallet::do_try_state().unwrap();
			}

			for (client, talent, _) in Pairs::<Test>::iter() {
				assert!(MembersPallet::counted(client, talent).unwrap() <= cap);
			}
			let (mut weight, mut volume) = (0, 0);
			for who in ALICE..=NEWCOMER {
				let reputation = MembersPallet::reputation(who);
				let lost = lost_by.get(&who).copied().unwrap_or_default();
				assert!(reputation.done.weight + reputation.given.weight <= lost);
				assert!(reputation.done.contracts <= FixedU128::from_u32(contracts));
				assert!(reputation.done.counterparties < 5);
				weight += reputation.done.weight;
				volume += reputation.done.volume;
			}
			assert!(weight <= lost);
			assert!(volume <= paid);
		});
	}
}
