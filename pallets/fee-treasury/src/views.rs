// SPDX-License-Identifier: Apache-2.0

//! Implementation of the view functions.

use crate::{
	math, Config, ConversionRefusal, CurrentParameters, FeeQuote, ListedAssets, ListingState,
	Pallet, Queues, Receipts,
};
use frame_support::BoundedVec;
use frame_system::pallet_prelude::BlockNumberFor;
use sp_runtime::traits::Saturating;
use talent_primitives::{AssetKind, AssetValues, Balance, FeeCollector, FeeConverter, ShareKind};

impl<T: Config> Pallet<T> {
	/// Returns the fee on `amount` as of now, and its parts if every share has an earner.
	pub(crate) fn quote_of(asset: &AssetKind, amount: Balance) -> Option<FeeQuote> {
		let rate = Self::current_rate(asset).ok()?;
		let fee = math::fee_on(rate, amount);
		let worth = Self::value_of(asset, fee)?;
		let mut shares = BoundedVec::new();
		let rates = CurrentParameters::<T>::get().shares.rates();
		let rest = math::split(fee, rates, |kind, share| match shares.try_push((kind, share)) {
			Ok(()) => share,
			Err(_) => 0,
		});
		// Seven kinds fit into eight places.
		if rest > 0 && shares.try_push((ShareKind::Treasury, rest)).is_err() {
			frame_support::defensive!("a quote has more shares than there are kinds");
		}
		Some(FeeQuote { fee, rate, worth, converted: *asset != AssetKind::Native, shares })
	}

	/// Returns the state of a listed asset.
	pub(crate) fn listing_of(asset: &AssetKind) -> Option<ListingState> {
		let listed = ListedAssets::<T>::get(asset)?;
		let parameters = CurrentParameters::<T>::get();
		let queue = Queues::<T>::get(asset);
		Some(ListingState {
			price: listed.price(&parameters),
			samples: listed.samples,
			cap_left: listed.cap_left(Self::now(), &parameters),
			depth: listed.depth(T::Converter::reserves(asset).as_ref()),
			receipts: queue.length(),
			queued: queue.queued,
			listing: listed.listing,
		})
	}

	/// Returns the reason why the price guard lets nothing of an asset be sold now, whether a fee
	/// waits or not. `None` if it lets a slice be sold, or if the asset is not listed. Whether the
	/// pool pays enough is not looked at.
	pub fn refusal_of(asset: &AssetKind) -> Option<ConversionRefusal> {
		let listed = ListedAssets::<T>::get(asset)?;
		let parameters = CurrentParameters::<T>::get();
		let amount = listed.listing.period_cap;
		let reserves = T::Converter::reserves(asset);
		listed.next_step(amount, reserves, Self::now(), &parameters).err()
	}

	/// Returns for how many blocks the first fee in the queue of an asset has waited. `None` if
	/// none waits.
	pub fn oldest_wait(asset: &AssetKind) -> Option<BlockNumberFor<T>> {
		let receipt = Receipts::<T>::get(asset, Queues::<T>::get(asset).head)?;
		Some(Self::now().saturating_sub(receipt.queued_at))
	}
}
