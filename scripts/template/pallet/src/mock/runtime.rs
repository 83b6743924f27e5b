// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate as pallet_template;
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
	pub type Template = pallet_template;
}

mock_runtime!(Test, minimum_balance: MINIMUM);
mock_helpers!(Test, crate::Event<Test>);

impl pallet_template::Config for Test {
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = MockBenchmarkHelper;
	type Deposits = Balances;
	type GovernanceOrigin = EnsureRoot<AccountId>;
	type Membership = MockMembership;
	type RuntimeHoldReason = RuntimeHoldReason;
	type WeightInfo = ();
}

#[cfg(feature = "runtime-benchmarks")]
pub struct MockBenchmarkHelper;
#[cfg(feature = "runtime-benchmarks")]
impl crate::benchmarking::BenchmarkHelper<AccountId> for MockBenchmarkHelper {
	fn make_member(who: &AccountId) {
		use frame_support::traits::fungible::Mutate;
		Balances::set_balance(who, ENDOWMENT);
	}
}
