// SPDX-License-Identifier: Apache-2.0

/// Question: has this account ties with that one, so that it should not judge it, nor sit with it
/// on one panel.
///
/// Asked by screening and jury when somebody is drawn, answered by a tuple of members, jobs,
/// referrals and screening. Each knows its own kind of tie; one tie is enough.
///
/// The order of the two matters: a tie that one side makes alone counts only if that side is the
/// judge. Else a party could shut out whom they do not want, one after the other, until those are
/// left whom they do want.
///
/// It tells what the chain can know, and two accounts that are one person's may well have no tie
/// that it can know.
pub trait Conflicts<AccountId> {
	/// Whether `judge` has ties with `party`. Nobody has ties with themselves: that nobody judges
	/// themselves is for the asker to see to. A bounded number of reads, whatever the two have
	/// done.
	fn in_conflict(judge: &AccountId, party: &AccountId) -> bool;
}

/// Empty, as `()`, it knows of no ties.
#[impl_trait_for_tuples::impl_for_tuples(8)]
impl<AccountId> Conflicts<AccountId> for Tuple {
	fn in_conflict(judge: &AccountId, party: &AccountId) -> bool {
		for_tuples!( #(
			if Tuple::in_conflict(judge, party) {
				return true;
			}
		)* );
		false
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	/// Knows that this judge has ties with that party.
	struct Knows<const JUDGE: u64, const PARTY: u64>;
	impl<const JUDGE: u64, const PARTY: u64> Conflicts<u64> for Knows<JUDGE, PARTY> {
		fn in_conflict(judge: &u64, party: &u64) -> bool {
			(*judge, *party) == (JUDGE, PARTY)
		}
	}

	fn conflict<C: Conflicts<u64>>(judge: u64, party: u64) -> bool {
		C::in_conflict(&judge, &party)
	}

	#[test]
	fn the_unit_knows_of_no_ties() {
		assert!(!conflict::<()>(1, 2));
	}

	#[test]
	fn in_a_tuple_one_tie_is_enough() {
		type All = (Knows<1, 2>, Knows<2, 3>);
		assert!(conflict::<All>(1, 2));
		assert!(conflict::<All>(2, 3));
		assert!(!conflict::<All>(2, 1));
		assert!(!conflict::<All>(1, 3));
	}
}
