// SPDX-License-Identifier: Apache-2.0

//! What the calls cost, and what it costs to collect one fee.

// A benchmark that cannot be set up must stop.
#![allow(clippy::arithmetic_side_effects, clippy::expect_used)]

use super::*;
use frame_benchmarking::v2::*;
use frame_support::traits::{
	fungibles::{Inspect, Mutate},
	EnsureOrigin, Get,
};
use sp_runtime::Permill;
use talent_primitives::{AssetKind, Balance, FeeCollector, FeeContext};

/// 10^18 units: one BTRST.
const BTRST: Balance = 1_000_000_000_000_000_000;

#[benchmarks]
mod benchmarks {
	use super::*;

	/// With the receivers of the runtime: what they cost is in here.
	#[benchmark]
	fn collect() {
		let source: T::AccountId = account("source", 0, 0);
		let talent: T::AccountId = account("talent", 0, 0);
		let recommender: T::AccountId = account("recommender", 0, 0);
		let minimum = T::Fungibles::minimum_balance(AssetKind::Native);
		let fee = 100 * BTRST + 100 * minimum;
		T::Fungibles::mint_into(AssetKind::Native, &source, fee + minimum)
			.expect("it can be funded");
		let context = FeeContext {
			invoice: 0,
			contract: 0,
			job: 0,
			client: source.clone(),
			talent,
			recommender: Some(recommender),
		};
		let before = T::Fungibles::balance(AssetKind::Native, &T::Treasury::get());

		#[block]
		{
			Pallet::<T>::collect(
				&source,
				&AssetKind::Native,
				fee,
				Permill::from_percent(10),
				&context,
			)
			.expect("it can be collected");
		}

		assert_eq!(T::Fungibles::balance(AssetKind::Native, &source), minimum);
		assert!(T::Fungibles::balance(AssetKind::Native, &T::Treasury::get()) > before);
		assert_eq!(Collected::<T>::get(AssetKind::Native), fee);
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

	impl_benchmark_test_suite!(Pallet, mock::ExtBuilder::default().build(), mock::Test);
}
