// SPDX-License-Identifier: Apache-2.0

//! The clock that stands while users cannot send transactions.

use crate::{ClosedNow, Config, OpenBlocks, Pallet};
use frame_support::traits::Get;
use frame_system::pallet_prelude::BlockNumberFor;
use sp_runtime::traits::{BlockNumberProvider, One, Saturating};
use talent_primitives::Clock;

impl<T: Config> Pallet<T> {
	/// Counts this block, unless it is closed.
	pub(crate) fn tick() {
		let closed = T::Closed::get();
		ClosedNow::<T>::put(closed);
		if !closed {
			OpenBlocks::<T>::mutate(|blocks| blocks.saturating_accrue(One::one()));
		}
	}
}

impl<T: Config> BlockNumberProvider for Pallet<T> {
	type BlockNumber = BlockNumberFor<T>;

	/// Returns the number of open blocks.
	fn current_block_number() -> BlockNumberFor<T> {
		OpenBlocks::<T>::get()
	}

	#[cfg(any(feature = "std", feature = "runtime-benchmarks"))]
	fn set_block_number(block: BlockNumberFor<T>) {
		OpenBlocks::<T>::put(block);
	}
}

impl<T: Config> Clock for Pallet<T> {
	fn stands() -> bool {
		ClosedNow::<T>::get()
	}
}
