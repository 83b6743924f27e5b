// SPDX-License-Identifier: Apache-2.0

//! What assessments earn of the fees on work that demanded the skill.

use crate::{
	Config, CurrentParameters, DueItem, Error, Event, Pallet, PanelOf, Point, RequestId, Rewards,
	Vesting, Vestings,
};
use frame_support::{dispatch::DispatchResult, ensure, traits::Get};
use sp_runtime::traits::Saturating;
use talent_primitives::{
	due_queue::DueQueue,
	purse::{Native, Purse},
	Balance, Membership, SkillId, NATIVE,
};

impl<T: Config> Pallet<T> {
	/// Lets the assessments of a panel that is over earn from now on.
	pub(crate) fn begin_to_earn(
		request: RequestId,
		round: u32,
		skill: SkillId,
		points: PanelOf<Point<T::AccountId>>,
	) {
		if points.is_empty() {
			return;
		}
		let count = u32::try_from(points.len()).unwrap_or(crate::PANEL_SIZE);
		let checkpoint = Rewards::<T>::mutate(skill, |rewards| rewards.add(count));
		let vests_at = Self::now().saturating_add(CurrentParameters::<T>::get().vesting);
		let queued_at = Self::schedule(vests_at, &DueItem::Vesting { request, round });
		let vesting = Vesting { skill, points, checkpoint, vests_at, queued_at };
		Vestings::<T>::insert(request, round, vesting);
	}

	/// Divides a share of a fee by the assessments for `skill`. It is in the pallet's account
	/// already. `false`, and nothing has changed, if there are none.
	pub(crate) fn share_reward(skill: SkillId, amount: Balance) -> bool {
		let mut rewards = Rewards::<T>::get(skill);
		if !rewards.share(amount) {
			return false;
		}
		Rewards::<T>::insert(skill, rewards);
		Self::deposit_event(Event::RewardShared {
			skill,
			asset: NATIVE,
			to: Self::account(),
			amount,
			points: rewards.points,
		});
		true
	}

	/// Pays what the assessments of a panel have earned.
	pub(crate) fn handle_due_vesting(request: RequestId, round: u32) -> DispatchResult {
		let vesting = Vestings::<T>::get(request, round).ok_or(Error::<T>::NotDue)?;
		ensure!(Self::now() >= vesting.vests_at, Error::<T>::NotDue);

		Vestings::<T>::remove(request, round);
		Self::unschedule(vesting.queued_at, &DueItem::Vesting { request, round });
		for Point { screener, .. } in vesting.points {
			let amount = Self::stop_earning(vesting.skill, vesting.checkpoint);
			let to = T::Membership::payout_account(&screener);
			if Self::push_or_keep(&Native, &to, &screener, amount) {
				Self::deposit_event(Event::RewardPaid {
					request,
					screener,
					asset: NATIVE,
					from: Self::account(),
					to,
					amount,
				});
			}
		}
		Ok(())
	}

	/// Takes from those who have vouched for a credential that was revoked what they have earned
	/// with it, if it has not vested yet.
	pub(crate) fn forfeit(request: RequestId, round: u32) {
		let Some(mut vesting) = Vestings::<T>::get(request, round) else { return };
		let (skill, checkpoint) = (vesting.skill, vesting.checkpoint);
		let to = T::Treasury::get();
		for Point { screener, .. } in vesting.points.iter().filter(|point| point.vouched) {
			let amount = Self::stop_earning(skill, checkpoint);
			if Self::push_or_keep(&Native, &to, &to, amount) {
				Self::deposit_event(Event::RewardForfeited {
					request,
					screener: screener.clone(),
					asset: NATIVE,
					from: Self::account(),
					to: to.clone(),
					amount,
				});
			}
		}
		vesting.points.retain(|point| !point.vouched);
		if vesting.points.is_empty() {
			Self::unschedule(vesting.queued_at, &DueItem::Vesting { request, round });
			Vestings::<T>::remove(request, round);
		} else {
			Vestings::<T>::insert(request, round, vesting);
		}
	}

	/// Removes an assessment from those that earn. Returns what it has earned.
	fn stop_earning(skill: SkillId, checkpoint: Balance) -> Balance {
		Rewards::<T>::mutate(skill, |rewards| rewards.remove(checkpoint))
	}
}
