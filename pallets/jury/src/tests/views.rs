// SPDX-License-Identifier: Apache-2.0

//! What those are told who look from outside.

use crate::{mock::*, Basis, CaseQuote, NextStep, Obligation, ObligationKind, Side, Stage, State};
use frame_support::assert_ok;
use sp_runtime::Perbill;
use talent_primitives::{AssetKind, CaseId};

fn next(id: CaseId) -> NextStep<AccountId, u64> {
	Jury::next_step(id).unwrap()
}

/// The end of the present step of a case.
fn until(id: CaseId) -> u64 {
	match stage(id) {
		Some(
			Stage::Claimed { until }
			| Stage::Evidence { until }
			| Stage::Testimony { until }
			| Stage::Drawing { until }
			| Stage::Committing { until }
			| Stage::Revealing { until }
			| Stage::Provisional { until },
		) => until,
		other => panic!("it does not end by a date: {other:?}"),
	}
}

mod quote {
	use super::*;

	#[test]
	fn tells_what_a_dispute_costs_before_there_is_one() {
		ExtBuilder::default().build_and_execute(|| {
			pass(6);
			let default_at = now() + ANSWER_WINDOW;
			let default_final_at = default_at + APPEAL_WINDOW;
			let panel = 3 * (DRAW_WINDOW + COMMIT_WINDOW + REVEAL_WINDOW);
			let first_ruling_at = default_final_at
				+ EVIDENCE_WINDOW
				+ DRAW_WINDOW
				+ TESTIMONY_WINDOW
				+ panel + APPEAL_WINDOW;
			let quote = CaseQuote {
				value: AMOUNT,
				claim_deposit: DEPOSIT,
				worst_case: DEPOSIT,
				appeal_deposit: APPEAL_DEPOSIT,
				seats: (3, 7),
				default_at,
				default_final_at,
				first_ruling_at,
				final_ruling_at: first_ruling_at + panel,
			};
			assert_eq!(Jury::quote(AssetKind::Native, AMOUNT), quote);
			AssetPrice::set(Some(2));
			assert_eq!(Jury::quote(USD, AMOUNT / 2), quote);
			AssetPrice::set(None);
			assert_eq!(Jury::quote(USD, LARGE), CaseQuote { value: 0, ..quote });
		});
	}

	#[test]
	fn is_what_is_taken() {
		ExtBuilder::default().build_and_execute(|| {
			for amount in [0, 1, AMOUNT, 7_777 * BTRST + 7, 13_333 * BTRST + 1, LARGE] {
				let quote = Jury::quote(AssetKind::Native, amount);
				let before = deposit_of(CLAIMANT);
				let id = open(amount);
				assert_eq!(deposit_of(CLAIMANT) - before, quote.claim_deposit);
				let terms = record(id).terms;
				assert_eq!(terms.appeal_deposit, quote.appeal_deposit);
				assert_eq!((terms.seats, terms.appeal_seats), quote.seats);
				assert_eq!(until(id), quote.default_at);
			}
		});
	}

	#[test]
	fn holds_though_everybody_waits_as_long_as_they_can() {
		let builder = ExtBuilder::default().with_experts(12);
		builder.build_and_execute(|| {
			let quote = Jury::quote(AssetKind::Native, AMOUNT);
			let id = open(AMOUNT);
			run_to(quote.default_final_at - 1);
			answer(id);
			state(id, Side::Claimant);
			run_until(|| matches!(stage(id), Some(Stage::Provisional { .. })));
			assert!(until(id) <= quote.first_ruling_at, "{} {quote:?}", until(id));
			run_to(until(id) - 1);
			assert_ok!(appeal(CLAIMANT, id, Side::Claimant));
			run_until(|| stage(id).is_none());
			assert!(now() <= quote.final_ruling_at, "{} {quote:?}", now());
		});
	}
}

mod next_step {
	use super::*;

	#[test]
	fn follows_a_case_from_the_claim_to_its_end() {
		ExtBuilder::default().with_experts(8).build_and_execute(|| {
			assert_eq!(Jury::next_step(0), None);
			let id = open(AMOUNT);
			assert_eq!(next(id), NextStep::Answer { until: until(id) });
			answer(id);
			assert_eq!(next(id), NextStep::Evidence { until: until(id), arbitrator: None });
			run_until(|| arbitrator(id).is_some());
			let arbitrator = Some(FIRST_ARBITRATOR);
			assert_eq!(next(id), NextStep::Evidence { until: until(id), arbitrator });

			state(id, Side::Respondent);
			let call = Jury::call_eyewitnesses;
			skip_to(until(id) - 1);
			assert_ok!(call(signed(FIRST_ARBITRATOR), id, Side::Respondent));
			assert_ok!(Jury::close_evidence(signed(FIRST_ARBITRATOR), id));
			let NextStep::Draw { from: Some(from), until: draw_until } = next(id) else {
				panic!("nobody is to be drawn: {:?}", next(id));
			};
			assert!(from > now());
			assert_eq!(draw_until, now() + DRAW_WINDOW);
			run_until(|| !witnesses(id, Side::Respondent).is_empty());
			let who = witnesses(id, Side::Respondent);
			assert_eq!(next(id), NextStep::Testify { who: who.clone(), until: until(id) });
			assert_ok!(testify(who[1], id, Side::Respondent, true));
			let left = vec![who[0], who[2]];
			assert_eq!(next(id), NextStep::Testify { who: left, until: until(id) });
			assert_ok!(testify(who[0], id, Side::Respondent, true));
			assert_ok!(testify(who[2], id, Side::Respondent, true));
			assert_eq!(next(id), NextStep::Advance);

			pass(1);
			let NextStep::Draw { from: Some(_), until: draw_until } = next(id) else {
				panic!("nobody is to be drawn: {:?}", next(id));
			};
			assert_eq!(draw_until, until(id));
			draw_panel(id);
			let jurors = seated(id);
			assert_eq!(next(id), NextStep::Commit { who: jurors.clone(), until: until(id) });
			assert_ok!(try_commit(jurors[0], id, 40));
			let left = jurors[1..].to_vec();
			assert_eq!(next(id), NextStep::Commit { who: left, until: until(id) });
			assert_ok!(try_commit(jurors[1], id, 40));
			assert_ok!(try_commit(jurors[2], id, 40));
			assert_eq!(next(id), NextStep::Reveal { who: jurors.clone(), until: until(id) });
			assert_ok!(try_reveal(jurors[2], id, 40));
			let left = jurors[..2].to_vec();
			assert_eq!(next(id), NextStep::Reveal { who: left, until: until(id) });
			assert_ok!(try_reveal(jurors[0], id, 40));
			assert_ok!(try_reveal(jurors[1], id, 40));
			assert_eq!(next(id), NextStep::Advance);

			pass(1);
			let (kept, basis) = (percent(40), Basis::Votes);
			let sides = vec![Side::Claimant, Side::Respondent];
			assert_eq!(next(id), NextStep::Appeal { kept, basis, sides, until: until(id) });
			skip_to(until(id));
			assert_eq!(next(id), NextStep::Advance);
			Rulings::set(Execution::Fails);
			assert_ok!(advance(id));
			let retry_at = now() + RETRY_PERIOD;
			assert_eq!(next(id), NextStep::Execute { kept, retry_at });
			Rulings::set(Execution::Works);
			assert_ok!(advance(id));
			assert_eq!(Jury::next_step(id), None);
			assert_all_funds_returned();
		});
	}

	#[test]
	fn says_when_silence_has_become_an_answer() {
		ExtBuilder::default().build_and_execute(|| {
			let id = open(AMOUNT);
			skip_to(until(id));
			assert_eq!(next(id), NextStep::Advance);
			assert_ok!(advance(id));
			let (kept, basis) = (Perbill::zero(), Basis::Default);
			assert_eq!(next(id), NextStep::Appeal { kept, basis, sides: vec![], until: until(id) });
		});
	}

	#[test]
	fn names_only_sides_that_have_something_to_gain() {
		for (votes, sides) in
			[([0, 0, 0], vec![Side::Respondent]), ([100, 100, 100], vec![Side::Claimant])]
		{
			ExtBuilder::default().build_and_execute(|| {
				let id = ruled(AMOUNT, &votes);
				let NextStep::Appeal { sides: told, .. } = next(id) else { panic!("no ruling") };
				assert_eq!(told, sides);
				for side in told {
					assert_ok!(appeal(STRANGER, id, side));
				}
			});
		}
	}

	#[test]
	fn does_not_know_when_a_draw_without_a_freeze_can_be_made() {
		ExtBuilder::default().build_and_execute(|| {
			let id = answered(AMOUNT);
			pallet_sortition::CurrentParameters::<Test>::mutate(|p| p.freeze_lifetime = 2);
			EndlessEpoch::set(true);
			run_until(|| matches!(stage(id), Some(Stage::Drawing { .. })));
			pass(3);
			assert_eq!(next(id), NextStep::Draw { from: None, until: until(id) });
			pallet_sortition::CurrentParameters::<Test>::mutate(|p| {
				p.freeze_lifetime = FREEZE_LIFE
			});
		});
	}
}

mod obligations {
	use super::*;

	type Told = Vec<(ObligationKind, u128, Option<u64>)>;

	fn told(who: AccountId) -> Told {
		let all = Jury::obligations(who).into_iter();
		all.map(|Obligation { bound, held, until }| (bound, held, until)).collect()
	}

	#[test]
	fn name_every_hold_and_add_up_to_them() {
		ExtBuilder::default().build_and_execute(|| {
			assert_ok!(Jury::back_claim(signed(BACKER), invoice_of(0), CLAIMANT, DEPOSIT));
			assert_ok!(Jury::back_claim(signed(BACKER), 7, CLAIMANT, 2 * DEPOSIT));
			let case_id = open(LARGE);
			let end = Some(until(case_id));
			assert_eq!(
				told(CLAIMANT),
				[
					(ObligationKind::Party { case_id }, 0, end),
					(ObligationKind::Deposit { case_id }, 1_000 * BTRST - DEPOSIT, end),
				]
			);
			assert_eq!(told(RESPONDENT), [(ObligationKind::Party { case_id }, 0, end)]);
			assert_eq!(
				told(BACKER),
				[
					(ObligationKind::Deposit { case_id }, DEPOSIT, end),
					(ObligationKind::Backing { invoice: 7 }, 2 * DEPOSIT, None),
				]
			);
			assert_eq!(told(STRANGER), []);
			for who in [CLAIMANT, RESPONDENT, BACKER, FIRST_JUROR] {
				let held: u128 = told(who).into_iter().map(|(_, held, _)| held).sum();
				assert_eq!(held, deposit_of(who) + bond_of(who));
			}
			assert_eq!(
				told(FIRST_JUROR),
				[(ObligationKind::Bond, BOND, Some(juror(FIRST_JUROR).queued_at))]
			);
		});
	}

	#[test]
	fn name_every_duty() {
		ExtBuilder::default().with_experts(8).build_and_execute(|| {
			let case_id = called(AMOUNT, &[Side::Claimant]);
			let duty = |case_id| (ObligationKind::Duty { case_id }, 0, Some(until(case_id)));
			assert_eq!(told(FIRST_ARBITRATOR), [duty(case_id)]);
			let witness = witnesses(case_id, Side::Claimant)[0];
			assert_eq!(told(witness)[1..], [duty(case_id)]);
			testify_all(case_id);
			draw_panel(case_id);
			assert_eq!(told(seated(case_id)[0])[1..], [duty(case_id)]);
			vote_all(case_id, &[50, 50, 50]);
			// An arbitrator may appeal when there is nothing more to organise, and then has a
			// deposit, too.
			assert_ok!(appeal(FIRST_ARBITRATOR, case_id, Side::Claimant));
			let deposit =
				(ObligationKind::Deposit { case_id }, APPEAL_DEPOSIT, Some(until(case_id)));
			assert_eq!(told(FIRST_ARBITRATOR), [duty(case_id), deposit]);
			silence();
			assert_eq!(told(FIRST_ARBITRATOR), []);
			assert_eq!(told(witness).len(), 1);
			assert_all_funds_returned();
		});
	}

	#[test]
	fn of_a_ruling_that_waits_are_the_parties_alone() {
		ExtBuilder::default().build_and_execute(|| {
			Rulings::set(Execution::Fails);
			let case_id = ruled(AMOUNT, &[50, 50, 50]);
			assert_ok!(appeal(STRANGER, case_id, Side::Claimant));
			draw_panel(case_id);
			vote_all(case_id, &[10; 7]);
			let State::Ruled { retry_at, .. } = record(case_id).state else { panic!("no ruling") };
			for who in [CLAIMANT, RESPONDENT] {
				assert_eq!(told(who), [(ObligationKind::Party { case_id }, 0, Some(retry_at))]);
			}
			assert_eq!(told(STRANGER), []);
			assert_eq!(told(FIRST_ARBITRATOR), []);
			Rulings::set(Execution::Works);
			pass(RETRY_PERIOD);
			assert_eq!(told(CLAIMANT), []);
		});
	}
}

#[test]
fn a_case_and_its_pieces_are_shown() {
	ExtBuilder::default().with_pot(7 * BTRST).build_and_execute(|| {
		assert_eq!(Jury::parameters(), test_parameters());
		assert_eq!(Jury::pot(), 7 * BTRST);
		assert_eq!(Jury::case(0), None);
		assert_eq!(Jury::case_about(invoice_of(0)), None);
		let id = open(AMOUNT);
		assert_eq!(Jury::case(id), Some((record(id), Stage::Claimed { until: until(id) })));
		assert_eq!(Jury::case_about(invoice_of(id)), Some(id));
		assert_eq!(Jury::juror(FIRST_JUROR), Some(juror(FIRST_JUROR)));
		assert_eq!(Jury::juror(CLAIMANT), None);
		assert!(Jury::arbitrator(FIRST_ARBITRATOR).is_some());
		assert_eq!(Jury::arbitrator(CLAIMANT), None);
		assert_eq!(Jury::record(FIRST_JUROR), Default::default());
		assert_eq!(Jury::unclaimed(CLAIMANT), None);
	});
}
