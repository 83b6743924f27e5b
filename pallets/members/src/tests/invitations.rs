// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, Event, Invitation, Invitations, Parameters, WeightInfo};
use frame_support::{assert_noop, assert_ok, traits::fungible::Inspect};
use sp_runtime::{
	traits::{BadOrigin, Dispatchable},
	TokenError,
};
use talent_primitives::{Membership, Role, Roles};

/// The minimum gift under the default parameters.
const MINIMUM: u128 = 6 * BTRST + BTRST / 100;

fn try_invite(inviter: AccountId, account: AccountId, gift: u128) -> sp_runtime::DispatchResult {
	MembersPallet::invite(RuntimeOrigin::signed(inviter), account, gift)
}

/// Invites in a transaction, which a failure rolls back.
fn submit_invite(inviter: AccountId, account: AccountId, gift: u128) -> sp_runtime::DispatchResult {
	RuntimeCall::MembersPallet(crate::Call::invite { account, gift })
		.dispatch(RuntimeOrigin::signed(inviter))
		.map(|_| ())
		.map_err(|error| error.error)
}

fn withdraw(inviter: AccountId, account: AccountId) -> sp_runtime::DispatchResult {
	MembersPallet::withdraw_invitation(RuntimeOrigin::signed(inviter), account)
}

fn join_through(who: AccountId, referrer: Option<AccountId>) -> u64 {
	let info =
		MembersPallet::join(RuntimeOrigin::signed(who), Roles::TALENT, cid("profile"), referrer)
			.unwrap();
	info.actual_weight.unwrap().ref_time()
}

#[test]
fn gives_a_starting_balance_and_records_who_gave_it() {
	ExtBuilder::default().build_and_execute(|| {
		join(ALICE);

		assert_ok!(try_invite(ALICE, NEWCOMER, 7 * BTRST));

		assert_eq!(Balances::balance(&NEWCOMER), 7 * BTRST);
		assert_eq!(
			MembersPallet::invitations(NEWCOMER).into_inner(),
			[Invitation { inviter: ALICE, gift: 7 * BTRST, deposit: BTRST }]
		);
		assert_eq!(held_for_invitations(ALICE), BTRST);
		assert_eq!(Balances::balance(&ALICE), ENDOWMENT - (5 + 7 + 1) * BTRST);
		System::assert_last_event(
			Event::Invited { inviter: ALICE, account: NEWCOMER, gift: 7 * BTRST }.into(),
		);
	});
}

#[test]
fn the_least_gift_is_enough_to_join() {
	for gift_for_fees in [0, BTRST] {
		let parameters = Parameters { gift_for_fees, ..Default::default() };
		ExtBuilder::default().with_parameters(parameters).build_and_execute(|| {
			join(ALICE);
			let gift = MembersPallet::minimum_gift();
			assert_eq!(gift, EXISTENTIAL_DEPOSIT + 5 * BTRST + gift_for_fees);

			assert_ok!(try_invite(ALICE, NEWCOMER, gift));
			join_through(NEWCOMER, Some(ALICE));

			assert_eq!(Balances::balance(&NEWCOMER), EXISTENTIAL_DEPOSIT + gift_for_fees);
			assert_ok!(MembersPallet::ensure_good_standing(&NEWCOMER, Role::Talent));
		});
	}
}

#[test]
fn giving_again_adds_to_the_record() {
	ExtBuilder::default().build_and_execute(|| {
		join(ALICE);
		invite(ALICE, NEWCOMER);

		assert_ok!(try_invite(ALICE, NEWCOMER, 10 * BTRST));

		let gift = MINIMUM + 10 * BTRST;
		assert_eq!(Balances::balance(&NEWCOMER), gift);
		assert_eq!(
			MembersPallet::invitations(NEWCOMER).into_inner(),
			[Invitation { inviter: ALICE, gift, deposit: BTRST }]
		);
		// One record, one deposit.
		assert_eq!(held_for_invitations(ALICE), BTRST);
		System::assert_last_event(
			Event::Invited { inviter: ALICE, account: NEWCOMER, gift: 10 * BTRST }.into(),
		);
	});
}

#[test]
fn whoever_joins_chooses_the_referrer_and_ends_all_invitations() {
	for referrer in [None, Some(ALICE), Some(BOB), Some(CHARLIE)] {
		ExtBuilder::default().build_and_execute(|| {
			for who in [ALICE, BOB, CHARLIE] {
				join(who);
			}
			for inviter in [ALICE, BOB] {
				invite(inviter, NEWCOMER);
			}
			assert_eq!(MembersPallet::invitations(NEWCOMER).len(), 2);

			join_through(NEWCOMER, referrer);

			assert_eq!(MembersPallet::referrer(NEWCOMER), referrer);
			assert!(!Invitations::<Test>::contains_key(NEWCOMER));
			for inviter in [ALICE, BOB] {
				assert_eq!(held_for_invitations(inviter), 0);
				assert_eq!(Balances::balance(&inviter), ENDOWMENT - 5 * BTRST - MINIMUM);
			}
		});
	}
}

#[test]
fn joining_is_charged_for_the_invitations_that_it_ends() {
	ExtBuilder::default().build_and_execute(|| {
		let charged = |ended| <() as WeightInfo>::join(ended).ref_time();
		assert_eq!(join_through(ALICE, None), charged(0));
		assert_eq!(join_through(BOB, None), charged(0));
		for inviter in [ALICE, BOB] {
			invite(inviter, NEWCOMER);
		}

		assert_eq!(join_through(NEWCOMER, None), charged(2));

		assert_ok!(MembersPallet::leave(RuntimeOrigin::signed(NEWCOMER)));
		assert_eq!(join_through(NEWCOMER, None), charged(0));
		assert!(charged(0) < charged(2));
	});
}

#[test]
fn one_inviter_gets_back_the_deposit_of_each_invitation_with_it() {
	ExtBuilder::default().build_and_execute(|| {
		join(ALICE);
		invite(ALICE, NEWCOMER);
		invite(ALICE, BOB);
		assert_eq!(held_for_invitations(ALICE), 2 * BTRST);

		join(BOB);
		assert_eq!(held_for_invitations(ALICE), BTRST);

		assert_ok!(withdraw(ALICE, NEWCOMER));
		assert_eq!(held_for_invitations(ALICE), 0);
	});
}

#[test]
fn the_inviter_may_leave_before_the_newcomer_joins() {
	ExtBuilder::default().build_and_execute(|| {
		join(ALICE);
		invite(ALICE, NEWCOMER);
		assert_ok!(MembersPallet::leave(RuntimeOrigin::signed(ALICE)));
		assert_eq!(held_for_invitations(ALICE), BTRST);

		join(NEWCOMER);

		assert_eq!(held_for_invitations(ALICE), 0);
		assert_eq!(Balances::balance(&ALICE), ENDOWMENT - MINIMUM);
	});
}

#[test]
fn every_role_may_invite() {
	for roles in [Roles::TALENT, Roles::CLIENT, Roles::AGENCY] {
		ExtBuilder::default()
			.with_member((ALICE, roles, b"profile".to_vec(), None))
			.build_and_execute(|| {
				assert_ok!(try_invite(ALICE, NEWCOMER, MINIMUM));
			});
	}
}

#[test]
fn invite_fails_when_not_signed() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(MembersPallet::invite(RuntimeOrigin::root(), NEWCOMER, MINIMUM), BadOrigin);
	});
}

#[test]
fn invite_fails_for_strangers_and_those_who_left() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(try_invite(ALICE, NEWCOMER, MINIMUM), Error::<Test>::NotMember);
		join(ALICE);
		assert_ok!(MembersPallet::leave(RuntimeOrigin::signed(ALICE)));
		assert_noop!(try_invite(ALICE, NEWCOMER, MINIMUM), Error::<Test>::NotMember);
	});
}

#[test]
fn invite_fails_for_the_suspended() {
	ExtBuilder::default().build_and_execute(|| {
		join(ALICE);
		suspend(ALICE);
		assert_noop!(try_invite(ALICE, NEWCOMER, MINIMUM), Error::<Test>::Suspended);
	});
}

#[test]
fn invite_fails_for_whoever_has_joined_before() {
	ExtBuilder::default().build_and_execute(|| {
		join(ALICE);
		join(BOB);
		assert_noop!(try_invite(ALICE, BOB, MINIMUM), Error::<Test>::HasJoinedBefore);
		// Nor the inviter's own account.
		assert_noop!(try_invite(ALICE, ALICE, MINIMUM), Error::<Test>::HasJoinedBefore);

		assert_ok!(MembersPallet::leave(RuntimeOrigin::signed(BOB)));
		assert_noop!(try_invite(ALICE, BOB, MINIMUM), Error::<Test>::HasJoinedBefore);
	});
}

#[test]
fn invite_fails_when_the_gift_is_too_small() {
	ExtBuilder::default().build_and_execute(|| {
		join(ALICE);
		assert_eq!(MembersPallet::minimum_gift(), MINIMUM);
		assert_noop!(try_invite(ALICE, NEWCOMER, MINIMUM - 1), Error::<Test>::GiftTooSmall);
		// The second gift must be as large as the first.
		invite(ALICE, NEWCOMER);
		assert_noop!(try_invite(ALICE, NEWCOMER, MINIMUM - 1), Error::<Test>::GiftTooSmall);
	});
}

#[test]
fn invite_fails_when_too_many_have() {
	ExtBuilder::default().build_and_execute(|| {
		for inviter in [ALICE, BOB, CHARLIE] {
			join(inviter);
			invite(inviter, NEWCOMER);
		}
		assert_eq!(MembersPallet::invitations(NEWCOMER).len(), MAX_INVITATIONS as usize);
		assert_ok!(Balances::transfer_allow_death(RuntimeOrigin::signed(ALICE), POOR, 100 * BTRST));
		join(POOR);
		assert_noop!(try_invite(POOR, NEWCOMER, MINIMUM), Error::<Test>::TooManyInvitations);

		// An inviter on record may give again. A place that becomes free can be taken.
		assert_ok!(try_invite(BOB, NEWCOMER, MINIMUM));
		assert_ok!(withdraw(BOB, NEWCOMER));
		assert_ok!(try_invite(POOR, NEWCOMER, MINIMUM));
	});
}

#[test]
fn invite_fails_when_the_gift_cannot_be_given() {
	ExtBuilder::default().build_and_execute(|| {
		join(ALICE);
		let free = Balances::balance(&ALICE);
		assert_noop!(submit_invite(ALICE, NEWCOMER, free + 1), TokenError::FundsUnavailable);
		// The deposit for the record and the minimum balance stay.
		assert_noop!(
			submit_invite(ALICE, NEWCOMER, free - BTRST + 1),
			TokenError::FundsUnavailable
		);
		assert_ok!(submit_invite(ALICE, NEWCOMER, free - BTRST - EXISTENTIAL_DEPOSIT));
		assert_eq!(Balances::balance(&ALICE), EXISTENTIAL_DEPOSIT);
	});
}

#[test]
fn invite_fails_when_the_gift_would_kill_the_account() {
	ExtBuilder::default().build_and_execute(|| {
		join(ALICE);
		let least = BTRST + EXISTENTIAL_DEPOSIT;
		let too_much = Balances::balance(&ALICE) - least + 1;
		// The hold keeps the account alive, which the ledger reports as frozen.
		assert_noop!(submit_invite(ALICE, NEWCOMER, too_much), TokenError::Frozen);
	});
}

#[test]
fn invite_fails_when_the_deposit_cannot_be_held() {
	ExtBuilder::default().build_and_execute(|| {
		join(ALICE);
		let free = Balances::balance(&ALICE);
		assert_ok!(Balances::transfer_allow_death(
			RuntimeOrigin::signed(ALICE),
			BOB,
			free - BTRST / 2
		));
		assert_noop!(submit_invite(ALICE, NEWCOMER, MINIMUM), TokenError::FundsUnavailable);
	});
}

#[test]
fn the_least_gift_follows_the_parameters() {
	ExtBuilder::default().build_and_execute(|| {
		let parameters =
			Parameters { deposit: 2 * BTRST, gift_for_fees: 3 * BTRST, ..Default::default() };
		assert_ok!(MembersPallet::set_parameters(RuntimeOrigin::root(), parameters));
		assert_eq!(MembersPallet::minimum_gift(), 5 * BTRST + EXISTENTIAL_DEPOSIT);
	});
}

#[test]
fn withdrawing_gives_the_deposit_back_and_leaves_the_gift() {
	ExtBuilder::default().build_and_execute(|| {
		for inviter in [ALICE, BOB] {
			join(inviter);
			invite(inviter, NEWCOMER);
		}

		assert_ok!(withdraw(ALICE, NEWCOMER));

		System::assert_last_event(
			Event::InvitationWithdrawn { inviter: ALICE, account: NEWCOMER, deposit: BTRST }.into(),
		);
		assert_eq!(held_for_invitations(ALICE), 0);
		assert_eq!(held_for_invitations(BOB), BTRST);
		assert_eq!(Balances::balance(&NEWCOMER), 2 * MINIMUM);
		assert_eq!(
			MembersPallet::invitations(NEWCOMER).into_inner(),
			[Invitation { inviter: BOB, gift: MINIMUM, deposit: BTRST }]
		);

		assert_ok!(withdraw(BOB, NEWCOMER));
		assert!(!Invitations::<Test>::contains_key(NEWCOMER));
	});
}

#[test]
fn withdrawing_gives_back_what_was_held_whatever_the_deposit_is_now() {
	ExtBuilder::default().build_and_execute(|| {
		join(ALICE);
		invite(ALICE, NEWCOMER);
		let parameters = Parameters { invitation_deposit: 50 * BTRST, ..Default::default() };
		assert_ok!(MembersPallet::set_parameters(RuntimeOrigin::root(), parameters));
		// A second gift takes no second deposit.
		assert_ok!(try_invite(ALICE, NEWCOMER, MINIMUM));
		assert_eq!(held_for_invitations(ALICE), BTRST);

		assert_ok!(withdraw(ALICE, NEWCOMER));

		assert_eq!(held_for_invitations(ALICE), 0);
		System::assert_last_event(
			Event::InvitationWithdrawn { inviter: ALICE, account: NEWCOMER, deposit: BTRST }.into(),
		);
		invite(ALICE, NEWCOMER);
		assert_eq!(held_for_invitations(ALICE), 50 * BTRST);
	});
}

#[test]
fn whoever_is_suspended_or_has_left_may_withdraw() {
	ExtBuilder::default().build_and_execute(|| {
		for inviter in [ALICE, BOB] {
			join(inviter);
			invite(inviter, NEWCOMER);
		}
		suspend(ALICE);
		assert_ok!(MembersPallet::leave(RuntimeOrigin::signed(BOB)));

		for inviter in [ALICE, BOB] {
			assert_ok!(withdraw(inviter, NEWCOMER));
			assert_eq!(held_for_invitations(inviter), 0);
		}
	});
}

#[test]
fn withdraw_fails_when_not_signed() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(
			MembersPallet::withdraw_invitation(RuntimeOrigin::root(), NEWCOMER),
			BadOrigin
		);
	});
}

#[test]
fn withdraw_fails_without_an_invitation() {
	ExtBuilder::default().build_and_execute(|| {
		join(ALICE);
		assert_noop!(withdraw(ALICE, NEWCOMER), Error::<Test>::InvitationNotFound);
		invite(ALICE, NEWCOMER);
		assert_noop!(withdraw(BOB, NEWCOMER), Error::<Test>::InvitationNotFound);
		assert_ok!(withdraw(ALICE, NEWCOMER));
		assert_noop!(withdraw(ALICE, NEWCOMER), Error::<Test>::InvitationNotFound);
	});
}

#[test]
fn withdraw_fails_when_the_newcomer_has_joined() {
	ExtBuilder::default().build_and_execute(|| {
		join(ALICE);
		invite(ALICE, NEWCOMER);
		join(NEWCOMER);
		assert_noop!(withdraw(ALICE, NEWCOMER), Error::<Test>::InvitationNotFound);
	});
}
