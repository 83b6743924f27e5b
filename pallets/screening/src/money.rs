// SPDX-License-Identifier: Apache-2.0

//! Every movement of coins into and out of the pallet's account, and every deposit. The rules are those of a
//! [purse](talent_primitives::purse).

use crate::{
	Config, CurrentParameters, DueItem, Error, Event, HoldReason, Ledger, Pallet, UnclaimedAmounts,
};
use frame_support::{dispatch::DispatchResult, traits::Get};
use frame_system::pallet_prelude::BlockNumberFor;
use sp_runtime::DispatchError;
use talent_primitives::{
	purse::{self, Purse, Refusal},
	AssetKind, Balance,
};

/// What everything here is paid in.
pub(crate) const NATIVE: AssetKind = AssetKind::Native;

impl<T: Config> Pallet<T> {
	/// The account that keeps fees and what screeners earn.
	pub fn account() -> T::AccountId {
		purse::account::<Self>()
	}

	/// Holds coins of `who`.
	pub(crate) fn hold(reason: HoldReason, who: &T::AccountId, amount: Balance) -> DispatchResult {
		purse::hold::<Self>(&reason.into(), who, amount)
	}

	/// Gives back what was held, as far as it is there.
	pub(crate) fn release(reason: HoldReason, who: &T::AccountId, amount: Balance) {
		purse::release::<Self>(&reason.into(), who, amount);
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
		purse::slash::<Self>(&HoldReason::Bond.into(), who, &T::Treasury::get(), amount)
	}

	/// Takes `amount` from `from` into the pallet's account. Being vetted must not cost somebody their account on the chain.
	pub(crate) fn pull(from: &T::AccountId, amount: Balance) -> DispatchResult {
		purse::pull::<Self>(from, amount)
	}

	/// Pays `amount` to `to`, or keeps it for `owner` if it cannot be received. Says whether anything was paid.
	pub(crate) fn push_or_keep(to: &T::AccountId, owner: &T::AccountId, amount: Balance) -> bool {
		purse::push_or_keep::<Self>(to, owner, amount)
	}

	pub(crate) fn do_claim(who: T::AccountId, dest: T::AccountId) -> DispatchResult {
		purse::claim::<Self>(who, dest)
	}

	/// Gives the treasury what its owner has left for too long.
	pub(crate) fn handle_due_unclaimed(who: &T::AccountId) -> DispatchResult {
		purse::forfeit::<Self>(who)
	}
}

impl<T: Config> Purse for Pallet<T> {
	const LOG_TARGET: &'static str = "runtime::screening";

	type AccountId = T::AccountId;
	type BlockNumber = BlockNumberFor<T>;
	type Clock = T::BlockNumberProvider;
	type Coins = T::Coins;
	type Kept = UnclaimedAmounts<T>;
	type Ledger = Ledger<T>;
	type PalletId = T::PalletId;
	type Reason = T::RuntimeHoldReason;
	type Treasury = T::Treasury;

	fn claim_period() -> BlockNumberFor<T> {
		CurrentParameters::<T>::get().claim_period
	}

	fn schedule_forfeiture(due: BlockNumberFor<T>, owner: &T::AccountId) -> BlockNumberFor<T> {
		Self::schedule(due, &DueItem::Unclaimed { account: owner.clone() })
	}

	fn unschedule_forfeiture(queued_at: BlockNumberFor<T>, owner: &T::AccountId) {
		Self::unschedule(queued_at, &DueItem::Unclaimed { account: owner.clone() });
	}

	fn refuse(why: Refusal) -> DispatchError {
		match why {
			Refusal::PaysItself => Error::<T>::CannotPayOneself,
			Refusal::NothingKept => Error::<T>::NothingToClaim,
			Refusal::NotDue => Error::<T>::NotDue,
		}
		.into()
	}

	fn on_kept(
		owner: &T::AccountId,
		amount: Balance,
		until: BlockNumberFor<T>,
		error: DispatchError,
	) {
		let account = owner.clone();
		Self::deposit_event(Event::KeptForClaim { account, asset: NATIVE, amount, until, error });
	}

	fn on_claimed(owner: T::AccountId, to: T::AccountId, amount: Balance) {
		let from = Self::account();
		Self::deposit_event(Event::Claimed { account: owner, asset: NATIVE, from, to, amount });
	}

	fn on_forfeited(owner: T::AccountId, amount: Balance) {
		let (from, to) = (Self::account(), T::Treasury::get());
		Self::deposit_event(Event::Forfeited { account: owner, asset: NATIVE, from, to, amount });
	}
}
