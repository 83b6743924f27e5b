// SPDX-License-Identifier: Apache-2.0

//! The ports that this pallet answers.

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
	/// Whether `judge` has an open recommendation of `party`. Not the reverse: anybody can recommend anybody, and would so
	/// choose who must not judge them.
	fn in_conflict(judge: &T::AccountId, party: &T::AccountId) -> bool {
		RecommendedCandidates::<T>::contains_key(judge, party)
	}
}

impl<T: Config> FeeReceiver<T::AccountId, AssetKind, Balance> for Pallet<T> {
	/// Whoever brought the client, brought the talent, or was named as having recommended the talent, for as long as they
	/// are a member, neither they nor the account their pay goes to is a party of the contract, and, for the talent's
	/// referrer, the time for that talent is not over.
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

	/// For a client's referrer, what is left of the cap for that client. Nothing at all if the earner has let their pay
	/// go to a party of the contract since they were named.
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
		// Of nothing there is no record.
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
	/// Who brought `talent`, unless that is too long ago.
	fn referrer_of_talent(talent: &T::AccountId) -> Option<T::AccountId> {
		let referral = T::Referrers::referral_of(talent)?;
		let until = referral.since.saturating_add(CurrentParameters::<T>::get().talent_period);
		(T::BlockNumberProvider::current_block_number() < until).then_some(referral.referrer)
	}

	/// What can still be paid for bringing `client`, in BTRST units.
	pub(crate) fn room_for(client: &T::AccountId) -> Balance {
		let cap = CurrentParameters::<T>::get().client_cap;
		cap.saturating_sub(PaidForClients::<T>::get(client))
	}

	/// Whether the pay of `earner` goes to a party of the contract.
	fn pays_a_party(context: &FeeContext<T::AccountId>, earner: &T::AccountId) -> bool {
		is_party(context, &T::Membership::payout_account(earner))
	}
}

/// Whether `who` is a party of the contract that the fee was due under.
fn is_party<AccountId: PartialEq>(context: &FeeContext<AccountId>, who: &AccountId) -> bool {
	who == &context.client || who == &context.talent
}
