// SPDX-License-Identifier: Apache-2.0

//! The hooks.

use crate::{
	mock::*, Depth, Event, LastServiced, ListedAssets, Listing, ParametersOf, ServicedAssets,
	WeightInfo,
};
use frame_support::{
	assert_ok,
	traits::Hooks,
	weights::{Weight, WeightMeter},
};
use sp_runtime::{FixedU128, Permill};
use talent_primitives::AssetKind;

fn average(asset: AssetKind) -> FixedU128 {
	ListedAssets::<Test>::get(asset).unwrap().average
}

fn samples(asset: AssetKind) -> u32 {
	ListedAssets::<Test>::get(asset).unwrap().samples
}

/// How much of each asset was converted or paid out, in order.
fn fees() -> Vec<(AssetKind, u128)> {
	paid().into_iter().map(|(asset, fee, ..)| (asset, fee)).collect()
}

/// Parameters with so many slices a block.
fn slices(max_conversions: u32) -> ParametersOf<Test> {
	ParametersOf::<Test> { max_conversions, ..quick() }
}

fn set(parameters: ParametersOf<Test>) {
	assert_ok!(FeeTreasury::set_parameters(RuntimeOrigin::root(), parameters));
}

fn three_assets() -> ExtBuilder {
	ExtBuilder::default().with_usd().with_listed(EUR, listing()).with_listed(GBP, listing())
}

#[test]
fn each_block_takes_one_sample_of_each_listed_asset() {
	three_assets().build_and_execute(|| {
		assert_ok!(FeeTreasury::delist_asset(RuntimeOrigin::root(), GBP));
		run(3);
		assert_eq!((samples(USD), samples(EUR)), (8, 8));
		assert!(!ListedAssets::<Test>::contains_key(GBP));
		// The pools are as the references say.
		assert_eq!(average(USD), FixedU128::from_rational(1, 2));
	});
}

#[test]
fn sampling_is_charged_by_the_number_of_assets() {
	ExtBuilder::default().build_and_execute(|| {
		assert_eq!(FeeTreasury::on_initialize(2), <() as WeightInfo>::on_initialize(0));
	});
	three_assets().build_and_execute(|| {
		assert_eq!(FeeTreasury::on_initialize(2), <() as WeightInfo>::on_initialize(3));
	});
}

#[test]
fn the_average_follows_the_pool_by_its_step_up_and_down() {
	ExtBuilder::default().with_usd().build_and_execute(|| {
		set_price(&USD, 1, 1);
		sample(1);
		// A twentieth of a percent of a half.
		assert_eq!(average(USD), FixedU128::from_rational(50_025, 100_000));
		set_price(&USD, 3, 10);
		sample(1);
		assert_eq!(average(USD), FixedU128::from_rational(499_999_875, 1_000_000_000));
		// It does not go past the pool's price.
		set_price(&USD, 49_999, 100_000);
		sample(1);
		assert_eq!(average(USD), FixedU128::from_rational(49_999, 100_000));
	});
}

#[test]
fn the_average_stays_near_the_reference() {
	let parameters = ParametersOf::<Test> { max_step: Permill::from_percent(5), ..quick() };
	ExtBuilder::default().with_usd().with_parameters(parameters).build_and_execute(|| {
		set_price(&USD, 100, 1);
		sample(20);
		assert_eq!(average(USD), FixedU128::from_rational(3, 4));
		set_price(&USD, 26, 100);
		sample(50);
		assert_eq!(average(USD), FixedU128::from_rational(26, 100));
		// No lower than half of it, however deep the pool would let it fall.
		let deeper = Listing { minimum_depth: 1, ..listing() };
		assert_ok!(FeeTreasury::list_asset(RuntimeOrigin::root(), USD, deeper));
		set_price(&USD, 1, 100);
		sample(50);
		assert_eq!(average(USD), FixedU128::from_rational(1, 4));
	});
}

#[test]
fn a_tighter_bound_holds_at_once() {
	ExtBuilder::default().with_usd().build_and_execute(|| {
		set_price(&USD, 1, 1);
		sample(100);
		assert!(FeeTreasury::listing(USD).unwrap().price > FixedU128::from_rational(51, 100));
		set(ParametersOf::<Test> { max_deviation: Permill::from_percent(1), ..quick() });
		assert_eq!(FeeTreasury::listing(USD).unwrap().price, FixedU128::from_rational(505, 1_000));
		sample(1);
		assert_eq!(average(USD), FixedU128::from_rational(505, 1_000));
	});
}

#[test]
fn from_a_tighter_bound_the_average_moves_on_not_from_where_it_was() {
	ExtBuilder::default().with_usd().build_and_execute(|| {
		set_price(&USD, 1, 1);
		sample(100);
		set_price(&USD, 1, 2);
		set(ParametersOf::<Test> { max_deviation: Permill::from_percent(1), ..quick() });
		sample(1);
		// One step below the bound.
		assert_eq!(average(USD), FixedU128::from_rational(5_047_475, 10_000_000));
	});
}

#[test]
fn no_sample_is_taken_of_a_pool_that_is_too_shallow() {
	ExtBuilder::default().with_usd().build_and_execute(|| {
		set_price(&USD, POOL_NATIVE / 2 - 1, POOL_ASSET);
		sample(3);
		assert_eq!((samples(USD), average(USD)), (5, FixedU128::from_rational(1, 2)));
		assert_eq!(
			FeeTreasury::listing(USD).unwrap().depth,
			Depth::TooShallow { native: POOL_NATIVE / 2 - 1 }
		);
		set_price(&USD, 0, 1);
		sample(3);
		assert_eq!((samples(USD), average(USD)), (5, FixedU128::from_rational(1, 2)));
		assert_eq!(FeeTreasury::listing(USD).unwrap().depth, Depth::NoPool);
	});
}

#[test]
fn the_number_of_samples_stays_at_its_largest() {
	ExtBuilder::default().with_usd().build_and_execute(|| {
		ListedAssets::<Test>::mutate(USD, |listed| listed.as_mut().unwrap().samples = u32::MAX);
		sample(1);
		assert_eq!(samples(USD), u32::MAX);
	});
}

#[test]
fn a_queued_fee_is_converted_by_itself_in_the_next_block() {
	ExtBuilder::default().with_usd().build_and_execute(|| {
		assert_ok!(collect(&USD, 100_000));
		begin_block();
		assert_eq!(fees(), vec![(USD, 100_000)]);
		assert_eq!(paid()[0].2, NATIVE);
		let tally = LastServiced::<Test>::get();
		assert_eq!((tally.block, tally.slices, tally.next), (7, 1, 0));
	});
}

#[test]
fn a_fee_that_comes_while_there_is_room_is_converted_in_its_own_block() {
	ExtBuilder::default().with_usd().build_and_execute(|| {
		begin_block();
		assert_ok!(collect(&USD, 100_000));
		end_block();
		assert_eq!(fees(), vec![(USD, 100_000)]);
	});
}

#[test]
fn in_one_block_no_more_of_an_asset_than_one_slice() {
	ExtBuilder::default().with_usd().build_and_execute(|| {
		assert_ok!(collect(&USD, 1_500_000));
		begin_block();
		assert_eq!(fees(), vec![(USD, 1_000_000)]);
		end_block();
		assert_eq!(fees(), vec![(USD, 1_000_000)]);
		run(1);
		assert_eq!(fees(), vec![(USD, 1_000_000), (USD, 500_000)]);
	});
}

#[test]
fn several_small_fees_fit_into_the_slice_of_a_block() {
	ExtBuilder::default().with_usd().build_and_execute(|| {
		for fee in [400_000, 500_000, 200_000, 10] {
			assert_ok!(collect(&USD, fee));
		}
		run(1);
		// The third would make it more than one slice, and the fourth does not overtake it.
		assert_eq!(fees(), vec![(USD, 400_000), (USD, 500_000)]);
		run(1);
		assert_eq!(fees().len(), 4);
	});
}

#[test]
fn what_anybody_has_converted_in_the_block_counts() {
	ExtBuilder::default().with_usd().build_and_execute(|| {
		assert_ok!(collect(&USD, 1_500_000));
		assert_ok!(convert(&USD, 1));
		end_block();
		assert_eq!(fees().len(), 1);
		run(1);
		assert_eq!(fees().len(), 2);
	});
}

#[test]
fn what_is_paid_out_in_the_asset_is_not_bound_to_a_slice() {
	ExtBuilder::default().with_usd().build_and_execute(|| {
		for _ in 0..3 {
			assert_ok!(collect(&USD, 5_000_000));
		}
		assert_ok!(FeeTreasury::delist_asset(RuntimeOrigin::root(), USD));
		begin_block();
		assert_eq!(fees(), vec![(USD, 5_000_000); 3]);
		assert!(ServicedAssets::<Test>::get().is_empty());
	});
}

#[test]
fn both_hooks_of_a_block_together_do_no_more_than_the_parameters_allow() {
	ExtBuilder::default().with_usd().with_parameters(slices(3)).build_and_execute(|| {
		for fee in 1_000..1_010 {
			assert_ok!(collect(&USD, fee));
		}
		begin_block();
		assert_eq!(fees().len(), 3);
		end_block();
		assert_eq!(fees().len(), 3);
		let tally = LastServiced::<Test>::get();
		assert_eq!((tally.block, tally.slices, tally.next), (7, 3, 0));
		run(1);
		assert_eq!(fees().len(), 6);
		run(2);
		assert_eq!(fees(), (1_000..1_010).map(|fee| (USD, fee)).collect::<Vec<_>>());
	});
}

#[test]
fn a_failed_attempt_counts_as_well() {
	ExtBuilder::default().with_usd().with_parameters(slices(1)).build_and_execute(|| {
		assert_ok!(collect(&USD, 1_000));
		ConverterFault::set(Fault::Fails);
		run(1);
		assert_eq!(Swaps::get().len(), 1);
		// It is tried again in the next block.
		ConverterFault::set(Fault::None);
		run(1);
		assert_eq!((Swaps::get().len(), fees().len()), (2, 1));
	});
}

#[test]
fn a_lower_number_of_slices_holds_at_once() {
	ExtBuilder::default().with_usd().with_parameters(slices(3)).build_and_execute(|| {
		for _ in 0..5 {
			assert_ok!(collect(&USD, 1_000));
		}
		begin_block();
		set(slices(1));
		end_block();
		assert_eq!(LastServiced::<Test>::get().slices, 3);
		run(1);
		assert_eq!(fees().len(), 4);
	});
}

#[test]
fn no_asset_starves() {
	three_assets().with_parameters(slices(2)).build_and_execute(|| {
		for _ in 0..20 {
			for asset in [USD, EUR, GBP] {
				assert_ok!(collect(&asset, 1_000));
			}
		}
		run(3);
		// Two slices a block: each asset has had its turn.
		assert_eq!(
			fees().into_iter().map(|(asset, _)| asset).collect::<Vec<_>>(),
			vec![USD, USD, EUR, EUR, GBP, GBP]
		);
		run(3);
		assert_eq!(fees()[6].0, USD);
	});
}

#[test]
fn an_asset_that_is_refused_does_not_hold_up_the_others() {
	three_assets().build_and_execute(|| {
		for asset in [USD, EUR, GBP] {
			assert_ok!(collect(&asset, 1_000));
		}
		set_price(&USD, 3, 10);
		run(1);
		assert_eq!(fees(), vec![(EUR, 1_000), (GBP, 1_000)]);
		assert_eq!(FeeTreasury::queue(USD).put_off_until, 0);
	});
}

#[test]
fn without_weight_nothing_is_done() {
	ExtBuilder::default().with_usd().build_and_execute(|| {
		assert_ok!(collect(&USD, 1_000));
		let base = <() as WeightInfo>::service_base();
		let look = <() as WeightInfo>::next_step();
		let slice = <() as WeightInfo>::convert_slice();
		let tiny = Weight::from_parts(1, 1);
		for limit in
			[Weight::zero(), base - tiny, base, base + look - tiny, base + look + slice - tiny]
		{
			assert!(FeeTreasury::on_idle(6, limit).all_lte(limit));
			let mut meter = WeightMeter::with_limit(limit);
			FeeTreasury::on_poll(6, &mut meter);
			assert!(meter.consumed().all_lte(limit));
		}
		assert_eq!(fees(), vec![]);
		assert!(!LastServiced::<Test>::exists());

		// The hook reports the weight that it has used.
		let used = FeeTreasury::on_idle(6, base + look + slice);
		assert_eq!(used, base + look + slice);
		assert_eq!(fees(), vec![(USD, 1_000)]);
	});
}

#[test]
fn whose_turn_it_was_not_for_lack_of_weight_comes_first_next_time() {
	three_assets().build_and_execute(|| {
		for asset in [USD, EUR, GBP] {
			assert_ok!(collect(&asset, 1_000));
			assert_ok!(collect(&asset, 1_000));
		}
		let base = <() as WeightInfo>::service_base();
		let one = <() as WeightInfo>::next_step() + <() as WeightInfo>::convert_slice();
		FeeTreasury::on_idle(6, base + one);
		// It has begun with the first, so the second is next.
		FeeTreasury::on_idle(6, base + one);
		FeeTreasury::on_idle(6, base + one);
		assert_eq!(fees(), vec![(USD, 1_000), (EUR, 1_000), (GBP, 1_000)]);
	});
}

#[test]
fn nothing_to_do_leaves_no_trace() {
	three_assets().build_and_execute(|| {
		run(5);
		assert_eq!(System::event_count(), 0);
		assert!(!LastServiced::<Test>::exists());
	});
}

#[test]
fn an_empty_queue_of_a_delisted_asset_is_looked_after_no_more() {
	three_assets().build_and_execute(|| {
		for asset in [USD, EUR, GBP] {
			assert_ok!(collect(&asset, 1_000));
		}
		assert_ok!(FeeTreasury::delist_asset(RuntimeOrigin::root(), EUR));
		assert_eq!(ServicedAssets::<Test>::get(), vec![USD, EUR, GBP]);
		run(1);
		assert_eq!(ServicedAssets::<Test>::get(), vec![USD, GBP]);
		assert_eq!(fees().len(), 3);
		assert!(!events().iter().any(|event| matches!(event, Event::QueuePutOff { .. })));
	});
}
