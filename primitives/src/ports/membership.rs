// SPDX-License-Identifier: Apache-2.0

use crate::{ports::NOT_CONNECTED, Role};
use frame_support::dispatch::DispatchResult;

/// Gate: is this account a member in good standing, with this role.
///
/// Asked by all, answered by members.
pub trait Membership<AccountId> {
	/// Succeeds if `who` has joined, is not suspended and may exercise `role`; the error says which
	/// of these fails.
	///
	/// Asked before new commitments only: a party keeps every call that bills, pays or ends.
	fn ensure_good_standing(who: &AccountId, role: Role) -> DispatchResult;

	/// Succeeds if `who` has joined and is not suspended, whatever their roles; the error says
	/// which of these fails.
	///
	/// For what every member may do: inviting, recommending.
	fn ensure_active(who: &AccountId) -> DispatchResult;

	/// Whether `who` has joined, suspended or not.
	fn is_member(who: &AccountId) -> bool;

	/// Where pay for `who` goes: the account they have named, else `who`.
	fn payout_account(who: &AccountId) -> AccountId;
}

/// Nobody is a member; pay goes to the account that has earned it.
impl<AccountId: Clone> Membership<AccountId> for () {
	fn ensure_good_standing(_: &AccountId, _: Role) -> DispatchResult {
		Err(NOT_CONNECTED)
	}

	fn ensure_active(_: &AccountId) -> DispatchResult {
		Err(NOT_CONNECTED)
	}

	fn is_member(_: &AccountId) -> bool {
		false
	}

	fn payout_account(who: &AccountId) -> AccountId {
		who.clone()
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn the_unit_refuses() {
		assert_eq!(
			<() as Membership<u64>>::ensure_good_standing(&1, Role::Client),
			Err(NOT_CONNECTED)
		);
		assert_eq!(<() as Membership<u64>>::ensure_active(&1), Err(NOT_CONNECTED));
		assert!(!<() as Membership<u64>>::is_member(&1));
		assert_eq!(<() as Membership<u64>>::payout_account(&1), 1);
	}
}
