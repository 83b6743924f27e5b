// SPDX-License-Identifier: Apache-2.0

//! The duties of those seated: commit, then reveal.

use crate::{
	Assessment, Config, DueItem, Error, Event, Pallet, Phase, RequestId, RequestOf, Requests,
	Stage, MAX_SCORE,
};
use frame_support::{dispatch::DispatchResult, ensure, traits::Get};
use frame_system::{
	ensure_signed,
	pallet_prelude::{BlockNumberFor, OriginFor},
};
use sp_runtime::traits::{Saturating, Zero};
use talent_primitives::{
	commitment::{Binding, Salt},
	due_queue::DueQueue,
	ContentId, Hash,
};

impl<T: Config> Pallet<T> {
	/// Whether committing would succeed, and is a duty.
	pub(crate) fn is_duty_to_commit(origin: &OriginFor<T>, id: RequestId) -> bool {
		ensure_signed(origin.clone()).is_ok_and(|who| Self::ensure_may_commit(&who, id).is_ok())
	}

	/// Whether revealing this would succeed, and is a duty.
	pub(crate) fn is_duty_to_submit(
		origin: &OriginFor<T>,
		id: RequestId,
		score: u8,
		report: &ContentId,
		salt: &Salt,
	) -> bool {
		ensure_signed(origin.clone())
			.is_ok_and(|who| Self::ensure_may_submit(&who, id, score, report, salt).is_ok())
	}

	fn ensure_may_commit(who: &T::AccountId, id: RequestId) -> Result<RequestOf<T>, Error<T>> {
		let mut request = Requests::<T>::get(id).ok_or(Error::<T>::RequestNotFound)?;
		let stage = request.stage(Self::now());
		let seat = request
			.panel_mut()
			.and_then(|panel| panel.seat_of(who))
			.ok_or(Error::<T>::NotSeated)?;
		ensure!(seat.assessment == Assessment::Awaited, Error::<T>::AlreadyCommitted);
		ensure!(matches!(stage, Stage::Committing { .. }), Error::<T>::NotCommitting);
		Ok(request)
	}

	fn ensure_may_submit(
		who: &T::AccountId,
		id: RequestId,
		score: u8,
		report: &ContentId,
		salt: &Salt,
	) -> Result<RequestOf<T>, Error<T>> {
		let mut request = Requests::<T>::get(id).ok_or(Error::<T>::RequestNotFound)?;
		let stage = request.stage(Self::now());
		let round = request.round();
		let seat = request
			.panel_mut()
			.and_then(|panel| panel.seat_of(who))
			.ok_or(Error::<T>::NotSeated)?;
		let revealed = matches!(seat.assessment, Assessment::Revealed { .. });
		ensure!(!revealed, Error::<T>::AlreadyRevealed);
		ensure!(matches!(stage, Stage::Revealing { .. }), Error::<T>::NotRevealing);
		ensure!(score <= MAX_SCORE, Error::<T>::ScoreOutOfRange);
		ensure!(!report.is_empty(), Error::<T>::ContentMissing);
		let commitment = Self::commitment(who, id, round, score, report, salt);
		ensure!(
			seat.assessment == Assessment::Committed(commitment),
			Error::<T>::CommitmentMismatch
		);
		Ok(request)
	}

	/// What `who` commits to, see [`talent_primitives::commitment`]: the domain is the pallet's id,
	/// the case the request, the payload score and report.
	pub fn commitment(
		who: &T::AccountId,
		request: RequestId,
		round: u32,
		score: u8,
		report: &ContentId,
		salt: &Salt,
	) -> Hash {
		let genesis = frame_system::Pallet::<T>::block_hash(BlockNumberFor::<T>::zero());
		let mut bytes = [0; 32];
		// A chain with longer hashes would bind as much of them as there is room for.
		bytes.iter_mut().zip(genesis.as_ref()).for_each(|(byte, of)| *byte = *of);
		let domain = T::PalletId::get().0;
		Binding { genesis: Hash::from(bytes), domain, case_id: request, round, account: who }
			.commit(&(score, report), salt)
	}

	pub(crate) fn do_commit_assessment(
		who: T::AccountId,
		id: RequestId,
		commitment: Hash,
	) -> DispatchResult {
		let mut request = Self::ensure_may_commit(&who, id)?;
		let round = request.round();
		let queued_at = request.queued_at;
		let panel = request.panel_mut().ok_or(Error::<T>::NotSeated)?;
		let seat = panel.seat_of(&who).ok_or(Error::<T>::NotSeated)?;

		seat.assessment = Assessment::Committed(commitment);
		Self::deposit_event(Event::AssessmentCommitted {
			request: id,
			round,
			screener: who,
			commitment,
		});
		if !panel.is_awaited() {
			let until = Self::now().saturating_add(panel.terms.reveal_window).min(panel.ends_at);
			panel.phase = Phase::Revealing { until };
			request.queued_at = Self::reschedule(id, queued_at, until);
			Self::deposit_event(Event::RevealingBegun { request: id, round, until });
		}
		Requests::<T>::insert(id, request);
		Ok(())
	}

	pub(crate) fn do_submit_assessment(
		who: T::AccountId,
		id: RequestId,
		score: u8,
		report: ContentId,
		salt: Salt,
	) -> DispatchResult {
		let mut request = Self::ensure_may_submit(&who, id, score, &report, &salt)?;
		let round = request.round();
		let queued_at = request.queued_at;
		let panel = request.panel_mut().ok_or(Error::<T>::NotSeated)?;
		let seat = panel.seat_of(&who).ok_or(Error::<T>::NotSeated)?;

		seat.assessment = Assessment::Revealed { score };
		Self::deposit_event(Event::AssessmentSubmitted {
			request: id,
			round,
			screener: who,
			score,
			report,
		});
		// Nobody is waited for any more. The duty itself stays light: the queue judges.
		if panel.is_revealed() {
			request.queued_at = Self::reschedule(id, queued_at, Self::now());
		}
		Requests::<T>::insert(id, request);
		Ok(())
	}

	/// Moves a request to another block of the queue, and says to which.
	pub(crate) fn reschedule(
		id: RequestId,
		queued_at: BlockNumberFor<T>,
		due: BlockNumberFor<T>,
	) -> BlockNumberFor<T> {
		let item = DueItem::Request(id);
		Self::unschedule(queued_at, &item);
		Self::schedule(due, &item)
	}
}
