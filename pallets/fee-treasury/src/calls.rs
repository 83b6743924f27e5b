// SPDX-License-Identifier: Apache-2.0

//! Calls. Their implementation is in `dispatchable_impls`.

use frame_support::pallet_macros::*;

/// The calls.
#[pallet_section]
mod calls {
	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Changes the parameters. The fee rate holds for contracts signed after the change: a
		/// contract keeps its rate. The split is read when a fee is collected. The guard and the
		/// windows hold at once, also for queued fees.
		///
		/// ## Origin
		/// [`Config::GovernanceOrigin`].
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// [`Event::ParametersChanged`].
		///
		/// ## Errors
		/// - [`Error::ParameterOutOfRange`], with the name of the first parameter out of its range
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::set_parameters())]
		pub fn set_parameters(origin: OriginFor<T>, parameters: ParametersOf<T>) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_set_parameters(parameters)
		}

		/// Lets new contracts be paid in `asset`, or replaces its listing: reference price, minimum
		/// depth and cap. The average price begins at the reference price, without samples; amounts
		/// converted in the period still count. Every pot, the pallet's own account and the
		/// treasury get the rest of the asset's minimum balance from the treasury.
		///
		/// ## Origin
		/// [`Config::GovernanceOrigin`].
		///
		/// ## Complexity
		/// O(p + n), where p is the number of pots and n that of assets, at most
		/// [`Config::MaxListedAssets`].
		///
		/// ## Emits
		/// [`Event::AssetListed`].
		///
		/// ## Errors
		/// - [`Error::NativeNeedsNoListing`], [`Error::InvalidListing`], [`Error::AssetNotFit`]
		/// - [`Error::TooManyAssets`]: delist another asset, or convert all of a delisted asset's
		///   queue
		/// - [`Error::TreasuryCannotFundPots`]: nothing was moved
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::list_asset())]
		pub fn list_asset(
			origin: OriginFor<T>,
			asset: AssetKind,
			listing: Listing,
		) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_list_asset(asset, listing)
		}

		/// Lets no new contract be paid in `asset`. Running contracts go on: queued fees are due at
		/// once, and later fees are split at once, in the asset itself.
		///
		/// ## Origin
		/// [`Config::GovernanceOrigin`].
		///
		/// ## Complexity
		/// O(n), where n is the number of assets, at most [`Config::MaxListedAssets`].
		///
		/// ## Emits
		/// [`Event::AssetDelisted`].
		///
		/// ## Errors
		/// - [`Error::AssetNotListed`]
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::delist_asset())]
		pub fn delist_asset(origin: OriginFor<T>, asset: AssetKind) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_delist_asset(asset)
		}

		/// Works off the queue of `asset`: converts and splits up to `max_slices` slices in order,
		/// or pays out in the asset itself. Stops at the first refusal. Ignores the rest that a
		/// queue has after a failure of the hooks.
		///
		/// ## Origin
		/// Signed by any account.
		///
		/// ## Complexity
		/// O(s), where s is the number of slices; slices that were not tried are refunded.
		///
		/// ## Emits
		/// [`Event::FeeReceipt`] for each slice.
		///
		/// ## Errors
		/// Only if not one slice is done:
		/// - [`Error::NoSlices`], [`Error::NothingQueued`]
		/// - [`Error::TooFewSamples`], [`Error::PoolTooShallow`], [`Error::CapReached`],
		///   [`Error::SliceTooSmall`]: try later
		/// - the error of [`Config::Converter`], for example for a price below the guard's least
		/// - [`Error::ConversionNotExact`]
		/// - the ledger's error if the treasury's part cannot be paid
		#[pallet::call_index(3)]
		#[pallet::weight(Pallet::<T>::slice_weight().saturating_mul((*max_slices).max(1).into()))]
		pub fn convert(
			origin: OriginFor<T>,
			asset: AssetKind,
			max_slices: u32,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			Self::do_convert(asset, max_slices)
		}
	}
}
