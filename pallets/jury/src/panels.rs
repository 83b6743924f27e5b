// SPDX-License-Identifier: Apache-2.0

//! A panel of jurors, from the freeze to the ruling. No step can fail: a seat that no draw fills
//! stays empty, and silent jurors are replaced [`MAX_REDRAWS`] times at most.

use crate::{
	math, Ballot, Basis, CaseOf, Config, Event, Notes, Pallet, PanelOf, Phase, Round, Seat, Side,
	State, Vote, MAX_REDRAWS,
};
use alloc::vec::Vec;
use frame_support::{traits::Get, BoundedVec};
use frame_system::pallet_prelude::BlockNumberFor;
use sp_runtime::{traits::Saturating, Perbill};
use talent_primitives::{due_queue::DueQueue, CaseId, Progress, Sortition, Subject};

/// A case and its panel, as two values.
struct Sitting<T: Config> {
	case_id: CaseId,
	case: CaseOf<T>,
	panel: PanelOf<T>,
}

impl<T: Config> Pallet<T> {
	/// Freezes the pool for the next panel, and waits for the seed.
	pub(crate) fn begin_panel(case_id: CaseId, case: CaseOf<T>) {
		let subject = Self::jurors_subject(case_id, case.round());
		if let Err(error) = T::Sortition::freeze(subject) {
			// Nobody will be drawn, and nobody is waited for.
			log::error!(target: "runtime::jury", "no freeze for {subject:?}: {error:?}");
		}
		Self::call_panel(case_id, case);
	}

	/// Waits for the seed of the next panel, whose pool is frozen.
	pub(crate) fn call_panel(case_id: CaseId, mut case: CaseOf<T>) {
		let (round, seats) = (case.round(), case.panel_size());
		let now = Self::now();
		let until = now.saturating_add(case.terms.draw_window);
		case.state = State::Panel(PanelOf::<T> {
			seats: Default::default(),
			redraws: 0,
			exhausted: false,
			phase: Phase::Drawing { until },
		});
		Self::deposit_event(Event::PanelCalled { case_id, round, seats, until });
		let due = Self::ready_or(Self::jurors_subject(case_id, round), until);
		Self::store_case(case_id, case, due);
	}

	/// Takes the next step of a panel. The step must be due.
	pub(crate) fn panel_step(case_id: CaseId, case: CaseOf<T>) {
		let State::Panel(panel) = &case.state else {
			log::error!(target: "runtime::jury", "case {case_id} has no panel");
			return;
		};
		Sitting::<T> { case_id, panel: panel.clone(), case }.take_step();
	}

	/// Makes a provisional ruling.
	pub(crate) fn begin_provisional(
		case_id: CaseId,
		mut case: CaseOf<T>,
		kept: Perbill,
		basis: Basis,
	) {
		let until = Self::now().saturating_add(case.terms.appeal_window);
		let votes = case.first.as_ref().map(|first| first.votes.len()).unwrap_or_default();
		Self::deposit_event(Event::RulingMade {
			case_id,
			round: case.round(),
			kept,
			basis,
			votes: u32::try_from(votes).unwrap_or(u32::MAX),
			until,
		});
		case.state = State::Provisional { kept, basis, until };
		Self::store_case(case_id, case, until);
	}

	/// Ends the seats of a panel, and releases its freeze.
	pub(crate) fn adjourn(case_id: CaseId, round: u32, panel: &PanelOf<T>) {
		for seat in &panel.seats {
			Self::free_juror(case_id, &seat.juror);
		}
		T::Sortition::release(Self::jurors_subject(case_id, round));
	}

	/// Ends the seat of a juror in a case.
	fn free_juror(case_id: CaseId, juror: &T::AccountId) {
		Notes::<T>::remove(case_id, juror);
		Self::unseat(juror, case_id);
	}
}

impl<T: Config> Sitting<T> {
	const fn round(&self) -> u32 {
		self.case.round()
	}

	fn subject(&self) -> Subject {
		Pallet::<T>::jurors_subject(self.case_id, self.round())
	}

	/// Takes the step that is due, and stores the case.
	fn take_step(mut self) {
		match self.panel.phase {
			Phase::Drawing { .. } => {
				if !self.draw() {
					return self.wait(Pallet::<T>::now());
				}
				self.go_on();
			},
			Phase::Committing { .. } => {
				if self.dismiss_silent() && self.can_redraw() {
					return self.redraw();
				}
				// Those who are left have committed.
				self.go_on();
			},
			Phase::Revealing { .. } => {
				self.dismiss_silent();
				// Those who are left have revealed.
				let seats = self.case.panel_size();
				if !math::is_quorum(self.panel.seats.len(), seats) && self.can_redraw() {
					return self.redraw();
				}
				self.conclude();
			},
		}
	}

	/// Goes on to the next phase with the seated jurors.
	fn go_on(mut self) {
		let (case_id, round) = (self.case_id, self.round());
		let terms = &self.case.terms;
		let now = Pallet::<T>::now();
		if self.panel.awaits_commitments() {
			let until = now.saturating_add(terms.commit_window);
			self.panel.phase = Phase::Committing { until };
			Pallet::<T>::deposit_event(Event::CommittingBegun { case_id, round, until });
			return self.wait(until);
		}
		if self.panel.is_revealed() {
			// Nobody is seated, or nobody whose vote is not known.
			return self.conclude();
		}
		let until = now.saturating_add(terms.reveal_window);
		self.panel.phase = Phase::Revealing { until };
		Pallet::<T>::deposit_event(Event::RevealingBegun { case_id, round, until });
		self.wait(until);
	}

	/// Stores the case until block `due`.
	fn wait(mut self, due: BlockNumberFor<T>) {
		self.case.state = State::Panel(self.panel);
		Pallet::<T>::store_case(self.case_id, self.case, due);
	}

	/// Makes one step of the draw, and returns `true` when the draw is finished. A draw that has
	/// begun goes on to its end, even after its window: the time and number of calls do not change
	/// who is drawn.
	fn draw(&mut self) -> bool {
		let subject = self.subject();
		let drawn = if T::Sortition::is_ready(subject) {
			let mut seated: Vec<T::AccountId> =
				self.panel.seats.iter().map(|seat| seat.juror.clone()).collect();
			let case = &self.case;
			T::Sortition::draw(subject, case.panel_size(), T::DrawAttempts::get(), |who| {
				let eligible = Pallet::<T>::is_eligible_juror(who, case, &seated);
				if eligible {
					seated.push(who.clone());
				}
				eligible
			})
		} else {
			// The time to draw is over and the seed is not known: nobody will be drawn.
			Err(talent_primitives::NOT_CONNECTED)
		};
		let progress = match drawn {
			Ok(drawn) => {
				for who in drawn.newly {
					self.seat(who);
				}
				drawn.progress
			},
			Err(error) => {
				log::debug!(target: "runtime::jury", "nobody drawn for {subject:?}: {error:?}");
				Progress::Exhausted
			},
		};
		match progress {
			Progress::Complete => true,
			Progress::Unfinished => false,
			Progress::Exhausted => {
				self.panel.exhausted = true;
				true
			},
		}
	}

	fn seat(&mut self, juror: T::AccountId) {
		let seat = Seat { juror: juror.clone(), ballot: Ballot::Awaited };
		if self.panel.seats.try_push(seat).is_err() {
			log::error!(target: "runtime::jury", "more were drawn than there are seats");
			return;
		}
		Pallet::<T>::seat(&juror, self.case_id);
		let (case_id, round) = (self.case_id, self.round());
		Pallet::<T>::deposit_event(Event::JurorSeated { case_id, round, juror });
	}

	/// Ends the seats of the silent jurors of this phase, and returns `true` when there were any.
	fn dismiss_silent(&mut self) -> bool {
		let revealing = matches!(self.panel.phase, Phase::Revealing { .. });
		let is_silent = |seat: &Seat<T::AccountId>| match seat.ballot {
			Ballot::Awaited => true,
			Ballot::Committed(_) => revealing,
			Ballot::Revealed(_) => false,
		};
		let silent: Vec<T::AccountId> = self
			.panel
			.seats
			.iter()
			.filter(|seat| is_silent(seat))
			.map(|seat| seat.juror.clone())
			.collect();
		self.panel.seats.retain(|seat| !is_silent(seat));
		for juror in &silent {
			Pallet::<T>::free_juror(self.case_id, juror);
			if let Err(error) = T::Sortition::vacate(self.subject(), juror) {
				// The freeze has expired, and the seat with it.
				log::debug!(target: "runtime::jury", "no seat to vacate: {error:?}");
			}
			Pallet::<T>::deposit_event(Event::SeatLost {
				case_id: self.case_id,
				round: self.round(),
				juror: juror.clone(),
			});
			Pallet::<T>::strike(juror, self.case_id);
		}
		!silent.is_empty()
	}

	/// Returns `true` when another juror can be drawn for a free seat.
	const fn can_redraw(&self) -> bool {
		!self.panel.exhausted && self.panel.redraws < MAX_REDRAWS
	}

	/// Draws again in the next block, from the same freeze and with the same seed.
	fn redraw(mut self) {
		let now = Pallet::<T>::now();
		let until = now.saturating_add(self.case.terms.draw_window);
		self.panel.redraws = self.panel.redraws.saturating_add(1);
		self.panel.phase = Phase::Drawing { until };
		self.wait(now);
	}

	/// Ends the panel with a ruling. Every panel has one.
	fn conclude(self) {
		let Self { case_id, mut case, panel } = self;
		let votes = panel.votes();
		let (kept, basis) = ruling_of::<T>(&case, &votes);
		if case.appeal.is_some() {
			case.state = State::Panel(panel);
			return Pallet::<T>::rule(case_id, case, kept, basis);
		}
		Pallet::<T>::adjourn(case_id, case.round(), &panel);
		let seated = votes.iter().map(|vote| vote.juror.clone()).collect();
		case.first = Some(Round {
			kept,
			basis,
			// A first panel has no more seats than there is room for.
			votes: BoundedVec::truncate_from(votes),
			seated: BoundedVec::truncate_from(seated),
		});
		Pallet::<T>::begin_provisional(case_id, case, kept, basis);
	}
}

/// Returns the ruling of a panel: the median of its votes, if a majority has revealed; else the
/// median of all votes that were revealed in the case; else the share midway between the parties'
/// last offers, where no offer counts as the party's own claim.
fn ruling_of<T: Config>(case: &CaseOf<T>, votes: &[Vote<T::AccountId>]) -> (Perbill, Basis) {
	let mut revealed: Vec<Perbill> = votes.iter().map(|vote| vote.kept).collect();
	let basis = if math::is_quorum(revealed.len(), case.panel_size()) {
		Basis::Votes
	} else {
		let before = case.first.iter().flat_map(|first| first.votes.iter());
		revealed.extend(before.map(|vote| vote.kept));
		Basis::AllVotes
	};
	if let Some(kept) = math::median(revealed) {
		return (kept, basis);
	}
	let offer = |side: Side| case.offers.of(side).unwrap_or(side.claim());
	(math::midway(offer(Side::Claimant), offer(Side::Respondent)), Basis::Offers)
}
