// SPDX-License-Identifier: Apache-2.0

//! Conflicts of interest from recommendations, which keep judges from panels.

use crate::{mock::*, RecommendedCandidates};
use frame_support::{assert_noop, assert_ok};
use talent_primitives::Conflicts;

fn in_conflict(judge: AccountId, party: AccountId) -> bool {
	<ReferralsPallet as Conflicts<_>>::in_conflict(&judge, &party)
}

#[test]
fn whoever_recommends_somebody_does_not_judge_them() {
	ExtBuilder::default().build_and_execute(|| {
		assert!(!in_conflict(RECOMMENDER, TALENT));
		assert_ok!(recommend(RECOMMENDER, JOB, TALENT));
		assert!(in_conflict(RECOMMENDER, TALENT));
		assert!(!in_conflict(RECOMMENDER, OTHER));
		assert!(!in_conflict(OTHER, TALENT));
	});
}

#[test]
fn nobody_chooses_who_does_not_judge_them_by_recommending_them() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(recommend(RECOMMENDER, JOB, TALENT));
		assert!(!in_conflict(TALENT, RECOMMENDER));
	});
}

#[test]
fn the_tie_lasts_until_the_last_recommendation_is_withdrawn() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(recommend(RECOMMENDER, JOB, TALENT));
		assert_ok!(recommend(RECOMMENDER, OTHER_JOB, TALENT));
		assert_eq!(RecommendedCandidates::<Test>::get(RECOMMENDER, TALENT), 2);
		assert_ok!(withdraw(RECOMMENDER, JOB, TALENT));
		assert!(in_conflict(RECOMMENDER, TALENT));
		assert_ok!(withdraw(RECOMMENDER, OTHER_JOB, TALENT));
		assert!(!in_conflict(RECOMMENDER, TALENT));
		assert_eq!(RecommendedCandidates::<Test>::iter().count(), 0);
	});
}

#[test]
fn what_was_refused_makes_none() {
	ExtBuilder::default().build_and_execute(|| {
		RefuseItems::set(true);
		assert_noop!(recommend(RECOMMENDER, JOB, TALENT), ITEM_REFUSED);
		assert!(!in_conflict(RECOMMENDER, TALENT));
	});
}
