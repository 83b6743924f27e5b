// SPDX-License-Identifier: Apache-2.0

//! The marketplace: who stands behind each port. Where the fees go is in [`super::fees`].

use crate::{
	configs::{
		governance::{RootOrCouncil, TreasuryAccount},
		money::NativeAndAssets,
	},
	AccountId, Balances, FeeTreasury, Jobs, Jury, Members, Referrals, Runtime, RuntimeHoldReason,
	Screening, System, Timestamp,
};
use frame_support::{parameter_types, traits::ConstU32, PalletId};
use frame_system::EnsureRoot;
use sp_runtime::traits::AccountIdConversion;

parameter_types! {
	pub const JobsPalletId: PalletId = PalletId(*b"tn/jobs_");
}

impl pallet_members::Config for Runtime {
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::configs::benchmarking::Marketplace;
	type BlockNumberProvider = System;
	type CouncilOrigin = RootOrCouncil;
	type Deposits = Balances;
	type GovernanceOrigin = EnsureRoot<AccountId>;
	type MaxInvitations = ConstU32<8>;
	type OpenRecords = (Jobs, Referrals, Screening, Jury);
	type RuntimeHoldReason = RuntimeHoldReason;
	type Time = Timestamp;
	type WeightInfo = pallet_members::weights::SubstrateWeight<Runtime>;
}

impl pallet_jobs::Config for Runtime {
	type Arbitration = Jury;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::configs::benchmarking::Marketplace;
	type BlockNumberProvider = System;
	type Commitments = Members;
	type Credentials = Screening;
	type Deposits = Balances;
	type Fees = FeeTreasury;
	type Fungibles = NativeAndAssets;
	type GovernanceOrigin = EnsureRoot<AccountId>;
	type MaxMilestones = ConstU32<32>;
	type MaxOpenInvoices = ConstU32<16>;
	type MaxRemovedApplications = ConstU32<20>;
	type MaxServicedItems = ConstU32<500>;
	type Membership = Members;
	type PalletId = JobsPalletId;
	type Recommendations = Referrals;
	type Reputation = Members;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Time = Timestamp;
	type Treasury = TreasuryAccount;
	type VettedWork = Screening;
	type WeightInfo = pallet_jobs::weights::SubstrateWeight<Runtime>;
}

impl pallet_referrals::Config for Runtime {
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::configs::benchmarking::Marketplace;
	type BlockNumberProvider = System;
	type Commitments = Members;
	type Deposits = Balances;
	type GovernanceOrigin = EnsureRoot<AccountId>;
	type Membership = Members;
	type OpenJobs = Jobs;
	type Referrers = Members;
	type RuntimeHoldReason = RuntimeHoldReason;
	type WeightInfo = pallet_referrals::weights::SubstrateWeight<Runtime>;
}

/// The account that keeps every contract's escrow.
pub fn jobs_account() -> AccountId {
	JobsPalletId::get().into_account_truncating()
}
