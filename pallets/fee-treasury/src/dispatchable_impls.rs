// SPDX-License-Identifier: Apache-2.0

//! What the calls do, once their origin is known.

use crate::{Config, CurrentParameters, Error, Event, OutOfRange, Pallet, Parameters};
use frame_support::dispatch::DispatchResult;

impl<T> From<OutOfRange> for Error<T> {
	fn from(out_of_range: OutOfRange) -> Self {
		match out_of_range {
			OutOfRange::FeeRate => Self::FeeRateTooHigh,
			OutOfRange::Shares => Self::SharesExceedFee,
		}
	}
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_set_parameters(new: Parameters) -> DispatchResult {
		new.validate().map_err(Error::<T>::from)?;

		let old = CurrentParameters::<T>::get();
		CurrentParameters::<T>::put(&new);
		Self::deposit_event(Event::ParametersChanged { old, new });
		Ok(())
	}
}
