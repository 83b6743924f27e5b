// SPDX-License-Identifier: Apache-2.0

//! Implementation of the view functions.

use crate::{
	Config, CurrentParameters, ItemOf, MemberStanding, Members, OpenItems, Pairs, Pallet,
	ReputationSummary, Reputations, Suspensions, MAX_ITEMS_PER_PAGE,
};
use alloc::vec::Vec;
use talent_primitives::Balance;

impl<T: Config> Pallet<T> {
	/// Returns at most `limit` open items of an account, and at most [`MAX_ITEMS_PER_PAGE`], from
	/// the key of `after` on.
	pub(crate) fn items_after(
		account: T::AccountId,
		after: Option<ItemOf<T>>,
		limit: u32,
	) -> Vec<ItemOf<T>> {
		let most = usize::try_from(limit.min(MAX_ITEMS_PER_PAGE)).unwrap_or_default();
		let items = match after {
			Some(item) => {
				let key = OpenItems::<T>::hashed_key_for(&account, item);
				OpenItems::<T>::iter_key_prefix_from(account, key)
			},
			None => OpenItems::<T>::iter_key_prefix(account),
		};
		items.take(most).collect()
	}

	/// Returns the standing of an account, member or not.
	pub(crate) fn standing_of(account: &T::AccountId) -> MemberStanding {
		let suspension = Suspensions::<T>::get(account);
		match (Members::<T>::contains_key(account), suspension) {
			(true, None) => MemberStanding::Good,
			(true, Some(reason)) => MemberStanding::Suspended { reason },
			(false, None) => MemberStanding::NotMember,
			(false, Some(reason)) => MemberStanding::Barred { reason },
		}
	}

	/// Returns the reputation of an account as of today.
	pub(crate) fn reputation_of(account: &T::AccountId) -> ReputationSummary {
		let half_life = CurrentParameters::<T>::get().half_life;
		Reputations::<T>::get(account).summary(Self::today(), half_life)
	}

	/// Returns the weight of a pair as of today.
	pub(crate) fn counted_of(client: &T::AccountId, talent: &T::AccountId) -> Option<Balance> {
		let half_life = CurrentParameters::<T>::get().half_life;
		let pair = Pairs::<T>::get(client, talent)?;
		Some(pair.at(Self::today(), half_life).counted)
	}
}
