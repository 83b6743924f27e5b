// SPDX-License-Identifier: Apache-2.0

//! Properties of the price guard, for all prices, pools, amounts and parameters.

use crate::{
	math,
	mock::{listing, Test},
	ConversionRefusal, Converted, ListedAsset, Listing, ParametersOf, QueueStep, MAX_DEVIATION,
	MAX_REFERENCE_PRICE, MAX_SLICE_OF_DEPTH, MAX_SLIPPAGE, MAX_STEP, MIN_REFERENCE_PRICE,
};
use proptest::prelude::*;
use sp_runtime::{FixedU128, Permill};
use talent_primitives::{Balance, Reserves};

type Parameters = ParametersOf<Test>;
type Listed = ListedAsset<u64>;

/// Prices that an asset can be listed with, from the lowest to the highest.
fn price() -> impl Strategy<Value = FixedU128> {
	let (low, high) = (MIN_REFERENCE_PRICE.into_inner(), MAX_REFERENCE_PRICE.into_inner());
	prop_oneof![
		low..=high,
		low..=10u128.pow(12),
		10u128.pow(17)..=10u128.pow(19),
		10u128.pow(29)..=10u128.pow(31),
	]
	.prop_map(FixedU128::from_inner)
}

/// Any price in a pool.
fn spot() -> impl Strategy<Value = FixedU128> {
	prop_oneof![
		any::<u128>().prop_map(FixedU128::from_inner),
		price(),
		Just(FixedU128::from_u32(0))
	]
}

fn part(most: Permill) -> impl Strategy<Value = Permill> {
	(0..=most.deconstruct()).prop_map(Permill::from_parts)
}

fn step() -> impl Strategy<Value = Permill> {
	(1..=MAX_STEP.deconstruct()).prop_map(Permill::from_parts)
}

fn reserves() -> impl Strategy<Value = Reserves<Balance>> {
	let side = || prop_oneof![1..1_000u128, 1..10u128.pow(12), 1..10u128.pow(27), any::<u128>()];
	(side(), side()).prop_map(|(asset, native)| Reserves { asset, native })
}

fn parameters() -> impl Strategy<Value = Parameters> {
	(step(), part(MAX_DEVIATION), part(MAX_SLIPPAGE), 1..=MAX_SLICE_OF_DEPTH.deconstruct())
		.prop_map(|(max_step, max_deviation, max_slippage, slice)| Parameters {
			max_step,
			max_deviation,
			max_slippage,
			slice_of_depth: Permill::from_parts(slice),
			min_samples: 3,
			cap_period: 10,
			..Default::default()
		})
}

fn listed(reference_price: FixedU128, minimum_depth: Balance, period_cap: Balance) -> Listed {
	ListedAsset::new(Listing { reference_price, minimum_depth, period_cap })
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(2_000))]

	#[test]
	fn the_average_moves_towards_the_pool_never_past_it_and_never_by_more_than_its_step(
		average in price(), spot in spot(), step in step(),
	) {
		let moved = math::moved(average, spot, step);
		let most = step.mul_floor(average.into_inner()).max(1);
		prop_assert!(moved.into_inner().abs_diff(average.into_inner()) <= most);
		if spot >= average {
			prop_assert!(moved >= average && moved <= spot);
		} else {
			prop_assert!(moved <= average && moved >= spot);
		}
		// It stands still only where it agrees.
		prop_assert_eq!(moved == average, spot == average);
	}

	#[test]
	fn whatever_is_sampled_the_average_stays_near_the_reference(
		reference in price(), spots in proptest::collection::vec(reserves(), 1..60), parameters in parameters(),
	) {
		let mut asset = listed(reference, 1, 1);
		let distance = parameters.max_deviation.mul_floor(reference.into_inner());
		for reserves in spots {
			let before = asset.average;
			asset.sample(Some(&reserves), &parameters);
			let most = parameters.max_step.mul_floor(before.into_inner()).max(1);
			prop_assert!(asset.average.into_inner().abs_diff(before.into_inner()) <= most);
			prop_assert!(asset.average.into_inner().abs_diff(reference.into_inner()) <= distance);
			prop_assert!(asset.average.into_inner() > 0);
		}
	}

	#[test]
	fn the_price_is_within_the_bound_of_now_whatever_the_average(
		reference in price(), average in any::<u128>(), parameters in parameters(),
	) {
		let asset = Listed { average: FixedU128::from_inner(average), ..listed(reference, 1, 1) };
		let distance = parameters.max_deviation.mul_floor(reference.into_inner());
		let price = asset.price(&parameters).into_inner();
		prop_assert!(price.abs_diff(reference.into_inner()) <= distance);
	}

	#[test]
	fn the_least_is_the_worth_less_the_slippage(
		amount in 0..10u128.pow(15), price in 10u128.pow(6)..10u128.pow(18), slippage in part(MAX_SLIPPAGE),
	) {
		let least = math::least(amount, FixedU128::from_inner(price), slippage);
		let rest = u128::from(1_000_000 - slippage.deconstruct());
		// Never more than the exact value, and less than one unit below the worth at the lowest
		// price, rounded down.
		let lowest = price * rest / 1_000_000;
		prop_assert!(least * 10u128.pow(18) <= amount * lowest);
		prop_assert!((least + 1) * 10u128.pow(18) > amount * lowest);
		prop_assert!(least <= math::worth(FixedU128::from_inner(price), amount));
	}

	#[test]
	fn a_slice_is_within_all_its_bounds(
		reference in price(),
		left in prop_oneof![1..1_000u128, 1..10u128.pow(24), any::<u128>()],
		reserves in proptest::option::of(reserves()),
		parameters in parameters(),
		samples in 0..6u32,
		depth in prop_oneof![Just(1), any::<u128>()],
		cap in prop_oneof![1..10u128.pow(6), any::<u128>()],
		used in any::<u128>(),
		age in 0..20u64,
	) {
		let left = left.max(1);
		let mut asset = listed(reference, depth.max(1), cap.max(1));
		asset.samples = samples;
		asset.in_period = Converted { since: 100, amount: used };
		let now = 100 + age;
		match asset.next_step(left, reserves, now, &parameters) {
			Ok(QueueStep::Convert { amount, least }) => {
				let reserves = reserves.unwrap();
				prop_assert!(samples >= parameters.min_samples);
				prop_assert!(reserves.native >= asset.listing.minimum_depth);
				prop_assert!(amount > 0 && amount <= left);
				prop_assert!(amount <= parameters.slice_of_depth.mul_floor(reserves.asset));
				let before = if age < parameters.cap_period { used } else { 0 };
				prop_assert!(before.saturating_add(amount) <= asset.listing.period_cap);
				prop_assert!(least > 0);
				prop_assert_eq!(least, math::least(amount, reference, parameters.max_slippage));
			},
			Ok(QueueStep::PayOut { amount }) => {
				prop_assert_eq!(amount, left);
				prop_assert_eq!(math::least(left, reference, parameters.max_slippage), 0);
			},
			Err(ConversionRefusal::TooFewSamples) => prop_assert!(samples < parameters.min_samples),
			Err(ConversionRefusal::PoolTooShallow) => {
				prop_assert!(reserves.is_none_or(|pool| pool.native < asset.listing.minimum_depth));
			},
			Err(ConversionRefusal::CapReached) => {
				prop_assert!(age < parameters.cap_period && used >= asset.listing.period_cap);
			},
			Err(ConversionRefusal::SliceTooSmall) => prop_assert!(
				math::least(left, reference, parameters.max_slippage) > 0
			),
			Err(ConversionRefusal::NothingQueued) => prop_assert!(false, "something waits"),
		}
	}

	#[test]
	fn in_a_period_no_more_than_the_cap_and_in_as_many_blocks_never_more_than_twice_it(
		gaps in proptest::collection::vec(0..8u64, 1..80), wanted in 1..400u128,
	) {
		let parameters = Parameters { cap_period: 10, ..Default::default() };
		let mut asset = listed(FixedU128::from_u32(1), 1, 1_000);
		let (mut now, mut sales) = (1, Vec::new());
		for gap in gaps {
			now += gap;
			let amount = wanted.min(asset.cap_left(now, &parameters));
			if amount > 0 {
				asset.note_sale(amount, now, &parameters);
				sales.push((now, amount));
			}
			prop_assert!(asset.in_period.amount <= 1_000);
			let recent = sales.iter().filter(|(at, _)| *at + 10 > now);
			let last_ten: u128 = recent.map(|(_, amount)| amount).sum();
			prop_assert!(last_ten <= 2_000);
		}
	}

	#[test]
	fn nothing_panics_whatever_is_stored(
		average in any::<u128>(), reserves in proptest::option::of(reserves()), left in any::<u128>(),
		amount in any::<u128>(), now in any::<u64>(), since in any::<u64>(), parameters in parameters(),
	) {
		let mut asset = Listed {
			average: FixedU128::from_inner(average),
			samples: u32::MAX,
			in_period: Converted { since, amount },
			in_block: Converted { since, amount },
			..listed(MAX_REFERENCE_PRICE, 1, u128::MAX)
		};
		asset.sample(reserves.as_ref(), &parameters);
		let _ = asset.next_step(left, reserves, now, &parameters);
		asset.fits_in_block(left, reserves.as_ref(), now, &parameters);
		asset.note_sale(left, now, &parameters);
		prop_assert_eq!(asset.samples, u32::MAX);
	}
}

#[test]
fn a_price_that_does_not_fit_is_not_sampled() {
	let mut asset = listed(FixedU128::from_u32(1), 1, 1);
	let parameters = Parameters::default();
	for reserves in [Reserves { asset: 0, native: 1 }, Reserves { asset: 1, native: u128::MAX }] {
		assert_eq!(math::spot(&reserves), None);
		assert!(!asset.sample(Some(&reserves), &parameters));
	}
	assert_eq!(asset.samples, 0);
	assert!(asset.sample(Some(&Reserves { asset: 1, native: 1 }), &parameters));
	assert_eq!(asset.samples, 1);
}

#[test]
fn the_lowest_average_of_all_still_moves() {
	// A tenth of the lowest reference, with the smallest step.
	let average = FixedU128::from_inner(MIN_REFERENCE_PRICE.into_inner() / 10);
	let step = Permill::from_parts(1);
	let moved = math::moved(average, FixedU128::from_u32(1), step);
	assert_eq!(moved.into_inner(), average.into_inner() + 1);
	assert_eq!(math::moved(moved, FixedU128::from_u32(0), step), average);
}

#[test]
fn the_highest_average_of_all_still_fits() {
	let average =
		math::clamped(FixedU128::from_inner(u128::MAX), MAX_REFERENCE_PRICE, MAX_DEVIATION);
	assert_eq!(average.into_inner(), MAX_REFERENCE_PRICE.into_inner() / 10 * 19);
}

#[test]
fn what_fits_into_the_slice_of_a_block() {
	let parameters = Parameters { slice_of_depth: Permill::from_percent(1), ..Default::default() };
	let mut asset = ListedAsset::new(listing());
	let pool = Reserves { asset: 10_000, native: 1 };
	let fits =
		|asset: &Listed, amount, now| asset.fits_in_block(amount, Some(&pool), now, &parameters);
	// The first of a block always does; `next_step` has bounded it.
	assert!(fits(&asset, 100, 7));
	asset.note_sale(60, 7, &parameters);
	assert!(fits(&asset, 40, 7));
	assert!(!fits(&asset, 41, 7));
	assert!(fits(&asset, 41, 8));
	assert!(!asset.fits_in_block(1, None, 7, &parameters));
}

#[test]
fn what_was_converted_counts_until_its_period_is_over() {
	let mut converted = Converted { since: 0u64, amount: 0 };
	converted.add(100, 10, 5);
	converted.add(109, 10, 6);
	assert_eq!(converted, Converted { since: 100, amount: 11 });
	assert_eq!((converted.within(109, 10), converted.within(110, 10)), (11, 0));
	converted.add(110, 10, 7);
	assert_eq!(converted, Converted { since: 110, amount: 7 });
	// A longer period holds at once.
	assert_eq!(converted.within(125, 20), 7);
}
