// SPDX-License-Identifier: Apache-2.0

//! The ruling of a panel, for every set of votes.

use crate::{mock::*, Basis, Error, Event, Side, Stage};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::Perbill;
use talent_primitives::CaseId;

/// What the first panel has ruled, and on what basis.
fn first(id: CaseId) -> (Perbill, Basis) {
	let first = record(id).first.unwrap();
	(first.kept, first.basis)
}

/// The first panel rules, if only the first so many of those seated ever commit and reveal.
fn ruled_by(votes: &[u32], reveals: usize) -> (Perbill, Basis) {
	let mut result = None;
	// Nobody can replace anybody.
	ExtBuilder::default().with_jurors(3).build_and_execute(|| {
		let id = committed(AMOUNT, votes);
		reveal_all(id, &votes[..reveals]);
		run_until(|| record(id).first.is_some());
		result = Some(first(id));
	});
	result.unwrap()
}

#[test]
fn three_rule_by_their_median() {
	assert_eq!(ruled_by(&[10, 20, 90], 3), (percent(20), Basis::Votes));
	assert_eq!(ruled_by(&[0, 0, 100], 3), (percent(0), Basis::Votes));
	assert_eq!(ruled_by(&[70, 70, 70], 3), (percent(70), Basis::Votes));
}

#[test]
fn two_rule_by_their_mean() {
	assert_eq!(ruled_by(&[10, 20, 90], 2), (percent(15), Basis::Votes));
	// A tie.
	assert_eq!(ruled_by(&[0, 100, 50], 2), (percent(50), Basis::Votes));
}

#[test]
fn one_rules_if_nobody_else_can() {
	assert_eq!(ruled_by(&[90, 20, 10], 1), (percent(90), Basis::AllVotes));
}

#[test]
fn without_a_vote_it_is_midway_between_both_claims() {
	assert_eq!(ruled_by(&[10, 20, 90], 0), (percent(50), Basis::Offers));
}

#[test]
fn without_a_vote_it_is_midway_between_the_last_offers() {
	for (claimant, respondent, kept) in [
		(None, None, 50),
		(Some(20), None, 60),
		(None, Some(60), 30),
		(Some(20), Some(60), 40),
		// Both offer more than is asked for.
		(Some(80), Some(40), 60),
	] {
		ExtBuilder::default().with_jurors(0).build_and_execute(|| {
			let id = answered(AMOUNT);
			for (side, offered) in [(Side::Claimant, claimant), (Side::Respondent, respondent)] {
				if let Some(kept) = offered {
					// Only the last counts.
					offer(id, side, 99);
					offer(id, side, kept);
				}
			}
			run_until(|| record(id).first.is_some());
			assert_eq!(first(id), (percent(kept), Basis::Offers));
		});
	}
}

#[test]
fn an_offer_that_was_not_accepted_binds_nobody() {
	ExtBuilder::default().build_and_execute(|| {
		let id = drawn(AMOUNT);
		offer(id, Side::Claimant, 90);
		offer(id, Side::Respondent, 10);
		vote_all(id, &[40, 40, 40]);
		assert_eq!(first(id), (percent(40), Basis::Votes));
	});
}

#[test]
fn a_ruling_is_told_and_stands_unless_somebody_appeals_in_time() {
	ExtBuilder::default().build_and_execute(|| {
		let id = drawn(AMOUNT);
		commit_all(id, &[30, 40, 50]);
		reveal_all(id, &[30, 40, 50]);
		take_events();
		pass(1);
		let until = now() + APPEAL_WINDOW;
		assert_eq!(
			take_events(),
			[Event::RulingMade {
				case_id: id,
				round: 0,
				kept: percent(40),
				basis: Basis::Votes,
				votes: 3,
				until,
			}]
		);
		assert_eq!(stage(id), Some(Stage::Provisional { until }));
		pass(APPEAL_WINDOW - 1);
		assert_noop!(advance(id), Error::<Test>::NotDue);
		assert!(rulings().is_empty());
		pass(1);
		assert_eq!(rulings(), [(id, invoice_of(id), percent(40))]);
		assert_eq!(stage(id), None);
		assert_noop!(advance(id), Error::<Test>::CaseNotFound);
		assert_all_funds_returned();
	});
}

#[test]
fn a_default_gives_the_claimant_all() {
	ExtBuilder::default().build_and_execute(|| {
		let id = open(AMOUNT);
		take_events();
		pass(ANSWER_WINDOW);
		let until = now() + APPEAL_WINDOW;
		let (kept, basis) = (percent(0), Basis::Default);
		assert_eq!(
			take_events(),
			[Event::RulingMade { case_id: id, round: 0, kept, basis, votes: 0, until }]
		);
		pass(APPEAL_WINDOW);
		assert_eq!(rulings(), [(id, invoice_of(id), kept)]);
		// Nobody has served: all is as it was.
		assert_eq!(wealth(CLAIMANT), ENDOWMENT);
		assert_all_funds_returned();
	});
}

#[test]
fn a_panel_of_an_appeal_rules_for_good() {
	ExtBuilder::default().build_and_execute(|| {
		let id = appealed(AMOUNT, &[10, 10, 10], Side::Respondent);
		commit_all(id, &[60; 7]);
		reveal_all(id, &[60, 60, 60, 60, 60, 60, 60]);
		take_events();
		pass(1);
		let ruled = Event::CaseRuled {
			case_id: id,
			invoice: invoice_of(id),
			kept: percent(60),
			basis: Basis::Votes,
		};
		assert_eq!(take_events()[0], ruled);
		assert_eq!(rulings(), [(id, invoice_of(id), percent(60))]);
	});
}

/// Those who are silent in the second round leave it to those who voted in the first.
#[test]
fn votes_of_less_than_most_on_an_appeal_are_added_to_those_before() {
	// Three and seven, nobody else.
	let final_ruling = |second: &[u32]| {
		let mut kept = Perbill::zero();
		ExtBuilder::default().with_jurors(10).build_and_execute(|| {
			let id = appealed(AMOUNT, &[10, 20, 60], Side::Respondent);
			commit_all(id, second);
			take_events();
			pass(COMMIT_WINDOW);
			run_until(|| stage(id).is_none_or(|stage| matches!(stage, Stage::Revealing { .. })));
			if stage(id).is_some() {
				reveal_all(id, second);
			}
			run_until(|| !rulings().is_empty());
			kept = rulings()[0].2;
			let basis = if second.len() < 4 { Basis::AllVotes } else { Basis::Votes };
			assert!(has_event(Event::CaseRuled {
				case_id: id,
				invoice: invoice_of(id),
				kept,
				basis
			}));
		});
		kept
	};
	assert_eq!(final_ruling(&[90, 91, 92, 93]), Perbill::from_rational(915u32, 1_000));
	// Of 10, 20, 60, 90 and 91.
	assert_eq!(final_ruling(&[90, 91]), percent(60));
	// Of 10, 20, 60 and 90.
	assert_eq!(final_ruling(&[90]), percent(40));
	assert_eq!(final_ruling(&[]), percent(20));
}

#[test]
fn a_single_vote_of_all_rules() {
	ExtBuilder::default().with_jurors(3).build_and_execute(|| {
		let id = drawn(AMOUNT);
		run_until(|| record(id).first.is_some());
		// There was none in the first round, and nobody is left for the second.
		assert_ok!(appeal(RESPONDENT, id, Side::Respondent));
		run_until(|| !rulings().is_empty());
		assert_eq!(rulings(), [(id, invoice_of(id), percent(50))]);
		// The appeal has changed nothing, and nobody has looked at it.
		assert_eq!(wealth(RESPONDENT), ENDOWMENT);
	});
	ExtBuilder::default().build_and_execute(|| {
		let id = drawn(AMOUNT);
		for _ in 0..3 {
			pass(COMMIT_WINDOW);
			run_until(|| !matches!(stage(id), Some(Stage::Drawing { .. })));
		}
		assert_eq!(first(id), (percent(50), Basis::Offers));
		assert_ok!(appeal(RESPONDENT, id, Side::Respondent));
		draw_panel(id);
		// Three of twelve are left.
		assert_eq!(seated(id).len(), 3);
		commit_all(id, &[77]);
		pass(COMMIT_WINDOW);
		run_until(|| matches!(stage(id), Some(Stage::Revealing { .. })));
		reveal_all(id, &[77]);
		run_until(|| !rulings().is_empty());
		assert_eq!(rulings(), [(id, invoice_of(id), percent(77))]);
	});
}

/// An account that silences most of a large panel does not have the rest rule: all votes of the
/// case count.
#[test]
fn two_of_fifteen_do_not_overrule_the_first_panel() {
	ExtBuilder::default().with_jurors(30).build_and_execute(|| {
		let id = appealed(LARGE, &[10; 7], Side::Respondent);
		assert_eq!(seated(id).len(), 15);
		commit_all(id, &[80; 15]);
		reveal_all(id, &[80, 80]);
		run_until(|| stage(id).is_none());
		assert_eq!(rulings(), [(id, invoice_of(id), percent(10))]);
	});
}

#[test]
fn eight_of_fifteen_do() {
	ExtBuilder::default().with_jurors(30).build_and_execute(|| {
		let id = appealed(LARGE, &[10; 7], Side::Respondent);
		commit_all(id, &[80; 15]);
		reveal_all(id, &[80; 8]);
		pass(REVEAL_WINDOW);
		assert_eq!(rulings(), [(id, invoice_of(id), percent(80))]);
	});
}
