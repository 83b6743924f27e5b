// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, DueItem, Error, Event, Rewards, Source};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::traits::BadOrigin;
use talent_primitives::AssetKind;

fn revoke(who: AccountId) -> frame_support::dispatch::DispatchResult {
	Screening::revoke_credential(RuntimeOrigin::root(), who, SKILL, cid("why"))
}

#[test]
fn forfeits_what_those_who_vouched_have_earned_and_tells_their_records() {
	ExtBuilder::default().build_and_execute(|| {
		let id = judged(APPLICANT, &[10, 70, 80]);
		assert_eq!(pay_share(30 * BTRST), 30 * BTRST);
		let treasury = wealth(TREASURY);
		System::reset_events();

		assert_ok!(revoke(APPLICANT));

		let until = now() + COOL_DOWN;
		let forfeited = |screener| Event::RewardForfeited {
			request: id,
			screener,
			asset: AssetKind::Native,
			from: pot(),
			to: TREASURY,
			amount: 10 * BTRST,
		};
		assert_eq!(
			events(),
			[
				Event::CredentialRevoked { account: APPLICANT, skill: SKILL, reason: cid("why") },
				forfeited(12),
				forfeited(13),
				Event::CoolDownBegun { account: APPLICANT, skill: SKILL, until },
			]
		);
		assert!(!holds(APPLICANT));
		assert_eq!(wealth(TREASURY), treasury + 20 * BTRST);
		let overruled = |who| Screening::record(who, SKILL).overruled;
		assert_eq!([11, 12, 13].map(overruled), [0, 1, 1]);
		// An account that has said no keeps what they have.
		let vesting = Screening::vesting(id, 0).unwrap();
		assert_eq!(vesting.points.len(), 1);
		pass(VESTING);
		assert_eq!(wealth(11), ENDOWMENT + PAY + 10 * BTRST);
		assert_eq!(wealth(12), ENDOWMENT + PAY);
	});
}

#[test]
fn with_all_having_vouched_nothing_vests() {
	ExtBuilder::default().build_and_execute(|| {
		let id = judged(APPLICANT, &[70, 70, 70]);
		pay_share(30 * BTRST);
		assert_ok!(revoke(APPLICANT));
		assert_eq!(Screening::vesting(id, 0), None);
		assert_eq!(Rewards::<Test>::get(SKILL).points, 0);
		assert_eq!(Screening::ledger(), 0);
	});
}

#[test]
fn what_has_vested_is_not_taken_back() {
	ExtBuilder::default().build_and_execute(|| {
		judged(APPLICANT, &[70, 70, 70]);
		pay_share(30 * BTRST);
		pass(VESTING);
		assert_eq!(wealth(11), ENDOWMENT + PAY + 10 * BTRST);
		assert_ok!(revoke(APPLICANT));
		assert_eq!(wealth(11), ENDOWMENT + PAY + 10 * BTRST);
		assert_eq!(Screening::record(11, SKILL).overruled, 1);
	});
}

#[test]
fn only_the_panel_that_gave_it_forfeits() {
	ExtBuilder::default().build_and_execute(|| {
		let id = judged(APPLICANT, &[10, 90, 10]);
		judged_again(id, &[90, 90, 90]);
		pay_share(60 * BTRST);
		assert_ok!(revoke(APPLICANT));
		assert_eq!(Screening::vesting(id, 0).unwrap().points.len(), 3);
		assert_eq!(Screening::vesting(id, 1), None);
	});
}

#[test]
fn its_holder_has_to_wait_and_the_deposit_comes_back_after_that() {
	ExtBuilder::default().build_and_execute(|| {
		judged(APPLICANT, &[70, 70, 70]);
		assert_ok!(revoke(APPLICANT));
		assert_noop!(try_request(APPLICANT), Error::<Test>::CoolingDown);
		assert_eq!(deposit_of(APPLICANT), DEPOSIT);
		pass(COOL_DOWN);
		assert_eq!(deposit_of(APPLICANT), 0);
		assert_ok!(try_request(APPLICANT));
	});
}

#[test]
fn of_two_cool_downs_the_longer_counts_and_both_deposits_come_back() {
	ExtBuilder::default().build_and_execute(|| {
		judged(APPLICANT, &[90, 90, 90]);
		run_to(now() + CREDENTIAL_LIFE - RENEWAL_WINDOW);
		judged(APPLICANT, &[10, 10, 10]);
		assert_eq!(deposit_of(APPLICANT), 2 * DEPOSIT);
		assert_ok!(revoke(APPLICANT));
		let until = now() + COOL_DOWN;
		pass(SECOND_PANEL_WINDOW);
		assert_eq!(deposit_of(APPLICANT), DEPOSIT);
		assert_eq!(Screening::may_request_from(APPLICANT, SKILL), Some(until));
		run_to(until);
		assert_eq!(deposit_of(APPLICANT), 0);
	});
}

#[test]
fn an_appointed_one_can_be_revoked_and_its_holder_is_drawn_no_more() {
	ExtBuilder::default().build_and_execute(|| {
		assert_eq!(Screening::credential(11, SKILL).unwrap().source, Source::Appointed);
		assert_ok!(revoke(11));
		assert_eq!(seated(drawn(APPLICANT)), [12, 13, 14]);
		assert_ok!(Screening::retire_as_screener(signed(11), SKILL));
	});
}

#[test]
fn a_panel_that_sits_goes_on() {
	ExtBuilder::default().build_and_execute(|| {
		judged(APPLICANT, &[90, 90, 90]);
		run_to(now() + CREDENTIAL_LIFE - RENEWAL_WINDOW);
		for who in SCREENERS {
			assert_ok!(Screening::appoint_screener(RuntimeOrigin::root(), SKILL, who));
		}
		let id = committed(APPLICANT, &[90, 90, 90]);
		assert_ok!(revoke(APPLICANT));
		reveal_all(id, &[90, 90, 90]);
		pass(1);
		assert!(holds(APPLICANT));
	});
}

#[test]
fn fails_for_what_is_not_there_without_a_reason_and_for_all_but_governance() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(revoke(APPLICANT), Error::<Test>::CredentialNotFound);
		judged(APPLICANT, &[70, 70, 70]);
		let root = RuntimeOrigin::root();
		assert_noop!(
			Screening::revoke_credential(root, APPLICANT, SKILL, cid("")),
			Error::<Test>::ContentMissing
		);
		assert_noop!(
			Screening::revoke_credential(signed(11), APPLICANT, SKILL, cid("why")),
			BadOrigin
		);
		assert_ok!(revoke(APPLICANT));
		assert_noop!(revoke(APPLICANT), Error::<Test>::CredentialNotFound);
		let item = DueItem::CoolDown { account: APPLICANT, skill: SKILL };
		let early = Screening::process_due(signed(STRANGER), item.clone());
		assert_noop!(early, Error::<Test>::NotDue);
		pass_without_hooks(COOL_DOWN);
		assert_ok!(Screening::process_due(signed(STRANGER), item.clone()));
		let gone = Screening::process_due(signed(STRANGER), item);
		assert_noop!(gone, Error::<Test>::NotDue);
	});
}
