// SPDX-License-Identifier: Apache-2.0

//! The ports of this pallet.

use crate::{
	Config, Counted, CurrentParameters, Error, Event, ItemOf, Members, OpenItems, Pairs, Pallet,
	Referrers, Reputations, Suspensions, Track, UnrelatedClients,
};
use frame_support::{defensive, dispatch::DispatchResult, ensure};
use frame_system::pallet_prelude::BlockNumberFor;
use sp_runtime::ArithmeticError;
use talent_primitives::{
	Balance, Conflicts, EndedContract, ItemRegistry, Membership, Referral,
	Referrers as ReferrersPort, Reputation, Role, UnrelatedClients as UnrelatedClientsPort,
	WorkSide, MAX_RATING, MAX_UNRELATED_CLIENTS, MIN_RATING,
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

impl<T: Config> ItemRegistry<T::AccountId> for Pallet<T> {
	fn open(who: &T::AccountId, item: ItemOf<T>) -> DispatchResult {
		let mut member = Members::<T>::get(who).ok_or(Error::<T>::NotMember)?;
		ensure!(!OpenItems::<T>::contains_key(who, &item), Error::<T>::ItemAlreadyOpen);
		member.open_items = member.open_items.checked_add(1).ok_or(ArithmeticError::Overflow)?;

		Members::<T>::insert(who, member);
		OpenItems::<T>::insert(who, item, ());
		Ok(())
	}

	fn close(who: &T::AccountId, item: ItemOf<T>) {
		if OpenItems::<T>::take(who, &item).is_none() {
			defensive!("an item was closed that is not open", (who, &item));
			return;
		}
		Members::<T>::mutate(who, |member| match member {
			Some(member) => member.open_items = member.open_items.saturating_sub(1),
			None => {
				defensive!("an item was open of an account that is no member", (who, &item));
			},
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
		let EndedContract { client, talent, volume, non_recoverable } = ended;
		// A contract of an account with itself says nothing about the account.
		if client == talent {
			return 0;
		}
		let parameters = CurrentParameters::<T>::get();
		let pair = Pairs::<T>::get(client, talent);
		let Some((counted, pair)) =
			Counted::of(pair, *volume, *non_recoverable, Self::today(), &parameters)
		else {
			return 0;
		};

		Pairs::<T>::insert(client, talent, pair);
		Self::update_track(client, WorkSide::Given, |track| track.add_contract(&counted));
		Self::update_track(talent, WorkSide::Done, |track| track.add_contract(&counted));
		let Counted { credit, volume, pair_is_new, .. } = counted;
		if pair_is_new {
			Self::record_client(client, talent);
		}
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
		if weight == 0 {
			return;
		}
		Self::update_track(who, side, |track| track.add_review(rating, weight));
		Self::deposit_event(Event::ReviewCounted { account: who.clone(), side, rating, weight });
	}

	fn on_dispute_lost(who: &T::AccountId, side: WorkSide) {
		Self::update_track(who, side, Track::add_lost_dispute);
		Self::deposit_event(Event::DisputeLostCounted { account: who.clone(), side });
	}
}

impl<T: Config> Conflicts<T::AccountId> for Pallet<T> {
	/// Returns `true` if the two are related, or if a contract between them has counted and is not
	/// forgotten, in either role.
	fn in_conflict(judge: &T::AccountId, party: &T::AccountId) -> bool {
		Self::are_related(judge, party)
			|| Pairs::<T>::contains_key(judge, party)
			|| Pairs::<T>::contains_key(party, judge)
	}
}

impl<T: Config> UnrelatedClientsPort<T::AccountId> for Pallet<T> {
	fn unrelated_clients(who: &T::AccountId) -> u32 {
		u32::try_from(UnrelatedClients::<T>::decode_len(who).unwrap_or_default())
			.unwrap_or(MAX_UNRELATED_CLIENTS)
	}
}

impl<T: Config> Pallet<T> {
	/// Returns `true` if one of the two is the referrer of the other, both have the same referrer,
	/// or the pay of both goes to the same account, or of one to the other.
	pub fn are_related(one: &T::AccountId, other: &T::AccountId) -> bool {
		let referrer_of = |who| Referrers::<T>::get(who).and_then(|first| first.referrer);
		let (of_one, of_other) = (referrer_of(one), referrer_of(other));
		if of_one.as_ref() == Some(other)
			|| of_other.as_ref() == Some(one)
			|| (of_one.is_some() && of_one == of_other)
		{
			return true;
		}
		let (paid_one, paid_other) = (Self::payout_account(one), Self::payout_account(other));
		paid_one == paid_other || &paid_one == other || &paid_other == one
	}

	/// Records a client under whose contracts with a talent weight has counted for the first time.
	fn record_client(client: &T::AccountId, talent: &T::AccountId) {
		// No further read when the list is full.
		let full = |clients: &[T::AccountId]| {
			u32::try_from(clients.len()).is_ok_and(|count| count >= MAX_UNRELATED_CLIENTS)
		};
		let mut clients = UnrelatedClients::<T>::get(talent);
		if full(&clients)
			|| Self::are_related(client, talent)
			|| clients.iter().any(|known| known == client || Self::are_related(known, client))
		{
			return;
		}
		if clients.try_push(client.clone()).is_ok() {
			UnrelatedClients::<T>::insert(talent, clients);
		}
	}

	/// Fades one side of a reputation to today and changes it.
	fn update_track(who: &T::AccountId, side: WorkSide, change: impl FnOnce(&mut Track)) {
		let half_life = CurrentParameters::<T>::get().half_life;
		Reputations::<T>::mutate(who, |record| {
			record.update(side, Self::today(), half_life, change)
		});
	}
}
