// SPDX-License-Identifier: Apache-2.0

//! Errors.

use frame_support::pallet_macros::*;

/// The errors.
#[pallet_section]
mod errors {
	#[pallet::error]
	pub enum Error<T> {
		/// A parameter is out of its range.
		#[codec(index = 0)]
		ParameterOutOfRange {
			/// The first parameter that is out of its range.
			parameter: ParameterName,
		},
		/// The account is not a juror.
		#[codec(index = 1)]
		NotJuror,
		/// The account is a juror, or the exit is not complete.
		#[codec(index = 2)]
		AlreadyJuror,
		/// The account has too many strikes to volunteer; strikes are forgiven in time.
		#[codec(index = 3)]
		TooManyStrikes,
		/// The same skill is named twice.
		#[codec(index = 4)]
		ExpertiseRepeated,
		/// The account has no live credential for a named skill.
		#[codec(index = 5)]
		CredentialMissing {
			/// The skill.
			skill: SkillId,
		},
		/// The term is over or was ended: the account has to leave before it can serve again.
		#[codec(index = 6)]
		AlreadyLeaving,
		/// The exit is not complete: an earlier freeze can draw the juror, or the juror has a seat.
		#[codec(index = 7)]
		ExitNotComplete,
		/// The account is not an arbitrator.
		#[codec(index = 8)]
		NotArbitrator,
		/// The account is an arbitrator, or the exit is not complete.
		#[codec(index = 9)]
		AlreadyArbitrator,
		/// The case was never opened, or is over.
		#[codec(index = 10)]
		CaseNotFound,
		/// A case about the invoice is open.
		#[codec(index = 11)]
		AlreadyInCase,
		/// The caller is not the respondent.
		#[codec(index = 12)]
		NotTheRespondent,
		/// The caller is neither claimant nor respondent.
		#[codec(index = 13)]
		NotAParty,
		/// The caller was not drawn as the arbitrator of the case.
		#[codec(index = 14)]
		NotTheArbitrator,
		/// The caller was not drawn as an eyewitness of the statement, or has lost the seat.
		#[codec(index = 15)]
		NotAnEyewitness,
		/// The caller has no seat on the panel: the caller was not drawn, or was silent.
		#[codec(index = 16)]
		NotSeated,
		/// The claim was answered, or the default is final.
		#[codec(index = 17)]
		TooLateToAnswer,
		/// The other party has made no offer.
		#[codec(index = 18)]
		NoOffer,
		/// The other party's offer is another share.
		#[codec(index = 19)]
		OfferMismatch,
		/// The ruling is final.
		#[codec(index = 20)]
		TooLateToSettle,
		/// The case does not take evidence now.
		#[codec(index = 21)]
		NotTakingEvidence,
		/// The side has submitted the maximum of pieces of evidence.
		#[codec(index = 22)]
		MaxExhibitsExceeded,
		/// A content address is empty.
		#[codec(index = 23)]
		ContentMissing,
		/// The side has made its statement.
		#[codec(index = 24)]
		StatementMade,
		/// The side has made no statement.
		#[codec(index = 25)]
		StatementNotFound,
		/// The statement was put to eyewitnesses.
		#[codec(index = 26)]
		AlreadyCalled,
		/// Less than half of the time for evidence is over.
		#[codec(index = 27)]
		TooEarlyToClose,
		/// The caller has testified.
		#[codec(index = 28)]
		AlreadyTestified,
		/// The case does not take testimony now.
		#[codec(index = 29)]
		NotTestifying,
		/// The caller has committed; a commitment cannot be changed.
		#[codec(index = 30)]
		AlreadyCommitted,
		/// The panel does not take commitments now.
		#[codec(index = 31)]
		NotCommitting,
		/// The caller has revealed.
		#[codec(index = 32)]
		AlreadyRevealed,
		/// The panel does not take reveals now: not all jurors have committed, or the time is over.
		#[codec(index = 33)]
		NotRevealing,
		/// The caller has committed to another vote or salt.
		#[codec(index = 34)]
		CommitmentMismatch,
		/// No ruling is made yet, or the ruling is final.
		#[codec(index = 35)]
		NotProvisional,
		/// The case has an appeal; the ruling of the second panel is final.
		#[codec(index = 36)]
		AlreadyAppealed,
		/// The ruling is a default: the respondent can open the default by `counterclaim`.
		#[codec(index = 37)]
		DefaultNotAppealable,
		/// The ruling gives the side all that it wants.
		#[codec(index = 38)]
		NothingToGain,
		/// Nothing is due: the time of the step is not over, or the seed is not known.
		#[codec(index = 39)]
		NotDue,
		/// The backing is less than the smallest panel costs.
		#[codec(index = 40)]
		BackingTooSmall,
		/// The claim has a backer.
		#[codec(index = 41)]
		AlreadyBacked,
		/// The claim has no backer.
		#[codec(index = 42)]
		BackingNotFound,
		/// Another account backs the claim.
		#[codec(index = 43)]
		NotTheBacker,
		/// All numbers of cases are used.
		#[codec(index = 44)]
		NumbersExhausted,
		/// Nothing is kept for the account.
		#[codec(index = 45)]
		NothingToClaim,
		/// The pallet's own account cannot be paid.
		#[codec(index = 46)]
		CannotPayOneself,
	}
}
