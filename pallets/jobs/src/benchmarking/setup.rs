// SPDX-License-Identifier: Apache-2.0

//! The world in which calls are measured.

// A benchmark that cannot be set up must stop.
#![allow(clippy::arithmetic_side_effects, clippy::unwrap_used)]

use crate::{
	Applications, Categories, Category, CategoryName, Claim, Config, Contracts, CurrentParameters,
	DueItem, ExtraKind, InvoiceState, Invoices, JobDetails, Milestone, NextCategory, NextContract,
	NextInvoice, NextJob, Pallet, Parameters, Payment, Renewals, Stage, Terms, TermsOf, Unclaimed,
	UnclaimedAmounts, WaitingFee, WaitingFees, Work, MAX_CATEGORY_NAME,
};
use alloc::vec;
use frame_benchmarking::v2::account;
use frame_support::traits::{fungibles::Inspect, Get};
use frame_system::pallet_prelude::BlockNumberFor;
use sp_runtime::traits::{BlockNumberProvider, One, Saturating};
use talent_primitives::{
	due_queue::DueQueue, purse::Purse, time::MILLISECONDS_PER_DAY, AssetKind, Balance, CaseId,
	CategoryId, ContentId, ContractId, FeeCollector, FeeContext, InvoiceId, JobId, Role, SkillId,
	MAX_CONTENT_ID,
};

/// The world that benchmarks need, made by the runtime.
pub trait BenchmarkHelper<AccountId> {
	/// Makes `who` a member in good standing with `role`, and gives it more than enough to pay fees
	/// and deposits.
	fn make_member(who: &AccountId, role: Role);
	/// Gives `who` at least `amount` of `asset`.
	fn fund(who: &AccountId, asset: &AssetKind, amount: Balance);
	/// Sets the clock of periods of work, in milliseconds since 1970.
	fn set_time(moment: u64);
	/// Makes a skill that a job can demand, and of whose share of a fee somebody earns.
	fn make_skill() -> SkillId;
	/// Gives `who`, a member, a credential for `skill` that outlives every contract here, and that
	/// as many as possible have had a part in.
	fn vet(who: &AccountId, skill: SkillId);
	/// Makes every share of a fee on what `client` pays `talent`, both members, have somebody who
	/// takes it, the talent's pay go to an account of its own, and what counts of the first
	/// contract of the two take longest to note. The answer is who is to be named as having
	/// recommended the talent, if that counts.
	fn make_all_shares_taken(client: &AccountId, talent: &AccountId) -> Option<AccountId>;
	/// Makes opening a case about `invoice`, which `client` is about to dispute, take as much as it
	/// can.
	fn make_dispute_costly(_client: &AccountId, _invoice: InvoiceId) {}
	/// An asset that contracts may be paid in and that has a price. Unless the runtime says
	/// otherwise number 1, which the presets of test networks list.
	fn payable_asset() -> AssetKind {
		AssetKind::WithId(1)
	}
}

/// The Monday on which benchmarks begin.
const MONDAY: u32 = 20_003;

pub(super) const NATIVE: AssetKind = AssetKind::Native;

pub(super) fn asset<T: Config>() -> AssetKind {
	T::BenchmarkHelper::payable_asset()
}

pub(super) fn content() -> ContentId {
	vec![b'c'; MAX_CONTENT_ID as usize].try_into().unwrap()
}

pub(super) fn category_name() -> CategoryName {
	vec![b'n'; MAX_CATEGORY_NAME as usize].try_into().unwrap()
}

/// What a milestone pays: enough for every share of its fee to be received, and for the contract to
/// have a weight.
pub(super) fn pay<T: Config>(currency: &AssetKind) -> Balance {
	T::Fungibles::minimum_balance(currency.clone()).max(1) * 100_000
}

fn at<T: Config>(block: BlockNumberFor<T>) {
	frame_system::Pallet::<T>::set_block_number(block);
	T::BlockNumberProvider::set_block_number(block);
}

pub(super) fn later<T: Config>(blocks: BlockNumberFor<T>) {
	at::<T>(Pallet::<T>::now().saturating_add(blocks));
}

pub(super) fn begin<T: Config>() {
	// The windows of a test network are so short that some of what is measured here would be over
	// before it began.
	CurrentParameters::<T>::put(Parameters::default());
	at::<T>(One::one());
	T::BenchmarkHelper::set_time(u64::from(MONDAY) * MILLISECONDS_PER_DAY);
}

/// A member with so much of the chain's own coin and of `currency` that they can pay whatever is
/// asked here.
pub(super) fn member<T: Config>(
	name: &'static str,
	index: u32,
	role: Role,
	currency: &AssetKind,
) -> T::AccountId {
	let who = account(name, index, 0);
	T::BenchmarkHelper::make_member(&who, role);
	let deposits = CurrentParameters::<T>::get().job_deposit * 4;
	T::BenchmarkHelper::fund(&who, &NATIVE, pay::<T>(&NATIVE) * 1_000 + deposits);
	if role == Role::Client && *currency != NATIVE {
		T::BenchmarkHelper::fund(&who, currency, pay::<T>(currency) * 1_000);
	}
	who
}

pub(super) fn details<T: Config>(currency: &AssetKind) -> JobDetails<BlockNumberFor<T>> {
	let category: CategoryId = NextCategory::<T>::get();
	NextCategory::<T>::put(category + 1);
	Categories::<T>::insert(category, Category { name: category_name(), retired: false });
	let parameters = CurrentParameters::<T>::get();
	JobDetails {
		category,
		description: content(),
		currency: currency.clone(),
		budget: Balance::MAX,
		openings: parameters.max_openings,
		required_skill: Some(T::BenchmarkHelper::make_skill()),
		max_applications: parameters.max_applications,
		open_for: None,
	}
}

pub(super) fn post<T: Config>(currency: &AssetKind) -> (T::AccountId, JobId) {
	begin::<T>();
	let client = member::<T>("client", 0, Role::Client, currency);
	let job = NextJob::<T>::get();
	Pallet::<T>::do_post_job(client.clone(), details::<T>(currency)).unwrap();
	(client, job)
}

/// Talent with the credential that `job` demands, who are paid in an asset for the first time in
/// their lives.
pub(super) fn talent<T: Config>(job: JobId, index: u32) -> T::AccountId {
	let talent = member::<T>("talent", index, Role::Talent, &NATIVE);
	T::BenchmarkHelper::vet(&talent, Pallet::<T>::skill_of(job).unwrap());
	talent
}

pub(super) fn applicant<T: Config>(job: JobId, index: u32) -> T::AccountId {
	let talent = talent::<T>(job, index);
	Pallet::<T>::do_apply(talent.clone(), job, content(), None).unwrap();
	talent
}

pub(super) fn terms<T: Config>(milestones: u32, currency: &AssetKind) -> TermsOf<T> {
	let milestone = Milestone { amount: pay::<T>(currency), description: content() };
	let milestones = vec![milestone; milestones as usize];
	Terms {
		payment: Payment::Fixed { milestones: milestones.try_into().unwrap() },
		agreement: content(),
		review_window: None,
		notice_period: None,
		duration: None,
	}
}

pub(super) fn longest_terms<T: Config>(currency: &AssetKind) -> TermsOf<T> {
	terms::<T>(T::MaxMilestones::get(), currency)
}

pub(super) struct Parties<T: Config> {
	pub client: T::AccountId,
	pub talent: T::AccountId,
	pub job: JobId,
	pub contract: ContractId,
	pub currency: AssetKind,
}

/// Puts more into the escrow than will be billed: the rest goes back when the contract is over.
pub(super) fn fund_more<T: Config>(parties: &Parties<T>) {
	let Parties { client, contract, currency, .. } = parties;
	Pallet::<T>::do_fund_contract(client.clone(), *contract, pay::<T>(currency)).unwrap();
}

/// An offer with as many milestones as there may be, to an applicant whose every share of the fee
/// somebody takes.
pub(super) fn offered<T: Config>(currency: AssetKind) -> Parties<T> {
	let (client, job) = post::<T>(&currency);
	let talent = applicant::<T>(job, 0);
	let recommended_by = T::BenchmarkHelper::make_all_shares_taken(&client, &talent);
	Applications::<T>::mutate(job, &talent, |application| {
		application.as_mut().unwrap().recommended_by = recommended_by;
	});
	let contract = NextContract::<T>::get();
	let terms = longest_terms::<T>(&currency);
	Pallet::<T>::do_make_offer(client.clone(), job, talent.clone(), terms).unwrap();
	Parties { client, talent, job, contract, currency }
}

pub(super) fn active<T: Config>(currency: AssetKind) -> Parties<T> {
	let parties = offered::<T>(currency);
	let Parties { talent, contract, .. } = &parties;
	let hash = Pallet::<T>::terms_hash(*contract).unwrap();
	Pallet::<T>::do_accept_offer(talent.clone(), *contract, hash).unwrap();
	parties
}

pub(super) fn bill<T: Config>(parties: &Parties<T>) -> InvoiceId {
	let invoice = NextInvoice::<T>::get();
	let work = Work::Milestone { index: 0 };
	let Parties { talent, contract, .. } = parties;
	Pallet::<T>::do_submit_invoice(talent.clone(), *contract, work, content()).unwrap();
	invoice
}

pub(super) fn extra<T: Config>(parties: &Parties<T>) -> InvoiceId {
	let invoice = NextInvoice::<T>::get();
	let Parties { talent, contract, currency, .. } = parties;
	let (amount, kind) = (pay::<T>(currency), ExtraKind::Bonus);
	Pallet::<T>::do_submit_extra(talent.clone(), *contract, amount, kind, content()).unwrap();
	invoice
}

/// Bills a milestone and pays half of it, so that cancelling the rest closes a contract under which
/// something was paid.
pub(super) fn bill_and_pay_half<T: Config>(parties: &Parties<T>) -> InvoiceId {
	let invoice = bill(parties);
	let half = pay::<T>(&parties.currency) / 2;
	Pallet::<T>::do_approve_invoice(parties.client.clone(), invoice, Some(half)).unwrap();
	invoice
}

/// Disputes all of an invoice.
pub(super) fn dispute<T: Config>(parties: &Parties<T>, invoice: InvoiceId) -> CaseId {
	T::BenchmarkHelper::make_dispute_costly(&parties.client, invoice);
	Pallet::<T>::do_dispute_invoice(parties.client.clone(), invoice, Claim::Cancelled).unwrap();
	case_about::<T>(invoice).unwrap()
}

/// The case about an invoice.
pub(super) fn case_about<T: Config>(invoice: InvoiceId) -> Option<CaseId> {
	match Invoices::<T>::get(invoice)?.state {
		InvoiceState::Disputed { case_id } => Some(case_id),
		InvoiceState::Submitted => None,
	}
}

/// A proposal by `who`, of the longest terms.
pub(super) fn propose<T: Config>(who: &T::AccountId, parties: &Parties<T>) {
	let Parties { contract, currency, .. } = parties;
	let terms = longest_terms::<T>(currency);
	Pallet::<T>::do_propose_renewal(who.clone(), *contract, Some(terms)).unwrap();
	assert!(Renewals::<T>::contains_key(contract));
}

/// Closes the job and lets the contract run out, with a renewal proposed, so that whatever resolves
/// its last invoice closes and removes all.
pub(super) fn close_all<T: Config>(parties: &Parties<T>) {
	let Parties { client, talent, job, contract, .. } = parties;
	Pallet::<T>::do_close_job(client.clone(), *job).unwrap();
	propose(talent, parties);
	Pallet::<T>::do_end_contract(talent.clone(), *contract).unwrap();
	let parameters = CurrentParameters::<T>::get();
	later::<T>(parameters.final_billing_window);
	assert_eq!(Pallet::<T>::contract(*contract).unwrap().2, Stage::Ended);
}

/// A contract that is over, and that both may review.
pub(super) fn over<T: Config>() -> Parties<T> {
	let parties = active::<T>(NATIVE);
	bill_and_pay_half(&parties);
	let Parties { talent, contract, .. } = &parties;
	let invoice = NextInvoice::<T>::get() - 1;
	Pallet::<T>::do_cancel_invoice(talent.clone(), invoice).unwrap();
	close_all(&parties);
	Pallet::<T>::handle_due(&DueItem::Contract(*contract)).unwrap();
	parties
}

/// Closes the job, so that removing its only contract removes it as well.
pub(super) fn close_early<T: Config>(parties: &Parties<T>) {
	let Parties { client, talent, job, .. } = parties;
	Pallet::<T>::do_withdraw_application(talent.clone(), *job).unwrap();
	Pallet::<T>::do_close_job(client.clone(), *job).unwrap();
}

/// Keeps something for a member, as if a payment of so much had failed.
pub(super) fn unclaimed<T: Config>(currency: &AssetKind) -> T::AccountId {
	let who = member::<T>("client", 1, Role::Client, currency);
	Pallet::<T>::pull(currency, &who, pay::<T>(currency)).unwrap();
	let until = Pallet::<T>::now().saturating_add(One::one());
	let item = DueItem::Unclaimed { account: who.clone(), asset: currency.clone() };
	let queued_at = Pallet::<T>::schedule(until, &item);
	let kept = Unclaimed { amount: pay::<T>(currency), until, queued_at };
	UnclaimedAmounts::<T>::insert(&who, currency, kept);
	who
}

/// An active contract and a fee on it that waits.
pub(super) fn waiting_fee<T: Config>(currency: AssetKind) -> Parties<T> {
	let parties = active::<T>(currency.clone());
	let Parties { client, talent, job, contract, .. } = &parties;
	let amount = pay::<T>(&currency);
	Pallet::<T>::pull(&currency, client, amount).unwrap();
	let (agreement, _) = Pallet::<T>::load_contract(*contract).unwrap();
	let context = FeeContext {
		invoice: 0,
		contract: *contract,
		job: *job,
		skill: Pallet::<T>::skill_of(*job),
		client: client.clone(),
		talent: talent.clone(),
		recommender: agreement.recommended_by,
	};
	let rate = T::Fees::current_rate(&currency).unwrap();
	WaitingFees::<T>::insert(0, WaitingFee { asset: currency, amount, rate, context });
	assert!(Contracts::<T>::contains_key(contract));
	parties
}
