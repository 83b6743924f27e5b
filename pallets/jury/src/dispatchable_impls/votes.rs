// SPDX-License-Identifier: Apache-2.0

//! The duties of jurors: commit, then reveal.

use crate::{
	Ballot, CaseOf, Cases, Config, Error, Event, Note, Notes, Pallet, PanelOf, Phase, Stage, State,
};
use frame_support::{dispatch::DispatchResult, ensure, traits::Get};
use frame_system::{
	ensure_signed,
	pallet_prelude::{BlockNumberFor, OriginFor},
};
use sp_runtime::{
	traits::{Saturating, Zero},
	Perbill,
};
use talent_primitives::{
	commitment::{Binding, Salt},
	due_queue::DueQueue,
	CaseId, ContentId, Hash,
};

impl<T: Config> Pallet<T> {
	/// Returns `true` when committing is a duty of the caller and would succeed.
	pub(crate) fn is_duty_to_commit(origin: &OriginFor<T>, case_id: CaseId) -> bool {
		ensure_signed(origin.clone())
			.is_ok_and(|who| Self::ensure_may_commit(&who, case_id).is_ok())
	}

	/// Returns `true` when revealing the vote is a duty of the caller and would succeed.
	pub(crate) fn is_duty_to_reveal(
		origin: &OriginFor<T>,
		case_id: CaseId,
		kept: Perbill,
		reasons: &Option<ContentId>,
		salt: &Salt,
	) -> bool {
		ensure_signed(origin.clone()).is_ok_and(|who| {
			Self::ensure_may_reveal(&who, case_id, kept, reasons.as_ref(), salt).is_ok()
		})
	}

	fn ensure_may_commit(who: &T::AccountId, case_id: CaseId) -> Result<CaseOf<T>, Error<T>> {
		let mut case = Self::load_case(case_id)?;
		let stage = case.stage(Self::now());
		let seat = panel_mut::<T>(&mut case)
			.and_then(|panel| panel.seat_of(who))
			.ok_or(Error::<T>::NotSeated)?;
		ensure!(seat.ballot == Ballot::Awaited, Error::<T>::AlreadyCommitted);
		ensure!(matches!(stage, Stage::Committing { .. }), Error::<T>::NotCommitting);
		Ok(case)
	}

	fn ensure_may_reveal(
		who: &T::AccountId,
		case_id: CaseId,
		kept: Perbill,
		reasons: Option<&ContentId>,
		salt: &Salt,
	) -> Result<CaseOf<T>, Error<T>> {
		let mut case = Self::load_case(case_id)?;
		let stage = case.stage(Self::now());
		let round = case.round();
		let seat = panel_mut::<T>(&mut case)
			.and_then(|panel| panel.seat_of(who))
			.ok_or(Error::<T>::NotSeated)?;
		ensure!(!matches!(seat.ballot, Ballot::Revealed(_)), Error::<T>::AlreadyRevealed);
		ensure!(matches!(stage, Stage::Revealing { .. }), Error::<T>::NotRevealing);
		ensure!(reasons.is_none_or(|reasons| !reasons.is_empty()), Error::<T>::ContentMissing);
		let commitment = Self::commitment(who, case_id, round, kept, salt);
		ensure!(seat.ballot == Ballot::Committed(commitment), Error::<T>::CommitmentMismatch);
		Ok(case)
	}

	/// Returns the commitment of `who` to a vote, see [`talent_primitives::commitment`]. The domain
	/// is the pallet's id; the payload is the share of the disputed amount that the respondent
	/// keeps, in billionths.
	pub fn commitment(
		who: &T::AccountId,
		case_id: CaseId,
		round: u32,
		kept: Perbill,
		salt: &Salt,
	) -> Hash {
		let genesis = frame_system::Pallet::<T>::block_hash(BlockNumberFor::<T>::zero());
		let mut bytes = [0; 32];
		// A chain with longer hashes would bind as much of them as there is room for.
		bytes.iter_mut().zip(genesis.as_ref()).for_each(|(byte, of)| *byte = *of);
		let domain = T::PalletId::get().0;
		Binding { genesis: Hash::from(bytes), domain, case_id, round, account: who }
			.commit(&kept, salt)
	}

	pub(crate) fn do_commit_vote(
		who: T::AccountId,
		case_id: CaseId,
		commitment: Hash,
		note: Note,
	) -> DispatchResult {
		let mut case = Self::ensure_may_commit(&who, case_id)?;
		let round = case.round();
		let reveal_window = case.terms.reveal_window;
		let panel = panel_mut::<T>(&mut case).ok_or(Error::<T>::NotSeated)?;
		let seat = panel.seat_of(&who).ok_or(Error::<T>::NotSeated)?;

		seat.ballot = Ballot::Committed(commitment);
		if !note.is_empty() {
			Notes::<T>::insert(case_id, &who, note);
		}
		Self::deposit_event(Event::VoteCommitted { case_id, round, juror: who, commitment });
		if panel.awaits_commitments() {
			Cases::<T>::insert(case_id, case);
			return Ok(());
		}
		let until = Self::now().saturating_add(reveal_window);
		panel.phase = Phase::Revealing { until };
		Self::deposit_event(Event::RevealingBegun { case_id, round, until });
		Self::store_case(case_id, case, until);
		Ok(())
	}

	pub(crate) fn do_reveal_vote(
		who: T::AccountId,
		case_id: CaseId,
		kept: Perbill,
		reasons: Option<ContentId>,
		salt: Salt,
	) -> DispatchResult {
		let mut case = Self::ensure_may_reveal(&who, case_id, kept, reasons.as_ref(), &salt)?;
		let round = case.round();
		let panel = panel_mut::<T>(&mut case).ok_or(Error::<T>::NotSeated)?;
		let seat = panel.seat_of(&who).ok_or(Error::<T>::NotSeated)?;

		seat.ballot = Ballot::Revealed(kept);
		let is_last = panel.is_revealed();
		Self::deposit_event(Event::VoteRevealed { case_id, round, juror: who, kept, reasons });
		if is_last {
			// Nobody is waited for any more. The duty itself stays light: the queue rules.
			Self::store_case(case_id, case, Self::now());
		} else {
			Cases::<T>::insert(case_id, case);
		}
		Ok(())
	}
}

/// Returns the panel of `case`, if the case has one now.
const fn panel_mut<T: Config>(case: &mut CaseOf<T>) -> Option<&mut PanelOf<T>> {
	match &mut case.state {
		State::Panel(panel) => Some(panel),
		_ => None,
	}
}
