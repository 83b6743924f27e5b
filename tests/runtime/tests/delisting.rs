// SPDX-License-Identifier: Apache-2.0

//! What contracts are paid in loses its place on the list, is frozen, or an account is shut out of
//! it, in the middle of contracts. Nothing is stuck: what can be paid is paid, the rest is kept for
//! whose it is, and comes out after the thaw.
//!
//! | what happens | talent's pay | the fee | the client's rest |
//! |---|---|---|---|
//! | delisted | paid | split at once, in the asset; what had been queued too | refunded |
//! | asset frozen, or the escrow's account blocked | kept, `claim` after the thaw | waits, `collect_fee` after the thaw | kept |
//! | talent blocked | kept, `claim` to another account at once | queued as ever | refunded |
//! | the fee treasury's account blocked | paid | waits, `collect_fee` after the thaw | refunded |
//! | the pool's account blocked | paid | queued, paid out in the asset when patience ends | refunded |
//! | who earns a share blocked | paid | the share falls to the treasury | refunded |

use frame_support::assert_ok;
use pallet_asset_conversion::PoolLocator as _;
use pallet_fee_treasury::{Listing, Parameters};
use pallet_jobs::{DueItem, JobDetails, Work};
use sp_runtime::{
	traits::Dispatchable, DispatchError, DispatchResult, FixedPointNumber, FixedU128, MultiAddress,
};
use talent_primitives::{AssetKind, Balance, BlockNumber, ContractId, InvoiceId, Roles};
use talent_runtime::{
	configs::{exchange::PoolLocator, shared::TreasuryAccount},
	constants::test_dollar::{
		ASSET, ID, MINIMUM_BALANCE, MINIMUM_DEPTH, PERIOD_CAP, PRICE, TUSD as DOLLAR,
	},
	AccountId, FeeTreasury, Jobs, OriginCaller, Runtime, RuntimeCall, RuntimeEvent, RuntimeOrigin,
};
use talent_runtime_tests::*;

type AssetsCall = pallet_assets::Call<Runtime>;
type FeeCall = pallet_fee_treasury::Call<Runtime>;
type FeeError = pallet_fee_treasury::Error<Runtime>;

const CLIENT: Person = Person::Bob;
const TALENT: Person = Person::Charlie;
/// Has brought the client.
const CLIENTS_REFERRER: Person = Person::Dave;
/// Has brought the talent.
const TALENTS_REFERRER: Person = Person::Eve;
/// Wants nothing of it, and keeps things going.
const ANYBODY: Person = Person::Ferdie;
const MEMBERS: [Person; 4] = [CLIENT, TALENT, CLIENTS_REFERRER, TALENTS_REFERRER];

fn root(call: impl Into<RuntimeCall>) {
	assert_ok!(call.into().dispatch(RuntimeOrigin::root()));
}

/// What the treasury's account does, which is the dollar's owner and freezer: governance speaks for
/// it.
fn as_treasury(call: impl Into<RuntimeCall>) {
	let treasury = frame_system::RawOrigin::Signed(TreasuryAccount::get());
	let as_origin = Box::new(OriginCaller::system(treasury));
	let call = Box::new(call.into());
	root(pallet_utility::Call::<Runtime>::dispatch_as_fallible { as_origin, call });
}

fn freeze() {
	as_treasury(AssetsCall::freeze_asset { id: ID.into() });
}

fn thaw() {
	as_treasury(AssetsCall::thaw_asset { id: ID.into() });
}

fn block_account(who: &AccountId) {
	as_treasury(AssetsCall::block { id: ID.into(), who: MultiAddress::Id(who.clone()) });
}

fn unblock_account(who: &AccountId) {
	as_treasury(AssetsCall::thaw { id: ID.into(), who: MultiAddress::Id(who.clone()) });
}

fn delist() {
	root(FeeCall::delist_asset { asset: ASSET });
}

fn of(who: Person) -> Balance {
	dollars_of(who.to_account_id())
}

fn of_treasury() -> Balance {
	dollars_of(TreasuryAccount::get())
}

/// What waits in the fee treasury.
fn queued() -> Balance {
	pallet_fee_treasury::Queues::<Runtime>::get(ASSET).queued
}

fn owed() -> Balance {
	pallet_jobs::Ledger::<Runtime>::get(ASSET)
}

fn kept_for(who: Person) -> Balance {
	Jobs::unclaimed(who.to_account_id(), ASSET).map_or(0, |kept| kept.amount)
}

fn waiting_fee(invoice: InvoiceId) -> Balance {
	pallet_jobs::WaitingFees::<Runtime>::get(invoice).map_or(0, |fee| fee.amount)
}

fn claim(who: Person, dest: AccountId) -> DispatchResult {
	submit(who, JobsCall::claim { asset: ASSET, dest })
}

fn collect_fee(invoice: InvoiceId) -> DispatchResult {
	submit(ANYBODY, JobsCall::collect_fee { invoice })
}

fn convert() -> DispatchResult {
	submit(ANYBODY, FeeCall::convert { asset: ASSET, max_slices: 10 })
}

/// Fees are queued and stay there: there are never enough samples, and patience outlasts the story
/// unless it says so.
fn fees_stay_queued(change: impl FnOnce(&mut Parameters<BlockNumber>)) {
	let mut parameters = FeeTreasury::parameters();
	parameters.min_samples = 100_000;
	parameters.patience = 100_000;
	change(&mut parameters);
	root(FeeCall::set_parameters { parameters });
}

/// All are members, the client and the talent each brought by somebody.
fn all_join() {
	join(CLIENTS_REFERRER, Roles::TALENT);
	join(TALENTS_REFERRER, Roles::TALENT);
	join_brought_by(CLIENT, Roles::CLIENT, Some(CLIENTS_REFERRER));
	join_brought_by(TALENT, Roles::TALENT, Some(TALENTS_REFERRER));
}

fn dollar_job() -> JobDetails<BlockNumber> {
	JobDetails { currency: ASSET, openings: 3, ..job_details() }
}

/// A contract over 100, 200 and 300 dollars, of which the first is funded. Everybody knows
/// everybody already.
fn a_contract() -> ContractId {
	all_join();
	let job = post(CLIENT, dollar_job());
	let amounts = [100 * DOLLAR, 200 * DOLLAR, 300 * DOLLAR];
	sign(CLIENT, job, TALENT, fixed(&amounts))
}

fn bill_milestone(contract: ContractId, index: u32) -> InvoiceId {
	bill(TALENT, contract, Work::Milestone { index })
}

/// What was paid out of fees in dollars since this snapshot: to who brought the client, who brought
/// the talent, and the treasury.
#[derive(Clone, Copy)]
struct Shares([Balance; 3]);

impl Shares {
	fn now() -> Self {
		Self([of(CLIENTS_REFERRER), of(TALENTS_REFERRER), of_treasury()])
	}

	/// Fees of so much together were split: a fifth, a tenth, and all the rest. Pots keep BTRST
	/// alone.
	#[track_caller]
	fn are_of(self, fees: Balance) {
		let parts = [fees / 5, fees / 10, fees - fees / 5 - fees / 10];
		let gained: Vec<_> =
			Self::now().0.into_iter().zip(self.0).map(|(now, was)| now - was).collect();
		assert_eq!(gained, parts);
	}
}

/// Ends the contract, and lets all be over that has a date.
fn all_is_over(contract: ContractId) {
	assert_ok!(end(TALENT, contract));
	let jobs: Vec<_> = pallet_jobs::Jobs::<Runtime>::iter().collect();
	for (job, _) in jobs.into_iter().filter(|(_, record)| !record.closed) {
		assert_ok!(close_job(CLIENT, job));
	}
	let parameters = Jobs::parameters();
	pass_until_done(block() + parameters.final_billing_window.max(parameters.offer_window));
	assert!(is_over(contract));
}

/// Nothing of it is left anywhere.
fn nothing_is_stuck() {
	assert_eq!((owed(), queued()), (0, 0));
	for account in [jobs_account(), fee_treasury_account()] {
		assert_eq!(dollars_of(account), MINIMUM_BALANCE, "more or less than what keeps it");
	}
	assert_eq!(pallet_jobs::WaitingFees::<Runtime>::iter().count(), 0, "a fee waits");
	assert_eq!(pallet_jobs::UnclaimedAmounts::<Runtime>::iter().count(), 0, "pay is kept");
	assert_eq!(pallet_fee_treasury::Receipts::<Runtime>::iter().count(), 0, "a receipt is left");
	nothing_is_left(&MEMBERS);
}

#[test]
fn what_was_signed_goes_on_after_delisting_and_all_fees_are_paid_out_in_the_asset() {
	on_dev(|| {
		fees_stay_queued(|_| ());
		let contract = a_contract();
		let offered = offer(CLIENT, 0, TALENT, fixed(&[40 * DOLLAR]));
		apply(CLIENTS_REFERRER, 0);
		let first = bill_milestone(contract, 0);
		assert_ok!(approve(CLIENT, first, None));
		assert_eq!(queued(), 10 * DOLLAR);
		let people = (of(CLIENT), of(TALENT));
		let shares = Shares::now();

		delist();
		// Nothing new can be paid in it.
		let refused: DispatchError = FeeError::AssetNotListed.into();
		let post = JobsCall::post_job { details: dollar_job() };
		assert_eq!(submit(CLIENT, post), Err(refused));
		assert_eq!(try_offer(CLIENT, 0, TALENT, fixed(&[DOLLAR])), Err(refused));
		assert_eq!(accept(TALENT, offered), Err(refused));
		// What had been queued is paid out by itself.
		pass_blocks(5);
		assert_eq!(queued(), 0);
		shares.are_of(10 * DOLLAR);

		// The contract goes on to its end: it is funded, billed, approved, and pays by default.
		assert_ok!(fund(CLIENT, contract, 550 * DOLLAR));
		let second = bill_milestone(contract, 1);
		assert_ok!(approve(CLIENT, second, Some(50 * DOLLAR)));
		// Split at once, in the asset.
		shares.are_of(15 * DOLLAR);
		assert_ok!(approve(CLIENT, second, None));
		let bonus = ask_bonus(TALENT, contract, 20 * DOLLAR);
		assert_ok!(approve(CLIENT, bonus, None));
		let third = bill_milestone(contract, 2);
		pass_until_done(due(third));
		assert_eq!(of(TALENT), people.1 + 520 * DOLLAR);
		shares.are_of(62 * DOLLAR);
		assert!(happened(|event| matches!(
			event,
			RuntimeEvent::FeeTreasury(pallet_fee_treasury::Event::FeeReceipt {
				paid_in: AssetKind::WithId(ID),
				paid: 30_000_000,
				price: None,
				..
			})
		)));

		all_is_over(contract);
		// The offer that nobody could accept came home: the client has paid for what was done, no
		// more.
		assert_eq!(of(CLIENT), people.0 - 572 * DOLLAR + 44 * DOLLAR);
		nothing_is_stuck();

		// It may have its place again.
		let listing = Listing {
			reference_price: FixedU128::saturating_from_integer(PRICE),
			minimum_depth: MINIMUM_DEPTH,
			period_cap: PERIOD_CAP,
		};
		root(FeeCall::list_asset { asset: ASSET, listing });
		let job = pallet_jobs::NextJob::<Runtime>::get();
		assert_ok!(submit(CLIENT, JobsCall::post_job { details: dollar_job() }));
		let again = sign(CLIENT, job, TALENT, fixed(&[DOLLAR]));
		assert_ok!(approve(CLIENT, bill_milestone(again, 0), None));
		assert_eq!(queued(), DOLLAR / 10);
		delist();
		all_is_over(again);
		nothing_is_stuck();
	});
}

#[test]
fn while_the_asset_is_frozen_all_is_kept_and_after_the_thaw_all_comes_out() {
	on_dev(|| {
		fees_stay_queued(|parameters| parameters.retry_after = 10);
		let contract = a_contract();
		let offered = offer(CLIENT, 0, TALENT, fixed(&[40 * DOLLAR]));
		let shares = Shares::now();
		assert_ok!(approve(CLIENT, bill_milestone(contract, 0), None));
		assert_ok!(fund(CLIENT, contract, 550 * DOLLAR));
		let people = (of(CLIENT), of(TALENT));
		let second = bill_milestone(contract, 1);

		freeze();
		let held = (dollars_of(jobs_account()), dollars_of(fee_treasury_account()), of_treasury());
		// An invoice that comes due is paid: what is paid is kept.
		pass_until_done(due(second));
		assert_eq!((kept_for(TALENT), waiting_fee(second)), (200 * DOLLAR, 20 * DOLLAR));
		// One that the client approves too.
		let third = bill_milestone(contract, 2);
		assert_ok!(approve(CLIENT, third, Some(100 * DOLLAR)));
		assert_eq!((kept_for(TALENT), waiting_fee(third)), (300 * DOLLAR, 10 * DOLLAR));
		assert_ok!(submit(TALENT, JobsCall::cancel_invoice { invoice: third }));
		// What the client withdraws, what an offer had bound and what a contract leaves are kept
		// for the client.
		assert_ok!(submit(TALENT, JobsCall::decline_offer { contract: offered }));
		assert_eq!(kept_for(CLIENT), 44 * DOLLAR);
		all_is_over(contract);
		assert_eq!(kept_for(CLIENT), 44 * DOLLAR + 220 * DOLLAR);
		// Nothing can be paid in, nothing taken out, and nothing has moved.
		assert!(claim(TALENT, TALENT.to_account_id()).is_err());
		assert!(claim(TALENT, ANYBODY.to_account_id()).is_err());
		assert!(collect_fee(second).is_err());
		assert!(convert().is_err());
		// Now it is delisted besides, so that what is queued should be paid out, and cannot.
		delist();
		pass_blocks(25);
		assert_eq!(queued(), 10 * DOLLAR);
		assert!(convert().is_err());
		assert_eq!(pallet_jobs::StuckItems::<Runtime>::iter().count(), 0);
		let after = (dollars_of(jobs_account()), dollars_of(fee_treasury_account()), of_treasury());
		assert_eq!(after, held);
		assert_eq!((of(CLIENT), of(TALENT)), people);
		assert_eq!(owed(), (300 + 264 + 30) * DOLLAR);

		thaw();
		assert_ok!(claim(TALENT, TALENT.to_account_id()));
		assert_ok!(claim(CLIENT, CLIENT.to_account_id()));
		assert_eq!(of(TALENT), people.1 + 300 * DOLLAR);
		assert_eq!(of(CLIENT), people.0 + 264 * DOLLAR);
		assert_ok!(collect_fee(second));
		assert_ok!(collect_fee(third));
		assert_eq!(collect_fee(third), Err(JobsError::NoFeeWaiting.into()));
		// The queue tries again by itself.
		pass_blocks(10 + MOST_FULL_BLOCKS);
		assert_eq!(queued(), 0);
		shares.are_of(40 * DOLLAR);
		nothing_is_stuck();
	});
}

#[test]
fn what_nobody_could_claim_in_time_because_it_was_frozen_is_not_lost_either() {
	on_dev(|| {
		fees_stay_queued(|_| ());
		let claim_period = 120;
		let parameters = pallet_jobs::Parameters { claim_period, ..Jobs::parameters() };
		assert_ok!(Jobs::set_parameters(RuntimeOrigin::root(), parameters));
		let contract = a_contract();
		let (before, treasury_before) = (of(TALENT), of_treasury());
		assert_ok!(fund(CLIENT, contract, 220 * DOLLAR));
		let invoices = [bill_milestone(contract, 0), bill_milestone(contract, 1)];
		freeze();
		for invoice in invoices {
			assert_ok!(approve(CLIENT, invoice, None));
		}
		all_is_over(contract);

		// When its time is over the treasury can receive it no more than talent could.
		pass_until_done(block() + claim_period);
		let account = TALENT.to_account_id();
		let item = DueItem::Unclaimed { account, asset: ASSET };
		assert!(pallet_jobs::StuckItems::<Runtime>::contains_key(&item));
		assert_eq!(kept_for(TALENT), 300 * DOLLAR);
		let process = || submit(ANYBODY, JobsCall::process_due { item: item.clone() });
		assert!(process().is_err());
		assert_eq!(kept_for(TALENT), 300 * DOLLAR);

		// After the thaw it is whose hand is first: talent's, here.
		thaw();
		assert_ok!(claim(TALENT, TALENT.to_account_id()));
		assert_eq!(of(TALENT), before + 300 * DOLLAR);
		assert!(process().is_err(), "there is nothing left to do");
		assert_eq!(of_treasury(), treasury_before);
		for invoice in invoices {
			assert_ok!(collect_fee(invoice));
		}
		assert_eq!(queued(), 30 * DOLLAR);
		delist();
		pass_blocks(5);
		nothing_is_stuck();
	});
}

#[test]
fn talent_who_is_blocked_claims_to_another_account() {
	on_dev(|| {
		fees_stay_queued(|_| ());
		let contract = a_contract();
		let talent = TALENT.to_account_id();
		let (before, anybodys) = (of(TALENT), of(ANYBODY));
		block_account(&talent);
		let invoice = bill_milestone(contract, 0);
		pass_until_done(due(invoice));
		// The fee goes its way, the pay waits.
		assert_eq!((kept_for(TALENT), queued(), escrow(contract)), (100 * DOLLAR, 10 * DOLLAR, 0));
		assert!(claim(TALENT, talent.clone()).is_err());
		assert_eq!(kept_for(TALENT), 100 * DOLLAR);
		assert_ok!(claim(TALENT, ANYBODY.to_account_id()));
		assert_eq!(of(ANYBODY), anybodys + 100 * DOLLAR);

		// Or has pay sent there from now on, or waits for the thaw.
		assert_ok!(fund(CLIENT, contract, 550 * DOLLAR));
		let account = Some(ANYBODY.to_account_id());
		assert_ok!(submit(TALENT, MembersCall::set_payout_account { account }));
		assert_ok!(approve(CLIENT, bill_milestone(contract, 1), None));
		assert_eq!(of(ANYBODY), anybodys + 300 * DOLLAR);
		assert_ok!(submit(TALENT, MembersCall::set_payout_account { account: None }));
		assert_ok!(approve(CLIENT, bill_milestone(contract, 2), None));
		assert_eq!((kept_for(TALENT), of(TALENT)), (300 * DOLLAR, before));
		unblock_account(&talent);
		assert_ok!(claim(TALENT, talent));
		assert_eq!(of(TALENT), before + 300 * DOLLAR);

		delist();
		all_is_over(contract);
		nothing_is_stuck();
	});
}

#[test]
fn the_escrow_account_is_blocked_and_everything_that_should_leave_it_is_kept() {
	on_dev(|| {
		fees_stay_queued(|_| ());
		let contract = a_contract();
		let shares = Shares::now();
		assert_ok!(fund(CLIENT, contract, 220 * DOLLAR));
		let people = (of(CLIENT), of(TALENT));
		block_account(&jobs_account());
		let held = dollars_of(jobs_account());

		assert!(fund(CLIENT, contract, 330 * DOLLAR).is_err());
		assert!(try_offer(CLIENT, 0, TALENT, fixed(&[DOLLAR])).is_err());
		let first = bill_milestone(contract, 0);
		pass_until_done(due(first));
		assert_eq!((kept_for(TALENT), waiting_fee(first)), (100 * DOLLAR, 10 * DOLLAR));
		all_is_over(contract);
		assert_eq!(kept_for(CLIENT), 220 * DOLLAR);
		assert!(claim(CLIENT, CLIENT.to_account_id()).is_err());
		assert!(collect_fee(first).is_err());
		assert_eq!((dollars_of(jobs_account()), owed()), (held, 330 * DOLLAR));
		assert_eq!((of(CLIENT), of(TALENT)), people);

		unblock_account(&jobs_account());
		assert_ok!(claim(CLIENT, CLIENT.to_account_id()));
		assert_ok!(claim(TALENT, TALENT.to_account_id()));
		assert_ok!(collect_fee(first));
		assert_eq!((of(CLIENT), of(TALENT)), (people.0 + 220 * DOLLAR, people.1 + 100 * DOLLAR));
		assert_eq!(queued(), 10 * DOLLAR);
		delist();
		pass_blocks(5);
		shares.are_of(10 * DOLLAR);
		nothing_is_stuck();
	});
}

#[test]
fn the_fee_treasurys_account_is_blocked_and_talent_is_paid_all_the_same() {
	on_dev(|| {
		fees_stay_queued(|_| ());
		let contract = a_contract();
		let shares = Shares::now();
		assert_ok!(fund(CLIENT, contract, 220 * DOLLAR));
		let before = of(TALENT);
		assert_ok!(approve(CLIENT, bill_milestone(contract, 0), None));
		block_account(&fee_treasury_account());
		let second = bill_milestone(contract, 1);
		pass_until_done(due(second));
		assert_eq!(of(TALENT), before + 300 * DOLLAR);
		assert_eq!((queued(), waiting_fee(second)), (10 * DOLLAR, 20 * DOLLAR));
		assert!(collect_fee(second).is_err());

		// What was collected before cannot leave either, and waits.
		delist();
		pass_blocks(5);
		assert_eq!(queued(), 10 * DOLLAR);
		// What is collected in an asset that was delisted does not pass through that account.
		assert_ok!(collect_fee(second));
		shares.are_of(20 * DOLLAR);
		unblock_account(&fee_treasury_account());
		pass_blocks(FeeTreasury::parameters().retry_after + MOST_FULL_BLOCKS);
		shares.are_of(30 * DOLLAR);
		all_is_over(contract);
		nothing_is_stuck();
	});
}

#[test]
fn the_pools_account_is_blocked_and_patience_pays_the_fee_in_the_asset() {
	on_dev(|| {
		let mut parameters = FeeTreasury::parameters();
		(parameters.min_samples, parameters.patience) = (1, 20);
		root(FeeCall::set_parameters { parameters });
		let contract = a_contract();
		let shares = Shares::now();
		let pool = PoolLocator::pool_address(&AssetKind::Native, &ASSET).expect("there is one");
		block_account(&pool);
		let before = dollars_of(pool.clone());
		let invoice = bill_milestone(contract, 0);
		assert_ok!(approve(CLIENT, invoice, None));
		pass_blocks(15);
		assert!(convert().is_err());
		assert_eq!((queued(), dollars_of(pool.clone())), (10 * DOLLAR, before));
		pass_blocks(5 + MOST_FULL_BLOCKS);
		assert_eq!((queued(), dollars_of(pool.clone())), (0, before));
		shares.are_of(10 * DOLLAR);
		delist();
		all_is_over(contract);
		nothing_is_stuck();
	});
}

#[test]
fn a_share_whose_earner_is_blocked_falls_to_the_treasury() {
	on_dev(|| {
		fees_stay_queued(|_| ());
		let contract = a_contract();
		block_account(&CLIENTS_REFERRER.to_account_id());
		let before = Shares::now().0;
		assert_ok!(approve(CLIENT, bill_milestone(contract, 0), None));
		delist();
		pass_blocks(5);
		let expected = [before[0], before[1] + DOLLAR, before[2] + 9 * DOLLAR];
		assert_eq!(Shares::now().0, expected);
		all_is_over(contract);
		nothing_is_stuck();
	});
}
