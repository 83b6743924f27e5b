// SPDX-License-Identifier: Apache-2.0

//! Broken invariants are found.

use crate::{
	mock::*, CurrentParameters, EarnerTotals, HoldReason, OpenRecommendations, PaidForClients,
	Parameters, Recommendation, Recommendations, RecommendedCandidates, Totals,
};
use frame_support::{
	assert_ok,
	traits::{fungible::MutateHold, tokens::Precision},
};
use talent_primitives::ShareKind::ClientReferrer;

/// Asserts that a state with one recommendation and one share is refused for `reason`, once spoilt.
fn notices(spoil: impl FnOnce(), reason: &'static str) {
	ExtBuilder::default().build().execute_with(|| {
		assert_ok!(recommend(RECOMMENDER, JOB, TALENT));
		share_paid(&context(None), ClientReferrer, CLIENT_REFERRER, 20);
		assert_ok!(ReferralsPallet::do_try_state());
		spoil();
		assert_eq!(ReferralsPallet::do_try_state(), Err(reason.into()));
	});
}

#[test]
fn parameters_out_of_range() {
	notices(
		|| CurrentParameters::<Test>::put(Parameters { max_open: 0, ..Default::default() }),
		"the referrals' parameters are out of range",
	);
}

#[test]
fn somebody_who_recommends_themselves() {
	notices(
		|| Recommendations::<Test>::insert((JOB, TALENT, TALENT), Recommendation { deposit: 1 }),
		"somebody recommends themselves",
	);
}

#[test]
fn a_recommendation_without_a_deposit() {
	notices(
		|| Recommendations::<Test>::insert((JOB, OTHER, TALENT), Recommendation { deposit: 0 }),
		"a recommendation has no deposit",
	);
}

#[test]
fn counts_that_differ_from_the_records() {
	let reason = "the recommendations of a member are not as many as were counted";
	notices(|| OpenRecommendations::<Test>::insert(RECOMMENDER, 2), reason);
	notices(|| OpenRecommendations::<Test>::remove(RECOMMENDER), reason);
	notices(
		|| OpenRecommendations::<Test>::insert(OTHER, 1),
		"a count of recommendations outlives them",
	);
}

#[test]
fn candidates_that_are_miscounted() {
	let reason = "the recommendations of one candidate are not as many as were counted";
	notices(|| RecommendedCandidates::<Test>::insert(RECOMMENDER, TALENT, 2), reason);
	notices(|| RecommendedCandidates::<Test>::remove(RECOMMENDER, TALENT), reason);
	notices(|| RecommendedCandidates::<Test>::insert(TALENT, RECOMMENDER, 1), reason);
}

#[test]
fn deposits_that_differ_from_the_records() {
	let reason = "the deposits of a member are not what is held from them";
	notices(
		|| {
			assert_ok!(Balances::release(
				&HoldReason::Recommendation.into(),
				&RECOMMENDER,
				1,
				Precision::Exact
			));
		},
		reason,
	);
	notices(
		|| {
			assert_ok!(Balances::hold(&HoldReason::Recommendation.into(), &RECOMMENDER, 1));
		},
		reason,
	);
}

#[test]
fn totals_without_a_share() {
	notices(
		|| EarnerTotals::<Test>::insert(OTHER, Totals::default()),
		"somebody has totals and was never paid a share",
	);
}

#[test]
fn what_was_paid_for_clients_and_to_nobody() {
	notices(|| PaidForClients::<Test>::insert(OTHER, 0), "nothing was paid for a client on record");
	notices(
		|| PaidForClients::<Test>::insert(OTHER, 1),
		"what was paid for clients is not what their referrers got",
	);
}
