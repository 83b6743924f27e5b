// SPDX-License-Identifier: Apache-2.0

//! A panel, from the draw to the judgement. Whatever happens here cannot fail: who cannot be drawn
//! is not waited for, and what cannot be paid is kept.

use crate::{
	math, Assessment, Config, CurrentParameters, DueItem, Event, Failure, GivenAssessment,
	OpenRequests, Pallet, Panel, PanelOf, Phase, Point, Records, Request, RequestId, RequestOf,
	RequestPanelOf, Requests, Screeners, Seat, Seats, Source, State, MAX_REPLACED, MAX_SEATED,
	PANEL_SIZE,
};
use alloc::vec::Vec;
use frame_support::{
	traits::{ConstU32, Get},
	BoundedVec,
};
use frame_system::pallet_prelude::BlockNumberFor;
use sp_runtime::traits::Saturating;
use talent_primitives::{
	due_queue::DueQueue,
	purse::{Native, Purse},
	Balance, Conflicts, ContentId, Item, ItemRegistry, Membership, Progress, SkillId, Sortition,
	Subject, NATIVE,
};

/// A first panel that was failed, as this runtime stores it.
pub(crate) type FailureOf<T> = Failure<<T as frame_system::Config>::AccountId, BlockNumberFor<T>>;
/// What the screeners of a panel have said.
type GivenAssessmentsOf<T> = PanelOf<GivenAssessment<<T as frame_system::Config>::AccountId>>;

/// A request that a panel sits on, taken apart.
struct Sitting<T: Config> {
	id: RequestId,
	applicant: T::AccountId,
	skill: SkillId,
	portfolio: ContentId,
	deposit: Balance,
	/// The panel that sits.
	panel: RequestPanelOf<T>,
	/// All who were seated on the first panel so far; of no interest to a second.
	seated: BoundedVec<T::AccountId, ConstU32<MAX_SEATED>>,
	/// How the first panel was failed, if this is the second.
	failure: Option<FailureOf<T>>,
}

impl<T: Config> Pallet<T> {
	/// Takes the next step of a request, which is due.
	pub(crate) fn take_step(id: RequestId, request: RequestOf<T>) {
		let Request { applicant, skill, portfolio, deposit, state, queued_at } = request;
		Self::unschedule(queued_at, &DueItem::Request(id));
		let (panel, seated, failure) = match state {
			State::First { panel, seated } => (panel, seated, None),
			State::Second { panel, failure } => (panel, Default::default(), Some(failure)),
			State::Failed { failure, .. } => {
				return Self::close_failed(id, &applicant, skill, deposit, failure.at);
			},
		};
		let sitting =
			Sitting::<T> { id, applicant, skill, portfolio, deposit, panel, seated, failure };
		sitting.take_step();
	}

	/// Ends a request that was failed for good.
	fn close_failed(
		id: RequestId,
		applicant: &T::AccountId,
		skill: SkillId,
		deposit: Balance,
		failed_at: BlockNumberFor<T>,
	) {
		Self::forget_request(id, applicant, skill);
		let event = Event::RequestClosed { request: id, applicant: applicant.clone(), skill };
		Self::deposit_event(event);
		Self::cool_down(applicant, skill, failed_at, deposit);
	}

	fn forget_request(id: RequestId, applicant: &T::AccountId, skill: SkillId) {
		Requests::<T>::remove(id);
		OpenRequests::<T>::remove(applicant, skill);
	}

	/// Whether `who`, who was drawn, may sit. Everything asked here was settled before the seed was
	/// known, or is not for the applicant and those who want to sit to change: see the README.
	pub(crate) fn is_eligible(
		who: &T::AccountId,
		applicant: &T::AccountId,
		skill: SkillId,
		seated_before: &[T::AccountId],
		seated: &[T::AccountId],
	) -> bool {
		who != applicant
			&& !seated_before.contains(who)
			&& Screeners::<T>::get(who, skill).is_some_and(|screener| {
				screener.can_be_seated(CurrentParameters::<T>::get().max_load)
			}) && T::Membership::ensure_active(who).is_ok()
			&& Self::live_credential(who, skill).is_some()
			&& !T::Conflicts::in_conflict(who, applicant)
			&& !seated.iter().any(|other| T::PanelConflicts::in_conflict(who, other))
	}
}

impl<T: Config> Sitting<T> {
	const fn round(&self) -> u32 {
		if self.failure.is_some() {
			1
		} else {
			0
		}
	}

	const fn subject(&self) -> Subject {
		Pallet::<T>::subject(self.skill, self.id, self.round())
	}

	/// Whether so much time is left.
	fn has_time_for(&self, windows: &[BlockNumberFor<T>]) -> bool {
		let end =
			windows.iter().fold(Pallet::<T>::now(), |end, window| end.saturating_add(*window));
		end <= self.panel.ends_at
	}

	/// Whether time is left to commit and to reveal.
	fn has_time_to_assess(&self) -> bool {
		let terms = &self.panel.terms;
		self.has_time_for(&[terms.commit_window, terms.reveal_window])
	}

	/// Does what is due, and stores what there is then.
	fn take_step(mut self) {
		match self.panel.phase {
			Phase::Drawing { until } => {
				let now = Pallet::<T>::now();
				// Nobody is drawn who would not have the time.
				if self.has_time_to_assess() && !self.draw(now >= until) {
					return self.wait(now);
				}
				self.go_on();
			},
			Phase::Committing { .. } => {
				self.dismiss_silent();
				if self.can_replace() {
					return self.replace();
				}
				self.go_on();
			},
			Phase::Revealing { .. } => {
				self.dismiss_silent();
				// Who is still seated has revealed.
				if self.panel.has_quorum() {
					return self.judge();
				}
				if self.can_replace() {
					return self.replace();
				}
				self.adjourn_without_judgement();
			},
		}
	}

	/// Goes on with those who are seated, if they are enough and have time.
	fn go_on(mut self) {
		let now = Pallet::<T>::now();
		let (id, round) = (self.id, self.round());
		let terms = &self.panel.terms;
		let (commit_window, reveal_window) = (terms.commit_window, terms.reveal_window);
		if !self.panel.has_quorum() {
			return self.adjourn_without_judgement();
		}
		if self.panel.is_awaited() && self.has_time_to_assess() {
			let until = now.saturating_add(commit_window);
			self.panel.phase = Phase::Committing { until };
			Pallet::<T>::deposit_event(Event::CommittingBegun { request: id, round, until });
			return self.wait(until);
		}
		if !self.panel.is_awaited() && self.has_time_for(&[reveal_window]) {
			let until = now.saturating_add(reveal_window);
			self.panel.phase = Phase::Revealing { until };
			Pallet::<T>::deposit_event(Event::RevealingBegun { request: id, round, until });
			return self.wait(until);
		}
		self.adjourn_without_judgement();
	}

	/// Stores the request until block `due`.
	fn wait(self, due: BlockNumberFor<T>) {
		let Self { id, applicant, skill, portfolio, deposit, panel, seated, failure } = self;
		let state = match failure {
			None => State::First { panel, seated },
			Some(failure) => State::Second { failure, panel },
		};
		let queued_at = Pallet::<T>::schedule(due, &DueItem::Request(id));
		let request = Request { applicant, skill, portfolio, deposit, state, queued_at };
		Requests::<T>::insert(id, request);
	}

	/// Draws some. Returns `true` when the draw is finished.
	fn draw(&mut self, time_is_up: bool) -> bool {
		let subject = self.subject();
		let drawn = if T::Sortition::is_ready(subject) {
			let mut seated: Vec<T::AccountId> =
				self.panel.seats.iter().map(|seat| seat.screener.clone()).collect();
			let before = self.failure.as_ref().map(|failure| failure.seated.as_slice());
			let before = before.unwrap_or_default();
			T::Sortition::draw(subject, PANEL_SIZE, T::DrawAttempts::get(), |who| {
				let eligible =
					Pallet::<T>::is_eligible(who, &self.applicant, self.skill, before, &seated);
				if eligible {
					seated.push(who.clone());
				}
				eligible
			})
		} else {
			// The time to draw is over and the seed was not known: there will be no panel.
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
				log::debug!(target: "runtime::screening", "nobody drawn for {subject:?}: {error:?}");
				Progress::Exhausted
			},
		};
		match progress {
			Progress::Complete => true,
			Progress::Unfinished => time_is_up,
			Progress::Exhausted => {
				self.panel.exhausted = true;
				true
			},
		}
	}

	fn seat(&mut self, screener: T::AccountId) {
		let seat = Seat { screener: screener.clone(), assessment: Assessment::Awaited };
		if self.panel.seats.try_push(seat).is_err() {
			log::error!(target: "runtime::screening", "more were drawn than there are seats");
			return;
		}
		if self.failure.is_none() && self.seated.try_push(screener.clone()).is_err() {
			log::error!(target: "runtime::screening", "more were replaced than can be");
		}
		Screeners::<T>::mutate(&screener, self.skill, |record| {
			if let Some(record) = record {
				record.load = record.load.saturating_add(1);
			}
		});
		Seats::<T>::insert(&screener, self.id, ());
		Pallet::<T>::tie(&screener, &self.applicant);
		Pallet::<T>::deposit_event(Event::ScreenerSeated {
			request: self.id,
			round: self.round(),
			screener,
		});
	}

	/// `screener` has no seat on the panel any more.
	fn unseat(&self, screener: &T::AccountId) {
		Screeners::<T>::mutate(screener, self.skill, |record| {
			if let Some(record) = record {
				record.load = record.load.saturating_sub(1);
			}
		});
		Seats::<T>::remove(screener, self.id);
		Pallet::<T>::untie(screener, &self.applicant);
	}

	/// Takes the seats of those who have not done what this phase was for.
	fn dismiss_silent(&mut self) {
		let revealing = matches!(self.panel.phase, Phase::Revealing { .. });
		let is_silent = |seat: &Seat<T::AccountId>| match seat.assessment {
			Assessment::Awaited => true,
			Assessment::Committed(_) => revealing,
			Assessment::Revealed { .. } => false,
		};
		let silent: Vec<T::AccountId> = self
			.panel
			.seats
			.iter()
			.filter(|seat| is_silent(seat))
			.map(|seat| seat.screener.clone())
			.collect();
		self.panel.seats.retain(|seat| !is_silent(seat));
		for screener in silent {
			self.panel.silent = self.panel.silent.saturating_add(1);
			self.unseat(&screener);
			if let Err(error) = T::Sortition::vacate(self.subject(), &screener) {
				// The freeze has expired, and the seat with it.
				log::debug!(target: "runtime::screening", "no seat to vacate: {error:?}");
			}
			Pallet::<T>::deposit_event(Event::SeatLost {
				request: self.id,
				round: self.round(),
				screener: screener.clone(),
			});
			Pallet::<T>::strike(&screener, self.skill, self.id);
		}
	}

	/// Whether somebody else can be drawn, and could do all that is to be done in time.
	fn can_replace(&self) -> bool {
		let Panel { terms, silent, exhausted, .. } = &self.panel;
		!exhausted
			&& *silent <= MAX_REPLACED
			&& self.has_time_for(&[terms.draw_window, terms.commit_window, terms.reveal_window])
	}

	/// Draws again in the next block.
	fn replace(mut self) {
		let now = Pallet::<T>::now();
		let until = now.saturating_add(self.panel.terms.draw_window);
		self.panel.phase = Phase::Drawing { until };
		self.wait(now);
	}

	/// Nobody sits on the panel any more.
	fn adjourn(&self) {
		for seat in &self.panel.seats {
			self.unseat(&seat.screener);
		}
		T::Sortition::release(self.subject());
	}

	/// Ends the panel with a judgement.
	fn judge(self) {
		let verdicts = self.panel.verdicts();
		let scores = verdicts.iter().map(|verdict| verdict.score).collect();
		let Some(score) = math::judge(scores) else { return self.adjourn_without_judgement() };
		let passed = score >= self.panel.terms.pass_mark;
		self.adjourn();
		Pallet::<T>::deposit_event(Event::Judged {
			request: self.id,
			round: self.round(),
			score,
			passed,
			assessments: u32::try_from(verdicts.len()).unwrap_or(PANEL_SIZE),
		});
		self.pay(&verdicts);
		self.remember(&verdicts, passed);
		if let Some(failure) = &self.failure {
			self.remember_overruled(failure, passed);
		}
		if passed {
			self.admit(score, &verdicts);
		} else {
			self.fail(score, verdicts);
		}
	}

	/// Ends the panel without one. The applicant has all of the fee back.
	fn adjourn_without_judgement(self) {
		self.adjourn();
		let (id, round) = (self.id, self.round());
		Pallet::<T>::deposit_event(Event::NotJudged { request: id, round });
		self.give_back(self.panel.terms.fee);
		// At most one: their work was no use to the applicant, but it was done.
		self.remember(&self.panel.verdicts(), false);
		let Self { applicant, skill, deposit, failure, .. } = self;
		T::ItemRegistry::close(&applicant, Item::ScreeningRequest(id));
		match failure {
			// The first judgement stands.
			Some(failure) => {
				Pallet::<T>::close_failed(id, &applicant, skill, deposit, failure.at);
			},
			None => {
				Pallet::<T>::forget_request(id, &applicant, skill);
				let event =
					Event::RequestClosed { request: id, applicant: applicant.clone(), skill };
				Pallet::<T>::deposit_event(event);
				Pallet::<T>::return_deposit(&applicant, deposit);
			},
		}
	}

	/// Pays all who have revealed the same, gives the pay of the others back to the applicant, and
	/// the rest to the treasury: together the fee, to the unit.
	fn pay(&self, verdicts: &GivenAssessmentsOf<T>) {
		let from = Pallet::<T>::account();
		let terms = &self.panel.terms;
		let mut left = terms.fee;
		for GivenAssessment { screener, .. } in verdicts {
			let amount = terms.pay.min(left);
			left = left.saturating_sub(amount);
			let to = T::Membership::payout_account(screener);
			if Pallet::<T>::push_or_keep(&Native, &to, screener, amount) {
				Pallet::<T>::deposit_event(Event::AssessmentPaid {
					request: self.id,
					screener: screener.clone(),
					asset: NATIVE,
					from: from.clone(),
					to,
					amount,
				});
			}
		}
		let overhead = terms.fee.saturating_sub(terms.pay.saturating_mul(PANEL_SIZE.into()));
		self.give_back(left.saturating_sub(overhead));
		let to = T::Treasury::get();
		let amount = overhead.min(left);
		if Pallet::<T>::push_or_keep(&Native, &to, &to, amount) {
			let request = self.id;
			Pallet::<T>::deposit_event(Event::OverheadPaid {
				request,
				asset: NATIVE,
				from,
				to,
				amount,
			});
		}
	}

	/// Gives a fee, or a part of it, back.
	fn give_back(&self, amount: Balance) {
		if Pallet::<T>::push_or_keep(&Native, &self.applicant, &self.applicant, amount) {
			Pallet::<T>::deposit_event(Event::FeeReturned {
				request: self.id,
				asset: NATIVE,
				from: Pallet::<T>::account(),
				to: self.applicant.clone(),
				amount,
			});
		}
	}

	/// Adds the assessments to the public records, and lets them earn from now on.
	fn remember(&self, verdicts: &GivenAssessmentsOf<T>, passed: bool) {
		let mut points = PanelOf::<Point<T::AccountId>>::default();
		for verdict in verdicts {
			let vouched = passed && verdict.passed;
			Records::<T>::mutate(&verdict.screener, self.skill, |record| {
				record.assessed = record.assessed.saturating_add(1);
				if vouched {
					record.admitted = record.admitted.saturating_add(1);
				}
			});
			// There are as many places as seats.
			let _ = points.try_push(Point { screener: verdict.screener.clone(), vouched });
		}
		Pallet::<T>::begin_to_earn(self.id, self.round(), self.skill, points);
	}

	/// Tells those of the first panel apart whom the second has proved wrong.
	fn remember_overruled(&self, failure: &FailureOf<T>, passed: bool) {
		for verdict in failure.verdicts.iter().filter(|verdict| verdict.passed != passed) {
			Records::<T>::mutate(&verdict.screener, self.skill, |record| {
				record.overruled = record.overruled.saturating_add(1);
			});
		}
	}

	fn admit(self, score: u8, verdicts: &GivenAssessmentsOf<T>) {
		let round = self.round();
		let Self { id, applicant, skill, deposit, .. } = self;
		let admitted_by = verdicts
			.iter()
			.filter(|verdict| verdict.passed)
			.map(|verdict| verdict.screener.clone())
			.collect();
		Pallet::<T>::forget_request(id, &applicant, skill);
		T::ItemRegistry::close(&applicant, Item::ScreeningRequest(id));
		let source = Source::Panel { request: id, round, score };
		// There are as many places as seats.
		let admitted_by = BoundedVec::truncate_from(admitted_by);
		Pallet::<T>::grant(&applicant, skill, source, admitted_by, deposit);
	}

	fn fail(self, score: u8, verdicts: GivenAssessmentsOf<T>) {
		let now = Pallet::<T>::now();
		let Self { id, applicant, skill, portfolio, deposit, seated, failure, .. } = self;
		T::ItemRegistry::close(&applicant, Item::ScreeningRequest(id));
		if failure.is_some() {
			// The later of two judgements is the one to wait for.
			return Pallet::<T>::close_failed(id, &applicant, skill, deposit, now);
		}
		let until = now.saturating_add(CurrentParameters::<T>::get().second_panel_window);
		let failure = Failure { score, at: now, verdicts, seated };
		let state = State::Failed { failure, until };
		let queued_at = Pallet::<T>::schedule(until, &DueItem::Request(id));
		Requests::<T>::insert(
			id,
			Request { applicant, skill, portfolio, deposit, state, queued_at },
		);
	}
}
