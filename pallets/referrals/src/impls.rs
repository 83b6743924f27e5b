// SPDX-License-Identifier: Apache-2.0

//! Implementations of ports.

use crate::{
	subject, Config, CurrentParameters, EarnerTotals, Event, PaidForClients, Pallet,
	Recommendations, RecommendedCandidates,
};
use alloc::vec::Vec;
use sp_runtime::traits::{BlockNumberProvider, Saturating};
use talent_primitives::{
	AssetKind, Balance, Conflicts, FeeContext, FeeReceiver, Item, JobId, Membership, OpenRecords,
	Referrers, ShareKind,
};

impl<T: Config> talent_primitives::Recommendations<T::AccountId> for Pallet<T> {
	fn is_recommended(job: JobId, candidate: &T::AccountId, recommender: &T::AccountId) -> bool {
		Recommendations::<T>::contains_key((job, candidate, recommender))
	}
}

impl<T: Config> OpenRecords<T::AccountId> for Pallet<T> {
	/// Lists the recommender of each recommendation.
	fn open_records() -> Vec<(T::AccountId, Item<T::AccountId>)> {
		Recommendations::<T>::iter_keys()
			.map(|(job, candidate, recommender)| {
				(recommender, Item::Recommendation { job, candidate })
			})
			.collect()
	}
}

impl<T: Config> Conflicts<T::AccountId> for Pallet<T> {
	/// Returns `true` if `judge` has an open recommendation of `party`. The reverse is no conflict:
	/// a party could recommend any judge, and so choose the judges.
	fn in_conflict(judge: &T::AccountId, party: &T::AccountId) -> bool {
		RecommendedCandidates::<T>::contains_key(judge, party)
	}
}

impl<T: Config> FeeReceiver<T::AccountId, AssetKind, Balance> for Pallet<T> {
	/// Returns the referrer of the client, the referrer of the talent, or the recommender that the
	/// talent has named. The earner is a member, and neither the earner nor the payout account of
	/// the earner is a party of the contract. The referrer of a talent earns nothing after
	/// [`crate::Parameters::talent_period`].
	fn earner(context: &FeeContext<T::AccountId>, kind: ShareKind) -> Option<T::AccountId> {
		let earner = match kind {
			ShareKind::ClientReferrer => T::Referrers::referral_of(&context.client)?.referrer,
			ShareKind::TalentReferrer => Self::referrer_of_talent(&context.talent)?,
			ShareKind::Recommender => context.recommender.clone()?,
			ShareKind::Screening
			| ShareKind::DisputePot
			| ShareKind::Validators
			| ShareKind::Treasury => return None,
		};
		let earns = !is_party(context, &earner)
			&& T::Membership::is_member(&earner)
			&& !Self::pays_a_party(context, &earner);
		earns.then_some(earner)
	}

	/// Returns the rest of the cap for a client's referrer. Returns zero for an earner with a party
	/// of the contract as the payout account: the account can change after the fee was collected.
	fn limit(
		context: &FeeContext<T::AccountId>,
		kind: ShareKind,
		earner: &T::AccountId,
		_: &AssetKind,
	) -> Option<Balance> {
		subject(context, kind)?;
		if Self::pays_a_party(context, earner) {
			return Some(0);
		}
		(kind == ShareKind::ClientReferrer).then(|| Self::room_for(&context.client))
	}

	fn on_share_paid(
		context: &FeeContext<T::AccountId>,
		kind: ShareKind,
		earner: &T::AccountId,
		asset: &AssetKind,
		amount: Balance,
		value: Balance,
	) {
		let Some(subject) = subject(context, kind) else { return };
		// A share of zero leaves no record.
		if amount == 0 {
			return;
		}

		let total = EarnerTotals::<T>::mutate(earner, |totals| {
			totals.credit(kind, value);
			totals.value()
		});
		if kind == ShareKind::ClientReferrer && value > 0 {
			PaidForClients::<T>::mutate(subject, |paid| *paid = paid.saturating_add(value));
		}
		Self::deposit_event(Event::RewardCredited {
			earner: earner.clone(),
			kind,
			subject: subject.clone(),
			invoice: context.invoice,
			asset: asset.clone(),
			amount,
			value,
			total,
		});
	}
}

impl<T: Config> Pallet<T> {
	/// Returns the referrer of `talent` within the talent period.
	fn referrer_of_talent(talent: &T::AccountId) -> Option<T::AccountId> {
		let referral = T::Referrers::referral_of(talent)?;
		let until = referral.since.saturating_add(CurrentParameters::<T>::get().talent_period);
		(T::BlockNumberProvider::current_block_number() < until).then_some(referral.referrer)
	}

	/// Returns the rest of the cap for `client`, in BTRST units.
	pub(crate) fn room_for(client: &T::AccountId) -> Balance {
		let cap = CurrentParameters::<T>::get().client_cap;
		cap.saturating_sub(PaidForClients::<T>::get(client))
	}

	/// Returns `true` if the payout account of `earner` is a party of the contract.
	fn pays_a_party(context: &FeeContext<T::AccountId>, earner: &T::AccountId) -> bool {
		is_party(context, &T::Membership::payout_account(earner))
	}
}

/// Returns `true` if `who` is a party of the contract of the fee.
fn is_party<AccountId: PartialEq>(context: &FeeContext<AccountId>, who: &AccountId) -> bool {
	who == &context.client || who == &context.talent
}
