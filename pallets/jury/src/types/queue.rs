// SPDX-License-Identifier: Apache-2.0

//! What becomes due, and what is kept.

use super::data;
use talent_primitives::{Balance, CaseId};

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

	/// What could not be paid out and waits for its owner.
	pub struct Unclaimed<BlockNumber> {
		/// How much, in BTRST units. Never zero.
		pub amount: Balance,
		/// The block from which on it is due to the treasury. Whatever is added sets it anew, for all of it.
		pub until: BlockNumber,
		/// The block in which it stands in the queue.
		pub queued_at: BlockNumber,
	}
}
