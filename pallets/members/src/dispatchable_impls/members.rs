// SPDX-License-Identifier: Apache-2.0

//! Membership: joining, profile, payout account, leaving, suspension.

use crate::{
	Config, CurrentParameters, Error, Event, FirstJoining, FirstJoiningOf, HoldReason, Member,
	Members, Pallet, Referrers, Suspensions,
};
use frame_support::{
	dispatch::DispatchResult,
	ensure,
	traits::{fungible::MutateHold, tokens::Precision},
};
use sp_runtime::{traits::BlockNumberProvider, DispatchError};
use talent_primitives::{ContentId, Roles};

impl<T: Config> Pallet<T> {
	/// Returns the number of invitations that have ended.
	pub(crate) fn do_join(
		who: &T::AccountId,
		roles: Roles,
		profile: ContentId,
		referrer: Option<T::AccountId>,
	) -> Result<u32, DispatchError> {
		ensure!(!Members::<T>::contains_key(who), Error::<T>::AlreadyMember);
		ensure!(!Suspensions::<T>::contains_key(who), Error::<T>::Suspended);
		Self::ensure_profile_is_complete(&roles, &profile)?;
		let recorded = Referrers::<T>::get(who);
		let referrer = match &recorded {
			Some(first) => Self::ensure_repeated(first, referrer)?,
			None => Self::ensure_may_refer(who, referrer)?,
		};

		let deposit = CurrentParameters::<T>::get().deposit;
		T::Deposits::hold(&HoldReason::Membership.into(), who, deposit)?;

		// Only an account that has never joined has invitations.
		let mut ended = 0;
		if recorded.is_none() {
			let since = T::BlockNumberProvider::current_block_number();
			Referrers::<T>::insert(who, FirstJoining { referrer: referrer.clone(), since });
			ended = Self::end_invitations(who);
		}
		Members::<T>::insert(
			who,
			Member { roles, profile: profile.clone(), payout: None, deposit, open_items: 0 },
		);
		Self::deposit_event(Event::MemberJoined {
			account: who.clone(),
			roles,
			profile,
			referrer,
			deposit,
		});
		Ok(ended)
	}

	pub(crate) fn do_update_profile(
		who: T::AccountId,
		roles: Roles,
		profile: ContentId,
	) -> DispatchResult {
		Members::<T>::try_mutate(&who, |member| {
			let member = member.as_mut().ok_or(Error::<T>::NotMember)?;
			Self::ensure_profile_is_complete(&roles, &profile)?;
			member.roles = roles;
			member.profile = profile.clone();
			Ok::<(), DispatchError>(())
		})?;
		Self::deposit_event(Event::ProfileUpdated { account: who, roles, profile });
		Ok(())
	}

	pub(crate) fn do_set_payout_account(
		who: T::AccountId,
		account: Option<T::AccountId>,
	) -> DispatchResult {
		// The member's own account is stored as `None`.
		let payout = account.filter(|account| account != &who);
		Members::<T>::try_mutate(&who, |member| {
			let member = member.as_mut().ok_or(Error::<T>::NotMember)?;
			member.payout = payout.clone();
			Ok::<(), DispatchError>(())
		})?;
		Self::deposit_event(Event::PayoutAccountSet { account: who, payout });
		Ok(())
	}

	pub(crate) fn do_leave(who: T::AccountId) -> DispatchResult {
		let member = Members::<T>::get(&who).ok_or(Error::<T>::NotMember)?;
		// By the count: a search for the first key of the prefix passes every item that was closed
		// in this block.
		ensure!(member.open_items == 0, Error::<T>::ItemsOpen);

		// No code takes from this hold. A shortfall must not block `leave` all the same.
		let deposit = T::Deposits::release(
			&HoldReason::Membership.into(),
			&who,
			member.deposit,
			Precision::BestEffort,
		)?;

		Members::<T>::remove(&who);
		Self::deposit_event(Event::MemberLeft { account: who, deposit });
		Ok(())
	}

	pub(crate) fn do_suspend(account: T::AccountId, reason: ContentId) -> DispatchResult {
		// Also a former member: a motion is public long before it is carried. The member could
		// leave first and join again after it.
		ensure!(Referrers::<T>::contains_key(&account), Error::<T>::NotMember);
		ensure!(!Suspensions::<T>::contains_key(&account), Error::<T>::AlreadySuspended);
		ensure!(!reason.is_empty(), Error::<T>::ReasonEmpty);

		Suspensions::<T>::insert(&account, &reason);
		Self::deposit_event(Event::MemberSuspended { account, reason });
		Ok(())
	}

	pub(crate) fn do_reinstate(account: T::AccountId) -> DispatchResult {
		ensure!(Suspensions::<T>::contains_key(&account), Error::<T>::NotSuspended);

		Suspensions::<T>::remove(&account);
		Self::deposit_event(Event::MemberReinstated { account });
		Ok(())
	}

	/// Fails without a role or without a profile.
	fn ensure_profile_is_complete(roles: &Roles, profile: &ContentId) -> DispatchResult {
		ensure!(!roles.is_empty(), Error::<T>::NoRoles);
		ensure!(!profile.is_empty(), Error::<T>::ProfileEmpty);
		Ok(())
	}

	/// Returns the referrer on record, which a returning member may repeat. The referrer was
	/// checked at the first `join` and may have left since.
	fn ensure_repeated(
		first: &FirstJoiningOf<T>,
		named: Option<T::AccountId>,
	) -> Result<Option<T::AccountId>, DispatchError> {
		ensure!(named.is_none() || named == first.referrer, Error::<T>::ReferrerFixed);
		Ok(first.referrer.clone())
	}

	/// Returns the referrer named at the first `join` of `who`, after checks.
	fn ensure_may_refer(
		who: &T::AccountId,
		named: Option<T::AccountId>,
	) -> Result<Option<T::AccountId>, DispatchError> {
		if let Some(referrer) = &named {
			ensure!(referrer != who, Error::<T>::ReferrerIsSelf);
			ensure!(Members::<T>::contains_key(referrer), Error::<T>::ReferrerNotMember);
			ensure!(!Suspensions::<T>::contains_key(referrer), Error::<T>::ReferrerSuspended);
		}
		Ok(named)
	}
}
