// SPDX-License-Identifier: Apache-2.0

//! The marketplace: who stands behind each port.

use crate::{
	configs::{
		governance::{RootOrCouncil, TreasuryAccount},
		money::NativeAndAssets,
	},
	AccountId, Balances, FeeTreasury, Members, Runtime, RuntimeHoldReason, System, Timestamp,
};
use frame_support::{parameter_types, traits::ConstU32, PalletId};
use frame_system::EnsureRoot;
use sp_runtime::traits::AccountIdConversion;

parameter_types! {
	pub const JobsPalletId: PalletId = PalletId(*b"tn/jobs_");
}

impl pallet_members::Config for Runtime {
	type CouncilOrigin = RootOrCouncil;
	type Deposits = Balances;
	type GovernanceOrigin = EnsureRoot<AccountId>;
	type RuntimeHoldReason = RuntimeHoldReason;
	type WeightInfo = pallet_members::weights::SubstrateWeight<Runtime>;
}

impl pallet_fee_treasury::Config for Runtime {
	type Fungibles = NativeAndAssets;
	type GovernanceOrigin = EnsureRoot<AccountId>;
	// Nobody takes a share yet, so all of it falls to the treasury.
	type Receivers = ();
	type Treasury = TreasuryAccount;
	type WeightInfo = pallet_fee_treasury::weights::SubstrateWeight<Runtime>;
}

impl pallet_jobs::Config for Runtime {
	// Refused until a jury is connected.
	type Arbitration = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = benchmarking::Marketplace;
	type BlockNumberProvider = System;
	type Commitments = Members;
	// No skill is offered until screening is connected.
	type Credentials = ();
	type Deposits = Balances;
	type Fees = FeeTreasury;
	type Fungibles = NativeAndAssets;
	type GovernanceOrigin = EnsureRoot<AccountId>;
	type MaxMilestones = ConstU32<32>;
	type MaxOpenInvoices = ConstU32<16>;
	type Membership = Members;
	type PalletId = JobsPalletId;
	// Nobody is recommended until referrals are connected.
	type Recommendations = ();
	type RuntimeHoldReason = RuntimeHoldReason;
	type Time = Timestamp;
	type Treasury = TreasuryAccount;
	type WeightInfo = pallet_jobs::weights::SubstrateWeight<Runtime>;
}

/// The account that keeps every contract's escrow.
pub fn jobs_account() -> AccountId {
	JobsPalletId::get().into_account_truncating()
}
