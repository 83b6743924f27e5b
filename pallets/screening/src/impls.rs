// SPDX-License-Identifier: Apache-2.0

//! The ports that this pallet implements.

use crate::{Config, Ledger, Pallet, Records, Requests, Rewards, ScreenerRecord, Screeners, Ties};
use alloc::vec::Vec;
use talent_primitives::{
	purse::Purse, AssetKind, Balance, Conflicts, FeeContext, FeeReceiver, Item, OpenRecords,
	ShareKind, SkillId, VettedWork, NATIVE,
};

impl<T: Config> talent_primitives::Credentials<T::AccountId> for Pallet<T> {
	/// Whether the skill was added and not retired.
	fn is_offered(skill: SkillId) -> bool {
		Self::ensure_offered(skill).is_ok()
	}

	/// A retired skill's credentials live to their end.
	fn holds(who: &T::AccountId, skill: SkillId) -> bool {
		Self::live_credential(who, skill).is_some()
	}
}

impl<T: Config> Conflicts<T::AccountId> for Pallet<T> {
	/// Whether one of the two sits on the panel of the other, or has had a part in a credential
	/// that the other holds.
	fn in_conflict(judge: &T::AccountId, party: &T::AccountId) -> bool {
		Ties::<T>::contains_key(judge, party) || Ties::<T>::contains_key(party, judge)
	}
}

impl<T: Config> OpenRecords<T::AccountId> for Pallet<T> {
	/// Lists each screener for each skill, and the applicant of each request that a panel sits on.
	fn open_records() -> Vec<(T::AccountId, Item<T::AccountId>)> {
		let screeners =
			Screeners::<T>::iter_keys().map(|(who, skill)| (who, Item::Screener(skill)));
		let requests = Requests::<T>::iter().filter(|(_, request)| request.panel().is_some());
		let requests =
			requests.map(|(id, request)| (request.applicant, Item::ScreeningRequest(id)));
		screeners.chain(requests).collect()
	}
}

impl<T: Config> VettedWork<T::AccountId> for Pallet<T> {
	fn on_contract_completed(talent: &T::AccountId, skill: SkillId) {
		Self::remember_outcome(talent, skill, |record| {
			record.completed = record.completed.saturating_add(1);
		});
	}

	fn on_dispute_lost(talent: &T::AccountId, skill: SkillId) {
		Self::remember_outcome(talent, skill, |record| {
			record.lost = record.lost.saturating_add(1);
		});
	}
}

/// The screening share of a fee on work that demanded a skill goes to those whose assessments for
/// it have not vested. It is kept in this pallet's account until they have.
impl<T: Config> FeeReceiver<T::AccountId, AssetKind, Balance> for Pallet<T> {
	/// Nobody, if no skill was demanded or nobody has assessed for it of late.
	fn earner(context: &FeeContext<T::AccountId>, kind: ShareKind) -> Option<T::AccountId> {
		ensure_screening(kind)?;
		earning_skill::<T>(context).map(|_| Self::account())
	}

	/// Nothing of an asset, which screeners are not paid in, and nothing where nobody earns any
	/// more.
	fn limit(
		context: &FeeContext<T::AccountId>,
		kind: ShareKind,
		_: &T::AccountId,
		asset: &AssetKind,
	) -> Option<Balance> {
		ensure_screening(kind)?;
		let earns = *asset == NATIVE && earning_skill::<T>(context).is_some();
		(!earns).then_some(0)
	}

	fn on_share_paid(
		context: &FeeContext<T::AccountId>,
		kind: ShareKind,
		earner: &T::AccountId,
		asset: &AssetKind,
		amount: Balance,
		_: Balance,
	) {
		let ours = kind == ShareKind::Screening && *earner == Self::account() && *asset == NATIVE;
		if !ours || amount == 0 {
			return;
		}
		let Some(skill) = context.skill else { return };
		let Some(owed) = Ledger::<T>::get().checked_add(amount) else { return };
		if Self::share_reward(skill, amount) {
			Ledger::<T>::put(owed);
		} else {
			// The limit is asked right before, so this cannot be; the coins would lie in the
			// account, owed to nobody.
			log::error!(target: "runtime::screening", "a share of {amount} came for nobody");
		}
	}
}

/// Whether a share is the screeners'.
fn ensure_screening(kind: ShareKind) -> Option<()> {
	(kind == ShareKind::Screening).then_some(())
}

/// The skill that a job has demanded, if somebody earns with it.
fn earning_skill<T: Config>(context: &FeeContext<T::AccountId>) -> Option<SkillId> {
	context.skill.filter(|skill| Rewards::<T>::get(skill).points > 0)
}

impl<T: Config> Pallet<T> {
	/// Adds how somebody fares to the records of those who have admitted them, while the credential
	/// lives.
	fn remember_outcome(
		talent: &T::AccountId,
		skill: SkillId,
		change: impl Fn(&mut ScreenerRecord),
	) {
		let Some(credential) = Self::live_credential(talent, skill) else { return };
		for screener in &credential.admitted_by {
			Records::<T>::mutate(screener, skill, &change);
		}
	}
}
