// SPDX-License-Identifier: Apache-2.0

//! What it takes to settle one invoice of which every share of the fee is taken: by who brought the
//! client, who brought the talent, who recommended them, those who screened them, the pot for
//! disputes, the validators and the treasury. Eight payments, with talent's.
//!
//! The measured weights are those of the worst case: with this invoice the contract and its job are
//! over, so that the rest of the escrow goes back, deposits are released, reputation, a review and
//! the records of screeners are noted, and the client is asked about, being new to the talent. The
//! benchmarks are run here too, and the keys counted that they read and write; settlements on the
//! real runtime show that they are not too few: 20 keys change while the contract goes on, 38 when
//! it is over with this invoice. In comparison: a batch of as many plain transfers, which people
//! would otherwise make by hand, changes 9.
//!
//! The numbers: `test_crates -p talent-runtime-tests pay_due_weight -- --nocapture`.

use frame_support::{assert_ok, storage::storage_prefix, weights::Weight};
use legible::{Legible, READ, WRITE};
use pallet_balances::WeightInfo as _;
use pallet_jobs::{weights::SubstrateWeight, JobDetails, WeightInfo as _, Work};
use pallet_utility::WeightInfo as _;
use sp_runtime::traits::BlockNumberProvider;
use sp_runtime::traits::Dispatchable;
use std::collections::{BTreeMap, BTreeSet};
use talent_primitives::{ContractId, JobId, Roles, ShareKind};
use talent_runtime::{
	constants::currency::BTRST, Brake, Jobs, Runtime, RuntimeCall, RuntimeEvent, RuntimeOrigin,
	System,
};
use talent_runtime_tests::*;

/// As the runtime charges them.
type JobsWeights = <Runtime as pallet_jobs::Config>::WeightInfo;
type TransferWeights = <Runtime as pallet_balances::Config>::WeightInfo;
type BatchWeights = <Runtime as pallet_utility::Config>::WeightInfo;

/// The most keys that settling one invoice reads, in the worst case.
const MOST_READS: u32 = 62;
/// The most keys that it writes, in the worst case.
const MOST_WRITES: u32 = 48;
/// The most that it may weigh, in batches of as many plain transfers. The goal is 1.5; the
/// transfers themselves take 9 of 48 writes, the rest are the records of an invoice, a contract, a
/// job, its parties, and those who earn and have screened.
const MOST_BATCHES: u64 = 6;
/// The most keys that it may change while the contract goes on.
const MOST_CHANGES_AMIDST: usize = 20;
/// Talent's leg, and a leg for each share that somebody takes.
const PAYMENTS: u32 = 8;
/// These, and what goes back to the client when the contract is over.
const LAST_PAYMENTS: u32 = PAYMENTS + 1;

const CLIENT: Person = Person::Bob;
const TALENT: Person = Person::Charlie;
const CLIENTS_REFERRER: Person = Person::Dave;
const TALENTS_REFERRER: Person = Person::Eve;
const RECOMMENDER: Person = Person::Ferdie;
/// Settles what is due.
const ANYBODY: Person = Person::Alice;

/// A runtime by whose prices it can be seen how many reads and writes are in a weight.
mod legible {
	use frame_support::{derive_impl, parameter_types, weights::RuntimeDbWeight};

	/// What a read costs: more than any computation.
	pub const READ: u64 = 10_000_000_000_000;
	/// What a write costs: more than any number of reads.
	pub const WRITE: u64 = 1_000 * READ;

	parameter_types! {
		pub const Prices: RuntimeDbWeight = RuntimeDbWeight { read: READ, write: WRITE };
	}

	#[frame_support::runtime]
	mod runtime {
		#[runtime::runtime]
		#[runtime::derive(RuntimeCall, RuntimeEvent, RuntimeError, RuntimeOrigin, RuntimeTask)]
		pub struct Legible;

		#[runtime::pallet_index(0)]
		pub type System = frame_system;
	}

	#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
	impl frame_system::Config for Legible {
		type Block = frame_system::mocking::MockBlock<Legible>;
		type DbWeight = Prices;
	}
}

/// A weight as the runtime charges it: the reads and the writes in it, and what is computation.
struct Measured {
	name: &'static str,
	weight: Weight,
	reads: u32,
	writes: u32,
	computation: u64,
}

impl Measured {
	fn new(name: &'static str, weight: Weight, legible: Weight) -> Self {
		let legible = legible.ref_time();
		let (reads, writes) = (legible % WRITE / READ, legible / WRITE);
		let computation = legible % READ;
		let prices = <Runtime as frame_system::Config>::DbWeight::get();
		let database = prices.reads_writes(reads, writes).ref_time();
		assert_eq!(weight.ref_time(), computation + database, "{name} is charged otherwise");
		Self { name, weight, reads: reads as u32, writes: writes as u32, computation }
	}
}

/// A weight of jobs by its name.
macro_rules! measured {
	($name:ident) => {
		Measured::new(stringify!($name), JobsWeights::$name(), SubstrateWeight::<Legible>::$name())
	};
}

/// What it weighs to make so many payments by hand, in one batch.
fn batch_of_transfers(number: u32) -> Weight {
	TransferWeights::transfer_keep_alive() * u64::from(number) + BatchWeights::batch(number)
}

fn milliseconds(weight: Weight) -> f64 {
	weight.ref_time() as f64 / 1e9
}

/// All there is in storage.
fn everything() -> BTreeMap<Vec<u8>, Vec<u8>> {
	let mut all = BTreeMap::new();
	let mut key = Vec::new();
	while let Some(next) = sp_io::storage::next_key(&key) {
		let value = sp_io::storage::get(&next).expect("the key was found");
		all.insert(next.clone(), value.to_vec());
		key = next;
	}
	all
}

/// The keys that `what` has changed, but those in which a block notes its events.
fn changed(what: impl FnOnce()) -> BTreeSet<Vec<u8>> {
	let before = everything();
	what();
	let after = everything();
	let of_the_block =
		[storage_prefix(b"System", b"Events"), storage_prefix(b"System", b"EventCount")];
	before
		.keys()
		.chain(after.keys())
		.filter(|key| before.get(*key) != after.get(*key))
		.filter(|key| !of_the_block.iter().any(|noted| key.as_slice() == noted))
		.cloned()
		.collect()
}

/// How many of these keys are accounts.
fn accounts(keys: &BTreeSet<Vec<u8>>) -> usize {
	let prefix = storage_prefix(b"System", b"Account");
	keys.iter().filter(|key| key.starts_with(&prefix)).count()
}

/// Everybody has been brought by somebody, and talent was vetted and recommended for the job.
fn a_contract_of_which_everybody_earns() -> (JobId, ContractId) {
	for who in [CLIENTS_REFERRER, TALENTS_REFERRER, RECOMMENDER] {
		join(who, Roles::TALENT);
	}
	join_brought_by(CLIENT, Roles::CLIENT, Some(CLIENTS_REFERRER));
	join_brought_by(TALENT, Roles::TALENT, Some(TALENTS_REFERRER));
	vet(TALENT, [80; 3]);
	let job = post(CLIENT, JobDetails { required_skill: Some(SKILL), ..job_details() });
	let candidate = TALENT.to_account_id();
	let recommend = pallet_referrals::Call::<Runtime>::recommend { job, candidate };
	assert_ok!(submit(RECOMMENDER, recommend));
	let recommended_by = Some(RECOMMENDER.to_account_id());
	assert_ok!(submit(TALENT, JobsCall::apply { job, proposal: cid("me"), recommended_by }));
	let contract = sign(CLIENT, job, TALENT, fixed(&[100 * BTRST, 100 * BTRST, 100 * BTRST]));
	assert_ok!(fund(CLIENT, contract, 220 * BTRST));
	(job, contract)
}

/// Somebody settles what the queue has not come to: the keys that this changes. Every share is
/// taken.
fn settle_when_due(invoice: talent_primitives::InvoiceId) -> BTreeSet<Vec<u8>> {
	let due = due(invoice);
	pass_until(due - 1);
	System::reset_events();
	// The next block, without its hooks.
	System::set_block_number(due);
	Brake::set_block_number(due);
	let keys = changed(|| {
		let anybody = RuntimeOrigin::signed(ANYBODY.to_account_id());
		assert_ok!(Jobs::pay_due_invoice(anybody, invoice));
	});
	System::set_block_number(due - 1);
	Brake::set_block_number(due - 1);

	let shares = System::read_events_no_consensus()
		.find_map(|record| match record.event {
			RuntimeEvent::FeeTreasury(pallet_fee_treasury::Event::FeeReceipt {
				shares, ..
			}) => Some(shares),
			_ => None,
		})
		.expect("there is a receipt");
	let kinds: Vec<_> = shares.iter().map(|share| share.kind).collect();
	let all = [
		ShareKind::ClientReferrer,
		ShareKind::TalentReferrer,
		ShareKind::Recommender,
		ShareKind::Screening,
		ShareKind::DisputePot,
		ShareKind::Validators,
		ShareKind::Treasury,
	];
	assert_eq!(kinds, all);
	assert_eq!(all.len() as u32 + 1, PAYMENTS);
	keys
}

#[test]
fn settling_with_every_share_taken_stays_within_its_bounds() {
	let batch = batch_of_transfers(LAST_PAYMENTS);
	let budget = batch.ref_time() * MOST_BATCHES;
	println!(
		"a batch of {PAYMENTS} transfers: {:.2} ms; of {LAST_PAYMENTS}: {:.2} ms",
		milliseconds(batch_of_transfers(PAYMENTS)),
		milliseconds(batch),
	);
	for Measured { name, weight, reads, writes, computation } in [
		measured!(pay_due_invoice),
		measured!(pay_due_invoice_in_asset),
		measured!(due_invoice),
		measured!(due_invoice_in_asset),
		measured!(approve_invoice),
		measured!(approve_invoice_in_asset),
	] {
		println!(
			"{name}: {reads} reads, {writes} writes, {:.2} ms, {:.2} of it computation; {:.1} times the batch of \
			{LAST_PAYMENTS}; {:.2} % of a block",
			milliseconds(weight),
			computation as f64 / 1e9,
			weight.ref_time() as f64 / batch.ref_time() as f64,
			100.0 * milliseconds(weight) / 2_000.0,
		);
		assert!(reads <= MOST_READS, "{name} reads {reads} keys");
		assert!(writes <= MOST_WRITES, "{name} writes {writes} keys");
		assert!(weight.ref_time() <= budget, "{name} is above {:.2} ms", budget as f64 / 1e9);
	}
}

/// So that the weights, when they are measured, are those of the worst case.
#[cfg(feature = "runtime-benchmarks")]
#[test]
fn the_benchmarks_of_a_settlement_read_and_write_all_that_one_can() {
	use talent_runtime_tests::benchmarks::{Benchmark, Counts};

	let counts = |names: [&str; 3]| {
		names.map(|name| {
			let mut all = Benchmark::all();
			let found = all.find(|one| one.pallet == "pallet_jobs" && one.name() == name);
			found.expect("there is such a benchmark").run().expect("it runs")
		})
	};
	let most = Counts { reads: MOST_READS, writes: MOST_WRITES };
	assert_eq!(counts(["pay_due_invoice", "due_invoice", "approve_invoice"]), [most; 3]);
	// The fee waits to be converted: its shares are paid then.
	for queued in
		counts(["pay_due_invoice_in_asset", "due_invoice_in_asset", "approve_invoice_in_asset"])
	{
		assert!(queued.reads < MOST_READS && queued.writes < MOST_WRITES, "{queued:?}");
	}
}

#[test]
fn a_settlement_in_which_every_share_is_taken_writes_no_more_than_its_weight_says() {
	on_dev(|| {
		let (job, contract) = a_contract_of_which_everybody_earns();
		// Once before, so that everything is there that a first payment makes.
		assert_ok!(approve(CLIENT, bill(TALENT, contract, Work::Milestone { index: 0 }), None));

		// While the contract goes on.
		let amidst = settle_when_due(bill(TALENT, contract, Work::Milestone { index: 1 }));
		// Who is paid, and the escrow.
		assert_eq!(accounts(&amidst), PAYMENTS as usize + 1);
		assert!(amidst.len() <= MOST_CHANGES_AMIDST, "{} keys", amidst.len());
		next_block();

		// The last one, with which contract and job are over: something is left to go back, a
		// deposit to be released.
		assert_ok!(close_job(CLIENT, job));
		assert_ok!(end(TALENT, contract));
		next_block();
		let invoice = bill(TALENT, contract, Work::Milestone { index: 2 });
		assert_ok!(approve(CLIENT, invoice, Some(60 * BTRST)));
		let last = settle_when_due(invoice);
		assert!(is_over(contract));
		assert!(!pallet_jobs::Jobs::<Runtime>::contains_key(job));
		// The client's too, to whom the deposit comes back.
		assert_eq!(accounts(&last), LAST_PAYMENTS as usize + 1);
		next_block();

		// By hand, in one batch.
		let by_hand = changed(|| {
			let people = [TALENT, CLIENTS_REFERRER, TALENTS_REFERRER, RECOMMENDER, ANYBODY];
			let more = [Person::AliceStash, Person::BobStash, Person::CharlieStash];
			let calls: Vec<RuntimeCall> = people
				.into_iter()
				.chain(more)
				.map(|who| pallet_balances::Call::<Runtime>::transfer_keep_alive {
					dest: who.to_account_id().into(),
					value: BTRST,
				})
				.map(RuntimeCall::from)
				.collect();
			assert_eq!(calls.len(), PAYMENTS as usize);
			let batch: RuntimeCall = pallet_utility::Call::<Runtime>::batch_all { calls }.into();
			assert_ok!(batch.dispatch(RuntimeOrigin::signed(CLIENT.to_account_id())));
		});
		assert_eq!(by_hand.len(), PAYMENTS as usize + 1);

		let Measured { writes, .. } = measured!(pay_due_invoice);
		println!(
			"with every share taken, amidst a contract: {} keys change; with the last invoice: {}, of {writes} writes in \
			the weight; by hand: {}",
			amidst.len(),
			last.len(),
			by_hand.len(),
		);
		assert!(last.len() as u32 <= writes, "{} keys, {writes} writes", last.len());
	});
}
