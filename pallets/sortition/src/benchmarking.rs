// SPDX-License-Identifier: Apache-2.0

//! Benchmarks of calls, the hook and the port, each on its worst case.

// A benchmark that cannot be set up panics. FRAME's code for components computes in floats.
#![allow(clippy::float_arithmetic, clippy::unwrap_used)]
// And its numbers are small.
#![allow(clippy::arithmetic_side_effects)]

use super::*;
use frame_benchmarking::v2::*;
use frame_support::{
	assert_ok,
	traits::{EnsureOrigin, Get},
};
use frame_system::{pallet_prelude::BlockNumberFor, RawOrigin};
use sp_runtime::traits::BlockNumberProvider;
use talent_primitives::{Exit, Hash, PoolId, Progress, Sortition, Subject};

/// The pool of the benchmarks: no genesis has a member there.
const POOL: PoolId = PoolId::Screeners(u16::MAX);
/// The most attempts of a measured draw. The weight of a longer draw is extrapolated.
const MOST_ATTEMPTS: u32 = 256;

impl<T: Config> Pallet<T> {
	/// Makes the seed of `subject` known, and gives each member of the pool the tenure.
	pub(crate) fn benchmark_make_ready(subject: Subject) {
		let now = Self::now();
		Freezes::<T>::mutate_extant(subject, |freeze| {
			freeze.joined_by = now;
			Seeds::<T>::mutate_extant(freeze.seed_epoch, |awaited| {
				awaited.seed = Some(Hash::repeat_byte(7));
			});
		});
	}
}

fn subject(case_id: u32) -> Subject {
	Subject { pool: POOL, case_id, round: 0 }
}

/// Makes an account join the pool.
fn joined<T: Config>(index: u32) -> T::AccountId {
	let who = account("member", index, 0);
	assert_ok!(Pallet::<T>::do_join(POOL, &who));
	who
}

/// Makes three freezes. The middle one has `seats` seats.
fn three_freezes<T: Config>(seats: u32) {
	for index in 0..seats {
		joined::<T>(index);
	}
	let parameters = Parameters {
		freeze_lifetime: MIN_FREEZE_LIFETIME.into(),
		..Parameters::<BlockNumberFor<T>>::default()
	};
	CurrentParameters::<T>::put(parameters);
	for case_id in 0..3 {
		assert_ok!(Pallet::<T>::do_freeze(subject(case_id)));
	}
	Pallet::<T>::benchmark_make_ready(subject(1));
	let drawn = Pallet::<T>::do_draw(subject(1), seats, MAX_ATTEMPTS, |_| true).unwrap();
	assert_eq!(drawn.progress, Progress::Complete);
}

/// Lets the lifetime of every freeze pass.
fn expire_all<T: Config>() {
	let late = Pallet::<T>::now() + MAX_FREEZE_LIFETIME.into();
	frame_system::Pallet::<T>::set_block_number(late);
	T::BlockNumberProvider::set_block_number(late);
	// The clock need not be the block number of this chain.
	if Pallet::<T>::now() < late {
		Freezes::<T>::mutate_extant(subject(1), |freeze| freeze.expires_at = Pallet::<T>::now());
	}
}

#[benchmarks]
mod benchmarks {
	use super::*;

	/// Into a slot that another account had.
	#[benchmark]
	fn join() {
		let gone = joined::<T>(0);
		joined::<T>(1);
		assert_eq!(Pallet::<T>::do_leave(POOL, &gone), Ok(Exit::Complete));
		let who: T::AccountId = account("member", 2, 0);

		#[block]
		{
			assert_ok!(Pallet::<T>::do_join(POOL, &who));
		}

		assert_eq!(Members::<T>::get(POOL, who), Some(0));
	}

	/// With a complete exit: more than either part alone.
	#[benchmark]
	fn leave() {
		let who = joined::<T>(0);
		joined::<T>(1);
		let exit;

		#[block]
		{
			exit = Pallet::<T>::do_leave(POOL, &who);
		}

		assert_eq!(exit, Ok(Exit::Complete));
	}

	/// In a pool with another freeze.
	#[benchmark]
	fn freeze() {
		joined::<T>(0);
		assert_ok!(Pallet::<T>::do_freeze(subject(0)));

		#[block]
		{
			assert_ok!(Pallet::<T>::do_freeze(subject(1)));
		}

		assert!(Freezes::<T>::contains_key(subject(1)));
	}

	#[benchmark]
	fn ready_at() {
		joined::<T>(0);
		assert_ok!(Pallet::<T>::do_freeze(subject(0)));
		let (ready, at);

		#[block]
		{
			ready = Pallet::<T>::is_ready(subject(0));
			at = Pallet::<T>::ready_at(subject(0));
		}

		assert!(!ready);
		assert!(at.is_some());
	}

	/// The last `a` attempts of a draw, when the record of tried slots is longest. The last `s` of
	/// these seat an account.
	#[benchmark]
	fn draw(a: Linear<MAX_SEATS, MOST_ATTEMPTS>, s: Linear<0, MAX_SEATS>) {
		let parameters =
			Parameters { max_attempts: MAX_ATTEMPTS, ..Parameters::<BlockNumberFor<T>>::default() };
		CurrentParameters::<T>::put(parameters);
		for index in 0..MAX_ATTEMPTS {
			joined::<T>(index);
		}
		assert_ok!(Pallet::<T>::do_freeze(subject(0)));
		Pallet::<T>::benchmark_make_ready(subject(0));
		assert_ok!(Pallet::<T>::do_draw(subject(0), 1, MAX_ATTEMPTS - a, |_| false));
		let mut asked = 0;
		let drawn;

		#[block]
		{
			drawn = Pallet::<T>::do_draw(subject(0), MAX_SEATS, a, |_| {
				asked += 1;
				asked > a - s
			});
		}

		let drawn = drawn.unwrap();
		assert_eq!((drawn.attempts, drawn.newly.len()), (a, s as usize));
	}

	#[benchmark]
	fn vacate() {
		three_freezes::<T>(MAX_SEATS);
		let who = Pallet::<T>::seats_of(subject(1)).pop().unwrap().who;

		#[block]
		{
			assert_ok!(Pallet::<T>::do_vacate(subject(1), &who));
		}

		assert!(!Pallet::<T>::is_seated(POOL, &who));
	}

	/// A freeze between two others, with `s` seats.
	#[benchmark]
	fn release(s: Linear<1, MAX_SEATS>) {
		three_freezes::<T>(s);

		#[block]
		{
			<Pallet<T> as Sortition<_, _>>::release(subject(1));
		}

		assert!(!Freezes::<T>::contains_key(subject(1)));
	}

	#[benchmark]
	fn note_block() {
		CurrentEpoch::<T>::mutate(|epoch| {
			epoch.consensus = T::ConsensusEpoch::get();
			epoch.blocks = 0;
		});

		#[block]
		{
			Pallet::<T>::note_block();
		}

		assert_eq!(CurrentEpoch::<T>::get().blocks, 1);
	}

	/// A new epoch for whose seed a freeze waits.
	#[benchmark]
	fn note_epoch() {
		CurrentEpoch::<T>::mutate(|epoch| {
			epoch.consensus = T::ConsensusEpoch::get().saturating_add(1);
			epoch.blocks = MAX_EPOCH_BLOCKS;
			epoch.number = 1;
		});
		Seeds::<T>::insert(2, AwaitedSeed { waiting: 1, seed: None });

		#[block]
		{
			Pallet::<T>::note_block();
		}

		assert!(Seeds::<T>::get(2).unwrap().seed.is_some());
	}

	#[benchmark]
	fn set_parameters() -> Result<(), BenchmarkError> {
		let origin = T::GovernanceOrigin::try_successful_origin()
			.map_err(|()| BenchmarkError::Weightless)?;
		let parameters = Parameters { max_attempts: MAX_ATTEMPTS, ..Default::default() };

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, parameters.clone());

		assert_eq!(CurrentParameters::<T>::get(), parameters);
		Ok(())
	}

	/// A freeze between two others, with `s` seats.
	#[benchmark]
	fn expire_freeze(s: Linear<1, MAX_SEATS>) {
		three_freezes::<T>(s);
		expire_all::<T>();
		let caller: T::AccountId = whitelisted_caller();

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), subject(1));

		assert!(!Freezes::<T>::contains_key(subject(1)));
	}

	impl_benchmark_test_suite!(Pallet, mock::ExtBuilder::default().build(), mock::Test);
}
