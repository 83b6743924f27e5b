// SPDX-License-Identifier: Apache-2.0

use crate::{
	mock::*, DueItem, Error, Event, Expertise, Juror, Records, ServiceStatus, Stage, MAX_EXPERTISE,
};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{traits::BadOrigin, TokenError};
use talent_primitives::{PoolId, SkillId, Sortition};

fn expertise(skills: &[SkillId]) -> Expertise {
	skills.to_vec().try_into().unwrap()
}

#[test]
fn holds_the_bond_and_joins_the_pools() {
	ExtBuilder::default().build_and_execute(|| {
		set_credential(RESPONDENT, SKILL, true);
		set_credential(RESPONDENT, OTHER_SKILL, true);
		let skills = [SKILL, OTHER_SKILL];
		assert_ok!(volunteer(RESPONDENT, &skills));
		let ends_at = now() + TERM;
		System::assert_last_event(
			Event::JurorVolunteered {
				juror: RESPONDENT,
				bond: BOND,
				expertise: expertise(&skills),
				ends_at,
			}
			.into(),
		);
		assert_eq!(
			juror(RESPONDENT),
			Juror {
				bond: BOND,
				expertise: expertise(&skills),
				status: ServiceStatus::Active,
				load: 0,
				ends_at,
				queued_at: ends_at,
				bound: true,
			}
		);
		assert_eq!(bond_of(RESPONDENT), BOND);
		assert_eq!(open_items(RESPONDENT), [Item::Juror]);
		let pools =
			[PoolId::Jurors, PoolId::Eyewitnesses(SKILL), PoolId::Eyewitnesses(OTHER_SKILL)];
		for pool in pools {
			assert!(Lots::member(pool, &RESPONDENT).is_some(), "{pool:?}");
		}
		let item = DueItem::Juror { account: RESPONDENT };
		assert!(crate::DueItems::<Test>::contains_key(ends_at, item));
	});
}

#[test]
fn whoever_knows_nothing_is_a_juror_only() {
	ExtBuilder::default().build_and_execute(|| {
		set_credential(RESPONDENT, SKILL, true);
		assert_ok!(volunteer(RESPONDENT, &[]));
		assert!(Lots::member(PoolId::Jurors, &RESPONDENT).is_some());
		assert!(Lots::member(PoolId::Eyewitnesses(SKILL), &RESPONDENT).is_none());
	});
}

#[test]
fn whoever_is_no_member_is_welcome_and_not_bound() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(volunteer(STRANGER, &[]));
		assert!(!juror(STRANGER).bound);
		assert_eq!(open_items(STRANGER), []);
		assert_eq!(bond_of(STRANGER), BOND);
		// Who joins the network later is not bound by it then, and nothing is closed that was not
		// opened.
		set_member(STRANGER, true);
		assert_ok!(Jury::stand_down(signed(STRANGER)));
		assert_eq!(open_items(STRANGER), []);
	});
}

#[test]
fn holds_what_the_bond_is_at_that_time() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(set_parameters(|p| (p.bond, p.term) = (3 * BOND, 77)));
		assert_ok!(volunteer(RESPONDENT, &[]));
		assert_eq!(bond_of(RESPONDENT), 3 * BOND);
		assert_eq!(juror(RESPONDENT).ends_at, now() + 77);
		assert_eq!(bond_of(FIRST_JUROR), BOND);
		assert_eq!(juror(FIRST_JUROR).ends_at, TERM);
	});
}

#[test]
fn counts_for_what_is_frozen_after_the_tenure_and_for_nothing_before() {
	ExtBuilder::default().with_jurors(2).build_and_execute(|| {
		let before = drawn(AMOUNT);
		assert_eq!(seated(before).len(), 2);
		assert_ok!(volunteer(STRANGER, &[]));
		// Somebody else is wanted, and nobody else was there when it was frozen.
		pass(COMMIT_WINDOW + DRAW_WINDOW);
		assert_eq!(juror(STRANGER).load, 0);
		let after = drawn(AMOUNT);
		assert_eq!(seated(after), [STRANGER]);
	});
}

#[test]
fn whoever_has_just_come_is_not_drawn() {
	ExtBuilder::default().with_jurors(2).with_arbitrators(0).build_and_execute(|| {
		let id = answered(AMOUNT);
		pass(EVIDENCE_WINDOW - 1);
		assert_ok!(volunteer(STRANGER, &[]));
		pass(1);
		assert!(matches!(stage(id), Some(Stage::Drawing { .. })));
		draw_panel(id);
		assert!(!seated(id).contains(&STRANGER));
	});
}

#[test]
fn fails_when_not_signed() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(Jury::volunteer(RuntimeOrigin::root(), expertise(&[])), BadOrigin);
	});
}

#[test]
fn fails_twice_and_until_the_exit_is_complete() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(volunteer(FIRST_JUROR, &[]), Error::<Test>::AlreadyJuror);
		let id = drawn(AMOUNT);
		assert_ok!(Jury::stand_down(signed(FIRST_JUROR)));
		assert_eq!(juror(FIRST_JUROR).status, ServiceStatus::Leaving);
		assert_noop!(volunteer(FIRST_JUROR, &[]), Error::<Test>::AlreadyJuror);
		vote_all(id, &[80, 80, 80]);
		assert_ok!(Jury::stand_down(signed(FIRST_JUROR)));
		assert_ok!(volunteer(FIRST_JUROR, &[]));
	});
}

#[test]
fn fails_after_too_many_strikes_until_they_are_forgiven() {
	ExtBuilder::default().build_and_execute(|| {
		let struck = |strikes| {
			Records::<Test>::mutate(STRANGER, |record| {
				(record.strikes, record.silent, record.last_strike) = (strikes, 7, now());
			});
		};
		struck(3);
		assert_noop!(volunteer(STRANGER, &[]), Error::<Test>::TooManyStrikes);
		pass(STRIKE_MEMORY - 1);
		assert_noop!(volunteer(STRANGER, &[]), Error::<Test>::TooManyStrikes);
		pass(1);
		assert_ok!(volunteer(STRANGER, &[]));
		assert_ok!(Jury::stand_down(signed(STRANGER)));
		struck(2);
		assert_ok!(volunteer(STRANGER, &[]));
	});
}

#[test]
fn fails_when_a_skill_is_named_twice() {
	ExtBuilder::default().build_and_execute(|| {
		set_credential(RESPONDENT, SKILL, true);
		set_credential(RESPONDENT, OTHER_SKILL, true);
		let twice = [SKILL, OTHER_SKILL, SKILL];
		assert_noop!(volunteer(RESPONDENT, &twice), Error::<Test>::ExpertiseRepeated);
	});
}

#[test]
fn fails_without_a_credential_and_names_the_skill() {
	ExtBuilder::default().build_and_execute(|| {
		set_credential(RESPONDENT, SKILL, true);
		for skill in [OTHER_SKILL, NO_SKILL] {
			let missing = Error::<Test>::CredentialMissing { skill };
			assert_noop!(volunteer(RESPONDENT, &[SKILL, skill]), missing);
		}
		set_credential(RESPONDENT, SKILL, false);
		let missing = Error::<Test>::CredentialMissing { skill: SKILL };
		assert_noop!(volunteer(RESPONDENT, &[SKILL]), missing);
	});
}

#[test]
fn can_be_done_for_so_many_skills_and_no_more() {
	ExtBuilder::default().build_and_execute(|| {
		let most = SkillId::try_from(MAX_EXPERTISE).unwrap();
		let skills: Vec<_> = (0..most).collect();
		for skill in &skills {
			set_credential(RESPONDENT, *skill, true);
		}
		assert_ok!(volunteer(RESPONDENT, &skills));
		for skill in skills {
			assert!(Lots::member(PoolId::Eyewitnesses(skill), &RESPONDENT).is_some());
		}
		assert!(Expertise::try_from((0..=most).collect::<Vec<_>>()).is_err());
	});
}

#[test]
fn fails_for_a_member_who_is_suspended() {
	ExtBuilder::default().build_and_execute(|| {
		suspend(RESPONDENT);
		assert_noop!(volunteer(RESPONDENT, &[]), IS_SUSPENDED);
	});
}

#[test]
fn fails_when_nothing_more_can_be_counted() {
	ExtBuilder::default().build_and_execute(|| {
		RefuseItems::set(true);
		assert_noop!(volunteer(RESPONDENT, &[]), ITEM_REFUSED);
		// No item is opened for an account that has not joined.
		assert_ok!(volunteer(STRANGER, &[]));
	});
}

#[test]
fn fails_when_the_bond_cannot_be_held() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(volunteer(POOR, &[]), TokenError::FundsUnavailable);
		assert_eq!(open_items(POOR), []);
	});
}

#[test]
fn fails_when_a_pool_takes_nobody() {
	ExtBuilder::default().build_and_execute(|| {
		set_credential(RESPONDENT, SKILL, true);
		assert_ok!(Lots::join(PoolId::Eyewitnesses(SKILL), &RESPONDENT));
		let refused = pallet_sortition::Error::<Test>::AlreadyInPool;
		assert_noop!(volunteer(RESPONDENT, &[SKILL]), refused);
	});
}
