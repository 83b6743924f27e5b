// SPDX-License-Identifier: Apache-2.0

//! Somebody with as many dollars as they like plays with the pool in which fees become BTRST. What
//! can they take?
//!
//! A dollar of our own making, worth half a BTRST, in a pool of 100,000 BTRST and 200,000 dollars.
//! Who attacks pays nothing for transactions, and nobody else trades: no arbitrage sets the price
//! right. That is the best an attacker can hope for.
//!
//! | attack | bound | seen |
//! |---|---|---|
//! | a thin or a drained pool | nothing is converted; when patience ends all is paid out in the asset | to the unit |
//! | a sandwich in one batch | `max_slippage` of the slice: 2 % | 1.95 %, of which the attacker gets a quarter |
//! | sandwiches in one block, as many as the cap allows | the same of all | 1.94 % |
//! | sandwiches around the hook, as who writes blocks can | the same, of an average that gives in by `max_step` a block | 1.79 % |
//! | a price that is undone within its block | moves no average | none |
//! | a wrong price, held | the average moves by `max_step` a block: nothing to gain for 1,345 blocks | 1,363 blocks, 2.3 hours |
//! | ... until the average gives in | `period_cap * (1 - (1 - max_deviation) * (1 - max_slippage))` a period: 51 % of the cap | 50.4 % |
//! | a price below what the average may sink to | nothing is converted; paid out in the asset | to the unit |
//! | a price that was lifted | fees wait until the average has come down; nothing is lost | 21 blocks, for 63 BTRST |
//! | the first price, set by a stranger | no effect: the average begins at governance's reference | a present for the fees |
//!
//! The numbers: `test_crates -p talent-runtime-tests adversary_pool -- --nocapture`.

use frame_support::{
	assert_ok,
	storage::{with_transaction_unchecked, TransactionOutcome},
	traits::fungibles::Inspect,
};
use pallet_asset_conversion::Error as PoolError;
use pallet_fee_treasury::{Error as FeeError, Listing, Parameters};
use pallet_jobs::{JobDetails, Work};
use sp_runtime::{
	traits::Dispatchable, DispatchError, DispatchResult, FixedPointNumber, FixedU128, MultiAddress,
	Permill,
};
use talent_primitives::{AssetKind, Balance, BlockNumber, Roles};
use talent_runtime::{
	configs::shared::TreasuryAccount, constants::currency::BTRST, AccountId, AssetConversion,
	Assets, FeeTreasury, OriginCaller, Runtime, RuntimeCall, RuntimeEvent, RuntimeOrigin, System,
};
use talent_runtime_tests::*;

type AssetsCall = pallet_assets::Call<Runtime>;
type FeeCall = pallet_fee_treasury::Call<Runtime>;
type PoolCall = pallet_asset_conversion::Call<Runtime>;

const CLIENT: Person = Person::Bob;
const TALENT: Person = Person::Charlie;
/// Has made the pool.
const PROVIDER: Person = Person::Alice;
const ATTACKER: Person = Person::Ferdie;

/// The asset's number. No preset knows it.
const ID: u32 = 77;
/// One dollar has six decimals.
const DOLLAR: Balance = 1_000_000;
/// BTRST's smallest units for the dollar's smallest unit: half a BTRST for a dollar.
const FAIR: Balance = BTRST / 2 / DOLLAR;

/// What is in the pool before anybody plays with it.
const POOL_BTRST: Balance = 100_000 * BTRST;
const POOL_DOLLARS: Balance = 200_000 * DOLLAR;
/// Most of a price is kept to so many digits: what is computed with floats here is not exact.
const TINY: f64 = 1e-9;

fn dollar() -> AssetKind {
	AssetKind::WithId(ID)
}

// Governance, and who owns the dollar.

fn root(call: impl Into<RuntimeCall>) {
	assert_ok!(call.into().dispatch(RuntimeOrigin::root()));
}

/// What the treasury's account does, which is the dollar's owner: governance speaks for it.
fn as_treasury(call: impl Into<RuntimeCall>) {
	let treasury = frame_system::RawOrigin::Signed(TreasuryAccount::get());
	let as_origin = Box::new(OriginCaller::system(treasury));
	let call = Box::new(call.into());
	root(pallet_utility::Call::<Runtime>::dispatch_as_fallible { as_origin, call });
}

fn mint(who: AccountId, amount: Balance) {
	let beneficiary = MultiAddress::Id(who);
	as_treasury(AssetsCall::mint { id: ID.into(), beneficiary, amount });
}

/// A new dollar, with some for everybody who plays a part, and members who can trade in it.
fn a_dollar() {
	root(AssetsCall::force_create {
		id: ID.into(),
		owner: MultiAddress::Id(TreasuryAccount::get()),
		is_sufficient: true,
		min_balance: DOLLAR / 100,
	});
	mint(TreasuryAccount::get(), 1_000 * DOLLAR);
	for who in [CLIENT, PROVIDER, ATTACKER] {
		mint(who.to_account_id(), 100_000_000 * DOLLAR);
	}
	join(CLIENT, Roles::CLIENT);
	join(TALENT, Roles::TALENT);
}

/// Somebody makes the pool, with so much in it.
fn a_pool(provider: Person, dollars: Balance, btrst: Balance) {
	let (asset1, asset2) = (Box::new(AssetKind::Native), Box::new(dollar()));
	assert_ok!(submit(provider, PoolCall::create_pool { asset1, asset2 }));
	add_liquidity(provider, dollars, btrst);
}

fn add_liquidity(provider: Person, dollars: Balance, btrst: Balance) {
	let add = PoolCall::add_liquidity {
		asset1: Box::new(AssetKind::Native),
		asset2: Box::new(dollar()),
		amount1_desired: btrst,
		amount2_desired: dollars,
		amount1_min: 1,
		amount2_min: 1,
		mint_to: provider.to_account_id(),
	};
	assert_ok!(submit(provider, add));
}

/// Governance lists the dollar at half a BTRST.
fn list(minimum_depth: Balance, period_cap: Balance) {
	let listing = Listing { reference_price: reference(), minimum_depth, period_cap };
	root(FeeCall::list_asset { asset: dollar(), listing });
}

/// The guard as a real network has it, with what `change` makes of it.
fn guard(change: impl FnOnce(&mut Parameters<BlockNumber>)) -> Parameters<BlockNumber> {
	let mut parameters = Parameters::default();
	change(&mut parameters);
	root(FeeCall::set_parameters { parameters: parameters.clone() });
	parameters
}

/// A dollar, its pool and its place on the list: nothing is wrong yet.
fn a_listed_dollar(period_cap: Balance) {
	a_dollar();
	a_pool(PROVIDER, POOL_DOLLARS, POOL_BTRST);
	list(POOL_BTRST / 2, period_cap);
}

// Prices and amounts.

/// The price that governance knows to be right.
fn reference() -> FixedU128 {
	FixedU128::saturating_from_integer(FAIR)
}

/// What so many dollars are worth, in BTRST's smallest units.
fn worth(dollars: Balance) -> Balance {
	dollars * FAIR
}

fn float(price: FixedU128) -> f64 {
	price.into_inner() as f64 / FixedU128::DIV as f64
}

fn in_btrst(amount: f64) -> f64 {
	amount / BTRST as f64
}

/// What the pool has: dollars and BTRST.
fn pool() -> (Balance, Balance) {
	AssetConversion::get_reserves(dollar(), AssetKind::Native).unwrap_or_default()
}

/// The pool's price, of which 1.0 is right.
fn spot() -> f64 {
	let (dollars, btrst) = pool();
	btrst as f64 / dollars as f64 / FAIR as f64
}

/// What the guard thinks the price is, and out of how many samples.
fn average() -> (FixedU128, u32) {
	let state = FeeTreasury::listing(dollar()).expect("it is listed");
	(state.price, state.samples)
}

fn dollars(who: AccountId) -> Balance {
	<Assets as Inspect<AccountId>>::balance(ID, &who)
}

/// What of the fees waits to be converted.
fn queued() -> Balance {
	pallet_fee_treasury::Queues::<Runtime>::get(dollar()).queued
}

/// What somebody has, dollars at the right price, in BTRST's smallest units.
fn wealth(who: Person) -> f64 {
	let who = who.to_account_id();
	worth(dollars(who.clone())) as f64 + total(who) as f64
}

// Fees, and what becomes of them.

/// A contract over ten times as many dollars is made and paid, so that a fee of so many is
/// collected.
fn collect_a_fee_of(fee: Balance) {
	let before = (queued(), dollars(TALENT.to_account_id()));
	let job = post(CLIENT, JobDetails { currency: dollar(), ..job_details() });
	let contract = sign(CLIENT, job, TALENT, fixed(&[10 * fee]));
	let invoice = bill(TALENT, contract, Work::Milestone { index: 0 });
	assert_ok!(approve(CLIENT, invoice, None));
	// Nothing is swapped in a settlement, and talent has all of the pay whatever the pool looks
	// like.
	assert_eq!(queued(), before.0 + fee);
	assert_eq!(dollars(TALENT.to_account_id()), before.1 + 10 * fee);
}

/// A receipt of a part of a fee.
#[derive(Clone, Debug)]
struct Receipt {
	/// Of how many dollars.
	fee: Balance,
	paid_in: AssetKind,
	paid: Balance,
	price: Option<FixedU128>,
}

impl Receipt {
	/// What it has lost to the pool, of what the dollars were worth, in BTRST's smallest units; a
	/// gain is negative.
	fn loss(&self) -> f64 {
		assert_eq!(self.paid_in, AssetKind::Native);
		worth(self.fee) as f64 - self.paid as f64
	}
}

/// The receipts among these events.
fn receipts(events: Vec<RuntimeEvent>) -> Vec<Receipt> {
	events
		.into_iter()
		.filter_map(|event| match event {
			RuntimeEvent::FeeTreasury(pallet_fee_treasury::Event::FeeReceipt {
				asset,
				fee,
				paid_in,
				paid,
				price,
				shares,
				..
			}) if asset == dollar() => {
				let sum: Balance = shares.iter().map(|share| share.amount).sum();
				assert_eq!(sum, paid, "the shares are what is split");
				Some(Receipt { fee, paid_in, paid, price })
			},
			_ => None,
		})
		.collect()
}

/// The receipts of the current block until now.
fn receipts_of_this_block() -> Vec<Receipt> {
	receipts(System::read_events_no_consensus().map(|record| record.event).collect())
}

/// Ends this block, begins the next, and says what was converted meanwhile, by either hook.
fn next_block_converts() -> Vec<Receipt> {
	forget_history();
	next_block();
	// What this block has, its hook before all transactions, is told when it has ended.
	receipts(past())
}

fn sum(receipts: &[Receipt]) -> (Balance, f64) {
	(receipts.iter().map(|receipt| receipt.fee).sum(), receipts.iter().map(Receipt::loss).sum())
}

/// Anybody may convert.
fn convert(max_slices: u32) -> RuntimeCall {
	FeeCall::convert { asset: dollar(), max_slices }.into()
}

// What the attacker does, for nothing.

fn attacker(call: impl Into<RuntimeCall>) -> DispatchResult {
	let origin = RuntimeOrigin::signed(ATTACKER.to_account_id());
	call.into().dispatch(origin).map(|_| ()).map_err(|failed| failed.error)
}

/// Nothing can be converted now, and this is why.
#[track_caller]
fn refused(why: FeeError<Runtime>) {
	assert_eq!(attacker(convert(1)), Err(why.into()));
}

fn swap(from: AssetKind, to: AssetKind, amount_in: Balance) -> RuntimeCall {
	let path = vec![Box::new(from), Box::new(to)];
	let send_to = ATTACKER.to_account_id();
	let (amount_out_min, keep_alive) = (1, false);
	PoolCall::swap_exact_tokens_for_tokens { path, amount_in, amount_out_min, send_to, keep_alive }
		.into()
}

/// So many dollars for BTRST: the dollar becomes cheap.
fn sell(dollars: Balance) -> RuntimeCall {
	swap(dollar(), AssetKind::Native, dollars)
}

/// Dollars for so much BTRST: the dollar becomes dear.
fn buy(btrst: Balance) -> RuntimeCall {
	swap(AssetKind::Native, dollar(), btrst)
}

/// Sells or buys until a dollar costs so much in the pool, of which 1.0 is right.
fn move_price_to(price: f64) {
	let (dollars, btrst) = (pool().0 as f64, pool().1 as f64);
	let price = price * FAIR as f64;
	if price < btrst / dollars * (1.0 - TINY) {
		assert_ok!(attacker(sell(needed(dollars, btrst, price) as Balance)));
	} else if price > btrst / dollars * (1.0 + TINY) {
		assert_ok!(attacker(buy(needed(btrst, dollars, 1.0 / price) as Balance)));
	}
}

/// How much has to be sold to a pool that has `mine` of it, so that it costs `price` of what there
/// is `other` of: all of it goes into the pool, of which 0.3 % buy nothing.
fn needed(mine: f64, other: f64, price: f64) -> f64 {
	// (mine + a) * (mine + 0.997 * a) * price = mine * other, for a.
	let (a, b, c) = (0.997, 1.997 * mine, mine * mine - mine * other / price);
	((b * b - 4.0 * a * c).sqrt() - b) / (2.0 * a)
}

/// Tries something out and takes it back.
fn attempt<R>(what: impl FnOnce() -> R) -> R {
	with_transaction_unchecked(|| TransactionOutcome::Rollback(what()))
}

/// A part of a whole, as a float.
fn part(of: Permill) -> f64 {
	f64::from(of.deconstruct()) / f64::from(Permill::one().deconstruct())
}

/// Lets blocks pass until there are enough samples to convert.
fn take_samples() {
	let patience = block() + 2 * FeeTreasury::parameters().min_samples + 10;
	while average().1 < FeeTreasury::parameters().min_samples {
		assert!(block() < patience, "no samples are taken");
		next_block();
	}
}

/// Some things are cheaper to try with few samples.
fn few_samples(parameters: &mut Parameters<BlockNumber>) {
	parameters.min_samples = 5;
}

#[test]
fn a_pool_that_is_too_thin_is_never_used_and_all_is_paid_out_in_the_asset() {
	on_dev(|| {
		guard(|parameters| {
			few_samples(parameters);
			parameters.patience = 30;
		});
		a_dollar();
		a_pool(PROVIDER, POOL_DOLLARS, POOL_BTRST);
		list(POOL_BTRST + 1, 100_000 * DOLLAR);
		collect_a_fee_of(900 * DOLLAR);
		let (before, treasury_before) = (pool(), dollars(TreasuryAccount::get()));

		let until = block() + 30;
		while block() < until {
			assert_eq!(average(), (reference(), 0), "a thin pool tells no price");
			assert_eq!(queued(), 900 * DOLLAR, "paid out before its time");
			refused(FeeError::TooFewSamples);
			next_block();
		}
		pass_blocks(MOST_FULL_BLOCKS);
		assert_eq!(queued(), 0);
		assert_eq!(pool(), before);
		// Pots keep BTRST alone, and nobody had brought these two.
		assert_eq!(dollars(TreasuryAccount::get()), treasury_before + 900 * DOLLAR);
	});
}

#[test]
fn a_pool_that_is_drained_stands_still_until_it_is_deep_again() {
	on_dev(|| {
		guard(few_samples);
		a_listed_dollar(100_000 * DOLLAR);
		take_samples();
		collect_a_fee_of(900 * DOLLAR);
		let before = average().0;

		// Within one block: somebody empties the pool of half its BTRST, and has fees converted for
		// the rest.
		attempt(|| {
			assert_ok!(attacker(sell(POOL_DOLLARS * 12 / 10)));
			assert!(pool().1 < POOL_BTRST / 2);
			refused(FeeError::PoolTooShallow);
		});
		// With a price that is right too: those who have made the pool take out most of it.
		let lp_tokens = {
			let id = pallet_asset_conversion::Pools::<Runtime>::get((AssetKind::Native, dollar()))
				.expect("the pool is there")
				.lp_token;
			let provider = PROVIDER.to_account_id();
			<talent_runtime::PoolAssets as Inspect<AccountId>>::balance(id, &provider)
		};
		assert_ok!(submit(
			PROVIDER,
			PoolCall::remove_liquidity {
				asset1: Box::new(AssetKind::Native),
				asset2: Box::new(dollar()),
				lp_token_burn: lp_tokens / 10 * 6,
				amount1_min_receive: 1,
				amount2_min_receive: 1,
				withdraw_to: PROVIDER.to_account_id(),
			}
		));
		let drained = pool();
		let samples = average().1;
		for _ in 0..20 {
			refused(FeeError::PoolTooShallow);
			assert!(next_block_converts().is_empty());
		}
		assert_eq!((pool(), average(), queued()), (drained, (before, samples), 900 * DOLLAR));

		// They bring it back, and what has waited is converted, at the right price.
		add_liquidity(PROVIDER, POOL_DOLLARS / 10 * 6, POOL_BTRST / 10 * 6);
		forget_history();
		pass_blocks(5);
		let receipts = receipts(past());
		assert_eq!((sum(&receipts).0, queued()), (900 * DOLLAR, 0));
		assert!(receipts.iter().all(|receipt| receipt.loss() <= 0.02 * worth(receipt.fee) as f64));
	});
}

/// How a sandwich went.
#[derive(Clone, Copy, Debug)]
struct Sandwich {
	/// How many dollars were sold before and bought back after.
	size: Balance,
	/// How many dollars of fees were converted.
	slice: Balance,
	/// What the fee has lost, in BTRST's smallest units.
	loss: f64,
	/// What the attacker has gained, in BTRST's smallest units at the right price.
	gain: f64,
}

/// In one batch: sells dollars, has a slice converted, and buys the dollars back.
fn sandwich(size: Balance) -> Result<Sandwich, DispatchError> {
	attempt(|| {
		let before = (total(ATTACKER.to_account_id()), wealth(ATTACKER));
		let got = attempt(|| {
			assert_ok!(attacker(sell(size)));
			total(ATTACKER.to_account_id()) - before.0
		});
		let calls = vec![sell(size), convert(1), buy(got)];
		attacker(pallet_utility::Call::<Runtime>::batch_all { calls })?;
		let receipts = receipts_of_this_block();
		assert_eq!(receipts.len(), 1);
		let (slice, loss) = sum(&receipts);
		Ok(Sandwich { size, slice, loss, gain: wealth(ATTACKER) - before.1 })
	})
}

#[test]
fn a_sandwich_takes_no_more_than_the_slippage_of_what_is_converted() {
	on_dev(|| {
		let parameters = guard(few_samples);
		let (slippage, step) = (part(parameters.max_slippage), part(parameters.max_step));
		let slice_of_depth = part(parameters.slice_of_depth);
		let cap = 20_000 * DOLLAR;
		a_listed_dollar(cap);
		take_samples();
		collect_a_fee_of(50_000 * DOLLAR);
		assert_eq!(average().0, reference());

		// Of every size. The fees are in the queue since this very block; the hook was not there
		// yet.
		let tried: Vec<_> = (0..90)
			.map(|i| (10.0 * 1.1f64.powi(i)) as Balance * DOLLAR)
			.map(|size| (size, sandwich(size)))
			.collect();
		let passed: Vec<Sandwich> = tried.iter().filter_map(|(_, result)| result.ok()).collect();
		let refusals = tried.iter().filter_map(|(_, result)| result.err()).collect::<Vec<_>>();
		let too_little = PoolError::<Runtime>::ProvidedMinimumNotSufficientForSwap.into();
		assert!(refusals.iter().all(|error| *error == too_little));
		assert!(passed.len() > 5 && refusals.len() > 5, "{} have passed", passed.len());
		for sandwich in &passed {
			let worth = worth(sandwich.slice) as f64;
			assert!(sandwich.loss <= worth * (slippage + TINY), "{sandwich:?} takes too much");
			assert!(sandwich.gain <= sandwich.loss, "{sandwich:?} takes from somebody else");
			let reserve = (POOL_DOLLARS + sandwich.size) as f64;
			assert!(sandwich.slice as f64 <= reserve * slice_of_depth * (1.0 + TINY));
		}
		let worst = passed.iter().copied().max_by(|a, b| a.loss.total_cmp(&b.loss)).unwrap();
		let best = passed.iter().copied().max_by(|a, b| a.gain.total_cmp(&b.gain)).unwrap();
		// A larger one than those that pass is refused.
		let most = passed.iter().map(|sandwich| sandwich.size).max().unwrap();
		assert!(tried.iter().all(|(size, result)| *size <= most || result.is_err()));
		println!(
			"sandwich: a slice of {} dollars loses at most {:.2} BTRST ({:.2} %, bound {:.2} %), with {} dollars sold \
			before; the attacker gains at most {:.3} BTRST; above {} dollars the conversion is refused",
			worst.slice / DOLLAR,
			in_btrst(worst.loss),
			100.0 * worst.loss / worth(worst.slice) as f64,
			100.0 * slippage,
			worst.size / DOLLAR,
			in_btrst(best.gain),
			most / DOLLAR,
		);

		// Again and again in one block, with a pool that the attacker repairs each time.
		let (slices, loss, gain) = attempt(|| {
			let before = wealth(ATTACKER);
			for _ in 0..100 {
				assert_ok!(attacker(sell(worst.size)));
				let converted = attacker(convert(1));
				move_price_to(1.0);
				if converted.is_err() {
					break;
				}
			}
			refused(FeeError::CapReached);
			let (slices, loss) = sum(&receipts_of_this_block());
			(slices, loss, wealth(ATTACKER) - before)
		});
		assert_eq!(slices, cap, "all of the cap");
		assert!(loss <= worth(cap) as f64 * (slippage + TINY));
		assert!(gain <= loss);
		println!(
			"sandwiches, all in one block: of {} dollars, the cap of a period, {:.2} BTRST are lost ({:.2} %); the \
			attacker gains {:.3} BTRST",
			slices / DOLLAR,
			in_btrst(loss),
			100.0 * loss / worth(slices) as f64,
			in_btrst(gain),
		);

		// Around the hook, as who writes the block can: the price is pressed as the last thing in a
		// block and set right as the first in the next. Each sample sees the pressed price, so the
		// average gives in by a step each time.
		let before = wealth(ATTACKER);
		let mut all = Vec::new();
		for n in 1..=20 {
			let pressed = 1.0 - slippage / 2.0;
			move_price_to(pressed);
			let receipts = next_block_converts();
			move_price_to(1.0);
			let least = (1.0 - step).powi(n).max(pressed) * (1.0 - slippage - TINY);
			for receipt in &receipts {
				assert!(receipt.paid as f64 >= worth(receipt.fee) as f64 * least, "{receipt:?}");
			}
			all.extend(receipts);
		}
		let ((slices, loss), gain) = (sum(&all), wealth(ATTACKER) - before);
		assert!(slices > 0 && slices <= cap);
		assert!(gain <= loss);
		println!(
			"sandwiches around the hook, 20 blocks: of {} dollars {:.2} BTRST are lost ({:.2} %); the attacker gains \
			{:.3} BTRST",
			slices / DOLLAR,
			in_btrst(loss),
			100.0 * loss / worth(slices) as f64,
			in_btrst(gain),
		);
	});
}

#[test]
fn a_price_that_is_undone_within_its_block_moves_no_average() {
	on_dev(|| {
		guard(few_samples);
		a_listed_dollar(100_000 * DOLLAR);
		take_samples();
		for _ in 0..20 {
			move_price_to(0.3);
			move_price_to(1.0);
			next_block();
		}
		let drift = float(average().0) / FAIR as f64 - 1.0;
		assert!(drift.abs() < 1e-3 * part(FeeTreasury::parameters().max_step), "{drift}");

		// If it is not undone, the average moves.
		move_price_to(0.3);
		pass_blocks(20);
		assert!(
			float(average().0) / (FAIR as f64)
				< 1.0 - 10.0 * part(FeeTreasury::parameters().max_step)
		);
	});
}

/// What the guard of a real network bears, with nothing changed: the longest attack there is.
///
/// The price is held at just above half, and nobody minds. The average gives in by 0.05 % a block;
/// only when it is at 50.6 % of the right price, 1,363 blocks later, does the pool pay what the
/// guard wants for a slice. From then on fees are converted at half their worth, as many as the cap
/// of the period allows. Below half nothing is ever converted.
#[test]
fn a_wrong_price_has_to_be_held_for_hours_and_takes_no_more_than_half_of_the_cap() {
	on_dev(|| {
		let parameters = guard(|_| ());
		let (slippage, step) = (part(parameters.max_slippage), part(parameters.max_step));
		let floor = 1.0 - part(parameters.max_deviation);
		let cap = 5_000 * DOLLAR;
		a_listed_dollar(cap);
		collect_a_fee_of(9_000 * DOLLAR);

		let (began, before) = (block(), wealth(ATTACKER));
		let held = floor * 1.0;
		let mut all: Vec<Receipt> = Vec::new();
		let mut first = None;
		let mut last = float(average().0);
		let mut quiet = 0;
		// The cap is used up, or nothing happens long after the average can sink no more.
		while sum(&all).0 < cap && quiet < 100 {
			move_price_to(held);
			let receipts = next_block_converts();
			let (now, blocks) = (float(average().0), block() - began);

			assert!(now >= last * (1.0 - step - TINY), "the average falls faster than it may");
			assert!(now <= last * (1.0 + TINY), "the average rises to a price that is lower");
			assert!(
				now >= floor * FAIR as f64 * (1.0 - TINY),
				"the average falls further than it may"
			);
			let least = (1.0 - step).powi(blocks as i32).max(floor) * (1.0 - slippage - TINY);
			for receipt in &receipts {
				assert!(receipt.paid as f64 >= worth(receipt.fee) as f64 * least, "{receipt:?}");
				first.get_or_insert(blocks);
			}
			quiet = if now == last && receipts.is_empty() { quiet + 1 } else { 0 };
			last = now;
			all.extend(receipts);
		}

		let first = first.expect("the attack succeeds at last, else nothing is shown");
		// However it is held: the guard wants at least 98 % of an average that cannot have fallen
		// faster.
		let soonest = ((held / (1.0 - slippage)).ln() / (1.0 - step).ln()).floor() as BlockNumber;
		assert!(first >= soonest, "{first} blocks are less than {soonest}");
		let (converted, loss) = sum(&all);
		assert_eq!(converted, cap, "no more than the cap, and the attacker gets all of it");
		let bound = 1.0 - floor * (1.0 - slippage);
		assert!(loss <= worth(cap) as f64 * (bound + TINY));
		// Until the period is over.
		refused(FeeError::CapReached);
		for _ in 0..20 {
			move_price_to(held);
			assert!(next_block_converts().is_empty());
		}
		assert_eq!(queued(), 9_000 * DOLLAR - cap);

		move_price_to(1.0);
		let gain = wealth(ATTACKER) - before;
		assert!(gain <= loss, "the attacker takes from somebody else");
		println!(
			"wrong price, held at {:.0} %: nothing is converted for {first} blocks ({:.1} hours; not before {soonest} \
			however it is held); then {} dollars, the cap of a period, lose {:.2} of {:.2} BTRST ({:.1} %, bound {:.1} \
			%); the attacker gains {:.2} BTRST if nobody has traded against them meanwhile",
			100.0 * held,
			f64::from(first) * 6.0 / 3_600.0,
			converted / DOLLAR,
			in_btrst(loss),
			in_btrst(worth(cap) as f64),
			100.0 * loss / worth(cap) as f64,
			100.0 * bound,
			in_btrst(gain),
		);
	});
}

#[test]
fn below_what_the_guard_allows_nothing_is_ever_converted_and_patience_pays_in_the_asset() {
	on_dev(|| {
		let parameters = guard(|parameters| {
			few_samples(parameters);
			parameters.max_step = Permill::from_percent(5);
			parameters.patience = 100;
		});
		let (step, floor) = (part(parameters.max_step), 1.0 - part(parameters.max_deviation));
		a_listed_dollar(100_000 * DOLLAR);
		// Deep enough all the same.
		list(POOL_BTRST / 10, 100_000 * DOLLAR);
		move_price_to(0.1);
		collect_a_fee_of(900 * DOLLAR);
		let treasury_before = dollars(TreasuryAccount::get());
		let until = block() + 100;
		let mut last = float(average().0);
		while block() < until {
			assert!(attacker(convert(1)).is_err());
			next_block();
			let now = float(average().0);
			assert!(now >= last * (1.0 - step - TINY) && now >= floor * FAIR as f64 * (1.0 - TINY));
			last = now;
		}
		pass_blocks(MOST_FULL_BLOCKS);
		assert_eq!(queued(), 0);
		assert!(last < floor * FAIR as f64 * (1.0 + TINY), "the average lies where it may sink to");
		assert_eq!(dollars(TreasuryAccount::get()), treasury_before + 900 * DOLLAR);
	});
}

#[test]
fn a_price_that_was_lifted_only_delays() {
	on_dev(|| {
		let parameters = guard(|parameters| {
			few_samples(parameters);
			parameters.max_step = Permill::from_percent(1);
		});
		let (slippage, step) = (part(parameters.max_slippage), part(parameters.max_step));
		a_listed_dollar(100_000 * DOLLAR);
		take_samples();
		let before = wealth(ATTACKER);
		for _ in 0..30 {
			move_price_to(1.25);
			next_block();
		}
		move_price_to(1.0);
		let lifted = float(average().0) / FAIR as f64;
		assert!(lifted > 1.2 && lifted <= 1.25 * (1.0 + 1e-3), "{lifted}");
		collect_a_fee_of(900 * DOLLAR);

		// Too little is offered, until the average has come down again.
		let began = block();
		let mut all = Vec::new();
		while queued() > 0 {
			assert!(block() < began + 100, "it never recovers");
			all.extend(next_block_converts());
		}
		all.extend(receipts_of_this_block());
		let waited = block() - began;
		let longest = (lifted.ln() / -(1.0 - step).ln()).ceil() as BlockNumber + 10;
		assert!(waited > 5 && waited <= longest, "{waited} blocks, at most {longest}");
		let (converted, loss) = sum(&all);
		assert_eq!(converted, 900 * DOLLAR);
		assert!(loss <= worth(converted) as f64 * slippage);
		let cost = before - wealth(ATTACKER);
		assert!(cost > 0.0, "it is not for nothing");
		println!(
			"lifted price: fees wait {waited} blocks; the attacker has paid {:.2} BTRST for that",
			in_btrst(cost)
		);
	});
}

#[test]
fn the_cap_of_a_period_holds_whatever_waits() {
	on_dev(|| {
		let (cap, period) = (700 * DOLLAR, 10);
		guard(|parameters| {
			few_samples(parameters);
			parameters.cap_period = period;
		});
		a_listed_dollar(cap);
		take_samples();
		collect_a_fee_of(5_000 * DOLLAR);
		let mut each: Vec<Balance> = Vec::new();
		for _ in 0..5 * period {
			// The price stays right: what the hook has sold is bought back. And anybody may help.
			move_price_to(1.0);
			let _ = attacker(convert(10));
			move_price_to(1.0);
			each.push(next_block_converts().iter().map(|receipt| receipt.fee).sum());
		}
		// A period begins at a block of its own, so ten blocks in a row touch at most two.
		assert!(each
			.windows(period as usize)
			.all(|window| window.iter().sum::<Balance>() <= 2 * cap));
		let all = 5_000 * DOLLAR - queued();
		assert!(all >= 4 * cap && all <= 6 * cap, "{} dollars", all / DOLLAR);
	});
}

#[test]
fn a_stranger_who_makes_the_pool_first_sets_no_price_that_is_too_low() {
	on_dev(|| {
		let parameters = guard(|parameters| {
			few_samples(parameters);
			parameters.max_step = Permill::from_percent(5);
			parameters.patience = 60;
		});
		let floor = 1.0 - part(parameters.max_deviation);
		let slippage = part(parameters.max_slippage);
		a_dollar();
		// A hundredth of what a dollar is worth.
		a_pool(ATTACKER, 100 * POOL_DOLLARS, POOL_BTRST);
		list(POOL_BTRST / 2, 100_000 * DOLLAR);
		assert_eq!(average(), (reference(), 0));
		collect_a_fee_of(900 * DOLLAR);
		for _ in 0..40 {
			assert!(attacker(convert(1)).is_err());
			assert!(next_block_converts().is_empty());
			assert!(float(average().0) >= floor * FAIR as f64 * (1.0 - TINY));
		}
		assert_eq!(queued(), 900 * DOLLAR);

		// A buyer who sees dollars at a hundredth of their worth takes them. It is the pool that
		// pays, and the pool is the stranger's.
		let stranger = worth(100 * POOL_DOLLARS) + POOL_BTRST;
		move_price_to(1.0);
		assert!((spot() - 1.0).abs() < 0.01);
		let (left, btrst) = pool();
		assert!(worth(left) + btrst < stranger / 4, "what the stranger has put in is gone");
		// And fees are converted at a price that is right, or nearly.
		let mut all = Vec::new();
		for _ in 0..15 {
			all.extend(next_block_converts());
		}
		let (converted, loss) = sum(&all);
		assert_eq!((converted, queued()), (900 * DOLLAR, 0));
		assert!(loss <= slippage * worth(converted) as f64);
	});
}

#[test]
fn a_stranger_who_makes_the_pool_first_with_a_price_that_is_too_high_makes_a_present() {
	on_dev(|| {
		guard(few_samples);
		a_dollar();
		// A hundred times what a dollar is worth.
		a_pool(ATTACKER, POOL_DOLLARS / 100, POOL_BTRST);
		list(POOL_BTRST / 2, 100_000 * DOLLAR);
		collect_a_fee_of(100 * DOLLAR);
		let mut all = Vec::new();
		for _ in 0..40 {
			all.extend(next_block_converts());
		}
		let (converted, loss) = sum(&all);
		assert_eq!((converted, queued()), (100 * DOLLAR, 0));
		assert!(all.iter().all(|receipt| receipt.loss() < 0.0), "a slice was sold below its worth");
		println!(
			"first price, a hundred times too high: {} dollars of fees bring {:.2} BTRST, worth {:.2}",
			converted / DOLLAR,
			in_btrst(worth(converted) as f64 - loss),
			in_btrst(worth(converted) as f64)
		);
		// The price that the receipts name is the guard's, never the pool's: it has moved by steps
		// from the reference.
		let step = part(FeeTreasury::parameters().max_step);
		let highest = FAIR as f64 * (1.0 + step).powi(60);
		assert!(all.iter().all(|receipt| float(receipt.price.expect("it is listed")) <= highest));
	});
}
