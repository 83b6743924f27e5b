// SPDX-License-Identifier: Apache-2.0

//! Errors.

use frame_support::pallet_macros::*;

/// The errors.
#[pallet_section]
mod errors {
	#[pallet::error]
	pub enum Error<T> {
		/// The account is in the set, in the current session or in the next.
		#[codec(index = 0)]
		StillValidator,
		/// The account is not an offender.
		#[codec(index = 1)]
		NotOffender,
		/// A parameter is outside its range.
		#[codec(index = 2)]
		ParameterOutOfRange {
			/// The first such parameter.
			parameter: ParameterName,
		},
		/// The account has not registered.
		#[codec(index = 3)]
		NotRegistered,
		/// The account is in the set, or set aside.
		#[codec(index = 4)]
		AlreadyValidator,
		/// The account is not in the set.
		#[codec(index = 5)]
		NotValidator,
		/// The account is not set aside.
		#[codec(index = 6)]
		NotSetAside,
		/// The account has no session keys.
		#[codec(index = 7)]
		KeysMissing,
		/// The bond is below the bond of the parameters. `register` adds the rest.
		#[codec(index = 8)]
		BondTooSmall,
		/// The account has offended and is not forgiven.
		#[codec(index = 9)]
		StillOffender,
		/// The set has the greatest number of validators.
		#[codec(index = 10)]
		SetFull,
		/// The set would have fewer validators than the minimum.
		#[codec(index = 11)]
		SetTooSmall,
		/// An offence of the account's last session can still be reported.
		#[codec(index = 12)]
		BondLocked,
	}
}
