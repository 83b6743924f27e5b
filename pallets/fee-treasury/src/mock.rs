// SPDX-License-Identifier: Apache-2.0

//! A runtime with this pallet, BTRST, assets, and receivers that note what they are told.

// The numbers of tests are small.
#![allow(clippy::arithmetic_side_effects)]

use crate as pallet_fee_treasury;
use crate::{Parameters, ShareOf};
use core::cell::RefCell;
use frame_support::{
	derive_impl, parameter_types,
	traits::{
		fungible::{NativeFromLeft, NativeOrWithId, UnionOf},
		fungibles::Inspect,
		AsEnsureOriginWithArg, ConstU128,
	},
};
use frame_system::{EnsureRoot, EnsureSigned};
use sp_runtime::{BuildStorage, Permill};
use std::collections::BTreeMap;
use talent_primitives::{AssetKind, Balance, FeeCollector, FeeContext, FeeReceiver, ShareKind};

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
/// Takes a share: has an account in every currency.
pub const TAKER: AccountId = 10;
/// Takes a share: has an account in every currency, too.
pub const OTHER_TAKER: AccountId = 11;
/// Takes a share, but has no account: receives nothing below the minimum.
pub const STRANGER: AccountId = 12;
/// Takes a share, but their account of the asset is blocked.
pub const BLOCKED: AccountId = 13;

/// An asset that stands still at 1,000.
pub const USD: AssetKind = NativeOrWithId::WithId(1);
/// The chain's own coin.
pub const BTRST: AssetKind = NativeOrWithId::Native;
/// The least of the asset, and of BTRST, that an account can have.
pub const MINIMUM: Balance = 1_000;
/// What the escrow has of each currency, and the treasury, and the takers.
pub const ENDOWMENT: Balance = 1_000_000_000;
/// Owns the asset.
const ISSUER: AccountId = 99;

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
}

thread_local! {
	static TAKERS: RefCell<[BTreeMap<ShareKind, AccountId>; 2]> = RefCell::default();
	static TOLD: RefCell<Vec<Told>> = const { RefCell::new(Vec::new()) };
	static CONTEXTS: RefCell<Vec<FeeContext<AccountId>>> = const { RefCell::new(Vec::new()) };
}

/// What a receiver was told: which of the two, kind, account, currency, amount.
pub type Told = (usize, ShareKind, AccountId, AssetKind, Balance);

fn note_context(context: &FeeContext<AccountId>) {
	CONTEXTS.with(|contexts| contexts.borrow_mut().push(context.clone()));
}

/// One of two receivers. It names the takers that a test has given it and notes what it is told.
pub struct Receiver<const INDEX: usize>;
impl<const INDEX: usize> FeeReceiver<AccountId, AssetKind, Balance> for Receiver<INDEX> {
	fn taker(context: &FeeContext<AccountId>, kind: ShareKind) -> Option<AccountId> {
		note_context(context);
		TAKERS.with(|takers| takers.borrow()[INDEX].get(&kind).copied())
	}

	fn on_share_paid(
		context: &FeeContext<AccountId>,
		kind: ShareKind,
		to: &AccountId,
		asset: &AssetKind,
		amount: &Balance,
	) {
		note_context(context);
		TOLD.with(|told| told.borrow_mut().push((INDEX, kind, *to, asset.clone(), *amount)));
	}
}

impl pallet_fee_treasury::Config for Test {
	type Fungibles = NativeAndAssets;
	type GovernanceOrigin = EnsureRoot<AccountId>;
	type Receivers = (Receiver<0>, Receiver<1>);
	type Treasury = Treasury;
	type WeightInfo = ();
}

/// The invoice that all tests collect for.
pub fn context() -> FeeContext<AccountId> {
	FeeContext {
		invoice: 7,
		contract: 5,
		job: 3,
		client: CLIENT,
		talent: TALENT,
		recommender: None,
	}
}

/// From now on the receiver `index` says that `to` takes the shares of `kind`.
pub fn let_take(index: usize, kind: ShareKind, to: AccountId) {
	TAKERS.with(|takers| takers.borrow_mut()[index].insert(kind, to));
}

/// From now on all kinds of share are taken by `to`.
pub fn let_take_all(to: AccountId) {
	for (kind, _) in Parameters::default().shares.rates() {
		let_take(0, kind, to);
	}
}

/// What the receivers were told, in order.
pub fn told() -> Vec<Told> {
	TOLD.with(|told| told.borrow().clone())
}

pub fn balance(asset: &AssetKind, who: AccountId) -> Balance {
	NativeAndAssets::balance(asset.clone(), &who)
}

/// Collects a fee from the escrow, at 10 %.
pub fn collect(asset: &AssetKind, fee: Balance) -> sp_runtime::DispatchResult {
	FeeTreasury::collect(&ESCROW, asset, fee, Permill::from_percent(10), &context())
}

/// The shares on the receipts so far, each as kind, account and amount.
pub fn receipts() -> Vec<Vec<(ShareKind, AccountId, Balance)>> {
	System::events()
		.into_iter()
		.filter_map(|record| match record.event {
			RuntimeEvent::FeeTreasury(crate::Event::FeeReceipt { shares, .. }) => Some(
				shares
					.into_iter()
					.map(|ShareOf::<Test> { kind, to, amount }| (kind, to, amount))
					.collect(),
			),
			_ => None,
		})
		.collect()
}

#[derive(Default)]
pub struct ExtBuilder {
	parameters: Parameters,
	without_treasury: bool,
}

impl ExtBuilder {
	pub fn with_parameters(mut self, parameters: Parameters) -> Self {
		self.parameters = parameters;
		self
	}

	/// The treasury has no account yet.
	pub fn without_treasury(mut self) -> Self {
		self.without_treasury = true;
		self
	}

	pub fn build(self) -> sp_io::TestExternalities {
		TAKERS.take();
		TOLD.take();
		CONTEXTS.take();
		let mut rich = vec![ESCROW, TAKER, OTHER_TAKER];
		if !self.without_treasury {
			rich.push(TREASURY);
		}
		let storage = RuntimeGenesisConfig {
			balances: pallet_balances::GenesisConfig {
				balances: rich.iter().chain(&[BLOCKED]).map(|who| (*who, ENDOWMENT)).collect(),
				..Default::default()
			},
			assets: pallet_assets::GenesisConfig {
				assets: vec![(1, ISSUER, true, MINIMUM)],
				accounts: rich.iter().chain(&[BLOCKED]).map(|who| (1, *who, ENDOWMENT)).collect(),
				..Default::default()
			},
			fee_treasury: crate::GenesisConfig {
				parameters: self.parameters,
				..Default::default()
			},
			..Default::default()
		}
		.build_storage()
		.unwrap();
		let mut ext = sp_io::TestExternalities::new(storage);
		ext.execute_with(|| {
			// Events are kept from the first block on.
			System::set_block_number(1);
			Assets::block(RuntimeOrigin::signed(ISSUER), 1, BLOCKED).unwrap();
			System::reset_events();
		});
		ext
	}

	pub fn build_and_execute(self, test: impl FnOnce()) {
		self.build().execute_with(|| {
			let currencies = [BTRST, USD];
			let issued = currencies.clone().map(NativeAndAssets::total_issuance);
			test();
			// A fee is moved, never made or lost.
			assert_eq!(currencies.map(NativeAndAssets::total_issuance), issued);
			// Receivers are always told of the invoice that the fee was collected for.
			assert!(CONTEXTS.take().iter().all(|noted| *noted == context()));
			FeeTreasury::do_try_state().unwrap();
		});
	}
}
