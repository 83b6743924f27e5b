// SPDX-License-Identifier: Apache-2.0

//! What the extensions cost.

// A benchmark that cannot be set up panics. FRAME's code for components computes in floats.
#![allow(clippy::float_arithmetic, clippy::unwrap_used, missing_docs)]

use super::{duties::DutiesConfig, PrioritizeDuties};
use alloc::boxed::Box;
use frame_benchmarking::{account, v2::*, BenchmarkError};
use frame_support::{
	dispatch::{DispatchInfo, PostDispatchInfo},
	pallet_prelude::{Get, Zero},
	traits::{Currency, IsType},
	weights::Weight,
};
use frame_system::{Call as SystemCall, Config, RawOrigin};
use pallet_proxy::{Call as ProxyCall, Pallet as Proxy};
use sp_runtime::{
	traits::{
		AsTransactionAuthorizedOrigin, Bounded, DispatchTransaction, Dispatchable, StaticLookup,
	},
	Saturating,
};

/// What is measured, under the name that the benchmark command lists.
pub struct Pallet<T: Config>(frame_system::Pallet<T>);

type CallOf<T> = <T as Config>::RuntimeCall;
type CurrencyOf<T> = <T as pallet_proxy::Config>::Currency;

#[benchmarks(where
	T: pallet_skip_feeless_payment::Config + DutiesConfig + Clone + Eq + Send + Sync,
	CallOf<T>: Dispatchable<Info = DispatchInfo, PostInfo = PostDispatchInfo>
		+ From<SystemCall<T>>
		+ From<ProxyCall<T>>,
	T::RuntimeOrigin: AsTransactionAuthorizedOrigin + Clone,
)]
mod benchmarks {
	use super::*;

	/// Runs the extension around a payment that takes nothing, for a call that does nothing.
	fn run<T>(signer: T::AccountId, call: &CallOf<T>)
	where
		T: pallet_skip_feeless_payment::Config + DutiesConfig + Clone + Eq + Send + Sync,
		CallOf<T>: Dispatchable<Info = DispatchInfo, PostInfo = PostDispatchInfo>,
		T::RuntimeOrigin: AsTransactionAuthorizedOrigin + Clone,
	{
		let info = DispatchInfo { call_weight: Weight::zero(), ..Default::default() };
		let len = usize::zero();
		PrioritizeDuties::<T, ()>::from(())
			.test_run(RawOrigin::Signed(signer).into(), call, &info, len, 0, |_| Ok(().into()))
			.unwrap()
			.unwrap();
	}

	/// With the question whether a call is a duty.
	#[benchmark]
	fn prioritize_duties() -> Result<(), BenchmarkError> {
		let caller: T::AccountId = account("caller", 0, 0);
		let call: CallOf<T> = SystemCall::remark { remark: Default::default() }.into();

		#[block]
		{
			run::<T>(caller, &call);
		}
		Ok(())
	}

	/// The same through a proxy: the last of all that an account can have. What the question costs
	/// that the call itself answers is in the weight of the call.
	#[benchmark]
	fn prioritize_duties_of_proxies() -> Result<(), BenchmarkError> {
		let real: T::AccountId = account("real", 0, 0);
		let enough = CurrencyOf::<T>::minimum_balance()
			.saturating_mul(1_000_000_u32.into())
			.min(Bounded::max_value());
		CurrencyOf::<T>::make_free_balance_be(&real, enough);
		for index in 0..T::MaxProxies::get() {
			let delegate = account("delegate", index, 0);
			Proxy::<T>::add_proxy_delegate(&real, delegate, Default::default(), Zero::zero())?;
		}
		let (definitions, _) = Proxy::<T>::proxies(real.clone());
		let last = definitions.last().ok_or("there are proxies")?.delegate.clone();
		let remark: CallOf<T> = SystemCall::remark { remark: Default::default() }.into();
		let inner = <T as pallet_proxy::Config>::RuntimeCall::from_ref(&remark).clone();
		let real = T::Lookup::unlookup(real);
		let call = ProxyCall::proxy { real, force_proxy_type: None, call: Box::new(inner) }.into();

		#[block]
		{
			run::<T>(last, &call);
		}
		Ok(())
	}
}
