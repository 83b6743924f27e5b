// SPDX-License-Identifier: Apache-2.0

use crate::{AccountId, MockMembership, NOT_MEMBER};
use frame_support::{
	dispatch::DispatchResult, ensure, parameter_types, storage_alias, Twox64Concat,
};
use sp_runtime::DispatchError;
use std::collections::BTreeSet;
use talent_primitives::{Item, ItemRegistry, Membership, OpenRecords};

/// The error of the port when a test has set [`RefuseItems`].
pub const ITEM_REFUSED: DispatchError = DispatchError::Other("no more commitments");

parameter_types! {
	/// Whether no item can be opened. Default: `false`.
	pub static RefuseItems: bool = false;
}

pub(super) fn reset() {
	RefuseItems::set(false);
}

/// The open items of each account. In storage, as in `members`: a failed call opens none.
#[storage_alias]
pub type OpenItems =
	StorageDoubleMap<Mock, Twox64Concat, AccountId, Twox64Concat, Item<AccountId>, ()>;

/// Keeps open items as `members` does. Panics when an item is opened twice, or closed without
/// being open.
pub struct MockItemRegistry;

impl ItemRegistry<AccountId> for MockItemRegistry {
	fn open(who: &AccountId, item: Item<AccountId>) -> DispatchResult {
		ensure!(!RefuseItems::get(), ITEM_REFUSED);
		ensure!(MockMembership::is_member(who), NOT_MEMBER);
		assert!(!OpenItems::contains_key(who, &item), "{item:?} of {who} is opened twice");
		OpenItems::insert(who, item, ());
		Ok(())
	}

	fn close(who: &AccountId, item: Item<AccountId>) {
		assert!(OpenItems::take(who, &item).is_some(), "{item:?} of {who} is not open");
	}
}

/// Returns the open items of `who`, in order.
pub fn open_items(who: AccountId) -> Vec<Item<AccountId>> {
	let mut items = OpenItems::iter_key_prefix(who).collect::<Vec<_>>();
	items.sort();
	items
}

/// Asserts that the open items are those of the records of `Pallet`.
pub fn assert_items_have_records<Pallet: OpenRecords<AccountId>>() {
	let opened = OpenItems::iter_keys().collect::<BTreeSet<_>>();
	let records = Pallet::open_records();
	assert_eq!(opened.len(), records.len(), "a record is listed twice, or has no item");
	assert_eq!(opened, BTreeSet::from_iter(records));
}
