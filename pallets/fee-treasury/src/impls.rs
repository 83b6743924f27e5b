// SPDX-License-Identifier: Apache-2.0

//! The port that this pallet answers, and what its views compute.

use crate::{
	math, Collected, Config, CurrentParameters, Error, Event, Pallet, Quote, Share, ShareOf,
	MAX_SHARES,
};
use frame_support::{
	dispatch::DispatchResult,
	ensure,
	storage::with_storage_layer,
	traits::{fungibles::Mutate, tokens::Preservation, ConstU32, Get},
	BoundedVec,
};
use sp_runtime::{DispatchError, Permill};
use talent_primitives::{AssetKind, Balance, FeeCollector, FeeContext, FeeReceiver, ShareKind};

impl<T: Config> FeeCollector<T::AccountId, AssetKind, Balance> for Pallet<T> {
	fn current_rate(asset: &AssetKind) -> Result<Permill, DispatchError> {
		match asset {
			AssetKind::Native => Ok(CurrentParameters::<T>::get().fee_rate),
			// A fee in another currency is worth its shares only once it can be turned into BTRST: for now refused.
			AssetKind::WithId(_) => Err(Error::<T>::AssetNotListed.into()),
		}
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
	) -> DispatchResult {
		// Of nothing there is no receipt.
		if fee == 0 {
			return Ok(());
		}
		with_storage_layer(|| Self::do_collect(source, asset, fee, rate, context))
	}
}

impl<T: Config> Pallet<T> {
	fn do_collect(
		source: &T::AccountId,
		asset: &AssetKind,
		fee: Balance,
		rate: Permill,
		context: &FeeContext<T::AccountId>,
	) -> DispatchResult {
		let rates = CurrentParameters::<T>::get().shares.rates();
		let mut shares = BoundedVec::<ShareOf<T>, ConstU32<MAX_SHARES>>::new();

		let rest = math::split(fee, &rates, |kind, amount| {
			let Some(to) = T::Receivers::taker(context, kind) else {
				return false;
			};
			// A layer of its own: a share that cannot be paid leaves no trace and falls to the treasury.
			with_storage_layer(|| {
				Self::pay_share(&mut shares, source, asset, Share { kind, to, amount })
			})
			.is_ok()
		});
		if rest > 0 {
			let to = T::Treasury::get();
			Self::pay_share(
				&mut shares,
				source,
				asset,
				Share { kind: ShareKind::Treasury, to, amount: rest },
			)?;
		}

		for share in shares.iter().filter(|share| share.kind != ShareKind::Treasury) {
			T::Receivers::on_share_paid(context, share.kind, &share.to, asset, &share.amount);
		}
		Collected::<T>::mutate(asset, |total| *total = total.saturating_add(fee));
		Self::deposit_event(Event::FeeReceipt {
			context: context.clone(),
			asset: asset.clone(),
			source: source.clone(),
			fee,
			rate,
			shares,
		});
		Ok(())
	}

	/// Moves one share out of `source` and notes it on the receipt.
	///
	/// The transfer may empty `source`: whether that account must stay is for its owner to see to.
	fn pay_share(
		shares: &mut BoundedVec<ShareOf<T>, ConstU32<MAX_SHARES>>,
		source: &T::AccountId,
		asset: &AssetKind,
		share: ShareOf<T>,
	) -> DispatchResult {
		// A transfer to oneself moves nothing: the receipt would say that the share had left `source`.
		ensure!(&share.to != source, DispatchError::Unavailable);
		T::Fungibles::transfer(
			asset.clone(),
			source,
			&share.to,
			share.amount,
			Preservation::Expendable,
		)?;
		shares.try_push(share).map_err(|_| DispatchError::Exhausted)
	}

	/// The fee on `amount` at `rate`, and its parts if every share has a taker.
	pub(crate) fn quote_at(rate: Permill, amount: Balance) -> Quote {
		let fee = math::fee_on(rate, amount);
		let mut shares = BoundedVec::new();
		let rates = CurrentParameters::<T>::get().shares.rates();
		let rest = math::split(fee, &rates, |kind, share| shares.try_push((kind, share)).is_ok());
		// Seven kinds fit into eight places.
		if rest > 0 && shares.try_push((ShareKind::Treasury, rest)).is_err() {
			frame_support::defensive!("a quote has more shares than there are kinds");
		}
		Quote { fee, rate, shares }
	}
}
