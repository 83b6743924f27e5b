// SPDX-License-Identifier: Apache-2.0

//! Read this first: one job, from post to pay, on the real runtime.
//!
//! A story runs on a chain in memory. `on_dev` starts it from the `dev` preset and checks every pallet's state at the end;
//! `submit` signs a transaction and puts it into the current block; `next_block` ends the block. A `Purse` remembers what a
//! person had, and counts apart what transactions cost.

use frame_support::assert_ok;
use pallet_jobs::Work;
use talent_runtime::constants::currency::BTRST;
use talent_runtime_tests::*;

#[test]
fn a_milestone_is_paid_in_full_and_the_client_pays_a_tenth_on_top() {
	on_dev(|| {
		let (client, talent) = (Person::Bob, Person::Charlie);
		let contract = hire(client, talent, fixed(&[100 * BTRST]));

		let (clients, talents) = (Purse::of(client), Purse::of(talent));
		let treasury_before = treasury();

		next_block();
		let invoice = bill(talent, contract, Work::Milestone { index: 0 });
		assert_ok!(approve(client, invoice, None));

		// The offer had been funded when it was made: approving moves nothing out of the client's purse.
		assert_eq!(clients.lost(), 0);
		assert_eq!(talents.gained(), 100 * BTRST);
		assert_eq!(treasury(), treasury_before + 10 * BTRST);
	});
}
