// SPDX-License-Identifier: Apache-2.0

//! What becomes due, and what is kept.

use super::data;
use talent_primitives::CaseId;

pub use talent_primitives::purse::Unclaimed;

data! {
	/// What becomes due at a certain block.
	pub enum DueItem<AccountId> {
		/// The next step of a case.
		#[codec(index = 0)]
		Case(CaseId),
		/// A juror's term is over, or their exit may be.
		#[codec(index = 1)]
		Juror {
			/// Who.
			account: AccountId,
		},
		/// An arbitrator's term is over, or their exit may be.
		#[codec(index = 2)]
		Arbitrator {
			/// Who.
			account: AccountId,
		},
		/// What was not claimed goes to the treasury.
		#[codec(index = 3)]
		Unclaimed {
			/// Whose it was.
			account: AccountId,
		},
	}
}
