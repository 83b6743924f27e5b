// SPDX-License-Identifier: Apache-2.0

//! A runtime with this pallet, BTRST, assets, pools with a constant product, and receivers that note what they are told.

// The numbers of tests are small.
#![allow(clippy::arithmetic_side_effects)]

use crate as pallet_fee_treasury;
use crate::{Listing, ParametersOf, ShareOf};
use core::cell::RefCell;
use frame_support::{
	assert_ok, derive_impl, parameter_types,
	traits::{
		fungible::{NativeFromLeft, NativeOrWithId, UnionOf},
		fungibles::{Inspect, Mutate},
		tokens::Preservation,
		AsEnsureOriginWithArg, ConstU128, ConstU32, Hooks,
	},
	weights::{Weight, WeightMeter},
	PalletId,
};
use frame_system::{EnsureRoot, EnsureSigned};
use sp_runtime::{
	helpers_128bit::multiply_by_rational_with_rounding, BuildStorage, DispatchError,
	DispatchResult, FixedU128, Permill, Rounding,
};
use std::collections::BTreeMap;
use talent_primitives::{
	AssetKind, Balance, FeeCollector, FeeContext, FeeConverter, FeeReceiver, Membership,
	PaymentAssets, Reserves, Role, ShareKind,
};

pub type AccountId = u64;
type Block = frame_system::mocking::MockBlock<Test>;

/// Where fees are collected from.
pub const ESCROW: AccountId = 1;
/// The community treasury.
pub const TREASURY: AccountId = 2;
/// Pays.
pub const CLIENT: AccountId = 3;
/// Was paid.
pub const TALENT: AccountId = 4;
/// A pot: has BTRST, but nothing of any asset.
pub const POT: AccountId = 5;
/// Anybody.
pub const ANYBODY: AccountId = 6;
/// Has more of everything than all others, and nothing good in mind.
pub const ATTACKER: AccountId = 7;
/// Earns a share: has an account in every currency.
pub const EARNER: AccountId = 10;
/// Earns a share: has an account in every currency, too.
pub const OTHER_EARNER: AccountId = 11;
/// Earns a share, but has no account: receives nothing below the minimum.
pub const STRANGER: AccountId = 12;
/// Earns a share, but their account of the first asset is blocked.
pub const BLOCKED: AccountId = 13;

/// The chain's own coin.
pub const BTRST: AssetKind = NativeOrWithId::Native;
/// An asset that can be listed.
pub const USD: AssetKind = NativeOrWithId::WithId(1);
/// Another one.
pub const EUR: AssetKind = NativeOrWithId::WithId(2);
/// An asset that is not sufficient.
pub const TOY: AssetKind = NativeOrWithId::WithId(3);
/// A third that can be listed.
pub const GBP: AssetKind = NativeOrWithId::WithId(4);
/// All of them.
pub const CURRENCIES: [AssetKind; 5] = [BTRST, USD, EUR, TOY, GBP];
/// The least of an asset, and of BTRST, that an account can have.
pub const MINIMUM: Balance = 1_000;
/// What the escrow has of each currency, and the treasury, and the earners.
pub const ENDOWMENT: Balance = 1_000_000_000;
/// What the attacker has of each currency.
pub const RICHES: Balance = 1_000_000_000_000_000;
/// What each pool has of its asset, unless a test says otherwise.
pub const POOL_ASSET: Balance = 200_000_000;
/// What each pool has of BTRST, unless a test says otherwise: a unit of the asset is worth half a unit of BTRST.
pub const POOL_NATIVE: Balance = 100_000_000;
/// Owns the assets.
pub const ISSUER: AccountId = 99;

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
	pub type Assets = pallet_assets;
	#[runtime::pallet_index(3)]
	pub type FeeTreasury = pallet_fee_treasury;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type AccountData = pallet_balances::AccountData<Balance>;
	type AccountId = AccountId;
	type Block = Block;
	type Lookup = sp_runtime::traits::IdentityLookup<AccountId>;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type AccountStore = System;
	type Balance = Balance;
	type ExistentialDeposit = ConstU128<MINIMUM>;
}

#[derive_impl(pallet_assets::config_preludes::TestDefaultConfig)]
impl pallet_assets::Config for Test {
	type AssetId = u32;
	type AssetIdParameter = u32;
	type Balance = Balance;
	type CreateOrigin = AsEnsureOriginWithArg<EnsureSigned<AccountId>>;
	type Currency = Balances;
	type ForceOrigin = EnsureRoot<AccountId>;
}

/// BTRST and the assets, as one.
pub type NativeAndAssets = UnionOf<Balances, Assets, NativeFromLeft, AssetKind, AccountId>;

parameter_types! {
	pub const Treasury: AccountId = TREASURY;
	pub const FeesPalletId: PalletId = PalletId(*b"tn/fees_");
	pub Pots: Vec<AccountId> = vec![ESCROW, POT, TREASURY];
}

/// How the converter goes wrong.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub enum Fault {
	#[default]
	None,
	/// It fails after it has moved something.
	Fails,
	/// It says that it has credited more than it has.
	Boasts,
	/// It takes less than it was told to.
	TakesLess,
	/// It credits less than it was told to, and says so.
	PaysLess,
}

thread_local! {
	static EARNERS: RefCell<[BTreeMap<ShareKind, AccountId>; 2]> = RefCell::default();
	static LIMITS: RefCell<[BTreeMap<ShareKind, Balance>; 2]> = RefCell::default();
	static PAYOUT_ACCOUNTS: RefCell<BTreeMap<AccountId, AccountId>> = RefCell::default();
	static TOLD: RefCell<Vec<Told>> = const { RefCell::new(Vec::new()) };
	static SWAPS: RefCell<Vec<Swap>> = const { RefCell::new(Vec::new()) };
	static FAULT: RefCell<Fault> = const { RefCell::new(Fault::None) };
	static CONTEXTS: RefCell<Vec<FeeContext<AccountId>>> = const { RefCell::new(Vec::new()) };
}

/// What a receiver was told: which of the two, kind, earner, currency, amount, worth in BTRST.
pub type Told = (usize, ShareKind, AccountId, AssetKind, Balance, Balance);

/// What the converter was asked for: block, asset, amount, the least it has to bring, and what it has said.
pub type Swap = (u64, AssetKind, Balance, Balance, Result<Balance, DispatchError>);

fn note_context(context: &FeeContext<AccountId>) {
	CONTEXTS.with(|contexts| contexts.borrow_mut().push(context.clone()));
}

/// One of two receivers. It names the earners and limits that a test has given it, and notes what it is told.
pub struct Receiver<const INDEX: usize>;
impl<const INDEX: usize> FeeReceiver<AccountId, AssetKind, Balance> for Receiver<INDEX> {
	fn earner(context: &FeeContext<AccountId>, kind: ShareKind) -> Option<AccountId> {
		note_context(context);
		EARNERS.with(|earners| earners.borrow()[INDEX].get(&kind).copied())
	}

	fn limit(
		context: &FeeContext<AccountId>,
		kind: ShareKind,
		earner: &AccountId,
		_: &AssetKind,
	) -> Option<Balance> {
		note_context(context);
		let known = EARNERS.with(|earners| earners.borrow()[INDEX].get(&kind) == Some(earner));
		LIMITS.with(|limits| limits.borrow()[INDEX].get(&kind).copied().filter(|_| known))
	}

	fn on_share_paid(
		context: &FeeContext<AccountId>,
		kind: ShareKind,
		earner: &AccountId,
		asset: &AssetKind,
		amount: Balance,
		value: Balance,
	) {
		note_context(context);
		TOLD.with(|told| {
			told.borrow_mut().push((INDEX, kind, *earner, asset.clone(), amount, value))
		});
	}
}

/// Everybody is paid where a test has said, else on their own account.
pub struct Members;
impl Membership<AccountId> for Members {
	fn ensure_good_standing(_: &AccountId, _: Role) -> DispatchResult {
		Ok(())
	}

	fn ensure_active(_: &AccountId) -> DispatchResult {
		Ok(())
	}

	fn is_member(_: &AccountId) -> bool {
		true
	}

	fn payout_account(who: &AccountId) -> AccountId {
		PAYOUT_ACCOUNTS.with(|accounts| accounts.borrow().get(who).copied().unwrap_or(*who))
	}
}

/// What the pool of an asset is kept by.
pub fn pool(asset: &AssetKind) -> AccountId {
	match asset {
		NativeOrWithId::Native => panic!("there is no pool of BTRST and BTRST"),
		NativeOrWithId::WithId(id) => 1_000 + u64::from(*id),
	}
}

/// What a pool with a constant product gives for `amount`, less 0.3 % of it.
fn given(amount: Balance, from: Balance, to: Balance) -> Balance {
	let sold = amount * 997;
	multiply_by_rational_with_rounding(sold, to, from * 1_000 + sold, Rounding::Down).unwrap()
}

/// Pools with a constant product: their reserves are what their accounts have.
pub struct Pools;
impl FeeConverter<AccountId, AssetKind, Balance> for Pools {
	fn reserves(asset: &AssetKind) -> Option<Reserves<Balance>> {
		let pool = pool(asset);
		let reserves = Reserves { asset: balance(asset, pool), native: balance(&BTRST, pool) };
		(reserves.asset > 0 && reserves.native > 0).then_some(reserves)
	}

	fn convert(
		who: &AccountId,
		asset: &AssetKind,
		amount: Balance,
		least: Balance,
	) -> Result<Balance, DispatchError> {
		let fault = FAULT.with(|fault| *fault.borrow());
		let swapped = (|| {
			let pool = pool(asset);
			let reserves = Self::reserves(asset).ok_or(DispatchError::Other("no pool"))?;
			let mut credited = given(amount, reserves.asset, reserves.native);
			let mut taken = amount;
			match fault {
				Fault::TakesLess => taken -= 1,
				Fault::PaysLess => credited = least - 1,
				_ => frame_support::ensure!(credited >= least, DispatchError::Other("price")),
			}
			frame_support::ensure!(credited > 0, DispatchError::Other("nothing"));
			let expendable = Preservation::Expendable;
			NativeAndAssets::transfer(asset.clone(), who, &pool, taken, expendable)?;
			NativeAndAssets::transfer(BTRST, &pool, who, credited, expendable)?;
			match fault {
				Fault::Fails => Err(DispatchError::Other("fault")),
				Fault::Boasts => Ok(credited + 1),
				_ => Ok(credited),
			}
		})();
		SWAPS.with(|swaps| {
			swaps.borrow_mut().push((System::block_number(), asset.clone(), amount, least, swapped))
		});
		swapped
	}
}

/// The ledger of assets says what is fit.
pub struct LiveAndSufficient;
impl PaymentAssets<AssetKind> for LiveAndSufficient {
	fn is_fit(asset: &AssetKind) -> bool {
		let NativeOrWithId::WithId(id) = asset else { return true };
		pallet_assets::Asset::<Test>::get(id).is_some_and(|asset| {
			asset.is_sufficient && asset.status == pallet_assets::AssetStatus::Live
		})
	}
}

impl pallet_fee_treasury::Config for Test {
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = Bench;
	type BlockNumberProvider = System;
	type Converter = Pools;
	type Fungibles = NativeAndAssets;
	type GovernanceOrigin = EnsureRoot<AccountId>;
	type MaxListedAssets = ConstU32<3>;
	type Membership = Members;
	type PalletId = FeesPalletId;
	type PaymentAssets = LiveAndSufficient;
	type Pots = Pots;
	type Receivers = (Receiver<0>, Receiver<1>);
	type Treasury = Treasury;
	type WeightInfo = ();
}

/// The world of benchmarks.
#[cfg(feature = "runtime-benchmarks")]
pub struct Bench;
#[cfg(feature = "runtime-benchmarks")]
impl crate::benchmarking::BenchmarkHelper<AccountId> for Bench {
	fn make_fit(asset: &AssetKind) {
		let NativeOrWithId::WithId(id) = asset else { panic!("BTRST is always fit") };
		assert_ok!(Assets::force_create(RuntimeOrigin::root(), *id, ISSUER, true, MINIMUM));
	}

	fn make_pool(asset: &AssetKind, reserves: Reserves<Balance>) {
		let pool = pool(asset);
		assert_ok!(NativeAndAssets::mint_into(asset.clone(), &pool, reserves.asset));
		assert_ok!(NativeAndAssets::mint_into(BTRST, &pool, reserves.native));
	}

	fn make_earners(_: &FeeContext<AccountId>) {
		let_all_earn(EARNER);
	}
}

/// The invoice that all tests collect for.
pub fn context() -> FeeContext<AccountId> {
	FeeContext {
		invoice: 7,
		contract: 5,
		job: 3,
		skill: Some(2),
		client: CLIENT,
		talent: TALENT,
		recommender: None,
	}
}

/// All kinds of share but the treasury's, in the order in which they are paid.
pub const KINDS: [ShareKind; 6] = [
	ShareKind::ClientReferrer,
	ShareKind::TalentReferrer,
	ShareKind::Recommender,
	ShareKind::Screening,
	ShareKind::DisputePot,
	ShareKind::Validators,
];

/// From now on the receiver `index` says that `earner` earns the shares of `kind`.
pub fn let_earn(index: usize, kind: ShareKind, earner: AccountId) {
	EARNERS.with(|earners| earners.borrow_mut()[index].insert(kind, earner));
}

/// From now on all kinds of share are earned by `earner`.
pub fn let_all_earn(earner: AccountId) {
	for kind in KINDS {
		let_earn(0, kind, earner);
	}
}

/// From now on nobody earns anything.
pub fn let_nobody_earn() {
	EARNERS.take();
}

/// From now on the receiver `index` sets a limit to the shares of `kind`, if it has named who earns them.
pub fn limit(index: usize, kind: ShareKind, value: Balance) {
	LIMITS.with(|limits| limits.borrow_mut()[index].insert(kind, value));
}

/// From now on what `who` earns is paid to `account`.
pub fn let_pay(who: AccountId, account: AccountId) {
	PAYOUT_ACCOUNTS.with(|accounts| accounts.borrow_mut().insert(who, account));
}

/// From now on the converter goes wrong.
pub fn let_converter(fault: Fault) {
	FAULT.with(|current| *current.borrow_mut() = fault);
}

/// What the receivers were told, in order.
pub fn told() -> Vec<Told> {
	TOLD.with(|told| told.borrow().clone())
}

/// What the converter was asked for, in order.
pub fn swaps() -> Vec<Swap> {
	SWAPS.with(|swaps| swaps.borrow().clone())
}

/// How much the converter has sold, and what it has brought: without what it has refused.
pub fn sold(asset: &AssetKind) -> (Balance, Balance) {
	let swaps = swaps();
	let done = swaps.iter().filter(|(_, sold, ..)| sold == asset);
	done.fold((0, 0), |(sold, brought), (_, _, amount, _, received)| match received {
		Ok(received) => (sold + amount, brought + received),
		Err(_) => (sold, brought),
	})
}

pub fn balance(asset: &AssetKind, who: AccountId) -> Balance {
	NativeAndAssets::balance(asset.clone(), &who)
}

/// What the pallet's account has.
pub fn kept(asset: &AssetKind) -> Balance {
	balance(asset, FeeTreasury::account())
}

/// Collects a fee from the escrow, at 10 %. Answers the part that goes to nobody in person.
pub fn collect(asset: &AssetKind, fee: Balance) -> Result<Balance, DispatchError> {
	FeeTreasury::collect(&ESCROW, asset, fee, Permill::from_percent(10), &context())
}

/// Anybody works off a queue.
pub fn convert(asset: &AssetKind, max_slices: u32) -> DispatchResult {
	FeeTreasury::convert(RuntimeOrigin::signed(ANYBODY), asset.clone(), max_slices)
		.map(|_| ())
		.map_err(|failed| failed.error)
}

/// The attacker sells `amount` of `from` in the pool of `asset`, which is one side of it. Answers what they get.
pub fn trade(asset: &AssetKind, from: &AssetKind, amount: Balance) -> Balance {
	let pool = pool(asset);
	let to = if *from == BTRST { asset.clone() } else { BTRST };
	let given = given(amount, balance(from, pool), balance(&to, pool));
	let expendable = Preservation::Expendable;
	assert_ok!(NativeAndAssets::transfer(from.clone(), &ATTACKER, &pool, amount, expendable));
	assert_ok!(NativeAndAssets::transfer(to, &pool, &ATTACKER, given, expendable));
	given
}

/// The attacker brings the price of `asset` to `native` BTRST per `units` of it, by trading with nobody: what it takes is
/// taken from, or added to, the BTRST side.
pub fn set_price(asset: &AssetKind, native: Balance, units: Balance) {
	let pool = pool(asset);
	let wanted = balance(asset, pool) * native / units;
	let has = balance(&BTRST, pool);
	let expendable = Preservation::Expendable;
	if wanted > has {
		assert_ok!(NativeAndAssets::transfer(BTRST, &ATTACKER, &pool, wanted - has, expendable));
	} else if wanted < has {
		assert_ok!(NativeAndAssets::transfer(BTRST, &pool, &ATTACKER, has - wanted, expendable));
	}
}

/// Begins the next block: its hooks before transactions.
pub fn begin_block() {
	let now = System::block_number() + 1;
	System::set_block_number(now);
	FeeTreasury::on_initialize(now);
	FeeTreasury::on_poll(now, &mut WeightMeter::new());
}

/// Ends the block: its hooks after transactions.
pub fn end_block() {
	FeeTreasury::on_idle(System::block_number(), Weight::MAX);
}

/// Makes `blocks` blocks without transactions.
pub fn run(blocks: u64) {
	for _ in 0..blocks {
		begin_block();
		end_block();
	}
}

/// Makes `blocks` blocks in which the hooks only take samples: there is no weight for more.
pub fn sample(blocks: u64) {
	for _ in 0..blocks {
		let now = System::block_number() + 1;
		System::set_block_number(now);
		FeeTreasury::on_initialize(now);
	}
}

/// The listing that most tests use: half a unit of BTRST, half of the depth, a cap that seldom binds.
pub fn listing() -> Listing {
	Listing {
		reference_price: FixedU128::from_rational(1, 2),
		minimum_depth: POOL_NATIVE / 2,
		period_cap: 10_000_000,
	}
}

/// Parameters with short windows: 5 samples, periods of 100 blocks, patience of 50, 10 blocks until the hooks try again.
pub fn quick() -> ParametersOf<Test> {
	ParametersOf::<Test> {
		min_samples: 5,
		cap_period: 100,
		patience: 50,
		retry_after: 10,
		..Default::default()
	}
}

/// The first asset is frozen, or thawed.
pub fn freeze(frozen: bool) {
	let issuer = RuntimeOrigin::signed(ISSUER);
	if frozen {
		assert_ok!(Assets::freeze_asset(issuer, 1));
	} else {
		assert_ok!(Assets::thaw_asset(issuer, 1));
	}
}

/// What happened in this pallet.
pub fn events() -> Vec<crate::Event<Test>> {
	System::events()
		.into_iter()
		.filter_map(|record| match record.event {
			RuntimeEvent::FeeTreasury(event) => Some(event),
			_ => None,
		})
		.collect()
}

/// The shares on the receipts so far, each as kind, account and amount.
pub fn receipts() -> Vec<Vec<(ShareKind, AccountId, Balance)>> {
	events()
		.into_iter()
		.filter_map(|event| match event {
			crate::Event::FeeReceipt { shares, .. } => Some(
				shares
					.into_iter()
					.map(|ShareOf::<Test> { kind, to, amount, .. }| (kind, to, amount))
					.collect(),
			),
			_ => None,
		})
		.collect()
}

/// The receipts so far: what the fee was paid in, how much of it, what the shares were paid in, how much.
pub fn paid() -> Vec<(AssetKind, Balance, AssetKind, Balance)> {
	events()
		.into_iter()
		.filter_map(|event| match event {
			crate::Event::FeeReceipt { asset, fee, paid_in, paid, .. } => {
				Some((asset, fee, paid_in, paid))
			},
			_ => None,
		})
		.collect()
}

pub struct ExtBuilder {
	parameters: ParametersOf<Test>,
	listed: Vec<(AssetKind, Listing)>,
	treasury: Balance,
	pools: BTreeMap<u32, (Balance, Balance)>,
	samples: u64,
}

impl Default for ExtBuilder {
	fn default() -> Self {
		Self {
			parameters: Default::default(),
			listed: Vec::new(),
			treasury: ENDOWMENT,
			pools: [1, 2, 4].map(|id| (id, (POOL_ASSET, POOL_NATIVE))).into(),
			samples: 0,
		}
	}
}

impl ExtBuilder {
	pub fn with_parameters(mut self, parameters: ParametersOf<Test>) -> Self {
		self.parameters = parameters;
		self
	}

	/// An asset is listed from the start.
	pub fn with_listed(mut self, asset: AssetKind, listing: Listing) -> Self {
		self.listed.push((asset, listing));
		self
	}

	/// The first asset is listed, and enough samples were taken: it is block 6.
	pub fn with_usd(self) -> Self {
		self.with_listed(USD, listing()).with_parameters(quick()).with_samples(5)
	}

	/// So many blocks with a sample have passed, besides the first.
	pub fn with_samples(mut self, samples: u64) -> Self {
		self.samples = samples;
		self
	}

	/// The pool of an asset has so much of it and of BTRST; none of either, and there is no pool.
	pub fn with_pool(mut self, asset: AssetKind, in_asset: Balance, native: Balance) -> Self {
		let NativeOrWithId::WithId(id) = asset else { panic!("pools are of assets") };
		self.pools.insert(id, (in_asset, native));
		self
	}

	/// The treasury has no account yet.
	pub fn without_treasury(self) -> Self {
		self.with_treasury(0)
	}

	/// The treasury has so much of each currency.
	pub fn with_treasury(mut self, amount: Balance) -> Self {
		self.treasury = amount;
		self
	}

	pub fn build(self) -> sp_io::TestExternalities {
		EARNERS.take();
		LIMITS.take();
		PAYOUT_ACCOUNTS.take();
		TOLD.take();
		SWAPS.take();
		FAULT.take();
		CONTEXTS.take();
		let rich = [ESCROW, EARNER, OTHER_EARNER, BLOCKED]
			.map(|who| (who, ENDOWMENT))
			.into_iter()
			.chain([(TREASURY, self.treasury), (ATTACKER, RICHES)])
			.filter(|(_, amount)| *amount > 0);
		let pools = self
			.pools
			.iter()
			.filter(|(_, (_, native))| *native > 0)
			.map(|(id, (asset, native))| (*id, 1_000 + u64::from(*id), *asset, *native))
			.collect::<Vec<_>>();
		let storage = RuntimeGenesisConfig {
			balances: pallet_balances::GenesisConfig {
				balances: rich
					.clone()
					.chain([(POT, MINIMUM), (FeeTreasury::account(), MINIMUM)])
					.chain(pools.iter().map(|(_, pool, _, native)| (*pool, *native)))
					.collect(),
				..Default::default()
			},
			assets: pallet_assets::GenesisConfig {
				assets: [1, 2, 3, 4].map(|id| (id, ISSUER, id != 3, MINIMUM)).into(),
				// An asset that is not sufficient would tie its holders to their BTRST.
				accounts: [1, 2, 4]
					.into_iter()
					.flat_map(|id| rich.clone().map(move |(who, amount)| (id, who, amount)))
					.chain(pools.into_iter().map(|(id, pool, asset, _)| (id, pool, asset)))
					.collect(),
				..Default::default()
			},
			fee_treasury: crate::GenesisConfig { parameters: self.parameters, listed: self.listed },
			..Default::default()
		}
		.build_storage()
		.unwrap();
		let mut ext = sp_io::TestExternalities::new(storage);
		ext.execute_with(|| {
			// Events are kept from the first block on.
			System::set_block_number(1);
			assert_ok!(Assets::block(RuntimeOrigin::signed(ISSUER), 1, BLOCKED));
			sample(self.samples);
			System::reset_events();
		});
		ext
	}

	pub fn build_and_execute(self, test: impl FnOnce()) {
		self.build().execute_with(|| {
			let issued = CURRENCIES.map(NativeAndAssets::total_issuance);
			let own = kept(&BTRST);
			test();
			// A fee is moved, never made or lost.
			assert_eq!(CURRENCIES.map(NativeAndAssets::total_issuance), issued);
			// What a conversion brings is all paid out.
			assert_eq!(kept(&BTRST), own);
			// Receivers are always told of the invoice that the fee was collected for.
			assert!(CONTEXTS.take().iter().all(|noted| *noted == context()));
			assert_ok!(FeeTreasury::do_try_state());
		});
	}
}
