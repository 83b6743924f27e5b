// SPDX-License-Identifier: Apache-2.0

//! What is told.

use frame_support::pallet_macros::*;

/// The events.
#[pallet_section]
mod events {
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	// The largest is that of changed parameters, which is rare.
	#[allow(clippy::large_enum_variant)]
	pub enum Event<T: Config> {
		/// Governance has changed the parameters.
		ParametersChanged {
			/// What was in force.
			old: Parameters<BlockNumberFor<T>>,
			/// What is.
			new: Parameters<BlockNumberFor<T>>,
		},
		/// Somebody volunteers as a juror.
		JurorVolunteered {
			/// Who.
			juror: T::AccountId,
			/// In BTRST units.
			bond: Balance,
			/// What they can be called upon for as an eyewitness.
			expertise: Expertise,
			/// The block in which their term ends.
			ends_at: BlockNumberFor<T>,
		},
		/// A juror serves another term.
		JurorRenewed {
			/// Who.
			juror: T::AccountId,
			/// The block in which their term ends.
			ends_at: BlockNumberFor<T>,
		},
		/// A juror has stood down or the term is over; earlier cases can still draw them, or have.
		JurorLeaving {
			/// Who.
			juror: T::AccountId,
			/// From this block on it is over.
			until: BlockNumberFor<T>,
		},
		/// A juror is out of the pools and has the bond back, or what is left of it.
		JurorLeft {
			/// Who.
			juror: T::AccountId,
			/// In BTRST units.
			bond: Balance,
		},
		/// A juror or eyewitness was silent.
		JurorStruck {
			/// Who.
			juror: T::AccountId,
			/// Which case.
			case: CaseId,
			/// How many they have now.
			strikes: u32,
		},
		/// A part of the bond of somebody silent goes to the pot.
		BondSlashed {
			/// Who.
			juror: T::AccountId,
			/// What in: BTRST.
			asset: AssetKind,
			/// From whom.
			from: T::AccountId,
			/// To whom.
			to: T::AccountId,
			/// How much, in units of `asset`.
			amount: Balance,
		},
		/// Somebody silent is out: nothing draws them any more.
		JurorOusted {
			/// Who.
			juror: T::AccountId,
		},
		/// Governance has appointed an arbitrator.
		ArbitratorAppointed {
			/// Who.
			arbitrator: T::AccountId,
			/// The block in which their term ends.
			ends_at: BlockNumberFor<T>,
		},
		/// An arbitrator was dismissed or the term is over; cases that they organise go on.
		ArbitratorLeaving {
			/// Who.
			arbitrator: T::AccountId,
			/// From this block on it is over.
			until: BlockNumberFor<T>,
		},
		/// An arbitrator is out.
		ArbitratorLeft {
			/// Who.
			arbitrator: T::AccountId,
		},
		/// Somebody promises to stand for a claimant's deposit.
		ClaimBacked {
			/// The disputed invoice.
			invoice: InvoiceId,
			/// Who claims.
			claimant: T::AccountId,
			/// Who stands for it.
			backer: T::AccountId,
			/// How much, in units of `asset`.
			amount: Balance,
		},
		/// What was promised, or what the case did not take of it, is free again.
		BackingReturned {
			/// The disputed invoice.
			invoice: InvoiceId,
			/// Who stands for it.
			backer: T::AccountId,
			/// How much, in units of `asset`.
			amount: Balance,
		},
		/// A claim was made: a case is open.
		CaseOpened {
			/// Which case.
			case: CaseId,
			/// The disputed invoice.
			invoice: InvoiceId,
			/// Who claims.
			claimant: T::AccountId,
			/// Who answers.
			respondent: T::AccountId,
			/// What the disputed amount is in.
			asset: AssetKind,
			/// How much, in units of `asset`.
			amount: Balance,
			/// What the disputed amount is worth in BTRST.
			value: Balance,
			/// What is on hold for it, in BTRST units.
			deposit: Balance,
			/// From this block on it is over.
			until: BlockNumberFor<T>,
		},
		/// The respondent has accepted the claim.
		ClaimAccepted {
			/// Which case.
			case: CaseId,
		},
		/// The respondent has answered: the case is taking evidence.
		ClaimCountered {
			/// Which case.
			case: CaseId,
			/// Where it can be read.
			content: ContentId,
			/// From this block on it is over.
			until: BlockNumberFor<T>,
		},
		/// The respondent has answered a claim that silence had given in to.
		DefaultOpened {
			/// Which case.
			case: CaseId,
		},
		/// A side offers what it would agree to.
		SettlementOffered {
			/// Which case.
			case: CaseId,
			/// Which side.
			side: Side,
			/// The share of the disputed amount that the respondent keeps.
			kept: Perbill,
		},
		/// Both sides agree.
		SettlementAccepted {
			/// Which case.
			case: CaseId,
			/// The share of the disputed amount that the respondent keeps.
			kept: Perbill,
		},
		/// A side has submitted a piece of evidence.
		EvidenceSubmitted {
			/// Which case.
			case: CaseId,
			/// Which side.
			side: Side,
			/// Its place in the log, from 0.
			index: u32,
			/// Where it can be read.
			content: ContentId,
		},
		/// A side has made a subjective statement.
		StatementMade {
			/// Which case.
			case: CaseId,
			/// Which side.
			side: Side,
			/// Where it can be read.
			content: ContentId,
			/// Which skill.
			skill: SkillId,
		},
		/// An arbitrator was drawn.
		ArbitratorSeated {
			/// Which case.
			case: CaseId,
			/// Who.
			arbitrator: T::AccountId,
		},
		/// An arbitrator has done nothing about a case, which goes on.
		ArbitratorIdle {
			/// Which case.
			case: CaseId,
			/// Who.
			arbitrator: T::AccountId,
		},
		/// A statement is put to eyewitnesses; they are drawn once the seed is known.
		EyewitnessesCalled {
			/// Which case.
			case: CaseId,
			/// Which side.
			side: Side,
			/// Which skill.
			skill: SkillId,
		},
		/// An eyewitness was drawn.
		EyewitnessSeated {
			/// Which case.
			case: CaseId,
			/// Which side.
			side: Side,
			/// Who.
			who: T::AccountId,
		},
		/// An eyewitness has testified.
		Testified {
			/// Which case.
			case: CaseId,
			/// Which side.
			side: Side,
			/// Who.
			who: T::AccountId,
			/// Whether they find the statement reasonable.
			reasonable: bool,
		},
		/// No more evidence is taken.
		EvidenceClosed {
			/// Which case.
			case: CaseId,
		},
		/// Statements are with eyewitnesses.
		TestimonyBegun {
			/// Which case.
			case: CaseId,
			/// From this block on it is over.
			until: BlockNumberFor<T>,
		},
		/// A panel is to be drawn, once the seed is known.
		PanelCalled {
			/// Which case.
			case: CaseId,
			/// Which panel: 0 for the first, 1 for that of an appeal.
			round: u32,
			/// How many seats the panel has.
			seats: u32,
			/// From this block on it is over.
			until: BlockNumberFor<T>,
		},
		/// A juror was drawn.
		JurorSeated {
			/// Which case.
			case: CaseId,
			/// Which panel: 0 for the first, 1 for that of an appeal.
			round: u32,
			/// Who.
			juror: T::AccountId,
		},
		/// Somebody silent has lost their seat.
		SeatLost {
			/// Which case.
			case: CaseId,
			/// Which panel: 0 for the first, 1 for that of an appeal.
			round: u32,
			/// Who.
			juror: T::AccountId,
		},
		/// Those seated commit.
		CommittingBegun {
			/// Which case.
			case: CaseId,
			/// Which panel: 0 for the first, 1 for that of an appeal.
			round: u32,
			/// From this block on it is over.
			until: BlockNumberFor<T>,
		},
		/// A juror has committed.
		VoteCommitted {
			/// Which case.
			case: CaseId,
			/// Which panel: 0 for the first, 1 for that of an appeal.
			round: u32,
			/// Who.
			juror: T::AccountId,
			/// To what.
			commitment: Hash,
		},
		/// Those who have committed reveal.
		RevealingBegun {
			/// Which case.
			case: CaseId,
			/// Which panel: 0 for the first, 1 for that of an appeal.
			round: u32,
			/// From this block on it is over.
			until: BlockNumberFor<T>,
		},
		/// A juror has revealed.
		VoteRevealed {
			/// Which case.
			case: CaseId,
			/// Which panel: 0 for the first, 1 for that of an appeal.
			round: u32,
			/// Who.
			juror: T::AccountId,
			/// The share of the disputed amount that the respondent keeps.
			kept: Perbill,
			/// Where it can be read why.
			reasons: Option<ContentId>,
		},
		/// There is a ruling, which is provisional until a certain block.
		RulingMade {
			/// Which case.
			case: CaseId,
			/// Which panel: 0 for the first, 1 for that of an appeal.
			round: u32,
			/// The share of the disputed amount that the respondent keeps.
			kept: Perbill,
			/// How that came about.
			basis: Basis,
			/// How many votes were revealed on it.
			votes: u32,
			/// From this block on it is over.
			until: BlockNumberFor<T>,
		},
		/// Somebody appeals for a side.
		Appealed {
			/// Which case.
			case: CaseId,
			/// Which side.
			side: Side,
			/// Who stands for it.
			backer: T::AccountId,
			/// What is on hold for it, in BTRST units.
			deposit: Balance,
		},
		/// The ruling is final.
		CaseRuled {
			/// Which case.
			case: CaseId,
			/// The disputed invoice.
			invoice: InvoiceId,
			/// The share of the disputed amount that the respondent keeps.
			kept: Perbill,
			/// How that came about.
			basis: Basis,
		},
		/// The ruling was executed; the case is over.
		RulingExecuted {
			/// Which case.
			case: CaseId,
			/// The disputed invoice.
			invoice: InvoiceId,
			/// The share of the disputed amount that the respondent keeps.
			kept: Perbill,
		},
		/// The ruling could not be executed. It stands, and is tried again.
		RulingNotExecuted {
			/// Which case.
			case: CaseId,
			/// The disputed invoice.
			invoice: InvoiceId,
			/// The share of the disputed amount that the respondent keeps.
			kept: Perbill,
			/// When it is tried again by itself.
			retry_at: BlockNumberFor<T>,
			/// Why.
			error: DispatchError,
		},
		/// A juror is paid for a vote.
		JurorPaid {
			/// Which case.
			case: CaseId,
			/// Who.
			juror: T::AccountId,
			/// What in: BTRST.
			asset: AssetKind,
			/// From whom.
			from: T::AccountId,
			/// To whom.
			to: T::AccountId,
			/// How much, in units of `asset`.
			amount: Balance,
		},
		/// A juror is paid for a vote near the final ruling.
		JurorRewarded {
			/// Which case.
			case: CaseId,
			/// Who.
			juror: T::AccountId,
			/// What in: BTRST.
			asset: AssetKind,
			/// From whom.
			from: T::AccountId,
			/// To whom.
			to: T::AccountId,
			/// How much, in units of `asset`.
			amount: Balance,
		},
		/// An eyewitness is paid.
		EyewitnessPaid {
			/// Which case.
			case: CaseId,
			/// Who.
			who: T::AccountId,
			/// What in: BTRST.
			asset: AssetKind,
			/// From whom.
			from: T::AccountId,
			/// To whom.
			to: T::AccountId,
			/// How much, in units of `asset`.
			amount: Balance,
		},
		/// An arbitrator is paid.
		ArbitratorPaid {
			/// Which case.
			case: CaseId,
			/// Who.
			arbitrator: T::AccountId,
			/// What in: BTRST.
			asset: AssetKind,
			/// From whom.
			from: T::AccountId,
			/// To whom.
			to: T::AccountId,
			/// How much, in units of `asset`.
			amount: Balance,
		},
		/// A part of a deposit, or all of it, goes to the pot: whoever it stood for has lost that far.
		DepositForfeited {
			/// Which case.
			case: CaseId,
			/// What in: BTRST.
			asset: AssetKind,
			/// From whom.
			from: T::AccountId,
			/// To whom.
			to: T::AccountId,
			/// How much, in units of `asset`.
			amount: Balance,
		},
		/// A deposit, or the rest of it, is free again.
		DepositReturned {
			/// Which case.
			case: CaseId,
			/// Whose.
			account: T::AccountId,
			/// How much, in units of `asset`.
			amount: Balance,
		},
		/// A payment could not be received; it is kept.
		KeptForClaim {
			/// Whose.
			account: T::AccountId,
			/// What in: BTRST.
			asset: AssetKind,
			/// How much, in units of `asset`.
			amount: Balance,
			/// From this block on it is over.
			until: BlockNumberFor<T>,
			/// Why.
			error: DispatchError,
		},
		/// What was kept was paid out.
		Claimed {
			/// Whose.
			account: T::AccountId,
			/// What in: BTRST.
			asset: AssetKind,
			/// From whom.
			from: T::AccountId,
			/// To whom.
			to: T::AccountId,
			/// How much, in units of `asset`.
			amount: Balance,
		},
		/// What was kept and not claimed went to the treasury.
		Forfeited {
			/// Whose.
			account: T::AccountId,
			/// What in: BTRST.
			asset: AssetKind,
			/// From whom.
			from: T::AccountId,
			/// To whom.
			to: T::AccountId,
			/// How much, in units of `asset`.
			amount: Balance,
		},
		/// A due item failed and was taken out of the queue.
		DueItemFailed {
			/// Which.
			item: DueItemOf<T>,
			/// Why.
			error: DispatchError,
		},
	}
}
