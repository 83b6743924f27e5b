// SPDX-License-Identifier: Apache-2.0

//! Arbitrators, whom governance appoints.

use super::jurors::EXIT_RETRY;
use crate::{
	Arbitrator, ArbitratorOf, Arbitrators, Config, CurrentParameters, DueItem, Error, Event,
	Pallet, ServiceStatus,
};
use frame_support::{dispatch::DispatchResult, ensure};
use frame_system::pallet_prelude::BlockNumberFor;
use sp_runtime::{traits::Saturating, DispatchError};
use talent_primitives::{due_queue::DueQueue, Exit, PoolId, Sortition};

impl<T: Config> Pallet<T> {
	/// Also at genesis.
	pub(crate) fn do_appoint_arbitrator(who: T::AccountId) -> DispatchResult {
		ensure!(!Arbitrators::<T>::contains_key(&who), Error::<T>::AlreadyArbitrator);
		T::Sortition::join(PoolId::Arbitrators, &who)?;

		let ends_at = Self::now().saturating_add(CurrentParameters::<T>::get().arbitrator_term);
		let queued_at = Self::schedule(ends_at, &DueItem::Arbitrator { account: who.clone() });
		let arbitrator = Arbitrator { status: ServiceStatus::Active, load: 0, ends_at, queued_at };
		Arbitrators::<T>::insert(&who, arbitrator);
		Self::deposit_event(Event::ArbitratorAppointed { arbitrator: who, ends_at });
		Ok(())
	}

	pub(crate) fn do_dismiss_arbitrator(who: T::AccountId) -> DispatchResult {
		let arbitrator = Arbitrators::<T>::get(&who).ok_or(Error::<T>::NotArbitrator)?;
		match Self::leave_arbitrators(&who, &arbitrator)? {
			Exit::Complete => Self::forget_arbitrator(&who, &arbitrator),
			Exit::Waiting { until } => {
				ensure!(arbitrator.status == ServiceStatus::Active, Error::<T>::AlreadyLeaving);
				Self::begin_arbitrators_exit(&who, arbitrator, until);
			},
		}
		Ok(())
	}

	/// Ends a term or an exit that can be, or looks again later.
	pub(crate) fn handle_due_arbitrator(who: &T::AccountId) -> DispatchResult {
		let mut arbitrator = Arbitrators::<T>::get(who).ok_or(Error::<T>::NotArbitrator)?;
		let now = Self::now();
		let is_active = arbitrator.status == ServiceStatus::Active;
		ensure!(!is_active || now >= arbitrator.ends_at, Error::<T>::NotDue);
		match Self::leave_arbitrators(who, &arbitrator)? {
			Exit::Complete => Self::forget_arbitrator(who, &arbitrator),
			Exit::Waiting { until } if is_active => {
				Self::begin_arbitrators_exit(who, arbitrator, until);
			},
			Exit::Waiting { until } => {
				// Nobody can put off by asking too early what is due later.
				ensure!(now >= arbitrator.queued_at, Error::<T>::NotDue);
				let later = now.saturating_add(EXIT_RETRY.into());
				Self::schedule_arbitrator(who, &mut arbitrator, until.max(later));
				Arbitrators::<T>::insert(who, arbitrator);
			},
		}
		Ok(())
	}

	/// Has an arbitrator leave the pool, and says whether they are out. An account that organises a
	/// case is not.
	fn leave_arbitrators(
		who: &T::AccountId,
		arbitrator: &ArbitratorOf<T>,
	) -> Result<Exit<BlockNumberFor<T>>, DispatchError> {
		Ok(match Self::leave_pool(PoolId::Arbitrators, who)? {
			Exit::Complete => Self::unless_seated(arbitrator.load),
			waiting => waiting,
		})
	}

	/// An arbitrator is leaving from now on.
	fn begin_arbitrators_exit(
		who: &T::AccountId,
		mut arbitrator: ArbitratorOf<T>,
		until: BlockNumberFor<T>,
	) {
		arbitrator.status = ServiceStatus::Leaving;
		Self::schedule_arbitrator(who, &mut arbitrator, until);
		Arbitrators::<T>::insert(who, arbitrator);
		Self::deposit_event(Event::ArbitratorLeaving { arbitrator: who.clone(), until });
	}

	fn schedule_arbitrator(
		who: &T::AccountId,
		arbitrator: &mut ArbitratorOf<T>,
		due: BlockNumberFor<T>,
	) {
		let item = DueItem::Arbitrator { account: who.clone() };
		Self::unschedule(arbitrator.queued_at, &item);
		arbitrator.queued_at = Self::schedule(due, &item);
	}

	fn forget_arbitrator(who: &T::AccountId, arbitrator: &ArbitratorOf<T>) {
		let item = DueItem::Arbitrator { account: who.clone() };
		Self::unschedule(arbitrator.queued_at, &item);
		Arbitrators::<T>::remove(who);
		Self::deposit_event(Event::ArbitratorLeft { arbitrator: who.clone() });
	}
}
