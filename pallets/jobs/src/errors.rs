// SPDX-License-Identifier: Apache-2.0

//! Why the pallet refuses.

use frame_support::pallet_macros::*;

/// The errors.
#[pallet_section]
mod errors {
	#[pallet::error]
	pub enum Error<T> {
		/// A parameter is out of its range.
		ParametersOutOfRange,
		/// There is no such category.
		CategoryNotFound,
		/// No new job may be posted in this category; it was retired.
		CategoryIsRetired,
		/// A category needs a name.
		NameMissing,
		/// No number is left for another category, job, contract or invoice.
		NumbersExhausted,
		/// There is no such job, or it was closed and nothing refers to it any more.
		JobNotFound,
		/// The job is filled, expired or closed: too late for what was asked.
		JobNotOpen,
		/// Only the client may do this.
		NotTheClient,
		/// Only the talent may do this.
		NotTheTalent,
		/// Only a party of the contract may do this.
		NotAParty,
		/// A text is needed: its content address is empty.
		ContentMissing,
		/// The number of openings is zero, above the governed maximum, or below those that are taken.
		OpeningsOutOfRange,
		/// The number of applications is zero or above the governed maximum.
		ApplicationsOutOfRange,
		/// A window or a duration is out of its governed range.
		WindowOutOfRange,
		/// No such skill is on offer.
		SkillNotOffered,
		/// The job demands a credential that this account does not hold.
		CredentialMissing {
			/// The skill that it must be for.
			skill: SkillId,
		},
		/// The client cannot apply for a job of their own, or hire themselves.
		OwnJob,
		/// This account has applied already.
		AlreadyApplied,
		/// The job keeps as many applications as it takes at once.
		MaxApplicationsExceeded,
		/// There is no such application.
		ApplicationNotFound,
		/// The named account has not recommended the applicant for this job.
		NotRecommended,
		/// The application is answered by an offer that is open still.
		OfferPending,
		/// An offer can be made to members only.
		TalentNotMember,
		/// All openings are taken.
		NoOpeningLeft,
		/// There is no milestone, or no pay for an hour, or no hour or more than the governed maximum in a week.
		PaymentOutOfRange,
		/// The amount is zero, or, where terms or an extra state it, below the currency's minimum balance.
		AmountTooSmall,
		/// The amount is above what is open; or what is conceded is not below it.
		AmountTooLarge,
		/// There is no such offer or contract, or it is over and removed.
		ContractNotFound,
		/// The offer was accepted already.
		NotAnOffer,
		/// The offer was not accepted in time.
		OfferHasExpired,
		/// The terms are not those that were offered.
		TermsHashMismatch,
		/// The contract is an offer still.
		ContractNotActive,
		/// The final billing window is over: nothing can be billed, funded or ended any more.
		ContractIsOver,
		/// The contract is ending already, and not later than the caller could end it.
		AlreadyEnding,
		/// The escrow would hold more than invoices have reserved and the contract may cost from here on.
		AboveAgreedTotal,
		/// The escrow holds no more than what is committed.
		NoSurplus,
		/// What is billed is not what the contract is paid for.
		WrongKindOfWork,
		/// There is no such milestone.
		MilestoneNotFound,
		/// The milestone was billed already.
		MilestoneAlreadyBilled,
		/// The period ends before it begins, spans two weeks (Monday to Sunday), or holds more minutes than its days.
		PeriodMalformed,
		/// The period begins before the contract's first UTC day: that on which the offer was accepted, or the one after the
		/// renewal.
		PeriodBeforeStart,
		/// The period lies in the future, or after the work has ended or the contract was renewed.
		PeriodTooLate,
		/// Days of the period were billed already, or lie before days that were.
		PeriodOverlaps,
		/// The week would hold more hours than agreed.
		WeeklyCapExceeded,
		/// The free escrow does not cover the invoice and its fee.
		EscrowTooSmall,
		/// The contract has as many invoices that are open or disputed as it may have at once.
		MaxOpenInvoicesExceeded,
		/// There is no such invoice, or it was paid, cancelled, lapsed or resolved.
		InvoiceNotFound,
		/// The invoice is disputed: it leaves only through its case.
		InvoiceIsDisputed,
		/// The invoice is due: it can only be paid.
		ReviewWindowPassed,
		/// An extra is paid only if approved: there is nothing to dispute.
		ExtraNotDisputable,
		/// The extra was not approved in time.
		ExtraHasLapsed,
		/// The invoice is not disputed in this case.
		NotDisputedInCase,
		/// Nothing is kept for this account in this asset.
		NothingToClaim,
		/// No fee waits for this invoice.
		NoFeeWaiting,
		/// Not all of the fee, or more than it, was taken.
		FeeNotCollectedExactly,
		/// It is not due yet, or nothing is left to do about it.
		NotDue,
		/// The pallet's own account cannot be paid.
		CannotPayEscrow,
		/// Nothing is proposed for this contract, or not any more.
		RenewalNotFound,
		/// The proposal was not accepted in time.
		RenewalHasExpired,
		/// Nobody accepts what they have proposed themselves.
		OwnProposal,
		/// Only whoever has proposed it may take it back.
		NotTheProposer,
		/// An invoice of the contract is disputed: it cannot be renewed until the case is over.
		RenewalWhileDisputed,
		/// The contract was renewed already.
		AlreadyRenewed,
		/// There is nothing to review: the contract is not over, nothing that counts was earned with it, or its reviews have
		/// counted already.
		ReviewNotFound,
		/// The time to review the contract is over.
		ReviewPeriodPassed,
		/// The caller has reviewed this contract.
		AlreadyReviewed,
		/// A rating is a number from 1 to 5.
		RatingOutOfRange,
	}
}
