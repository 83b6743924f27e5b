// SPDX-License-Identifier: Apache-2.0

//! Implementation of the calls.

mod invitations;
mod members;

use crate::{Config, CurrentParameters, Error, Event, Pairs, Pallet, Parameters};
use frame_support::{dispatch::DispatchResult, ensure, traits::UnixTime};
use talent_primitives::{
	time::{utc_day, UtcDay},
	Moment,
};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_set_parameters(current: Parameters) -> DispatchResult {
		current.validate().map_err(|parameter| Error::<T>::ParameterOutOfRange { parameter })?;

		let previous = CurrentParameters::<T>::get();
		CurrentParameters::<T>::put(&current);
		Self::deposit_event(Event::ParametersChanged { previous, current });
		Ok(())
	}

	pub(crate) fn do_forget_pair(client: T::AccountId, talent: T::AccountId) -> DispatchResult {
		let pair = Pairs::<T>::get(&client, &talent).ok_or(Error::<T>::PairNotFound)?;
		let half_life = CurrentParameters::<T>::get().half_life;
		ensure!(pair.may_be_forgotten(Self::today(), half_life), Error::<T>::PairTooRecent);

		Pairs::<T>::remove(&client, &talent);
		Self::deposit_event(Event::PairForgotten { client, talent });
		Ok(())
	}

	/// Returns the current UTC day.
	pub(crate) fn today() -> UtcDay {
		utc_day(Moment::try_from(T::Time::now().as_millis()).unwrap_or(Moment::MAX))
	}
}
