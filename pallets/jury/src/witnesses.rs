// SPDX-License-Identifier: Apache-2.0

//! Evidence and testimony: the arbitrator, and the eyewitnesses of statements. No step can fail: a
//! seat that no draw fills stays empty.

use crate::{Assigned, CaseOf, Config, Event, Pallet, Side, State, Statement, Witness, WITNESSES};
use alloc::vec::Vec;
use frame_support::traits::Get;
use frame_system::pallet_prelude::BlockNumberFor;
use sp_runtime::traits::Saturating;
use talent_primitives::{due_queue::DueQueue, CaseId, Progress, Sortition};

/// Both sides, in the order in which their statements are put to eyewitnesses.
const SIDES: [Side; 2] = [Side::Claimant, Side::Respondent];

impl<T: Config> Pallet<T> {
	/// Starts taking evidence, and freezes the pool of arbitrators for the case.
	pub(crate) fn begin_evidence(case_id: CaseId, mut case: CaseOf<T>) {
		let since = Self::now();
		let until = since.saturating_add(case.terms.evidence_window);
		if let Err(error) = T::Sortition::freeze(Self::arbitrators_subject(case_id)) {
			log::error!(target: "runtime::jury", "no arbitrator for case {case_id}: {error:?}");
			case.arbitrator_settled = true;
		}
		case.state = State::Evidence { since, until };
		let due = Self::due_at(case_id, &case);
		Self::store_case(case_id, case, due);
	}

	/// Draws the arbitrator, or closes evidence.
	pub(crate) fn evidence_step(case_id: CaseId, mut case: CaseOf<T>) {
		let State::Evidence { until, .. } = case.state else { return };
		if Self::now() >= until {
			return Self::end_evidence(case_id, case);
		}
		if !case.arbitrator_settled {
			Self::draw_arbitrator(case_id, &mut case);
		}
		let due = Self::due_at(case_id, &case);
		Self::store_case(case_id, case, due);
	}

	fn draw_arbitrator(case_id: CaseId, case: &mut CaseOf<T>) {
		let subject = Self::arbitrators_subject(case_id);
		let attempts = T::DrawAttempts::get();
		let drawn =
			T::Sortition::draw(subject, 1, attempts, |who| Self::is_eligible_arbitrator(who, case));
		match drawn {
			Ok(drawn) => {
				case.arbitrator_settled = drawn.progress != Progress::Unfinished;
				if let Some(who) = drawn.newly.into_iter().next() {
					Self::seat_arbitrator(&who, case_id);
					case.arbitrator = Some(Assigned { who: who.clone(), served: false });
					Self::deposit_event(Event::ArbitratorSeated { case_id, arbitrator: who });
				}
			},
			Err(error) => {
				log::debug!(target: "runtime::jury", "nobody drawn for {subject:?}: {error:?}");
				case.arbitrator_settled = true;
			},
		}
	}

	/// Closes evidence, and puts every statement to eyewitnesses, with or without an arbitrator.
	pub(crate) fn end_evidence(case_id: CaseId, mut case: CaseOf<T>) {
		let served = case.arbitrator.as_ref().is_some_and(|assigned| assigned.served);
		if !served {
			if let Some(Assigned { who, .. }) = &case.arbitrator {
				Self::remember(who, |record| record.silent = record.silent.saturating_add(1));
				Self::deposit_event(Event::ArbitratorIdle { case_id, arbitrator: who.clone() });
			}
		}
		for side in SIDES {
			Self::put_to_witnesses(case_id, &mut case, side);
		}
		case.arbitrator_settled = true;
		// Exits do not wait for this draw any more. The load still binds a drawn arbitrator.
		T::Sortition::release(Self::arbitrators_subject(case_id));
		Self::deposit_event(Event::EvidenceClosed { case_id });
		if !case.made_statements().any(|made| made.called) {
			return Self::begin_panel(case_id, case);
		}
		let until = Self::now()
			.saturating_add(case.terms.draw_window)
			.saturating_add(case.terms.testimony_window);
		case.state = State::Testimony { until };
		Self::deposit_event(Event::TestimonyBegun { case_id, until });
		let due = Self::due_at(case_id, &case);
		Self::store_case(case_id, case, due);
	}

	/// Puts the statement of a side to eyewitnesses by a freeze, if there is a statement that was
	/// not called.
	pub(crate) fn put_to_witnesses(case_id: CaseId, case: &mut CaseOf<T>, side: Side) {
		let Some(made) = case.statements.of_mut(side) else { return };
		if made.called {
			return;
		}
		made.called = true;
		let skill = made.skill;
		if let Err(error) = T::Sortition::freeze(Self::witnesses_subject(skill, case_id, side)) {
			log::error!(target: "runtime::jury", "no eyewitnesses for case {case_id}: {error:?}");
			made.drawn = true;
		}
		Self::deposit_event(Event::EyewitnessesCalled { case_id, side, skill });
	}

	/// Draws eyewitnesses, or goes on to the panel.
	pub(crate) fn testimony_step(case_id: CaseId, mut case: CaseOf<T>) {
		let State::Testimony { until } = case.state else { return };
		let now = Self::now();
		if now >= until {
			return Self::end_testimony(case_id, case);
		}
		if now >= draw_until::<T>(&case, until) {
			// Nobody is drawn who would not have the time.
			for side in SIDES {
				if let Some(made) = case.statements.of_mut(side) {
					made.drawn = made.called;
				}
			}
		} else if let Some((side, _)) = next_to_draw::<T>(&case) {
			Self::draw_witnesses(case_id, &mut case, side);
		}
		if !is_waited_for::<T>(&case) {
			return Self::end_testimony(case_id, case);
		}
		let due = Self::due_at(case_id, &case);
		Self::store_case(case_id, case, due);
	}

	/// Draws some of the eyewitnesses of a side's statement.
	fn draw_witnesses(case_id: CaseId, case: &mut CaseOf<T>, side: Side) {
		let Some(made) = case.statements.of(side) else { return };
		let skill = made.skill;
		let subject = Self::witnesses_subject(skill, case_id, side);
		let mut seated = Vec::new();
		let drawn = T::Sortition::draw(subject, WITNESSES, T::DrawAttempts::get(), |who| {
			let eligible = Self::is_eligible_witness(who, case, skill, &seated);
			if eligible {
				seated.push(who.clone());
			}
			eligible
		});
		let (newly, progress) = match drawn {
			Ok(drawn) => (drawn.newly, drawn.progress),
			Err(error) => {
				log::debug!(target: "runtime::jury", "nobody drawn for {subject:?}: {error:?}");
				(Vec::new(), Progress::Exhausted)
			},
		};
		let Some(made) = case.statements.of_mut(side) else { return };
		made.drawn = progress != Progress::Unfinished;
		for who in newly {
			let witness = Witness { who: who.clone(), reasonable: None };
			if made.witnesses.try_push(witness).is_err() {
				log::error!(target: "runtime::jury", "more were drawn than there are seats");
				return;
			}
			Self::seat(&who, case_id);
			Self::deposit_event(Event::EyewitnessSeated { case_id, side, who });
		}
	}

	/// Ends the seats of the silent eyewitnesses, and goes on to the panel.
	fn end_testimony(case_id: CaseId, mut case: CaseOf<T>) {
		for side in SIDES {
			let Some(made) = case.statements.of_mut(side) else { continue };
			made.drawn = made.called;
			let skill = made.skill;
			let is_silent = |witness: &Witness<T::AccountId>| witness.reasonable.is_none();
			let silent = made.witnesses.iter().filter(|witness| is_silent(witness));
			let silent: Vec<T::AccountId> = silent.map(|witness| witness.who.clone()).collect();
			made.witnesses.retain(|witness| !is_silent(witness));
			// As with the arbitrator; and the account that is ousted now does not wait for this
			// draw.
			T::Sortition::release(Self::witnesses_subject(skill, case_id, side));
			for who in silent {
				Self::unseat(&who, case_id);
				Self::strike(&who, case_id);
			}
		}
		Self::begin_panel(case_id, case);
	}

	/// Returns `true` when a step of testimony is due: a draw, or the end of testimony, whose time
	/// is over at `until`.
	pub(crate) fn is_testimony_due(
		case_id: CaseId,
		case: &CaseOf<T>,
		until: BlockNumberFor<T>,
	) -> bool {
		match next_to_draw::<T>(case) {
			Some((side, made)) => {
				Self::now() >= draw_until::<T>(case, until)
					|| T::Sortition::is_ready(Self::witnesses_subject(made.skill, case_id, side))
			},
			None => !is_waited_for::<T>(case),
		}
	}

	/// Returns the block in which a step of testimony may become due.
	pub(crate) fn testimony_due_at(
		case_id: CaseId,
		case: &CaseOf<T>,
		until: BlockNumberFor<T>,
	) -> BlockNumberFor<T> {
		match next_to_draw::<T>(case) {
			Some((side, made)) => {
				let subject = Self::witnesses_subject(made.skill, case_id, side);
				Self::ready_or(subject, draw_until::<T>(case, until))
			},
			None if is_waited_for::<T>(case) => until,
			None => Self::now(),
		}
	}
}

/// Returns the block from which on no more eyewitnesses are drawn, if testimony is over at `until`:
/// a later eyewitness would not have the time.
pub(crate) fn draw_until<T: Config>(
	case: &CaseOf<T>,
	until: BlockNumberFor<T>,
) -> BlockNumberFor<T> {
	until.saturating_sub(case.terms.testimony_window)
}

/// Returns the statement for which eyewitnesses are drawn now. One statement comes after the other:
/// no eyewitness is drawn for both, and the time of a call must not change who is drawn.
pub(crate) fn next_to_draw<T: Config>(
	case: &CaseOf<T>,
) -> Option<(Side, &Statement<T::AccountId>)> {
	SIDES
		.into_iter()
		.filter_map(|side| case.statements.of(side).as_ref().map(|made| (side, made)))
		.find(|(_, made)| made.called && !made.drawn)
}

/// Returns `true` when an eyewitness is still to be drawn or to testify.
pub(crate) fn is_waited_for<T: Config>(case: &CaseOf<T>) -> bool {
	case.made_statements().filter(|made| made.called).any(|made| {
		!made.drawn || made.witnesses.iter().any(|witness| witness.reasonable.is_none())
	})
}
