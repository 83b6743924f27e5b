// SPDX-License-Identifier: Apache-2.0

//! Benchmarks of calls, of hooks and of the collection of a fee, each on its worst case: with the
//! receivers of the runtime, an earner for every share, and the most assets.

// A benchmark that cannot be set up panics. FRAME's code for components computes in floats.
#![allow(
	clippy::arithmetic_side_effects,
	clippy::expect_used,
	clippy::float_arithmetic,
	clippy::unwrap_used
)]

pub use crate::benchmark_helper::BenchmarkHelper;

use super::*;
use frame_benchmarking::v2::*;
use frame_support::{
	traits::{
		fungibles::{Inspect, Mutate},
		EnsureOrigin, Get, Hooks,
	},
	weights::WeightMeter,
};
use frame_system::RawOrigin;
use sp_runtime::{traits::Saturating, FixedU128, Permill};
use talent_primitives::{units::BTRST, AssetKind, Balance, FeeCollector, FeeContext, Reserves};

/// The reserves of all pools: the price is one.
const RESERVES: Reserves<Balance> =
	Reserves { asset: 1_000_000 * BTRST, native: 1_000_000 * BTRST };

/// Returns an asset of the benchmarks.
fn asset(index: u32) -> AssetKind {
	AssetKind::WithId(1_000 + index)
}

fn listing() -> Listing {
	Listing {
		reference_price: FixedU128::from_u32(1),
		minimum_depth: 100_000 * BTRST,
		period_cap: 10_000 * BTRST,
	}
}

fn minimum<T: Config>(asset: &AssetKind) -> Balance {
	T::Fungibles::minimum_balance(asset.clone())
}

/// Returns a fee with every share above every minimum balance.
fn fee<T: Config>(asset: &AssetKind) -> Balance {
	100 * BTRST + 100 * minimum::<T>(asset) + 100 * minimum::<T>(&AssetKind::Native)
}

fn give<T: Config>(asset: &AssetKind, who: &T::AccountId, amount: Balance) {
	T::Fungibles::mint_into(asset.clone(), who, amount).expect("it can be funded");
}

/// Returns an invoice with an earner for every share of its fee.
fn context<T: Config>() -> FeeContext<T::AccountId> {
	let context = FeeContext {
		invoice: u32::MAX,
		contract: u32::MAX,
		job: u32::MAX,
		skill: Some(u16::MAX),
		client: account("client", 0, 0),
		talent: account("talent", 0, 0),
		recommender: Some(account("recommender", 0, 0)),
	};
	T::BenchmarkHelper::make_earners(&context);
	context
}

/// Sets the default parameters: the windows of a test network could be too short.
fn real_parameters<T: Config>() -> ParametersOf<T> {
	let parameters = ParametersOf::<T>::default();
	CurrentParameters::<T>::put(&parameters);
	parameters
}

/// Fills the list of assets, but for one place.
fn fill<T: Config>() {
	let others = (1..T::MaxListedAssets::get()).map(asset).collect::<alloc::vec::Vec<_>>();
	ServicedAssets::<T>::put(frame_support::BoundedVec::truncate_from(others));
}

/// Makes an asset fit, and the treasury rich in it.
fn make_fit<T: Config>(asset: &AssetKind) {
	T::BenchmarkHelper::make_fit(asset);
	give::<T>(asset, &T::Treasury::get(), 1_000 * BTRST + 1_000 * minimum::<T>(asset));
	give::<T>(&AssetKind::Native, &T::Treasury::get(), minimum::<T>(&AssetKind::Native));
	give::<T>(&AssetKind::Native, &Pallet::<T>::account(), minimum::<T>(&AssetKind::Native));
}

/// Lists an asset, last of as many as there may be, whose pool has been sampled enough.
fn listed<T: Config>() -> AssetKind {
	let parameters = real_parameters::<T>();
	let asset = asset(0);
	make_fit::<T>(&asset);
	T::BenchmarkHelper::make_pool(&asset, RESERVES);
	fill::<T>();
	Pallet::<T>::do_list_asset(asset.clone(), listing()).expect("it can be listed");
	ListedAssets::<T>::mutate(&asset, |listed| {
		listed.as_mut().unwrap().samples = parameters.min_samples;
	});
	asset
}

/// Collects a fee. Returns the fee.
fn queue_fee<T: Config>(asset: &AssetKind) -> Balance {
	let context = context::<T>();
	let source: T::AccountId = account("source", 0, 0);
	let fee = fee::<T>(asset);
	give::<T>(asset, &source, fee + minimum::<T>(asset));
	Pallet::<T>::collect(&source, asset, fee, Permill::from_percent(10), &context)
		.expect("it can be collected");
	fee
}

fn treasury_has<T: Config>(asset: &AssetKind) -> Balance {
	T::Fungibles::balance(asset.clone(), &T::Treasury::get())
}

#[benchmarks]
mod benchmarks {
	use super::*;

	/// A fee in BTRST: split at once, with the receivers of the runtime.
	#[benchmark]
	fn collect() {
		real_parameters::<T>();
		let context = context::<T>();
		let source: T::AccountId = account("source", 0, 0);
		let fee = fee::<T>(&AssetKind::Native);
		let minimum = minimum::<T>(&AssetKind::Native);
		give::<T>(&AssetKind::Native, &source, fee + minimum);
		let before = treasury_has::<T>(&AssetKind::Native);
		let collected = Collected::<T>::get(AssetKind::Native);
		let rate = Permill::from_percent(10);

		#[block]
		{
			Pallet::<T>::collect(&source, &AssetKind::Native, fee, rate, &context)
				.expect("it can be collected");
		}

		assert_eq!(T::Fungibles::balance(AssetKind::Native, &source), minimum);
		assert!(treasury_has::<T>(&AssetKind::Native) > before);
		assert_eq!(Collected::<T>::get(AssetKind::Native), collected + fee);
	}

	/// A fee in a listed asset: queued.
	#[benchmark]
	fn collect_queued() {
		let asset = listed::<T>();
		let context = context::<T>();
		let source: T::AccountId = account("source", 0, 0);
		let fee = fee::<T>(&asset);
		give::<T>(&asset, &source, fee + minimum::<T>(&asset));
		let rate = Permill::from_percent(10);

		#[block]
		{
			Pallet::<T>::collect(&source, &asset, fee, rate, &context)
				.expect("it can be collected");
		}

		assert_eq!(Queues::<T>::get(&asset).queued, fee);
		assert_eq!(Receipts::<T>::get(&asset, 0).unwrap().left, fee);
	}

	#[benchmark]
	fn set_parameters() -> Result<(), BenchmarkError> {
		let origin = T::GovernanceOrigin::try_successful_origin()
			.map_err(|()| BenchmarkError::Weightless)?;
		let parameters = Parameters { fee_rate: MAX_FEE_RATE, ..Parameters::default() };

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, parameters.clone());

		assert_eq!(CurrentParameters::<T>::get(), parameters);
		Ok(())
	}

	/// Every pot has to be funded, and the list is almost full.
	#[benchmark]
	fn list_asset() -> Result<(), BenchmarkError> {
		let origin = T::GovernanceOrigin::try_successful_origin()
			.map_err(|()| BenchmarkError::Weightless)?;
		let asset = asset(0);
		make_fit::<T>(&asset);
		fill::<T>();

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, asset.clone(), listing());

		assert!(ListedAssets::<T>::contains_key(&asset));
		assert!(
			T::Fungibles::balance(asset.clone(), &Pallet::<T>::account()) >= minimum::<T>(&asset)
		);
		Ok(())
	}

	#[benchmark]
	fn delist_asset() -> Result<(), BenchmarkError> {
		let origin = T::GovernanceOrigin::try_successful_origin()
			.map_err(|()| BenchmarkError::Weightless)?;
		let asset = listed::<T>();

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, asset.clone());

		assert!(!ListedAssets::<T>::contains_key(&asset));
		assert!(!ServicedAssets::<T>::get().contains(&asset));
		Ok(())
	}

	/// One slice is sold and split.
	#[benchmark]
	fn convert_slice() {
		let asset = listed::<T>();
		let fee = queue_fee::<T>(&asset);
		let caller: T::AccountId = whitelisted_caller();
		let before = treasury_has::<T>(&AssetKind::Native);

		#[extrinsic_call]
		convert(RawOrigin::Signed(caller), asset.clone(), 1);

		assert!(treasury_has::<T>(&AssetKind::Native) > before);
		let listed = ListedAssets::<T>::get(&asset).unwrap();
		assert_eq!(listed.in_period.amount, fee - Queues::<T>::get(&asset).queued);
		assert!(listed.in_period.amount > 0);
	}

	/// The last fee in a delisted asset is paid out.
	#[benchmark]
	fn pay_out_slice() {
		let asset = listed::<T>();
		queue_fee::<T>(&asset);
		Pallet::<T>::do_delist_asset(asset.clone()).expect("it was listed");
		let caller: T::AccountId = whitelisted_caller();
		let before = treasury_has::<T>(&asset);

		#[extrinsic_call]
		convert(RawOrigin::Signed(caller), asset.clone(), 1);

		assert!(treasury_has::<T>(&asset) > before);
		assert!(!ServicedAssets::<T>::get().contains(&asset));
	}

	/// The search for the next step of a queue.
	#[benchmark]
	fn next_step() {
		let asset = listed::<T>();
		queue_fee::<T>(&asset);
		let parameters = CurrentParameters::<T>::get();
		let next;

		#[block]
		{
			next = Pallet::<T>::next_in_queue(&asset, &parameters).map(|next| next.step);
		}

		assert!(matches!(next, Ok(QueueStep::Convert { .. })));
	}

	/// A run of the hook without weight for the first queue; it records the asset that is next.
	#[benchmark]
	fn service_base() {
		listed::<T>();
		LastServiced::<T>::mutate(|last| last.next = T::MaxListedAssets::get());
		let mut meter = WeightMeter::with_limit(T::WeightInfo::service_base());

		#[block]
		{
			Pallet::<T>::service_queues(&mut meter);
		}

		assert_eq!(LastServiced::<T>::get().next, 0);
	}

	/// Sampling the pools of `n` listed assets.
	#[benchmark]
	fn on_initialize(n: Linear<0, { T::MaxListedAssets::get() }>) {
		real_parameters::<T>();
		let assets = (0..n).map(asset).collect::<alloc::vec::Vec<_>>();
		for asset in &assets {
			make_fit::<T>(asset);
			T::BenchmarkHelper::make_pool(asset, RESERVES);
			ListedAssets::<T>::insert(asset, ListedAsset::new(listing()));
		}
		ServicedAssets::<T>::put(frame_support::BoundedVec::truncate_from(assets.clone()));
		let now = frame_system::Pallet::<T>::block_number().saturating_add(1u32.into());

		#[block]
		{
			Pallet::<T>::on_initialize(now);
		}

		assert!(assets.iter().all(|asset| ListedAssets::<T>::get(asset).unwrap().samples == 1));
	}

	impl_benchmark_test_suite!(
		Pallet,
		crate::mock::ExtBuilder::default().build(),
		crate::mock::Test
	);
}
