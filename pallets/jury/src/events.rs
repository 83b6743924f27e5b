// SPDX-License-Identifier: Apache-2.0

//! Events.

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
		#[codec(index = 0)]
		ParametersChanged {
			/// In force until now.
			previous: Parameters<BlockNumberFor<T>>,
			/// In force from now on.
			current: Parameters<BlockNumberFor<T>>,
		},
		/// An account has volunteered as a juror.
		#[codec(index = 1)]
		JurorVolunteered {
			/// The juror.
			juror: T::AccountId,
			/// The bond, in BTRST units.
			bond: Balance,
			/// The skills for which the juror can be called as an eyewitness.
			expertise: Expertise,
			/// The block in which the term ends.
			ends_at: BlockNumberFor<T>,
		},
		/// A juror serves another term.
		#[codec(index = 2)]
		JurorRenewed {
			/// The juror.
			juror: T::AccountId,
			/// The block in which the term ends.
			ends_at: BlockNumberFor<T>,
		},
		/// A juror has stood down, or the term is over. Earlier freezes can still draw the juror.
		#[codec(index = 3)]
		JurorLeaving {
			/// The juror.
			juror: T::AccountId,
			/// The earliest block in which the exit can be complete, as far as is known now.
			until: BlockNumberFor<T>,
		},
		/// A juror is out of all pools, and the bond is refunded.
		#[codec(index = 4)]
		JurorLeft {
			/// The juror.
			juror: T::AccountId,
			/// The refunded part of the bond, in BTRST units.
			bond: Balance,
		},
		/// A silent juror or eyewitness gets a strike.
		#[codec(index = 5)]
		JurorStruck {
			/// The juror.
			juror: T::AccountId,
			/// The case.
			case_id: CaseId,
			/// The strikes of the juror, with this one.
			strikes: u32,
		},
		/// A part of the bond of a silent juror is slashed and goes to the pot.
		#[codec(index = 6)]
		BondSlashed {
			/// The juror.
			juror: T::AccountId,
			/// The asset of the bond: BTRST.
			asset: AssetKind,
			/// The account that is slashed.
			from: T::AccountId,
			/// The account of the pot.
			to: T::AccountId,
			/// The amount, in units of BTRST.
			amount: Balance,
		},
		/// A silent juror is ousted: no draw seats the juror any more.
		#[codec(index = 7)]
		JurorOusted {
			/// The juror.
			juror: T::AccountId,
		},
		/// Governance has appointed an arbitrator.
		#[codec(index = 8)]
		ArbitratorAppointed {
			/// The arbitrator.
			arbitrator: T::AccountId,
			/// The block in which the term ends.
			ends_at: BlockNumberFor<T>,
		},
		/// An arbitrator was dismissed, or the term is over. Cases of the arbitrator go on.
		#[codec(index = 9)]
		ArbitratorLeaving {
			/// The arbitrator.
			arbitrator: T::AccountId,
			/// The earliest block in which the exit can be complete, as far as is known now.
			until: BlockNumberFor<T>,
		},
		/// An arbitrator is out of the pool.
		#[codec(index = 10)]
		ArbitratorLeft {
			/// The arbitrator.
			arbitrator: T::AccountId,
		},
		/// A backer has promised to pay a claimant's deposit.
		#[codec(index = 11)]
		ClaimBacked {
			/// The disputed invoice.
			invoice: InvoiceId,
			/// The claimant.
			claimant: T::AccountId,
			/// The backer.
			backer: T::AccountId,
			/// The backing, in BTRST units.
			amount: Balance,
		},
		/// A backing is released, or the part of it that the case has not used.
		#[codec(index = 12)]
		BackingReturned {
			/// The disputed invoice.
			invoice: InvoiceId,
			/// The backer.
			backer: T::AccountId,
			/// The released amount, in BTRST units.
			amount: Balance,
		},
		/// A claimant has made a claim, and a case is open.
		#[codec(index = 13)]
		CaseOpened {
			/// The case.
			case_id: CaseId,
			/// The disputed invoice.
			invoice: InvoiceId,
			/// The claimant.
			claimant: T::AccountId,
			/// The respondent.
			respondent: T::AccountId,
			/// The asset of the disputed amount.
			asset: AssetKind,
			/// The disputed amount, in units of `asset`.
			amount: Balance,
			/// The worth of the disputed amount, in BTRST units.
			value: Balance,
			/// The deposit, in BTRST units.
			deposit: Balance,
			/// The block from which on silence is a default.
			until: BlockNumberFor<T>,
		},
		/// The respondent has accepted the claim.
		#[codec(index = 14)]
		ClaimAccepted {
			/// The case.
			case_id: CaseId,
		},
		/// The respondent has countered the claim, and the case takes evidence.
		#[codec(index = 15)]
		ClaimCountered {
			/// The case.
			case_id: CaseId,
			/// The content address of the statement.
			content: ContentId,
			/// The block from which on no evidence is taken.
			until: BlockNumberFor<T>,
		},
		/// The respondent has opened a default.
		#[codec(index = 16)]
		DefaultOpened {
			/// The case.
			case_id: CaseId,
		},
		/// A party has offered a settlement.
		#[codec(index = 17)]
		SettlementOffered {
			/// The case.
			case_id: CaseId,
			/// The side that offers.
			side: Side,
			/// The share of the disputed amount that the respondent would keep.
			kept: Perbill,
		},
		/// A party has accepted the other party's offer of a settlement.
		#[codec(index = 18)]
		SettlementAccepted {
			/// The case.
			case_id: CaseId,
			/// The share of the disputed amount that the respondent keeps.
			kept: Perbill,
		},
		/// A party has submitted a piece of evidence.
		#[codec(index = 19)]
		EvidenceSubmitted {
			/// The case.
			case_id: CaseId,
			/// The side that submits.
			side: Side,
			/// The place in the evidence log, from 0.
			index: u32,
			/// The content address.
			content: ContentId,
		},
		/// A party has made a statement.
		#[codec(index = 20)]
		StatementMade {
			/// The case.
			case_id: CaseId,
			/// The side that states.
			side: Side,
			/// The content address.
			content: ContentId,
			/// The skill that eyewitnesses need.
			skill: SkillId,
		},
		/// An arbitrator was drawn for a case.
		#[codec(index = 21)]
		ArbitratorSeated {
			/// The case.
			case_id: CaseId,
			/// The arbitrator.
			arbitrator: T::AccountId,
		},
		/// The arbitrator of a case has not served; the case goes on.
		#[codec(index = 22)]
		ArbitratorIdle {
			/// The case.
			case_id: CaseId,
			/// The arbitrator.
			arbitrator: T::AccountId,
		},
		/// A statement is put to eyewitnesses, who are drawn once the seed is known.
		#[codec(index = 23)]
		EyewitnessesCalled {
			/// The case.
			case_id: CaseId,
			/// The side of the statement.
			side: Side,
			/// The skill that eyewitnesses need.
			skill: SkillId,
		},
		/// An eyewitness was drawn.
		#[codec(index = 24)]
		EyewitnessSeated {
			/// The case.
			case_id: CaseId,
			/// The side of the statement.
			side: Side,
			/// The eyewitness.
			who: T::AccountId,
		},
		/// An eyewitness has testified.
		#[codec(index = 25)]
		Testified {
			/// The case.
			case_id: CaseId,
			/// The side of the statement.
			side: Side,
			/// The eyewitness.
			who: T::AccountId,
			/// Whether the eyewitness finds the statement reasonable.
			reasonable: bool,
		},
		/// The case takes no more evidence.
		#[codec(index = 26)]
		EvidenceClosed {
			/// The case.
			case_id: CaseId,
		},
		/// The case takes testimony.
		#[codec(index = 27)]
		TestimonyBegun {
			/// The case.
			case_id: CaseId,
			/// The block from which on no testimony is taken.
			until: BlockNumberFor<T>,
		},
		/// A panel is to be drawn, once the seed is known.
		#[codec(index = 28)]
		PanelCalled {
			/// The case.
			case_id: CaseId,
			/// The round: 0 for the first panel, 1 for the panel of an appeal.
			round: u32,
			/// The number of seats of the panel.
			seats: u32,
			/// The block from which on the panel makes do with the jurors drawn so far.
			until: BlockNumberFor<T>,
		},
		/// A juror was drawn for a panel.
		#[codec(index = 29)]
		JurorSeated {
			/// The case.
			case_id: CaseId,
			/// The round: 0 for the first panel, 1 for the panel of an appeal.
			round: u32,
			/// The juror.
			juror: T::AccountId,
		},
		/// A silent juror has lost the seat.
		#[codec(index = 30)]
		SeatLost {
			/// The case.
			case_id: CaseId,
			/// The round: 0 for the first panel, 1 for the panel of an appeal.
			round: u32,
			/// The juror.
			juror: T::AccountId,
		},
		/// The panel takes commitments.
		#[codec(index = 31)]
		CommittingBegun {
			/// The case.
			case_id: CaseId,
			/// The round: 0 for the first panel, 1 for the panel of an appeal.
			round: u32,
			/// The block from which on no commitments are taken.
			until: BlockNumberFor<T>,
		},
		/// A juror has committed to a vote.
		#[codec(index = 32)]
		VoteCommitted {
			/// The case.
			case_id: CaseId,
			/// The round: 0 for the first panel, 1 for the panel of an appeal.
			round: u32,
			/// The juror.
			juror: T::AccountId,
			/// The commitment.
			commitment: Hash,
		},
		/// The panel takes reveals.
		#[codec(index = 33)]
		RevealingBegun {
			/// The case.
			case_id: CaseId,
			/// The round: 0 for the first panel, 1 for the panel of an appeal.
			round: u32,
			/// The block from which on no reveals are taken.
			until: BlockNumberFor<T>,
		},
		/// A juror has revealed a vote.
		#[codec(index = 34)]
		VoteRevealed {
			/// The case.
			case_id: CaseId,
			/// The round: 0 for the first panel, 1 for the panel of an appeal.
			round: u32,
			/// The juror.
			juror: T::AccountId,
			/// The share of the disputed amount that the respondent keeps.
			kept: Perbill,
			/// The content address of the reasons, if the juror gives any.
			reasons: Option<ContentId>,
		},
		/// A ruling is made; it is provisional.
		#[codec(index = 35)]
		RulingMade {
			/// The case.
			case_id: CaseId,
			/// The round: 0 for the first panel, 1 for the panel of an appeal.
			round: u32,
			/// The share of the disputed amount that the respondent keeps.
			kept: Perbill,
			/// How the ruling came about.
			basis: Basis,
			/// The number of revealed votes.
			votes: u32,
			/// The block from which on the ruling is final.
			until: BlockNumberFor<T>,
		},
		/// An account has appealed for a side.
		#[codec(index = 36)]
		Appealed {
			/// The case.
			case_id: CaseId,
			/// The side for which the account appeals.
			side: Side,
			/// The account that appeals and pays the deposit.
			backer: T::AccountId,
			/// The deposit, in BTRST units.
			deposit: Balance,
		},
		/// The ruling is final.
		#[codec(index = 37)]
		CaseRuled {
			/// The case.
			case_id: CaseId,
			/// The disputed invoice.
			invoice: InvoiceId,
			/// The share of the disputed amount that the respondent keeps.
			kept: Perbill,
			/// How the ruling came about.
			basis: Basis,
		},
		/// The ruling is executed, and the case is over.
		#[codec(index = 38)]
		RulingExecuted {
			/// The case.
			case_id: CaseId,
			/// The disputed invoice.
			invoice: InvoiceId,
			/// The share of the disputed amount that the respondent keeps.
			kept: Perbill,
		},
		/// The final ruling could not be executed, and will be tried again.
		#[codec(index = 39)]
		RulingNotExecuted {
			/// The case.
			case_id: CaseId,
			/// The disputed invoice.
			invoice: InvoiceId,
			/// The share of the disputed amount that the respondent keeps.
			kept: Perbill,
			/// The block in which the due-queue tries again.
			retry_at: BlockNumberFor<T>,
			/// The reason.
			error: DispatchError,
		},
		/// A juror is paid for a vote.
		#[codec(index = 40)]
		JurorPaid {
			/// The case.
			case_id: CaseId,
			/// The juror.
			juror: T::AccountId,
			/// The asset of the payment: BTRST.
			asset: AssetKind,
			/// The account that pays.
			from: T::AccountId,
			/// The account that is paid.
			to: T::AccountId,
			/// The amount, in units of BTRST.
			amount: Balance,
		},
		/// A juror is paid the bonus for a vote near the final ruling.
		#[codec(index = 41)]
		JurorRewarded {
			/// The case.
			case_id: CaseId,
			/// The juror.
			juror: T::AccountId,
			/// The asset of the payment: BTRST.
			asset: AssetKind,
			/// The account that pays.
			from: T::AccountId,
			/// The account that is paid.
			to: T::AccountId,
			/// The amount, in units of BTRST.
			amount: Balance,
		},
		/// An eyewitness is paid.
		#[codec(index = 42)]
		EyewitnessPaid {
			/// The case.
			case_id: CaseId,
			/// The eyewitness.
			who: T::AccountId,
			/// The asset of the payment: BTRST.
			asset: AssetKind,
			/// The account that pays.
			from: T::AccountId,
			/// The account that is paid.
			to: T::AccountId,
			/// The amount, in units of BTRST.
			amount: Balance,
		},
		/// An arbitrator is paid.
		#[codec(index = 43)]
		ArbitratorPaid {
			/// The case.
			case_id: CaseId,
			/// The arbitrator.
			arbitrator: T::AccountId,
			/// The asset of the payment: BTRST.
			asset: AssetKind,
			/// The account that pays.
			from: T::AccountId,
			/// The account that is paid.
			to: T::AccountId,
			/// The amount, in units of BTRST.
			amount: Balance,
		},
		/// A deposit, or a part of it, is forfeited to the pot.
		#[codec(index = 44)]
		DepositForfeited {
			/// The case.
			case_id: CaseId,
			/// The asset of the deposit: BTRST.
			asset: AssetKind,
			/// The account whose deposit it was.
			from: T::AccountId,
			/// The account of the pot.
			to: T::AccountId,
			/// The amount, in units of BTRST.
			amount: Balance,
		},
		/// A deposit, or the rest of it, is refunded.
		#[codec(index = 45)]
		DepositReturned {
			/// The case.
			case_id: CaseId,
			/// The account whose deposit it was.
			account: T::AccountId,
			/// The amount, in units of BTRST.
			amount: Balance,
		},
		/// An account could not receive a payment; the amount is kept.
		#[codec(index = 46)]
		KeptForClaim {
			/// The account that can claim the amount.
			account: T::AccountId,
			/// The asset of the amount: BTRST.
			asset: AssetKind,
			/// The amount, in units of BTRST.
			amount: Balance,
			/// The block from which on the amount goes to the treasury.
			until: BlockNumberFor<T>,
			/// The reason.
			error: DispatchError,
		},
		/// A kept amount is paid out.
		#[codec(index = 47)]
		Claimed {
			/// The account that has claimed.
			account: T::AccountId,
			/// The asset of the payment: BTRST.
			asset: AssetKind,
			/// The account that pays.
			from: T::AccountId,
			/// The account that is paid.
			to: T::AccountId,
			/// The amount, in units of BTRST.
			amount: Balance,
		},
		/// A kept amount was not claimed in time and is paid to the treasury.
		#[codec(index = 48)]
		Forfeited {
			/// The account that has not claimed.
			account: T::AccountId,
			/// The asset of the payment: BTRST.
			asset: AssetKind,
			/// The account that pays.
			from: T::AccountId,
			/// The account that is paid.
			to: T::AccountId,
			/// The amount, in units of BTRST.
			amount: Balance,
		},
		/// A due item has failed and is stuck.
		#[codec(index = 49)]
		DueItemFailed {
			/// The item.
			item: DueItemOf<T>,
			/// The reason.
			error: DispatchError,
		},
	}
}
