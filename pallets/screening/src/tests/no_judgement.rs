// SPDX-License-Identifier: Apache-2.0

//! A request ends by its deadline, for any pool and any silence; without a judgement
//! it costs nothing.

use crate::{mock::*, Error, Event, Stage};
use frame_support::{assert_noop, assert_ok};
use talent_primitives::AssetKind;

/// The applicant has all back, and may ask again at once.
fn assert_cost_nothing(id: u32) {
	assert_eq!(stage(id), None);
	assert_eq!(wealth(APPLICANT), ENDOWMENT);
	assert_eq!(deposit_of(APPLICANT), 0);
	assert_eq!(open_items(APPLICANT), []);
	assert_eq!(Screening::ledger(), 0);
	assert_eq!(MockSortition::freezes(), 0);
	assert_eq!(Screening::may_request_from(APPLICANT, SKILL), None);
	assert_eq!(crate::Ties::<Test>::iter().count(), 0);
	assert_ok!(try_request(APPLICANT));
}

#[test]
fn with_fewer_than_two_who_may_sit_it_ends_when_the_seed_is_known() {
	for screeners in [0, 1] {
		ExtBuilder::default().with_screeners(screeners).build_and_execute(|| {
			let id = request(APPLICANT);
			System::reset_events();
			pass(5);
			assert_eq!(
				events().split_off(screeners),
				[
					Event::NotJudged { request: id, round: 0 },
					Event::FeeReturned {
						request: id,
						asset: AssetKind::Native,
						from: pot(),
						to: APPLICANT,
						amount: FEE,
					},
					Event::RequestClosed { request: id, applicant: APPLICANT, skill: SKILL },
					Event::DepositReturned { account: APPLICANT, amount: DEPOSIT },
				]
			);
			assert_cost_nothing(id);
			// An account that was seated in vain has no strike.
			for who in SCREENERS.into_iter().take(screeners) {
				let record = Screening::screener(who, SKILL).unwrap();
				assert_eq!((record.load, record.strikes), (0, 0));
			}
		});
	}
}

#[test]
fn two_who_may_sit_judge() {
	ExtBuilder::default().with_screeners(2).build_and_execute(|| {
		judged(APPLICANT, &[50, 70]);
		assert!(holds(APPLICANT));
		assert_eq!(wealth(APPLICANT), ENDOWMENT - FEE + PAY);
	});
}

#[test]
fn with_all_in_conflict_it_ends() {
	ExtBuilder::default().build_and_execute(|| {
		for who in SCREENERS {
			set_conflict(who, APPLICANT);
		}
		let id = request(APPLICANT);
		pass(6);
		assert_cost_nothing(id);
	});
}

#[test]
fn a_pool_that_empties_itself_is_frozen_as_it_was() {
	ExtBuilder::default().with_screeners(3).build_and_execute(|| {
		let id = request(APPLICANT);
		for who in [11, 12, 13] {
			assert_ok!(Screening::retire_as_screener(signed(who), SKILL));
		}
		pass(6);
		assert_eq!(seated(id), [11, 12, 13]);
		// An account that asks afterwards finds nobody.
		let late = request(OTHER);
		pass(6);
		assert_eq!(stage(late), None);
		assert_eq!(wealth(OTHER), ENDOWMENT);
	});
}

#[test]
fn a_seed_that_never_comes_ends_it_with_the_time_to_draw() {
	ExtBuilder::default().build_and_execute(|| {
		SeedDelay::set(500);
		let id = request(APPLICANT);
		pass(DRAW_WINDOW - 1);
		assert_noop!(advance(id), Error::<Test>::NotDue);
		pass(1);
		assert_cost_nothing(id);
	});
}

#[test]
fn one_reveal_is_no_judgement_however_high_or_low() {
	for score in [0, 100] {
		ExtBuilder::default().with_screeners(3).build_and_execute(|| {
			let id = committed(APPLICANT, &[score, 50, 50]);
			assert_ok!(try_reveal(11, id, score));
			pass(REVEAL_WINDOW + 2);
			assert!(!holds(APPLICANT));
			assert_cost_nothing(id);
			// No pay out of a fee that has bought nothing, but no strike, and a point like any
			// other.
			assert_eq!(wealth(11), ENDOWMENT);
			assert_eq!(Screening::screener(11, SKILL).unwrap().strikes, 0);
			assert_eq!(Screening::record(11, SKILL).assessed, 1);
			assert_eq!(Screening::vesting(id, 0).unwrap().points.len(), 1);
			assert_eq!(Screening::screener(12, SKILL).unwrap().strikes, 1);
		});
	}
}

#[test]
fn all_silent_at_the_commit_ends_it_when_nobody_is_left() {
	ExtBuilder::default().build_and_execute(|| {
		let id = drawn(APPLICANT);
		let deadline = record(id).panel().unwrap().ends_at;
		let mut sat = vec![];
		while stage(id).is_some() {
			sat.extend(seated(id));
			pass(1);
			assert!(now() <= deadline);
		}
		sat.sort_unstable();
		sat.dedup();
		assert_eq!(sat, SCREENERS);
		assert_cost_nothing(id);
		for who in SCREENERS {
			assert_eq!(Screening::screener(who, SKILL).unwrap().strikes, 1);
		}
	});
}

#[test]
fn all_silent_at_the_reveal_ends_it_by_the_deadline() {
	let crowd: Vec<AccountId> = (100..140).collect();
	ExtBuilder::default().with_these_screeners(&crowd).build_and_execute(|| {
		let id = drawn(APPLICANT);
		let deadline = record(id).panel().unwrap().ends_at;
		while let Some(stage) = stage(id) {
			if let Stage::Committing { .. } = stage {
				let awaiting = seated(id);
				for who in awaiting {
					let _ = try_commit(who, id, 70);
				}
			}
			pass(1);
			assert!(now() <= deadline);
		}
		assert_cost_nothing(id);
	});
}

#[test]
fn it_ends_by_its_deadline_when_hooks_were_suspended() {
	ExtBuilder::default().build_and_execute(|| {
		let id = request(APPLICANT);
		pass_without_hooks(PANEL_PERIOD - 1);
		// There is no time left to judge, and nobody is struck for it.
		assert_ok!(advance(id));
		assert_cost_nothing(id);
		for who in SCREENERS {
			assert_eq!(Screening::screener(who, SKILL).unwrap().strikes, 0);
		}
	});
	ExtBuilder::default().build_and_execute(|| {
		let id = committed(APPLICANT, &[90, 90, 90]);
		reveal_all(id, &[90, 90, 90]);
		pass_without_hooks(10 * PANEL_PERIOD);
		// What was judged in time counts.
		assert_ok!(advance(id));
		assert!(holds(APPLICANT));
	});
}

#[test]
fn a_panel_that_drew_too_late_to_judge_lets_go_of_those_it_has_drawn() {
	ExtBuilder::default().build_and_execute(|| {
		// One step draws four, and the first four may not sit but one.
		for who in [11, 12, 13] {
			set_conflict(who, APPLICANT);
		}
		let id = request(APPLICANT);
		pass_without_hooks(5);
		assert_ok!(advance(id));
		assert_eq!(seated(id), [14]);
		pass_without_hooks(PANEL_PERIOD);
		assert_ok!(advance(id));
		assert_cost_nothing(id);
		assert_eq!(Screening::screener(14, SKILL).unwrap().strikes, 0);
	});
}
