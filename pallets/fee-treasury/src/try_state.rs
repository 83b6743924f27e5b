// SPDX-License-Identifier: Apache-2.0

//! Invariants.

use crate::{
	Collected, Config, CurrentParameters, ListedAssets, Pallet, Queues, Receipts, ServicedAssets,
};
use frame_support::{
	ensure,
	traits::{
		fungibles::Inspect,
		tokens::{DepositConsequence, Provenance},
	},
};
use sp_runtime::TryRuntimeError;
use talent_primitives::{AssetKind, Balance};

impl<T: Config> Pallet<T> {
	/// Checks the invariants of the state:
	/// - the parameters are within their ranges,
	/// - no total of collected fees is zero,
	/// - the assets of the hooks are exactly those that are listed or have queued fees,
	/// - every queue is without gaps, adds up, and is covered by the pallet's account.
	///
	/// Reads the whole storage: for tests and tools only.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		ensure!(
			CurrentParameters::<T>::get().validate().is_ok(),
			"the fee treasury's parameters are out of range"
		);
		for (_, total) in Collected::<T>::iter() {
			ensure!(total > 0, "a total of fees is zero");
		}
		Self::try_state_assets()?;
		Self::try_state_queues()
	}

	fn try_state_assets() -> Result<(), TryRuntimeError> {
		let assets = ServicedAssets::<T>::get();
		for (place, asset) in assets.iter().enumerate() {
			ensure!(
				!assets.iter().skip(place.saturating_add(1)).any(|other| other == asset),
				"an asset is looked after twice"
			);
			ensure!(
				ListedAssets::<T>::contains_key(asset) || Queues::<T>::get(asset).length() > 0,
				"an asset is looked after that is neither listed nor waited for"
			);
		}
		for (asset, listed) in ListedAssets::<T>::iter() {
			ensure!(asset != AssetKind::Native, "BTRST is listed");
			ensure!(listed.listing.is_valid(), "a listing is out of its ranges");
			ensure!(assets.contains(&asset), "a listed asset is not looked after");
		}
		Ok(())
	}

	/// Returns `true` if an asset is destroyed or being destroyed, with all balances of it.
	fn is_gone(asset: AssetKind, own: &T::AccountId) -> bool {
		T::Fungibles::can_deposit(asset, own, 1, Provenance::Extant)
			== DepositConsequence::UnknownAsset
	}

	fn try_state_queues() -> Result<(), TryRuntimeError> {
		for (asset, index, receipt) in Receipts::<T>::iter() {
			let queue = Queues::<T>::get(&asset);
			ensure!((queue.head..queue.tail).contains(&index), "a fee waits outside of its queue");
			ensure!(
				receipt.left > 0 && receipt.left <= receipt.fee,
				"more or nothing waits of a fee"
			);
		}
		for (asset, queue) in Queues::<T>::iter() {
			ensure!(queue.head <= queue.tail, "a queue ends before it begins");
			let (count, sum) = Receipts::<T>::iter_prefix_values(&asset)
				.fold((0u64, 0 as Balance), |(count, sum), receipt| {
					(count.saturating_add(1), sum.saturating_add(receipt.left))
				});
			ensure!(queue.length() == count, "a queue has a gap");
			ensure!(queue.queued == sum, "a queue miscounts what waits");
			ensure!(
				count == 0 || ServicedAssets::<T>::get().contains(&asset),
				"a queue is not looked after"
			);
			let own = Self::account();
			ensure!(
				T::Fungibles::balance(asset.clone(), &own) >= sum || Self::is_gone(asset, &own),
				"the account does not have what waits"
			);
		}
		Ok(())
	}
}
