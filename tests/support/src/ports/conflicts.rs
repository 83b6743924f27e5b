// SPDX-License-Identifier: Apache-2.0

use crate::AccountId;
use frame_support::parameter_types;
use std::collections::BTreeSet;
use talent_primitives::Conflicts;

parameter_types! {
	/// Pairs of a judge and a party in conflict. Default: none.
	pub static InConflict: BTreeSet<(AccountId, AccountId)> = BTreeSet::new();
	/// The judges that [`MockConflicts`] was asked about, in order.
	pub static ConflictsAsked: Vec<AccountId> = Vec::new();
	/// Pairs of accounts that must not sit together. Default: none.
	pub static SameController: BTreeSet<(AccountId, AccountId)> = BTreeSet::new();
}

pub(super) fn reset() {
	InConflict::take();
	ConflictsAsked::take();
	SameController::take();
}

/// Conflicts between a judge and a party, as [`set_conflict`] has set them.
pub struct MockConflicts;

impl Conflicts<AccountId> for MockConflicts {
	fn in_conflict(judge: &AccountId, party: &AccountId) -> bool {
		ConflictsAsked::mutate(|asked| asked.push(*judge));
		InConflict::get().contains(&(*judge, *party))
	}
}

/// Conflicts between two members of one panel, as [`set_same_controller`] has set them.
pub struct MockPanelConflicts;

impl Conflicts<AccountId> for MockPanelConflicts {
	fn in_conflict(one: &AccountId, other: &AccountId) -> bool {
		let pairs = SameController::get();
		pairs.contains(&(*one, *other)) || pairs.contains(&(*other, *one))
	}
}

/// Puts `judge` in conflict with `party`.
pub fn set_conflict(judge: AccountId, party: AccountId) {
	InConflict::mutate(|all| all.insert((judge, party)));
}

/// Gives all of `accounts` the same controller.
pub fn set_same_controller(accounts: &[AccountId]) {
	SameController::mutate(|all| {
		for one in accounts {
			all.extend(accounts.iter().filter(|other| *other != one).map(|other| (*one, *other)));
		}
	});
}
