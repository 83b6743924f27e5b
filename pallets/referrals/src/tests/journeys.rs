// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Totals};
use frame_support::{assert_noop, assert_ok};
use proptest::prelude::*;
use std::collections::BTreeSet;
use talent_primitives::{
	JobId, Recommendations,
	ShareKind::{self, *},
};

#[test]
fn somebody_brings_a_client_recommends_a_friend_and_is_paid_for_both() {
	ExtBuilder::default().build_and_execute(|| {
		// One member is the client's referrer, and knows the right talent for the client's job.
		let connector = RECOMMENDER;
		set_referrer(CLIENT, connector, 1);
		assert_ok!(recommend(connector, JOB, TALENT));
		assert_eq!(open_items(connector), [item(JOB, TALENT)]);

		// The talent names the recommender in the application and is hired; the job closes.
		assert!(<ReferralsPallet as Recommendations<_>>::is_recommended(JOB, &TALENT, &connector));
		let contract = context(Some(connector));
		close_all_jobs();

		// The recommender withdraws; the shares go on.
		assert_ok!(withdraw(connector, JOB, TALENT));
		assert_eq!(open_items(connector), []);
		pay_invoice(&contract, 400 * BTRST);
		pay_invoice(&contract, 600 * BTRST);
		assert_eq!(wealth(connector), ENDOWMENT + 25 * BTRST);
		assert_eq!(
			ReferralsPallet::totals(connector),
			Totals {
				client_referrer: 20 * BTRST,
				talent_referrer: 0,
				recommender: 5 * BTRST,
				shares: 4,
			}
		);
		assert_eq!(ReferralsPallet::client_room(CLIENT), 99_980 * BTRST);

		// The recommender leaves. The contract goes on, and the shares go to the treasury.
		set_member(connector, false);
		let before = wealth(TREASURY);
		pay_invoice(&contract, 1_000 * BTRST);
		assert_eq!(wealth(TREASURY), before + 100 * BTRST);
		assert_eq!(ReferralsPallet::totals(connector).value(), 25 * BTRST);
		assert_noop!(recommend(connector, OTHER_JOB, TALENT), NOT_MEMBER);
	});
}

/// A step that may fail.
#[derive(Clone, Debug)]
enum Step {
	Recommend(AccountId, JobId, AccountId),
	Withdraw(AccountId, JobId, AccountId),
	Open(JobId, AccountId),
	Close(JobId),
	Suspend(AccountId),
	Reinstate(AccountId),
	Deposit(u128),
	MaxOpen(u32),
	Cap(u128),
	RefuseItems(bool),
	Paid(ShareKind, AccountId, AccountId, u128),
}

fn step() -> impl Strategy<Value = Step> {
	let who = || CLIENT..=STRANGER;
	let job = || 0..3u32;
	let kind =
		proptest::sample::select(&[ClientReferrer, TalentReferrer, Recommender, Treasury][..]);
	prop_oneof![
		8 => (who(), job(), who()).prop_map(|(who, job, whom)| Step::Recommend(who, job, whom)),
		4 => (who(), job(), who()).prop_map(|(who, job, whom)| Step::Withdraw(who, job, whom)),
		1 => (job(), who()).prop_map(|(job, client)| Step::Open(job, client)),
		1 => job().prop_map(Step::Close),
		1 => who().prop_map(Step::Suspend),
		1 => who().prop_map(Step::Reinstate),
		1 => (0..120u128).prop_map(|btrst| Step::Deposit(btrst * BTRST)),
		1 => (0..5u32).prop_map(Step::MaxOpen),
		1 => (0..100u128).prop_map(Step::Cap),
		1 => any::<bool>().prop_map(Step::RefuseItems),
		2 => (kind, who(), who(), 0..100u128)
			.prop_map(|(kind, earner, client, value)| Step::Paid(kind, earner, client, value)),
	]
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(256))]

	/// In any order of steps: the open recommendations are those made and not withdrawn, no coin is
	/// lost, and every deposit is refunded in the end.
	#[test]
	fn whatever_happens_everybody_gets_their_deposits_back(steps in proptest::collection::vec(step(), 1..80)) {
		ExtBuilder::default().build_and_execute(|| {
			let had = RICH.map(wealth);
			let mut open = BTreeSet::new();
			for step in steps {
				match step {
					Step::Recommend(who, job, whom) => {
						if recommend(who, job, whom).is_ok() {
							assert!(open.insert((job, whom, who)), "recommended twice");
						}
					},
					Step::Withdraw(who, job, whom) => {
						assert_eq!(withdraw(who, job, whom).is_ok(), open.remove(&(job, whom, who)));
					},
					Step::Open(job, client) => {
						Jobs::mutate(|jobs| jobs.insert(job, client));
					},
					Step::Close(job) => {
						Jobs::mutate(|jobs| jobs.remove(&job));
					},
					Step::Suspend(who) => {
						suspend(who);
					},
					Step::Reinstate(who) => {
						reinstate(who);
					},
					Step::Deposit(deposit) => {
						let _ = set_parameters(|p| p.recommendation_deposit = deposit);
					},
					Step::MaxOpen(most) => {
						let _ = set_parameters(|p| p.max_open = most);
					},
					Step::Cap(cap) => {
						let _ = set_parameters(|p| p.client_cap = cap);
					},
					Step::RefuseItems(refuse) => RefuseItems::set(refuse),
					Step::Paid(kind, earner, client, value) =>
						share_paid(&between(client, TALENT, None), kind, earner, value),
				}
				ReferralsPallet::do_try_state().unwrap();
				let stored = crate::Recommendations::<Test>::iter_keys().collect::<BTreeSet<_>>();
				assert_eq!(stored, open);
				assert_items_have_records::<ReferralsPallet>();
				for who in CLIENT..=STRANGER {
					let count = u32::try_from(open_items(who).len()).unwrap();
					assert_eq!(count, ReferralsPallet::open_recommendations(who));
				}
			}

			for (job, whom, who) in open {
				assert_ok!(withdraw(who, job, whom));
			}
			assert_eq!(RICH.map(wealth), had);
			assert!(RICH.iter().all(|who| held(*who) == 0));
			assert_eq!(OpenItems::iter_keys().count(), 0);
		});
	}
}
