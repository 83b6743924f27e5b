// SPDX-License-Identifier: Apache-2.0

//! Evidence and statements of the parties; the duties of the arbitrator and the eyewitnesses.

use crate::{
	Assigned, CaseOf, Cases, Config, Error, Event, Evidence, EvidenceLogOf, Exhibit, Pallet, Side,
	Stage, State, Statement, MAX_EXHIBITS_PER_SIDE,
};
use frame_support::{dispatch::DispatchResult, ensure};
use frame_system::{ensure_signed, pallet_prelude::OriginFor};
use sp_runtime::traits::Saturating;
use talent_primitives::{due_queue::DueQueue, CaseId, ContentId, SkillId};

impl<T: Config> Pallet<T> {
	/// Returns `true` when the caller is the respondent and submitting the evidence would succeed.
	pub(crate) fn is_duty_to_submit_evidence(
		origin: &OriginFor<T>,
		case_id: CaseId,
		content: &ContentId,
	) -> bool {
		ensure_signed(origin.clone()).is_ok_and(|who| {
			Self::ensure_may_submit(&who, case_id, content)
				.is_ok_and(|(side, _)| side == Side::Respondent)
		})
	}

	/// Returns `true` when the caller is the respondent and making the statement would succeed.
	pub(crate) fn is_duty_to_make_statement(
		origin: &OriginFor<T>,
		case_id: CaseId,
		content: &ContentId,
		_skill: SkillId,
	) -> bool {
		ensure_signed(origin.clone()).is_ok_and(|who| {
			Self::ensure_may_state(&who, case_id, content)
				.is_ok_and(|(_, side)| side == Side::Respondent)
		})
	}

	/// Returns `true` when calling eyewitnesses is a duty of the caller and would succeed.
	pub(crate) fn is_duty_to_call_eyewitnesses(
		origin: &OriginFor<T>,
		case_id: CaseId,
		side: Side,
	) -> bool {
		ensure_signed(origin.clone())
			.is_ok_and(|who| Self::ensure_may_call(&who, case_id, side).is_ok())
	}

	/// Returns `true` when testifying is a duty of the caller and would succeed.
	pub(crate) fn is_duty_to_testify(origin: &OriginFor<T>, case_id: CaseId, side: Side) -> bool {
		ensure_signed(origin.clone())
			.is_ok_and(|who| Self::ensure_may_testify(&who, case_id, side).is_ok())
	}

	/// Returns `true` when closing evidence is a duty of the caller and would succeed.
	pub(crate) fn is_duty_to_close_evidence(origin: &OriginFor<T>, case_id: CaseId) -> bool {
		ensure_signed(origin.clone()).is_ok_and(|who| Self::ensure_may_close(&who, case_id).is_ok())
	}

	/// Returns the side of `who`, and an evidence log with room for one more piece of that side.
	fn ensure_may_submit(
		who: &T::AccountId,
		case_id: CaseId,
		content: &ContentId,
	) -> Result<(Side, EvidenceLogOf<T>), Error<T>> {
		let case = Self::load_case(case_id)?;
		let side = case.side_of(who).ok_or(Error::<T>::NotAParty)?;
		let taken =
			matches!(case.stage(Self::now()), Stage::Claimed { .. } | Stage::Evidence { .. });
		ensure!(taken, Error::<T>::NotTakingEvidence);
		ensure!(!content.is_empty(), Error::<T>::ContentMissing);
		let log = Evidence::<T>::get(case_id);
		let submitted = log.iter().filter(|exhibit| exhibit.side == side).count();
		let has_room = u32::try_from(submitted).is_ok_and(|count| count < MAX_EXHIBITS_PER_SIDE);
		ensure!(has_room, Error::<T>::MaxExhibitsExceeded);
		Ok((side, log))
	}

	fn ensure_may_state(
		who: &T::AccountId,
		case_id: CaseId,
		content: &ContentId,
	) -> Result<(CaseOf<T>, Side), Error<T>> {
		let case = Self::load_case(case_id)?;
		let side = case.side_of(who).ok_or(Error::<T>::NotAParty)?;
		Self::ensure_takes_statements(&case)?;
		ensure!(!content.is_empty(), Error::<T>::ContentMissing);
		ensure!(case.statements.of(side).is_none(), Error::<T>::StatementMade);
		Ok((case, side))
	}

	fn ensure_takes_statements(case: &CaseOf<T>) -> Result<(), Error<T>> {
		let taken = matches!(case.stage(Self::now()), Stage::Evidence { .. });
		ensure!(taken, Error::<T>::NotTakingEvidence);
		Ok(())
	}

	/// Returns the case, of which `who` is the arbitrator.
	fn ensure_organises(who: &T::AccountId, case_id: CaseId) -> Result<CaseOf<T>, Error<T>> {
		let case = Self::load_case(case_id)?;
		let organises = case.arbitrator.as_ref().is_some_and(|assigned| assigned.who == *who);
		ensure!(organises, Error::<T>::NotTheArbitrator);
		Self::ensure_takes_statements(&case)?;
		Ok(case)
	}

	fn ensure_may_call(
		who: &T::AccountId,
		case_id: CaseId,
		side: Side,
	) -> Result<CaseOf<T>, Error<T>> {
		let case = Self::ensure_organises(who, case_id)?;
		let made = case.statements.of(side).as_ref().ok_or(Error::<T>::StatementNotFound)?;
		ensure!(!made.called, Error::<T>::AlreadyCalled);
		Ok(case)
	}

	fn ensure_may_close(who: &T::AccountId, case_id: CaseId) -> Result<CaseOf<T>, Error<T>> {
		let case = Self::ensure_organises(who, case_id)?;
		let State::Evidence { since, until } = case.state else {
			return Err(Error::<T>::NotTakingEvidence);
		};
		let over = Self::now().saturating_sub(since);
		let left = until.saturating_sub(Self::now());
		ensure!(over >= left, Error::<T>::TooEarlyToClose);
		Ok(case)
	}

	fn ensure_may_testify(
		who: &T::AccountId,
		case_id: CaseId,
		side: Side,
	) -> Result<CaseOf<T>, Error<T>> {
		let case = Self::load_case(case_id)?;
		let witness = case
			.statements
			.of(side)
			.as_ref()
			.and_then(|made| made.witnesses.iter().find(|witness| witness.who == *who))
			.ok_or(Error::<T>::NotAnEyewitness)?;
		ensure!(witness.reasonable.is_none(), Error::<T>::AlreadyTestified);
		let taken = matches!(case.stage(Self::now()), Stage::Testimony { .. });
		ensure!(taken, Error::<T>::NotTestifying);
		Ok(case)
	}

	pub(crate) fn do_submit_evidence(
		who: T::AccountId,
		case_id: CaseId,
		content: ContentId,
	) -> DispatchResult {
		let (side, mut log) = Self::ensure_may_submit(&who, case_id, &content)?;

		let index = u32::try_from(log.len()).unwrap_or(u32::MAX);
		let exhibit = Exhibit { side, content: content.clone(), at: Self::now() };
		log.try_push(exhibit).map_err(|_| Error::<T>::MaxExhibitsExceeded)?;
		Evidence::<T>::insert(case_id, log);
		Self::deposit_event(Event::EvidenceSubmitted { case_id, side, index, content });
		Ok(())
	}

	pub(crate) fn do_make_statement(
		who: T::AccountId,
		case_id: CaseId,
		content: ContentId,
		skill: SkillId,
	) -> DispatchResult {
		let (mut case, side) = Self::ensure_may_state(&who, case_id, &content)?;

		*case.statements.of_mut(side) = Some(Statement {
			content: content.clone(),
			skill,
			called: false,
			drawn: false,
			witnesses: Default::default(),
		});
		Cases::<T>::insert(case_id, case);
		Self::deposit_event(Event::StatementMade { case_id, side, content, skill });
		Ok(())
	}

	pub(crate) fn do_call_eyewitnesses(
		who: T::AccountId,
		case_id: CaseId,
		side: Side,
	) -> DispatchResult {
		let mut case = Self::ensure_may_call(&who, case_id, side)?;

		case.arbitrator = Some(Assigned { who, served: true });
		Self::put_to_witnesses(case_id, &mut case, side);
		Cases::<T>::insert(case_id, case);
		Ok(())
	}

	pub(crate) fn do_close_evidence(who: T::AccountId, case_id: CaseId) -> DispatchResult {
		let mut case = Self::ensure_may_close(&who, case_id)?;

		case.arbitrator = Some(Assigned { who, served: true });
		Self::end_evidence(case_id, case);
		Ok(())
	}

	pub(crate) fn do_testify(
		who: T::AccountId,
		case_id: CaseId,
		side: Side,
		reasonable: bool,
	) -> DispatchResult {
		let mut case = Self::ensure_may_testify(&who, case_id, side)?;
		let witness = case
			.statements
			.of_mut(side)
			.as_mut()
			.and_then(|made| made.witnesses.iter_mut().find(|witness| witness.who == who))
			.ok_or(Error::<T>::NotAnEyewitness)?;

		witness.reasonable = Some(reasonable);
		Self::deposit_event(Event::Testified { case_id, side, who, reasonable });
		if crate::witnesses::is_waited_for::<T>(&case) {
			Cases::<T>::insert(case_id, case);
		} else {
			// The duty itself stays light: the queue goes on to the panel.
			let now = Self::now();
			Self::store_case(case_id, case, now);
		}
		Ok(())
	}
}
