// SPDX-License-Identifier: Apache-2.0

//! The template pallet.

use crate::{AccountId, Balances, Members, Runtime, RuntimeHoldReason};
use frame_system::EnsureRoot;

impl pallet_template::Config for Runtime {
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = BenchmarkFixtures;
	type Deposits = Balances;
	type GovernanceOrigin = EnsureRoot<AccountId>;
	type Membership = Members;
	type RuntimeHoldReason = RuntimeHoldReason;
	type WeightInfo = pallet_template::weights::SubstrateWeight<Runtime>;
}

#[cfg(feature = "runtime-benchmarks")]
pub struct BenchmarkFixtures;
#[cfg(feature = "runtime-benchmarks")]
impl pallet_template::benchmarking::BenchmarkHelper<AccountId> for BenchmarkFixtures {
	fn make_member(who: &AccountId) {
		crate::configs::benchmarking::join(who, talent_primitives::Roles::TALENT);
	}
}
