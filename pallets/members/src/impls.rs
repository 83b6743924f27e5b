// SPDX-License-Identifier: Apache-2.0

//! The ports that this pallet answers.

use crate::{
	Config, Counted, CurrentParameters, Error, Event, Members, Pairs, Pallet, Referrers,
	Reputations, Suspensions, Track,
};
use frame_support::{defensive, dispatch::DispatchResult, ensure};
use frame_system::pallet_prelude::BlockNumberFor;
use sp_runtime::DispatchError;
use talent_primitives::{
	Balance, Commitments, EndedContract, Membership, Referral, Referrers as ReferrersPort,
	Reputation, Role, WorkSide, MAX_RATING, MIN_RATING,
};

impl<T: Config> Membership<T::AccountId> for Pallet<T> {
	fn ensure_good_standing(who: &T::AccountId, role: Role) -> DispatchResult {
		let member = Members::<T>::get(who).ok_or(Error::<T>::NotMember)?;
		ensure!(!Suspensions::<T>::contains_key(who), Error::<T>::Suspended);
		ensure!(member.roles.allow(role), Error::<T>::RoleMissing);
		Ok(())
	}

	fn ensure_active(who: &T::AccountId) -> DispatchResult {
		ensure!(Members::<T>::contains_key(who), Error::<T>::NotMember);
		ensure!(!Suspensions::<T>::contains_key(who), Error::<T>::Suspended);
		Ok(())
	}

	fn is_member(who: &T::AccountId) -> bool {
		Members::<T>::contains_key(who)
	}

	fn payout_account(who: &T::AccountId) -> T::AccountId {
		Members::<T>::get(who).and_then(|member| member.payout).unwrap_or_else(|| who.clone())
	}
}

impl<T: Config> Commitments<T::AccountId> for Pallet<T> {
	fn open(who: &T::AccountId) -> DispatchResult {
		Members::<T>::try_mutate(who, |member| {
			let member = member.as_mut().ok_or(Error::<T>::NotMember)?;
			member.commitments =
				member.commitments.checked_add(1).ok_or(Error::<T>::TooManyCommitments)?;
			Ok::<(), DispatchError>(())
		})
	}

	fn close(who: &T::AccountId) {
		Members::<T>::mutate(who, |member| {
			let Some(member) = member else {
				defensive!("a commitment of somebody who is no member was closed");
				return;
			};
			match member.commitments.checked_sub(1) {
				Some(commitments) => member.commitments = commitments,
				None => {
					defensive!("more commitments were closed than opened");
				},
			}
		});
	}
}

impl<T: Config> ReferrersPort<T::AccountId, BlockNumberFor<T>> for Pallet<T> {
	fn referral_of(who: &T::AccountId) -> Option<Referral<T::AccountId, BlockNumberFor<T>>> {
		let first = Referrers::<T>::get(who)?;
		Some(Referral { referrer: first.referrer?, since: first.since })
	}
}

impl<T: Config> Reputation<T::AccountId, Balance> for Pallet<T> {
	fn on_contract_ended(ended: &EndedContract<T::AccountId, Balance>) -> Balance {
		let EndedContract { client, talent, volume, sunk } = ended;
		// A contract with oneself says nothing about anybody.
		if client == talent {
			return 0;
		}
		let parameters = CurrentParameters::<T>::get();
		let pair = Pairs::<T>::get(client, talent);
		let Some((counted, pair)) = Counted::of(pair, *volume, *sunk, Self::today(), &parameters)
		else {
			return 0;
		};

		Pairs::<T>::insert(client, talent, pair);
		Self::remember(client, WorkSide::Given, |track| track.add_contract(&counted));
		Self::remember(talent, WorkSide::Done, |track| track.add_contract(&counted));
		let Counted { credit, volume, .. } = counted;
		Self::deposit_event(Event::ContractCounted {
			client: client.clone(),
			talent: talent.clone(),
			credit,
			volume,
		});
		credit
	}

	fn on_reviewed(who: &T::AccountId, side: WorkSide, rating: u8, weight: Balance) {
		if !(MIN_RATING..=MAX_RATING).contains(&rating) {
			defensive!("a rating is out of its range");
			return;
		}
		// What weighs nothing says nothing.
		if weight == 0 {
			return;
		}
		Self::remember(who, side, |track| track.add_review(rating, weight));
		Self::deposit_event(Event::ReviewCounted { account: who.clone(), side, rating, weight });
	}

	fn on_dispute_lost(who: &T::AccountId, side: WorkSide) {
		Self::remember(who, side, Track::add_lost_dispute);
		Self::deposit_event(Event::DisputeLostCounted { account: who.clone(), side });
	}
}

impl<T: Config> Pallet<T> {
	/// Brings one side of a reputation up to date and changes it.
	fn remember(who: &T::AccountId, side: WorkSide, change: impl FnOnce(&mut Track)) {
		let half_life = CurrentParameters::<T>::get().half_life;
		Reputations::<T>::mutate(who, |record| {
			record.update(side, Self::today(), half_life, change)
		});
	}
}
