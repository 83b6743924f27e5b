// SPDX-License-Identifier: Apache-2.0

//! The due-queue.

use crate::{
	pallet::{
		Config, DueCursor, DueItemOf, DueItems, Event, LastServiced, Pallet, StoredParameters,
		StuckItems, TermsOf,
	},
	types::DueItem,
	weights::WeightInfo,
};
use frame_support::{dispatch::DispatchResult, traits::Get, weights::WeightMeter};
use frame_system::pallet_prelude::BlockNumberFor;
use sp_runtime::{traits::BlockNumberProvider, DispatchError, Weight};
use talent_primitives::due_queue::{self, DueQueue, Limits};

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

	/// Handles what is due, within the governed count and share of a block's weight. Called twice a block: what the
	/// first call has handled and taken counts for the second, unless it has only looked into empty blocks.
	pub(crate) fn service_due(meter: &mut WeightMeter) {
		let limits = || {
			let parameters = StoredParameters::<T>::get();
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
			DueItem::Job(job) => Self::handle_due_job(*job),
			DueItem::Offer(contract) => Self::handle_due_offer(*contract),
			DueItem::Contract(contract) => Self::handle_due_contract(*contract),
			DueItem::Invoice(invoice) => Self::do_settle_invoice(*invoice),
			DueItem::Unclaimed { account, asset } => Self::handle_due_unclaimed(account, asset),
			DueItem::Renewal(contract) => Self::handle_due_renewal(*contract),
			DueItem::Review(contract) => Self::handle_due_review(*contract),
		}
	}

	/// `weight`, and what it takes besides if `payments` of what is paid cannot be received and a fee has to wait. Benchmarks
	/// measure payments that arrive.
	pub fn or_kept(weight: Weight, payments: u64) -> Weight {
		weight
			.saturating_add(T::WeightInfo::keep().saturating_mul(payments))
			.saturating_add(T::DbWeight::get().reads_writes(1, 1))
	}

	/// What approving an invoice can take at most, in whichever currency that is more.
	pub(crate) fn approve_weight() -> Weight {
		let native = T::WeightInfo::approve_invoice();
		Self::or_kept(native.max(T::WeightInfo::approve_invoice_in_asset()), 2)
	}

	/// What settling an invoice can take at most, in whichever currency that is more.
	pub(crate) fn settle_weight() -> Weight {
		let native = T::WeightInfo::settle_invoice();
		Self::or_kept(native.max(T::WeightInfo::settle_invoice_in_asset()), 2)
	}

	/// What disputing an invoice can take at most, in whichever currency that is more: what is conceded is paid.
	pub(crate) fn dispute_weight() -> Weight {
		let native = T::WeightInfo::dispute_invoice();
		Self::or_kept(native.max(T::WeightInfo::dispute_invoice_in_asset()), 2)
	}

	/// What executing a ruling can take at most, in whichever currency that is more.
	pub(crate) fn ruling_weight() -> Weight {
		let native = T::WeightInfo::on_ruling();
		Self::or_kept(native.max(T::WeightInfo::on_ruling_in_asset()), 2)
	}

	/// What proposing a renewal under `terms`, or taking a proposal back, can take at most.
	pub(crate) fn propose_weight(terms: Option<&TermsOf<T>>) -> Weight {
		match terms {
			Some(terms) => T::WeightInfo::propose_renewal(terms.payment.size()),
			None => T::WeightInfo::take_back_renewal(),
		}
	}

	/// The most that handling `item` can take.
	pub(crate) fn due_item_weight(item: &DueItemOf<T>) -> Weight {
		match item {
			DueItem::Job(_) => T::WeightInfo::due_job(T::MaxRemovedApplications::get()),
			DueItem::Offer(_) => Self::or_kept(T::WeightInfo::due_offer(), 1),
			DueItem::Contract(_) => Self::or_kept(T::WeightInfo::due_contract(), 1),
			// To talent, and the rest of a contract that is over to the client.
			DueItem::Invoice(_) => {
				let native = T::WeightInfo::due_invoice();
				Self::or_kept(native.max(T::WeightInfo::due_invoice_in_asset()), 2)
			},
			DueItem::Unclaimed { .. } => T::WeightInfo::due_unclaimed(),
			DueItem::Renewal(_) => T::WeightInfo::due_renewal(),
			DueItem::Review(_) => T::WeightInfo::due_review(),
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
