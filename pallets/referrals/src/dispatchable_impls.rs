// SPDX-License-Identifier: Apache-2.0

//! Implementation of the calls: verify first, write last.

use crate::{
	Config, CurrentParameters, Error, Event, HoldReason, OpenRecommendations, Pallet, Parameters,
	Recommendation, Recommendations, RecommendedCandidates,
};
use frame_support::{
	defensive,
	dispatch::DispatchResult,
	ensure,
	storage::with_storage_layer,
	traits::{fungible::MutateHold, tokens::Precision},
};
use frame_system::pallet_prelude::BlockNumberFor;
use talent_primitives::{Item, ItemRegistry, JobId, Membership, OpenJobs, Role};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_recommend(
		job: JobId,
		candidate: T::AccountId,
		recommender: T::AccountId,
	) -> DispatchResult {
		T::Membership::ensure_active(&recommender)?;
		let client = T::OpenJobs::client_of(job).ok_or(Error::<T>::JobNotOpen)?;
		ensure!(candidate != recommender, Error::<T>::CandidateIsRecommender);
		ensure!(candidate != client, Error::<T>::CandidateIsClient);
		ensure!(recommender != client, Error::<T>::RecommenderIsClient);
		// The error of the port does not name the account: it could be about the recommender.
		ensure!(
			T::Membership::ensure_good_standing(&candidate, Role::Talent).is_ok(),
			Error::<T>::CandidateNotEligible
		);
		let key = (job, candidate.clone(), recommender.clone());
		ensure!(!Recommendations::<T>::contains_key(&key), Error::<T>::AlreadyRecommended);
		let parameters = CurrentParameters::<T>::get();
		let open = OpenRecommendations::<T>::get(&recommender).saturating_add(1);
		ensure!(open <= parameters.max_open, Error::<T>::MaxOpenExceeded);

		let deposit = parameters.recommendation_deposit;
		// Each of the two can fail after the other has written.
		with_storage_layer(|| {
			let item = Item::Recommendation { job, candidate: candidate.clone() };
			T::ItemRegistry::open(&recommender, item)?;
			T::Deposits::hold(&HoldReason::Recommendation.into(), &recommender, deposit)
		})?;

		Recommendations::<T>::insert(&key, Recommendation { deposit });
		OpenRecommendations::<T>::insert(&recommender, open);
		RecommendedCandidates::<T>::mutate(&recommender, &candidate, |count| {
			*count = count.saturating_add(1);
		});
		Self::deposit_event(Event::Recommended { job, candidate, recommender, deposit });
		Ok(())
	}

	pub(crate) fn do_withdraw_recommendation(
		job: JobId,
		candidate: T::AccountId,
		recommender: T::AccountId,
	) -> DispatchResult {
		let key = (job, candidate.clone(), recommender.clone());
		let Recommendation { deposit } =
			Recommendations::<T>::get(&key).ok_or(Error::<T>::RecommendationNotFound)?;

		// Nothing else takes from this hold, so all of it is there. Best effort, because a
		// shortfall must not keep a recommendation, and with it a member, for ever.
		let deposit = T::Deposits::release(
			&HoldReason::Recommendation.into(),
			&recommender,
			deposit,
			Precision::BestEffort,
		)?;

		Recommendations::<T>::remove(&key);
		OpenRecommendations::<T>::mutate_exists(&recommender, count_one_less);
		RecommendedCandidates::<T>::mutate_exists(&recommender, &candidate, count_one_less);
		let item = Item::Recommendation { job, candidate: candidate.clone() };
		T::ItemRegistry::close(&recommender, item);
		Self::deposit_event(Event::RecommendationWithdrawn {
			job,
			candidate,
			recommender,
			deposit,
		});
		Ok(())
	}

	pub(crate) fn do_set_parameters(current: Parameters<BlockNumberFor<T>>) -> DispatchResult {
		current.validate().map_err(|parameter| Error::<T>::ParameterOutOfRange { parameter })?;

		let previous = CurrentParameters::<T>::get();
		CurrentParameters::<T>::put(&current);
		Self::deposit_event(Event::ParametersChanged { previous, current });
		Ok(())
	}
}

/// Takes one off a count. A count of zero is removed.
fn count_one_less(count: &mut Option<u32>) {
	match count {
		Some(open) if *open > 1 => *open = open.saturating_sub(1),
		Some(_) => *count = None,
		None => {
			defensive!("a recommendation was not counted");
		},
	}
}
