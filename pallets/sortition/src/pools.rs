// SPDX-License-Identifier: Apache-2.0

//! Joining and leaving a pool.

use crate::{Config, Error, Event, Leaving, Members, Pallet, Pool, Pools, Slot, SlotHolder, Slots};
use frame_support::{defensive, dispatch::DispatchResult, ensure};
use frame_system::pallet_prelude::BlockNumberFor;
use sp_runtime::{
	traits::{BlockNumberProvider, Zero},
	DispatchError,
};
use talent_primitives::{Exit, PoolId};

type SlotHolderOf<T> = SlotHolder<<T as frame_system::Config>::AccountId, BlockNumberFor<T>>;

impl<T: Config> Pallet<T> {
	pub(crate) fn now() -> BlockNumberFor<T> {
		T::BlockNumberProvider::current_block_number()
	}

	/// Returns the holder of a slot.
	pub(crate) fn slot_member(pool: PoolId, slot: u32) -> Option<SlotHolderOf<T>> {
		match Slots::<T>::get(pool, slot) {
			Some(Slot::Taken(member)) => Some(member),
			Some(Slot::Free { .. }) | None => None,
		}
	}

	/// Returns the slot of `who` and its holder.
	pub(crate) fn find_member(pool: PoolId, who: &T::AccountId) -> Option<(u32, SlotHolderOf<T>)> {
		let slot = Members::<T>::get(pool, who)?;
		let member = Self::slot_member(pool, slot);
		if member.is_none() {
			defensive!("an account has a slot without a holder");
		}
		member.map(|member| (slot, member))
	}

	pub(crate) fn do_join(id: PoolId, who: &T::AccountId) -> DispatchResult {
		ensure!(!Members::<T>::contains_key(id, who), Error::<T>::AlreadyInPool);
		let mut pool = Pools::<T>::get(id);
		let slot = match pool.free {
			Some(slot) => {
				let next = match Slots::<T>::get(id, slot) {
					Some(Slot::Free { next }) => next,
					Some(Slot::Taken(_)) | None => {
						defensive!("the next free slot is not free");
						return Err(Error::<T>::PoolFull.into());
					},
				};
				pool.free = next;
				slot
			},
			None => {
				let slot = pool.slots;
				pool.slots = slot.checked_add(1).ok_or(Error::<T>::PoolFull)?;
				slot
			},
		};
		pool.members = pool.members.saturating_add(1);

		let member =
			SlotHolder { who: who.clone(), joined_at: Self::now(), leaving: None, seats: 0 };
		Slots::<T>::insert(id, slot, Slot::Taken(member));
		Members::<T>::insert(id, who, slot);
		Pools::<T>::insert(id, pool);
		Self::deposit_event(Event::Joined { pool: id, who: who.clone(), slot });
		Ok(())
	}

	pub(crate) fn do_leave(
		id: PoolId,
		who: &T::AccountId,
	) -> Result<Exit<BlockNumberFor<T>>, DispatchError> {
		let (slot, mut member) = Self::find_member(id, who).ok_or(Error::<T>::NotInPool)?;
		let mut pool = Pools::<T>::get(id);
		if let Some(leaving) = member.leaving {
			return Ok(Self::finish_exit(id, pool, slot, member, leaving));
		}

		let leaving = Leaving { seen_until: pool.freezes, by: pool.last_expiry };
		let waits_until = (!pool.is_over_before(leaving.seen_until)).then_some(leaving.by);
		member.leaving = Some(leaving);
		pool.leaving = pool.leaving.saturating_add(1);
		Self::deposit_event(Event::LeaveRequested { pool: id, who: who.clone(), waits_until });
		if waits_until.is_some() {
			Slots::<T>::insert(id, slot, Slot::Taken(member));
			Pools::<T>::insert(id, pool);
			return Ok(Exit::Waiting { until: leaving.by });
		}
		Ok(Self::finish_exit(id, pool, slot, member, leaving))
	}

	pub(crate) fn do_complete_exit(
		id: PoolId,
		who: &T::AccountId,
	) -> Result<Exit<BlockNumberFor<T>>, DispatchError> {
		let (slot, member) = Self::find_member(id, who).ok_or(Error::<T>::NotInPool)?;
		let leaving = member.leaving.ok_or(Error::<T>::NotLeaving)?;
		Ok(Self::finish_exit(id, Pools::<T>::get(id), slot, member, leaving))
	}

	/// Frees the slot of a member that has asked to leave, unless a freeze that includes the member
	/// is not over.
	fn finish_exit(
		id: PoolId,
		mut pool: Pool<BlockNumberFor<T>>,
		slot: u32,
		member: SlotHolderOf<T>,
		leaving: Leaving<BlockNumberFor<T>>,
	) -> Exit<BlockNumberFor<T>> {
		if !pool.is_over_before(leaving.seen_until) {
			return Exit::Waiting { until: leaving.by };
		}
		if !member.seats.is_zero() {
			defensive!("a member has a seat of a case that is over");
		}
		Slots::<T>::insert(id, slot, Slot::Free { next: pool.free });
		Members::<T>::remove(id, &member.who);
		pool.free = Some(slot);
		pool.members = pool.members.saturating_sub(1);
		pool.leaving = pool.leaving.saturating_sub(1);
		Pools::<T>::insert(id, pool);
		Self::deposit_event(Event::Left { pool: id, who: member.who, slot });
		Exit::Complete
	}
}
