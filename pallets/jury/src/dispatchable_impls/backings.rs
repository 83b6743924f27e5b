// SPDX-License-Identifier: Apache-2.0

//! ServiceStatus for a claimant's deposit, before there is a case.

use crate::{
	Backers, Backing, Backings, CaseByInvoice, CaseTerms, Config, CurrentParameters, Error, Event,
	HoldReason, Pallet,
};
use frame_support::{dispatch::DispatchResult, ensure};
use talent_primitives::{holds::Holds, Balance, InvoiceId};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_back_claim(
		who: T::AccountId,
		invoice: InvoiceId,
		claimant: T::AccountId,
		amount: Balance,
	) -> DispatchResult {
		ensure!(!CaseByInvoice::<T>::contains_key(invoice), Error::<T>::AlreadyInCase);
		ensure!(!Backings::<T>::contains_key(invoice), Error::<T>::AlreadyBacked);
		let cheapest = CaseTerms::of(&CurrentParameters::<T>::get(), 0).first_cost();
		ensure!(amount >= cheapest, Error::<T>::BackingTooSmall);

		Self::hold(HoldReason::Deposit, &who, amount)?;
		let backing = Backing { backer: who.clone(), claimant: claimant.clone(), amount };
		Backings::<T>::insert(invoice, backing);
		Backers::<T>::insert(&who, invoice, ());
		Self::deposit_event(Event::ClaimBacked { invoice, claimant, backer: who, amount });
		Ok(())
	}

	pub(crate) fn do_withdraw_backing(who: T::AccountId, invoice: InvoiceId) -> DispatchResult {
		let backing = Backings::<T>::get(invoice).ok_or(Error::<T>::BackingNotFound)?;
		ensure!(backing.backer == who, Error::<T>::NotTheBacker);

		Self::take_backing(invoice);
		Self::return_backing(invoice, &who, backing.amount);
		Ok(())
	}
}
