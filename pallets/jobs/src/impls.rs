// SPDX-License-Identifier: Apache-2.0

//! The ports that this pallet answers.

use crate::pallet::{Config, Pallet};
use frame_support::{dispatch::DispatchResult, storage::with_storage_layer};
use sp_runtime::Perbill;
use talent_primitives::{CaseId, InvoiceId, RulingHandler};

impl<T: Config> RulingHandler for Pallet<T> {
	/// A disputed invoice is removed by its ruling, so a ruling is executed once; one that fails leaves all as it was.
	fn on_ruling(case: CaseId, invoice: InvoiceId, kept: Perbill) -> DispatchResult {
		with_storage_layer(|| Self::execute_ruling(case, invoice, kept))
	}
}
