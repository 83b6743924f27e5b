// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, Event, Source};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::traits::BadOrigin;

fn appoint(who: AccountId) -> frame_support::dispatch::DispatchResult {
	Screening::appoint_screener(RuntimeOrigin::root(), SKILL, who)
}

#[test]
fn gives_the_credential_and_waives_the_clients() {
	ExtBuilder::default().build_and_execute(|| {
		ClientCounts::mutate(|counts| counts.insert(OTHER, 0));
		System::reset_events();
		assert_ok!(appoint(OTHER));
		let expires_at = now() + CREDENTIAL_LIFE;
		assert_eq!(
			events(),
			[
				Event::CredentialGranted {
					account: OTHER,
					skill: SKILL,
					source: Source::Appointed,
					expires_at
				},
				Event::ScreenerAppointed { account: OTHER, skill: SKILL },
			]
		);
		assert!(holds(OTHER));
		// The bond is theirs to give.
		assert_eq!(bond_of(OTHER), 0);
		assert_eq!(open_items(OTHER), []);
		assert_ok!(Screening::become_screener(signed(OTHER), SKILL));
	});
}

#[test]
fn takes_the_place_of_a_credential_and_gives_its_deposit_back() {
	ExtBuilder::default().build_and_execute(|| {
		judged(APPLICANT, &[90, 90, 90]);
		assert_eq!(deposit_of(APPLICANT), DEPOSIT);
		assert_ok!(appoint(APPLICANT));
		assert_eq!(deposit_of(APPLICANT), 0);
		assert_eq!(Screening::credential(APPLICANT, SKILL).unwrap().source, Source::Appointed);
		assert_eq!(crate::Ties::<Test>::iter().count(), 0);
	});
}

#[test]
fn renews_the_credential_of_a_screener() {
	ExtBuilder::default().build_and_execute(|| {
		pass(100);
		assert_ok!(appoint(11));
		let credential = Screening::credential(11, SKILL).unwrap();
		assert_eq!(credential.expires_at, now() + CREDENTIAL_LIFE);
	});
}

#[test]
fn fails_for_what_is_not_offered_for_outsiders_and_for_all_but_governance() {
	ExtBuilder::default().build_and_execute(|| {
		let root = RuntimeOrigin::root;
		assert_noop!(Screening::appoint_screener(signed(11), SKILL, OTHER), BadOrigin);
		assert_noop!(
			Screening::appoint_screener(root(), NO_SKILL, OTHER),
			Error::<Test>::SkillNotFound
		);
		assert_noop!(appoint(STRANGER), Error::<Test>::NotMember);
		assert_ok!(Screening::retire_skill(root(), SKILL));
		assert_noop!(appoint(OTHER), Error::<Test>::SkillIsRetired);
	});
}
