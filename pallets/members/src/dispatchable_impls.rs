// SPDX-License-Identifier: Apache-2.0

//! What the calls do, once their origin is known.

use crate::{
	Config, CurrentParameters, Error, Event, HoldReason, Member, Members, OutOfRange, Pallet,
	Parameters, Referrers, Suspensions,
};
use frame_support::{
	dispatch::DispatchResult,
	ensure,
	traits::{fungible::MutateHold, tokens::Precision},
};
use sp_runtime::DispatchError;
use talent_primitives::{ContentId, Roles};

impl<T> From<OutOfRange> for Error<T> {
	fn from(out_of_range: OutOfRange) -> Self {
		match out_of_range {
			OutOfRange::Deposit => Self::DepositOutOfRange,
		}
	}
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_join(
		who: &T::AccountId,
		roles: Roles,
		profile: ContentId,
		referrer: Option<T::AccountId>,
	) -> DispatchResult {
		ensure!(!Members::<T>::contains_key(who), Error::<T>::AlreadyMember);
		ensure!(!Suspensions::<T>::contains_key(who), Error::<T>::Suspended);
		Self::ensure_profile_is_complete(&roles, &profile)?;
		let referrer = Self::settle_referrer(who, referrer)?;

		let deposit = CurrentParameters::<T>::get().deposit;
		T::Deposits::hold(&HoldReason::Membership.into(), who, deposit)?;

		Referrers::<T>::insert(who, &referrer);
		Members::<T>::insert(
			who,
			Member { roles, profile: profile.clone(), payout: None, deposit, commitments: 0 },
		);
		Self::deposit_event(Event::MemberJoined {
			account: who.clone(),
			roles,
			profile,
			referrer,
			deposit,
		});
		Ok(())
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
		// One's own account is what goes without saying.
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
		ensure!(member.commitments == 0, Error::<T>::CommitmentsOpen);

		// Nobody takes from this hold, so all of it is there. Should that ever fail, what is left goes back: a
		// shortfall must not keep anybody from leaving.
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
		// Also former members: a motion is public long before it is carried, and whoever it is about could leave first,
		// join again after it and so shake it off.
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

	pub(crate) fn do_set_parameters(new: Parameters) -> DispatchResult {
		new.validate().map_err(Error::<T>::from)?;

		let old = CurrentParameters::<T>::get();
		CurrentParameters::<T>::put(&new);
		Self::deposit_event(Event::ParametersChanged { old, new });
		Ok(())
	}

	/// Whoever joins says what they do and where to read about them.
	fn ensure_profile_is_complete(roles: &Roles, profile: &ContentId) -> DispatchResult {
		ensure!(!roles.is_empty(), Error::<T>::NoRoles);
		ensure!(!profile.is_empty(), Error::<T>::ProfileEmpty);
		Ok(())
	}

	/// The referrer of `who`: the one on record if they joined before, else the one they name.
	fn settle_referrer(
		who: &T::AccountId,
		named: Option<T::AccountId>,
	) -> Result<Option<T::AccountId>, DispatchError> {
		if let Some(recorded) = Referrers::<T>::get(who) {
			// Repeating it needs no check: it was made the first time, and the referrer may have left since.
			ensure!(named.is_none() || named == recorded, Error::<T>::ReferrerFixed);
			return Ok(recorded);
		}
		if let Some(referrer) = &named {
			ensure!(referrer != who, Error::<T>::ReferrerIsSelf);
			ensure!(Members::<T>::contains_key(referrer), Error::<T>::ReferrerNotMember);
			ensure!(!Suspensions::<T>::contains_key(referrer), Error::<T>::ReferrerSuspended);
		}
		Ok(named)
	}
}
