// SPDX-License-Identifier: Apache-2.0

//! Implementations of ports.

use crate::{
	math, split::Payment, Collected, Config, CurrentParameters, Error, Event, ListedAssets, Pallet,
	Queues, Receipt, Receipts,
};
use frame_support::{
	ensure,
	storage::with_storage_layer,
	traits::{fungibles::Mutate, tokens::Preservation, Get},
};
use sp_runtime::{ArithmeticError, DispatchError, Permill};
use talent_primitives::{AssetKind, AssetValues, Balance, FeeCollector, FeeContext};

impl<T: Config> AssetValues<AssetKind, Balance> for Pallet<T> {
	fn value_of(asset: &AssetKind, amount: Balance) -> Option<Balance> {
		match asset {
			AssetKind::Native => Some(amount),
			AssetKind::WithId(_) => {
				let listed = ListedAssets::<T>::get(asset)?;
				Some(math::worth(listed.price(&CurrentParameters::<T>::get()), amount))
			},
		}
	}
}

impl<T: Config> FeeCollector<T::AccountId, AssetKind, Balance> for Pallet<T> {
	fn current_rate(asset: &AssetKind) -> Result<Permill, DispatchError> {
		let accepted = *asset == AssetKind::Native || ListedAssets::<T>::contains_key(asset);
		ensure!(accepted, Error::<T>::AssetNotListed);
		Ok(CurrentParameters::<T>::get().fee_rate)
	}

	fn fee_on(rate: Permill, amount: Balance) -> Balance {
		math::fee_on(rate, amount)
	}

	fn collect(
		source: &T::AccountId,
		asset: &AssetKind,
		fee: Balance,
		rate: Permill,
		context: &FeeContext<T::AccountId>,
	) -> Result<Balance, DispatchError> {
		// A fee of zero has no receipt.
		if fee == 0 {
			return Ok(0);
		}
		with_storage_layer(|| {
			let common = if ListedAssets::<T>::contains_key(asset) {
				Self::queue_fee(source, asset, fee, rate, context)?
			} else {
				Self::split_fee(source, asset, fee, rate, context)?
			};
			Collected::<T>::mutate(asset, |total| *total = total.saturating_add(fee));
			Ok(common)
		})
	}
}

impl<T: Config> Pallet<T> {
	/// Splits a fee in BTRST or in an asset that is not listed. Returns its non-recoverable part.
	fn split_fee(
		source: &T::AccountId,
		asset: &AssetKind,
		fee: Balance,
		rate: Permill,
		context: &FeeContext<T::AccountId>,
	) -> Result<Balance, DispatchError> {
		let earned = Self::earned_shares(context, &CurrentParameters::<T>::get().shares);
		let payment = Payment::<T> {
			context,
			source,
			from: source,
			// The transfers may empty the source; the caller ensures that it stays if it must.
			preservation: Preservation::Expendable,
			paid_in: asset,
			price: None,
		};
		let shares = payment.pay(fee, &earned)?;
		let common = shares
			.iter()
			.filter(|share| share.kind.is_common())
			.fold(0, |sum: Balance, share| sum.saturating_add(share.amount));
		Self::deposit_event(Event::FeeReceipt {
			context: context.clone(),
			asset: asset.clone(),
			fee,
			source: source.clone(),
			rate,
			paid_in: asset.clone(),
			paid: fee,
			price: None,
			shares,
		});
		Ok(common)
	}

	/// Takes a fee into this pallet's account, for a later conversion into BTRST. Returns the least
	/// non-recoverable part, which is final if every earner can be paid.
	fn queue_fee(
		source: &T::AccountId,
		asset: &AssetKind,
		fee: Balance,
		rate: Permill,
		context: &FeeContext<T::AccountId>,
	) -> Result<Balance, DispatchError> {
		let own = Self::account();
		// A transfer from the account to itself moves nothing: the same coins would be queued
		// twice. And the treasury's part of a fee from the treasury would go back to its source.
		ensure!(*source != own && *source != T::Treasury::get(), DispatchError::Unavailable);
		T::Fungibles::transfer(asset.clone(), source, &own, fee, Preservation::Expendable)?;

		let shares = Self::earned_shares(context, &CurrentParameters::<T>::get().shares);
		let common = Self::common_part(fee, &shares);
		let index = Queues::<T>::try_mutate(asset, |queue| {
			let index = queue.tail;
			queue.tail = index.checked_add(1).ok_or(ArithmeticError::Overflow)?;
			queue.queued = queue.queued.checked_add(fee).ok_or(ArithmeticError::Overflow)?;
			Ok::<_, DispatchError>(index)
		})?;
		let receipt = Receipt {
			context: context.clone(),
			source: source.clone(),
			fee,
			left: fee,
			rate,
			shares,
			queued_at: Self::now(),
		};
		Receipts::<T>::insert(asset, index, receipt);
		Self::deposit_event(Event::FeeQueued {
			asset: asset.clone(),
			receipt: index,
			context: context.clone(),
			source: source.clone(),
			fee,
			rate,
		});
		Ok(common)
	}
}
