// SPDX-License-Identifier: Apache-2.0

//! A referrer earns, within limits: so much for one client, so long for one talent,
//! and only as a member.

use frame_support::assert_ok;
use talent_primitives::{BlockNumber, JobId, Roles};
use talent_runtime::{
	constants::currency::BTRST, Balance, Members, Referrals, Runtime, RuntimeOrigin,
};
use talent_runtime_tests::*;

const CLIENT: Person = Person::Bob;
const TALENT: Person = Person::Charlie;
/// Has brought the client.
const CLIENTS_REFERRER: Person = Person::Dave;
/// Has brought the talent.
const TALENTS_REFERRER: Person = Person::Eve;
const RECOMMENDER: Person = Person::Ferdie;

type ReferralsCall = pallet_referrals::Call<Runtime>;
type Parameters = pallet_referrals::Parameters<BlockNumber>;

fn set_parameters(change: impl FnOnce(&mut Parameters)) {
	let mut parameters = Referrals::parameters();
	change(&mut parameters);
	assert_ok!(Referrals::set_parameters(RuntimeOrigin::root(), parameters));
}

/// All belong, and there is a job with many openings.
fn all_join() -> JobId {
	for who in [CLIENTS_REFERRER, TALENTS_REFERRER, RECOMMENDER] {
		join(who, Roles::TALENT);
	}
	join_brought_by(CLIENT, Roles::CLIENT, Some(CLIENTS_REFERRER));
	join_brought_by(TALENT, Roles::TALENT, Some(TALENTS_REFERRER));
	post(CLIENT, pallet_jobs::JobDetails { openings: 10, ..job_details() })
}

/// An invoice over so much is paid: what each referrer, and all the rest of the network, have of
/// its fee.
fn pay(job: JobId, amount: Balance) -> [Balance; 3] {
	let contract = sign(CLIENT, job, TALENT, fixed(&[amount]));
	let purses = [CLIENTS_REFERRER, TALENTS_REFERRER].map(Purse::of);
	let common_before = common();
	pay_milestone(CLIENT, TALENT, contract, 0);
	let [clients, talents] = purses.map(|purse| purse.gained());
	[clients, talents, common() - common_before]
}

#[test]
fn a_client_is_worth_no_more_than_the_cap() {
	on_dev(|| {
		let job = all_join();
		let room = || Referrals::client_room(CLIENT.to_account_id());
		assert_eq!(room(), 1_000 * BTRST);
		assert_eq!(pay(job, 10_000 * BTRST), [200 * BTRST, 100 * BTRST, 700 * BTRST]);
		assert_eq!(room(), 800 * BTRST);
		// A fifth of the fee would be a thousand: there is room for eight hundred.
		assert_eq!(pay(job, 50_000 * BTRST), [800 * BTRST, 500 * BTRST, 3_700 * BTRST]);
		assert_eq!(room(), 0);
		assert_eq!(pay(job, 1_000 * BTRST), [0, 10 * BTRST, 90 * BTRST]);
		let totals = Referrals::totals(CLIENTS_REFERRER.to_account_id());
		assert_eq!(totals.client_referrer, 1_000 * BTRST);
		// Governance raises it, for everybody.
		set_parameters(|parameters| parameters.client_cap = 1_010 * BTRST);
		assert_eq!(pay(job, 1_000 * BTRST), [10 * BTRST, 10 * BTRST, 80 * BTRST]);
	});
}

#[test]
fn a_talent_is_worth_something_for_a_time() {
	on_dev(|| {
		let job = all_join();
		let joined = block();
		assert_eq!(pay(job, 1_000 * BTRST), [20 * BTRST, 10 * BTRST, 70 * BTRST]);
		set_parameters(|parameters| parameters.talent_period = 30);
		assert_eq!(pay(job, 1_000 * BTRST), [20 * BTRST, 10 * BTRST, 70 * BTRST]);
		pass_until(joined + 31);
		assert_eq!(pay(job, 1_000 * BTRST), [20 * BTRST, 0, 80 * BTRST]);
		// To leave and to come back begins no new time.
		let referrer = Members::referrer(TALENT.to_account_id());
		assert_eq!(referrer, Some(TALENTS_REFERRER.to_account_id()));
	});
}

#[test]
fn whoever_has_left_earns_nothing_until_they_are_back() {
	on_dev(|| {
		let job = all_join();
		assert_ok!(leave(CLIENTS_REFERRER));
		assert_eq!(pay(job, 1_000 * BTRST), [0, 10 * BTRST, 90 * BTRST]);
		join(CLIENTS_REFERRER, Roles::TALENT);
		assert_eq!(pay(job, 1_000 * BTRST), [20 * BTRST, 10 * BTRST, 70 * BTRST]);
	});
}

#[test]
fn a_recommendation_earns_only_if_the_applicant_names_it_and_binds_until_it_is_withdrawn() {
	on_dev(|| {
		let job = all_join();
		let candidate = TALENT.to_account_id();
		let recommend = ReferralsCall::recommend { job, candidate: candidate.clone() };
		let withdraw = ReferralsCall::withdraw_recommendation { job, candidate };
		let recommended_by = Some(RECOMMENDER.to_account_id());
		let apply = JobsCall::apply { job, proposal: cid("proposal"), recommended_by };
		assert_eq!(
			submit(TALENT, apply.clone()),
			Err(JobsError::NotRecommended.into()),
			"nobody has recommended them"
		);
		assert_ok!(submit(RECOMMENDER, recommend.clone()));
		let deposit = Referrals::parameters().recommendation_deposit;
		assert_eq!(held(RECOMMENDER.to_account_id()), MEMBER_DEPOSIT + deposit);
		assert!(leave(RECOMMENDER).is_err(), "it binds");

		// Not named: hired without an application.
		let purse = Purse::of(RECOMMENDER);
		pay(job, 1_000 * BTRST);
		assert_eq!(purse.gained(), 0);
		// Named.
		assert_ok!(submit(TALENT, apply));
		assert_eq!(pay(job, 1_000 * BTRST), [20 * BTRST, 10 * BTRST, 65 * BTRST]);
		assert_eq!(purse.gained(), 5 * BTRST);

		assert_ok!(submit(RECOMMENDER, withdraw));
		assert_eq!(held(RECOMMENDER.to_account_id()), MEMBER_DEPOSIT);
		assert_ok!(leave(RECOMMENDER));
	});
}
