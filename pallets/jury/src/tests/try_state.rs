// SPDX-License-Identifier: Apache-2.0

//! What must not be is noticed.

use crate::{
	mock::*, Appeal, Arbitrators, Assigned, Backers, Backing, Backings, Ballot, Basis,
	CaseByInvoice, CaseOf, Cases, CurrentParameters, DueCursor, DueItem, DueItems, Evidence,
	EvidenceLogOf, Exhibit, HoldReason, Involved, Jurors, Ledger, NextCase, Note, Notes, Panel,
	Parameters, Phase, Records, ServiceStatus, Side, Stake, State, StuckItems, Unclaimed,
	UnclaimedAmounts, Vote, MAX_REDRAWS,
};
use frame_support::{
	assert_ok,
	traits::{
		fungible::{Mutate, MutateHold},
		tokens::{Precision, Preservation},
	},
};
use sp_runtime::Perbill;
use talent_primitives::due_queue::DueQueue;

/// The cases of a sound state, by what they wait for.
const CLAIMED: u32 = 0;
const EVIDENCE: u32 = 1;
const TESTIMONY: u32 = 2;
const PANEL: u32 = 3;
const PROVISIONAL: u32 = 4;
const APPEALED: u32 = 5;
const DEFAULT: u32 = 6;
const RULED: u32 = 7;

/// A sound state with a case in every state, spoilt, is refused for `reason`.
fn notices(reason: &'static str, spoil: impl FnOnce()) {
	sound().execute_with(|| {
		assert_ok!(Jury::do_try_state());
		spoil();
		let told: &'static str = format!("jury: {reason}").leak();
		assert_eq!(Jury::do_try_state(), Err(told.into()));
	});
}

fn sound() -> sp_io::TestExternalities {
	let patient = |p: &mut Parameters<u64>| {
		p.answer_window = 1_000;
		p.appeal_window = 1_000;
		p.commit_window = 1_000;
		p.reveal_window = 1_000;
		p.testimony_window = 1_000;
		p.max_load = 10;
	};
	let builder = ExtBuilder::default().with_experts(12).with_jurors(30);
	let mut ext = builder.with_parameters(patient).build();
	ext.execute_with(|| {
		for id in CLAIMED..=RULED {
			assert_eq!(open(AMOUNT), id);
		}
		Rulings::set(Execution::Fails);
		assert_ok!(Jury::accept_claim(signed(RESPONDENT), RULED));
		let judged = [PANEL, PROVISIONAL, APPEALED];
		judged.into_iter().for_each(answer);
		judged.into_iter().for_each(draw_panel);
		for id in [PROVISIONAL, APPEALED] {
			vote_all(id, &[40, 40, 40]);
		}
		assert_ok!(appeal(STRANGER, APPEALED, Side::Claimant));
		draw_panel(APPEALED);

		let sides = [Side::Claimant, Side::Respondent];
		answer(TESTIMONY);
		run_until(|| arbitrator(TESTIMONY).is_some());
		sides.into_iter().for_each(|side| state(TESTIMONY, side));
		assert_ok!(Jury::submit_evidence(signed(CLAIMANT), TESTIMONY, cid("photo")));
		pass(1);
		assert_ok!(Jury::submit_evidence(signed(RESPONDENT), TESTIMONY, cid("mail")));
		run_until(|| sides.into_iter().all(|side| witnesses(TESTIMONY, side).len() == 3));
		let who = witnesses(TESTIMONY, Side::Claimant)[0];
		assert_ok!(testify(who, TESTIMONY, Side::Claimant, true));
		let who = seated(PANEL)[0];
		let commitment = commitment(who, PANEL, percent(40));
		let note = Note::truncate_from(vec![1]);
		assert_ok!(Jury::commit_vote(signed(who), PANEL, commitment, note));
		assert_ok!(Jury::back_claim(signed(BACKER), 7, CLAIMANT, DEPOSIT));
		// What cannot be answered any more, in one case alone.
		let State::Claimed { .. } = record(DEFAULT).state else { panic!("not claimed") };
		let until = now() + 1_000;
		let (kept, basis) = (Perbill::zero(), Basis::Default);
		change(DEFAULT, |case| case.state = State::Provisional { kept, basis, until });
		answer(EVIDENCE);
		run_until(|| arbitrator(EVIDENCE).is_some());
		// Somebody could not be paid.
		let queued_at =
			Jury::schedule(now() + CLAIM_PERIOD, &DueItem::Unclaimed { account: STRANGER });
		let kept = Unclaimed { amount: BTRST, until: queued_at, queued_at };
		UnclaimedAmounts::<Test>::insert(STRANGER, kept);
		Ledger::<Test>::put(BTRST);
		assert_ok!(Balances::transfer(&OTHER_CLAIMANT, &pot(), BTRST, Preservation::Preserve));
	});
	ext
}

fn change(id: u32, spoil: impl FnOnce(&mut CaseOf<Test>)) {
	Cases::<Test>::mutate(id, |case| spoil(case.as_mut().unwrap()));
}

fn change_panel(id: u32, spoil: impl FnOnce(&mut Panel<AccountId, u64>)) {
	change(id, |case| match &mut case.state {
		State::Panel(panel) => spoil(panel),
		other => panic!("no panel: {other:?}"),
	});
}

fn unqueue(item: DueItem<AccountId>) {
	let block = DueItems::<Test>::iter_keys().find(|(_, queued)| *queued == item).unwrap().0;
	DueItems::<Test>::remove(block, item);
}

fn stake(who: AccountId, amount: u128) -> Stake<AccountId> {
	Stake { who, amount }
}

const NOBODY_KEEPS: &str = "something has a date that nobody will keep";

#[test]
fn parameters_out_of_range() {
	notices("a parameter is out of its range", || {
		CurrentParameters::<Test>::put(Parameters { max_load: 0, ..test_parameters() })
	});
}

#[test]
fn numbers_and_invoices_that_do_not_fit() {
	notices("a number was given out too early", || NextCase::<Test>::put(1));
	notices("a case that its invoice does not know", || {
		CaseByInvoice::<Test>::remove(invoice_of(PANEL))
	});
	notices("a case that its invoice does not know", || {
		CaseByInvoice::<Test>::insert(invoice_of(PANEL), CLAIMED)
	});
	notices("an invoice has a case that is gone", || CaseByInvoice::<Test>::insert(9, 9));
}

#[test]
fn terms_and_stakes_that_cannot_be() {
	notices("a panel of a wrong size", || change(CLAIMED, |case| case.terms.seats = 4));
	notices("a panel of a wrong size", || change(CLAIMED, |case| case.terms.seats = 9));
	notices("a panel of a wrong size", || change(CLAIMED, |case| case.terms.appeal_seats = 9));
	notices("somebody stands for nothing", || change(CLAIMED, |case| case.stakes[0].amount = 0));
	notices("somebody stands for a claim twice", || {
		change(CLAIMED, |case| case.stakes.try_push(stake(CLAIMANT, 1)).unwrap())
	});
	notices("a deposit that cannot pay for the case", || {
		change(CLAIMED, |case| case.stakes[0].amount -= 1)
	});
	notices("a deposit that cannot pay for the case", || {
		change(CLAIMED, |case| case.stakes = Default::default())
	});
	notices("an appeal without its deposit", || {
		change(APPEALED, |case| case.appeal.as_mut().unwrap().stake.amount -= 1)
	});
	notices("an appeal against nothing", || {
		let appeal = Appeal { side: Side::Claimant, stake: stake(STRANGER, APPEAL_DEPOSIT) };
		change(PANEL, |case| case.appeal = Some(appeal))
	});
}

#[test]
fn rulings_that_cannot_be() {
	notices("a final ruling binds somebody", || {
		change(RULED, |case| case.stakes.try_push(stake(CLAIMANT, DEPOSIT)).unwrap())
	});
	notices("a final ruling binds somebody", || {
		change(RULED, |case| case.arbitrator = Some(Assigned { who: 91, served: true }))
	});
	notices("more votes than seats", || {
		change(PROVISIONAL, |case| {
			let vote = Vote { juror: 40, kept: percent(1) };
			let first = case.first.as_mut().unwrap();
			first.votes.try_push(vote).unwrap();
			first.seated.try_push(40).unwrap();
		})
	});
	notices("a vote of somebody who was not seated", || {
		change(PROVISIONAL, |case| case.first.as_mut().unwrap().votes[0].juror = 40)
	});
	notices("jurors have judged what nobody has denied", || {
		change(PROVISIONAL, |case| case.answered = false)
	});
	notices("the ruling on an appeal is provisional", || {
		let appeal = Appeal { side: Side::Claimant, stake: stake(STRANGER, APPEAL_DEPOSIT) };
		change(PROVISIONAL, |case| case.appeal = Some(appeal))
	});
	notices("a ruling that the panel has not made", || {
		change(PROVISIONAL, |case| case.first.as_mut().unwrap().kept = percent(41))
	});
	notices("a ruling without a panel", || change(PROVISIONAL, |case| case.first = None));
	notices("a ruling without a panel", || change(DEFAULT, |case| case.answered = true));
}

#[test]
fn states_that_cannot_be() {
	let begun = "a claim without an answer has gone on";
	notices(begun, || change(CLAIMED, |case| case.answered = true));
	notices("an arbitrator is drawn and looked for", || {
		change(EVIDENCE, |case| case.arbitrator_settled = false)
	});
	notices("evidence at a wrong time", || change(EVIDENCE, |case| case.answered = false));
	notices("no time for evidence", || {
		change(EVIDENCE, |case| case.state = State::Evidence { since: 9, until: 9 })
	});
	notices("eyewitnesses came too early", || {
		change(TESTIMONY, |case| case.state = State::Evidence { since: 8, until: 9 })
	});
	notices("testimony at a wrong time", || change(TESTIMONY, |case| case.answered = false));
	notices("an arbitrator is looked for too late", || {
		change(TESTIMONY, |case| {
			case.arbitrator = None;
			case.arbitrator_settled = false;
		})
	});
	notices("testimony about nothing", || {
		change(TESTIMONY, |case| case.statements = Default::default())
	});
	notices("a panel about what nobody has denied", || change(PANEL, |case| case.answered = false));
	notices("the second panel is that of an appeal", || {
		change(APPEALED, |case| case.appeal = None)
	});
}

#[test]
fn panels_that_cannot_be() {
	notices("more jurors than seats", || {
		change(PANEL, |case| {
			case.terms.seats = 3;
			let State::Panel(panel) = &mut case.state else { panic!("no panel") };
			let seat = crate::Seat { juror: 40, ballot: Ballot::Awaited };
			panel.seats.try_push(seat).unwrap();
		})
	});
	notices("a panel was filled up too often", || {
		change_panel(PANEL, |panel| panel.redraws = MAX_REDRAWS + 1)
	});
	notices("a panel waits for nobody to commit", || {
		change_panel(PANEL, |panel| panel.seats.retain(|seat| seat.ballot != Ballot::Awaited))
	});
	notices("a panel reveals what is not bound", || {
		change_panel(PANEL, |panel| panel.phase = Phase::Revealing { until: 9 })
	});
	notices("a panel waits for nobody to reveal", || {
		change_panel(PANEL, |panel| {
			panel.phase = Phase::Revealing { until: 9 };
			panel.seats = Default::default();
		})
	});
}

#[test]
fn people_where_they_may_not_be() {
	notices("somebody sits twice", || {
		change_panel(PANEL, |panel| panel.seats[1].juror = panel.seats[0].juror)
	});
	notices("somebody sits twice", || {
		let before = record(APPEALED).first.unwrap().seated[0];
		change_panel(APPEALED, |panel| panel.seats[1].juror = before)
	});
	notices("somebody sits twice", || {
		let arbitrator = arbitrator(PANEL).unwrap();
		change_panel(PANEL, |panel| panel.seats[1].juror = arbitrator)
	});
	for who in [CLAIMANT, RESPONDENT, STRANGER] {
		notices("somebody judges their own case", || {
			change_panel(APPEALED, |panel| panel.seats[1].juror = who)
		});
	}
	let statement = |case: &mut CaseOf<Test>, who| {
		case.statements.respondent.as_mut().unwrap().witnesses[0].who = who;
	};
	notices("somebody serves twice", || {
		let before = witnesses(TESTIMONY, Side::Claimant)[0];
		change(TESTIMONY, |case| statement(case, before))
	});
	notices("somebody serves in their own case", || {
		change(TESTIMONY, |case| statement(case, RESPONDENT))
	});
	notices("eyewitnesses of nothing", || {
		change(TESTIMONY, |case| case.statements.respondent.as_mut().unwrap().called = false)
	});
	notices("an eyewitness was not heard", || {
		let statements = record(TESTIMONY).statements;
		change(PANEL, |case| case.statements = statements)
	});
	notices("somebody judges twice", || {
		change(PROVISIONAL, |case| {
			let who = case.arbitrator.as_ref().unwrap().who;
			let first = case.first.as_mut().unwrap();
			first.votes[0].juror = who;
			first.seated[0] = who;
		})
	});
}

#[test]
fn evidence_and_notes_that_cannot_be() {
	notices("evidence of a case that is gone", || {
		Evidence::<Test>::insert(77, Evidence::<Test>::get(TESTIMONY))
	});
	notices("a log of no evidence", || {
		Evidence::<Test>::insert(PANEL, EvidenceLogOf::<Test>::default())
	});
	notices("too much evidence of one side", || {
		let exhibit = Exhibit { side: Side::Claimant, content: cid("photo"), at: 1 };
		Evidence::<Test>::insert(PANEL, EvidenceLogOf::<Test>::try_from(vec![exhibit; 17]).unwrap())
	});
	let unreadable = "evidence that cannot be read, or is out of order";
	notices(unreadable, || {
		Evidence::<Test>::mutate(TESTIMONY, |log| log[0].content = Default::default())
	});
	notices(unreadable, || Evidence::<Test>::mutate(TESTIMONY, |log| log[0].at = log[1].at + 1));
	let note = || Note::truncate_from(vec![1]);
	notices("a note in a case that is gone", || Notes::<Test>::insert(77, 11, note()));
	notices("a note where no panel sits", || Notes::<Test>::insert(EVIDENCE, 11, note()));
	notices("a note of somebody who has not committed", || {
		Notes::<Test>::insert(PANEL, seated(PANEL)[1], note())
	});
	notices("a note of somebody who has not committed", || {
		Notes::<Test>::insert(PANEL, CLAIMANT, note())
	});
	notices("an empty note", || Notes::<Test>::insert(PANEL, seated(PANEL)[0], Note::default()));
}

#[test]
fn involvement_and_loads_that_do_not_fit() {
	let wrong = "who is involved is not whom the cases bind";
	notices(wrong, || Involved::<Test>::remove(CLAIMANT, CLAIMED));
	notices(wrong, || Involved::<Test>::remove(STRANGER, APPEALED));
	notices(wrong, || Involved::<Test>::remove(seated(PANEL)[0], PANEL));
	notices(wrong, || Involved::<Test>::remove(witnesses(TESTIMONY, Side::Claimant)[0], TESTIMONY));
	notices(wrong, || Involved::<Test>::remove(arbitrator(EVIDENCE).unwrap(), EVIDENCE));
	notices(wrong, || Involved::<Test>::insert(BACKER, CLAIMED, ()));
	let load = "a juror's load is wrong";
	let change_load = |who| {
		Jurors::<Test>::mutate(who, |juror| juror.as_mut().unwrap().load += 1);
	};
	notices(load, || change_load(FIRST_JUROR));
	notices(load, || change_load(witnesses(TESTIMONY, Side::Claimant)[0]));
	notices("somebody sits without a bond", || {
		let who = witnesses(TESTIMONY, Side::Claimant)[0];
		Jurors::<Test>::remove(who)
	});
	notices("an arbitrator's load is wrong", || {
		Arbitrators::<Test>::mutate(FIRST_ARBITRATOR, |one| one.as_mut().unwrap().load -= 1)
	});
	notices("somebody organises who is no arbitrator", || {
		Arbitrators::<Test>::remove(FIRST_ARBITRATOR)
	});
}

#[test]
fn people_who_stand_otherwise_than_their_pools_say() {
	let wrong = "somebody is in a pool who has left, or out of one who has not";
	notices(wrong, || {
		Jurors::<Test>::mutate(FIRST_JUROR, |one| {
			one.as_mut().unwrap().status = ServiceStatus::Leaving
		})
	});
	notices(wrong, || {
		Arbitrators::<Test>::mutate(FIRST_ARBITRATOR, |one| {
			one.as_mut().unwrap().status = ServiceStatus::Leaving
		})
	});
	notices(wrong, || {
		Jurors::<Test>::mutate(FIRST_JUROR, |one| {
			one.as_mut().unwrap().expertise.try_push(OTHER_SKILL).unwrap()
		})
	});
	notices("a skill is named twice", || {
		Jurors::<Test>::mutate(FIRST_EXPERT, |one| {
			one.as_mut().unwrap().expertise.try_push(SKILL).unwrap()
		})
	});
	notices("a record does not add up", || {
		Records::<Test>::mutate(FIRST_JUROR, |record| record.rewarded = 9)
	});
	notices("a record does not add up", || {
		Records::<Test>::mutate(FIRST_JUROR, |record| record.strikes = 1)
	});
}

#[test]
fn holds_that_are_not_on_record() {
	let wrong = "what is held from somebody is not what is on record";
	let hold = |reason: HoldReason, who| {
		assert_ok!(Balances::hold(&reason.into(), &who, BTRST));
	};
	let release = |reason: HoldReason, who| {
		assert_ok!(Balances::release(&reason.into(), &who, BTRST, Precision::Exact));
	};
	for who in [CLAIMANT, RESPONDENT, STRANGER, BACKER, FIRST_JUROR, FIRST_ARBITRATOR] {
		for reason in [HoldReason::Bond, HoldReason::Deposit] {
			notices(wrong, || hold(reason, who));
		}
	}
	for who in [CLAIMANT, STRANGER, BACKER] {
		notices(wrong, || release(HoldReason::Deposit, who));
	}
	notices(wrong, || release(HoldReason::Bond, FIRST_JUROR));
}

#[test]
fn promises_that_cannot_be() {
	let backing = |amount| Backing { backer: BACKER, claimant: CLAIMANT, amount };
	notices("a promise of nothing", || Backings::<Test>::insert(7, backing(0)));
	notices("a promise that its backer does not have", || Backers::<Test>::remove(BACKER, 7));
	notices("a promise outlives the claim", || {
		Backings::<Test>::insert(invoice_of(CLAIMED), backing(1));
		Backers::<Test>::insert(BACKER, invoice_of(CLAIMED), ());
	});
	notices("somebody has a promise that is gone", || Backers::<Test>::insert(BACKER, 8, ()));
}

#[test]
fn a_ledger_that_is_wrong_or_not_covered() {
	notices("nothing is kept for a claim", || {
		UnclaimedAmounts::<Test>::mutate(STRANGER, |kept| kept.as_mut().unwrap().amount = 0)
	});
	notices("the ledger is not the sum of what is kept", || Ledger::<Test>::put(1));
	notices("the ledger is not covered", || {
		let much = 1_000_000 * BTRST;
		UnclaimedAmounts::<Test>::mutate(STRANGER, |kept| kept.as_mut().unwrap().amount = much);
		Ledger::<Test>::put(much);
	});
}

#[test]
fn dates_that_nobody_keeps() {
	for item in [
		DueItem::Case(CLAIMED),
		DueItem::Case(RULED),
		DueItem::Juror { account: FIRST_JUROR },
		DueItem::Arbitrator { account: FIRST_ARBITRATOR },
		DueItem::Unclaimed { account: STRANGER },
	] {
		notices(NOBODY_KEEPS, || unqueue(item.clone()));
		// What has failed is known.
		sound().execute_with(|| {
			unqueue(item.clone());
			StuckItems::<Test>::insert(&item, now());
			assert_ok!(Jury::do_try_state());
		});
		// But nothing is stuck and in the queue.
		notices("something is due that has no such date", || {
			StuckItems::<Test>::insert(&item, now())
		});
	}
	notices("something is due that has no such date", || {
		Jury::schedule(now() + 5, &DueItem::Case(CLAIMED));
	});
	notices("something is due that has no such date", || {
		Jury::schedule(now() + 5, &DueItem::Case(77));
	});
	notices("something is stuck that is gone", || {
		StuckItems::<Test>::insert(DueItem::Case(77), now())
	});
	notices("a due item was left behind", || DueCursor::<Test>::put(now() + 10_000));
	notices("a queue without a cursor", DueCursor::<Test>::kill);
}
