// SPDX-License-Identifier: Apache-2.0

//! What the reputation port is told of contracts and disputes.

use crate::{mock::*, Claim, ExtraKind, Reviews};
use frame_support::assert_ok;
use sp_runtime::{Perbill, Permill};
use talent_primitives::{EndedContract, RulingHandler, WorkSide};

/// Ends a contract and lets it be over.
fn end(contract: u32) {
	assert_ok!(Jobs::end_contract(signed(TALENT), contract));
	run_to(now() + 7);
	assert_eq!(Jobs::contract(contract), None);
}

fn told(volume: u128, non_recoverable: u128) -> Vec<EndedContract<AccountId, u128>> {
	vec![EndedContract { client: CLIENT, talent: TALENT, volume, non_recoverable }]
}

#[test]
fn a_contract_that_is_over_is_told_with_what_was_paid_and_what_of_the_fees_is_gone() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(fixed(&[1_000, 505, 300]));
		assert_ok!(Jobs::fund_contract(signed(CLIENT), contract, 885));
		for index in 0..2 {
			let invoice = bill(contract, milestone(index));
			assert_ok!(Jobs::approve_invoice(signed(CLIENT), invoice, None));
		}
		// Of the fees of 100 and 50 six tenths go to nobody in person.
		let record = crate::mock::contract(contract);
		assert_eq!((record.paid, record.non_recoverable), (1_505, 90));
		assert_eq!(EndedContracts::get(), vec![]);
		end(contract);
		assert_eq!(EndedContracts::get(), told(1_505, 90));
		assert_eq!(Reviews::<Test>::get(contract).unwrap().weight, 90);
	});
}

#[test]
fn parts_extras_and_what_is_kept_for_a_claim_count_too() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(fixed(&[1_000]));
		let invoice = bill(contract, milestone(0));
		assert_ok!(Jobs::approve_invoice(signed(CLIENT), invoice, Some(300)));
		Payouts::mutate(|all| all.insert(TALENT, escrow_account()));
		assert_ok!(Jobs::approve_invoice(signed(CLIENT), invoice, Some(200)));
		assert_eq!(Jobs::unclaimed(TALENT, NATIVE).unwrap().amount, 200);
		let bonus = crate::NextInvoice::<Test>::get();
		assert_ok!(Jobs::submit_extra(
			signed(TALENT),
			contract,
			100,
			ExtraKind::Bonus,
			cid("bonus")
		));
		assert_ok!(Jobs::approve_invoice(signed(CLIENT), bonus, None));
		// What is not paid in the end does not count.
		assert_ok!(Jobs::cancel_invoice(signed(TALENT), invoice));
		end(contract);
		assert_eq!(EndedContracts::get(), told(600, 36));
	});
}

#[test]
fn an_amount_in_an_asset_counts_by_what_it_is_worth() {
	ExtBuilder::default().build_and_execute(|| {
		over_in(ASSET, 1_000);
		assert_eq!(EndedContracts::get(), told(1_000 * PRICE, 60 * PRICE));
	});
}

#[test]
fn what_has_no_price_counts_for_nothing() {
	ExtBuilder::default().build_and_execute(|| {
		Priceless::set(true);
		let contract = over_in(ASSET, 1_000);
		assert_eq!(EndedContracts::get(), told(0, 0));
		assert_eq!(Reviews::<Test>::get(contract), None);
	});
}

#[test]
fn a_contract_under_which_nothing_was_paid_is_not_told() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(fixed(&[1_000]));
		let invoice = bill(contract, milestone(0));
		let case_id = dispute(invoice, Claim::Cancelled);
		assert_ok!(Jobs::on_ruling(case_id, invoice, Perbill::zero()));
		end(contract);
		// Nor is an offer that came to nothing.
		let declined = offer(post(), TALENT, fixed(&[500]));
		assert_ok!(Jobs::decline_offer(signed(TALENT), declined));
		assert_eq!(EndedContracts::get(), vec![]);
		assert_eq!(Reviews::<Test>::iter().count(), 0);
	});
}

#[test]
fn without_a_fee_there_is_volume_and_nothing_to_review() {
	ExtBuilder::default().build_and_execute(|| {
		FeeRate::set(Permill::zero());
		let contract = over(1_000);
		assert_eq!(EndedContracts::get(), told(1_000, 0));
		assert_eq!(Reviews::<Test>::get(contract), None);
	});
}

#[test]
fn a_fee_that_had_to_wait_counts_if_it_is_collected_before_the_contract_is_over() {
	for (in_time, non_recoverable) in [(true, 60), (false, 0)] {
		ExtBuilder::default().build_and_execute(|| {
			let contract = active(fixed(&[1_000]));
			let invoice = bill(contract, milestone(0));
			FeeFault::set(Some(Fault::Refuses));
			assert_ok!(Jobs::approve_invoice(signed(CLIENT), invoice, None));
			let record = crate::mock::contract(contract);
			assert_eq!((record.paid, record.non_recoverable), (1_000, 0));
			FeeFault::set(None);
			if in_time {
				assert_ok!(Jobs::collect_fee(signed(OTHER), invoice));
				assert_eq!(crate::mock::contract(contract).non_recoverable, 60);
			}
			end(contract);
			if !in_time {
				assert_ok!(Jobs::collect_fee(signed(OTHER), invoice));
			}
			assert_eq!(EndedContracts::get(), told(1_000, non_recoverable));
			assert_eq!(Reviews::<Test>::contains_key(contract), in_time);
		});
	}
}

#[test]
fn no_more_of_a_fee_is_gone_than_there_was() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(fixed(&[1_000]));
		let invoice = bill(contract, milestone(0));
		FeeFault::set(Some(Fault::Boasts));
		assert_ok!(Jobs::approve_invoice(signed(CLIENT), invoice, None));
		assert_eq!(crate::mock::contract(contract).non_recoverable, 100);
	});
}

#[test]
fn a_renewed_contract_and_the_one_that_renews_it_are_told_each_for_itself() {
	ExtBuilder::default().build_and_execute(|| {
		let old = active(fixed(&[1_000]));
		let invoice = bill(old, milestone(0));
		assert_ok!(Jobs::approve_invoice(signed(CLIENT), invoice, None));
		let new = renew(old, fixed(&[500]));
		let invoice = bill(new, milestone(0));
		assert_ok!(Jobs::approve_invoice(signed(CLIENT), invoice, None));
		run_to(8);
		assert_eq!(EndedContracts::get(), told(1_000, 60));
		end(new);
		assert_eq!(EndedContracts::get()[1..], told(500, 30));
	});
}

#[test]
fn whoever_keeps_less_than_half_of_what_was_disputed_has_lost() {
	let half = Perbill::from_percent(50);
	let less = Perbill::from_parts(half.deconstruct() - 1);
	let more = Perbill::from_parts(half.deconstruct() + 1);
	for (kept, lost) in [
		(Perbill::zero(), vec![(TALENT, WorkSide::Done)]),
		(less, vec![(TALENT, WorkSide::Done)]),
		(half, vec![]),
		(more, vec![(CLIENT, WorkSide::Given)]),
		(Perbill::one(), vec![(CLIENT, WorkSide::Given)]),
	] {
		ExtBuilder::default().build_and_execute(|| {
			let contract = active(fixed(&[1_000]));
			let invoice = bill(contract, milestone(0));
			// What was conceded is not what the case was about.
			let case_id = dispute(invoice, Claim::Reduced { to: 900 });
			assert_eq!(crate::mock::contract(contract).disputed, 1);
			assert_ok!(Jobs::on_ruling(case_id, invoice, kept));
			assert_eq!(LostDisputes::get(), lost, "{kept:?}");
			assert_eq!(crate::mock::contract(contract).disputed, 0);
		});
	}
}

#[test]
fn each_dispute_of_a_contract_is_counted_for_itself() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(fixed(&[1_000, 500]));
		assert_ok!(Jobs::fund_contract(signed(CLIENT), contract, 550));
		let invoices = [bill(contract, milestone(0)), bill(contract, milestone(1))];
		let cases = invoices.map(|invoice| dispute(invoice, Claim::Cancelled));
		assert_eq!(crate::mock::contract(contract).disputed, 2);
		for (case_id, invoice) in cases.into_iter().zip(invoices) {
			assert_ok!(Jobs::on_ruling(case_id, invoice, Perbill::from_percent(10)));
		}
		assert_eq!(crate::mock::contract(contract).disputed, 0);
		assert_eq!(LostDisputes::get(), vec![(TALENT, WorkSide::Done); 2]);
	});
}
