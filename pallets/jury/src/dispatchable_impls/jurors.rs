// SPDX-License-Identifier: Apache-2.0

//! Serving as a juror, and ceasing to.

use crate::{
	Config, CurrentParameters, DueItem, Error, Event, Expertise, HoldReason, Juror, JurorOf,
	Jurors, Pallet, Records, ServiceStatus,
};
use frame_support::{dispatch::DispatchResult, ensure};
use frame_system::pallet_prelude::BlockNumberFor;
use sp_runtime::{traits::Saturating, DispatchError};
use talent_primitives::{
	due_queue::DueQueue, holds::Holds, Credentials, Exit, Item, ItemRegistry, Membership, PoolId,
	SkillId, Sortition,
};

/// How many blocks later it is looked again whether somebody is out of the pools who should have
/// been.
pub(crate) const EXIT_RETRY: u32 = 100;

impl<T: Config> Pallet<T> {
	/// Also at genesis.
	pub(crate) fn do_volunteer(who: T::AccountId, expertise: Expertise) -> DispatchResult {
		ensure!(!Jurors::<T>::contains_key(&who), Error::<T>::AlreadyJuror);
		// Jurors need not be members. Who is one and suspended begins nothing new.
		let bound = T::Membership::is_member(&who);
		if bound {
			T::Membership::ensure_active(&who)?;
		}
		let parameters = CurrentParameters::<T>::get();
		ensure!(Self::strikes_of(&who) < parameters.max_strikes, Error::<T>::TooManyStrikes);
		Self::ensure_expert(&who, &expertise)?;

		let bond = parameters.bond;
		if bound {
			T::ItemRegistry::open(&who, Item::Juror)?;
		}
		Self::hold(HoldReason::Bond, &who, bond)?;
		for pool in Self::pools_of(&expertise) {
			T::Sortition::join(pool, &who)?;
		}
		let ends_at = Self::now().saturating_add(parameters.term);
		let queued_at = Self::schedule(ends_at, &DueItem::Juror { account: who.clone() });
		let juror = Juror {
			bond,
			expertise: expertise.clone(),
			status: ServiceStatus::Active,
			load: 0,
			ends_at,
			queued_at,
			bound,
		};
		Jurors::<T>::insert(&who, juror);
		Self::deposit_event(Event::JurorVolunteered { juror: who, bond, expertise, ends_at });
		Ok(())
	}

	pub(crate) fn do_renew(who: T::AccountId) -> DispatchResult {
		let mut juror = Jurors::<T>::get(&who).ok_or(Error::<T>::NotJuror)?;
		ensure!(juror.status == ServiceStatus::Active, Error::<T>::AlreadyLeaving);

		let ends_at = Self::now().saturating_add(CurrentParameters::<T>::get().term);
		juror.ends_at = ends_at;
		Self::schedule_juror(&who, &mut juror, ends_at);
		Jurors::<T>::insert(&who, juror);
		Self::deposit_event(Event::JurorRenewed { juror: who, ends_at });
		Ok(())
	}

	pub(crate) fn do_stand_down(who: T::AccountId) -> DispatchResult {
		let juror = Jurors::<T>::get(&who).ok_or(Error::<T>::NotJuror)?;
		match Self::leave_pools(&who, &juror)? {
			Exit::Complete => Self::dismiss_juror(&who, juror),
			Exit::Waiting { until } => {
				ensure!(juror.status == ServiceStatus::Active, Error::<T>::ExitNotComplete);
				Self::begin_exit(&who, juror, until);
			},
		}
		Ok(())
	}

	/// Ends a term or an exit that can be, or looks again later.
	pub(crate) fn handle_due_juror(who: &T::AccountId) -> DispatchResult {
		let mut juror = Jurors::<T>::get(who).ok_or(Error::<T>::NotJuror)?;
		let now = Self::now();
		let is_active = juror.status == ServiceStatus::Active;
		ensure!(!is_active || now >= juror.ends_at, Error::<T>::NotDue);
		match Self::leave_pools(who, &juror)? {
			Exit::Complete => Self::dismiss_juror(who, juror),
			Exit::Waiting { until } if is_active => Self::begin_exit(who, juror, until),
			Exit::Waiting { until } => {
				// Nobody can put off by asking too early what is due later.
				ensure!(now >= juror.queued_at, Error::<T>::NotDue);
				let later = now.saturating_add(EXIT_RETRY.into());
				Self::schedule_juror(who, &mut juror, until.max(later));
				Jurors::<T>::insert(who, juror);
			},
		}
		Ok(())
	}

	/// Takes somebody silent out of all pools, whatever they still have to do. They have gone when
	/// their seats are over. The caller stores them.
	pub(crate) fn oust(who: &T::AccountId, juror: &mut JurorOf<T>) {
		let was_active = juror.status == ServiceStatus::Active;
		juror.status = ServiceStatus::Ousted;
		let until = match Self::leave_pools(who, juror) {
			Ok(Exit::Waiting { until }) => until,
			Ok(Exit::Complete) => Self::now(),
			Err(error) => {
				log::error!(target: "runtime::jury", "{who:?} cannot be ousted: {error:?}");
				Self::now().saturating_add(EXIT_RETRY.into())
			},
		};
		// Of the account that was leaving the exit stands in the queue already.
		if was_active {
			Self::schedule_juror(who, juror, until);
		}
		Self::deposit_event(Event::JurorOusted { juror: who.clone() });
	}

	/// How often `who` was silent since that was last forgiven.
	pub(crate) fn strikes_of(who: &T::AccountId) -> u32 {
		let record = Records::<T>::get(who);
		let memory = CurrentParameters::<T>::get().strike_memory;
		if Self::now() >= record.last_strike.saturating_add(memory) {
			return 0;
		}
		record.strikes
	}

	fn ensure_expert(who: &T::AccountId, expertise: &[SkillId]) -> DispatchResult {
		let mut others = expertise;
		while let Some((skill, rest)) = others.split_first() {
			ensure!(!rest.contains(skill), Error::<T>::ExpertiseRepeated);
			let skill = *skill;
			ensure!(T::Credentials::holds(who, skill), Error::<T>::CredentialMissing { skill });
			others = rest;
		}
		Ok(())
	}

	/// The pools of a juror.
	pub(crate) fn pools_of(expertise: &[SkillId]) -> impl Iterator<Item = PoolId> + '_ {
		let skills = expertise.iter().map(|skill| PoolId::Eyewitnesses(*skill));
		core::iter::once(PoolId::Jurors).chain(skills)
	}

	/// Has a juror leave all pools, and says whether they are out of them. An account that holds a
	/// seat is not, whatever the pools say.
	fn leave_pools(
		who: &T::AccountId,
		juror: &JurorOf<T>,
	) -> Result<Exit<BlockNumberFor<T>>, DispatchError> {
		let mut waits_until = None;
		for pool in Self::pools_of(&juror.expertise) {
			if let Exit::Waiting { until } = Self::leave_pool(pool, who)? {
				waits_until = waits_until.max(Some(until));
			}
		}
		Ok(match waits_until {
			Some(until) => Exit::Waiting { until },
			None => Self::unless_seated(juror.load),
		})
	}

	/// Has somebody leave one pool. An account that is not in it any more is out.
	pub(crate) fn leave_pool(
		pool: PoolId,
		who: &T::AccountId,
	) -> Result<Exit<BlockNumberFor<T>>, DispatchError> {
		match T::Sortition::member(pool, who) {
			Some(_) => T::Sortition::leave(pool, who),
			None => Ok(Exit::Complete),
		}
	}

	/// Whether somebody with so many seats, who is out of all pools, may go.
	pub(crate) fn unless_seated(load: u32) -> Exit<BlockNumberFor<T>> {
		if load > 0 {
			return Exit::Waiting { until: Self::now().saturating_add(EXIT_RETRY.into()) };
		}
		Exit::Complete
	}

	/// A juror is leaving from now on.
	fn begin_exit(who: &T::AccountId, mut juror: JurorOf<T>, until: BlockNumberFor<T>) {
		juror.status = ServiceStatus::Leaving;
		Self::schedule_juror(who, &mut juror, until);
		Jurors::<T>::insert(who, juror);
		Self::deposit_event(Event::JurorLeaving { juror: who.clone(), until });
	}

	fn schedule_juror(who: &T::AccountId, juror: &mut JurorOf<T>, due: BlockNumberFor<T>) {
		let item = DueItem::Juror { account: who.clone() };
		Self::unschedule(juror.queued_at, &item);
		juror.queued_at = Self::schedule(due, &item);
	}

	/// Gives the bond back to somebody who is out of all pools, and forgets them.
	fn dismiss_juror(who: &T::AccountId, juror: JurorOf<T>) {
		Self::unschedule(juror.queued_at, &DueItem::Juror { account: who.clone() });
		Jurors::<T>::remove(who);
		Self::release(HoldReason::Bond, who, juror.bond);
		if juror.bound {
			T::ItemRegistry::close(who, Item::Juror);
		}
		Self::deposit_event(Event::JurorLeft { juror: who.clone(), bond: juror.bond });
	}
}
