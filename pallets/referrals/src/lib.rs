// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
pub mod benchmarking;
mod dispatchable_impls;
mod impls;
#[cfg(test)]
mod mock;
mod parameters;
#[cfg(test)]
mod tests;
mod try_state;
mod types;
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
	use frame_support::{pallet_prelude::*, traits::fungible};
	use frame_system::pallet_prelude::*;
	use sp_runtime::traits::BlockNumberProvider;
	use talent_primitives::{
		AssetKind, Balance, Commitments, InvoiceId, JobId, Membership, OpenJobs, Referrers,
		ShareKind,
	};

	#[pallet::config]
	pub trait Config: frame_system::Config {
		/// Where the deposit of a recommendation is held: the chain's own coin.
		type Deposits: fungible::MutateHold<
			Self::AccountId,
			Reason = Self::RuntimeHoldReason,
			Balance = Balance,
		>;

		/// The reasons for holds of the whole runtime.
		type RuntimeHoldReason: From<HoldReason>;

		/// Who is a member in good standing, and where their pay goes. Its errors about the recommender are handed on.
		type Membership: Membership<Self::AccountId>;

		/// Told of each item that binds a member: an open recommendation binds its recommender.
		type Commitments: Commitments<Self::AccountId>;

		/// Who brought whom, and when.
		type Referrers: Referrers<Self::AccountId, BlockNumberFor<Self>>;

		/// Which jobs take applications, and whose they are.
		type OpenJobs: OpenJobs<Self::AccountId>;

		/// The clock, in blocks: the one that [`Config::Referrers`] counts by.
		type BlockNumberProvider: BlockNumberProvider<BlockNumber = BlockNumberFor<Self>>;

		/// Who changes the parameters.
		type GovernanceOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// What calls cost.
		type WeightInfo: WeightInfo;

		/// Makes the world that benchmarks need.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: crate::benchmarking::BenchmarkHelper<Self::AccountId>;
	}

	/// Why this pallet holds coins.
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

	/// What governance may change.
	#[pallet::storage]
	pub type CurrentParameters<T: Config> =
		StorageValue<_, Parameters<BlockNumberFor<T>>, ValueQuery>;

	/// Open recommendations, by job, candidate and recommender. Each stays until its recommender withdraws it, whatever
	/// has become of the job.
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

	/// How many open recommendations of one member are about the same candidate, by recommender and candidate. Never zero.
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

	/// How many recommendations of a member are open. Never zero.
	#[pallet::storage]
	pub type OpenRecommendations<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, u32, ValueQuery>;

	/// What each account was ever paid for those it brought or recommended. An entry is made by the first share.
	#[pallet::storage]
	pub type EarnerTotals<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, Totals, ValueQuery>;

	/// What was ever paid for bringing a client, by client, in BTRST units: it counts toward
	/// [`Parameters::client_cap`]. Never zero.
	#[pallet::storage]
	pub type PaidForClients<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, Balance, ValueQuery>;

	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// What governance may change later.
		pub parameters: Parameters<BlockNumberFor<T>>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		// A chain with a genesis that does not hold must not start.
		fn build(&self) {
			assert!(
				self.parameters.validate().is_ok(),
				"the referrals' parameters are out of their ranges: {:?}",
				self.parameters
			);
			CurrentParameters::<T>::put(&self.parameters);
		}
	}

	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A member has recommended another for a job.
		Recommended {
			/// The job.
			job: JobId,
			/// Who was recommended.
			candidate: T::AccountId,
			/// Who recommends.
			recommender: T::AccountId,
			/// What is held from the recommender until they withdraw it.
			deposit: Balance,
		},
		/// A recommendation was withdrawn by whoever made it.
		RecommendationWithdrawn {
			/// The job.
			job: JobId,
			/// Who is no longer recommended.
			candidate: T::AccountId,
			/// Who had recommended.
			recommender: T::AccountId,
			/// What was given back to them.
			deposit: Balance,
		},
		/// A share of a fee was paid to whoever brought the client, brought the talent, or recommended the talent.
		RewardCredited {
			/// Who earned it, wherever their pay goes.
			earner: T::AccountId,
			/// What for.
			kind: ShareKind,
			/// Whom they brought or recommended: the client, or the talent.
			subject: T::AccountId,
			/// The invoice on which the fee was due.
			invoice: InvoiceId,
			/// What it was paid in.
			asset: AssetKind,
			/// How much, in the smallest unit of `asset`.
			amount: Balance,
			/// What that is worth in BTRST units; zero where there is no price.
			value: Balance,
			/// What the earner was paid since genesis for all they brought and recommended, worth in BTRST units.
			total: Balance,
		},
		/// Governance has changed the parameters.
		ParametersChanged {
			/// In force until now.
			previous: Parameters<BlockNumberFor<T>>,
			/// In force from now on.
			current: Parameters<BlockNumberFor<T>>,
		},
	}

	#[pallet::error]
	pub enum Error<T> {
		/// The job does not exist or takes no applications.
		JobNotOpen,
		/// Nobody recommends themselves.
		CandidateIsRecommender,
		/// Nobody can be recommended for a job of their own.
		CandidateIsClient,
		/// The job's client knows whom to hire without recommending anybody.
		RecommenderIsClient,
		/// The candidate has not joined, is suspended, or does not take work.
		CandidateNotEligible,
		/// The member has recommended this candidate for this job already.
		AlreadyRecommended,
		/// The member has as many open recommendations as one may have.
		MaxOpenExceeded,
		/// The signer has no open recommendation of this candidate for this job.
		RecommendationNotFound,
		/// The deposit of a recommendation is outside of its range.
		DepositOutOfRange,
		/// The number of open recommendations is outside of its range.
		MaxOpenOutOfRange,
		/// The cap for one client is outside of its range.
		ClientCapOutOfRange,
		/// The time for one talent is outside of its range.
		TalentPeriodOutOfRange,
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
		/// Recommends a talent for a job. It earns a share of the fees on that work if the candidate names the recommender
		/// when applying, is hired, and is paid.
		///
		/// ## Origin
		/// Signed by a member in good standing, whatever their roles. The deposit is held from them.
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// [`Event::Recommended`].
		///
		/// ## Errors
		/// - whatever [`Config::Membership`] answers about the recommender
		/// - [`Error::JobNotOpen`]
		/// - [`Error::CandidateIsRecommender`], [`Error::CandidateIsClient`], [`Error::RecommenderIsClient`]
		/// - [`Error::CandidateNotEligible`]
		/// - [`Error::AlreadyRecommended`], [`Error::MaxOpenExceeded`]
		/// - what [`Config::Commitments`] returns when the item cannot be opened, and the ledger
		///   when the deposit cannot be held
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::recommend())]
		pub fn recommend(
			origin: OriginFor<T>,
			job: JobId,
			candidate: T::AccountId,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_recommend(job, candidate, who)
		}

		/// Withdraws a recommendation and gives the deposit back. Whether the job is still there, whether either of
		/// the two is suspended, and what has become of the parameters does not matter. Where the candidate has named the
		/// recommender already, that stays as it is.
		///
		/// ## Origin
		/// Signed by whoever made it.
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// [`Event::RecommendationWithdrawn`].
		///
		/// ## Errors
		/// - [`Error::RecommendationNotFound`]
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::withdraw_recommendation())]
		pub fn withdraw_recommendation(
			origin: OriginFor<T>,
			job: JobId,
			candidate: T::AccountId,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_withdraw_recommendation(job, candidate, who)
		}

		/// Changes the parameters. Deposits that are held already stay as they are, and so do recommendations beyond a
		/// lower limit. What was paid for a client before counts toward a new cap.
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
		/// - [`Error::DepositOutOfRange`], [`Error::MaxOpenOutOfRange`]
		/// - [`Error::ClientCapOutOfRange`], [`Error::TalentPeriodOutOfRange`]
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::set_parameters())]
		pub fn set_parameters(
			origin: OriginFor<T>,
			parameters: Parameters<BlockNumberFor<T>>,
		) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_set_parameters(parameters)
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// The open recommendation of `candidate` for `job` by `recommender`.
		pub fn recommendation(
			job: JobId,
			candidate: T::AccountId,
			recommender: T::AccountId,
		) -> Option<Recommendation> {
			Recommendations::<T>::get((job, candidate, recommender))
		}

		/// How many recommendations of `account` are open.
		pub fn open_recommendations(account: T::AccountId) -> u32 {
			OpenRecommendations::<T>::get(account)
		}

		/// What `account` was ever paid for those it brought or recommended, worth in BTRST units.
		pub fn totals(account: T::AccountId) -> Totals {
			EarnerTotals::<T>::get(account)
		}

		/// What can still be paid for bringing `client`, if anybody did, worth in BTRST units.
		pub fn client_room(client: T::AccountId) -> Balance {
			Self::room_for(&client)
		}

		/// What governance may change, as it is now.
		pub fn parameters() -> Parameters<BlockNumberFor<T>> {
			CurrentParameters::<T>::get()
		}
	}
}
