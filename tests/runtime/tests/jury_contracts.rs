// SPDX-License-Identifier: Apache-2.0

//! What becomes of a contract, its escrow and its invoice while there is a case about it, and
//! after.

use frame_support::assert_ok;
use pallet_jobs::{Claim, Event as JobsEvent, InvoiceState, Work};
use pallet_jury::{Basis, Side, Stage};
use sp_runtime::{traits::Dispatchable, DispatchError};
use talent_primitives::{AssetKind, Balance, BlockNumber, ContractId, InvoiceId, Roles};
use talent_runtime::{
	configs::shared::TreasuryAccount,
	constants::{
		currency::BTRST,
		test_dollar::{self, MINIMUM_BALANCE, TUSD},
	},
	Jobs, Jury, OriginCaller, Runtime, RuntimeCall, RuntimeEvent, RuntimeOrigin,
};
use talent_runtime_tests::*;

const CLIENT: Person = Person::Bob;
const TALENT: Person = Person::Charlie;
const PLAIN: [Person; 3] = [Person::Dave, Person::Eve, Person::CharlieStash];
const ANYBODY: Person = Person::Ferdie;

const BILL: Balance = 1_000 * BTRST;
/// A second milestone, which nobody disputes.
const NEXT: Balance = 500 * BTRST;

/// What was conceded of an invoice and what is disputed, as the client was told.
fn conceded() -> Vec<(Balance, Balance)> {
	let conceded = |event| match event {
		RuntimeEvent::Jobs(JobsEvent::InvoiceDisputed { conceded, disputed, .. }) => {
			Some((conceded, disputed))
		},
		_ => None,
	};
	history().into_iter().filter_map(conceded).collect()
}

#[test]
fn what_is_conceded_is_paid_at_once_with_its_fee_and_the_case_is_about_the_rest() {
	on(court(&PLAIN, &[]), || {
		let (contract, invoice) = billed(CLIENT, TALENT, BILL);
		let books = Books::open();
		// 300 are approved, 200 more conceded, of the last 500 half is awarded.
		assert_ok!(approve(CLIENT, invoice, Some(300 * BTRST)));
		let too_much = Claim::Reduced { to: 700 * BTRST };
		let nothing_left = Err(JobsError::AmountTooLarge.into());
		assert_eq!(try_dispute(CLIENT, invoice, too_much), nothing_left);
		let case_id = dispute(CLIENT, invoice, Claim::Reduced { to: 200 * BTRST });
		let record = case_record(case_id);
		assert_eq!((record.asset, record.amount), (AssetKind::Native, 500 * BTRST));
		books.show_held(&[(CLIENT, plus(claim_deposit(500 * BTRST)))]);
		books.show(&[(TALENT, plus(500 * BTRST))], plus(pot_share(500 * BTRST)));
		assert_eq!(escrow(contract), 550 * BTRST);
		assert_eq!(conceded(), [(200 * BTRST, 500 * BTRST)]);

		// It leaves only through its case, whatever the dates say.
		let disputed = Err(JobsError::InvoiceIsDisputed.into());
		pass_until(due(invoice) + 1);
		assert_eq!(settle(ANYBODY, invoice), disputed);
		assert_eq!(approve(CLIENT, invoice, None), disputed);
		assert_eq!(submit(TALENT, JobsCall::cancel_invoice { invoice }), disputed);
		assert_eq!(try_dispute(CLIENT, invoice, Claim::Cancelled), disputed);
		assert_ok!(offer_settlement(CLIENT, case_id, percent(50)));
		assert_ok!(accept_settlement(TALENT, case_id, percent(50)));

		let share = 750 * BTRST;
		books.show(&[(TALENT, plus(share))], plus(pot_share(share)));
		books.show_held(&[]);
		all_is_settled(CLIENT, TALENT, contract);
		let changes = [(TALENT, plus(share)), (CLIENT, plus(250 * BTRST * 11 / 10))];
		books.show(&changes, plus(pot_share(share)));
	});
}

#[test]
fn there_is_no_case_about_what_is_due_or_an_extra_or_without_a_deposit() {
	on(court(&PLAIN, &[]), || {
		let contract = hire(CLIENT, TALENT, fixed(&[BILL, NEXT]));
		pass_tenure();
		let invoice = bill(TALENT, contract, Work::Milestone { index: 0 });
		let bonus = ask_bonus(TALENT, contract, 5 * BTRST);
		let not_disputable = Err(JobsError::ExtraNotDisputable.into());
		assert_eq!(try_dispute(CLIENT, bonus, Claim::Cancelled), not_disputable);
		let not_theirs = Err(JobsError::NotTheClient.into());
		assert_eq!(try_dispute(TALENT, invoice, Claim::Cancelled), not_theirs);

		// A client who cannot put up the deposit disputes nothing, and concedes nothing.
		let deposit = claim_deposit(BILL / 2);
		let spare = total(CLIENT.to_account_id()) - held(CLIENT.to_account_id());
		send(CLIENT, ANYBODY, spare - deposit);
		let books = Books::open();
		let half = Claim::Reduced { to: BILL / 2 };
		assert!(try_dispute(CLIENT, invoice, half).is_err());
		books.show(&[], 0);
		assert_eq!(Jury::case_about(invoice), None);
		assert_eq!(Jobs::invoice(invoice).unwrap().state, InvoiceState::Submitted);
		// With a little help it is not too late, until it is.
		let late = due(invoice);
		pass_until(late);
		assert_eq!(Jobs::invoice(invoice).map(|open| open.amount), None, "it was paid");
		books.show(&[(TALENT, plus(BILL))], plus(pot_share(BILL)));
		assert!(try_dispute(CLIENT, invoice, Claim::Cancelled).is_err());
		send(ANYBODY, CLIENT, BILL);
		assert_eq!(Jobs::invoice(bonus).map(|open| open.amount), None, "it has lapsed");
		all_is_settled(CLIENT, TALENT, contract);
	});
}

/// How a contract ends while an invoice of it is disputed.
#[derive(Clone, Copy, Debug)]
enum Ending {
	/// The client gives notice.
	Client,
	/// Talent ends it at once.
	Talent,
	/// The client gives notice, and talent agrees that it be at once.
	Both,
	/// Its time is over.
	Expiry,
}

const DURATION: BlockNumber = 60;

#[test]
fn whatever_ends_the_contract_what_is_disputed_waits_for_its_ruling_and_all_else_goes_home() {
	for ending in [Ending::Client, Ending::Talent, Ending::Both, Ending::Expiry] {
		on(court(&PLAIN, &[]), || {
			// There is time to look at all of it.
			change_jury(|parameters| parameters.answer_window = 500);
			let contract = hire(CLIENT, TALENT, lasting(DURATION, fixed(&[BILL, NEXT])));
			let signed_at = block();
			assert_ok!(fund(CLIENT, contract, NEXT * 11 / 10));
			pass_tenure();
			let invoice = bill(TALENT, contract, Work::Milestone { index: 0 });
			let books = Books::open();
			let case_id = dispute(CLIENT, invoice, Claim::Reduced { to: 400 * BTRST });
			let parameters = Jobs::parameters();
			let work_ends_at = match ending {
				Ending::Client => {
					assert_ok!(end(CLIENT, contract));
					block() + parameters.default_notice_period
				},
				Ending::Talent => {
					assert_ok!(end(TALENT, contract));
					block()
				},
				Ending::Both => {
					assert_ok!(end(CLIENT, contract));
					assert_ok!(end(TALENT, contract));
					block()
				},
				Ending::Expiry => signed_at + DURATION + parameters.default_notice_period,
			};
			pass_until_done(work_ends_at + parameters.final_billing_window);
			let closed = try_bill(TALENT, contract, Work::Milestone { index: 1 });
			assert!(closed.is_err(), "{ending:?}: billing is over");
			assert!(!is_over(contract), "{ending:?}: the disputed invoice keeps it");
			assert!(matches!(case_stage(case_id), Some(Stage::Claimed { .. })));

			// What is not disputed need not wait: the client can have it now.
			assert_ok!(withdraw_surplus(CLIENT, contract));
			assert_eq!(escrow(contract), 660 * BTRST);
			let spare = (CLIENT, plus(NEXT * 11 / 10));
			let now = [spare, (TALENT, plus(400 * BTRST))];
			books.show(&now, plus(pot_share(400 * BTRST)));

			// The ruling takes the contract with it.
			assert_ok!(offer_settlement(TALENT, case_id, percent(50)));
			assert_ok!(accept_settlement(CLIENT, case_id, percent(50)));
			assert!(is_over(contract), "{ending:?}");
			let share = 700 * BTRST;
			let rest = [spare, (CLIENT, plus(300 * BTRST * 11 / 10)), (TALENT, plus(share))];
			books.show(&rest, plus(pot_share(share)));
			all_is_settled(CLIENT, TALENT, contract);
			books.show(&rest, plus(pot_share(share)));
		});
	}
}

#[test]
fn nobody_does_anything_any_more_and_everything_ends_by_itself() {
	on(court(&PLAIN, &[]), || {
		let contract = hire(CLIENT, TALENT, lasting(DURATION, fixed(&[BILL, NEXT])));
		assert_ok!(close_job(CLIENT, 0));
		pass_tenure();
		let invoice = bill(TALENT, contract, Work::Milestone { index: 0 });
		let books = Books::open();
		let case_id = dispute(CLIENT, invoice, Claim::Cancelled);
		let deposit = claim_deposit(BILL);
		let parameters = Jury::parameters();
		counter(TALENT, case_id);
		// All three jurors are silent, too, and nobody is left to draw.
		pass_to_the_end(case_id);
		let (kept, basis) = (percent(50), Basis::Offers);
		assert_eq!(
			court_told_of(|event| match event {
				JuryEvent::CaseRuled { kept, basis, .. } => Some((kept, basis)),
				_ => None,
			}),
			[(kept, basis)]
		);
		while !is_over(contract) {
			assert!(block() < 2_000, "the contract does not end");
			next_block();
		}
		let slashed = parameters.slash.mul_floor(parameters.bond);
		let mut changes = vec![(TALENT, plus(BILL / 2)), (CLIENT, plus(BILL / 2 * 11 / 10))];
		changes.push((CLIENT, minus(deposit.div_ceil(2))));
		changes.extend(PLAIN.map(|who| (who, minus(slashed))));
		let pot = plus(deposit.div_ceil(2) + 3 * slashed + pot_share(BILL / 2));
		books.show(&changes, pot);
		all_is_settled(CLIENT, TALENT, contract);
	});
}

#[test]
fn a_disputed_contract_cannot_be_renewed_until_the_case_is_over() {
	on(court(&PLAIN, &[]), || {
		let contract = hire(CLIENT, TALENT, fixed(&[BILL, NEXT]));
		pass_tenure();
		// What was proposed before the dispute cannot be accepted during it.
		let (_, hash) = propose_renewal(TALENT, contract, fixed(&[NEXT]));
		let invoice = bill(TALENT, contract, Work::Milestone { index: 0 });
		let case_id = dispute(CLIENT, invoice, Claim::Cancelled);
		let refused = Err(JobsError::RenewalWhileDisputed.into());
		assert_eq!(accept_renewal(CLIENT, contract, hash), refused);
		for who in [CLIENT, TALENT] {
			assert_eq!(try_propose_renewal(who, contract, Some(fixed(&[NEXT]))), refused);
		}
		// It can be taken back.
		assert_ok!(try_propose_renewal(TALENT, contract, None));
		assert_ok!(submit(TALENT, JuryCall::accept_claim { case_id }));

		let (renewed, hash) = propose_renewal(CLIENT, contract, fixed(&[NEXT]));
		assert_ok!(accept_renewal(TALENT, contract, hash));
		let talents = Purse::of(TALENT);
		pay_milestone(CLIENT, TALENT, renewed, 0);
		assert_eq!(talents.gained(), NEXT);
		end_and_pass(TALENT, renewed);
		all_is_settled(CLIENT, TALENT, contract);
	});
}

/// A contract over 1,000 test dollars, all of which is billed.
fn billed_in_dollars(amounts: &[Balance]) -> (ContractId, InvoiceId) {
	join(CLIENT, Roles::CLIENT);
	join(TALENT, Roles::TALENT);
	let job = post(CLIENT, dollar_job_details());
	let contract = sign(CLIENT, job, TALENT, fixed(amounts));
	pass_tenure();
	(contract, bill(TALENT, contract, Work::Milestone { index: 0 }))
}

fn root(call: impl Into<RuntimeCall>) {
	assert_ok!(call.into().dispatch(RuntimeOrigin::root()));
}

/// What the treasury's account does, which is the dollar's owner and freezer: governance speaks for
/// it.
fn as_treasury(call: pallet_assets::Call<Runtime>) {
	let treasury = frame_system::RawOrigin::Signed(TreasuryAccount::get());
	let as_origin = Box::new(OriginCaller::system(treasury));
	let call = Box::new(call.into());
	root(pallet_utility::Call::<Runtime>::dispatch_as_fallible { as_origin, call });
}

fn dollars(who: Person) -> Balance {
	dollars_of(who.to_account_id())
}

fn kept_in_dollars(who: Person) -> Balance {
	Jobs::unclaimed(who.to_account_id(), test_dollar::ASSET).map_or(0, |kept| kept.amount)
}

/// What is in escrow in dollars, apart from what keeps the account.
fn escrowed_dollars() -> Balance {
	dollars_of(jobs_account()) - MINIMUM_BALANCE
}

#[test]
fn the_asset_is_frozen_in_the_middle_and_nobody_is_stranded() {
	on(court(&PLAIN, &[]), || {
		let bill = 1_000 * TUSD;
		let (contract, invoice) = billed_in_dollars(&[bill]);
		let books = Books::open();
		let before = (dollars(CLIENT), dollars(TALENT));
		let quote = Jury::quote(test_dollar::ASSET, bill);
		assert_eq!(quote.value, 500 * BTRST, "the average is the reference");
		let case_id = dispute(CLIENT, invoice, Claim::Cancelled);
		books.show_held(&[(CLIENT, plus(quote.claim_deposit))]);
		let terms = case_terms(case_id);
		counter(TALENT, case_id);
		as_treasury(pallet_assets::Call::freeze_asset { id: test_dollar::ID.into() });

		// Jurors judge and are paid, in coins that nobody has frozen; the ruling is executed, as
		// far as it can be.
		let panel = try_case(case_id, &[70, 70, 70]);
		pass_to_the_end(case_id);
		let near = terms.juror_pay + terms.juror_bonus;
		let lost = lost_of(quote.claim_deposit, percent(70), 3 * near, 0);
		let mut changes = vec![(CLIENT, minus(lost))];
		changes.extend(panel.iter().map(|who| (*who, plus(near))));
		books.show(&changes, plus(lost) - plus(3 * near));
		books.show_held(&[]);
		court_is_adjourned();
		assert_eq!((dollars(CLIENT), dollars(TALENT)), before);
		assert_eq!(kept_in_dollars(TALENT), bill * 7 / 10);

		// The contract can end; after the thaw everybody has theirs.
		assert_ok!(end(TALENT, contract));
		pass_until_done(block() + Jobs::parameters().final_billing_window);
		as_treasury(pallet_assets::Call::thaw_asset { id: test_dollar::ID.into() });
		let claim = |who: Person| {
			let (asset, dest) = (test_dollar::ASSET, who.to_account_id());
			submit(who, JobsCall::claim { asset, dest })
		};
		assert_ok!(claim(TALENT));
		if !is_over(contract) {
			pass_until_done(block() + Jobs::parameters().final_billing_window);
		}
		if kept_in_dollars(CLIENT) > 0 {
			assert_ok!(claim(CLIENT));
		}
		assert!(is_over(contract));
		assert_eq!(dollars(TALENT), before.1 + bill * 7 / 10);
		assert_eq!(dollars(CLIENT), before.0 + bill * 3 / 10 * 11 / 10);
		assert_ok!(submit(ANYBODY, JobsCall::collect_fee { invoice }));
		assert_eq!(escrowed_dollars(), 0);
		all_is_settled(CLIENT, TALENT, contract);
	});
}

#[test]
fn the_asset_is_delisted_in_the_middle_and_the_case_keeps_its_terms() {
	on(court(&PLAIN, &[]), || {
		let bill_of = 1_000 * TUSD;
		let (contract, invoice) = billed_in_dollars(&[bill_of, bill_of]);
		assert_ok!(fund(CLIENT, contract, bill_of * 11 / 10));
		let before = (dollars(CLIENT), dollars(TALENT));
		let treasury = dollars_of(TreasuryAccount::get());
		let quote = Jury::quote(test_dollar::ASSET, bill_of);
		let books = Books::open();
		let case_id = dispute(CLIENT, invoice, Claim::Cancelled);
		let terms = case_terms(case_id);
		counter(TALENT, case_id);
		let asset = test_dollar::ASSET;
		root(pallet_fee_treasury::Call::<Runtime>::delist_asset { asset });

		// What is disputed from now on is worth nothing that anybody could say: the deposit covers
		// the costs, no more.
		let unknown = Jury::quote(test_dollar::ASSET, bill_of);
		assert_eq!((unknown.value, unknown.seats), (0, (3, 7)));
		let second = bill(TALENT, contract, Work::Milestone { index: 1 });
		let other = dispute(CLIENT, second, Claim::Cancelled);
		books.show_held(&[(CLIENT, plus(quote.claim_deposit + unknown.claim_deposit))]);
		assert_ok!(submit(TALENT, JuryCall::accept_claim { case_id: other }));

		let panel = try_case(case_id, &[60, 60, 60]);
		assert_eq!(case_terms(case_id), terms);
		pass_to_the_end(case_id);
		let near = terms.juror_pay + terms.juror_bonus;
		let lost = lost_of(quote.claim_deposit, percent(60), 3 * near, 0);
		let mut changes = vec![(CLIENT, minus(lost))];
		changes.extend(panel.iter().map(|who| (*who, plus(near))));
		books.show(&changes, plus(lost) - plus(3 * near));
		books.show_held(&[]);
		// The fee is split at once, in the asset; the pot for disputes takes none of it.
		assert_eq!(dollars(TALENT), before.1 + bill_of * 6 / 10);
		assert_eq!(dollars_of(TreasuryAccount::get()), treasury + bill_of * 6 / 100);
		all_is_settled(CLIENT, TALENT, contract);
		assert_eq!(dollars(CLIENT), before.0 + bill_of * 14 / 10 * 11 / 10);
		assert_eq!(escrowed_dollars(), 0);
	});
}

#[test]
fn a_ruling_that_cannot_be_executed_stands_delays_no_pay_and_is_tried_again() {
	on(court(&PLAIN, &[]), || {
		let (contract, invoice) = billed(CLIENT, TALENT, BILL);
		let books = Books::open();
		let case_id = dispute(CLIENT, invoice, Claim::Cancelled);
		let deposit = claim_deposit(BILL);
		let terms = case_terms(case_id);
		counter(TALENT, case_id);
		let panel = try_case(case_id, &[100, 100, 100]);
		let (.., until) = provisional(case_id);
		// Nothing that anybody can do on this network makes it fail; so the escrow is broken by
		// hand.
		let escrow = |amount| {
			pallet_jobs::Contracts::<Runtime>::mutate(contract, |record| {
				core::mem::replace(&mut record.as_mut().unwrap().escrow, amount)
			})
		};
		let whole = escrow(0);
		pass_until(until);
		assert_eq!(case_stage(case_id), Some(Stage::Ruled));
		let near = terms.juror_pay + terms.juror_bonus;
		let mut changes = vec![(CLIENT, minus(deposit))];
		changes.extend(panel.iter().map(|who| (*who, plus(near))));
		let pot = plus(deposit) - plus(3 * near);
		books.show(&changes, pot);
		books.show_held(&[]);
		// It is final all the same.
		let appeal = JuryCall::appeal { case_id, side: Side::Claimant };
		assert!(submit(CLIENT, appeal).is_err());
		let too_late = Err(JuryError::TooLateToSettle.into());
		assert_eq!(offer_settlement(CLIENT, case_id, percent(50)), too_late);
		let failures = || {
			court_told_of(|event| match event {
				JuryEvent::RulingNotExecuted { retry_at, error, .. } => Some((retry_at, error)),
				_ => None,
			})
		};
		let (retry_at, error) = failures()[0];
		assert!(matches!(error, DispatchError::Arithmetic(_)), "{error:?}");

		// It is tried again by date, and as often as anybody likes.
		pass_until(retry_at);
		assert_eq!(failures().len(), 2);
		escrow(whole);
		assert_ok!(submit(ANYBODY, JuryCall::advance { case_id }));
		assert!(is_closed(case_id));
		changes.push((TALENT, plus(BILL)));
		books.show(&changes, pot + plus(pot_share(BILL)));
		all_is_settled(CLIENT, TALENT, contract);
	});
}

#[test]
fn hours_are_disputed_and_given_back_and_the_contract_works_on() {
	on(court(&PLAIN, &[]), || {
		let contract = hire(CLIENT, TALENT, hourly(60 * BTRST, 10));
		pass_tenure();
		let today = talent_primitives::time::utc_day(now());
		let hours = |minutes| Work::Hours { first_day: today, last_day: today, minutes };
		let invoice = bill(TALENT, contract, hours(300));
		let talents = Purse::of(TALENT);
		let case_id = dispute(CLIENT, invoice, Claim::Cancelled);
		// What is left of it is surplus, and work goes on meanwhile: tomorrow is billed and paid.
		next_block_after(DAY);
		let tomorrow = today + 1;
		let work = Work::Hours { first_day: tomorrow, last_day: tomorrow, minutes: 60 };
		let next = bill(TALENT, contract, work);
		assert_ok!(approve(CLIENT, next, None));
		assert_eq!(talents.gained(), 60 * BTRST);
		assert_ok!(submit(TALENT, JuryCall::accept_claim { case_id }));
		assert_eq!(talents.gained(), 60 * BTRST);
		all_is_settled(CLIENT, TALENT, contract);
	});
}
