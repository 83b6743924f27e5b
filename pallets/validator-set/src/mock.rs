// SPDX-License-Identifier: Apache-2.0

//! A runtime with this pallet, session, and offences as session sees them.

// The numbers of tests are small.
#![allow(clippy::arithmetic_side_effects)]

use crate::{self as pallet_validator_set, Parameters};
use codec::Encode;
use core::cell::RefCell;
use frame_support::{
	derive_impl, parameter_types,
	traits::{fungible::InspectHold, ConstU128, ConstU32, ConstU64, Hooks},
	PalletId,
};
use frame_system::EnsureRoot;
use pallet_session::{
	disabling::UpToLimitWithReEnablingDisablingStrategy, historical, PeriodicSessions,
	SessionHandler,
};
use sp_runtime::{
	impl_opaque_keys,
	testing::UintAuthorityId,
	traits::{ConvertInto, OpaqueKeys},
	BuildStorage, KeyTypeId, Perbill, RuntimeAppPublic,
};
use sp_staking::offence::{OffenceDetails, OnOffenceHandler};
use talent_primitives::Balance;

pub type AccountId = u64;
type Block = frame_system::mocking::MockBlock<Test>;

/// How many blocks a session has.
pub const SESSION: u64 = 5;
/// What session holds for keys.
pub const KEY_DEPOSIT: Balance = 10;
/// Has coins, and is no validator.
pub const OUTSIDER: AccountId = 50;
/// What everybody starts with.
pub const ENDOWMENT: Balance = 1_000;
/// What an account must have to exist.
pub const MINIMUM: Balance = 10;

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

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type AccountData = pallet_balances::AccountData<Balance>;
	type AccountId = AccountId;
	type Block = Block;
	type Lookup = sp_runtime::traits::IdentityLookup<AccountId>;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type AccountStore = System;
	type Balance = Balance;
	type ExistentialDeposit = ConstU128<MINIMUM>;
}

impl_opaque_keys! {
	pub struct SessionKeys {
		pub dummy: UintAuthorityId,
	}
}

thread_local! {
	static CHANGES: RefCell<Vec<bool>> = const { RefCell::new(Vec::new()) };
	static DISABLED: RefCell<Vec<u32>> = const { RefCell::new(Vec::new()) };
}

/// Stands for consensus: it notes whether each session was a change, and who was disabled.
pub struct Consensus;
impl SessionHandler<AccountId> for Consensus {
	const KEY_TYPE_IDS: &'static [KeyTypeId] = &[UintAuthorityId::ID];

	fn on_genesis_session<Ks: OpaqueKeys>(_: &[(AccountId, Ks)]) {}

	fn on_new_session<Ks: OpaqueKeys>(changed: bool, _: &[(AccountId, Ks)], _: &[(AccountId, Ks)]) {
		CHANGES.with(|changes| changes.borrow_mut().push(changed));
	}

	fn on_disabled(index: u32) {
		DISABLED.with(|disabled| disabled.borrow_mut().push(index));
	}
}

/// Whether each session since the last look was a change.
pub fn changes() -> Vec<bool> {
	CHANGES.take()
}

/// Whom consensus was told is disabled since the last look, by index.
pub fn told_disabled() -> Vec<u32> {
	DISABLED.take()
}

impl pallet_session::Config for Test {
	type Currency = Balances;
	type DisablingStrategy = UpToLimitWithReEnablingDisablingStrategy;
	type KeyDeposit = ConstU128<KEY_DEPOSIT>;
	type Keys = SessionKeys;
	type NextSessionRotation = PeriodicSessions<ConstU64<SESSION>, ConstU64<0>>;
	type RuntimeEvent = RuntimeEvent;
	type SessionHandler = Consensus;
	type SessionManager = historical::NoteHistoricalRoot<Test, ValidatorSet>;
	type ShouldEndSession = PeriodicSessions<ConstU64<SESSION>, ConstU64<0>>;
	type ValidatorId = AccountId;
	type ValidatorIdOf = ConvertInto;
	type WeightInfo = ();
}

/// Nothing needs to be known of a validator.
pub struct Nothing;
impl sp_runtime::traits::Convert<AccountId, Option<()>> for Nothing {
	fn convert(_: AccountId) -> Option<()> {
		Some(())
	}
}

impl historical::Config for Test {
	type FullIdentification = ();
	type FullIdentificationOf = Nothing;
	type RuntimeEvent = RuntimeEvent;
}

parameter_types! {
	pub static MinValidators: u32 = 1;
	pub const PotId: PalletId = PalletId(*b"tn/valid");
}

impl pallet_validator_set::Config for Test {
	type GovernanceOrigin = EnsureRoot<AccountId>;
	type KeptSessions = ConstU32<10>;
	type MaxValidators = ConstU32<10>;
	type MinValidators = MinValidators;
	type PalletId = PotId;
	type Rewards = Balances;
	type WeightInfo = ();
}

/// Session keys that belong to `key`.
pub fn keys(key: u64) -> SessionKeys {
	SessionKeys { dummy: UintAuthorityId(key) }
}

/// An account sets the session keys that belong to `key`.
pub fn set_keys(who: AccountId, key: u64) {
	let proof = UintAuthorityId(key).sign(&who.encode()).unwrap().encode();
	frame_support::assert_ok!(Session::set_keys(RuntimeOrigin::signed(who), keys(key), proof));
}

/// What session holds from an account.
pub fn held_for_keys(who: AccountId) -> Balance {
	Balances::balance_on_hold(&pallet_session::HoldReason::Keys.into(), &who)
}

/// The next `count` sessions pass, block by block.
pub fn pass_sessions(count: u32) {
	let until = Session::current_index() + count;
	while Session::current_index() < until {
		let next = System::block_number() + 1;
		System::set_block_number(next);
		Session::on_initialize(next);
		ValidatorSet::do_try_state().unwrap();
	}
}

/// Validators are reported, each with a slash fraction in percent, as offences does it.
pub fn report(offences: &[(AccountId, u32)]) -> frame_support::weights::Weight {
	let offenders = offences
		.iter()
		.map(|(validator, _)| OffenceDetails {
			offender: (*validator, ()),
			reporters: vec![OUTSIDER],
		})
		.collect::<Vec<OffenceDetails<AccountId, historical::IdentificationTuple<Test>>>>();
	let slash_fractions =
		offences.iter().map(|(_, percent)| Perbill::from_percent(*percent)).collect::<Vec<_>>();
	<ValidatorSet as OnOffenceHandler<_, _, _>>::on_offence(
		&offenders,
		&slash_fractions,
		Session::current_index(),
	)
}

/// The accounts that session has disabled.
pub fn disabled() -> Vec<AccountId> {
	let validators = Session::validators();
	Session::disabled_validators().into_iter().map(|index| validators[index as usize]).collect()
}

pub struct ExtBuilder {
	validators: Vec<AccountId>,
	min_validators: u32,
	session_first: bool,
	outsider_keys: bool,
	parameters: Parameters,
	pot: Balance,
}

impl Default for ExtBuilder {
	fn default() -> Self {
		Self {
			validators: vec![1, 2, 3, 4],
			min_validators: 1,
			session_first: false,
			outsider_keys: false,
			parameters: Parameters::default(),
			pot: 0,
		}
	}
}

impl ExtBuilder {
	pub fn with_validators(mut self, validators: Vec<AccountId>) -> Self {
		self.validators = validators;
		self
	}

	pub fn with_minimum(mut self, min_validators: u32) -> Self {
		self.min_validators = min_validators;
		self
	}

	/// Session is built before the set, as it would be in a runtime that names them in the wrong order.
	pub fn with_session_first(mut self) -> Self {
		self.session_first = true;
		self
	}

	/// The outsider has session keys from the start.
	pub fn with_outsider_keys(mut self) -> Self {
		self.outsider_keys = true;
		self
	}

	pub fn with_parameters(mut self, parameters: Parameters) -> Self {
		self.parameters = parameters;
		self
	}

	/// The pot has so much above its minimum.
	pub fn with_pot(mut self, above: Balance) -> Self {
		self.pot = MINIMUM + above;
		self
	}

	pub fn build(self) -> sp_io::TestExternalities {
		MinValidators::set(self.min_validators);
		let mut storage = frame_system::GenesisConfig::<Test>::default().build_storage().unwrap();
		let accounts = self.validators.iter().copied().collect::<std::collections::BTreeSet<_>>();
		pallet_balances::GenesisConfig::<Test> {
			balances: accounts
				.iter()
				.chain(&[OUTSIDER])
				.map(|who| (*who, ENDOWMENT))
				.chain((self.pot > 0).then(|| (ValidatorSet::account(), self.pot)))
				.collect(),
			..Default::default()
		}
		.assimilate_storage(&mut storage)
		.unwrap();
		let outsider = self.outsider_keys.then_some(OUTSIDER);
		let set = pallet_validator_set::GenesisConfig::<Test> {
			validators: self.validators,
			parameters: self.parameters,
		};
		let session = pallet_session::GenesisConfig::<Test> {
			keys: accounts
				.iter()
				.chain(outsider.iter())
				.map(|who| (*who, *who, keys(*who)))
				.collect(),
			..Default::default()
		};
		if self.session_first {
			session.assimilate_storage(&mut storage).unwrap();
			set.assimilate_storage(&mut storage).unwrap();
		} else {
			set.assimilate_storage(&mut storage).unwrap();
			session.assimilate_storage(&mut storage).unwrap();
		}
		changes();
		told_disabled();
		let mut ext = sp_io::TestExternalities::new(storage);
		// Events are kept from the first block on.
		ext.execute_with(|| System::set_block_number(1));
		ext
	}

	pub fn build_and_execute(self, test: impl FnOnce()) {
		self.build().execute_with(|| {
			test();
			ValidatorSet::do_try_state().unwrap();
		});
	}
}
