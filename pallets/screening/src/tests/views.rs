// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Obligation, ObligationKind, ScreenerRecord, SkillRewards, Stage};
use frame_support::assert_ok;

#[test]
fn tell_nothing_of_what_is_not_there() {
	ExtBuilder::default().build_and_execute(|| {
		assert_eq!(Screening::skill(NO_SKILL), None);
		assert_eq!(Screening::request(0), None);
		assert_eq!(Screening::open_request(APPLICANT, SKILL), None);
		assert_eq!(Screening::credential(APPLICANT, SKILL), None);
		assert_eq!(Screening::may_request_from(APPLICANT, SKILL), None);
		assert_eq!(Screening::screener(APPLICANT, SKILL), None);
		assert_eq!(Screening::record(APPLICANT, SKILL), ScreenerRecord::default());
		assert_eq!(Screening::vesting(0, 0), None);
		assert_eq!(Screening::unclaimed(APPLICANT), None);
		assert!(Screening::obligations(APPLICANT).is_empty());
		assert_eq!(Screening::parameters(), test_parameters());
	});
}

#[test]
fn tell_of_a_skill_how_many_screen_and_what_is_earned() {
	ExtBuilder::default().build_and_execute(|| {
		judged(APPLICANT, &[90, 90, 90]);
		pay_share(30);
		assert_ok!(Screening::retire_as_screener(signed(16), SKILL));
		let (skill, screeners, rewards) = Screening::skill(SKILL).unwrap();
		assert_eq!(skill.name.to_vec(), b"Rust");
		assert!(!skill.retired);
		assert_eq!(screeners, 5);
		assert_eq!(rewards, SkillRewards { points: 3, per_point: 10, rest: 0, owed: 30 });
	});
}

#[test]
fn tell_the_stage_of_a_request_as_it_is_now() {
	ExtBuilder::default().build_and_execute(|| {
		let id = request(APPLICANT);
		assert_eq!(stage(id), Some(Stage::Drawing { until: 21 }));
		pass(5);
		assert_eq!(stage(id), Some(Stage::Committing { until: 16 }));
		commit_all(id, &[10, 10, 10]);
		assert_eq!(stage(id), Some(Stage::Revealing { until: 14 }));
		pass_without_hooks(8);
		assert_eq!(stage(id), Some(Stage::Due));
	});
}

#[test]
fn tell_all_that_binds_an_account() {
	ExtBuilder::default().build_and_execute(|| {
		judged(APPLICANT, &[90, 90, 90]);
		let expires_at = now() + CREDENTIAL_LIFE;
		assert_eq!(
			Screening::obligations(APPLICANT),
			[Obligation {
				bound: ObligationKind::Credential { skill: SKILL },
				held: DEPOSIT,
				until: Some(expires_at)
			}]
		);
		let id = drawn(OTHER);
		let Some(Stage::Committing { until }) = stage(id) else { panic!("is drawn") };
		let of_other = Obligation {
			bound: ObligationKind::Request { request: id },
			held: DEPOSIT,
			until: Some(until),
		};
		assert_eq!(Screening::obligations(OTHER), [of_other]);
		assert_eq!(
			Screening::obligations(11),
			[
				Obligation {
					bound: ObligationKind::Bond { skill: SKILL },
					held: BOND,
					until: None
				},
				Obligation {
					bound: ObligationKind::Seat { request: id },
					held: 0,
					until: Some(until)
				},
				Obligation {
					bound: ObligationKind::Credential { skill: SKILL },
					held: 0,
					until: Some(CREDENTIAL_LIFE)
				},
			]
		);
		assert_ok!(Screening::retire_as_screener(signed(11), SKILL));
		assert!(Screening::obligations(11)[0].until.is_some());
		let root = RuntimeOrigin::root();
		assert_ok!(Screening::revoke_credential(root, APPLICANT, SKILL, cid("why")));
		assert_eq!(
			Screening::obligations(APPLICANT),
			[Obligation {
				bound: ObligationKind::CoolDown { skill: SKILL },
				held: DEPOSIT,
				until: Some(now() + COOL_DOWN)
			}]
		);
	});
}
