// SPDX-License-Identifier: Apache-2.0

//! Who has ties by vetting, as those ask who draw panels.

use crate::mock::*;
use frame_support::assert_ok;
use talent_primitives::Conflicts;

/// Whether the two have ties; which of them would judge does not matter.
fn tied_by_vetting(one: AccountId, other: AccountId) -> bool {
	let tied = <Screening as Conflicts<_>>::in_conflict(&one, &other);
	assert_eq!(<Screening as Conflicts<_>>::in_conflict(&other, &one), tied);
	tied
}

#[test]
fn a_seat_ties_until_the_panel_is_over() {
	ExtBuilder::default().build_and_execute(|| {
		let id = request(APPLICANT);
		assert!(!tied_by_vetting(11, APPLICANT));
		pass(5);
		for who in [11, 12, 13] {
			assert!(tied_by_vetting(who, APPLICANT));
		}
		assert!(!tied_by_vetting(14, APPLICANT));
		assert!(!tied_by_vetting(11, 12));
		assert!(!tied_by_vetting(11, OTHER));
		commit_all(id, &[10, 10, 10]);
		reveal_all(id, &[10, 10, 10]);
		pass(1);
		for who in [11, 12, 13] {
			assert!(!tied_by_vetting(who, APPLICANT));
		}
	});
}

#[test]
fn whoever_was_silent_is_tied_no_more() {
	ExtBuilder::default().build_and_execute(|| {
		drawn(APPLICANT);
		pass(COMMIT_WINDOW);
		assert!(!tied_by_vetting(11, APPLICANT));
		assert!(tied_by_vetting(14, APPLICANT));
	});
}

#[test]
fn a_part_in_a_credential_ties_until_that_is_gone() {
	ExtBuilder::default().build_and_execute(|| {
		judged(APPLICANT, &[10, 70, 80]);
		assert!(!tied_by_vetting(11, APPLICANT));
		assert!(tied_by_vetting(12, APPLICANT));
		assert!(tied_by_vetting(13, APPLICANT));
		let root = RuntimeOrigin::root();
		assert_ok!(Screening::revoke_credential(root, APPLICANT, SKILL, cid("why")));
		assert!(!tied_by_vetting(12, APPLICANT));
	});
}

#[test]
fn a_tie_is_not_a_matter_of_the_skill() {
	ExtBuilder::default().build_and_execute(|| {
		judged(APPLICANT, &[70, 70, 70]);
		for who in SCREENERS {
			let root = RuntimeOrigin::root();
			assert_ok!(Screening::appoint_screener(root, OTHER_SKILL, who));
			assert_ok!(Screening::become_screener(signed(who), OTHER_SKILL));
		}
		let id = crate::NextRequest::<Test>::get();
		let call = Screening::request_screening(signed(APPLICANT), OTHER_SKILL, cid("more"));
		assert_ok!(call);
		pass(7);
		assert_eq!(seated(id), [14, 15, 16]);
	});
}
