// SPDX-License-Identifier: Apache-2.0

//! The network fee: conversion, and the receivers of shares.

use crate::{
	configs::{
		brake::ConversionShare,
		exchange::{LiveAssets, Pools},
		shared::{NativeAndAssets, TreasuryAccount},
	},
	AccountId, AssetKind, Balance, Brake, Jobs, Jury, Members, Referrals, Runtime, Screening,
	ValidatorSet,
};
use alloc::{vec, vec::Vec};
use frame_support::{
	parameter_types,
	traits::{ConstU32, Get},
	PalletId,
};
use frame_system::EnsureRoot;
use talent_primitives::{purse::Purse, FeeContext, FeeReceiver, ShareKind};

parameter_types! {
	pub const FeeTreasuryPalletId: PalletId = PalletId(*b"tn/fees_");
}

impl pallet_fee_treasury::Config for Runtime {
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::configs::benchmarking::Fixtures;
	type BlockNumberProvider = Brake;
	type Converter = Pools;
	type Fungibles = NativeAndAssets;
	type GovernanceOrigin = EnsureRoot<AccountId>;
	type MaxListedAssets = ConstU32<16>;
	type MaxServiceShare = ConversionShare;
	type Membership = Members;
	type PalletId = FeeTreasuryPalletId;
	type PaymentAssets = LiveAssets;
	type Pots = AssetPots;
	type Receivers = (Referrals, Screening, ValidatorSet, DisputePot);
	type Treasury = TreasuryAccount;
	type WeightInfo = pallet_fee_treasury::weights::SubstrateWeight<Runtime>;
}

/// The accounts through which assets pass in any amount, however small: escrow and the treasury.
/// The pots of the validators, of screeners and of disputes are not among them, as they take no
/// asset.
pub struct AssetPots;
impl Get<Vec<AccountId>> for AssetPots {
	fn get() -> Vec<AccountId> {
		vec![Jobs::account(), TreasuryAccount::get()]
	}
}

/// The receiver of the share for disputes: the jury's pot, which pays jurors beyond what deposits
/// pay. It takes BTRST only, the currency of their pay; a share in an asset goes to the treasury.
pub struct DisputePot;
impl FeeReceiver<AccountId, AssetKind, Balance> for DisputePot {
	fn earner(_: &FeeContext<AccountId>, kind: ShareKind) -> Option<AccountId> {
		(kind == ShareKind::DisputePot).then(Jury::account)
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

#[cfg(feature = "runtime-benchmarks")]
mod benchmarks {
	// A benchmark that cannot be set up panics.
	#![allow(clippy::arithmetic_side_effects, clippy::unwrap_used)]

	use crate::{
		configs::{
			benchmarking::{self, connect, join, make_asset, Fixtures},
			shared::TreasuryAccount,
		},
		AccountId, AssetKind, Balance, Runtime,
	};
	use pallet_screening::benchmarking::let_screeners_earn;
	use talent_primitives::{FeeContext, Reserves, Roles};

	impl pallet_fee_treasury::benchmarking::BenchmarkHelper<AccountId> for Fixtures {
		fn make_fit(asset: &AssetKind) {
			if let AssetKind::WithId(id) = asset {
				make_asset(&TreasuryAccount::get(), *id);
			}
		}

		fn make_pool(asset: &AssetKind, reserves: Reserves<Balance>) {
			if let AssetKind::WithId(id) = asset {
				benchmarking::make_pool(*id, reserves.native, reserves.asset);
			}
		}

		fn make_earners(context: &FeeContext<AccountId>) {
			join(&context.client, Roles::CLIENT);
			join(&context.talent, Roles::TALENT);
			connect(&context.client, &context.talent);
			if let Some(recommender) = &context.recommender {
				join(recommender, Roles::TALENT);
			}
			if let Some(skill) = context.skill {
				let_screeners_earn::<Runtime>(skill);
			}
		}
	}
}
