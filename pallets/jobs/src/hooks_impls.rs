// SPDX-License-Identifier: Apache-2.0

//! The due-queue.

use crate::{
	Config, CurrentParameters, DueCursor, DueItem, DueItemOf, DueItems, Event, LastServiced,
	Pallet, StuckItems, TermsOf, WeightInfo,
};
use frame_support::{dispatch::DispatchResult, traits::Get};
use frame_system::pallet_prelude::BlockNumberFor;
use sp_runtime::{DispatchError, Weight};
use talent_primitives::{
	due_queue::{DueQueue, Limits},
	purse::Purse,
};

impl<T: Config> Pallet<T> {
	/// The most weight of approving an invoice.
	pub(crate) fn approve_weight() -> Weight {
		let native = T::WeightInfo::approve_invoice();
		Self::paid_weight(native, T::WeightInfo::approve_invoice_in_asset())
	}

	/// The most weight of settling an invoice.
	pub(crate) fn pay_due_weight() -> Weight {
		let native = T::WeightInfo::pay_due_invoice();
		Self::paid_weight(native, T::WeightInfo::pay_due_invoice_in_asset())
	}

	/// The most weight of disputing an invoice: what is conceded is paid.
	pub(crate) fn dispute_weight() -> Weight {
		let native = T::WeightInfo::dispute_invoice();
		Self::paid_weight(native, T::WeightInfo::dispute_invoice_in_asset())
	}

	/// The most weight of executing a ruling.
	pub(crate) fn ruling_weight() -> Weight {
		let native = T::WeightInfo::on_ruling();
		Self::paid_weight(native, T::WeightInfo::on_ruling_in_asset())
	}

	/// The most weight of a step that pays an invoice, in the currency in which it takes more:
	/// talent cannot receive its pay, nor the client the rest of a contract that is over, and the
	/// fee has to wait.
	fn paid_weight(native: Weight, in_asset: Weight) -> Weight {
		Self::or_kept(native.max(in_asset), 2).saturating_add(T::DbWeight::get().reads_writes(1, 1))
	}

	/// The most weight of proposing a renewal under `terms`, or of taking a proposal back.
	pub(crate) fn propose_weight(terms: Option<&TermsOf<T>>) -> Weight {
		match terms {
			Some(terms) => T::WeightInfo::propose_renewal(terms.payment.size()),
			None => T::WeightInfo::take_back_renewal(),
		}
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
			DueItem::Job(_) => T::WeightInfo::due_job(T::MaxRemovedApplications::get()),
			DueItem::Offer(_) => Self::or_kept(T::WeightInfo::due_offer(), 1),
			DueItem::Contract(_) => Self::or_kept(T::WeightInfo::due_contract(), 1),
			DueItem::Invoice(_) => {
				let native = T::WeightInfo::due_invoice();
				Self::paid_weight(native, T::WeightInfo::due_invoice_in_asset())
			},
			DueItem::Unclaimed { .. } => T::WeightInfo::due_unclaimed(),
			DueItem::Renewal(_) => T::WeightInfo::due_renewal(),
			DueItem::Review(_) => T::WeightInfo::due_review(),
		}
	}

	fn handle_due(item: &DueItemOf<T>) -> DispatchResult {
		match item {
			DueItem::Job(job) => Self::handle_due_job(*job),
			DueItem::Offer(contract) => Self::handle_due_offer(*contract),
			DueItem::Contract(contract) => Self::handle_due_contract(*contract),
			DueItem::Invoice(invoice) => Self::do_pay_due_invoice(*invoice),
			DueItem::Unclaimed { account, asset } => Self::handle_due_unclaimed(account, asset),
			DueItem::Renewal(contract) => Self::handle_due_renewal(*contract),
			DueItem::Review(contract) => Self::handle_due_review(*contract),
		}
	}

	fn on_due_failed(item: &DueItemOf<T>, error: DispatchError) {
		Self::deposit_event(Event::DueItemFailed { item: item.clone(), error });
	}
}
