// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]

mod dispatchable_impls;
mod impls;
pub mod math;
mod try_state;
// Code that codec generates for enums; no type here casts.
#[allow(clippy::cast_possible_truncation)]
mod types;
pub mod weights;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;

pub use pallet::*;
pub use types::*;
pub use weights::WeightInfo;

#[frame_support::pallet]
// Code that FRAME and codec generate; this module only declares.
#[allow(clippy::cast_possible_truncation, clippy::expect_used)]
pub mod pallet {
	use super::*;
	use frame_support::{pallet_prelude::*, traits::fungibles};
	use frame_system::pallet_prelude::*;
	use sp_runtime::Permill;
	use talent_primitives::{AssetKind, Balance, FeeCollector, FeeContext, FeeReceiver};

	#[pallet::config]
	pub trait Config: frame_system::Config {
		/// BTRST and the assets, as one.
		type Fungibles: fungibles::Mutate<Self::AccountId, AssetId = AssetKind, Balance = Balance>;

		/// Who says who takes which share. The first of the tuple that names a taker wins.
		type Receivers: FeeReceiver<Self::AccountId, AssetKind, Balance>;

		/// The account of the community treasury, which takes what nobody else does.
		type Treasury: Get<Self::AccountId>;

		/// Who changes the parameters.
		type GovernanceOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// What calls cost.
		type WeightInfo: WeightInfo;
	}

	/// A share as this runtime names one.
	pub type ShareOf<T> = Share<<T as frame_system::Config>::AccountId>;

	/// The storage version of this code.
	const STORAGE_VERSION: StorageVersion = StorageVersion::new(0);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What governance may change.
	#[pallet::storage]
	pub type CurrentParameters<T> = StorageValue<_, Parameters, ValueQuery>;

	/// All the fees ever collected, by what they were paid in. It stays at the largest number once it gets there.
	#[pallet::storage]
	pub type Collected<T> = StorageMap<_, Blake2_128Concat, AssetKind, Balance, ValueQuery>;

	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// What governance may change later.
		pub parameters: Parameters,
		/// No value of this type is stored.
		#[serde(skip)]
		pub _config: core::marker::PhantomData<T>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			// A chain with a genesis that does not hold must not start.
			assert!(
				self.parameters.validate().is_ok(),
				"the fee treasury's parameters are out of their ranges: {:?}",
				self.parameters
			);
			CurrentParameters::<T>::put(&self.parameters);
		}
	}

	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// The fee on one invoice was collected and split.
		FeeReceipt {
			/// The invoice, and everybody who may have earned a share.
			context: FeeContext<T::AccountId>,
			/// What the fee was paid in.
			asset: AssetKind,
			/// Where it was taken from.
			source: T::AccountId,
			/// The whole fee.
			fee: Balance,
			/// The rate that the contract has kept since it was signed.
			rate: Permill,
			/// Every part that was paid, the treasury's last. Together they are the fee, to the unit.
			shares: BoundedVec<ShareOf<T>, ConstU32<MAX_SHARES>>,
		},
		/// Governance has changed the parameters.
		ParametersChanged {
			/// Until now.
			old: Parameters,
			/// From now on.
			new: Parameters,
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
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Changes the parameters. The fee rate holds for contracts signed from now on: a contract keeps the rate it
		/// was signed with. How a fee is split is read when it is collected.
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
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::set_parameters())]
		pub fn set_parameters(origin: OriginFor<T>, parameters: Parameters) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_set_parameters(parameters)
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// The fee that a contract signed now would pay on top of `amount`, and how it would be split if every share
		/// had a taker. `None` for a currency in which no new contract may be paid.
		pub fn quote(asset: AssetKind, amount: Balance) -> Option<Quote> {
			let rate = Self::current_rate(&asset).ok()?;
			Some(Self::quote_at(rate, amount))
		}

		/// All the fees ever collected in a currency.
		pub fn collected(asset: AssetKind) -> Balance {
			Collected::<T>::get(asset)
		}

		/// What governance may change, as it is now.
		pub fn parameters() -> Parameters {
			CurrentParameters::<T>::get()
		}
	}
}
