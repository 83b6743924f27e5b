// SPDX-License-Identifier: Apache-2.0

//! Appeals.

use crate::{
	Appeal, Basis, Config, Error, Event, HoldReason, Involved, Pallet, Side, Stage, Stake, State,
};
use frame_support::{dispatch::DispatchResult, ensure};
use talent_primitives::{due_queue::DueQueue, holds::Holds, CaseId, Sortition};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_appeal(who: T::AccountId, case_id: CaseId, side: Side) -> DispatchResult {
		let mut case = Self::load_case(case_id)?;
		ensure!(case.appeal.is_none(), Error::<T>::AlreadyAppealed);
		let (State::Provisional { kept, basis, .. }, Stage::Provisional { .. }) =
			(&case.state, case.stage(Self::now()))
		else {
			return Err(Error::<T>::NotProvisional.into());
		};
		ensure!(*basis != Basis::Default, Error::<T>::DefaultNotAppealable);
		ensure!(*kept != side.claim(), Error::<T>::NothingToGain);

		let deposit = case.terms.appeal_deposit;
		Self::hold(HoldReason::Deposit, &who, deposit)?;
		// Nobody pays for a panel that cannot be drawn.
		T::Sortition::freeze(Self::jurors_subject(case_id, 1))?;
		Involved::<T>::insert(&who, case_id, ());
		let stake = Stake { who: who.clone(), amount: deposit };
		case.appeal = Some(Appeal { side, stake });
		Self::deposit_event(Event::Appealed { case_id, side, backer: who, deposit });
		Self::call_panel(case_id, case);
		Ok(())
	}
}
