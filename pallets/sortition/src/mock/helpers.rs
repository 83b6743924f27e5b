// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate::{Event, Parameters, MAX_SEATS};
use frame_support::{
	assert_ok, dispatch::DispatchResult, storage::with_transaction, traits::Hooks,
};
use sp_runtime::{DispatchError, TransactionOutcome};
use talent_primitives::{Drawn, Exit, PoolMember, Progress, Sortition, Subject};

/// The port under test.
pub type Port = SortitionPallet;

/// Starts the next block.
pub fn next_block() {
	pass(1);
}

/// Passes blocks within the epoch.
pub fn pass(blocks: u64) {
	run_blocks_to::<Test>(System::block_number() + blocks, |block| {
		SortitionPallet::on_initialize(block);
	});
}

/// Passes [`EPOCH`] blocks, the last of which begins the next epoch of consensus.
pub fn next_epoch() {
	pass(EPOCH - 1);
	ConsensusEpoch::mutate(|epoch| *epoch += 1);
	next_block();
}

/// Passes blocks until a freeze of now can be drawn.
pub fn until_ready() {
	next_epoch();
	next_epoch();
}

/// Returns a case of [`POOL`].
pub fn subject(case_id: u32) -> Subject {
	Subject { pool: POOL, case_id, round: 0 }
}

/// Makes `who` join [`POOL`].
pub fn join(who: AccountId) -> DispatchResult {
	Port::join(POOL, &who)
}

/// Makes `who` ask to leave [`POOL`].
pub fn leave(who: AccountId) -> Result<Exit<BlockNumber>, DispatchError> {
	Port::leave(POOL, &who)
}

/// Completes the exit of `who` from [`POOL`].
pub fn complete_exit(who: AccountId) -> Result<Exit<BlockNumber>, DispatchError> {
	Port::complete_exit(POOL, &who)
}

/// Returns the record of `who` in [`POOL`].
pub fn member(who: AccountId) -> Option<PoolMember<BlockNumber>> {
	Port::member(POOL, &who)
}

/// Freezes [`POOL`] for a case.
pub fn freeze(case_id: u32) -> DispatchResult {
	Port::freeze(subject(case_id))
}

/// Freezes [`POOL`] for a case and waits for the seed.
pub fn freeze_and_wait(case_id: u32) {
	assert_ok!(freeze(case_id));
	until_ready();
}

/// Draws until `seats` are taken, without a filter and without a limit of attempts.
pub fn draw(case_id: u32, seats: u32) -> Result<Drawn<AccountId>, DispatchError> {
	Port::draw(subject(case_id), seats, u32::MAX, |_| true)
}

/// Returns the accounts that can be drawn for a case, in the order of the draw, at most
/// [`MAX_SEATS`]. The state does not change.
pub fn foretell(case_id: u32) -> Vec<AccountId> {
	let mut all = Vec::new();
	let outcome = with_transaction(|| {
		let drawn = draw(case_id, MAX_SEATS).unwrap();
		assert_ne!(drawn.progress, Progress::Unfinished);
		all = seated(case_id);
		TransactionOutcome::Rollback(Ok::<(), DispatchError>(()))
	});
	assert_ok!(outcome);
	all
}

/// Vacates the seat of `who` in a case.
pub fn vacate(case_id: u32, who: AccountId) -> DispatchResult {
	Port::vacate(subject(case_id), &who)
}

/// Releases the freeze of a case.
pub fn release(case_id: u32) {
	Port::release(subject(case_id))
}

/// Returns the seated accounts of a case, in the order of the draw.
pub fn seated(case_id: u32) -> Vec<AccountId> {
	let seats = Port::seats(subject(case_id)).into_iter();
	seats.filter(|seat| !seat.vacated).map(|seat| seat.who).collect()
}

/// Returns the events of the pallet since the last call, in order.
pub fn take_events() -> Vec<Event<Test>> {
	let events = System::read_events_for_pallet();
	System::reset_events();
	events
}

/// Changes one parameter or more, as governance.
pub fn set_parameters(change: impl FnOnce(&mut Parameters<BlockNumber>)) -> DispatchResult {
	let mut parameters = SortitionPallet::parameters();
	change(&mut parameters);
	SortitionPallet::set_parameters(RuntimeOrigin::root(), parameters)
}
