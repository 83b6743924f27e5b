// SPDX-License-Identifier: Apache-2.0

//! Errors.

use frame_support::pallet_macros::*;

/// The errors.
#[pallet_section]
mod errors {
	#[pallet::error]
	pub enum Error<T> {
		/// No new contract may be paid in this asset.
		AssetNotListed,
		/// A parameter is outside its range.
		ParameterOutOfRange {
			/// The first such parameter.
			parameter: ParameterName,
		},
		/// BTRST is always accepted.
		NativeNeedsNoListing,
		/// The reference price is out of its range, or the minimum depth or the cap is zero.
		InvalidListing,
		/// Contracts cannot be paid in this asset: it does not exist, is not sufficient, is frozen
		/// or being destroyed.
		AssetNotFit,
		/// The most assets are listed, or not listed but with fees in their queue.
		TooManyAssets,
		/// The treasury has too little of the asset to give every pot the minimum balance, and to
		/// keep its own.
		TreasuryCannotFundPots,
		/// The call asks for no slice.
		NoSlices,
		/// The queue of this asset is empty.
		NothingQueued,
		/// The average price of this asset has too few samples.
		TooFewSamples,
		/// There is no pool of this asset and BTRST, or it has less BTRST than the listing demands.
		PoolTooShallow,
		/// The cap of this asset has no room left in this period.
		CapReached,
		/// The amount that may be sold at once is worth less than one unit of BTRST.
		SliceTooSmall,
		/// The converter has taken or credited another amount than it has reported.
		ConversionNotExact,
	}
}
