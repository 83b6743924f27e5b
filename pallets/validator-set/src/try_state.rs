// SPDX-License-Identifier: Apache-2.0

//! Invariants.

use crate::{
	Config, CurrentKeys, CurrentParameters, HoldReason, Pallet, Records, SessionOffenders,
	SetAside, Status, Validators,
};
use alloc::{collections::BTreeSet, vec::Vec};
use frame_support::{
	ensure,
	traits::{fungible::InspectHold, Get},
};
use sp_runtime::{traits::OpaqueKeys, TryRuntimeError};

impl<T: Config> Pallet<T> {
	/// Checks the invariants of the state:
	/// - the set has a validator, and each has session keys,
	/// - session has validators, now and next,
	/// - the lists agree with the records,
	/// - each bond is on hold,
	/// - the offenders of a session are named once, and their bonds can still be slashed,
	/// - the current keys are those of the validators in session, and those of consensus,
	/// - the parameters are within their ranges.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		let parameters = CurrentParameters::<T>::get();
		ensure!(Self::validate(&parameters).is_ok(), "the parameters are out of their ranges");
		Self::try_set()?;
		Self::try_records()?;
		Self::try_offenders()?;
		Self::try_keys()
	}

	fn try_set() -> Result<(), TryRuntimeError> {
		let validators = Validators::<T>::get();
		ensure!(!validators.is_empty(), "there is no validator");
		ensure!(
			validators.iter().all(pallet_session::NextKeys::<T>::contains_key),
			"a validator has no session keys"
		);
		ensure!(
			!pallet_session::Validators::<T>::get().is_empty()
				&& !pallet_session::QueuedKeys::<T>::get().is_empty(),
			"session has no validators"
		);
		Ok(())
	}

	fn try_records() -> Result<(), TryRuntimeError> {
		let validators = Validators::<T>::get();
		let aside = SetAside::<T>::get();
		let (in_set, set_aside) =
			(validators.iter().collect::<BTreeSet<_>>(), aside.iter().collect::<BTreeSet<_>>());
		ensure!(in_set.len() == validators.len(), "a validator is in the set twice");
		ensure!(set_aside.len() == aside.len(), "a validator is set aside twice");
		let mut listed = 0_usize;
		for (who, record) in Records::<T>::iter() {
			let is_validator = record.status == Status::Validator;
			let is_aside = matches!(record.status, Status::SetAside { .. });
			ensure!(is_validator == in_set.contains(&who), "the set disagrees with a record");
			ensure!(is_aside == set_aside.contains(&who), "those set aside disagree with a record");
			listed = listed.saturating_add(usize::from(is_validator || is_aside));
			ensure!(
				T::Coins::balance_on_hold(&HoldReason::Bond.into(), &who) == record.bond,
				"a bond is not on hold"
			);
			ensure!(
				record.offence.is_none_or(|offence| !offence.slash_fraction.is_zero()),
				"an offender has no offence"
			);
		}
		ensure!(
			listed == in_set.len().saturating_add(set_aside.len()),
			"a validator has no record"
		);
		Ok(())
	}

	fn try_offenders() -> Result<(), TryRuntimeError> {
		let current = Self::session();
		for (session, offenders) in SessionOffenders::<T>::iter() {
			ensure!(
				session <= current
					&& current.saturating_sub(session) <= T::KeptSessions::get().saturating_add(1),
				"the offenders of a session are kept too long"
			);
			let distinct = offenders.iter().collect::<BTreeSet<_>>();
			ensure!(distinct.len() == offenders.len(), "an offender is named twice for a session");
			ensure!(offenders.iter().all(Records::<T>::contains_key), "an offender has no record");
		}
		Ok(())
	}

	fn try_keys() -> Result<(), TryRuntimeError> {
		let keys = CurrentKeys::<T>::get();
		let owners = keys.iter().map(|(owner, _)| owner);
		ensure!(
			owners.eq(pallet_session::Validators::<T>::get().iter()),
			"the current keys are not those of session's validators"
		);
		for (id, in_consensus) in T::ConsensusKeys::get() {
			let current = keys.iter().map(|(_, keys)| keys.get_raw(id).to_vec());
			ensure!(
				current.collect::<Vec<_>>() == in_consensus,
				"consensus has other keys than session"
			);
		}
		Ok(())
	}
}
