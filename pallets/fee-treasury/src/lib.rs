// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
pub mod benchmarking;
mod dispatchable_impls;
pub mod guard;
mod hooks_impls;
mod impls;
pub mod math;
#[cfg(test)]
mod mock;
pub mod parameters;
mod queue;
mod split;
#[cfg(test)]
mod tests;
mod try_state;
// Code that codec generates for enums; no type here casts.
#[allow(clippy::cast_possible_truncation)]
pub mod types;
mod views;
pub mod weights;

pub use pallet::*;
pub use parameters::*;
pub use types::*;
pub use weights::WeightInfo;

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
	use sp_runtime::{traits::BlockNumberProvider, FixedU128, Permill};
	use talent_primitives::{
		AssetKind, Balance, FeeContext, FeeConverter, FeeReceiver, Membership, PaymentAssets,
	};

	#[pallet::config]
	pub trait Config: frame_system::Config {
		/// BTRST and the assets, as one.
		type Fungibles: fungibles::Mutate<Self::AccountId, AssetId = AssetKind, Balance = Balance>;

		/// Who knows where pay for a member goes: there a share is paid.
		type Membership: Membership<Self::AccountId>;

		/// Who says who has earned which share, and how much of it they may be paid. The first of the tuple that names
		/// an earner wins.
		type Receivers: FeeReceiver<Self::AccountId, AssetKind, Balance>;

		/// Who knows the pools, and sells an asset for BTRST.
		type Converter: FeeConverter<Self::AccountId, AssetKind, Balance>;

		/// Who says which assets contracts may be paid in.
		type PaymentAssets: PaymentAssets<AssetKind>;

		/// The account of the community treasury, which takes what nobody else does.
		type Treasury: Get<Self::AccountId>;

		/// The accounts, besides the treasury's and this pallet's own, that must be able to receive any amount of a listed
		/// asset, however small. A few.
		type Pots: Get<Vec<Self::AccountId>>;

		/// Names the account that keeps the fees that wait for their conversion.
		#[pallet::constant]
		type PalletId: Get<PalletId>;

		/// The most assets that are listed, or not listed any more but still waited for. At least 1.
		#[pallet::constant]
		type MaxListedAssets: Get<u32>;

		/// The clock of all windows, in blocks.
		type BlockNumberProvider: BlockNumberProvider<BlockNumber = BlockNumberFor<Self>>;

		/// Who changes the parameters, and lists and delists assets.
		type GovernanceOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// What calls and hooks cost.
		type WeightInfo: WeightInfo;

		/// Makes the world that benchmarks need.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: crate::benchmarking::BenchmarkHelper<Self::AccountId>;
	}

	/// A share as this runtime names one.
	pub type ShareOf<T> = Share<<T as frame_system::Config>::AccountId>;
	/// What governance may change.
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

	/// What governance may change, each field within the range that [`Parameters`] gives for it.
	#[pallet::storage]
	pub type CurrentParameters<T: Config> = StorageValue<_, ParametersOf<T>, ValueQuery>;

	/// All the fees ever collected, by what they were paid in. It stays at the largest number once it gets there.
	#[pallet::storage]
	pub type Collected<T> = StorageMap<_, Blake2_128Concat, AssetKind, Balance, ValueQuery>;

	/// The assets in which new contracts may be paid, besides BTRST.
	#[pallet::storage]
	pub type ListedAssets<T: Config> = StorageMap<_, Blake2_128Concat, AssetKind, ListedAssetOf<T>>;

	/// The assets that the hooks look after: those that are listed, and those in which fees still wait.
	#[pallet::storage]
	pub type ServicedAssets<T: Config> =
		StorageValue<_, BoundedVec<AssetKind, T::MaxListedAssets>, ValueQuery>;

	/// How many fees wait for their conversion, and how much. An asset that was listed once keeps its entry, so that no
	/// number of a receipt is given out twice.
	#[pallet::storage]
	pub type Queues<T: Config> = StorageMap<_, Blake2_128Concat, AssetKind, QueueOf<T>, ValueQuery>;

	/// The fees that wait for their conversion, by asset and number, in the order in which they were collected.
	#[pallet::storage]
	pub type Receipts<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, AssetKind, Twox64Concat, u64, ReceiptOf<T>>;

	/// What the hooks have done in the last block in which they had something to do.
	#[pallet::storage]
	pub type LastServiced<T: Config> = StorageValue<_, Serviced<BlockNumberFor<T>>, ValueQuery>;

	/// The state at genesis. The runtime endows the pallet's account with the minimum balance of BTRST, so that all that
	/// a conversion brings can leave to the last unit.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// What governance may change later.
		pub parameters: ParametersOf<T>,
		/// The assets that are listed from the start. What the pots need of them comes out of what the treasury has at
		/// genesis.
		pub listed: Vec<(AssetKind, Listing)>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			// A chain with a genesis that does not hold must not start.
			assert!(
				self.parameters.validate().is_ok(),
				"the fee treasury's parameters are out of their ranges: {:?}",
				self.parameters.validate()
			);
			CurrentParameters::<T>::put(&self.parameters);
			// The account outlives its last coin, in whatever asset.
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

	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A fee, or a part of one, was split. If the fee was queued before, the receipts about it add up to it.
		FeeReceipt {
			/// The invoice, and everybody who may have earned a share.
			context: FeeContext<T::AccountId>,
			/// What the fee was paid in.
			asset: AssetKind,
			/// How much of the fee this receipt is about.
			fee: Balance,
			/// Where the fee was taken from.
			source: T::AccountId,
			/// The rate that the contract has kept since it was signed.
			rate: Permill,
			/// What the shares were paid in: BTRST, or the asset itself.
			paid_in: AssetKind,
			/// What was split: of BTRST, what the conversion has brought.
			paid: Balance,
			/// The guarded average price at that time: smallest units of BTRST per smallest unit of the asset. `None` for a
			/// fee in BTRST, or in an asset that is not listed.
			price: Option<FixedU128>,
			/// Every part that was paid, the treasury's last. Together they are what was split, to the unit.
			shares: BoundedVec<ShareOf<T>, ConstU32<MAX_SHARES>>,
		},
		/// A fee was collected, and waits for its conversion.
		FeeQueued {
			/// What it was paid in.
			asset: AssetKind,
			/// Its number among the fees in this asset, from 0.
			receipt: u64,
			/// The invoice, and everybody who may have earned a share.
			context: FeeContext<T::AccountId>,
			/// Where it was taken from.
			source: T::AccountId,
			/// The whole fee.
			fee: Balance,
			/// The rate that the contract has kept since it was signed.
			rate: Permill,
		},
		/// The hooks could not pay out the fee that waits longest, and leave its queue alone for a while. Anybody may try
		/// at once.
		QueuePutOff {
			/// What the fee was paid in.
			asset: AssetKind,
			/// Its number.
			receipt: u64,
			/// The block from which on the hooks try again.
			until: BlockNumberFor<T>,
			/// What the ledger has said.
			error: DispatchError,
		},
		/// New contracts may be paid in an asset.
		AssetListed {
			/// The asset.
			asset: AssetKind,
			/// What governance has said of it.
			listing: Listing,
			/// Whether it was listed before, and this takes the place of what was said then.
			replaces: bool,
		},
		/// No new contract may be paid in an asset any more.
		AssetDelisted {
			/// The asset.
			asset: AssetKind,
			/// How much of it waits, and is now due to be paid out.
			queued: Balance,
		},
		/// Governance has changed the parameters.
		ParametersChanged {
			/// In force until now.
			previous: ParametersOf<T>,
			/// In force from now on.
			current: ParametersOf<T>,
		},
	}

	#[pallet::error]
	pub enum Error<T> {
		/// No new contract may be paid in this currency.
		AssetNotListed,
		/// The fee rate is above its cap.
		FeeRateTooHigh,
		/// The shares together are more than the whole fee.
		SharesExceedFee,
		/// The slippage is above its cap.
		SlippageOutOfRange,
		/// The step of the average price is zero or above its cap.
		StepOutOfRange,
		/// The distance of the average price from the reference is above its cap.
		DeviationOutOfRange,
		/// The number of samples is zero or above its cap.
		SamplesOutOfRange,
		/// The size of a slice is zero or above its cap.
		SliceOutOfRange,
		/// The period of the cap is too short or too long.
		CapPeriodOutOfRange,
		/// The time that a fee waits is zero or above its cap.
		PatienceOutOfRange,
		/// The number of slices a block is zero or above its cap.
		ConversionsOutOfRange,
		/// The time that a queue is left alone is zero or above its cap.
		RetryAfterOutOfRange,
		/// BTRST is always accepted.
		NativeNeedsNoListing,
		/// The reference price is out of its range, or the minimum depth or the cap is zero.
		InvalidListing,
		/// Contracts cannot be paid in this asset: it does not exist, is not sufficient, is frozen or being destroyed.
		AssetNotFit,
		/// As many assets as there may be are listed, or not listed any more but still waited for.
		TooManyAssets,
		/// The treasury does not have enough of the asset to give every pot its minimum balance, and keep its own.
		TreasuryCannotFundPots,
		/// Nothing is what was asked for.
		NoSlices,
		/// No fee in this asset waits.
		NothingQueued,
		/// The average price of this asset is made of too few samples.
		TooFewSamples,
		/// There is no pool of this asset and BTRST, or it has less BTRST than the listing demands.
		PoolTooShallow,
		/// As much of this asset as the cap allows was converted in this period.
		CapReached,
		/// What may be sold at once is worth less than one unit of BTRST.
		SliceTooSmall,
		/// The converter has taken or credited something else than it has said.
		ConversionNotExact,
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

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Changes the parameters. The fee rate holds for contracts signed from now on: a contract keeps the rate it
		/// was signed with. How a fee is split is read when it is collected. The guard and the windows hold at once, also
		/// for fees that wait.
		///
		/// ## Origin
		/// Governance.
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// [`Event::ParametersChanged`].
		///
		/// ## Errors
		/// - [`Error::FeeRateTooHigh`], [`Error::SharesExceedFee`]
		/// - [`Error::SlippageOutOfRange`], [`Error::StepOutOfRange`], [`Error::DeviationOutOfRange`],
		///   [`Error::SamplesOutOfRange`], [`Error::SliceOutOfRange`], [`Error::CapPeriodOutOfRange`],
		///   [`Error::PatienceOutOfRange`], [`Error::ConversionsOutOfRange`], [`Error::RetryAfterOutOfRange`]
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::set_parameters())]
		pub fn set_parameters(origin: OriginFor<T>, parameters: ParametersOf<T>) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_set_parameters(parameters)
		}

		/// Lets new contracts be paid in `asset`, or says anew what it is worth, how deep its pool has to be, and how much of
		/// it is converted in a period. The average price begins at the reference, without samples; what was converted in the
		/// period still counts. Every pot, the pallet's own account and the treasury get what they lack of the asset's minimum
		/// balance, out of the treasury's.
		///
		/// ## Origin
		/// Governance.
		///
		/// ## Complexity
		/// O(p + n): p the number of pots, n that of assets, at most [`Config::MaxListedAssets`].
		///
		/// ## Emits
		/// [`Event::AssetListed`].
		///
		/// ## Errors
		/// - [`Error::NativeNeedsNoListing`], [`Error::InvalidListing`], [`Error::AssetNotFit`]
		/// - [`Error::TooManyAssets`]: delist another one, or have its queue worked off
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

		/// Lets no new contract be paid in `asset`. Contracts that run go on: the fees that wait are due at once, and those
		/// that come are split at once, in the asset itself.
		///
		/// ## Origin
		/// Governance.
		///
		/// ## Complexity
		/// O(n): n the number of assets, at most [`Config::MaxListedAssets`].
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

		/// Works off the queue of `asset`: converts and splits up to `max_slices` slices of the fees that wait, in order, or
		/// pays out in the asset itself what is due to be. Stops at the first that is refused. Also where the hooks have put
		/// the queue off.
		///
		/// ## Origin
		/// Signed, by anybody.
		///
		/// ## Complexity
		/// O(s): s the number of slices; what was not done is not charged.
		///
		/// ## Emits
		/// [`Event::FeeReceipt`] for each slice.
		///
		/// ## Errors
		/// Only if nothing at all could be done:
		/// - [`Error::NoSlices`], [`Error::NothingQueued`]
		/// - [`Error::TooFewSamples`], [`Error::PoolTooShallow`], [`Error::CapReached`], [`Error::SliceTooSmall`]: try later
		/// - what [`Config::Converter`] answers, for example that the price is below what the guard allows
		/// - [`Error::ConversionNotExact`]
		/// - what the ledger answers where the treasury's part cannot be paid
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

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// The fee that a contract signed now would pay on top of `amount`, what it is worth in BTRST, whether it is turned
		/// into BTRST before it is split, and how it would be split if every share had an earner. `None` for a currency in
		/// which no new contract may be paid.
		pub fn quote(asset: AssetKind, amount: Balance) -> Option<Quote> {
			Self::quote_of(&asset, amount)
		}

		/// All the fees ever collected in a currency.
		pub fn collected(asset: AssetKind) -> Balance {
			Collected::<T>::get(asset)
		}

		/// What governance may change, as it is now.
		pub fn parameters() -> ParametersOf<T> {
			CurrentParameters::<T>::get()
		}

		/// How a listed asset stands: price, samples, cap, depth, and what waits. `None` if it is not listed.
		pub fn listing(asset: AssetKind) -> Option<ListingState> {
			Self::listing_of(&asset)
		}

		/// What waits in an asset, listed or not.
		pub fn queue(asset: AssetKind) -> QueueOf<T> {
			Queues::<T>::get(asset)
		}

		/// A fee that waits, by its number; `None` if it does not, or not any more.
		pub fn receipt(asset: AssetKind, receipt: u64) -> Option<ReceiptOf<T>> {
			Receipts::<T>::get(asset, receipt)
		}

		/// What [`Pallet::convert`] would do first in an asset: sell so much for at least so much, or pay so much out; or why
		/// it would be refused. Whether the pool gives as much is not looked at.
		pub fn next_to_convert(asset: AssetKind) -> Result<NextStep, Refusal> {
			Self::next(&asset, &CurrentParameters::<T>::get()).map(|next| next.step)
		}
	}
}
