// SPDX-License-Identifier: Apache-2.0

//! Trials: arbitrators, eyewitnesses, panels and appeals, with all who do nothing.

use frame_support::assert_ok;
use pallet_jobs::Claim;
use pallet_jury::{Basis, ServiceStatus, Side, Stage};
use talent_primitives::{Balance, ContractId, InvoiceId, Roles, WorkSide};
use talent_runtime::{constants::currency::BTRST, Jury};
use talent_runtime_tests::*;

const CLIENT: Person = Person::Bob;
const TALENT: Person = Person::Charlie;
const ARBITRATOR: Person = Person::Ferdie;
/// Jurors who know nothing that makes them eyewitnesses.
const PLAIN: [Person; 3] = [Person::Dave, Person::Eve, Person::CharlieStash];
/// Writes the blocks, and has nothing to do with any of it.
const STRANGER: Person = Person::Alice;

/// What talent has billed.
const BILL: Balance = 1_000 * BTRST;

/// Plain jurors and experts: all but the parties and the arbitrator.
fn everybody() -> Vec<Person> {
	PLAIN.into_iter().chain(EXPERTS).collect()
}

fn a_bill() -> (ContractId, InvoiceId) {
	billed(CLIENT, TALENT, BILL)
}

#[test]
fn a_full_jury_hears_eyewitnesses_and_awards_seventy_percent() {
	on(court(&everybody(), &[ARBITRATOR]), || {
		let (contract, invoice) = a_bill();
		let books = Books::open();
		let deposit = claim_deposit(BILL);
		let case_id = dispute(CLIENT, invoice, Claim::Cancelled);
		let terms = case_terms(case_id);
		assert_ok!(submit_evidence(CLIENT, case_id));
		counter(TALENT, case_id);
		let (since, until) = evidence_time(case_id);
		assert_eq!(until, since + terms.evidence_window);

		assert_ok!(submit_evidence(TALENT, case_id));
		assert_ok!(make_statement(TALENT, case_id));
		assert_eq!(make_statement(TALENT, case_id), Err(JuryError::StatementMade.into()));
		let call = |side| JuryCall::call_eyewitnesses { case_id, side };
		let not_theirs = Err(JuryError::NotTheArbitrator.into());
		assert_eq!(submit(ARBITRATOR, call(Side::Respondent)), not_theirs, "not drawn yet");
		assert_eq!(pass_appointment(case_id), ARBITRATOR);
		assert_eq!(submit(STRANGER, call(Side::Respondent)), not_theirs);
		let stated_nothing = Err(JuryError::StatementNotFound.into());
		assert_eq!(submit(ARBITRATOR, call(Side::Claimant)), stated_nothing);
		do_duty(ARBITRATOR, call(Side::Respondent));
		let already = Err(JuryError::AlreadyCalled.into());
		assert_eq!(submit(ARBITRATOR, call(Side::Respondent)), already);

		// Not before half of the time is over.
		let half = since + terms.evidence_window.div_ceil(2);
		let close = JuryCall::close_evidence { case_id };
		if block() < half {
			let too_early = Err(JuryError::TooEarlyToClose.into());
			assert_eq!(submit(ARBITRATOR, close.clone()), too_early);
			pass_until(half);
		}
		do_duty(ARBITRATOR, close);
		assert!(matches!(case_stage(case_id), Some(Stage::Testimony { .. })));
		assert_eq!(submit_evidence(TALENT, case_id), Err(JuryError::NotTakingEvidence.into()));

		let witnesses = pass_calling(case_id, Side::Respondent);
		assert_eq!(witnesses.len(), 3);
		assert!(witnesses.iter().all(|who| EXPERTS.contains(who)));
		let stranger = testify(PLAIN[0], case_id, Side::Respondent, true);
		assert_eq!(stranger, Err(JuryError::NotAnEyewitness.into()));
		for (who, reasonable) in witnesses.iter().zip([true, true, false]) {
			let side = Side::Respondent;
			do_duty(*who, JuryCall::testify { case_id, side, reasonable });
			let again = testify(*who, case_id, Side::Respondent, reasonable);
			assert!(again.is_err(), "{again:?}");
		}

		// All have testified: the panel is called at once, and nobody sits twice in one case.
		let panel = pass_to_panel(case_id);
		assert_eq!(panel.len(), 3);
		assert!(panel.iter().all(|who| !witnesses.contains(who) && *who != ARBITRATOR));
		judge(case_id, &[(panel[0], 65), (panel[1], 70), (panel[2], 90)]);
		let (kept, basis, until) = provisional(case_id);
		assert_eq!((kept, basis), (percent(70), Basis::Votes));
		pass_until(until);
		assert!(is_closed(case_id));

		assert_eq!(ruled(), (percent(70), Basis::Votes));
		assert_eq!(resolved(), (BILL * 7 / 10, BILL * 3 / 10));
		assert_eq!(losers(), [(CLIENT, WorkSide::Given)]);
		// The one who was far from it is paid, and not rewarded.
		let near = terms.juror_pay + terms.juror_bonus;
		let costs = 2 * near + terms.juror_pay + 3 * terms.eyewitness_pay + terms.arbitrator_pay;
		let share = BILL * 7 / 10;
		let lost = lost_of(deposit, percent(70), costs, 0);
		let mut changes = vec![
			(CLIENT, minus(lost)),
			(TALENT, plus(share)),
			(ARBITRATOR, plus(terms.arbitrator_pay)),
			(panel[0], plus(near)),
			(panel[1], plus(near)),
			(panel[2], plus(terms.juror_pay)),
		];
		changes.extend(witnesses.iter().map(|who| (*who, plus(terms.eyewitness_pay))));
		let pot = plus(lost) - plus(costs) + plus(pot_share(share));
		books.show(&changes, pot);
		books.show_held(&[]);
		books.show_free(&panel);
		assert_eq!(service(ARBITRATOR).organised, 1);
		assert!(witnesses.iter().all(|who| service(*who).testified == 1));
		let rewarded = panel.iter().map(|who| service(*who).rewarded).collect::<Vec<_>>();
		assert_eq!(rewarded, [1, 1, 0]);

		all_is_settled(CLIENT, TALENT, contract);
		changes.push((CLIENT, plus(BILL * 3 / 10 * 11 / 10)));
		books.show(&changes, pot);
	});
}

#[test]
fn an_appeal_overturns_the_first_ruling_and_its_deposit_comes_back() {
	// Ten: three, and seven others.
	let jurors = everybody().into_iter().chain([ARBITRATOR]).collect::<Vec<_>>();
	on(court(&jurors, &[]), || {
		let (contract, invoice) = a_bill();
		let books = Books::open();
		let deposit = claim_deposit(BILL);
		let case_id = dispute(CLIENT, invoice, Claim::Cancelled);
		let terms = case_terms(case_id);
		counter(TALENT, case_id);
		let first = try_case(case_id, &[0, 0, 10]);
		let (kept, _, until) = provisional(case_id);
		assert_eq!(kept, percent(0));

		let appeal = |side| JuryCall::appeal { case_id, side };
		let nothing = Err(JuryError::NothingToGain.into());
		assert_eq!(submit(CLIENT, appeal(Side::Claimant)), nothing);
		pass_to_the_last_block_before(until);
		assert_ok!(submit(TALENT, appeal(Side::Respondent)));
		assert!(block() < until);
		books.show_held(&[(CLIENT, plus(deposit)), (TALENT, plus(terms.appeal_deposit))]);
		let again = submit(TALENT, appeal(Side::Respondent));
		assert!(again.is_err(), "{again:?}");

		let second = pass_to_panel(case_id);
		assert_eq!(second.len(), 7);
		assert!(second.iter().all(|who| !first.contains(who)));
		let votes = [100, 0, 100, 100, 80, 100, 0];
		judge(case_id, &second.iter().copied().zip(votes).collect::<Vec<_>>());
		// There is no third panel.
		assert!(is_closed(case_id));

		assert_eq!(ruled(), (percent(100), Basis::Votes));
		assert_eq!(losers(), [(CLIENT, WorkSide::Given)]);
		// Those who were overruled are paid, and not rewarded; the second panel is paid alike,
		// whatever it has said.
		let first_costs = 3 * terms.juror_pay;
		let second_costs = 7 * terms.appeal_pay;
		// The client's deposit is lost whole. What it leaves pays for the second panel, too; the
		// winner pays what is missing.
		let left = deposit - first_costs;
		let winner_pays = second_costs.saturating_sub(left);
		let mut changes =
			vec![(CLIENT, minus(deposit)), (TALENT, plus(BILL)), (TALENT, minus(winner_pays))];
		changes.extend(first.iter().map(|who| (*who, plus(terms.juror_pay))));
		changes.extend(second.iter().map(|who| (*who, plus(terms.appeal_pay))));
		let pot = plus(left + winner_pays) - plus(second_costs) + plus(pot_share(BILL));
		books.show(&changes, pot);
		books.show_held(&[]);
		all_is_settled(CLIENT, TALENT, contract);
		books.show(&changes, pot);
	});
}

#[test]
fn an_appeal_that_changes_nothing_costs_its_deposit_and_proves_the_first_panel_right() {
	let jurors = everybody().into_iter().chain([ARBITRATOR]).collect::<Vec<_>>();
	on(court(&jurors, &[]), || {
		let (contract, invoice) = a_bill();
		let books = Books::open();
		let deposit = claim_deposit(BILL);
		let case_id = dispute(CLIENT, invoice, Claim::Cancelled);
		let terms = case_terms(case_id);
		counter(TALENT, case_id);
		let first = try_case(case_id, &[75, 70, 80]);
		// The client hopes for less than three quarters.
		assert_ok!(submit(CLIENT, JuryCall::appeal { case_id, side: Side::Claimant }));
		books.show_held(&[(CLIENT, plus(deposit + terms.appeal_deposit))]);
		let second = pass_to_panel(case_id);
		let votes = [75, 75, 75, 75, 80, 100, 0];
		judge(case_id, &second.iter().copied().zip(votes).collect::<Vec<_>>());
		assert!(is_closed(case_id));

		let share = BILL * 3 / 4;
		let near = terms.juror_pay + terms.juror_bonus;
		let lost = lost_of(deposit, percent(75), 3 * near, 0);
		let mut changes = vec![(CLIENT, minus(lost + terms.appeal_deposit)), (TALENT, plus(share))];
		changes.extend(first.iter().map(|who| (*who, plus(near))));
		changes.extend(second.iter().map(|who| (*who, plus(terms.appeal_pay))));
		let costs = 3 * near + 7 * terms.appeal_pay;
		let pot = plus(lost + terms.appeal_deposit) - plus(costs) + plus(pot_share(share));
		books.show(&changes, pot);
		books.show_held(&[]);
		all_is_settled(CLIENT, TALENT, contract);
	});
}

#[test]
fn two_of_three_jurors_are_silent_and_two_others_take_their_seats() {
	let jurors = PLAIN.into_iter().chain([Person::AliceStash, ARBITRATOR]).collect::<Vec<_>>();
	on(court(&jurors, &[]), || {
		let parameters = Jury::parameters();
		let (contract, invoice) = a_bill();
		let books = Books::open();
		let deposit = claim_deposit(BILL);
		let case_id = dispute(CLIENT, invoice, Claim::Cancelled);
		let terms = case_terms(case_id);
		counter(TALENT, case_id);
		let panel = pass_to_panel(case_id);
		let [awake, silent, other] = [0, 1, 2].map(|seat| panel[seat]);
		let verdict = Verdict::of(awake, case_id, percent(20));
		assert_ok!(submit(awake, verdict.commit()));
		let until = match case_stage(case_id) {
			Some(Stage::Committing { until }) => until,
			stage => panic!("{stage:?}"),
		};

		// Too late by a block.
		pass_until(until + MOST_FULL_BLOCKS);
		for who in [silent, other] {
			let late = Verdict { who, ..verdict.clone() };
			assert_eq!(submit(who, late.commit()), Err(JuryError::NotSeated.into()));
			assert_eq!((service(who).silent, service(who).strikes), (1, 1));
		}
		let now = pass_to_panel(case_id);
		assert_eq!(now.len(), 3);
		assert_eq!(now[0], awake, "who has committed keeps the seat");
		let newcomers = [now[1], now[2]];
		assert!(newcomers.iter().all(|who| !panel.contains(who)));
		let already = Err(JuryError::AlreadyCommitted.into());
		assert_eq!(submit(awake, verdict.commit()), already);
		let others = newcomers.map(|who| Verdict::of(who, case_id, percent(30)));
		for other in &others {
			assert_ok!(submit(other.who, other.commit()));
		}
		for verdict in others.iter().chain([&verdict]) {
			assert_ok!(submit(verdict.who, verdict.reveal()));
		}
		assert_eq!(pass_to_ruling(case_id).0, percent(30));
		pass_to_the_end(case_id);

		let slashed = parameters.slash.mul_floor(parameters.bond);
		// What the silent have lost is in the pot before anybody is paid.
		let near = terms.juror_pay + terms.juror_bonus;
		let lost = lost_of(deposit, percent(30), 3 * near, 2 * slashed);
		let share = BILL * 3 / 10;
		let changes = [
			(CLIENT, minus(lost)),
			(TALENT, plus(share)),
			(awake, plus(near)),
			(newcomers[0], plus(near)),
			(newcomers[1], plus(near)),
			(silent, minus(slashed)),
			(other, minus(slashed)),
		];
		let pot = plus(lost + 2 * slashed) - plus(3 * near) + plus(pot_share(share));
		books.show(&changes, pot);

		// They are out; the rest of their bonds comes back.
		for who in [silent, other] {
			if Jury::juror(who.to_account_id()).is_some() {
				assert_ok!(submit(who, JuryCall::stand_down {}));
			}
			assert_eq!(Jury::juror(who.to_account_id()), None);
		}
		let bond = minus(parameters.bond);
		books.show_held(&[(silent, bond), (other, bond)]);
		books.show(&changes, pot);
		// One strike is forgiven at once: they may volunteer again.
		assert_ok!(submit(silent, JuryCall::volunteer { expertise: Default::default() }));
		all_is_settled(CLIENT, TALENT, contract);
	});
}

#[test]
fn an_arbitrator_who_does_nothing_is_not_paid_and_holds_nothing_up() {
	on(court(&everybody(), &[ARBITRATOR]), || {
		let parameters = Jury::parameters();
		let (contract, invoice) = a_bill();
		let books = Books::open();
		let deposit = claim_deposit(BILL);
		let case_id = dispute(CLIENT, invoice, Claim::Cancelled);
		let terms = case_terms(case_id);
		counter(TALENT, case_id);
		assert_ok!(make_statement(TALENT, case_id));
		let (_, until) = evidence_time(case_id);
		assert_eq!(pass_appointment(case_id), ARBITRATOR);
		pass_to_the_last_block_before(until);
		assert_ok!(submit_evidence(TALENT, case_id));
		pass_until(until);
		assert!(matches!(case_stage(case_id), Some(Stage::Testimony { .. })));
		let called = court_told_of(|event| match event {
			JuryEvent::ArbitratorIdle { .. } => Some("idle"),
			JuryEvent::EyewitnessesCalled { side: Side::Respondent, .. } => Some("called"),
			JuryEvent::TestimonyBegun { .. } => Some("begun"),
			_ => None,
		});
		assert_eq!(called.len(), 3, "{called:?}");
		assert_eq!((service(ARBITRATOR).silent, service(ARBITRATOR).organised), (1, 0));

		// The statement was put to eyewitnesses all the same. One of them does nothing either, and
		// is not replaced.
		let witnesses = pass_calling(case_id, Side::Respondent);
		assert_eq!(witnesses.len(), 3);
		for who in &witnesses[..2] {
			assert_ok!(testify(*who, case_id, Side::Respondent, true));
		}
		let panel = pass_to_panel(case_id);
		assert_eq!(service(witnesses[2]).silent, 1);
		let late = testify(witnesses[2], case_id, Side::Respondent, true);
		assert!(late.is_err(), "{late:?}");
		judge(case_id, &panel.iter().map(|who| (*who, 100)).collect::<Vec<_>>());
		pass_to_the_end(case_id);

		let slashed = parameters.slash.mul_floor(parameters.bond);
		let near = terms.juror_pay + terms.juror_bonus;
		let costs = 3 * near + 2 * terms.eyewitness_pay;
		let mut changes = vec![
			(CLIENT, minus(deposit)),
			(TALENT, plus(BILL)),
			(witnesses[0], plus(terms.eyewitness_pay)),
			(witnesses[1], plus(terms.eyewitness_pay)),
			(witnesses[2], minus(slashed)),
		];
		changes.extend(panel.iter().map(|who| (*who, plus(near))));
		let pot = plus(deposit + slashed + pot_share(BILL)) - plus(costs);
		books.show(&changes, pot);
		all_is_settled(CLIENT, TALENT, contract);
	});
}

#[test]
fn without_any_arbitrator_statements_of_both_are_heard() {
	on(court(&everybody(), &[]), || {
		let (contract, invoice) = a_bill();
		let books = Books::open();
		let deposit = claim_deposit(BILL);
		let case_id = dispute(CLIENT, invoice, Claim::Cancelled);
		let terms = case_terms(case_id);
		counter(TALENT, case_id);
		assert_ok!(make_statement(TALENT, case_id));
		assert_ok!(make_statement(CLIENT, case_id));
		let (_, until) = evidence_time(case_id);
		pass_until(until);
		assert_eq!(case_record(case_id).arbitrator, None);

		let of_talent = pass_calling(case_id, Side::Respondent);
		let of_client = pass_calling(case_id, Side::Claimant);
		assert_eq!((of_talent.len(), of_client.len()), (3, 3));
		assert!(of_talent.iter().all(|who| !of_client.contains(who)));
		// Nobody is paid for one opinion more than for another.
		for who in &of_talent {
			assert_ok!(testify(*who, case_id, Side::Respondent, false));
		}
		let wrong = testify(of_client[0], case_id, Side::Respondent, true);
		assert_eq!(wrong, Err(JuryError::NotAnEyewitness.into()));
		for who in &of_client {
			assert_ok!(testify(*who, case_id, Side::Claimant, true));
		}
		let mut panel = pass_to_panel(case_id);
		judge(case_id, &[(panel[0], 0), (panel[1], 20), (panel[2], 10)]);
		assert_eq!(provisional(case_id).0, percent(10));
		pass_to_the_end(case_id);

		panel.sort_unstable();
		assert_eq!(panel, PLAIN, "nobody else was left");
		let near = terms.juror_pay + terms.juror_bonus;
		let costs = 3 * near + 6 * terms.eyewitness_pay;
		let share = BILL / 10;
		let lost = lost_of(deposit, percent(10), costs, 0);
		let mut changes = vec![(CLIENT, minus(lost)), (TALENT, plus(share))];
		changes.extend(panel.iter().map(|who| (*who, plus(near))));
		changes.extend(EXPERTS.iter().map(|who| (*who, plus(terms.eyewitness_pay))));
		books.show(&changes, plus(lost) - plus(costs) + plus(pot_share(share)));
		books.show_held(&[]);
		books.show_free(&of_talent);
		assert_eq!(losers(), [(TALENT, WorkSide::Done)]);
		all_is_settled(CLIENT, TALENT, contract);
	});
}

#[test]
fn an_arbitrator_cannot_keep_a_side_from_its_eyewitnesses() {
	on(court(&everybody(), &[ARBITRATOR]), || {
		let (contract, invoice) = a_bill();
		let case_id = dispute(CLIENT, invoice, Claim::Cancelled);
		let terms = case_terms(case_id);
		counter(TALENT, case_id);
		assert_ok!(make_statement(TALENT, case_id));
		assert_ok!(make_statement(CLIENT, case_id));
		pass_appointment(case_id);
		do_duty(ARBITRATOR, JuryCall::call_eyewitnesses { case_id, side: Side::Claimant });
		let (since, _) = evidence_time(case_id);
		pass_until(since + terms.evidence_window.div_ceil(2));
		do_duty(ARBITRATOR, JuryCall::close_evidence { case_id });
		let of_talent = pass_calling(case_id, Side::Respondent);
		assert_eq!(of_talent.len(), 3);
		// Nobody says anything. The case goes on without them.
		try_case(case_id, &[0, 0, 0]);
		pass_to_the_end(case_id);
		assert!(EXPERTS.iter().all(|who| service(*who).silent == 1));
		all_is_settled(CLIENT, TALENT, contract);
	});
}

#[test]
fn what_a_copier_has_committed_to_cannot_be_revealed_and_two_votes_are_enough() {
	on(court(&PLAIN, &[]), || {
		let (contract, invoice) = a_bill();
		let case_id = dispute(CLIENT, invoice, Claim::Cancelled);
		counter(TALENT, case_id);
		let panel = pass_to_panel(case_id);
		let own = Verdict::of(panel[0], case_id, percent(90));
		assert_ok!(submit(panel[0], own.commit()));
		assert_ok!(submit(panel[1], own.commit()));
		let last = Verdict::of(panel[2], case_id, percent(100));
		assert_eq!(submit(panel[0], own.reveal()), Err(JuryError::NotRevealing.into()));
		assert_ok!(submit(panel[2], last.commit()));
		assert_ok!(submit(panel[0], own.reveal()));
		let mismatch = Err(JuryError::CommitmentMismatch.into());
		assert_eq!(submit(panel[1], own.reveal()), mismatch);
		let changed = Verdict { kept: percent(0), ..last.clone() };
		assert_eq!(submit(panel[2], changed.reveal()), mismatch);
		assert_ok!(submit(panel[2], last.reveal()));
		let (kept, basis, _) = pass_to_ruling(case_id);
		assert_eq!((kept, basis), (percent(95), Basis::Votes));
		assert_eq!(service(panel[1]).silent, 1);
		pass_to_the_end(case_id);
		all_is_settled(CLIENT, TALENT, contract);
	});
}

#[test]
fn both_settle_while_the_second_panel_commits() {
	let jurors = everybody().into_iter().chain([ARBITRATOR]).collect::<Vec<_>>();
	on(court(&jurors, &[]), || {
		let (contract, invoice) = a_bill();
		let books = Books::open();
		let case_id = dispute(CLIENT, invoice, Claim::Cancelled);
		let terms = case_terms(case_id);
		counter(TALENT, case_id);
		let first = try_case(case_id, &[30, 30, 30]);
		assert_ok!(submit(TALENT, JuryCall::appeal { case_id, side: Side::Respondent }));
		let second = pass_to_panel(case_id);
		for who in &second[..4] {
			do_duty(*who, Verdict::of(*who, case_id, percent(100)).commit());
		}
		assert_ok!(offer_settlement(TALENT, case_id, percent(45)));
		assert_ok!(accept_settlement(CLIENT, case_id, percent(45)));
		assert!(is_closed(case_id));
		assert_eq!(ruled(), (percent(45), Basis::Settlement));

		// What was done until then is paid: by the claim, and by the appeal. A juror who had not
		// committed yet is free, and no worse.
		let share = BILL * 45 / 100;
		let mut changes = vec![
			(CLIENT, minus(3 * terms.juror_pay)),
			(TALENT, plus(share)),
			(TALENT, minus(4 * terms.appeal_pay)),
		];
		changes.extend(first.iter().map(|who| (*who, plus(terms.juror_pay))));
		changes.extend(second[..4].iter().map(|who| (*who, plus(terms.appeal_pay))));
		books.show(&changes, plus(pot_share(share)));
		books.show_held(&[]);
		assert!(jurors.iter().all(|who| service(*who).silent == 0));
		all_is_settled(CLIENT, TALENT, contract);
	});
}

#[test]
fn a_juror_who_stands_down_while_seated_stays_to_the_end() {
	on(court(&PLAIN, &[]), || {
		let bond = Jury::parameters().bond;
		let (contract, invoice) = a_bill();
		let books = Books::open();
		let case_id = dispute(CLIENT, invoice, Claim::Cancelled);
		let terms = case_terms(case_id);
		counter(TALENT, case_id);
		let panel = pass_to_panel(case_id);
		let weary = panel[0];
		let account = weary.to_account_id();
		assert_ok!(submit(weary, JuryCall::stand_down {}));
		assert_eq!(
			Jury::juror(account.clone()).map(|one| one.status),
			Some(ServiceStatus::Leaving)
		);
		let waiting = Err(JuryError::ExitNotComplete.into());
		assert_eq!(submit(weary, JuryCall::stand_down {}), waiting);
		assert_eq!(submit(weary, JuryCall::renew {}), Err(JuryError::AlreadyLeaving.into()));
		judge(case_id, &panel.iter().map(|who| (*who, 0)).collect::<Vec<_>>());
		// The seat is over with the ruling, be it provisional.
		assert_ok!(submit(weary, JuryCall::stand_down {}));
		assert_eq!(Jury::juror(account), None);
		pass_to_the_end(case_id);

		// Nothing is at risk, so the deposit pays for what the empty pot cannot.
		let near = terms.juror_pay + terms.juror_bonus;
		let mut changes = vec![(CLIENT, minus(3 * near))];
		changes.extend(panel.iter().map(|who| (*who, plus(near))));
		books.show(&changes, 0);
		books.show_held(&[(weary, minus(bond))]);
		all_is_settled(CLIENT, TALENT, contract);
	});
}

#[test]
fn a_statement_that_nobody_can_judge_holds_nothing_up() {
	on(court(&PLAIN, &[ARBITRATOR]), || {
		let (contract, invoice) = a_bill();
		let case_id = dispute(CLIENT, invoice, Claim::Cancelled);
		counter(TALENT, case_id);
		// Plain jurors know nothing of it.
		assert_ok!(make_statement(CLIENT, case_id));
		assert_eq!(pass_appointment(case_id), ARBITRATOR);
		do_duty(ARBITRATOR, JuryCall::call_eyewitnesses { case_id, side: Side::Claimant });
		let (_, until) = evidence_time(case_id);
		pass_until(until);
		// There is nobody to wait for: the draw finds out, and the panel is called.
		let latest = block() + case_terms(case_id).draw_window;
		pass_to_stage(case_id, |stage| matches!(stage, Some(Stage::Drawing { .. })));
		assert!(block() <= latest);
		assert_eq!(case_record(case_id).witnesses().count(), 0);
		try_case(case_id, &[50, 50, 50]);
		pass_to_the_end(case_id);
		// Half is what one can say without having looked: it is paid, and not rewarded.
		assert!(PLAIN.iter().all(|who| (service(*who).voted, service(*who).rewarded) == (1, 0)));
		assert_eq!(losers(), []);
		assert_eq!(service(ARBITRATOR).organised, 1);
		all_is_settled(CLIENT, TALENT, contract);
	});
}

#[test]
fn what_governance_changes_meanwhile_does_not_touch_a_case() {
	on(court(&PLAIN, &[]), || {
		let (contract, invoice) = a_bill();
		let books = Books::open();
		let deposit = claim_deposit(BILL);
		let case_id = dispute(CLIENT, invoice, Claim::Cancelled);
		let (terms, until) = (case_terms(case_id), answer_until(case_id));
		change_jury(|parameters| {
			parameters.juror_pay *= 10;
			parameters.juror_bonus = 0;
			parameters.appeal_pay *= 10;
			parameters.claim_rate = percent(20);
			parameters.appeal_rate = percent(20);
			parameters.value_per_seat = BTRST;
			parameters.answer_window = 3;
			parameters.appeal_window = 3;
		});
		assert_ne!(claim_deposit(BILL), deposit);
		assert_eq!((case_terms(case_id), answer_until(case_id)), (terms.clone(), until));
		counter(TALENT, case_id);
		let panel = try_case(case_id, &[100, 100, 100]);
		let (.., final_at) = provisional(case_id);
		assert_eq!(final_at, block() + terms.appeal_window);
		pass_to_the_end(case_id);
		let near = terms.juror_pay + terms.juror_bonus;
		let mut changes = vec![(CLIENT, minus(deposit)), (TALENT, plus(BILL))];
		changes.extend(panel.iter().map(|who| (*who, plus(near))));
		books.show(&changes, plus(deposit + pot_share(BILL)) - plus(3 * near));
		all_is_settled(CLIENT, TALENT, contract);
	});
}

#[test]
fn a_jurors_pay_goes_where_they_have_it_paid() {
	on(court(&PLAIN, &[]), || {
		let (juror, purse) = (PLAIN[0], ARBITRATOR);
		join(juror, Roles::TALENT);
		let account = Some(purse.to_account_id());
		assert_ok!(submit(juror, MembersCall::set_payout_account { account }));
		let (contract, invoice) = a_bill();
		let books = Books::open();
		let deposit = claim_deposit(BILL);
		let case_id = dispute(CLIENT, invoice, Claim::Cancelled);
		let terms = case_terms(case_id);
		counter(TALENT, case_id);
		try_case(case_id, &[100, 100, 100]);
		pass_to_the_end(case_id);
		let near = plus(terms.juror_pay + terms.juror_bonus);
		let changes = [
			(CLIENT, minus(deposit)),
			(TALENT, plus(BILL)),
			(purse, near),
			(PLAIN[1], near),
			(PLAIN[2], near),
		];
		books.show(&changes, plus(deposit + pot_share(BILL)) - 3 * near);
		all_is_settled(CLIENT, TALENT, contract);
	});
}
