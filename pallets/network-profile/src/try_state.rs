// SPDX-License-Identifier: Apache-2.0

//! Invariants.

use crate::{Config, EpochLength, Pallet, MAX_EPOCH_LENGTH};
use frame_support::ensure;
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	/// Checks that the epoch length, if named, is within its bounds.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		ensure!(
			EpochLength::<T>::get().is_none_or(|length| (1..=MAX_EPOCH_LENGTH).contains(&length)),
			"the epoch length is out of bounds"
		);
		Ok(())
	}
}
