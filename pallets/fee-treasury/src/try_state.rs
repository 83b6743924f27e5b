// SPDX-License-Identifier: Apache-2.0

//! What always holds.

use crate::{Collected, Config, CurrentParameters, Pallet};
use frame_support::ensure;
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	/// Checks that the parameters are within their ranges, and that a currency has a total only once a fee was
	/// collected in it.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		ensure!(
			CurrentParameters::<T>::get().validate().is_ok(),
			"the fee treasury's parameters are out of range"
		);
		for (_, total) in Collected::<T>::iter() {
			ensure!(total > 0, "a total of fees is zero");
		}
		Ok(())
	}
}
