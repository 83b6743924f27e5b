// SPDX-License-Identifier: Apache-2.0

//! The coins and assets that a pallet keeps in an account of its own and owes to other accounts.
//!
//! A payment that its receiver cannot take must not stand in the way of the step that the payment
//! is a part of. So the purse keeps the amount for its owner. The owner claims it to any account;
//! an amount that is not claimed in time goes to the treasury. A pallet names its storages, by
//! [`Purse`]; the rules are here.
//!
//! Invariants:
//!
//! - The ledger holds, by asset, all that is owed, what is kept included. [`Purse::push`] and
//!   [`Purse::push_or_keep`] pay only what is in it, and take it out.
//! - An addition to a kept amount sets the date of the whole amount anew.
//! - A payment arrives whole or not at all.
//! - The account keeps its minimum balance of BTRST. Of an asset all may leave, or so much that the
//!   minimum stays: a rest below the minimum would be burnt.

use crate::{due_queue::DueQueue, AssetKind, Balance};
use codec::{Decode, DecodeWithMemTracking, Encode, FullCodec, MaxEncodedLen};
use core::fmt::Debug;
use frame_support::{
	dispatch::DispatchResult,
	ensure,
	storage::with_storage_layer,
	traits::{tokens::Preservation, Get},
	weights::Weight,
	PalletId,
};
use scale_info::TypeInfo;
use sp_runtime::{
	traits::{AccountIdConversion, Saturating, Zero},
	ArithmeticError, DispatchError,
};

mod books;
mod coins;
#[cfg(test)]
mod tests;

pub use books::{AssetBooks, Books, NativeBooks};
pub use coins::{AssetCoins, Coins, NativeCoins};

/// The asset of a purse that keeps only the chain's own coin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Native;

impl From<Native> for AssetKind {
	fn from(_: Native) -> Self {
		Self::Native
	}
}

/// An amount that could not be paid out and waits for its owner.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Unclaimed<BlockNumber> {
	/// The amount, in the asset's smallest unit. Never zero.
	pub amount: Balance,
	/// The block from which on the amount is due to the treasury.
	pub until: BlockNumber,
	/// The block in which the amount stands in the queue.
	pub queued_at: BlockNumber,
}

/// Why something is refused. Each pallet has its own error for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
	/// The purse cannot pay itself.
	PaysItself,
	/// Nothing is kept for the account.
	NothingKept,
	/// The owner still has time to claim the amount.
	NotDue,
}

/// What a purse reports. Each pallet has an event with the same name and fields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PurseEvent<AccountId, BlockNumber> {
	/// An account could not receive a payment; the amount is kept.
	KeptForClaim {
		/// The account that can claim the amount.
		account: AccountId,
		/// The asset of the amount.
		asset: AssetKind,
		/// The amount that was added.
		amount: Balance,
		/// The block from which on all that is kept of the asset goes to the treasury.
		until: BlockNumber,
		/// The reason.
		error: DispatchError,
	},
	/// A kept amount is paid out.
	Claimed {
		/// The account that has claimed.
		account: AccountId,
		/// The asset of the payment.
		asset: AssetKind,
		/// The account of the purse.
		from: AccountId,
		/// The account that is paid.
		to: AccountId,
		/// The amount.
		amount: Balance,
	},
	/// A kept amount was not claimed in time and is paid to the treasury.
	Forfeited {
		/// The account that has not claimed.
		account: AccountId,
		/// The asset of the payment.
		asset: AssetKind,
		/// The account of the purse.
		from: AccountId,
		/// The treasury.
		to: AccountId,
		/// The amount.
		amount: Balance,
	},
}

/// The purse of a pallet.
pub trait Purse: DueQueue {
	/// The accounts that are paid.
	type AccountId: FullCodec + Clone + Debug + Eq;
	/// The assets in the account: [`Native`], or [`AssetKind`].
	type Asset: Clone + Into<AssetKind>;
	/// Moves the assets: [`NativeCoins`], or [`AssetCoins`].
	type Coins: Coins<Self::AccountId, Self::Asset>;
	/// Stores what is owed and kept: [`NativeBooks`], or [`AssetBooks`].
	type Books: Books<Self::AccountId, Self::Asset, Self::BlockNumber>;
	/// Names the account.
	type PalletId: Get<PalletId>;
	/// The account that gets the amounts that are not claimed in time.
	type Treasury: Get<Self::AccountId>;

	/// The time within which an owner can claim.
	fn claim_period() -> Self::BlockNumber;
	/// The due item that ends the time to claim what is kept of `asset` for `owner`.
	fn forfeiture(owner: &Self::AccountId, asset: &Self::Asset) -> Self::Item;
	/// The most weight of keeping a payment that could not be received.
	fn keep_weight() -> Weight;
	/// The pallet's error for a refusal.
	fn refuse(why: Refusal) -> DispatchError;
	/// Deposits the pallet's event for `event`.
	fn on_purse_event(event: PurseEvent<Self::AccountId, Self::BlockNumber>);

	/// The account.
	fn account() -> Self::AccountId {
		Self::PalletId::get().into_account_truncating()
	}

	/// The weight of a step that makes at most `payments` payments, of which none may arrive:
	/// `weight`, which was measured with payments that arrive, and the weight of keeping them.
	fn or_kept(weight: Weight, payments: u64) -> Weight {
		weight.saturating_add(Self::keep_weight().saturating_mul(payments))
	}

	/// Adds `amount`, which is in the account or comes into it now, to what is owed.
	fn owe(asset: &Self::Asset, amount: Balance) -> DispatchResult {
		let owed = Self::Books::owed(asset);
		Self::Books::set_owed(asset, owed.checked_add(amount).ok_or(ArithmeticError::Overflow)?);
		Ok(())
	}

	/// Takes `amount`, which has left the account, out of what is owed.
	fn discharge(asset: &Self::Asset, amount: Balance) -> DispatchResult {
		let owed = Self::Books::owed(asset);
		Self::Books::set_owed(asset, owed.checked_sub(amount).ok_or(ArithmeticError::Underflow)?);
		Ok(())
	}

	/// Takes `amount` from `from` into the account, which owes it then.
	fn pull(asset: &Self::Asset, from: &Self::AccountId, amount: Balance) -> DispatchResult {
		// A payment in BTRST must not cost the payer its account; of an asset all may be spent.
		let preservation = if is_native::<Self>(asset) {
			Preservation::Preserve
		} else {
			Preservation::Expendable
		};
		let account = Self::account();
		with_storage_layer(|| {
			Self::owe(asset, amount)?;
			let before = Self::Coins::balance(asset, &account);
			Self::Coins::transfer(asset, from, &account, amount, preservation)?;
			let after = Self::Coins::balance(asset, &account);
			// An asset that takes a cut on the way would leave the ledger without cover.
			ensure!(after.checked_sub(before) == Some(amount), ArithmeticError::Underflow);
			Ok(())
		})
	}

	/// Pays `amount` of what is owed to `to`, or fails and has changed nothing.
	fn push(asset: &Self::Asset, to: &Self::AccountId, amount: Balance) -> DispatchResult {
		let account = Self::account();
		ensure!(*to != account, Self::refuse(Refusal::PaysItself));
		let all = !is_native::<Self>(asset) && Self::Coins::balance(asset, &account) == amount;
		let preservation = if all { Preservation::Expendable } else { Preservation::Preserve };
		with_storage_layer(|| {
			Self::Coins::transfer(asset, &account, to, amount, preservation)?;
			Self::discharge(asset, amount)
		})
	}

	/// Pays `amount` of what is owed to `to`, or keeps it for `owner` if `to` cannot receive it.
	/// Returns whether a payment was made.
	fn push_or_keep(
		asset: &Self::Asset,
		to: &Self::AccountId,
		owner: &Self::AccountId,
		amount: Balance,
	) -> bool {
		if amount.is_zero() {
			return false;
		}
		let Err(error) = Self::push(asset, to, amount) else { return true };
		let until = Self::now().saturating_add(Self::claim_period());
		// All that is kept is in the ledger, which has room for it.
		let total = take_kept::<Self>(owner, asset).unwrap_or_default().saturating_add(amount);
		let queued_at = Self::schedule(until, &Self::forfeiture(owner, asset));
		Self::Books::keep(owner, asset, Unclaimed { amount: total, until, queued_at });
		let (account, asset) = (owner.clone(), asset.clone().into());
		Self::on_purse_event(PurseEvent::KeptForClaim { account, asset, amount, until, error });
		false
	}

	/// Pays what is kept of `asset` for `account` to `to`.
	fn do_claim(
		account: Self::AccountId,
		asset: Self::Asset,
		to: Self::AccountId,
	) -> DispatchResult {
		let amount = pay_kept::<Self>(&account, &asset, &to)?;
		let (asset, from) = (asset.into(), Self::account());
		Self::on_purse_event(PurseEvent::Claimed { account, asset, from, to, amount });
		Ok(())
	}

	/// Pays what is kept of `asset` for `owner` to the treasury, if the time to claim is over.
	fn handle_due_unclaimed(owner: &Self::AccountId, asset: &Self::Asset) -> DispatchResult {
		let kept = Self::Books::kept(owner, asset);
		let kept = kept.ok_or_else(|| Self::refuse(Refusal::NothingKept))?;
		ensure!(Self::now() >= kept.until, Self::refuse(Refusal::NotDue));
		let to = Self::Treasury::get();
		let amount = pay_kept::<Self>(owner, asset, &to)?;
		let (account, asset, from) = (owner.clone(), asset.clone().into(), Self::account());
		Self::on_purse_event(PurseEvent::Forfeited { account, asset, from, to, amount });
		Ok(())
	}
}

/// Whether `asset` is the chain's own coin.
fn is_native<P: Purse + ?Sized>(asset: &P::Asset) -> bool {
	asset.clone().into() == AssetKind::Native
}

/// Removes the entry of what is kept of `asset` for `owner`, and its due item. The amount is still
/// owed.
fn take_kept<P: Purse + ?Sized>(owner: &P::AccountId, asset: &P::Asset) -> Option<Balance> {
	let kept = P::Books::take_kept(owner, asset)?;
	P::unschedule(kept.queued_at, &P::forfeiture(owner, asset));
	Some(kept.amount)
}

/// Pays what is kept of `asset` for `owner` to `to`, and returns the amount.
fn pay_kept<P: Purse + ?Sized>(
	owner: &P::AccountId,
	asset: &P::Asset,
	to: &P::AccountId,
) -> Result<Balance, DispatchError> {
	let amount = take_kept::<P>(owner, asset).ok_or_else(|| P::refuse(Refusal::NothingKept))?;
	P::push(asset, to, amount)?;
	Ok(amount)
}
