// SPDX-License-Identifier: Apache-2.0

//! Asking to be vetted, once and a second time.

use crate::{
	Config, CoolDowns, Credentials, CurrentParameters, DueItem, Error, Event, HoldReason,
	NextRequest, OpenRequests, Pallet, Panel, Parameters, Phase, Request, RequestId,
	RequestPanelOf, RequestTerms, Requests, Stage, State,
};
use frame_support::{dispatch::DispatchResult, ensure};
use frame_system::pallet_prelude::BlockNumberFor;
use sp_runtime::{traits::Saturating, DispatchError};
use talent_primitives::{
	due_queue::DueQueue,
	holds::Holds,
	purse::{Native, Purse},
	Balance, ContentId, Item, ItemRegistry, Membership, Role, SkillId, Sortition, Subject, NATIVE,
};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_request_screening(
		who: T::AccountId,
		skill: SkillId,
		portfolio: ContentId,
	) -> DispatchResult {
		Self::ensure_offered(skill)?;
		T::Membership::ensure_good_standing(&who, Role::Talent)?;
		ensure!(!portfolio.is_empty(), Error::<T>::ContentMissing);
		ensure!(!OpenRequests::<T>::contains_key(&who, skill), Error::<T>::AlreadyRequested);
		let parameters = CurrentParameters::<T>::get();
		let now = Self::now();
		let cooled = CoolDowns::<T>::get(&who, skill).is_none_or(|record| now >= record.until);
		ensure!(cooled, Error::<T>::CoolingDown);
		let renewable = Credentials::<T>::get(&who, skill).is_none_or(|credential| {
			now >= credential.expires_at.saturating_sub(parameters.renewal_window)
		});
		ensure!(renewable, Error::<T>::CredentialStillLives);
		let id = NextRequest::<T>::get();
		let next = id.checked_add(1).ok_or(Error::<T>::NumbersExhausted)?;

		let deposit = parameters.request_deposit;
		T::ItemRegistry::open(&who, Item::ScreeningRequest(id))?;
		Self::hold(HoldReason::Record, &who, deposit)?;
		Self::pull(&Native, &who, parameters.fee)?;
		let panel = Self::convene(Self::subject(skill, id, 0), &parameters)?;
		let ends_at = panel.ends_at;
		NextRequest::<T>::put(next);
		OpenRequests::<T>::insert(&who, skill, id);
		let request = Request {
			applicant: who.clone(),
			skill,
			portfolio: portfolio.clone(),
			deposit,
			queued_at: Self::schedule_draw(id, Self::subject(skill, id, 0), &panel),
			state: State::First { panel, seated: Default::default() },
		};
		Requests::<T>::insert(id, request);
		Self::deposit_event(Event::ScreeningRequested {
			request: id,
			applicant: who.clone(),
			skill,
			portfolio,
			deposit,
			ends_at,
		});
		Self::tell_of_fee(id, who, parameters.fee);
		Ok(())
	}

	pub(crate) fn do_claim_second_panel(who: T::AccountId, id: RequestId) -> DispatchResult {
		let mut request = Requests::<T>::get(id).ok_or(Error::<T>::RequestNotFound)?;
		ensure!(request.applicant == who, Error::<T>::NotTheApplicant);
		let State::Failed { failure, until } = request.state else {
			return Err(Error::<T>::NotFailed.into());
		};
		ensure!(Self::now() < until, Error::<T>::SecondPanelWindowPassed);

		let parameters = CurrentParameters::<T>::get();
		T::ItemRegistry::open(&who, Item::ScreeningRequest(id))?;
		Self::pull(&Native, &who, parameters.fee)?;
		let subject = Self::subject(request.skill, id, 1);
		let panel = Self::convene(subject, &parameters)?;
		Self::unschedule(request.queued_at, &DueItem::Request(id));
		request.queued_at = Self::schedule_draw(id, subject, &panel);
		Self::deposit_event(Event::SecondPanelClaimed { request: id, ends_at: panel.ends_at });
		Self::tell_of_fee(id, who, parameters.fee);
		request.state = State::Second { failure, panel };
		Requests::<T>::insert(id, request);
		Ok(())
	}

	/// Fixes who can be drawn for a panel, and until when it judges.
	fn convene(
		subject: Subject,
		parameters: &Parameters<BlockNumberFor<T>>,
	) -> Result<RequestPanelOf<T>, DispatchError> {
		T::Sortition::freeze(subject)?;
		let now = Self::now();
		let ends_at = now.saturating_add(parameters.panel_period);
		// Nobody can be drawn, and nobody is bound to a seat, for longer than the freeze lasts.
		let ends_at = T::Sortition::expires_at(subject).map_or(ends_at, |end| ends_at.min(end));
		let until = now.saturating_add(parameters.draw_window).min(ends_at);
		Ok(Panel {
			terms: RequestTerms::of(parameters),
			seats: Default::default(),
			silent: 0,
			exhausted: false,
			phase: Phase::Drawing { until },
			ends_at,
		})
	}

	/// Puts the draw into the queue, for when the seed may be known.
	pub(crate) fn schedule_draw(
		id: RequestId,
		subject: Subject,
		panel: &RequestPanelOf<T>,
	) -> BlockNumberFor<T> {
		let ready = T::Sortition::ready_at(subject).unwrap_or_else(Self::now);
		Self::schedule(ready.min(panel.phase.until()), &DueItem::Request(id))
	}

	fn tell_of_fee(request: RequestId, from: T::AccountId, amount: Balance) {
		let to = Self::account();
		Self::deposit_event(Event::FeePaid { request, asset: NATIVE, from, to, amount });
	}

	pub(crate) fn do_advance(id: RequestId) -> DispatchResult {
		let request = Requests::<T>::get(id).ok_or(Error::<T>::RequestNotFound)?;
		match request.stage(Self::now()) {
			Stage::Drawing { until } => {
				let known =
					T::Sortition::is_ready(Self::subject(request.skill, id, request.round()));
				ensure!(known || Self::now() >= until, Error::<T>::NotDue);
			},
			Stage::Due => (),
			Stage::Committing { .. } | Stage::Revealing { .. } | Stage::Failed { .. } => {
				return Err(Error::<T>::NotDue.into());
			},
		}
		Self::take_step(id, request);
		Ok(())
	}

	/// As [`Self::do_advance`], but looks again later whether the seed is known.
	pub(crate) fn handle_due_request(id: RequestId) -> DispatchResult {
		let mut request = Requests::<T>::get(id).ok_or(Error::<T>::RequestNotFound)?;
		let now = Self::now();
		let subject = Self::subject(request.skill, id, request.round());
		match (request.stage(now), request.panel()) {
			(Stage::Drawing { until }, Some(panel))
				if now < until && !T::Sortition::is_ready(subject) =>
			{
				// Nobody can put off by asking too early what is due later.
				ensure!(now >= request.queued_at, Error::<T>::NotDue);
				Self::unschedule(request.queued_at, &DueItem::Request(id));
				request.queued_at = Self::schedule_draw(id, subject, panel);
				Requests::<T>::insert(id, request);
				Ok(())
			},
			_ => Self::do_advance(id),
		}
	}

	/// What sortition calls a panel.
	pub(crate) const fn subject(skill: SkillId, request: RequestId, round: u32) -> Subject {
		Subject { pool: Self::pool(skill), case_id: request, round }
	}
}
