// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate as pallet_referrals;
use frame_system::EnsureRoot;

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

mock_runtime!(Test, minimum_balance: MINIMUM);
mock_helpers!(Test, crate::Event<Test>);

impl pallet_referrals::Config for Test {
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = benchmark_helper::MockBenchmarkHelper;
	type BlockNumberProvider = System;
	type ItemRegistry = MockItemRegistry;
	type Deposits = Balances;
	type GovernanceOrigin = EnsureRoot<AccountId>;
	type Membership = MockMembership;
	type OpenJobs = MockJobs;
	type Referrers = MockReferrers;
	type RuntimeHoldReason = RuntimeHoldReason;
	type WeightInfo = ();
}
