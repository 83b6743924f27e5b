// SPDX-License-Identifier: Apache-2.0

//! Calls. Their implementation is in `dispatchable_impls`.

use frame_support::pallet_macros::*;

/// The calls.
#[pallet_section]
mod calls {
	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Changes the parameters. A freeze keeps those under which it was made, see
		/// [`Parameters`].
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
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::set_parameters())]
		pub fn set_parameters(
			origin: OriginFor<T>,
			parameters: Parameters<BlockNumberFor<T>>,
		) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_set_parameters(parameters)
		}

		/// Ends a freeze that is past its lifetime and that its owner has not released. Its seats
		/// are unlocked, and no exit waits for it.
		///
		/// ## Origin
		/// Signed by any account.
		///
		/// ## Complexity
		/// O(s) in the number of accounts that were drawn, at most [`MAX_SEATS`].
		///
		/// ## Emits
		/// [`Event::FreezeReleased`].
		///
		/// ## Errors
		/// - [`Error::NotFrozen`]
		/// - [`Error::FreezeNotExpired`]
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::expire_freeze(MAX_SEATS))]
		pub fn expire_freeze(origin: OriginFor<T>, subject: Subject) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let drawn = Self::do_expire_freeze(subject)?;
			Ok(Some(T::WeightInfo::expire_freeze(drawn.max(1))).into())
		}
	}
}
