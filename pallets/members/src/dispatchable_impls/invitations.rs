// SPDX-License-Identifier: Apache-2.0

//! Invitations: gifts for accounts without coins.

use crate::{
	Config, CurrentParameters, Error, Event, HoldReason, Invitation, Invitations, Pallet,
	Parameters, Referrers,
};
use frame_support::{
	defensive,
	dispatch::DispatchResult,
	ensure,
	traits::{
		fungible::{Inspect, Mutate, MutateHold},
		tokens::{Precision, Preservation},
	},
};
use sp_runtime::DispatchError;
use talent_primitives::{Balance, Membership};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_invite(
		inviter: T::AccountId,
		account: T::AccountId,
		gift: Balance,
	) -> DispatchResult {
		Self::ensure_active(&inviter)?;
		// The inviter has joined, so this also refuses the inviter's own account.
		ensure!(!Referrers::<T>::contains_key(&account), Error::<T>::HasJoinedBefore);
		let parameters = CurrentParameters::<T>::get();
		ensure!(gift >= Self::minimum_gift_of(&parameters), Error::<T>::GiftTooSmall);

		Invitations::<T>::try_mutate(&account, |invitations| {
			match invitations.iter_mut().find(|invitation| invitation.inviter == inviter) {
				Some(invitation) => invitation.gift = invitation.gift.saturating_add(gift),
				None => {
					let deposit = parameters.invitation_deposit;
					invitations
						.try_push(Invitation { inviter: inviter.clone(), gift, deposit })
						.map_err(|_| Error::<T>::TooManyInvitations)?;
					T::Deposits::hold(&HoldReason::Invitation.into(), &inviter, deposit)?;
				},
			}
			T::Deposits::transfer(&inviter, &account, gift, Preservation::Preserve)?;
			Ok::<(), DispatchError>(())
		})?;
		Self::deposit_event(Event::Invited { inviter, account, gift });
		Ok(())
	}

	pub(crate) fn do_withdraw_invitation(
		inviter: T::AccountId,
		account: T::AccountId,
	) -> DispatchResult {
		let mut invitations = Invitations::<T>::get(&account);
		let place = invitations
			.iter()
			.position(|invitation| invitation.inviter == inviter)
			.ok_or(Error::<T>::InvitationNotFound)?;
		let deposit = Self::release_invitation(&invitations.remove(place))?;

		if invitations.is_empty() {
			Invitations::<T>::remove(&account);
		} else {
			Invitations::<T>::insert(&account, invitations);
		}
		Self::deposit_event(Event::InvitationWithdrawn { inviter, account, deposit });
		Ok(())
	}

	/// Removes all invitations of `account` and releases the deposits. Returns their number.
	pub(super) fn end_invitations(account: &T::AccountId) -> u32 {
		let mut ended = 0u32;
		for invitation in Invitations::<T>::take(account) {
			if Self::release_invitation(&invitation).is_err() {
				// The deposit of another account must not block `join`.
				defensive!("the deposit for an invitation cannot be released");
			}
			ended = ended.saturating_add(1);
		}
		ended
	}

	/// Returns the minimum gift under `parameters`.
	pub(crate) fn minimum_gift_of(parameters: &Parameters) -> Balance {
		T::Deposits::minimum_balance()
			.saturating_add(parameters.deposit)
			.saturating_add(parameters.gift_for_fees)
	}

	/// Releases the deposit for an invitation. No code takes from this hold; the precision covers a
	/// shortfall all the same.
	fn release_invitation(invitation: &Invitation<T::AccountId>) -> Result<Balance, DispatchError> {
		T::Deposits::release(
			&HoldReason::Invitation.into(),
			&invitation.inviter,
			invitation.deposit,
			Precision::BestEffort,
		)
	}
}
