// SPDX-License-Identifier: Apache-2.0

//! What always holds.

use crate::{Config, CurrentParameters, HoldReason, Members, Pallet, Referrers, Suspensions};
use frame_support::{ensure, traits::fungible::InspectHold};
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	/// Checks that
	/// - the parameters are within their ranges,
	/// - a member has roles and a profile, and exactly the deposit that is on record is held from them,
	/// - who was ever a member has a record of their referrer, and nothing is held from those who left,
	/// - a referrer has joined once and is somebody else,
	/// - only those who ever joined are suspended, each for a reason.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		ensure!(
			CurrentParameters::<T>::get().validate().is_ok(),
			"the members' parameters are out of range"
		);

		for (account, member) in Members::<T>::iter() {
			ensure!(!member.roles.is_empty(), "a member has no roles");
			ensure!(!member.profile.is_empty(), "a member has no profile");
			ensure!(
				member.payout.as_ref() != Some(&account),
				"a payout account repeats the member's own"
			);
			ensure!(
				Referrers::<T>::contains_key(&account),
				"a member has no record of who brought them"
			);
			ensure!(
				Self::held_from(&account) == member.deposit,
				"the deposit of a member is not what is held from them"
			);
		}

		for (account, referrer) in Referrers::<T>::iter() {
			ensure!(
				Members::<T>::contains_key(&account) || Self::held_from(&account) == 0,
				"a deposit is still held from somebody who left"
			);
			if let Some(referrer) = referrer {
				ensure!(referrer != account, "somebody is their own referrer");
				ensure!(Referrers::<T>::contains_key(&referrer), "a referrer has never joined");
			}
		}

		for (account, reason) in Suspensions::<T>::iter() {
			ensure!(
				Referrers::<T>::contains_key(&account),
				"somebody is suspended who never joined"
			);
			ensure!(!reason.is_empty(), "a suspension has no reason");
		}
		Ok(())
	}

	fn held_from(account: &T::AccountId) -> talent_primitives::Balance {
		T::Deposits::balance_on_hold(&HoldReason::Membership.into(), account)
	}
}
