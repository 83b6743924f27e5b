// SPDX-License-Identifier: Apache-2.0

//! Where the network fee goes: who converts it, who takes a share, and the accounts that keep it.

use crate::{
	configs::{
		court,
		exchange::{LiveAssets, Pools},
		governance::TreasuryAccount,
		marketplace::jobs_account,
		money::NativeAndAssets,
	},
	AccountId, AssetKind, Balance, FeeTreasury, Members, Referrals, Runtime, Screening, System,
	ValidatorSet,
};
use alloc::{vec, vec::Vec};
use frame_support::{
	parameter_types,
	traits::{ConstU32, Get},
	PalletId,
};
use frame_system::EnsureRoot;
use talent_primitives::{FeeContext, FeeReceiver, ShareKind};

parameter_types! {
	pub const FeeTreasuryPalletId: PalletId = PalletId(*b"tn/fees_");
}

impl pallet_fee_treasury::Config for Runtime {
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::configs::benchmarking::Marketplace;
	type BlockNumberProvider = System;
	type Converter = Pools;
	type Fungibles = NativeAndAssets;
	type GovernanceOrigin = EnsureRoot<AccountId>;
	type MaxListedAssets = ConstU32<16>;
	type Membership = Members;
	type PalletId = FeeTreasuryPalletId;
	type PaymentAssets = LiveAssets;
	type Pots = AssetPots;
	type Receivers = (Referrals, Screening, ValidatorSet, DisputePot);
	type Treasury = TreasuryAccount;
	type WeightInfo = pallet_fee_treasury::weights::SubstrateWeight<Runtime>;
}

/// The accounts through which assets pass in any amount, however small: escrow and the treasury. The pots of the validators,
/// of screeners and of disputes are not among them, as they take no asset.
pub struct AssetPots;
impl Get<Vec<AccountId>> for AssetPots {
	fn get() -> Vec<AccountId> {
		vec![jobs_account(), TreasuryAccount::get()]
	}
}

/// Takes the share that pays those who judge disputes, as far as deposits do not: the jury's pot. It takes BTRST only, which is
/// what they are paid in: what is paid out in an asset goes to the treasury.
pub struct DisputePot;
impl FeeReceiver<AccountId, AssetKind, Balance> for DisputePot {
	fn earner(_: &FeeContext<AccountId>, kind: ShareKind) -> Option<AccountId> {
		(kind == ShareKind::DisputePot).then(dispute_pot)
	}

	fn limit(
		_: &FeeContext<AccountId>,
		kind: ShareKind,
		_: &AccountId,
		asset: &AssetKind,
	) -> Option<Balance> {
		(kind == ShareKind::DisputePot && *asset != AssetKind::Native).then_some(0)
	}

	fn on_share_paid(
		_: &FeeContext<AccountId>,
		_: ShareKind,
		_: &AccountId,
		_: &AssetKind,
		_: Balance,
		_: Balance,
	) {
	}
}

/// The account that keeps what pays for disputes: the jury's.
pub fn dispute_pot() -> AccountId {
	court::dispute_pot()
}

/// The account that keeps fees until they are converted.
pub fn fee_treasury_account() -> AccountId {
	FeeTreasury::account()
}

/// The account that keeps the validators' share of fees until blocks are written.
pub fn validator_pot() -> AccountId {
	ValidatorSet::account()
}
