// SPDX-License-Identifier: Apache-2.0

//! The port `Sortition`.

use crate::{Config, Draws, Freezes, Pallet, Pools, WeightInfo, MAX_SEATS};
use alloc::vec::Vec;
use frame_support::{dispatch::DispatchResult, weights::Weight};
use frame_system::pallet_prelude::BlockNumberFor;
use sp_runtime::DispatchError;
use talent_primitives::{Drawn, Exit, PoolId, PoolMember, Seat, Sortition, Subject};

impl<T: Config> Sortition<T::AccountId, BlockNumberFor<T>> for Pallet<T> {
	fn join(pool: PoolId, who: &T::AccountId) -> DispatchResult {
		Self::do_join(pool, who)
	}

	fn leave(pool: PoolId, who: &T::AccountId) -> Result<Exit<BlockNumberFor<T>>, DispatchError> {
		Self::do_leave(pool, who)
	}

	fn complete_exit(
		pool: PoolId,
		who: &T::AccountId,
	) -> Result<Exit<BlockNumberFor<T>>, DispatchError> {
		Self::do_complete_exit(pool, who)
	}

	fn member(pool: PoolId, who: &T::AccountId) -> Option<PoolMember<BlockNumberFor<T>>> {
		Self::find_member(pool, who).map(|(slot, member)| PoolMember {
			slot,
			joined_at: member.joined_at,
			leaving: member.leaving.is_some(),
			seats: member.seats,
		})
	}

	fn pool_size(pool: PoolId) -> u32 {
		Pools::<T>::get(pool).size()
	}

	fn freeze(subject: Subject) -> DispatchResult {
		Self::do_freeze(subject)
	}

	fn is_ready(subject: Subject) -> bool {
		Self::open_freeze(subject).is_ok() && Self::seed_for(subject).is_some()
	}

	fn ready_at(subject: Subject) -> Option<BlockNumberFor<T>> {
		let freeze = Self::open_freeze(subject).ok()?;
		Some(Self::estimate_ready(subject, &freeze))
	}

	fn expires_at(subject: Subject) -> Option<BlockNumberFor<T>> {
		Freezes::<T>::get(subject).map(|freeze| freeze.expires_at)
	}

	fn draw(
		subject: Subject,
		seats: u32,
		attempts: u32,
		eligible: impl FnMut(&T::AccountId) -> bool,
	) -> Result<Drawn<T::AccountId>, DispatchError> {
		Self::do_draw(subject, seats, attempts, eligible)
	}

	fn seats(subject: Subject) -> Vec<Seat<T::AccountId>> {
		Draws::<T>::get(subject).map(|draw| draw.seats()).unwrap_or_default()
	}

	fn vacate(subject: Subject, who: &T::AccountId) -> DispatchResult {
		Self::do_vacate(subject, who)
	}

	fn release(subject: Subject) {
		if let Some(freeze) = Freezes::<T>::get(subject) {
			Self::end_freeze(subject, &freeze, false);
		}
	}

	fn join_weight() -> Weight {
		T::WeightInfo::join()
	}

	fn leave_weight() -> Weight {
		T::WeightInfo::leave()
	}

	fn freeze_weight() -> Weight {
		T::WeightInfo::freeze()
	}

	fn draw_weight(attempts: u32) -> Weight {
		// With the question whether the subject can be drawn, and in which block if not now.
		T::WeightInfo::draw(attempts, attempts.min(MAX_SEATS))
			.saturating_add(T::WeightInfo::ready_at())
	}

	fn vacate_weight() -> Weight {
		T::WeightInfo::vacate()
	}

	fn release_weight(drawn: u32) -> Weight {
		// Without a draw the seed is given up in place of a seat.
		T::WeightInfo::release(drawn.max(1))
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn make_ready(subject: Subject) {
		Self::benchmark_make_ready(subject)
	}
}
