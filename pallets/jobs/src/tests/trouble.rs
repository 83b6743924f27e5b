// SPDX-License-Identifier: Apache-2.0

//! An asset in trouble while contracts run in it: frozen, an account shut out, destroyed. What can
//! be paid is paid, the rest is kept for whose it is, records go by themselves, and after the thaw
//! all of it comes out.

use crate::{mock::*, DueItem, StuckItems, WaitingFees};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{DispatchError, Perbill, TokenError};
use talent_primitives::RulingHandler;

/// What befalls the asset, and how it is undone.
#[derive(Clone, Copy, Debug)]
enum Trouble {
	AssetFrozen,
	EscrowFrozen,
	EscrowBlocked,
}

const TROUBLES: [Trouble; 3] =
	[Trouble::AssetFrozen, Trouble::EscrowFrozen, Trouble::EscrowBlocked];

impl Trouble {
	fn begin(self) {
		assert_ok!(match self {
			Self::AssetFrozen => Assets::freeze_asset(signed(OTHER), 1),
			Self::EscrowFrozen => Assets::freeze(signed(OTHER), 1, escrow_account()),
			Self::EscrowBlocked => Assets::block(signed(OTHER), 1, escrow_account()),
		});
	}

	fn end(self) {
		assert_ok!(match self {
			Self::AssetFrozen => Assets::thaw_asset(signed(OTHER), 1),
			Self::EscrowFrozen | Self::EscrowBlocked => {
				Assets::thaw(signed(OTHER), 1, escrow_account())
			},
		});
	}
}

fn unclaimed(who: AccountId) -> u128 {
	Jobs::unclaimed(who, ASSET).map_or(0, |kept| kept.amount)
}

fn nothing_is_stuck() {
	assert_eq!(StuckItems::<Test>::iter().count(), 0);
}

const FROZEN: DispatchError = DispatchError::Token(TokenError::Frozen);

#[test]
fn while_nothing_can_leave_all_is_kept_and_after_the_thaw_all_comes_out() {
	for trouble in TROUBLES {
		ExtBuilder::default().build_and_execute(|| {
			let contract = active_in(ASSET, fixed(&[1_000, 500, 300]));
			assert_ok!(Jobs::fund_contract(signed(CLIENT), contract, 880));
			let first = bill(contract, milestone(0));
			trouble.begin();
			// By default, and by approval, whole or in parts.
			run_to(15);
			let second = bill(contract, milestone(1));
			assert_ok!(Jobs::approve_invoice(signed(CLIENT), second, Some(200)));
			assert_ok!(Jobs::approve_invoice(signed(CLIENT), second, None));
			assert_eq!((Jobs::invoice(first), Jobs::invoice(second)), (None, None));
			assert_eq!(unclaimed(TALENT), 1_500);
			for (invoice, fee) in [(first, 100), (second, 50)] {
				assert_eq!(WaitingFees::<Test>::get(invoice).unwrap().amount, fee);
				assert_noop!(Jobs::collect_fee(signed(OTHER), invoice), FROZEN);
			}
			// The contract is over, and the client's rest is kept too.
			assert_ok!(Jobs::end_contract(signed(TALENT), contract));
			run_to(22);
			assert_eq!(Jobs::contract(contract), None);
			assert_eq!(unclaimed(CLIENT), 330);
			assert_eq!(crate::Ledger::<Test>::get(ASSET), 1_980);
			for who in [CLIENT, TALENT] {
				assert_noop!(Jobs::claim(signed(who), ASSET, who), FROZEN);
			}
			nothing_is_stuck();

			trouble.end();
			for who in [CLIENT, TALENT] {
				assert_ok!(Jobs::claim(signed(who), ASSET, who));
			}
			for invoice in [first, second] {
				assert_ok!(Jobs::collect_fee(signed(OTHER), invoice));
			}
			assert_eq!(balance(&ASSET, TALENT), 1_500);
			assert_eq!(balance(&ASSET, CLIENT), CLIENT_FUNDS - 1_650);
			assert_eq!(balance(&ASSET, FEE_POT), ASSET_MIN + 150);
			assert_eq!(crate::Ledger::<Test>::iter().count(), 0);
		});
	}
}

#[test]
fn an_offer_that_comes_to_nothing_while_nothing_can_leave_is_kept_for_its_client() {
	for trouble in TROUBLES {
		ExtBuilder::default().with_parameters(|p| p.contract_deposit = 10).build_and_execute(
			|| {
				let job = post_in(ASSET);
				let declined = offer(job, TALENT, fixed(&[1_000]));
				offer(job, OTHER, fixed(&[500]));
				trouble.begin();
				assert_ok!(Jobs::decline_offer(signed(TALENT), declined));
				run_to(21);
				assert_eq!(crate::Contracts::<Test>::iter().count(), 0);
				assert_eq!(unclaimed(CLIENT), 1_650);
				// Deposits are of another coin.
				assert_eq!(total_held(CLIENT), 100);
				trouble.end();
				assert_ok!(Jobs::claim(signed(CLIENT), ASSET, CLIENT));
				assert_eq!(balance(&ASSET, CLIENT), CLIENT_FUNDS);
				nothing_is_stuck();
			},
		);
	}
}

#[test]
fn what_only_the_client_wants_out_stays_in_escrow() {
	for trouble in TROUBLES {
		ExtBuilder::default().build_and_execute(|| {
			let contract = active_in(ASSET, fixed(&[1_000, 500]));
			assert_ok!(Jobs::fund_contract(signed(CLIENT), contract, 550));
			trouble.begin();
			assert_eq!(Jobs::surplus(contract), Some(550));
			assert_noop!(Jobs::withdraw_surplus(signed(CLIENT), contract), FROZEN);
			trouble.end();
			assert_ok!(Jobs::withdraw_surplus(signed(CLIENT), contract));
		});
	}
}

#[test]
fn what_cannot_be_paid_in_begins_nothing() {
	ExtBuilder::default().build_and_execute(|| {
		let job = post_in(ASSET);
		let contract = active_in(ASSET, fixed(&[1_000, 500]));
		let bonus = crate::NextInvoice::<Test>::get();
		let kind = crate::ExtraKind::Bonus;
		assert_ok!(Jobs::submit_extra(signed(TALENT), contract, 100, kind, cid("bonus")));
		Trouble::AssetFrozen.begin();
		let offered = Jobs::make_offer(signed(CLIENT), job, TALENT, fixed(&[100]));
		assert_noop!(offered, FROZEN);
		assert_noop!(Jobs::fund_contract(signed(CLIENT), contract, 100), FROZEN);
		assert_noop!(Jobs::approve_invoice(signed(CLIENT), bonus, None), FROZEN);
	});
}

#[test]
fn a_renewal_that_needs_no_coin_to_move_is_made_while_the_asset_is_frozen() {
	ExtBuilder::default().build_and_execute(|| {
		let dear = active_in(ASSET, fixed(&[1_000]));
		let (_, hash) = propose(TALENT, dear, fixed(&[400]));
		let covered = active_in(ASSET, fixed(&[1_000, 500]));
		assert_ok!(Jobs::fund_contract(signed(CLIENT), covered, 550));
		Trouble::AssetFrozen.begin();
		assert_noop!(Jobs::accept_renewal(signed(CLIENT), dear, hash), FROZEN);
		let new = renew(covered, fixed(&[400]));
		assert_eq!(contract(new).escrow, 440);
		Trouble::AssetFrozen.end();
		assert_ok!(Jobs::accept_renewal(signed(CLIENT), dear, hash));
	});
}

#[test]
fn a_ruling_is_executed_while_nothing_can_leave() {
	for trouble in TROUBLES {
		ExtBuilder::default().build_and_execute(|| {
			let contract = active_in(ASSET, fixed(&[1_000]));
			let invoice = bill(contract, milestone(0));
			trouble.begin();
			let case_id = dispute(invoice, crate::Claim::Reduced { to: 200 });
			assert_ok!(Jobs::on_ruling(case_id, invoice, Perbill::from_percent(50)));
			assert_eq!(unclaimed(TALENT), 600);
			assert_eq!(WaitingFees::<Test>::get(invoice).unwrap().amount, 60);
			assert_ok!(Jobs::end_contract(signed(TALENT), contract));
			run_to(8);
			assert_eq!((Jobs::contract(contract), unclaimed(CLIENT)), (None, 440));
			nothing_is_stuck();
		});
	}
}

#[test]
fn what_nobody_could_claim_in_time_goes_to_the_treasury_after_the_thaw() {
	for trouble in TROUBLES {
		ExtBuilder::default().build_and_execute(|| {
			let contract = active_in(ASSET, fixed(&[1_000]));
			let invoice = bill(contract, milestone(0));
			trouble.begin();
			assert_ok!(Jobs::approve_invoice(signed(CLIENT), invoice, None));
			run_to(366);
			let item = DueItem::Unclaimed { account: TALENT, asset: ASSET };
			assert_eq!(StuckItems::<Test>::get(&item), Some(366));
			assert_noop!(Jobs::process_due(signed(OTHER), item.clone()), FROZEN);
			assert_eq!(unclaimed(TALENT), 1_000);
			trouble.end();
			assert_ok!(Jobs::process_due(signed(OTHER), item));
			assert_eq!(balance(&ASSET, TREASURY), ASSET_MIN + 1_000);
			nothing_is_stuck();
		});
	}
}

#[test]
fn whoever_takes_the_fees_may_be_shut_out_and_talent_is_paid() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active_in(ASSET, fixed(&[1_000]));
		let invoice = bill(contract, milestone(0));
		assert_ok!(Assets::block(signed(OTHER), 1, FEE_POT));
		run_to(15);
		assert_eq!(balance(&ASSET, TALENT), 1_000);
		assert_eq!(WaitingFees::<Test>::get(invoice).unwrap().amount, 100);
		assert_ok!(Assets::thaw(signed(OTHER), 1, FEE_POT));
		assert_ok!(Jobs::collect_fee(signed(OTHER), invoice));
		assert_eq!(balance(&ASSET, FEE_POT), ASSET_MIN + 100);
	});
}

#[test]
fn an_asset_that_is_destroyed_takes_nothing_else_with_it() {
	// The coins are gone, which nobody here can help: the books are right about all else.
	let builder = ExtBuilder::default().with_parameters(|p| {
		p.contract_deposit = 10;
		p.max_due_items = 1_000;
	});
	builder.build().execute_with(|| {
		let lost = active_in(ASSET, fixed(&[1_000, 500]));
		propose(TALENT, lost, fixed(&[400]));
		let job = crate::Agreements::<Test>::get(lost).unwrap().job;
		let offered = offer(job, STRANGER, fixed(&[100]));
		let invoice = bill(lost, milestone(0));
		let sound = active(fixed(&[1_000]));
		let paid = bill(sound, milestone(0));

		assert_ok!(Assets::start_destroy(signed(OTHER), 1));
		assert!(Jobs::fund_contract(signed(CLIENT), lost, 10).is_err());
		assert_ok!(Jobs::decline_offer(signed(STRANGER), offered));
		for _ in 0..3 {
			assert_ok!(Assets::destroy_accounts(signed(OTHER), 1));
		}
		assert_ok!(Assets::finish_destroy(signed(OTHER), 1));
		assert_eq!(balance(&ASSET, escrow_account()), 0);
		run_to(15);
		// What is paid in another coin is paid.
		assert_eq!(native(TALENT), TALENT_FUNDS + 1_000 - 10);
		assert_eq!(Jobs::invoice(paid), None);
		// What would have been paid is remembered.
		assert_eq!((unclaimed(TALENT), unclaimed(CLIENT)), (1_000, 110));
		assert_eq!(WaitingFees::<Test>::get(invoice).unwrap().amount, 100);
		assert!(Jobs::claim(signed(TALENT), ASSET, TALENT).is_err());
		assert!(Jobs::collect_fee(signed(OTHER), invoice).is_err());
		for contract in [lost, sound] {
			assert_ok!(Jobs::end_contract(signed(TALENT), contract));
		}
		silence();
		// Contracts are over, deposits released, nobody is bound.
		assert_eq!(crate::Contracts::<Test>::iter().count(), 0);
		assert_eq!(crate::Jobs::<Test>::iter().count(), 0);
		assert_eq!(crate::Renewals::<Test>::iter().count(), 0);
		assert_eq!(OpenItems::iter_keys().count(), 0);
		assert_eq!(total_held(CLIENT) + total_held(TALENT), 0);
		assert_eq!(crate::Ledger::<Test>::get(NATIVE), 0);
		assert_eq!(native(escrow_account()), ED);
		// Only what the asset owes waits, for good.
		let stuck = StuckItems::<Test>::iter_keys().collect::<Vec<_>>();
		assert!(stuck
			.iter()
			.all(|item| matches!(item, DueItem::Unclaimed { asset, .. } if *asset == ASSET)));
		assert_eq!(stuck.len(), 2);
	});
}
