// SPDX-License-Identifier: Apache-2.0

//! Benchmarks, each on the worst case of its call.

// A benchmark that cannot be set up panics. FRAME's code for components computes in floats.
#![allow(clippy::float_arithmetic, clippy::unwrap_used)]

pub use crate::benchmark_helper::BenchmarkHelper;

use super::*;
use frame_benchmarking::v2::*;
use frame_support::traits::EnsureOrigin;
use frame_system::RawOrigin;
use talent_primitives::{JobId, Role};

fn member<T: Config>(name: &'static str, role: Role) -> T::AccountId {
	let who = account(name, 0, 0);
	T::BenchmarkHelper::make_member(&who, role);
	who
}

/// Makes a job, a candidate and a recommender.
fn prepare<T: Config>() -> (JobId, T::AccountId, T::AccountId) {
	CurrentParameters::<T>::put(Parameters::default());
	let client = member::<T>("client", Role::Client);
	let job = T::BenchmarkHelper::make_open_job(&client);
	(job, member::<T>("candidate", Role::Talent), member::<T>("recommender", Role::Talent))
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn recommend() {
		let (job, candidate, recommender) = prepare::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(recommender.clone()), job, candidate.clone());

		assert!(Recommendations::<T>::contains_key((job, candidate, recommender)));
	}

	#[benchmark]
	fn withdraw_recommendation() {
		let (job, candidate, recommender) = prepare::<T>();
		Pallet::<T>::do_recommend(job, candidate.clone(), recommender.clone()).unwrap();

		#[extrinsic_call]
		_(RawOrigin::Signed(recommender.clone()), job, candidate.clone());

		assert!(!Recommendations::<T>::contains_key((job, candidate, &recommender)));
		assert!(!OpenRecommendations::<T>::contains_key(&recommender));
	}

	#[benchmark]
	fn set_parameters() -> Result<(), BenchmarkError> {
		let origin = T::GovernanceOrigin::try_successful_origin()
			.map_err(|()| BenchmarkError::Weightless)?;
		let parameters = Parameters { max_open: MAX_OPEN, ..Default::default() };

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, parameters.clone());

		assert_eq!(CurrentParameters::<T>::get(), parameters);
		Ok(())
	}

	impl_benchmark_test_suite!(
		Pallet,
		crate::mock::ExtBuilder::default().build(),
		crate::mock::Test
	);
}
