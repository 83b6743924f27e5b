// SPDX-License-Identifier: Apache-2.0

//! What becomes due, and what is kept.

use super::data;
use talent_primitives::CaseId;

pub use talent_primitives::purse::Unclaimed;

data! {
	/// What becomes due at a certain block.
	pub enum DueItem<AccountId> {
		/// The next step of a case.
		Case(CaseId),
		/// A juror's term is over, or their exit may be.
		Juror {
			/// Who.
			account: AccountId,
		},
		/// An arbitrator's term is over, or their exit may be.
		Arbitrator {
			/// Who.
			account: AccountId,
		},
		/// What was not claimed goes to the treasury.
		Unclaimed {
			/// Whose it was.
			account: AccountId,
		},
	}
}
