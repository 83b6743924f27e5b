// SPDX-License-Identifier: Apache-2.0

//! What is remembered of contracts: reviews that weigh what the network has earned on them, so that
//! a reputation costs what it claims.

use frame_support::assert_ok;
use pallet_jobs::Event as JobsEvent;
use pallet_members::Summary;
use sp_runtime::FixedU128;
use talent_primitives::Roles;
use talent_runtime::{
	constants::{currency::BTRST, test_dollar::TUSD},
	Balance, Jobs, Members, RuntimeEvent,
};
use talent_runtime_tests::*;

const CLIENT: Person = Person::Bob;
const TALENT: Person = Person::Charlie;

fn done(who: Person) -> Summary {
	Members::reputation(who.to_account_id()).done
}

fn given(who: Person) -> Summary {
	Members::reputation(who.to_account_id()).given
}

/// The two sign a contract over one amount under a job that takes many, it is paid, and over.
fn paid_contract(job: u32, amount: Balance) -> u32 {
	let contract = sign(CLIENT, job, TALENT, fixed(&[amount]));
	pay_milestone(CLIENT, TALENT, contract, 0);
	end_and_pass(TALENT, contract);
	contract
}

fn both_join() -> u32 {
	join(CLIENT, Roles::CLIENT);
	join(TALENT, Roles::TALENT);
	post(CLIENT, pallet_jobs::JobDetails { openings: 5, ..job_details() })
}

#[test]
fn two_reviews_count_as_soon_as_both_are_written() {
	on_dev(|| {
		let job = both_join();
		assert_eq!(done(TALENT).score, None);
		let contract = sign(CLIENT, job, TALENT, fixed(&[100 * BTRST]));
		pay_milestone(CLIENT, TALENT, contract, 0);
		let not_found = Err(JobsError::ReviewNotFound.into());
		assert_eq!(review(CLIENT, contract, 5), not_found, "before it is over");
		end_and_pass(TALENT, contract);

		// The contract counts when it is over: for the talent as work done, for the client as work
		// given.
		for summary in [done(TALENT), given(CLIENT)] {
			assert_eq!(summary.contracts, FixedU128::from_u32(1));
			assert_eq!(summary.volume, 100 * BTRST);
			assert_eq!((summary.score, summary.counterparties), (None, 1));
		}
		assert_eq!(given(TALENT).volume + done(CLIENT).volume, 0);

		assert_ok!(review(CLIENT, contract, 4));
		assert_eq!(
			done(TALENT).score,
			None,
			"not before the other has spoken, or the time is over"
		);
		assert_eq!(review(CLIENT, contract, 5), Err(JobsError::AlreadyReviewed.into()));
		assert_eq!(review(TALENT, contract, 6), Err(JobsError::RatingOutOfRange.into()));
		assert_eq!(review(Person::Eve, contract, 5), Err(JobsError::NotAParty.into()));
		assert_ok!(review(TALENT, contract, 5));
		assert_eq!(done(TALENT).score, Some(FixedU128::from_u32(4)));
		assert_eq!(given(CLIENT).score, Some(FixedU128::from_u32(5)));
		// The whole fee went to the treasury and the pots: nobody has brought anybody.
		assert_eq!(done(TALENT).weight, 10 * BTRST);
		assert_eq!(review(TALENT, contract, 1), not_found, "they have counted");
		assert!(happened(|event| matches!(
			event,
			RuntimeEvent::Members(pallet_members::Event::ReviewCounted { rating: 4, .. })
		)));
	});
}

#[test]
fn one_review_counts_when_the_time_for_the_other_is_over() {
	on_dev(|| {
		let job = both_join();
		let contract = paid_contract(job, 100 * BTRST);
		assert_ok!(review(TALENT, contract, 2));
		pass_reviews();
		assert_eq!(given(CLIENT).score, Some(FixedU128::from_u32(2)));
		assert_eq!(done(TALENT).score, None);
		assert!(review(CLIENT, contract, 5).is_err(), "too late");
		// A contract under which nothing was paid is not reviewed.
		let empty = sign(CLIENT, job, TALENT, fixed(&[100 * BTRST]));
		end_and_pass(TALENT, empty);
		assert!(review(CLIENT, empty, 5).is_err());
		assert_ok!(close_job(CLIENT, job));
		nothing_is_left(&[CLIENT, TALENT]);
	});
}

#[test]
fn reviews_weigh_by_the_fee_and_fade() {
	on_dev(|| {
		let job = both_join();
		for (amount, rating) in [(300 * BTRST, 5), (100 * BTRST, 1)] {
			let contract = paid_contract(job, amount);
			assert_ok!(review(CLIENT, contract, rating));
			pass_reviews();
		}
		// (30 × 5 + 10 × 1) / 40.
		assert_eq!(done(TALENT).score, Some(FixedU128::from_u32(4)));
		assert_eq!(done(TALENT).weight, 40 * BTRST);
		assert_eq!(done(TALENT).counterparties, 1);
		assert_eq!(done(TALENT).contracts, FixedU128::from_u32(2));

		let half_life = u64::from(Members::parameters().half_life);
		next_block_after(half_life * DAY);
		let faded = done(TALENT);
		let close = |amount: Balance, expected: Balance| amount.abs_diff(expected) < BTRST / 1_000;
		assert!(close(faded.weight, 20 * BTRST), "{}", faded.weight);
		assert!(close(faded.volume, 200 * BTRST), "{}", faded.volume);
		// The mean of what was said stays what it was.
		let score = faded.score.unwrap().into_inner();
		assert!(score.abs_diff(FixedU128::from_u32(4).into_inner()) < 1_000_000_000, "{score}");
	});
}

#[test]
fn a_contract_in_dollars_counts_by_what_they_are_worth() {
	on_dev(|| {
		join(CLIENT, Roles::CLIENT);
		join(TALENT, Roles::TALENT);
		let job = post(CLIENT, dollar_job_details());
		let contract = sign(CLIENT, job, TALENT, fixed(&[1_000 * TUSD]));
		pay_milestone(CLIENT, TALENT, contract, 0);
		end_and_pass(TALENT, contract);
		assert_ok!(review(CLIENT, contract, 5));
		pass_reviews();
		// Two dollars a BTRST, give or take what selling the fee has moved.
		let near =
			|amount: Balance, btrst: Balance| amount.abs_diff(btrst * BTRST) < btrst * BTRST / 100;
		assert!(near(done(TALENT).volume, 500), "{}", done(TALENT).volume);
		assert!(near(done(TALENT).weight, 50), "{}", done(TALENT).weight);
	});
}

#[test]
fn a_reputation_that_is_faked_costs_what_it_claims_and_one_pair_makes_no_more_than_the_cap() {
	on_dev(|| {
		// One person behind three accounts: a client, a talent, and one who has brought the client.
		let referrer = Person::Dave;
		join(referrer, Roles::TALENT);
		join_brought_by(CLIENT, Roles::CLIENT, Some(referrer));
		join(TALENT, Roles::TALENT);
		let job = post(CLIENT, pallet_jobs::JobDetails { openings: 5, ..job_details() });
		let all =
			|| [CLIENT, TALENT, referrer].map(|who| total(who.to_account_id()) + fees_paid(who));
		let before = all().iter().sum::<Balance>();
		let cost = || before - all().iter().sum::<Balance>();

		// What comes back through the referrer does not count.
		let first = paid_contract(job, 1_000 * BTRST);
		assert_ok!(review(CLIENT, first, 5));
		pass_reviews();
		assert_eq!(cost(), 80 * BTRST);
		assert_eq!(done(TALENT).weight, 80 * BTRST);

		// And no more than the cap of the pair.
		let cap = Members::parameters().pair_cap;
		assert_eq!(cap, 1_000 * BTRST);
		let second = paid_contract(job, 20_000 * BTRST);
		assert_ok!(review(CLIENT, second, 5));
		pass_reviews();
		assert!(cost() > cap);
		assert_eq!(done(TALENT).weight, cap);
		let (volume, contracts) = (done(TALENT).volume, done(TALENT).contracts);
		assert!(volume < 21_000 * BTRST && contracts < FixedU128::from_u32(2));

		// Whatever else they do, nothing counts, and there is nothing to review.
		let third = paid_contract(job, 1_000 * BTRST);
		assert!(review(CLIENT, third, 5).is_err());
		let after = done(TALENT);
		assert_eq!((after.weight, after.volume, after.contracts), (cap, volume, contracts));
		assert_eq!(after.counterparties, 1);
		assert!(cost() >= after.weight);
		println!("faked: weight {}, cost {}", after.weight, cost());
	});
}

#[test]
fn whoever_is_suspended_may_still_review() {
	on_dev(|| {
		let job = both_join();
		let contract = paid_contract(job, 100 * BTRST);
		let account = TALENT.to_account_id();
		assert_ok!(council(2, MembersCall::suspend { account, reason: cid("reason") }));
		assert_ok!(review(TALENT, contract, 3));
		assert_ok!(review(CLIENT, contract, 3));
		assert_eq!(done(TALENT).score, Some(FixedU128::from_u32(3)));
		assert!(happened(|event| matches!(
			event,
			RuntimeEvent::Jobs(JobsEvent::ReviewSubmitted { rating: 3, .. })
		)));
		assert_eq!(Jobs::reviews(contract), None);
	});
}
