// SPDX-License-Identifier: Apache-2.0

//! What people do on the marketplace, in one call each.

use crate::chain::{block, held, next_block, pass_until, submit, total, Person, MOST_FULL_BLOCKS};
use frame_support::{assert_ok, BoundedVec};
use pallet_jobs::{ExtraKind, JobDetails, Milestone, Payment, Terms, Work};
use sp_runtime::DispatchResult;
use talent_primitives::{
	AssetKind, Balance, BlockNumber, ContentId, ContractId, InvoiceId, JobId, Roles,
};
use talent_runtime::{
	configs::{governance::TreasuryAccount, marketplace::jobs_account},
	constants::currency::{BTRST, EXISTENTIAL_DEPOSIT},
	Jobs, Runtime,
};

/// The terms of an offer on this runtime.
pub type RuntimeTerms = pallet_jobs::TermsOf<Runtime>;
/// A call of the jobs pallet.
pub type JobsCall = pallet_jobs::Call<Runtime>;
/// A call of the members pallet.
pub type MembersCall = pallet_members::Call<Runtime>;
/// Why the jobs pallet refuses.
pub type JobsError = pallet_jobs::Error<Runtime>;

/// What the `dev` network holds from a member.
pub const MEMBER_DEPOSIT: Balance = BTRST;
/// What the `dev` network holds for an open job.
pub const JOB_DEPOSIT: Balance = BTRST;
/// What the `dev` network holds for an application.
pub const APPLICATION_DEPOSIT: Balance = BTRST / 10;

/// A content address of a text that nobody reads.
pub fn cid(text: &str) -> ContentId {
	ContentId::try_from(format!("bafy{text}").into_bytes()).expect("it is short")
}

/// `who` joins with `roles`.
pub fn join(who: Person, roles: Roles) {
	let join = MembersCall::join { roles, profile: cid("profile"), referrer: None };
	assert_ok!(submit(who, join));
}

/// `who` leaves the network.
pub fn leave(who: Person) -> DispatchResult {
	submit(who, MembersCall::leave {})
}

/// A job in BTRST with one opening, open as long as the network says.
pub fn job_details() -> JobDetails<BlockNumber> {
	JobDetails {
		category: 0,
		description: cid("job"),
		currency: AssetKind::Native,
		budget: 10_000 * BTRST,
		openings: 1,
		required_skill: None,
		max_applications: 10,
		open_for: None,
	}
}

/// `client` posts a job in BTRST.
pub fn post_job(client: Person) -> JobId {
	post(client, job_details())
}

/// `client` posts this job.
pub fn post(client: Person, details: JobDetails<BlockNumber>) -> JobId {
	let job = pallet_jobs::NextJob::<Runtime>::get();
	assert_ok!(submit(client, JobsCall::post_job { details }));
	job
}

/// `client` closes `job`.
pub fn close_job(client: Person, job: JobId) -> DispatchResult {
	submit(client, JobsCall::close_job { job })
}

/// `talent` applies for `job`.
pub fn apply(talent: Person, job: JobId) {
	let apply = JobsCall::apply { job, proposal: cid("proposal"), recommended_by: None };
	assert_ok!(submit(talent, apply));
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

/// These terms, for so many blocks.
pub fn lasting(blocks: BlockNumber, terms: RuntimeTerms) -> RuntimeTerms {
	Terms { duration: Some(blocks), ..terms }
}

/// `client` offers `terms` to `talent`.
pub fn offer(client: Person, job: JobId, talent: Person, terms: RuntimeTerms) -> ContractId {
	let contract = pallet_jobs::NextContract::<Runtime>::get();
	assert_ok!(try_offer(client, job, talent, terms));
	contract
}

/// `client` tries to offer `terms` to `talent`.
pub fn try_offer(
	client: Person,
	job: JobId,
	talent: Person,
	terms: RuntimeTerms,
) -> DispatchResult {
	submit(client, JobsCall::make_offer { job, talent: talent.to_account_id(), terms })
}

/// `talent` accepts the offer.
pub fn accept(talent: Person, contract: ContractId) -> DispatchResult {
	let terms_hash = Jobs::terms_hash(contract).expect("the offer exists");
	submit(talent, JobsCall::accept_offer { contract, terms_hash })
}

/// `client` offers `terms` to `talent`, who accepts.
pub fn sign(client: Person, job: JobId, talent: Person, terms: RuntimeTerms) -> ContractId {
	let contract = offer(client, job, talent, terms);
	assert_ok!(accept(talent, contract));
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
	submit(client, JobsCall::fund_contract { contract, amount })
}

/// `client` takes out what the contract does not need.
pub fn withdraw_surplus(client: Person, contract: ContractId) -> DispatchResult {
	submit(client, JobsCall::withdraw_surplus { contract })
}

/// `talent` bills `work`.
pub fn bill(talent: Person, contract: ContractId, work: Work) -> InvoiceId {
	let invoice = pallet_jobs::NextInvoice::<Runtime>::get();
	assert_ok!(try_bill(talent, contract, work));
	invoice
}

/// `talent` tries to bill `work`.
pub fn try_bill(talent: Person, contract: ContractId, work: Work) -> DispatchResult {
	submit(talent, JobsCall::submit_invoice { contract, work, evidence: cid("evidence") })
}

/// `talent` asks for a bonus.
pub fn ask_bonus(talent: Person, contract: ContractId, amount: Balance) -> InvoiceId {
	let invoice = pallet_jobs::NextInvoice::<Runtime>::get();
	let (kind, description) = (ExtraKind::Bonus, cid("bonus"));
	assert_ok!(submit(talent, JobsCall::submit_extra { contract, amount, kind, description }));
	invoice
}

/// `client` approves `invoice`, whole or a part of it.
pub fn approve(client: Person, invoice: InvoiceId, amount: Option<Balance>) -> DispatchResult {
	submit(client, JobsCall::approve_invoice { invoice, amount })
}

/// `who` settles an invoice that is due.
pub fn settle(who: Person, invoice: InvoiceId) -> DispatchResult {
	submit(who, JobsCall::settle_invoice { invoice })
}

/// `who` ends `contract`, as their side may.
pub fn end(who: Person, contract: ContractId) -> DispatchResult {
	submit(who, JobsCall::end_contract { contract })
}

/// The first block in which `invoice` pays itself, or lapses.
pub fn due(invoice: InvoiceId) -> BlockNumber {
	Jobs::invoice(invoice).expect("the invoice is open").due_at
}

/// Lets blocks pass until all that is due by `block` is done: in that block, or in the next that is not full.
pub fn pass_until_done(by: BlockNumber) {
	pass_until(by);
	while pallet_jobs::DueCursor::<Runtime>::get().is_some_and(|done| done < by) {
		assert!(block() < by + MOST_FULL_BLOCKS, "the queue stands still");
		next_block();
	}
}

/// What is kept for `contract`.
pub fn escrow(contract: ContractId) -> Balance {
	pallet_jobs::Contracts::<Runtime>::get(contract).expect("the contract lasts").escrow
}

/// Whether `contract` is over, and its record gone.
pub fn is_over(contract: ContractId) -> bool {
	!pallet_jobs::Contracts::<Runtime>::contains_key(contract)
}

/// What the jobs pallet keeps for all together.
pub fn ledger() -> Balance {
	pallet_jobs::Ledger::<Runtime>::get(AssetKind::Native)
}

/// What is kept for `who` to claim.
pub fn unclaimed(who: Person) -> Balance {
	Jobs::unclaimed(who.to_account_id(), AssetKind::Native).map_or(0, |kept| kept.amount)
}

/// What the treasury has.
pub fn treasury() -> Balance {
	total(TreasuryAccount::get())
}

/// Nothing is left of all that these members have done: no escrow, no record, no deposit but that of a member.
pub fn nothing_is_left(members: &[Person]) {
	assert_eq!(ledger(), 0, "something is still owed");
	assert_eq!(total(jobs_account()), EXISTENTIAL_DEPOSIT, "coins are stranded in escrow");
	assert_eq!(pallet_jobs::Contracts::<Runtime>::iter().count(), 0, "a contract is left");
	assert_eq!(pallet_jobs::Invoices::<Runtime>::iter().count(), 0, "an invoice is left");
	assert_eq!(pallet_jobs::Jobs::<Runtime>::iter().count(), 0, "a job is left");
	assert_eq!(pallet_jobs::Applications::<Runtime>::iter().count(), 0, "an application is left");
	assert_eq!(pallet_jobs::DueItems::<Runtime>::iter().count(), 0, "something is still due");
	assert_eq!(pallet_jobs::StuckItems::<Runtime>::iter().count(), 0, "something has failed");
	for who in members {
		assert_eq!(held(who.to_account_id()), MEMBER_DEPOSIT, "a deposit of {who:?} is left");
	}
}

/// The block in which a window that begins now is over.
pub fn after(blocks: BlockNumber) -> BlockNumber {
	block() + blocks
}
