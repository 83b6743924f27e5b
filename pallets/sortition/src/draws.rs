// SPDX-License-Identifier: Apache-2.0

//! Freezes and draws.

use crate::{
	AwaitedSeed, Config, CurrentEpoch, CurrentParameters, Draw, DrawnSeat, Draws, Error, Event,
	Freeze, Freezes, Pallet, Pools, Seeds, Slot, Slots, MAX_SEATS,
};
use alloc::vec::Vec;
use frame_support::{defensive, dispatch::DispatchResult, ensure};
use frame_system::pallet_prelude::BlockNumberFor;
use sp_runtime::{
	traits::{CheckedDiv, One, Saturating, Zero},
	DispatchError,
};
use talent_primitives::{Drawn, Hash, PoolId, Progress, Subject};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_freeze(subject: Subject) -> DispatchResult {
		ensure!(!Freezes::<T>::contains_key(subject), Error::<T>::AlreadyFrozen);
		let parameters = CurrentParameters::<T>::get();
		let mut pool = Pools::<T>::get(subject.pool);
		let now = Self::now();
		let freeze = Freeze {
			sequence: pool.freezes,
			slots: pool.slots,
			// Members from genesis have every tenure.
			joined_by: now.saturating_sub(parameters.min_tenure),
			seed_epoch: CurrentEpoch::<T>::get().seed_epoch(),
			max_attempts: parameters.max_attempts,
			expires_at: now.saturating_add(parameters.freeze_lifetime),
			previous: pool.newest,
			next: None,
		};

		pool.freezes = pool.freezes.saturating_add(1);
		pool.last_expiry = pool.last_expiry.max(freeze.expires_at);
		match pool.newest {
			Some(newest) => Self::relink(newest, |before| before.next = Some(subject)),
			None => pool.oldest = Some((freeze.sequence, subject)),
		}
		pool.newest = Some(subject);
		Pools::<T>::insert(subject.pool, pool);
		Seeds::<T>::mutate(freeze.seed_epoch, |awaited| {
			let AwaitedSeed { waiting, .. } = awaited.get_or_insert_default();
			*waiting = waiting.saturating_add(1);
		});
		Self::deposit_event(Event::PoolFrozen {
			subject,
			slots: freeze.slots,
			seed_epoch: freeze.seed_epoch,
			expires_at: freeze.expires_at,
		});
		Freezes::<T>::insert(subject, freeze);
		Ok(())
	}

	/// Returns the freeze of `subject`, unless it counts as released.
	pub(crate) fn open_freeze(subject: Subject) -> Result<Freeze<BlockNumberFor<T>>, Error<T>> {
		let freeze = Freezes::<T>::get(subject).ok_or(Error::<T>::NotFrozen)?;
		ensure!(!freeze.is_expired(&Self::now()), Error::<T>::FreezeExpired);
		Ok(freeze)
	}

	/// Returns the seed of the draw for `subject`, once it is known.
	pub(crate) fn seed_for(subject: Subject) -> Option<Hash> {
		if let Some(draw) = Draws::<T>::get(subject) {
			return Some(draw.seed);
		}
		Seeds::<T>::get(Freezes::<T>::get(subject)?.seed_epoch)?.seed
	}

	/// Returns the block in which an open `freeze` can be drawn, as an estimate.
	pub(crate) fn estimate_ready(
		subject: Subject,
		freeze: &Freeze<BlockNumberFor<T>>,
	) -> BlockNumberFor<T> {
		let now = Self::now();
		if Self::seed_for(subject).is_some() {
			return now;
		}
		let epoch = CurrentEpoch::<T>::get();
		let shortest = CurrentParameters::<T>::get().min_epoch_blocks;
		let length = epoch.length.max(shortest.into());
		let epochs = freeze.seed_epoch.saturating_sub(epoch.number);
		let expected = epoch.began.saturating_add(length.saturating_mul(epochs.into()));
		if expected > now {
			expected
		} else {
			// Longer than the last epoch. A tenth of it, so that no caller asks in each block.
			let tenth = length.checked_div(&10u32.into()).unwrap_or_else(One::one);
			now.saturating_add(tenth.max(One::one()))
		}
	}

	pub(crate) fn do_draw(
		subject: Subject,
		seats: u32,
		attempts: u32,
		mut eligible: impl FnMut(&T::AccountId) -> bool,
	) -> Result<Drawn<T::AccountId>, DispatchError> {
		ensure!(seats <= MAX_SEATS, Error::<T>::TooManySeats);
		let freeze = Self::open_freeze(subject)?;
		let mut draw = match Draws::<T>::get(subject) {
			Some(draw) => draw,
			None => Self::begin_draw(&freeze)?,
		};

		let mut drawn = Drawn { newly: Vec::new(), attempts: 0, progress: Progress::Unfinished };
		drawn.progress = loop {
			if draw.seated() >= seats {
				break Progress::Complete;
			}
			if draw.drawn.is_full() || draw.order.visited() >= freeze.attempts() {
				break Progress::Exhausted;
			}
			if drawn.attempts >= attempts {
				break Progress::Unfinished;
			}
			let attempt = draw.order.visited();
			let Some(slot) = draw.next_slot(&subject, freeze.slots) else {
				defensive!("there are fewer slots to try than were counted");
				break Progress::Exhausted;
			};
			drawn.attempts = drawn.attempts.saturating_add(1);
			let Some(mut member) = Self::slot_member(subject.pool, slot) else { continue };
			if !member.is_drawable(&freeze) || !eligible(&member.who) {
				continue;
			}
			let who = member.who.clone();
			if draw.drawn.try_push(DrawnSeat { who: who.clone(), slot, vacated: false }).is_err() {
				defensive!("there is no room for another drawn account");
				break Progress::Exhausted;
			}
			member.seats = member.seats.saturating_add(1);
			Slots::<T>::insert(subject.pool, slot, Slot::Taken(member));
			Self::deposit_event(Event::SeatDrawn { subject, who: who.clone(), slot, attempt });
			drawn.newly.push(who);
		};
		Draws::<T>::insert(subject, draw);
		Ok(drawn)
	}

	/// Returns a new draw with the seed of `freeze`, which no longer waits for the seed.
	fn begin_draw(freeze: &Freeze<BlockNumberFor<T>>) -> Result<Draw<T::AccountId>, Error<T>> {
		let seed = Seeds::<T>::get(freeze.seed_epoch)
			.and_then(|awaited| awaited.seed)
			.ok_or(Error::<T>::SeedNotKnown)?;
		Self::release_seed(freeze.seed_epoch);
		Ok(Draw::new(seed))
	}

	/// Counts one freeze less that waits for the seed of `epoch`.
	fn release_seed(epoch: u32) {
		Seeds::<T>::mutate_exists(epoch, |awaited| match awaited {
			Some(AwaitedSeed { waiting, .. }) if *waiting > 1 => {
				*waiting = waiting.saturating_sub(1);
			},
			Some(_) => *awaited = None,
			None => {
				defensive!("a freeze was not counted for its seed");
			},
		});
	}

	pub(crate) fn do_vacate(subject: Subject, who: &T::AccountId) -> DispatchResult {
		let mut draw = Draws::<T>::get(subject).ok_or(Error::<T>::NotSeated)?;
		let seat = draw
			.drawn
			.iter_mut()
			.find(|seat| seat.who == *who && !seat.vacated)
			.ok_or(Error::<T>::NotSeated)?;
		seat.vacated = true;
		Self::unseat(subject.pool, seat.slot);
		Draws::<T>::insert(subject, draw);
		Self::deposit_event(Event::SeatVacated { subject, who: who.clone() });
		Ok(())
	}

	/// Counts one seat less for the holder of a slot.
	fn unseat(pool: PoolId, slot: u32) {
		match Self::slot_member(pool, slot) {
			Some(mut member) if !member.seats.is_zero() => {
				member.seats = member.seats.saturating_sub(1);
				Slots::<T>::insert(pool, slot, Slot::Taken(member));
			},
			_ => {
				defensive!("a seat has no holder");
			},
		}
	}

	/// Ends a freeze: unlocks its seats and removes it from the list. Returns the number of
	/// accounts that were drawn.
	pub(crate) fn end_freeze(
		subject: Subject,
		freeze: &Freeze<BlockNumberFor<T>>,
		expired: bool,
	) -> u32 {
		let drawn = match Draws::<T>::take(subject) {
			Some(draw) => {
				for seat in draw.drawn.iter().filter(|seat| !seat.vacated) {
					Self::unseat(subject.pool, seat.slot);
				}
				u32::try_from(draw.drawn.len()).unwrap_or(MAX_SEATS)
			},
			None => {
				Self::release_seed(freeze.seed_epoch);
				0
			},
		};

		let mut pool = Pools::<T>::get(subject.pool);
		let mut oldest = None;
		match freeze.next {
			Some(next) => Self::relink(next, |after| {
				after.previous = freeze.previous;
				oldest = Some((after.sequence, next));
			}),
			None => pool.newest = freeze.previous,
		}
		match freeze.previous {
			Some(previous) => Self::relink(previous, |before| before.next = freeze.next),
			None => pool.oldest = oldest,
		}
		Pools::<T>::insert(subject.pool, pool);
		Freezes::<T>::remove(subject);
		Self::deposit_event(Event::FreezeReleased { subject, expired });
		drawn
	}

	/// Changes a neighbour in the list of freezes.
	fn relink(subject: Subject, change: impl FnOnce(&mut Freeze<BlockNumberFor<T>>)) {
		Freezes::<T>::mutate_extant(subject, change);
	}
}
