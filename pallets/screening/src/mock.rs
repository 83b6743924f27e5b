// SPDX-License-Identifier: Apache-2.0

//! A runtime with this pallet and a ledger; who is a member, who has ties and who is drawn is as a
//! test says.

// The numbers of tests are small.
#![allow(clippy::arithmetic_side_effects)]

use crate as pallet_screening;
use crate::{Parameters, RequestId, RequestOf, Stage};
use frame_support::{
	assert_ok, derive_impl,
	dispatch::DispatchResult,
	parameter_types,
	traits::{
		fungible::{Inspect, InspectHold},
		ConstU32, Hooks,
	},
	weights::WeightMeter,
	PalletId,
};
use frame_system::EnsureRoot;
use sp_runtime::{traits::IdentityLookup, BuildStorage, DispatchError, Perbill, Weight};
use std::collections::{BTreeMap, BTreeSet};
use talent_primitives::{
	purse::Purse, AssetKind, Balance, ContentId, FeeContext, FeeReceiver, OpenRecords, ShareKind,
	SkillId,
};

mod ports;
mod sortition;

pub use ports::*;
pub use sortition::*;
pub use talent_primitives::Item;

pub type AccountId = u64;
type Block = frame_system::mocking::MockBlock<Test>;

/// Wants to be vetted.
pub const APPLICANT: AccountId = 1;
/// Wants to be vetted, too.
pub const OTHER: AccountId = 2;
/// A member who is a client only.
pub const CLIENT: AccountId = 3;
/// Has coins and has not joined.
pub const STRANGER: AccountId = 4;
/// A member with less than a fee.
pub const POOR: AccountId = 5;
/// The screeners that a skill has at genesis, in the order in which they are drawn if tests do not
/// say.
pub const SCREENERS: [AccountId; 6] = [11, 12, 13, 14, 15, 16];
/// Gets what nobody else does.
pub const TREASURY: AccountId = 99;

/// The skill of all tests.
pub const SKILL: SkillId = 0;
/// Another one.
pub const OTHER_SKILL: SkillId = 1;
/// One that there never was.
pub const NO_SKILL: SkillId = 77;

/// 10^18 units: one BTRST.
pub const BTRST: Balance = 1_000_000_000_000_000_000;
/// What those who start with coins have.
pub const ENDOWMENT: Balance = 10_000 * BTRST;
/// The smallest balance of an account.
pub const ED: Balance = BTRST / 100;

/// What a panel costs.
pub const FEE: Balance = 40 * BTRST;
/// What an assessment is paid.
pub const PAY: Balance = 10 * BTRST;
/// What is held for a request, a credential or a cool-down.
pub const DEPOSIT: Balance = BTRST;
/// What is held from a screener.
pub const BOND: Balance = 100 * BTRST;
/// The score to reach.
pub const PASS_MARK: u8 = 60;

pub const DRAW_WINDOW: u64 = 20;
pub const COMMIT_WINDOW: u64 = 10;
pub const REVEAL_WINDOW: u64 = 8;
pub const PANEL_PERIOD: u64 = 100;
pub const SECOND_PANEL_WINDOW: u64 = 25;
pub const COOL_DOWN: u64 = 200;
pub const CREDENTIAL_LIFE: u64 = 2_000;
pub const RENEWAL_WINDOW: u64 = 300;
pub const STRIKE_MEMORY: u64 = 400;
pub const VESTING: u64 = 500;
pub const CLAIM_PERIOD: u64 = 150;

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
	pub type Screening = pallet_screening;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type AccountData = pallet_balances::AccountData<Balance>;
	type AccountId = AccountId;
	type Block = Block;
	type Lookup = IdentityLookup<AccountId>;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type AccountStore = System;
	type Balance = Balance;
	type ExistentialDeposit = ExistentialDeposit;
}

parameter_types! {
	pub const ExistentialDeposit: Balance = ED;
	pub const ScreeningPalletId: PalletId = PalletId(*b"tn/scrng");
	pub const TreasuryAccount: AccountId = TREASURY;

	/// Who has not joined.
	pub static Outsiders: BTreeSet<AccountId> = BTreeSet::new();
	/// Who is suspended.
	pub static Suspended: BTreeSet<AccountId> = BTreeSet::new();
	/// Who is paid elsewhere.
	pub static Payouts: BTreeMap<AccountId, AccountId> = BTreeMap::new();
	/// With how many clients somebody has worked, if not with three.
	pub static ClientCounts: BTreeMap<AccountId, u32> = BTreeMap::new();
	/// Which judge has ties with which party.
	pub static Tied: BTreeSet<(AccountId, AccountId)> = BTreeSet::new();
	/// Which two do not sit together.
	pub static Kin: BTreeSet<(AccountId, AccountId)> = BTreeSet::new();
	/// Whether no item can be opened.
	pub static RefuseCommitments: bool = false;
	/// How many blocks after a freeze its seed is known.
	pub static SeedDelay: u64 = 5;
	/// How long a freeze lasts.
	pub static FreezeLife: u64 = 1_000;
	/// In what order those frozen are drawn: this one first, then those who joined later, then
	/// those before.
	pub static DrawFrom: u32 = 0;
	/// Of whom it was asked whether they may sit.
	pub static Asked: Vec<AccountId> = Vec::new();
}

impl pallet_screening::Config for Test {
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = MockBenchmarkHelper;
	type BlockNumberProvider = System;
	type Coins = Balances;
	type ItemRegistry = MockItemRegistry;
	type Conflicts = (MockConflicts, Screening);
	type DrawAttempts = ConstU32<4>;
	type GovernanceOrigin = EnsureRoot<AccountId>;
	type MaxServicedItems = ConstU32<1_000>;
	type Membership = MockMembership;
	type PalletId = ScreeningPalletId;
	type PanelConflicts = MockKin;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Sortition = MockSortition;
	type Treasury = TreasuryAccount;
	type UnrelatedClients = MockClients;
	type WeightInfo = ();
}

/// Windows that are easy to tell apart.
pub fn test_parameters() -> Parameters<u64> {
	Parameters {
		fee: FEE,
		assessment_pay: PAY,
		request_deposit: DEPOSIT,
		bond: BOND,
		slash: Perbill::from_percent(25),
		max_strikes: 3,
		strike_memory: STRIKE_MEMORY,
		max_load: 5,
		min_clients: 3,
		pass_mark: PASS_MARK,
		credential_life: CREDENTIAL_LIFE,
		renewal_window: RENEWAL_WINDOW,
		cool_down: COOL_DOWN,
		second_panel_window: SECOND_PANEL_WINDOW,
		draw_window: DRAW_WINDOW,
		commit_window: COMMIT_WINDOW,
		reveal_window: REVEAL_WINDOW,
		panel_period: PANEL_PERIOD,
		vesting: VESTING,
		claim_period: CLAIM_PERIOD,
		max_due_items: 100,
		due_weight_share: Perbill::from_percent(50),
	}
}

pub struct ExtBuilder {
	parameters: Parameters<u64>,
	screeners: Vec<AccountId>,
}

impl Default for ExtBuilder {
	fn default() -> Self {
		Self { parameters: test_parameters(), screeners: SCREENERS.to_vec() }
	}
}

impl ExtBuilder {
	/// Changes the parameters at genesis.
	pub fn with_parameters(mut self, change: impl FnOnce(&mut Parameters<u64>)) -> Self {
		change(&mut self.parameters);
		self
	}

	/// Only the first so many screeners.
	pub fn with_screeners(mut self, count: usize) -> Self {
		self.screeners.truncate(count);
		self
	}

	/// These screeners.
	pub fn with_these_screeners(mut self, screeners: &[AccountId]) -> Self {
		self.screeners = screeners.to_vec();
		self
	}

	pub fn build(self) -> sp_io::TestExternalities {
		Outsiders::set(BTreeSet::from([STRANGER]));
		Suspended::set(BTreeSet::new());
		Payouts::set(BTreeMap::new());
		ClientCounts::set(BTreeMap::new());
		Tied::set(BTreeSet::new());
		Kin::set(BTreeSet::new());
		RefuseCommitments::set(false);
		SeedDelay::set(5);
		FreezeLife::set(1_000);
		DrawFrom::set(0);
		Asked::set(Vec::new());

		let rich = [APPLICANT, OTHER, CLIENT, STRANGER].into_iter();
		let rich = rich.chain(SCREENERS).chain(self.screeners.iter().copied());
		let mut balances = rich.map(|who| (who, ENDOWMENT)).collect::<BTreeMap<_, _>>();
		balances.extend([(POOR, FEE / 2), (TREASURY, ED), (pot(), ED)]);
		let storage = RuntimeGenesisConfig {
			balances: pallet_balances::GenesisConfig {
				balances: balances.into_iter().collect(),
				..Default::default()
			},
			screening: crate::GenesisConfig {
				parameters: self.parameters,
				skills: vec!["Rust".into(), "Design".into()],
				screeners: self.screeners.into_iter().map(|who| (who, SKILL)).collect(),
			},
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
			assert_ok!(Screening::do_try_state());
			assert_items_have_records();
			assert_eq!(wealth(pot()), Screening::ledger() + ED, "the pot has what it owes");
		});
	}
}

impl Screening {
	/// What the pallet's account owes.
	pub fn ledger() -> Balance {
		crate::Ledger::<Test>::get()
	}
}

/// The pallet's account.
pub fn pot() -> AccountId {
	Screening::account()
}

pub fn now() -> u64 {
	System::block_number()
}

/// Lets blocks pass, each with its hooks.
pub fn run_to(block: u64) {
	while now() < block {
		System::set_block_number(now() + 1);
		run_hooks();
	}
}

/// Lets so many blocks pass, each with its hooks.
pub fn pass(blocks: u64) {
	run_to(now() + blocks);
}

/// Lets so many blocks pass while hooks are suspended.
pub fn pass_without_hooks(blocks: u64) {
	System::set_block_number(now() + blocks);
}

pub fn run_hooks() {
	Screening::on_poll(now(), &mut WeightMeter::new());
	Screening::on_idle(now(), Weight::MAX);
}

pub fn signed(who: AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who)
}

pub fn cid(text: &str) -> ContentId {
	text.as_bytes().to_vec().try_into().unwrap()
}

/// All that an account has, held or not.
pub fn wealth(who: AccountId) -> Balance {
	Balances::total_balance(&who)
}

/// What is held from a screener.
pub fn bond_of(who: AccountId) -> Balance {
	Balances::balance_on_hold(&crate::HoldReason::Bond.into(), &who)
}

/// What is held for records about somebody.
pub fn deposit_of(who: AccountId) -> Balance {
	Balances::balance_on_hold(&crate::HoldReason::Record.into(), &who)
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
	let records = <Screening as OpenRecords<AccountId>>::open_records();
	assert_eq!(opened.len(), records.len());
	assert_eq!(opened, BTreeSet::from_iter(records));
}

/// Changes one parameter or more.
pub fn set_parameters(change: impl FnOnce(&mut Parameters<u64>)) -> DispatchResult {
	let mut parameters = Screening::parameters();
	change(&mut parameters);
	Screening::set_parameters(RuntimeOrigin::root(), parameters)
}

pub fn try_request(who: AccountId) -> DispatchResult {
	Screening::request_screening(signed(who), SKILL, cid("portfolio"))
}

/// A request, just made.
pub fn request(who: AccountId) -> RequestId {
	let id = crate::NextRequest::<Test>::get();
	assert_ok!(try_request(who));
	id
}

/// A request whose panel is drawn.
pub fn drawn(who: AccountId) -> RequestId {
	let id = request(who);
	pass(SeedDelay::get() + 2);
	assert!(matches!(stage(id), Some(Stage::Committing { .. })), "{:?}", stage(id));
	id
}

/// A request whose panel has committed to these scores.
pub fn committed(who: AccountId, scores: &[u8]) -> RequestId {
	let id = drawn(who);
	commit_all(id, scores);
	id
}

/// A request that a panel has judged with these scores.
pub fn judged(who: AccountId, scores: &[u8]) -> RequestId {
	let id = committed(who, scores);
	reveal_all(id, scores);
	pass(1);
	id
}

/// Claims a second panel and has it judge.
pub fn judged_again(id: RequestId, scores: &[u8]) {
	let applicant = record(id).applicant;
	assert_ok!(Screening::claim_second_panel(signed(applicant), id));
	pass(SeedDelay::get() + 2);
	commit_all(id, scores);
	reveal_all(id, scores);
	pass(1);
}

pub fn record(id: RequestId) -> RequestOf<Test> {
	crate::Requests::<Test>::get(id).unwrap()
}

pub fn stage(id: RequestId) -> Option<Stage<u64>> {
	Screening::request(id).map(|(_, stage)| stage)
}

/// Who sits on the panel of a request.
pub fn seated(id: RequestId) -> Vec<AccountId> {
	let record = record(id);
	let seats = record.panel().map(|panel| panel.seats.to_vec()).unwrap_or_default();
	seats.into_iter().map(|seat| seat.screener).collect()
}

/// The report of a screener.
pub fn report(who: AccountId) -> ContentId {
	cid(&format!("report of {who}"))
}

/// The salt of a screener.
pub fn salt(who: AccountId) -> [u8; 32] {
	[u8::try_from(who % 251).unwrap(); 32]
}

pub fn commitment(who: AccountId, id: RequestId, score: u8) -> talent_primitives::Hash {
	let round = record(id).round();
	Screening::commitment(&who, id, round, score, &report(who), &salt(who))
}

pub fn try_commit(who: AccountId, id: RequestId, score: u8) -> DispatchResult {
	Screening::commit_assessment(signed(who), id, commitment(who, id, score))
}

pub fn try_reveal(who: AccountId, id: RequestId, score: u8) -> DispatchResult {
	Screening::submit_assessment(signed(who), id, score, report(who), salt(who))
}

/// Those seated commit to these scores, in the order of their seats; the rest of them do not.
pub fn commit_all(id: RequestId, scores: &[u8]) {
	for (who, score) in seated(id).into_iter().zip(scores) {
		assert_ok!(try_commit(who, id, *score));
	}
}

/// Those seated reveal these scores, in the order of their seats; the rest of them do not.
pub fn reveal_all(id: RequestId, scores: &[u8]) {
	for (who, score) in seated(id).into_iter().zip(scores) {
		assert_ok!(try_reveal(who, id, *score));
	}
}

pub fn advance(id: RequestId) -> DispatchResult {
	Screening::advance(signed(STRANGER), id)
}

pub fn holds(who: AccountId) -> bool {
	<Screening as talent_primitives::Credentials<_>>::holds(&who, SKILL)
}

/// An invoice of somebody for a job that demanded a skill.
pub fn fee_context(skill: Option<SkillId>) -> FeeContext<AccountId> {
	FeeContext {
		invoice: 7,
		contract: 5,
		job: 3,
		skill,
		client: CLIENT,
		talent: APPLICANT,
		recommender: None,
	}
}

pub fn earner(skill: Option<SkillId>, kind: ShareKind) -> Option<AccountId> {
	<Screening as FeeReceiver<_, AssetKind, Balance>>::earner(&fee_context(skill), kind)
}

/// The screening share of a fee is paid as the fee treasury does it: if there is an earner, and no
/// more than the limit. Answers how much that was.
pub fn pay_share(amount: Balance) -> Balance {
	use frame_support::traits::{fungible::Mutate, tokens::Preservation};

	let context = fee_context(Some(SKILL));
	let kind = ShareKind::Screening;
	let Some(to) = earner(Some(SKILL), kind) else { return 0 };
	let asset = AssetKind::Native;
	let amount = Screening::limit(&context, kind, &to, &asset).unwrap_or(amount).min(amount);
	if amount > 0 {
		assert_ok!(Balances::transfer(&CLIENT, &to, amount, Preservation::Preserve));
		Screening::on_share_paid(&context, kind, &to, &asset, amount, amount);
	}
	amount
}

/// Events of this pallet, in order.
pub fn events() -> Vec<crate::Event<Test>> {
	System::read_events_for_pallet()
}

/// Lets a long time pass in which nobody does anything.
pub fn silence() {
	for _ in 0..60 {
		pass(20);
	}
	for _ in 0..30 {
		System::set_block_number(now() + 100);
		run_hooks();
	}
}

/// Nothing is left of anything but screeners and their records: no request, credential, reward or
/// coin in the pot.
pub fn assert_all_funds_returned() {
	assert_eq!(crate::Requests::<Test>::iter().count(), 0);
	assert_eq!(crate::OpenRequests::<Test>::iter().count(), 0);
	assert_eq!(crate::Seats::<Test>::iter().count(), 0);
	assert_eq!(crate::Ties::<Test>::iter().count(), 0);
	assert_eq!(crate::Credentials::<Test>::iter().count(), 0);
	assert_eq!(crate::CoolDowns::<Test>::iter().count(), 0);
	assert_eq!(crate::Vestings::<Test>::iter().count(), 0);
	assert_eq!(crate::UnclaimedAmounts::<Test>::iter().count(), 0);
	assert_eq!(crate::DueItems::<Test>::iter().count(), 0);
	assert_eq!(crate::StuckItems::<Test>::iter().count(), 0);
	let dust: Balance = crate::Rewards::<Test>::iter_values().map(|rewards| rewards.rest).sum();
	assert_eq!(Screening::ledger(), dust);
	for who in [APPLICANT, OTHER, POOR].into_iter().chain(SCREENERS) {
		assert_eq!(deposit_of(who), 0, "deposits of {who}");
		let bonds: Balance = crate::Screeners::<Test>::iter_prefix(who).map(|(_, s)| s.bond).sum();
		assert_eq!(bond_of(who), bonds, "bonds of {who}");
		let pools = crate::Screeners::<Test>::iter_prefix(who).count();
		assert_eq!(open_items(who).len(), pools, "open items of {who}");
	}
}
