// SPDX-License-Identifier: Apache-2.0

//! The respondent's answer.

use crate::{Basis, CaseOf, Config, Error, Event, Pallet, Stage, State};
use frame_support::{dispatch::DispatchResult, ensure};
use frame_system::{ensure_signed, pallet_prelude::OriginFor};
use sp_runtime::{traits::Saturating, Perbill};
use talent_primitives::{due_queue::DueQueue, CaseId, ContentId};

impl<T: Config> Pallet<T> {
	/// Returns `true` when accepting the claim is a duty of the caller and would succeed.
	pub(crate) fn is_duty_to_accept_claim(origin: &OriginFor<T>, case_id: CaseId) -> bool {
		ensure_signed(origin.clone())
			.is_ok_and(|who| Self::ensure_may_answer(&who, case_id).is_ok())
	}

	/// Returns `true` when countering the claim is a duty of the caller and would succeed.
	pub(crate) fn is_duty_to_counterclaim(
		origin: &OriginFor<T>,
		case_id: CaseId,
		statement: &ContentId,
	) -> bool {
		ensure_signed(origin.clone())
			.is_ok_and(|who| Self::ensure_may_counterclaim(&who, case_id, statement).is_ok())
	}

	fn ensure_may_answer(who: &T::AccountId, case_id: CaseId) -> Result<CaseOf<T>, Error<T>> {
		let case = Self::load_case(case_id)?;
		ensure!(case.respondent == *who, Error::<T>::NotTheRespondent);
		let in_time = match case.stage(Self::now()) {
			Stage::Claimed { .. } => true,
			// Silence has given in to the claim, and can still be broken.
			Stage::Provisional { .. } => {
				matches!(case.state, State::Provisional { basis: Basis::Default, .. })
			},
			_ => false,
		};
		ensure!(in_time, Error::<T>::TooLateToAnswer);
		Ok(case)
	}

	fn ensure_may_counterclaim(
		who: &T::AccountId,
		case_id: CaseId,
		statement: &ContentId,
	) -> Result<CaseOf<T>, Error<T>> {
		let case = Self::ensure_may_answer(who, case_id)?;
		ensure!(!statement.is_empty(), Error::<T>::ContentMissing);
		Ok(case)
	}

	pub(crate) fn do_accept_claim(who: T::AccountId, case_id: CaseId) -> DispatchResult {
		let case = Self::ensure_may_answer(&who, case_id)?;

		Self::deposit_event(Event::ClaimAccepted { case_id });
		Self::rule(case_id, case, Perbill::zero(), Basis::Acceptance);
		Ok(())
	}

	pub(crate) fn do_counterclaim(
		who: T::AccountId,
		case_id: CaseId,
		statement: ContentId,
	) -> DispatchResult {
		let mut case = Self::ensure_may_counterclaim(&who, case_id, &statement)?;

		if matches!(case.state, State::Provisional { .. }) {
			Self::deposit_event(Event::DefaultOpened { case_id });
		}
		case.answered = true;
		let until = Self::now().saturating_add(case.terms.evidence_window);
		Self::deposit_event(Event::ClaimCountered { case_id, content: statement, until });
		Self::begin_evidence(case_id, case);
		Ok(())
	}
}
