// SPDX-License-Identifier: Apache-2.0

//! The end of a case: pay, settlement of deposits, execution of the ruling. Pay and deposits cannot
//! fail and do not wait for the execution.

use crate::{Basis, CaseOf, Config, CurrentParameters, Event, Pallet, Side, State};
use frame_support::storage::with_storage_layer;
use sp_runtime::{traits::Saturating, Perbill};
use talent_primitives::{due_queue::DueQueue, CaseId, RulingHandler, Sortition};

impl<T: Config> Pallet<T> {
	/// Makes a ruling final: pays the services, settles the deposits, ends the duties, and executes
	/// the ruling.
	pub(crate) fn rule(case_id: CaseId, mut case: CaseOf<T>, kept: Perbill, basis: Basis) {
		Self::deposit_event(Event::CaseRuled { case_id, invoice: case.invoice, kept, basis });
		Self::pay_and_refund(case_id, &case, kept, basis);
		Self::dismiss_all(case_id, &mut case);
		Self::execute(case_id, case, kept);
	}

	/// Executes the ruling, all or nothing. After an error the ruling stands, and the due-queue
	/// tries again.
	pub(crate) fn execute(case_id: CaseId, mut case: CaseOf<T>, kept: Perbill) {
		let invoice = case.invoice;
		let executed = with_storage_layer(|| {
			// The case is removed first, so that no receiver of the ruling can execute it again.
			Self::forget_case(case_id, &case);
			T::Rulings::on_ruling(case_id, invoice, kept)
		});
		let Err(error) = executed else {
			return Self::deposit_event(Event::RulingExecuted { case_id, invoice, kept });
		};
		let retry_at = Self::now().saturating_add(CurrentParameters::<T>::get().retry_period);
		Self::deposit_event(Event::RulingNotExecuted { case_id, invoice, kept, retry_at, error });
		case.state = State::Ruled { kept, retry_at };
		Self::store_case(case_id, case, retry_at);
	}

	/// Ends all seats, duties and stakes of a case, and releases its freezes.
	fn dismiss_all(case_id: CaseId, case: &mut CaseOf<T>) {
		if let State::Panel(panel) = &case.state {
			Self::adjourn(case_id, case.round(), panel);
		}
		case.stakes = Default::default();
		case.appeal = None;
		if let Some(assigned) = case.arbitrator.take() {
			Self::unseat_arbitrator(&assigned.who, case_id);
		}
		T::Sortition::release(Self::arbitrators_subject(case_id));
		for side in [Side::Claimant, Side::Respondent] {
			let Some(made) = case.statements.of_mut(side).take() else { continue };
			for witness in &made.witnesses {
				Self::unseat(&witness.who, case_id);
			}
			T::Sortition::release(Self::witnesses_subject(made.skill, case_id, side));
		}
	}
}
