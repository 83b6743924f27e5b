// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, Event, Recommendation};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{traits::BadOrigin, TokenError};
use talent_primitives::{Recommendations, Roles};

fn is_recommended(job: u32, candidate: AccountId, recommender: AccountId) -> bool {
	<ReferralsPallet as Recommendations<_>>::is_recommended(job, &candidate, &recommender)
}

#[test]
fn holds_the_deposit_and_opens_an_item() {
	ExtBuilder::default().build_and_execute(|| {
		assert!(!is_recommended(JOB, TALENT, RECOMMENDER));

		assert_ok!(recommend(RECOMMENDER, JOB, TALENT));

		System::assert_last_event(
			Event::Recommended {
				job: JOB,
				candidate: TALENT,
				recommender: RECOMMENDER,
				deposit: BTRST,
			}
			.into(),
		);
		assert_eq!(held(RECOMMENDER), BTRST);
		assert_eq!(open_items(RECOMMENDER), [item(JOB, TALENT)]);
		assert_eq!(
			ReferralsPallet::recommendation(JOB, TALENT, RECOMMENDER),
			Some(Recommendation { deposit: BTRST })
		);
		assert_eq!(ReferralsPallet::open_recommendations(RECOMMENDER), 1);
		assert_eq!(JobsAsked::get(), [JOB]);
	});
}

#[test]
fn recommends_this_candidate_for_this_job_by_this_member_alone() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(recommend(RECOMMENDER, JOB, TALENT));

		assert!(is_recommended(JOB, TALENT, RECOMMENDER));
		assert!(!is_recommended(OTHER_JOB, TALENT, RECOMMENDER));
		assert!(!is_recommended(JOB, OTHER, RECOMMENDER));
		assert!(!is_recommended(JOB, TALENT, OTHER));
		assert!(!is_recommended(JOB, RECOMMENDER, TALENT));
	});
}

#[test]
fn several_may_recommend_one_and_one_may_recommend_several() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(recommend(RECOMMENDER, JOB, TALENT));
		assert_ok!(recommend(CLIENT_REFERRER, JOB, TALENT));
		assert_ok!(recommend(RECOMMENDER, JOB, OTHER));
		assert_ok!(recommend(RECOMMENDER, OTHER_JOB, TALENT));

		assert_eq!(held(RECOMMENDER), 3 * BTRST);
		let items = [(JOB, TALENT), (JOB, OTHER), (OTHER_JOB, TALENT)];
		assert_eq!(open_items(RECOMMENDER), items.map(|(job, who)| item(job, who)));
		assert_eq!(ReferralsPallet::open_recommendations(RECOMMENDER), 3);
		assert_eq!(ReferralsPallet::open_recommendations(CLIENT_REFERRER), 1);
	});
}

#[test]
fn takes_no_role_of_the_recommender() {
	for roles in [Roles::TALENT, Roles::CLIENT, Roles::AGENCY] {
		ExtBuilder::default().build_and_execute(|| {
			set_roles(RECOMMENDER, roles);
			assert_ok!(recommend(RECOMMENDER, JOB, TALENT));
		});
	}
}

#[test]
fn an_agency_can_be_a_candidate() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(recommend(RECOMMENDER, JOB, TALENT_REFERRER));
	});
}

#[test]
fn holds_what_the_deposit_is_at_that_time() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(recommend(RECOMMENDER, JOB, TALENT));
		assert_ok!(set_parameters(|p| p.recommendation_deposit = 3 * BTRST));
		assert_ok!(recommend(RECOMMENDER, JOB, OTHER));
		assert_eq!(held(RECOMMENDER), 4 * BTRST);
	});
}

#[test]
fn fails_when_not_signed() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(ReferralsPallet::recommend(RuntimeOrigin::root(), JOB, TALENT), BadOrigin);
	});
}

#[test]
fn fails_for_strangers() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(recommend(STRANGER, JOB, TALENT), NOT_MEMBER);
	});
}

#[test]
fn fails_for_the_suspended() {
	ExtBuilder::default().build_and_execute(|| {
		suspend(RECOMMENDER);
		assert_noop!(recommend(RECOMMENDER, JOB, TALENT), IS_SUSPENDED);
	});
}

#[test]
fn fails_when_the_job_takes_no_applications() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(recommend(RECOMMENDER, NO_JOB, TALENT), Error::<Test>::JobNotOpen);
		close_all_jobs();
		assert_noop!(recommend(RECOMMENDER, JOB, TALENT), Error::<Test>::JobNotOpen);
	});
}

#[test]
fn fails_for_oneself() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(recommend(TALENT, JOB, TALENT), Error::<Test>::CandidateIsRecommender);
	});
}

#[test]
fn fails_when_the_candidate_is_the_client() {
	ExtBuilder::default().build_and_execute(|| {
		// The roles of the candidate include talent.
		assert_noop!(recommend(RECOMMENDER, OTHER_JOB, OTHER), Error::<Test>::CandidateIsClient);
	});
}

#[test]
fn fails_when_the_recommender_is_the_client() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(recommend(CLIENT, JOB, TALENT), Error::<Test>::RecommenderIsClient);
		assert_noop!(recommend(OTHER, OTHER_JOB, TALENT), Error::<Test>::RecommenderIsClient);
	});
}

#[test]
fn fails_when_the_candidate_has_not_joined_is_suspended_or_does_not_take_work() {
	ExtBuilder::default().build_and_execute(|| {
		suspend(TALENT);
		for candidate in [STRANGER, TALENT, RECOMMENDER] {
			assert_noop!(
				recommend(CLIENT_REFERRER, JOB, candidate),
				Error::<Test>::CandidateNotEligible
			);
		}
	});
}

#[test]
fn fails_twice() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(recommend(RECOMMENDER, JOB, TALENT));
		assert_noop!(recommend(RECOMMENDER, JOB, TALENT), Error::<Test>::AlreadyRecommended);
	});
}

#[test]
fn fails_beyond_the_most_that_may_be_open() {
	ExtBuilder::default().with_parameters(|p| p.max_open = 2).build_and_execute(|| {
		assert_ok!(recommend(RECOMMENDER, JOB, TALENT));
		assert_ok!(recommend(RECOMMENDER, JOB, OTHER));
		assert_noop!(recommend(RECOMMENDER, JOB, POOR), Error::<Test>::MaxOpenExceeded);

		// The limit is each member's own, and what is withdrawn no longer counts.
		assert_ok!(recommend(CLIENT_REFERRER, JOB, POOR));
		assert_ok!(withdraw(RECOMMENDER, JOB, TALENT));
		assert_ok!(recommend(RECOMMENDER, JOB, POOR));
	});
}

#[test]
fn fails_when_the_limit_was_lowered_below_what_is_open() {
	ExtBuilder::default().build_and_execute(|| {
		for candidate in [TALENT, OTHER, POOR] {
			assert_ok!(recommend(RECOMMENDER, JOB, candidate));
		}
		assert_ok!(set_parameters(|p| p.max_open = 1));
		assert_noop!(recommend(RECOMMENDER, OTHER_JOB, TALENT), Error::<Test>::MaxOpenExceeded);
		assert_eq!(ReferralsPallet::open_recommendations(RECOMMENDER), 3);
	});
}

#[test]
fn fails_when_the_item_cannot_be_opened() {
	ExtBuilder::default().build_and_execute(|| {
		RefuseItems::set(true);
		assert_noop!(recommend(RECOMMENDER, JOB, TALENT), ITEM_REFUSED);
	});
}

#[test]
fn fails_when_the_deposit_cannot_be_held() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(recommend(POOR, JOB, TALENT), TokenError::FundsUnavailable);
		assert_eq!(open_items(POOR), []);
	});
}
