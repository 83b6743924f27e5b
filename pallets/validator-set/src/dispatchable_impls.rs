// SPDX-License-Identifier: Apache-2.0

//! Implementation of the calls.

use crate::{
	Config, CurrentParameters, Error, Event, HoldReason, LastBlocks, Pallet, Parameters, Record,
	Records, RemovalReason, Status, Validators,
};
use alloc::vec::Vec;
use frame_support::{
	dispatch::{DispatchResult, RawOrigin},
	ensure,
	traits::{fungible::MutateHold, tokens::Precision, Get},
};
use sp_runtime::traits::Zero;
use sp_staking::SessionIndex;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_register(who: T::AccountId, keys: T::Keys, proof: Vec<u8>) -> DispatchResult {
		let mut record = Records::<T>::get(&who).unwrap_or_else(|| Record::candidate(0));
		ensure!(
			matches!(record.status, Status::Candidate | Status::Former { .. }),
			Error::<T>::AlreadyValidator
		);
		let missing = CurrentParameters::<T>::get().bond.saturating_sub(record.bond);
		Self::hold_bond(&who, missing)?;
		record.bond = record.bond.saturating_add(missing);
		pallet_session::Pallet::<T>::set_keys(RawOrigin::Signed(who.clone()).into(), keys, proof)?;
		let bond = record.bond;
		Records::<T>::insert(&who, record);
		Self::deposit_event(Event::Registered { candidate: who, bond });
		Ok(())
	}

	/// Puts an amount on hold as a bond, or a part of one.
	pub(crate) fn hold_bond(
		who: &T::AccountId,
		amount: talent_primitives::Balance,
	) -> DispatchResult {
		if amount.is_zero() {
			return Ok(());
		}
		T::Coins::hold(&HoldReason::Bond.into(), who, amount)
	}

	pub(crate) fn do_withdraw(who: T::AccountId) -> DispatchResult {
		let record = Records::<T>::get(&who).ok_or(Error::<T>::NotRegistered)?;
		match record.status {
			Status::Candidate => {},
			Status::Former { last_session } => {
				// Roots are removed when a session ends: that of the last session is there while
				// the session after the reporting period runs.
				let last_kept =
					last_session.saturating_add(T::KeptSessions::get()).saturating_add(1);
				ensure!(Self::session() > last_kept, Error::<T>::BondLocked);
			},
			Status::Validator | Status::SetAside { .. } => {
				return Err(Error::<T>::StillValidator.into())
			},
		}
		Self::ensure_no_validator(&who)?;
		T::Coins::release(&HoldReason::Bond.into(), &who, record.bond, Precision::Exact)?;
		if pallet_session::NextKeys::<T>::contains_key(&who) {
			pallet_session::Pallet::<T>::purge_keys(RawOrigin::Signed(who.clone()).into())?;
		}
		Records::<T>::remove(&who);
		LastBlocks::<T>::remove(&who);
		Self::deposit_event(Event::Withdrawn { candidate: who, bond: record.bond });
		Ok(())
	}

	pub(crate) fn do_admit(validator: T::AccountId) -> DispatchResult {
		let record = Records::<T>::get(&validator).ok_or(Error::<T>::NotRegistered)?;
		ensure!(
			matches!(record.status, Status::Candidate | Status::Former { .. }),
			Error::<T>::AlreadyValidator
		);
		ensure!(record.bond >= CurrentParameters::<T>::get().bond, Error::<T>::BondTooSmall);
		Self::bring_in(&validator, &record)?;
		Self::deposit_event(Event::ValidatorAdmitted { validator });
		Ok(())
	}

	pub(crate) fn do_resume(validator: T::AccountId) -> DispatchResult {
		let record = Records::<T>::get(&validator).ok_or(Error::<T>::NotRegistered)?;
		ensure!(matches!(record.status, Status::SetAside { .. }), Error::<T>::NotSetAside);
		Self::bring_in(&validator, &record)?;
		Self::deposit_event(Event::ValidatorResumed { validator });
		Ok(())
	}

	/// Puts an account into the set that has room, keys and no offence.
	fn bring_in(validator: &T::AccountId, record: &Record) -> DispatchResult {
		ensure!(record.offence.is_none(), Error::<T>::StillOffender);
		ensure!(pallet_session::NextKeys::<T>::contains_key(validator), Error::<T>::KeysMissing);
		let size = Validators::<T>::decode_len().unwrap_or(0);
		let max = usize::try_from(T::MaxValidators::get()).unwrap_or(usize::MAX);
		ensure!(size < max, Error::<T>::SetFull);
		// The silence of before does not count.
		LastBlocks::<T>::remove(validator);
		Self::change_status(validator, Status::Validator);
		Ok(())
	}

	pub(crate) fn do_remove(validator: T::AccountId, reason: RemovalReason) -> DispatchResult {
		let record = Records::<T>::get(&validator).ok_or(Error::<T>::NotRegistered)?;
		let last_session = match record.status {
			Status::Validator => {
				ensure!(Self::can_spare_one(), Error::<T>::SetTooSmall);
				// Session has the keys queued for the next session.
				Self::session().saturating_add(1)
			},
			Status::SetAside { last_session } => last_session,
			Status::Candidate | Status::Former { .. } => {
				return Err(Error::<T>::NotValidator.into())
			},
		};
		Self::take_out(&validator, reason, last_session);
		Ok(())
	}

	/// Fails if `who` is registered, in the set, in the current session or in the next.
	pub(crate) fn ensure_no_validator(who: &T::AccountId) -> DispatchResult {
		let validates = Validators::<T>::get().contains(who)
			|| pallet_session::Validators::<T>::get().contains(who)
			|| pallet_session::QueuedKeys::<T>::get().iter().any(|(queued, _)| queued == who);
		ensure!(!validates, Error::<T>::StillValidator);
		Ok(())
	}

	pub(crate) fn do_forgive(validator: T::AccountId) -> DispatchResult {
		Records::<T>::try_mutate(&validator, |record| {
			let record = record.as_mut().ok_or(Error::<T>::NotRegistered)?;
			ensure!(record.offence.take().is_some(), Error::<T>::NotOffender);
			record.forgiven_in = Some(Self::session());
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
		Self::validate(&current)
			.map_err(|parameter| Error::<T>::ParameterOutOfRange { parameter })?;

		let previous = CurrentParameters::<T>::get();
		CurrentParameters::<T>::put(&current);
		Self::deposit_event(Event::ParametersChanged { previous, current });
		Ok(())
	}

	/// Checks parameters against the ranges of this network.
	pub(crate) fn validate(parameters: &Parameters) -> Result<(), crate::ParameterName> {
		parameters.validate(T::LeastMinimum::get(), T::MaxValidators::get())
	}

	/// Returns the index of the current session.
	pub(crate) fn session() -> SessionIndex {
		pallet_session::CurrentIndex::<T>::get()
	}
}
