// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate as pallet_jobs;
use frame_support::{
	derive_impl, parameter_types,
	traits::{
		fungible::{NativeFromLeft, NativeOrWithId, UnionOf},
		AsEnsureOriginWithArg, ConstU32,
	},
	PalletId,
};
use frame_system::{EnsureRoot, EnsureSigned};

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

mock_runtime!(Test, minimum_balance: ED);
mock_helpers!(Test, crate::Event<Test>);

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
}

parameter_types! {
	pub const MaxDueShare: sp_runtime::Perbill = sp_runtime::Perbill::from_percent(50);
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
	type BlockNumberProvider = SystemClock<Test>;
	type Time = MockTime;
	type GovernanceOrigin = EnsureRoot<AccountId>;
	type Treasury = TreasuryAccount;
	type MaxMilestones = ConstU32<8>;
	type MaxOpenInvoices = ConstU32<4>;
	type MaxDueShare = MaxDueShare;
	type MaxServicedItems = ConstU32<1_000>;
	type MaxRemovedApplications = ConstU32<2>;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = MockBenchmarkHelper;
}
