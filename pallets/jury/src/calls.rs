// SPDX-License-Identifier: Apache-2.0

//! Calls: the origin check of each, and the call of its implementation in `dispatchable_impls`.

use frame_support::pallet_macros::*;

/// The calls.
#[pallet_section]
mod calls {
	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Replaces all parameters. Open cases keep the terms under which they were opened, see
		/// [`Parameters`].
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
		/// - [`Error::ParameterOutOfRange`], with the name of the first parameter out of its range
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::set_parameters())]
		pub fn set_parameters(
			origin: OriginFor<T>,
			parameters: Parameters<BlockNumberFor<T>>,
		) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_set_parameters(parameters)
		}

		/// Makes the caller a juror for one term and holds the bond. A juror can be drawn for later
		/// cases, after the minimum tenure in the pool. `expertise` names the skills for which the
		/// juror can be called as an eyewitness; an empty list is allowed. A juror who is a member
		/// cannot leave the network while the bond is held.
		///
		/// ## Origin
		/// Signed by any account that has the bond; the account need not be a member.
		///
		/// ## Complexity
		/// O(e), where e is the number of skills, at most [`MAX_EXPERTISE`].
		///
		/// ## Emits
		/// [`Event::JurorVolunteered`].
		///
		/// ## Errors
		/// - [`Error::AlreadyJuror`]: the caller is a juror, or the exit is not complete
		/// - [`Error::TooManyStrikes`]: the caller has too many strikes that are not forgiven yet
		/// - [`Error::ExpertiseRepeated`]: a skill is named twice
		/// - [`Error::CredentialMissing`]: the caller has no live credential for a named skill
		/// - errors of [`Config::Membership`] for a suspended member
		/// - errors of [`Config::ItemRegistry`] when the member has too many commitments, of
		///   [`Config::Coins`] when the bond cannot be held, and of [`Config::Sortition`] when a
		///   pool takes nobody
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::volunteer(u32::try_from(expertise.len()).unwrap_or(MAX_EXPERTISE)))]
		pub fn volunteer(origin: OriginFor<T>, expertise: Expertise) -> DispatchResult {
			Self::do_volunteer(ensure_signed(origin)?, expertise)
		}

		/// Starts another term now. The bond, the skills and the slots in the pools do not change.
		///
		/// ## Origin
		/// Signed by an active juror.
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// [`Event::JurorRenewed`].
		///
		/// ## Errors
		/// - [`Error::NotJuror`]
		/// - [`Error::AlreadyLeaving`]: the term is over or was ended; the juror has to leave and
		///   volunteer again
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::renew())]
		pub fn renew(origin: OriginFor<T>) -> DispatchResult {
			Self::do_renew(ensure_signed(origin)?)
		}

		/// Ends the service of a juror. Cases that were frozen before can still draw the juror, and
		/// the juror serves in them. When all of them are over, the due-queue refunds the bond; a
		/// second call can do so earlier.
		///
		/// ## Origin
		/// Signed by a juror, including an ousted one.
		///
		/// ## Complexity
		/// O(e), where e is the number of skills of the juror; charged for [`MAX_EXPERTISE`].
		///
		/// ## Emits
		/// [`Event::JurorLeaving`], or [`Event::JurorLeft`] if the exit is complete at once.
		///
		/// ## Errors
		/// - [`Error::NotJuror`]
		/// - [`Error::ExitNotComplete`]: the caller has stood down before, and the exit is not
		///   complete
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::stand_down())]
		pub fn stand_down(origin: OriginFor<T>) -> DispatchResult {
			Self::do_stand_down(ensure_signed(origin)?)
		}

		/// Appoints an account as an arbitrator for one term. An arbitrator can be drawn for later
		/// cases.
		///
		/// ## Origin
		/// [`Config::GovernanceOrigin`].
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// [`Event::ArbitratorAppointed`].
		///
		/// ## Errors
		/// - [`Error::AlreadyArbitrator`]: the account is an arbitrator, or the exit is not
		///   complete
		/// - errors of [`Config::Sortition`] when the pool takes nobody
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::appoint_arbitrator())]
		pub fn appoint_arbitrator(origin: OriginFor<T>, account: T::AccountId) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_appoint_arbitrator(account)
		}

		/// Ends the term of an arbitrator. Cases for which the arbitrator was drawn keep the
		/// arbitrator.
		///
		/// ## Origin
		/// [`Config::GovernanceOrigin`].
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// [`Event::ArbitratorLeaving`], or [`Event::ArbitratorLeft`] if the exit is complete at
		/// once.
		///
		/// ## Errors
		/// - [`Error::NotArbitrator`]
		/// - [`Error::AlreadyLeaving`]: the term is over or was ended
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::dismiss_arbitrator())]
		pub fn dismiss_arbitrator(origin: OriginFor<T>, account: T::AccountId) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_dismiss_arbitrator(account)
		}

		/// Holds `amount` of the caller to back the deposit of `claimant` in a dispute about
		/// `invoice`. When the case is opened, the deposit uses this amount first, and the claimant
		/// pays the rest. The unused part of the amount is released. [`Pallet::withdraw_backing`]
		/// releases all of it before a case is opened.
		///
		/// ## Origin
		/// Signed by any account.
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// [`Event::ClaimBacked`].
		///
		/// ## Errors
		/// - [`Error::AlreadyInCase`]: a case about the invoice is open
		/// - [`Error::AlreadyBacked`]: the claim has a backer
		/// - [`Error::BackingTooSmall`]: the amount is less than the smallest panel costs
		/// - errors of [`Config::Coins`] when the amount cannot be held
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::back_claim())]
		pub fn back_claim(
			origin: OriginFor<T>,
			invoice: InvoiceId,
			claimant: T::AccountId,
			amount: Balance,
		) -> DispatchResult {
			Self::do_back_claim(ensure_signed(origin)?, invoice, claimant, amount)
		}

		/// Releases a backing before a case is opened.
		///
		/// ## Origin
		/// Signed by the backer.
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// [`Event::BackingReturned`].
		///
		/// ## Errors
		/// - [`Error::BackingNotFound`]: the claim has no backer, or a case has used the backing
		/// - [`Error::NotTheBacker`]: another account backs the claim
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::withdraw_backing())]
		pub fn withdraw_backing(origin: OriginFor<T>, invoice: InvoiceId) -> DispatchResult {
			Self::do_withdraw_backing(ensure_signed(origin)?, invoice)
		}

		/// Accepts a claim: the respondent keeps nothing of the disputed amount, the claimant's
		/// deposit is refunded, and the case ends.
		///
		/// Feeless for the respondent when the call succeeds.
		///
		/// ## Origin
		/// Signed by the respondent of an unanswered case; after a default, until the default is
		/// final.
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// - [`Event::ClaimAccepted`]
		/// - [`Event::CaseRuled`], [`Event::DepositReturned`]
		/// - [`Event::RulingExecuted`] or [`Event::RulingNotExecuted`]
		///
		/// ## Errors
		/// - [`Error::CaseNotFound`]: the case was never opened, or is over
		/// - [`Error::NotTheRespondent`]
		/// - [`Error::TooLateToAnswer`]: the claim was answered, or the default is final
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::accept_claim().saturating_add(T::Rulings::on_ruling_weight()))]
		#[pallet::feeless_if(|origin: &OriginFor<T>, case_id: &CaseId| -> bool {
			Pallet::<T>::is_duty_to_accept_claim(origin, *case_id)
		})]
		pub fn accept_claim(origin: OriginFor<T>, case_id: CaseId) -> DispatchResult {
			Self::do_accept_claim(ensure_signed(origin)?, case_id)
		}

		/// Counters a claim, without a deposit. The case takes evidence from now on, and an
		/// arbitrator will be drawn. After a default the call opens the case again, once, until the
		/// default is final.
		///
		/// Feeless for the respondent when the call succeeds.
		///
		/// ## Origin
		/// Signed by the respondent of an unanswered case.
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// - [`Event::DefaultOpened`], after a default
		/// - [`Event::ClaimCountered`]
		///
		/// ## Errors
		/// - [`Error::CaseNotFound`]: the case was never opened, or is over
		/// - [`Error::NotTheRespondent`]
		/// - [`Error::ContentMissing`]: the content address of the statement is empty
		/// - [`Error::TooLateToAnswer`]: the claim was answered, or the default is final
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::counterclaim())]
		#[pallet::feeless_if(|origin: &OriginFor<T>, case_id: &CaseId, statement: &ContentId| -> bool {
			Pallet::<T>::is_duty_to_counterclaim(origin, *case_id, statement)
		})]
		pub fn counterclaim(
			origin: OriginFor<T>,
			case_id: CaseId,
			statement: ContentId,
		) -> DispatchResult {
			Self::do_counterclaim(ensure_signed(origin)?, case_id, statement)
		}

		/// Offers a settlement to the other party. `kept` is the share of the disputed amount that
		/// the respondent would keep. The offer replaces the caller's previous one, and binds
		/// nobody until the other party accepts. If no juror ever reveals a vote, the ruling is
		/// midway between the last offers of both parties.
		///
		/// ## Origin
		/// Signed by a party of a case whose ruling is not final.
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// [`Event::SettlementOffered`].
		///
		/// ## Errors
		/// - [`Error::CaseNotFound`]: the case was never opened, or is over
		/// - [`Error::NotAParty`]
		/// - [`Error::TooLateToSettle`]: the ruling is final
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::offer_settlement())]
		pub fn offer_settlement(
			origin: OriginFor<T>,
			case_id: CaseId,
			kept: Perbill,
		) -> DispatchResult {
			Self::do_offer_settlement(ensure_signed(origin)?, case_id, kept)
		}

		/// Accepts the last offer of the other party and ends the case. `kept` must be equal to the
		/// offer. The deposits pay for the service so far, and the rest of the deposits is
		/// refunded.
		///
		/// Feeless for a party when the call succeeds.
		///
		/// ## Origin
		/// Signed by a party of a case whose ruling is not final.
		///
		/// ## Complexity
		/// O(s), where s is the number of seats of both panels; charged for the maximum.
		///
		/// ## Emits
		/// - [`Event::SettlementAccepted`]
		/// - [`Event::CaseRuled`]
		/// - [`Event::JurorPaid`], [`Event::EyewitnessPaid`] and [`Event::ArbitratorPaid`], for
		///   each payment; [`Event::KeptForClaim`] instead of a payment that the account could not
		///   receive
		/// - [`Event::DepositForfeited`], for each deposit that pays for service;
		///   [`Event::DepositReturned`], for the rest of each deposit
		/// - [`Event::RulingExecuted`] or [`Event::RulingNotExecuted`]
		///
		/// ## Errors
		/// - [`Error::CaseNotFound`]: the case was never opened, or is over
		/// - [`Error::NotAParty`]
		/// - [`Error::TooLateToSettle`]: the ruling is final
		/// - [`Error::NoOffer`]: the other party has made no offer
		/// - [`Error::OfferMismatch`]: the offer is another share
		#[pallet::call_index(11)]
		#[pallet::weight(Pallet::<T>::settlement_weight())]
		#[pallet::feeless_if(|origin: &OriginFor<T>, case_id: &CaseId, kept: &Perbill| -> bool {
			Pallet::<T>::is_duty_to_accept_settlement(origin, *case_id, *kept)
		})]
		pub fn accept_settlement(
			origin: OriginFor<T>,
			case_id: CaseId,
			kept: Perbill,
		) -> DispatchResult {
			Self::do_accept_settlement(ensure_signed(origin)?, case_id, kept)
		}

		/// Submits a piece of evidence: the content address of an encrypted file. The party gives
		/// the key to the arbitrator, the eyewitnesses and the jurors. Each side can submit
		/// [`MAX_EXHIBITS_PER_SIDE`] pieces.
		///
		/// Feeless for the respondent when the call succeeds.
		///
		/// ## Origin
		/// Signed by a party of a case that waits for an answer or takes evidence.
		///
		/// ## Complexity
		/// O(e), where e is the number of pieces in the case; charged for [`MAX_EXHIBITS`].
		///
		/// ## Emits
		/// [`Event::EvidenceSubmitted`].
		///
		/// ## Errors
		/// - [`Error::CaseNotFound`]: the case was never opened, or is over
		/// - [`Error::NotAParty`]
		/// - [`Error::ContentMissing`]: the content address is empty
		/// - [`Error::NotTakingEvidence`]: evidence is closed
		/// - [`Error::MaxExhibitsExceeded`]: the side has submitted the maximum
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::submit_evidence())]
		#[pallet::feeless_if(|origin: &OriginFor<T>, case_id: &CaseId, content: &ContentId| -> bool {
			Pallet::<T>::is_duty_to_submit_evidence(origin, *case_id, content)
		})]
		pub fn submit_evidence(
			origin: OriginFor<T>,
			case_id: CaseId,
			content: ContentId,
		) -> DispatchResult {
			Self::do_submit_evidence(ensure_signed(origin)?, case_id, content)
		}

		/// Makes a statement about something that no document shows. Eyewitnesses with the
		/// credential for `skill` can find the statement reasonable or not. Each side can make one
		/// statement.
		///
		/// Feeless for the respondent when the call succeeds.
		///
		/// ## Origin
		/// Signed by a party of a case that takes evidence.
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// [`Event::StatementMade`].
		///
		/// ## Errors
		/// - [`Error::CaseNotFound`]: the case was never opened, or is over
		/// - [`Error::NotAParty`]
		/// - [`Error::ContentMissing`]: the content address is empty
		/// - [`Error::NotTakingEvidence`]: the claim is not answered yet, or evidence is closed
		/// - [`Error::StatementMade`]: the side has made its statement
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::make_statement())]
		#[pallet::feeless_if(|origin: &OriginFor<T>, case_id: &CaseId, content: &ContentId, skill: &SkillId| -> bool {
			Pallet::<T>::is_duty_to_make_statement(origin, *case_id, content, *skill)
		})]
		pub fn make_statement(
			origin: OriginFor<T>,
			case_id: CaseId,
			content: ContentId,
			skill: SkillId,
		) -> DispatchResult {
			Self::do_make_statement(ensure_signed(origin)?, case_id, content, skill)
		}

		/// Puts the statement of a side to eyewitnesses. The call freezes the pool; the
		/// eyewitnesses are drawn when the seed is known. At the end of the time for evidence every
		/// other statement is put to eyewitnesses, too.
		///
		/// Feeless for the arbitrator when the call succeeds.
		///
		/// ## Origin
		/// Signed by the arbitrator of a case that takes evidence.
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// [`Event::EyewitnessesCalled`].
		///
		/// ## Errors
		/// - [`Error::CaseNotFound`]: the case was never opened, or is over
		/// - [`Error::NotTheArbitrator`]
		/// - [`Error::NotTakingEvidence`]: evidence is closed
		/// - [`Error::StatementNotFound`]: the side has made no statement
		/// - [`Error::AlreadyCalled`]: the statement was put to eyewitnesses
		#[pallet::call_index(14)]
		#[pallet::weight(T::WeightInfo::call_eyewitnesses())]
		#[pallet::feeless_if(|origin: &OriginFor<T>, case_id: &CaseId, side: &Side| -> bool {
			Pallet::<T>::is_duty_to_call_eyewitnesses(origin, *case_id, *side)
		})]
		pub fn call_eyewitnesses(
			origin: OriginFor<T>,
			case_id: CaseId,
			side: Side,
		) -> DispatchResult {
			Self::do_call_eyewitnesses(ensure_signed(origin)?, case_id, side)
		}

		/// Testifies whether the statement of a side is reasonable. Testimony is public at once:
		/// the pay of an eyewitness does not depend on the answer.
		///
		/// Feeless for the eyewitness when the call succeeds.
		///
		/// ## Origin
		/// Signed by an eyewitness of the statement.
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// [`Event::Testified`].
		///
		/// ## Errors
		/// - [`Error::CaseNotFound`]: the case was never opened, or is over
		/// - [`Error::NotAnEyewitness`]: the caller was not drawn, or was silent
		/// - [`Error::AlreadyTestified`]
		/// - [`Error::NotTestifying`]: the time for testimony is over
		#[pallet::call_index(15)]
		#[pallet::weight(T::WeightInfo::testify())]
		#[pallet::feeless_if(|origin: &OriginFor<T>, case_id: &CaseId, side: &Side, _reasonable: &bool| -> bool {
			Pallet::<T>::is_duty_to_testify(origin, *case_id, *side)
		})]
		pub fn testify(
			origin: OriginFor<T>,
			case_id: CaseId,
			side: Side,
			reasonable: bool,
		) -> DispatchResult {
			Self::do_testify(ensure_signed(origin)?, case_id, side, reasonable)
		}

		/// Closes evidence early. Every statement that was not called is put to eyewitnesses now.
		/// The case goes on to testimony if a statement is with eyewitnesses, else to the panel.
		/// Both sides have at least half of the time for evidence.
		///
		/// Feeless for the arbitrator when the call succeeds.
		///
		/// ## Origin
		/// Signed by the arbitrator of a case that takes evidence.
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// - [`Event::EyewitnessesCalled`], for each statement that was not called
		/// - [`Event::EvidenceClosed`]
		/// - [`Event::TestimonyBegun`] if a statement is with eyewitnesses, else
		///   [`Event::PanelCalled`]
		///
		/// ## Errors
		/// - [`Error::CaseNotFound`]: the case was never opened, or is over
		/// - [`Error::NotTheArbitrator`]
		/// - [`Error::NotTakingEvidence`]: evidence is closed
		/// - [`Error::TooEarlyToClose`]: less than half of the time is over
		#[pallet::call_index(16)]
		#[pallet::weight(T::WeightInfo::close_evidence())]
		#[pallet::feeless_if(|origin: &OriginFor<T>, case_id: &CaseId| -> bool {
			Pallet::<T>::is_duty_to_close_evidence(origin, *case_id)
		})]
		pub fn close_evidence(origin: OriginFor<T>, case_id: CaseId) -> DispatchResult {
			Self::do_close_evidence(ensure_signed(origin)?, case_id)
		}

		/// Commits to a vote, the share of the disputed amount that the respondent keeps: see
		/// [`talent_primitives::commitment`]. `note` can hold the vote and the salt, encrypted for
		/// the juror alone; an empty note is allowed. Reveals begin when the last juror of the
		/// panel has committed.
		///
		/// Feeless for the juror when the call succeeds.
		///
		/// ## Origin
		/// Signed by a juror who has a seat and has not committed.
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// - [`Event::VoteCommitted`]
		/// - [`Event::RevealingBegun`], after the last commitment
		///
		/// ## Errors
		/// - [`Error::CaseNotFound`]: the case was never opened, or is over
		/// - [`Error::NotSeated`]: the caller was not drawn, or has lost the seat
		/// - [`Error::AlreadyCommitted`]: a commitment cannot be changed
		/// - [`Error::NotCommitting`]: commitments are not taken yet, or no longer
		#[pallet::call_index(17)]
		#[pallet::weight(T::WeightInfo::commit_vote())]
		#[pallet::feeless_if(|origin: &OriginFor<T>, case_id: &CaseId, _commitment: &Hash, _note: &Note| -> bool {
			Pallet::<T>::is_duty_to_commit(origin, *case_id)
		})]
		pub fn commit_vote(
			origin: OriginFor<T>,
			case_id: CaseId,
			commitment: Hash,
			note: Note,
		) -> DispatchResult {
			Self::do_commit_vote(ensure_signed(origin)?, case_id, commitment, note)
		}

		/// Reveals a vote: the share that the respondent keeps, the salt of the commitment, and the
		/// content address of the reasons, if the juror gives any. The ruling is made in one of the
		/// next blocks after the last reveal.
		///
		/// Feeless for the juror when the call succeeds.
		///
		/// ## Origin
		/// Signed by a juror who has a seat and has committed.
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// [`Event::VoteRevealed`].
		///
		/// ## Errors
		/// - [`Error::CaseNotFound`]: the case was never opened, or is over
		/// - [`Error::NotSeated`]: the caller was not drawn, or has lost the seat
		/// - [`Error::AlreadyRevealed`]: the vote is public
		/// - [`Error::NotRevealing`]: reveals are not taken yet, or no longer
		/// - [`Error::ContentMissing`]: the content address of the reasons is empty
		/// - [`Error::CommitmentMismatch`]: the caller has committed to another vote or salt
		#[pallet::call_index(18)]
		#[pallet::weight(T::WeightInfo::reveal_vote())]
		#[pallet::feeless_if(|origin: &OriginFor<T>, case_id: &CaseId, kept: &Perbill, reasons: &Option<ContentId>, salt: &Salt| -> bool {
			Pallet::<T>::is_duty_to_reveal(origin, *case_id, *kept, reasons, salt)
		})]
		pub fn reveal_vote(
			origin: OriginFor<T>,
			case_id: CaseId,
			kept: Perbill,
			reasons: Option<ContentId>,
			salt: Salt,
		) -> DispatchResult {
			Self::do_reveal_vote(ensure_signed(origin)?, case_id, kept, reasons, salt)
		}

		/// Appeals for a side against the ruling of the first panel, once in a case. A larger panel
		/// of other jurors makes the final ruling. The deposit of the caller is refunded if the
		/// final ruling is better for the side, or if no juror of the second panel has voted; else
		/// the deposit is forfeited.
		///
		/// ## Origin
		/// Signed by any account, while a ruling is provisional.
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// - [`Event::Appealed`]
		/// - [`Event::PanelCalled`]
		///
		/// ## Errors
		/// - [`Error::CaseNotFound`]: the case was never opened, or is over
		/// - [`Error::AlreadyAppealed`]: the case has an appeal
		/// - [`Error::NotProvisional`]: no ruling is made yet, or the ruling is final
		/// - [`Error::DefaultNotAppealable`]: the ruling is a default; the respondent can call
		///   [`Pallet::counterclaim`]
		/// - [`Error::NothingToGain`]: the ruling gives the side all that it wants
		/// - errors of [`Config::Coins`] when the deposit cannot be held, and of
		///   [`Config::Sortition`] when there are no pools
		#[pallet::call_index(19)]
		#[pallet::weight(T::WeightInfo::appeal())]
		pub fn appeal(origin: OriginFor<T>, case_id: CaseId, side: Side) -> DispatchResult {
			Self::do_appeal(ensure_signed(origin)?, case_id, side)
		}

		/// Takes the next step of a case that is due: a default after silence, a draw once the seed
		/// is known, the end of evidence or testimony, the replacement of silent jurors, the start
		/// of reveals, a ruling, or the execution of the final ruling. The due-queue takes the same
		/// steps.
		///
		/// ## Origin
		/// Signed by any account.
		///
		/// ## Complexity
		/// O(a + s), where a is the number of attempts of one step of a draw, and s the number of
		/// seats of both panels; charged for [`Config::DrawAttempts`] and the most seats.
		///
		/// ## Emits
		/// - unanswered claim: [`Event::RulingMade`]
		/// - evidence: [`Event::ArbitratorSeated`]; at the end of the time
		///   [`Event::ArbitratorIdle`], if the arbitrator has not served,
		///   [`Event::EyewitnessesCalled`], for each statement that was not called,
		///   [`Event::EvidenceClosed`], and [`Event::TestimonyBegun`] or [`Event::PanelCalled`]
		/// - testimony: [`Event::EyewitnessSeated`], for each eyewitness; at the end of the time
		///   the events of a slashed juror, for each silent eyewitness, and [`Event::PanelCalled`]
		/// - draw of a panel: [`Event::JurorSeated`], for each juror; [`Event::CommittingBegun`],
		///   after the last one
		/// - commitments and reveals: [`Event::SeatLost`], [`Event::BondSlashed`],
		///   [`Event::JurorStruck`] and [`Event::JurorOusted`], for each silent juror;
		///   [`Event::RevealingBegun`]
		/// - ruling of the first panel: [`Event::RulingMade`]
		/// - final ruling: [`Event::CaseRuled`]; [`Event::JurorPaid`], [`Event::JurorRewarded`],
		///   [`Event::EyewitnessPaid`] and [`Event::ArbitratorPaid`], for each payment;
		///   [`Event::DepositForfeited`] and [`Event::DepositReturned`], for each deposit;
		///   [`Event::RulingExecuted`] or [`Event::RulingNotExecuted`]
		/// - [`Event::KeptForClaim`] instead of a payment that the account could not receive
		///
		/// ## Errors
		/// - [`Error::CaseNotFound`]: the case was never opened, or is over
		/// - [`Error::NotDue`]: the time of the step is not over, or the seed is not known
		#[pallet::call_index(20)]
		#[pallet::weight(Pallet::<T>::step_weight())]
		pub fn advance(origin: OriginFor<T>, case_id: CaseId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_advance(case_id)
		}

		/// Pays all that is kept for the caller to `dest`.
		///
		/// ## Origin
		/// Signed by an account with an unclaimed amount.
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// [`Event::Claimed`].
		///
		/// ## Errors
		/// - [`Error::NothingToClaim`]: nothing is kept for the caller
		/// - [`Error::CannotPayOneself`]: `dest` is the pallet's own account
		/// - errors of [`Config::Coins`] when `dest` cannot receive the amount
		#[pallet::call_index(21)]
		#[pallet::weight(T::WeightInfo::claim())]
		pub fn claim(origin: OriginFor<T>, dest: T::AccountId) -> DispatchResult {
			Self::do_claim(ensure_signed(origin)?, Native, dest)
		}

		/// Handles one due item, in the queue or stuck. The due-queue handles the same items.
		///
		/// ## Origin
		/// Signed by any account.
		///
		/// ## Complexity
		/// As [`Pallet::advance`] for a case, else O(1).
		///
		/// ## Emits
		/// - case: as [`Pallet::advance`]
		/// - juror: [`Event::JurorLeaving`] at the end of the term; [`Event::JurorLeft`] when the
		///   exit is complete
		/// - arbitrator: [`Event::ArbitratorLeaving`] at the end of the term;
		///   [`Event::ArbitratorLeft`] when the exit is complete
		/// - unclaimed amount: [`Event::Forfeited`]
		///
		/// ## Errors
		/// - [`Error::NotDue`]: the item's time has not come, or nothing is left to do
		/// - [`Error::CaseNotFound`], [`Error::NotJuror`], [`Error::NotArbitrator`],
		///   [`Error::NothingToClaim`]: the record of the item is gone
		/// - errors of [`Config::Coins`] when the treasury cannot receive the unclaimed amount
		#[pallet::call_index(22)]
		#[pallet::weight(Pallet::<T>::due_item_weight(item))]
		pub fn process_due(origin: OriginFor<T>, item: DueItemOf<T>) -> DispatchResult {
			ensure_signed(origin)?;
			Self::handle_due(&item)
		}
	}

	impl<T: Config> Pallet<T> {
		/// Returns the most weight of a settlement: everybody of both panels has served and is
		/// paid.
		pub fn settlement_weight() -> Weight {
			// The first panel, the eyewitnesses of both statements, the arbitrator, and the panel
			// of an appeal.
			let served = MAX_FIRST_SEATS + 2 * WITNESSES + 1 + MAX_SEATS;
			Self::or_kept(T::WeightInfo::accept_settlement(), served.into())
				.saturating_add(T::Rulings::on_ruling_weight())
		}
	}
}
