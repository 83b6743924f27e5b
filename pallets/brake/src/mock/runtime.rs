// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate as pallet_brake;
use frame_support::{
	derive_impl, parameter_types,
	traits::{ConstU128, ConstU32, ConstU64, Contains, NeverEnsureOrigin},
};
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
	pub type TxPause = pallet_tx_pause;
	#[runtime::pallet_index(3)]
	pub type Brake = pallet_brake;
}

/// The names of what cannot be paused: all of System and of this pallet.
pub struct Unpausable;
impl Contains<pallet_tx_pause::RuntimeCallNameOf<Test>> for Unpausable {
	fn contains((pallet, _): &pallet_tx_pause::RuntimeCallNameOf<Test>) -> bool {
		[&b"System"[..], b"Brake"].contains(&&pallet[..])
	}
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type AccountData = pallet_balances::AccountData<Balance>;
	type BaseCallFilter = TxPause;
	type Block = frame_system::mocking::MockBlock<Test>;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type AccountStore = System;
	type Balance = Balance;
	type ExistentialDeposit = ConstU128<MINIMUM>;
}

impl pallet_tx_pause::Config for Test {
	type MaxNameLen = ConstU32<64>;
	type PauseOrigin = NeverEnsureOrigin<()>;
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type UnpauseOrigin = NeverEnsureOrigin<()>;
	type WeightInfo = ();
	type WhitelistedCalls = Unpausable;
}

parameter_types! {
	/// Whether the chain takes no transactions.
	pub static Closed: bool = false;
}

impl pallet_brake::Config for Test {
	type Calls = TxPause;
	type Closed = Closed;
	type Cooldown = ConstU64<COOLDOWN>;
	type MaxNameLength = ConstU32<64>;
	type MaxPause = ConstU64<MAX_PAUSE>;
	type MaxPauses = ConstU32<MAX_PAUSES>;
	type PauseOrigin = EnsureRoot<AccountId>;
	type WeightInfo = ();
}
