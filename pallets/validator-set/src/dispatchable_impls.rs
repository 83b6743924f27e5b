// SPDX-License-Identifier: Apache-2.0

//! Implementation of the calls.

use crate::{Config, CurrentParameters, Error, Event, Offenders, Pallet, Parameters, Validators};
use alloc::collections::BTreeSet;
use frame_support::{dispatch::DispatchResult, ensure};
use sp_staking::offence::OffenceSeverity;

impl<T: Config> Pallet<T> {
	/// Fails if `who` is in the set, in the current session or in the next.
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

		// Session leaves an offender enabled when too many are disabled already. Forgiving that
		// offender frees no place.
		let index = pallet_session::Pallet::<T>::validator_id_to_index(&validator);
		if index.is_some_and(pallet_session::Pallet::<T>::reenable_index) {
			Self::disable_gravest_enabled_offender();
		}
		Self::deposit_event(Event::OffenderForgiven { validator });
		Ok(())
	}

	pub(crate) fn do_set_parameters(current: Parameters) -> DispatchResult {
		current.validate().map_err(|parameter| Error::<T>::ParameterOutOfRange { parameter })?;

		let previous = CurrentParameters::<T>::get();
		CurrentParameters::<T>::put(&current);
		Self::deposit_event(Event::ParametersChanged { previous, current });
		Ok(())
	}

	/// Reports the gravest of the offenders that session has left enabled. Of equals, the one that
	/// offended last: the one that session prefers when all are reported at a session's start.
	///
	/// No other, since one place is free. Session also makes room for an offence as grave as the
	/// least it has disabled for. A report of all would enable and disable offenders in turn.
	fn disable_gravest_enabled_offender() {
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
