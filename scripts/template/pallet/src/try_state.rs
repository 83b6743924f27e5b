// SPDX-License-Identifier: Apache-2.0

//! Invariants.

use crate::{Config, CurrentParameters, HoldReason, Pallet, Records};
use frame_support::{ensure, traits::fungible::InspectHold};
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	/// Checks the invariants of the state:
	/// - the parameters are within their ranges,
	/// - a record names a text,
	/// - exactly the recorded deposit is on hold for each record.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		ensure!(CurrentParameters::<T>::get().validate().is_ok(), "a parameter is out of range");
		for (owner, record) in Records::<T>::iter() {
			let held = T::Deposits::balance_on_hold(&HoldReason::Record.into(), &owner);
			if record.content.is_empty() || held != record.deposit {
				log::error!(target: "runtime::template", "{owner:?}: {record:?}, on hold: {held}");
			}
			ensure!(!record.content.is_empty(), "a record names no text");
			ensure!(held == record.deposit, "a deposit is not what is on hold");
		}
		Ok(())
	}
}
