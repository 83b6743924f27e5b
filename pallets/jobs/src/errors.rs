// SPDX-License-Identifier: Apache-2.0

//! Why the pallet refuses.

use frame_support::pallet_macros::*;

/// The errors.
#[pallet_section]
mod errors {
	#[pallet::error]
	pub enum Error<T> {
		/// A parameter is outside its range.
		#[codec(index = 0)]
		ParameterOutOfRange {
			/// The first such parameter.
			parameter: ParameterName,
		},
		/// There is no such category.
		#[codec(index = 1)]
		CategoryNotFound,
		/// No new job may be posted in this category; it was retired.
		#[codec(index = 2)]
		CategoryIsRetired,
		/// A category needs a name.
		#[codec(index = 3)]
		NameMissing,
		/// No number is left for another category, job, contract or invoice.
		#[codec(index = 4)]
		NumbersExhausted,
		/// There is no such job, or it was closed and nothing refers to it any more.
		#[codec(index = 5)]
		JobNotFound,
		/// The job is filled, expired or closed: too late for what was asked.
		#[codec(index = 6)]
		JobNotOpen,
		/// Only the client may do this.
		#[codec(index = 7)]
		NotTheClient,
		/// Only the talent may do this.
		#[codec(index = 8)]
		NotTheTalent,
		/// Only a party of the contract may do this.
		#[codec(index = 9)]
		NotAParty,
		/// A text is needed: its content address is empty.
		#[codec(index = 10)]
		ContentMissing,
		/// The number of openings is zero, above the governed maximum, or below those that are
		/// taken.
		#[codec(index = 11)]
		OpeningsOutOfRange,
		/// The number of applications is zero or above the governed maximum.
		#[codec(index = 12)]
		ApplicationsOutOfRange,
		/// A window or a duration is out of its governed range.
		#[codec(index = 13)]
		WindowOutOfRange,
		/// No such skill is on offer.
		#[codec(index = 14)]
		SkillNotOffered,
		/// The job demands a credential that this account does not hold.
		#[codec(index = 15)]
		CredentialMissing {
			/// The skill that it must be for.
			skill: SkillId,
		},
		/// The client cannot apply for a job of their own, or hire themselves.
		#[codec(index = 16)]
		OwnJob,
		/// This account has applied already.
		#[codec(index = 17)]
		AlreadyApplied,
		/// The job keeps as many applications as it takes at once.
		#[codec(index = 18)]
		MaxApplicationsExceeded,
		/// There is no such application.
		#[codec(index = 19)]
		ApplicationNotFound,
		/// The named account has not recommended the applicant for this job.
		#[codec(index = 20)]
		NotRecommended,
		/// The application is answered by an offer that is open still.
		#[codec(index = 21)]
		OfferPending,
		/// An offer can be made to members only.
		#[codec(index = 22)]
		TalentNotMember,
		/// All openings are taken.
		#[codec(index = 23)]
		NoOpeningLeft,
		/// There is no milestone, or no pay for an hour, or no hour or more than the governed
		/// maximum in a week.
		#[codec(index = 24)]
		PaymentOutOfRange,
		/// The amount is zero, or, where terms or an extra state it, below the currency's minimum
		/// balance.
		#[codec(index = 25)]
		AmountTooSmall,
		/// The amount is above what is open; or what is conceded is not below it.
		#[codec(index = 26)]
		AmountTooLarge,
		/// There is no such offer or contract, or it is over and removed.
		#[codec(index = 27)]
		ContractNotFound,
		/// The offer was accepted already.
		#[codec(index = 28)]
		NotAnOffer,
		/// The offer was not accepted in time.
		#[codec(index = 29)]
		OfferHasExpired,
		/// The terms are not those that were offered.
		#[codec(index = 30)]
		TermsHashMismatch,
		/// The contract is an offer still.
		#[codec(index = 31)]
		ContractNotActive,
		/// The final billing window is over: nothing can be billed, funded or ended any more.
		#[codec(index = 32)]
		ContractIsOver,
		/// The contract is ending already, and not later than the caller could end it.
		#[codec(index = 33)]
		AlreadyEnding,
		/// The escrow would hold more than invoices have reserved and the contract may cost from
		/// here on.
		#[codec(index = 34)]
		AboveAgreedTotal,
		/// The escrow holds no more than what is committed.
		#[codec(index = 35)]
		NoSurplus,
		/// What is billed is not what the contract is paid for.
		#[codec(index = 36)]
		WrongKindOfWork,
		/// There is no such milestone.
		#[codec(index = 37)]
		MilestoneNotFound,
		/// The milestone was billed already.
		#[codec(index = 38)]
		MilestoneAlreadyBilled,
		/// The period ends before it begins, spans two weeks (Monday to Sunday), or holds more
		/// minutes than its days.
		#[codec(index = 39)]
		PeriodMalformed,
		/// The period begins before the contract's first UTC day: that on which the offer was
		/// accepted, or the one after the renewal.
		#[codec(index = 40)]
		PeriodBeforeStart,
		/// The period lies in the future, or after the work has ended or the contract was renewed.
		#[codec(index = 41)]
		PeriodTooLate,
		/// Days of the period were billed already, or lie before days that were.
		#[codec(index = 42)]
		PeriodOverlaps,
		/// The week would hold more hours than agreed.
		#[codec(index = 43)]
		WeeklyCapExceeded,
		/// The free escrow does not cover the invoice and its fee.
		#[codec(index = 44)]
		EscrowTooSmall,
		/// The contract has as many invoices that are open or disputed as it may have at once.
		#[codec(index = 45)]
		MaxOpenInvoicesExceeded,
		/// There is no such invoice, or it was paid, cancelled, lapsed or resolved.
		#[codec(index = 46)]
		InvoiceNotFound,
		/// The invoice is disputed: it leaves only through its case.
		#[codec(index = 47)]
		InvoiceIsDisputed,
		/// The invoice is due: it can only be paid.
		#[codec(index = 48)]
		ReviewWindowPassed,
		/// An extra is paid only if approved: there is nothing to dispute.
		#[codec(index = 49)]
		ExtraNotDisputable,
		/// The extra was not approved in time.
		#[codec(index = 50)]
		ExtraHasLapsed,
		/// The invoice is not disputed in this case.
		#[codec(index = 51)]
		NotDisputedInCase,
		/// Nothing is kept for this account in this asset.
		#[codec(index = 52)]
		NothingToClaim,
		/// No fee waits for this invoice.
		#[codec(index = 53)]
		NoFeeWaiting,
		/// Not all of the fee, or more than it, was taken.
		#[codec(index = 54)]
		FeeNotCollectedExactly,
		/// It is not due yet, or nothing is left to do about it.
		#[codec(index = 55)]
		NotDue,
		/// The pallet's own account cannot be paid.
		#[codec(index = 56)]
		CannotPayEscrow,
		/// Nothing is proposed for this contract, or not any more.
		#[codec(index = 57)]
		RenewalNotFound,
		/// The proposal was not accepted in time.
		#[codec(index = 58)]
		RenewalHasExpired,
		/// Nobody accepts what they have proposed themselves.
		#[codec(index = 59)]
		OwnProposal,
		/// Only the proposing party may take it back.
		#[codec(index = 60)]
		NotTheProposer,
		/// An invoice of the contract is disputed: it cannot be renewed until the case is over.
		#[codec(index = 61)]
		RenewalWhileDisputed,
		/// The contract was renewed already.
		#[codec(index = 62)]
		AlreadyRenewed,
		/// There is nothing to review: the contract is not over, nothing that counts was earned
		/// with it, or its reviews have counted already.
		#[codec(index = 63)]
		ReviewNotFound,
		/// The time to review the contract is over.
		#[codec(index = 64)]
		ReviewPeriodPassed,
		/// The caller has reviewed this contract.
		#[codec(index = 65)]
		AlreadyReviewed,
		/// A rating is a number from 1 to 5.
		#[codec(index = 66)]
		RatingOutOfRange,
	}
}
