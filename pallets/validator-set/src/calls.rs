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
		/// The validator is enabled at once. If other offenders were left enabled because no more
		/// could be disabled, the gravest of these is disabled in its place.
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
	}
}
