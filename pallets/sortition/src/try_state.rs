// SPDX-License-Identifier: Apache-2.0

//! Invariants.

use crate::{
	Config, CurrentEpoch, CurrentParameters, Draws, Freezes, Members, Pallet, Pool, Pools, Seeds,
	Slot, Slots,
};
use alloc::collections::{BTreeMap, BTreeSet};
use frame_support::ensure;
use frame_system::pallet_prelude::BlockNumberFor;
use sp_runtime::TryRuntimeError;
use talent_primitives::PoolId;

/// The seats of each slot.
type SeatsBySlot = BTreeMap<(PoolId, u32), u32>;

impl<T: Config> Pallet<T> {
	/// Checks the invariants of the state:
	/// - the parameters are within their ranges,
	/// - every slot of a pool exists, and is taken or in the list of free slots,
	/// - accounts and slots name each other,
	/// - the counts of members, of leaving members and of seats are right,
	/// - the freezes of a pool that are not over form one list, in the order in which they were
	///   made,
	/// - no account is drawn twice for a subject, or from the slot of another,
	/// - a freeze waits for a seed until its draw begins, and the seeds of exactly the epochs that
	///   have begun are known.
	///
	/// Iterates over all records: for tests and tools only.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		ensure!(
			CurrentParameters::<T>::get().validate().is_ok(),
			"the sortition's parameters are out of range"
		);
		let seats = Self::try_state_draws()?;
		for pool in Slots::<T>::iter_keys().map(|(pool, _)| pool) {
			ensure!(Pools::<T>::contains_key(pool), "a slot is in no pool");
		}
		for pool in Members::<T>::iter_keys().map(|(pool, _)| pool) {
			ensure!(Pools::<T>::contains_key(pool), "an account is in no pool");
		}
		for (id, pool) in Pools::<T>::iter() {
			Self::try_state_slots(id, &pool, &seats)?;
			Self::try_state_list(id, &pool)?;
		}
		Self::try_state_seeds()
	}

	fn try_state_draws() -> Result<SeatsBySlot, TryRuntimeError> {
		let mut seats = SeatsBySlot::new();
		for (subject, draw) in Draws::<T>::iter() {
			let freeze = Freezes::<T>::get(subject).ok_or("a draw has no freeze")?;
			ensure!(
				draw.order.visited() <= freeze.attempts(),
				"more slots were tried than are allowed"
			);
			let mut slots = BTreeSet::new();
			for seat in &draw.drawn {
				ensure!(slots.insert(seat.slot), "somebody was drawn twice");
				ensure!(seat.slot < freeze.slots, "somebody was drawn from a later slot");
				if seat.vacated {
					continue;
				}
				let member =
					Self::slot_member(subject.pool, seat.slot).ok_or("a seat is nobody's")?;
				ensure!(member.who == seat.who, "a seat is somebody else's");
				ensure!(member.is_drawable(&freeze), "somebody has a seat who cannot be drawn");
				let count = seats.entry((subject.pool, seat.slot)).or_default();
				*count = count.saturating_add(1);
			}
		}
		Ok(seats)
	}

	fn try_state_slots(
		id: PoolId,
		pool: &Pool<BlockNumberFor<T>>,
		seats: &SeatsBySlot,
	) -> Result<(), TryRuntimeError> {
		let (mut slots, mut taken, mut leaving) = (0u32, 0u32, 0u32);
		for (number, slot) in Slots::<T>::iter_prefix(id) {
			ensure!(number < pool.slots, "a slot is beyond the last");
			slots = slots.saturating_add(1);
			let Slot::Taken(member) = slot else { continue };
			taken = taken.saturating_add(1);
			ensure!(
				Members::<T>::get(id, &member.who) == Some(number),
				"a slot's account has another slot"
			);
			ensure!(
				member.seats == seats.get(&(id, number)).copied().unwrap_or_default(),
				"the seats of a member are miscounted"
			);
			if let Some(exit) = member.leaving {
				leaving = leaving.saturating_add(1);
				ensure!(exit.seen_until <= pool.freezes, "somebody has left in the future");
			}
		}
		ensure!(slots == pool.slots, "a slot is missing");
		ensure!(taken == pool.members, "the members of a pool are miscounted");
		ensure!(leaving == pool.leaving, "the leaving of a pool are miscounted");
		ensure!(
			u32::try_from(Members::<T>::iter_prefix(id).count()) == Ok(taken),
			"an account has a slot that is not theirs"
		);

		let mut free = 0u32;
		let mut next = pool.free;
		while let Some(number) = next {
			let Some(Slot::Free { next: after }) = Slots::<T>::get(id, number) else {
				return Err("a slot in the list of free ones is not free".into());
			};
			free = free.saturating_add(1);
			ensure!(free <= slots, "the list of free slots has no end");
			next = after;
		}
		ensure!(free == slots.saturating_sub(taken), "a free slot is not in the list of free ones");
		Ok(())
	}

	fn try_state_list(id: PoolId, pool: &Pool<BlockNumberFor<T>>) -> Result<(), TryRuntimeError> {
		let mut listed = 0usize;
		let mut previous = None;
		let mut least = 0;
		let mut next = pool.oldest.map(|(_, subject)| subject);
		while let Some(subject) = next {
			let freeze = Freezes::<T>::get(subject).ok_or("a freeze in the list is over")?;
			ensure!(subject.pool == id, "a freeze is in the list of another pool");
			ensure!(freeze.previous == previous, "the list of freezes is broken");
			ensure!(
				(least..pool.freezes).contains(&freeze.sequence),
				"the list of freezes is out of order"
			);
			if listed == 0 {
				ensure!(
					pool.oldest == Some((freeze.sequence, subject)),
					"the oldest freeze has another number"
				);
			}
			ensure!(freeze.slots <= pool.slots, "a freeze has more slots than its pool");
			ensure!(freeze.expires_at <= pool.last_expiry, "a freeze expires later than the last");
			listed = listed.saturating_add(1);
			least = freeze.sequence.saturating_add(1);
			previous = Some(subject);
			next = freeze.next;
		}
		ensure!(pool.newest == previous, "the list of freezes does not end with the newest");
		ensure!(
			listed == Freezes::<T>::iter_keys().filter(|subject| subject.pool == id).count(),
			"a freeze is not in the list"
		);
		Ok(())
	}

	fn try_state_seeds() -> Result<(), TryRuntimeError> {
		let epoch = CurrentEpoch::<T>::get();
		let mut waiting = BTreeMap::<u32, u32>::new();
		for (subject, freeze) in Freezes::<T>::iter() {
			ensure!(Pools::<T>::contains_key(subject.pool), "a freeze is of no pool");
			ensure!(
				freeze.seed_epoch <= epoch.seed_epoch(),
				"a freeze waits for a seed that is too far ahead"
			);
			if Draws::<T>::contains_key(subject) {
				ensure!(freeze.seed_epoch <= epoch.number, "a draw has begun too early");
			} else {
				let count = waiting.entry(freeze.seed_epoch).or_default();
				*count = count.saturating_add(1);
			}
		}
		for (number, awaited) in Seeds::<T>::iter() {
			ensure!(
				waiting.remove(&number) == Some(awaited.waiting),
				"the freezes that wait for a seed are miscounted"
			);
			ensure!(
				awaited.seed.is_some() == (number <= epoch.number),
				"a seed is known too early, or not when it should be"
			);
		}
		ensure!(waiting.is_empty(), "a freeze waits for a seed that nobody keeps");
		Ok(())
	}
}
