// SPDX-License-Identifier: Apache-2.0

//! What the authors of blocks are paid out of the fees.

use crate::{Config, CurrentParameters, Pallet, WeightInfo};
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
	/// The pot: the account that keeps the validators' share of fees.
	pub fn account() -> T::AccountId {
		T::PalletId::get().into_account_truncating()
	}

	/// What the author of the next block is paid as things are: a share, rounded down, of what the pot has above its
	/// minimum balance.
	pub(crate) fn next_reward() -> Balance {
		let above = T::Rewards::reducible_balance(
			&Self::account(),
			Preservation::Preserve,
			Fortitude::Polite,
		);
		CurrentParameters::<T>::get().reward_share.mul_floor(above)
	}

	/// Pays the author of a block. What they cannot receive, as below the minimum balance of an account that does not
	/// exist, stays in the pot.
	fn reward(author: &T::AccountId) {
		let reward = Self::next_reward();
		if reward.is_zero() {
			return;
		}
		let paid = with_storage_layer(|| {
			T::Rewards::transfer(&Self::account(), author, reward, Preservation::Preserve)
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
	/// Called when a block begins, once: authorship asks for no weight of its own, so it is registered here.
	fn note_author(author: T::AccountId) {
		frame_system::Pallet::<T>::register_extra_weight_unchecked(
			<T as Config>::WeightInfo::note_author(),
			DispatchClass::Mandatory,
		);
		Self::reward(&author);
	}
}

/// The validators' share goes into the pot, if it is in BTRST.
impl<T: Config> FeeReceiver<T::AccountId, AssetKind, Balance> for Pallet<T> {
	fn earner(_: &FeeContext<T::AccountId>, kind: ShareKind) -> Option<T::AccountId> {
		(kind == ShareKind::Validators).then(Self::account)
	}

	/// Nothing of an asset: authors are paid in BTRST alone, and an asset would lie here for ever.
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
