// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate::due_queue::{Limits, Tally};
use frame_support::{
	assert_noop, assert_ok, pallet_prelude::ValueQuery, parameter_types, storage_alias,
	weights::WeightMeter, Blake2_128Concat, Twox64Concat,
};
use sp_runtime::{traits::BlockNumberProvider, Perbill, TokenError};

const NATIVE: AssetKind = AssetKind::Native;
const ASSET: AssetKind = AssetKind::WithId(7);
const PAYER: u64 = 1;
const WORKER: u64 = 2;
const OTHER: u64 = 3;
const TREASURY: u64 = 4;
/// The least balance of an account, in each asset.
const MINIMUM: Balance = 10;
const CLAIM_PERIOD: u32 = 100;

const PAYS_ITSELF: DispatchError = DispatchError::Other("pays itself");
const NOTHING_KEPT: DispatchError = DispatchError::Other("nothing kept");
const NOT_DUE: DispatchError = DispatchError::Other("not due");
const REFUSED: DispatchError = DispatchError::Other("refused");

type Kept = Unclaimed<u32>;
type Item = (u64, AssetKind);

#[storage_alias]
type Balances =
	StorageDoubleMap<Bank, Blake2_128Concat, AssetKind, Blake2_128Concat, u64, Balance, ValueQuery>;
#[storage_alias]
type Ledger = StorageMap<Wallet, Blake2_128Concat, AssetKind, Balance, ValueQuery>;
#[storage_alias]
type Amounts = StorageDoubleMap<Wallet, Blake2_128Concat, u64, Blake2_128Concat, AssetKind, Kept>;
#[storage_alias]
type Cursor = StorageValue<Wallet, u32>;
#[storage_alias]
type Items = StorageDoubleMap<Wallet, Twox64Concat, u32, Blake2_128Concat, Item, ()>;
#[storage_alias]
type Stuck = StorageMap<Wallet, Blake2_128Concat, Item, u32>;
#[storage_alias]
type LastServiced = StorageValue<Wallet, Tally<u32>, ValueQuery>;
#[storage_alias]
type NativeLedger = StorageValue<Wallet, Balance, ValueQuery>;
#[storage_alias]
type NativeAmounts = StorageMap<Wallet, Blake2_128Concat, u64, Kept>;

parameter_types! {
	pub static Now: u32 = 1;
	/// The account that can receive nothing.
	pub static Refuses: u64 = 0;
	/// What the asset takes of each transfer.
	pub static Cut: Balance = 0;
	pub static Events: Vec<PurseEvent<u64, u32>> = Vec::new();
	pub const Id: PalletId = PalletId(*b"purse/ts");
	pub const Treasury: u64 = TREASURY;
}

struct TestClock;
impl BlockNumberProvider for TestClock {
	type BlockNumber = u32;

	fn current_block_number() -> u32 {
		Now::get()
	}
}

impl crate::Clock for TestClock {
	fn stands() -> bool {
		false
	}
}

/// Accounts with a minimum balance in each asset.
struct Bank;
impl Coins<u64, AssetKind> for Bank {
	fn balance(asset: &AssetKind, who: &u64) -> Balance {
		Balances::get(asset, who)
	}

	fn transfer(
		asset: &AssetKind,
		from: &u64,
		to: &u64,
		amount: Balance,
		preservation: Preservation,
	) -> DispatchResult {
		let left = Balances::get(asset, from).checked_sub(amount);
		let left = left.ok_or(TokenError::FundsUnavailable)?;
		let preserved = left >= MINIMUM || preservation == Preservation::Expendable;
		ensure!(preserved, TokenError::NotExpendable);
		// A rest below the minimum is burnt.
		Balances::insert(asset, from, if left < MINIMUM { 0 } else { left });
		ensure!(*to != Refuses::get(), REFUSED);
		Balances::mutate(asset, to, |balance| *balance += amount - Cut::get());
		Ok(())
	}
}

struct Wallet;
impl DueQueue for Wallet {
	type BlockNumber = u32;
	type Clock = TestClock;
	type Cursor = Cursor;
	type Item = Item;
	type Items = Items;
	type LastServiced = LastServiced;
	type Stuck = Stuck;

	fn due_limits() -> Limits {
		Limits::new(1_000, Perbill::one(), Weight::MAX)
	}

	fn due_block_weight() -> Weight {
		Weight::zero()
	}

	fn due_item_weight(_: &Item) -> Weight {
		Weight::zero()
	}

	fn handle_due((owner, asset): &Item) -> DispatchResult {
		Self::handle_due_unclaimed(owner, asset)
	}

	fn on_due_failed(_: &Item, _: DispatchError) {}
}

impl Purse for Wallet {
	type AccountId = u64;
	type Asset = AssetKind;
	type Books = AssetBooks<Ledger, Amounts>;
	type Coins = Bank;
	type PalletId = Id;
	type Treasury = Treasury;

	fn claim_period() -> u32 {
		CLAIM_PERIOD
	}

	fn forfeiture(owner: &u64, asset: &AssetKind) -> Item {
		(*owner, asset.clone())
	}

	fn keep_weight() -> Weight {
		Weight::from_parts(3, 0)
	}

	fn refuse(why: Refusal) -> DispatchError {
		match why {
			Refusal::PaysItself => PAYS_ITSELF,
			Refusal::NothingKept => NOTHING_KEPT,
			Refusal::NotDue => NOT_DUE,
		}
	}

	fn on_purse_event(event: PurseEvent<u64, u32>) {
		Events::mutate(|events| events.push(event))
	}
}

/// Runs a test in which the payer has 1,000 of each asset, and the account its minimum of BTRST.
fn run(test: impl FnOnce()) {
	Now::set(1);
	Refuses::set(0);
	Cut::set(0);
	Events::take();
	sp_io::TestExternalities::default().execute_with(|| {
		Balances::insert(NATIVE, Wallet::account(), MINIMUM);
		for asset in [NATIVE, ASSET] {
			Balances::insert(asset, PAYER, 1_000);
		}
		test();
	});
}

fn balance(asset: &AssetKind, who: u64) -> Balance {
	Balances::get(asset, who)
}

/// Owes 100 of `asset`, and keeps `amount` of it for the worker.
fn keep(asset: &AssetKind, amount: Balance) {
	assert_ok!(Wallet::pull(asset, &PAYER, 100));
	Refuses::set(WORKER);
	assert!(!Wallet::push_or_keep(asset, &WORKER, &WORKER, amount));
	Refuses::set(0);
}

/// Services the queue at block `now`.
fn service(now: u32) {
	Now::set(now);
	while Cursor::get().is_some_and(|cursor| cursor < now) {
		LastServiced::kill();
		Wallet::service_due(&mut WeightMeter::new());
	}
}

#[test]
fn what_is_pulled_is_owed_until_it_is_pushed() {
	run(|| {
		for asset in [NATIVE, ASSET] {
			assert_ok!(Wallet::pull(&asset, &PAYER, 100));
			assert_eq!((balance(&asset, PAYER), Ledger::get(&asset)), (900, 100));
			assert_ok!(Wallet::push(&asset, &WORKER, 60));
			assert_eq!((balance(&asset, WORKER), Ledger::get(&asset)), (60, 40));
			// What is not owed any more has no entry.
			assert_ok!(Wallet::push(&asset, &WORKER, 40));
			assert!(!Ledger::contains_key(&asset));
		}
		assert_eq!(balance(&NATIVE, Wallet::account()), MINIMUM);
		assert_eq!(balance(&ASSET, Wallet::account()), 0);
	});
}

#[test]
fn a_payer_keeps_its_account_but_may_spend_all_of_an_asset() {
	run(|| {
		assert_noop!(Wallet::pull(&NATIVE, &PAYER, 1_000), TokenError::NotExpendable);
		assert_ok!(Wallet::pull(&ASSET, &PAYER, 1_000));
	});
}

#[test]
fn an_asset_that_takes_a_cut_is_not_accepted() {
	run(|| {
		Cut::set(1);
		assert_noop!(Wallet::pull(&ASSET, &PAYER, 100), ArithmeticError::Underflow);
	});
}

#[test]
fn a_ledger_that_is_full_takes_nothing_in() {
	run(|| {
		Ledger::insert(ASSET, Balance::MAX);
		assert_noop!(Wallet::pull(&ASSET, &PAYER, 1), ArithmeticError::Overflow);
	});
}

#[test]
fn only_what_is_owed_is_paid() {
	run(|| {
		assert_ok!(Wallet::pull(&NATIVE, &PAYER, 100));
		Balances::insert(NATIVE, Wallet::account(), 1_000);
		assert_noop!(Wallet::push(&NATIVE, &WORKER, 101), ArithmeticError::Underflow);
		assert_noop!(Wallet::push(&NATIVE, &Wallet::account(), 100), PAYS_ITSELF);
	});
}

#[test]
fn no_rest_of_an_asset_is_burnt() {
	run(|| {
		assert_ok!(Wallet::pull(&ASSET, &PAYER, 100));
		assert_noop!(Wallet::push(&ASSET, &WORKER, 91), TokenError::NotExpendable);
		assert_ok!(Wallet::push(&ASSET, &WORKER, 90));
		assert_ok!(Wallet::push(&ASSET, &WORKER, 10));
	});
}

#[test]
fn a_payment_that_arrives_is_not_kept() {
	run(|| {
		assert_ok!(Wallet::pull(&ASSET, &PAYER, 100));
		assert!(Wallet::push_or_keep(&ASSET, &WORKER, &WORKER, 100));
		assert!(!Wallet::push_or_keep(&ASSET, &WORKER, &WORKER, 0));
		assert_eq!(Amounts::iter().count(), 0);
		assert!(Events::get().is_empty());
	});
}

#[test]
fn a_payment_that_is_refused_is_kept_and_claimed() {
	run(|| {
		keep(&ASSET, 60);
		let until = 1 + CLAIM_PERIOD;
		let kept = Unclaimed { amount: 60, until, queued_at: until };
		assert_eq!(Amounts::get(WORKER, ASSET), Some(kept));
		assert_eq!(Ledger::get(ASSET), 100);
		assert_noop!(Wallet::do_claim(OTHER, ASSET, OTHER), NOTHING_KEPT);
		assert_noop!(Wallet::do_claim(WORKER, NATIVE, OTHER), NOTHING_KEPT);
		assert_ok!(Wallet::do_claim(WORKER, ASSET, OTHER));
		assert_eq!((balance(&ASSET, OTHER), Ledger::get(ASSET)), (60, 40));
		assert_eq!(Amounts::iter().count() + Items::iter().count(), 0);
		let (account, asset, amount) = (WORKER, ASSET, 60);
		assert_eq!(
			Events::get(),
			vec![
				PurseEvent::KeptForClaim {
					account,
					asset: asset.clone(),
					amount,
					until,
					error: REFUSED
				},
				PurseEvent::Claimed { account, asset, from: Wallet::account(), to: OTHER, amount },
			]
		);
	});
}

#[test]
fn an_addition_sets_the_date_anew() {
	run(|| {
		keep(&NATIVE, 60);
		Now::set(50);
		keep(&NATIVE, 5);
		let until = 50 + CLAIM_PERIOD;
		let kept = Unclaimed { amount: 65, until, queued_at: until };
		assert_eq!(Amounts::get(WORKER, NATIVE), Some(kept));
		assert_eq!(Items::iter_keys().collect::<Vec<_>>(), vec![(until, (WORKER, NATIVE))]);
	});
}

#[test]
fn what_is_not_claimed_in_time_is_forfeited() {
	run(|| {
		keep(&ASSET, 60);
		assert_noop!(Wallet::handle_due_unclaimed(&WORKER, &NATIVE), NOTHING_KEPT);
		service(CLAIM_PERIOD);
		assert_noop!(Wallet::handle_due_unclaimed(&WORKER, &ASSET), NOT_DUE);
		Events::take();
		service(CLAIM_PERIOD + 1);
		assert_eq!((balance(&ASSET, TREASURY), Ledger::get(ASSET)), (60, 40));
		assert_eq!(Amounts::iter().count() + Items::iter().count(), 0);
		let (account, asset, from, to) = (WORKER, ASSET, Wallet::account(), TREASURY);
		let forfeited = PurseEvent::Forfeited { account, asset, from, to, amount: 60 };
		assert_eq!(Events::get(), vec![forfeited]);
	});
}

#[test]
fn what_the_treasury_cannot_receive_can_still_be_claimed() {
	run(|| {
		keep(&ASSET, 60);
		Refuses::set(TREASURY);
		service(CLAIM_PERIOD + 1);
		assert_eq!(Stuck::get((WORKER, ASSET)), Some(CLAIM_PERIOD + 1));
		assert_ok!(Wallet::do_claim(WORKER, ASSET, WORKER));
		assert_eq!(Stuck::iter().count(), 0);
	});
}

#[test]
fn keeping_each_payment_is_paid_for() {
	let weight = Wallet::or_kept(Weight::from_parts(100, 5), 4);
	assert_eq!(weight, Weight::from_parts(112, 5));
}

#[test]
fn the_books_of_one_coin_are_a_value_and_a_map() {
	type Books = NativeBooks<NativeLedger, NativeAmounts>;
	fn books<B: super::Books<u64, Native, u32>>(kept: Kept) {
		B::set_owed(&Native, 70);
		assert_eq!(B::owed(&Native), 70);
		B::keep(&WORKER, &Native, kept.clone());
		assert_eq!(B::kept(&WORKER, &Native), Some(kept.clone()));
		assert_eq!(B::kept(&OTHER, &Native), None);
		assert_eq!(B::take_kept(&WORKER, &Native), Some(kept));
		assert_eq!(B::kept(&WORKER, &Native), None);
	}
	run(|| {
		books::<Books>(Unclaimed { amount: 7, until: 8, queued_at: 9 });
		assert_eq!(NativeLedger::get(), 70);
	});
}
