// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
mod benchmark_helper;
#[cfg(feature = "runtime-benchmarks")]
pub mod benchmarking;
mod calls;
mod dispatchable_impls;
mod errors;
mod events;
mod hooks_impls;
mod impls;
mod listed_asset;
pub mod math;
#[cfg(test)]
mod mock;
// Code that codec generates for enums; no type here casts.
#[allow(clippy::cast_possible_truncation)]
pub mod parameters;
mod queue;
mod split;
#[cfg(test)]
mod tests;
mod try_state;
#[allow(clippy::cast_possible_truncation)]
pub mod types;
mod views;
pub mod weights;

pub use pallet::*;
pub use parameters::*;
pub use types::*;
pub use weights::WeightInfo;

use frame_support::pallet_macros::import_section;

#[import_section(calls::calls)]
#[import_section(errors::errors)]
#[import_section(events::events)]
#[frame_support::pallet]
// Code that FRAME and codec generate; this module only declares.
#[allow(clippy::cast_possible_truncation, clippy::expect_used)]
pub mod pallet {
	use super::*;
	use alloc::vec::Vec;
	use frame_support::{
		dispatch::DispatchResultWithPostInfo, pallet_prelude::*, traits::fungibles,
		weights::WeightMeter, PalletId,
	};
	use frame_system::pallet_prelude::*;
	use sp_runtime::{FixedU128, Perbill, Permill};
	use talent_primitives::{
		AssetKind, Balance, Clock, FeeContext, FeeConverter, FeeReceiver, Membership, PaymentAssets,
	};

	#[pallet::config]
	pub trait Config: frame_system::Config {
		/// Moves BTRST and all assets.
		type Fungibles: fungibles::Mutate<Self::AccountId, AssetId = AssetKind, Balance = Balance>;

		/// The payout accounts of members, where shares are paid.
		type Membership: Membership<Self::AccountId>;

		/// The earners of shares, and the limits of each earner. The first of the tuple that names
		/// an earner wins.
		type Receivers: FeeReceiver<Self::AccountId, AssetKind, Balance>;

		/// The liquidity pools: sells an asset for BTRST.
		type Converter: FeeConverter<Self::AccountId, AssetKind, Balance>;

		/// The assets in which contracts can be paid.
		type PaymentAssets: PaymentAssets<AssetKind>;

		/// The account of the community treasury, which receives the rest of every split.
		type Treasury: Get<Self::AccountId>;

		/// The accounts, besides the treasury's and this pallet's own, that must be able to receive
		/// any amount of a listed asset, however small. A few.
		type Pots: Get<Vec<Self::AccountId>>;

		/// The identifier of the account that keeps queued fees.
		#[pallet::constant]
		type PalletId: Get<PalletId>;

		/// The most assets that are listed, or not listed but with fees in their queue. At least 1.
		#[pallet::constant]
		type MaxListedAssets: Get<u32>;

		/// The clock of all windows, in blocks.
		type BlockNumberProvider: Clock<BlockNumber = BlockNumberFor<Self>>;

		/// The origin that changes the parameters, and lists and delists assets.
		type GovernanceOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// The part of a whole block's weight that the hooks which work off the queues may take in
		/// one block, in both hooks together.
		#[pallet::constant]
		type MaxServiceShare: Get<Perbill>;

		/// The measured weights of calls and hooks.
		type WeightInfo: WeightInfo;

		/// Makes the fixtures of the benchmarks.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: crate::benchmark_helper::BenchmarkHelper<Self::AccountId>;
	}

	/// A share of this runtime.
	pub type ShareOf<T> = Share<<T as frame_system::Config>::AccountId>;
	/// The parameters of this runtime.
	pub type ParametersOf<T> = Parameters<BlockNumberFor<T>>;
	/// A stored asset, see [`ListedAssets`].
	pub type ListedAssetOf<T> = ListedAsset<BlockNumberFor<T>>;
	/// A stored queue, see [`Queues`].
	pub type QueueOf<T> = Queue<BlockNumberFor<T>>;
	/// A stored receipt, see [`Receipts`].
	pub type ReceiptOf<T> = Receipt<<T as frame_system::Config>::AccountId, BlockNumberFor<T>>;

	/// The storage version of this code.
	const STORAGE_VERSION: StorageVersion = StorageVersion::new(0);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// The parameters in force, each within its range.
	#[pallet::storage]
	pub type CurrentParameters<T: Config> = StorageValue<_, ParametersOf<T>, ValueQuery>;

	/// The sum of all fees ever collected in each asset. Saturates.
	#[pallet::storage]
	pub type Collected<T> = StorageMap<_, Blake2_128Concat, AssetKind, Balance, ValueQuery>;

	/// The assets in which new contracts may be paid, besides BTRST.
	#[pallet::storage]
	pub type ListedAssets<T: Config> = StorageMap<_, Blake2_128Concat, AssetKind, ListedAssetOf<T>>;

	/// The assets of the hooks: listed, or with fees in their queue.
	#[pallet::storage]
	pub type ServicedAssets<T: Config> =
		StorageValue<_, BoundedVec<AssetKind, T::MaxListedAssets>, ValueQuery>;

	/// The number of fees that wait for their conversion, and their sum. An asset that was listed
	/// once keeps its entry, so that no number of a receipt is used twice.
	#[pallet::storage]
	pub type Queues<T: Config> = StorageMap<_, Blake2_128Concat, AssetKind, QueueOf<T>, ValueQuery>;

	/// The fees that wait for their conversion, by asset and number, in the order of collection.
	#[pallet::storage]
	pub type Receipts<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, AssetKind, Twox64Concat, u64, ReceiptOf<T>>;

	/// The work of the hooks in the last block in which they had any.
	#[pallet::storage]
	pub type LastServiced<T: Config> = StorageValue<_, QueueTally<BlockNumberFor<T>>, ValueQuery>;

	/// The state at genesis. The runtime endows the pallet's account with the minimum balance of
	/// BTRST, so that the whole result of a conversion can leave, to the last unit.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// The parameters.
		pub parameters: ParametersOf<T>,
		/// The listed assets. The treasury funds the pots from its balance at genesis.
		pub listed: Vec<(AssetKind, Listing)>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		// A chain with an invalid genesis must not start.
		fn build(&self) {
			assert!(
				self.parameters.validate().is_ok(),
				"the fee treasury's parameters are out of their ranges: {:?}",
				self.parameters.validate()
			);
			CurrentParameters::<T>::put(&self.parameters);
			// The account stays without any coins.
			frame_system::Pallet::<T>::inc_providers(&Pallet::<T>::account());
			for (asset, listing) in &self.listed {
				let listed = Pallet::<T>::do_list_asset(asset.clone(), listing.clone());
				assert!(
					listed.is_ok(),
					"the fee treasury cannot list {asset:?} at genesis: {listed:?}"
				);
			}
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn on_initialize(_: BlockNumberFor<T>) -> Weight {
			Self::sample_pools()
		}

		fn on_poll(_: BlockNumberFor<T>, meter: &mut WeightMeter) {
			Self::service_queues(meter);
		}

		fn on_idle(_: BlockNumberFor<T>, remaining: Weight) -> Weight {
			let mut meter = WeightMeter::with_limit(remaining);
			Self::service_queues(&mut meter);
			meter.consumed()
		}

		fn integrity_test() {
			assert!(T::MaxListedAssets::get() > 0, "no asset could be listed");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	// Not in a section: FRAME cannot resolve the arguments of view functions there.
	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// Returns the fee on `amount` under a contract signed now: its worth in BTRST, whether it
		/// is converted before it is split, and the parts if every share has an earner. `None` for
		/// an asset in which no new contract may be paid.
		pub fn quote(asset: AssetKind, amount: Balance) -> Option<FeeQuote> {
			Self::quote_of(&asset, amount)
		}

		/// Returns the sum of all fees ever collected in an asset.
		pub fn collected(asset: AssetKind) -> Balance {
			Collected::<T>::get(asset)
		}

		/// Returns the parameters in force.
		pub fn parameters() -> ParametersOf<T> {
			CurrentParameters::<T>::get()
		}

		/// Returns the state of a listed asset: price, samples, cap, depth, and the fees in its
		/// queue. `None` if it is not listed.
		pub fn listing(asset: AssetKind) -> Option<ListingState> {
			Self::listing_of(&asset)
		}

		/// Returns the queue of an asset, listed or not.
		pub fn queue(asset: AssetKind) -> QueueOf<T> {
			Queues::<T>::get(asset)
		}

		/// Returns a fee in the queue, by its number; `None` if it was not queued, or is paid.
		pub fn receipt(asset: AssetKind, receipt: u64) -> Option<ReceiptOf<T>> {
			Receipts::<T>::get(asset, receipt)
		}

		/// Returns the first step of a call of [`Pallet::convert`] for an asset: the amount to sell
		/// with its least result, or the amount to pay out; else the refusal. The price in the pool
		/// is not checked.
		pub fn next_to_convert(asset: AssetKind) -> Result<QueueStep, ConversionRefusal> {
			Self::next_in_queue(&asset, &CurrentParameters::<T>::get()).map(|next| next.step)
		}
	}
}
