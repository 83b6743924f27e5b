// SPDX-License-Identifier: Apache-2.0

//! How long a credential lives, and what takes its place.

use crate::{mock::*, DueItem, Error, Event, Source};
use frame_support::{assert_noop, assert_ok};
use talent_primitives::Credentials;

fn item() -> DueItem<AccountId> {
	DueItem::Credential { account: APPLICANT, skill: SKILL }
}

#[test]
fn nobody_holds_what_they_were_not_vetted_for() {
	ExtBuilder::default().build_and_execute(|| {
		judged(APPLICANT, &[90, 90, 90]);
		assert!(<Screening as Credentials<_>>::holds(&APPLICANT, SKILL));
		assert!(!<Screening as Credentials<_>>::holds(&APPLICANT, OTHER_SKILL));
		assert!(!<Screening as Credentials<_>>::holds(&OTHER, SKILL));
		assert!(!<Screening as Credentials<_>>::holds(&APPLICANT, NO_SKILL));
	});
}

#[test]
fn lives_to_its_date_whether_or_not_the_queue_has_noticed() {
	ExtBuilder::default().build_and_execute(|| {
		judged(APPLICANT, &[90, 90, 90]);
		let expires_at = now() + CREDENTIAL_LIFE;
		pass_without_hooks(CREDENTIAL_LIFE - 1);
		assert!(holds(APPLICANT));
		assert_noop!(Screening::process_due(signed(STRANGER), item()), Error::<Test>::NotDue);
		pass_without_hooks(1);
		assert_eq!(now(), expires_at);
		assert!(!holds(APPLICANT));
		assert_eq!(Screening::credential(APPLICANT, SKILL), None);
		assert_eq!(deposit_of(APPLICANT), DEPOSIT);

		System::reset_events();
		assert_ok!(Screening::process_due(signed(STRANGER), item()));
		assert_eq!(
			events(),
			[
				Event::CredentialExpired { account: APPLICANT, skill: SKILL },
				Event::DepositReturned { account: APPLICANT, amount: DEPOSIT },
			]
		);
		assert_eq!(crate::Ties::<Test>::iter().count(), 0);
		let gone = Screening::process_due(signed(STRANGER), item());
		assert_noop!(gone, Error::<Test>::CredentialNotFound);
		assert_ok!(try_request(APPLICANT));
	});
}

#[test]
fn a_renewal_that_passes_takes_the_place_of_the_old_one() {
	ExtBuilder::default().build_and_execute(|| {
		judged(APPLICANT, &[90, 90, 90]);
		let old = Screening::credential(APPLICANT, SKILL).unwrap();
		run_to(old.expires_at - RENEWAL_WINDOW);
		// Those who had a part in the old one have ties, and those appointed at genesis are
		// renewed.
		for who in [14, 15, 16] {
			assert_ok!(Screening::appoint_screener(RuntimeOrigin::root(), SKILL, who));
		}
		let id = judged(APPLICANT, &[80, 80, 80]);
		let new = Screening::credential(APPLICANT, SKILL).unwrap();
		assert_eq!(new.source, Source::Panel { request: id, round: 0, score: 80 });
		assert_eq!(new.admitted_by.to_vec(), [14, 15, 16]);
		assert_eq!(new.expires_at, now() + CREDENTIAL_LIFE);
		assert_eq!(deposit_of(APPLICANT), DEPOSIT);
		// The old one's date comes to nothing.
		run_to(old.expires_at + 1);
		assert!(holds(APPLICANT));
	});
}

#[test]
fn a_renewal_that_fails_leaves_the_old_one_to_its_date() {
	ExtBuilder::default().build_and_execute(|| {
		judged(APPLICANT, &[90, 90, 90]);
		let old = Screening::credential(APPLICANT, SKILL).unwrap();
		run_to(old.expires_at - RENEWAL_WINDOW);
		judged(APPLICANT, &[10, 10, 10]);
		assert_eq!(Screening::credential(APPLICANT, SKILL), Some(old.clone()));
		assert_eq!(deposit_of(APPLICANT), 2 * DEPOSIT);
		run_to(old.expires_at);
		assert!(!holds(APPLICANT));
		assert_eq!(deposit_of(APPLICANT), 0);
	});
}

#[test]
fn it_binds_nobody_to_the_network() {
	ExtBuilder::default().build_and_execute(|| {
		judged(APPLICANT, &[90, 90, 90]);
		assert_eq!(open_items(APPLICANT), []);
		// And outlives membership: jobs ask for both.
		Outsiders::mutate(|all| all.insert(APPLICANT));
		assert!(holds(APPLICANT));
		pass_without_hooks(CREDENTIAL_LIFE);
		assert_ok!(Screening::process_due(signed(STRANGER), item()));
		assert_eq!(deposit_of(APPLICANT), 0);
	});
}
