// SPDX-License-Identifier: Apache-2.0

//! Types that view functions return.

use super::{data, Basis, Side};
use codec::{Decode, DecodeWithMemTracking, Encode};
use scale_info::TypeInfo;
use sp_runtime::Perbill;
use talent_primitives::{Balance, CaseId, InvoiceId};

data! {
	/// The costs and the latest dates of a dispute, if the case were opened now.
	pub struct CaseQuote<BlockNumber> {
		/// The worth of the disputed amount, in BTRST units. The other fields depend on it.
		pub value: Balance,
		/// The deposit of the claimant and the backer, in BTRST units.
		pub claim_deposit: Balance,
		/// The most of the deposit that can be forfeited: when the respondent keeps all.
		pub worst_case: Balance,
		/// The deposit of an appeal, in BTRST units. All of it is forfeited when the second
		/// ruling is not better for the side of the appeal, unless no juror votes.
		pub appeal_deposit: Balance,
		/// The seats of the first panel, and of the panel of an appeal.
		pub seats: (u32, u32),
		/// The block from which on silence is a default.
		pub default_at: BlockNumber,
		/// The block from which on a default is final. The respondent can open the default up to
		/// the block before.
		pub default_final_at: BlockNumber,
		/// The latest block of the end of the case, with an answer and without an appeal.
		pub first_ruling_at: BlockNumber,
		/// The latest block of the end of the case, with an appeal.
		pub final_ruling_at: BlockNumber,
	}

}

/// The next step of a case.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub enum NextStep<AccountId, BlockNumber> {
	/// The respondent answers: `accept_claim` or `counterclaim`.
	#[codec(index = 0)]
	Answer {
		/// The block from which on silence is a default.
		until: BlockNumber,
	},
	/// The parties submit evidence and make statements.
	#[codec(index = 1)]
	Evidence {
		/// The block from which on no evidence is taken.
		until: BlockNumber,
		/// The arbitrator, who can call `call_eyewitnesses` and `close_evidence`; `None` before
		/// the draw.
		arbitrator: Option<AccountId>,
	},
	/// Eyewitnesses testify: `testify`.
	#[codec(index = 2)]
	Testify {
		/// The awaited actors.
		who: alloc::vec::Vec<AccountId>,
		/// The block from which on the awaited actors are silent.
		until: BlockNumber,
	},
	/// Any account draws by `advance`: jurors or eyewitnesses.
	#[codec(index = 3)]
	Draw {
		/// The estimated block from which on the draw can be made; `None` if it is not known.
		from: Option<BlockNumber>,
		/// The block from which on the case goes on with the actors drawn so far.
		until: BlockNumber,
	},
	/// Jurors commit: `commit_vote`.
	#[codec(index = 4)]
	Commit {
		/// The awaited actors.
		who: alloc::vec::Vec<AccountId>,
		/// The block from which on the awaited actors are silent.
		until: BlockNumber,
	},
	/// Jurors reveal: `reveal_vote`.
	#[codec(index = 5)]
	Reveal {
		/// The awaited actors.
		who: alloc::vec::Vec<AccountId>,
		/// The block from which on the awaited actors are silent.
		until: BlockNumber,
	},
	/// Any account can appeal for one of these sides: `appeal`. The respondent can open a
	/// default: `counterclaim`.
	#[codec(index = 6)]
	Appeal {
		/// The share of the disputed amount that the respondent keeps.
		kept: Perbill,
		/// How the ruling came about.
		basis: Basis,
		/// The sides with something to gain; empty after an appeal and for a default.
		sides: alloc::vec::Vec<Side>,
		/// The block from which on the ruling is final.
		until: BlockNumber,
	},
	/// The step is due: any account, or the due-queue, takes it by `advance`.
	#[codec(index = 7)]
	Advance,
	/// The final ruling could not be executed: `advance` tries again.
	#[codec(index = 8)]
	Execute {
		/// The share of the disputed amount that the respondent keeps.
		kept: Perbill,
		/// The block in which the due-queue tries again.
		retry_at: BlockNumber,
	},
}

data! {
	/// The kind of an obligation.
	#[derive(Copy)]
	pub enum ObligationKind {
		/// The bond of a juror. `stand_down` begins the exit.
		#[codec(index = 0)]
		Bond,
		/// A duty in a case as a juror, eyewitness or arbitrator.
		#[codec(index = 1)]
		Duty {
			/// The case.
			case_id: CaseId,
		},
		/// A deposit for a claim or an appeal, as a party or a backer, until the case is over.
		#[codec(index = 2)]
		Deposit {
			/// The case.
			case_id: CaseId,
		},
		/// A backing of a claim before a case is opened. `withdraw_backing` releases it.
		#[codec(index = 3)]
		Backing {
			/// The invoice.
			invoice: InvoiceId,
		},
		/// A party of a case.
		#[codec(index = 4)]
		Party {
			/// The case.
			case_id: CaseId,
		},
	}

	/// An obligation of an account.
	pub struct Obligation<BlockNumber> {
		/// The kind of the obligation.
		pub bound: ObligationKind,
		/// The amount on hold, in BTRST units.
		pub held: Balance,
		/// The latest block of the end of the obligation or of its present step; `None` if
		/// nothing is set to end it.
		pub until: Option<BlockNumber>,
	}
}
