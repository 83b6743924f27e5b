// SPDX-License-Identifier: Apache-2.0

//! The port that this pallet answers.

use crate::{Config, Pallet};
use frame_support::storage::with_storage_layer;
use sp_runtime::DispatchError;
use talent_primitives::{Arbitration, AssetKind, Balance, CaseId, NewCase};

impl<T: Config> Arbitration<T::AccountId, AssetKind, Balance> for Pallet<T> {
	fn open_case(case: NewCase<T::AccountId, AssetKind, Balance>) -> Result<CaseId, DispatchError> {
		with_storage_layer(|| Self::do_open_case(case))
	}
}
