// SPDX-License-Identifier: Apache-2.0

//! Who is vetted, by whom, and how those are drawn.

use crate::{
	configs::governance::TreasuryAccount, AccountId, Balances, Jobs, Members, Referrals, Runtime,
	RuntimeHoldReason, Screening, Sortition, System,
};
use frame_support::{
	parameter_types,
	traits::{ConstU32, Get},
	PalletId,
};
use frame_system::EnsureRoot;
use talent_primitives::Conflicts;

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
	type BlockNumberProvider = System;
	type BlockRandomness = pallet_babe::ParentBlockRandomness<Runtime>;
	type ConsensusEpoch = BabeEpoch;
	type GovernanceOrigin = EnsureRoot<AccountId>;
	type WeightInfo = pallet_sortition::weights::SubstrateWeight<Runtime>;
}

impl pallet_screening::Config for Runtime {
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::configs::benchmarking::Marketplace;
	type BlockNumberProvider = System;
	type Coins = Balances;
	type Commitments = Members;
	type Conflicts = (Members, Jobs, Referrals, Screening);
	type DrawAttempts = ConstU32<20>;
	type GovernanceOrigin = EnsureRoot<AccountId>;
	type MaxServicedItems = ConstU32<500>;
	type Membership = Members;
	type PanelConflicts = OneHand;
	type PalletId = ScreeningPalletId;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Sortition = Sortition;
	type Treasury = TreasuryAccount;
	type UnrelatedClients = Members;
	type WeightInfo = pallet_screening::weights::SubstrateWeight<Runtime>;
}

/// Knows of ties that show one hand behind two accounts: who has brought whom, and whose pay goes where. Screeners of one skill work
/// with each other and vet each other, and so do jurors; that would leave a small pool without a panel.
pub struct OneHand;
impl Conflicts<AccountId> for OneHand {
	fn in_conflict(judge: &AccountId, party: &AccountId) -> bool {
		Members::are_related(judge, party)
	}
}

/// The account that keeps the fees of applicants, and what screeners have earned until it is theirs.
pub fn screening_account() -> AccountId {
	Screening::account()
}
