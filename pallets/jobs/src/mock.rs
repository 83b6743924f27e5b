// SPDX-License-Identifier: Apache-2.0

//! A small chain on which a block is a day, so that windows are easy to read.

#![allow(clippy::arithmetic_side_effects)] // the numbers of tests are small
#![allow(clippy::unwrap_used, clippy::expect_used)] // a test that cannot go on stops

use crate as pallet_jobs;
use crate::{
	AgreementOf, InvoiceOf, JobDetails, Ledger, Milestone, Parameters, Payment, Terms, TermsOf,
	Work,
};
use frame_support::{
	assert_ok, derive_impl, parameter_types,
	traits::{
		fungible::{InspectHold, NativeFromLeft, NativeOrWithId, UnionOf},
		fungibles::Inspect,
		AsEnsureOriginWithArg, ConstU128, ConstU32, Hooks,
	},
	weights::WeightMeter,
	PalletId,
};
use frame_system::{EnsureRoot, EnsureSigned};
use sp_runtime::{
	traits::{AccountIdConversion, IdentityLookup},
	BuildStorage, Permill, Weight,
};
use std::collections::{BTreeMap, BTreeSet};
use talent_primitives::{
	purse::Purse, time::MILLISECONDS_PER_DAY, AssetKind, Balance, CaseId, ContentId, ContractId,
	EndedContract, FeeContext, Hash, InvoiceId, JobId, NewCase, OpenRecords, RulingHandler,
	SkillId, WorkSide,
};

mod ports;

pub use ports::*;
pub use talent_primitives::Item;

pub type AccountId = u64;
type Block = frame_system::mocking::MockBlock<Test>;

/// Posts jobs and pays.
pub const CLIENT: AccountId = 1;
/// Works.
pub const TALENT: AccountId = 2;
/// Works too.
pub const OTHER: AccountId = 3;
/// A second client.
pub const STRANGER: AccountId = 4;
/// Gets every fee.
pub const FEE_POT: AccountId = 98;
/// Gets what nobody claims.
pub const TREASURY: AccountId = 99;

/// Block 1 is this UTC day, a Monday.
pub const START_DAY: u32 = 20_003;
/// What everybody begins with.
pub const CLIENT_FUNDS: Balance = 1_000_000;
pub const TALENT_FUNDS: Balance = 1_000;
/// The smallest balance of the chain's own coin.
pub const ED: Balance = 10;
/// The smallest balance of the asset.
pub const ASSET_MIN: Balance = 5;
/// The listed asset.
pub const ASSET: AssetKind = NativeOrWithId::WithId(1);
/// An asset that exists but is not listed.
pub const UNLISTED: AssetKind = NativeOrWithId::WithId(2);
pub const NATIVE: AssetKind = NativeOrWithId::Native;
/// What of every fee goes to nobody in person, rounded down.
pub const COMMON: Permill = Permill::from_percent(60);
/// What a unit of the asset is worth in the chain's own coin.
pub const PRICE: Balance = 2;

#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeFreezeReason,
		RuntimeHoldReason,
		RuntimeSlashReason,
		RuntimeLockId,
		RuntimeTask,
		RuntimeViewFunction
	)]
	pub struct Test;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(1)]
	pub type Balances = pallet_balances;
	#[runtime::pallet_index(2)]
	pub type Assets = pallet_assets;
	#[runtime::pallet_index(3)]
	pub type Jobs = pallet_jobs;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type AccountId = AccountId;
	type Lookup = IdentityLookup<AccountId>;
	type Block = Block;
	type AccountData = pallet_balances::AccountData<Balance>;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type Balance = Balance;
	type ExistentialDeposit = ConstU128<ED>;
	type AccountStore = System;
	type RuntimeHoldReason = RuntimeHoldReason;
}

#[derive_impl(pallet_assets::config_preludes::TestDefaultConfig)]
impl pallet_assets::Config for Test {
	type Balance = Balance;
	type Currency = Balances;
	type CreateOrigin = AsEnsureOriginWithArg<EnsureSigned<AccountId>>;
	type ForceOrigin = EnsureRoot<AccountId>;
}

pub type NativeAndAssets =
	UnionOf<Balances, Assets, NativeFromLeft, NativeOrWithId<u32>, AccountId>;

parameter_types! {
	pub const JobsPalletId: PalletId = PalletId(*b"tn/jobs_");
	pub const TreasuryAccount: AccountId = TREASURY;

	/// The clock of periods of work, in milliseconds.
	pub static Now: u64 = 0;
	/// Who lost their standing.
	pub static Suspended: BTreeSet<AccountId> = BTreeSet::new();
	/// Who never joined.
	pub static Outsiders: BTreeSet<AccountId> = BTreeSet::new();
	/// Who else is a client.
	pub static Clients: BTreeSet<AccountId> = BTreeSet::new();
	/// Who is paid elsewhere.
	pub static Payouts: BTreeMap<AccountId, AccountId> = BTreeMap::new();
	/// Whether nothing more can be opened.
	pub static RefuseCommitments: bool = false;
	/// Which skills exist.
	pub static Skills: BTreeSet<SkillId> = BTreeSet::new();
	/// Who holds which.
	pub static Held: BTreeSet<(AccountId, SkillId)> = BTreeSet::new();
	/// Who recommended whom for which job.
	pub static Recommended: BTreeSet<(JobId, AccountId, AccountId)> = BTreeSet::new();
	/// The fee of the day.
	pub static FeeRate: Permill = Permill::from_percent(10);
	/// What was collected.
	pub static Collected: Vec<(FeeContext<AccountId>, Balance, Permill)> = Vec::new();
	/// How collecting goes wrong.
	pub static FeeFault: Option<Fault> = None;
	/// Whether no new contract may be made in the asset.
	pub static Delisted: bool = false;
	/// Whether the asset has no price.
	pub static Priceless: bool = false;
	/// The contracts that were over and under which something was paid.
	pub static EndedContracts: Vec<EndedContract<AccountId, Balance>> = Vec::new();
	/// Whether no contract counts.
	pub static Weightless: bool = false;
	/// The reviews that counted: of whom, on which side, how many, with which weight.
	pub static CountedReviews: Vec<(AccountId, WorkSide, u8, Balance)> = Vec::new();
	/// Who has lost a dispute.
	pub static LostDisputes: Vec<(AccountId, WorkSide)> = Vec::new();
	/// Who has completed a contract that demanded a credential, and for which skill.
	pub static CompletedVetted: Vec<(AccountId, SkillId)> = Vec::new();
	/// Who has lost a dispute about such a contract, and for which skill.
	pub static LostVetted: Vec<(AccountId, SkillId)> = Vec::new();
	/// The cases that were opened.
	pub static Cases: Vec<NewCase<AccountId, AssetKind, Balance>> = Vec::new();
	/// Whether there is a jury.
	pub static Jury: bool = false;
}

impl crate::Config for Test {
	type PalletId = JobsPalletId;
	type Fungibles = NativeAndAssets;
	type Deposits = Balances;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Membership = MockMembership;
	type ItemRegistry = MockItemRegistry;
	type Credentials = MockCredentials;
	type Recommendations = MockRecommendations;
	type Reputation = MockReputation;
	type VettedWork = MockVettedWork;
	type Fees = MockFees;
	type Arbitration = MockArbitration;
	type BlockNumberProvider = System;
	type Time = MockTime;
	type GovernanceOrigin = EnsureRoot<AccountId>;
	type Treasury = TreasuryAccount;
	type MaxMilestones = ConstU32<8>;
	type MaxOpenInvoices = ConstU32<4>;
	type MaxServicedItems = ConstU32<1_000>;
	type MaxRemovedApplications = ConstU32<2>;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = MockBenchmarkHelper;
}

/// Windows in days, deposits that are easy to tell apart.
pub fn test_parameters() -> Parameters<u64> {
	Parameters {
		job_deposit: 100,
		application_deposit: 20,
		// Tests that are about them set them.
		contract_deposit: 0,
		milestone_deposit: 0,
		max_openings: 5,
		max_applications: 4,
		default_open_for: 100,
		max_open_for: 1_000,
		offer_window: 20,
		initial_weeks: 2,
		default_review_window: 14,
		min_review_window: 3,
		max_review_window: 30,
		default_notice_period: 7,
		max_notice_period: 30,
		default_duration: 180,
		max_duration: 730,
		final_billing_window: 7,
		extra_window: 30,
		review_period: 14,
		claim_period: 365,
		max_hours_per_week: 80,
		blocks_per_week: 7,
		max_due_items: 100,
		due_weight_share: sp_runtime::Perbill::from_percent(50),
	}
}

pub struct ExtBuilder {
	parameters: Parameters<u64>,
	asset_seed: Balance,
	clients: u64,
}

impl Default for ExtBuilder {
	fn default() -> Self {
		Self { parameters: test_parameters(), asset_seed: ASSET_MIN, clients: 0 }
	}
}

impl ExtBuilder {
	/// Changes the parameters at genesis.
	pub fn with_parameters(mut self, change: impl FnOnce(&mut Parameters<u64>)) -> Self {
		change(&mut self.parameters);
		self
	}

	/// Nobody has given the pallet's account the minimum of the asset.
	pub fn without_asset_seed(mut self) -> Self {
		self.asset_seed = 0;
		self
	}

	/// Endows the accounts from 1,000 on.
	pub fn with_crowd(mut self, clients: u64) -> Self {
		self.clients = clients;
		self
	}

	pub fn build(self) -> sp_io::TestExternalities {
		let escrow: AccountId = JobsPalletId::get().into_account_truncating();
		let mut assets = vec![
			(1, CLIENT, CLIENT_FUNDS),
			(1, TREASURY, ASSET_MIN),
			(1, FEE_POT, ASSET_MIN),
			(2, CLIENT, CLIENT_FUNDS),
		];
		if self.asset_seed > 0 {
			assets.push((1, escrow, self.asset_seed));
		}
		let mut balances = vec![
			(CLIENT, CLIENT_FUNDS),
			(TALENT, TALENT_FUNDS),
			(OTHER, TALENT_FUNDS),
			(STRANGER, CLIENT_FUNDS),
			(FEE_POT, ED),
			(TREASURY, ED),
			(escrow, ED),
		];
		balances.extend((0..self.clients).map(|n| (1_000 + n, TALENT_FUNDS)));
		let storage = RuntimeGenesisConfig {
			system: Default::default(),
			balances: pallet_balances::GenesisConfig { balances, ..Default::default() },
			assets: pallet_assets::GenesisConfig {
				assets: vec![(1, OTHER, true, ASSET_MIN), (2, OTHER, true, ASSET_MIN)],
				accounts: assets,
				..Default::default()
			},
			jobs: crate::GenesisConfig {
				parameters: self.parameters,
				categories: vec!["Software development".into(), "Design".into()],
			},
		}
		.build_storage()
		.unwrap();
		Suspended::set(BTreeSet::new());
		Outsiders::set(BTreeSet::new());
		Payouts::set(BTreeMap::new());
		RefuseCommitments::set(false);
		Skills::set(BTreeSet::new());
		Held::set(BTreeSet::new());
		Recommended::set(BTreeSet::new());
		FeeRate::set(Permill::from_percent(10));
		Collected::set(Vec::new());
		FeeFault::set(None);
		Delisted::set(false);
		Priceless::set(false);
		EndedContracts::set(Vec::new());
		Weightless::set(false);
		CountedReviews::set(Vec::new());
		LostDisputes::set(Vec::new());
		CompletedVetted::set(Vec::new());
		LostVetted::set(Vec::new());
		Cases::set(Vec::new());
		Jury::set(false);
		let mut ext = sp_io::TestExternalities::from(storage);
		ext.execute_with(|| set_block(1));
		ext
	}

	/// Runs `test` and checks every stored number after it, the account's balances to the unit.
	pub fn build_and_execute(self, test: impl FnOnce()) {
		let asset_seed = self.asset_seed;
		self.build().execute_with(|| {
			test();
			assert_ok!(Jobs::do_try_state());
			assert_items_have_records();
			assert_covered_exactly(asset_seed);
		});
	}
}

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
	Now::set((u64::from(START_DAY) + block - 1) * MILLISECONDS_PER_DAY);
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
		assert_eq!(held(who), 0, "holds of {who}");
	}
	assert_eq!(OpenItems::iter_keys().count(), 0);
}

pub fn now() -> u64 {
	System::block_number()
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

/// Everything on hold.
pub fn held(who: AccountId) -> Balance {
	Balances::total_balance_on_hold(&who)
}

/// The open items of `who`, in order.
pub fn open_items(who: AccountId) -> Vec<Item<AccountId>> {
	let mut items = OpenItems::iter_key_prefix(who).collect::<Vec<_>>();
	items.sort();
	items
}

/// The items that were opened and not closed are those that the records make.
fn assert_items_have_records() {
	let opened = OpenItems::iter_keys().collect::<BTreeSet<_>>();
	let records = <Jobs as OpenRecords<AccountId>>::open_records();
	assert_eq!(opened.len(), records.len());
	assert_eq!(opened, BTreeSet::from_iter(records));
}

pub fn signed(who: AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who)
}

pub fn cid(text: &str) -> ContentId {
	text.as_bytes().to_vec().try_into().unwrap()
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
