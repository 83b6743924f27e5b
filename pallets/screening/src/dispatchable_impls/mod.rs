// SPDX-License-Identifier: Apache-2.0

//! What the calls do, once their origin is known.

mod assessments;
mod credentials;
mod requests;
mod screeners;

use crate::{
	Config, CurrentParameters, Error, Event, NextSkill, Pallet, Parameters, Skill, SkillName,
	Skills,
};
use frame_support::{dispatch::DispatchResult, ensure, traits::Get};
use frame_system::pallet_prelude::BlockNumberFor;
use talent_primitives::{PoolId, SkillId};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_set_parameters(current: Parameters<BlockNumberFor<T>>) -> DispatchResult {
		current
			.validate(T::MaxServicedItems::get(), T::MaxDueShare::get())
			.map_err(|parameter| Error::<T>::ParameterOutOfRange { parameter })?;
		let previous = CurrentParameters::<T>::get();
		CurrentParameters::<T>::put(&current);
		Self::deposit_event(Event::ParametersChanged { previous, current });
		Ok(())
	}

	/// Also at genesis.
	pub(crate) fn do_add_skill(name: SkillName) -> DispatchResult {
		ensure!(!name.is_empty(), Error::<T>::NameMissing);
		let skill = NextSkill::<T>::get();
		let next = skill.checked_add(1).ok_or(Error::<T>::NumbersExhausted)?;
		NextSkill::<T>::put(next);
		Skills::<T>::insert(skill, Skill { name: name.clone(), retired: false });
		Self::deposit_event(Event::SkillAdded { skill, name });
		Ok(())
	}

	pub(crate) fn do_retire_skill(skill: SkillId) -> DispatchResult {
		let mut record = Self::ensure_offered(skill)?;
		record.retired = true;
		Skills::<T>::insert(skill, record);
		Self::deposit_event(Event::SkillRetired { skill });
		Ok(())
	}

	/// Whether new things may be begun for `skill`.
	pub(crate) fn ensure_offered(skill: SkillId) -> Result<Skill, Error<T>> {
		let record = Skills::<T>::get(skill).ok_or(Error::<T>::SkillNotFound)?;
		ensure!(!record.retired, Error::<T>::SkillIsRetired);
		Ok(record)
	}

	/// The pool of a skill's screeners.
	pub(crate) const fn pool(skill: SkillId) -> PoolId {
		PoolId::Screeners(skill)
	}
}
