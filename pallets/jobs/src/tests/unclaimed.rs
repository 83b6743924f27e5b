// SPDX-License-Identifier: Apache-2.0

//! What cannot be received, and what becomes of it.

use crate::{mock::*, DueItem, Error, Event, UnclaimedAmounts};
use frame_support::{assert_noop, assert_ok, traits::fungibles::Mutate};
use sp_runtime::{DispatchError, TokenError};

/// Below the minimum balance, for an account that does not exist.
const NOBODY: AccountId = 77;

/// An invoice of which one coin is approved, to be paid to an account that cannot take it.
fn keep_one_coin() -> u32 {
	Payouts::mutate(|all| all.insert(TALENT, NOBODY));
	let contract = active(fixed(&[1_000]));
	let invoice = bill(contract, milestone(0));
	assert_ok!(Jobs::approve_invoice(signed(CLIENT), invoice, Some(1)));
	invoice
}

#[test]
fn what_talent_cannot_receive_is_kept_for_them() {
	ExtBuilder::default().build_and_execute(|| {
		System::reset_events();
		keep_one_coin();
		System::assert_has_event(
			Event::KeptForClaim {
				account: TALENT,
				asset: NATIVE,
				amount: 1,
				until: 366,
				error: DispatchError::Token(TokenError::BelowMinimum),
			}
			.into(),
		);
		assert_eq!(Jobs::unclaimed(TALENT, NATIVE).unwrap().amount, 1);
		System::reset_events();
		assert_ok!(Jobs::claim(signed(TALENT), NATIVE, OTHER));
		assert_events(&[Event::Claimed {
			account: TALENT,
			asset: NATIVE,
			from: escrow_account(),
			to: OTHER,
			amount: 1,
		}]);
		assert_eq!(native(OTHER), TALENT_FUNDS + 1);
		assert_noop!(Jobs::claim(signed(TALENT), NATIVE, OTHER), Error::<Test>::NothingToClaim);
	});
}

#[test]
fn a_claim_that_cannot_be_received_either_changes_nothing() {
	ExtBuilder::default().build_and_execute(|| {
		keep_one_coin();
		assert_noop!(
			Jobs::claim(signed(TALENT), NATIVE, NOBODY),
			DispatchError::Token(TokenError::BelowMinimum)
		);
		assert_noop!(
			Jobs::claim(signed(TALENT), NATIVE, escrow_account()),
			Error::<Test>::CannotPayEscrow
		);
		assert_noop!(Jobs::claim(signed(OTHER), NATIVE, OTHER), Error::<Test>::NothingToClaim);
		assert_noop!(Jobs::claim(signed(TALENT), ASSET, TALENT), Error::<Test>::NothingToClaim);
	});
}

#[test]
fn pay_that_is_sent_to_the_escrow_account_is_kept_for_its_owner() {
	ExtBuilder::default().build_and_execute(|| {
		Payouts::mutate(|all| all.insert(TALENT, escrow_account()));
		let contract = active(fixed(&[1_000]));
		let invoice = bill(contract, milestone(0));
		assert_ok!(Jobs::approve_invoice(signed(CLIENT), invoice, None));
		assert_eq!(Jobs::unclaimed(TALENT, NATIVE).unwrap().amount, 1_000);
		assert_ok!(Jobs::claim(signed(TALENT), NATIVE, TALENT));
	});
}

#[test]
fn what_is_added_sets_the_date_anew() {
	ExtBuilder::default().build_and_execute(|| {
		let invoice = keep_one_coin();
		run_to(11);
		assert_ok!(Jobs::approve_invoice(signed(CLIENT), invoice, Some(2)));
		let kept = Jobs::unclaimed(TALENT, NATIVE).unwrap();
		assert_eq!((kept.amount, kept.until), (3, 376));
		// The rest is enough to be received.
		run_to(375);
		assert_eq!(Jobs::unclaimed(TALENT, NATIVE).unwrap().amount, 3);
		assert_eq!(native(NOBODY), 997);
	});
}

#[test]
fn what_nobody_claims_goes_to_the_treasury() {
	ExtBuilder::default().build_and_execute(|| {
		keep_one_coin();
		let item = DueItem::Unclaimed { account: TALENT, asset: NATIVE };
		run_to(365);
		assert_noop!(Jobs::process_due(signed(OTHER), item.clone()), Error::<Test>::NotDue);
		System::reset_events();
		run_to(366);
		assert_events(&[Event::Forfeited {
			account: TALENT,
			asset: NATIVE,
			from: escrow_account(),
			to: TREASURY,
			amount: 1,
		}]);
		assert_eq!(native(TREASURY), ED + 1);
		assert_eq!(UnclaimedAmounts::<Test>::iter().count(), 0);
		assert_noop!(Jobs::process_due(signed(OTHER), item), Error::<Test>::NothingToClaim);
	});
}

#[test]
fn a_client_who_cannot_take_a_refund_finds_it_kept() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active_in(ASSET, fixed(&[1_000]));
		// All the asset that the client has left is gone, and then the account is blocked.
		assert_ok!(Assets::block(signed(OTHER), 1, CLIENT));
		assert_ok!(Jobs::end_contract(signed(TALENT), contract));
		run_to(8);
		assert_eq!(Jobs::contract(contract), None);
		assert_eq!(Jobs::unclaimed(CLIENT, ASSET).unwrap().amount, 1_100);
		assert_ok!(Jobs::claim(signed(CLIENT), ASSET, STRANGER));
		assert_eq!(balance(&ASSET, STRANGER), 1_100);
	});
}

#[test]
fn what_the_treasury_cannot_take_stays_and_can_be_tried_again() {
	ExtBuilder::default().build_and_execute(|| {
		Payouts::mutate(|all| all.insert(TALENT, NOBODY));
		let contract = active_in(ASSET, fixed(&[1_000]));
		let invoice = bill(contract, milestone(0));
		assert_ok!(Jobs::approve_invoice(signed(CLIENT), invoice, Some(1)));
		assert_ok!(Assets::block(signed(OTHER), 1, TREASURY));
		run_to(366);
		let item = DueItem::Unclaimed { account: TALENT, asset: ASSET };
		assert_eq!(crate::StuckItems::<Test>::get(&item), Some(366));
		System::assert_has_event(
			Event::DueItemFailed {
				item: item.clone(),
				error: DispatchError::Token(TokenError::Blocked),
			}
			.into(),
		);
		assert_eq!(Jobs::unclaimed(TALENT, ASSET).unwrap().amount, 1);
		assert_ok!(Assets::thaw(signed(OTHER), 1, TREASURY));
		assert_ok!(Jobs::process_due(signed(OTHER), item.clone()));
		assert_eq!(balance(&ASSET, TREASURY), ASSET_MIN + 1);
		assert_eq!(crate::StuckItems::<Test>::get(&item), None);
	});
}

#[test]
fn the_owner_may_claim_what_is_stuck() {
	ExtBuilder::default().build_and_execute(|| {
		keep_one_coin();
		let item = DueItem::Unclaimed { account: TALENT, asset: NATIVE };
		crate::StuckItems::<Test>::insert(&item, 1);
		assert_ok!(Jobs::claim(signed(TALENT), NATIVE, OTHER));
		assert_eq!(crate::StuckItems::<Test>::iter().count(), 0);
		assert_ok!(NativeAndAssets::mint_into(NATIVE, &OTHER, 1));
	});
}
