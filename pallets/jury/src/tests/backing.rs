// SPDX-License-Identifier: Apache-2.0

//! ServiceStatus for somebody's deposit, before there is a case.

use crate::{mock::*, Backers, Backing, Backings, Error, Event};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{traits::BadOrigin, DispatchResult, TokenError};

const INVOICE: u32 = 1_000;

fn back(who: AccountId, amount: u128) -> DispatchResult {
	Jury::back_claim(signed(who), INVOICE, CLAIMANT, amount)
}

fn withdraw(who: AccountId) -> DispatchResult {
	Jury::withdraw_backing(signed(who), INVOICE)
}

#[test]
fn holds_what_is_promised() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(back(BACKER, 2 * DEPOSIT));
		assert_eq!(
			take_events(),
			[Event::ClaimBacked {
				invoice: INVOICE,
				claimant: CLAIMANT,
				backer: BACKER,
				amount: 2 * DEPOSIT,
			}]
		);
		assert_eq!(deposit_of(BACKER), 2 * DEPOSIT);
		assert_eq!(deposit_of(CLAIMANT), 0);
		let backing = Backing { backer: BACKER, claimant: CLAIMANT, amount: 2 * DEPOSIT };
		assert_eq!(Jury::backing(INVOICE), Some(backing));
		assert!(Backers::<Test>::contains_key(BACKER, INVOICE));
	});
}

#[test]
fn takes_no_less_than_the_cheapest_case_does() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(back(BACKER, DEPOSIT - 1), Error::<Test>::BackingTooSmall);
		assert_ok!(back(BACKER, DEPOSIT));
		// What governance asks for later does not unmake it.
		assert_ok!(withdraw(BACKER));
		assert_ok!(set_parameters(|p| p.juror_pay += 1));
		assert_noop!(back(BACKER, DEPOSIT), Error::<Test>::BackingTooSmall);
		assert_ok!(back(BACKER, DEPOSIT + 3));
	});
}

#[test]
fn anybody_can_for_anybody_and_for_many() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(back(CLAIMANT, DEPOSIT));
		assert_ok!(Jury::back_claim(signed(STRANGER), 2, RESPONDENT, DEPOSIT));
		assert_ok!(Jury::back_claim(signed(STRANGER), 3, POOR, DEPOSIT));
		assert_eq!(deposit_of(STRANGER), 2 * DEPOSIT);
		assert_eq!(Backers::<Test>::iter_prefix(STRANGER).count(), 2);
	});
}

#[test]
fn fails_when_it_cannot_be_held() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(back(POOR, DEPOSIT), TokenError::FundsUnavailable);
		assert_noop!(
			Jury::back_claim(RuntimeOrigin::root(), INVOICE, CLAIMANT, DEPOSIT),
			BadOrigin
		);
	});
}

#[test]
fn fails_when_somebody_backs_the_claim_or_it_was_made() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(back(BACKER, DEPOSIT));
		assert_noop!(back(STRANGER, DEPOSIT), Error::<Test>::AlreadyBacked);
		assert_noop!(back(BACKER, DEPOSIT), Error::<Test>::AlreadyBacked);
		let id = open(AMOUNT);
		assert_eq!(record(id).invoice, INVOICE);
		assert_noop!(back(STRANGER, DEPOSIT), Error::<Test>::AlreadyInCase);
		// It stays so until the case is over.
		pass(ANSWER_WINDOW);
		assert_noop!(back(STRANGER, DEPOSIT), Error::<Test>::AlreadyInCase);
	});
}

#[test]
fn is_withdrawn_at_any_time_before_the_case() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(back(BACKER, 2 * DEPOSIT));
		silence();
		take_events();
		assert_ok!(withdraw(BACKER));
		assert_eq!(
			take_events(),
			[Event::BackingReturned { invoice: INVOICE, backer: BACKER, amount: 2 * DEPOSIT }]
		);
		assert_eq!(wealth(BACKER), ENDOWMENT);
		assert_all_funds_returned();
		// And can be given again.
		assert_ok!(back(BACKER, DEPOSIT));
		assert_ok!(withdraw(BACKER));
	});
}

#[test]
fn fails_to_withdraw_what_is_not_ones_own() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(withdraw(BACKER), Error::<Test>::BackingNotFound);
		assert_ok!(back(BACKER, DEPOSIT));
		assert_noop!(withdraw(CLAIMANT), Error::<Test>::NotTheBacker);
		assert_noop!(Jury::withdraw_backing(RuntimeOrigin::root(), INVOICE), BadOrigin);
		assert_ok!(withdraw(BACKER));
		assert_noop!(withdraw(BACKER), Error::<Test>::BackingNotFound);
	});
}

#[test]
fn fails_to_withdraw_what_is_a_deposit_by_now() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(back(BACKER, DEPOSIT));
		open(AMOUNT);
		assert_noop!(withdraw(BACKER), Error::<Test>::BackingNotFound);
		assert_eq!(deposit_of(BACKER), DEPOSIT);
		assert_eq!(Backings::<Test>::iter().count(), 0);
	});
}
