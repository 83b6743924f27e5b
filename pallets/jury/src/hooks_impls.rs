// SPDX-License-Identifier: Apache-2.0

//! The due-queue.

use crate::{
	Config, CurrentParameters, DueCursor, DueItem, DueItemOf, DueItems, Event, LastServiced,
	Pallet, StuckItems, WeightInfo, MAX_FIRST_SEATS, MAX_SEATS, WITNESSES,
};
use frame_support::{dispatch::DispatchResult, traits::Get};
use frame_system::pallet_prelude::BlockNumberFor;
use sp_runtime::{DispatchError, Weight};
use talent_primitives::{
	due_queue::{DueQueue, Limits},
	purse::{Native, Purse},
	RulingHandler, Sortition,
};

/// How many payments one step of a case can make: two to each juror of a first panel, one to each
/// eyewitness, to the arbitrator and to each juror of the panel of an appeal.
const PAYMENTS_OF_A_STEP: u64 =
	2 * MAX_FIRST_SEATS as u64 + 2 * WITNESSES as u64 + 1 + MAX_SEATS as u64;

impl<T: Config> Pallet<T> {
	/// The most weight of one step of a case.
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
		// The panel of an appeal makes the final ruling, as the end of a provisional ruling does.
		// So does a draw that has found no juror, which pays none, and a silent window.
		let ruling = Self::or_kept(draw.saturating_add(ruled).max(silent), PAYMENTS_OF_A_STEP)
			.saturating_add(T::Rulings::on_ruling_weight());
		ruling.max(quiet)
	}
}

impl<T: Config> DueQueue for Pallet<T> {
	type BlockNumber = BlockNumberFor<T>;
	type Clock = T::BlockNumberProvider;
	type Cursor = DueCursor<T>;
	type Item = DueItemOf<T>;
	type Items = DueItems<T>;
	type LastServiced = LastServiced<T>;
	type Stuck = StuckItems<T>;

	fn due_limits() -> Limits {
		let parameters = CurrentParameters::<T>::get();
		let block = T::BlockWeights::get().max_block;
		Limits::new(parameters.max_due_items, parameters.due_weight_share, block)
	}

	fn due_block_weight() -> Weight {
		T::WeightInfo::due_block()
	}

	fn due_item_weight(item: &DueItemOf<T>) -> Weight {
		match item {
			DueItem::Case(_) => Self::step_weight(),
			DueItem::Juror { .. } => T::WeightInfo::due_juror(),
			DueItem::Arbitrator { .. } => T::WeightInfo::due_arbitrator(),
			DueItem::Unclaimed { .. } => T::WeightInfo::due_unclaimed(),
		}
	}

	fn handle_due(item: &DueItemOf<T>) -> DispatchResult {
		match item {
			DueItem::Case(case_id) => Self::handle_due_case(*case_id),
			DueItem::Juror { account } => Self::handle_due_juror(account),
			DueItem::Arbitrator { account } => Self::handle_due_arbitrator(account),
			DueItem::Unclaimed { account } => Self::handle_due_unclaimed(account, &Native),
		}
	}

	fn on_due_failed(item: &DueItemOf<T>, error: DispatchError) {
		Self::deposit_event(Event::DueItemFailed { item: item.clone(), error });
	}
}
