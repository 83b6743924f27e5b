// SPDX-License-Identifier: Apache-2.0

//! Errors.

use frame_support::pallet_macros::*;

/// The errors.
#[pallet_section]
mod errors {
	#[pallet::error]
	pub enum Error<T> {
		/// A parameter is out of its range.
		ParameterOutOfRange {
			/// The first parameter that is out of its range.
			parameter: ParameterName,
		},
		/// The account is not a juror.
		NotJuror,
		/// The account is a juror, or the exit is not complete.
		AlreadyJuror,
		/// The account has too many strikes to volunteer; strikes are forgiven in time.
		TooManyStrikes,
		/// The same skill is named twice.
		ExpertiseRepeated,
		/// The account has no live credential for a named skill.
		CredentialMissing {
			/// The skill.
			skill: SkillId,
		},
		/// The term is over or was ended: the account has to leave before it can serve again.
		AlreadyLeaving,
		/// The exit is not complete: an earlier freeze can draw the juror, or the juror has a seat.
		ExitNotComplete,
		/// The account is not an arbitrator.
		NotArbitrator,
		/// The account is an arbitrator, or the exit is not complete.
		AlreadyArbitrator,
		/// The case was never opened, or is over.
		CaseNotFound,
		/// A case about the invoice is open.
		AlreadyInCase,
		/// The caller is not the respondent.
		NotTheRespondent,
		/// The caller is neither claimant nor respondent.
		NotAParty,
		/// The caller was not drawn as the arbitrator of the case.
		NotTheArbitrator,
		/// The caller was not drawn as an eyewitness of the statement, or has lost the seat.
		NotAnEyewitness,
		/// The caller has no seat on the panel: the caller was not drawn, or was silent.
		NotSeated,
		/// The claim was answered, or the default is final.
		TooLateToAnswer,
		/// The other party has made no offer.
		NoOffer,
		/// The other party's offer is another share.
		OfferMismatch,
		/// The ruling is final.
		TooLateToSettle,
		/// The case does not take evidence now.
		NotTakingEvidence,
		/// The side has submitted the maximum of pieces of evidence.
		MaxExhibitsExceeded,
		/// A content address is empty.
		ContentMissing,
		/// The side has made its statement.
		StatementMade,
		/// The side has made no statement.
		StatementNotFound,
		/// The statement was put to eyewitnesses.
		AlreadyCalled,
		/// Less than half of the time for evidence is over.
		TooEarlyToClose,
		/// The caller has testified.
		AlreadyTestified,
		/// The case does not take testimony now.
		NotTestifying,
		/// The caller has committed; a commitment cannot be changed.
		AlreadyCommitted,
		/// The panel does not take commitments now.
		NotCommitting,
		/// The caller has revealed.
		AlreadyRevealed,
		/// The panel does not take reveals now: not all jurors have committed, or the time is over.
		NotRevealing,
		/// The caller has committed to another vote or salt.
		CommitmentMismatch,
		/// No ruling is made yet, or the ruling is final.
		NotProvisional,
		/// The case has an appeal; the ruling of the second panel is final.
		AlreadyAppealed,
		/// The ruling is a default: the respondent can open the default by `counterclaim`.
		DefaultNotAppealable,
		/// The ruling gives the side all that it wants.
		NothingToGain,
		/// Nothing is due: the time of the step is not over, or the seed is not known.
		NotDue,
		/// The backing is less than the smallest panel costs.
		BackingTooSmall,
		/// The claim has a backer.
		AlreadyBacked,
		/// The claim has no backer.
		BackingNotFound,
		/// Another account backs the claim.
		NotTheBacker,
		/// All numbers of cases are used.
		NumbersExhausted,
		/// Nothing is kept for the account.
		NothingToClaim,
		/// The pallet's own account cannot be paid.
		CannotPayOneself,
	}
}
