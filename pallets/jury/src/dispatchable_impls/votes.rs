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
	CaseId, ContentId, Hash,
};

impl<T: Config> Pallet<T> {
	/// Whether committing would succeed, and is a duty.
	pub(crate) fn is_duty_to_commit(origin: &OriginFor<T>, id: CaseId) -> bool {
		ensure_signed(origin.clone()).is_ok_and(|who| Self::ensure_may_commit(&who, id).is_ok())
	}

	/// Whether revealing this would succeed, and is a duty.
	pub(crate) fn is_duty_to_reveal(
		origin: &OriginFor<T>,
		id: CaseId,
		kept: Perbill,
		reasons: &Option<ContentId>,
		salt: &Salt,
	) -> bool {
		ensure_signed(origin.clone()).is_ok_and(|who| {
			Self::ensure_may_reveal(&who, id, kept, reasons.as_ref(), salt).is_ok()
		})
	}

	fn ensure_may_commit(who: &T::AccountId, id: CaseId) -> Result<CaseOf<T>, Error<T>> {
		let mut case = Self::load(id)?;
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
		id: CaseId,
		kept: Perbill,
		reasons: Option<&ContentId>,
		salt: &Salt,
	) -> Result<CaseOf<T>, Error<T>> {
		let mut case = Self::load(id)?;
		let stage = case.stage(Self::now());
		let round = case.round();
		let seat = panel_mut::<T>(&mut case)
			.and_then(|panel| panel.seat_of(who))
			.ok_or(Error::<T>::NotSeated)?;
		ensure!(!matches!(seat.ballot, Ballot::Revealed(_)), Error::<T>::AlreadyRevealed);
		ensure!(matches!(stage, Stage::Revealing { .. }), Error::<T>::NotRevealing);
		ensure!(reasons.is_none_or(|reasons| !reasons.is_empty()), Error::<T>::ContentMissing);
		let commitment = Self::commitment(who, id, round, kept, salt);
		ensure!(seat.ballot == Ballot::Committed(commitment), Error::<T>::CommitmentMismatch);
		Ok(case)
	}

	/// What `who` commits to, see [`talent_primitives::commitment`]: the domain is the pallet's id, the payload the share of
	/// the disputed amount that the respondent keeps, in billionths.
	pub fn commitment(
		who: &T::AccountId,
		case: CaseId,
		round: u32,
		kept: Perbill,
		salt: &Salt,
	) -> Hash {
		let genesis = frame_system::Pallet::<T>::block_hash(BlockNumberFor::<T>::zero());
		let mut bytes = [0; 32];
		// A chain with longer hashes would bind as much of them as there is room for.
		bytes.iter_mut().zip(genesis.as_ref()).for_each(|(byte, of)| *byte = *of);
		let domain = T::PalletId::get().0;
		Binding { genesis: Hash::from(bytes), domain, case, round, account: who }
			.commit(&kept, salt)
	}

	pub(crate) fn do_commit_vote(
		who: T::AccountId,
		id: CaseId,
		commitment: Hash,
		note: Note,
	) -> DispatchResult {
		let mut case = Self::ensure_may_commit(&who, id)?;
		let round = case.round();
		let reveal_window = case.terms.reveal_window;
		let panel = panel_mut::<T>(&mut case).ok_or(Error::<T>::NotSeated)?;
		let seat = panel.seat_of(&who).ok_or(Error::<T>::NotSeated)?;

		seat.ballot = Ballot::Committed(commitment);
		if !note.is_empty() {
			Notes::<T>::insert(id, &who, note);
		}
		Self::deposit_event(Event::VoteCommitted { case: id, round, juror: who, commitment });
		if panel.is_awaited() {
			Cases::<T>::insert(id, case);
			return Ok(());
		}
		let until = Self::now().saturating_add(reveal_window);
		panel.phase = Phase::Revealing { until };
		Self::deposit_event(Event::RevealingBegun { case: id, round, until });
		Self::store(id, case, until);
		Ok(())
	}

	pub(crate) fn do_reveal_vote(
		who: T::AccountId,
		id: CaseId,
		kept: Perbill,
		reasons: Option<ContentId>,
		salt: Salt,
	) -> DispatchResult {
		let mut case = Self::ensure_may_reveal(&who, id, kept, reasons.as_ref(), &salt)?;
		let round = case.round();
		let panel = panel_mut::<T>(&mut case).ok_or(Error::<T>::NotSeated)?;
		let seat = panel.seat_of(&who).ok_or(Error::<T>::NotSeated)?;

		seat.ballot = Ballot::Revealed(kept);
		let is_last = panel.is_revealed();
		Self::deposit_event(Event::VoteRevealed { case: id, round, juror: who, kept, reasons });
		if is_last {
			// Nobody is waited for any more. The duty itself stays light: the queue rules.
			Self::store(id, case, Self::now());
		} else {
			Cases::<T>::insert(id, case);
		}
		Ok(())
	}
}

/// The panel that sits on `case`, if one does.
const fn panel_mut<T: Config>(case: &mut CaseOf<T>) -> Option<&mut PanelOf<T>> {
	match &mut case.state {
		State::Panel(panel) => Some(panel),
		_ => None,
	}
}
