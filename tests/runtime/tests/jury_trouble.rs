// SPDX-License-Identifier: Apache-2.0

//! What gets in the way of a court: full blocks, an outage, too much at once, people who go, coins
//! that are locked, an empty pot and a full one.

use crate::vetting::{all_are_done, Waiting};
use frame_support::assert_ok;
use pallet_jobs::{Claim, Work};
use pallet_jury::{Basis, ServiceStatus, Side, Stage};
use sp_runtime::traits::Dispatchable;
use talent_primitives::{Balance, CaseId, ContractId, Roles};
use talent_runtime::{
	constants::currency::{BTRST, EXISTENTIAL_DEPOSIT},
	Jury, Runtime, RuntimeCall, RuntimeOrigin,
};
use talent_runtime_tests::*;

const CLIENT: Person = Person::Bob;
const TALENT: Person = Person::Charlie;
const ARBITRATOR: Person = Person::Ferdie;
const PLAIN: [Person; 3] = [Person::Dave, Person::Eve, Person::CharlieStash];
/// Gives to the pot, and writes the blocks.
const DONOR: Person = Person::Alice;

const BILL: Balance = 1_000 * BTRST;

/// Governance does this.
fn by_root(call: JuryCall) {
	assert_ok!(RuntimeCall::from(call).dispatch(RuntimeOrigin::root()));
}

/// Somebody gives the pot for disputes more than any case costs.
fn fill_the_pot() {
	let dest = dispute_pot().into();
	let value = 1_000 * BTRST;
	assert_ok!(submit(
		DONOR,
		pallet_balances::Call::<Runtime>::transfer_keep_alive { dest, value }
	));
	assert_eq!(Jury::pot(), value);
}

/// Two cases about one contract.
fn two_cases() -> (ContractId, [CaseId; 2]) {
	let contract = hire(CLIENT, TALENT, fixed(&[BILL, BILL]));
	assert_ok!(fund(CLIENT, contract, BILL * 11 / 10));
	pass_tenure();
	let cases = [0, 1].map(|index| {
		let invoice = bill(TALENT, contract, Work::Milestone { index });
		let case_id = dispute(CLIENT, invoice, Claim::Cancelled);
		counter(TALENT, case_id);
		case_id
	});
	(contract, cases)
}

#[test]
fn full_blocks_make_no_juror_late() {
	on(court(&PLAIN, &[]), || {
		let (contract, invoice) = billed(CLIENT, TALENT, BILL);
		let case_id = dispute(CLIENT, invoice, Claim::Cancelled);
		// Nor the respondent.
		let answer = |who| Waiting::new(who, counterclaim(case_id));
		all_are_done(&[answer(TALENT)], &answer(ARBITRATOR));
		assert!(matches!(case_stage(case_id), Some(Stage::Evidence { .. })));
		let panel = pass_to_panel(case_id);
		let verdicts = panel.iter().map(|who| Verdict::of(*who, case_id, percent(80)));
		let verdicts = verdicts.collect::<Vec<_>>();
		let commits = verdicts.iter().map(|verdict| Waiting::new(verdict.who, verdict.commit()));
		// The same, of somebody who is not seated.
		let same = Waiting::new(ARBITRATOR, verdicts[0].commit());
		all_are_done(&commits.collect::<Vec<_>>(), &same);
		assert!(matches!(case_stage(case_id), Some(Stage::Revealing { .. })));
		let reveals = verdicts.iter().map(|verdict| Waiting::new(verdict.who, verdict.reveal()));
		let same = Waiting::new(ARBITRATOR, verdicts[0].reveal());
		all_are_done(&reveals.collect::<Vec<_>>(), &same);
		assert_eq!(pass_to_ruling(case_id).0, percent(80));
		pass_to_the_end(case_id);
		assert!(panel.iter().all(|who| service(*who).silent == 0));
		all_is_settled(CLIENT, TALENT, contract);
	});
}

#[test]
fn deadlines_wait_while_the_chain_is_down() {
	on(court(&PLAIN, &[]), || {
		let (contract, invoice) = billed(CLIENT, TALENT, BILL);
		let case_id = dispute(CLIENT, invoice, Claim::Cancelled);
		next_block_after(20 * DAY);
		counter(TALENT, case_id);
		assert!(!court_told_names().contains(&"DefaultOpened".into()));
		// Epochs were skipped as well; the draw finds a seed all the same.
		next_block_after(20 * DAY);
		let panel = pass_to_panel(case_id);
		next_block_after(20 * DAY);
		judge(case_id, &panel.iter().map(|who| (*who, 70)).collect::<Vec<_>>());
		let (.., until) = provisional(case_id);
		next_block_after(20 * DAY);
		assert!(!is_closed(case_id));
		pass_until(until + MOST_FULL_BLOCKS);
		assert!(is_closed(case_id));
		assert_eq!(ruled(), (percent(70), Basis::Votes));
		all_is_settled(CLIENT, TALENT, contract);
	});
}

#[test]
fn two_cases_about_one_contract_are_judged_by_the_same_three_apart_from_each_other() {
	on(court(&PLAIN, &[]), || {
		let books = Books::open();
		let (contract, cases) = two_cases();
		let terms = case_terms(cases[0]);
		let deposit = claim_deposit(BILL);
		for case_id in cases {
			pass_to_panel(case_id);
		}
		assert!(cases.iter().all(|case_id| jury_of(*case_id).len() == 3));
		let loads = PLAIN.map(|who| Jury::juror(who.to_account_id()).unwrap().load);
		assert_eq!(loads, [2; 3]);
		// What was committed in one case is no use in the other.
		let verdict = Verdict::of(PLAIN[0], cases[0], percent(100));
		let copied = Verdict { case_id: cases[1], ..verdict.clone() };
		let commitment = verdict.commitment();
		let copy =
			JuryCall::commit_vote { case_id: cases[1], commitment, note: Default::default() };
		do_duty(PLAIN[0], copy);
		for who in &PLAIN[1..] {
			do_duty(*who, Verdict::of(*who, cases[1], percent(0)).commit());
		}
		let mismatch = Err(JuryError::CommitmentMismatch.into());
		assert_eq!(submit(PLAIN[0], copied.reveal()), mismatch);
		for who in &PLAIN[1..] {
			do_duty(*who, Verdict::of(*who, cases[1], percent(0)).reveal());
		}
		judge(cases[0], &PLAIN.map(|who| (who, 100)));
		pass_to_the_end(cases[0]);
		if !is_closed(cases[1]) {
			pass_to_the_end(cases[1]);
		}

		let slashed = Jury::parameters().slash.mul_floor(Jury::parameters().bond);
		let near = terms.juror_pay + terms.juror_bonus;
		// Both contracts' worth was funded: what talent did not get is in escrow, and is refunded
		// at the end.
		all_is_settled(CLIENT, TALENT, contract);
		let share = BILL * 11 / 10;
		let changes = [
			(CLIENT, minus(deposit + share)),
			(TALENT, plus(BILL)),
			(PLAIN[0], plus(near) - plus(slashed)),
			(PLAIN[1], plus(2 * near)),
			(PLAIN[2], plus(2 * near)),
		];
		let pot = plus(deposit + slashed + pot_share(BILL)) - plus(5 * near);
		books.show(&changes, pot);
	});
}

#[test]
fn whoever_has_as_many_seats_as_they_may_is_passed_over() {
	on(court(&PLAIN, &[]), || {
		change_jury(|parameters| parameters.max_load = 1);
		let (contract, cases) = two_cases();
		// All three are drawn for one of them, whichever is due first: nobody is there for the
		// other, which ends all the same.
		while cases.iter().all(|case_id| jury_of(*case_id).is_empty()) {
			assert!(cases.iter().any(|case_id| !is_closed(*case_id)), "nobody is drawn at all");
			next_block();
		}
		let (judged, other): (Vec<_>, Vec<_>) =
			cases.into_iter().partition(|case_id| !jury_of(*case_id).is_empty());
		let (judged, other) = (judged[0], other[0]);
		let panel = jury_of(judged);
		assert_eq!(panel.len(), 3);
		judge(judged, &panel.iter().map(|who| (*who, 0)).collect::<Vec<_>>());
		let (kept, basis, _) = pass_to_ruling(other);
		assert_eq!((kept, basis), (percent(50), Basis::Offers));
		for case_id in cases {
			pass_to_the_end(case_id);
		}
		all_is_settled(CLIENT, TALENT, contract);
	});
}

#[test]
fn an_arbitrator_who_is_dismissed_goes_on_with_what_they_have_begun_and_is_paid() {
	on(court(&PLAIN, &[ARBITRATOR]), || {
		let (contract, invoice) = billed(CLIENT, TALENT, BILL);
		let books = Books::open();
		let deposit = claim_deposit(BILL);
		let case_id = dispute(CLIENT, invoice, Claim::Cancelled);
		let terms = case_terms(case_id);
		counter(TALENT, case_id);
		pass_appointment(case_id);
		let account = ARBITRATOR.to_account_id();
		by_root(JuryCall::dismiss_arbitrator { account: account.clone() });
		let standing = Jury::arbitrator(account.clone()).map(|one| one.status);
		assert_eq!(standing, Some(ServiceStatus::Leaving));
		let (since, _) = evidence_time(case_id);
		pass_until(since + terms.evidence_window.div_ceil(2));
		do_duty(ARBITRATOR, JuryCall::close_evidence { case_id });
		let panel = try_case(case_id, &[100, 100, 100]);
		pass_to_the_end(case_id);
		let near = terms.juror_pay + terms.juror_bonus;
		let costs = 3 * near + terms.arbitrator_pay;
		let mut changes = vec![
			(CLIENT, minus(deposit)),
			(TALENT, plus(BILL)),
			(ARBITRATOR, plus(terms.arbitrator_pay)),
		];
		changes.extend(panel.iter().map(|who| (*who, plus(near))));
		books.show(&changes, plus(deposit + pot_share(BILL)) - plus(costs));
		all_is_settled(CLIENT, TALENT, contract);
		// Governance may appoint them again, as soon as they are out; that is by date at the
		// latest.
		if Jury::arbitrator(account.clone()).is_some() {
			let dismiss = JuryCall::dismiss_arbitrator { account: account.clone() };
			let _ = RuntimeCall::from(dismiss).dispatch(RuntimeOrigin::root());
		}
		assert_eq!(Jury::arbitrator(account.clone()), None);
		by_root(JuryCall::appoint_arbitrator { account });
	});
}

#[test]
fn a_term_that_ends_in_the_middle_of_a_case_ends_after_it() {
	on(court(&PLAIN, &[]), || {
		let (contract, invoice) = billed(CLIENT, TALENT, BILL);
		let case_id = dispute(CLIENT, invoice, Claim::Cancelled);
		counter(TALENT, case_id);
		let panel = pass_to_panel(case_id);
		// The term of one is over now.
		let juror = panel[0];
		let account = juror.to_account_id();
		change_jury(|parameters| parameters.term = 1);
		assert_ok!(submit(juror, JuryCall::renew {}));
		change_jury(|parameters| parameters.term = 10_000);
		pass_blocks(1 + MOST_FULL_BLOCKS);
		let standing = Jury::juror(account.clone()).map(|one| one.status);
		assert_eq!(standing, Some(ServiceStatus::Leaving));
		judge(case_id, &panel.iter().map(|who| (*who, 100)).collect::<Vec<_>>());
		assert_eq!(ruled_by(case_id), 3);
		pass_to_the_end(case_id);
		assert_eq!(service(juror).voted, 1);
		assert_ok!(submit(juror, JuryCall::stand_down {}));
		assert_eq!(Jury::juror(account.clone()), None);
		assert_ok!(submit(juror, JuryCall::volunteer { expertise: Default::default() }));
		all_is_settled(CLIENT, TALENT, contract);
	});
}

/// By how many votes the case was ruled for the time being.
fn ruled_by(case_id: CaseId) -> u32 {
	let votes = |event| match event {
		JuryEvent::RulingMade { case_id: of, votes, .. } if of == case_id => Some(votes),
		_ => None,
	};
	court_told_of(votes)[0]
}

#[test]
fn coins_that_vest_can_stand_for_a_claim_and_are_lost_all_the_same() {
	let (client, jurors) = (Person::DaveStash, [Person::Dave, Person::Eve, ARBITRATOR]);
	on(court(&jurors, &[]), || {
		// All but a little waits for its date; the escrow is out of what was sent.
		assert_ok!(submit(
			client,
			MembersCall::update_profile { roles: Roles::CLIENT, profile: cid("profile") }
		));
		join(TALENT, Roles::TALENT);
		let escrow = BILL * 11 / 10;
		send(Person::Bob, client, escrow);
		let job = post_job(client);
		let contract = sign(client, job, TALENT, fixed(&[BILL]));
		pass_tenure();
		let invoice = bill(TALENT, contract, Work::Milestone { index: 0 });
		let books = Books::open();
		let deposit = claim_deposit(BILL);
		let case_id = dispute(client, invoice, Claim::Cancelled);
		let terms = case_terms(case_id);
		counter(TALENT, case_id);
		let panel = try_case(case_id, &[100, 100, 100]);
		pass_to_the_end(case_id);
		let near = terms.juror_pay + terms.juror_bonus;
		let mut changes = vec![(client, minus(deposit)), (TALENT, plus(BILL))];
		changes.extend(panel.iter().map(|who| (*who, plus(near))));
		books.show(&changes, plus(deposit + pot_share(BILL)) - plus(3 * near));
		books.show_held(&[]);
		court_is_adjourned();
	});
}

#[test]
fn a_pot_with_coins_pays_before_whoever_was_right_does() {
	let jurors = PLAIN.into_iter().chain(EXPERTS).chain([ARBITRATOR]).collect::<Vec<_>>();
	on(court(&jurors, &[]), || {
		let (contract, invoice) = billed(CLIENT, TALENT, BILL);
		fill_the_pot();
		let books = Books::open();
		let case_id = dispute(CLIENT, invoice, Claim::Cancelled);
		let terms = case_terms(case_id);
		counter(TALENT, case_id);
		let first = try_case(case_id, &[100, 100, 100]);
		assert_ok!(submit(CLIENT, JuryCall::appeal { case_id, side: Side::Claimant }));
		let second = pass_to_panel(case_id);
		judge(case_id, &second.iter().map(|who| (*who, 0)).collect::<Vec<_>>());
		assert!(is_closed(case_id));
		assert_eq!(ruled(), (percent(0), Basis::Votes));
		// The client was right: it has cost them nothing.
		let mut changes = Vec::new();
		changes.extend(first.iter().map(|who| (*who, plus(terms.juror_pay))));
		changes.extend(second.iter().map(|who| (*who, plus(terms.appeal_pay))));
		books.show(&changes, minus(3 * terms.juror_pay + 7 * terms.appeal_pay));
		books.show_held(&[]);
		all_is_settled(CLIENT, TALENT, contract);
	});
}

#[test]
fn an_empty_pot_keeps_its_minimum_and_everybody_is_paid_to_the_unit() {
	on(court(&PLAIN, &[]), || {
		let (contract, invoice) = billed(CLIENT, TALENT, BILL);
		let books = Books::open();
		let case_id = dispute(CLIENT, invoice, Claim::Cancelled);
		let terms = case_terms(case_id);
		counter(TALENT, case_id);
		let panel = try_case(case_id, &[0, 0, 0]);
		assert_eq!(Jury::pot(), 0);
		pass_to_the_end(case_id);
		// The client has won, and pays what the pot could not; what it had at the start is there.
		let near = terms.juror_pay + terms.juror_bonus;
		let mut changes = vec![(CLIENT, minus(3 * near))];
		changes.extend(panel.iter().map(|who| (*who, plus(near))));
		books.show(&changes, 0);
		assert_eq!(total(dispute_pot()), EXISTENTIAL_DEPOSIT);
		all_is_settled(CLIENT, TALENT, contract);
	});
}
