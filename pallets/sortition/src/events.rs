// SPDX-License-Identifier: Apache-2.0

//! Events.

use frame_support::pallet_macros::*;

/// The events.
#[pallet_section]
mod events {
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// An account has joined a pool.
		#[codec(index = 0)]
		Joined {
			/// The pool.
			pool: PoolId,
			/// The account.
			who: T::AccountId,
			/// The slot of the account until the exit is complete.
			slot: u32,
		},
		/// A member of a pool has asked to leave. No later freeze includes the member.
		#[codec(index = 1)]
		LeaveRequested {
			/// The pool.
			pool: PoolId,
			/// The account.
			who: T::AccountId,
			/// The block by which every freeze that includes the member has expired. `None` if
			/// there is no such freeze.
			waits_until: Option<BlockNumberFor<T>>,
		},
		/// A member has left a pool. The slot is free.
		#[codec(index = 2)]
		Left {
			/// The pool.
			pool: PoolId,
			/// The account.
			who: T::AccountId,
			/// The slot that the account had.
			slot: u32,
		},
		/// The accounts that can be drawn for a subject are fixed.
		#[codec(index = 3)]
		PoolFrozen {
			/// The subject.
			subject: Subject,
			/// The number of slots: only these are tried, for accounts that have them now.
			slots: u32,
			/// The epoch of the seed.
			seed_epoch: u32,
			/// The block from which the freeze counts as released.
			expires_at: BlockNumberFor<T>,
		},
		/// An epoch has begun for whose seed a freeze waits.
		#[codec(index = 4)]
		SeedKnown {
			/// The epoch.
			epoch: u32,
			/// The seed.
			seed: Hash,
		},
		/// An account was drawn and has a seat.
		#[codec(index = 5)]
		SeatDrawn {
			/// The subject.
			subject: Subject,
			/// The account.
			who: T::AccountId,
			/// The slot of the account.
			slot: u32,
			/// The number of the attempt, from 0.
			attempt: u32,
		},
		/// An account has given up its seat, or lost it.
		#[codec(index = 6)]
		SeatVacated {
			/// The subject.
			subject: Subject,
			/// The account.
			who: T::AccountId,
		},
		/// A case is over: its seats are unlocked, and no exit waits for the freeze.
		#[codec(index = 7)]
		FreezeReleased {
			/// The subject.
			subject: Subject,
			/// Whether the freeze had expired.
			expired: bool,
		},
		/// Governance has changed the parameters.
		#[codec(index = 8)]
		ParametersChanged {
			/// The parameters before.
			previous: Parameters<BlockNumberFor<T>>,
			/// The parameters in force.
			current: Parameters<BlockNumberFor<T>>,
		},
	}
}
