// SPDX-License-Identifier: Apache-2.0

//! Calls. Their implementation is in `dispatchable_impls`.

use frame_support::pallet_macros::*;

/// The calls.
#[pallet_section]
mod calls {
	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Removes the session keys of the signer, which is not a validator. Session refunds the
		/// deposit for the keys.
		///
		/// Replaces the call `purge_keys` of session, which the runtime filters: session drops
		/// validators without keys, and an empty set halts the chain.
		///
		/// ## Origin
		/// Signed by an account that has set keys.
		///
		/// ## Complexity
		/// O(n) in the number of validators, which is bounded.
		///
		/// ## Emits
		/// No event, as in session.
		///
		/// ## Errors
		/// - [`Error::StillValidator`]
		/// - session's error for an account without keys
		#[pallet::call_index(0)]
		#[pallet::weight(<T as Config>::WeightInfo::purge_keys())]
		pub fn purge_keys(origin: OriginFor<T>) -> DispatchResult {
			let who = ensure_signed(origin.clone())?;
			Self::ensure_no_validator(&who)?;
			pallet_session::Pallet::<T>::purge_keys(origin)
		}

		/// Forgives an offender, for example after two machines ran with the same keys by mistake.
		/// A validator of the session is enabled at once; if other offenders were left enabled
		/// because no more could be disabled, the gravest of these is disabled in its place. A
		/// former validator can be admitted again. Slashed coins do not return.
		///
		/// Offences up to the current session count as known from then on.
		///
		/// ## Origin
		/// [`Config::GovernanceOrigin`].
		///
		/// ## Complexity
		/// O(n * d) in the numbers of validators and of disabled validators, both bounded.
		///
		/// ## Emits
		/// [`Event::OffenderForgiven`]; session's events for validators that are enabled or
		/// disabled.
		///
		/// ## Errors
		/// - [`Error::NotRegistered`]
		/// - [`Error::NotOffender`]
		#[pallet::call_index(1)]
		#[pallet::weight(<T as Config>::WeightInfo::forgive())]
		pub fn forgive(origin: OriginFor<T>, validator: T::AccountId) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_forgive(validator)
		}

		/// Changes the parameters. Rewards paid before do not change.
		///
		/// ## Origin
		/// [`Config::GovernanceOrigin`].
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// [`Event::ParametersChanged`].
		///
		/// ## Errors
		/// - [`Error::ParameterOutOfRange`]
		#[pallet::call_index(2)]
		#[pallet::weight(<T as Config>::WeightInfo::set_parameters())]
		pub fn set_parameters(origin: OriginFor<T>, parameters: Parameters) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_set_parameters(parameters)
		}

		/// Registers the signer as a candidate, with session keys. Puts the bond on hold.
		///
		/// A candidate or former validator calls this again to set other keys, or to bring the bond
		/// up to the bond of the parameters, for example after a slash.
		///
		/// ## Origin
		/// Signed. `proof` proves that the signer has the secrets of `keys`:
		/// `author_rotateKeysWithOwner` of a node returns both.
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// [`Event::Registered`]
		///
		/// ## Errors
		/// - [`Error::AlreadyValidator`]
		/// - errors of [`Config::Coins`] when the bond cannot be held
		/// - session's errors for invalid proofs and for keys of another account
		#[pallet::call_index(3)]
		#[pallet::weight(<T as Config>::WeightInfo::register())]
		pub fn register(origin: OriginFor<T>, keys: T::Keys, proof: Vec<u8>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_register(who, keys, proof)
		}

		/// Ends the registration of the signer: releases the bond and removes the session keys.
		///
		/// A former validator waits until an offence of its last session can no longer be reported.
		///
		/// ## Origin
		/// Signed by a candidate or a former validator.
		///
		/// ## Complexity
		/// O(n) in the number of validators, which is bounded.
		///
		/// ## Emits
		/// [`Event::Withdrawn`]
		///
		/// ## Errors
		/// - [`Error::NotRegistered`]
		/// - [`Error::StillValidator`]
		/// - [`Error::BondLocked`]
		#[pallet::call_index(4)]
		#[pallet::weight(<T as Config>::WeightInfo::withdraw())]
		pub fn withdraw(origin: OriginFor<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_withdraw(who)
		}

		/// Admits a candidate, or a former validator, to the set. The keys sign from the session
		/// after the next on.
		///
		/// ## Origin
		/// [`Config::GovernanceOrigin`].
		///
		/// ## Complexity
		/// O(n) in the number of validators, which is bounded.
		///
		/// ## Emits
		/// [`Event::ValidatorAdmitted`]
		///
		/// ## Errors
		/// - [`Error::NotRegistered`]
		/// - [`Error::AlreadyValidator`]
		/// - [`Error::BondTooSmall`]
		/// - [`Error::StillOffender`]
		/// - [`Error::KeysMissing`]
		/// - [`Error::SetFull`]
		#[pallet::call_index(5)]
		#[pallet::weight(<T as Config>::WeightInfo::admit())]
		pub fn admit(origin: OriginFor<T>, validator: T::AccountId) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_admit(validator)
		}

		/// Takes a validator out of the set, or out of those that are set aside. The bond stays on
		/// hold until an offence of the last session can no longer be reported.
		///
		/// ## Origin
		/// [`Config::GovernanceOrigin`].
		///
		/// ## Complexity
		/// O(n) in the number of validators, which is bounded.
		///
		/// ## Emits
		/// [`Event::ValidatorRemoved`]
		///
		/// ## Errors
		/// - [`Error::NotRegistered`]
		/// - [`Error::NotValidator`]
		/// - [`Error::SetTooSmall`]
		#[pallet::call_index(6)]
		#[pallet::weight(<T as Config>::WeightInfo::remove())]
		pub fn remove(origin: OriginFor<T>, validator: T::AccountId) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_remove(validator, RemovalReason::Governance)
		}

		/// Takes the signer out of the set, or out of those that are set aside. The node has to run
		/// until the last session is over: the event names the session.
		///
		/// ## Origin
		/// Signed by a validator.
		///
		/// ## Complexity
		/// O(n) in the number of validators, which is bounded.
		///
		/// ## Emits
		/// [`Event::ValidatorRemoved`]
		///
		/// ## Errors
		/// - [`Error::NotRegistered`]
		/// - [`Error::NotValidator`]
		/// - [`Error::SetTooSmall`]
		#[pallet::call_index(7)]
		#[pallet::weight(<T as Config>::WeightInfo::leave())]
		pub fn leave(origin: OriginFor<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_remove(who, RemovalReason::Left)
		}

		/// Puts the signer, which was set aside for silence, back into the set. The keys sign from
		/// the session after the next on.
		///
		/// ## Origin
		/// Signed by a validator that is set aside.
		///
		/// ## Complexity
		/// O(n) in the number of validators, which is bounded.
		///
		/// ## Emits
		/// [`Event::ValidatorResumed`]
		///
		/// ## Errors
		/// - [`Error::NotRegistered`]
		/// - [`Error::NotSetAside`]
		/// - [`Error::StillOffender`]
		/// - [`Error::KeysMissing`]
		/// - [`Error::SetFull`]
		#[pallet::call_index(8)]
		#[pallet::weight(<T as Config>::WeightInfo::resume())]
		pub fn resume(origin: OriginFor<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_resume(who)
		}
	}
}
