// SPDX-License-Identifier: Apache-2.0

//! What can be called: who may, what happens, what is told and what is refused. What a call does is
//! in `dispatchable_impls`.

use frame_support::pallet_macros::*;

/// The calls.
#[pallet_section]
mod calls {
	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Replaces all parameters. Agreements, deposits and dates that were set before keep their
		/// own; jobs that are changed, and offers, extras and unclaimed amounts that are new, get
		/// the new ones. The limits of the due-queue hold from its next service.
		///
		/// ## Origin
		/// [`Config::GovernanceOrigin`].
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// [`Event::ParametersChanged`].
		///
		/// ## Errors
		/// - [`Error::ParameterOutOfRange`]
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::set_parameters())]
		pub fn set_parameters(
			origin: OriginFor<T>,
			parameters: Parameters<BlockNumberFor<T>>,
		) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_set_parameters(parameters)
		}

		/// Adds a kind of work and gives it the next number. The name has 1 to
		/// [`MAX_CATEGORY_NAME`] bytes; it need not be new.
		///
		/// ## Origin
		/// [`Config::GovernanceOrigin`].
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// [`Event::CategoryAdded`].
		///
		/// ## Errors
		/// - [`Error::NameMissing`]: the name is empty
		/// - [`Error::NumbersExhausted`]: no number is left for a category
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::add_category())]
		pub fn add_category(origin: OriginFor<T>, name: CategoryName) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::add_category_named(name).map(|_| ())
		}

		/// Lets no new job be posted in a category, for good. Jobs that are already in it stay.
		///
		/// ## Origin
		/// [`Config::GovernanceOrigin`].
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// [`Event::CategoryRetired`].
		///
		/// ## Errors
		/// - [`Error::CategoryNotFound`]: never added
		/// - [`Error::CategoryIsRetired`]: retired already
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::retire_category())]
		pub fn retire_category(origin: OriginFor<T>, category: CategoryId) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_retire_category(category)
		}

		/// Posts a job and holds [`Parameters::job_deposit`] from the client, in the chain's own
		/// coin, until the job is closed. The budget is a statement: nothing is paid or held for
		/// it. The job expires so many blocks from now as the details say, or after the governed
		/// default.
		///
		/// ## Origin
		/// Signed by a client in good standing.
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// [`Event::JobPosted`].
		///
		/// ## Errors
		/// - what [`Config::Membership`] answers when the caller is not a client in good standing
		/// - [`Error::CategoryNotFound`], [`Error::CategoryIsRetired`]: nothing can be posted there
		/// - [`Error::ContentMissing`]: the description is empty
		/// - [`Error::OpeningsOutOfRange`]: zero, or above [`Parameters::max_openings`]
		/// - [`Error::ApplicationsOutOfRange`]: zero, or above [`Parameters::max_applications`]
		/// - [`Error::WindowOutOfRange`]: open for no block, or for more than
		///   [`Parameters::max_open_for`]
		/// - [`Error::SkillNotOffered`]: nobody can get a credential for the skill now
		/// - what [`Config::Fees`] answers when no contract may be made in the currency
		/// - [`Error::NumbersExhausted`]: no number is left for a job
		/// - what [`Config::ItemRegistry`] returns when the item cannot be opened
		/// - what [`Config::Deposits`] answers when the deposit cannot be held
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::post_job())]
		pub fn post_job(
			origin: OriginFor<T>,
			details: JobDetails<BlockNumberFor<T>>,
		) -> DispatchResult {
			Self::do_post_job(ensure_signed(origin)?, details)
		}

		/// Changes an open job, or gives a filled one more openings. Openings may go down to those
		/// that offers and contracts have taken; a new time counts from now. The deposit stays as
		/// it is.
		///
		/// ## Origin
		/// Signed by the job's client.
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// - [`Event::JobUpdated`]
		/// - [`Event::JobFilled`], if an open job's openings went down to those that are filled
		///
		/// ## Errors
		/// - [`Error::JobNotFound`]: never posted, or closed and removed
		/// - [`Error::NotTheClient`]: the caller has not posted it
		/// - [`Error::JobNotOpen`]: expired or closed
		/// - [`Error::ContentMissing`]: the new description is empty
		/// - [`Error::OpeningsOutOfRange`]: zero, fewer than are taken, or above
		///   [`Parameters::max_openings`]
		/// - [`Error::WindowOutOfRange`]: open for no block, or for more than
		///   [`Parameters::max_open_for`]
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::update_job())]
		pub fn update_job(
			origin: OriginFor<T>,
			job: JobId,
			update: JobUpdate<BlockNumberFor<T>>,
		) -> DispatchResult {
			Self::do_update_job(ensure_signed(origin)?, job, update)
		}

		/// Closes a job and returns all of its deposit to the client. Offers that were made can
		/// still be accepted until they expire; applications are removed and their deposits
		/// returned over the next blocks, some at a time.
		///
		/// ## Origin
		/// Signed by the job's client; by anyone once the job has expired.
		///
		/// ## Complexity
		/// O(1): the applications are left to the due-queue.
		///
		/// ## Emits
		/// - [`Event::JobClosed`]
		/// - [`Event::JobRemoved`], if no application and no contract refers to it
		///
		/// ## Errors
		/// - [`Error::JobNotFound`]: never posted, or closed and removed
		/// - [`Error::JobNotOpen`]: closed already
		/// - [`Error::NotTheClient`]: the caller has not posted it, and it has not expired
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::close_job())]
		pub fn close_job(origin: OriginFor<T>, job: JobId) -> DispatchResult {
			Self::do_close_job(ensure_signed(origin)?, job)
		}

		/// Applies for an open job and holds [`Parameters::application_deposit`] from the
		/// applicant, in the chain's own coin, for as long as the application is kept. An account
		/// that is named as recommender may earn a share of the fees later.
		///
		/// ## Origin
		/// Signed by talent in good standing, with the credential that the job demands.
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// [`Event::Applied`].
		///
		/// ## Errors
		/// - what [`Config::Membership`] answers when the caller is not talent in good standing
		/// - [`Error::JobNotFound`]: never posted, or closed and removed
		/// - [`Error::JobNotOpen`]: filled, expired or closed
		/// - [`Error::CategoryIsRetired`]: the job's category takes no new commitments
		/// - what [`Config::Fees`] answers when no contract may be made in the currency
		/// - [`Error::OwnJob`]: the caller has posted it
		/// - [`Error::ContentMissing`]: the proposal is empty
		/// - [`Error::AlreadyApplied`]: an application of the caller is kept
		/// - [`Error::MaxApplicationsExceeded`]: the job keeps as many as it takes at once
		/// - [`Error::CredentialMissing`]: the caller does not hold what the job demands
		/// - [`Error::NotRecommended`]: not by the account that is named, not for this job, or not
		///   any more
		/// - what [`Config::ItemRegistry`] returns when the item cannot be opened
		/// - what [`Config::Deposits`] answers when the deposit cannot be held
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::apply())]
		pub fn apply(
			origin: OriginFor<T>,
			job: JobId,
			proposal: ContentId,
			recommended_by: Option<T::AccountId>,
		) -> DispatchResult {
			Self::do_apply(ensure_signed(origin)?, job, proposal, recommended_by)
		}

		/// Takes an application back, whatever has become of the job, and returns all of its
		/// deposit. An offer that answers it stays open.
		///
		/// ## Origin
		/// Signed by the applicant.
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// - [`Event::ApplicationWithdrawn`]
		/// - [`Event::JobRemoved`], if the job is closed and nothing else refers to it
		///
		/// ## Errors
		/// - [`Error::ApplicationNotFound`]: never made, or removed already
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::withdraw_application())]
		pub fn withdraw_application(origin: OriginFor<T>, job: JobId) -> DispatchResult {
			Self::do_withdraw_application(ensure_signed(origin)?, job)
		}

		/// Turns an applicant down, saying why, and returns all of the deposit. Also after the job
		/// was closed.
		///
		/// ## Origin
		/// Signed by the job's client.
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// - [`Event::ApplicationRejected`]
		/// - [`Event::JobRemoved`], if the job is closed and nothing else refers to it
		///
		/// ## Errors
		/// - [`Error::JobNotFound`]: never posted, or closed and removed
		/// - [`Error::NotTheClient`]: the caller has not posted it
		/// - [`Error::ApplicationNotFound`]: never made, or removed already
		/// - [`Error::OfferPending`]: an offer answers it that talent may still accept; withdraw
		///   that first
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::reject_application())]
		pub fn reject_application(
			origin: OriginFor<T>,
			job: JobId,
			applicant: T::AccountId,
			reason: RejectionReason,
		) -> DispatchResult {
			Self::do_reject_application(ensure_signed(origin)?, job, applicant, reason)
		}

		/// Offers a contract to a member, applied or not, and takes one opening of the job. The
		/// first milestone, or the first [`Parameters::initial_weeks`] at their cap of hours (no
		/// more than the contract can last), is moved from the client into escrow at once, with the
		/// fee on it, rounded down. The terms are completed with defaults and the fee rate of the
		/// day, and hashed.
		///
		/// [`Parameters::contract_deposit`] and, for each milestone,
		/// [`Parameters::milestone_deposit`] are held from the client until the offer has come to
		/// nothing or the contract is over. The offer binds the client alone; accepting it binds
		/// the talent too.
		///
		/// ## Origin
		/// Signed by the job's client, in good standing.
		///
		/// ## Complexity
		/// O(m), m being the number of milestones in the terms.
		///
		/// ## Emits
		/// - [`Event::OfferMade`]
		/// - [`Event::Funded`]
		///
		/// ## Errors
		/// - what [`Config::Membership`] answers when the caller is not a client in good standing
		/// - [`Error::JobNotFound`]: never posted, or closed and removed
		/// - [`Error::NotTheClient`]: the caller has not posted it
		/// - [`Error::JobNotOpen`]: filled, expired or closed
		/// - [`Error::CategoryIsRetired`]: the job's category takes no new commitments
		/// - [`Error::NoOpeningLeft`]: offers and contracts have taken all openings
		/// - [`Error::OwnJob`]: the offer is to the client
		/// - [`Error::TalentNotMember`]: the offer is to somebody who has not joined
		/// - [`Error::OfferPending`]: their application is answered by an offer already
		/// - [`Error::NumbersExhausted`]: no number is left for a contract
		/// - [`Error::ContentMissing`]: the agreement, or a milestone's description, is empty
		/// - [`Error::WindowOutOfRange`]: review window, notice period or duration outside the
		///   governed bounds
		/// - [`Error::PaymentOutOfRange`]: no milestone, no rate, or hours a week of zero or above
		///   [`Parameters::max_hours_per_week`]
		/// - [`Error::AmountTooSmall`]: a milestone, or a full week's pay, is below the currency's
		///   minimum balance, or zero
		/// - `ArithmeticError::Overflow`: no balance can hold what is to be funded
		/// - what [`Config::Fees`] answers when no contract may be made in the currency
		/// - what [`Config::ItemRegistry`] returns when the item cannot be opened
		/// - what [`Config::Deposits`] answers when the deposit cannot be held
		/// - what [`Config::Fungibles`] answers when the client cannot pay; the chain's own coin
		///   must leave the client's account its minimum balance
		/// - `ArithmeticError::Underflow`: the currency takes a cut on the way
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::make_offer(terms.payment.size()))]
		pub fn make_offer(
			origin: OriginFor<T>,
			job: JobId,
			talent: T::AccountId,
			terms: TermsOf<T>,
		) -> DispatchResult {
			Self::do_make_offer(ensure_signed(origin)?, job, talent, terms)
		}

		/// Accepts an offer by repeating the hash of its agreement, see [`Pallet::terms_hash`]. The
		/// contract is active from now on, for the agreed number of blocks; today is the first UTC
		/// day that can be billed. No money moves, but talent's application is removed and all of
		/// its deposit returned.
		///
		/// ## Origin
		/// Signed by the talent it was made to, in good standing, with the credential that the job
		/// demands.
		///
		/// ## Complexity
		/// O(m), m being the contract's milestones; charged for [`Config::MaxMilestones`].
		///
		/// ## Emits
		/// - [`Event::OfferAccepted`]
		/// - [`Event::ApplicationRemoved`], if talent had applied
		/// - [`Event::JobFilled`], if this was the last opening of a job that is not closed
		///
		/// ## Errors
		/// - [`Error::ContractNotFound`]: never offered, or over and removed
		/// - [`Error::NotTheTalent`]: it was made to somebody else
		/// - [`Error::OfferHasExpired`]: its window is over
		/// - [`Error::NotAnOffer`]: accepted already
		/// - what [`Config::Membership`] answers when the caller is not talent, or the account that
		///   made the offer no longer a client, in good standing
		/// - [`Error::TermsHashMismatch`]: this is not the hash of what was offered
		/// - [`Error::CategoryIsRetired`]: the job's category takes no new commitments
		/// - what [`Config::Fees`] answers when no contract may be made in the currency
		/// - [`Error::CredentialMissing`]: the caller does not hold what the job demands
		/// - what [`Config::ItemRegistry`] returns when the item cannot be opened
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::accept_offer())]
		pub fn accept_offer(
			origin: OriginFor<T>,
			contract: ContractId,
			terms_hash: Hash,
		) -> DispatchResult {
			Self::do_accept_offer(ensure_signed(origin)?, contract, terms_hash)
		}

		/// Declines an offer, also one that has expired and that nobody has cleared away. All of
		/// its escrow goes back to the client, and the opening is free again.
		///
		/// ## Origin
		/// Signed by the talent it was made to.
		///
		/// ## Complexity
		/// O(m), m being the contract's milestones; charged for [`Config::MaxMilestones`].
		///
		/// ## Emits
		/// - [`Event::OfferDeclined`]
		/// - [`Event::Refunded`], or [`Event::KeptForClaim`] if the client cannot receive it
		/// - [`Event::JobRemoved`], if the job is closed and nothing else refers to it
		///
		/// ## Errors
		/// - [`Error::ContractNotFound`]: never offered, or over and removed
		/// - [`Error::NotTheTalent`]: it was made to somebody else
		/// - [`Error::NotAnOffer`]: accepted already
		#[pallet::call_index(11)]
		#[pallet::weight(Pallet::<T>::or_kept(T::WeightInfo::decline_offer(), 1))]
		pub fn decline_offer(origin: OriginFor<T>, contract: ContractId) -> DispatchResult {
			Self::do_decline_offer(ensure_signed(origin)?, contract)
		}

		/// Withdraws an offer that was not accepted yet. All of its escrow goes back to the client,
		/// and the opening is free again.
		///
		/// ## Origin
		/// Signed by the client; by anyone once the offer has expired.
		///
		/// ## Complexity
		/// O(m), m being the contract's milestones; charged for [`Config::MaxMilestones`].
		///
		/// ## Emits
		/// - [`Event::OfferWithdrawn`], or [`Event::OfferExpired`] if it has
		/// - [`Event::Refunded`], or [`Event::KeptForClaim`] if the client cannot receive it
		/// - [`Event::JobRemoved`], if the job is closed and nothing else refers to it
		///
		/// ## Errors
		/// - [`Error::ContractNotFound`]: never offered, or over and removed
		/// - [`Error::NotTheClient`]: the caller has not made it, and it is not an expired offer
		/// - [`Error::NotAnOffer`]: accepted already
		#[pallet::call_index(12)]
		#[pallet::weight(Pallet::<T>::or_kept(T::WeightInfo::withdraw_offer(), 1))]
		pub fn withdraw_offer(origin: OriginFor<T>, contract: ContractId) -> DispatchResult {
			Self::do_withdraw_offer(ensure_signed(origin)?, contract)
		}

		/// Moves `amount` of the contract's currency, in its smallest unit, from the client into
		/// escrow. It takes no more than what invoices have reserved and what else the contract may
		/// cost with its fee: the milestones not billed yet; or, by the hour, the cap of every week
		/// that the time left, with the notice period, can touch. While it is ending: the next
		/// milestone, or what is left of the notice allowance.
		///
		/// ## Origin
		/// Signed by the client.
		///
		/// ## Complexity
		/// O(m), m being the contract's milestones; charged for [`Config::MaxMilestones`].
		///
		/// ## Emits
		/// [`Event::Funded`].
		///
		/// ## Errors
		/// - [`Error::ContractNotFound`]: never offered, or over and removed
		/// - [`Error::NotTheClient`]: the caller is not the contract's client
		/// - [`Error::ContractNotActive`]: still an offer
		/// - [`Error::ContractIsOver`]: the final billing window is over
		/// - [`Error::AmountTooSmall`]: the amount is zero
		/// - [`Error::AboveAgreedTotal`]: the escrow would hold more than stated above
		/// - what [`Config::Fungibles`] answers when the client cannot pay; the chain's own coin
		///   must leave the client's account its minimum balance
		/// - `ArithmeticError::Underflow`: the currency takes a cut on the way
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::fund_contract())]
		pub fn fund_contract(
			origin: OriginFor<T>,
			contract: ContractId,
			amount: Balance,
		) -> DispatchResult {
			Self::do_fund_contract(ensure_signed(origin)?, contract, amount)
		}

		/// Pays the client whatever the escrow holds beyond what is committed: invoices with their
		/// fees; and of the rest the next milestone with its fee, if it is funded, or, by the hour,
		/// as much of the notice allowance as there is. Once the contract is over only its invoices
		/// are committed. All of the surplus leaves, or nothing.
		///
		/// ## Origin
		/// Signed by the client.
		///
		/// ## Complexity
		/// O(m), m being the contract's milestones; charged for [`Config::MaxMilestones`].
		///
		/// ## Emits
		/// [`Event::Refunded`].
		///
		/// ## Errors
		/// - [`Error::ContractNotFound`]: never offered, or over and removed
		/// - [`Error::NotTheClient`]: the caller is not the contract's client
		/// - [`Error::ContractNotActive`]: still an offer
		/// - [`Error::NoSurplus`]: the escrow holds no more than what is committed
		/// - what [`Config::Fungibles`] answers when the client cannot receive it, or dust would be
		///   left: it stays in escrow
		#[pallet::call_index(14)]
		#[pallet::weight(T::WeightInfo::withdraw_surplus())]
		pub fn withdraw_surplus(origin: OriginFor<T>, contract: ContractId) -> DispatchResult {
			Self::do_withdraw_surplus(ensure_signed(origin)?, contract)
		}

		/// Bills a milestone as a whole, or a period of whole UTC days at the agreed rate, rounded
		/// down to the currency's smallest unit. The amount and the fee on it, rounded down, are
		/// reserved within the escrow. Unless the client disputes it, the invoice pays itself when
		/// the review window is over. While the contract is ending it uses up the notice allowance.
		///
		/// ## Origin
		/// Signed by the talent.
		///
		/// ## Complexity
		/// O(m), m being the contract's milestones; charged for [`Config::MaxMilestones`].
		///
		/// ## Emits
		/// - [`Event::NoticeGiven`], if the contract's time was over and nobody had written that
		///   down
		/// - [`Event::InvoiceSubmitted`]
		/// - [`Event::FundingLow`], if an active contract cannot pay its next milestone or a full
		///   week any more
		///
		/// ## Errors
		/// - [`Error::ContractNotFound`]: never offered, or over and removed
		/// - [`Error::NotTheTalent`]: the caller is not the contract's talent
		/// - [`Error::ContractNotActive`]: still an offer
		/// - [`Error::ContractIsOver`]: the final billing window is over
		/// - [`Error::ContentMissing`]: the evidence is empty
		/// - [`Error::WrongKindOfWork`]: hours under a fixed contract, or a milestone under an
		///   hourly one
		/// - [`Error::MilestoneNotFound`]: the agreement has fewer
		/// - [`Error::MilestoneAlreadyBilled`]: and not cancelled since
		/// - [`Error::PeriodMalformed`]: it ends before it begins, spans two weeks, or holds more
		///   than 1440 minutes a day
		/// - [`Error::PeriodBeforeStart`]: it begins before the day on which the offer was
		///   accepted, or before the one after the renewal that the contract came from
		/// - [`Error::PeriodTooLate`]: it ends after today, after the day on which the work ended
		///   (in doubt the next), or after the day on which the contract was renewed
		/// - [`Error::PeriodOverlaps`]: it does not begin after the last day that was billed
		/// - [`Error::WeeklyCapExceeded`]: the week, from Monday to Sunday, would hold more hours
		///   than agreed
		/// - [`Error::AmountTooSmall`]: the time is worth nothing
		/// - [`Error::EscrowTooSmall`]: the free escrow does not cover the amount and its fee
		/// - [`Error::MaxOpenInvoicesExceeded`]: [`Config::MaxOpenInvoices`] are open or disputed
		/// - [`Error::NumbersExhausted`]: no number is left for an invoice
		/// - `ArithmeticError::Overflow`: no balance can hold the amount with its fee
		#[pallet::call_index(15)]
		#[pallet::weight(T::WeightInfo::submit_invoice())]
		pub fn submit_invoice(
			origin: OriginFor<T>,
			contract: ContractId,
			work: Work,
			evidence: ContentId,
		) -> DispatchResult {
			Self::do_submit_invoice(ensure_signed(origin)?, contract, work, evidence)
		}

		/// Asks for `amount`, in the smallest unit of the contract's currency and without the fee,
		/// beside the terms. Nothing is reserved: the client pays it, with the fee, when approving
		/// it; it lapses after [`Parameters::extra_window`] blocks otherwise.
		///
		/// ## Origin
		/// Signed by the talent.
		///
		/// ## Complexity
		/// O(m), m being the contract's milestones; charged for [`Config::MaxMilestones`].
		///
		/// ## Emits
		/// [`Event::ExtraSubmitted`].
		///
		/// ## Errors
		/// - [`Error::ContractNotFound`]: never offered, or over and removed
		/// - [`Error::NotTheTalent`]: the caller is not the contract's talent
		/// - [`Error::ContractNotActive`]: still an offer
		/// - [`Error::ContractIsOver`]: the final billing window is over
		/// - [`Error::ContentMissing`]: the description is empty
		/// - [`Error::AmountTooSmall`]: zero, or below the currency's minimum balance
		/// - [`Error::MaxOpenInvoicesExceeded`]: [`Config::MaxOpenInvoices`] are open or disputed
		/// - [`Error::NumbersExhausted`]: no number is left for an invoice
		#[pallet::call_index(16)]
		#[pallet::weight(T::WeightInfo::submit_extra())]
		pub fn submit_extra(
			origin: OriginFor<T>,
			contract: ContractId,
			amount: Balance,
			kind: ExtraKind,
			description: ContentId,
		) -> DispatchResult {
			Self::do_submit_extra(ensure_signed(origin)?, contract, amount, kind, description)
		}

		/// Takes back what of an invoice is open, due or not; what was reserved for it is free
		/// escrow again. If nothing of it was paid, the milestone, or the period if it is the
		/// latest, may be billed again. While the contract is ending it gives the notice allowance
		/// back what it had used, at most up to the whole.
		///
		/// ## Origin
		/// Signed by the talent.
		///
		/// ## Complexity
		/// O(m), m being the contract's milestones; charged for [`Config::MaxMilestones`].
		///
		/// ## Emits
		/// - [`Event::InvoiceCancelled`]
		/// - if this was the last invoice of a contract that is over: [`Event::RenewalExpired`], if
		///   one was proposed; [`Event::Refunded`], or [`Event::KeptForClaim`], if escrow is left;
		///   [`Event::JobRemoved`], if nothing else refers to its closed job;
		///   [`Event::ContractEnded`]
		///
		/// ## Errors
		/// - [`Error::InvoiceNotFound`]: never submitted, or paid, cancelled, lapsed or resolved
		/// - [`Error::InvoiceIsDisputed`]: only its ruling resolves it
		/// - [`Error::NotTheTalent`]: the caller is not the contract's talent
		#[pallet::call_index(17)]
		#[pallet::weight(Pallet::<T>::or_kept(T::WeightInfo::cancel_invoice(), 1))]
		pub fn cancel_invoice(origin: OriginFor<T>, invoice: InvoiceId) -> DispatchResult {
			Self::do_cancel_invoice(ensure_signed(origin)?, invoice)
		}

		/// Pays `amount` of an invoice, or all that is open of it, to where talent wants to be
		/// paid, and then the fee on it, rounded down, to the fee collector; both out of escrow.
		/// For an extra both are moved there from the client first. What is left keeps its
		/// deadline; when nothing is, what rounding has left of the fee is free escrow. An invoice
		/// that is due can be approved too. That talent cannot receive the money, or that the fee
		/// cannot be collected, is no error: it is kept.
		///
		/// ## Origin
		/// Signed by the client.
		///
		/// ## Complexity
		/// O(m), m being the contract's milestones; charged for [`Config::MaxMilestones`].
		///
		/// ## Emits
		/// - [`Event::Funded`], for an extra
		/// - [`Event::InvoicePaid`], or [`Event::KeptForClaim`] if talent cannot receive it
		/// - [`Event::FeePaid`], or [`Event::FeeWaits`] if it cannot be collected; neither if the
		///   fee is zero
		/// - if this was the last invoice of a contract that is over: [`Event::RenewalExpired`], if
		///   one was proposed; [`Event::Refunded`], or [`Event::KeptForClaim`], if escrow is left;
		///   [`Event::JobRemoved`], if nothing else refers to its closed job;
		///   [`Event::ContractEnded`]
		///
		/// ## Errors
		/// - [`Error::InvoiceNotFound`]: never submitted, or paid, cancelled, lapsed or resolved
		/// - [`Error::InvoiceIsDisputed`]: only its ruling resolves it
		/// - [`Error::NotTheClient`]: the caller is not the contract's client
		/// - [`Error::AmountTooSmall`]: the amount is zero
		/// - [`Error::AmountTooLarge`]: above what is open
		/// - [`Error::ExtraHasLapsed`]: the time to approve the extra is over
		/// - `ArithmeticError::Overflow`: no balance can hold the extra with its fee
		/// - for an extra, what [`Config::Fungibles`] answers when the client cannot pay; the
		///   chain's own coin must leave the client's account its minimum balance
		/// - `ArithmeticError::Underflow`: the currency takes a cut on the way
		#[pallet::call_index(18)]
		#[pallet::weight(Pallet::<T>::approve_weight())]
		pub fn approve_invoice(
			origin: OriginFor<T>,
			invoice: InvoiceId,
			amount: Option<Balance>,
		) -> DispatchResult {
			Self::do_approve_invoice(ensure_signed(origin)?, invoice, amount)
		}

		/// Pays all that is open of an invoice whose review window is over, as
		/// [`Pallet::approve_invoice`] does, or removes an extra that has lapsed, which moves no
		/// money.
		///
		/// ## Origin
		/// Signed by anyone.
		///
		/// ## Complexity
		/// O(m), m being the contract's milestones; charged for [`Config::MaxMilestones`].
		///
		/// ## Emits
		/// - [`Event::InvoicePaid`], or [`Event::KeptForClaim`] if talent cannot receive it
		/// - [`Event::FeePaid`], or [`Event::FeeWaits`] if it cannot be collected; neither if the
		///   fee is zero
		/// - [`Event::ExtraLapsed`], for an extra instead
		/// - if this was the last invoice of a contract that is over: [`Event::RenewalExpired`], if
		///   one was proposed; [`Event::Refunded`], or [`Event::KeptForClaim`], if escrow is left;
		///   [`Event::JobRemoved`], if nothing else refers to its closed job;
		///   [`Event::ContractEnded`]
		///
		/// ## Errors
		/// - [`Error::InvoiceNotFound`]: never submitted, or paid, cancelled, lapsed or resolved
		/// - [`Error::InvoiceIsDisputed`]: only its ruling resolves it
		/// - [`Error::NotDue`]: the review window, or an extra's time, is not over
		#[pallet::call_index(19)]
		#[pallet::weight(Pallet::<T>::pay_due_weight())]
		pub fn pay_due_invoice(origin: OriginFor<T>, invoice: InvoiceId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_pay_due_invoice(invoice)
		}

		/// Disputes an invoice before it is due. What the client concedes is paid at once, with its
		/// fee, as [`Pallet::approve_invoice`] does; the rest stays reserved and leaves only by a
		/// ruling. The client may owe the court something for the case: that is taken now.
		///
		/// ## Origin
		/// Signed by the client.
		///
		/// ## Complexity
		/// O(m), m being the contract's milestones; charged for [`Config::MaxMilestones`].
		///
		/// ## Emits
		/// - [`Event::InvoicePaid`], or [`Event::KeptForClaim`], if something is conceded
		/// - [`Event::FeePaid`], or [`Event::FeeWaits`], if something is conceded and its fee is
		///   not zero
		/// - [`Event::InvoiceDisputed`]
		///
		/// ## Errors
		/// - [`Error::InvoiceNotFound`]: never submitted, or paid, cancelled, lapsed or resolved
		/// - [`Error::InvoiceIsDisputed`]: only its ruling resolves it
		/// - [`Error::NotTheClient`]: the caller is not the contract's client
		/// - [`Error::ExtraNotDisputable`]: an extra is simply not approved
		/// - [`Error::ReviewWindowPassed`]: the invoice is due
		/// - [`Error::AmountTooLarge`]: all that is open, or more, is conceded
		/// - what [`Config::Arbitration`] answers when no case can be opened, or the client cannot
		///   pay for it
		#[pallet::call_index(20)]
		#[pallet::weight(Pallet::<T>::dispute_weight())]
		pub fn dispute_invoice(
			origin: OriginFor<T>,
			invoice: InvoiceId,
			claim: Claim,
		) -> DispatchResult {
			Self::do_dispute_invoice(ensure_signed(origin)?, invoice, claim)
		}

		/// Ends a contract: by the client after the agreed notice period, by the talent at once,
		/// and so by both at once after the client has given notice. From when the work ends
		/// billing stays open for the agreed final window. No money moves.
		///
		/// ## Origin
		/// Signed by the client or the talent.
		///
		/// ## Complexity
		/// O(m), m being the contract's milestones; charged for [`Config::MaxMilestones`].
		///
		/// ## Emits
		/// [`Event::NoticeGiven`].
		///
		/// ## Errors
		/// - [`Error::ContractNotFound`]: never offered, or over and removed
		/// - [`Error::NotAParty`]: the caller is neither client nor talent
		/// - [`Error::ContractNotActive`]: still an offer
		/// - [`Error::ContractIsOver`]: the final billing window is over
		/// - [`Error::AlreadyEnding`]: the client, when it is ending already; talent, when the work
		///   has ended
		#[pallet::call_index(21)]
		#[pallet::weight(T::WeightInfo::end_contract())]
		pub fn end_contract(origin: OriginFor<T>, contract: ContractId) -> DispatchResult {
			Self::do_end_contract(ensure_signed(origin)?, contract)
		}

		/// Proposes to go on under new terms, or with `None` takes one's own proposal back. The
		/// terms are completed with defaults and the fee rate of the day, and hashed, as those of
		/// an offer are; the new contract gets its number now. Whatever was proposed for this
		/// contract before, by either party, gives way, and its deposit is released.
		///
		/// The deposit of a contract of that size is held from the proposing party, until the
		/// proposal is accepted, taken back, replaced or expired, after
		/// [`Parameters::offer_window`], or the contract is over. No money moves.
		///
		/// ## Origin
		/// Signed by the client or the talent. To propose, both are in good standing; to take back,
		/// that does not matter.
		///
		/// ## Complexity
		/// O(m), m being the number of milestones in the terms.
		///
		/// ## Emits
		/// - [`Event::RenewalWithdrawn`], for what is taken back or replaced
		/// - [`Event::RenewalProposed`], if there are terms
		///
		/// ## Errors
		/// - [`Error::ContractNotFound`]: never offered, or over and removed
		/// - [`Error::NotAParty`]: the caller is neither client nor talent
		///
		/// When taking back:
		/// - [`Error::RenewalNotFound`]: nothing is proposed, or not any more
		/// - [`Error::NotTheProposer`]: the other party has proposed it
		///
		/// When proposing:
		/// - [`Error::ContractNotActive`]: still an offer
		/// - [`Error::ContractIsOver`]: the final billing window is over
		/// - [`Error::AlreadyRenewed`]: another contract goes on in its place
		/// - [`Error::RenewalWhileDisputed`]: an invoice of it is disputed
		/// - what [`Config::Membership`] answers when the client is not a client, or the talent not
		///   talent, in good standing
		/// - [`Error::CategoryIsRetired`]: the job's category takes no new commitments
		/// - [`Error::CredentialMissing`]: the talent does not hold what the job demands
		/// - what [`Config::Fees`] answers when no contract may be made in the currency
		/// - [`Error::NumbersExhausted`]: no number is left for a contract
		/// - [`Error::ContentMissing`], [`Error::WindowOutOfRange`], [`Error::PaymentOutOfRange`],
		///   [`Error::AmountTooSmall`], `ArithmeticError::Overflow`: the terms are refused as
		///   [`Pallet::make_offer`] would
		/// - what [`Config::Deposits`] answers when the deposit cannot be held
		#[pallet::call_index(22)]
		#[pallet::weight(Pallet::<T>::propose_weight(terms.as_ref()))]
		pub fn propose_renewal(
			origin: OriginFor<T>,
			contract: ContractId,
			terms: Option<TermsOf<T>>,
		) -> DispatchResult {
			Self::do_propose_renewal(ensure_signed(origin)?, contract, terms)
		}

		/// Accepts what the other party has proposed, by repeating the hash of its agreement, see
		/// [`Pallet::renewal`]. A new contract is active from now on, for the agreed number of
		/// blocks; tomorrow is the first UTC day that can be billed under it. The work under the
		/// old one ends now, if it has not before; today can still be billed under it, and billing
		/// stays open for its final window.
		///
		/// What is not committed in the old contract's escrow, allowance and next milestone being
		/// committed as in any contract that is ending, goes into that of the new one, at most its
		/// agreed total with the fee at the new rate. What the first milestone, or the first weeks,
		/// cost with the fee beyond that is moved from the client, for every caller; how many weeks
		/// these are was settled when it was proposed. The proposal's deposit is released, and as
		/// much is held from the client until the new contract is over.
		///
		/// ## Origin
		/// Signed by the client or the talent, whichever has not proposed it; both are in good
		/// standing, and the talent has the credential that the job demands.
		///
		/// ## Complexity
		/// O(m), m being the milestones of both contracts; charged for [`Config::MaxMilestones`]
		/// each.
		///
		/// ## Emits
		/// - [`Event::NoticeGiven`], if the work had not ended before
		/// - [`Event::Funded`], if the client pays
		/// - [`Event::ContractRenewed`]
		///
		/// ## Errors
		/// - [`Error::ContractNotFound`]: never offered, or over and removed
		/// - [`Error::NotAParty`]: the caller is neither client nor talent
		/// - [`Error::RenewalNotFound`]: nothing is proposed, or not any more
		/// - [`Error::OwnProposal`]: the caller has proposed it
		/// - [`Error::RenewalHasExpired`]: its window is over
		/// - [`Error::TermsHashMismatch`]: this is not the hash of what is proposed
		/// - [`Error::ContractIsOver`]: the final billing window is over
		/// - [`Error::RenewalWhileDisputed`]: an invoice of it is disputed
		/// - what [`Config::Membership`] answers when the client is not a client, or the talent not
		///   talent, in good standing
		/// - [`Error::CategoryIsRetired`]: the job's category takes no new commitments
		/// - [`Error::CredentialMissing`]: the talent does not hold what the job demands
		/// - what [`Config::Fees`] answers when no contract may be made in the currency
		/// - what [`Config::Deposits`] answers when the client cannot put up the deposit
		/// - what [`Config::ItemRegistry`] returns when an item cannot be opened
		/// - what [`Config::Fungibles`] answers when the client cannot pay; the chain's own coin
		///   must leave the client's account its minimum balance
		/// - `ArithmeticError::Underflow`: the currency takes a cut on the way
		#[pallet::call_index(23)]
		#[pallet::weight(T::WeightInfo::accept_renewal())]
		pub fn accept_renewal(
			origin: OriginFor<T>,
			contract: ContractId,
			terms_hash: Hash,
		) -> DispatchResult {
			Self::do_accept_renewal(ensure_signed(origin)?, contract, terms_hash)
		}

		/// Pays to `dest` all of an asset that is kept for the caller because it could not be
		/// received. Also after its claim period, until the treasury has been given it.
		///
		/// ## Origin
		/// Signed by whom it is kept for.
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// [`Event::Claimed`].
		///
		/// ## Errors
		/// - [`Error::NothingToClaim`]: nothing of the asset is kept for the caller
		/// - [`Error::CannotPayEscrow`]: `dest` is the pallet's own account
		/// - what [`Config::Fungibles`] answers when `dest` cannot receive it, or dust would be
		///   left: it is kept on
		#[pallet::call_index(24)]
		#[pallet::weight(T::WeightInfo::claim())]
		pub fn claim(origin: OriginFor<T>, asset: AssetKind, dest: T::AccountId) -> DispatchResult {
			Self::do_claim(ensure_signed(origin)?, asset, dest)
		}

		/// Rates the other party of a contract that is over, from 1 to 5, and perhaps says why.
		/// Once each, for [`Parameters::review_period`] after it was over. Everybody can read it at
		/// once, but it counts only when both are in or the time is over: the client's for the
		/// talent's work, the talent's for the work that the client gives. No money moves and
		/// nothing is held.
		///
		/// ## Origin
		/// Signed by the client or the talent, suspended or not.
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// - [`Event::ReviewSubmitted`]
		/// - [`Event::ReviewsClosed`], if it is the second
		///
		/// ## Errors
		/// - [`Error::ReviewNotFound`]: the contract is not over, it has no weight, because too
		///   little of fees on it was paid, or its reviews have counted
		/// - [`Error::NotAParty`]: the caller was neither client nor talent
		/// - [`Error::ReviewPeriodPassed`]: the time is over, though nobody has closed it yet
		/// - [`Error::AlreadyReviewed`]: the caller has
		/// - [`Error::RatingOutOfRange`]: below 1 or above 5
		/// - [`Error::ContentMissing`]: a comment, but an empty one
		#[pallet::call_index(25)]
		#[pallet::weight(T::WeightInfo::review())]
		pub fn review(
			origin: OriginFor<T>,
			contract: ContractId,
			rating: u8,
			comment: Option<ContentId>,
		) -> DispatchResult {
			Self::do_review(ensure_signed(origin)?, contract, rating, comment)
		}

		/// Does what is due about one item, as the hook does in its time; also for an item that has
		/// failed there. It closes an expired job and removes some applications of a closed one;
		/// gives back the escrow of an expired offer; begins to end a contract whose time is over,
		/// and closes one whose final window is; settles an invoice; gives the treasury what was
		/// not claimed; drops a proposal to renew that was not accepted in time; lets reviews count
		/// when the time for them is over.
		///
		/// ## Origin
		/// Signed by anyone.
		///
		/// ## Complexity
		/// For a job O(n), n being the applications that are removed, at most and charged for
		/// [`Config::MaxRemovedApplications`]. For an unclaimed amount and a review O(1). Otherwise
		/// O(m), m being the contract's milestones; charged for [`Config::MaxMilestones`].
		///
		/// ## Emits
		/// - job: [`Event::JobClosed`], if it had expired; [`Event::ApplicationRemoved`], for each
		///   application; [`Event::JobRemoved`], if nothing refers to it any more
		/// - offer: [`Event::OfferExpired`]; [`Event::Refunded`] or [`Event::KeptForClaim`];
		///   [`Event::JobRemoved`], if nothing else refers to its closed job
		/// - contract: [`Event::NoticeGiven`], if its time is over; if its final window is and it
		///   has no invoice, [`Event::RenewalExpired`], if one was proposed; [`Event::Refunded`] or
		///   [`Event::KeptForClaim`], if escrow is left; [`Event::JobRemoved`], if nothing else
		///   refers to its closed job; [`Event::ContractEnded`]
		/// - invoice: as [`Pallet::pay_due_invoice`]
		/// - unclaimed amount: [`Event::Forfeited`]
		/// - renewal: [`Event::RenewalExpired`]
		/// - review: [`Event::ReviewsClosed`]
		///
		/// ## Errors
		/// - [`Error::NotDue`]: its time has not come, or nothing is left to do
		/// - [`Error::JobNotFound`], [`Error::ContractNotFound`], [`Error::InvoiceNotFound`],
		///   [`Error::NothingToClaim`], [`Error::RenewalNotFound`], [`Error::ReviewNotFound`]: the
		///   item's record is gone
		/// - [`Error::NotAnOffer`]: the offer was accepted
		/// - [`Error::InvoiceIsDisputed`]: only its ruling resolves it
		/// - what [`Config::Fungibles`] answers when the treasury cannot receive what was not
		///   claimed, or dust would be left
		#[pallet::call_index(26)]
		#[pallet::weight(Pallet::<T>::due_item_weight(item))]
		pub fn process_due(origin: OriginFor<T>, item: DueItemOf<T>) -> DispatchResult {
			ensure_signed(origin)?;
			Self::handle_due(&item)
		}

		/// Tries again to have all of a fee collected that waits because it could not be when the
		/// invoice was paid. It moves out of the pallet's account to the accounts among which the
		/// collector splits it between, all of it or nothing.
		///
		/// ## Origin
		/// Signed by anyone.
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// [`Event::FeePaid`].
		///
		/// ## Errors
		/// - [`Error::NoFeeWaiting`]: none does for this invoice
		/// - [`Error::FeeNotCollectedExactly`]: the collector took more or less than the fee
		/// - what [`Config::Fees`] answers when it still cannot be collected
		#[pallet::call_index(27)]
		#[pallet::weight(T::WeightInfo::collect_fee().max(T::WeightInfo::collect_fee_in_asset()))]
		pub fn collect_fee(origin: OriginFor<T>, invoice: InvoiceId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_collect_fee(invoice)
		}
	}
}
