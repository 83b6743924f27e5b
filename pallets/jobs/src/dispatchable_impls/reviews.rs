// SPDX-License-Identifier: Apache-2.0

//! Reviews: what both sides say of each other when a contract is over.

use crate::{
	AgreementOf, Config, ContractOf, CurrentParameters, DueItem, Error, Event, Pallet, Review,
	ReviewOf, Reviews,
};
use frame_support::{dispatch::DispatchResult, ensure};
use sp_runtime::traits::Saturating;
use talent_primitives::{
	due_queue::DueQueue, AssetValues, ContentId, ContractId, EndedContract, Reputation, VettedWork,
	WorkSide, MAX_RATING, MIN_RATING,
};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_review(
		who: T::AccountId,
		contract: ContractId,
		rating: u8,
		comment: Option<ContentId>,
	) -> DispatchResult {
		let mut review = Reviews::<T>::get(contract).ok_or(Error::<T>::ReviewNotFound)?;
		let by_client = review.client == who;
		ensure!(by_client || review.talent == who, Error::<T>::NotAParty);
		ensure!(Self::now() < review.closes_at, Error::<T>::ReviewPeriodPassed);
		let own = if by_client { &mut review.by_client } else { &mut review.by_talent };
		ensure!(own.is_none(), Error::<T>::AlreadyReviewed);
		ensure!((MIN_RATING..=MAX_RATING).contains(&rating), Error::<T>::RatingOutOfRange);
		let told = comment.as_ref().is_none_or(|comment| !comment.is_empty());
		ensure!(told, Error::<T>::ContentMissing);

		*own = Some(rating);
		Self::deposit_event(Event::ReviewSubmitted { contract, by: who, rating, comment });
		if review.by_client.is_some() && review.by_talent.is_some() {
			Self::close_reviews(contract, review);
		} else {
			Reviews::<T>::insert(contract, review);
		}
		Ok(())
	}

	/// Tells of a contract that is over and under which something was paid. If it has a weight, its
	/// parties may review each other from now on.
	pub(crate) fn open_reviews(
		contract: ContractId,
		agreement: &AgreementOf<T>,
		record: &ContractOf<T>,
	) {
		if record.paid == 0 {
			return;
		}
		let AgreementOf::<T> { client, talent, currency, .. } = agreement;
		let value = |amount| T::Fees::value_of(currency, amount).unwrap_or_default();
		let weight = T::Reputation::on_contract_ended(&EndedContract {
			client: client.clone(),
			talent: talent.clone(),
			volume: value(record.paid),
			non_recoverable: value(record.non_recoverable),
		});
		// What weighs nothing need not be kept: it could never count.
		if weight == 0 {
			return;
		}
		if let Some(skill) = Self::skill_of(agreement.job) {
			T::VettedWork::on_contract_completed(talent, skill);
		}
		let closes_at = Self::now().saturating_add(CurrentParameters::<T>::get().review_period);
		let review = Review {
			client: client.clone(),
			talent: talent.clone(),
			weight,
			closes_at,
			by_client: None,
			by_talent: None,
			queued_at: Self::schedule(closes_at, &DueItem::Review(contract)),
		};
		Reviews::<T>::insert(contract, review);
	}

	/// Lets what was said count when the time for it is over.
	pub(crate) fn handle_due_review(contract: ContractId) -> DispatchResult {
		let review = Reviews::<T>::get(contract).ok_or(Error::<T>::ReviewNotFound)?;
		ensure!(Self::now() >= review.closes_at, Error::<T>::NotDue);
		Self::close_reviews(contract, review);
		Ok(())
	}

	/// Lets what was said count, and forgets it.
	fn close_reviews(contract: ContractId, review: ReviewOf<T>) {
		let Review { client, talent, weight, by_client, by_talent, queued_at, .. } = review;
		Self::unschedule(queued_at, &DueItem::Review(contract));
		Reviews::<T>::remove(contract);
		Self::deposit_event(Event::ReviewsClosed { contract, by_client, by_talent, weight });
		if let Some(rating) = by_client {
			T::Reputation::on_reviewed(&talent, WorkSide::Done, rating, weight);
		}
		if let Some(rating) = by_talent {
			T::Reputation::on_reviewed(&client, WorkSide::Given, rating, weight);
		}
	}
}
