// SPDX-License-Identifier: Apache-2.0

//! What cannot be received is kept, and in the end the treasury's.

use crate::{mock::*, DueItem, Error, Event, Ledger};
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult};
use sp_runtime::traits::BadOrigin;
use talent_primitives::{AssetKind, Balance};

/// What a juror has earned with whom everybody agrees.
const EARNED: Balance = JUROR_PAY + JUROR_BONUS;

/// One juror of a case wants to be paid where nothing can be received: the pallet's own account.
/// Returns the account, when the case is over.
fn kept() -> AccountId {
	let id = drawn(AMOUNT);
	let who = seated(id)[0];
	set_payout(who, pot());
	vote_all(id, &[80, 80, 80]);
	finish(id);
	who
}

fn claim(who: AccountId, dest: AccountId) -> DispatchResult {
	Jury::claim(signed(who), dest)
}

#[test]
fn a_pay_that_cannot_be_received_holds_nobody_up_and_is_kept() {
	ExtBuilder::default().build_and_execute(|| {
		let who = kept();
		assert_eq!(rulings().len(), 1);
		let until = Jury::unclaimed(who).unwrap().until;
		assert_eq!(until, now() - 1 + CLAIM_PERIOD);
		for amount in [JUROR_PAY, JUROR_BONUS] {
			System::assert_has_event(
				Event::KeptForClaim {
					account: who,
					asset: AssetKind::Native,
					amount,
					until,
					error: Error::<Test>::CannotPayOneself.into(),
				}
				.into(),
			);
		}
		assert_eq!(Jury::unclaimed(who).unwrap().amount, EARNED);
		assert_eq!(wealth(who), ENDOWMENT);
		assert_eq!(Ledger::<Test>::get(), EARNED);
		let paid = crate::Records::<Test>::iter().filter(|(_, record)| record.rewarded == 1);
		assert_eq!(paid.count(), 3);
	});
}

#[test]
fn what_is_kept_is_not_in_the_pot() {
	ExtBuilder::default().with_pot(7 * BTRST).build_and_execute(|| {
		kept();
		assert_eq!(wealth(pot()), ED + Jury::pot() + EARNED);
		assert!(Jury::pot() >= 7 * BTRST);
	});
}

#[test]
fn what_is_added_sets_the_date_anew() {
	// Three jurors sit on every panel.
	ExtBuilder::default().with_jurors(3).build_and_execute(|| {
		let who = kept();
		let before = Jury::unclaimed(who).unwrap();
		pass(5);
		let id = drawn(AMOUNT);
		vote_all(id, &[80, 80, 80]);
		finish(id);
		let kept = Jury::unclaimed(who).unwrap();
		assert_eq!((kept.amount, kept.until), (2 * EARNED, now() - 1 + CLAIM_PERIOD));
		assert!(kept.until > before.until);
		let item = DueItem::Unclaimed { account: who };
		let queued = crate::DueItems::<Test>::iter().filter(|(_, other, ())| *other == item);
		assert_eq!(queued.map(|(block, _, ())| block).collect::<Vec<_>>(), [kept.until]);
		run_to(kept.until - 1);
		assert!(Jury::unclaimed(who).is_some());
	});
}

#[test]
fn its_owner_claims_it_to_wherever_they_want() {
	ExtBuilder::default().build_and_execute(|| {
		let who = kept();
		assert_ok!(claim(who, STRANGER));
		System::assert_last_event(
			Event::Claimed {
				account: who,
				asset: AssetKind::Native,
				from: pot(),
				to: STRANGER,
				amount: EARNED,
			}
			.into(),
		);
		assert_eq!(wealth(STRANGER), ENDOWMENT + EARNED);
		assert_eq!(Ledger::<Test>::get(), 0);
		assert_eq!(Jury::unclaimed(who), None);
		let item = DueItem::Unclaimed { account: who };
		assert_eq!(crate::DueItems::<Test>::iter().filter(|(_, i, ())| *i == item).count(), 0);
		assert_noop!(claim(who, STRANGER), Error::<Test>::NothingToClaim);
	});
}

#[test]
fn after_the_claim_period_it_goes_to_the_treasury() {
	ExtBuilder::default().build_and_execute(|| {
		let who = kept();
		let treasury = wealth(TREASURY);
		let item = DueItem::Unclaimed { account: who };
		let early = Jury::process_due(signed(STRANGER), item.clone());
		assert_noop!(early, Error::<Test>::NotDue);
		pass(CLAIM_PERIOD);
		System::assert_has_event(
			Event::Forfeited {
				account: who,
				asset: AssetKind::Native,
				from: pot(),
				to: TREASURY,
				amount: EARNED,
			}
			.into(),
		);
		assert_eq!(wealth(TREASURY), treasury + EARNED);
		assert_eq!(Jury::unclaimed(who), None);
		assert_eq!(Ledger::<Test>::get(), 0);
		let gone = Jury::process_due(signed(STRANGER), item);
		assert_noop!(gone, Error::<Test>::NothingToClaim);
	});
}

#[test]
fn a_forfeiture_that_fails_is_stuck_and_can_be_tried_again() {
	ExtBuilder::default().build_and_execute(|| {
		let who = kept();
		// What is owed is more than there is: nothing that can happen, and nothing that may go
		// unseen.
		Ledger::<Test>::put(EARNED - 1);
		pass(CLAIM_PERIOD);
		let item = DueItem::Unclaimed { account: who };
		assert!(crate::StuckItems::<Test>::contains_key(item.clone()));
		assert_eq!(Jury::unclaimed(who).unwrap().amount, EARNED);
		Ledger::<Test>::put(EARNED);
		assert_ok!(Jury::process_due(signed(STRANGER), item.clone()));
		assert!(!crate::StuckItems::<Test>::contains_key(item));
		assert_eq!(wealth(TREASURY), ED + EARNED);
	});
}

#[test]
fn the_pay_of_an_arbitrator_is_kept_too() {
	ExtBuilder::default().build_and_execute(|| {
		set_payout(FIRST_ARBITRATOR, pot());
		let id = ruled(AMOUNT, &[80, 80, 80]);
		finish(id);
		assert_eq!(Jury::unclaimed(FIRST_ARBITRATOR).unwrap().amount, ARBITRATOR_PAY);
		assert_ok!(claim(FIRST_ARBITRATOR, FIRST_ARBITRATOR));
		assert_eq!(wealth(FIRST_ARBITRATOR), ENDOWMENT + ARBITRATOR_PAY);
	});
}

#[test]
fn the_pot_pays_no_more_than_it_has_whatever_happens() {
	ExtBuilder::default().with_pot(BTRST).build_and_execute(|| {
		assert!(!Jury::pay_or_keep(&STRANGER, &STRANGER, BTRST + 1));
		assert!(!Jury::pay_or_keep(&STRANGER, &STRANGER, 0));
		assert_eq!(wealth(STRANGER), ENDOWMENT);
		assert_eq!((Jury::unclaimed(STRANGER), Ledger::<Test>::get()), (None, 0));
		assert!(Jury::pay_or_keep(&STRANGER, &STRANGER, BTRST));
		assert_eq!((wealth(STRANGER), wealth(pot())), (ENDOWMENT + BTRST, ED));
	});
}

#[test]
fn claiming_fails_for_nothing_to_the_pot_itself_and_unsigned() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(claim(STRANGER, STRANGER), Error::<Test>::NothingToClaim);
		let who = kept();
		assert_noop!(claim(who, pot()), Error::<Test>::CannotPayOneself);
		assert_noop!(claim(STRANGER, who), Error::<Test>::NothingToClaim);
		assert_noop!(Jury::claim(RuntimeOrigin::root(), who), BadOrigin);
		assert_eq!(Jury::unclaimed(who).unwrap().amount, EARNED);
	});
}
