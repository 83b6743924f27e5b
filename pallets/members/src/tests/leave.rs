// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, Event, MemberStanding, Parameters};
use frame_support::{assert_noop, assert_ok, traits::fungible::Inspect};
use sp_runtime::traits::BadOrigin;

fn leave(who: AccountId) -> sp_runtime::DispatchResult {
	MembersPallet::leave(RuntimeOrigin::signed(who))
}

#[test]
fn gives_the_deposit_back() {
	ExtBuilder::default().build_and_execute(|| {
		join(ALICE);

		assert_ok!(leave(ALICE));

		assert_eq!(MembersPallet::member(ALICE), None);
		assert_eq!(MembersPallet::standing(ALICE), MemberStanding::NotMember);
		assert_eq!(held(ALICE), 0);
		assert_eq!(Balances::balance(&ALICE), ENDOWMENT);
		System::assert_last_event(Event::MemberLeft { account: ALICE, deposit: 5 * BTRST }.into());
	});
}

#[test]
fn gives_back_what_was_held_whatever_the_deposit_is_now() {
	ExtBuilder::default().with_deposit(7 * BTRST).build_and_execute(|| {
		join(ALICE);
		for deposit in [BTRST, 100 * BTRST] {
			assert_ok!(MembersPallet::set_parameters(
				RuntimeOrigin::root(),
				Parameters { deposit, ..Default::default() }
			));
			MembersPallet::do_try_state().unwrap();
		}

		assert_ok!(leave(ALICE));

		assert_eq!(Balances::balance(&ALICE), ENDOWMENT);
		System::assert_last_event(Event::MemberLeft { account: ALICE, deposit: 7 * BTRST }.into());
	});
}

#[test]
fn a_suspended_member_may_leave() {
	ExtBuilder::default().build_and_execute(|| {
		join(ALICE);
		suspend(ALICE);

		assert_ok!(leave(ALICE));

		assert_eq!(Balances::balance(&ALICE), ENDOWMENT);
		assert_eq!(
			MembersPallet::standing(ALICE),
			MemberStanding::Barred { reason: cid("reason") }
		);
	});
}

#[test]
fn fails_until_nothing_is_open() {
	ExtBuilder::default().build_and_execute(|| {
		join(ALICE);
		join(BOB);
		assert_ok!(open(BOB, Item::Juror));
		assert_ok!(open(ALICE, Item::Job(1)));
		assert_ok!(open(ALICE, Item::Juror));
		assert_noop!(leave(ALICE), Error::<Test>::ItemsOpen);

		close(ALICE, Item::Job(1));
		assert_noop!(leave(ALICE), Error::<Test>::ItemsOpen);

		// An item of another member does not matter.
		close(ALICE, Item::Juror);
		assert_ok!(leave(ALICE));
	});
}

#[test]
fn fails_when_not_signed() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(MembersPallet::leave(RuntimeOrigin::root()), BadOrigin);
	});
}

#[test]
fn fails_for_strangers() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(leave(ALICE), Error::<Test>::NotMember);
	});
}
