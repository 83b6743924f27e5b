// SPDX-License-Identifier: Apache-2.0

//! What the calls do, once their origin is known.

use crate::{Config, Error, Event, Offenders, Pallet, Validators};
use frame_support::{dispatch::DispatchResult, ensure};

impl<T: Config> Pallet<T> {
	/// Fails for whoever is in the set, produces blocks in this session, or will in the next.
	pub(crate) fn ensure_no_validator(who: &T::AccountId) -> DispatchResult {
		let validates = Validators::<T>::get().contains(who)
			|| pallet_session::Validators::<T>::get().contains(who)
			|| pallet_session::QueuedKeys::<T>::get().iter().any(|(queued, _)| queued == who);
		ensure!(!validates, Error::<T>::StillValidator);
		Ok(())
	}

	pub(crate) fn do_forgive(validator: T::AccountId) -> DispatchResult {
		Offenders::<T>::try_mutate(|offenders| {
			let before = offenders.len();
			offenders.retain(|offender| offender.validator != validator);
			ensure!(offenders.len() < before, Error::<T>::NotOffender);
			Ok::<(), Error<T>>(())
		})?;

		// Session may not have disabled it, when too many were disabled already.
		if let Some(index) = pallet_session::Pallet::<T>::validator_id_to_index(&validator) {
			pallet_session::Pallet::<T>::reenable_index(index);
		}
		Self::deposit_event(Event::OffenderForgiven { validator });
		Ok(())
	}
}
