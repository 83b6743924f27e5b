// SPDX-License-Identifier: Apache-2.0

//! Calls. Their implementation is in `dispatchable_impls`.

use frame_support::pallet_macros::*;

/// The calls.
#[pallet_section]
mod calls {
	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Publishes the record of the signer.
		///
		/// ## Origin
		/// Signed by a member in good standing. The deposit is held.
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// [`Event::RecordAdded`].
		///
		/// ## Errors
		/// - [`Error::ContentEmpty`], [`Error::AlreadyRecorded`]
		/// - the error of [`Config::Membership`] for an account that is not a member, or suspended
		/// - the ledger's error if the deposit cannot be held
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::add_record())]
		pub fn add_record(origin: OriginFor<T>, content: ContentId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_add_record(who, content)
		}

		/// Removes the record of the signer. The deposit is refunded.
		///
		/// ## Origin
		/// Signed by the owner of the record, member or not.
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// [`Event::RecordRemoved`].
		///
		/// ## Errors
		/// - [`Error::RecordNotFound`]
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::remove_record())]
		pub fn remove_record(origin: OriginFor<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_remove_record(who)
		}

		/// Changes the parameters. Records that exist keep their deposit.
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
		#[pallet::weight(T::WeightInfo::set_parameters())]
		pub fn set_parameters(origin: OriginFor<T>, parameters: Parameters) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_set_parameters(parameters)
		}
	}
}
