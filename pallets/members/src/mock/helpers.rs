// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate::{HoldReason, OpenItems};
use frame_support::{assert_ok, dispatch::DispatchResult, traits::fungible::InspectHold};
use talent_primitives::{
	time::{UtcDay, MILLISECONDS_PER_DAY},
	EndedContract, ItemRegistry, Moment, Reputation, Roles,
};

/// Makes a record of another pallet that binds `who`.
pub fn open(who: AccountId, item: Item<AccountId>) -> DispatchResult {
	<MembersPallet as ItemRegistry<_>>::open(&who, item.clone())?;
	Records::insert(who, item, ());
	Ok(())
}

/// Removes a record of another pallet.
pub fn close(who: AccountId, item: Item<AccountId>) {
	Records::remove(who, &item);
	<MembersPallet as ItemRegistry<_>>::close(&who, item);
}

/// Returns the open items of `who`, in order.
pub fn open_items(who: AccountId) -> Vec<Item<AccountId>> {
	let mut items = OpenItems::<Test>::iter_key_prefix(who).collect::<Vec<_>>();
	items.sort();
	items
}

/// Returns the deposit on hold from a member.
pub fn held(who: AccountId) -> Balance {
	Balances::balance_on_hold(&HoldReason::Membership.into(), &who)
}

/// Returns the deposits on hold from an inviter.
pub fn held_for_invitations(who: AccountId) -> Balance {
	Balances::balance_on_hold(&HoldReason::Invitation.into(), &who)
}

/// Sets the clock to `day` days after [`FIRST_DAY`], some time after midnight.
pub fn set_day(day: UtcDay) {
	set_time(Moment::from(FIRST_DAY + day) * MILLISECONDS_PER_DAY + 12_345);
}

/// Ends a contract with the pay `volume` and the non-recoverable fees `non_recoverable`. Returns
/// the counted part of the fees.
pub fn end_contract(
	client: AccountId,
	talent: AccountId,
	volume: Balance,
	non_recoverable: Balance,
) -> Balance {
	MembersPallet::on_contract_ended(&EndedContract { client, talent, volume, non_recoverable })
}

/// Invites an account with the minimum gift.
pub fn invite(inviter: AccountId, account: AccountId) {
	let gift = MembersPallet::minimum_gift();
	assert_ok!(MembersPallet::invite(signed(inviter), account, gift));
}

/// Makes `who` a member as talent, without a referrer.
pub fn join(who: AccountId) {
	assert_ok!(MembersPallet::join(signed(who), Roles::TALENT, cid("profile"), None));
}

/// Suspends a member, as the council.
pub fn suspend(who: AccountId) {
	assert_ok!(MembersPallet::suspend(signed(COUNCIL), who, cid("reason")));
}
