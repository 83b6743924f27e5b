// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate as pallet_members;
use frame_support::{
	ord_parameter_types,
	traits::{ConstU32, EitherOfDiverse},
};
use frame_system::{EnsureRoot, EnsureSignedBy};

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
	pub type MembersPallet = pallet_members;
}

mock_runtime!(Test, minimum_balance: EXISTENTIAL_DEPOSIT);
mock_helpers!(Test, crate::Event<Test>);

ord_parameter_types! {
	pub const CouncilAccount: AccountId = COUNCIL;
}

impl pallet_members::Config for Test {
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = MockBenchmarkHelper;
	type BlockNumberProvider = System;
	type CouncilOrigin =
		EitherOfDiverse<EnsureRoot<AccountId>, EnsureSignedBy<CouncilAccount, AccountId>>;
	type Deposits = Balances;
	type GovernanceOrigin = EnsureRoot<AccountId>;
	type MaxInvitations = ConstU32<MAX_INVITATIONS>;
	type OpenRecords = MockRecords;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Time = MockTime;
	type WeightInfo = ();
}
