// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate as pallet_screening;
use frame_support::{parameter_types, traits::ConstU32, PalletId};
use frame_system::EnsureRoot;
use std::collections::BTreeMap;

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
	pub type Screening = pallet_screening;
}

mock_runtime!(Test, minimum_balance: ED);
mock_helpers!(Test, crate::Event<Test>);

parameter_types! {
	pub const ScreeningPalletId: PalletId = PalletId(*b"tn/scrng");
	pub const TreasuryAccount: AccountId = TREASURY;

	/// With how many clients somebody has worked, if not with three.
	pub static ClientCounts: BTreeMap<AccountId, u32> = BTreeMap::new();
	/// How many blocks after a freeze its seed is known.
	pub static SeedDelay: u64 = 5;
	/// How long a freeze lasts.
	pub static FreezeLife: u64 = 1_000;
	/// In what order those frozen are drawn: this one first, then those who joined later, then
	/// those before.
	pub static DrawFrom: u32 = 0;
}

frame_support::parameter_types! {
	pub const MaxDueShare: sp_runtime::Perbill = sp_runtime::Perbill::from_percent(50);
}

impl pallet_screening::Config for Test {
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = MockBenchmarkHelper;
	type BlockNumberProvider = SystemClock<Test>;
	type Coins = Balances;
	type ItemRegistry = MockItemRegistry;
	type Conflicts = (MockConflicts, Screening);
	type DrawAttempts = ConstU32<4>;
	type GovernanceOrigin = EnsureRoot<AccountId>;
	type MaxDueShare = MaxDueShare;
	type MaxServicedItems = ConstU32<1_000>;
	type Membership = MockMembership;
	type PalletId = ScreeningPalletId;
	type PanelConflicts = MockPanelConflicts;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Sortition = MockSortition;
	type Treasury = TreasuryAccount;
	type UnrelatedClients = MockClients;
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
