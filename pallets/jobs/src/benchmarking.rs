// SPDX-License-Identifier: Apache-2.0

//! What each call costs, measured on its worst case: texts as long as they may be, agreements with
//! as many milestones as they may have, the last invoice of the last contract of a closed job, with
//! a renewal proposed and reviews to be opened. Jobs demand a skill, every share of a fee is taken,
//! and the contract is the first that counts of its pair.
//!
//! Moving an amount of an asset takes more than moving as much of the chain's own coin, so whatever
//! moves money is measured in an asset. A fee is another matter: one in the chain's own coin is
//! split at once, one in an asset is kept until it is converted. What collects a fee is measured in
//! both, and costs the greater.

// A benchmark that cannot be set up panics. FRAME's code for components computes in floats.
#![allow(
	clippy::arithmetic_side_effects,
	clippy::expect_used,
	clippy::float_arithmetic,
	clippy::unwrap_used
)]

mod setup;

pub use setup::BenchmarkHelper;

use crate::{
	Applications, Call, Categories, Claim, Config, Contracts, CurrentParameters, DueItem,
	ExtraKind, Invoices, JobUpdate, Jobs, LastServiced, NextCategory, NextContract, NextInvoice,
	NextJob, Pallet, Parameters, RejectionReason, Renewals, Reviews, Stage, UnclaimedAmounts,
	WaitingFees, Work,
};
use alloc::vec::Vec;
use frame_benchmarking::v2::*;
use frame_support::{
	traits::{fungibles::Inspect, EnsureOrigin, Get},
	weights::WeightMeter,
};
use frame_system::RawOrigin;
use setup::*;
use sp_runtime::{traits::One, Perbill};
use talent_primitives::{
	due_queue::DueQueue, purse::Purse, Role, RulingHandler, MAX_RATING, MIN_RATING,
};

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn set_parameters() {
		let origin = T::GovernanceOrigin::try_successful_origin().unwrap();
		let parameters = Parameters { max_applications: 1, ..CurrentParameters::<T>::get() };

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, parameters.clone());

		assert_eq!(CurrentParameters::<T>::get(), parameters);
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
		let category = details::<T>(&NATIVE).category;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, category);

		assert!(Categories::<T>::get(category).unwrap().retired);
	}

	#[benchmark]
	fn post_job() {
		begin::<T>();
		let currency = asset::<T>();
		let client = member::<T>("client", 0, Role::Client, &currency);
		let details = details::<T>(&currency);
		let job = NextJob::<T>::get();

		#[extrinsic_call]
		_(RawOrigin::Signed(client), details);

		assert!(Jobs::<T>::contains_key(job));
	}

	#[benchmark]
	fn update_job() {
		let (client, job) = post::<T>(&NATIVE);
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
		let (client, job) = post::<T>(&NATIVE);
		applicant::<T>(job, 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(client), job);

		assert!(Jobs::<T>::get(job).unwrap().closed);
	}

	#[benchmark]
	fn apply() {
		let (_, job) = post::<T>(&NATIVE);
		let talent = talent::<T>(job, 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(talent.clone()), job, content(), None);

		assert!(Applications::<T>::contains_key(job, talent));
	}

	#[benchmark]
	fn withdraw_application() {
		let (client, job) = post::<T>(&NATIVE);
		let talent = applicant::<T>(job, 0);
		Pallet::<T>::do_close_job(client, job).unwrap();

		#[extrinsic_call]
		_(RawOrigin::Signed(talent), job);

		assert!(!Jobs::<T>::contains_key(job));
	}

	#[benchmark]
	fn reject_application() {
		let (client, job) = post::<T>(&NATIVE);
		let talent = applicant::<T>(job, 0);
		Pallet::<T>::do_close_job(client.clone(), job).unwrap();

		#[extrinsic_call]
		_(RawOrigin::Signed(client), job, talent, RejectionReason::Other);

		assert!(!Jobs::<T>::contains_key(job));
	}

	#[benchmark]
	fn make_offer(m: Linear<1, { T::MaxMilestones::get() }>) {
		let currency = asset::<T>();
		let (client, job) = post::<T>(&currency);
		let talent = applicant::<T>(job, 0);
		let contract = NextContract::<T>::get();
		let terms = terms::<T>(m, &currency);

		#[extrinsic_call]
		_(RawOrigin::Signed(client), job, talent, terms);

		assert!(Contracts::<T>::contains_key(contract));
	}

	#[benchmark]
	fn accept_offer() {
		let Parties { talent, contract, .. } = offered::<T>(NATIVE);
		let hash = Pallet::<T>::terms_hash(contract).unwrap();

		#[extrinsic_call]
		_(RawOrigin::Signed(talent), contract, hash);

		assert_eq!(Pallet::<T>::contract(contract).unwrap().2, Stage::Active);
	}

	#[benchmark]
	fn decline_offer() {
		let parties = offered::<T>(asset::<T>());
		close_early(&parties);
		let Parties { talent, contract, job, .. } = parties;

		#[extrinsic_call]
		_(RawOrigin::Signed(talent), contract);

		assert!(!Jobs::<T>::contains_key(job));
	}

	#[benchmark]
	fn withdraw_offer() {
		let parties = offered::<T>(asset::<T>());
		close_early(&parties);
		let Parties { client, contract, job, .. } = parties;

		#[extrinsic_call]
		_(RawOrigin::Signed(client), contract);

		assert!(!Jobs::<T>::contains_key(job));
	}

	#[benchmark]
	fn fund_contract() {
		let Parties { client, contract, currency, .. } = active::<T>(asset::<T>());
		let amount = pay::<T>(&currency);
		let before = Contracts::<T>::get(contract).unwrap().escrow;

		#[extrinsic_call]
		_(RawOrigin::Signed(client), contract, amount);

		assert_eq!(Contracts::<T>::get(contract).unwrap().escrow, before + amount);
	}

	#[benchmark]
	fn withdraw_surplus() {
		let parties = active::<T>(asset::<T>());
		fund_more(&parties);
		let Parties { client, contract, currency, .. } = parties;
		let before = Contracts::<T>::get(contract).unwrap().escrow;

		#[extrinsic_call]
		_(RawOrigin::Signed(client), contract);

		let after = Contracts::<T>::get(contract).unwrap().escrow;
		assert_eq!(after, before - pay::<T>(&currency));
	}

	#[benchmark]
	fn submit_invoice() {
		// The longest agreement, on a contract whose time was over without anybody having noticed.
		let Parties { talent, contract, .. } = active::<T>(NATIVE);
		later::<T>(CurrentParameters::<T>::get().default_duration);
		let invoice = NextInvoice::<T>::get();
		let work = Work::Milestone { index: 0 };

		#[extrinsic_call]
		_(RawOrigin::Signed(talent), contract, work, content());

		assert!(Invoices::<T>::contains_key(invoice));
	}

	#[benchmark]
	fn submit_extra() {
		let Parties { talent, contract, currency, .. } = active::<T>(asset::<T>());
		let amount = pay::<T>(&currency);
		let invoice = NextInvoice::<T>::get();

		#[extrinsic_call]
		_(RawOrigin::Signed(talent), contract, amount, ExtraKind::Bonus, content());

		assert!(Invoices::<T>::contains_key(invoice));
	}

	#[benchmark]
	fn cancel_invoice() {
		let parties = active::<T>(asset::<T>());
		let invoice = bill_and_pay_half(&parties);
		close_all(&parties);
		let Parties { talent, job, contract, .. } = parties;

		#[extrinsic_call]
		_(RawOrigin::Signed(talent), invoice);

		assert!(!Jobs::<T>::contains_key(job));
		assert!(Reviews::<T>::contains_key(contract));
	}

	#[benchmark]
	fn approve_invoice() {
		let parties = active::<T>(NATIVE);
		let invoice = extra(&parties);
		close_all(&parties);
		let Parties { client, job, contract, .. } = parties;

		#[extrinsic_call]
		approve_invoice(RawOrigin::Signed(client), invoice, None);

		assert!(!Jobs::<T>::contains_key(job));
		assert!(Reviews::<T>::contains_key(contract));
	}

	#[benchmark]
	fn approve_invoice_in_asset() {
		let parties = active::<T>(asset::<T>());
		let invoice = extra(&parties);
		close_all(&parties);
		let Parties { client, job, contract, .. } = parties;

		#[extrinsic_call]
		approve_invoice(RawOrigin::Signed(client), invoice, None);

		assert!(!Jobs::<T>::contains_key(job));
		assert!(Reviews::<T>::contains_key(contract));
	}

	#[benchmark]
	fn pay_due_invoice() {
		let parties = active::<T>(NATIVE);
		fund_more(&parties);
		let invoice = bill(&parties);
		close_all(&parties);
		later::<T>(CurrentParameters::<T>::get().default_review_window);
		let Parties { talent, job, contract, .. } = parties;

		#[extrinsic_call]
		pay_due_invoice(RawOrigin::Signed(talent), invoice);

		assert!(!Jobs::<T>::contains_key(job));
		assert!(Reviews::<T>::contains_key(contract));
	}

	#[benchmark]
	fn pay_due_invoice_in_asset() {
		let parties = active::<T>(asset::<T>());
		fund_more(&parties);
		let invoice = bill(&parties);
		close_all(&parties);
		later::<T>(CurrentParameters::<T>::get().default_review_window);
		let Parties { talent, job, contract, .. } = parties;

		#[extrinsic_call]
		pay_due_invoice(RawOrigin::Signed(talent), invoice);

		assert!(!Jobs::<T>::contains_key(job));
		assert!(Reviews::<T>::contains_key(contract));
	}

	/// A payment that cannot be received, and is added to what is kept for its owner already.
	#[benchmark]
	fn keep() {
		begin::<T>();
		let currency = asset::<T>();
		let who = unclaimed::<T>(&currency);
		let escrow = Pallet::<T>::account();
		let amount = pay::<T>(&currency);
		let before = UnclaimedAmounts::<T>::get(&who, &currency).unwrap().amount;
		let paid;

		#[block]
		{
			paid = Pallet::<T>::push_or_keep(&currency, &escrow, &who, amount);
		}

		assert!(!paid);
		let kept = UnclaimedAmounts::<T>::get(&who, &currency).unwrap().amount;
		assert_eq!(kept, before + amount);
	}

	/// Half of it is conceded and paid; the rest is for the arbitration of the runtime.
	#[benchmark]
	fn dispute_invoice() {
		let parties = active::<T>(NATIVE);
		let invoice = bill(&parties);
		T::BenchmarkHelper::make_dispute_costly(&parties.client, invoice);
		let demand = Claim::Reduced { to: pay::<T>(&NATIVE) / 2 };

		#[extrinsic_call]
		dispute_invoice(RawOrigin::Signed(parties.client.clone()), invoice, demand);

		assert!(case_about::<T>(invoice).is_some());
	}

	/// Half of it is conceded and paid; the rest is for the arbitration of the runtime.
	#[benchmark]
	fn dispute_invoice_in_asset() {
		let currency = asset::<T>();
		let parties = active::<T>(currency.clone());
		let invoice = bill(&parties);
		T::BenchmarkHelper::make_dispute_costly(&parties.client, invoice);
		let demand = Claim::Reduced { to: pay::<T>(&currency) / 2 };

		#[extrinsic_call]
		dispute_invoice(RawOrigin::Signed(parties.client.clone()), invoice, demand);

		assert!(case_about::<T>(invoice).is_some());
	}

	/// A ruling that pays less than half, so that the talent has lost it, and returns the rest; on
	/// the last invoice of all.
	#[benchmark]
	fn on_ruling() {
		let parties = active::<T>(NATIVE);
		fund_more(&parties);
		let invoice = bill(&parties);
		close_all(&parties);
		let case_id = dispute(&parties, invoice);
		let Parties { job, contract, .. } = parties;

		#[block]
		{
			Pallet::<T>::on_ruling(case_id, invoice, Perbill::from_percent(49)).unwrap();
		}

		assert!(!Jobs::<T>::contains_key(job));
		assert!(Reviews::<T>::contains_key(contract));
	}

	/// A ruling that pays less than half, so that the talent has lost it, and returns the rest; on
	/// the last invoice of all.
	#[benchmark]
	fn on_ruling_in_asset() {
		let parties = active::<T>(asset::<T>());
		fund_more(&parties);
		let invoice = bill(&parties);
		close_all(&parties);
		let case_id = dispute(&parties, invoice);
		let Parties { job, contract, .. } = parties;

		#[block]
		{
			Pallet::<T>::on_ruling(case_id, invoice, Perbill::from_percent(49)).unwrap();
		}

		assert!(!Jobs::<T>::contains_key(job));
		assert!(Reviews::<T>::contains_key(contract));
	}

	#[benchmark]
	fn end_contract() {
		let Parties { client, contract, .. } = active::<T>(NATIVE);

		#[extrinsic_call]
		_(RawOrigin::Signed(client), contract);

		assert_ne!(Pallet::<T>::contract(contract).unwrap().2, Stage::Active);
	}

	/// By the client, in place of what the talent has proposed.
	#[benchmark]
	fn propose_renewal(m: Linear<1, { T::MaxMilestones::get() }>) {
		let parties = active::<T>(asset::<T>());
		propose(&parties.talent, &parties);
		let Parties { client, contract, currency, .. } = parties;
		let terms = terms::<T>(m, &currency);

		#[extrinsic_call]
		_(RawOrigin::Signed(client.clone()), contract, Some(terms));

		assert!(Renewals::<T>::get(contract).unwrap().by == client);
	}

	#[benchmark]
	fn take_back_renewal() {
		let parties = active::<T>(NATIVE);
		let Parties { talent, contract, .. } = &parties;
		propose(talent, &parties);

		#[extrinsic_call]
		propose_renewal(RawOrigin::Signed(talent.clone()), *contract, None);

		assert!(!Renewals::<T>::contains_key(contract));
	}

	/// By the client, who pays: the contract holds no more than is committed, and talent has put up
	/// the deposit.
	#[benchmark]
	fn accept_renewal() {
		let parties = active::<T>(asset::<T>());
		propose(&parties.talent, &parties);
		let Parties { client, contract, .. } = parties;
		let renewal = Renewals::<T>::get(contract).unwrap();
		let hash = Pallet::<T>::hash_of(&renewal.agreement);

		#[extrinsic_call]
		_(RawOrigin::Signed(client), contract, hash);

		assert_ne!(Pallet::<T>::contract(contract).unwrap().2, Stage::Active);
		let renewed_as = renewal.agreement.contract;
		assert_eq!(Pallet::<T>::contract(renewed_as).unwrap().2, Stage::Active);
	}

	#[benchmark]
	fn claim() {
		begin::<T>();
		let currency = asset::<T>();
		let who = unclaimed::<T>(&currency);
		let dest: T::AccountId = account("dest", 0, 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(who), currency.clone(), dest.clone());

		assert_eq!(T::Fungibles::balance(currency.clone(), &dest), pay::<T>(&currency));
	}

	/// The second review, with which both count.
	#[benchmark]
	fn review() {
		let Parties { client, talent, contract, .. } = over::<T>();
		Pallet::<T>::do_review(talent, contract, MIN_RATING, Some(content())).unwrap();

		#[extrinsic_call]
		_(RawOrigin::Signed(client), contract, MAX_RATING, Some(content()));

		assert!(!Reviews::<T>::contains_key(contract));
	}

	#[benchmark]
	fn collect_fee() {
		let Parties { talent, .. } = waiting_fee::<T>(NATIVE);

		#[extrinsic_call]
		_(RawOrigin::Signed(talent), 0);

		assert!(!WaitingFees::<T>::contains_key(0));
	}

	#[benchmark]
	fn collect_fee_in_asset() {
		let Parties { talent, .. } = waiting_fee::<T>(asset::<T>());

		#[extrinsic_call]
		collect_fee(RawOrigin::Signed(talent), 0);

		assert!(!WaitingFees::<T>::contains_key(0));
	}

	/// A call of the hook that finds nothing in the one block it looks into.
	#[benchmark]
	fn due_block() {
		post::<T>(&NATIVE);
		later::<T>(One::one());
		LastServiced::<T>::put(talent_primitives::due_queue::Tally {
			block: Pallet::<T>::now(),
			items: 1,
			weight: Default::default(),
		});

		#[block]
		{
			Pallet::<T>::service_due(&mut WeightMeter::new());
		}

		assert_eq!(crate::DueCursor::<T>::get(), Some(Pallet::<T>::now()));
	}

	#[benchmark]
	fn due_job(n: Linear<0, { T::MaxRemovedApplications::get() }>) {
		let (_, job) = post::<T>(&NATIVE);
		let most = u32::from(CurrentParameters::<T>::get().max_applications);
		let applicants: Vec<_> = (0..n.min(most)).map(|index| applicant::<T>(job, index)).collect();
		later::<T>(CurrentParameters::<T>::get().default_open_for);

		#[block]
		{
			Pallet::<T>::handle_due(&DueItem::Job(job)).unwrap();
		}

		assert!(!Jobs::<T>::contains_key(job));
		assert!(applicants.iter().all(|who| !Applications::<T>::contains_key(job, who)));
	}

	#[benchmark]
	fn due_offer() {
		let parties = offered::<T>(asset::<T>());
		close_early(&parties);
		later::<T>(CurrentParameters::<T>::get().offer_window);

		#[block]
		{
			Pallet::<T>::handle_due(&DueItem::Offer(parties.contract)).unwrap();
		}

		assert!(!Jobs::<T>::contains_key(parties.job));
	}

	#[benchmark]
	fn due_contract() {
		let parties = active::<T>(asset::<T>());
		fund_more(&parties);
		let invoice = bill(&parties);
		Pallet::<T>::do_approve_invoice(parties.client.clone(), invoice, None).unwrap();
		close_all(&parties);

		#[block]
		{
			Pallet::<T>::handle_due(&DueItem::Contract(parties.contract)).unwrap();
		}

		assert!(!Jobs::<T>::contains_key(parties.job));
		assert!(Reviews::<T>::contains_key(parties.contract));
	}

	#[benchmark]
	fn due_invoice() {
		let parties = active::<T>(NATIVE);
		fund_more(&parties);
		let invoice = bill(&parties);
		close_all(&parties);
		later::<T>(CurrentParameters::<T>::get().default_review_window);

		#[block]
		{
			Pallet::<T>::handle_due(&DueItem::Invoice(invoice)).unwrap();
		}

		assert!(!Jobs::<T>::contains_key(parties.job));
		assert!(Reviews::<T>::contains_key(parties.contract));
	}

	#[benchmark]
	fn due_invoice_in_asset() {
		let parties = active::<T>(asset::<T>());
		fund_more(&parties);
		let invoice = bill(&parties);
		close_all(&parties);
		later::<T>(CurrentParameters::<T>::get().default_review_window);

		#[block]
		{
			Pallet::<T>::handle_due(&DueItem::Invoice(invoice)).unwrap();
		}

		assert!(!Jobs::<T>::contains_key(parties.job));
		assert!(Reviews::<T>::contains_key(parties.contract));
	}

	#[benchmark]
	fn due_unclaimed() {
		begin::<T>();
		let currency = asset::<T>();
		let who = unclaimed::<T>(&currency);
		later::<T>(One::one());
		let item = DueItem::Unclaimed { account: who.clone(), asset: currency.clone() };

		#[block]
		{
			Pallet::<T>::handle_due(&item).unwrap();
		}

		assert!(!UnclaimedAmounts::<T>::contains_key(who, currency));
	}

	#[benchmark]
	fn due_renewal() {
		let parties = active::<T>(NATIVE);
		propose(&parties.talent, &parties);
		later::<T>(CurrentParameters::<T>::get().offer_window);

		#[block]
		{
			Pallet::<T>::handle_due(&DueItem::Renewal(parties.contract)).unwrap();
		}

		assert!(!Renewals::<T>::contains_key(parties.contract));
	}

	/// With one review: two would have counted at once.
	#[benchmark]
	fn due_review() {
		let Parties { client, contract, .. } = over::<T>();
		Pallet::<T>::do_review(client, contract, MAX_RATING, None).unwrap();
		later::<T>(CurrentParameters::<T>::get().review_period);

		#[block]
		{
			Pallet::<T>::handle_due(&DueItem::Review(contract)).unwrap();
		}

		assert!(!Reviews::<T>::contains_key(contract));
	}

	impl_benchmark_test_suite!(
		Pallet,
		crate::mock::ExtBuilder::default().build(),
		crate::mock::Test
	);
}
