// SPDX-License-Identifier: Apache-2.0

//! Who can be drawn, when there are hardly any; who never is; and what others may do for a party
//! with their own coins.

use frame_support::assert_ok;
use pallet_jobs::Claim;
use pallet_jury::{Basis, Side};
use sp_runtime::Perbill;
use std::collections::BTreeSet;
use talent_primitives::{AssetKind, Balance, CaseId, Roles};
use talent_runtime::{constants::currency::BTRST, Jury, Screening};
use talent_runtime_tests::*;

const CLIENT: Person = Person::Bob;
const TALENT: Person = Person::Charlie;
const PLAIN: [Person; 3] = [Person::Dave, Person::Eve, Person::CharlieStash];
/// Means well, and is no juror.
const FRIEND: Person = Person::Ferdie;

const BILL: Balance = 1_000 * BTRST;

/// Everybody who ever had a seat on a panel of the case.
fn ever_seated(case_id: CaseId) -> BTreeSet<Person> {
	let seated = |event| match event {
		JuryEvent::JurorSeated { case_id: of, juror, .. } if of == case_id => Some(person(&juror)),
		_ => None,
	};
	court_told_of(seated).into_iter().collect()
}

/// A case is tried by as many jurors as there are, none, one or two, who vote so; the client has
/// offered a fifth.
fn is_ruled_by_so_few(votes: &[u32], kept: Perbill, basis: Basis) {
	on(court(&PLAIN[..votes.len()], &[]), || {
		let (contract, invoice) = billed(CLIENT, TALENT, BILL);
		let books = Books::open();
		let deposit = claim_deposit(BILL);
		let case_id = dispute(CLIENT, invoice, Claim::Cancelled);
		let terms = case_terms(case_id);
		let latest = Jury::quote(AssetKind::Native, BILL).first_ruling_at;
		counter(TALENT, case_id);
		assert_ok!(offer_settlement(CLIENT, case_id, percent(20)));
		let panel = if votes.is_empty() { Vec::new() } else { try_case(case_id, votes) };
		let (found, how, _) = pass_to_ruling(case_id);
		assert_eq!((found, how), (kept, basis));
		pass_to_the_end(case_id);
		assert!(block() <= latest + MOST_FULL_BLOCKS);

		// Somebody who is alone is paid, too.
		let near = terms.juror_pay + terms.juror_bonus;
		let pay = |part: u32| {
			let far = kept.max(percent(part)) - kept.min(percent(part));
			if far <= terms.bonus_band {
				near
			} else {
				terms.juror_pay
			}
		};
		let costs = votes.iter().map(|part| pay(*part)).sum();
		let share = kept * BILL;
		let lost = lost_of(deposit, kept, costs, 0);
		let mut changes = vec![(CLIENT, minus(lost)), (TALENT, plus(share))];
		changes.extend(panel.iter().zip(votes).map(|(who, part)| (*who, plus(pay(*part)))));
		books.show(&changes, plus(lost) - plus(costs) + plus(pot_share(share)));
		books.show_held(&[]);
		all_is_settled(CLIENT, TALENT, contract);
	});
}

#[test]
fn without_a_juror_it_is_midway_between_the_last_offers() {
	// Talent has offered nothing, and so claims all.
	is_ruled_by_so_few(&[], percent(60), Basis::Offers);
}

#[test]
fn one_juror_alone_rules() {
	is_ruled_by_so_few(&[30], percent(30), Basis::AllVotes);
}

#[test]
fn two_jurors_rule_by_their_mean() {
	is_ruled_by_so_few(&[30, 90], percent(60), Basis::Votes);
}

#[test]
fn nobody_is_left_for_an_appeal_and_the_first_votes_rule_again() {
	on(court(&PLAIN, &[]), || {
		let (contract, invoice) = billed(CLIENT, TALENT, BILL);
		let books = Books::open();
		let deposit = claim_deposit(BILL);
		let case_id = dispute(CLIENT, invoice, Claim::Cancelled);
		let terms = case_terms(case_id);
		counter(TALENT, case_id);
		let panel = try_case(case_id, &[40, 40, 35]);
		assert_ok!(submit(TALENT, JuryCall::appeal { case_id, side: Side::Respondent }));
		pass_to_the_end(case_id);
		assert_eq!(ever_seated(case_id), PLAIN.into_iter().collect());

		let near = terms.juror_pay + terms.juror_bonus;
		let lost = lost_of(deposit, percent(40), 3 * near, 0);
		let share = BILL * 2 / 5;
		// Nobody was left to look at it again: the appeal has cost nothing.
		let mut changes = vec![(CLIENT, minus(lost)), (TALENT, plus(share))];
		changes.extend(panel.iter().map(|who| (*who, plus(near))));
		let pot = plus(lost) - plus(3 * near) + plus(pot_share(share));
		books.show(&changes, pot);
		books.show_held(&[]);
		all_is_settled(CLIENT, TALENT, contract);
	});
}

#[test]
fn referrer_past_client_and_screeners_of_talent_are_never_seated() {
	let (referrer, past_client) = (Person::Eve, Person::Dave);
	let jurors = PLAIN.into_iter().chain(EXPERTS).collect::<Vec<_>>();
	on(court(&jurors, &[past_client]), || {
		// Eve has brought talent, who was vetted, and has worked for Dave.
		join(CLIENT, Roles::CLIENT);
		join(past_client, Roles::CLIENT);
		join(referrer, Roles::CLIENT);
		join_brought_by(TALENT, Roles::TALENT, Some(referrer));
		let (_, screened_by) = vet(TALENT, [80, 80, 80]);
		assert!(Screening::credential(TALENT.to_account_id(), SKILL).is_some());
		let job = post_job(past_client);
		let contract = sign(past_client, job, TALENT, fixed(&[100 * BTRST]));
		pay_milestone(past_client, TALENT, contract, 0);
		end_and_pass(TALENT, contract);

		let job = post_job(CLIENT);
		let contract = sign(CLIENT, job, TALENT, fixed(&[BILL]));
		let work = pallet_jobs::Work::Milestone { index: 0 };
		let invoice = bill(TALENT, contract, work);
		let case_id = dispute(CLIENT, invoice, Claim::Cancelled);
		counter(TALENT, case_id);
		assert_ok!(make_statement(CLIENT, case_id));
		let (_, until) = evidence_time(case_id);
		pass_until(until);
		assert_eq!(case_record(case_id).arbitrator, None, "the only one has ties");
		// So there are three for the statement, and then one for the panel; a silent juror is
		// replaced by nobody.
		let witnesses = pass_calling(case_id, Side::Claimant);
		let free = EXPERTS.into_iter().filter(|who| !screened_by.contains(who));
		let free = free.collect::<BTreeSet<_>>();
		assert_eq!(witnesses.into_iter().collect::<BTreeSet<_>>(), free);
		pass_to_ruling(case_id);
		assert_eq!(ever_seated(case_id), [Person::CharlieStash].into());
		pass_to_the_end(case_id);
		court_is_adjourned();
	});
}

#[test]
fn whoever_is_not_in_the_pool_long_enough_or_has_a_stake_is_not_drawn() {
	on(court(&PLAIN, &[]), || {
		let (_, invoice) = billed(CLIENT, TALENT, BILL);
		let deposit = claim_deposit(BILL);
		// Dave stands for the client's deposit, so he cannot judge it.
		let claimant = CLIENT.to_account_id();
		let backing = JuryCall::back_claim { invoice, claimant, amount: deposit };
		assert_ok!(submit(Person::Dave, backing));
		let case_id = dispute(CLIENT, invoice, Claim::Cancelled);
		counter(TALENT, case_id);
		let (_, until) = evidence_time(case_id);
		// A juror who volunteers when it is known that there will be a panel comes too late for it.
		pass_until(until - 2);
		assert_ok!(submit(FRIEND, JuryCall::volunteer { expertise: Default::default() }));
		pass_to_the_end(case_id);
		assert_eq!(ever_seated(case_id), [Person::Eve, Person::CharlieStash].into());
		court_is_adjourned();
	});
}

#[test]
fn somebody_else_stands_for_the_clients_claim_and_loses_what_it_loses() {
	on(court(&PLAIN, &[]), || {
		let (contract, invoice) = billed(CLIENT, TALENT, BILL);
		let books = Books::open();
		let deposit = claim_deposit(BILL);
		let back =
			|amount| JuryCall::back_claim { invoice, claimant: CLIENT.to_account_id(), amount };
		assert_eq!(submit(FRIEND, back(1)), Err(JuryError::BackingTooSmall.into()));
		assert_ok!(submit(FRIEND, back(deposit + 5 * BTRST)));
		assert_eq!(submit(FRIEND, back(deposit)), Err(JuryError::AlreadyBacked.into()));
		// They may change their mind before there is a case.
		let withdraw = JuryCall::withdraw_backing { invoice };
		assert_eq!(submit(TALENT, withdraw.clone()), Err(JuryError::NotTheBacker.into()));
		assert_ok!(submit(FRIEND, withdraw.clone()));
		books.show_held(&[]);
		assert_eq!(submit(FRIEND, withdraw.clone()), Err(JuryError::BackingNotFound.into()));
		assert_ok!(submit(FRIEND, back(deposit + 5 * BTRST)));
		books.show_held(&[(FRIEND, plus(deposit + 5 * BTRST))]);

		let case_id = dispute(CLIENT, invoice, Claim::Cancelled);
		let terms = case_terms(case_id);
		// The client holds nothing, the friend what it takes.
		books.show_held(&[(FRIEND, plus(deposit))]);
		assert_eq!(submit(FRIEND, withdraw), Err(JuryError::BackingNotFound.into()));
		counter(TALENT, case_id);
		let panel = try_case(case_id, &[80, 80, 80]);
		pass_to_the_end(case_id);

		let near = terms.juror_pay + terms.juror_bonus;
		let lost = lost_of(deposit, percent(80), 3 * near, 0);
		let share = BILL * 4 / 5;
		let mut changes = vec![(FRIEND, minus(lost)), (TALENT, plus(share))];
		changes.extend(panel.iter().map(|who| (*who, plus(near))));
		books.show(&changes, plus(lost) - plus(3 * near) + plus(pot_share(share)));
		books.show_held(&[]);
		all_is_settled(CLIENT, TALENT, contract);
	});
}

#[test]
fn a_backing_that_is_not_enough_is_used_after_the_clients_own() {
	const LARGE: Balance = 100_000 * BTRST;
	on(court(&PLAIN, &[]), || {
		let (contract, invoice) = billed(CLIENT, TALENT, LARGE);
		let deposit = claim_deposit(LARGE);
		let backing = claim_deposit(1);
		assert!(backing < deposit / 2, "it does not matter which comes first");
		let claimant = CLIENT.to_account_id();
		assert_ok!(submit(FRIEND, JuryCall::back_claim { invoice, claimant, amount: backing }));
		let books = Books::open();
		let case_id = dispute(CLIENT, invoice, Claim::Cancelled);
		books.show_held(&[(CLIENT, plus(deposit - backing))]);
		let terms = case_terms(case_id);
		counter(TALENT, case_id);
		// Half is lost: all of it the client's.
		let panel = try_case_with_who_there_is(case_id, 40);
		pass_to_the_end(case_id);

		let near = terms.juror_pay + terms.juror_bonus;
		let lost = lost_of(deposit, percent(40), 3 * near, 0);
		assert!(lost < deposit - backing);
		let share = LARGE * 2 / 5;
		let mut changes = vec![(CLIENT, minus(lost)), (TALENT, plus(share))];
		changes.extend(panel.iter().map(|who| (*who, plus(near))));
		books.show(&changes, plus(lost) - plus(3 * near) + plus(pot_share(share)));
		books.show_held(&[(FRIEND, minus(backing))]);
		all_is_settled(CLIENT, TALENT, contract);
	});
}

/// All three jurors that there are vote the same, though the panel has more seats.
fn try_case_with_who_there_is(case_id: CaseId, part: u32) -> Vec<Person> {
	let panel = pass_to_panel(case_id);
	assert_eq!(panel.len(), 3);
	judge(case_id, &panel.iter().map(|who| (*who, part)).collect::<Vec<_>>());
	panel
}

#[test]
fn a_backing_for_somebody_elses_claim_comes_back_when_there_is_a_case() {
	on(court(&PLAIN, &[]), || {
		let (contract, invoice) = billed(CLIENT, TALENT, BILL);
		let books = Books::open();
		let deposit = claim_deposit(BILL);
		// Not the client of this invoice: it keeps nobody from anything.
		let claimant = Person::Eve.to_account_id();
		assert_ok!(submit(FRIEND, JuryCall::back_claim { invoice, claimant, amount: deposit }));
		let case_id = dispute(CLIENT, invoice, Claim::Cancelled);
		books.show_held(&[(CLIENT, plus(deposit))]);
		assert_ok!(submit(TALENT, JuryCall::accept_claim { case_id }));
		books.show(&[], 0);
		all_is_settled(CLIENT, TALENT, contract);
	});
}

#[test]
fn somebody_else_pays_for_talents_appeal() {
	let jurors = PLAIN.into_iter().chain(EXPERTS).collect::<Vec<_>>();
	on(court(&jurors, &[]), || {
		let (contract, invoice) = billed(CLIENT, TALENT, BILL);
		let books = Books::open();
		let deposit = claim_deposit(BILL);
		let case_id = dispute(CLIENT, invoice, Claim::Cancelled);
		let terms = case_terms(case_id);
		counter(TALENT, case_id);
		let first = try_case(case_id, &[0, 0, 0]);
		assert_ok!(submit(FRIEND, JuryCall::appeal { case_id, side: Side::Respondent }));
		books.show_held(&[(CLIENT, plus(deposit)), (FRIEND, plus(terms.appeal_deposit))]);

		// Six are left for seven seats.
		let second = pass_to_panel(case_id);
		assert_eq!(second.len(), 6);
		judge(case_id, &second.iter().map(|who| (*who, 50)).collect::<Vec<_>>());
		assert!(is_closed(case_id));

		// Half of it is more than nothing: the friend was right.
		let first_costs = 3 * terms.juror_pay;
		let second_costs = 6 * terms.appeal_pay;
		let lost = lost_of(deposit, percent(50), first_costs, 0);
		let left = lost - first_costs;
		let friend_pays = second_costs.saturating_sub(left);
		let share = BILL / 2;
		let mut changes =
			vec![(CLIENT, minus(lost)), (TALENT, plus(share)), (FRIEND, minus(friend_pays))];
		changes.extend(first.iter().map(|who| (*who, plus(terms.juror_pay))));
		changes.extend(second.iter().map(|who| (*who, plus(terms.appeal_pay))));
		let pot = plus(left + friend_pays) - plus(second_costs) + plus(pot_share(share));
		books.show(&changes, pot);
		books.show_held(&[]);
		all_is_settled(CLIENT, TALENT, contract);
	});
}
