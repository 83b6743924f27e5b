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
mod impls;
#[cfg(test)]
mod mock;
// Code that codec generates for enums; no type here casts.
#[allow(clippy::cast_possible_truncation)]
pub mod parameters;
#[cfg(test)]
mod tests;
mod try_state;
pub mod types;
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
	use frame_support::{pallet_prelude::*, traits::fungible};
	use frame_system::pallet_prelude::*;
	use sp_runtime::traits::BlockNumberProvider;
	use talent_primitives::{
		AssetKind, Balance, InvoiceId, ItemRegistry, JobId, Membership, OpenJobs, Referrers,
		ShareKind,
	};

	#[pallet::config]
	pub trait Config: frame_system::Config {
		/// Holds the deposits, in BTRST.
		type Deposits: fungible::MutateHold<
			Self::AccountId,
			Reason = Self::RuntimeHoldReason,
			Balance = Balance,
		>;

		/// The reasons of holds in the runtime.
		type RuntimeHoldReason: From<HoldReason>;

		/// The gate for recommenders and candidates, and the payout accounts of members. Its errors
		/// about the recommender are returned.
		type Membership: Membership<Self::AccountId>;

		/// Opens and closes the item of each recommendation, which binds the recommender.
		type ItemRegistry: ItemRegistry<Self::AccountId>;

		/// The referrer of each account, and the block in which the account joined.
		type Referrers: Referrers<Self::AccountId, BlockNumberFor<Self>>;

		/// The jobs that take applications, with their clients.
		type OpenJobs: OpenJobs<Self::AccountId>;

		/// The clock, in blocks: the same clock as that of [`Config::Referrers`].
		type BlockNumberProvider: BlockNumberProvider<BlockNumber = BlockNumberFor<Self>>;

		/// The origin that changes the parameters.
		type GovernanceOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// The measured weights of the calls.
		type WeightInfo: WeightInfo;

		/// Makes the fixtures of the benchmarks.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: crate::benchmark_helper::BenchmarkHelper<Self::AccountId>;
	}

	/// The reasons of this pallet's holds.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// The deposits of a member's open recommendations, each until it is withdrawn.
		#[codec(index = 0)]
		Recommendation,
	}

	/// The storage version of this code.
	const STORAGE_VERSION: StorageVersion = StorageVersion::new(0);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// The parameters in force.
	#[pallet::storage]
	pub type CurrentParameters<T: Config> =
		StorageValue<_, Parameters<BlockNumberFor<T>>, ValueQuery>;

	/// Open recommendations, by job, candidate and recommender. Each stays until its recommender
	/// withdraws it, also after the job has closed.
	#[pallet::storage]
	pub type Recommendations<T: Config> = StorageNMap<
		_,
		(
			NMapKey<Twox64Concat, JobId>,
			NMapKey<Blake2_128Concat, T::AccountId>,
			NMapKey<Blake2_128Concat, T::AccountId>,
		),
		Recommendation,
		OptionQuery,
	>;

	/// The number of open recommendations by one member about one candidate, by recommender and
	/// candidate. Never zero.
	#[pallet::storage]
	pub type RecommendedCandidates<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		Blake2_128Concat,
		T::AccountId,
		u32,
		ValueQuery,
	>;

	/// The number of open recommendations of each member. Never zero.
	#[pallet::storage]
	pub type OpenRecommendations<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, u32, ValueQuery>;

	/// The sums of all shares paid to each account as a referrer or a recommender. An entry is made
	/// by the first share.
	#[pallet::storage]
	pub type EarnerTotals<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, Totals, ValueQuery>;

	/// The sum of all shares paid to the referrer of each client for this client, in BTRST units:
	/// it counts toward [`Parameters::client_cap`]. Never zero.
	#[pallet::storage]
	pub type PaidForClients<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, Balance, ValueQuery>;

	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// The parameters.
		pub parameters: Parameters<BlockNumberFor<T>>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		// A chain with an invalid genesis must not start.
		fn build(&self) {
			assert!(
				self.parameters.validate().is_ok(),
				"the referrals' parameters are out of their ranges: {:?}",
				self.parameters.validate()
			);
			CurrentParameters::<T>::put(&self.parameters);
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	// Not in a section: FRAME cannot resolve the arguments of view functions there.
	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// Returns the open recommendation of `candidate` for `job` by `recommender`.
		pub fn recommendation(
			job: JobId,
			candidate: T::AccountId,
			recommender: T::AccountId,
		) -> Option<Recommendation> {
			Recommendations::<T>::get((job, candidate, recommender))
		}

		/// Returns the number of open recommendations of `account`.
		pub fn open_recommendations(account: T::AccountId) -> u32 {
			OpenRecommendations::<T>::get(account)
		}

		/// Returns the sums of all shares paid to `account` as a referrer or a recommender, in
		/// BTRST units.
		pub fn totals(account: T::AccountId) -> Totals {
			EarnerTotals::<T>::get(account)
		}

		/// Returns the rest of the cap for `client`, in BTRST units, with or without a referrer.
		pub fn client_room(client: T::AccountId) -> Balance {
			Self::room_for(&client)
		}

		/// Returns the parameters in force.
		pub fn parameters() -> Parameters<BlockNumberFor<T>> {
			CurrentParameters::<T>::get()
		}
	}
}
