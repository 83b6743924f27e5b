// SPDX-License-Identifier: Apache-2.0

//! The client who never answers.

use frame_support::assert_ok;
use pallet_jobs::Work;
use talent_runtime::{constants::currency::BTRST, Jobs, Runtime, RuntimeEvent, RuntimeOrigin};
use talent_runtime_tests::*;

fn paid(event: &RuntimeEvent) -> bool {
	matches!(event, RuntimeEvent::Jobs(pallet_jobs::Event::InvoicePaid { invoice: 0, open: 0, .. }))
}

#[test]
fn an_unanswered_invoice_pays_itself_without_any_transaction() {
	on_dev(|| {
		let (client, talent) = (Person::Bob, Person::Charlie);
		let contract = hire(client, talent, fixed(&[100 * BTRST]));
		let common_before = common();
		let invoice = bill(talent, contract, Work::Milestone { index: 0 });
		let (talents, spent) = (Purse::of(talent), fees_paid(client) + fees_paid(talent));
		let due = due(invoice);
		assert_eq!(due, block() + Jobs::parameters().default_review_window);

		pass_until(due - 1);
		assert!(!happened(paid));
		assert_eq!(talents.gained(), 0);

		// In its block; in the next if that one is full.
		pass_until_done(due);
		assert!(happened(paid));
		assert_eq!(talents.gained(), 100 * BTRST);
		assert_eq!(common(), common_before + 10 * BTRST);
		assert_eq!(escrow(contract), 0);
		assert_eq!(fees_paid(client) + fees_paid(talent), spent, "nobody has sent anything");
	});
}

#[test]
fn anybody_can_settle_an_invoice_once_it_is_due_however_far_behind_the_queue_is() {
	on_dev(|| {
		let (client, talent, stranger) = (Person::Bob, Person::Charlie, Person::Ferdie);
		let contract = hire(client, talent, fixed(&[100 * BTRST, 50 * BTRST, 30 * BTRST]));
		assert_ok!(fund(client, contract, 88 * BTRST));
		// One due item in a block: three that are due in one block keep the queue busy.
		let slow = pallet_jobs::Parameters { max_due_items: 1, ..Jobs::parameters() };
		assert_ok!(Jobs::set_parameters(RuntimeOrigin::root(), slow));
		next_block();
		let invoices = [0, 1, 2].map(|index| bill(talent, contract, Work::Milestone { index }));
		let talents = Purse::of(talent);
		for invoice in invoices {
			assert_eq!(settle(stranger, invoice), Err(JobsError::NotDue.into()));
		}

		pass_until(due(invoices[2]));
		let left = |id: &u32| pallet_jobs::Invoices::<Runtime>::contains_key(id);
		let late = invoices.into_iter().filter(left).collect::<Vec<_>>();
		assert!(late.len() >= 2, "the queue does one in a block");
		for invoice in &late {
			assert_ok!(settle(stranger, *invoice));
			assert_eq!(settle(stranger, *invoice), Err(JobsError::InvoiceNotFound.into()));
		}
		assert_eq!(talents.gained(), 180 * BTRST);
		assert_eq!(escrow(contract), 0);

		// What was settled by hand is no longer in the queue.
		pass_blocks(5);
		assert_eq!(talents.gained(), 180 * BTRST);
		assert_eq!(pallet_jobs::StuckItems::<Runtime>::iter().count(), 0);
	});
}

#[test]
fn a_review_window_waits_while_the_chain_is_down() {
	on_dev(|| {
		let (client, talent) = (Person::Bob, Person::Charlie);
		let contract = hire(client, talent, fixed(&[100 * BTRST]));
		let invoice = bill(talent, contract, Work::Milestone { index: 0 });
		let (talents, due) = (Purse::of(talent), due(invoice));

		// A month in which nobody could have answered.
		next_block_after(30 * DAY);
		assert!(block() < due);
		assert_eq!(settle(talent, invoice), Err(JobsError::NotDue.into()));
		assert_ok!(approve(client, invoice, Some(40 * BTRST)));
		assert_eq!(talents.gained(), 40 * BTRST);
		// The rest keeps its deadline.
		pass_until(due - 1);
		assert_eq!(talents.gained(), 40 * BTRST);
		pass_until_done(due);
		assert_eq!(talents.gained(), 100 * BTRST);
	});
}
