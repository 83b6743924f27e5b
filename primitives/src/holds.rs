// SPDX-License-Identifier: Apache-2.0

//! The coins that a pallet holds in the accounts of their owners: bonds and deposits.
//!
//! Invariant: giving a hold back and slashing it never fail. Another pallet may have taken from the
//! hold; then as much is moved as there is.

use crate::Balance;
use core::fmt::Debug;
use frame_support::{
	dispatch::DispatchResult,
	storage::with_storage_layer,
	traits::{
		fungible::MutateHold,
		tokens::{Fortitude, Precision, Restriction},
	},
};

/// The holds of a pallet.
pub trait Holds {
	/// The target of the log.
	const LOG_TARGET: &'static str;

	/// The accounts that coins are held from.
	type AccountId: Debug;
	/// The runtime's reasons for holds.
	type Reason;
	/// The chain's own coin.
	type Coin: MutateHold<Self::AccountId, Reason = Self::Reason, Balance = Balance>;

	/// Holds coins of `who`.
	fn hold(
		reason: impl Into<Self::Reason>,
		who: &Self::AccountId,
		amount: Balance,
	) -> DispatchResult {
		if amount > 0 {
			Self::Coin::hold(&reason.into(), who, amount)?;
		}
		Ok(())
	}

	/// Gives back what is held from `who`, as far as it is there.
	fn release(reason: impl Into<Self::Reason>, who: &Self::AccountId, amount: Balance) {
		if amount > 0 {
			let released = Self::Coin::release(&reason.into(), who, amount, Precision::BestEffort);
			if released != Ok(amount) {
				log::error!(
					target: Self::LOG_TARGET,
					"a hold of {amount} from {who:?}: released {released:?}"
				);
			}
		}
	}

	/// Takes `amount` of what is held from `who`, as far as it is there, and pays it to `to`.
	/// Returns how much that was.
	fn slash(
		reason: impl Into<Self::Reason>,
		who: &Self::AccountId,
		to: &Self::AccountId,
		amount: Balance,
	) -> Balance {
		if amount == 0 {
			return 0;
		}
		let slashed = with_storage_layer(|| {
			Self::Coin::transfer_on_hold(
				&reason.into(),
				who,
				to,
				amount,
				Precision::BestEffort,
				Restriction::Free,
				Fortitude::Force,
			)
		});
		slashed.unwrap_or_else(|error| {
			log::error!(
				target: Self::LOG_TARGET,
				"a hold of {who:?} cannot be slashed: {error:?}"
			);
			0
		})
	}
}
