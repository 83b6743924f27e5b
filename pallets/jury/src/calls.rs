// SPDX-License-Identifier: Apache-2.0

//! What can be called: who may, what happens, what is told and what is refused. What a call does is in
//! `dispatchable_impls`.

use frame_support::pallet_macros::*;

/// The calls.
#[pallet_section]
mod calls {
	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Replaces all parameters. What was begun before keeps what it was begun under, see [`Parameters`].
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
		/// - [`Error::ParameterOutOfRange`], with the first that is
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::set_parameters())]
		pub fn set_parameters(
			origin: OriginFor<T>,
			parameters: Parameters<BlockNumberFor<T>>,
		) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_set_parameters(parameters)
		}

		/// Serves as a juror from now on, for a term: the bond is held, and the caller can be drawn for what is disputed later,
		/// once they have been in the pool for its minimum tenure. `expertise` names the skills that they can be called upon
		/// for as an eyewitness; it may be empty. It binds a member to the network.
		///
		/// ## Origin
		/// Signed by anyone who has the bond; they need not be a member.
		///
		/// ## Complexity
		/// O(e), e being the number of skills, at most [`MAX_EXPERTISE`].
		///
		/// ## Emits
		/// [`Event::JurorVolunteered`].
		///
		/// ## Errors
		/// - [`Error::AlreadyJuror`]: they are, or their exit is not complete
		/// - [`Error::TooManyStrikes`]: they were silent too often, not long ago
		/// - [`Error::ExpertiseRepeated`]: a skill is named twice
		/// - [`Error::CredentialMissing`]: they hold none that lives, for a skill that they name
		/// - what [`Config::Membership`] answers about a member who is suspended
		/// - what [`Config::Commitments`] answers when no more can bind the member, [`Config::Coins`] when the bond cannot be
		///   held, and [`Config::Sortition`] when a pool takes nobody
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::volunteer(u32::try_from(expertise.len()).unwrap_or(MAX_EXPERTISE)))]
		pub fn volunteer(origin: OriginFor<T>, expertise: Expertise) -> DispatchResult {
			Self::do_volunteer(ensure_signed(origin)?, expertise)
		}

		/// Begins another term, from now on. Bond, skills and places in the pools stay what they are.
		///
		/// ## Origin
		/// Signed by a juror who has not stood down and was not silent.
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// [`Event::JurorRenewed`].
		///
		/// ## Errors
		/// - [`Error::NotJuror`]
		/// - [`Error::AlreadyLeaving`]: the term is over, or was ended; there is no way back but out and in again
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::renew())]
		pub fn renew(origin: OriginFor<T>) -> DispatchResult {
			Self::do_renew(ensure_signed(origin)?)
		}

		/// Serves as a juror no longer. What was frozen before must be over first: until then the caller can be drawn for it,
		/// and has to do their part. Then the bond comes back by itself, or, sooner, to whoever calls again.
		///
		/// ## Origin
		/// Signed by a juror; also one who was silent and is out of the pools.
		///
		/// ## Complexity
		/// O(e), e being the number of their skills; charged for [`MAX_EXPERTISE`].
		///
		/// ## Emits
		/// [`Event::JurorLeaving`], or [`Event::JurorLeft`] if they are out at once.
		///
		/// ## Errors
		/// - [`Error::NotJuror`]
		/// - [`Error::ExitNotComplete`]: they have asked before, and it still waits
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::stand_down())]
		pub fn stand_down(origin: OriginFor<T>) -> DispatchResult {
			Self::do_stand_down(ensure_signed(origin)?)
		}

		/// Makes an account an arbitrator for a term: it can be drawn to organise what is disputed later.
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
		/// - [`Error::AlreadyArbitrator`]: it is, or its exit is not complete
		/// - what [`Config::Sortition`] answers when the pool takes nobody
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::appoint_arbitrator())]
		pub fn appoint_arbitrator(origin: OriginFor<T>, account: T::AccountId) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_appoint_arbitrator(account)
		}

		/// Ends the term of an arbitrator. They organise to the end what they were drawn for.
		///
		/// ## Origin
		/// [`Config::GovernanceOrigin`].
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// [`Event::ArbitratorLeaving`], or [`Event::ArbitratorLeft`] if they are out at once.
		///
		/// ## Errors
		/// - [`Error::NotArbitrator`]
		/// - [`Error::AlreadyLeaving`]: the term is over, or was ended
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::dismiss_arbitrator())]
		pub fn dismiss_arbitrator(origin: OriginFor<T>, account: T::AccountId) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_dismiss_arbitrator(account)
		}

		/// Promises to stand for the deposit of `claimant` if they dispute an invoice: `amount` is held. When the case is opened
		/// it takes of it what the deposit needs, and the claimant holds the rest; what it does not take is free again. The
		/// promise ends by [`Pallet::withdraw_backing`] before there is a case.
		///
		/// ## Origin
		/// Signed by anyone.
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// [`Event::ClaimBacked`].
		///
		/// ## Errors
		/// - [`Error::AlreadyInCase`]: there is a case about the invoice
		/// - [`Error::AlreadyBacked`]: somebody stands for a claim about the invoice
		/// - [`Error::BackingTooSmall`]: it is less than the smallest panel costs
		/// - what [`Config::Coins`] answers when the amount cannot be held
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

		/// Takes the promise back to stand for a deposit, as long as there is no case.
		///
		/// ## Origin
		/// Signed by whoever gave it.
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// [`Event::BackingReturned`].
		///
		/// ## Errors
		/// - [`Error::BackingNotFound`]: never promised, taken back, or the case was opened
		/// - [`Error::NotTheBacker`]: somebody else has promised
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::withdraw_backing())]
		pub fn withdraw_backing(origin: OriginFor<T>, invoice: InvoiceId) -> DispatchResult {
			Self::do_withdraw_backing(ensure_signed(origin)?, invoice)
		}

		/// Gives in to a claim: the respondent keeps nothing of the disputed amount, and the case is over. The claimant's deposit
		/// comes back.
		///
		/// Free of fees for the respondent, the once that it succeeds.
		///
		/// ## Origin
		/// Signed by the respondent of a case that is not answered; after silence, as long as that is not final.
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
		/// - [`Error::CaseNotFound`]: never opened, or over
		/// - [`Error::NotTheRespondent`]
		/// - [`Error::TooLateToAnswer`]: it was answered, or silence is final
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::accept_claim().saturating_add(T::Rulings::on_ruling_weight()))]
		#[pallet::feeless_if(|origin: &OriginFor<T>, case: &CaseId| -> bool {
			Pallet::<T>::is_duty_to_accept_claim(origin, *case)
		})]
		pub fn accept_claim(origin: OriginFor<T>, case: CaseId) -> DispatchResult {
			Self::do_accept_claim(ensure_signed(origin)?, case)
		}

		/// Answers a claim: the case takes evidence from now on, and an arbitrator will be drawn. It takes no deposit. It opens
		/// what silence has decided, once, as long as that is not final.
		///
		/// Free of fees for the respondent, the once that it succeeds.
		///
		/// ## Origin
		/// Signed by the respondent of a case that is not answered.
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// - [`Event::DefaultOpened`], if silence had decided
		/// - [`Event::ClaimCountered`]
		///
		/// ## Errors
		/// - [`Error::CaseNotFound`]: never opened, or over
		/// - [`Error::NotTheRespondent`]
		/// - [`Error::ContentMissing`]: the statement is empty
		/// - [`Error::TooLateToAnswer`]: it was answered, or silence is final
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::counterclaim())]
		#[pallet::feeless_if(|origin: &OriginFor<T>, case: &CaseId, statement: &ContentId| -> bool {
			Pallet::<T>::is_duty_to_counterclaim(origin, *case, statement)
		})]
		pub fn counterclaim(
			origin: OriginFor<T>,
			case: CaseId,
			statement: ContentId,
		) -> DispatchResult {
			Self::do_counterclaim(ensure_signed(origin)?, case, statement)
		}

		/// Offers the other side to settle on the share of the disputed amount that the respondent keeps. It takes the place of
		/// the caller's last offer. Until it is accepted it binds nobody; only if no juror ever reveals, the ruling is midway
		/// between the last offers of both.
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
		/// - [`Error::CaseNotFound`]: never opened, or over
		/// - [`Error::NotAParty`]
		/// - [`Error::TooLateToSettle`]: the ruling is final
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::offer_settlement())]
		pub fn offer_settlement(
			origin: OriginFor<T>,
			case: CaseId,
			kept: Perbill,
		) -> DispatchResult {
			Self::do_offer_settlement(ensure_signed(origin)?, case, kept)
		}

		/// Accepts the other side's last offer, which must be `kept`: the case is over. Whoever has served is paid out of the
		/// deposits, and what is left of them comes back.
		///
		/// Free of fees for a party, the once that it succeeds.
		///
		/// ## Origin
		/// Signed by a party of a case whose ruling is not final.
		///
		/// ## Complexity
		/// O(s), s being the seats of both panels; charged for the most.
		///
		/// ## Emits
		/// - [`Event::SettlementAccepted`]
		/// - [`Event::CaseRuled`]
		/// - [`Event::JurorPaid`], [`Event::EyewitnessPaid`], [`Event::ArbitratorPaid`], for each who has served;
		///   [`Event::KeptForClaim`] in the place of a payment that could not be received
		/// - [`Event::DepositForfeited`], for each deposit that pays them; [`Event::DepositReturned`], for what is left of each
		/// - [`Event::RulingExecuted`] or [`Event::RulingNotExecuted`]
		///
		/// ## Errors
		/// - [`Error::CaseNotFound`]: never opened, or over
		/// - [`Error::NotAParty`]
		/// - [`Error::TooLateToSettle`]: the ruling is final
		/// - [`Error::NoOffer`]: the other side offers nothing
		/// - [`Error::OfferMismatch`]: it offers something else
		#[pallet::call_index(11)]
		#[pallet::weight(Pallet::<T>::settlement_weight())]
		#[pallet::feeless_if(|origin: &OriginFor<T>, case: &CaseId, kept: &Perbill| -> bool {
			Pallet::<T>::is_duty_to_accept_settlement(origin, *case, *kept)
		})]
		pub fn accept_settlement(
			origin: OriginFor<T>,
			case: CaseId,
			kept: Perbill,
		) -> DispatchResult {
			Self::do_accept_settlement(ensure_signed(origin)?, case, kept)
		}

		/// Submits a piece of evidence: the content address of something encrypted, whose key the party gives to those who judge.
		/// Each side has [`MAX_EXHIBITS_PER_SIDE`] of them.
		///
		/// Free of fees for the respondent, who has not asked for the case, if it succeeds.
		///
		/// ## Origin
		/// Signed by a party of a case that waits for an answer or takes evidence.
		///
		/// ## Complexity
		/// O(e), e being the pieces of the case; charged for [`MAX_EXHIBITS`].
		///
		/// ## Emits
		/// [`Event::EvidenceSubmitted`].
		///
		/// ## Errors
		/// - [`Error::CaseNotFound`]: never opened, or over
		/// - [`Error::NotAParty`]
		/// - [`Error::ContentMissing`]: the content address is empty
		/// - [`Error::NotTakingEvidence`]: too late
		/// - [`Error::MaxExhibitsExceeded`]: the side has submitted as many as it may
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::submit_evidence())]
		#[pallet::feeless_if(|origin: &OriginFor<T>, case: &CaseId, content: &ContentId| -> bool {
			Pallet::<T>::is_duty_to_submit_evidence(origin, *case, content)
		})]
		pub fn submit_evidence(
			origin: OriginFor<T>,
			case: CaseId,
			content: ContentId,
		) -> DispatchResult {
			Self::do_submit_evidence(ensure_signed(origin)?, case, content)
		}

		/// Makes a subjective statement: something that no document shows and that whoever knows `skill` can find reasonable or
		/// not. One for each side.
		///
		/// Free of fees for the respondent, who has not asked for the case, the once that it succeeds.
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
		/// - [`Error::CaseNotFound`]: never opened, or over
		/// - [`Error::NotAParty`]
		/// - [`Error::ContentMissing`]: the content address is empty
		/// - [`Error::NotTakingEvidence`]: too early, or too late
		/// - [`Error::StatementMade`]: the side has made one
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::make_statement())]
		#[pallet::feeless_if(|origin: &OriginFor<T>, case: &CaseId, content: &ContentId, skill: &SkillId| -> bool {
			Pallet::<T>::is_duty_to_make_statement(origin, *case, content, *skill)
		})]
		pub fn make_statement(
			origin: OriginFor<T>,
			case: CaseId,
			content: ContentId,
			skill: SkillId,
		) -> DispatchResult {
			Self::do_make_statement(ensure_signed(origin)?, case, content, skill)
		}

		/// Puts the statement of a side to eyewitnesses: who can be drawn is fixed, but nobody knows yet whom it will be. What is
		/// not called by the end of the time for evidence is called then, by itself.
		///
		/// Free of fees for whoever it is the duty of, the once that it succeeds.
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
		/// - [`Error::CaseNotFound`]: never opened, or over
		/// - [`Error::NotTheArbitrator`]
		/// - [`Error::NotTakingEvidence`]: too late
		/// - [`Error::StatementNotFound`]: the side has made none
		/// - [`Error::AlreadyCalled`]
		#[pallet::call_index(14)]
		#[pallet::weight(T::WeightInfo::call_eyewitnesses())]
		#[pallet::feeless_if(|origin: &OriginFor<T>, case: &CaseId, side: &Side| -> bool {
			Pallet::<T>::is_duty_to_call_eyewitnesses(origin, *case, *side)
		})]
		pub fn call_eyewitnesses(origin: OriginFor<T>, case: CaseId, side: Side) -> DispatchResult {
			Self::do_call_eyewitnesses(ensure_signed(origin)?, case, side)
		}

		/// Says whether the statement of a side is reasonable. Everybody can read it at once: what an eyewitness is paid does not
		/// hang on what they say.
		///
		/// Free of fees for whoever it is the duty of, the once that it succeeds.
		///
		/// ## Origin
		/// Signed by an eyewitness of the statement, once drawn.
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// [`Event::Testified`].
		///
		/// ## Errors
		/// - [`Error::CaseNotFound`]: never opened, or over
		/// - [`Error::NotAnEyewitness`]: the caller was not drawn, or was silent
		/// - [`Error::AlreadyTestified`]
		/// - [`Error::NotTestifying`]: too late
		#[pallet::call_index(15)]
		#[pallet::weight(T::WeightInfo::testify())]
		#[pallet::feeless_if(|origin: &OriginFor<T>, case: &CaseId, side: &Side, _reasonable: &bool| -> bool {
			Pallet::<T>::is_duty_to_testify(origin, *case, *side)
		})]
		pub fn testify(
			origin: OriginFor<T>,
			case: CaseId,
			side: Side,
			reasonable: bool,
		) -> DispatchResult {
			Self::do_testify(ensure_signed(origin)?, case, side, reasonable)
		}

		/// Ends the time for evidence early: the case goes on to the eyewitnesses that were called, or to the panel. Not before
		/// half of it is over, so that neither side is cut short.
		///
		/// Free of fees for whoever it is the duty of, the once that it succeeds.
		///
		/// ## Origin
		/// Signed by the arbitrator of a case that takes evidence.
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// - [`Event::EvidenceClosed`]
		/// - [`Event::TestimonyBegun`], if eyewitnesses were called, else [`Event::PanelCalled`]
		///
		/// ## Errors
		/// - [`Error::CaseNotFound`]: never opened, or over
		/// - [`Error::NotTheArbitrator`]
		/// - [`Error::NotTakingEvidence`]: too late
		/// - [`Error::TooEarlyToClose`]: half of the time is not over
		#[pallet::call_index(16)]
		#[pallet::weight(T::WeightInfo::close_evidence())]
		#[pallet::feeless_if(|origin: &OriginFor<T>, case: &CaseId| -> bool {
			Pallet::<T>::is_duty_to_close_evidence(origin, *case)
		})]
		pub fn close_evidence(origin: OriginFor<T>, case: CaseId) -> DispatchResult {
			Self::do_close_evidence(ensure_signed(origin)?, case)
		}

		/// Binds a vote that nobody can read yet, so that nobody copies it: the commitment of
		/// [`talent_primitives::commitment`] to the share that the respondent keeps. `note` is for the juror alone, who may put
		/// there, encrypted, what they will have to reveal; it may be empty. When the last of those seated has committed, reveals
		/// are taken at once.
		///
		/// Free of fees for whoever it is the duty of, the once that it succeeds.
		///
		/// ## Origin
		/// Signed by a juror who has a seat and has not committed.
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// - [`Event::VoteCommitted`]
		/// - [`Event::RevealingBegun`], if nobody else is waited for
		///
		/// ## Errors
		/// - [`Error::CaseNotFound`]: never opened, or over
		/// - [`Error::NotSeated`]: the caller was not drawn, or has lost the seat
		/// - [`Error::AlreadyCommitted`]: a commitment cannot be changed
		/// - [`Error::NotCommitting`]: too early, or too late
		#[pallet::call_index(17)]
		#[pallet::weight(T::WeightInfo::commit_vote())]
		#[pallet::feeless_if(|origin: &OriginFor<T>, case: &CaseId, _commitment: &Hash, _note: &Note| -> bool {
			Pallet::<T>::is_duty_to_commit(origin, *case)
		})]
		pub fn commit_vote(
			origin: OriginFor<T>,
			case: CaseId,
			commitment: Hash,
			note: Note,
		) -> DispatchResult {
			Self::do_commit_vote(ensure_signed(origin)?, case, commitment, note)
		}

		/// Reveals a vote: the share of the disputed amount that the respondent keeps, where it can be read why, if anywhere, and
		/// the salt of the commitment to that share. When the last of those seated has revealed, the ruling is made in one of the
		/// next blocks.
		///
		/// Free of fees for whoever it is the duty of, the once that it succeeds.
		///
		/// ## Origin
		/// Signed by a juror who has a seat, has committed and not revealed.
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// [`Event::VoteRevealed`].
		///
		/// ## Errors
		/// - [`Error::CaseNotFound`]: never opened, or over
		/// - [`Error::NotSeated`]: the caller was not drawn, or has lost the seat
		/// - [`Error::AlreadyRevealed`]: it is public already
		/// - [`Error::NotRevealing`]: others have not committed yet, or it is too late
		/// - [`Error::ContentMissing`]: reasons are named, and their content address is empty
		/// - [`Error::CommitmentMismatch`]: the caller has committed to something else
		#[pallet::call_index(18)]
		#[pallet::weight(T::WeightInfo::reveal_vote())]
		#[pallet::feeless_if(|origin: &OriginFor<T>, case: &CaseId, kept: &Perbill, reasons: &Option<ContentId>, salt: &Salt| -> bool {
			Pallet::<T>::is_duty_to_reveal(origin, *case, *kept, reasons, salt)
		})]
		pub fn reveal_vote(
			origin: OriginFor<T>,
			case: CaseId,
			kept: Perbill,
			reasons: Option<ContentId>,
			salt: Salt,
		) -> DispatchResult {
			Self::do_reveal_vote(ensure_signed(origin)?, case, kept, reasons, salt)
		}

		/// Appeals for a side against the ruling of the first panel: a larger one, of other jurors, rules anew, and that is final.
		/// Once in a case. The caller stands for the deposit, and loses it unless the second ruling is better for the side, or
		/// nobody has voted on it.
		///
		/// ## Origin
		/// Signed by anyone, while a ruling is provisional.
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// - [`Event::Appealed`]
		/// - [`Event::PanelCalled`]
		///
		/// ## Errors
		/// - [`Error::CaseNotFound`]: never opened, or over
		/// - [`Error::AlreadyAppealed`]: the ruling on the appeal will be final, or is
		/// - [`Error::NotProvisional`]: there is no ruling yet, or it is final
		/// - [`Error::DefaultNotAppealable`]: the respondent was silent, and can answer by [`Pallet::counterclaim`]
		/// - [`Error::NothingToGain`]: the side has all it wants
		/// - what [`Config::Coins`] answers when the deposit cannot be held, and [`Config::Sortition`] when there are no pools
		#[pallet::call_index(19)]
		#[pallet::weight(T::WeightInfo::appeal())]
		pub fn appeal(origin: OriginFor<T>, case: CaseId, side: Side) -> DispatchResult {
			Self::do_appeal(ensure_signed(origin)?, case, side)
		}

		/// Takes the next step of a case that is due: lets silence decide, draws whoever is to be drawn once the seed is known,
		/// ends the time for evidence and testimony, replaces the silent, begins to take reveals, rules, makes a ruling final and
		/// executes it. The due-queue does the same.
		///
		/// ## Origin
		/// Signed by anyone.
		///
		/// ## Complexity
		/// O(a + s), a being the attempts of one step of a draw and s the seats of both panels; charged for
		/// [`Config::DrawAttempts`] and the most seats.
		///
		/// ## Emits
		/// - unanswered: [`Event::RulingMade`]
		/// - while evidence is taken: [`Event::ArbitratorSeated`], [`Event::EyewitnessSeated`], for each; at its end
		///   [`Event::ArbitratorIdle`], [`Event::EyewitnessesCalled`], if nobody has organised it; [`Event::EvidenceClosed`];
		///   [`Event::TestimonyBegun`] or [`Event::PanelCalled`]
		/// - testimony: [`Event::EyewitnessSeated`], for each; at its end [`Event::JurorStruck`] and what comes with it, for
		///   each who was silent; [`Event::PanelCalled`]
		/// - drawing: [`Event::JurorSeated`], for each; [`Event::CommittingBegun`], if nobody more is drawn
		/// - after committing or revealing: [`Event::SeatLost`], [`Event::BondSlashed`], [`Event::JurorStruck`] and
		///   [`Event::JurorOusted`], for each who was silent; [`Event::RevealingBegun`]
		/// - the first ruling: [`Event::RulingMade`]
		/// - the final one: [`Event::CaseRuled`]; [`Event::JurorPaid`], [`Event::JurorRewarded`], [`Event::EyewitnessPaid`],
		///   [`Event::ArbitratorPaid`], for each; [`Event::DepositForfeited`], [`Event::DepositReturned`], for each deposit;
		///   [`Event::RulingExecuted`] or [`Event::RulingNotExecuted`]
		/// - [`Event::KeptForClaim`] in the place of a payment that could not be received
		///
		/// ## Errors
		/// - [`Error::CaseNotFound`]: never opened, or over
		/// - [`Error::NotDue`]: others have time left, or the seed is not known
		#[pallet::call_index(20)]
		#[pallet::weight(Pallet::<T>::step_weight())]
		pub fn advance(origin: OriginFor<T>, case: CaseId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_advance(case)
		}

		/// Moves all that is kept for the caller to `dest`.
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
		/// - [`Error::NothingToClaim`]: nothing is kept
		/// - [`Error::CannotPayOneself`]: `dest` is the pallet's own account
		/// - what [`Config::Coins`] answers when `dest` cannot receive it
		#[pallet::call_index(21)]
		#[pallet::weight(T::WeightInfo::claim())]
		pub fn claim(origin: OriginFor<T>, dest: T::AccountId) -> DispatchResult {
			Self::do_claim(ensure_signed(origin)?, dest)
		}

		/// Does what is due about one item, in the queue or stuck: for whoever does not want to wait for the queue.
		///
		/// ## Origin
		/// Signed by anyone.
		///
		/// ## Complexity
		/// As [`Pallet::advance`] for a case, else O(1).
		///
		/// ## Emits
		/// - case: as [`Pallet::advance`]
		/// - juror: [`Event::JurorLeaving`], if their term is over; [`Event::JurorLeft`], if their exit is complete
		/// - arbitrator: [`Event::ArbitratorLeaving`], if their term is over; [`Event::ArbitratorLeft`], if their exit is
		///   complete
		/// - unclaimed amount: [`Event::Forfeited`]
		///
		/// ## Errors
		/// - [`Error::NotDue`]: its time has not come, or nothing is left to do
		/// - [`Error::CaseNotFound`], [`Error::NotJuror`], [`Error::NotArbitrator`], [`Error::NothingToClaim`]: the item's
		///   record is gone
		/// - what [`Config::Coins`] answers when the treasury cannot receive what was not claimed
		#[pallet::call_index(22)]
		#[pallet::weight(Pallet::<T>::due_item_weight(item))]
		pub fn process_due(origin: OriginFor<T>, item: DueItemOf<T>) -> DispatchResult {
			ensure_signed(origin)?;
			Self::handle_due(&item)
		}
	}

	impl<T: Config> Pallet<T> {
		/// The most that a settlement takes: everybody who has served in both panels is paid.
		pub fn settlement_weight() -> Weight {
			// The first panel, the eyewitnesses of both statements, the arbitrator, and the panel of an appeal.
			let served = MAX_FIRST_SEATS + 2 * WITNESSES + 1 + MAX_SEATS;
			Self::or_kept(T::WeightInfo::accept_settlement(), served.into())
				.saturating_add(T::Rulings::on_ruling_weight())
		}
	}
}
