// SPDX-License-Identifier: Apache-2.0

//! A runtime with this pallet alone, and a consensus as a test says it is.

// The numbers of tests are small.
#![allow(clippy::arithmetic_side_effects)]

use crate as pallet_sortition;
use crate::{Event, Parameters};
use frame_support::{
	assert_ok, derive_impl,
	dispatch::DispatchResult,
	parameter_types,
	traits::{Hooks, Randomness},
};
use frame_system::EnsureRoot;
use sp_core::H256;
use sp_runtime::{
	traits::{BlakeTwo256, Hash as _},
	BuildStorage, DispatchError,
};
use talent_primitives::{Drawn, Exit, Hash, PoolId, PoolMember, Progress, Sortition, Subject};

pub type AccountId = u64;
pub type BlockNumber = u64;
type Block = frame_system::mocking::MockBlock<Test>;

/// The pool of most tests.
pub const POOL: PoolId = PoolId::Jurors;
/// Another.
pub const OTHER_POOL: PoolId = PoolId::Screeners(7);
/// How many blocks the epochs of these tests have.
pub const EPOCH: u64 = 3;

#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeTask,
		RuntimeViewFunction
	)]
	pub struct Test;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(1)]
	pub type SortitionPallet = pallet_sortition;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = Block;
}

parameter_types! {
	/// What consensus calls the epoch.
	pub static ConsensusEpoch: u64 = 0;
	/// Another number, another chain: what authors add depends on it.
	pub static Salt: u64 = 0;
	/// Whether authors add nothing.
	pub static Silent: bool = false;
}

/// What the author of a block adds, as a test can know it.
pub fn author_output(block: BlockNumber) -> Hash {
	BlakeTwo256::hash_of(&(Salt::get(), block))
}

pub struct MockRandomness;
impl Randomness<Option<H256>, BlockNumber> for MockRandomness {
	fn random(subject: &[u8]) -> (Option<H256>, BlockNumber) {
		let parent = System::block_number().saturating_sub(1);
		let output =
			(!Silent::get()).then(|| BlakeTwo256::hash_of(&(subject, author_output(parent))));
		(output, parent)
	}
}

impl pallet_sortition::Config for Test {
	type BlockNumberProvider = System;
	type BlockRandomness = MockRandomness;
	type ConsensusEpoch = ConsensusEpoch;
	type GovernanceOrigin = EnsureRoot<AccountId>;
	type WeightInfo = ();
}

pub type Port = SortitionPallet;

/// Goes on by one block.
pub fn next_block() {
	let next = System::block_number() + 1;
	System::set_block_number(next);
	SortitionPallet::on_initialize(next);
}

/// Goes on by so many blocks within the epoch.
pub fn pass(blocks: u64) {
	for _ in 0..blocks {
		next_block();
	}
}

/// Goes on to the first block of consensus' next epoch, at least [`EPOCH`] blocks after that of the last.
pub fn next_epoch() {
	pass(EPOCH - 1);
	ConsensusEpoch::mutate(|epoch| *epoch += 1);
	next_block();
}

/// Goes on until what is frozen now can be drawn.
pub fn until_ready() {
	next_epoch();
	next_epoch();
}

/// A case of [`POOL`].
pub fn subject(case_id: u32) -> Subject {
	Subject { pool: POOL, case_id, round: 0 }
}

pub fn join(who: AccountId) -> DispatchResult {
	Port::join(POOL, &who)
}

pub fn leave(who: AccountId) -> Result<Exit<BlockNumber>, DispatchError> {
	Port::leave(POOL, &who)
}

pub fn complete_exit(who: AccountId) -> Result<Exit<BlockNumber>, DispatchError> {
	Port::complete_exit(POOL, &who)
}

pub fn member(who: AccountId) -> Option<PoolMember<BlockNumber>> {
	Port::member(POOL, &who)
}

pub fn freeze(case_id: u32) -> DispatchResult {
	Port::freeze(subject(case_id))
}

/// Freezes and waits until it can be drawn.
pub fn freeze_and_wait(case_id: u32) {
	assert_ok!(freeze(case_id));
	until_ready();
}

/// Draws until so many are seated, with as many attempts as it takes, from everybody.
pub fn draw(case_id: u32, seats: u32) -> Result<Drawn<AccountId>, DispatchError> {
	Port::draw(subject(case_id), seats, u32::MAX, |_| true)
}

/// Everybody who could be drawn for a case, in the order in which they would be, without any trace. At most as many as a
/// subject can have seats.
pub fn foretell(case_id: u32) -> Vec<AccountId> {
	let mut all = Vec::new();
	let outcome: Result<(), DispatchError> = frame_support::storage::with_transaction(|| {
		let drawn = draw(case_id, crate::MAX_SEATS).unwrap();
		assert_ne!(drawn.progress, Progress::Unfinished);
		all = seated(case_id);
		sp_runtime::TransactionOutcome::Rollback(Ok(()))
	});
	assert_ok!(outcome);
	all
}

pub fn vacate(case_id: u32, who: AccountId) -> DispatchResult {
	Port::vacate(subject(case_id), &who)
}

pub fn release(case_id: u32) {
	Port::release(subject(case_id))
}

/// Who has a seat of a case, in the order in which they were drawn.
pub fn seated(case_id: u32) -> Vec<AccountId> {
	Port::seats(subject(case_id)).into_iter().filter(|s| !s.vacated).map(|s| s.who).collect()
}

/// The events since the last call.
pub fn events() -> Vec<Event<Test>> {
	let events = System::read_events_for_pallet::<Event<Test>>();
	System::reset_events();
	events
}

/// Changes one parameter or more.
pub fn set_parameters(change: impl FnOnce(&mut Parameters<BlockNumber>)) -> DispatchResult {
	let mut parameters = SortitionPallet::parameters();
	change(&mut parameters);
	SortitionPallet::set_parameters(RuntimeOrigin::root(), parameters)
}

pub struct ExtBuilder {
	parameters: Parameters<BlockNumber>,
	members: Vec<AccountId>,
}

impl Default for ExtBuilder {
	fn default() -> Self {
		Self {
			parameters: Parameters {
				min_tenure: 2,
				freeze_lifetime: 1_000,
				max_attempts: 1_000,
				min_epoch_blocks: 3,
			},
			members: Vec::new(),
		}
	}
}

impl ExtBuilder {
	pub fn with_parameters(mut self, change: impl FnOnce(&mut Parameters<BlockNumber>)) -> Self {
		change(&mut self.parameters);
		self
	}

	/// They are in [`POOL`] from genesis on.
	pub fn with_members(mut self, members: impl IntoIterator<Item = AccountId>) -> Self {
		self.members.extend(members);
		self
	}

	pub fn build(self) -> sp_io::TestExternalities {
		ConsensusEpoch::set(0);
		Salt::set(0);
		Silent::set(false);

		let storage = RuntimeGenesisConfig {
			sortition_pallet: crate::GenesisConfig { parameters: self.parameters },
			..Default::default()
		}
		.build_storage()
		.unwrap();
		let mut ext = sp_io::TestExternalities::new(storage);
		ext.execute_with(|| {
			for who in self.members {
				assert_ok!(join(who));
			}
			// Events are kept from the first block on.
			next_block();
		});
		ext
	}

	/// For states that are too large to be read as a whole.
	pub fn build_and_execute_unchecked(self, test: impl FnOnce()) {
		self.build().execute_with(test);
	}

	pub fn build_and_execute(self, test: impl FnOnce()) {
		self.build().execute_with(|| {
			test();
			SortitionPallet::do_try_state().unwrap();
		});
	}
}
