// SPDX-License-Identifier: Apache-2.0

//! Every movement of money into and out of the pallet's account, and every deposit.

use crate::{
	pallet::{
		AgreementOf, Config, Contracts, Error, Event, HoldReason, Ledger, Pallet, StoredParameters,
		UnclaimedAmounts, WaitingFees,
	},
	types::{DueItem, Unclaimed, WaitingFee},
};
use frame_support::{
	dispatch::DispatchResult,
	ensure,
	storage::with_storage_layer,
	traits::{
		fungible::MutateHold,
		fungibles::{Inspect, Mutate},
		tokens::{Precision, Preservation},
		Get,
	},
};
use sp_runtime::{
	traits::{AccountIdConversion, Saturating},
	ArithmeticError, DispatchError,
};
use talent_primitives::{AssetKind, Balance, FeeCollector, FeeContext, InvoiceId};

impl<T: Config> Pallet<T> {
	/// The account that keeps what is in escrow.
	pub fn account() -> T::AccountId {
		T::PalletId::get().into_account_truncating()
	}

	/// Holds a deposit of `who`.
	pub(crate) fn hold(reason: HoldReason, who: &T::AccountId, amount: Balance) -> DispatchResult {
		if amount > 0 {
			T::Deposits::hold(&reason.into(), who, amount)?;
		}
		Ok(())
	}

	/// Gives a deposit back. Nothing that somebody else did to the hold may stand in the way of the path that leads
	/// here, so as much is released as there is.
	pub(crate) fn release(reason: HoldReason, who: &T::AccountId, amount: Balance) {
		if amount > 0 {
			let released = T::Deposits::release(&reason.into(), who, amount, Precision::BestEffort);
			if released != Ok(amount) {
				log::error!(target: "runtime::jobs", "deposit of {amount}: released {released:?}");
			}
		}
	}

	/// Takes `amount` from `from` into the pallet's account.
	pub(crate) fn pull(asset: &AssetKind, from: &T::AccountId, amount: Balance) -> DispatchResult {
		// Paying for work must not cost somebody their account on the chain; of an asset all may be spent.
		let preservation = match asset {
			AssetKind::Native => Preservation::Preserve,
			AssetKind::WithId(_) => Preservation::Expendable,
		};
		let owed = Ledger::<T>::get(asset);
		let owed = owed.checked_add(amount).ok_or(ArithmeticError::Overflow)?;
		let account = Self::account();
		let before = T::Fungibles::balance(asset.clone(), &account);
		T::Fungibles::transfer(asset.clone(), from, &account, amount, preservation)?;
		let after = T::Fungibles::balance(asset.clone(), &account);
		// An asset that takes a cut on the way would leave the ledger without cover.
		ensure!(after.checked_sub(before) == Some(amount), ArithmeticError::Underflow);
		Ledger::<T>::insert(asset, owed);
		Ok(())
	}

	/// Pays `amount` out of the pallet's account to `to`. All or nothing.
	pub(crate) fn push(asset: &AssetKind, to: &T::AccountId, amount: Balance) -> DispatchResult {
		let account = Self::account();
		ensure!(*to != account, Error::<T>::CannotPayEscrow);
		// Whatever is left must not be dust, which would be burnt: all of an asset may leave, or so much that the
		// minimum stays.
		let all = T::Fungibles::balance(asset.clone(), &account) == amount;
		let preservation = match asset {
			AssetKind::WithId(_) if all => Preservation::Expendable,
			_ => Preservation::Preserve,
		};
		with_storage_layer(|| {
			T::Fungibles::transfer(asset.clone(), &account, to, amount, preservation)?;
			Self::no_longer_owed(asset, amount)
		})
	}

	/// Pays `amount` to `to`, or keeps it for `owner` if it cannot be received. Says whether it was paid.
	pub(crate) fn push_or_keep(
		asset: &AssetKind,
		to: &T::AccountId,
		owner: &T::AccountId,
		amount: Balance,
	) -> Result<bool, DispatchError> {
		let Err(error) = Self::push(asset, to, amount) else { return Ok(true) };
		let item = DueItem::Unclaimed { account: owner.clone(), asset: asset.clone() };
		let until = Self::now().saturating_add(StoredParameters::<T>::get().claim_period);
		let kept = UnclaimedAmounts::<T>::get(owner, asset);
		if let Some(kept) = &kept {
			Self::unschedule(kept.queued_at, &item);
		}
		let total = kept.map(|kept| kept.amount).unwrap_or_default();
		let total = total.checked_add(amount).ok_or(ArithmeticError::Overflow)?;
		let queued_at = Self::schedule(until, &item);
		UnclaimedAmounts::<T>::insert(owner, asset, Unclaimed { amount: total, until, queued_at });
		Self::deposit_event(Event::KeptForClaim {
			account: owner.clone(),
			asset: asset.clone(),
			amount,
			until,
			error,
		});
		Ok(false)
	}

	/// Has the fee on a payment collected, or lets it wait. Never in the way of the payment. Answers what of it was collected
	/// and went to nobody in person.
	pub(crate) fn pay_fee(
		invoice: InvoiceId,
		agreement: &AgreementOf<T>,
		amount: Balance,
	) -> Result<Balance, DispatchError> {
		if amount == 0 {
			return Ok(0);
		}
		let AgreementOf::<T> { contract, job, client, talent, currency, .. } = agreement;
		let fee = WaitingFee {
			asset: currency.clone(),
			amount,
			rate: agreement.fee_rate,
			context: FeeContext {
				invoice,
				contract: *contract,
				job: *job,
				skill: Self::skill_of(*job),
				client: client.clone(),
				talent: talent.clone(),
				recommender: agreement.recommended_by.clone(),
			},
		};
		let error = match Self::collect(&fee) {
			Ok(sunk) => return Ok(sunk),
			Err(error) => error,
		};
		let waiting = WaitingFees::<T>::get(invoice).map(|fee| fee.amount).unwrap_or_default();
		let total = waiting.checked_add(amount).ok_or(ArithmeticError::Overflow)?;
		let asset = fee.asset.clone();
		WaitingFees::<T>::insert(invoice, WaitingFee { amount: total, ..fee });
		Self::deposit_event(Event::FeeWaits { invoice, asset, amount, error });
		Ok(0)
	}

	pub(crate) fn do_collect_fee(invoice: InvoiceId) -> DispatchResult {
		let fee = WaitingFees::<T>::take(invoice).ok_or(Error::<T>::NoFeeWaiting)?;
		let sunk = Self::collect(&fee)?;
		// A contract that is over has had its weight.
		Contracts::<T>::mutate(fee.context.contract, |contract| {
			if let Some(contract) = contract {
				contract.sunk = contract.sunk.saturating_add(sunk);
			}
		});
		Ok(())
	}

	/// All or nothing: exactly the fee leaves the pallet's account. Answers what of it goes to nobody in person.
	fn collect(fee: &WaitingFee<T::AccountId>) -> Result<Balance, DispatchError> {
		let WaitingFee { asset, amount, rate, context } = fee;
		let account = Self::account();
		let sunk = with_storage_layer(|| {
			let before = T::Fungibles::balance(asset.clone(), &account);
			let sunk = T::Fees::collect(&account, asset, *amount, *rate, context)?;
			let after = T::Fungibles::balance(asset.clone(), &account);
			ensure!(before.checked_sub(after) == Some(*amount), Error::<T>::FeeNotCollectedExactly);
			Self::no_longer_owed(asset, *amount)?;
			Ok::<_, DispatchError>(sunk)
		})?;
		Self::deposit_event(Event::FeePaid {
			invoice: context.invoice,
			asset: asset.clone(),
			from: account,
			amount: *amount,
		});
		// A collector cannot say that more is gone than there was.
		Ok(sunk.min(*amount))
	}

	pub(crate) fn do_claim(
		who: T::AccountId,
		asset: AssetKind,
		dest: T::AccountId,
	) -> DispatchResult {
		let amount = Self::take_unclaimed(&who, &asset)?;
		Self::push(&asset, &dest, amount)?;
		Self::deposit_event(Event::Claimed {
			account: who,
			asset,
			from: Self::account(),
			to: dest,
			amount,
		});
		Ok(())
	}

	/// Gives the treasury what its owner has left for too long.
	pub(crate) fn handle_due_unclaimed(who: &T::AccountId, asset: &AssetKind) -> DispatchResult {
		let kept = UnclaimedAmounts::<T>::get(who, asset).ok_or(Error::<T>::NothingToClaim)?;
		ensure!(Self::now() >= kept.until, Error::<T>::NotDue);
		let amount = Self::take_unclaimed(who, asset)?;
		let treasury = T::Treasury::get();
		Self::push(asset, &treasury, amount)?;
		Self::deposit_event(Event::Forfeited {
			account: who.clone(),
			asset: asset.clone(),
			from: Self::account(),
			to: treasury,
			amount,
		});
		Ok(())
	}

	fn take_unclaimed(who: &T::AccountId, asset: &AssetKind) -> Result<Balance, DispatchError> {
		let kept = UnclaimedAmounts::<T>::take(who, asset).ok_or(Error::<T>::NothingToClaim)?;
		let item = DueItem::Unclaimed { account: who.clone(), asset: asset.clone() };
		Self::unschedule(kept.queued_at, &item);
		Ok(kept.amount)
	}

	/// What has left the account is no longer owed.
	fn no_longer_owed(asset: &AssetKind, amount: Balance) -> DispatchResult {
		let owed = Ledger::<T>::get(asset);
		let owed = owed.checked_sub(amount).ok_or(ArithmeticError::Underflow)?;
		if owed == 0 {
			Ledger::<T>::remove(asset);
		} else {
			Ledger::<T>::insert(asset, owed);
		}
		Ok(())
	}
}
