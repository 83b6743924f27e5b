// SPDX-License-Identifier: Apache-2.0

//! Every movement of coins into and out of the pallet's account, and every deposit.

use crate::{
	Config, CurrentParameters, DueItem, Error, Event, HoldReason, Ledger, Pallet, Unclaimed,
	UnclaimedAmounts,
};
use frame_support::{
	dispatch::DispatchResult,
	ensure,
	storage::with_storage_layer,
	traits::{
		fungible::{Mutate, MutateHold},
		tokens::{Fortitude, Precision, Preservation, Restriction},
		Get,
	},
};
use sp_runtime::{
	traits::{AccountIdConversion, Saturating},
	ArithmeticError, DispatchError,
};
use talent_primitives::{AssetKind, Balance};

/// What everything here is paid in.
pub(crate) const NATIVE: AssetKind = AssetKind::Native;

impl<T: Config> Pallet<T> {
	/// The account that keeps fees and what screeners earn.
	pub fn account() -> T::AccountId {
		T::PalletId::get().into_account_truncating()
	}

	/// Holds coins of `who`.
	pub(crate) fn hold(reason: HoldReason, who: &T::AccountId, amount: Balance) -> DispatchResult {
		if amount > 0 {
			T::Coins::hold(&reason.into(), who, amount)?;
		}
		Ok(())
	}

	/// Gives back what was held. Nothing that somebody else did to the hold may stand in the way of the path that leads here,
	/// so as much is released as there is.
	pub(crate) fn release(reason: HoldReason, who: &T::AccountId, amount: Balance) {
		if amount > 0 {
			let released = T::Coins::release(&reason.into(), who, amount, Precision::BestEffort);
			if released != Ok(amount) {
				log::error!(target: "runtime::screening", "hold of {amount}: released {released:?}");
			}
		}
	}

	/// Gives back the deposit of a record that is gone.
	pub(crate) fn return_deposit(who: &T::AccountId, amount: Balance) {
		if amount > 0 {
			Self::release(HoldReason::Record, who, amount);
			Self::deposit_event(Event::DepositReturned { account: who.clone(), amount });
		}
	}

	/// Takes `amount` of a bond for the treasury, as far as it is there. Answers how much that was.
	pub(crate) fn slash_bond(who: &T::AccountId, amount: Balance) -> Balance {
		let slashed = with_storage_layer(|| {
			T::Coins::transfer_on_hold(
				&HoldReason::Bond.into(),
				who,
				&T::Treasury::get(),
				amount,
				Precision::BestEffort,
				Restriction::Free,
				Fortitude::Force,
			)
		});
		slashed.unwrap_or_else(|error| {
			log::error!(target: "runtime::screening", "a bond cannot be slashed: {error:?}");
			0
		})
	}

	/// Takes `amount` from `from` into the pallet's account. Being vetted must not cost somebody their account on the chain.
	pub(crate) fn pull(from: &T::AccountId, amount: Balance) -> DispatchResult {
		let owed = Ledger::<T>::get().checked_add(amount).ok_or(ArithmeticError::Overflow)?;
		T::Coins::transfer(from, &Self::account(), amount, Preservation::Preserve)?;
		Ledger::<T>::put(owed);
		Ok(())
	}

	/// Pays `amount` out of the pallet's account to `to`. All or nothing; the minimum balance stays.
	fn push(to: &T::AccountId, amount: Balance) -> DispatchResult {
		let account = Self::account();
		ensure!(*to != account, Error::<T>::CannotPayOneself);
		let owed = Ledger::<T>::get().checked_sub(amount).ok_or(ArithmeticError::Underflow)?;
		with_storage_layer(|| {
			T::Coins::transfer(&account, to, amount, Preservation::Preserve).map(|_| ())
		})?;
		Ledger::<T>::put(owed);
		Ok(())
	}

	/// Pays `amount` to `to`, or keeps it for `owner` if it cannot be received. Says whether anything was paid.
	pub(crate) fn push_or_keep(to: &T::AccountId, owner: &T::AccountId, amount: Balance) -> bool {
		if amount == 0 {
			return false;
		}
		let Err(error) = Self::push(to, amount) else { return true };
		let item = DueItem::Unclaimed { account: owner.clone() };
		let until = Self::now().saturating_add(CurrentParameters::<T>::get().claim_period);
		let before = match UnclaimedAmounts::<T>::get(owner) {
			Some(kept) => {
				Self::unschedule(kept.queued_at, &item);
				kept.amount
			},
			None => 0,
		};
		let queued_at = Self::schedule(until, &item);
		// All that is kept is in the ledger, which has room for it.
		let kept = Unclaimed { amount: before.saturating_add(amount), until, queued_at };
		UnclaimedAmounts::<T>::insert(owner, kept);
		Self::deposit_event(Event::KeptForClaim {
			account: owner.clone(),
			asset: NATIVE,
			amount,
			until,
			error,
		});
		false
	}

	pub(crate) fn do_claim(who: T::AccountId, dest: T::AccountId) -> DispatchResult {
		let amount = Self::take_unclaimed(&who)?;
		Self::push(&dest, amount)?;
		Self::deposit_event(Event::Claimed {
			account: who,
			asset: NATIVE,
			from: Self::account(),
			to: dest,
			amount,
		});
		Ok(())
	}

	/// Gives the treasury what its owner has left for too long.
	pub(crate) fn handle_due_unclaimed(who: &T::AccountId) -> DispatchResult {
		let kept = UnclaimedAmounts::<T>::get(who).ok_or(Error::<T>::NothingToClaim)?;
		ensure!(Self::now() >= kept.until, Error::<T>::NotDue);
		let amount = Self::take_unclaimed(who)?;
		let treasury = T::Treasury::get();
		Self::push(&treasury, amount)?;
		Self::deposit_event(Event::Forfeited {
			account: who.clone(),
			asset: NATIVE,
			from: Self::account(),
			to: treasury,
			amount,
		});
		Ok(())
	}

	fn take_unclaimed(who: &T::AccountId) -> Result<Balance, DispatchError> {
		let kept = UnclaimedAmounts::<T>::take(who).ok_or(Error::<T>::NothingToClaim)?;
		Self::unschedule(kept.queued_at, &DueItem::Unclaimed { account: who.clone() });
		Ok(kept.amount)
	}
}
