// SPDX-License-Identifier: Apache-2.0

//! Errors.

use frame_support::pallet_macros::*;

/// The errors.
#[pallet_section]
mod errors {
	#[pallet::error]
	pub enum Error<T> {
		/// The job does not exist or takes no applications.
		JobNotOpen,
		/// The candidate is the recommender.
		CandidateIsRecommender,
		/// The candidate is the client of the job.
		CandidateIsClient,
		/// The recommender is the client of the job, who can make an offer instead.
		RecommenderIsClient,
		/// The candidate has not joined, is suspended, or has no role that takes work.
		CandidateNotEligible,
		/// The recommender has an open recommendation of this candidate for this job.
		AlreadyRecommended,
		/// The recommender has [`Parameters::max_open`] open recommendations.
		MaxOpenExceeded,
		/// The signer has no open recommendation of this candidate for this job.
		RecommendationNotFound,
		/// A parameter is outside its range.
		ParameterOutOfRange {
			/// The first such parameter.
			parameter: ParameterName,
		},
	}
}
