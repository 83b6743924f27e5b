// SPDX-License-Identifier: Apache-2.0

//! A runtime with this pallet and a ledger.

// The numbers of tests are small.
#![allow(clippy::arithmetic_side_effects)]

use crate as pallet_members;
use crate::Parameters;
use frame_support::{derive_impl, parameter_types, traits::EitherOfDiverse};
use frame_system::{EnsureRoot, EnsureSignedBy};
use sp_runtime::BuildStorage;
use talent_primitives::{Balance, ContentId, Roles};

pub type AccountId = u64;
type Block = frame_system::mocking::MockBlock<Test>;

/// Starts with coins.
pub const ALICE: AccountId = 1;
/// Starts with coins.
pub const BOB: AccountId = 2;
/// Starts with coins.
pub const CHARLIE: AccountId = 3;
/// Starts with less than a deposit.
pub const POOR: AccountId = 4;
/// Suspends and reinstates.
pub const COUNCIL: AccountId = 90;

/// 10^18 units: one BTRST.
pub const BTRST: Balance = 1_000_000_000_000_000_000;
/// What those who start with coins have.
pub const ENDOWMENT: Balance = 10_000 * BTRST;

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
	pub type MembersPallet = pallet_members;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type AccountData = pallet_balances::AccountData<Balance>;
	type AccountId = AccountId;
	type Block = Block;
	type Lookup = sp_runtime::traits::IdentityLookup<AccountId>;
}

parameter_types! {
	pub const ExistentialDeposit: Balance = BTRST / 100;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type AccountStore = System;
	type Balance = Balance;
	type ExistentialDeposit = ExistentialDeposit;
}

frame_support::ord_parameter_types! {
	pub const CouncilAccount: AccountId = COUNCIL;
}

impl pallet_members::Config for Test {
	type CouncilOrigin =
		EitherOfDiverse<EnsureRoot<AccountId>, EnsureSignedBy<CouncilAccount, AccountId>>;
	type Deposits = Balances;
	type GovernanceOrigin = EnsureRoot<AccountId>;
	type RuntimeHoldReason = RuntimeHoldReason;
	type WeightInfo = ();
}

/// A content address.
pub fn cid(text: &str) -> ContentId {
	text.as_bytes().to_vec().try_into().unwrap()
}

/// What is held from an account for membership.
pub fn held(who: AccountId) -> Balance {
	use frame_support::traits::fungible::InspectHold;
	Balances::balance_on_hold(&crate::HoldReason::Membership.into(), &who)
}

/// An account joins as talent, brought by nobody.
pub fn join(who: AccountId) {
	frame_support::assert_ok!(MembersPallet::join(
		RuntimeOrigin::signed(who),
		Roles::TALENT,
		cid("profile"),
		None
	));
}

/// The council suspends a member.
pub fn suspend(who: AccountId) {
	frame_support::assert_ok!(MembersPallet::suspend(
		RuntimeOrigin::signed(COUNCIL),
		who,
		cid("reason")
	));
}

/// An initial member: account, roles, bytes of the profile's content address, referrer.
pub type InitialMember = (AccountId, Roles, Vec<u8>, Option<AccountId>);

#[derive(Default)]
pub struct ExtBuilder {
	parameters: Parameters,
	members: Vec<InitialMember>,
}

impl ExtBuilder {
	pub fn with_deposit(mut self, deposit: Balance) -> Self {
		self.parameters.deposit = deposit;
		self
	}

	pub fn with_member(mut self, member: InitialMember) -> Self {
		self.members.push(member);
		self
	}

	pub fn build(self) -> sp_io::TestExternalities {
		let storage = RuntimeGenesisConfig {
			balances: pallet_balances::GenesisConfig {
				balances: vec![
					(ALICE, ENDOWMENT),
					(BOB, ENDOWMENT),
					(CHARLIE, ENDOWMENT),
					(POOR, BTRST),
				],
				..Default::default()
			},
			members_pallet: crate::GenesisConfig {
				parameters: self.parameters,
				members: self.members,
			},
			..Default::default()
		}
		.build_storage()
		.unwrap();
		let mut ext = sp_io::TestExternalities::new(storage);
		// Events are kept from the first block on.
		ext.execute_with(|| System::set_block_number(1));
		ext
	}

	pub fn build_and_execute(self, test: impl FnOnce()) {
		self.build().execute_with(|| {
			test();
			MembersPallet::do_try_state().unwrap();
		});
	}
}
