// SPDX-License-Identifier: Apache-2.0

//! Whole cases, from the claim to the executed ruling.

use crate::{mock::*, Basis, Event, Side, Stage};
use frame_support::assert_ok;

/// Talent answers a claim, both state something, jurors who have other work vote, and talent keeps
/// most of it.
#[test]
fn a_dispute_with_all_who_can_serve_in_it() {
	ExtBuilder::default().with_experts(8).build_and_execute(|| {
		let id = organised(AMOUNT);
		assert_ok!(Jury::submit_evidence(signed(CLAIMANT), id, cid("what was agreed")));
		assert_ok!(Jury::submit_evidence(signed(RESPONDENT), id, cid("what was delivered")));
		state(id, Side::Claimant);
		state(id, Side::Respondent);
		let organiser = arbitrator(id).unwrap();
		for side in [Side::Claimant, Side::Respondent] {
			assert_ok!(Jury::call_eyewitnesses(signed(organiser), id, side));
		}
		pass(EVIDENCE_WINDOW / 2);
		assert_ok!(Jury::close_evidence(signed(organiser), id));
		run_until(|| record(id).made_statements().all(|made| made.drawn));
		testify_all(id);
		draw_panel(id);
		vote_all(id, &[70, 80, 75]);
		assert_eq!(record(id).first.unwrap().kept, percent(75));
		finish(id);
		assert_eq!(rulings(), [(id, invoice_of(id), percent(75))]);
		// 75 % of the deposit was claimed in vain. All who served cost more than that, and the pot
		// is empty.
		let spent = 3 * (JUROR_PAY + JUROR_BONUS) + 6 * EYEWITNESS_PAY + ARBITRATOR_PAY;
		assert_eq!(spent, DEPOSIT);
		assert_eq!(ENDOWMENT - wealth(CLAIMANT), spent);
		assert_eq!(wealth(RESPONDENT), ENDOWMENT);
		assert_eq!(wealth(pot()), ED);
		assert_all_funds_returned();
	});
}

/// Talent was away, comes back in time, and is judged after all.
#[test]
fn a_default_that_is_opened() {
	ExtBuilder::default().build_and_execute(|| {
		let id = open(AMOUNT);
		pass(ANSWER_WINDOW + APPEAL_WINDOW - 1);
		assert!(matches!(stage(id), Some(Stage::Provisional { .. })));
		take_events();
		answer(id);
		assert_eq!(take_events()[0], Event::DefaultOpened { case_id: id });
		draw_panel(id);
		vote_all(id, &[100, 100, 100]);
		// The ruling that votes have made is no default any more: it can be appealed against.
		assert_ok!(appeal(CLAIMANT, id, Side::Claimant));
		draw_panel(id);
		vote_all(id, &[100; 7]);
		assert_eq!(rulings(), [(id, invoice_of(id), percent(100))]);
		assert_all_funds_returned();
	});
}

/// They settle while jurors are reading, and the jurors are paid for what they have done.
#[test]
fn a_settlement_in_the_middle_of_a_panel() {
	ExtBuilder::default().build_and_execute(|| {
		let id = committed(AMOUNT, &[60, 60, 60]);
		let sitting = seated(id);
		assert_ok!(try_reveal(sitting[0], id, 60));
		offer(id, Side::Claimant, 55);
		assert_ok!(accept(id, Side::Respondent, 55));
		assert_eq!(rulings(), [(id, invoice_of(id), percent(55))]);
		for who in sitting {
			assert_eq!(wealth(who), ENDOWMENT + JUROR_PAY);
		}
		assert_all_funds_returned();
	});
}

/// A friend pays for the appeal, the larger panel sees it otherwise, and the friend has everything
/// back.
#[test]
fn an_appeal_that_a_friend_stands_for() {
	ExtBuilder::default().with_pot(500 * BTRST).build_and_execute(|| {
		let id = ruled(AMOUNT, &[0, 0, 10]);
		assert_ok!(appeal(BACKER, id, Side::Respondent));
		draw_panel(id);
		commit_all(id, &[90, 80, 70, 60, 90, 80, 100]);
		// One loses the salt.
		let sitting = seated(id);
		for (who, kept) in sitting.iter().zip([90, 80, 70, 60, 90, 80]) {
			assert_ok!(try_reveal(*who, id, kept));
		}
		pass(REVEAL_WINDOW);
		assert_eq!(rulings(), [(id, invoice_of(id), percent(80))]);
		assert_eq!(wealth(BACKER), ENDOWMENT);
		assert_eq!(wealth(sitting[6]), ENDOWMENT - SLASH);
		assert_all_funds_returned();
	});
}

/// Nobody does anything after the answer: no arbitrator, no evidence, no votes, no hands at all.
#[test]
fn a_case_that_everybody_forgets() {
	ExtBuilder::default().build_and_execute(|| {
		let id = answered(AMOUNT);
		take_events();
		silence();
		assert_eq!(rulings(), [(id, invoice_of(id), percent(50))]);
		let basis = Basis::Offers;
		assert!(take_events().iter().any(|event| {
			*event
				== Event::CaseRuled {
					case_id: id,
					invoice: invoice_of(id),
					kept: percent(50),
					basis,
				}
		}));
		assert_all_funds_returned();
	});
}

/// The queue does not run for as long as the chain is busy with something else: people take the
/// steps.
#[test]
fn a_case_without_the_queue() {
	ExtBuilder::default().build_and_execute(|| {
		let id = open(AMOUNT);
		answer(id);
		let step = || {
			while advance(id).is_err() {
				pass_without_hooks(1);
			}
		};
		while !matches!(stage(id), Some(Stage::Committing { .. })) {
			step();
		}
		commit_all(id, &[40, 40, 40]);
		reveal_all(id, &[40, 40, 40]);
		step();
		assert!(matches!(stage(id), Some(Stage::Provisional { .. })));
		step();
		assert_eq!(rulings(), [(id, invoice_of(id), percent(40))]);
		pass(1);
		assert_all_funds_returned();
	});
}

/// Several cases share jurors, and each is judged by itself.
#[test]
fn cases_side_by_side() {
	ExtBuilder::default().with_jurors(8).build_and_execute(|| {
		let ids: Vec<_> = (0..4).map(|_| answered(AMOUNT)).collect();
		let mut votes = std::collections::BTreeMap::new();
		for _ in 0..200 {
			for (id, kept) in ids.iter().zip([10, 30, 70, 90]) {
				match stage(*id) {
					Some(Stage::Committing { .. }) => {
						for who in seated(*id) {
							let _ = try_commit(who, *id, kept);
							votes.insert((*id, who), kept);
						}
					},
					Some(Stage::Revealing { .. }) => {
						for who in seated(*id) {
							let _ = try_reveal(who, *id, votes[&(*id, who)]);
						}
					},
					_ => (),
				}
			}
			pass(1);
			assert_consistent();
		}
		let mut kept: Vec<_> = rulings().into_iter().map(|(_, _, kept)| kept).collect();
		kept.sort_unstable();
		assert_eq!(kept, [percent(10), percent(30), percent(70), percent(90)]);
		assert_all_funds_returned();
	});
}
