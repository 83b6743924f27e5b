// SPDX-License-Identifier: Apache-2.0

//! The set from session to session.

use crate::{
	Config, CurrentKeys, CurrentParameters, Event, LastBlocks, Pallet, Records, RemovalReason,
	SessionOffenders, SetAside, Silence, Status, Validators,
};
use alloc::vec::Vec;
use frame_support::{defensive, traits::Get};
use frame_system::pallet_prelude::BlockNumberFor;
use pallet_session::historical;
use sp_runtime::traits::{OpaqueKeys, Saturating};
use sp_staking::SessionIndex;

impl<T: Config> pallet_session::SessionManager<T::AccountId> for Pallet<T> {
	/// Returns the set if the validators or their keys differ from those of the session that has
	/// just begun, whose keys session still has queued. So every session has a root over its own
	/// keys, with which its offences are proven. Otherwise returns `None`: the same set would count
	/// as a change, after which session enables every validator and GRANDPA begins a new set of
	/// authorities.
	fn new_session(index: SessionIndex) -> Option<Vec<T::AccountId>> {
		let validators = Self::plan(index.saturating_sub(1));
		let current = pallet_session::QueuedKeys::<T>::get();
		let unchanged = validators.len() == current.len()
			&& validators.iter().zip(&current).all(|(validator, (before, keys))| {
				validator == before
					&& pallet_session::NextKeys::<T>::get(validator).as_ref() == Some(keys)
			});
		(!unchanged).then_some(validators)
	}

	/// Returns the set, even if empty. With `None`, session would begin with the accounts that have
	/// keys in its own genesis, and the two sets would differ unnoticed.
	fn new_session_genesis(_: SessionIndex) -> Option<Vec<T::AccountId>> {
		Some(Validators::<T>::get().into_inner())
	}

	/// Notes the keys of the session, begins to count the silence of its new validators, and
	/// disables the offenders again: session enables every validator when the set or a key changes.
	fn start_session(_: SessionIndex) {
		let keys = pallet_session::QueuedKeys::<T>::get();
		let now = frame_system::Pallet::<T>::block_number();
		for (validator, _) in &keys {
			if !LastBlocks::<T>::contains_key(validator) {
				LastBlocks::<T>::insert(validator, now);
			}
		}
		CurrentKeys::<T>::put(keys);
		if pallet_session::DisabledValidators::<T>::get().is_empty() {
			Self::disable_offenders();
		}
	}

	/// Forgets the offenders of the session whose offences can no longer be proven.
	fn end_session(index: SessionIndex) {
		if let Some(outlived) = index.checked_sub(T::KeptSessions::get().saturating_add(1)) {
			SessionOffenders::<T>::remove(outlived);
		}
	}
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

impl<T: Config> Pallet<T> {
	/// Returns the set that begins after session `current`, which has just begun: without
	/// offenders, validators without keys, and the silent, as far as the minimum allows.
	fn plan(current: SessionIndex) -> Vec<T::AccountId> {
		for validator in Validators::<T>::get() {
			let Some(record) = Records::<T>::get(&validator) else {
				defensive!("a validator has no record");
				continue;
			};
			if record.offence.is_some() && Self::can_spare_one() {
				Self::take_out(&validator, RemovalReason::Offence, current);
			} else if !pallet_session::NextKeys::<T>::contains_key(&validator) {
				if Self::can_spare_one() {
					Self::take_out(&validator, RemovalReason::KeysGone, current);
				} else {
					Self::restore_keys(&validator);
				}
			} else if let Some(silent_blocks) = Self::silence_of(&validator) {
				if Self::can_spare_one() && Self::can_set_aside_one() {
					Self::put_aside(&validator, silent_blocks, current);
				}
			}
		}
		Validators::<T>::get().into_inner()
	}

	/// Returns `true` if the set without one validator is still large enough.
	pub(crate) fn can_spare_one() -> bool {
		let size = u32::try_from(Validators::<T>::decode_len().unwrap_or(0)).unwrap_or(u32::MAX);
		size > CurrentParameters::<T>::get().min_validators
	}

	/// Returns `true` if another validator may be set aside: of all validators, in the set and set
	/// aside, at most a third are.
	fn can_set_aside_one() -> bool {
		let aside = SetAside::<T>::decode_len().unwrap_or(0);
		let all = aside.saturating_add(Validators::<T>::decode_len().unwrap_or(0));
		aside.saturating_add(1).saturating_mul(3) <= all
	}

	/// Returns the silence of a validator whose first session has begun.
	pub(crate) fn current_silence(validator: &T::AccountId) -> Option<Silence<BlockNumberFor<T>>> {
		let last = LastBlocks::<T>::get(validator)?;
		let blocks = frame_system::Pallet::<T>::block_number().saturating_sub(last);
		let size = pallet_session::Validators::<T>::decode_len().unwrap_or(0);
		let limit = silence_limit(size, CurrentParameters::<T>::get().silence);
		Some(Silence { blocks, limit })
	}

	/// Returns the blocks of silence of a validator that has been silent for too many.
	fn silence_of(validator: &T::AccountId) -> Option<BlockNumberFor<T>> {
		let Silence { blocks, limit } = Self::current_silence(validator)?;
		(blocks >= limit.into()).then_some(blocks)
	}

	/// Takes a validator out of the set. Does not ask whether the set stays large enough.
	pub(crate) fn take_out(
		validator: &T::AccountId,
		reason: RemovalReason,
		last_session: SessionIndex,
	) {
		Self::change_status(validator, Status::Former { last_session });
		Self::deposit_event(Event::ValidatorRemoved {
			validator: validator.clone(),
			reason,
			last_session,
		});
	}

	fn put_aside(
		validator: &T::AccountId,
		silent_blocks: BlockNumberFor<T>,
		last_session: SessionIndex,
	) {
		Self::change_status(validator, Status::SetAside { last_session });
		Self::deposit_event(Event::ValidatorSetAside {
			validator: validator.clone(),
			silent_blocks,
			last_session,
		});
	}

	/// Changes the status of an account, in its record and in both lists. The caller has made sure
	/// that the list has room.
	pub(crate) fn change_status(who: &T::AccountId, status: Status) {
		Records::<T>::mutate(who, |record| match record {
			Some(record) => record.status = status,
			None => {
				defensive!("an account without a record has no status");
			},
		});
		Validators::<T>::mutate(|validators| {
			validators.retain(|validator| validator != who);
			if status == Status::Validator && validators.try_push(who.clone()).is_err() {
				defensive!("the set is full");
			}
		});
		SetAside::<T>::mutate(|aside| {
			aside.retain(|validator| validator != who);
			if matches!(status, Status::SetAside { .. }) && aside.try_push(who.clone()).is_err() {
				defensive!("there are more validators set aside than validators");
			}
		});
	}

	/// Gives a validator without session keys those of the current session. Session would drop the
	/// validator, and a chain without validators halts.
	fn restore_keys(validator: &T::AccountId) {
		let current = CurrentKeys::<T>::get();
		let Some((_, keys)) = current.into_iter().find(|(owner, _)| owner == validator) else {
			return;
		};
		for id in T::Keys::key_ids() {
			let key = (*id, keys.get_raw(*id).to_vec());
			pallet_session::KeyOwner::<T>::insert(key, validator.clone());
		}
		pallet_session::NextKeys::<T>::insert(validator, keys);
		// Neither a deposit nor a reference stands behind these keys.
		pallet_session::ExternallySetKeys::<T>::insert(validator, ());
		Self::deposit_event(Event::KeysRestored { validator: validator.clone() });
	}
}

/// Returns the blocks of others after which one of `size` validators counts as silent.
pub(crate) fn silence_limit(size: usize, blocks_each: u32) -> u32 {
	blocks_each.saturating_mul(u32::try_from(size).unwrap_or(u32::MAX).max(1))
}
