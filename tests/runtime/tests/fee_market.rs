// SPDX-License-Identifier: Apache-2.0

//! The price of a place in a block: a larger tip is a higher priority, a byte has a price, and full
//! blocks make transactions dearer.

use codec::Encode;
use frame_support::{
	assert_ok,
	dispatch::{DispatchClass, DispatchInfo, GetDispatchInfo},
	weights::Weight,
};
use pallet_transaction_payment::Multiplier;
use proptest::prelude::*;
use sp_runtime::{traits::Convert, transaction_validity::TransactionPriority, Perbill};
use talent_runtime::{
	constants::{
		currency::{BTRST, CENT, MICRO, TOTAL_SUPPLY},
		time::DAYS,
	},
	extensions::{payment::paid_priority, ChargeFee, MAX_PAID_PRIORITY},
	Balance, Runtime, RuntimeCall, System,
};
use talent_runtime_tests::*;

const RICH: Person = Person::Bob;

fn remark(bytes: usize) -> RuntimeCall {
	frame_system::Call::<Runtime>::remark { remark: vec![0; bytes] }.into()
}

fn transfer() -> RuntimeCall {
	let dest = Person::Charlie.to_account_id().into();
	pallet_balances::Call::<Runtime>::transfer_keep_alive { dest, value: BTRST }.into()
}

/// A call of the class `Operational` that every account can sign.
fn operational() -> RuntimeCall {
	let call = RuntimeCall::from(frame_system::Call::<Runtime>::set_heap_pages { pages: 1 });
	let info = call.get_dispatch_info();
	assert_eq!(info.class, DispatchClass::Operational);
	call
}

/// The priorities of `call` with these tips.
fn priorities(call: &RuntimeCall, tips: &[Balance]) -> Vec<TransactionPriority> {
	tips.iter().map(|tip| priority(*tip, RICH, call.clone()).expect("it is valid")).collect()
}

#[track_caller]
fn rises(priorities: &[TransactionPriority]) {
	assert!(priorities.is_sorted_by(|one, next| one < next), "{priorities:?}");
	assert!(priorities.iter().all(|one| *one < MAX_PAID_PRIORITY), "{priorities:?}");
}

#[test]
fn a_larger_tip_is_a_higher_priority() {
	on_dev(|| {
		for call in [remark(0), transfer(), remark(100_000), remark(1 << 20), operational()] {
			rises(&priorities(&call, &[0, CENT, BTRST / 10, 100 * BTRST]));
			// Each a thousand times the one before.
			rises(&priorities(&call, &[0, MICRO, 1_000 * MICRO, BTRST, 1_000 * BTRST]));
		}
	});
}

#[test]
fn of_two_without_a_tip_the_one_that_takes_less_of_a_block_goes_first() {
	on_dev(|| {
		let without_tip = |call| priority(0, RICH, call).expect("it is valid");
		let sizes = [1 << 20, 1 << 17, 1 << 14, 0];
		rises(&sizes.map(|bytes| without_tip(remark(bytes))));
	});
}

/// The weight of what every signed transaction has at least: signature, nonce and payment.
const LIGHTEST: Weight = Weight::from_parts(100_000_000, 0);
/// A signed transaction is not shorter.
const SHORTEST: usize = 100;

#[test]
fn all_the_btrst_there_is_buys_less_than_the_highest_priority() {
	on_dev(|| {
		let transaction = signed(ChargeFee::new(0, None), RICH, remark(0)).expect("it is signed");
		assert!(transaction.get_dispatch_info().total_weight().all_gte(LIGHTEST));
		assert!(transaction.encoded_size() >= SHORTEST);
		let info = DispatchInfo { call_weight: LIGHTEST, ..Default::default() };
		assert!(paid_priority(&info, SHORTEST, TOTAL_SUPPLY, TOTAL_SUPPLY) < MAX_PAID_PRIORITY);
	});
}

/// What the multiplier is times after a day of blocks that are full to this part.
fn after_a_day(fullness: Perbill) -> f64 {
	type Update = <Runtime as pallet_transaction_payment::Config>::FeeMultiplierUpdate;
	let weights = <Runtime as frame_system::Config>::BlockWeights::get();
	let full = weights.get(DispatchClass::Normal).max_total.expect("there is a limit");
	System::set_block_consumed_resources(fullness * full, 0);
	let start = Multiplier::from_u32(1_000);
	let end = (0..DAYS).fold(start, |multiplier, _| Update::convert(multiplier));
	end.to_float() / start.to_float()
}

#[test]
fn full_blocks_make_transactions_dearer_day_by_day() {
	on_dev(|| {
		let grown = after_a_day(Perbill::one());
		assert!((2.245..2.255).contains(&grown), "{grown}");
		let fallen = after_a_day(Perbill::zero());
		assert!((0.755..0.77).contains(&fallen), "{fallen}");
		let same = after_a_day(Perbill::from_percent(25));
		assert!((0.999..1.001).contains(&same), "{same}");
		// The story goes on with an empty block.
		System::set_block_consumed_resources(Weight::zero(), 0);
	});
}

/// What [`RICH`] pays for `call`.
fn fee(call: RuntimeCall) -> Balance {
	let before = fees_paid(RICH);
	assert_ok!(submit(RICH, call));
	fees_paid(RICH) - before
}

#[test]
fn a_byte_costs_fifty_microbtrst_whatever_the_multiplier() {
	on_dev(|| {
		let (short, long) = (signed_length(remark(1_000)), signed_length(remark(101_000)));
		let bytes = (long - short) as Balance;
		// The weight of a remark grows with its length too, a little.
		let price = |fees: [Balance; 2]| (fees[1] - fees[0]) / bytes;
		let paid = [fee(remark(1_000)), fee(remark(101_000))];
		assert!((50 * MICRO..52 * MICRO).contains(&price(paid)), "{}", price(paid));
		let length_fee = |length: usize| {
			use frame_support::weights::WeightToFee;
			type LengthToFee = <Runtime as pallet_transaction_payment::Config>::LengthToFee;
			LengthToFee::weight_to_fee(&Weight::from_parts(length as u64, 0))
		};
		assert_eq!(length_fee(1), 50 * MICRO);
		// A block of nothing but bytes.
		let length =
			*<Runtime as frame_system::Config>::BlockLength::get().max.get(DispatchClass::Normal);
		let block = length_fee(length as usize);
		assert_eq!(block / BTRST, 196);

		// The multiplier is that of the weight alone.
		pallet_transaction_payment::NextFeeMultiplier::<Runtime>::put(Multiplier::from_u32(10));
		let dear = [fee(remark(1_000)), fee(remark(101_000))];
		assert!(dear[0] > paid[0]);
		assert!((50 * MICRO..70 * MICRO).contains(&price(dear)), "{}", price(dear));
	});
}

/// The length of `call` as a signed transaction.
fn signed_length(call: RuntimeCall) -> usize {
	signed(ChargeFee::new(0, None), RICH, call).expect("it is signed").encoded_size()
}

proptest! {
	/// At equal weight and length, whatever the class.
	#[test]
	fn priority_never_falls_with_the_tip_and_rises_with_every_microbtrst(
		ref_time in 0..3_000_000_000_000_u64,
		proof_size in 0..10_000_000_u64,
		length in 0..6_000_000_usize,
		operational: bool,
		fee in 0..BTRST,
		tip in 0..=TOTAL_SUPPLY,
		more in 0..=TOTAL_SUPPLY,
	) {
		let class = if operational { DispatchClass::Operational } else { DispatchClass::Normal };
		let call_weight = Weight::from_parts(ref_time, proof_size);
		let info = DispatchInfo { call_weight, class, ..Default::default() };
		let with = |tip: Balance| paid_priority(&info, length, tip, fee + tip);
		let (less, greater) = (with(tip), with(tip + more));
		prop_assert!(less <= greater);
		if more >= MICRO && less < MAX_PAID_PRIORITY {
			prop_assert!(less < greater, "{tip} and {more} more: {less}, {greater}");
		}
	}
}
