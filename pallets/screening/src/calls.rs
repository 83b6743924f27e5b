// SPDX-License-Identifier: Apache-2.0

//! What can be called: who may, what happens, what is told and what is refused. What a call does is
//! in `dispatchable_impls`.

use frame_support::pallet_macros::*;

/// The calls.
#[pallet_section]
mod calls {
	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Replaces all parameters. What was begun before keeps what it was begun under, see
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

		/// Adds a skill and gives it the next number. The name has 1 to [`MAX_SKILL_NAME`] bytes;
		/// it need not be new.
		///
		/// ## Origin
		/// [`Config::GovernanceOrigin`].
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// [`Event::SkillAdded`].
		///
		/// ## Errors
		/// - [`Error::NameMissing`]: the name is empty
		/// - [`Error::NumbersExhausted`]: no number is left for a skill
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::add_skill())]
		pub fn add_skill(origin: OriginFor<T>, name: SkillName) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_add_skill(name)
		}

		/// Lets nothing new be begun for a skill, for good: no job demands it, nobody requests it
		/// or becomes a screener. Credentials go on to their end, panels sit, and the account that
		/// fails may claim the second panel.
		///
		/// ## Origin
		/// [`Config::GovernanceOrigin`].
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// [`Event::SkillRetired`].
		///
		/// ## Errors
		/// - [`Error::SkillNotFound`]: never added
		/// - [`Error::SkillIsRetired`]: retired already
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::retire_skill())]
		pub fn retire_skill(origin: OriginFor<T>, skill: SkillId) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_retire_skill(skill)
		}

		/// Names a member who may screen for a skill without having been vetted: gives them the
		/// skill's credential, in place of the one they may hold, and asks for no clients when they
		/// give the bond by [`Pallet::become_screener`]. For the first screeners of a skill, and
		/// where none are left.
		///
		/// ## Origin
		/// [`Config::GovernanceOrigin`].
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// - [`Event::DepositReturned`], if it takes the place of a credential with a deposit
		/// - [`Event::CredentialGranted`]
		/// - [`Event::ScreenerAppointed`]
		///
		/// ## Errors
		/// - [`Error::SkillNotFound`], [`Error::SkillIsRetired`]: nothing new is begun for it
		/// - [`Error::NotMember`]: the account has not joined
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::appoint_screener())]
		pub fn appoint_screener(
			origin: OriginFor<T>,
			skill: SkillId,
			account: T::AccountId,
		) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_appoint_screener(skill, account)
		}

		/// Screens for a skill from now on: the bond is held, and the caller can be drawn for what
		/// is requested later, once they have been in the pool for its minimum tenure. It binds
		/// them to the network.
		///
		/// ## Origin
		/// Signed by a member in good standing who holds the skill's credential and has worked for
		/// [`Parameters::min_clients`] clients unrelated to them and to each other; the account
		/// that was appointed needs no clients.
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// [`Event::ScreenerJoined`].
		///
		/// ## Errors
		/// - [`Error::SkillNotFound`], [`Error::SkillIsRetired`]: nothing new is begun for it
		/// - what [`Config::Membership`] answers when the caller is not a member in good standing
		/// - [`Error::AlreadyScreener`]: they are, or their exit is not complete
		/// - [`Error::CredentialMissing`]: they hold none that lives
		/// - [`Error::TooFewClients`]
		/// - what [`Config::ItemRegistry`] returns when the item cannot be opened,
		///   [`Config::Coins`] when the bond cannot be held, and [`Config::Sortition`] when the
		///   pool takes nobody
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::become_screener())]
		pub fn become_screener(origin: OriginFor<T>, skill: SkillId) -> DispatchResult {
			Self::do_become_screener(ensure_signed(origin)?, skill)
		}

		/// Screens for a skill no longer. What was requested before must be over first: until then
		/// the caller can be drawn for it, and has to do their part. Then the bond comes back by
		/// itself, or, sooner, to the account that calls again.
		///
		/// ## Origin
		/// Signed by a screener; also one who is suspended, or has lost the seat in the pool.
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// [`Event::ScreenerLeaving`], or [`Event::ScreenerLeft`] if they are out at once.
		///
		/// ## Errors
		/// - [`Error::NotScreener`]: they are not, for this skill
		/// - [`Error::ExitNotComplete`]: they have asked before, and it still waits
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::retire_as_screener())]
		pub fn retire_as_screener(origin: OriginFor<T>, skill: SkillId) -> DispatchResult {
			Self::do_retire_as_screener(ensure_signed(origin)?, skill)
		}

		/// Asks to be vetted. The fee moves to the pallet's account, a deposit is held, and who can
		/// be drawn for the panel is fixed, but nobody knows yet whom it will be. It binds the
		/// caller to the network until the panel is over. It cannot be taken back: nobody chooses
		/// among panels.
		///
		/// ## Origin
		/// Signed by a member in good standing who takes work.
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// - [`Event::ScreeningRequested`]
		/// - [`Event::FeePaid`]
		///
		/// ## Errors
		/// - [`Error::SkillNotFound`], [`Error::SkillIsRetired`]: nothing new is begun for it
		/// - what [`Config::Membership`] answers when the caller is not talent in good standing
		/// - [`Error::ContentMissing`]: the portfolio is empty
		/// - [`Error::AlreadyRequested`]: another request for the skill is not over
		/// - [`Error::CoolingDown`]: they failed, or lost the credential, not long ago
		/// - [`Error::CredentialStillLives`]: for longer than [`Parameters::renewal_window`]
		/// - [`Error::NumbersExhausted`]: no number is left for a request
		/// - what [`Config::ItemRegistry`] returns when the item cannot be opened,
		///   [`Config::Coins`] when deposit and fee cannot be paid, and [`Config::Sortition`] when
		///   there are no pools
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::request_screening())]
		pub fn request_screening(
			origin: OriginFor<T>,
			skill: SkillId,
			portfolio: ContentId,
		) -> DispatchResult {
			Self::do_request_screening(ensure_signed(origin)?, skill, portfolio)
		}

		/// Claims a second panel for a request that was failed: other screeners, and a fee as it is
		/// now. Once for a request; it is final, whichever way it goes.
		///
		/// ## Origin
		/// Signed by the applicant, a member; also one who is suspended.
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// - [`Event::SecondPanelClaimed`]
		/// - [`Event::FeePaid`]
		///
		/// ## Errors
		/// - [`Error::RequestNotFound`]: never made, or over
		/// - [`Error::NotTheApplicant`]: the caller has not made it
		/// - [`Error::NotFailed`]: a panel sits on it, be it the second
		/// - [`Error::SecondPanelWindowPassed`]: it is too late
		/// - what [`Config::ItemRegistry`] returns when the item cannot be opened,
		///   [`Config::Coins`] when the fee cannot be paid, and [`Config::Sortition`] when there
		///   are no pools
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::claim_second_panel())]
		pub fn claim_second_panel(origin: OriginFor<T>, request: RequestId) -> DispatchResult {
			Self::do_claim_second_panel(ensure_signed(origin)?, request)
		}

		/// Binds an assessment that nobody can read yet, so that nobody copies it: the commitment
		/// of [`talent_primitives::commitment`] to a score and the content address of a report.
		/// When the last of those seated has committed, reveals are taken at once.
		///
		/// Feeless for the seated screener if the call succeeds.
		///
		/// ## Origin
		/// Signed by a screener who has a seat and has not committed.
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// - [`Event::AssessmentCommitted`]
		/// - [`Event::RevealingBegun`], if nobody else is waited for
		///
		/// ## Errors
		/// - [`Error::RequestNotFound`]: never made, or over
		/// - [`Error::NotSeated`]: the caller was not drawn, or has lost the seat
		/// - [`Error::AlreadyCommitted`]: a commitment cannot be changed
		/// - [`Error::NotCommitting`]: too early, or too late
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::commit_assessment())]
		#[pallet::feeless_if(|origin: &OriginFor<T>, request: &RequestId, _commitment: &Hash| -> bool {
			Pallet::<T>::is_duty_to_commit(origin, *request)
		})]
		pub fn commit_assessment(
			origin: OriginFor<T>,
			request: RequestId,
			commitment: Hash,
		) -> DispatchResult {
			Self::do_commit_assessment(ensure_signed(origin)?, request, commitment)
		}

		/// Reveals an assessment: the score, where it can be read why, and the salt of the
		/// commitment to these two. When the last of those seated has revealed, the panel judges in
		/// one of the next blocks.
		///
		/// Feeless for the seated screener if the call succeeds.
		///
		/// ## Origin
		/// Signed by a screener who has a seat, has committed and not revealed.
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// [`Event::AssessmentSubmitted`].
		///
		/// ## Errors
		/// - [`Error::RequestNotFound`]: never made, or over
		/// - [`Error::NotSeated`]: the caller was not drawn, or has lost the seat
		/// - [`Error::AlreadyRevealed`]: it is public already
		/// - [`Error::NotRevealing`]: others have not committed yet, or it is too late
		/// - [`Error::ScoreOutOfRange`]: above [`MAX_SCORE`]
		/// - [`Error::ContentMissing`]: the report is empty
		/// - [`Error::CommitmentMismatch`]: the caller has committed to something else
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::submit_assessment())]
		#[pallet::feeless_if(|origin: &OriginFor<T>, request: &RequestId, score: &u8, report: &ContentId, salt: &Salt| -> bool {
			Pallet::<T>::is_duty_to_submit(origin, *request, *score, report, salt)
		})]
		pub fn submit_assessment(
			origin: OriginFor<T>,
			request: RequestId,
			score: u8,
			report: ContentId,
			salt: Salt,
		) -> DispatchResult {
			Self::do_submit_assessment(ensure_signed(origin)?, request, score, report, salt)
		}

		/// Takes the next step of a request that is due: draws screeners once the seed is known,
		/// replaces the silent, begins to take reveals, judges, or closes what was failed. The
		/// due-queue does the same.
		///
		/// ## Origin
		/// Signed by anyone.
		///
		/// ## Complexity
		/// O(a), a being the attempts of one step of a draw; charged for [`Config::DrawAttempts`].
		///
		/// ## Emits
		/// - drawing: [`Event::ScreenerSeated`], for each; [`Event::CommittingBegun`], if nobody
		///   more is drawn
		/// - after committing or revealing: [`Event::SeatLost`] and [`Event::ScreenerStruck`], for
		///   each who was silent; [`Event::BondSlashed`] and [`Event::ScreenerOusted`], if it was
		///   once too often; [`Event::RevealingBegun`]
		/// - judging: [`Event::Judged`]; [`Event::AssessmentPaid`], for each;
		///   [`Event::FeeReturned`], [`Event::OverheadPaid`], if there is a rest; if it has passed,
		///   [`Event::CredentialGranted`]; if it was the second panel and has not,
		///   [`Event::RequestClosed`] and [`Event::CoolDownBegun`]
		/// - without a judgement: [`Event::NotJudged`], [`Event::FeeReturned`];
		///   [`Event::RequestClosed`]; if the first panel had judged, [`Event::CoolDownBegun`]
		/// - [`Event::KeptForClaim`] in the place of a payment that could not be received,
		///   [`Event::DepositReturned`] where a record is gone
		///
		/// ## Errors
		/// - [`Error::RequestNotFound`]: never made, or over
		/// - [`Error::NotDue`]: others have time left, or the seed is not known
		#[pallet::call_index(10)]
		#[pallet::weight(Pallet::<T>::step_weight())]
		pub fn advance(origin: OriginFor<T>, request: RequestId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_advance(request)
		}

		/// Revokes a credential. What the assessments that had a part in it have earned, and what
		/// has not vested, goes to the treasury, and its screeners' records say so. Its holder has
		/// to wait before they request again. Running contracts go on; no job that demands the
		/// skill can be applied for or accepted any more.
		///
		/// ## Origin
		/// [`Config::GovernanceOrigin`].
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// - [`Event::CredentialRevoked`]
		/// - [`Event::RewardForfeited`], for each assessment that had earned something
		/// - [`Event::CoolDownBegun`]
		///
		/// ## Errors
		/// - [`Error::CredentialNotFound`]: never granted, or gone
		/// - [`Error::ContentMissing`]: the reason is empty
		#[pallet::call_index(11)]
		#[pallet::weight(Pallet::<T>::or_kept(T::WeightInfo::revoke_credential(), PANEL_SIZE.into()))]
		pub fn revoke_credential(
			origin: OriginFor<T>,
			account: T::AccountId,
			skill: SkillId,
			reason: ContentId,
		) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_revoke_credential(account, skill, reason)
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
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::claim())]
		pub fn claim(origin: OriginFor<T>, dest: T::AccountId) -> DispatchResult {
			Self::do_claim(ensure_signed(origin)?, Native, dest)
		}

		/// Does what is due about one item, in the queue or stuck: for a caller who does not want
		/// to wait for the queue.
		///
		/// ## Origin
		/// Signed by anyone.
		///
		/// ## Complexity
		/// As [`Pallet::advance`] for a request, else O(1).
		///
		/// ## Emits
		/// - request: as [`Pallet::advance`]
		/// - credential: [`Event::CredentialExpired`], [`Event::DepositReturned`]
		/// - cool-down: [`Event::CoolDownEnded`], [`Event::DepositReturned`]
		/// - vesting: [`Event::RewardPaid`] or [`Event::KeptForClaim`], for each assessment that
		///   has earned something
		/// - exit: [`Event::ScreenerLeft`], if it is complete
		/// - unclaimed amount: [`Event::Forfeited`]
		///
		/// ## Errors
		/// - [`Error::NotDue`]: its time has not come, or nothing is left to do
		/// - [`Error::RequestNotFound`], [`Error::CredentialNotFound`], [`Error::NotScreener`],
		///   [`Error::NothingToClaim`]: the item's record is gone
		/// - what [`Config::Coins`] answers when the treasury cannot receive what was not claimed
		#[pallet::call_index(13)]
		#[pallet::weight(Pallet::<T>::due_item_weight(item))]
		pub fn process_due(origin: OriginFor<T>, item: DueItemOf<T>) -> DispatchResult {
			ensure_signed(origin)?;
			Self::handle_due(&item)
		}
	}
}
