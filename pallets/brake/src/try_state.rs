// SPDX-License-Identifier: Apache-2.0

//! Invariants.

use crate::{Config, OpenBlocks, Pallet, PausableFrom, Pauses};
use alloc::collections::BTreeSet;
use frame_support::{ensure, traits::TransactionPause};
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	/// Checks the invariants of the state:
	/// - no more blocks were open than there are,
	/// - each pause is of another call, which is paused, and ends,
	/// - a paused call cannot be paused again before the pause has ended.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		let now = frame_system::Pallet::<T>::block_number();
		ensure!(OpenBlocks::<T>::get() <= now, "more blocks were open than there are");
		let mut seen = BTreeSet::new();
		for pause in Pauses::<T>::get() {
			ensure!(pause.until > now, "a pause should have ended");
			ensure!(T::Calls::is_paused(pause.call.clone()), "a call with a pause is not paused");
			ensure!(
				PausableFrom::<T>::get(&pause.call).is_some_and(|from| from > pause.until),
				"a call can be paused again at once"
			);
			ensure!(seen.insert(pause.call), "a call has two pauses");
		}
		Ok(())
	}
}
