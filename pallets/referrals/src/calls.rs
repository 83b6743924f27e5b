// SPDX-License-Identifier: Apache-2.0

//! Calls. Their implementation is in `dispatchable_impls`.

use frame_support::pallet_macros::*;

/// The calls.
#[pallet_section]
mod calls {
	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Recommends a talent for a job. The recommendation earns a share of the fees on that work
		/// if the candidate names the recommender in the application, is hired, and is paid.
		///
		/// ## Origin
		/// Signed by a member in good standing, in any role. The deposit of the member is held.
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// [`Event::Recommended`].
		///
		/// ## Errors
		/// - the error of [`Config::Membership`] about the recommender
		/// - [`Error::JobNotOpen`]
		/// - [`Error::CandidateIsRecommender`], [`Error::CandidateIsClient`],
		///   [`Error::RecommenderIsClient`]
		/// - [`Error::CandidateNotEligible`]
		/// - [`Error::AlreadyRecommended`], [`Error::MaxOpenExceeded`]
		/// - the error of [`Config::ItemRegistry`] if the item cannot be opened, and the ledger's
		///   if the deposit cannot be held
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

		/// Withdraws a recommendation. The deposit is refunded, also when the job has closed, when
		/// either member is suspended, and after every change of the parameters. If the candidate
		/// has named the recommender in an application, the application does not change.
		///
		/// ## Origin
		/// Signed by the recommender.
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

		/// Changes the parameters. Deposits on hold do not change, and recommendations beyond a
		/// lower limit stay open. Shares paid for a client before count toward a new cap.
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
}
