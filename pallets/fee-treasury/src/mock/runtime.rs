// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate as pallet_fee_treasury;
use frame_support::{
	derive_impl, parameter_types,
	traits::{
		fungible::{NativeFromLeft, UnionOf},
		AsEnsureOriginWithArg, ConstU32,
	},
	PalletId,
};
use frame_system::{EnsureRoot, EnsureSigned};
use talent_primitives::AssetKind;

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

mock_runtime!(Test, minimum_balance: MINIMUM);
mock_helpers!(Test, crate::Event<Test>);

#[derive_impl(pallet_assets::config_preludes::TestDefaultConfig)]
impl pallet_assets::Config for Test {
	type AssetId = u32;
	type AssetIdParameter = u32;
	type Balance = Balance;
	type CreateOrigin = AsEnsureOriginWithArg<EnsureSigned<AccountId>>;
	type Currency = Balances;
	type ForceOrigin = EnsureRoot<AccountId>;
}

/// BTRST and the assets.
pub type NativeAndAssets = UnionOf<Balances, Assets, NativeFromLeft, AssetKind, AccountId>;

parameter_types! {
	pub const Treasury: AccountId = TREASURY;
	pub const FeesPalletId: PalletId = PalletId(*b"tn/fees_");
	pub Pots: Vec<AccountId> = vec![ESCROW, POT, TREASURY];
}

frame_support::parameter_types! {
	pub static MaxServiceShare: sp_runtime::Perbill = sp_runtime::Perbill::from_percent(50);
}

impl pallet_fee_treasury::Config for Test {
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = benchmark_helper::MockBenchmarkHelper;
	type BlockNumberProvider = SystemClock<Test>;
	type Converter = MockPools;
	type Fungibles = NativeAndAssets;
	type GovernanceOrigin = EnsureRoot<AccountId>;
	type MaxServiceShare = MaxServiceShare;
	type MaxListedAssets = ConstU32<3>;
	type Membership = MockMembership;
	type PalletId = FeesPalletId;
	type PaymentAssets = LiveAndSufficient;
	type Pots = Pots;
	type Receivers = (MockReceiver<0>, MockReceiver<1>);
	type Treasury = Treasury;
	type WeightInfo = ();
}
