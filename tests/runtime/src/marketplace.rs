// SPDX-License-Identifier: Apache-2.0

//! What people do on the marketplace, in one call each.

use crate::chain::{submit, Person};
use frame_support::{assert_ok, BoundedVec};
use pallet_jobs::{JobDetails, Milestone, Payment, Terms, Work};
use sp_runtime::DispatchResult;
use talent_primitives::{AssetKind, Balance, BlockNumber, ContentId, ContractId, InvoiceId, JobId, Roles};
use talent_runtime::{Jobs, Runtime, RuntimeCall};

/// The terms of an offer on this runtime.
pub type RuntimeTerms = pallet_jobs::TermsOf<Runtime>;

/// A content address of a text that nobody reads.
pub fn cid(text: &str) -> ContentId {
	ContentId::try_from(format!("bafy{text}").into_bytes()).expect("it is short")
}

/// `who` joins with `roles`.
pub fn join(who: Person, roles: Roles) {
	assert_ok!(submit(
		who,
		RuntimeCall::Members(pallet_members::Call::join {
			roles,
			profile: cid("profile"),
			referrer: None,
		})
	));
}

/// `client` posts a job in BTRST.
pub fn post_job(client: Person) -> JobId {
	let job = pallet_jobs::NextJob::<Runtime>::get();
	assert_ok!(submit(
		client,
		RuntimeCall::Jobs(pallet_jobs::Call::post_job {
			details: JobDetails {
				category: 0,
				description: cid("job"),
				currency: AssetKind::Native,
				budget: 10_000 * talent_runtime::constants::currency::BTRST,
				openings: 1,
				required_skill: None,
				max_applications: 10,
				open_for: None,
			},
		})
	));
	job
}

/// `talent` applies for `job`.
pub fn apply(talent: Person, job: JobId) {
	assert_ok!(submit(
		talent,
		RuntimeCall::Jobs(pallet_jobs::Call::apply {
			job,
			proposal: cid("proposal"),
			recommended_by: None,
		})
	));
}

/// Terms with a milestone for each amount, all else as the network says.
pub fn fixed(amounts: &[Balance]) -> RuntimeTerms {
	let milestones = amounts
		.iter()
		.map(|amount| Milestone { amount: *amount, description: cid("milestone") })
		.collect::<Vec<_>>();
	terms(Payment::Fixed { milestones: BoundedVec::try_from(milestones).expect("not too many") })
}

/// Terms by the hour.
pub fn hourly(rate: Balance, hours_per_week: u16) -> RuntimeTerms {
	terms(Payment::Hourly { rate, hours_per_week })
}

fn terms(payment: Payment<<Runtime as pallet_jobs::Config>::MaxMilestones>) -> RuntimeTerms {
	Terms {
		payment,
		agreement: cid("agreement"),
		review_window: None,
		notice_period: None,
		duration: None,
	}
}

/// `client` offers `terms` to `talent`, who accepts.
pub fn sign(client: Person, job: JobId, talent: Person, terms: RuntimeTerms) -> ContractId {
	let contract = pallet_jobs::NextContract::<Runtime>::get();
	assert_ok!(submit(
		client,
		RuntimeCall::Jobs(pallet_jobs::Call::make_offer {
			job,
			talent: talent.to_account_id(),
			terms,
		})
	));
	let terms_hash = Jobs::terms_hash(contract).expect("the offer exists");
	assert_ok!(submit(
		talent,
		RuntimeCall::Jobs(pallet_jobs::Call::accept_offer { contract, terms_hash })
	));
	contract
}

/// The whole way to a contract: both join, a job, an application, an offer, its acceptance.
pub fn hire(client: Person, talent: Person, terms: RuntimeTerms) -> ContractId {
	join(client, Roles::CLIENT);
	join(talent, Roles::TALENT);
	let job = post_job(client);
	apply(talent, job);
	sign(client, job, talent, terms)
}

/// `client` puts `amount` into the contract's escrow.
pub fn fund(client: Person, contract: ContractId, amount: Balance) -> DispatchResult {
	submit(client, RuntimeCall::Jobs(pallet_jobs::Call::fund_contract { contract, amount }))
}

/// `talent` bills `work`.
pub fn bill(talent: Person, contract: ContractId, work: Work) -> InvoiceId {
	let invoice = pallet_jobs::NextInvoice::<Runtime>::get();
	assert_ok!(submit(
		talent,
		RuntimeCall::Jobs(pallet_jobs::Call::submit_invoice {
			contract,
			work,
			evidence: cid("evidence"),
		})
	));
	invoice
}

/// `client` approves `invoice`, whole or a part of it.
pub fn approve(client: Person, invoice: InvoiceId, amount: Option<Balance>) -> DispatchResult {
	submit(client, RuntimeCall::Jobs(pallet_jobs::Call::approve_invoice { invoice, amount }))
}

/// `who` ends `contract`, as their side may.
pub fn end(who: Person, contract: ContractId) -> DispatchResult {
	submit(who, RuntimeCall::Jobs(pallet_jobs::Call::end_contract { contract }))
}

/// The blocks of a window, for the deadline of something done now.
pub fn after(blocks: BlockNumber) -> BlockNumber {
	talent_runtime::System::block_number() + blocks
}
