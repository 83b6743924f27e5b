// SPDX-License-Identifier: Apache-2.0

//! The account that keeps what is in escrow, by the rules of a [purse](talent_primitives::purse),
//! deposits, by those of [holds](talent_primitives::holds), and fees.

use crate::{
	AgreementOf, Config, Contracts, CurrentParameters, DueItem, DueItemOf, Error, Event, Ledger,
	Pallet, UnclaimedAmounts, WaitingFee, WaitingFees, WeightInfo,
};
use frame_support::{
	dispatch::DispatchResult, ensure, storage::with_storage_layer, traits::fungibles::Inspect,
};
use frame_system::pallet_prelude::BlockNumberFor;
use sp_runtime::{ArithmeticError, DispatchError, Weight};
use talent_primitives::{
	holds::Holds,
	purse::{AssetBooks, AssetCoins, Purse, PurseEvent, Refusal},
	AssetKind, Balance, FeeCollector, FeeContext, InvoiceId,
};

impl<T: Config> Pallet<T> {
	/// Has the fee on a payment collected, or lets the fee wait: a fee is never in the way of the
	/// payment. Returns what of it was collected and went to the treasury or a pot.
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
			Ok(non_recoverable) => return Ok(non_recoverable),
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
		let non_recoverable = Self::collect(&fee)?;
		// A contract that is over has had its weight.
		Contracts::<T>::mutate(fee.context.contract, |contract| {
			if let Some(contract) = contract {
				contract.non_recoverable = contract.non_recoverable.saturating_add(non_recoverable);
			}
		});
		Ok(())
	}

	/// Has exactly the fee collected, or fails and has changed nothing. Returns what of it went to
	/// the treasury or a pot.
	fn collect(fee: &WaitingFee<T::AccountId>) -> Result<Balance, DispatchError> {
		let WaitingFee { asset, amount, rate, context } = fee;
		let account = Self::account();
		let non_recoverable = with_storage_layer(|| {
			let before = T::Fungibles::balance(asset.clone(), &account);
			let non_recoverable = T::Fees::collect(&account, asset, *amount, *rate, context)?;
			let after = T::Fungibles::balance(asset.clone(), &account);
			ensure!(before.checked_sub(after) == Some(*amount), Error::<T>::FeeNotCollectedExactly);
			Self::discharge(asset, *amount)?;
			Ok::<_, DispatchError>(non_recoverable)
		})?;
		Self::deposit_event(Event::FeePaid {
			invoice: context.invoice,
			asset: asset.clone(),
			from: account,
			amount: *amount,
		});
		// A collector may report more than the fee.
		Ok(non_recoverable.min(*amount))
	}
}

impl<T: Config> Holds for Pallet<T> {
	const LOG_TARGET: &'static str = "runtime::jobs";

	type AccountId = T::AccountId;
	type Coin = T::Deposits;
	type Reason = T::RuntimeHoldReason;
}

impl<T: Config> Purse for Pallet<T> {
	type AccountId = T::AccountId;
	type Asset = AssetKind;
	type Books = AssetBooks<Ledger<T>, UnclaimedAmounts<T>>;
	type Coins = AssetCoins<T::Fungibles>;
	type PalletId = T::PalletId;
	type Treasury = T::Treasury;

	fn claim_period() -> BlockNumberFor<T> {
		CurrentParameters::<T>::get().claim_period
	}

	fn forfeiture(owner: &T::AccountId, asset: &AssetKind) -> DueItemOf<T> {
		DueItem::Unclaimed { account: owner.clone(), asset: asset.clone() }
	}

	fn keep_weight() -> Weight {
		T::WeightInfo::keep()
	}

	fn refuse(why: Refusal) -> DispatchError {
		match why {
			Refusal::PaysItself => Error::<T>::CannotPayEscrow,
			Refusal::NothingKept => Error::<T>::NothingToClaim,
			Refusal::NotDue => Error::<T>::NotDue,
		}
		.into()
	}

	fn on_purse_event(event: PurseEvent<T::AccountId, BlockNumberFor<T>>) {
		Self::deposit_event(event.into());
	}
}

impl<T: Config> From<PurseEvent<T::AccountId, BlockNumberFor<T>>> for Event<T> {
	fn from(event: PurseEvent<T::AccountId, BlockNumberFor<T>>) -> Self {
		match event {
			PurseEvent::KeptForClaim { account, asset, amount, until, error } => {
				Self::KeptForClaim { account, asset, amount, until, error }
			},
			PurseEvent::Claimed { account, asset, from, to, amount } => {
				Self::Claimed { account, asset, from, to, amount }
			},
			PurseEvent::Forfeited { account, asset, from, to, amount } => {
				Self::Forfeited { account, asset, from, to, amount }
			},
		}
	}
}
