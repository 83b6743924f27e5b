// SPDX-License-Identifier: Apache-2.0

//! What the calls cost, each on its longest way.

// A benchmark that cannot be set up must stop.
#![allow(clippy::arithmetic_side_effects, clippy::expect_used, clippy::unwrap_used)]

use super::*;
use alloc::vec;
use frame_benchmarking::v2::*;
use frame_support::traits::{
	fungible::{Inspect, Unbalanced},
	tokens::Precision,
	EnsureOrigin,
};
use frame_system::RawOrigin;
use talent_primitives::{ContentId, Roles, MAX_CONTENT_ID};

/// A content address as long as they get.
fn content() -> ContentId {
	vec![7; MAX_CONTENT_ID as usize].try_into().expect("it is not longer than allowed")
}

/// An account with enough for a deposit, and more.
fn funded<T: Config>(name: &'static str) -> T::AccountId {
	let who = account(name, 0, 0);
	let enough = Parameters::default().deposit * 10 + T::Deposits::minimum_balance() * 10;
	T::Deposits::increase_balance(&who, enough, Precision::Exact).expect("it can be funded");
	who
}

fn joined<T: Config>(name: &'static str, referrer: Option<T::AccountId>) -> T::AccountId {
	let who = funded::<T>(name);
	Pallet::<T>::do_join(&who, Roles::TALENT, content(), referrer).expect("it can join");
	who
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn join() {
		let referrer = joined::<T>("referrer", None);
		let who = funded::<T>("who");

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), Roles::TALENT, content(), Some(referrer.clone()));

		assert!(Members::<T>::contains_key(&who));
		assert_eq!(Referrers::<T>::get(&who), Some(Some(referrer)));
	}

	#[benchmark]
	fn update_profile() {
		let who = joined::<T>("who", None);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), Roles::CLIENT, content());

		assert_eq!(Members::<T>::get(&who).unwrap().roles, Roles::CLIENT);
	}

	#[benchmark]
	fn set_payout_account() {
		let who = joined::<T>("who", None);
		let payout: T::AccountId = account("payout", 0, 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), Some(payout.clone()));

		assert_eq!(Members::<T>::get(&who).unwrap().payout, Some(payout));
	}

	#[benchmark]
	fn leave() {
		let referrer = joined::<T>("referrer", None);
		let who = joined::<T>("who", Some(referrer));

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()));

		assert!(!Members::<T>::contains_key(&who));
	}

	#[benchmark]
	fn suspend() -> Result<(), BenchmarkError> {
		let origin =
			T::CouncilOrigin::try_successful_origin().map_err(|()| BenchmarkError::Weightless)?;
		let who = joined::<T>("who", None);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, who.clone(), content());

		assert!(Suspensions::<T>::contains_key(&who));
		Ok(())
	}

	#[benchmark]
	fn reinstate() -> Result<(), BenchmarkError> {
		let origin =
			T::CouncilOrigin::try_successful_origin().map_err(|()| BenchmarkError::Weightless)?;
		let who = joined::<T>("who", None);
		Pallet::<T>::do_suspend(who.clone(), content())?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, who.clone());

		assert!(!Suspensions::<T>::contains_key(&who));
		Ok(())
	}

	#[benchmark]
	fn set_parameters() -> Result<(), BenchmarkError> {
		let origin = T::GovernanceOrigin::try_successful_origin()
			.map_err(|()| BenchmarkError::Weightless)?;
		let parameters = Parameters { deposit: MAX_DEPOSIT };

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, parameters.clone());

		assert_eq!(CurrentParameters::<T>::get(), parameters);
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, mock::ExtBuilder::default().build(), mock::Test);
}
