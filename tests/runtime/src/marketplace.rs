// SPDX-License-Identifier: Apache-2.0

//! What people do on the marketplace, in one call each.

use crate::accounts::{dispute_pot, jobs_account, validator_pot};
use crate::chain::{
	block, held, history, next_block, pass_until, submit, total, Person, MOST_FULL_BLOCKS,
};
use frame_support::{assert_ok, BoundedVec};
use pallet_jobs::{ExtraKind, JobDetails, Milestone, Payment, Terms, Work};
use pallet_members::MAX_ITEMS_PER_PAGE;
use sp_runtime::DispatchResult;
use talent_primitives::{
	AssetKind, Balance, BlockNumber, ContentId, ContractId, InvoiceId, Item, JobId, Roles,
};
use talent_runtime::{
	configs::{exchange::PoolLocator, shared::TreasuryAccount},
	constants::{
		currency::{BTRST, EXISTENTIAL_DEPOSIT},
		test_dollar::{self, TUSD},
	},
	AccountId, FeeTreasury, Hash, Jobs, Members, Runtime, RuntimeEvent,
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
	join_brought_by(who, roles, None);
}

/// `who` joins with `roles`, brought by somebody or by nobody.
pub fn join_brought_by(who: Person, roles: Roles, referrer: Option<Person>) {
	let referrer = referrer.map(Person::to_account_id);
	assert_ok!(submit(who, MembersCall::join { roles, profile: cid("profile"), referrer }));
}

/// `who` leaves the network.
pub fn leave(who: Person) -> DispatchResult {
	submit(who, MembersCall::leave {})
}

/// The open items of `who`, in order: all pages of the view.
pub fn open_items(who: Person) -> Vec<Item<AccountId>> {
	let mut items = Vec::new();
	loop {
		let after = items.last().cloned();
		let page = Members::open_items(who.to_account_id(), after, MAX_ITEMS_PER_PAGE);
		let is_last = page.len() < MAX_ITEMS_PER_PAGE as usize;
		items.extend(page);
		if is_last {
			items.sort();
			return items;
		}
	}
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
	submit(who, JobsCall::pay_due_invoice { invoice })
}

/// `who` ends `contract`, as their side may.
pub fn end(who: Person, contract: ContractId) -> DispatchResult {
	submit(who, JobsCall::end_contract { contract })
}

/// `who`, one of the two parties, proposes to go on under `terms`: the number that the renewed
/// contract will have, and the hash of what it will say.
pub fn propose_renewal(
	who: Person,
	contract: ContractId,
	terms: RuntimeTerms,
) -> (ContractId, Hash) {
	assert_ok!(try_propose_renewal(who, contract, Some(terms)));
	history()
		.into_iter()
		.rev()
		.find_map(|event| match event {
			RuntimeEvent::Jobs(pallet_jobs::Event::RenewalProposed {
				renewed_as,
				terms_hash,
				..
			}) => Some((renewed_as, terms_hash)),
			_ => None,
		})
		.expect("it was proposed")
}

/// `who` tries to propose a renewal, or with `None` to take theirs back.
pub fn try_propose_renewal(
	who: Person,
	contract: ContractId,
	terms: Option<RuntimeTerms>,
) -> DispatchResult {
	submit(who, JobsCall::propose_renewal { contract, terms })
}

/// `who` signs the renewal that the other party has proposed.
pub fn accept_renewal(who: Person, contract: ContractId, terms_hash: Hash) -> DispatchResult {
	submit(who, JobsCall::accept_renewal { contract, terms_hash })
}

/// `who` rates the other party of `contract`, which is over.
pub fn review(who: Person, contract: ContractId, rating: u8) -> DispatchResult {
	submit(who, JobsCall::review { contract, rating, comment: None })
}

/// `talent` is paid for one milestone of `contract`, which is funded.
pub fn pay_milestone(client: Person, talent: Person, contract: ContractId, index: u32) {
	let invoice = bill(talent, contract, pallet_jobs::Work::Milestone { index });
	assert_ok!(approve(client, invoice, None));
}

/// Talent ends `contract`, which is over by itself when the last day for bills has passed.
pub fn end_and_pass(talent: Person, contract: ContractId) {
	assert_ok!(end(talent, contract));
	pass_until_done(block() + Jobs::parameters().final_billing_window);
	assert!(is_over(contract));
}

/// How much of the fees in test dollars waits for its conversion.
pub fn queued() -> Balance {
	pallet_fee_treasury::Queues::<Runtime>::get(test_dollar::ASSET).queued
}

/// Lets blocks pass until all fees in test dollars are converted or paid out.
pub fn pass_conversions() {
	let parameters = FeeTreasury::parameters();
	let patience = block() + 2 * parameters.patience + parameters.retry_after + MOST_FULL_BLOCKS;
	while queued() > 0 {
		assert!(block() < patience, "a fee is stuck");
		next_block();
	}
}

/// The first block in which `invoice` pays itself, or lapses.
pub fn due(invoice: InvoiceId) -> BlockNumber {
	Jobs::invoice(invoice).expect("the invoice is open").due_at
}

/// Lets blocks pass until all that is due by `block` is done: in that block, or in the next that is
/// not full.
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

/// What the network has of all fees: the treasury, the pots, and what authors of blocks were paid
/// out of one since the beginning of the story. Where nobody earns a share in person, a fee goes
/// here whole.
pub fn common() -> Balance {
	treasury() + total(dispute_pot()) + for_authors()
}

/// What authors of blocks have of all network fees: what is in their pot, and what they were paid
/// out of it since the beginning of the story. Without transaction fees, which get there too.
pub fn for_authors() -> Balance {
	use pallet_balances::Event::{Deposit, Transfer};
	let (mut paid, mut transaction_fees) = (0, 0);
	for event in history() {
		match event {
			RuntimeEvent::Balances(Transfer { from, amount, .. }) if from == validator_pot() => {
				paid += amount;
			},
			RuntimeEvent::Balances(Deposit { who, amount }) if who == validator_pot() => {
				transaction_fees += amount;
			},
			_ => {},
		}
	}
	total(validator_pot()) + paid - transaction_fees
}

/// A job in test dollars, all else as [`job_details`].
pub fn dollar_job_details() -> JobDetails<BlockNumber> {
	JobDetails { currency: test_dollar::ASSET, budget: 10_000 * TUSD, ..job_details() }
}

/// `who` sends so many BTRST to `to`, whether or not there is such an account yet.
pub fn send(who: Person, to: Person, value: Balance) {
	let dest = to.to_account_id().into();
	assert_ok!(submit(who, pallet_balances::Call::<Runtime>::transfer_keep_alive { dest, value }));
}

/// `who` sends so many test dollars, in their smallest unit, to `to`.
pub fn send_dollars(who: Person, to: Person, amount: Balance) {
	let (id, target) = (test_dollar::ID.into(), to.to_account_id().into());
	assert_ok!(submit(
		who,
		pallet_assets::Call::<Runtime>::transfer_keep_alive { id, target, amount }
	));
}

/// The account that the pool of BTRST and test dollars is in.
pub fn pool_account() -> AccountId {
	<PoolLocator as pallet_asset_conversion::PoolLocator<_, _, _>>::pool_address(
		&AssetKind::Native,
		&test_dollar::ASSET,
	)
	.expect("there is a pool")
}

/// Lets blocks pass until reviews of contracts that are over can no longer be written.
pub fn pass_reviews() {
	let patience = block() + Jobs::parameters().review_period + MOST_FULL_BLOCKS + 1;
	while pallet_jobs::Reviews::<Runtime>::iter().next().is_some() {
		assert!(block() < patience, "a review is never closed");
		next_block();
	}
}

/// Nothing is left of all that these members have done: no escrow, no record, no deposit but that
/// of a member.
///
/// Reviews that may still be written are waited for.
pub fn nothing_is_left(members: &[Person]) {
	pass_reviews();
	assert_eq!(ledger(), 0, "something is still owed");
	assert_eq!(total(jobs_account()), EXISTENTIAL_DEPOSIT, "coins are stranded in escrow");
	assert_eq!(pallet_jobs::Contracts::<Runtime>::iter().count(), 0, "a contract is left");
	assert_eq!(pallet_jobs::Invoices::<Runtime>::iter().count(), 0, "an invoice is left");
	assert_eq!(pallet_jobs::Jobs::<Runtime>::iter().count(), 0, "a job is left");
	assert_eq!(pallet_jobs::Applications::<Runtime>::iter().count(), 0, "an application is left");
	assert_eq!(pallet_jobs::Renewals::<Runtime>::iter().count(), 0, "a proposal is left");
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
