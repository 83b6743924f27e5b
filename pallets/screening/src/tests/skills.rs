// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, Event, NextSkill, Skills};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::traits::BadOrigin;
use talent_primitives::{Credentials, SkillId};

fn is_offered(skill: SkillId) -> bool {
	<Screening as Credentials<AccountId>>::is_offered(skill)
}

fn name(text: &str) -> crate::SkillName {
	text.as_bytes().to_vec().try_into().unwrap()
}

#[test]
fn governance_adds_one_with_the_next_number() {
	ExtBuilder::default().build_and_execute(|| {
		assert!(!is_offered(2));
		assert_ok!(Screening::add_skill(RuntimeOrigin::root(), name("Law")));
		System::assert_last_event(Event::SkillAdded { skill: 2, name: name("Law") }.into());
		assert!(is_offered(2));
		// A name need not be new.
		assert_ok!(Screening::add_skill(RuntimeOrigin::root(), name("Law")));
		assert!(is_offered(3));
	});
}

#[test]
fn adding_fails_without_a_name_without_a_number_and_for_all_but_governance() {
	ExtBuilder::default().build_and_execute(|| {
		let root = RuntimeOrigin::root;
		assert_noop!(Screening::add_skill(root(), name("")), Error::<Test>::NameMissing);
		assert_noop!(Screening::add_skill(signed(APPLICANT), name("Law")), BadOrigin);
		NextSkill::<Test>::put(SkillId::MAX);
		assert_noop!(Screening::add_skill(root(), name("Law")), Error::<Test>::NumbersExhausted);
	});
}

#[test]
fn governance_retires_one_for_good() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(Screening::retire_skill(RuntimeOrigin::root(), SKILL));
		System::assert_last_event(Event::SkillRetired { skill: SKILL }.into());
		assert!(!is_offered(SKILL));
		assert!(is_offered(OTHER_SKILL));
		assert!(Skills::<Test>::get(SKILL).unwrap().retired);
	});
}

#[test]
fn retiring_fails_twice_for_what_never_was_and_for_all_but_governance() {
	ExtBuilder::default().build_and_execute(|| {
		let root = RuntimeOrigin::root;
		assert_noop!(Screening::retire_skill(signed(APPLICANT), SKILL), BadOrigin);
		assert_noop!(Screening::retire_skill(root(), NO_SKILL), Error::<Test>::SkillNotFound);
		assert_ok!(Screening::retire_skill(root(), SKILL));
		assert_noop!(Screening::retire_skill(root(), SKILL), Error::<Test>::SkillIsRetired);
	});
}

#[test]
fn what_was_begun_for_a_retired_skill_goes_on() {
	ExtBuilder::default().build_and_execute(|| {
		let id = committed(APPLICANT, &[10, 10, 10]);
		assert_ok!(Screening::retire_skill(RuntimeOrigin::root(), SKILL));
		reveal_all(id, &[10, 10, 10]);
		pass(1);
		judged_again(id, &[90, 90, 90]);
		assert!(holds(APPLICANT));
		assert_ok!(Screening::retire_as_screener(signed(16), SKILL));
	});
}
