// SPDX-License-Identifier: Apache-2.0

//! Who may serve in a case, who does, and what becomes of the silent.

use crate::{
	money::NATIVE, Arbitrators, CaseOf, Config, CurrentParameters, Event, Involved, Jurors, Pallet,
	Record, Records, Side, Standing,
};
use frame_system::pallet_prelude::BlockNumberFor;
use talent_primitives::{CaseId, Conflicts, Credentials, Membership, PoolId, SkillId, Subject};

impl<T: Config> Pallet<T> {
	/// What the jurors of a case are drawn for: one panel of it, the first in round 0, that of an appeal in round 1.
	pub(crate) const fn jurors_subject(case: CaseId, round: u32) -> Subject {
		Subject { pool: PoolId::Jurors, case, round }
	}

	/// What the eyewitnesses of a case are drawn for: the statement of one side.
	pub(crate) const fn witnesses_subject(skill: SkillId, case: CaseId, side: Side) -> Subject {
		Subject { pool: PoolId::Eyewitnesses(skill), case, round: side.round() }
	}

	/// What the arbitrator of a case is drawn for.
	pub(crate) const fn arbitrators_subject(case: CaseId) -> Subject {
		Subject { pool: PoolId::Arbitrators, case, round: 0 }
	}

	/// Whether `who`, who was drawn, may sit on the panel of a case on which those `seated` sit already. Everything asked here
	/// was settled before the seed was known, or is not for the parties and those who want to sit to change: see the README.
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

	/// The same for an eyewitness of a statement that takes `skill` to judge, which was put to those `seated` already.
	pub(crate) fn is_eligible_witness(
		who: &T::AccountId,
		case: &CaseOf<T>,
		skill: SkillId,
		seated: &[T::AccountId],
	) -> bool {
		Self::is_eligible_juror(who, case, seated) && T::Credentials::holds(who, skill)
	}

	/// Whether `who`, who was drawn, may organise a case.
	pub(crate) fn is_eligible_arbitrator(who: &T::AccountId, case: &CaseOf<T>) -> bool {
		Self::is_apart(who, case)
			&& Arbitrators::<T>::get(who)
				.is_some_and(|arbitrator| arbitrator.standing != Standing::Ousted)
	}

	/// Whether `who` has nothing to do with a case: is no party, has no stake, and no ties with a party.
	fn is_apart(who: &T::AccountId, case: &CaseOf<T>) -> bool {
		case.side_of(who).is_none()
			&& !case.has_stake(who)
			&& !T::Conflicts::in_conflict(who, &case.claimant)
			&& !T::Conflicts::in_conflict(who, &case.respondent)
	}

	/// Whether nothing shows that one hand is behind `who` and somebody else who has a say in a case, had one, or has a stake.
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

	/// `who` has one more seat, as a juror or as an eyewitness.
	pub(crate) fn seat(who: &T::AccountId, case: CaseId) {
		Jurors::<T>::mutate_extant(who, |juror| juror.load = juror.load.saturating_add(1));
		Involved::<T>::insert(who, case, ());
	}

	/// `who` has one seat less.
	pub(crate) fn unseat(who: &T::AccountId, case: CaseId) {
		Jurors::<T>::mutate_extant(who, |juror| juror.load = juror.load.saturating_sub(1));
		Involved::<T>::remove(who, case);
	}

	/// `who` organises one more case.
	pub(crate) fn seat_arbitrator(who: &T::AccountId, case: CaseId) {
		Arbitrators::<T>::mutate_extant(who, |arbitrator| {
			arbitrator.load = arbitrator.load.saturating_add(1);
		});
		Involved::<T>::insert(who, case, ());
	}

	/// `who` organises one case less.
	pub(crate) fn unseat_arbitrator(who: &T::AccountId, case: CaseId) {
		Arbitrators::<T>::mutate_extant(who, |arbitrator| {
			arbitrator.load = arbitrator.load.saturating_sub(1);
		});
		Involved::<T>::remove(who, case);
	}

	/// Changes what is publicly remembered of `who`.
	pub(crate) fn remember(
		who: &T::AccountId,
		change: impl FnOnce(&mut Record<BlockNumberFor<T>>),
	) {
		Records::<T>::mutate(who, change);
	}

	/// Notes that a juror or eyewitness, who has lost their seat for it, was silent: they lose a part of the bond, and leave all
	/// pools.
	pub(crate) fn strike(who: &T::AccountId, case: CaseId) {
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
		Self::deposit_event(Event::JurorStruck { juror: who.clone(), case, strikes });
		if juror.standing != Standing::Ousted {
			Self::oust(who, &mut juror);
		}
		Jurors::<T>::insert(who, juror);
	}
}
