// SPDX-License-Identifier: Apache-2.0

//! The due-queue.

use crate::{
	Config, CurrentParameters, DueCursor, DueItem, DueItemOf, DueItems, Event, LastServiced,
	Pallet, StuckItems, WeightInfo, MAX_FIRST_SEATS, MAX_SEATS, WITNESSES,
};
use frame_support::{dispatch::DispatchResult, traits::Get, weights::WeightMeter};
use frame_system::pallet_prelude::BlockNumberFor;
use sp_runtime::{traits::BlockNumberProvider, DispatchError, Weight};
use talent_primitives::{
	due_queue::{self, DueQueue, Limits},
	RulingHandler, Sortition,
};

/// How many payments one step of a case can make: two to each juror of a first panel, one to each eyewitness, to the
/// arbitrator and to each juror of the panel of an appeal.
const PAYMENTS_OF_A_STEP: u64 =
	2 * MAX_FIRST_SEATS as u64 + 2 * WITNESSES as u64 + 1 + MAX_SEATS as u64;

impl<T: Config> Pallet<T> {
	/// The block that all deadlines are measured against.
	pub(crate) fn now() -> BlockNumberFor<T> {
		T::BlockNumberProvider::current_block_number()
	}

	/// Puts `item` into the queue and says into which block.
	pub(crate) fn schedule(due: BlockNumberFor<T>, item: &DueItemOf<T>) -> BlockNumberFor<T> {
		due_queue::schedule::<Self>(Self::now(), due, item)
	}

	/// Takes `item` out of the queue, and off the list of those that failed.
	pub(crate) fn unschedule(queued_at: BlockNumberFor<T>, item: &DueItemOf<T>) {
		DueItems::<T>::remove(queued_at, item);
		StuckItems::<T>::remove(item);
	}

	/// Handles what is due, within the governed count and share of a block's weight. Called twice a block: what the first call
	/// has handled and taken counts for the second, unless it has only looked into empty blocks.
	pub(crate) fn service_due(meter: &mut WeightMeter) {
		let limits = || {
			let parameters = CurrentParameters::<T>::get();
			Limits { items: parameters.max_due_items, weight_share: parameters.due_weight_share }
		};
		let whole = T::BlockWeights::get().max_block;
		let tally = due_queue::service_within::<Self>(
			Self::now(),
			whole,
			limits,
			LastServiced::<T>::get,
			meter,
		);
		if let Some(tally) = tally {
			LastServiced::<T>::put(tally);
		}
	}

	/// Does what is due about `item`, or fails and has changed nothing.
	pub(crate) fn handle_due(item: &DueItemOf<T>) -> DispatchResult {
		match item {
			DueItem::Case(case_id) => Self::handle_due_case(*case_id),
			DueItem::Juror { account } => Self::handle_due_juror(account),
			DueItem::Arbitrator { account } => Self::handle_due_arbitrator(account),
			DueItem::Unclaimed { account } => Self::handle_due_unclaimed(account),
		}
	}

	/// `weight`, and what it takes besides if `payments` of what is paid cannot be received. Benchmarks measure payments that
	/// arrive.
	pub fn or_kept(weight: Weight, payments: u64) -> Weight {
		weight.saturating_add(T::WeightInfo::keep().saturating_mul(payments))
	}

	/// The most that one step of a case can take.
	pub fn step_weight() -> Weight {
		let attempts = T::DrawAttempts::get();
		let draw = T::WeightInfo::advance_arbitrator()
			.max(T::WeightInfo::advance_witnesses())
			.max(T::WeightInfo::advance_draw())
			.saturating_add(T::Sortition::draw_weight(attempts))
			.saturating_add(T::WeightInfo::eligible().saturating_mul(attempts.into()));
		let silent = T::WeightInfo::advance_testimony()
			.max(T::WeightInfo::advance_committing())
			.max(T::WeightInfo::advance_revealing());
		let quiet = T::WeightInfo::advance_claimed().max(T::WeightInfo::advance_evidence());
		let ruled = T::WeightInfo::advance_provisional().max(T::WeightInfo::execute());
		// The panel of an appeal rules for good, as the end of a provisional ruling does; also after a draw that has found
		// nobody, so that nobody of it is paid, or a window in which all were silent.
		let ruling = Self::or_kept(draw.saturating_add(ruled).max(silent), PAYMENTS_OF_A_STEP)
			.saturating_add(T::Rulings::on_ruling_weight());
		ruling.max(quiet)
	}

	/// The most that handling `item` can take.
	pub(crate) fn due_item_weight(item: &DueItemOf<T>) -> Weight {
		match item {
			DueItem::Case(_) => Self::step_weight(),
			DueItem::Juror { .. } => T::WeightInfo::due_juror(),
			DueItem::Arbitrator { .. } => T::WeightInfo::due_arbitrator(),
			DueItem::Unclaimed { .. } => T::WeightInfo::due_unclaimed(),
		}
	}
}

impl<T: Config> DueQueue for Pallet<T> {
	type BlockNumber = BlockNumberFor<T>;
	type Item = DueItemOf<T>;

	fn cursor() -> Option<Self::BlockNumber> {
		DueCursor::<T>::get()
	}

	fn set_cursor(block: Self::BlockNumber) {
		DueCursor::<T>::put(block);
	}

	fn insert(block: Self::BlockNumber, item: &Self::Item) {
		DueItems::<T>::insert(block, item, ());
	}

	fn remove(block: Self::BlockNumber, item: &Self::Item) {
		DueItems::<T>::remove(block, item);
	}

	fn items(block: Self::BlockNumber) -> impl Iterator<Item = Self::Item> {
		DueItems::<T>::iter_key_prefix(block)
	}

	fn block_weight() -> Weight {
		T::WeightInfo::due_block()
	}

	fn item_weight(item: &Self::Item) -> Weight {
		Self::due_item_weight(item)
	}

	fn handle(item: &Self::Item) -> DispatchResult {
		Self::handle_due(item)
	}

	fn on_failed(item: &Self::Item, error: DispatchError) {
		StuckItems::<T>::insert(item, Self::now());
		Self::deposit_event(Event::DueItemFailed { item: item.clone(), error });
	}
}
