// SPDX-License-Identifier: Apache-2.0

//! What is refused.

use frame_support::pallet_macros::*;

/// The errors.
#[pallet_section]
mod errors {
	#[pallet::error]
	pub enum Error<T> {
		/// A parameter is outside of its range, the first that is.
		ParameterOutOfRange {
			/// Which parameter.
			parameter: ParameterName,
		},
		/// The account is no juror.
		NotJuror,
		/// The account is a juror, or has not completed its exit.
		AlreadyJuror,
		/// The account was silent too often to volunteer; that is forgiven in time.
		TooManyStrikes,
		/// The same skill is named twice.
		ExpertiseRepeated,
		/// The account holds no live credential for a skill that it names.
		CredentialMissing {
			/// Which skill.
			skill: SkillId,
		},
		/// They have asked to leave, or must; there is no way back but out and in again.
		AlreadyLeaving,
		/// The exit was asked for and is not complete: earlier cases can still draw them, or have.
		ExitNotComplete,
		/// The account is no arbitrator.
		NotArbitrator,
		/// The account is an arbitrator, or has not completed its exit.
		AlreadyArbitrator,
		/// There is no such case, or it is over.
		CaseNotFound,
		/// There is a case about the invoice already.
		AlreadyInCase,
		/// The caller is not who was claimed against.
		NotTheRespondent,
		/// The caller is neither claimant nor respondent.
		NotAParty,
		/// The caller was not drawn as the arbitrator of the case.
		NotTheArbitrator,
		/// The caller was not drawn as an eyewitness of the statement, or has lost the seat.
		NotAnEyewitness,
		/// The caller has no seat on the panel: was not drawn, or was silent.
		NotSeated,
		/// The case was answered, or it is too late to.
		TooLateToAnswer,
		/// The other side offers nothing.
		NoOffer,
		/// The other side's offer is not the one that was named.
		OfferMismatch,
		/// The ruling is final.
		TooLateToSettle,
		/// The case is not taking evidence.
		NotTakingEvidence,
		/// The side has submitted as many pieces of evidence as it may.
		MaxExhibitsExceeded,
		/// A content address is empty.
		ContentMissing,
		/// The side has made a statement.
		StatementMade,
		/// The side has made no statement.
		StatementNotFound,
		/// The statement was put to eyewitnesses.
		AlreadyCalled,
		/// Less than half of the time for evidence is over: both sides need it.
		TooEarlyToClose,
		/// The caller has testified.
		AlreadyTestified,
		/// No testimony is taken now.
		NotTestifying,
		/// The caller has committed; a commitment cannot be changed.
		AlreadyCommitted,
		/// Commitments are not taken now.
		NotCommitting,
		/// The caller's vote is public.
		AlreadyRevealed,
		/// Reveals are not taken now: others have not committed, or it is too late.
		NotRevealing,
		/// The caller has committed to something else.
		CommitmentMismatch,
		/// There is no ruling that can be appealed against.
		NotProvisional,
		/// There was an appeal; the ruling on it is final.
		AlreadyAppealed,
		/// The respondent has not answered: a default is opened, not appealed against.
		DefaultNotAppealable,
		/// The ruling gives that side all it wants.
		NothingToGain,
		/// Nothing is due: others have time left, or a seed is not known.
		NotDue,
		/// The backing is below what the cheapest case takes.
		BackingTooSmall,
		/// Somebody backs the claim already.
		AlreadyBacked,
		/// Nobody backs the claim.
		BackingNotFound,
		/// The caller does not back the claim.
		NotTheBacker,
		/// No number is left for a case.
		NumbersExhausted,
		/// Nothing is kept for the account.
		NothingToClaim,
		/// The pallet's own account cannot be paid.
		CannotPayOneself,
	}
}
