// SPDX-License-Identifier: Apache-2.0

//! A runtime with this pallet and a ledger.

// The numbers of tests are small.
#![allow(clippy::arithmetic_side_effects)]

use crate as pallet_members;
use crate::Parameters;
use core::time::Duration;
use frame_support::{
	derive_impl,
	dispatch::DispatchResult,
	parameter_types, storage_alias,
	traits::{ConstU32, EitherOfDiverse, UnixTime},
	Twox64Concat,
};
use frame_system::{EnsureRoot, EnsureSignedBy};
use sp_runtime::BuildStorage;
use talent_primitives::{
	time::{UtcDay, MILLISECONDS_PER_DAY},
	Balance, Commitments, ContentId, EndedContract, Moment, OpenRecords, Reputation, Roles,
};

pub use talent_primitives::Item;

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
/// Has no coins and has never joined.
pub const NEWCOMER: AccountId = 5;
/// Suspends and reinstates.
pub const COUNCIL: AccountId = 90;

/// 10^18 units: one BTRST.
pub const BTRST: Balance = 1_000_000_000_000_000_000;
/// What those who start with coins have.
pub const ENDOWMENT: Balance = 10_000 * BTRST;
/// The day on which tests begin.
pub const FIRST_DAY: UtcDay = 20_000;
/// A half-life, if tests do not say.
pub const HALF_LIFE: UtcDay = 180;
/// As many members can invite one account.
pub const MAX_INVITATIONS: u32 = 3;

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
	pub storage Now: Moment = Moment::from(FIRST_DAY) * MILLISECONDS_PER_DAY;
}

/// The records of other pallets. In storage, as theirs are.
#[storage_alias]
pub type Records =
	StorageDoubleMap<Mock, Twox64Concat, AccountId, Twox64Concat, Item<AccountId>, ()>;

parameter_types! {
	/// Records that are listed besides.
	pub static MoreRecords: Vec<(AccountId, Item<AccountId>)> = Vec::new();
}

pub struct MockRecords;
impl OpenRecords<AccountId> for MockRecords {
	fn open_records() -> Vec<(AccountId, Item<AccountId>)> {
		Records::iter_keys().chain(MoreRecords::get()).collect()
	}
}

/// Another pallet makes a record that binds `who`.
pub fn open(who: AccountId, item: Item<AccountId>) -> DispatchResult {
	<MembersPallet as Commitments<_>>::open(&who, item.clone())?;
	Records::insert(who, item, ());
	Ok(())
}

/// That pallet removes the record.
pub fn close(who: AccountId, item: Item<AccountId>) {
	Records::remove(who, &item);
	<MembersPallet as Commitments<_>>::close(&who, item);
}

/// All open items of `who`, in order.
pub fn open_items(who: AccountId) -> Vec<Item<AccountId>> {
	let mut items = crate::OpenItems::<Test>::iter_key_prefix(who).collect::<Vec<_>>();
	items.sort();
	items
}

pub struct MockTime;
impl UnixTime for MockTime {
	fn now() -> Duration {
		Duration::from_millis(Now::get())
	}
}

#[cfg(feature = "runtime-benchmarks")]
pub struct MockBenchmarkHelper;
#[cfg(feature = "runtime-benchmarks")]
impl crate::benchmarking::BenchmarkHelper for MockBenchmarkHelper {
	fn set_time(moment: Moment) {
		Now::set(&moment);
	}
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
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = MockBenchmarkHelper;
	type BlockNumberProvider = System;
	type CouncilOrigin =
		EitherOfDiverse<EnsureRoot<AccountId>, EnsureSignedBy<CouncilAccount, AccountId>>;
	type Deposits = Balances;
	type GovernanceOrigin = EnsureRoot<AccountId>;
	type MaxInvitations = ConstU32<MAX_INVITATIONS>;
	type OpenRecords = MockRecords;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Time = MockTime;
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

/// What is held from an account for its invitations.
pub fn held_for_invitations(who: AccountId) -> Balance {
	use frame_support::traits::fungible::InspectHold;
	Balances::balance_on_hold(&crate::HoldReason::Invitation.into(), &who)
}

/// So many days after the first one, somewhere within the day.
pub fn set_day(day: UtcDay) {
	Now::set(&(Moment::from(FIRST_DAY + day) * MILLISECONDS_PER_DAY + 12_345));
}

/// Events of this pallet, in order.
pub fn events() -> Vec<crate::Event<Test>> {
	System::read_events_for_pallet()
}

/// A contract of a client with a talent ends under which so much was paid, and so much was lost in fees. Answers what
/// counts.
pub fn end_contract(
	client: AccountId,
	talent: AccountId,
	volume: Balance,
	sunk: Balance,
) -> Balance {
	MembersPallet::on_contract_ended(&EndedContract { client, talent, volume, sunk })
}

/// A member gives an account the least that they must.
pub fn invite(inviter: AccountId, account: AccountId) {
	frame_support::assert_ok!(MembersPallet::invite(
		RuntimeOrigin::signed(inviter),
		account,
		MembersPallet::minimum_gift()
	));
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

	pub fn with_parameters(mut self, parameters: Parameters) -> Self {
		self.parameters = parameters;
		self
	}

	pub fn with_member(mut self, member: InitialMember) -> Self {
		self.members.push(member);
		self
	}

	pub fn build(self) -> sp_io::TestExternalities {
		MoreRecords::set(Vec::new());
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
