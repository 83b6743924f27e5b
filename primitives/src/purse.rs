// SPDX-License-Identifier: Apache-2.0

//! The coins that a pallet keeps in an account of its own and owes to others, and those that it holds from them.
//!
//! A payment that its receiver cannot take, for whatever reason, must not stand in the way of the step that it is a part of.
//! So it is kept, for whoever it was for: they claim it to wherever they want, and what nobody claims in time goes to the
//! treasury. Whoever owns the purse keeps its storage and tells what happens, by [`Purse`]; the rules are here:
//!
//! - all that is owed is in one ledger: [`push`] and [`push_or_keep`] pay only what is in it, and take it out when it has
//!   left;
//! - what is added to an amount that is kept sets its date anew, for all of it;
//! - a payment arrives whole or not at all, and the account keeps its minimum balance;
//! - giving a hold back and slashing it never fail: nothing that somebody else has done to the hold stands in the way, so as
//!   much is moved as there is.

use crate::Balance;
use codec::{Decode, DecodeWithMemTracking, Encode, FullCodec, MaxEncodedLen};
use core::fmt::Debug;
use frame_support::{
	dispatch::DispatchResult,
	ensure,
	storage::{with_storage_layer, StorageMap, StorageValue},
	traits::{
		fungible::{Mutate, MutateHold},
		tokens::{Fortitude, Precision, Preservation, Restriction},
		Get,
	},
	PalletId,
};
use scale_info::TypeInfo;
use sp_runtime::{
	traits::{AccountIdConversion, AtLeast32BitUnsigned, BlockNumberProvider, Saturating, Zero},
	ArithmeticError, DispatchError,
};

/// What could not be paid out and waits for its owner.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Unclaimed<BlockNumber> {
	/// How much, in BTRST units. Never zero.
	pub amount: Balance,
	/// The block from which on it is due to the treasury. Whatever is added sets it anew, for all of it.
	pub until: BlockNumber,
	/// The block in which it stands in the queue.
	pub queued_at: BlockNumber,
}

/// Why something is refused. Each purse has its own words for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
	/// The purse cannot pay itself.
	PaysItself,
	/// Nothing is kept for the account.
	NothingKept,
	/// Its owner still has time to claim it.
	NotDue,
}

/// The storage of a purse, and what it tells.
pub trait Purse {
	/// What errors are logged under.
	const LOG_TARGET: &'static str;

	/// Who is paid.
	type AccountId: FullCodec + Clone + Debug + Eq;
	/// The clock's number.
	type BlockNumber: FullCodec + AtLeast32BitUnsigned + Copy;
	/// Why coins are on hold.
	type Reason;
	/// What is paid in, and held.
	type Coins: MutateHold<Self::AccountId, Reason = Self::Reason, Balance = Balance>
		+ Mutate<Self::AccountId>;
	/// Names the account.
	type PalletId: Get<PalletId>;
	/// Who gets what nobody claims.
	type Treasury: Get<Self::AccountId>;
	/// The clock that the dates are measured against.
	type Clock: BlockNumberProvider<BlockNumber = Self::BlockNumber>;
	/// What the account owes altogether, what is kept included.
	type Ledger: StorageValue<Balance, Query = Balance>;
	/// What is kept, and for whom.
	type Kept: StorageMap<
		Self::AccountId,
		Unclaimed<Self::BlockNumber>,
		Query = Option<Unclaimed<Self::BlockNumber>>,
	>;

	/// How long an amount is kept.
	fn claim_period() -> Self::BlockNumber;
	/// Puts the end of what is kept for `owner` into the queue, and says into which block.
	fn schedule_forfeiture(due: Self::BlockNumber, owner: &Self::AccountId) -> Self::BlockNumber;
	/// Takes it out again.
	fn unschedule_forfeiture(queued_at: Self::BlockNumber, owner: &Self::AccountId);
	/// The error for it.
	fn refuse(why: Refusal) -> DispatchError;
	/// `amount` could not be received because of `error`, and is kept until block `until`.
	fn on_kept(
		owner: &Self::AccountId,
		amount: Balance,
		until: Self::BlockNumber,
		error: DispatchError,
	);
	/// `owner` has had what was kept for them paid to `to`.
	fn on_claimed(owner: Self::AccountId, to: Self::AccountId, amount: Balance);
	/// What was kept for `owner` has gone to the treasury.
	fn on_forfeited(owner: Self::AccountId, amount: Balance);
}

/// The account of the purse.
pub fn account<P: Purse>() -> P::AccountId {
	P::PalletId::get().into_account_truncating()
}

/// Notes that `amount` of what is in the account, or comes into it now, is owed to somebody. Answers what is owed then.
pub fn owe<P: Purse>(amount: Balance) -> Result<Balance, DispatchError> {
	let owed = P::Ledger::get().checked_add(amount).ok_or(ArithmeticError::Overflow)?;
	P::Ledger::put(owed);
	Ok(owed)
}

/// Takes `amount` from `from` into the account, which owes it then. That must not cost somebody their account on the chain.
pub fn pull<P: Purse>(from: &P::AccountId, amount: Balance) -> DispatchResult {
	with_storage_layer(|| {
		owe::<P>(amount)?;
		P::Coins::transfer(from, &account::<P>(), amount, Preservation::Preserve).map(|_| ())
	})
}

/// Pays `amount` of what is owed to `to`. All or nothing; the minimum balance stays.
pub fn push<P: Purse>(to: &P::AccountId, amount: Balance) -> DispatchResult {
	let account = account::<P>();
	ensure!(*to != account, P::refuse(Refusal::PaysItself));
	let owed = P::Ledger::get().checked_sub(amount).ok_or(ArithmeticError::Underflow)?;
	with_storage_layer(|| {
		P::Coins::transfer(&account, to, amount, Preservation::Preserve).map(|_| ())
	})?;
	P::Ledger::put(owed);
	Ok(())
}

/// Pays `amount` of what is owed to `to`, or keeps it for `owner` if it cannot be received. Says whether anything was paid.
pub fn push_or_keep<P: Purse>(to: &P::AccountId, owner: &P::AccountId, amount: Balance) -> bool {
	if amount.is_zero() {
		return false;
	}
	let Err(error) = push::<P>(to, amount) else { return true };
	let until = P::Clock::current_block_number().saturating_add(P::claim_period());
	let before = match P::Kept::get(owner) {
		Some(kept) => {
			P::unschedule_forfeiture(kept.queued_at, owner);
			kept.amount
		},
		None => 0,
	};
	let queued_at = P::schedule_forfeiture(until, owner);
	// All that is kept is in the ledger, which has room for it.
	let kept = Unclaimed { amount: before.saturating_add(amount), until, queued_at };
	P::Kept::insert(owner, kept);
	P::on_kept(owner, amount, until, error);
	false
}

/// Pays what is kept for `owner` to `to`.
pub fn claim<P: Purse>(owner: P::AccountId, to: P::AccountId) -> DispatchResult {
	let amount = take_unclaimed::<P>(&owner)?;
	push::<P>(&to, amount)?;
	P::on_claimed(owner, to, amount);
	Ok(())
}

/// Gives the treasury what its owner has left for too long.
pub fn forfeit<P: Purse>(owner: &P::AccountId) -> DispatchResult {
	let kept = P::Kept::get(owner).ok_or_else(|| P::refuse(Refusal::NothingKept))?;
	ensure!(P::Clock::current_block_number() >= kept.until, P::refuse(Refusal::NotDue));
	let amount = take_unclaimed::<P>(owner)?;
	push::<P>(&P::Treasury::get(), amount)?;
	P::on_forfeited(owner.clone(), amount);
	Ok(())
}

/// Forgets that something is kept for `owner`. It is still owed.
fn take_unclaimed<P: Purse>(owner: &P::AccountId) -> Result<Balance, DispatchError> {
	let kept = P::Kept::take(owner).ok_or_else(|| P::refuse(Refusal::NothingKept))?;
	P::unschedule_forfeiture(kept.queued_at, owner);
	Ok(kept.amount)
}

/// Holds coins of `who`.
pub fn hold<P: Purse>(reason: &P::Reason, who: &P::AccountId, amount: Balance) -> DispatchResult {
	if amount > 0 {
		P::Coins::hold(reason, who, amount)?;
	}
	Ok(())
}

/// Gives back what was held. Nothing that somebody else did to the hold may stand in the way of the path that leads here, so
/// as much is released as there is.
pub fn release<P: Purse>(reason: &P::Reason, who: &P::AccountId, amount: Balance) {
	if amount > 0 {
		let released = P::Coins::release(reason, who, amount, Precision::BestEffort);
		if released != Ok(amount) {
			log::error!(target: P::LOG_TARGET, "hold of {amount}: released {released:?}");
		}
	}
}

/// Takes `amount` of what is held from `who`, as far as it is there, and gives it to `to`. Answers how much that was.
pub fn slash<P: Purse>(
	reason: &P::Reason,
	who: &P::AccountId,
	to: &P::AccountId,
	amount: Balance,
) -> Balance {
	if amount.is_zero() {
		return 0;
	}
	let slashed = with_storage_layer(|| {
		P::Coins::transfer_on_hold(
			reason,
			who,
			to,
			amount,
			Precision::BestEffort,
			Restriction::Free,
			Fortitude::Force,
		)
	});
	slashed.unwrap_or_else(|error| {
		log::error!(target: P::LOG_TARGET, "a hold of {who:?} cannot be slashed: {error:?}");
		0
	})
}
