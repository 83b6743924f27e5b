// SPDX-License-Identifier: Apache-2.0

//! Screening and sortition.

use crate::{
	configs::{brake::ScreeningDueShare, conflicts::SameController, shared::TreasuryAccount},
	AccountId, Balances, Brake, Jobs, Members, Referrals, Runtime, RuntimeHoldReason, Screening,
	Sortition,
};
use frame_support::{
	parameter_types,
	traits::{ConstU32, Get},
	PalletId,
};
use frame_system::EnsureRoot;

parameter_types! {
	pub const ScreeningPalletId: PalletId = PalletId(*b"tn/scrng");
}

/// The number of BABE's epoch.
pub struct BabeEpoch;
impl Get<u64> for BabeEpoch {
	fn get() -> u64 {
		pallet_babe::EpochIndex::<Runtime>::get()
	}
}

impl pallet_sortition::Config for Runtime {
	type BlockNumberProvider = Brake;
	type BlockRandomness = pallet_babe::ParentBlockRandomness<Runtime>;
	type ConsensusEpoch = BabeEpoch;
	type GovernanceOrigin = EnsureRoot<AccountId>;
	type WeightInfo = pallet_sortition::weights::SubstrateWeight<Runtime>;
}

impl pallet_screening::Config for Runtime {
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::configs::benchmarking::Fixtures;
	type BlockNumberProvider = Brake;
	type Coins = Balances;
	type ItemRegistry = Members;
	type Conflicts = (Members, Jobs, Referrals, Screening);
	type DrawAttempts = ConstU32<20>;
	type GovernanceOrigin = EnsureRoot<AccountId>;
	type MaxDueShare = ScreeningDueShare;
	type MaxServicedItems = ConstU32<500>;
	type Membership = Members;
	type PanelConflicts = SameController;
	type PalletId = ScreeningPalletId;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Sortition = Sortition;
	type Treasury = TreasuryAccount;
	type UnrelatedClients = Members;
	type WeightInfo = pallet_screening::weights::SubstrateWeight<Runtime>;
}

#[cfg(feature = "runtime-benchmarks")]
mod benchmarks {
	// A benchmark that cannot be set up panics.
	#![allow(clippy::arithmetic_side_effects, clippy::unwrap_used)]

	use crate::{
		configs::benchmarking::{join, Fixtures},
		AccountId,
	};
	use talent_primitives::Roles;

	impl pallet_screening::benchmarking::BenchmarkHelper<AccountId> for Fixtures {
		fn make_member(who: &AccountId) {
			join(who, Roles::TALENT);
		}
	}
}
