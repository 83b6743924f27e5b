// SPDX-License-Identifier: Apache-2.0

//! Who stands behind the ports: they remember what they were told, and refuse when they are told
//! to.

#![allow(clippy::arithmetic_side_effects)] // the numbers of tests are small

use super::*;
use frame_support::{storage_alias, Twox64Concat};
use talent_primitives::{Conflicts, ItemRegistry, Membership, Role, UnrelatedClients};

/// What commitments return when they are told to refuse.
pub const REFUSED: DispatchError = DispatchError::Other("no more commitments");
/// What membership answers about those who have not joined.
pub const NOT_MEMBER: DispatchError = DispatchError::Other("not a member");
/// What membership answers about the suspended.
pub const IS_SUSPENDED: DispatchError = DispatchError::Other("suspended");
/// What membership answers about those who do not take work.
pub const ROLE_MISSING: DispatchError = DispatchError::Other("role missing");

pub struct MockMembership;
impl Membership<AccountId> for MockMembership {
	fn ensure_good_standing(who: &AccountId, role: Role) -> DispatchResult {
		Self::ensure_active(who)?;
		if *who == CLIENT && role != Role::Client {
			return Err(ROLE_MISSING);
		}
		Ok(())
	}

	fn ensure_active(who: &AccountId) -> DispatchResult {
		if !Self::is_member(who) {
			return Err(NOT_MEMBER);
		}
		if Suspended::get().contains(who) {
			return Err(IS_SUSPENDED);
		}
		Ok(())
	}

	fn is_member(who: &AccountId) -> bool {
		!Outsiders::get().contains(who)
	}

	fn payout_account(who: &AccountId) -> AccountId {
		Payouts::get().get(who).copied().unwrap_or(*who)
	}
}

/// The open items of each account. In storage, as `members` keeps them: a call that fails opens
/// nothing.
#[storage_alias]
pub type OpenItems =
	StorageDoubleMap<Mock, Twox64Concat, AccountId, Twox64Concat, Item<AccountId>, ()>;

pub struct MockItemRegistry;
impl ItemRegistry<AccountId> for MockItemRegistry {
	fn open(who: &AccountId, item: Item<AccountId>) -> DispatchResult {
		if RefuseCommitments::get() {
			return Err(REFUSED);
		}
		if !MockMembership::is_member(who) {
			return Err(NOT_MEMBER);
		}
		assert!(!OpenItems::contains_key(who, &item), "{item:?} of {who} is opened twice");
		OpenItems::insert(who, item, ());
		Ok(())
	}

	fn close(who: &AccountId, item: Item<AccountId>) {
		assert!(OpenItems::take(who, &item).is_some(), "{item:?} of {who} is not open");
	}
}

pub struct MockClients;
impl UnrelatedClients<AccountId> for MockClients {
	fn unrelated_clients(who: &AccountId) -> u32 {
		ClientCounts::get().get(who).copied().unwrap_or(3)
	}
}

pub struct MockConflicts;
impl Conflicts<AccountId> for MockConflicts {
	fn in_conflict(judge: &AccountId, party: &AccountId) -> bool {
		Asked::mutate(|asked| asked.push(*judge));
		Tied::get().contains(&(*judge, *party))
	}
}

/// `judge` has ties with `party`.
pub fn tied(judge: AccountId, party: AccountId) {
	Tied::mutate(|all| all.insert((judge, party)));
}

pub struct MockKin;
impl Conflicts<AccountId> for MockKin {
	fn in_conflict(judge: &AccountId, party: &AccountId) -> bool {
		Kin::get().contains(&(*judge, *party)) || Kin::get().contains(&(*party, *judge))
	}
}

/// All of these are one operator's, and it shows.
pub fn kin(accounts: &[AccountId]) {
	Kin::mutate(|all| {
		for one in accounts {
			all.extend(accounts.iter().filter(|other| *other != one).map(|other| (*one, *other)));
		}
	});
}

#[cfg(feature = "runtime-benchmarks")]
pub struct MockBenchmarkHelper;
#[cfg(feature = "runtime-benchmarks")]
impl crate::benchmarking::BenchmarkHelper<AccountId> for MockBenchmarkHelper {
	fn make_member(who: &AccountId) {
		use frame_support::traits::fungible::Mutate;
		Balances::set_balance(who, ENDOWMENT);
	}
}
