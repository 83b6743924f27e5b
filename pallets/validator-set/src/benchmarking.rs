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

/// What benchmarks need from the runtime.
pub trait BenchmarkHelper<AccountId, Keys> {
	/// Makes session keys, and the proof that `owner` has their secrets.
	fn session_keys(owner: &AccountId) -> (Keys, Vec<u8>);
}

/// Returns keys without a known secret.
fn keys<T: Config>() -> T::Keys {
	T::Keys::decode(&mut TrailingZeroInput::zeroes()).expect("keys are plain bytes")
}

/// Gives `who` coins for a bond and for the deposit of keys.
fn endow<T: Config>(who: &T::AccountId) {
	let minimum = T::Coins::minimum_balance();
	T::Coins::set_balance(who, 10 * MAX_BOND + 100 * minimum);
	pallet_session::Pallet::<T>::ensure_can_pay_key_deposit(who).expect("coins can be minted");
}

/// Makes `who` a registered account with keys, without a proof of ownership.
fn register_as<T: Config>(who: &T::AccountId, status: Status) {
	endow::<T>(who);
	let bond = CurrentParameters::<T>::get().bond;
	T::Coins::hold(&HoldReason::Bond.into(), who, bond).expect("the account has coins");
	pallet_session::NextKeys::<T>::insert(who, keys::<T>());
	Records::<T>::insert(who, Record { status, ..Record::candidate(bond) });
}

/// Gives `who`, which has keys, all that session notes of keys.
fn own_keys<T: Config>(who: &T::AccountId) {
	let set = keys::<T>();
	for id in T::Keys::key_ids() {
		pallet_session::KeyOwner::<T>::insert((*id, set.get_raw(*id).to_vec()), who.clone());
	}
	<T as SessionConfig>::Currency::hold(
		&pallet_session::HoldReason::Keys.into(),
		who,
		T::KeyDeposit::get(),
	)
	.expect("the account has coins");
	frame_system::Pallet::<T>::inc_consumers(who).expect("the account exists");
}

/// Makes a set of `size` validators, in the current session and the next.
fn set_of<T: Config>(size: u32) -> Vec<T::AccountId> {
	let validators =
		(0..size).map(|index| account::<T::AccountId>("validator", index, 0)).collect::<Vec<_>>();
	for validator in &validators {
		register_as::<T>(validator, Status::Validator);
	}
	Validators::<T>::put(
		frame_support::BoundedVec::try_from(validators.clone())
			.expect("the set has at most the maximum size"),
	);
	let queued = validators.iter().map(|validator| (validator.clone(), keys::<T>()));
	let queued = queued.collect::<Vec<_>>();
	pallet_session::Validators::<T>::put(validators.clone());
	pallet_session::QueuedKeys::<T>::put(queued.clone());
	pallet_session::DisabledValidators::<T>::kill();
	CurrentKeys::<T>::put(queued);
	validators
}

/// Makes the largest set, in the current session and the next.
fn full_set<T: Config>() -> Vec<T::AccountId> {
	set_of::<T>(T::MaxValidators::get())
}

/// Sets as many validators aside as the list can hold, less one.
fn many_aside<T: Config>() {
	let aside = (1..T::MaxValidators::get())
		.map(|index| account::<T::AccountId>("aside", index, 0))
		.collect::<Vec<_>>();
	SetAside::<T>::put(
		frame_support::BoundedVec::try_from(aside).expect("the list has at most the maximum size"),
	);
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn purge_keys() -> Result<(), BenchmarkError> {
		full_set::<T>();
		let who: T::AccountId = account("who", 0, 0);
		endow::<T>(&who);
		// Not by `set_keys`, which checks signatures of the keys.
		pallet_session::NextKeys::<T>::insert(&who, keys::<T>());
		own_keys::<T>(&who);

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

		assert!(Records::<T>::get(&last).is_some_and(|record| record.offence.is_none()));
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

		assert_eq!(Pallet::<T>::current_offenders().len(), n as usize);
	}

	#[benchmark]
	fn set_parameters() -> Result<(), BenchmarkError> {
		let origin = T::GovernanceOrigin::try_successful_origin()
			.map_err(|()| BenchmarkError::Weightless)?;
		let parameters = Parameters { reward_share: MAX_REWARD_SHARE, ..Default::default() };

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, parameters.clone());

		assert_eq!(CurrentParameters::<T>::get(), parameters);
		Ok(())
	}

	/// The reward creates the author's account.
	#[benchmark]
	fn note_author() {
		let author: T::AccountId = account("author", 0, 0);
		CurrentParameters::<T>::put(Parameters {
			reward_share: MAX_REWARD_SHARE,
			..Default::default()
		});
		let minimum = T::Coins::minimum_balance();
		T::Coins::set_balance(&Pallet::<T>::account(), minimum + 100 * minimum);
		assert!(T::Coins::balance(&author).is_zero());

		#[block]
		{
			Pallet::<T>::note_author(author.clone());
		}

		assert_eq!(T::Coins::balance(&author), MAX_REWARD_SHARE.mul_floor(100 * minimum));
	}

	#[benchmark]
	fn register() -> Result<(), BenchmarkError> {
		// A former validator that had a smaller bond and sets new keys.
		let who: T::AccountId = account("who", 0, 0);
		register_as::<T>(&who, Status::Former { last_session: 0 });
		own_keys::<T>(&who);
		let parameters = CurrentParameters::<T>::get();
		let bond = parameters.bond * 2;
		CurrentParameters::<T>::put(Parameters { bond, ..parameters });
		let (keys, proof) = T::BenchmarkHelper::session_keys(&who);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), keys, proof);

		assert!(Records::<T>::get(&who).is_some_and(|record| record.bond == bond));
		Ok(())
	}

	#[benchmark]
	fn withdraw() -> Result<(), BenchmarkError> {
		full_set::<T>();
		let who: T::AccountId = account("who", 0, 0);
		register_as::<T>(&who, Status::Former { last_session: 0 });
		own_keys::<T>(&who);
		LastBlocks::<T>::insert(&who, frame_system::Pallet::<T>::block_number());
		pallet_session::CurrentIndex::<T>::put(T::KeptSessions::get() + 2);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()));

		assert!(Records::<T>::get(&who).is_none());
		assert!(!pallet_session::NextKeys::<T>::contains_key(&who));
		Ok(())
	}

	#[benchmark]
	fn admit() -> Result<(), BenchmarkError> {
		let origin = T::GovernanceOrigin::try_successful_origin()
			.map_err(|()| BenchmarkError::Weightless)?;
		set_of::<T>(T::MaxValidators::get() - 1);
		many_aside::<T>();
		let who: T::AccountId = account("who", 0, 0);
		register_as::<T>(&who, Status::Candidate);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, who.clone());

		assert!(Validators::<T>::get().contains(&who));
		Ok(())
	}

	#[benchmark]
	fn remove() -> Result<(), BenchmarkError> {
		let origin = T::GovernanceOrigin::try_successful_origin()
			.map_err(|()| BenchmarkError::Weightless)?;
		let last = full_set::<T>().pop().expect("the set is not empty");
		many_aside::<T>();

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, last.clone());

		assert!(!Validators::<T>::get().contains(&last));
		Ok(())
	}

	#[benchmark]
	fn leave() {
		let last = full_set::<T>().pop().expect("the set is not empty");
		many_aside::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(last.clone()));

		assert!(!Validators::<T>::get().contains(&last));
	}

	#[benchmark]
	fn resume() {
		set_of::<T>(T::MaxValidators::get() - 1);
		many_aside::<T>();
		let who: T::AccountId = account("who", 0, 0);
		register_as::<T>(&who, Status::SetAside { last_session: 0 });
		SetAside::<T>::mutate(|aside| {
			aside.try_push(who.clone()).expect("there is room for one");
		});

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()));

		assert!(Validators::<T>::get().contains(&who));
		assert!(!SetAside::<T>::get().contains(&who));
	}

	impl_benchmark_test_suite!(Pallet, mock::ExtBuilder::default().build(), mock::Test);
}
