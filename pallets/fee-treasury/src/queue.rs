// SPDX-License-Identifier: Apache-2.0

//! The queues: the next step of each, and its execution.

use crate::{
	split::Payment, Config, ConversionRefusal, CurrentParameters, Error, Event, ListedAssetOf,
	ListedAssets, Pallet, ParametersOf, QueueOf, QueueStep, Queues, ReceiptOf, Receipts,
	ServicedAssets, WeightInfo,
};
use frame_support::{
	dispatch::DispatchResult,
	ensure,
	storage::with_storage_layer,
	traits::{fungibles::Inspect, tokens::Preservation, Get},
	weights::Weight,
};
use frame_system::pallet_prelude::BlockNumberFor;
use sp_runtime::{
	traits::{AccountIdConversion, BlockNumberProvider, Saturating},
	DispatchError, FixedU128,
};
use talent_primitives::{AssetKind, Balance, FeeConverter, Reserves};

impl<T> From<ConversionRefusal> for Error<T> {
	fn from(refusal: ConversionRefusal) -> Self {
		match refusal {
			ConversionRefusal::NothingQueued => Self::NothingQueued,
			ConversionRefusal::TooFewSamples => Self::TooFewSamples,
			ConversionRefusal::PoolTooShallow => Self::PoolTooShallow,
			ConversionRefusal::CapReached => Self::CapReached,
			ConversionRefusal::SliceTooSmall => Self::SliceTooSmall,
		}
	}
}

/// The first fee of a queue, and its next step.
pub(crate) struct Next<T: Config> {
	pub queue: QueueOf<T>,
	pub receipt: ReceiptOf<T>,
	pub listed: Option<ListedAssetOf<T>>,
	pub reserves: Option<Reserves<Balance>>,
	pub step: QueueStep,
}

impl<T: Config> Pallet<T> {
	/// Returns the account that keeps queued fees.
	pub fn account() -> T::AccountId {
		T::PalletId::get().into_account_truncating()
	}

	/// Returns the current block on the clock of all windows.
	pub(crate) fn now() -> BlockNumberFor<T> {
		T::BlockNumberProvider::current_block_number()
	}

	/// Returns the next step in the queue of `asset`, or the reason why there is none.
	pub(crate) fn next_in_queue(
		asset: &AssetKind,
		parameters: &ParametersOf<T>,
	) -> Result<Next<T>, ConversionRefusal> {
		let queue = Queues::<T>::get(asset);
		let receipt =
			Receipts::<T>::get(asset, queue.head).ok_or(ConversionRefusal::NothingQueued)?;
		let now = Self::now();
		let listed = ListedAssets::<T>::get(asset);
		let mut reserves = None;
		let step = match &listed {
			Some(listed) if now < receipt.queued_at.saturating_add(parameters.patience) => {
				reserves = T::Converter::reserves(asset);
				listed.next_step(receipt.left, reserves, now, parameters)?
			},
			_ => QueueStep::PayOut { amount: receipt.left },
		};
		Ok(Next { queue, receipt, listed, reserves, step })
	}

	/// Returns the most weight of `step`.
	pub(crate) fn step_weight(step: &QueueStep) -> Weight {
		match step {
			QueueStep::Convert { .. } => T::WeightInfo::convert_slice(),
			QueueStep::PayOut { .. } => T::WeightInfo::pay_out_slice(),
		}
	}

	/// Returns the most weight of any step, including the search for it.
	pub fn slice_weight() -> Weight {
		T::WeightInfo::convert_slice().max(T::WeightInfo::pay_out_slice())
	}

	/// Takes the next step in the queue of `asset`. All or nothing.
	pub(crate) fn take_step(asset: &AssetKind, next: Next<T>) -> DispatchResult {
		with_storage_layer(|| Self::do_take_step(asset, next))
	}

	fn do_take_step(asset: &AssetKind, next: Next<T>) -> DispatchResult {
		let Next { mut queue, mut receipt, mut listed, step, .. } = next;
		let own = Self::account();
		let now = Self::now();
		let parameters = CurrentParameters::<T>::get();
		let price: Option<FixedU128> = listed.as_ref().map(|listed| listed.price(&parameters));

		let converted = matches!(step, QueueStep::Convert { .. });
		let (amount, paid_in, paid) = match step {
			QueueStep::Convert { amount, least } => {
				let received = Self::sell(&own, asset, amount, least)?;
				if let Some(listed) = listed.as_mut() {
					listed.note_sale(amount, now, &parameters);
				}
				(amount, AssetKind::Native, received)
			},
			// Nothing is left of a destroyed asset. Its receipt of zero makes room for the others.
			QueueStep::PayOut { amount } if !T::Fungibles::asset_exists(asset.clone()) => {
				(amount, asset.clone(), 0)
			},
			QueueStep::PayOut { amount } => (amount, asset.clone(), amount),
		};
		let payment = Payment::<T> {
			context: &receipt.context,
			source: &receipt.source,
			from: &own,
			preservation: Preservation::Preserve,
			paid_in: &paid_in,
			price,
		};
		let shares = payment.pay(paid, &receipt.shares)?;
		Self::deposit_event(Event::FeeReceipt {
			context: receipt.context.clone(),
			asset: asset.clone(),
			fee: amount,
			source: receipt.source.clone(),
			rate: receipt.rate,
			paid_in,
			paid,
			price,
			shares,
		});

		let index = queue.head;
		receipt.left = receipt.left.saturating_sub(amount);
		queue.queued = queue.queued.saturating_sub(amount);
		queue.put_off_until = Default::default();
		if receipt.left == 0 {
			Receipts::<T>::remove(asset, index);
			queue.head = index.saturating_add(1);
		} else {
			Receipts::<T>::insert(asset, index, receipt);
		}
		match listed {
			Some(listed) if converted => ListedAssets::<T>::insert(asset, listed),
			None if queue.length() == 0 => Self::forget_asset(asset),
			_ => {},
		}
		Queues::<T>::insert(asset, queue);
		Ok(())
	}

	/// Sells exactly `amount` for at least `least` BTRST, to this pallet's account. Returns the
	/// result.
	///
	/// Checks the report of the converter against the balances: a wrong one would be paid with the
	/// coins of other fees.
	fn sell(
		own: &T::AccountId,
		asset: &AssetKind,
		amount: Balance,
		least: Balance,
	) -> Result<Balance, DispatchError> {
		let has = |asset: &AssetKind| T::Fungibles::balance(asset.clone(), own);
		let (asset_before, native_before) = (has(asset), has(&AssetKind::Native));
		let received = T::Converter::convert(own, asset, amount, least)?;
		ensure!(
			received >= least
				&& asset_before.checked_sub(has(asset)) == Some(amount)
				&& has(&AssetKind::Native).checked_sub(native_before) == Some(received),
			Error::<T>::ConversionNotExact
		);
		Ok(received)
	}

	/// Removes an asset that is neither listed nor has queued fees from the assets of the hooks.
	pub(crate) fn forget_asset(asset: &AssetKind) {
		ServicedAssets::<T>::mutate(|assets| assets.retain(|kept| kept != asset));
	}
}
