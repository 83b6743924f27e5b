// SPDX-License-Identifier: Apache-2.0

//! The end of a case: everybody who served is paid, every deposit is settled, and the ruling is executed. Nothing here can
//! fail, and nothing of it waits for whoever executes the ruling.

use crate::{Basis, CaseOf, Config, CurrentParameters, Event, Pallet, Side, State};
use frame_support::storage::with_storage_layer;
use sp_runtime::{traits::Saturating, Perbill};
use talent_primitives::{CaseId, RulingHandler, Sortition};

impl<T: Config> Pallet<T> {
	/// Makes a ruling final: pays, settles the deposits, frees whoever is bound, and executes it.
	pub(crate) fn rule(id: CaseId, mut case: CaseOf<T>, kept: Perbill, basis: Basis) {
		Self::deposit_event(Event::CaseRuled { case: id, invoice: case.invoice, kept, basis });
		Self::settle(id, &case, kept, basis);
		Self::dismiss_all(id, &mut case);
		Self::execute(id, case, kept);
	}

	/// Has the ruling executed, once: if that fails nothing of it has happened, the ruling stands, and it is tried again.
	pub(crate) fn execute(id: CaseId, mut case: CaseOf<T>, kept: Perbill) {
		let invoice = case.invoice;
		let executed = with_storage_layer(|| {
			// The case is gone before anybody hears of it: nobody who does can have it executed again.
			Self::forget(id, &case);
			T::Rulings::on_ruling(id, invoice, kept)
		});
		let Err(error) = executed else {
			return Self::deposit_event(Event::RulingExecuted { case: id, invoice, kept });
		};
		let retry_at = Self::now().saturating_add(CurrentParameters::<T>::get().retry_period);
		Self::deposit_event(Event::RulingNotExecuted { case: id, invoice, kept, retry_at, error });
		case.state = State::Ruled { kept, retry_at };
		Self::store(id, case, retry_at);
	}

	/// Frees whoever is seated, assigned or staked, and releases what is frozen for them.
	fn dismiss_all(id: CaseId, case: &mut CaseOf<T>) {
		if let State::Panel(panel) = &case.state {
			Self::adjourn(id, case.round(), panel);
		}
		case.stakes = Default::default();
		case.appeal = None;
		if let Some(assigned) = case.arbitrator.take() {
			Self::unseat_arbitrator(&assigned.who, id);
		}
		T::Sortition::release(Self::arbitrators_subject(id));
		for side in [Side::Claimant, Side::Respondent] {
			let Some(made) = case.statements.of_mut(side).take() else { continue };
			for witness in &made.witnesses {
				Self::unseat(&witness.who, id);
			}
			T::Sortition::release(Self::witnesses_subject(made.skill, id, side));
		}
	}
}
