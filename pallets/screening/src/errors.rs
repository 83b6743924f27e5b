// SPDX-License-Identifier: Apache-2.0

//! Why the pallet refuses.

use frame_support::pallet_macros::*;

/// The errors.
#[pallet_section]
mod errors {
	#[pallet::error]
	pub enum Error<T> {
		/// A parameter is out of its range.
		#[codec(index = 0)]
		ParameterOutOfRange {
			/// The first one that is.
			parameter: ParameterName,
		},
		/// No number is left for another skill or request.
		#[codec(index = 1)]
		NumbersExhausted,
		/// There is no such skill.
		#[codec(index = 2)]
		SkillNotFound,
		/// The skill was retired: nothing new is begun for it.
		#[codec(index = 3)]
		SkillIsRetired,
		/// A skill needs a name.
		#[codec(index = 4)]
		NameMissing,
		/// A text is needed: its content address is empty.
		#[codec(index = 5)]
		ContentMissing,
		/// The account is not a member.
		#[codec(index = 6)]
		NotMember,
		/// The account has no live credential for the skill.
		#[codec(index = 7)]
		CredentialMissing {
			/// The skill that it must be for.
			skill: SkillId,
		},
		/// The account screens for the skill already, or is on the way out.
		#[codec(index = 8)]
		AlreadyScreener,
		/// The account does not screen for the skill.
		#[codec(index = 9)]
		NotScreener,
		/// The account has not worked for enough clients that are unrelated to it and to each
		/// other.
		#[codec(index = 10)]
		TooFewClients,
		/// The exit waits until all that was requested before it is over.
		#[codec(index = 11)]
		ExitNotComplete,
		/// The account has a request for the skill already.
		#[codec(index = 12)]
		AlreadyRequested,
		/// The account has failed, or lost a credential, not long ago.
		#[codec(index = 13)]
		CoolingDown,
		/// The account holds a credential that lives on for longer than the renewal window.
		#[codec(index = 14)]
		CredentialStillLives,
		/// There is no such request, or it is over.
		#[codec(index = 15)]
		RequestNotFound,
		/// Only the applicant may do this.
		#[codec(index = 16)]
		NotTheApplicant,
		/// A panel sits on the request: nothing was failed, or the second panel is the last.
		#[codec(index = 17)]
		NotFailed,
		/// It is too late to claim a second panel.
		#[codec(index = 18)]
		SecondPanelWindowPassed,
		/// The account has no seat on the panel.
		#[codec(index = 19)]
		NotSeated,
		/// The panel does not take commitments now.
		#[codec(index = 20)]
		NotCommitting,
		/// The account has committed.
		#[codec(index = 21)]
		AlreadyCommitted,
		/// The panel does not take reveals now.
		#[codec(index = 22)]
		NotRevealing,
		/// The account has revealed.
		#[codec(index = 23)]
		AlreadyRevealed,
		/// A score is a number from 0 to 100.
		#[codec(index = 24)]
		ScoreOutOfRange,
		/// This is not what the account has committed to.
		#[codec(index = 25)]
		CommitmentMismatch,
		/// There is no such credential, or not any more.
		#[codec(index = 26)]
		CredentialNotFound,
		/// Nothing is kept for this account.
		#[codec(index = 27)]
		NothingToClaim,
		/// It is not due yet, or nothing is left to do about it.
		#[codec(index = 28)]
		NotDue,
		/// The pallet's own account cannot be paid.
		#[codec(index = 29)]
		CannotPayOneself,
	}
}
