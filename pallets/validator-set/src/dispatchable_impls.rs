// SPDX-License-Identifier: Apache-2.0

//! What the calls do, once their origin is known.

use crate::{
	Config, CurrentParameters, Error, Event, Offenders, OutOfRange, Pallet, Parameters, Validators,
};
use alloc::collections::BTreeSet;
use frame_support::{dispatch::DispatchResult, ensure};
use sp_staking::offence::OffenceSeverity;

impl<T> From<OutOfRange> for Error<T> {
	fn from(out_of_range: OutOfRange) -> Self {
		match out_of_range {
			OutOfRange::RewardShare => Self::RewardShareTooHigh,
		}
	}
}

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

		// Session may not have disabled it, when too many were disabled already. Then no place gets free.
		let index = pallet_session::Pallet::<T>::validator_id_to_index(&validator);
		if index.is_some_and(pallet_session::Pallet::<T>::reenable_index) {
			Self::disable_the_gravest_left_out();
		}
		Self::deposit_event(Event::OffenderForgiven { validator });
		Ok(())
	}

	pub(crate) fn do_set_parameters(current: Parameters) -> DispatchResult {
		current.validate().map_err(Error::<T>::from)?;

		let previous = CurrentParameters::<T>::get();
		CurrentParameters::<T>::put(&current);
		Self::deposit_event(Event::ParametersChanged { previous, current });
		Ok(())
	}

	/// Reports the gravest of the offenders whom session has left enabled, because as many as may be were disabled.
	///
	/// Only that one: there is place for one. Session makes room for an offence that is as grave as the least it has
	/// disabled for, so to report all again would enable and disable offenders in turn for nothing. Of equals the last
	/// to have offended, whom session prefers as well when all are reported at the start of a session.
	fn disable_the_gravest_left_out() {
		let disabled = pallet_session::Pallet::<T>::disabled_validators();
		let validators = pallet_session::Validators::<T>::get();
		let enabled = validators
			.iter()
			.zip(0_u32..)
			.filter(|(_, index)| !disabled.contains(index))
			.map(|(validator, _)| validator)
			.collect::<BTreeSet<_>>();
		let gravest = Offenders::<T>::get()
			.into_iter()
			.filter(|offender| enabled.contains(&offender.validator))
			.max_by_key(|offender| offender.slash_fraction);
		if let Some(offender) = gravest {
			pallet_session::Pallet::<T>::report_offence(
				offender.validator,
				OffenceSeverity(offender.slash_fraction),
			);
		}
	}
}
