// SPDX-License-Identifier: Apache-2.0

//! Errors.

use frame_support::pallet_macros::*;

/// The errors.
#[pallet_section]
mod errors {
	#[pallet::error]
	pub enum Error<T> {
		/// The job does not exist or takes no applications.
		#[codec(index = 0)]
		JobNotOpen,
		/// The candidate is the recommender.
		#[codec(index = 1)]
		CandidateIsRecommender,
		/// The candidate is the client of the job.
		#[codec(index = 2)]
		CandidateIsClient,
		/// The recommender is the client of the job, who can make an offer instead.
		#[codec(index = 3)]
		RecommenderIsClient,
		/// The candidate has not joined, is suspended, or has no role that takes work.
		#[codec(index = 4)]
		CandidateNotEligible,
		/// The recommender has an open recommendation of this candidate for this job.
		#[codec(index = 5)]
		AlreadyRecommended,
		/// The recommender has [`Parameters::max_open`] open recommendations.
		#[codec(index = 6)]
		MaxOpenExceeded,
		/// The signer has no open recommendation of this candidate for this job.
		#[codec(index = 7)]
		RecommendationNotFound,
		/// A parameter is outside its range.
		#[codec(index = 8)]
		ParameterOutOfRange {
			/// The first such parameter.
			parameter: ParameterName,
		},
	}
}
