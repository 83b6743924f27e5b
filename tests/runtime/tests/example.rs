// SPDX-License-Identifier: Apache-2.0

//! Read this first: one job, from post to pay, on the real runtime.
//!
//! A story runs on a chain in memory. `on_dev` starts it from the `dev` preset and checks every
//! pallet's state at the end; `submit` signs a transaction and puts it into the current block;
//! `next_block` ends the block. A `Purse` remembers what a person had, and counts apart what
//! transactions cost.

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
		let before = (treasury(), total(dispute_pot()), for_authors());

		next_block();
		let invoice = bill(talent, contract, Work::Milestone { index: 0 });
		assert_ok!(approve(client, invoice, None));

		// The offer had been funded when it was made: approving moves nothing out of the client's
		// purse.
		assert_eq!(clients.lost(), 0);
		assert_eq!(talents.gained(), 100 * BTRST);

		// Of the fee, a twentieth is for disputes and one for who writes blocks. All that nobody
		// takes is the treasury's; here nobody has brought or recommended anybody. (The next
		// block's author is paid when it begins.)
		let half = BTRST / 2;
		let after = (treasury(), total(dispute_pot()), for_authors());
		assert_eq!(after, (before.0 + 9 * BTRST, before.1 + half, before.2 + half));
	});
}
