// SPDX-License-Identifier: Apache-2.0

//! What is told to those who look from outside.

use super::{data, Basis, Side};
use codec::{Decode, DecodeWithMemTracking, Encode};
use scale_info::TypeInfo;
use sp_runtime::Perbill;
use talent_primitives::{Balance, CaseId, InvoiceId};

data! {
	/// What a dispute would cost and how long it would take, if it were opened now.
	pub struct Quote<BlockNumber> {
		/// What the disputed amount is worth in BTRST: all below hangs on it.
		pub value: Balance,
		/// What is held from the claimant, or who backs them.
		pub claim_deposit: Balance,
		/// The most of it that the claimant can lose: if the respondent keeps all.
		pub worst_case: Balance,
		/// What is held from whoever appeals; all of it is lost if that changes nothing in their favour, unless nobody votes on it.
		pub appeal_deposit: Balance,
		/// The seats of the first panel, and of that of an appeal.
		pub seats: (u32, u32),
		/// The block in which silence becomes a provisional ruling for the claimant.
		pub default_at: BlockNumber,
		/// The block from which on a default is final: the one before is the last in which it can be opened.
		pub default_final_at: BlockNumber,
		/// When it is over at the latest, if the respondent answers, without an appeal.
		pub first_ruling_at: BlockNumber,
		/// When it is over at the latest, with an appeal.
		pub final_ruling_at: BlockNumber,
	}

}

/// What comes next in a case.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub enum NextStep<AccountId, BlockNumber> {
	/// The respondent answers: `accept_claim` or `counterclaim`.
	Answer {
		/// From this block on silence is a provisional ruling for the claimant.
		until: BlockNumber,
	},
	/// The parties submit evidence and make statements.
	Evidence {
		/// From this block on no more is taken.
		until: BlockNumber,
		/// Who organises it, if somebody was drawn: `call_eyewitnesses`, `close_evidence`.
		arbitrator: Option<AccountId>,
	},
	/// These eyewitnesses testify.
	Testify {
		/// Who is waited for.
		who: alloc::vec::Vec<AccountId>,
		/// From this block on they are silent.
		until: BlockNumber,
	},
	/// Somebody is drawn, by `advance`.
	Draw {
		/// From this block on it can be done; `None` if nobody can tell yet.
		from: Option<BlockNumber>,
		/// From this block on the case makes do with those who are there.
		until: BlockNumber,
	},
	/// These jurors commit: `commit_vote`.
	Commit {
		/// Who is waited for.
		who: alloc::vec::Vec<AccountId>,
		/// From this block on they are silent.
		until: BlockNumber,
	},
	/// These jurors reveal: `reveal_vote`.
	Reveal {
		/// Who is waited for.
		who: alloc::vec::Vec<AccountId>,
		/// From this block on they are silent.
		until: BlockNumber,
	},
	/// Anybody may appeal for one of these sides: `appeal`. A default may be opened: `counterclaim`.
	Appeal {
		/// What stands.
		kept: Perbill,
		/// How that came about.
		basis: Basis,
		/// Who can; none, if that was done.
		sides: alloc::vec::Vec<Side>,
		/// From this block on it is final.
		until: BlockNumber,
	},
	/// Anybody takes the step that is due: `advance`. The queue does, too.
	Advance,
	/// The ruling is final and could not be executed. `advance` tries again.
	Execute {
		/// What stands.
		kept: Perbill,
		/// The block in which it is tried again by itself.
		retry_at: BlockNumber,
	},
}

data! {
	/// What binds an account here.
	#[derive(Copy)]
	pub enum Bound {
		/// The bond of a juror. `stand_down` begins the way out.
		Bond,
		/// A seat: the case waits for them as juror, eyewitness or arbitrator. Silence ends it.
		Duty {
			/// In which case.
			case: CaseId,
		},
		/// A deposit for a claim or an appeal, their own or another's. It ends with the case.
		Deposit {
			/// In which case.
			case: CaseId,
		},
		/// A promise to stand for a deposit. `withdraw_backing` frees it.
		Backing {
			/// For the dispute of which invoice.
			invoice: InvoiceId,
		},
		/// A party of a case.
		Party {
			/// Of which.
			case: CaseId,
		},
	}

	/// Something that binds an account here, and until when.
	pub struct Obligation<BlockNumber> {
		/// What it is, and which call frees it.
		pub bound: Bound,
		/// What is held for it, in BTRST units.
		pub held: Balance,
		/// When it, or its present step, is over at the latest; `None` if nothing is set to end it.
		pub until: Option<BlockNumber>,
	}
}
