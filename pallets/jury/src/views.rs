// SPDX-License-Identifier: Apache-2.0

//! Implementation of the view functions. No call uses it: the work grows with the number of cases
//! of an account.

use crate::{
	witnesses, Backers, Backings, Ballot, Basis, CaseOf, CaseQuote, CaseTerms, Cases, Config,
	CurrentParameters, Involved, Jurors, NextStep, Obligation, ObligationKind, Pallet, PanelOf,
	Phase, Side, Stage, State,
};
use alloc::vec::Vec;
use frame_system::pallet_prelude::BlockNumberFor;
use sp_runtime::traits::Saturating;
use talent_primitives::{due_queue::DueQueue, AssetKind, Balance, CaseId, Sortition};

impl<T: Config> Pallet<T> {
	/// Returns the costs and the latest dates of a dispute about `amount` of `asset`, if the case
	/// were opened now and each step were taken in its block.
	pub(crate) fn quote_of(asset: &AssetKind, amount: Balance) -> CaseQuote<BlockNumberFor<T>> {
		let parameters = CurrentParameters::<T>::get();
		let value = Self::worth(asset, amount);
		let terms = CaseTerms::of(&parameters, value);
		let claim_deposit = Self::claim_deposit(&parameters, &terms, value);
		let after = |start: BlockNumberFor<T>, windows: &[BlockNumberFor<T>]| {
			windows.iter().fold(start, |end, window| end.saturating_add(*window))
		};
		let panel = parameters.panel_period();
		let default_at = after(Self::now(), &[parameters.answer_window]);
		let default_final_at = after(default_at, &[parameters.appeal_window]);
		// A respondent who waits for the default and opens it in its last block has answered last.
		let first_ruling_at = after(
			default_final_at,
			&[
				parameters.evidence_window,
				parameters.draw_window,
				parameters.testimony_window,
				panel,
				parameters.appeal_window,
			],
		);
		CaseQuote {
			value,
			claim_deposit,
			// Who claims all and gets nothing has lost all of it.
			worst_case: claim_deposit,
			appeal_deposit: terms.appeal_deposit,
			seats: (terms.seats, terms.appeal_seats),
			default_at,
			default_final_at,
			first_ruling_at,
			final_ruling_at: after(first_ruling_at, &[panel]),
		}
	}

	/// Returns the next step of a case; `None` if the case was never opened or is over.
	pub(crate) fn next_step_of(
		case_id: CaseId,
	) -> Option<NextStep<T::AccountId, BlockNumberFor<T>>> {
		let case = Cases::<T>::get(case_id)?;
		Some(match case.stage(Self::now()) {
			Stage::Claimed { until } => NextStep::Answer { until },
			Stage::Evidence { until } => {
				let arbitrator = case.arbitrator.map(|assigned| assigned.who);
				NextStep::Evidence { until, arbitrator }
			},
			Stage::Testimony { until } => Self::next_testimony(case_id, &case, until),
			Stage::Drawing { until } => {
				let from = T::Sortition::ready_at(Self::jurors_subject(case_id, case.round()));
				NextStep::Draw { from, until }
			},
			Stage::Committing { until } => NextStep::Commit { who: awaited::<T>(&case), until },
			Stage::Revealing { until } => NextStep::Reveal { who: awaited::<T>(&case), until },
			Stage::Provisional { until } => match case.state {
				State::Provisional { kept, basis, .. } => {
					let may_appeal = case.appeal.is_none() && basis != Basis::Default;
					let sides = [Side::Claimant, Side::Respondent].into_iter();
					let sides = sides.filter(|side| may_appeal && side.claim() != kept).collect();
					NextStep::Appeal { kept, basis, sides, until }
				},
				_ => NextStep::Advance,
			},
			Stage::Ruled => match case.state {
				State::Ruled { kept, retry_at } => NextStep::Execute { kept, retry_at },
				_ => NextStep::Advance,
			},
			Stage::Due => NextStep::Advance,
		})
	}

	fn next_testimony(
		case_id: CaseId,
		case: &CaseOf<T>,
		until: BlockNumberFor<T>,
	) -> NextStep<T::AccountId, BlockNumberFor<T>> {
		if let Some((side, made)) = witnesses::next_to_draw::<T>(case) {
			let from = T::Sortition::ready_at(Self::witnesses_subject(made.skill, case_id, side));
			let until = witnesses::draw_until::<T>(case, until);
			return NextStep::Draw { from, until };
		}
		let who = awaited::<T>(case);
		if who.is_empty() {
			return NextStep::Advance;
		}
		NextStep::Testify { who, until }
	}

	/// Returns the obligations of `account`.
	pub(crate) fn obligations_of(account: &T::AccountId) -> Vec<Obligation<BlockNumberFor<T>>> {
		let bond = Jurors::<T>::get(account).map(|juror| Obligation {
			bound: ObligationKind::Bond,
			held: juror.bond,
			until: Some(juror.queued_at),
		});
		let cases = Involved::<T>::iter_key_prefix(account)
			.filter_map(|case_id| Some((case_id, Cases::<T>::get(case_id)?)))
			.flat_map(|(case_id, case)| Self::obligations_in(account, case_id, &case));
		let backings = Backers::<T>::iter_key_prefix(account).map(|invoice| Obligation {
			bound: ObligationKind::Backing { invoice },
			held: Backings::<T>::get(invoice).map_or(0, |backing| backing.amount),
			until: None,
		});
		bond.into_iter().chain(cases).chain(backings).collect()
	}

	/// Returns the obligations of `account` in one case.
	fn obligations_in(
		account: &T::AccountId,
		case_id: CaseId,
		case: &CaseOf<T>,
	) -> Vec<Obligation<BlockNumberFor<T>>> {
		let until = Some(step_ends::<T>(case));
		let held = staked_by::<T>(case, account);
		let party = case.side_of(account).map(|_| (ObligationKind::Party { case_id }, 0));
		let duty = is_on_duty::<T>(case, account).then_some((ObligationKind::Duty { case_id }, 0));
		let deposit = (held > 0).then_some((ObligationKind::Deposit { case_id }, held));
		let all = [party, duty, deposit].into_iter().flatten();
		all.map(|(bound, held)| Obligation { bound, held, until }).collect()
	}
}

/// Returns the amount that `account` has on hold for a case, in BTRST units.
fn staked_by<T: Config>(case: &CaseOf<T>, account: &T::AccountId) -> Balance {
	let appeal = case.appeal.iter().map(|appeal| &appeal.stake);
	let stakes = case.stakes.iter().chain(appeal).filter(|stake| stake.who == *account);
	stakes.fold(0, |sum: Balance, stake| sum.saturating_add(stake.amount))
}

/// Returns `true` when `account` was drawn for a case and still has the seat.
fn is_on_duty<T: Config>(case: &CaseOf<T>, account: &T::AccountId) -> bool {
	let sits = match &case.state {
		State::Panel(panel) => panel.seats.iter().any(|seat| seat.juror == *account),
		_ => false,
	};
	sits || case.witnesses().any(|witness| witness == account)
		|| case.arbitrator.as_ref().is_some_and(|assigned| assigned.who == *account)
}

/// Returns the latest block of the end of the present step.
const fn step_ends<T: Config>(case: &CaseOf<T>) -> BlockNumberFor<T> {
	match &case.state {
		State::Claimed { until }
		| State::Evidence { until, .. }
		| State::Testimony { until }
		| State::Provisional { until, .. }
		| State::Ruled { retry_at: until, .. } => *until,
		State::Panel(panel) => match panel.phase {
			Phase::Drawing { until } | Phase::Committing { until } | Phase::Revealing { until } => {
				until
			},
		},
	}
}

/// Returns the accounts with a duty now that is not done.
fn awaited<T: Config>(case: &CaseOf<T>) -> Vec<T::AccountId> {
	match &case.state {
		State::Testimony { .. } => {
			let witnesses = case.made_statements().flat_map(|made| made.witnesses.iter());
			let awaited = witnesses.filter(|witness| witness.reasonable.is_none());
			awaited.map(|witness| witness.who.clone()).collect()
		},
		State::Panel(panel) => awaited_on::<T>(panel),
		_ => Vec::new(),
	}
}

fn awaited_on<T: Config>(panel: &PanelOf<T>) -> Vec<T::AccountId> {
	let awaits_commitments = |ballot: &Ballot| match (ballot, &panel.phase) {
		(Ballot::Awaited, _) => true,
		(Ballot::Committed(_), phase) => matches!(phase, Phase::Revealing { .. }),
		(Ballot::Revealed(_), _) => false,
	};
	let seats = panel.seats.iter().filter(|seat| awaits_commitments(&seat.ballot));
	seats.map(|seat| seat.juror.clone()).collect()
}
