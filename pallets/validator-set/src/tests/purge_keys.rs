// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error};
use frame_support::{assert_noop, assert_ok, traits::fungible::Inspect};
use sp_runtime::traits::BadOrigin;

fn purge(who: AccountId) -> sp_runtime::DispatchResult {
	ValidatorSet::purge_keys(RuntimeOrigin::signed(who))
}

#[test]
fn refunds_the_deposit_of_an_outsider() {
	ExtBuilder::default().build_and_execute(|| {
		set_keys(OUTSIDER, 99);
		assert_eq!(held_for_keys(OUTSIDER), KEY_DEPOSIT);

		assert_ok!(purge(OUTSIDER));

		assert_eq!(Session::load_keys(&OUTSIDER), None);
		assert_eq!(held_for_keys(OUTSIDER), 0);
		assert_eq!(Balances::balance(&OUTSIDER), ENDOWMENT);
		assert_eq!(System::consumers(&OUTSIDER), 0);
		// The key is free for another account.
		set_keys(OUTSIDER, 99);
	});
}

#[test]
fn fails_for_every_validator_in_the_set() {
	ExtBuilder::default().build_and_execute(|| {
		for who in 1..=4 {
			assert_noop!(purge(who), Error::<Test>::StillValidator);
		}
		pass_sessions(3);
		for who in 1..=4 {
			assert_noop!(purge(who), Error::<Test>::StillValidator);
		}
	});
}

#[test]
fn fails_for_a_former_validator_until_its_sessions_are_over() {
	ExtBuilder::default().build_and_execute(|| {
		// Validator 4 has left the set, but is in the current session and in the next.
		assert_ok!(ValidatorSet::leave(RuntimeOrigin::signed(4)));
		assert_noop!(purge(4), Error::<Test>::StillValidator);

		// Not in the next session any more.
		pass_sessions(1);
		assert_noop!(purge(4), Error::<Test>::StillValidator);

		// In no session.
		pass_sessions(1);
		assert_eq!(Session::validators(), vec![1, 2, 3]);
		assert_ok!(purge(4));
		assert_eq!(Session::load_keys(&4), None);
	});
}

#[test]
fn fails_while_queued_although_not_in_this_session() {
	ExtBuilder::default().build_and_execute(|| {
		set_keys(OUTSIDER, 99);
		pallet_session::QueuedKeys::<Test>::mutate(|queued| queued.push((OUTSIDER, keys(99))));
		assert_noop!(purge(OUTSIDER), Error::<Test>::StillValidator);
	});
}

#[test]
fn fails_without_keys() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(purge(OUTSIDER), pallet_session::Error::<Test>::NoKeys);
	});
}

#[test]
fn fails_when_not_signed() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(ValidatorSet::purge_keys(RuntimeOrigin::root()), BadOrigin);
	});
}
