// SPDX-License-Identifier: Apache-2.0

//! Why the pallet refuses.

use frame_support::pallet_macros::*;

/// The errors.
#[pallet_section]
mod errors {
	#[pallet::error]
	pub enum Error<T> {
		/// A parameter is out of its range.
		ParameterOutOfRange {
			/// The first one that is.
			parameter: ParameterName,
		},
		/// No number is left for another skill or request.
		NumbersExhausted,
		/// There is no such skill.
		SkillNotFound,
		/// The skill was retired: nothing new is begun for it.
		SkillIsRetired,
		/// A skill needs a name.
		NameMissing,
		/// A text is needed: its content address is empty.
		ContentMissing,
		/// The account is not a member.
		NotMember,
		/// The account has no live credential for the skill.
		CredentialMissing {
			/// The skill that it must be for.
			skill: SkillId,
		},
		/// The account screens for the skill already, or is on the way out.
		AlreadyScreener,
		/// The account does not screen for the skill.
		NotScreener,
		/// The account has not worked for enough clients that are unrelated to it and to each other.
		TooFewClients,
		/// The exit waits until all that was requested before it is over.
		ExitNotComplete,
		/// The account has a request for the skill already.
		AlreadyRequested,
		/// The account has failed, or lost a credential, not long ago.
		CoolingDown,
		/// The account holds a credential that lives on for longer than the renewal window.
		CredentialStillLives,
		/// There is no such request, or it is over.
		RequestNotFound,
		/// Only the applicant may do this.
		NotTheApplicant,
		/// A panel sits on the request: nothing was failed, or the second panel is the last.
		NotFailed,
		/// It is too late to claim a second panel.
		SecondPanelWindowPassed,
		/// The account has no seat on the panel.
		NotSeated,
		/// The panel does not take commitments now.
		NotCommitting,
		/// The account has committed.
		AlreadyCommitted,
		/// The panel does not take reveals now.
		NotRevealing,
		/// The account has revealed.
		AlreadyRevealed,
		/// A score is a number from 0 to 100.
		ScoreOutOfRange,
		/// This is not what the account has committed to.
		CommitmentMismatch,
		/// There is no such credential, or not any more.
		CredentialNotFound,
		/// Nothing is kept for this account.
		NothingToClaim,
		/// It is not due yet, or nothing is left to do about it.
		NotDue,
		/// The pallet's own account cannot be paid.
		CannotPayOneself,
	}
}
