// SPDX-License-Identifier: Apache-2.0

//! Errors.

use frame_support::pallet_macros::*;

/// The errors.
#[pallet_section]
mod errors {
	#[pallet::error]
	pub enum Error<T> {
		/// The account has a record.
		#[codec(index = 0)]
		AlreadyRecorded,
		/// The content address is empty.
		#[codec(index = 1)]
		ContentEmpty,
		/// The account has no record.
		#[codec(index = 2)]
		RecordNotFound,
		/// A parameter is outside its range.
		#[codec(index = 3)]
		ParameterOutOfRange {
			/// The first such parameter.
			parameter: ParameterName,
		},
	}
}
