// SPDX-License-Identifier: Apache-2.0

//! Events.

use frame_support::pallet_macros::*;

/// The events.
#[pallet_section]
mod events {
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A fee, or a part of one, was split. All receipts about a queued fee add up to it.
		#[codec(index = 0)]
		FeeReceipt {
			/// The invoice, and every account that can have earned a share.
			context: FeeContext<T::AccountId>,
			/// The asset of the fee.
			asset: AssetKind,
			/// The part of the fee on this receipt.
			fee: Balance,
			/// The account that the fee was taken from.
			source: T::AccountId,
			/// The rate of the contract since it was signed.
			rate: Permill,
			/// The asset of the shares: BTRST, or the asset of the fee.
			paid_in: AssetKind,
			/// The amount that was split: of BTRST, the result of the conversion.
			paid: Balance,
			/// The guarded average price at that time: smallest units of BTRST per smallest unit of
			/// the asset. `None` for a fee in BTRST, or in an asset that is not listed.
			price: Option<FixedU128>,
			/// Every part that was paid, the treasury's last. Together they are the amount that was
			/// split, to the unit.
			shares: BoundedVec<ShareOf<T>, ConstU32<MAX_SHARES>>,
		},
		/// A fee was collected, and waits for its conversion.
		#[codec(index = 1)]
		FeeQueued {
			/// The asset of the fee.
			asset: AssetKind,
			/// The number among the fees in this asset, from 0.
			receipt: u64,
			/// The invoice, and every account that can have earned a share.
			context: FeeContext<T::AccountId>,
			/// The account that the fee was taken from.
			source: T::AccountId,
			/// The whole fee.
			fee: Balance,
			/// The rate of the contract since it was signed.
			rate: Permill,
		},
		/// The hooks could not pay out the first fee of a queue, and leave the queue alone for a
		/// while. Any account can try at once.
		#[codec(index = 2)]
		QueuePutOff {
			/// The asset of the fee.
			asset: AssetKind,
			/// The number of the fee.
			receipt: u64,
			/// The block from which on the hooks try again.
			until: BlockNumberFor<T>,
			/// The error of the ledger.
			error: DispatchError,
		},
		/// New contracts may be paid in an asset.
		#[codec(index = 3)]
		AssetListed {
			/// The asset.
			asset: AssetKind,
			/// The values set by governance.
			listing: Listing,
			/// Whether this replaces an earlier listing.
			replaces: bool,
		},
		/// No new contract may be paid in an asset any more.
		#[codec(index = 4)]
		AssetDelisted {
			/// The asset.
			asset: AssetKind,
			/// The amount in its queue, which is due now.
			queued: Balance,
		},
		/// Governance has changed the parameters.
		#[codec(index = 5)]
		ParametersChanged {
			/// The parameters before.
			previous: ParametersOf<T>,
			/// The parameters in force.
			current: ParametersOf<T>,
		},
	}
}
