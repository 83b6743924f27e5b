// SPDX-License-Identifier: Apache-2.0

//! Credentials from when they are granted to when they are gone, and how long somebody without one
//! has to wait.

use crate::{
	Config, CoolDown, CoolDowns, Credential, CredentialOf, Credentials, CurrentParameters, DueItem,
	Error, Event, Pallet, PanelOf, Records, Source, Ties,
};
use frame_support::{defensive, dispatch::DispatchResult, ensure};
use frame_system::pallet_prelude::BlockNumberFor;
use sp_runtime::traits::Saturating;
use talent_primitives::{due_queue::DueQueue, Balance, ContentId, SkillId};

impl<T: Config> Pallet<T> {
	/// Gives `who` a credential, in place of the one they may hold. `deposit` is held from them
	/// already.
	pub(crate) fn grant(
		who: &T::AccountId,
		skill: SkillId,
		source: Source,
		admitted_by: PanelOf<T::AccountId>,
		deposit: Balance,
	) {
		if let Some(old) = Credentials::<T>::take(who, skill) {
			Self::forget_credential(who, skill, &old);
			Self::return_deposit(who, old.deposit);
		}
		let granted_at = Self::now();
		let expires_at = granted_at.saturating_add(CurrentParameters::<T>::get().credential_life);
		let item = DueItem::Credential { account: who.clone(), skill };
		let queued_at = Self::schedule(expires_at, &item);
		for screener in &admitted_by {
			Self::tie(screener, who);
		}
		let credential =
			Credential { source, admitted_by, granted_at, expires_at, deposit, queued_at };
		Credentials::<T>::insert(who, skill, credential);
		let account = who.clone();
		Self::deposit_event(Event::CredentialGranted { account, skill, source, expires_at });
	}

	/// Takes a credential that is no longer stored out of wherever else it is known.
	fn forget_credential(who: &T::AccountId, skill: SkillId, credential: &CredentialOf<T>) {
		let item = DueItem::Credential { account: who.clone(), skill };
		Self::unschedule(credential.queued_at, &item);
		for screener in &credential.admitted_by {
			Self::untie(screener, who);
		}
	}

	/// Removes a credential that has expired.
	pub(crate) fn handle_due_credential(who: &T::AccountId, skill: SkillId) -> DispatchResult {
		let credential = Credentials::<T>::get(who, skill).ok_or(Error::<T>::CredentialNotFound)?;
		ensure!(!credential.lives(Self::now()), Error::<T>::NotDue);

		Credentials::<T>::remove(who, skill);
		Self::forget_credential(who, skill, &credential);
		Self::deposit_event(Event::CredentialExpired { account: who.clone(), skill });
		Self::return_deposit(who, credential.deposit);
		Ok(())
	}

	pub(crate) fn do_revoke_credential(
		account: T::AccountId,
		skill: SkillId,
		reason: ContentId,
	) -> DispatchResult {
		let credential =
			Credentials::<T>::get(&account, skill).ok_or(Error::<T>::CredentialNotFound)?;
		ensure!(!reason.is_empty(), Error::<T>::ContentMissing);

		Credentials::<T>::remove(&account, skill);
		Self::forget_credential(&account, skill, &credential);
		Self::deposit_event(Event::CredentialRevoked { account: account.clone(), skill, reason });
		for screener in &credential.admitted_by {
			Records::<T>::mutate(screener, skill, |record| {
				record.overruled = record.overruled.saturating_add(1);
			});
		}
		if let Source::Panel { request, round, .. } = credential.source {
			Self::forfeit(request, round);
		}
		Self::cool_down(&account, skill, Self::now(), credential.deposit);
		Ok(())
	}

	/// Lets `who` wait for a cool-down that counts from `since`. `deposit`, held from them already,
	/// comes back when it is over. Of two that they have to wait for the longer counts.
	pub(crate) fn cool_down(
		who: &T::AccountId,
		skill: SkillId,
		since: BlockNumberFor<T>,
		deposit: Balance,
	) {
		let mut until = since.saturating_add(CurrentParameters::<T>::get().cool_down);
		let item = DueItem::CoolDown { account: who.clone(), skill };
		if let Some(old) = CoolDowns::<T>::take(who, skill) {
			Self::unschedule(old.queued_at, &item);
			Self::return_deposit(who, old.deposit);
			until = until.max(old.until);
		}
		let queued_at = Self::schedule(until, &item);
		CoolDowns::<T>::insert(who, skill, CoolDown { until, deposit, queued_at });
		Self::deposit_event(Event::CoolDownBegun { account: who.clone(), skill, until });
	}

	/// Forgets a cool-down that is over.
	pub(crate) fn handle_due_cool_down(who: &T::AccountId, skill: SkillId) -> DispatchResult {
		let cool_down = CoolDowns::<T>::get(who, skill).ok_or(Error::<T>::NotDue)?;
		ensure!(Self::now() >= cool_down.until, Error::<T>::NotDue);

		CoolDowns::<T>::remove(who, skill);
		let item = DueItem::CoolDown { account: who.clone(), skill };
		Self::unschedule(cool_down.queued_at, &item);
		Self::deposit_event(Event::CoolDownEnded { account: who.clone(), skill });
		Self::return_deposit(who, cool_down.deposit);
		Ok(())
	}

	/// The first block in which neither a cool-down nor a credential that lives on stands in the
	/// way of a request; `None` if that was in the past.
	pub(crate) fn waits_until(who: &T::AccountId, skill: SkillId) -> Option<BlockNumberFor<T>> {
		let now = Self::now();
		let window = CurrentParameters::<T>::get().renewal_window;
		let cooled = CoolDowns::<T>::get(who, skill).map(|cool_down| cool_down.until);
		let renewable = Credentials::<T>::get(who, skill)
			.map(|credential| credential.expires_at.saturating_sub(window));
		cooled.into_iter().chain(renewable).max().filter(|from| now < *from)
	}

	/// One more thing ties a screener to an applicant.
	pub(crate) fn tie(screener: &T::AccountId, applicant: &T::AccountId) {
		Ties::<T>::mutate(screener, applicant, |ties| *ties = ties.saturating_add(1));
	}

	/// One thing less ties a screener to an applicant.
	pub(crate) fn untie(screener: &T::AccountId, applicant: &T::AccountId) {
		Ties::<T>::mutate_exists(screener, applicant, |ties| match ties {
			Some(count) if *count > 1 => *count = count.saturating_sub(1),
			Some(_) => *ties = None,
			None => {
				defensive!("a tie was not counted");
			},
		});
	}
}
