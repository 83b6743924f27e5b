// SPDX-License-Identifier: Apache-2.0

//! Traits of session and offences.

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
	/// Returns `None`: the set does not change. The same set would count as a change, after which
	/// session enables every validator and GRANDPA begins a new set of authorities.
	fn new_session(_: SessionIndex) -> Option<Vec<T::AccountId>> {
		None
	}

	/// Returns the set, even if empty. With `None`, session would begin with the accounts that have
	/// keys in its own genesis, and the two sets would differ unnoticed.
	fn new_session_genesis(_: SessionIndex) -> Option<Vec<T::AccountId>> {
		Some(Validators::<T>::get().into_inner())
	}

	/// Disables the offenders again: session enables every validator when one of them, even an
	/// offender, rotates keys.
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

/// A proof of an offence needs no more of a validator than the account.
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
		// Session does not remove roots.
		let first_kept = index.saturating_sub(T::KeptSessions::get());
		if historical::StoredRange::<T>::get().is_some_and(|(first, _)| first < first_kept) {
			historical::Pallet::<T>::prune_up_to(first_kept);
		}
	}
}

/// Adds the full identification to validators: none.
fn identified<AccountId>(validators: Vec<AccountId>) -> Vec<(AccountId, ())> {
	validators.into_iter().map(|validator| (validator, ())).collect()
}

impl<T: Config, Reporter> OnOffenceHandler<Reporter, (T::AccountId, ()), Weight> for Pallet<T> {
	/// Ignores offences with a slash fraction of zero. `offenders` repeats those reported before
	/// for the same slot: a repeated offence can become graver, never lighter.
	fn on_offence(
		offenders: &[OffenceDetails<Reporter, (T::AccountId, ())>],
		slash_fractions: &[Perbill],
		_: SessionIndex,
	) -> Weight {
		for (details, slash_fraction) in offenders.iter().zip(slash_fractions) {
			let (validator, ()) = &details.offender;
			if !slash_fraction.is_zero() {
				Self::record_offence(validator, *slash_fraction);
			}
		}
		let n = u32::try_from(offenders.len()).unwrap_or(u32::MAX);
		<T as Config>::WeightInfo::on_offence(n)
	}
}

impl<T: Config> Pallet<T> {
	fn record_offence(validator: &T::AccountId, slash_fraction: Perbill) {
		// A validator that has left the set cannot be disabled later.
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

	/// Returns `true` if a set has the least number of validators.
	pub(crate) fn is_large_enough(validators: &[T::AccountId]) -> bool {
		u32::try_from(validators.len()).unwrap_or(u32::MAX) >= T::MinValidators::get()
	}
}
