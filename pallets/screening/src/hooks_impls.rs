// SPDX-License-Identifier: Apache-2.0

//! The due-queue.

use crate::{
	Config, CurrentParameters, DueCursor, DueItem, DueItemOf, DueItems, Event, LastServiced,
	Pallet, StuckItems, WeightInfo,
};
use frame_support::{dispatch::DispatchResult, traits::Get};
use frame_system::pallet_prelude::BlockNumberFor;
use sp_runtime::{DispatchError, Weight};
use talent_primitives::{
	due_queue::{DueQueue, Limits},
	purse::{Native, Purse},
	Sortition,
};

/// How many payments one step of a request can make: one to each screener of a panel, one to the
/// applicant and one to the treasury.
const PAYMENTS_OF_A_STEP: u64 = 5;

impl<T: Config> Pallet<T> {
	/// The most weight of one step of a request.
	pub fn step_weight() -> Weight {
		let attempts = T::DrawAttempts::get();
		let draw = T::WeightInfo::advance_draw()
			.saturating_add(T::Sortition::draw_weight(attempts))
			.saturating_add(T::WeightInfo::eligible().saturating_mul(attempts.into()));
		let judge = T::WeightInfo::advance_judged().max(T::WeightInfo::advance_silent());
		let step = draw.max(judge).max(T::WeightInfo::advance_failed());
		Self::or_kept(step, PAYMENTS_OF_A_STEP)
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
			DueItem::Request(_) => Self::step_weight(),
			DueItem::Credential { .. } => T::WeightInfo::due_credential(),
			DueItem::CoolDown { .. } => T::WeightInfo::due_cool_down(),
			DueItem::Vesting { .. } => {
				Self::or_kept(T::WeightInfo::due_vesting(), crate::PANEL_SIZE.into())
			},
			DueItem::Exit { .. } => T::WeightInfo::due_exit(),
			DueItem::Unclaimed { .. } => T::WeightInfo::due_unclaimed(),
		}
	}

	fn handle_due(item: &DueItemOf<T>) -> DispatchResult {
		match item {
			DueItem::Request(request) => Self::handle_due_request(*request),
			DueItem::Credential { account, skill } => Self::handle_due_credential(account, *skill),
			DueItem::CoolDown { account, skill } => Self::handle_due_cool_down(account, *skill),
			DueItem::Vesting { request, round } => Self::handle_due_vesting(*request, *round),
			DueItem::Exit { account, skill } => Self::handle_due_exit(account, *skill),
			DueItem::Unclaimed { account } => Self::handle_due_unclaimed(account, &Native),
		}
	}

	fn on_due_failed(item: &DueItemOf<T>, error: DispatchError) {
		Self::deposit_event(Event::DueItemFailed { item: item.clone(), error });
	}
}
