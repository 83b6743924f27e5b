// SPDX-License-Identifier: Apache-2.0

//! What each call costs, measured on its worst case: texts as long as they may be, agreements with as many milestones
//! as they may have, the last invoice of the last contract of a closed job.

// A benchmark that cannot be set up must stop.
#![allow(clippy::arithmetic_side_effects, clippy::expect_used, clippy::unwrap_used)]

use crate::{
	pallet::{
		Applications, Call, Categories, Config, Contracts, Invoices, Jobs, LastServiced,
		NextCategory, NextContract, NextInvoice, NextJob, Pallet, StoredParameters, TermsOf,
		UnclaimedAmounts, WaitingFees,
	},
	parameters::Parameters,
	types::{
		Category, CategoryName, Claim, DueItem, ExtraKind, JobDetails, JobUpdate, Milestone,
		Payment, RejectionReason, Serviced, Stage, Terms, Unclaimed, WaitingFee, Work,
		MAX_CATEGORY_NAME,
	},
};
use alloc::{vec, vec::Vec};
use frame_benchmarking::v2::*;
use frame_support::{
	traits::{fungibles::Inspect, EnsureOrigin, Get},
	weights::WeightMeter,
};
use frame_system::{pallet_prelude::BlockNumberFor, RawOrigin};
use sp_runtime::traits::{BlockNumberProvider, One, Saturating};
use talent_primitives::{
	time::MILLISECONDS_PER_DAY, AssetKind, Balance, CategoryId, ContentId, ContractId,
	FeeCollector, FeeContext, InvoiceId, JobId, Role, MAX_CONTENT_ID,
};

/// The world that benchmarks need, made by the runtime.
pub trait BenchmarkHelper<AccountId> {
	/// Makes `who` a member in good standing with `role`, and gives it more than enough to pay fees and deposits.
	fn make_member(who: &AccountId, role: Role);
	/// Gives `who` at least `amount` of `asset`.
	fn fund(who: &AccountId, asset: &AssetKind, amount: Balance);
	/// Sets the clock of periods of work, in milliseconds since 1970.
	fn set_time(moment: u64);
}

/// The Monday on which benchmarks begin.
const MONDAY: u32 = 20_003;

fn content() -> ContentId {
	vec![b'c'; MAX_CONTENT_ID as usize].try_into().unwrap()
}

fn category_name() -> CategoryName {
	vec![b'n'; MAX_CATEGORY_NAME as usize].try_into().unwrap()
}

fn minimum<T: Config>() -> Balance {
	T::Fungibles::minimum_balance(AssetKind::Native).max(1)
}

/// What a milestone pays: enough for every share of its fee to be received.
fn pay<T: Config>() -> Balance {
	minimum::<T>() * 1_000
}

fn at<T: Config>(block: BlockNumberFor<T>) {
	frame_system::Pallet::<T>::set_block_number(block);
	T::BlockNumberProvider::set_block_number(block);
}

fn later<T: Config>(blocks: BlockNumberFor<T>) {
	at::<T>(Pallet::<T>::now().saturating_add(blocks));
}

fn begin<T: Config>() {
	// The windows of a test network are so short that some of what is measured here would be over before it began.
	StoredParameters::<T>::put(Parameters::default());
	at::<T>(One::one());
	T::BenchmarkHelper::set_time(u64::from(MONDAY) * MILLISECONDS_PER_DAY);
}

fn member<T: Config>(name: &'static str, index: u32, role: Role) -> T::AccountId {
	let who = account(name, index, 0);
	T::BenchmarkHelper::make_member(&who, role);
	let funds = pay::<T>() * 1_000 + StoredParameters::<T>::get().job_deposit * 4;
	T::BenchmarkHelper::fund(&who, &AssetKind::Native, funds);
	who
}

fn details<T: Config>() -> JobDetails<BlockNumberFor<T>> {
	let category: CategoryId = NextCategory::<T>::get();
	NextCategory::<T>::put(category + 1);
	Categories::<T>::insert(category, Category { name: category_name(), retired: false });
	let parameters = StoredParameters::<T>::get();
	JobDetails {
		category,
		description: content(),
		currency: AssetKind::Native,
		budget: Balance::MAX,
		openings: parameters.max_openings,
		required_skill: None,
		max_applications: parameters.max_applications,
		open_for: None,
	}
}

fn post<T: Config>() -> (T::AccountId, JobId) {
	begin::<T>();
	let client = member::<T>("client", 0, Role::Client);
	let job = NextJob::<T>::get();
	Pallet::<T>::do_post_job(client.clone(), details::<T>()).unwrap();
	(client, job)
}

fn applicant<T: Config>(job: JobId, index: u32) -> T::AccountId {
	let talent = member::<T>("talent", index, Role::Talent);
	Pallet::<T>::do_apply(talent.clone(), job, content(), None).unwrap();
	talent
}

fn terms<T: Config>(milestones: u32) -> TermsOf<T> {
	let milestone = Milestone { amount: pay::<T>(), description: content() };
	let milestones = vec![milestone; milestones as usize];
	Terms {
		payment: Payment::Fixed { milestones: milestones.try_into().unwrap() },
		agreement: content(),
		review_window: None,
		notice_period: None,
		duration: None,
	}
}

struct Parties<T: Config> {
	client: T::AccountId,
	talent: T::AccountId,
	job: JobId,
	contract: ContractId,
}

/// Puts more into the escrow than will be billed: the rest goes back when the contract is over.
fn fund_more<T: Config>(parties: &Parties<T>) {
	Pallet::<T>::do_fund_contract(parties.client.clone(), parties.contract, pay::<T>()).unwrap();
}

/// An offer with as many milestones as there may be, to an applicant.
fn offered<T: Config>() -> Parties<T> {
	let (client, job) = post::<T>();
	let talent = applicant::<T>(job, 0);
	let contract = NextContract::<T>::get();
	let terms = terms::<T>(T::MaxMilestones::get());
	Pallet::<T>::do_make_offer(client.clone(), job, talent.clone(), terms).unwrap();
	Parties { client, talent, job, contract }
}

fn active<T: Config>() -> Parties<T> {
	let parties = offered::<T>();
	let Parties { talent, contract, .. } = &parties;
	let hash = Pallet::<T>::terms_hash(*contract).unwrap();
	Pallet::<T>::do_accept_offer(talent.clone(), *contract, hash).unwrap();
	parties
}

fn bill<T: Config>(parties: &Parties<T>) -> InvoiceId {
	let invoice = NextInvoice::<T>::get();
	let work = Work::Milestone { index: 0 };
	let Parties { talent, contract, .. } = parties;
	Pallet::<T>::do_submit_invoice(talent.clone(), *contract, work, content()).unwrap();
	invoice
}

fn extra<T: Config>(parties: &Parties<T>) -> InvoiceId {
	let invoice = NextInvoice::<T>::get();
	let Parties { talent, contract, .. } = parties;
	let kind = ExtraKind::Bonus;
	Pallet::<T>::do_submit_extra(talent.clone(), *contract, pay::<T>(), kind, content()).unwrap();
	invoice
}

/// Closes the job and lets the contract run out, so that whatever resolves its last invoice closes and removes all.
fn close_all<T: Config>(parties: &Parties<T>) {
	let Parties { client, talent, job, contract } = parties;
	Pallet::<T>::do_close_job(client.clone(), *job).unwrap();
	Pallet::<T>::do_end_contract(talent.clone(), *contract).unwrap();
	let parameters = StoredParameters::<T>::get();
	later::<T>(parameters.final_billing_window);
	assert_eq!(Pallet::<T>::contract(*contract).unwrap().2, Stage::Ended);
}

/// Closes the job, so that removing its only contract removes it as well.
fn close_early<T: Config>(parties: &Parties<T>) {
	let Parties { client, talent, job, .. } = parties;
	Pallet::<T>::do_withdraw_application(talent.clone(), *job).unwrap();
	Pallet::<T>::do_close_job(client.clone(), *job).unwrap();
}

fn keep_unclaimed<T: Config>(who: &T::AccountId) {
	// As if a payment of so much had failed.
	Pallet::<T>::pull(&AssetKind::Native, who, pay::<T>()).unwrap();
	let until = Pallet::<T>::now().saturating_add(One::one());
	let item = DueItem::Unclaimed { account: who.clone(), asset: AssetKind::Native };
	let queued_at = Pallet::<T>::schedule(until, &item);
	let kept = Unclaimed { amount: pay::<T>(), until, queued_at };
	UnclaimedAmounts::<T>::insert(who, AssetKind::Native, kept);
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn set_parameters() {
		let origin = T::GovernanceOrigin::try_successful_origin().unwrap();
		let parameters = Parameters { max_applications: 1, ..StoredParameters::<T>::get() };

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, parameters.clone());

		assert_eq!(StoredParameters::<T>::get(), parameters);
	}

	#[benchmark]
	fn add_category() {
		let origin = T::GovernanceOrigin::try_successful_origin().unwrap();
		let category = NextCategory::<T>::get();

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, category_name());

		assert!(Categories::<T>::contains_key(category));
	}

	#[benchmark]
	fn retire_category() {
		let origin = T::GovernanceOrigin::try_successful_origin().unwrap();
		let category = details::<T>().category;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, category);

		assert!(Categories::<T>::get(category).unwrap().retired);
	}

	#[benchmark]
	fn post_job() {
		begin::<T>();
		let client = member::<T>("client", 0, Role::Client);
		let details = details::<T>();
		let job = NextJob::<T>::get();

		#[extrinsic_call]
		_(RawOrigin::Signed(client), details);

		assert!(Jobs::<T>::contains_key(job));
	}

	#[benchmark]
	fn update_job() {
		let (client, job) = post::<T>();
		let update = JobUpdate {
			description: Some(content()),
			budget: Some(1),
			openings: Some(1),
			open_for: Some(One::one()),
		};

		#[extrinsic_call]
		_(RawOrigin::Signed(client), job, update);

		assert_eq!(Jobs::<T>::get(job).unwrap().openings, 1);
	}

	#[benchmark]
	fn close_job() {
		let (client, job) = post::<T>();
		applicant::<T>(job, 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(client), job);

		assert!(Jobs::<T>::get(job).unwrap().closed);
	}

	#[benchmark]
	fn apply() {
		let (_, job) = post::<T>();
		let talent = member::<T>("talent", 0, Role::Talent);

		#[extrinsic_call]
		_(RawOrigin::Signed(talent.clone()), job, content(), None);

		assert!(Applications::<T>::contains_key(job, talent));
	}

	#[benchmark]
	fn withdraw_application() {
		let (client, job) = post::<T>();
		let talent = applicant::<T>(job, 0);
		Pallet::<T>::do_close_job(client, job).unwrap();

		#[extrinsic_call]
		_(RawOrigin::Signed(talent), job);

		assert!(!Jobs::<T>::contains_key(job));
	}

	#[benchmark]
	fn reject_application() {
		let (client, job) = post::<T>();
		let talent = applicant::<T>(job, 0);
		Pallet::<T>::do_close_job(client.clone(), job).unwrap();

		#[extrinsic_call]
		_(RawOrigin::Signed(client), job, talent, RejectionReason::Other);

		assert!(!Jobs::<T>::contains_key(job));
	}

	#[benchmark]
	fn make_offer(m: Linear<1, { T::MaxMilestones::get() }>) {
		let (client, job) = post::<T>();
		let talent = applicant::<T>(job, 0);
		let contract = NextContract::<T>::get();
		let terms = terms::<T>(m);

		#[extrinsic_call]
		_(RawOrigin::Signed(client), job, talent, terms);

		assert!(Contracts::<T>::contains_key(contract));
	}

	#[benchmark]
	fn accept_offer() {
		let Parties { talent, contract, .. } = offered::<T>();
		let hash = Pallet::<T>::terms_hash(contract).unwrap();

		#[extrinsic_call]
		_(RawOrigin::Signed(talent), contract, hash);

		assert_eq!(Pallet::<T>::contract(contract).unwrap().2, Stage::Active);
	}

	#[benchmark]
	fn decline_offer() {
		let parties = offered::<T>();
		close_early(&parties);
		let Parties { talent, contract, job, .. } = parties;

		#[extrinsic_call]
		_(RawOrigin::Signed(talent), contract);

		assert!(!Jobs::<T>::contains_key(job));
	}

	#[benchmark]
	fn withdraw_offer() {
		let parties = offered::<T>();
		close_early(&parties);
		let Parties { client, contract, job, .. } = parties;

		#[extrinsic_call]
		_(RawOrigin::Signed(client), contract);

		assert!(!Jobs::<T>::contains_key(job));
	}

	#[benchmark]
	fn fund_contract() {
		let Parties { client, contract, .. } = active::<T>();
		let before = Contracts::<T>::get(contract).unwrap().escrow;

		#[extrinsic_call]
		_(RawOrigin::Signed(client), contract, pay::<T>());

		assert_eq!(Contracts::<T>::get(contract).unwrap().escrow, before + pay::<T>());
	}

	#[benchmark]
	fn withdraw_surplus() {
		let Parties { client, contract, .. } = active::<T>();
		Pallet::<T>::do_fund_contract(client.clone(), contract, pay::<T>()).unwrap();
		let before = Contracts::<T>::get(contract).unwrap().escrow;

		#[extrinsic_call]
		_(RawOrigin::Signed(client), contract);

		assert_eq!(Contracts::<T>::get(contract).unwrap().escrow, before - pay::<T>());
	}

	#[benchmark]
	fn submit_invoice() {
		// The longest agreement, on a contract whose time was over without anybody having noticed.
		let Parties { talent, contract, .. } = active::<T>();
		later::<T>(StoredParameters::<T>::get().default_duration);
		let invoice = NextInvoice::<T>::get();
		let work = Work::Milestone { index: 0 };

		#[extrinsic_call]
		_(RawOrigin::Signed(talent), contract, work, content());

		assert!(Invoices::<T>::contains_key(invoice));
	}

	#[benchmark]
	fn submit_extra() {
		let Parties { talent, contract, .. } = active::<T>();
		let invoice = NextInvoice::<T>::get();

		#[extrinsic_call]
		_(RawOrigin::Signed(talent), contract, pay::<T>(), ExtraKind::Bonus, content());

		assert!(Invoices::<T>::contains_key(invoice));
	}

	#[benchmark]
	fn cancel_invoice() {
		let parties = active::<T>();
		let invoice = bill(&parties);
		close_all(&parties);
		let Parties { talent, job, .. } = parties;

		#[extrinsic_call]
		_(RawOrigin::Signed(talent), invoice);

		assert!(!Jobs::<T>::contains_key(job));
	}

	#[benchmark]
	fn approve_invoice() {
		let parties = active::<T>();
		let invoice = extra(&parties);
		close_all(&parties);
		let Parties { client, job, .. } = parties;

		#[extrinsic_call]
		_(RawOrigin::Signed(client), invoice, None);

		assert!(!Jobs::<T>::contains_key(job));
	}

	#[benchmark]
	fn settle_invoice() {
		let parties = active::<T>();
		fund_more(&parties);
		let invoice = bill(&parties);
		close_all(&parties);
		later::<T>(StoredParameters::<T>::get().default_review_window);
		let Parties { talent, job, .. } = parties;

		#[extrinsic_call]
		_(RawOrigin::Signed(talent), invoice);

		assert!(!Jobs::<T>::contains_key(job));
	}

	/// A payment that cannot be received, and is added to what is kept for its owner already.
	#[benchmark]
	fn keep() {
		begin::<T>();
		let talent = member::<T>("talent", 0, Role::Talent);
		keep_unclaimed::<T>(&talent);
		let escrow = Pallet::<T>::account();
		let before = UnclaimedAmounts::<T>::get(&talent, AssetKind::Native).unwrap().amount;

		#[block]
		{
			Pallet::<T>::push_or_keep(&AssetKind::Native, &escrow, &talent, pay::<T>()).unwrap();
		}

		let kept = UnclaimedAmounts::<T>::get(&talent, AssetKind::Native).unwrap().amount;
		assert_eq!(kept, before + pay::<T>());
	}

	/// With the arbitration of the runtime: what it costs is in here, also where it refuses.
	#[benchmark]
	fn dispute_invoice() {
		let parties = active::<T>();
		let invoice = bill(&parties);
		let demand = Claim::Reduced { to: pay::<T>() / 2 };
		let client = parties.client;

		#[block]
		{
			let _ = Pallet::<T>::do_dispute_invoice(client, invoice, demand);
		}

		assert!(Invoices::<T>::contains_key(invoice));
	}

	#[benchmark]
	fn end_contract() {
		let Parties { client, contract, .. } = active::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(client), contract);

		assert_ne!(Pallet::<T>::contract(contract).unwrap().2, Stage::Active);
	}

	#[benchmark]
	fn claim() {
		begin::<T>();
		let talent = member::<T>("talent", 0, Role::Talent);
		keep_unclaimed::<T>(&talent);
		let dest: T::AccountId = account("dest", 0, 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(talent), AssetKind::Native, dest.clone());

		assert_eq!(T::Fungibles::balance(AssetKind::Native, &dest), pay::<T>());
	}

	#[benchmark]
	fn collect_fee() {
		begin::<T>();
		let client = member::<T>("client", 0, Role::Client);
		let talent = member::<T>("talent", 0, Role::Talent);
		Pallet::<T>::pull(&AssetKind::Native, &client, pay::<T>()).unwrap();
		let context = FeeContext {
			invoice: 0,
			contract: 0,
			job: 0,
			client,
			talent: talent.clone(),
			recommender: Some(talent.clone()),
		};
		let rate = T::Fees::current_rate(&AssetKind::Native).unwrap();
		let fee = WaitingFee { asset: AssetKind::Native, amount: pay::<T>(), rate, context };
		WaitingFees::<T>::insert(0, fee);

		#[extrinsic_call]
		_(RawOrigin::Signed(talent), 0);

		assert!(!WaitingFees::<T>::contains_key(0));
	}

	/// A call of the hook that finds nothing in the one block it looks into.
	#[benchmark]
	fn due_block() {
		post::<T>();
		later::<T>(One::one());
		LastServiced::<T>::put(Serviced {
			block: Pallet::<T>::now(),
			items: 1,
			weight: Default::default(),
		});

		#[block]
		{
			Pallet::<T>::service_due(&mut WeightMeter::new());
		}

		assert_eq!(crate::pallet::DueCursor::<T>::get(), Some(Pallet::<T>::now()));
	}

	#[benchmark]
	fn due_job(n: Linear<0, { T::MaxRemovedApplications::get() }>) {
		let (_, job) = post::<T>();
		let most = u32::from(StoredParameters::<T>::get().max_applications);
		let applicants: Vec<_> = (0..n.min(most)).map(|index| applicant::<T>(job, index)).collect();
		later::<T>(StoredParameters::<T>::get().default_open_for);

		#[block]
		{
			Pallet::<T>::handle_due(&DueItem::Job(job)).unwrap();
		}

		assert!(!Jobs::<T>::contains_key(job));
		assert!(applicants.iter().all(|who| !Applications::<T>::contains_key(job, who)));
	}

	#[benchmark]
	fn due_offer() {
		let parties = offered::<T>();
		close_early(&parties);
		later::<T>(StoredParameters::<T>::get().offer_window);

		#[block]
		{
			Pallet::<T>::handle_due(&DueItem::Offer(parties.contract)).unwrap();
		}

		assert!(!Jobs::<T>::contains_key(parties.job));
	}

	#[benchmark]
	fn due_contract() {
		let parties = active::<T>();
		close_all(&parties);

		#[block]
		{
			Pallet::<T>::handle_due(&DueItem::Contract(parties.contract)).unwrap();
		}

		assert!(!Jobs::<T>::contains_key(parties.job));
	}

	#[benchmark]
	fn due_invoice() {
		let parties = active::<T>();
		fund_more(&parties);
		let invoice = bill(&parties);
		close_all(&parties);
		later::<T>(StoredParameters::<T>::get().default_review_window);

		#[block]
		{
			Pallet::<T>::handle_due(&DueItem::Invoice(invoice)).unwrap();
		}

		assert!(!Jobs::<T>::contains_key(parties.job));
	}

	#[benchmark]
	fn due_unclaimed() {
		begin::<T>();
		let talent = member::<T>("talent", 0, Role::Talent);
		keep_unclaimed::<T>(&talent);
		later::<T>(One::one());
		let item = DueItem::Unclaimed { account: talent.clone(), asset: AssetKind::Native };

		#[block]
		{
			Pallet::<T>::handle_due(&item).unwrap();
		}

		assert!(!UnclaimedAmounts::<T>::contains_key(talent, AssetKind::Native));
	}

	impl_benchmark_test_suite!(
		Pallet,
		crate::mock::ExtBuilder::default().build(),
		crate::mock::Test
	);
}
