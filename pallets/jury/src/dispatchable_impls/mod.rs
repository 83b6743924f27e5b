// SPDX-License-Identifier: Apache-2.0

//! What the calls do, once their origin is known.

mod answers;
mod appeals;
mod arbitrators;
mod backings;
mod evidence;
mod jurors;
mod settlements;
mod votes;

use crate::{Config, CurrentParameters, Error, Event, Pallet, Parameters};
use frame_support::{dispatch::DispatchResult, traits::Get};
use frame_system::pallet_prelude::BlockNumberFor;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_set_parameters(current: Parameters<BlockNumberFor<T>>) -> DispatchResult {
		current
			.validate(T::MaxServicedItems::get(), T::MaxDueShare::get())
			.map_err(|parameter| Error::<T>::ParameterOutOfRange { parameter })?;
		let previous = CurrentParameters::<T>::get();
		CurrentParameters::<T>::put(&current);
		Self::deposit_event(Event::ParametersChanged { previous, current });
		Ok(())
	}
}
