// SPDX-License-Identifier: Apache-2.0

//! Attacks on queued fees by a rich trader, in a pool with a constant product and a fee of 0.3 %.
//! The bounds are those of docs/price-guard.md; `cargo test -- --nocapture` prints the losses.
//!
//! A loss is the difference between the worth of a sale at the reference, which is the fair price
//! here (half a unit of BTRST), and its result.

use crate::{math, mock::*, ListedAssets, Listing, ParametersOf};
use frame_support::{
	assert_ok,
	traits::{fungibles::Mutate, tokens::Preservation},
};
use proptest::prelude::*;
use sp_runtime::{FixedPointNumber, FixedU128, PerThing, Permill};

/// Returns the worth of `amount` at the reference.
fn fair(amount: u128) -> u128 {
	amount / 2
}

/// Returns the bound on the loss of a period:
/// cap × reference × (1 − (1 − deviation)(1 − slippage)).
fn most_per_period(parameters: &ParametersOf<Test>, cap: u128) -> u128 {
	let kept = parameters
		.max_slippage
		.left_from_one()
		.mul_floor(parameters.max_deviation.left_from_one().mul_floor(fair(cap)));
	fair(cap) - kept
}

/// Returns the loss of all conversions so far.
fn loss() -> u128 {
	let (sold, brought) = sold(&USD);
	fair(sold).saturating_sub(brought)
}

/// Returns the coins of the attacker, at the reference.
fn riches() -> u128 {
	balance(&NATIVE, ATTACKER) + fair(balance(&USD, ATTACKER))
}

fn in_hundredths(part: u128, whole: u128) -> String {
	let hundredths = part * 10_000 / whole;
	format!("{}.{:02} %", hundredths / 100, hundredths % 100)
}

#[test]
fn in_a_thin_pool_nothing_is_sold() {
	// A fifth of the depth that the listing demands, at half of the fair price.
	ExtBuilder::default().with_usd().with_pool(USD, 40_000_000, 10_000_000).build_and_execute(
		|| {
			assert_ok!(collect(&USD, 1_000_000));
			run(49);
			assert_eq!(paid(), vec![]);
			run(1);
			assert_eq!(paid(), vec![(USD, 1_000_000, USD, 1_000_000)]);
			assert_eq!((sold(&USD), Swaps::get().len()), ((0, 0), 0));
		},
	);
}

#[test]
fn in_a_pool_that_was_drained_nothing_is_sold_until_it_is_deep_again() {
	ExtBuilder::default().with_usd().build_and_execute(|| {
		assert_ok!(collect(&USD, 1_000_000));
		// All of the BTRST but what keeps the account.
		set_price(&USD, MINIMUM, POOL_ASSET);
		run(10);
		assert_eq!(sold(&USD), (0, 0));
		assert_eq!(FeeTreasury::listing(USD).unwrap().samples, 5);
		set_price(&USD, 1, 2);
		run(1);
		assert_eq!(sold(&USD).0, 1_000_000);
		assert!(loss() <= fair(1_000_000) / 50);
	});
}

#[test]
fn as_much_of_both_sides_as_the_depth_allows_can_go_and_the_slices_shrink() {
	ExtBuilder::default().with_usd().build_and_execute(|| {
		assert_ok!(collect(&USD, 1_000_000));
		// The provider of the liquidity takes half of it: the rest is just deep enough.
		let provider = signed(pool(&USD));
		assert_ok!(Assets::transfer(provider, 1, ATTACKER, POOL_ASSET / 2));
		assert_ok!(<NativeAndAssets as Mutate<_>>::transfer(
			NATIVE,
			&pool(&USD),
			&ATTACKER,
			POOL_NATIVE / 2,
			Preservation::Expendable
		));
		run(1);
		assert_eq!(sold(&USD).0, 500_000);
		assert!(loss() <= fair(500_000) / 50);
	});
}

/// Sells `size`, converts a slice and buys back, all in one block. Returns the loss of the fee in
/// BTRST, or `None` if the guard refused, and the loss of the attacker.
fn sandwich(size: u128) -> (Option<u128>, u128) {
	let mut result = (None, 0);
	ExtBuilder::default().with_usd().build_and_execute(|| {
		assert_ok!(collect(&USD, 1_000_000));
		let before = riches();
		let got = trade(&USD, &USD, size);
		let converted = convert(&USD, 1).is_ok();
		trade(&USD, &NATIVE, got);
		result = (converted.then(loss), before.saturating_sub(riches()));
	});
	result
}

#[test]
fn a_sandwich_in_one_block_takes_at_most_the_slippage_of_a_slice() {
	let slice = fair(1_000_000);
	let (unharmed, _) = sandwich(1_000);
	let sizes = (1..60u128).map(|size| size * 50_000);
	let worst = sizes.clone().filter_map(|size| sandwich(size).0).max().unwrap();
	println!(
		"a slice loses {} to the pool's fee and its own size, {} in the worst sandwich",
		in_hundredths(unharmed.unwrap(), slice),
		in_hundredths(worst, slice)
	);
	// It does harm, but within the guard.
	assert!(worst > slice * 15 / 1_000);
	assert!(worst <= slice * 2 / 100);
	// One that would do more is refused, however large, and costs what trading costs.
	for size in [2_000_000, 20_000_000, 2_000_000_000] {
		let (loss, cost) = sandwich(size);
		assert_eq!(loss, None);
		assert!(cost > 0);
	}
}

#[test]
fn it_takes_so_many_blocks_to_move_the_average() {
	// With the default parameters, for a pool that is held at zero: part, and blocks.
	let parameters = ParametersOf::<Test>::default();
	let reference = FixedU128::from_rational(1, 2);
	for (percent, expected) in [(2, 41), (5, 103), (10, 211), (25, 576), (50, 1_386)] {
		let goal = FixedU128::from_rational(100 - percent, 200);
		let (mut average, mut blocks) = (reference, 0u32);
		while average > goal {
			average = math::moved(average, FixedU128::from_u32(0), parameters.max_step);
			average = math::clamped(average, reference, parameters.max_deviation);
			blocks += 1;
		}
		println!("{percent} %: {blocks} blocks");
		assert_eq!(blocks, expected);
	}
}

#[test]
fn a_wrong_price_that_is_held_over_many_blocks_takes_what_the_cap_and_the_deviation_leave() {
	let cap = 5_000_000;
	let parameters = ParametersOf::<Test> { cap_period: 1_000, ..Default::default() };
	let most = most_per_period(&parameters, cap);
	assert_eq!(most, 1_275_000);
	ExtBuilder::default()
		.with_listed(USD, Listing { period_cap: cap, ..listing() })
		.with_parameters(parameters.clone())
		.with_samples(600)
		.build_and_execute(|| {
			assert_ok!(collect(&USD, 100_000_000));
			let mut average = FeeTreasury::listing(USD).unwrap().price;
			let mut hold = |blocks: u64| {
				for _ in 0..blocks {
					set_price(&USD, 1, 4);
					run(1);
					let now = FeeTreasury::listing(USD).unwrap().price;
					let step = parameters.max_step.mul_floor(average.into_inner());
					assert!(now.into_inner().abs_diff(average.into_inner()) <= step);
					average = now;
				}
			};
			// Until the average is near, nothing is sold at all.
			hold(1_350);
			assert_eq!(sold(&USD), (0, 0));

			hold(50);
			assert_eq!(sold(&USD).0, cap);
			let first = loss();
			println!(
				"held at half of the price for 1,400 blocks: {} of the period's cap; at most {}",
				in_hundredths(first, fair(cap)),
				in_hundredths(most, fair(cap))
			);
			// It does harm, but within the bound.
			assert!(first > fair(cap) * 50 / 100);
			assert!(first <= most);

			// As long as it is held, once a period, and never more.
			hold(900);
			assert_eq!(loss(), first);
			hold(1_000);
			assert_eq!(sold(&USD).0, 2 * cap);
			assert!(loss() <= 2 * most);

			// Once the price is fair again, so are conversions; the average follows.
			let before = loss();
			for _ in 0..1_000 {
				set_price(&USD, 1, 2);
				run(1);
			}
			assert_eq!(sold(&USD).0, 3 * cap);
			assert!(loss() - before <= fair(cap) * 2 / 100);
		});
}

#[test]
fn a_price_lower_than_the_deviation_allows_sells_nothing_however_long_it_is_held() {
	let listing = Listing { minimum_depth: 1, ..listing() };
	ExtBuilder::default()
		.with_listed(USD, listing)
		.with_parameters(ParametersOf::<Test> { max_step: Permill::from_percent(5), ..quick() })
		.with_samples(5)
		.build_and_execute(|| {
			assert_ok!(collect(&USD, 1_000_000));
			set_price(&USD, 24, 100);
			run(49);
			assert_eq!(FeeTreasury::listing(USD).unwrap().price, FixedU128::from_rational(1, 4));
			assert_eq!(sold(&USD), (0, 0));
			run(1);
			assert_eq!(paid(), vec![(USD, 1_000_000, USD, 1_000_000)]);
		});
}

#[test]
fn a_price_that_was_pumped_up_only_delays() {
	ExtBuilder::default()
		.with_usd()
		.with_parameters(ParametersOf::<Test> { patience: 10_000, ..quick() })
		.build_and_execute(|| {
			// Nothing waits while the average is moved up by a tenth, over 191 blocks.
			set_price(&USD, 1, 1);
			run(191);
			let price = FeeTreasury::listing(USD).unwrap().price;
			assert!(price > FixedU128::from_rational(55, 100));
			// Values by the average price are too high, by half of the reference at most.
			run(10_000);
			assert_eq!(FeeTreasury::listing(USD).unwrap().price, FixedU128::from_rational(3, 4));

			// The price is fair again. Conversions are refused until the average is near, and then
			// lose nothing.
			set_price(&USD, 1, 2);
			assert_ok!(collect(&USD, 1_000_000));
			let mut waited = 0;
			while sold(&USD).0 == 0 {
				run(1);
				waited += 1;
			}
			println!("pumped up by half: fees waited {waited} blocks");
			assert!((700..900).contains(&waited));
			assert!(loss() <= fair(1_000_000) * 2 / 100);
		});
}

#[test]
fn the_first_price_of_a_pool_does_not_matter_whoever_has_set_it() {
	// A stranger has made the pool, far from the reference price, before the asset is listed.
	for (native, units) in [(1, 100), (24, 100), (30, 100), (3, 1), (100, 1)] {
		let parameters = ParametersOf::<Test> { patience: 5_000, ..Default::default() };
		ExtBuilder::default()
			.with_pool(USD, POOL_ASSET, POOL_ASSET * native / units)
			.with_parameters(parameters.clone())
			.build_and_execute(|| {
				let listing = Listing { minimum_depth: 1_000_000, ..listing() };
				assert_ok!(FeeTreasury::list_asset(RuntimeOrigin::root(), USD, listing));
				let listed = ListedAssets::<Test>::get(USD).unwrap();
				assert_eq!(listed.average, FixedU128::from_rational(1, 2));
				assert_ok!(collect(&USD, 1_000_000));
				run(599);
				assert_eq!(sold(&USD), (0, 0));
				run(4_401);
				let (sold, brought) = sold(&USD);
				println!("first price {native}/{units}: sold {sold}, lost {}", loss());
				// Below what the deviation allows nothing is sold, above it no worse than that.
				assert_eq!(sold, if native * 4 < units { 0 } else { 1_000_000 });
				assert!(brought >= sold * 245 / 1_000);
				assert!(loss() <= most_per_period(&parameters, 1_000_000));
			});
	}
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(48))]

	/// Whatever somebody does with the pool, at whatever time.
	#[test]
	fn no_slice_and_no_period_loses_more_than_its_bound(
		moves in proptest::collection::vec((0..20u64, 5..300u128, any::<bool>()), 1..40),
		cap in 100_000..3_000_000u128,
	) {
		let parameters = ParametersOf::<Test> {
			max_step: Permill::from_percent(5),
			cap_period: 20,
			patience: 400_000,
			..quick()
		};
		let most = most_per_period(&parameters, cap);
		let listing = Listing { period_cap: cap, minimum_depth: 1_000_000, ..listing() };
		ExtBuilder::default()
			.with_listed(USD, listing)
			.with_parameters(parameters)
			.with_samples(5)
			.build_and_execute(|| {
				assert_ok!(collect(&USD, ENDOWMENT - MINIMUM));
				for (blocks, hundredths, by_hand) in moves {
					set_price(&USD, hundredths, 100);
					if by_hand {
						let _ = convert(&USD, 3);
					}
					run(blocks);
					let listed = ListedAssets::<Test>::get(USD).unwrap();
					assert!(listed.in_period.amount <= cap);
				}
				for (_, _, amount, least, received) in Swaps::get() {
					let Ok(received) = received else { continue };
					assert!(received >= least);
					// A quarter, less 2 %; a unit for rounding.
					assert!(received + 1 >= FixedU128::from_rational(245, 1_000).saturating_mul_int(amount));
				}
				// A period begins with its first conversion, so there were at most so many.
				let mut periods = Vec::<(u64, u128, u128)>::new();
				for (block, _, amount, _, received) in Swaps::get() {
					let Ok(received) = received else { continue };
					match periods.last_mut() {
						Some((since, sold, brought)) if block < *since + 20 => {
							*sold += amount;
							*brought += received;
						},
						_ => periods.push((block, amount, received)),
					}
				}
				for (_, sold, brought) in periods {
					assert!(sold <= cap);
					// A unit of each slice for rounding.
					assert!(fair(sold).saturating_sub(brought) <= most + 100);
				}
			});
	}
}
