// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Parameters, Recommendation, Totals};
use frame_support::assert_ok;
use talent_primitives::ShareKind::ClientReferrer;

#[test]
fn tell_nothing_of_what_is_not_there() {
	ExtBuilder::default().build_and_execute(|| {
		assert_eq!(ReferralsPallet::recommendation(JOB, TALENT, RECOMMENDER), None);
		assert_eq!(ReferralsPallet::open_recommendations(RECOMMENDER), 0);
		assert_eq!(ReferralsPallet::totals(RECOMMENDER), Totals::default());
		assert_eq!(ReferralsPallet::client_room(CLIENT), 100_000 * BTRST);
		assert_eq!(ReferralsPallet::parameters(), Parameters::default());
	});
}

#[test]
fn tell_what_is_there() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(recommend(RECOMMENDER, JOB, TALENT));
		share_paid(&context(None), ClientReferrer, CLIENT_REFERRER, 30_000 * BTRST);

		assert_eq!(
			ReferralsPallet::recommendation(JOB, TALENT, RECOMMENDER),
			Some(Recommendation { deposit: BTRST })
		);
		assert_eq!(ReferralsPallet::open_recommendations(RECOMMENDER), 1);
		assert_eq!(ReferralsPallet::totals(CLIENT_REFERRER).value(), 30_000 * BTRST);
		assert_eq!(ReferralsPallet::client_room(CLIENT), 70_000 * BTRST);
	});
}

#[test]
fn everybody_can_page_through_those_recommended_for_a_job() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(recommend(RECOMMENDER, JOB, TALENT));
		assert_ok!(recommend(CLIENT_REFERRER, JOB, TALENT));
		assert_ok!(recommend(RECOMMENDER, OTHER_JOB, TALENT));

		let mut of_job =
			crate::Recommendations::<Test>::iter_key_prefix((JOB,)).collect::<Vec<_>>();
		of_job.sort_unstable();
		assert_eq!(of_job, [(TALENT, RECOMMENDER), (TALENT, CLIENT_REFERRER)]);
	});
}
