// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate as pallet_jury;
use frame_support::{
	parameter_types, traits::ConstU32, weights::constants::WEIGHT_REF_TIME_PER_SECOND, PalletId,
};
use frame_system::EnsureRoot;
use sp_runtime::{Perbill, Weight};

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
	pub type Lots = pallet_sortition;
	#[runtime::pallet_index(3)]
	pub type Jury = pallet_jury;
}

mock_runtime!(Test, minimum_balance: ED, { type BlockWeights = BlockWeights; });
mock_helpers!(Test, crate::Event<Test>);

impl pallet_sortition::Config for Test {
	type BlockNumberProvider = SystemClock<Test>;
	type BlockRandomness = MockRandomness;
	type ConsensusEpoch = ConsensusEpoch;
	type GovernanceOrigin = EnsureRoot<AccountId>;
	type WeightInfo = ();
}

parameter_types! {
	pub const JuryPalletId: PalletId = PalletId(*b"tn/dispt");
	pub const TreasuryAccount: AccountId = TREASURY;
	/// Blocks of two seconds, as the runtime's.
	pub BlockWeights: frame_system::limits::BlockWeights =
		frame_system::limits::BlockWeights::with_sensible_defaults(
			Weight::from_parts(2 * WEIGHT_REF_TIME_PER_SECOND, u64::MAX),
			Perbill::from_percent(75),
		);
}

frame_support::parameter_types! {
	pub const MaxDueShare: sp_runtime::Perbill = sp_runtime::Perbill::from_percent(50);
}

impl pallet_jury::Config for Test {
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = MockBenchmarkHelper;
	type BlockNumberProvider = SystemClock<Test>;
	type Coins = Balances;
	type ItemRegistry = MockItemRegistry;
	type Conflicts = MockConflicts;
	type Credentials = MockCredentials;
	type DrawAttempts = ConstU32<4>;
	type GovernanceOrigin = EnsureRoot<AccountId>;
	type MaxDueShare = MaxDueShare;
	type MaxServicedItems = ConstU32<1_000>;
	type Membership = MockMembership;
	type PalletId = JuryPalletId;
	type PanelConflicts = MockPanelConflicts;
	type Rulings = MockRulings;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Sortition = Lots;
	type Treasury = TreasuryAccount;
	type Values = MockValues;
	type WeightInfo = ();
}
