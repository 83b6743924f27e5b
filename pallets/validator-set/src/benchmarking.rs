// SPDX-License-Identifier: Apache-2.0

//! Benchmarks of calls, offences and rewards, each on its worst case.

// A benchmark that cannot be set up panics. FRAME's code for components computes in floats.
#![allow(clippy::arithmetic_side_effects, clippy::expect_used, clippy::float_arithmetic)]

use super::*;
use alloc::{vec, vec::Vec};
use codec::Decode;
use frame_benchmarking::v2::*;
use frame_support::traits::{
	fungible::{Inspect, Mutate, MutateHold},
	EnsureOrigin, Get,
};
use frame_system::RawOrigin;
use pallet_authorship::EventHandler;
use pallet_session::Config as SessionConfig;
use sp_runtime::{
	traits::{OpaqueKeys, TrailingZeroInput, Zero},
	Perbill,
};
use sp_staking::offence::{OffenceDetails, OnOffenceHandler};

/// Returns keys without a known secret.
fn keys<T: Config>() -> T::Keys {
	T::Keys::decode(&mut TrailingZeroInput::zeroes()).expect("keys are plain bytes")
}

/// Makes the largest set, in the current session and the next.
fn full_set<T: Config>() -> Vec<T::AccountId> {
	let validators = (0..T::MaxValidators::get())
		.map(|index| account::<T::AccountId>("validator", index, 0))
		.collect::<Vec<_>>();
	Validators::<T>::put(
		frame_support::BoundedVec::try_from(validators.clone())
			.expect("the set has the maximum size"),
	);
	for validator in &validators {
		pallet_session::NextKeys::<T>::insert(validator, keys::<T>());
	}
	pallet_session::Validators::<T>::put(validators.clone());
	pallet_session::QueuedKeys::<T>::put(
		validators.iter().map(|validator| (validator.clone(), keys::<T>())).collect::<Vec<_>>(),
	);
	pallet_session::DisabledValidators::<T>::kill();
	Offenders::<T>::kill();
	validators
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn purge_keys() -> Result<(), BenchmarkError> {
		full_set::<T>();
		let who: T::AccountId = account("who", 0, 0);
		// Twice: once for the hold, once to keep the account alive.
		pallet_session::Pallet::<T>::ensure_can_pay_key_deposit(&who)?;
		pallet_session::Pallet::<T>::ensure_can_pay_key_deposit(&who)?;
		// Not by `set_keys`, which checks signatures of the keys.
		let set = keys::<T>();
		for id in T::Keys::key_ids() {
			pallet_session::KeyOwner::<T>::insert((*id, set.get_raw(*id).to_vec()), who.clone());
		}
		pallet_session::NextKeys::<T>::insert(&who, set);
		<T as SessionConfig>::Currency::hold(
			&pallet_session::HoldReason::Keys.into(),
			&who,
			T::KeyDeposit::get(),
		)?;
		frame_system::Pallet::<T>::inc_consumers(&who)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()));

		assert!(!pallet_session::NextKeys::<T>::contains_key(&who));
		Ok(())
	}

	#[benchmark]
	fn forgive() -> Result<(), BenchmarkError> {
		let origin = T::GovernanceOrigin::try_successful_origin()
			.map_err(|()| BenchmarkError::Weightless)?;
		// All have offended, as many as possible are disabled, and one is replaced.
		let validators = full_set::<T>();
		let last = validators.last().cloned().expect("the set is not empty");
		let offenders = validators
			.into_iter()
			.map(|validator| OffenceDetails::<T::AccountId, _> {
				offender: (validator, ()),
				reporters: vec![],
			})
			.collect::<Vec<_>>();
		let slash_fractions = vec![Perbill::one(); offenders.len()];
		Pallet::<T>::on_offence(&offenders, &slash_fractions, 0);
		let index = T::MaxValidators::get() - 1;
		let disabled = pallet_session::Pallet::<T>::disabled_validators();
		assert!(disabled.contains(&index));

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, last.clone());

		assert!(!Offenders::<T>::get().iter().any(|offender| offender.validator == last));
		let after = pallet_session::Pallet::<T>::disabled_validators();
		assert!(!after.contains(&index));
		assert_eq!(after.len(), disabled.len());
		Ok(())
	}

	#[benchmark]
	fn on_offence(n: Linear<1, { T::MaxValidators::get() }>) {
		let offenders = full_set::<T>()
			.into_iter()
			.rev()
			.take(n as usize)
			.map(|validator| OffenceDetails::<T::AccountId, _> {
				offender: (validator, ()),
				reporters: vec![],
			})
			.collect::<Vec<_>>();
		let slash_fractions = vec![Perbill::one(); n as usize];

		#[block]
		{
			Pallet::<T>::on_offence(&offenders, &slash_fractions, 0);
		}

		assert_eq!(Offenders::<T>::get().len(), n as usize);
	}

	#[benchmark]
	fn set_parameters() -> Result<(), BenchmarkError> {
		let origin = T::GovernanceOrigin::try_successful_origin()
			.map_err(|()| BenchmarkError::Weightless)?;
		let parameters = Parameters { reward_share: MAX_REWARD_SHARE };

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, parameters.clone());

		assert_eq!(CurrentParameters::<T>::get(), parameters);
		Ok(())
	}

	/// The reward creates the author's account.
	#[benchmark]
	fn note_author() {
		let author: T::AccountId = account("author", 0, 0);
		CurrentParameters::<T>::put(Parameters { reward_share: MAX_REWARD_SHARE });
		let minimum = T::Rewards::minimum_balance();
		T::Rewards::set_balance(&Pallet::<T>::account(), minimum + 100 * minimum);
		assert!(T::Rewards::balance(&author).is_zero());

		#[block]
		{
			Pallet::<T>::note_author(author.clone());
		}

		assert_eq!(T::Rewards::balance(&author), MAX_REWARD_SHARE.mul_floor(100 * minimum));
	}

	impl_benchmark_test_suite!(Pallet, mock::ExtBuilder::default().build(), mock::Test);
}
