// SPDX-License-Identifier: Apache-2.0

//! Implementation of the calls: verify first, write last.

use crate::{
	Config, CurrentParameters, Error, Event, HoldReason, Pallet, Parameters, Record, Records,
};
use frame_support::{
	dispatch::DispatchResult,
	ensure,
	traits::{fungible::MutateHold, tokens::Precision},
};
use talent_primitives::{ContentId, Membership};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_add_record(who: T::AccountId, content: ContentId) -> DispatchResult {
		T::Membership::ensure_active(&who)?;
		ensure!(!content.is_empty(), Error::<T>::ContentEmpty);
		ensure!(!Records::<T>::contains_key(&who), Error::<T>::AlreadyRecorded);

		let deposit = CurrentParameters::<T>::get().deposit;
		T::Deposits::hold(&HoldReason::Record.into(), &who, deposit)?;
		Records::<T>::insert(&who, Record { content: content.clone(), deposit });
		Self::deposit_event(Event::RecordAdded { account: who, content, deposit });
		Ok(())
	}

	pub(crate) fn do_remove_record(who: T::AccountId) -> DispatchResult {
		let Record { deposit, .. } = Records::<T>::take(&who).ok_or(Error::<T>::RecordNotFound)?;
		T::Deposits::release(&HoldReason::Record.into(), &who, deposit, Precision::BestEffort)?;
		Self::deposit_event(Event::RecordRemoved { account: who, deposit });
		Ok(())
	}

	pub(crate) fn do_set_parameters(current: Parameters) -> DispatchResult {
		current
			.validate()
			.map_err(|parameter| Error::<T>::ParameterOutOfRange { parameter })?;
		let previous = CurrentParameters::<T>::get();
		CurrentParameters::<T>::put(&current);
		Self::deposit_event(Event::ParametersChanged { previous, current });
		Ok(())
	}
}
