// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, Event, HoldReason, OpenRecommendations, Recommendations};
use frame_support::{
	assert_noop, assert_ok,
	traits::{fungible::MutateHold, tokens::Precision},
};
use sp_runtime::traits::BadOrigin;

#[test]
fn undoes_all_of_it() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(recommend(RECOMMENDER, JOB, TALENT));

		assert_ok!(withdraw(RECOMMENDER, JOB, TALENT));

		System::assert_last_event(
			Event::RecommendationWithdrawn {
				job: JOB,
				candidate: TALENT,
				recommender: RECOMMENDER,
				deposit: BTRST,
			}
			.into(),
		);
		assert_eq!(held(RECOMMENDER), 0);
		assert_eq!(wealth(RECOMMENDER), ENDOWMENT);
		assert_eq!(open_items(RECOMMENDER), []);
		assert_eq!(Recommendations::<Test>::iter().count(), 0);
		assert!(!OpenRecommendations::<Test>::contains_key(RECOMMENDER));
	});
}

#[test]
fn leaves_the_others() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(recommend(RECOMMENDER, JOB, TALENT));
		assert_ok!(recommend(RECOMMENDER, JOB, OTHER));
		assert_ok!(recommend(CLIENT_REFERRER, JOB, TALENT));

		assert_ok!(withdraw(RECOMMENDER, JOB, TALENT));

		assert_eq!(held(RECOMMENDER), BTRST);
		assert_eq!(ReferralsPallet::open_recommendations(RECOMMENDER), 1);
		assert_eq!(open_items(RECOMMENDER), [item(JOB, OTHER)]);
		assert!(ReferralsPallet::recommendation(JOB, OTHER, RECOMMENDER).is_some());
		assert!(ReferralsPallet::recommendation(JOB, TALENT, CLIENT_REFERRER).is_some());
	});
}

#[test]
fn works_when_the_job_is_gone() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(recommend(RECOMMENDER, JOB, TALENT));
		close_all_jobs();
		assert_ok!(withdraw(RECOMMENDER, JOB, TALENT));
	});
}

#[test]
fn works_when_the_candidate_has_left_or_is_suspended() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(recommend(RECOMMENDER, JOB, TALENT));
		assert_ok!(recommend(RECOMMENDER, JOB, OTHER));
		set_member(TALENT, false);
		suspend(OTHER);
		assert_ok!(withdraw(RECOMMENDER, JOB, TALENT));
		assert_ok!(withdraw(RECOMMENDER, JOB, OTHER));
	});
}

#[test]
fn works_for_the_suspended() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(recommend(RECOMMENDER, JOB, TALENT));
		suspend(RECOMMENDER);
		assert_ok!(withdraw(RECOMMENDER, JOB, TALENT));
	});
}

#[test]
fn works_when_nothing_more_can_be_opened() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(recommend(RECOMMENDER, JOB, TALENT));
		RefuseItems::set(true);
		assert_ok!(withdraw(RECOMMENDER, JOB, TALENT));
	});
}

#[test]
fn gives_back_what_was_held_whatever_the_deposit_is_now() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(recommend(RECOMMENDER, JOB, TALENT));
		assert_ok!(set_parameters(|p| {
			p.recommendation_deposit = 50 * BTRST;
			p.max_open = 1;
		}));

		assert_ok!(withdraw(RECOMMENDER, JOB, TALENT));

		System::assert_last_event(
			Event::RecommendationWithdrawn {
				job: JOB,
				candidate: TALENT,
				recommender: RECOMMENDER,
				deposit: BTRST,
			}
			.into(),
		);
		assert_eq!(wealth(RECOMMENDER), ENDOWMENT);
		assert_eq!(held(RECOMMENDER), 0);
	});
}

#[test]
fn works_though_a_part_of_the_deposit_is_missing() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(recommend(RECOMMENDER, JOB, TALENT));
		// Cannot happen on the chain; if it did, the recommendation must not stay for ever.
		assert_ok!(Balances::release(
			&HoldReason::Recommendation.into(),
			&RECOMMENDER,
			BTRST / 4,
			Precision::Exact
		));

		assert_ok!(withdraw(RECOMMENDER, JOB, TALENT));

		System::assert_last_event(
			Event::RecommendationWithdrawn {
				job: JOB,
				candidate: TALENT,
				recommender: RECOMMENDER,
				deposit: BTRST - BTRST / 4,
			}
			.into(),
		);
	});
}

#[test]
fn can_be_recommended_again() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(recommend(RECOMMENDER, JOB, TALENT));
		assert_ok!(withdraw(RECOMMENDER, JOB, TALENT));
		assert_ok!(recommend(RECOMMENDER, JOB, TALENT));
		assert_eq!(held(RECOMMENDER), BTRST);
	});
}

#[test]
fn fails_when_not_signed() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(
			ReferralsPallet::withdraw_recommendation(RuntimeOrigin::root(), JOB, TALENT),
			BadOrigin
		);
	});
}

#[test]
fn fails_for_all_but_the_recommender() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(recommend(RECOMMENDER, JOB, TALENT));
		for who in [CLIENT, TALENT, OTHER, STRANGER] {
			assert_noop!(withdraw(who, JOB, TALENT), Error::<Test>::RecommendationNotFound);
		}
	});
}

#[test]
fn fails_for_another_job_or_candidate_and_twice() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(recommend(RECOMMENDER, JOB, TALENT));
		for (job, candidate) in [(OTHER_JOB, TALENT), (JOB, OTHER)] {
			assert_noop!(
				withdraw(RECOMMENDER, job, candidate),
				Error::<Test>::RecommendationNotFound
			);
		}
		assert_ok!(withdraw(RECOMMENDER, JOB, TALENT));
		assert_noop!(withdraw(RECOMMENDER, JOB, TALENT), Error::<Test>::RecommendationNotFound);
	});
}

#[test]
#[should_panic(expected = "a recommendation was not counted")]
fn a_count_that_is_missing_is_noticed() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(recommend(RECOMMENDER, JOB, TALENT));
		OpenRecommendations::<Test>::remove(RECOMMENDER);
		let _ = withdraw(RECOMMENDER, JOB, TALENT);
	});
}
