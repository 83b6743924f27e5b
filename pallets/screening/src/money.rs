// SPDX-License-Identifier: Apache-2.0

//! The account that keeps fees and the pay of screeners, by the rules of a
//! [purse](talent_primitives::purse), and bonds and deposits, by those of
//! [holds](talent_primitives::holds).

use crate::{
	Config, CurrentParameters, DueItem, DueItemOf, Error, Event, HoldReason, Ledger, Pallet,
	UnclaimedAmounts, WeightInfo,
};
use frame_support::traits::Get;
use frame_system::pallet_prelude::BlockNumberFor;
use sp_runtime::{DispatchError, Weight};
use talent_primitives::{
	holds::Holds,
	purse::{Native, NativeBooks, NativeCoins, Purse, PurseEvent, Refusal},
	Balance,
};

impl<T: Config> Pallet<T> {
	/// Gives back the deposit of a record that is gone.
	pub(crate) fn return_deposit(who: &T::AccountId, amount: Balance) {
		if amount > 0 {
			Self::release(HoldReason::Record, who, amount);
			Self::deposit_event(Event::DepositReturned { account: who.clone(), amount });
		}
	}

	/// Takes `amount` of a bond for the treasury, as far as it is there. Returns how much that was.
	pub(crate) fn slash_bond(who: &T::AccountId, amount: Balance) -> Balance {
		Self::slash(HoldReason::Bond, who, &T::Treasury::get(), amount)
	}
}

impl<T: Config> Holds for Pallet<T> {
	const LOG_TARGET: &'static str = "runtime::screening";

	type AccountId = T::AccountId;
	type Coin = T::Coins;
	type Reason = T::RuntimeHoldReason;
}

impl<T: Config> Purse for Pallet<T> {
	type AccountId = T::AccountId;
	type Asset = Native;
	type Books = NativeBooks<Ledger<T>, UnclaimedAmounts<T>>;
	type Coins = NativeCoins<T::Coins>;
	type PalletId = T::PalletId;
	type Treasury = T::Treasury;

	fn claim_period() -> BlockNumberFor<T> {
		CurrentParameters::<T>::get().claim_period
	}

	fn forfeiture(owner: &T::AccountId, _: &Native) -> DueItemOf<T> {
		DueItem::Unclaimed { account: owner.clone() }
	}

	fn keep_weight() -> Weight {
		T::WeightInfo::keep()
	}

	fn refuse(why: Refusal) -> DispatchError {
		match why {
			Refusal::PaysItself => Error::<T>::CannotPayOneself,
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
