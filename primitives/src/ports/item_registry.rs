// SPDX-License-Identifier: Apache-2.0

use crate::Item;
use frame_support::dispatch::DispatchResult;

/// Notification: a record that binds a member was opened or closed.
///
/// Jobs, referrals, screening and jury tell members, which lists the open items of an account and
/// refuses `leave` while there is one. The pallet that opens an item closes the same item, once, on
/// every path.
pub trait ItemRegistry<AccountId> {
	/// Opens `item` of `who`. Fails if the item is open already, or if the account is no member.
	fn open(who: &AccountId, item: Item<AccountId>) -> DispatchResult;

	/// Closes `item` of `who`, which is open.
	fn close(who: &AccountId, item: Item<AccountId>);
}

/// Nothing is listed, and nobody is kept from leaving.
impl<AccountId> ItemRegistry<AccountId> for () {
	fn open(_: &AccountId, _: Item<AccountId>) -> DispatchResult {
		Ok(())
	}

	fn close(_: &AccountId, _: Item<AccountId>) {}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn the_unit_does_nothing() {
		assert_eq!(<() as ItemRegistry<u64>>::open(&1, Item::Juror), Ok(()));
		<() as ItemRegistry<u64>>::close(&1, Item::Juror);
	}
}
