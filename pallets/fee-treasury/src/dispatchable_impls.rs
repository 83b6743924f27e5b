// SPDX-License-Identifier: Apache-2.0

//! Implementation of the calls: verify first, write last.

use crate::{
	Config, CurrentParameters, Error, Event, ListedAsset, ListedAssets, Listing, Pallet,
	ParametersOf, Queues, ServicedAssets,
};
use frame_support::{
	dispatch::{DispatchErrorWithPostInfo, DispatchResult, DispatchResultWithPostInfo},
	ensure,
	storage::with_storage_layer,
	traits::{
		fungibles::{Inspect, Mutate},
		tokens::Preservation,
		Get,
	},
};
use sp_runtime::DispatchError;
use talent_primitives::{AssetKind, Balance, PaymentAssets};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_set_parameters(current: ParametersOf<T>) -> DispatchResult {
		current.validate().map_err(|parameter| Error::<T>::ParameterOutOfRange { parameter })?;

		let previous = CurrentParameters::<T>::get();
		CurrentParameters::<T>::put(&current);
		Self::deposit_event(Event::ParametersChanged { previous, current });
		Ok(())
	}

	pub(crate) fn do_list_asset(asset: AssetKind, listing: Listing) -> DispatchResult {
		ensure!(asset != AssetKind::Native, Error::<T>::NativeNeedsNoListing);
		ensure!(listing.is_valid(), Error::<T>::InvalidListing);
		ensure!(T::PaymentAssets::is_fit(&asset), Error::<T>::AssetNotFit);
		let mut assets = ServicedAssets::<T>::get();
		if !assets.contains(&asset) {
			assets.try_push(asset.clone()).map_err(|_| Error::<T>::TooManyAssets)?;
		}
		with_storage_layer(|| Self::fund_pots(&asset))?;

		let mut listed = ListedAsset::new(listing.clone());
		let before = ListedAssets::<T>::get(&asset);
		let replaces = before.is_some();
		if let Some(before) = before {
			// A new price does not reset the cap.
			listed.in_period = before.in_period;
		}
		ListedAssets::<T>::insert(&asset, listed);
		ServicedAssets::<T>::put(assets);
		Self::deposit_event(Event::AssetListed { asset, listing, replaces });
		Ok(())
	}

	/// Gives each account that must be able to receive any amount of `asset` the minimum balance,
	/// from the treasury. The pallet's own account gets it on top of the queued fees.
	fn fund_pots(asset: &AssetKind) -> DispatchResult {
		let minimum = T::Fungibles::minimum_balance(asset.clone());
		for pot in T::Pots::get() {
			Self::top_up(&pot, asset, minimum)?;
		}
		let kept = Queues::<T>::get(asset).queued;
		Self::top_up(&Self::account(), asset, minimum.saturating_add(kept))?;
		// It receives the rest of every split, however small.
		Self::top_up(&T::Treasury::get(), asset, minimum)
	}

	/// Gives `account` the rest of `least` of `asset` from the treasury. Fails if the treasury
	/// would fall below its own minimum balance.
	fn top_up(account: &T::AccountId, asset: &AssetKind, least: Balance) -> DispatchResult {
		let missing = least.saturating_sub(T::Fungibles::balance(asset.clone(), account));
		if missing == 0 {
			return Ok(());
		}
		let treasury = T::Treasury::get();
		ensure!(*account != treasury, Error::<T>::TreasuryCannotFundPots);
		T::Fungibles::transfer(asset.clone(), &treasury, account, missing, Preservation::Preserve)
			.map_err(|_| Error::<T>::TreasuryCannotFundPots)?;
		Ok(())
	}

	pub(crate) fn do_delist_asset(asset: AssetKind) -> DispatchResult {
		ensure!(ListedAssets::<T>::contains_key(&asset), Error::<T>::AssetNotListed);

		ListedAssets::<T>::remove(&asset);
		let queue = Queues::<T>::get(&asset);
		if queue.length() == 0 {
			Self::forget_asset(&asset);
		}
		Self::deposit_event(Event::AssetDelisted { asset, queued: queue.queued });
		Ok(())
	}

	pub(crate) fn do_convert(asset: AssetKind, max_slices: u32) -> DispatchResultWithPostInfo {
		let parameters = CurrentParameters::<T>::get();
		let mut failed = Some(DispatchError::from(Error::<T>::NoSlices));
		let mut done: u32 = 0;
		while done < max_slices {
			let taken = Self::next_in_queue(&asset, &parameters)
				.map_err(|refusal| Error::<T>::from(refusal).into())
				.and_then(|next| Self::take_step(&asset, next));
			match taken {
				Ok(()) => {
					failed = None;
					done = done.saturating_add(1);
				},
				Err(error) => {
					failed = failed.map(|_| error);
					break;
				},
			}
		}
		// The failed slice was tried, too.
		let tried = done.saturating_add(1).min(max_slices.max(1));
		let weight = Self::slice_weight().saturating_mul(tried.into());
		match failed {
			None => Ok(Some(weight).into()),
			Some(error) => Err(DispatchErrorWithPostInfo { post_info: Some(weight).into(), error }),
		}
	}
}
