// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate as pallet_sortition;
use frame_support::derive_impl;
use frame_system::EnsureRoot;

#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeTask,
		RuntimeViewFunction
	)]
	pub struct Test;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(1)]
	pub type SortitionPallet = pallet_sortition;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = frame_system::mocking::MockBlock<Test>;
}

impl pallet_sortition::Config for Test {
	type BlockNumberProvider = System;
	type BlockRandomness = MockRandomness;
	type ConsensusEpoch = ConsensusEpoch;
	type GovernanceOrigin = EnsureRoot<AccountId>;
	type WeightInfo = ();
}
