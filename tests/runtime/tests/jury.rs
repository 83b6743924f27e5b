// SPDX-License-Identifier: Apache-2.0

//! Disputes from the claim to the last coin, as those live through them who are in one: accepted,
//! not answered, settled, judged, appealed against. Trials themselves are in `jury_trials.rs`.
//!
//! The loser pays; jurors, eyewitnesses and arbitrator are paid; every other balance is in the end
//! as before. Each story counts the coins of all, on hold or not, to the unit.

use frame_support::assert_ok;
use pallet_jobs::Claim;
use pallet_jury::{Basis, Side, Stage};
use talent_primitives::{AssetKind, Balance, ContractId, InvoiceId, WorkSide};
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

fn a_bill() -> (ContractId, InvoiceId) {
	billed(CLIENT, TALENT, BILL)
}

#[test]
fn a_claim_that_is_accepted_is_over_at_once_and_costs_nobody_anything() {
	on(court(&PLAIN, &[ARBITRATOR]), || {
		let (contract, invoice) = a_bill();
		let books = Books::open();
		let deposit = claim_deposit(BILL);
		let case_id = dispute(CLIENT, invoice, Claim::Cancelled);
		books.show_held(&[(CLIENT, plus(deposit))]);

		let accept = JuryCall::accept_claim { case_id };
		for who in [CLIENT, STRANGER] {
			let refused = Err(JuryError::NotTheRespondent.into());
			assert_eq!(submit(who, accept.clone()), refused);
		}
		assert_ok!(submit(TALENT, accept.clone()));
		books.show_free(&[TALENT]);
		assert!(is_closed(case_id));
		assert_eq!(submit(TALENT, accept), Err(JuryError::CaseNotFound.into()));

		assert_eq!(
			court_told_names(),
			["CaseOpened", "ClaimAccepted", "CaseRuled", "DepositReturned", "RulingExecuted"]
		);
		assert_eq!(ruled(), (percent(0), Basis::Acceptance));
		assert_eq!(resolved(), (0, BILL));
		assert_eq!(losers(), [(TALENT, WorkSide::Done)]);
		books.show(&[], 0);
		books.show_held(&[]);
		// With the contract the client has everything back that was for it.
		all_is_settled(CLIENT, TALENT, contract);
		books.show(&[(CLIENT, plus(BILL + BILL / 10))], 0);
	});
}

#[test]
fn silence_is_a_ruling_for_the_client_that_nobody_else_pays_for() {
	on(court(&PLAIN, &[ARBITRATOR]), || {
		let (contract, invoice) = a_bill();
		let books = Books::open();
		let case_id = dispute(CLIENT, invoice, Claim::Cancelled);
		let silent_at = answer_until(case_id);
		assert_eq!(silent_at, block() + Jury::parameters().answer_window);
		let advance = JuryCall::advance { case_id };
		pass_until(silent_at - 1);
		assert_eq!(submit(STRANGER, advance.clone()), Err(JuryError::NotDue.into()));

		pass_until(silent_at);
		let (kept, basis, until) = provisional(case_id);
		assert_eq!((kept, basis), (percent(0), Basis::Default));
		assert_eq!(until, silent_at + Jury::parameters().appeal_window);
		// It is opened, not appealed against.
		let appeal = JuryCall::appeal { case_id, side: Side::Respondent };
		let refused = Err(JuryError::DefaultNotAppealable.into());
		assert_eq!(submit(TALENT, appeal.clone()), refused);

		pass_until(until - 1);
		assert!(!is_closed(case_id));
		assert_eq!(submit(STRANGER, advance), Err(JuryError::NotDue.into()));
		pass_until(until);
		assert!(is_closed(case_id));
		let not_found = Err(JuryError::CaseNotFound.into());
		assert_eq!(submit(TALENT, counterclaim(case_id)), not_found);
		assert_eq!(submit(TALENT, appeal), not_found);

		assert_eq!(
			court_told_names(),
			["CaseOpened", "RulingMade", "CaseRuled", "DepositReturned", "RulingExecuted"]
		);
		assert_eq!(ruled(), (percent(0), Basis::Default));
		assert_eq!(losers(), [(TALENT, WorkSide::Done)]);
		books.show(&[], 0);
		books.show_held(&[]);
		all_is_settled(CLIENT, TALENT, contract);
		books.show(&[(CLIENT, plus(BILL + BILL / 10))], 0);
	});
}

#[test]
fn a_default_is_opened_on_its_last_day_and_then_it_is_judged() {
	on(court(&PLAIN, &[]), || {
		let (contract, invoice) = a_bill();
		let books = Books::open();
		let deposit = claim_deposit(BILL);
		let case_id = dispute(CLIENT, invoice, Claim::Cancelled);
		let terms = case_terms(case_id);
		let (_, basis, until) = pass_to_ruling(case_id);
		assert_eq!(basis, Basis::Default);

		pass_to_the_last_block_before(until);
		counter(TALENT, case_id);
		assert!(block() < until);
		books.show_free(&[TALENT]);
		assert!(matches!(case_stage(case_id), Some(Stage::Evidence { .. })));
		assert_eq!(submit(TALENT, counterclaim(case_id)), Err(JuryError::TooLateToAnswer.into()));
		let accept = JuryCall::accept_claim { case_id };
		assert_eq!(submit(TALENT, accept), Err(JuryError::TooLateToAnswer.into()));

		let panel = try_case(case_id, &[100, 100, 95]);
		let (kept, basis, until) = provisional(case_id);
		assert_eq!((kept, basis), (percent(100), Basis::Votes));
		// This ruling is one of jurors, and not opened again.
		assert_eq!(submit(TALENT, counterclaim(case_id)), Err(JuryError::TooLateToAnswer.into()));
		let appeal = |side| JuryCall::appeal { case_id, side };
		let gains_nothing = Err(JuryError::NothingToGain.into());
		assert_eq!(submit(STRANGER, appeal(Side::Respondent)), gains_nothing);
		pass_until(until);
		assert!(is_closed(case_id));

		let mut told = court_told_names();
		told.retain(|name| !["JurorSeated", "VoteCommitted", "VoteRevealed"].contains(&&**name));
		let paid = ["JurorPaid", "JurorRewarded"].repeat(3);
		let before = [
			"CaseOpened",
			"RulingMade",
			"DefaultOpened",
			"ClaimCountered",
			"EvidenceClosed",
			"PanelCalled",
			"CommittingBegun",
			"RevealingBegun",
			"RulingMade",
			"CaseRuled",
			"DepositForfeited",
		];
		assert_eq!(told, [&before, &paid[..], &["RulingExecuted"]].concat());
		assert_eq!(losers(), [(CLIENT, WorkSide::Given)]);

		// The client has lost all of the deposit; what jurors do not get of it is in the pot.
		let pay = terms.juror_pay + terms.juror_bonus;
		let mut changes = vec![(CLIENT, minus(deposit)), (TALENT, plus(BILL))];
		changes.extend(panel.iter().map(|who| (*who, plus(pay))));
		let pot = plus(deposit + pot_share(BILL)) - plus(3 * pay);
		books.show(&changes, pot);
		books.show_held(&[]);
		books.show_free(&panel);
		assert!(panel.iter().all(|who| (service(*who).voted, service(*who).rewarded) == (1, 1)));
		all_is_settled(CLIENT, TALENT, contract);
		books.show(&changes, pot);
	});
}

#[test]
fn a_default_can_be_accepted_which_ends_it_at_once() {
	on(court(&PLAIN, &[]), || {
		let (contract, invoice) = a_bill();
		let books = Books::open();
		let case_id = dispute(CLIENT, invoice, Claim::Cancelled);
		let (_, basis, _) = pass_to_ruling(case_id);
		assert_eq!(basis, Basis::Default);
		do_duty(TALENT, JuryCall::accept_claim { case_id });
		assert!(is_closed(case_id));
		assert_eq!(ruled(), (percent(0), Basis::Acceptance));
		books.show(&[], 0);
		books.show_held(&[]);
		all_is_settled(CLIENT, TALENT, contract);
	});
}

#[test]
fn both_settle_in_the_last_block_before_the_ruling_is_final() {
	on(court(&PLAIN, &[]), || {
		let (contract, invoice) = a_bill();
		let books = Books::open();
		let case_id = dispute(CLIENT, invoice, Claim::Cancelled);
		let terms = case_terms(case_id);
		// Offers can be made before there is an answer, and bind nobody.
		assert_ok!(offer_settlement(CLIENT, case_id, percent(10)));
		let not_a_party = Err(JuryError::NotAParty.into());
		assert_eq!(offer_settlement(STRANGER, case_id, percent(10)), not_a_party);
		assert_eq!(accept_settlement(STRANGER, case_id, percent(10)), not_a_party);
		counter(TALENT, case_id);
		assert_eq!(accept_settlement(CLIENT, case_id, percent(10)), Err(JuryError::NoOffer.into()));
		assert_ok!(offer_settlement(TALENT, case_id, percent(80)));

		let panel = try_case(case_id, &[60, 55, 70]);
		let (kept, _, until) = provisional(case_id);
		assert_eq!(kept, percent(60));
		assert_ok!(offer_settlement(CLIENT, case_id, percent(40)));
		pass_to_the_last_block_before(until);
		// Talent means what they have read: what was offered before is not accepted unseen.
		let mismatch = Err(JuryError::OfferMismatch.into());
		assert_eq!(accept_settlement(TALENT, case_id, percent(10)), mismatch);
		let fees = fees_paid(TALENT);
		assert_ok!(accept_settlement(TALENT, case_id, percent(40)));
		assert!(block() < until);
		assert_eq!(fees_paid(TALENT), fees, "to accept is free");
		assert!(is_closed(case_id));

		assert_eq!(ruled(), (percent(40), Basis::Settlement));
		assert_eq!(resolved(), (BILL * 2 / 5, BILL * 3 / 5));
		assert_eq!(losers(), [(TALENT, WorkSide::Done)]);
		let offered = court_told_of(|event| match event {
			JuryEvent::SettlementOffered { side, kept, .. } => Some((side, kept)),
			_ => None,
		});
		let all = [(Side::Claimant, 10), (Side::Respondent, 80), (Side::Claimant, 40)];
		assert_eq!(offered, all.map(|(side, part)| (side, percent(part))));

		// Nobody has lost: the deposit pays for what was done, and not more.
		let costs = 3 * terms.juror_pay;
		let mut changes = vec![(CLIENT, minus(costs)), (TALENT, plus(BILL * 2 / 5))];
		changes.extend(panel.iter().map(|who| (*who, plus(terms.juror_pay))));
		books.show(&changes, plus(pot_share(BILL * 2 / 5)));
		books.show_held(&[]);
		all_is_settled(CLIENT, TALENT, contract);
		changes.push((CLIENT, plus(BILL * 3 / 5 * 11 / 10)));
		books.show(&changes, plus(pot_share(BILL * 2 / 5)));
	});
}

#[test]
fn a_settlement_before_anybody_served_costs_nothing() {
	on(court(&PLAIN, &[ARBITRATOR]), || {
		let (contract, invoice) = a_bill();
		let books = Books::open();
		let case_id = dispute(CLIENT, invoice, Claim::Cancelled);
		assert_ok!(offer_settlement(CLIENT, case_id, percent(75)));
		// Talent need not have answered to agree.
		assert_ok!(accept_settlement(TALENT, case_id, percent(75)));
		assert!(is_closed(case_id));
		assert_eq!(losers(), [(CLIENT, WorkSide::Given)]);
		let share = BILL * 3 / 4;
		books.show(&[(TALENT, plus(share))], plus(pot_share(share)));
		books.show_held(&[]);
		all_is_settled(CLIENT, TALENT, contract);
	});
}

/// What a ruling takes that is worth nothing in BTRST, and what one of a large amount does.
#[test]
fn deposits_and_panels_grow_with_what_is_at_stake() {
	on(court(&PLAIN, &[]), || {
		let parameters = Jury::parameters();
		let quote = |amount| Jury::quote(AssetKind::Native, amount);
		let small = quote(1);
		assert_eq!(small.claim_deposit, case_cost(small.seats.0));
		assert_eq!((small.seats, small.worst_case), ((3, 7), small.claim_deposit));
		let large = quote(1_000_000 * BTRST);
		assert_eq!(large.seats, (7, 15));
		assert_eq!(large.claim_deposit, parameters.claim_rate.mul_ceil(1_000_000 * BTRST));
		assert_eq!(large.appeal_deposit, parameters.appeal_rate.mul_ceil(1_000_000 * BTRST));
	});
}

/// The most that a first ruling by so many jurors can cost.
fn case_cost(seats: u32) -> Balance {
	let parameters = Jury::parameters();
	let juror = parameters.juror_pay + parameters.juror_bonus;
	Balance::from(seats) * juror + 6 * parameters.eyewitness_pay + parameters.arbitrator_pay
}
