// SPDX-License-Identifier: Apache-2.0

//! Becoming a screener, and ceasing to be one.

use crate::{
	Config, Credentials, CurrentParameters, DueItem, Error, Event, HoldReason, Pallet, Records,
	RequestId, Screener, ScreenerOf, Screeners, ServiceStatus, Source,
};
use frame_support::{dispatch::DispatchResult, ensure, traits::Get};
use frame_system::pallet_prelude::BlockNumberFor;
use sp_runtime::{traits::Saturating, DispatchError};
use talent_primitives::{
	due_queue::DueQueue, holds::Holds, Exit, Item, ItemRegistry, Membership, SkillId, Sortition,
	UnrelatedClients, NATIVE,
};

/// How many blocks later it is looked again whether a screener is out of the pool who should have
/// been.
const EXIT_RETRY: u32 = 100;

impl<T: Config> Pallet<T> {
	/// Also at genesis.
	pub(crate) fn do_appoint_screener(skill: SkillId, account: T::AccountId) -> DispatchResult {
		Self::ensure_offered(skill)?;
		ensure!(T::Membership::is_member(&account), Error::<T>::NotMember);

		Self::grant(&account, skill, Source::Appointed, Default::default(), 0);
		Self::deposit_event(Event::ScreenerAppointed { account, skill });
		Ok(())
	}

	/// Also at genesis.
	pub(crate) fn do_become_screener(who: T::AccountId, skill: SkillId) -> DispatchResult {
		Self::ensure_offered(skill)?;
		T::Membership::ensure_active(&who)?;
		ensure!(!Screeners::<T>::contains_key(&who, skill), Error::<T>::AlreadyScreener);
		let credential =
			Self::live_credential(&who, skill).ok_or(Error::<T>::CredentialMissing { skill })?;
		let parameters = CurrentParameters::<T>::get();
		let clients = T::UnrelatedClients::unrelated_clients(&who);
		ensure!(
			credential.source == Source::Appointed || clients >= parameters.min_clients,
			Error::<T>::TooFewClients
		);

		let bond = parameters.bond;
		T::ItemRegistry::open(&who, Item::Screener(skill))?;
		Self::hold(HoldReason::Bond, &who, bond)?;
		T::Sortition::join(Self::pool(skill), &who)?;
		let screener = Screener {
			bond,
			status: ServiceStatus::Active,
			load: 0,
			strikes: 0,
			last_strike: Default::default(),
			queued_at: Default::default(),
		};
		Screeners::<T>::insert(&who, skill, screener);
		Self::deposit_event(Event::ScreenerJoined { screener: who, skill, bond });
		Ok(())
	}

	pub(crate) fn do_retire_as_screener(who: T::AccountId, skill: SkillId) -> DispatchResult {
		let mut screener = Screeners::<T>::get(&who, skill).ok_or(Error::<T>::NotScreener)?;
		match Self::ask_to_leave(&who, skill, &screener)? {
			Exit::Complete => Self::complete_exit(&who, skill, screener),
			Exit::Waiting { until } => {
				ensure!(screener.status == ServiceStatus::Active, Error::<T>::ExitNotComplete);
				screener.status = ServiceStatus::Leaving;
				Self::schedule_exit(&who, skill, &mut screener, until);
				Screeners::<T>::insert(&who, skill, screener);
				Self::deposit_event(Event::ScreenerLeaving { screener: who, skill, until });
			},
		}
		Ok(())
	}

	/// Ends an exit that can be, or looks again later.
	pub(crate) fn handle_due_exit(who: &T::AccountId, skill: SkillId) -> DispatchResult {
		let mut screener = Screeners::<T>::get(who, skill).ok_or(Error::<T>::NotScreener)?;
		ensure!(screener.status != ServiceStatus::Active, Error::<T>::NotDue);
		match Self::ask_to_leave(who, skill, &screener)? {
			Exit::Complete => Self::complete_exit(who, skill, screener),
			Exit::Waiting { until } => {
				// Nobody can put off by asking too early what is due later.
				ensure!(Self::now() >= screener.queued_at, Error::<T>::NotDue);
				let later = Self::now().saturating_add(EXIT_RETRY.into());
				Self::schedule_exit(who, skill, &mut screener, until.max(later));
				Screeners::<T>::insert(who, skill, screener);
			},
		}
		Ok(())
	}

	/// Notes that a screener was silent. An account that was so too often loses the seat in the
	/// pool and a part of the bond.
	pub(crate) fn strike(who: &T::AccountId, skill: SkillId, request: RequestId) {
		Records::<T>::mutate(who, skill, |record| {
			record.silent = record.silent.saturating_add(1);
		});
		let Some(mut screener) = Screeners::<T>::get(who, skill) else {
			log::error!(target: "runtime::screening", "{who:?} was seated without a bond");
			return;
		};
		let parameters = CurrentParameters::<T>::get();
		let now = Self::now();
		if now >= screener.last_strike.saturating_add(parameters.strike_memory) {
			screener.strikes = 0;
		}
		screener.strikes = screener.strikes.saturating_add(1);
		screener.last_strike = now;
		let strikes = screener.strikes;
		Self::deposit_event(Event::ScreenerStruck {
			screener: who.clone(),
			skill,
			request,
			strikes,
		});
		if strikes >= parameters.max_strikes && screener.status != ServiceStatus::Ousted {
			Self::oust(who, skill, &mut screener);
		}
		Screeners::<T>::insert(who, skill, screener);
	}

	/// Takes a part of the bond, and the seat in the pool. The caller stores the screener: they
	/// leave when their seats on panels are over.
	fn oust(who: &T::AccountId, skill: SkillId, screener: &mut ScreenerOf<T>) {
		let part = CurrentParameters::<T>::get().slash.mul_floor(screener.bond);
		let slashed = Self::slash_bond(who, part);
		screener.bond = screener.bond.saturating_sub(slashed);
		if slashed > 0 {
			Self::deposit_event(Event::BondSlashed {
				screener: who.clone(),
				skill,
				asset: NATIVE,
				from: who.clone(),
				to: T::Treasury::get(),
				amount: slashed,
			});
		}
		let was_active = screener.status == ServiceStatus::Active;
		screener.status = ServiceStatus::Ousted;
		let until = match T::Sortition::leave(Self::pool(skill), who) {
			Ok(Exit::Waiting { until }) => until,
			Ok(Exit::Complete) => Self::now(),
			Err(error) => {
				log::error!(target: "runtime::screening", "{who:?} cannot be ousted: {error:?}");
				Self::now().saturating_add(EXIT_RETRY.into())
			},
		};
		// An account that was leaving is in the queue already.
		if was_active {
			Self::schedule_exit(who, skill, screener, until);
		}
		Self::deposit_event(Event::ScreenerOusted { screener: who.clone(), skill });
	}

	/// Whether a screener is out of the pool. An account that holds a seat is not, whatever the
	/// pool says.
	fn ask_to_leave(
		who: &T::AccountId,
		skill: SkillId,
		screener: &ScreenerOf<T>,
	) -> Result<Exit<BlockNumberFor<T>>, DispatchError> {
		let pool = Self::pool(skill);
		let exit = match T::Sortition::member(pool, who) {
			Some(_) => T::Sortition::leave(pool, who)?,
			None => Exit::Complete,
		};
		Ok(match exit {
			Exit::Complete if screener.load > 0 => {
				Exit::Waiting { until: Self::now().saturating_add(EXIT_RETRY.into()) }
			},
			exit => exit,
		})
	}

	fn schedule_exit(
		who: &T::AccountId,
		skill: SkillId,
		screener: &mut ScreenerOf<T>,
		due: BlockNumberFor<T>,
	) {
		let item = DueItem::Exit { account: who.clone(), skill };
		Self::unschedule(screener.queued_at, &item);
		screener.queued_at = Self::schedule(due, &item);
	}

	/// Gives the bond back to somebody who is out of the pool, and forgets them.
	fn complete_exit(who: &T::AccountId, skill: SkillId, screener: ScreenerOf<T>) {
		Self::unschedule(screener.queued_at, &DueItem::Exit { account: who.clone(), skill });
		Screeners::<T>::remove(who, skill);
		Self::release(HoldReason::Bond, who, screener.bond);
		T::ItemRegistry::close(who, Item::Screener(skill));
		Self::deposit_event(Event::ScreenerLeft {
			screener: who.clone(),
			skill,
			bond: screener.bond,
		});
	}

	/// Whether `who` holds the credential of `skill`, and which.
	pub(crate) fn live_credential(
		who: &T::AccountId,
		skill: SkillId,
	) -> Option<crate::CredentialOf<T>> {
		Credentials::<T>::get(who, skill).filter(|credential| credential.lives(Self::now()))
	}
}
