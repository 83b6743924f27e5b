// SPDX-License-Identifier: Apache-2.0

//! What the extensions cost.

// A benchmark that cannot be set up panics. FRAME's code for components computes in floats.
#![allow(clippy::float_arithmetic, clippy::unwrap_used, missing_docs)]

use super::PrioritizeDuties;
use frame_benchmarking::{account, v2::*, BenchmarkError};
use frame_support::{
	dispatch::{CheckIfFeeless, DispatchInfo, PostDispatchInfo},
	pallet_prelude::Zero,
	weights::Weight,
};
use frame_system::{pallet_prelude::OriginFor, Config, RawOrigin};
use sp_runtime::traits::{AsTransactionAuthorizedOrigin, DispatchTransaction, Dispatchable};

/// What is measured, under the name that the benchmark command lists.
pub struct Pallet<T: Config>(frame_system::Pallet<T>);

#[benchmarks(where
	T: pallet_skip_feeless_payment::Config + Clone + Eq + Send + Sync,
	T::RuntimeCall: Dispatchable<Info = DispatchInfo, PostInfo = PostDispatchInfo>
		+ CheckIfFeeless<Origin = OriginFor<T>>,
	T::RuntimeOrigin: AsTransactionAuthorizedOrigin + Clone,
)]
mod benchmarks {
	use super::*;

	/// With the question whether a call is a duty, around a payment that takes nothing.
	#[benchmark]
	fn prioritize_duties() -> Result<(), BenchmarkError> {
		let caller: T::AccountId = account("caller", 0, 0);
		let info = DispatchInfo { call_weight: Weight::zero(), ..Default::default() };
		let call: T::RuntimeCall = frame_system::Call::remark { remark: Default::default() }.into();
		let len = usize::zero();

		#[block]
		{
			PrioritizeDuties::<T, ()>::from(())
				.test_run(RawOrigin::Signed(caller).into(), &call, &info, len, 0, |_| Ok(().into()))
				.unwrap()
				.unwrap();
		}
		Ok(())
	}
}
