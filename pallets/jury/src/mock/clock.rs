// SPDX-License-Identifier: Apache-2.0

//! Blocks, epochs, and what their authors add to chance.

#![allow(clippy::arithmetic_side_effects)] // the numbers of tests are small

use super::*;
use frame_support::{
	assert_ok,
	dispatch::DispatchResult,
	parameter_types,
	traits::{Hooks, Randomness},
	weights::WeightMeter,
};
use sp_runtime::{
	traits::{BlakeTwo256, Hash as _},
	Weight,
};
use talent_primitives::{Hash, Sortition, Subject};

parameter_types! {
	/// What consensus calls the epoch.
	pub static ConsensusEpoch: u64 = 0;
	/// Another number, another chain: what authors add depends on it, so other people are drawn.
	pub static Chance: u64 = 0;
	/// Whether no epoch ends any more: nothing that is frozen now can be drawn.
	pub static EndlessEpoch: bool = false;
	/// How many blocks the hooks of the jury are left out of.
	pub static HooksSuspended: bool = false;
}

pub(super) fn reset_clock() {
	ConsensusEpoch::set(0);
	Chance::set(0);
	EndlessEpoch::set(false);
	HooksSuspended::set(false);
}

pub struct MockRandomness;
impl Randomness<Option<Hash>, u64> for MockRandomness {
	fn random(subject: &[u8]) -> (Option<Hash>, u64) {
		let parent = now().saturating_sub(1);
		(Some(BlakeTwo256::hash_of(&(subject, Chance::get(), parent))), parent)
	}
}

/// Goes on by one block: an epoch may begin, the sortition takes part, then the jury's queue.
fn next_block() {
	let next = now() + 1;
	System::set_block_number(next);
	if next.is_multiple_of(EPOCH) && !EndlessEpoch::get() {
		ConsensusEpoch::mutate(|epoch| *epoch += 1);
	}
	Lots::on_initialize(next);
	if !HooksSuspended::get() {
		run_hooks();
	}
}

/// Lets blocks pass, each with its hooks.
pub fn run_to(block: u64) {
	while now() < block {
		next_block();
	}
}

/// Lets so many blocks pass, each with its hooks.
pub fn pass(blocks: u64) {
	run_to(now() + blocks);
}

/// Lets blocks pass while the hooks of the jury are suspended. Epochs go on.
pub fn skip_to(block: u64) {
	HooksSuspended::set(true);
	run_to(block);
	HooksSuspended::set(false);
}

/// Lets so many blocks pass while the hooks of the jury are suspended.
pub fn pass_without_hooks(blocks: u64) {
	skip_to(now() + blocks);
}

pub fn run_hooks() {
	Jury::on_poll(now(), &mut WeightMeter::new());
	Jury::on_idle(now(), Weight::MAX);
}

/// Lets blocks pass, each with its hooks, until something holds. It must not take more than a
/// thousand.
pub fn run_until(what: impl Fn() -> bool) {
	let last = now() + 1_000;
	while !what() {
		assert!(now() < last, "it never comes");
		next_block();
	}
}

/// Lets a long time pass in which nobody does anything: longer than any case, and than anything is
/// kept.
pub fn silence() {
	pass(1_200);
}

/// How many freezes are not released.
pub fn freezes() -> usize {
	pallet_sortition::Freezes::<Test>::iter().count()
}

/// Who would be drawn for `subject`, in this order, if everybody were eligible. It leaves no trace.
/// Its seed must be known.
pub fn foretell(subject: Subject, seats: u32) -> Vec<AccountId> {
	let mut all = Vec::new();
	let outcome: DispatchResult = frame_support::storage::with_transaction(|| {
		assert_ok!(<Lots as Sortition<_, _>>::draw(subject, seats, u32::MAX, |_| true));
		all =
			<Lots as Sortition<_, u64>>::seats(subject).into_iter().map(|seat| seat.who).collect();
		sp_runtime::TransactionOutcome::Rollback(Ok(()))
	});
	assert_ok!(outcome);
	all
}
