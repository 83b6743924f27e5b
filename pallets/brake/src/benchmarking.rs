// SPDX-License-Identifier: Apache-2.0

//! Benchmarks of calls and the hook, each on its worst case.

// A benchmark that cannot be set up panics. FRAME's code for components computes in floats.
#![allow(
	clippy::arithmetic_side_effects,
	clippy::expect_used,
	clippy::float_arithmetic,
	clippy::panic
)]

use super::*;
use alloc::vec::Vec;
use frame_benchmarking::v2::*;
use frame_support::traits::{EnsureOrigin, Get, GetCallMetadata, Hooks, TransactionPause};

/// Returns calls of the runtime that can be paused.
fn pausable<T: Config>(count: u32) -> Vec<CallNameOf<T>> {
	let mut names = Vec::new();
	for pallet in T::RuntimeCall::get_module_names() {
		for call in T::RuntimeCall::get_call_names(pallet) {
			let name = (
				NameOf::<T>::truncate_from(pallet.as_bytes().to_vec()),
				NameOf::<T>::truncate_from(call.as_bytes().to_vec()),
			);
			if T::Calls::can_pause(name.clone()) {
				names.push(name);
			}
		}
	}
	assert!(names.len() >= count as usize, "the runtime has {} pausable calls", names.len());
	// The last in the metadata take longest to find.
	names.split_off(names.len() - count as usize)
}

/// Pauses calls for `blocks` blocks.
fn pause_all<T: Config>(names: &[CallNameOf<T>], blocks: u32) {
	for name in names {
		Pallet::<T>::do_pause(name.clone(), blocks.into()).expect("the call can be paused");
	}
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn pause() {
		let origin = T::PauseOrigin::try_successful_origin().expect("there is an origin");
		let mut names = pausable::<T>(T::MaxPauses::get());
		let last = names.pop().expect("at least one call can be paused");
		pause_all::<T>(&names, 1);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, last.clone(), T::MaxPause::get());

		assert!(T::Calls::is_paused(last));
	}

	#[benchmark]
	fn end_pause() {
		let origin = T::PauseOrigin::try_successful_origin().expect("there is an origin");
		let names = pausable::<T>(T::MaxPauses::get());
		pause_all::<T>(&names, 1);
		let last = names.last().cloned().expect("at least one call can be paused");

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, last.clone());

		assert!(!T::Calls::is_paused(last));
	}

	/// `n` of the most pauses end.
	#[benchmark]
	fn on_initialize(n: Linear<0, { T::MaxPauses::get() }>) {
		let names = pausable::<T>(T::MaxPauses::get());
		let (ending, staying) = names.split_at(n as usize);
		pause_all::<T>(ending, 1);
		pause_all::<T>(staying, 2);
		let now = frame_system::Pallet::<T>::block_number() + 1u32.into();

		#[block]
		{
			Pallet::<T>::on_initialize(now);
		}

		assert_eq!(Pauses::<T>::get().len(), staying.len());
	}

	impl_benchmark_test_suite! {
		Pallet,
		crate::mock::ExtBuilder.build(),
		crate::mock::Test
	}
}
