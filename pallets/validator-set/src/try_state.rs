// SPDX-License-Identifier: Apache-2.0

//! Invariants.

use crate::{Config, CurrentParameters, Offenders, Pallet, Validators};
use alloc::collections::BTreeSet;
use frame_support::ensure;
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	/// Checks the invariants of the state:
	/// - the set has the least number of validators, each once and each with session keys,
	/// - session has validators, now and next,
	/// - each offender is in the set, is named once, and has a slash fraction above zero,
	/// - the parameters are within their ranges.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		let validators = Validators::<T>::get();
		ensure!(Self::is_large_enough(&validators), "there are fewer validators than the minimum");
		let distinct = validators.iter().collect::<BTreeSet<_>>();
		ensure!(distinct.len() == validators.len(), "a validator is in the set twice");
		ensure!(
			validators.iter().all(pallet_session::NextKeys::<T>::contains_key),
			"a validator has no session keys"
		);
		ensure!(
			!pallet_session::Validators::<T>::get().is_empty()
				&& !pallet_session::QueuedKeys::<T>::get().is_empty(),
			"session has no validators"
		);

		let offenders = Offenders::<T>::get();
		let named = offenders.iter().map(|offender| &offender.validator).collect::<BTreeSet<_>>();
		ensure!(named.len() == offenders.len(), "an offender is named twice");
		ensure!(named.is_subset(&distinct), "an offender is not in the set");
		ensure!(
			offenders.iter().all(|offender| !offender.slash_fraction.is_zero()),
			"an offender has no offence"
		);
		ensure!(
			CurrentParameters::<T>::get().validate().is_ok(),
			"the parameters are out of their ranges"
		);
		Ok(())
	}
}
