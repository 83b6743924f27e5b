// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate::{AgreementOf, InvoiceOf, JobDetails, Ledger, Milestone, Payment, Terms, TermsOf, Work};
use frame_support::{
	assert_ok,
	traits::{fungibles::Inspect, ConstU32, Hooks},
	weights::WeightMeter,
};
use sp_runtime::Weight;
use talent_primitives::{
	purse::Purse, time::MILLISECONDS_PER_DAY, AssetKind, CaseId, ContractId, Hash, InvoiceId,
	JobId, RulingHandler,
};

/// The pallet's account holds exactly what it owes and what it was given at genesis.
pub fn assert_covered_exactly(asset_seed: Balance) {
	for (asset, seed) in [(NATIVE, ED), (ASSET, asset_seed)] {
		let owed = Ledger::<Test>::get(&asset);
		assert_eq!(balance(&asset, escrow_account()), owed + seed, "escrow of {asset:?}");
	}
}

/// A day for a block; block 1 is the first day.
pub fn set_block(block: u64) {
	System::set_block_number(block);
	set_time((u64::from(START_DAY) + block - 1) * MILLISECONDS_PER_DAY);
}

/// Lets blocks pass, each with its hooks.
pub fn run_to(block: u64) {
	while System::block_number() < block {
		set_block(System::block_number() + 1);
		run_hooks();
	}
}

/// Lets blocks pass while hooks are suspended.
pub fn skip_to(block: u64) {
	set_block(block);
}

pub fn run_hooks() {
	let now = System::block_number();
	Jobs::on_poll(now, &mut WeightMeter::new());
	Jobs::on_idle(now, Weight::MAX);
}

/// Lets a long time pass in which nobody does anything. Only jurors judge and the account that
/// waits for a fee asks for it.
pub fn silence() {
	for _ in 0..30 {
		set_block(System::block_number() + 100);
		run_hooks();
	}
	for (id, invoice) in crate::Invoices::<Test>::iter().collect::<Vec<_>>() {
		if let crate::InvoiceState::Disputed { case_id } = invoice.state {
			let kept = sp_runtime::Perbill::from_percent(40);
			assert_ok!(<Jobs as RulingHandler>::on_ruling(case_id, id, kept));
		}
	}
	retry();
	for _ in 0..30 {
		set_block(System::block_number() + 100);
		run_hooks();
	}
}

/// Somebody tries again whatever has failed. Whether it succeeds is seen by what is left.
pub fn retry() {
	for invoice in crate::WaitingFees::<Test>::iter_keys().collect::<Vec<_>>() {
		let _ = Jobs::collect_fee(signed(STRANGER), invoice);
	}
	for item in crate::StuckItems::<Test>::iter_keys().collect::<Vec<_>>() {
		let _ = Jobs::process_due(signed(STRANGER), item);
	}
}

/// Nothing is left of anything: no record, no hold, no coin, no commitment.
pub fn assert_all_funds_returned() {
	assert_eq!(crate::Jobs::<Test>::iter().count(), 0);
	assert_eq!(crate::Applications::<Test>::iter().count(), 0);
	assert_eq!(crate::Contracts::<Test>::iter().count(), 0);
	assert_eq!(crate::Agreements::<Test>::iter().count(), 0);
	assert_eq!(crate::Invoices::<Test>::iter().count(), 0);
	assert_eq!(crate::Renewals::<Test>::iter().count(), 0);
	assert_eq!(crate::Reviews::<Test>::iter().count(), 0);
	assert_eq!(crate::Counterparties::<Test>::iter().count(), 0);
	assert_eq!(crate::UnclaimedAmounts::<Test>::iter().count(), 0);
	assert_eq!(crate::WaitingFees::<Test>::iter().count(), 0);
	assert_eq!(crate::DueItems::<Test>::iter().count(), 0);
	assert_eq!(crate::StuckItems::<Test>::iter().count(), 0);
	assert_eq!(Ledger::<Test>::iter().count(), 0);
	for who in [CLIENT, TALENT, OTHER, STRANGER] {
		assert_eq!(total_held(who), 0, "holds of {who}");
	}
	assert_eq!(OpenItems::iter_keys().count(), 0);
}

/// Today.
pub fn today() -> u32 {
	START_DAY + u32::try_from(now()).unwrap() - 1
}

pub fn escrow_account() -> AccountId {
	Jobs::account()
}

pub fn balance(asset: &AssetKind, who: AccountId) -> Balance {
	NativeAndAssets::balance(asset.clone(), &who)
}

pub fn native(who: AccountId) -> Balance {
	balance(&NATIVE, who)
}

/// A job in the chain's own coin with two openings.
pub fn details() -> JobDetails<u64> {
	JobDetails {
		category: 0,
		description: cid("job"),
		currency: NATIVE,
		budget: 5_000,
		openings: 2,
		required_skill: None,
		max_applications: 3,
		open_for: None,
	}
}

pub fn post() -> JobId {
	post_in(NATIVE)
}

pub fn post_in(currency: AssetKind) -> JobId {
	let job = crate::NextJob::<Test>::get();
	assert_ok!(Jobs::post_job(signed(CLIENT), JobDetails { currency, ..details() }));
	job
}

fn with_payment(payment: Payment<ConstU32<8>>) -> TermsOf<Test> {
	Terms {
		payment,
		agreement: cid("agreement"),
		review_window: None,
		notice_period: None,
		duration: None,
	}
}

/// Terms with these milestones.
pub fn fixed(amounts: &[Balance]) -> TermsOf<Test> {
	let milestones = amounts
		.iter()
		.map(|amount| Milestone { amount: *amount, description: cid("milestone") })
		.collect::<Vec<_>>();
	with_payment(Payment::Fixed { milestones: milestones.try_into().unwrap() })
}

/// Terms with this rate.
pub fn hourly(rate: Balance, hours_per_week: u16) -> TermsOf<Test> {
	with_payment(Payment::Hourly { rate, hours_per_week })
}

pub fn offer(job: JobId, talent: AccountId, terms: TermsOf<Test>) -> ContractId {
	let contract = crate::NextContract::<Test>::get();
	assert_ok!(Jobs::make_offer(signed(CLIENT), job, talent, terms));
	contract
}

pub fn accept(contract: ContractId) {
	let agreement = agreement(contract);
	let hash = Jobs::terms_hash(contract).unwrap();
	assert_ok!(Jobs::accept_offer(signed(agreement.talent), contract, hash));
}

pub fn agreement(contract: ContractId) -> AgreementOf<Test> {
	crate::Agreements::<Test>::get(contract).unwrap()
}

/// An active contract under a new job.
pub fn active(terms: TermsOf<Test>) -> ContractId {
	active_in(NATIVE, terms)
}

pub fn active_in(currency: AssetKind, terms: TermsOf<Test>) -> ContractId {
	let contract = offer(post_in(currency), TALENT, terms);
	accept(contract);
	contract
}

/// A proposal to renew: the number that the new contract would have, and what accepting it must
/// repeat.
pub fn propose(who: AccountId, contract: ContractId, terms: TermsOf<Test>) -> (ContractId, Hash) {
	assert_ok!(Jobs::propose_renewal(signed(who), contract, Some(terms)));
	let (renewal, hash) = Jobs::renewal(contract).unwrap();
	(renewal.agreement.contract, hash)
}

/// A renewal that the talent proposes and the client signs.
pub fn renew(contract: ContractId, terms: TermsOf<Test>) -> ContractId {
	let (renewed_as, hash) = propose(agreement(contract).talent, contract, terms);
	assert_ok!(Jobs::accept_renewal(signed(CLIENT), contract, hash));
	renewed_as
}

/// A contract over one milestone that was paid, and is over: it can be reviewed.
pub fn over(amount: Balance) -> ContractId {
	over_in(NATIVE, amount)
}

pub fn over_in(currency: AssetKind, amount: Balance) -> ContractId {
	let contract = active_in(currency, fixed(&[amount]));
	let invoice = bill(contract, milestone(0));
	assert_ok!(Jobs::approve_invoice(signed(CLIENT), invoice, None));
	assert_ok!(Jobs::end_contract(signed(TALENT), contract));
	run_to(now() + 7);
	assert_eq!(Jobs::contract(contract), None);
	contract
}

pub fn bill(contract: ContractId, work: Work) -> InvoiceId {
	let invoice = crate::NextInvoice::<Test>::get();
	assert_ok!(Jobs::submit_invoice(signed(TALENT), contract, work, cid("evidence")));
	invoice
}

pub fn milestone(index: u32) -> Work {
	Work::Milestone { index }
}

pub fn hours(first_day: u32, last_day: u32, hours: u32) -> Work {
	Work::Hours { first_day, last_day, minutes: hours * 60 }
}

pub fn invoice(invoice: InvoiceId) -> InvoiceOf<Test> {
	crate::Invoices::<Test>::get(invoice).unwrap()
}

pub fn contract(contract: ContractId) -> crate::ContractOf<Test> {
	crate::Contracts::<Test>::get(contract).unwrap()
}

/// A disputed invoice with its case.
pub fn dispute(invoice: InvoiceId, claim: crate::Claim) -> CaseId {
	Jury::set(true);
	assert_ok!(Jobs::dispute_invoice(signed(CLIENT), invoice, claim));
	Jury::set(false);
	CaseId::try_from(Cases::get().len()).unwrap() + 100
}

/// Nobody of ours was told of anything since `System::reset_events`, but of these, in this order.
pub fn assert_events(expected: &[crate::Event<Test>]) {
	let events: Vec<crate::Event<Test>> = System::read_events_for_pallet::<crate::Event<Test>>();
	assert_eq!(events, expected);
}
