// SPDX-License-Identifier: Apache-2.0

//! What a dispute is like for people: one who has nothing defends himself; proxies act for their
//! principals; a suspension changes nothing; and what the chain says beforehand is what happens.

use frame_support::{assert_ok, traits::fungible::Inspect};
use pallet_jobs::{Claim, Work};
use pallet_jury::{Basis, NextStep, ObligationKind, Side, Stage};
use sp_runtime::{
	transaction_validity::{InvalidTransaction, TransactionPriority, TransactionValidityError},
	DispatchResult,
};
use talent_primitives::{AccountId, AssetKind, Balance, BlockNumber, CaseId, Roles};
use talent_runtime::{
	constants::currency::BTRST, Balances, Jury, ProxyType, Runtime, RuntimeCall, RuntimeEvent,
};
use talent_runtime_tests::*;

const CLIENT: Person = Person::Bob;
const TALENT: Person = Person::Charlie;
const ARBITRATOR: Person = Person::Ferdie;
const PLAIN: [Person; 3] = [Person::Dave, Person::Eve, Person::CharlieStash];
/// Has hardly anything, and gives that away.
const PAUPER: Person = Person::One;
const STRANGER: Person = Person::Alice;

const BILL: Balance = 1_000 * BTRST;

fn next(case_id: CaseId) -> Option<RuntimeNextStep> {
	Jury::next_step(case_id)
}

fn accounts(people: &[Person]) -> Vec<AccountId> {
	people.iter().map(|who| who.to_account_id()).collect()
}

#[test]
fn a_talent_with_an_empty_purse_defends_himself_and_wins() {
	let jurors = PLAIN.into_iter().chain(EXPERTS).collect::<Vec<_>>();
	on(court(&jurors, &[]), || {
		join(CLIENT, Roles::CLIENT);
		send(ARBITRATOR, PAUPER, 10 * BTRST);
		join(PAUPER, Roles::TALENT);
		let account = PAUPER.to_account_id();
		let job = post_job(CLIENT);
		let contract = sign(CLIENT, job, PAUPER, fixed(&[BILL]));
		pass_tenure();
		let invoice = bill(PAUPER, contract, Work::Milestone { index: 0 });
		// All that is theirs to spend is gone.
		let dest = ARBITRATOR.to_account_id().into();
		let all = pallet_balances::Call::<Runtime>::transfer_all { dest, keep_alive: true };
		assert_ok!(submit(PAUPER, all));
		let spendable = || {
			use frame_support::traits::tokens::{Fortitude::Polite, Preservation::Preserve};
			Balances::reducible_balance(&account, Preserve, Polite)
		};
		assert_eq!(spendable(), 0);
		let remark = frame_system::Call::<Runtime>::remark { remark: vec![] };
		let cannot_pay = TransactionValidityError::Invalid(InvalidTransaction::Payment);
		assert_eq!(transact(PAUPER, remark), Err(cannot_pay));

		let books = Books::open();
		let deposit = claim_deposit(BILL);
		let case_id = dispute(CLIENT, invoice, Claim::Cancelled);
		let terms = case_terms(case_id);
		assert_eq!(priority(0, PAUPER, counterclaim(case_id)), Ok(TransactionPriority::MAX));
		counter(PAUPER, case_id);
		// Not twice: the right is used up, and nothing is free any more.
		assert_eq!(transact(PAUPER, counterclaim(case_id)), Err(cannot_pay));
		for _ in 0..pallet_jury::MAX_EXHIBITS_PER_SIDE {
			assert_ok!(submit_evidence(PAUPER, case_id));
		}
		let evidence = JuryCall::submit_evidence { case_id, content: cid("evidence") };
		assert_eq!(transact(PAUPER, evidence), Err(cannot_pay));
		assert_ok!(make_statement(PAUPER, case_id));
		assert_eq!(Jury::evidence(case_id).len(), 16);
		// Nobody can have a free say about a case that is not theirs.
		let dave = fees_paid(Person::Dave);
		assert_eq!(submit_evidence(Person::Dave, case_id), Err(JuryError::NotAParty.into()));
		assert!(fees_paid(Person::Dave) > dave);

		let witnesses = pass_calling(case_id, Side::Respondent);
		for who in &witnesses {
			assert_ok!(testify(*who, case_id, Side::Respondent, true));
		}
		let panel = pass_to_panel(case_id);
		judge(case_id, &panel.iter().map(|who| (*who, 100)).collect::<Vec<_>>());
		books.show(&[], 0);
		assert_eq!(spendable(), 0);
		pass_to_the_end(case_id);

		books.show_free(&[PAUPER]);
		let near = terms.juror_pay + terms.juror_bonus;
		let costs = 3 * near + 3 * terms.eyewitness_pay;
		let mut changes = vec![(CLIENT, minus(deposit)), (PAUPER, plus(BILL))];
		changes.extend(panel.iter().map(|who| (*who, plus(near))));
		changes.extend(witnesses.iter().map(|who| (*who, plus(terms.eyewitness_pay))));
		books.show(&changes, plus(deposit) - plus(costs) + plus(pot_share(BILL)));
		books.show_held(&[]);
		all_is_settled(CLIENT, PAUPER, contract);
	});
}

#[test]
fn whoever_has_nothing_can_give_in_and_settle_for_nothing() {
	for settle in [false, true] {
		on(court(&PLAIN, &[]), || {
			let (contract, invoice) = billed(CLIENT, TALENT, BILL);
			let case_id = dispute(CLIENT, invoice, Claim::Cancelled);
			let books = Books::open();
			let call = if settle {
				assert_ok!(offer_settlement(CLIENT, case_id, percent(50)));
				JuryCall::accept_settlement { case_id, kept: percent(50) }
			} else {
				JuryCall::accept_claim { case_id }
			};
			assert_eq!(priority(0, TALENT, call.clone()), Ok(TransactionPriority::MAX));
			assert_ok!(submit(TALENT, call));
			books.show_free(&[TALENT]);
			assert!(is_closed(case_id));
			all_is_settled(CLIENT, TALENT, contract);
		});
	}
}

fn add_proxy(delegate: Person, proxy_type: ProxyType) -> RuntimeCall {
	let delegate = delegate.to_account_id().into();
	pallet_proxy::Call::<Runtime>::add_proxy { delegate, proxy_type, delay: 0 }.into()
}

/// `who` acts for `real`; what the call has answered.
fn act(who: Person, real: Person, call: impl Into<RuntimeCall>) -> DispatchResult {
	let (real, call) = (real.to_account_id().into(), Box::new(call.into()));
	// Only the last answer counts.
	next_block();
	let proxy = pallet_proxy::Call::<Runtime>::proxy { real, force_proxy_type: None, call };
	assert_ok!(submit(who, proxy));
	let executed = |event| match event {
		RuntimeEvent::Proxy(pallet_proxy::Event::ProxyExecuted { result }) => Some(result),
		_ => None,
	};
	history().into_iter().rev().find_map(executed).expect("it was executed")
}

#[test]
fn proxies_for_disputes_conduct_a_case_from_the_claim_to_the_settlement() {
	let (clerk, advocate) = (Person::Dave, Person::Eve);
	on(court(&EXPERTS, &[]), || {
		let (contract, invoice) = billed(CLIENT, TALENT, BILL);
		assert_ok!(submit(CLIENT, add_proxy(clerk, ProxyType::Dispute)));
		assert_ok!(submit(TALENT, add_proxy(advocate, ProxyType::Dispute)));
		let books = Books::open();
		let deposit = claim_deposit(BILL);

		let case_id = 0;
		let claim = Claim::Cancelled;
		assert_ok!(act(clerk, CLIENT, JobsCall::dispute_invoice { invoice, claim }));
		books.show_held(&[(CLIENT, plus(deposit))]);
		assert_ok!(act(advocate, TALENT, counterclaim(case_id)));
		let content = || cid("evidence");
		let evidence = || JuryCall::submit_evidence { case_id, content: content() };
		assert_ok!(act(clerk, CLIENT, evidence()));
		assert_ok!(act(advocate, TALENT, evidence()));
		let statement = JuryCall::make_statement { case_id, content: content(), skill: SKILL };
		assert_ok!(act(advocate, TALENT, statement));
		assert_ok!(act(clerk, CLIENT, JuryCall::offer_settlement { case_id, kept: percent(25) }));
		assert_ok!(act(
			advocate,
			TALENT,
			JuryCall::offer_settlement { case_id, kept: percent(75) }
		));
		// But they are no hand on other money of the account.
		let dest = advocate.to_account_id().into();
		let transfer = pallet_balances::Call::<Runtime>::transfer_keep_alive { dest, value: 1 };
		let filtered = Err(frame_system::Error::<Runtime>::CallFiltered.into());
		assert_eq!(act(advocate, TALENT, transfer), filtered);
		let claim = JuryCall::claim { dest: advocate.to_account_id() };
		assert_eq!(act(advocate, TALENT, claim), filtered);
		assert_ok!(act(
			advocate,
			TALENT,
			JuryCall::accept_settlement { case_id, kept: percent(25) }
		));

		assert!(is_closed(case_id));
		books.show(&[(TALENT, plus(BILL / 4))], plus(pot_share(BILL / 4)));
		books.show_held(&[]);
		for (who, delegate) in [(CLIENT, clerk), (TALENT, advocate)] {
			let delegate = delegate.to_account_id().into();
			let proxy_type = ProxyType::Dispute;
			let remove =
				pallet_proxy::Call::<Runtime>::remove_proxy { delegate, proxy_type, delay: 0 };
			assert_ok!(submit(who, remove));
		}
		all_is_settled(CLIENT, TALENT, contract);
	});
}

#[test]
fn both_parties_are_suspended_in_the_middle_and_the_case_goes_on() {
	let jurors = PLAIN.into_iter().chain([ARBITRATOR]).collect::<Vec<_>>();
	on(court(&jurors, &[]), || {
		// One of the jurors is a member, and will be suspended as well.
		let suspended_juror = PLAIN[0];
		join(suspended_juror, Roles::TALENT);
		let (contract, invoice) = billed(CLIENT, TALENT, BILL);
		let case_id = dispute(CLIENT, invoice, Claim::Cancelled);
		for who in [CLIENT, TALENT, suspended_juror] {
			let account = who.to_account_id();
			assert_ok!(council(2, MembersCall::suspend { account, reason: cid("reason") }));
		}
		let books = Books::open();
		let terms = case_terms(case_id);
		counter(TALENT, case_id);
		assert_ok!(submit_evidence(CLIENT, case_id));
		assert_ok!(submit_evidence(TALENT, case_id));
		assert_ok!(make_statement(TALENT, case_id));
		assert_ok!(offer_settlement(CLIENT, case_id, percent(10)));
		let panel = pass_to_panel(case_id);
		assert!(!panel.contains(&suspended_juror));
		assert_eq!(panel.len(), 3);
		judge(case_id, &panel.iter().map(|who| (*who, 90)).collect::<Vec<_>>());
		// Against the ruling they may appeal, too.
		assert_ok!(submit(CLIENT, JuryCall::appeal { case_id, side: Side::Claimant }));
		pass_to_the_end(case_id);
		let deposit = claim_deposit(BILL);
		let near = terms.juror_pay + terms.juror_bonus;
		let lost = lost_of(deposit, percent(90), 3 * near, 0);
		let share = BILL * 9 / 10;
		// Nobody was left to look at it again: the appeal has cost nothing.
		let mut changes = vec![(CLIENT, minus(lost)), (TALENT, plus(share))];
		changes.extend(panel.iter().map(|who| (*who, plus(near))));
		let pot = plus(lost) - plus(3 * near) + plus(pot_share(share));
		books.show(&changes, pot);
		all_is_settled(CLIENT, TALENT, contract);
		// Suspended or not, a member without open items may leave.
		assert_ok!(leave(TALENT));
	});
}

#[test]
fn nobody_leaves_the_network_with_a_case_open() {
	on(court(&PLAIN, &[]), || {
		let (contract, invoice) = billed(CLIENT, TALENT, BILL);
		let case_id = dispute(CLIENT, invoice, Claim::Cancelled);
		assert_ok!(end(TALENT, contract));
		assert_ok!(close_job(CLIENT, 0));
		let bound = Err(pallet_members::Error::<Runtime>::ItemsOpen.into());
		for who in [CLIENT, TALENT] {
			assert_eq!(leave(who), bound);
		}
		assert_ok!(submit(TALENT, JuryCall::accept_claim { case_id }));
		all_is_settled(CLIENT, TALENT, contract);
		for who in [CLIENT, TALENT] {
			assert_ok!(leave(who));
			assert_eq!(held(who.to_account_id()), 0);
		}
	});
}

/// Until when something can be done, of whatever comes next.
fn until_of(step: &RuntimeNextStep) -> BlockNumber {
	match step {
		NextStep::Answer { until }
		| NextStep::Evidence { until, .. }
		| NextStep::Testify { until, .. }
		| NextStep::Draw { until, .. }
		| NextStep::Commit { until, .. }
		| NextStep::Reveal { until, .. }
		| NextStep::Appeal { until, .. } => *until,
		other => panic!("no deadline: {other:?}"),
	}
}

/// What binds `who` at court, and how much is held for it.
fn bonds(who: Person) -> Vec<(ObligationKind, Balance)> {
	let all = Jury::obligations(who.to_account_id());
	all.into_iter().map(|one| (one.bound, one.held)).collect()
}

#[test]
fn what_the_chain_says_beforehand_is_what_happens() {
	let jurors = PLAIN.into_iter().chain(EXPERTS).collect::<Vec<_>>();
	on(court(&jurors, &[ARBITRATOR]), || {
		let (contract, invoice) = billed(CLIENT, TALENT, BILL);
		let books = Books::open();
		let quote = Jury::quote(AssetKind::Native, BILL);
		assert_eq!((quote.value, quote.seats), (BILL, (3, 7)));
		let case_id = dispute(CLIENT, invoice, Claim::Cancelled);
		books.show_held(&[(CLIENT, plus(quote.claim_deposit))]);
		assert_eq!(Jury::case_about(invoice), Some(case_id));
		assert_eq!(
			bonds(CLIENT),
			[
				(ObligationKind::Party { case_id }, 0),
				(ObligationKind::Deposit { case_id }, quote.claim_deposit)
			]
		);
		assert_eq!(bonds(TALENT), [(ObligationKind::Party { case_id }, 0)]);

		// The answer: the last block for it is the one before `until`.
		let step = next(case_id).unwrap();
		assert_eq!(step, NextStep::Answer { until: quote.default_at });
		pass_to_the_last_block_before(quote.default_at);
		counter(TALENT, case_id);
		assert!(!court_told_names().contains(&"DefaultOpened".into()));

		// Evidence.
		let step = next(case_id).unwrap();
		let until = until_of(&step);
		assert_eq!(step, NextStep::Evidence { until, arbitrator: None });
		pass_appointment(case_id);
		let arbitrator = Some(ARBITRATOR.to_account_id());
		assert_eq!(next(case_id), Some(NextStep::Evidence { until, arbitrator }));
		assert!(bonds(ARBITRATOR).contains(&(ObligationKind::Duty { case_id }, 0)));
		assert_ok!(make_statement(TALENT, case_id));
		let call = JuryCall::call_eyewitnesses { case_id, side: Side::Respondent };
		assert_ok!(submit(ARBITRATOR, call));
		pass_to_the_last_block_before(until);
		assert_ok!(submit_evidence(TALENT, case_id));
		pass_until(until);
		assert_eq!(submit_evidence(TALENT, case_id), Err(JuryError::NotTakingEvidence.into()));

		// Testimony, up to the last block.
		let witnesses = pass_calling(case_id, Side::Respondent);
		assert_ok!(testify(witnesses[1], case_id, Side::Respondent, true));
		let step = next(case_id).unwrap();
		let until = until_of(&step);
		let who = accounts(&[witnesses[0], witnesses[2]]);
		assert_eq!(step, NextStep::Testify { who, until });
		pass_to_the_last_block_before(until);
		assert_ok!(testify(witnesses[0], case_id, Side::Respondent, true));
		pass_until(until);
		let late = testify(witnesses[2], case_id, Side::Respondent, true);
		assert!(late.is_err(), "{late:?}");
		assert_eq!((service(witnesses[0]).silent, service(witnesses[2]).silent), (0, 1));

		// The draw.
		let advance = JuryCall::advance { case_id };
		let Some(NextStep::Draw { from, until }) = next(case_id) else {
			panic!("{:?}", next(case_id))
		};
		assert_eq!(submit(STRANGER, advance.clone()), Err(JuryError::NotDue.into()));
		let panel = pass_to_panel(case_id);
		assert!(block() <= until);
		if let Some(from) = from {
			assert!((from..=from + MOST_FULL_BLOCKS).contains(&block()), "from {from}");
		}

		// ItemRegistry: one at once, one in the last block, one too late.
		let verdicts = [0, 1, 2].map(|seat| Verdict::of(panel[seat], case_id, percent(30)));
		let step = next(case_id).unwrap();
		let until = until_of(&step);
		assert_eq!(step, NextStep::Commit { who: accounts(&panel), until });
		assert!(bonds(panel[0]).contains(&(ObligationKind::Duty { case_id }, 0)));
		assert_ok!(submit(panel[0], verdicts[0].commit()));
		let who = accounts(&panel[1..]);
		assert_eq!(next(case_id), Some(NextStep::Commit { who, until }));
		pass_to_the_last_block_before(until);
		assert_ok!(submit(panel[1], verdicts[1].commit()));
		pass_until(until);
		let silent = panel[2];
		assert!(submit(silent, verdicts[2].commit()).is_err());
		assert_eq!(service(silent).silent, 1);

		// Somebody else is drawn with the same seed, which is known.
		let Some(NextStep::Draw { from, .. }) = next(case_id) else {
			panic!("{:?}", next(case_id))
		};
		assert!(from.is_some_and(|from| from <= block() + 1), "{from:?}");
		let panel = pass_to_panel(case_id);
		let newcomer = panel[2];
		let step = next(case_id).unwrap();
		assert_eq!(step, NextStep::Commit { who: accounts(&[newcomer]), until: until_of(&step) });
		let last = Verdict::of(newcomer, case_id, percent(30));
		assert_ok!(submit(newcomer, last.commit()));

		// All have committed: reveals begin at once, and end when all are in.
		let step = next(case_id).unwrap();
		let until = until_of(&step);
		assert_eq!(step, NextStep::Reveal { who: accounts(&panel), until });
		assert_ok!(submit(panel[0], verdicts[0].reveal()));
		assert_ok!(submit(newcomer, last.reveal()));
		assert_eq!(next(case_id), Some(NextStep::Reveal { who: accounts(&panel[1..2]), until }));
		pass_to_the_last_block_before(until);
		assert_ok!(submit(panel[1], verdicts[1].reveal()));
		assert_eq!(next(case_id), Some(NextStep::Advance));
		assert_ok!(submit(STRANGER, advance.clone()));

		// The ruling, and the parties that may appeal.
		let step = next(case_id).unwrap();
		let until = until_of(&step);
		let sides = vec![Side::Claimant, Side::Respondent];
		let (kept, basis) = (percent(30), Basis::Votes);
		assert_eq!(step, NextStep::Appeal { kept, basis, sides, until });
		assert!(until <= quote.first_ruling_at);
		pass_to_the_last_block_before(until);
		assert_ok!(submit(TALENT, JuryCall::appeal { case_id, side: Side::Respondent }));
		let parameters = Jury::parameters();
		let slashed = minus(parameters.slash.mul_floor(parameters.bond));
		// Of the silent a part is gone, and the rest is free as soon as nothing can draw them any
		// more.
		let bond_of = |who: Person| match Jury::juror(who.to_account_id()) {
			Some(_) => slashed,
			None => minus(parameters.bond),
		};
		books.show_held(&[
			(CLIENT, plus(quote.claim_deposit)),
			(TALENT, plus(quote.appeal_deposit)),
			(witnesses[2], bond_of(witnesses[2])),
			(silent, bond_of(silent)),
		]);
		assert!(
			bonds(TALENT).contains(&(ObligationKind::Deposit { case_id }, quote.appeal_deposit))
		);

		// Nobody of the second panel says anything: it is drawn as often as it may be, and is over
		// when the quote says.
		while !is_closed(case_id) {
			assert!(block() <= quote.final_ruling_at, "later than was said");
			assert!(next(case_id).is_some());
			next_block();
		}
		assert_eq!(next(case_id), None);
		assert_eq!(bonds(CLIENT), []);
		assert_eq!(bonds(TALENT), []);
		assert_eq!(Jury::case_about(invoice), None);
		all_is_settled(CLIENT, TALENT, contract);
	});
}

#[test]
fn silence_after_the_answer_window_is_what_the_quote_says() {
	on(court(&PLAIN, &[]), || {
		let (contract, invoice) = billed(CLIENT, TALENT, BILL);
		let quote = Jury::quote(AssetKind::Native, BILL);
		let case_id = dispute(CLIENT, invoice, Claim::Cancelled);
		pass_until(quote.default_at - 1);
		assert!(matches!(case_stage(case_id), Some(Stage::Claimed { .. })));
		next_block();
		let step = next(case_id).unwrap();
		let NextStep::Appeal { basis, sides, until, .. } = &step else { panic!("{step:?}") };
		assert_eq!((basis, sides.as_slice()), (&Basis::Default, [].as_slice()));
		// The last block in which it can be opened.
		assert_eq!(quote.default_final_at, *until);
		pass_until(until - 1);
		assert!(!is_closed(case_id));
		next_block();
		assert!(is_closed(case_id));
		all_is_settled(CLIENT, TALENT, contract);
	});
}

#[test]
fn the_longest_way_is_no_longer_than_was_said() {
	let jurors = PLAIN.into_iter().chain(EXPERTS).chain([ARBITRATOR]).collect::<Vec<_>>();
	on(court(&jurors, &[]), || {
		let (contract, invoice) = billed(CLIENT, TALENT, BILL);
		let quote = Jury::quote(AssetKind::Native, BILL);
		let case_id = dispute(CLIENT, invoice, Claim::Cancelled);
		// The default is opened at last; eyewitnesses are silent; all who can be drawn commit at
		// last, and reveal nothing.
		pass_to_the_last_block_before(quote.default_final_at);
		counter(TALENT, case_id);
		assert_ok!(make_statement(TALENT, case_id));
		let mut seated = 0;
		while let Some(stage) = case_stage(case_id) {
			match stage {
				Stage::Committing { until } => {
					pass_to_the_last_block_before(until);
					for who in jury_of(case_id) {
						seated += 1;
						assert_ok!(submit(who, Verdict::of(who, case_id, percent(100)).commit()));
					}
				},
				_ => next_block(),
			}
			assert!(block() <= quote.first_ruling_at, "later than was said");
		}
		// Three eyewitnesses, and all others as jurors, three at a time.
		assert_eq!(seated, jurors.len() - 3);
		let silent = jurors.iter().map(|who| service(*who).silent).collect::<Vec<_>>();
		assert_eq!(silent, vec![1; jurors.len()]);
		all_is_settled(CLIENT, TALENT, contract);
	});
}
