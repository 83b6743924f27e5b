// SPDX-License-Identifier: Apache-2.0

//! Who judges disputes, and who pays them.

use crate::{
	configs::{governance::TreasuryAccount, vetting::OneHand},
	AccountId, Balances, FeeTreasury, Jobs, Jury, Members, Referrals, Runtime, RuntimeHoldReason,
	Screening, Sortition, System,
};
use frame_support::{parameter_types, traits::ConstU32, PalletId};
use frame_system::EnsureRoot;

parameter_types! {
	/// Of the dispute pot, which is older than the jury that it pays.
	pub const JuryPalletId: PalletId = PalletId(*b"tn/dispt");
}

impl pallet_jury::Config for Runtime {
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::configs::benchmarking::Marketplace;
	type BlockNumberProvider = System;
	type Coins = Balances;
	type Commitments = Members;
	type Conflicts = (Members, Jobs, Referrals, Screening);
	type Credentials = Screening;
	type DrawAttempts = ConstU32<10>;
	type GovernanceOrigin = EnsureRoot<AccountId>;
	type MaxServicedItems = ConstU32<500>;
	type Membership = Members;
	type PalletId = JuryPalletId;
	type PanelConflicts = OneHand;
	type Rulings = Jobs;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Sortition = Sortition;
	type Treasury = TreasuryAccount;
	type Values = FeeTreasury;
	type WeightInfo = pallet_jury::weights::SubstrateWeight<Runtime>;
}

/// The account that keeps what pays for disputes.
pub fn dispute_pot() -> AccountId {
	Jury::account()
}
