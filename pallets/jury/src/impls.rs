// SPDX-License-Identifier: Apache-2.0

//! The ports that this pallet answers.

use crate::{Cases, Config, Jurors, Pallet};
use alloc::vec::Vec;
use frame_support::storage::with_storage_layer;
use sp_runtime::DispatchError;
use talent_primitives::{Arbitration, AssetKind, Balance, CaseId, Item, NewCase, OpenRecords};

impl<T: Config> Arbitration<T::AccountId, AssetKind, Balance> for Pallet<T> {
	fn open_case(case: NewCase<T::AccountId, AssetKind, Balance>) -> Result<CaseId, DispatchError> {
		with_storage_layer(|| Self::do_open_case(case))
	}
}

impl<T: Config> OpenRecords<T::AccountId> for Pallet<T> {
	/// Lists both parties of each case, and each juror who was a member when volunteering.
	fn open_records() -> Vec<(T::AccountId, Item<T::AccountId>)> {
		let cases = Cases::<T>::iter().flat_map(|(case_id, case)| {
			[
				(case.claimant, Item::CaseAsClaimant(case_id)),
				(case.respondent, Item::CaseAsRespondent(case_id)),
			]
		});
		let jurors = Jurors::<T>::iter().filter(|(_, juror)| juror.bound);
		cases.chain(jurors.map(|(who, _)| (who, Item::Juror))).collect()
	}
}
