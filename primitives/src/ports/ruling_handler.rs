// SPDX-License-Identifier: Apache-2.0

use crate::{CaseId, InvoiceId};
use frame_support::{dispatch::DispatchResult, weights::Weight};
use sp_runtime::Perbill;

/// Notification: the ruling, as the share of the disputed amount that the respondent keeps.
///
/// Told by jury, heard by jobs.
pub trait RulingHandler {
	/// Executes the ruling of case `case_id` about `invoice`, once. All or nothing; after an error
	/// it can be called again.
	fn on_ruling(case_id: CaseId, invoice: InvoiceId, kept: Perbill) -> DispatchResult;

	/// The most that [`on_ruling`](Self::on_ruling) takes.
	fn on_ruling_weight() -> Weight;
}

/// Nobody listens.
impl RulingHandler for () {
	fn on_ruling(_: CaseId, _: InvoiceId, _: Perbill) -> DispatchResult {
		Ok(())
	}

	fn on_ruling_weight() -> Weight {
		Weight::zero()
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn the_unit_does_nothing() {
		assert_eq!(<() as RulingHandler>::on_ruling(0, 0, Perbill::from_percent(70)), Ok(()));
	}
}
