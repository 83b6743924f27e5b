// SPDX-License-Identifier: Apache-2.0

//! What is publicly remembered of screeners.

use crate::{mock::*, ScreenerRecord};
use frame_support::assert_ok;
use talent_primitives::VettedWork;

fn completes(who: AccountId) {
	<Screening as VettedWork<_>>::on_contract_completed(&who, SKILL);
}

fn loses(who: AccountId) {
	<Screening as VettedWork<_>>::on_dispute_lost(&who, SKILL);
}

#[test]
fn counts_assessments_and_whom_they_admitted() {
	ExtBuilder::default().build_and_execute(|| {
		judged(APPLICANT, &[10, 70, 80]);
		let saw = |admitted| ScreenerRecord { assessed: 1, admitted, ..Default::default() };
		assert_eq!(Screening::record(11, SKILL), saw(0));
		assert_eq!(Screening::record(12, SKILL), saw(1));
		assert_eq!(Screening::record(13, SKILL), saw(1));
		assert_eq!(Screening::record(14, SKILL), ScreenerRecord::default());
		assert_eq!(Screening::record(12, OTHER_SKILL), ScreenerRecord::default());
	});
}

#[test]
fn whoever_was_outvoted_has_admitted_nobody() {
	ExtBuilder::default().build_and_execute(|| {
		judged(APPLICANT, &[10, 10, 90]);
		assert_eq!(Screening::record(13, SKILL).admitted, 0);
	});
}

#[test]
fn follows_how_those_they_admitted_fare() {
	ExtBuilder::default().build_and_execute(|| {
		judged(APPLICANT, &[10, 70, 80]);
		completes(APPLICANT);
		completes(APPLICANT);
		loses(APPLICANT);
		for (who, completed, lost) in [(11, 0, 0), (12, 2, 1), (13, 2, 1)] {
			let record = Screening::record(who, SKILL);
			assert_eq!((record.completed, record.lost), (completed, lost));
		}
	});
}

#[test]
fn work_without_a_credential_that_lives_counts_for_nobody() {
	ExtBuilder::default().build_and_execute(|| {
		completes(APPLICANT);
		judged(APPLICANT, &[70, 70, 70]);
		<Screening as VettedWork<_>>::on_contract_completed(&APPLICANT, OTHER_SKILL);
		pass_without_hooks(CREDENTIAL_LIFE);
		completes(APPLICANT);
		loses(APPLICANT);
		// Nor does the work of those who were appointed.
		completes(14);
		let record = Screening::record(11, SKILL);
		assert_eq!((record.completed, record.lost), (0, 0));
	});
}

#[test]
fn outlives_the_bond() {
	ExtBuilder::default().build_and_execute(|| {
		judged(APPLICANT, &[70, 70, 70]);
		assert_ok!(Screening::retire_as_screener(signed(11), SKILL));
		completes(APPLICANT);
		let expected =
			ScreenerRecord { assessed: 1, admitted: 1, completed: 1, ..Default::default() };
		assert_eq!(Screening::record(11, SKILL), expected);
	});
}
