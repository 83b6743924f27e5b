// SPDX-License-Identifier: Apache-2.0

//! What the calls do, once their origin is known.

use crate::{Config, CurrentParameters, Error, Event, Freezes, OutOfRange, Pallet, Parameters};
use frame_support::{dispatch::DispatchResult, ensure};
use frame_system::pallet_prelude::BlockNumberFor;
use talent_primitives::Subject;

impl<T> From<OutOfRange> for Error<T> {
	fn from(out_of_range: OutOfRange) -> Self {
		match out_of_range {
			OutOfRange::Tenure => Self::TenureOutOfRange,
			OutOfRange::FreezeLifetime => Self::FreezeLifetimeOutOfRange,
			OutOfRange::Attempts => Self::AttemptsOutOfRange,
			OutOfRange::EpochBlocks => Self::EpochBlocksOutOfRange,
		}
	}
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_set_parameters(current: Parameters<BlockNumberFor<T>>) -> DispatchResult {
		current.validate().map_err(Error::<T>::from)?;

		let previous = CurrentParameters::<T>::get();
		CurrentParameters::<T>::put(&current);
		Self::deposit_event(Event::ParametersChanged { previous, current });
		Ok(())
	}

	/// Answers how many were drawn.
	pub(crate) fn do_expire_freeze(subject: Subject) -> Result<u32, Error<T>> {
		let freeze = Freezes::<T>::get(subject).ok_or(Error::<T>::NotFrozen)?;
		ensure!(freeze.is_expired(&Self::now()), Error::<T>::FreezeNotExpired);
		Ok(Self::end_freeze(subject, &freeze, true))
	}
}
