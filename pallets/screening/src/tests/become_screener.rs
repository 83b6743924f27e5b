// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, Event, Screener, ServiceStatus};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{traits::BadOrigin, TokenError};
use talent_primitives::{PoolId, Sortition};

fn become_screener(who: AccountId) -> frame_support::dispatch::DispatchResult {
	Screening::become_screener(signed(who), SKILL)
}

#[test]
fn holds_the_bond_and_joins_the_pool() {
	ExtBuilder::default().build_and_execute(|| {
		judged(APPLICANT, &[90, 90, 90]);
		assert_ok!(become_screener(APPLICANT));
		System::assert_last_event(
			Event::ScreenerJoined { screener: APPLICANT, skill: SKILL, bond: BOND }.into(),
		);
		assert_eq!(
			Screening::screener(APPLICANT, SKILL),
			Some(Screener {
				bond: BOND,
				status: ServiceStatus::Active,
				load: 0,
				strikes: 0,
				last_strike: 0,
				queued_at: 0,
			})
		);
		assert_eq!(bond_of(APPLICANT), BOND);
		assert_eq!(open_items(APPLICANT), [Item::Screener(SKILL)]);
		assert!(MockSortition::member(PoolId::Screeners(SKILL), &APPLICANT).is_some());
	});
}

#[test]
fn can_be_done_for_several_skills_each_with_its_bond() {
	ExtBuilder::default().build_and_execute(|| {
		let root = RuntimeOrigin::root();
		assert_ok!(Screening::appoint_screener(root, OTHER_SKILL, 11));
		assert_ok!(Screening::become_screener(signed(11), OTHER_SKILL));
		assert_eq!(bond_of(11), 2 * BOND);
		assert_eq!(open_items(11), [SKILL, OTHER_SKILL].map(Item::Screener));
	});
}

#[test]
fn holds_what_the_bond_is_at_that_time() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(Screening::appoint_screener(RuntimeOrigin::root(), SKILL, OTHER));
		assert_ok!(set_parameters(|p| p.bond = 3 * BOND));
		assert_ok!(become_screener(OTHER));
		assert_eq!(bond_of(OTHER), 3 * BOND);
		assert_eq!(bond_of(11), BOND);
	});
}

#[test]
fn fails_when_not_signed() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(Screening::become_screener(RuntimeOrigin::root(), SKILL), BadOrigin);
	});
}

#[test]
fn fails_for_what_is_not_offered() {
	ExtBuilder::default().build_and_execute(|| {
		let fails = Screening::become_screener(signed(OTHER), NO_SKILL);
		assert_noop!(fails, Error::<Test>::SkillNotFound);
		assert_ok!(Screening::appoint_screener(RuntimeOrigin::root(), SKILL, OTHER));
		assert_ok!(Screening::retire_skill(RuntimeOrigin::root(), SKILL));
		assert_noop!(become_screener(OTHER), Error::<Test>::SkillIsRetired);
	});
}

#[test]
fn fails_for_those_who_are_not_members_in_good_standing() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(become_screener(STRANGER), NOT_MEMBER);
		assert_ok!(Screening::appoint_screener(RuntimeOrigin::root(), SKILL, OTHER));
		Suspended::mutate(|all| all.insert(OTHER));
		assert_noop!(become_screener(OTHER), IS_SUSPENDED);
	});
}

#[test]
fn fails_twice() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(become_screener(11), Error::<Test>::AlreadyScreener);
	});
}

#[test]
fn fails_without_a_credential_that_lives_and_names_the_skill() {
	ExtBuilder::default().build_and_execute(|| {
		let missing = Error::<Test>::CredentialMissing { skill: SKILL };
		assert_noop!(become_screener(OTHER), missing);
		judged(APPLICANT, &[90, 90, 90]);
		pass_without_hooks(CREDENTIAL_LIFE);
		assert!(crate::Credentials::<Test>::contains_key(APPLICANT, SKILL));
		assert_noop!(become_screener(APPLICANT), Error::<Test>::CredentialMissing { skill: SKILL });
	});
}

#[test]
fn fails_with_too_few_clients() {
	ExtBuilder::default().build_and_execute(|| {
		judged(APPLICANT, &[90, 90, 90]);
		ClientCounts::mutate(|counts| counts.insert(APPLICANT, 2));
		assert_noop!(become_screener(APPLICANT), Error::<Test>::TooFewClients);
		assert_ok!(set_parameters(|p| p.min_clients = 2));
		assert_ok!(become_screener(APPLICANT));
	});
}

#[test]
fn fails_when_nothing_more_can_be_counted() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(Screening::appoint_screener(RuntimeOrigin::root(), SKILL, OTHER));
		RefuseItems::set(true);
		assert_noop!(become_screener(OTHER), ITEM_REFUSED);
	});
}

#[test]
fn fails_when_the_bond_cannot_be_held() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(Screening::appoint_screener(RuntimeOrigin::root(), SKILL, POOR));
		assert_noop!(become_screener(POOR), TokenError::FundsUnavailable);
		assert_eq!(open_items(POOR), []);
	});
}

#[test]
fn fails_when_the_pool_takes_nobody() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(Screening::appoint_screener(RuntimeOrigin::root(), SKILL, OTHER));
		assert_ok!(MockSortition::join(PoolId::Screeners(SKILL), &OTHER));
		assert_noop!(become_screener(OTHER), IN_POOL);
	});
}
