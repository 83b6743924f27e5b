// SPDX-License-Identifier: Apache-2.0

//! Errors.

use frame_support::pallet_macros::*;

/// The errors.
#[pallet_section]
mod errors {
	#[pallet::error]
	pub enum Error<T> {
		/// No new contract may be paid in this asset.
		#[codec(index = 0)]
		AssetNotListed,
		/// A parameter is outside its range.
		#[codec(index = 1)]
		ParameterOutOfRange {
			/// The first such parameter.
			parameter: ParameterName,
		},
		/// BTRST is always accepted.
		#[codec(index = 2)]
		NativeNeedsNoListing,
		/// The reference price is out of its range, or the minimum depth or the cap is zero.
		#[codec(index = 3)]
		InvalidListing,
		/// Contracts cannot be paid in this asset: it does not exist, is not sufficient, is frozen
		/// or being destroyed.
		#[codec(index = 4)]
		AssetNotFit,
		/// The most assets are listed, or not listed but with fees in their queue.
		#[codec(index = 5)]
		TooManyAssets,
		/// The treasury has too little of the asset to give every pot the minimum balance, and to
		/// keep its own.
		#[codec(index = 6)]
		TreasuryCannotFundPots,
		/// The call asks for no slice.
		#[codec(index = 7)]
		NoSlices,
		/// The queue of this asset is empty.
		#[codec(index = 8)]
		NothingQueued,
		/// The average price of this asset has too few samples.
		#[codec(index = 9)]
		TooFewSamples,
		/// There is no pool of this asset and BTRST, or it has less BTRST than the listing demands.
		#[codec(index = 10)]
		PoolTooShallow,
		/// The cap of this asset has no room left in this period.
		#[codec(index = 11)]
		CapReached,
		/// The amount that may be sold at once is worth less than one unit of BTRST.
		#[codec(index = 12)]
		SliceTooSmall,
		/// The converter has taken or credited another amount than it has reported.
		#[codec(index = 13)]
		ConversionNotExact,
	}
}
