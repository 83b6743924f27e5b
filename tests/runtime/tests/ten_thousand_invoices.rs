// SPDX-License-Identifier: Apache-2.0

//! Ten thousand invoices that are due in one block are paid over the blocks that follow, within
//! weight, and none is lost.
//!
//! Another number:
//! `DUE_INVOICES=100000 test_crates -p talent-runtime-tests ten_thousand -- --nocapture`.

use frame_support::{assert_ok, dispatch::GetDispatchInfo, traits::Get, weights::Weight};
use pallet_jobs::{Call as JobsCall, JobDetails, Work};
use sp_runtime::{Perbill, Permill};
use talent_primitives::Roles;
use talent_runtime::{
	configs::system::BlockWeights,
	constants::{currency::BTRST, time::SLOT_DURATION},
	genesis_config_presets::DEV,
	Jobs, Runtime, RuntimeCall, RuntimeEvent, RuntimeOrigin, ValidatorSet,
};
use talent_runtime_tests::*;

const CLIENT: Person = Person::Bob;
const TALENT: Person = Person::Charlie;
/// As many invoices of one contract as may be open at once.
const PER_CONTRACT: u32 = 16;

#[test]
fn ten_thousand_invoices_due_in_one_block_are_all_paid() {
	let number = std::env::var("DUE_INVOICES").map_or(10_000, |n| n.parse().expect("a number"));
	let mut chain = Chain::new(preset(DEV));
	let before = chain.run(|| {
		join(CLIENT, Roles::CLIENT);
		join(TALENT, Roles::TALENT);
		// Authors of blocks wait for their share: history is forgotten, and would tell of it.
		let none = pallet_validator_set::Parameters {
			reward_share: Permill::zero(),
			..ValidatorSet::parameters()
		};
		assert_ok!(ValidatorSet::set_parameters(RuntimeOrigin::root(), none));
		// What they have paid for that is history.
		next_block();
		forget_history();
		(Purse::of(CLIENT), Purse::of(TALENT), common())
	});
	// In one block, so that all are due in one; as calls, not as transactions, which would not fit
	// into it.
	let invoices = chain.run(|| bill_all(number));
	assert_eq!(invoices, number);
	let due = chain.run(|| due(0));

	let (mut paid, mut blocks, mut heaviest) = (0, 0, Weight::zero());
	let (cap, fit) = chain.run(|| {
		let parameters = Jobs::parameters();
		(parameters.max_due_items, fit_into(parameters.due_weight_share))
	});
	while paid < number {
		let (number_of_block, settled, weight) = chain.run(one_block);
		// A block in which a session ends calls itself full: the queue leaves it alone.
		if settled > 0 {
			heaviest = heaviest.max(weight);
			assert!(weight.all_lte(BlockWeights::get().max_block), "too heavy: {weight}");
		}
		assert!(settled <= cap, "{settled} in one block, of at most {cap}");
		if number_of_block < due {
			assert_eq!(settled, 0, "paid before its time");
		} else {
			blocks += 1;
			assert!(blocks <= 2 * number / cap.min(fit) + 10, "the queue does not drain");
		}
		paid += settled;
	}
	println!("{number} invoices: {blocks} blocks, the heaviest {heaviest}");

	chain.run(|| {
		let amount = u128::from(number) * BTRST;
		assert_eq!(before.0.lost(), amount + amount / 10);
		assert_eq!(before.1.gained(), amount);
		assert_eq!(common(), before.2 + amount / 10);
		assert_eq!(pallet_jobs::Invoices::<Runtime>::iter().count(), 0);
		assert_eq!(pallet_jobs::StuckItems::<Runtime>::iter().count(), 0);
		assert_eq!(ledger(), 0);
		assert_eq!(total(jobs_account()), talent_runtime::constants::currency::EXISTENTIAL_DEPOSIT);
	});
	chain.end();
}

/// How many invoices at most can be settled within this part of a block, each charged with what one
/// can take.
fn fit_into(share: Perbill) -> u32 {
	let call = RuntimeCall::Jobs(JobsCall::pay_due_invoice { invoice: 0 });
	let each = call.get_dispatch_info().call_weight;
	let whole = BlockWeights::get().max_block;
	let room =
		Weight::from_parts(share.mul_floor(whole.ref_time()), share.mul_floor(whole.proof_size()));
	u32::try_from(room.checked_div_per_component(&each).expect("a settlement weighs something"))
		.unwrap()
}

#[test]
fn the_queue_stays_within_its_share_of_a_block() {
	let mut chain = Chain::new(preset(DEV));
	// A hundredth of a block, and as many items as the runtime allows: the weight ends each block's
	// work.
	let share = Perbill::from_percent(1);
	let max_due_items = <Runtime as pallet_jobs::Config>::MaxServicedItems::get();
	let parameters = chain.run(Jobs::parameters);
	let parameters =
		pallet_jobs::Parameters { due_weight_share: share, max_due_items, ..parameters };
	chain.run(|| {
		assert_ok!(Jobs::set_parameters(RuntimeOrigin::root(), parameters));
		join(CLIENT, Roles::CLIENT);
		join(TALENT, Roles::TALENT);
		next_block();
	});
	let number = chain.run(|| bill_all(200));
	chain.run(next_block);

	let (_, _, empty) = chain.run(one_block);
	let limit = empty + share * BlockWeights::get().max_block;
	let mut paid = 0;
	while paid < number {
		let (_, settled, weight) = chain.run(one_block);
		if settled > 0 {
			assert!(weight.ref_time() <= limit.ref_time(), "{weight} is more than {limit}");
		}
		assert!(settled < max_due_items);
		paid += settled;
	}
	chain.end();
}

/// Ends the current block and begins the next: its number, how many invoices were paid in it, what
/// it weighed.
fn one_block() -> (u32, u32, Weight) {
	let (number, moment) = (block(), now());
	forget_history();
	let weight = end_block();
	let is_paid = |event: &&RuntimeEvent| {
		matches!(event, RuntimeEvent::Jobs(pallet_jobs::Event::InvoicePaid { open: 0, .. }))
	};
	begin_block(moment + SLOT_DURATION);
	(number, past().iter().filter(is_paid).count() as u32, weight)
}

/// Bills so many milestones of one BTRST, all under contracts of the same two people.
fn bill_all(number: u32) -> u32 {
	let openings = Jobs::parameters().max_openings;
	let client = || RuntimeOrigin::signed(CLIENT.to_account_id());
	let talent = || RuntimeOrigin::signed(TALENT.to_account_id());
	let mut left = number;
	let mut contracts = 0;
	while left > 0 {
		let job = contracts / u32::from(openings);
		if contracts % u32::from(openings) == 0 {
			let details = JobDetails { openings, ..job_details() };
			assert_ok!(Jobs::post_job(client(), details));
		}
		let bills = left.min(PER_CONTRACT);
		let terms = fixed(&vec![BTRST; bills as usize]);
		assert_ok!(Jobs::make_offer(client(), job, TALENT.to_account_id(), terms));
		let hash = Jobs::terms_hash(contracts).unwrap();
		assert_ok!(Jobs::accept_offer(talent(), contracts, hash));
		if bills > 1 {
			let rest = u128::from(bills - 1) * (BTRST + BTRST / 10);
			assert_ok!(Jobs::fund_contract(client(), contracts, rest));
		}
		for index in 0..bills {
			let work = Work::Milestone { index };
			assert_ok!(Jobs::submit_invoice(talent(), contracts, work, cid("evidence")));
		}
		contracts += 1;
		left -= bills;
	}
	pallet_jobs::NextInvoice::<Runtime>::get()
}
