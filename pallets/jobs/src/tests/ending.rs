// SPDX-License-Identifier: Apache-2.0

//! How contracts end: by notice, at once, by date, and when everybody has vanished.

use crate::{mock::*, DueItem, Error, Event, Stage, Terms};
use frame_support::{assert_noop, assert_ok};

fn stage(contract: u32) -> Stage<u64> {
	Jobs::contract(contract).unwrap().2
}

#[test]
fn the_client_ends_with_notice() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(hourly(10, 10));
		run_to(5);
		System::reset_events();
		assert_ok!(Jobs::end_contract(signed(CLIENT), contract));
		assert_events(&[Event::NoticeGiven {
			contract,
			by: Some(CLIENT),
			work_ends_at: 12,
			closes_at: 19,
		}]);
		assert_eq!(stage(contract), Stage::Ending { work_ends_at: 12, closes_at: 19 });
		assert_noop!(Jobs::end_contract(signed(CLIENT), contract), Error::<Test>::AlreadyEnding);
		run_to(18);
		assert!(Jobs::contract(contract).is_some());
		System::reset_events();
		run_to(19);
		assert_events(&[
			Event::Refunded {
				contract,
				asset: NATIVE,
				from: escrow_account(),
				to: CLIENT,
				amount: 220,
			},
			Event::ContractEnded { contract, job: 0 },
		]);
		assert_eq!(native(CLIENT), CLIENT_FUNDS - 100);
	});
}

#[test]
fn talent_ends_at_once_and_bills_for_seven_days() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(fixed(&[1_000]));
		System::reset_events();
		assert_ok!(Jobs::end_contract(signed(TALENT), contract));
		assert_events(&[Event::NoticeGiven {
			contract,
			by: Some(TALENT),
			work_ends_at: 1,
			closes_at: 8,
		}]);
		run_to(7);
		let invoice = bill(contract, milestone(0));
		run_to(8);
		// The invoice is open: the contract waits for it.
		assert_eq!(stage(contract), Stage::Ended);
		assert_noop!(Jobs::end_contract(signed(TALENT), contract), Error::<Test>::ContractIsOver);
		run_to(21);
		assert_eq!(Jobs::invoice(invoice), None);
		assert_eq!(Jobs::contract(contract), None);
		assert_eq!(native(TALENT), TALENT_FUNDS + 1_000);
	});
}

#[test]
fn both_end_at_once_after_the_client_has_given_notice() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(hourly(10, 10));
		assert_ok!(Jobs::end_contract(signed(CLIENT), contract));
		run_to(3);
		assert_ok!(Jobs::end_contract(signed(TALENT), contract));
		assert_eq!(stage(contract), Stage::Ending { work_ends_at: 3, closes_at: 10 });
		assert_noop!(Jobs::end_contract(signed(TALENT), contract), Error::<Test>::AlreadyEnding);
		run_to(10);
		assert_eq!(Jobs::contract(contract), None);
	});
}

#[test]
fn end_contract_fails_for_others_and_for_an_offer() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(fixed(&[1_000]));
		assert_noop!(Jobs::end_contract(signed(OTHER), contract), Error::<Test>::NotAParty);
		assert_noop!(Jobs::end_contract(signed(CLIENT), 9), Error::<Test>::ContractNotFound);
		let offer = offer(post(), TALENT, fixed(&[1_000]));
		for who in [CLIENT, TALENT] {
			assert_noop!(Jobs::end_contract(signed(who), offer), Error::<Test>::ContractNotActive);
		}
	});
}

#[test]
fn a_contract_ends_by_date() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(Terms { duration: Some(10), ..fixed(&[1_000]) });
		run_to(10);
		assert_eq!(stage(contract), Stage::Active);
		System::reset_events();
		run_to(11);
		assert_events(&[Event::NoticeGiven {
			contract,
			by: None,
			work_ends_at: 18,
			closes_at: 25,
		}]);
		assert_noop!(Jobs::end_contract(signed(CLIENT), contract), Error::<Test>::AlreadyEnding);
		run_to(25);
		assert_eq!(Jobs::contract(contract), None);
		assert_eq!(native(CLIENT), CLIENT_FUNDS - 100);
	});
}

#[test]
fn dates_hold_though_no_hook_runs() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(Terms { duration: Some(10), ..hourly(10, 10) });
		assert_ok!(Jobs::fund_contract(signed(CLIENT), contract, 110));
		skip_to(12);
		assert_eq!(stage(contract), Stage::Ending { work_ends_at: 18, closes_at: 25 });
		assert_noop!(Jobs::end_contract(signed(CLIENT), contract), Error::<Test>::AlreadyEnding);
		// Only the allowance is committed now, and no more can be added.
		assert_eq!(Jobs::surplus(contract), Some(220));
		assert_noop!(
			Jobs::fund_contract(signed(CLIENT), contract, 1),
			Error::<Test>::AboveAgreedTotal
		);
		// A bill writes down that it is ending.
		System::reset_events();
		bill(contract, hours(START_DAY, START_DAY, 10));
		System::assert_has_event(
			Event::NoticeGiven { contract, by: None, work_ends_at: 18, closes_at: 25 }.into(),
		);
		skip_to(25);
		assert_eq!(stage(contract), Stage::Ended);
		assert_noop!(
			Jobs::submit_invoice(
				signed(TALENT),
				contract,
				hours(START_DAY + 1, START_DAY + 1, 1),
				cid("late")
			),
			Error::<Test>::ContractIsOver
		);
		assert_noop!(
			Jobs::fund_contract(signed(CLIENT), contract, 1),
			Error::<Test>::ContractIsOver
		);
		// In whatever order the open ends are tied.
		assert_ok!(Jobs::process_due(signed(OTHER), DueItem::Contract(contract)));
		assert!(Jobs::contract(contract).is_some());
		skip_to(26);
		assert_ok!(Jobs::pay_due_invoice(signed(OTHER), 0));
		assert_eq!(Jobs::contract(contract), None);
		run_to(40);
		assert_eq!(crate::StuckItems::<Test>::iter().count(), 0);
	});
}

#[test]
fn a_contract_whose_dates_have_both_passed_is_closed_in_one_step() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(Terms { duration: Some(10), ..fixed(&[1_000]) });
		skip_to(200);
		assert_ok!(Jobs::process_due(signed(OTHER), DueItem::Contract(contract)));
		assert_eq!(Jobs::contract(contract), None);
		assert_eq!(native(CLIENT), CLIENT_FUNDS - 100);
	});
}

#[test]
fn a_contract_is_not_due_before_its_dates() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(fixed(&[1_000]));
		let item = DueItem::Contract(contract);
		assert_noop!(Jobs::process_due(signed(OTHER), item.clone()), Error::<Test>::NotDue);
		assert_ok!(Jobs::end_contract(signed(CLIENT), contract));
		assert_noop!(Jobs::process_due(signed(OTHER), item), Error::<Test>::NotDue);
	});
}

#[test]
fn while_ending_the_allowance_shrinks_with_what_is_billed() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(hourly(10, 10));
		assert_ok!(Jobs::end_contract(signed(CLIENT), contract));
		assert_eq!(Jobs::surplus(contract), Some(110));
		let invoice = bill(contract, hours(START_DAY, START_DAY, 6));
		assert_eq!(Jobs::surplus(contract), Some(110));
		assert_ok!(Jobs::withdraw_surplus(signed(CLIENT), contract));
		assert_eq!(crate::mock::contract(contract).free(), 44);
		assert_noop!(
			Jobs::fund_contract(signed(CLIENT), contract, 1),
			Error::<Test>::AboveAgreedTotal
		);
		// What is taken back may be billed anew.
		assert_ok!(Jobs::cancel_invoice(signed(TALENT), invoice));
		assert_eq!(Jobs::surplus(contract), Some(0));
		bill(contract, hours(START_DAY, START_DAY, 10));
	});
}

#[test]
fn work_from_before_the_notice_is_not_billed_on_the_allowance() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(hourly(10, 10));
		assert_ok!(Jobs::fund_contract(signed(CLIENT), contract, 110));
		run_to(now() + 7);
		assert_ok!(Jobs::end_contract(signed(CLIENT), contract));
		// The week before the notice is billed after it.
		let invoice = bill(contract, hours(START_DAY, START_DAY + 6, 10));
		assert_ok!(Jobs::withdraw_surplus(signed(CLIENT), contract));
		// The notice week has its cover all the same.
		assert_eq!(crate::mock::contract(contract).free(), 110);
		assert_ok!(Jobs::approve_invoice(signed(CLIENT), invoice, None));
		bill(contract, hours(START_DAY + 7, START_DAY + 7, 10));
		assert_eq!(Jobs::surplus(contract), Some(0));
	});
}

#[test]
fn what_is_taken_back_from_before_the_notice_does_not_grow_the_allowance() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(hourly(10, 10));
		run_to(now() + 7);
		let before = bill(contract, hours(START_DAY, START_DAY + 6, 10));
		assert_ok!(Jobs::end_contract(signed(CLIENT), contract));
		bill(contract, hours(START_DAY + 7, START_DAY + 7, 5));
		assert_ok!(Jobs::cancel_invoice(signed(TALENT), before));
		// Of the allowance of 110, 55 are used.
		assert_eq!(Jobs::surplus(contract), Some(110));
	});
}

#[test]
fn an_extra_lapses_when_an_ending_contract_closes() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(hourly(10, 10));
		assert_ok!(Jobs::end_contract(signed(TALENT), contract));
		let closes_at = now() + 7;
		let id = crate::NextInvoice::<Test>::get();
		let bonus = crate::ExtraKind::Bonus;
		assert_ok!(Jobs::submit_extra(signed(TALENT), contract, 50, bonus, cid("bonus")));
		assert_eq!(invoice(id).due_at, closes_at);
		run_to(closes_at + 1);
		assert_eq!(Jobs::contract(contract), None);
	});
}

#[test]
fn while_ending_the_next_milestone_may_be_funded_but_no_other() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(fixed(&[1_000, 500, 300]));
		bill(contract, milestone(0));
		assert_ok!(Jobs::end_contract(signed(CLIENT), contract));
		assert_noop!(
			Jobs::fund_contract(signed(CLIENT), contract, 551),
			Error::<Test>::AboveAgreedTotal
		);
		assert_ok!(Jobs::fund_contract(signed(CLIENT), contract, 550));
		bill(contract, milestone(1));
	});
}

#[test]
fn the_talent_who_vanishes_strands_nobody() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(fixed(&[1_000, 500]));
		assert_ok!(Jobs::fund_contract(signed(CLIENT), contract, 550));
		run_to(300);
		assert_eq!(Jobs::contract(contract), None);
		assert_eq!(Jobs::job(0), None);
		assert_eq!(native(CLIENT), CLIENT_FUNDS);
		assert_eq!((open_items(CLIENT), open_items(TALENT)), (vec![], vec![]));
	});
}

#[test]
fn the_client_who_vanishes_strands_nobody() {
	ExtBuilder::default().build_and_execute(|| {
		let job = post();
		assert_ok!(Jobs::apply(signed(TALENT), job, cid("me"), None));
		assert_ok!(Jobs::apply(signed(OTHER), job, cid("me"), None));
		let contract = offer(job, TALENT, hourly(10, 10));
		accept(contract);
		run_to(14);
		bill(contract, hours(START_DAY, START_DAY + 6, 10));
		bill(contract, hours(START_DAY + 7, START_DAY + 13, 10));
		run_to(300);
		assert_eq!(native(TALENT), TALENT_FUNDS + 200);
		assert_eq!(native(CLIENT), CLIENT_FUNDS - 220);
		assert_eq!(total_held(CLIENT) + total_held(TALENT) + total_held(OTHER), 0);
		assert_eq!(OpenItems::iter_keys().count(), 0);
		assert_eq!(native(escrow_account()), ED);
	});
}
