// SPDX-License-Identifier: Apache-2.0

//! Benchmarks, each on the worst case of its call.

// A benchmark that cannot be set up panics. FRAME's code for components computes in floats.
#![allow(clippy::expect_used, clippy::float_arithmetic)]

use super::*;
use alloc::vec;
use frame_benchmarking::v2::*;
use frame_support::traits::EnsureOrigin;
use frame_system::RawOrigin;
use talent_primitives::{ContentId, MAX_CONTENT_ID};

/// Fixtures that this pallet cannot make by itself.
pub trait BenchmarkHelper<AccountId> {
	/// Makes `who` a member in good standing, with enough BTRST for a deposit.
	fn make_member(who: &AccountId);
}

/// Returns the longest content address.
fn content() -> ContentId {
	vec![7; MAX_CONTENT_ID as usize].try_into().expect("it is not longer than allowed")
}

fn member<T: Config>() -> T::AccountId {
	let who = account("member", 0, 0);
	T::BenchmarkHelper::make_member(&who);
	who
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn add_record() {
		let who = member::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), content());

		assert!(Records::<T>::contains_key(who));
	}

	#[benchmark]
	fn remove_record() {
		let who = member::<T>();
		Pallet::<T>::do_add_record(who.clone(), content()).expect("a member can add a record");

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()));

		assert!(!Records::<T>::contains_key(who));
	}

	#[benchmark]
	fn set_parameters() {
		let origin =
			T::GovernanceOrigin::try_successful_origin().expect("there is a governance origin");
		let parameters = Parameters { deposit: MAX_DEPOSIT };

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, parameters.clone());

		assert_eq!(CurrentParameters::<T>::get(), parameters);
	}

	impl_benchmark_test_suite! {
		Pallet,
		crate::mock::ExtBuilder::default().build(),
		crate::mock::Test
	}
}
