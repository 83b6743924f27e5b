// SPDX-License-Identifier: Apache-2.0

//! The ports that this pallet answers.

use crate::{Config, Error, Members, Pallet, Suspensions};
use frame_support::{defensive, dispatch::DispatchResult, ensure};
use sp_runtime::DispatchError;
use talent_primitives::{Commitments, Membership, Role};

impl<T: Config> Membership<T::AccountId> for Pallet<T> {
	fn ensure_good_standing(who: &T::AccountId, role: Role) -> DispatchResult {
		let member = Members::<T>::get(who).ok_or(Error::<T>::NotMember)?;
		ensure!(!Suspensions::<T>::contains_key(who), Error::<T>::Suspended);
		ensure!(member.roles.allow(role), Error::<T>::RoleMissing);
		Ok(())
	}

	fn is_member(who: &T::AccountId) -> bool {
		Members::<T>::contains_key(who)
	}

	fn payout_account(who: &T::AccountId) -> T::AccountId {
		Members::<T>::get(who).and_then(|member| member.payout).unwrap_or_else(|| who.clone())
	}
}

impl<T: Config> Commitments<T::AccountId> for Pallet<T> {
	fn open(who: &T::AccountId) -> DispatchResult {
		Members::<T>::try_mutate(who, |member| {
			let member = member.as_mut().ok_or(Error::<T>::NotMember)?;
			member.commitments =
				member.commitments.checked_add(1).ok_or(Error::<T>::TooManyCommitments)?;
			Ok::<(), DispatchError>(())
		})
	}

	fn close(who: &T::AccountId) {
		Members::<T>::mutate(who, |member| {
			let Some(member) = member else {
				defensive!("a commitment of somebody who is no member was closed");
				return;
			};
			match member.commitments.checked_sub(1) {
				Some(commitments) => member.commitments = commitments,
				None => {
					defensive!("more commitments were closed than opened");
				},
			}
		});
	}
}
