// SPDX-License-Identifier: Apache-2.0

use crate::Item;
use alloc::vec::Vec;

/// Question: which open items does a pallet have records of?
///
/// `try_state` of members asks a tuple of jobs, referrals, screening and jury, and compares the
/// answer with what the port [`ItemRegistry`](crate::ItemRegistry) was told. No call and no hook
/// asks: the answer reads every record.
pub trait OpenRecords<AccountId> {
	/// Lists the account and the item of every record that binds a member, each once, in any order.
	fn open_records() -> Vec<(AccountId, Item<AccountId>)>;
}

/// Empty, as `()`, the tuple has no records.
#[impl_trait_for_tuples::impl_for_tuples(8)]
impl<AccountId> OpenRecords<AccountId> for Tuple {
	fn open_records() -> Vec<(AccountId, Item<AccountId>)> {
		let mut all = Vec::new();
		for_tuples!( #( all.extend(Tuple::open_records()); )* );
		all
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	/// Has a record of the bond of this juror.
	struct Juror<const WHO: u64>;
	impl<const WHO: u64> OpenRecords<u64> for Juror<WHO> {
		fn open_records() -> Vec<(u64, Item<u64>)> {
			[(WHO, Item::Juror)].into()
		}
	}

	fn listed<R: OpenRecords<u64>>() -> Vec<(u64, Item<u64>)> {
		R::open_records()
	}

	#[test]
	fn the_unit_has_no_records() {
		assert_eq!(listed::<()>(), []);
	}

	#[test]
	fn a_tuple_lists_all_of_its_parts() {
		let both = [(1, Item::Juror), (2, Item::Juror)];
		assert_eq!(listed::<(Juror<1>, (), Juror<2>)>(), both);
	}
}
