// SPDX-License-Identifier: Apache-2.0

//! Whole stories.

use crate::mock::*;
use frame_support::assert_ok;
use talent_primitives::VettedWork;

#[test]
fn a_newcomer_is_vetted_works_and_becomes_a_screener() {
	ExtBuilder::default().build_and_execute(|| {
		let id = request(APPLICANT);
		pass(5);
		for (who, score) in seated(id).into_iter().zip([55, 75, 95]) {
			assert_ok!(try_commit(who, id, score));
		}
		for (who, score) in seated(id).into_iter().zip([55, 75, 95]) {
			assert_ok!(try_reveal(who, id, score));
		}
		pass(1);
		assert!(holds(APPLICANT));

		// The job demanded the skill: those who assessed get their share, after a year.
		assert_eq!(pay_share(9 * BTRST), 9 * BTRST);
		<Screening as VettedWork<_>>::on_contract_completed(&APPLICANT, SKILL);
		assert_eq!(Screening::record(12, SKILL).completed, 1);
		assert_ok!(Screening::become_screener(signed(APPLICANT), SKILL));
		pass(VESTING);
		for who in [11, 12, 13] {
			assert_eq!(wealth(who), ENDOWMENT + PAY + 3 * BTRST);
		}

		// Of the next panel they are a part.
		DrawFrom::set(6);
		let next = drawn(OTHER);
		assert!(seated(next).contains(&APPLICANT));
		commit_all(next, &[90, 90, 90]);
		reveal_all(next, &[90, 90, 90]);
		pass(1);
		assert_eq!(wealth(APPLICANT), ENDOWMENT - FEE + PAY);
		assert_ok!(Screening::retire_as_screener(signed(APPLICANT), SKILL));
		assert_eq!(bond_of(APPLICANT), 0);
	});
}

#[test]
fn one_who_failed_passes_on_the_second_panel_and_is_overruled_by_nobody() {
	ExtBuilder::default().build_and_execute(|| {
		let id = judged(APPLICANT, &[40, 50, 90]);
		assert!(!holds(APPLICANT));
		judged_again(id, &[65, 70, 30]);
		assert!(holds(APPLICANT));
		silence();
		assert_all_funds_returned();
	});
}

#[test]
fn a_skill_begins_with_those_whom_governance_names() {
	ExtBuilder::default().build_and_execute(|| {
		let root = RuntimeOrigin::root;
		let name = b"Welding".to_vec().try_into().unwrap();
		assert_ok!(Screening::add_skill(root(), name));
		let skill = 2;
		for who in [11, 12] {
			assert_ok!(Screening::appoint_screener(root(), skill, who));
			assert_ok!(Screening::become_screener(signed(who), skill));
		}
		assert_ok!(Screening::request_screening(signed(APPLICANT), skill, cid("beads")));
		pass(6);
		commit_all(0, &[70, 80]);
		reveal_all(0, &[70, 80]);
		pass(1);
		assert!(Screening::credential(APPLICANT, skill).is_some());
		assert_ok!(Screening::become_screener(signed(APPLICANT), skill));
		assert_eq!(Screening::skill(skill).unwrap().1, 3);
	});
}
