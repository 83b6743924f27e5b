// SPDX-License-Identifier: Apache-2.0

//! Eligibility, seats, and the strikes of silent jurors.

use crate::{
	Arbitrators, CaseOf, Config, CurrentParameters, Event, Involved, Jurors, Pallet, Records,
	ServiceRecord, ServiceStatus, Side,
};
use frame_system::pallet_prelude::BlockNumberFor;
use talent_primitives::{
	due_queue::DueQueue, purse::Purse, CaseId, Conflicts, Credentials, Membership, PoolId, SkillId,
	Subject, NATIVE,
};

impl<T: Config> Pallet<T> {
	/// Returns the subject of a panel: round 0 is the first panel, round 1 the panel of an appeal.
	pub(crate) const fn jurors_subject(case_id: CaseId, round: u32) -> Subject {
		Subject { pool: PoolId::Jurors, case_id, round }
	}

	/// Returns the subject of the eyewitnesses of the statement of one side.
	pub(crate) const fn witnesses_subject(skill: SkillId, case_id: CaseId, side: Side) -> Subject {
		Subject { pool: PoolId::Eyewitnesses(skill), case_id, round: side.round() }
	}

	/// Returns the subject of the arbitrator of a case.
	pub(crate) const fn arbitrators_subject(case_id: CaseId) -> Subject {
		Subject { pool: PoolId::Arbitrators, case_id, round: 0 }
	}

	/// Returns `true` when `who` can sit with `seated` on the panel of a case. The answer was
	/// settled before the seed was known, or neither the parties nor `who` can change it: see the
	/// README.
	pub(crate) fn is_eligible_juror(
		who: &T::AccountId,
		case: &CaseOf<T>,
		seated: &[T::AccountId],
	) -> bool {
		let before = case.first.as_ref().map(|first| first.seated.as_slice()).unwrap_or_default();
		let max_load = CurrentParameters::<T>::get().max_load;
		Self::is_apart(who, case)
			&& case.arbitrator.as_ref().is_none_or(|assigned| assigned.who != *who)
			&& !case.witnesses().any(|witness| witness == who)
			&& !before.contains(who)
			&& !seated.contains(who)
			&& Jurors::<T>::get(who).is_some_and(|juror| juror.can_be_seated(max_load))
			&& (!T::Membership::is_member(who) || T::Membership::ensure_active(who).is_ok())
			&& Self::has_no_kin(who, case, seated)
	}

	/// Returns `true` when `who` can be an eyewitness, with `seated`, of a statement that needs
	/// `skill`.
	pub(crate) fn is_eligible_witness(
		who: &T::AccountId,
		case: &CaseOf<T>,
		skill: SkillId,
		seated: &[T::AccountId],
	) -> bool {
		Self::is_eligible_juror(who, case, seated) && T::Credentials::holds(who, skill)
	}

	/// Returns `true` when `who` can be the arbitrator of a case.
	pub(crate) fn is_eligible_arbitrator(who: &T::AccountId, case: &CaseOf<T>) -> bool {
		Self::is_apart(who, case)
			&& Arbitrators::<T>::get(who)
				.is_some_and(|arbitrator| arbitrator.status != ServiceStatus::Ousted)
	}

	/// Returns `true` when `who` is not a party of a case and has neither a stake in it nor ties
	/// with a party.
	fn is_apart(who: &T::AccountId, case: &CaseOf<T>) -> bool {
		case.side_of(who).is_none()
			&& !case.has_stake(who)
			&& !T::Conflicts::in_conflict(who, &case.claimant)
			&& !T::Conflicts::in_conflict(who, &case.respondent)
	}

	/// Returns `true` when no ties show that `who` has the same controller as another account with
	/// a seat, a past vote, or a stake in a case.
	fn has_no_kin(who: &T::AccountId, case: &CaseOf<T>, seated: &[T::AccountId]) -> bool {
		let appellant = case.appeal.as_ref().map(|appeal| &appeal.stake.who);
		let before = case.first.as_ref().map(|first| first.seated.as_slice()).unwrap_or_default();
		let mut others = seated
			.iter()
			.chain(before)
			.chain(case.arbitrator.as_ref().map(|assigned| &assigned.who))
			.chain(case.witnesses())
			.chain(case.stakes.iter().map(|stake| &stake.who))
			.chain(appellant);
		!others.any(|other| T::PanelConflicts::in_conflict(who, other))
	}

	/// Adds a seat to the load of `who`, a juror or an eyewitness.
	pub(crate) fn seat(who: &T::AccountId, case_id: CaseId) {
		Jurors::<T>::mutate_extant(who, |juror| juror.load = juror.load.saturating_add(1));
		Involved::<T>::insert(who, case_id, ());
	}

	/// Removes a seat from the load of `who`.
	pub(crate) fn unseat(who: &T::AccountId, case_id: CaseId) {
		Jurors::<T>::mutate_extant(who, |juror| juror.load = juror.load.saturating_sub(1));
		Involved::<T>::remove(who, case_id);
	}

	/// Adds a case to the load of `who`, an arbitrator.
	pub(crate) fn seat_arbitrator(who: &T::AccountId, case_id: CaseId) {
		Arbitrators::<T>::mutate_extant(who, |arbitrator| {
			arbitrator.load = arbitrator.load.saturating_add(1);
		});
		Involved::<T>::insert(who, case_id, ());
	}

	/// Removes a case from the load of `who`.
	pub(crate) fn unseat_arbitrator(who: &T::AccountId, case_id: CaseId) {
		Arbitrators::<T>::mutate_extant(who, |arbitrator| {
			arbitrator.load = arbitrator.load.saturating_sub(1);
		});
		Involved::<T>::remove(who, case_id);
	}

	/// Changes the public record of `who`.
	pub(crate) fn remember(
		who: &T::AccountId,
		change: impl FnOnce(&mut ServiceRecord<BlockNumberFor<T>>),
	) {
		Records::<T>::mutate(who, change);
	}

	/// Gives a silent juror or eyewitness a strike, after the loss of the seat: slashes a part of
	/// the bond and takes the juror out of all pools.
	pub(crate) fn strike(who: &T::AccountId, case_id: CaseId) {
		let strikes = Self::strikes_of(who).saturating_add(1);
		let now = Self::now();
		Self::remember(who, |record| {
			record.silent = record.silent.saturating_add(1);
			record.strikes = strikes;
			record.last_strike = now;
		});
		let Some(mut juror) = Jurors::<T>::get(who) else {
			log::error!(target: "runtime::jury", "{who:?} was seated without a bond");
			return;
		};
		let part = CurrentParameters::<T>::get().slash.mul_floor(juror.bond);
		let slashed = Self::slash_bond(who, part);
		juror.bond = juror.bond.saturating_sub(slashed);
		if slashed > 0 {
			Self::deposit_event(Event::BondSlashed {
				juror: who.clone(),
				asset: NATIVE,
				from: who.clone(),
				to: Self::account(),
				amount: slashed,
			});
		}
		Self::deposit_event(Event::JurorStruck { juror: who.clone(), case_id, strikes });
		if juror.status != ServiceStatus::Ousted {
			Self::oust(who, &mut juror);
		}
		Jurors::<T>::insert(who, juror);
	}
}
