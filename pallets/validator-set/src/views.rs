// SPDX-License-Identifier: Apache-2.0

//! Implementation of the view functions.

use crate::{Config, Pallet, Pot};
use frame_support::traits::fungible::Inspect;

impl<T: Config> Pallet<T> {
	/// Returns the pot as it is now.
	pub(crate) fn current_pot() -> Pot<T::AccountId> {
		let account = Self::account();
		let balance = T::Coins::balance(&account);
		Pot { account, balance, next_reward: Self::next_reward() }
	}
}
