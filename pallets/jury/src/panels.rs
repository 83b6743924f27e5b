// SPDX-License-Identifier: Apache-2.0

//! A panel of jurors, from the freeze to what it rules. Whatever happens here cannot fail: who cannot be drawn is not waited
//! for, and whoever is silent is replaced so often and no more.

use crate::{
	math, Ballot, Basis, CaseOf, Config, Event, Notes, Pallet, PanelOf, Phase, Round, Seat, Side,
	State, Vote, MAX_REDRAWS,
};
use alloc::vec::Vec;
use frame_support::{traits::Get, BoundedVec};
use frame_system::pallet_prelude::BlockNumberFor;
use sp_runtime::{traits::Saturating, Perbill};
use talent_primitives::{CaseId, Progress, Sortition, Subject};

/// A case that a panel sits on, and the panel, taken apart.
struct Sitting<T: Config> {
	id: CaseId,
	case: CaseOf<T>,
	panel: PanelOf<T>,
}

impl<T: Config> Pallet<T> {
	/// Fixes who can be drawn for the panel that is next, and waits for the seed.
	pub(crate) fn begin_panel(id: CaseId, case: CaseOf<T>) {
		let subject = Self::jurors_subject(id, case.round());
		if let Err(error) = T::Sortition::freeze(subject) {
			// Nobody will be drawn, and nobody is waited for.
			log::error!(target: "runtime::jury", "no freeze for {subject:?}: {error:?}");
		}
		Self::call_panel(id, case);
	}

	/// Waits for the seed of the panel that is next, which is frozen.
	pub(crate) fn call_panel(id: CaseId, mut case: CaseOf<T>) {
		let (round, seats) = (case.round(), case.panel_size());
		let now = Self::now();
		let until = now.saturating_add(case.terms.draw_window);
		case.state = State::Panel(PanelOf::<T> {
			seats: Default::default(),
			redraws: 0,
			exhausted: false,
			phase: Phase::Drawing { until },
		});
		Self::deposit_event(Event::PanelCalled { case: id, round, seats, until });
		let due = Self::ready_or(Self::jurors_subject(id, round), until);
		Self::store(id, case, due);
	}

	/// Takes the next step of a panel, which is due.
	pub(crate) fn panel_step(id: CaseId, case: CaseOf<T>) {
		let State::Panel(panel) = &case.state else {
			log::error!(target: "runtime::jury", "case {id} has no panel");
			return;
		};
		Sitting::<T> { id, panel: panel.clone(), case }.take_step();
	}

	/// A ruling that stands unless somebody does something about it in time.
	pub(crate) fn begin_provisional(id: CaseId, mut case: CaseOf<T>, kept: Perbill, basis: Basis) {
		let until = Self::now().saturating_add(case.terms.appeal_window);
		let votes = case.first.as_ref().map(|first| first.votes.len()).unwrap_or_default();
		Self::deposit_event(Event::RulingMade {
			case: id,
			round: case.round(),
			kept,
			basis,
			votes: u32::try_from(votes).unwrap_or(u32::MAX),
			until,
		});
		case.state = State::Provisional { kept, basis, until };
		Self::store(id, case, until);
	}

	/// Nobody sits on a panel any more.
	pub(crate) fn adjourn(id: CaseId, round: u32, panel: &PanelOf<T>) {
		for seat in &panel.seats {
			Self::free_juror(id, &seat.juror);
		}
		T::Sortition::release(Self::jurors_subject(id, round));
	}

	/// A juror has no seat in a case any more.
	fn free_juror(id: CaseId, juror: &T::AccountId) {
		Notes::<T>::remove(id, juror);
		Self::unseat(juror, id);
	}
}

impl<T: Config> Sitting<T> {
	const fn round(&self) -> u32 {
		self.case.round()
	}

	fn subject(&self) -> Subject {
		Pallet::<T>::jurors_subject(self.id, self.round())
	}

	/// Does what is due, and stores what there is then.
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

	/// Goes on with those who are seated.
	fn go_on(mut self) {
		let (case, round) = (self.id, self.round());
		let terms = &self.case.terms;
		let now = Pallet::<T>::now();
		if self.panel.is_awaited() {
			let until = now.saturating_add(terms.commit_window);
			self.panel.phase = Phase::Committing { until };
			Pallet::<T>::deposit_event(Event::CommittingBegun { case, round, until });
			return self.wait(until);
		}
		if self.panel.is_revealed() {
			// Nobody is seated, or nobody whose vote is not known.
			return self.conclude();
		}
		let until = now.saturating_add(terms.reveal_window);
		self.panel.phase = Phase::Revealing { until };
		Pallet::<T>::deposit_event(Event::RevealingBegun { case, round, until });
		self.wait(until);
	}

	/// Stores the case until block `due`.
	fn wait(mut self, due: BlockNumberFor<T>) {
		self.case.state = State::Panel(self.panel);
		Pallet::<T>::store(self.id, self.case, due);
	}

	/// Draws some. Answers whether nobody more can or need be drawn. However often it is called and whenever, the same jurors
	/// are drawn: a draw that has begun goes on to its end, which it has, be its time over or not.
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
		Pallet::<T>::seat(&juror, self.id);
		let (case, round) = (self.id, self.round());
		Pallet::<T>::deposit_event(Event::JurorSeated { case, round, juror });
	}

	/// Takes the seats of those who have not done what this phase was for. Answers whether there were any.
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
			Pallet::<T>::free_juror(self.id, juror);
			if let Err(error) = T::Sortition::vacate(self.subject(), juror) {
				// The freeze has expired, and the seat with it.
				log::debug!(target: "runtime::jury", "no seat to vacate: {error:?}");
			}
			Pallet::<T>::deposit_event(Event::SeatLost {
				case: self.id,
				round: self.round(),
				juror: juror.clone(),
			});
			Pallet::<T>::strike(juror, self.id);
		}
		!silent.is_empty()
	}

	/// Whether somebody else can be drawn for a free seat.
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

	/// Ends the panel with a ruling, which there always is.
	fn conclude(self) {
		let Self { id, mut case, panel } = self;
		let votes = panel.votes();
		let (kept, basis) = ruling_of::<T>(&case, &votes);
		if case.appeal.is_some() {
			case.state = State::Panel(panel);
			return Pallet::<T>::rule(id, case, kept, basis);
		}
		Pallet::<T>::adjourn(id, case.round(), &panel);
		let seated = votes.iter().map(|vote| vote.juror.clone()).collect();
		case.first = Some(Round {
			kept,
			basis,
			// A first panel has no more seats than there is room for.
			votes: BoundedVec::truncate_from(votes),
			seated: BoundedVec::truncate_from(seated),
		});
		Pallet::<T>::begin_provisional(id, case, kept, basis);
	}
}

/// What a panel with these votes rules: their median if they are enough; else that of all that were ever revealed in the case;
/// else midway between what the parties have offered last, no offer meaning their own claim.
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
