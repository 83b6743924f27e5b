// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate::Parameters;
use frame_support::{assert_ok, dispatch::DispatchResult, traits::fungible::InspectHold};
use sp_runtime::Perbill;
use std::collections::BTreeSet;
use talent_primitives::purse::Purse;

/// What holds at any time, here and in the sortition.
pub fn assert_consistent() {
	assert_ok!(Jury::do_try_state());
	assert_ok!(Lots::do_try_state());
	let owed = crate::Ledger::<Test>::get();
	assert!(wealth(pot()) >= owed + ED, "the pot has what it owes");
	assert_items_have_records::<Jury>();
	assert!(!has_half_a_ruling(), "what a failed ruling has written is gone");
	let rulings = rulings();
	let cases = rulings.iter().map(|(case_id, _, _)| *case_id).collect::<BTreeSet<_>>();
	assert_eq!(cases.len(), rulings.len(), "no case is executed twice");
}

/// The first so many of those who are jurors and nothing else. Every fifth of them has not joined
/// the network.
pub fn jurors(count: u64) -> Vec<AccountId> {
	(FIRST_JUROR..FIRST_JUROR + count).collect()
}

/// The first so many of those who can be called as eyewitnesses, too.
pub fn experts(count: u64) -> Vec<AccountId> {
	(FIRST_EXPERT..FIRST_EXPERT + count).collect()
}

/// The first so many arbitrators.
pub fn arbitrators(count: u64) -> Vec<AccountId> {
	(FIRST_ARBITRATOR..FIRST_ARBITRATOR + count).collect()
}

/// The pot's account.
pub fn pot() -> AccountId {
	Jury::account()
}

/// A share in percent.
pub fn percent(of_hundred: u32) -> Perbill {
	Perbill::from_percent(of_hundred)
}

/// What is held from a juror.
pub fn bond_of(who: AccountId) -> Balance {
	Balances::balance_on_hold(&crate::HoldReason::Bond.into(), &who)
}

/// What is held from somebody for claims, appeals, and promises to stand for them.
pub fn deposit_of(who: AccountId) -> Balance {
	Balances::balance_on_hold(&crate::HoldReason::Deposit.into(), &who)
}

/// Changes one parameter or more.
pub fn set_parameters(change: impl FnOnce(&mut Parameters<u64>)) -> DispatchResult {
	let mut parameters = Jury::parameters();
	change(&mut parameters);
	Jury::set_parameters(RuntimeOrigin::root(), parameters)
}

/// Nothing is left of any case: no deposit, seat, freeze, note or thing that is due but the terms
/// of those who serve.
pub fn assert_all_funds_returned() {
	assert_eq!(crate::Cases::<Test>::iter().count(), 0);
	assert_eq!(crate::CaseByInvoice::<Test>::iter().count(), 0);
	assert_eq!(crate::Evidence::<Test>::iter().count(), 0);
	assert_eq!(crate::Notes::<Test>::iter().count(), 0);
	assert_eq!(crate::Involved::<Test>::iter().count(), 0);
	assert_eq!(crate::Backings::<Test>::iter().count(), 0);
	assert_eq!(crate::Backers::<Test>::iter().count(), 0);
	assert_eq!(crate::UnclaimedAmounts::<Test>::iter().count(), 0);
	assert_eq!(crate::StuckItems::<Test>::iter().count(), 0);
	assert_eq!(crate::Ledger::<Test>::get(), 0);
	assert_eq!(freezes(), 0);
	for (who, juror) in crate::Jurors::<Test>::iter() {
		assert_eq!((juror.load, bond_of(who)), (0, juror.bond), "juror {who}");
	}
	for (who, arbitrator) in crate::Arbitrators::<Test>::iter() {
		assert_eq!(arbitrator.load, 0, "arbitrator {who}");
	}
	for who in frame_system::Account::<Test>::iter_keys() {
		assert_eq!(deposit_of(who), 0, "deposits of {who}");
	}
}
