// SPDX-License-Identifier: Apache-2.0

//! Implementation of the calls.

use crate::{Config, CurrentParameters, Error, Event, Freezes, Pallet, Parameters};
use frame_support::{dispatch::DispatchResult, ensure};
use frame_system::pallet_prelude::BlockNumberFor;
use talent_primitives::Subject;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_set_parameters(current: Parameters<BlockNumberFor<T>>) -> DispatchResult {
		current.validate().map_err(|parameter| Error::<T>::ParameterOutOfRange { parameter })?;

		let previous = CurrentParameters::<T>::get();
		CurrentParameters::<T>::put(&current);
		Self::deposit_event(Event::ParametersChanged { previous, current });
		Ok(())
	}

	/// Ends an expired freeze. Returns the number of accounts that were drawn.
	pub(crate) fn do_expire_freeze(subject: Subject) -> Result<u32, Error<T>> {
		let freeze = Freezes::<T>::get(subject).ok_or(Error::<T>::NotFrozen)?;
		ensure!(freeze.is_expired(&Self::now()), Error::<T>::FreezeNotExpired);
		Ok(Self::end_freeze(subject, &freeze, true))
	}
}
