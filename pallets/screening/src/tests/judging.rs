// SPDX-License-Identifier: Apache-2.0

//! What a panel says, and what follows from it.

use crate::{math::judge, mock::*, Event, Source, Stage, State};
use frame_support::assert_ok;
use proptest::prelude::*;
use talent_primitives::AssetKind;

#[test]
fn three_give_their_median_two_their_mean_one_nothing() {
	assert_eq!(judge(vec![10, 90, 60]), Some(60));
	assert_eq!(judge(vec![100, 100, 0]), Some(100));
	assert_eq!(judge(vec![0, 0, 100]), Some(0));
	assert_eq!(judge(vec![50, 70]), Some(60));
	assert_eq!(judge(vec![59, 60]), Some(59));
	assert_eq!(judge(vec![0, 0]), Some(0));
	assert_eq!(judge(vec![100]), None);
	assert_eq!(judge(vec![0]), None);
	assert_eq!(judge(vec![]), None);
}

proptest! {
	#[test]
	fn the_order_does_not_matter_and_nobody_is_beyond_all(
		scores in prop::collection::vec(0u8..=100, 2..=3),
		turn in 0usize..3,
	) {
		let said = judge(scores.clone()).unwrap();
		let mut turned = scores.clone();
		let by = turn % turned.len();
		turned.rotate_left(by);
		prop_assert_eq!(judge(turned), Some(said));
		prop_assert!(*scores.iter().min().unwrap() <= said);
		prop_assert!(said <= *scores.iter().max().unwrap());
	}

	/// Rounding the mean of two down never takes a pass away.
	#[test]
	fn the_mean_of_two_passes_exactly_if_both_together_reach_twice_the_mark(
		a in 0u8..=100, b in 0u8..=100, mark in 1u8..=100,
	) {
		let passed = judge(vec![a, b]).unwrap() >= mark;
		prop_assert_eq!(passed, u16::from(a) + u16::from(b) >= 2 * u16::from(mark));
	}
}

#[test]
fn passing_gives_the_credential_and_pays_all_the_same() {
	ExtBuilder::default().build_and_execute(|| {
		let id = committed(APPLICANT, &[10, 60, 100]);
		reveal_all(id, &[10, 60, 100]);
		System::reset_events();
		pass(1);

		let expires_at = now() + CREDENTIAL_LIFE;
		let source = Source::Panel { request: id, round: 0, score: 60 };
		let asset = AssetKind::Native;
		let paid = |screener| Event::AssessmentPaid {
			request: id,
			screener,
			asset: AssetKind::Native,
			from: pot(),
			to: screener,
			amount: PAY,
		};
		assert_eq!(
			events(),
			[
				Event::Judged { request: id, round: 0, score: 60, passed: true, assessments: 3 },
				paid(11),
				paid(12),
				paid(13),
				Event::OverheadPaid {
					request: id,
					asset,
					from: pot(),
					to: TREASURY,
					amount: FEE - 3 * PAY
				},
				Event::CredentialGranted { account: APPLICANT, skill: SKILL, source, expires_at },
			]
		);
		for who in [11, 12, 13] {
			assert_eq!(wealth(who), ENDOWMENT + PAY);
		}
		assert_eq!(wealth(TREASURY), ED + FEE - 3 * PAY);
		assert_eq!(wealth(APPLICANT), ENDOWMENT - FEE);
		assert!(holds(APPLICANT));
		assert_eq!(stage(id), None);
		assert_eq!(Screening::open_request(APPLICANT, SKILL), None);
		assert_eq!(open_items(APPLICANT), []);
		// Held on, for the credential.
		assert_eq!(deposit_of(APPLICANT), DEPOSIT);
		assert_eq!(MockSortition::freezes(), 0);
		let credential = Screening::credential(APPLICANT, SKILL).unwrap();
		assert_eq!(credential.source, source);
		// An account that has said no has no part in it.
		assert_eq!(credential.admitted_by.to_vec(), [12, 13]);
	});
}

#[test]
fn failing_pays_the_same_and_leaves_time_for_a_second_panel() {
	ExtBuilder::default().build_and_execute(|| {
		let id = judged(APPLICANT, &[100, 59, 0]);
		for who in [11, 12, 13] {
			assert_eq!(wealth(who), ENDOWMENT + PAY);
		}
		assert!(!holds(APPLICANT));
		let until = now() + SECOND_PANEL_WINDOW;
		assert_eq!(stage(id), Some(Stage::Failed { until }));
		let State::Failed { failure, .. } = record(id).state else { panic!("failed") };
		assert_eq!((failure.score, failure.at), (59, now()));
		assert_eq!(failure.seated.to_vec(), [11, 12, 13]);
		let passed: Vec<bool> = failure.verdicts.iter().map(|verdict| verdict.passed).collect();
		assert_eq!(passed, [true, false, false]);
		// An account that has failed may leave the network.
		assert_eq!(open_items(APPLICANT), []);
		assert_eq!(deposit_of(APPLICANT), DEPOSIT);
		assert_eq!(Screening::ledger(), 0);
	});
}

#[test]
fn the_mark_itself_passes() {
	for (score, passes) in [(PASS_MARK - 1, false), (PASS_MARK, true)] {
		ExtBuilder::default().build_and_execute(|| {
			judged(APPLICANT, &[score; 3]);
			assert_eq!(holds(APPLICANT), passes);
		});
	}
}

#[test]
fn the_order_of_commits_and_reveals_does_not_matter() {
	let orders =
		[[11, 12, 13], [11, 13, 12], [12, 11, 13], [12, 13, 11], [13, 11, 12], [13, 12, 11]];
	let score_of = |who: AccountId| [40, 61, 90][usize::try_from(who - 11).unwrap()];
	for commits in orders {
		for reveals in orders {
			ExtBuilder::default().build_and_execute(|| {
				let id = drawn(APPLICANT);
				for who in commits {
					assert_ok!(try_commit(who, id, score_of(who)));
				}
				for who in reveals {
					assert_ok!(try_reveal(who, id, score_of(who)));
				}
				assert_ok!(advance(id));
				let credential = Screening::credential(APPLICANT, SKILL).unwrap();
				let source = Source::Panel { request: id, round: 0, score: 61 };
				assert_eq!(credential.source, source);
				assert_eq!(credential.admitted_by.to_vec(), [12, 13]);
			});
		}
	}
}

#[test]
fn two_judge_where_the_third_was_silent_and_the_applicant_gets_that_pay_back() {
	ExtBuilder::default().build_and_execute(|| {
		let id = committed(APPLICANT, &[50, 70, 0]);
		assert_ok!(try_reveal(11, id, 50));
		assert_ok!(try_reveal(12, id, 70));
		pass(REVEAL_WINDOW);
		assert_eq!(
			Screening::credential(APPLICANT, SKILL).unwrap().source,
			Source::Panel { request: id, round: 0, score: 60 }
		);
		assert_eq!(wealth(APPLICANT), ENDOWMENT - FEE + PAY);
		assert_eq!(wealth(13), ENDOWMENT);
		assert_eq!(wealth(TREASURY), ED + FEE - 3 * PAY);
		// The pool was not asked for a third: the scores are public.
		assert_eq!(Screening::screener(14, SKILL).unwrap().load, 0);
		assert_eq!(Screening::screener(13, SKILL).unwrap().strikes, 1);
	});
}

#[test]
fn pay_goes_where_the_screener_wants_it() {
	ExtBuilder::default().build_and_execute(|| {
		Payouts::mutate(|all| all.insert(11, STRANGER));
		judged(APPLICANT, &[90, 90, 90]);
		assert_eq!(wealth(11), ENDOWMENT);
		assert_eq!(wealth(STRANGER), ENDOWMENT + PAY);
	});
}

#[test]
fn without_pay_all_of_the_fee_is_the_treasurys() {
	let free = |p: &mut crate::Parameters<u64>| p.assessment_pay = 0;
	ExtBuilder::default().with_parameters(free).build_and_execute(|| {
		judged(APPLICANT, &[90, 90, 90]);
		assert_eq!(wealth(TREASURY), ED + FEE);
	});
}
