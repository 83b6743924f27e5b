// SPDX-License-Identifier: Apache-2.0

//! Errors.

use frame_support::pallet_macros::*;

/// The errors.
#[pallet_section]
mod errors {
	#[pallet::error]
	pub enum Error<T> {
		/// The account has a slot in the pool, or its exit is not complete.
		#[codec(index = 0)]
		AlreadyInPool,
		/// The account is not in the pool.
		#[codec(index = 1)]
		NotInPool,
		/// The account has not asked to leave the pool.
		#[codec(index = 2)]
		NotLeaving,
		/// The pool has no free slot.
		#[codec(index = 3)]
		PoolFull,
		/// The subject has a freeze.
		#[codec(index = 4)]
		AlreadyFrozen,
		/// The subject has no freeze, or the freeze is over.
		#[codec(index = 5)]
		NotFrozen,
		/// The freeze is past its lifetime: no account is drawn for it any more.
		#[codec(index = 6)]
		FreezeExpired,
		/// The freeze is not past its lifetime.
		#[codec(index = 7)]
		FreezeNotExpired,
		/// The seed of the freeze is not known yet.
		#[codec(index = 8)]
		SeedNotKnown,
		/// A subject cannot have so many seats.
		#[codec(index = 9)]
		TooManySeats,
		/// The account has no seat of the subject.
		#[codec(index = 10)]
		NotSeated,
		/// A parameter is outside its range.
		#[codec(index = 11)]
		ParameterOutOfRange {
			/// The first such parameter.
			parameter: ParameterName,
		},
	}
}
