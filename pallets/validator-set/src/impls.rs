// SPDX-License-Identifier: Apache-2.0

//! What session and offences ask of this pallet.

use crate::{Config, Event, Offender, Offenders, Pallet, Validators, WeightInfo};
use alloc::vec::Vec;
use frame_support::{defensive, traits::Get, weights::Weight};
use pallet_session::historical;
use sp_runtime::Perbill;
use sp_staking::{
	offence::{OffenceDetails, OffenceSeverity, OnOffenceHandler},
	SessionIndex,
};

impl<T: Config> pallet_session::SessionManager<T::AccountId> for Pallet<T> {
	/// `None`: the set stays as it is. To answer the same set again would count as a change, and with a change session
	/// enables everybody it has disabled, and GRANDPA begins a new set of authorities.
	fn new_session(_: SessionIndex) -> Option<Vec<T::AccountId>> {
		None
	}

	/// Also where the set is empty: with `None`, session would begin with whoever has keys in its own genesis, and the two
	/// would differ unnoticed.
	fn new_session_genesis(_: SessionIndex) -> Option<Vec<T::AccountId>> {
		Some(Validators::<T>::get().into_inner())
	}

	/// Offenders stay disabled: one who rotates their keys changes the session too, and session then enables everybody
	/// it had disabled.
	fn start_session(_: SessionIndex) {
		if !pallet_session::DisabledValidators::<T>::get().is_empty() {
			return;
		}
		for Offender { validator, slash_fraction } in Offenders::<T>::get() {
			pallet_session::Pallet::<T>::report_offence(validator, OffenceSeverity(slash_fraction));
		}
	}

	fn end_session(_: SessionIndex) {}
}

/// Nothing about a validator needs to be known later but who it was.
impl<T> historical::SessionManager<T::AccountId, ()> for Pallet<T>
where
	T: Config + historical::Config<FullIdentification = ()>,
{
	fn new_session(index: SessionIndex) -> Option<Vec<(T::AccountId, ())>> {
		<Self as pallet_session::SessionManager<_>>::new_session(index).map(identified)
	}

	fn new_session_genesis(index: SessionIndex) -> Option<Vec<(T::AccountId, ())>> {
		<Self as pallet_session::SessionManager<_>>::new_session_genesis(index).map(identified)
	}

	fn start_session(index: SessionIndex) {
		<Self as pallet_session::SessionManager<_>>::start_session(index)
	}

	fn end_session(index: SessionIndex) {
		<Self as pallet_session::SessionManager<_>>::end_session(index);
		// Nobody else removes the roots. One session ends, one root goes.
		let first_kept = index.saturating_sub(T::KeptSessions::get());
		if historical::StoredRange::<T>::get().is_some_and(|(first, _)| first < first_kept) {
			historical::Pallet::<T>::prune_up_to(first_kept);
		}
	}
}

/// Validators with their full identification, which is none.
fn identified<AccountId>(validators: Vec<AccountId>) -> Vec<(AccountId, ())> {
	validators.into_iter().map(|validator| (validator, ())).collect()
}

impl<T: Config, Reporter> OnOffenceHandler<Reporter, (T::AccountId, ()), Weight> for Pallet<T> {
	/// An offence that costs nothing is passed over. `offenders` names those again that were reported for the same slot
	/// before: an offence may become graver by it, never lighter.
	fn on_offence(
		offenders: &[OffenceDetails<Reporter, (T::AccountId, ())>],
		slash_fractions: &[Perbill],
		_: SessionIndex,
	) -> Weight {
		for (details, slash_fraction) in offenders.iter().zip(slash_fractions) {
			let (validator, ()) = &details.offender;
			if !slash_fraction.is_zero() {
				Self::note_offence(validator, *slash_fraction);
			}
		}
		let n = u32::try_from(offenders.len()).unwrap_or(u32::MAX);
		<T as Config>::WeightInfo::on_offence(n)
	}
}

impl<T: Config> Pallet<T> {
	fn note_offence(validator: &T::AccountId, slash_fraction: Perbill) {
		// Whoever has left the set since is not kept in mind: there is nothing to disable.
		if Validators::<T>::get().contains(validator) {
			Offenders::<T>::mutate(|offenders| {
				match offenders.iter_mut().find(|offender| offender.validator == *validator) {
					Some(offender) => {
						offender.slash_fraction = offender.slash_fraction.max(slash_fraction);
					},
					None => {
						let offender = Offender { validator: validator.clone(), slash_fraction };
						if offenders.try_push(offender).is_err() {
							defensive!("there are more offenders than validators");
						}
					},
				}
			});
		}
		pallet_session::Pallet::<T>::report_offence(
			validator.clone(),
			OffenceSeverity(slash_fraction),
		);
		Self::deposit_event(Event::ValidatorOffended {
			validator: validator.clone(),
			slash_fraction,
		});
	}

	/// Whether a set is not below the least that there must be.
	pub(crate) fn is_large_enough(validators: &[T::AccountId]) -> bool {
		u32::try_from(validators.len()).unwrap_or(u32::MAX) >= T::MinValidators::get()
	}
}
