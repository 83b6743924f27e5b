// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate as pallet_validator_set;
use frame_support::{
	parameter_types,
	traits::{tokens::imbalance::ResolveTo, ConstU128, ConstU32, ConstU64},
	PalletId,
};
use frame_system::EnsureRoot;
use pallet_session::{
	disabling::UpToLimitWithReEnablingDisablingStrategy, historical, PeriodicSessions,
};
use sp_runtime::{impl_opaque_keys, testing::UintAuthorityId, traits::ConvertInto};

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
	pub type ValidatorSet = pallet_validator_set;
	#[runtime::pallet_index(3)]
	pub type Historical = pallet_session::historical;
	#[runtime::pallet_index(4)]
	pub type Session = pallet_session;
}

mock_runtime!(Test, minimum_balance: MINIMUM);

impl_opaque_keys! {
	pub struct SessionKeys {
		pub dummy: UintAuthorityId,
	}
}

impl pallet_session::Config for Test {
	type Currency = Balances;
	type DisablingStrategy = UpToLimitWithReEnablingDisablingStrategy;
	type KeyDeposit = ConstU128<KEY_DEPOSIT>;
	type Keys = SessionKeys;
	type NextSessionRotation = PeriodicSessions<ConstU64<SESSION>, ConstU64<0>>;
	type RuntimeEvent = RuntimeEvent;
	type SessionHandler = MockConsensus;
	type SessionManager = historical::NoteHistoricalRoot<Test, ValidatorSet>;
	type ShouldEndSession = PeriodicSessions<ConstU64<SESSION>, ConstU64<0>>;
	type ValidatorId = AccountId;
	type ValidatorIdOf = ConvertInto;
	type WeightInfo = ();
}

impl historical::Config for Test {
	type FullIdentification = ();
	type FullIdentificationOf = NoIdentification;
	type RuntimeEvent = RuntimeEvent;
}

parameter_types! {
	/// The least value of `min_validators`.
	pub static LeastMinimum: u32 = 1;
	pub const PotId: PalletId = PalletId(*b"tn/valid");
	pub const TreasuryAccount: AccountId = TREASURY;
}

impl pallet_validator_set::Config for Test {
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = MockKeys;
	type Coins = Balances;
	type ConsensusKeys = KeysInConsensus;
	type GovernanceOrigin = EnsureRoot<AccountId>;
	type KeptSessions = ConstU32<KEPT_SESSIONS>;
	type LeastMinimum = LeastMinimum;
	type MaxValidators = ConstU32<10>;
	type PalletId = PotId;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Slashed = ResolveTo<TreasuryAccount, Balances>;
	type WeightInfo = ();
}
