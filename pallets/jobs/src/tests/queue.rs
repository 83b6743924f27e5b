// SPDX-License-Identifier: Apache-2.0

//! The due-queue at the level of the pallet.

use crate::{mock::*, DueCursor, DueItem, DueItems, Error, Event, StuckItems};
use frame_support::{
	assert_noop, assert_ok,
	traits::{Get, Hooks},
	weights::WeightMeter,
};
use sp_runtime::{ArithmeticError, DispatchError, Weight};
use talent_primitives::{due_queue::DueQueue, purse::Purse, ContractId, ItemRegistry};

/// Puts `count` invoices of one coin each, all due in block 15, under contracts of four.
fn invoices(count: u32) {
	let template = active(fixed(&[100; 8]));
	let agreement = agreement(template);
	let contract = crate::mock::contract(template);
	let mut job = crate::Jobs::<Test>::get(agreement.job).unwrap();
	let mut next = crate::NextContract::<Test>::get();
	let mut left = count;
	while left > 0 {
		let new = left.min(4);
		let escrow = u128::from(new) * 110;
		assert_ok!(Jobs::pull(&NATIVE, &CLIENT, escrow));
		let queued_at = Jobs::schedule(181, &DueItem::Contract(next));
		crate::Agreements::<Test>::insert(
			next,
			crate::Agreement { contract: next, ..agreement.clone() },
		);
		crate::Contracts::<Test>::insert(
			next,
			crate::Contract { escrow, queued_at, ..contract.clone() },
		);
		open_both(next);
		Jobs::bind_parties(&CLIENT, &TALENT);
		for index in 0..new {
			bill(next, milestone(index));
		}
		job.contracts += 1;
		next += 1;
		left -= new;
	}
	crate::NextContract::<Test>::put(next);
	crate::Jobs::<Test>::insert(agreement.job, job);
}

/// Opens the items of both parties of a contract.
fn open_both(contract: ContractId) {
	assert_ok!(MockItemRegistry::open(&CLIENT, Item::ContractAsClient(contract)));
	assert_ok!(MockItemRegistry::open(&TALENT, Item::ContractAsTalent(contract)));
}

#[test]
fn ten_thousand_invoices_due_in_one_block_are_all_paid() {
	ExtBuilder::default().with_parameters(|p| p.max_due_items = 1_000).build_and_execute(|| {
		assert_ok!(<Balances as frame_support::traits::fungible::Mutate<_>>::mint_into(
			&CLIENT, 2_000_000
		));
		invoices(10_000);
		let mut block = 14;
		let mut paid_per_block = Vec::new();
		while crate::Invoices::<Test>::iter_keys().next().is_some() {
			let before = native(TALENT);
			block += 1;
			run_to(block);
			paid_per_block.push((native(TALENT) - before) / 100);
			assert!(block < 500, "does not end");
		}
		assert_eq!(paid_per_block.iter().sum::<u128>(), 10_000);
		assert!(paid_per_block.iter().all(|paid| *paid <= 1_000), "{paid_per_block:?}");
		assert!(paid_per_block.len() > 1);
		assert_eq!(native(TALENT), TALENT_FUNDS + 1_000_000);
		assert_eq!(StuckItems::<Test>::iter().count(), 0);
	});
}

#[test]
fn the_count_holds_for_both_hooks_of_a_block_together() {
	ExtBuilder::default().with_parameters(|p| p.max_due_items = 3).build_and_execute(|| {
		invoices(8);
		set_block(15);
		// Fourteen empty blocks count too, so walk there first.
		while DueCursor::<Test>::get() < Some(14) {
			crate::LastServiced::<Test>::kill();
			run_hooks();
		}
		crate::LastServiced::<Test>::kill();
		let left = crate::Invoices::<Test>::iter().count();
		run_hooks();
		assert_eq!(crate::Invoices::<Test>::iter().count(), left - 3);
		run_hooks();
		assert_eq!(crate::Invoices::<Test>::iter().count(), left - 3);
		run_to(16);
		assert_eq!(crate::Invoices::<Test>::iter().count(), left.saturating_sub(6));
	});
}

#[test]
fn the_hooks_stay_within_their_share_of_a_block() {
	ExtBuilder::default().with_parameters(|p| p.max_due_items = 1_000).build_and_execute(|| {
		invoices(12);
		set_block(15);
		let mut meter = WeightMeter::with_limit(Weight::zero());
		Jobs::on_poll(15, &mut meter);
		assert_eq!(meter.consumed(), Weight::zero());
		let weights: frame_system::limits::BlockWeights =
			<Test as frame_system::Config>::BlockWeights::get();
		let share: Weight = sp_runtime::Perbill::from_percent(50) * weights.max_block;
		let mut meter = WeightMeter::new();
		Jobs::on_poll(15, &mut meter);
		assert!(meter
			.consumed()
			.all_lte(share.saturating_add(<() as crate::WeightInfo>::due_block())));
		let limit = Jobs::due_item_weight(&DueItem::Invoice(0)).saturating_mul(3);
		assert!(Jobs::on_idle(15, limit).all_lte(limit));
	});
}

#[test]
fn an_item_that_fails_is_put_aside_and_can_be_tried_again() {
	ExtBuilder::default().build_and_execute(|| {
		let broken = active(fixed(&[1_000]));
		let sound = active(fixed(&[500]));
		let first = bill(broken, milestone(0));
		let second = bill(sound, milestone(0));
		let escrow = crate::mock::contract(broken).escrow;
		let set = |escrow| {
			crate::Contracts::<Test>::mutate(broken, |c| c.as_mut().unwrap().escrow = escrow)
		};
		set(5);
		run_to(15);
		let item = DueItem::Invoice(first);
		let error = DispatchError::Arithmetic(ArithmeticError::Underflow);
		System::assert_has_event(Event::DueItemFailed { item: item.clone(), error }.into());
		assert_eq!(StuckItems::<Test>::get(&item), Some(15));
		// The other was paid all the same, and nothing of the first.
		assert_eq!(Jobs::invoice(second), None);
		assert_eq!(native(TALENT), TALENT_FUNDS + 500);
		assert_noop!(Jobs::process_due(signed(OTHER), item.clone()), error);
		set(escrow);
		assert_ok!(Jobs::process_due(signed(OTHER), item.clone()));
		assert_eq!(native(TALENT), TALENT_FUNDS + 1_500);
		assert_eq!(StuckItems::<Test>::get(&item), None);
	});
}

#[test]
fn process_due_takes_the_item_out_of_the_queue() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(fixed(&[1_000]));
		let invoice = bill(contract, milestone(0));
		let item = DueItem::Invoice(invoice);
		assert_noop!(Jobs::process_due(signed(OTHER), item.clone()), Error::<Test>::NotDue);
		skip_to(15);
		assert_ok!(Jobs::process_due(signed(OTHER), item.clone()));
		assert!(!DueItems::<Test>::contains_key(15, &item));
		assert_noop!(Jobs::process_due(signed(OTHER), item), Error::<Test>::InvoiceNotFound);
		assert_noop!(Jobs::process_due(signed(OTHER), DueItem::Job(7)), Error::<Test>::JobNotFound);
		assert_noop!(
			Jobs::process_due(signed(OTHER), DueItem::Offer(7)),
			Error::<Test>::ContractNotFound
		);
		assert_noop!(
			Jobs::process_due(signed(OTHER), DueItem::Offer(contract)),
			Error::<Test>::NotAnOffer
		);
		assert_noop!(
			Jobs::process_due(signed(OTHER), DueItem::Contract(7)),
			Error::<Test>::ContractNotFound
		);
	});
}

#[test]
fn what_was_due_while_hooks_were_suspended_is_made_up_for() {
	ExtBuilder::default().build_and_execute(|| {
		let contract = active(fixed(&[1_000]));
		bill(contract, milestone(0));
		skip_to(150);
		run_hooks();
		run_to(152);
		assert_eq!(native(TALENT), TALENT_FUNDS + 1_000);
		run_to(400);
		assert_eq!(DueItems::<Test>::iter().count(), 0);
	});
}
