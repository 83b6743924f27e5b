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
	}
}
