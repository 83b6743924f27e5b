// SPDX-License-Identifier: Apache-2.0

//! Rewards: the pot, and the pay of the authors of blocks.

use crate::{Config, CurrentParameters, LastBlocks, Pallet, WeightInfo};
use frame_support::{
	dispatch::DispatchClass,
	storage::with_storage_layer,
	traits::{
		fungible::{Inspect, Mutate},
		tokens::{Fortitude, Preservation},
		Get,
	},
};
use frame_system::pallet_prelude::BlockNumberFor;
use sp_runtime::traits::{AccountIdConversion, Zero};
use talent_primitives::{AssetKind, Balance, FeeContext, FeeReceiver, ShareKind};

impl<T: Config> Pallet<T> {
	/// Returns the pot: the account that keeps the validators' share of fees.
	pub fn account() -> T::AccountId {
		T::PalletId::get().into_account_truncating()
	}

	/// Returns the reward of the author of the next block: a share of the pot above its minimum
	/// balance, rounded down.
	pub(crate) fn next_reward() -> Balance {
		let above_minimum = T::Coins::reducible_balance(
			&Self::account(),
			Preservation::Preserve,
			Fortitude::Polite,
		);
		CurrentParameters::<T>::get().reward_share.mul_floor(above_minimum)
	}

	/// Pays the author of a block. A reward that the author cannot receive stays in the pot: for
	/// example less than the minimum balance, for an account that does not exist.
	fn pay_author(author: &T::AccountId) {
		let reward = Self::next_reward();
		if reward.is_zero() {
			return;
		}
		let paid = with_storage_layer(|| {
			T::Coins::transfer(&Self::account(), author, reward, Preservation::Preserve)
		});
		if let Err(error) = paid {
			log::debug!(
				target: "runtime::validator-set",
				"{author:?} cannot be paid {reward}: {error:?}",
			);
		}
	}
}

impl<T: Config> pallet_authorship::EventHandler<T::AccountId, BlockNumberFor<T>> for Pallet<T> {
	/// Called once, when a block begins. Notes the block, pays the reward and registers the weight,
	/// which authorship does not.
	fn note_author(author: T::AccountId) {
		frame_system::Pallet::<T>::register_extra_weight_unchecked(
			<T as Config>::WeightInfo::note_author(),
			DispatchClass::Mandatory,
		);
		LastBlocks::<T>::insert(&author, frame_system::Pallet::<T>::block_number());
		Self::pay_author(&author);
	}
}

/// Receives the validators' share of a fee into the pot, if the share is in BTRST.
impl<T: Config> FeeReceiver<T::AccountId, AssetKind, Balance> for Pallet<T> {
	fn earner(_: &FeeContext<T::AccountId>, kind: ShareKind) -> Option<T::AccountId> {
		(kind == ShareKind::Validators).then(Self::account)
	}

	/// Refuses assets: authors are paid in BTRST alone, so an asset would never leave the pot.
	fn limit(
		_: &FeeContext<T::AccountId>,
		kind: ShareKind,
		_: &T::AccountId,
		asset: &AssetKind,
	) -> Option<Balance> {
		(kind == ShareKind::Validators && *asset != AssetKind::Native).then_some(0)
	}

	fn on_share_paid(
		_: &FeeContext<T::AccountId>,
		_: ShareKind,
		_: &T::AccountId,
		_: &AssetKind,
		_: Balance,
		_: Balance,
	) {
	}
}
