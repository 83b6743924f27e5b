// SPDX-License-Identifier: Apache-2.0

//! Invariants.

use crate::{
	Config, CurrentParameters, EarnerTotals, HoldReason, OpenRecommendations, PaidForClients,
	Pallet, Recommendations, RecommendedCandidates,
};
use alloc::collections::BTreeMap;
use frame_support::{ensure, traits::fungible::InspectHold};
use sp_runtime::TryRuntimeError;
use talent_primitives::Balance;

impl<T: Config> Pallet<T> {
	/// Checks the invariants of the state:
	/// - the parameters are within their ranges,
	/// - no candidate is the recommender, and every recommendation has a deposit,
	/// - the number of recommendations of one candidate by one member is as recorded,
	/// - the number of recommendations of a member is as recorded, and exactly their deposits are
	///   on hold,
	/// - an account with totals was paid a share,
	/// - the sum of shares paid for clients is the sum of shares of their referrers.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		ensure!(
			CurrentParameters::<T>::get().validate().is_ok(),
			"the referrals' parameters are out of range"
		);

		let mut open = BTreeMap::<T::AccountId, (u32, Balance)>::new();
		let mut candidates = BTreeMap::<(T::AccountId, T::AccountId), u32>::new();
		for ((_, candidate, recommender), recommendation) in Recommendations::<T>::iter() {
			ensure!(candidate != recommender, "somebody recommends themselves");
			ensure!(recommendation.deposit > 0, "a recommendation has no deposit");
			let of_one = candidates.entry((recommender.clone(), candidate)).or_default();
			*of_one = of_one.saturating_add(1);
			let (count, held) = open.entry(recommender).or_default();
			*count = count.saturating_add(1);
			*held = held.saturating_add(recommendation.deposit);
		}
		for (account, (count, held)) in &open {
			ensure!(
				OpenRecommendations::<T>::get(account) == *count,
				"the recommendations of a member are not as many as were counted"
			);
			ensure!(
				T::Deposits::balance_on_hold(&HoldReason::Recommendation.into(), account) == *held,
				"the deposits of a member are not what is held from them"
			);
		}
		for account in OpenRecommendations::<T>::iter_keys() {
			ensure!(open.contains_key(&account), "a count of recommendations outlives them");
		}

		let counted = RecommendedCandidates::<T>::iter()
			.map(|(recommender, candidate, count)| ((recommender, candidate), count))
			.collect::<BTreeMap<_, _>>();
		ensure!(
			counted == candidates,
			"the recommendations of one candidate are not as many as were counted"
		);

		let mut to_referrers: Balance = 0;
		for totals in EarnerTotals::<T>::iter_values() {
			ensure!(totals.shares > 0, "somebody has totals and was never paid a share");
			to_referrers = to_referrers.saturating_add(totals.client_referrer);
		}
		let mut for_clients: Balance = 0;
		for paid in PaidForClients::<T>::iter_values() {
			ensure!(paid > 0, "nothing was paid for a client on record");
			for_clients = for_clients.saturating_add(paid);
		}
		ensure!(
			to_referrers == for_clients,
			"what was paid for clients is not what their referrers got"
		);
		Ok(())
	}
}
