// SPDX-License-Identifier: Apache-2.0

use crate::AccountId;
use frame_support::{dispatch::DispatchResult, ensure, parameter_types};
use sp_runtime::DispatchError;
use std::collections::{BTreeMap, BTreeSet};
use talent_primitives::{Membership, Role, Roles};

/// The error for an account that has not joined.
pub const NOT_MEMBER: DispatchError = DispatchError::Other("not a member");
/// The error for a suspended member.
pub const IS_SUSPENDED: DispatchError = DispatchError::Other("suspended");
/// The error for a member without the role.
pub const ROLE_MISSING: DispatchError = DispatchError::Other("role missing");

parameter_types! {
	/// Accounts that have not joined. Every other account has. Default: none.
	pub static Outsiders: BTreeSet<AccountId> = BTreeSet::new();
	/// Suspended accounts. Default: none.
	pub static Suspended: BTreeSet<AccountId> = BTreeSet::new();
	/// The roles of a member. A member that is not listed has every role. Default: empty.
	pub static MemberRoles: BTreeMap<AccountId, Roles> = BTreeMap::new();
	/// The accounts to which members have redirected their pay. Default: none.
	pub static Payouts: BTreeMap<AccountId, AccountId> = BTreeMap::new();
}

pub(super) fn reset() {
	Outsiders::take();
	Suspended::take();
	MemberRoles::take();
	Payouts::take();
}

/// Every account is a member in every role, except for [`Outsiders`] and [`MemberRoles`].
pub struct MockMembership;

impl Membership<AccountId> for MockMembership {
	fn ensure_good_standing(who: &AccountId, role: Role) -> DispatchResult {
		Self::ensure_active(who)?;
		let allowed = MemberRoles::get().get(who).is_none_or(|roles| roles.allow(role));
		ensure!(allowed, ROLE_MISSING);
		Ok(())
	}

	fn ensure_active(who: &AccountId) -> DispatchResult {
		ensure!(Self::is_member(who), NOT_MEMBER);
		ensure!(!Suspended::get().contains(who), IS_SUSPENDED);
		Ok(())
	}

	fn is_member(who: &AccountId) -> bool {
		!Outsiders::get().contains(who)
	}

	fn payout_account(who: &AccountId) -> AccountId {
		Payouts::get().get(who).copied().unwrap_or(*who)
	}
}

/// Makes `who` a member, or an outsider.
pub fn set_member(who: AccountId, member: bool) {
	Outsiders::mutate(|all| if member { all.remove(&who) } else { all.insert(who) });
}

/// Gives a member these roles and no other.
pub fn set_roles(who: AccountId, roles: Roles) {
	set_member(who, true);
	MemberRoles::mutate(|all| all.insert(who, roles));
}

/// Suspends `who`.
pub fn suspend(who: AccountId) {
	Suspended::mutate(|all| all.insert(who));
}

/// Ends the suspension of `who`.
pub fn reinstate(who: AccountId) {
	Suspended::mutate(|all| all.remove(&who));
}

/// Redirects the pay of `who` to `account`.
pub fn set_payout(who: AccountId, account: AccountId) {
	Payouts::mutate(|all| all.insert(who, account));
}
