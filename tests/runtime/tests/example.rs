// SPDX-License-Identifier: Apache-2.0

//! Read this first: one job, from post to pay, on the real runtime.
//!
//! A story runs on a chain in memory. `on_dev` starts it from the `dev` preset and checks every pallet's state at the end;
//! `submit` signs a transaction and puts it into the current block; `next_block` ends the block.

use frame_support::assert_ok;
use pallet_jobs::Work;
use talent_runtime::constants::currency::BTRST;
use talent_runtime_tests::*;

#[test]
fn a_milestone_is_paid_in_full_and_the_client_pays_a_tenth_on_top() {
	on_dev(|| {
		let (client, talent) = (Person::Bob, Person::Charlie);
		let treasury = talent_runtime::Treasury::account_id();
		let contract = hire(client, talent, fixed(&[100 * BTRST]));

		let client_before = total(client.to_account_id());
		let talent_before = total(talent.to_account_id());
		let treasury_before = total(treasury.clone());
		let fees_before = (fees_paid(client), fees_paid(talent));

		next_block();
		let invoice = bill(talent, contract, Work::Milestone { index: 0 });
		assert_ok!(approve(client, invoice, None));

		// What a transaction itself costs is counted apart.
		let client_spent = fees_paid(client) - fees_before.0;
		let talent_spent = fees_paid(talent) - fees_before.1;
		// The offer had been funded when it was made: approving moves nothing out of the client's purse.
		assert_eq!(total(client.to_account_id()), client_before - client_spent);
		assert_eq!(total(talent.to_account_id()), talent_before + 100 * BTRST - talent_spent);
		assert_eq!(total(treasury), treasury_before + 10 * BTRST);
	});
}
