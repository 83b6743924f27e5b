// SPDX-License-Identifier: Apache-2.0

//! A runtime with this pallet and a ledger, and with members, referrers and jobs as a test says they are.

// The numbers of tests are small.
#![allow(clippy::arithmetic_side_effects)]

use crate as pallet_referrals;
use crate::Parameters;
use frame_support::{
	assert_ok, derive_impl,
	dispatch::DispatchResult,
	parameter_types, storage_alias,
	traits::fungible::{Inspect, InspectHold, Mutate, NativeOrWithId},
	traits::tokens::Preservation,
	Twox64Concat,
};
use frame_system::EnsureRoot;
use sp_runtime::{BuildStorage, DispatchError, Permill};
use std::collections::{BTreeMap, BTreeSet};
use talent_primitives::{
	AssetKind, Balance, Commitments, FeeContext, FeeReceiver, InvoiceId, Item, JobId, Membership,
	OpenJobs, OpenRecords, Referral, Referrers, Role, Roles, ShareKind,
};

pub type AccountId = u64;
type Block = frame_system::mocking::MockBlock<Test>;

/// Posts [`JOB`] and pays.
pub const CLIENT: AccountId = 1;
/// Works.
pub const TALENT: AccountId = 2;
/// Knows the talent. A client by role, to show that it does not matter.
pub const RECOMMENDER: AccountId = 3;
/// Brings clients.
pub const CLIENT_REFERRER: AccountId = 4;
/// Brings talent.
pub const TALENT_REFERRER: AccountId = 5;
/// A second talent.
pub const OTHER: AccountId = 6;
/// A member with less than a deposit.
pub const POOR: AccountId = 7;
/// Has coins and has not joined.
pub const STRANGER: AccountId = 8;
/// Gets what nobody else does.
pub const TREASURY: AccountId = 99;
/// Those who start with [`ENDOWMENT`], all of them members but the stranger and the treasury.
pub const RICH: [AccountId; 8] =
	[CLIENT, TALENT, RECOMMENDER, CLIENT_REFERRER, TALENT_REFERRER, OTHER, STRANGER, TREASURY];

/// An open job of [`CLIENT`].
pub const JOB: JobId = 0;
/// An open job of [`OTHER`].
pub const OTHER_JOB: JobId = 1;
/// A job that there never was.
pub const NO_JOB: JobId = 77;

/// 10^18 units: one BTRST.
pub const BTRST: Balance = 1_000_000_000_000_000_000;
/// What those who start with coins have.
pub const ENDOWMENT: Balance = 100_000_000 * BTRST;
/// The chain's own coin.
pub const NATIVE: AssetKind = NativeOrWithId::Native;
/// A stable asset.
pub const USD: AssetKind = NativeOrWithId::WithId(1);
/// What commitments return when they are told to refuse.
pub const REFUSED: DispatchError = DispatchError::Other("no more commitments");
/// What membership answers about those who have not joined.
pub const NOT_MEMBER: DispatchError = DispatchError::Other("not a member");
/// What membership answers about the suspended.
pub const IS_SUSPENDED: DispatchError = DispatchError::Other("suspended");

#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeHoldReason,
		RuntimeFreezeReason,
		RuntimeTask,
		RuntimeViewFunction
	)]
	pub struct Test;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(1)]
	pub type Balances = pallet_balances;
	#[runtime::pallet_index(2)]
	pub type ReferralsPallet = pallet_referrals;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type AccountData = pallet_balances::AccountData<Balance>;
	type AccountId = AccountId;
	type Block = Block;
	type Lookup = sp_runtime::traits::IdentityLookup<AccountId>;
}

parameter_types! {
	pub const ExistentialDeposit: Balance = BTRST / 100;

	/// Who belongs, and in what roles.
	pub static Members: BTreeMap<AccountId, Roles> = BTreeMap::new();
	/// Who is suspended.
	pub static Suspended: BTreeSet<AccountId> = BTreeSet::new();
	/// Who is paid elsewhere.
	pub static Payouts: BTreeMap<AccountId, AccountId> = BTreeMap::new();
	/// Who was brought, by whom, and in which block.
	pub static Brought: BTreeMap<AccountId, (AccountId, u64)> = BTreeMap::new();
	/// The jobs that take applications, and whose they are.
	pub static Jobs: BTreeMap<JobId, AccountId> = BTreeMap::new();
	/// Which jobs were asked about.
	pub static JobsAsked: Vec<JobId> = Vec::new();
	/// Whether no item can be opened.
	pub static RefuseCommitments: bool = false;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type AccountStore = System;
	type Balance = Balance;
	type ExistentialDeposit = ExistentialDeposit;
}

pub struct MockMembership;
impl Membership<AccountId> for MockMembership {
	fn ensure_good_standing(who: &AccountId, role: Role) -> DispatchResult {
		Self::ensure_active(who)?;
		match Members::get().get(who) {
			Some(roles) if roles.allow(role) => Ok(()),
			_ => Err(DispatchError::Other("role missing")),
		}
	}

	fn ensure_active(who: &AccountId) -> DispatchResult {
		if !Self::is_member(who) {
			return Err(NOT_MEMBER);
		}
		if Suspended::get().contains(who) {
			return Err(IS_SUSPENDED);
		}
		Ok(())
	}

	fn is_member(who: &AccountId) -> bool {
		Members::get().contains_key(who)
	}

	fn payout_account(who: &AccountId) -> AccountId {
		Payouts::get().get(who).copied().unwrap_or(*who)
	}
}

/// The open items of each account. In storage, as `members` keeps them: a call that fails opens
/// nothing.
#[storage_alias]
pub type OpenItems =
	StorageDoubleMap<Mock, Twox64Concat, AccountId, Twox64Concat, Item<AccountId>, ()>;

pub struct MockCommitments;
impl Commitments<AccountId> for MockCommitments {
	fn open(who: &AccountId, item: Item<AccountId>) -> DispatchResult {
		if RefuseCommitments::get() {
			return Err(REFUSED);
		}
		assert!(!OpenItems::contains_key(who, &item), "{item:?} of {who} is opened twice");
		OpenItems::insert(who, item, ());
		Ok(())
	}

	fn close(who: &AccountId, item: Item<AccountId>) {
		assert!(OpenItems::take(who, &item).is_some(), "{item:?} of {who} is not open");
	}
}

/// The open items of `who`, in order.
pub fn open_items(who: AccountId) -> Vec<Item<AccountId>> {
	let mut items = OpenItems::iter_key_prefix(who).collect::<Vec<_>>();
	items.sort();
	items
}

/// The item of a recommendation.
pub fn recommendation(job: JobId, candidate: AccountId) -> Item<AccountId> {
	Item::Recommendation { job, candidate }
}

/// The items that were opened and not closed are those that the records make.
pub fn assert_items_have_records() {
	let opened = OpenItems::iter_keys().collect::<BTreeSet<_>>();
	let records = <ReferralsPallet as OpenRecords<AccountId>>::open_records();
	assert_eq!(opened.len(), records.len());
	assert_eq!(opened, BTreeSet::from_iter(records));
}

pub struct MockReferrers;
impl Referrers<AccountId, u64> for MockReferrers {
	fn referral_of(who: &AccountId) -> Option<Referral<AccountId, u64>> {
		Brought::get()
			.get(who)
			.map(|(referrer, since)| Referral { referrer: *referrer, since: *since })
	}
}

pub struct MockJobs;
impl OpenJobs<AccountId> for MockJobs {
	fn client_of(job: JobId) -> Option<AccountId> {
		JobsAsked::mutate(|asked| asked.push(job));
		Jobs::get().get(&job).copied()
	}
}

#[cfg(feature = "runtime-benchmarks")]
impl crate::benchmarking::BenchmarkHelper<AccountId> for MockJobs {
	fn make_member(who: &AccountId, role: Role) {
		let roles = if role == Role::Client { Roles::CLIENT } else { Roles::TALENT };
		Members::mutate(|members| members.insert(*who, roles));
		Balances::set_balance(who, ENDOWMENT);
	}

	fn make_open_job(client: &AccountId) -> JobId {
		Jobs::mutate(|jobs| jobs.insert(JOB, *client));
		JOB
	}
}

impl pallet_referrals::Config for Test {
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = MockJobs;
	type BlockNumberProvider = System;
	type Commitments = MockCommitments;
	type Deposits = Balances;
	type GovernanceOrigin = EnsureRoot<AccountId>;
	type Membership = MockMembership;
	type OpenJobs = MockJobs;
	type Referrers = MockReferrers;
	type RuntimeHoldReason = RuntimeHoldReason;
	type WeightInfo = ();
}

/// What is held from an account for its recommendations.
pub fn held(who: AccountId) -> Balance {
	Balances::balance_on_hold(&crate::HoldReason::Recommendation.into(), &who)
}

/// All that an account has, held or not.
pub fn wealth(who: AccountId) -> Balance {
	Balances::total_balance(&who)
}

pub fn recommend(who: AccountId, job: JobId, candidate: AccountId) -> DispatchResult {
	ReferralsPallet::recommend(RuntimeOrigin::signed(who), job, candidate)
}

pub fn withdraw(who: AccountId, job: JobId, candidate: AccountId) -> DispatchResult {
	ReferralsPallet::withdraw_recommendation(RuntimeOrigin::signed(who), job, candidate)
}

/// Changes one parameter or more.
pub fn set_parameters(change: impl FnOnce(&mut Parameters<u64>)) -> DispatchResult {
	let mut parameters = ReferralsPallet::parameters();
	change(&mut parameters);
	ReferralsPallet::set_parameters(RuntimeOrigin::root(), parameters)
}

/// `who` was brought by `by` in block `since`.
pub fn brought(who: AccountId, by: AccountId, since: u64) {
	Brought::mutate(|all| all.insert(who, (by, since)));
}

/// The pay of `who` goes to `to`.
pub fn pay_to(who: AccountId, to: AccountId) {
	Payouts::mutate(|all| all.insert(who, to));
}

/// `who` leaves the network.
pub fn leave(who: AccountId) {
	Members::mutate(|members| members.remove(&who));
}

/// Forgets every job: none takes applications any more.
pub fn close_all_jobs() {
	Jobs::set(BTreeMap::new());
}

/// The invoice that a fee was collected for.
pub const INVOICE: InvoiceId = 7;

/// An invoice of [`TALENT`] to [`CLIENT`].
pub fn context(recommender: Option<AccountId>) -> FeeContext<AccountId> {
	between(CLIENT, TALENT, recommender)
}

/// An invoice of `talent` to `client`.
pub fn between(
	client: AccountId,
	talent: AccountId,
	recommender: Option<AccountId>,
) -> FeeContext<AccountId> {
	FeeContext { invoice: INVOICE, contract: 5, job: JOB, skill: None, client, talent, recommender }
}

pub fn earner(context: &FeeContext<AccountId>, kind: ShareKind) -> Option<AccountId> {
	<ReferralsPallet as FeeReceiver<AccountId, AssetKind, Balance>>::earner(context, kind)
}

pub fn limit(
	context: &FeeContext<AccountId>,
	kind: ShareKind,
	earner: AccountId,
	asset: &AssetKind,
) -> Option<Balance> {
	ReferralsPallet::limit(context, kind, &earner, asset)
}

/// A share of `value` BTRST units was paid in BTRST.
pub fn share_paid(
	context: &FeeContext<AccountId>,
	kind: ShareKind,
	earner: AccountId,
	value: Balance,
) {
	ReferralsPallet::on_share_paid(context, kind, &earner, &NATIVE, value, value);
}

/// The network fee.
pub const FEE_RATE: Permill = Permill::from_percent(10);
/// How a fee is split, as the real chain starts. The rest is the treasury's.
pub const RATES: [(ShareKind, Permill); 6] = [
	(ShareKind::ClientReferrer, Permill::from_percent(20)),
	(ShareKind::TalentReferrer, Permill::from_percent(10)),
	(ShareKind::Recommender, Permill::from_percent(5)),
	(ShareKind::Screening, Permill::from_percent(5)),
	(ShareKind::DisputePot, Permill::from_percent(5)),
	(ShareKind::Validators, Permill::from_percent(5)),
];

/// The smallest model of an invoice that is paid in BTRST: the client pays the talent, and on top the fee, which is split as
/// the fee treasury does it with this pallet as the only receiver. Coins really move. Answers the fee, and what of it
/// went to the treasury.
pub fn pay_invoice(context: &FeeContext<AccountId>, amount: Balance) -> (Balance, Balance) {
	let pay = |to: AccountId, amount: Balance| {
		assert_ok!(Balances::transfer(&context.client, &to, amount, Preservation::Preserve));
	};
	pay(context.talent, amount);
	let fee = FEE_RATE.mul_floor(amount);
	let mut rest = fee;
	for (kind, rate) in RATES {
		let Some(earner) = earner(context, kind) else { continue };
		let most = limit(context, kind, earner, &NATIVE).unwrap_or(Balance::MAX);
		let share = rate.mul_floor(fee).min(most);
		if share > 0 {
			pay(MockMembership::payout_account(&earner), share);
			share_paid(context, kind, earner, share);
			rest -= share;
		}
	}
	pay(TREASURY, rest);
	(fee, rest)
}

#[derive(Default)]
pub struct ExtBuilder {
	parameters: Parameters<u64>,
}

impl ExtBuilder {
	pub fn with_parameters(mut self, change: impl FnOnce(&mut Parameters<u64>)) -> Self {
		change(&mut self.parameters);
		self
	}

	pub fn build(self) -> sp_io::TestExternalities {
		Members::set(BTreeMap::from([
			(CLIENT, Roles::CLIENT),
			(TALENT, Roles::TALENT),
			(RECOMMENDER, Roles::CLIENT),
			(CLIENT_REFERRER, Roles::TALENT),
			(TALENT_REFERRER, Roles::AGENCY),
			(OTHER, Roles { client: true, ..Roles::TALENT }),
			(POOR, Roles::TALENT),
		]));
		Jobs::set(BTreeMap::from([(JOB, CLIENT), (OTHER_JOB, OTHER)]));
		JobsAsked::set(Vec::new());
		Suspended::set(BTreeSet::new());
		Payouts::set(BTreeMap::new());
		Brought::set(BTreeMap::new());
		RefuseCommitments::set(false);

		let rich = RICH.map(|who| (who, ENDOWMENT));
		let storage = RuntimeGenesisConfig {
			balances: pallet_balances::GenesisConfig {
				balances: rich.into_iter().chain([(POOR, BTRST / 2)]).collect(),
				..Default::default()
			},
			referrals_pallet: crate::GenesisConfig { parameters: self.parameters },
			..Default::default()
		}
		.build_storage()
		.unwrap();
		let mut ext = sp_io::TestExternalities::new(storage);
		// Events are kept from the first block on.
		ext.execute_with(|| System::set_block_number(1));
		ext
	}

	pub fn build_and_execute(self, test: impl FnOnce()) {
		self.build().execute_with(|| {
			let issued = Balances::total_issuance();
			test();
			// Coins move, none is made or lost.
			assert_eq!(Balances::total_issuance(), issued);
			ReferralsPallet::do_try_state().unwrap();
			assert_items_have_records();
		});
	}
}
