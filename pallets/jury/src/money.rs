// SPDX-License-Identifier: Apache-2.0

//! The dispute pot, by the rules of a [purse](talent_primitives::purse), and bonds and deposits, by
//! those of [holds](talent_primitives::holds). All coins of the pot that are not kept for an
//! account can pay for service.

use crate::{
	Config, CurrentParameters, DueItem, DueItemOf, Error, Event, HoldReason, Ledger, Pallet,
	UnclaimedAmounts, WeightInfo,
};
use frame_support::traits::{
	fungible::Inspect,
	tokens::{Fortitude, Preservation},
};
use frame_system::pallet_prelude::BlockNumberFor;
use sp_runtime::{DispatchError, Weight};
use talent_primitives::{
	holds::Holds,
	purse::{Native, NativeBooks, NativeCoins, Purse, PurseEvent, Refusal},
	Balance,
};

impl<T: Config> Pallet<T> {
	/// What the pot can pay with: its balance without the minimum and without the kept amounts.
	pub(crate) fn free_pot() -> Balance {
		T::Coins::reducible_balance(&Self::account(), Preservation::Preserve, Fortitude::Polite)
			.saturating_sub(Ledger::<T>::get())
	}

	/// Takes `amount` of a deposit for the pot, as far as it is there. Returns how much that was.
	pub(crate) fn take_deposit(who: &T::AccountId, amount: Balance) -> Balance {
		Self::slash(HoldReason::Deposit, who, &Self::account(), amount)
	}

	/// Takes `amount` of a bond for the pot, as far as it is there. Returns how much that was.
	pub(crate) fn slash_bond(who: &T::AccountId, amount: Balance) -> Balance {
		Self::slash(HoldReason::Bond, who, &Self::account(), amount)
	}

	/// Pays `amount` out of the pot to `to`, or keeps it for `owner` if `to` cannot receive it.
	/// Returns whether a payment was made.
	pub(crate) fn pay_or_keep(to: &T::AccountId, owner: &T::AccountId, amount: Balance) -> bool {
		if amount > Self::free_pot() || Self::owe(&Native, amount).is_err() {
			// Deposits cover all that can be earned, and are in the pot before any payment.
			log::error!(target: "runtime::jury", "the pot cannot pay {amount} to {owner:?}");
			return false;
		}
		Self::push_or_keep(&Native, to, owner, amount)
	}
}

impl<T: Config> Holds for Pallet<T> {
	const LOG_TARGET: &'static str = "runtime::jury";

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
