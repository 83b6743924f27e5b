// SPDX-License-Identifier: Apache-2.0

//! What cannot be received is kept, and in the end the treasury's.

use crate::{mock::*, DueItem, Error, Event};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::traits::BadOrigin;
use talent_primitives::{AssetKind, Balance};

/// Screener 11 wants to be paid where nothing can be received: the pallet's own account.
fn kept() -> Balance {
	Payouts::mutate(|all| all.insert(11, pot()));
	judged(APPLICANT, &[90, 90, 90]);
	Screening::unclaimed(11).unwrap().amount
}

fn claim(who: AccountId, dest: AccountId) -> frame_support::dispatch::DispatchResult {
	Screening::claim(signed(who), dest)
}

#[test]
fn a_pay_that_cannot_be_received_holds_nobody_up_and_is_kept() {
	ExtBuilder::default().build_and_execute(|| {
		assert_eq!(kept(), PAY);
		assert!(holds(APPLICANT));
		let until = now() + CLAIM_PERIOD;
		assert_eq!(Screening::unclaimed(11).unwrap().until, until);
		System::assert_has_event(
			Event::KeptForClaim {
				account: 11,
				asset: AssetKind::Native,
				amount: PAY,
				until,
				error: Error::<Test>::CannotPayOneself.into(),
			}
			.into(),
		);
		assert_eq!(wealth(12), ENDOWMENT + PAY);
		assert_eq!(Screening::ledger(), PAY);
	});
}

#[test]
fn what_is_added_sets_the_date_anew() {
	ExtBuilder::default().build_and_execute(|| {
		kept();
		pass(CLAIM_PERIOD - 10);
		judged(OTHER, &[90, 90, 90]);
		let kept = Screening::unclaimed(11).unwrap();
		assert_eq!((kept.amount, kept.until), (2 * PAY, now() + CLAIM_PERIOD));
		pass(CLAIM_PERIOD - 1);
		assert!(Screening::unclaimed(11).is_some());
	});
}

#[test]
fn its_owner_claims_it_to_wherever_they_want() {
	ExtBuilder::default().build_and_execute(|| {
		kept();
		assert_ok!(claim(11, STRANGER));
		System::assert_last_event(
			Event::Claimed {
				account: 11,
				asset: AssetKind::Native,
				from: pot(),
				to: STRANGER,
				amount: PAY,
			}
			.into(),
		);
		assert_eq!(wealth(STRANGER), ENDOWMENT + PAY);
		assert_eq!(Screening::ledger(), 0);
		assert_noop!(claim(11, STRANGER), Error::<Test>::NothingToClaim);
	});
}

#[test]
fn after_the_claim_period_it_goes_to_the_treasury() {
	ExtBuilder::default().build_and_execute(|| {
		kept();
		let treasury = wealth(TREASURY);
		let item = DueItem::Unclaimed { account: 11 };
		let early = Screening::process_due(signed(STRANGER), item);
		assert_noop!(early, Error::<Test>::NotDue);
		pass(CLAIM_PERIOD);
		System::assert_has_event(
			Event::Forfeited {
				account: 11,
				asset: AssetKind::Native,
				from: pot(),
				to: TREASURY,
				amount: PAY,
			}
			.into(),
		);
		assert_eq!(wealth(TREASURY), treasury + PAY);
		assert_eq!(Screening::unclaimed(11), None);
		let gone = Screening::process_due(signed(STRANGER), DueItem::Unclaimed { account: 11 });
		assert_noop!(gone, Error::<Test>::NothingToClaim);
	});
}

#[test]
fn an_amount_below_the_minimum_of_an_account_that_is_not_there_is_kept() {
	let tiny = |p: &mut crate::Parameters<u64>| p.assessment_pay = ED / 2;
	ExtBuilder::default().with_parameters(tiny).build_and_execute(|| {
		Payouts::mutate(|all| all.insert(11, 12_345));
		judged(APPLICANT, &[90, 90, 90]);
		assert_eq!(Screening::unclaimed(11).unwrap().amount, ED / 2);
		assert_ok!(claim(11, 11));
		assert_eq!(wealth(11), ENDOWMENT + ED / 2);
	});
}

#[test]
fn a_reward_that_cannot_be_received_is_kept_too() {
	ExtBuilder::default().build_and_execute(|| {
		judged(APPLICANT, &[90, 90, 90]);
		pay_share(30 * BTRST);
		Payouts::mutate(|all| all.insert(11, pot()));
		pass(VESTING);
		assert_eq!(Screening::unclaimed(11).unwrap().amount, 10 * BTRST);
		assert_eq!(wealth(12), ENDOWMENT + PAY + 10 * BTRST);
	});
}

#[test]
fn claiming_fails_for_nothing_to_the_pot_itself_and_unsigned() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(claim(11, 11), Error::<Test>::NothingToClaim);
		kept();
		assert_noop!(claim(11, pot()), Error::<Test>::CannotPayOneself);
		assert_noop!(claim(12, 12), Error::<Test>::NothingToClaim);
		assert_noop!(Screening::claim(RuntimeOrigin::root(), 11), BadOrigin);
		assert_eq!(Screening::unclaimed(11).unwrap().amount, PAY);
	});
}
